"""Parts of the year and runs of years (the third quarter, last summer, Easter 2019, the 1980s) -> TIMEX3 values."""

from __future__ import annotations

import datetime
import re

from dateline.dates.calendar_values import SEASON_MONTH, holiday, last_of_month, parts, step, week_of
from dateline.dates.date_calendar import read_month, read_month_year
from dateline.dates.date_found import BACK, FROM_STORY, ON, Found, Piece, day_at, day_places, unit_of, write, year_of
from dateline.dates.date_story import Story
from dateline.dates.date_years import read_years

SEASON_MIDDLE = {'SP': 4, 'SU': 7, 'FA': 10, 'WI': 1}


def read_fiscal(found: Found, story: Story) -> list[Piece]:
    """Fiscal 1989, the financial year 2007, FY23."""
    if short := found.first('day', 'pair') if not found.at('year') else None:
        return found.piece(f'FY20{int(short):02}' if found.word(found.begin) == 'fy' else None)
    if found.at('dash', 'slash'):
        return read_years(found, story)
    return found.piece('FY' + found.first('year'))


def read_decade(found: Found, story: Story) -> list[Piece]:
    """The 1980s, the '80s, the eighties; not "in his eighties"."""
    digits = found.first('decade')
    short = found.printed(found.end - 1)[0].isdigit() and len(digits) == 2
    if found.word(found.start - 1) in ('his', 'her', 'their', 'my', 'our') or (short and not found.at('the')):
        return []
    if len(digits) == 3 and not found.at('era'):
        return []
    value = f'{digits[:-1]:0>3}' if len(digits) > 2 else '19' + digits[0]
    return found.piece('BC' + value if found.is_before_christ() else value)


def read_quarter(found: Found, story: Story) -> list[Piece]:
    """The third quarter (of 2018), Q3, last year's third quarter; the 19th century."""
    unit, nth, label = found.first('unit'), found.first('ord'), found.first('quarter')
    if unit == 'C':
        return found.piece(('BC' if found.is_before_christ() else '') + f'{int(nth) - 1:02}')
    part, number = (label[0].upper(), int(label[1:])) if label else (unit, int(nth))
    if label and (short := found.first('day', 'pair')):
        return _short_quarter(found, story, part, number, short)
    if label and part == 'M':
        year = year_of(found, story, number)[0]
        return found.piece(f'P{number}M', 'DURATION', calendar=f'{write(year, 1)}/{write(year, number)}')
    return (
        _part_of_year(found, story, part, number)
        if part in ('Q', 'H') and number <= 4 and found.after() != 'of'
        else []
    )


def _short_quarter(found: Found, story: Story, part: str, number: int, year: str) -> list[Piece]:
    """3Q22, of 2022; in "Q3 22 ships" the quarter alone."""
    place, spans = found.at('day', 'pair')[0], found.tokens.spans
    if spans[place - 1][1] == spans[place][0]:
        return found.piece(f'20{year:0>2}-{part}{number}')
    found.end = place
    return _part_of_year(found, story, part, number)


def read_month_quarter(found: Found, story: Story) -> list[Piece]:
    """The June 2019 quarter, the June quarter: the three months to June; "the June 2019 week" is of June."""
    month, place = found.month(), found.at('unit')[0]
    if found.tokens.values[place] != 'Q':
        found.end = place
        return (read_month_year if found.at('year') else read_month)(found, story)
    year, basis = year_of(found, story, month)
    if month % 3 == 0:
        return found.piece(f'{write(year)}-Q{month // 3}', basis=basis)
    first = step(write(year, month), -2, 'M') if year else write(year, (month - 3) % 12 + 1)
    return found.piece(f'{first}/{write(year, month)}', basis=basis)


def read_quarters(found: Found, story: Story) -> list[Piece]:
    """The third and fourth quarters; the 18th and 19th centuries."""
    part = 'H' if found.at('half') else found.first('unit', 'units')
    first, second = found.at('ord')[:2]
    numbers = [int(found.tokens.values[i]) for i in (first, second)]
    start = second - (found.word(second - 1) == 'the')
    if part == 'C':
        return [
            Piece(found.start, first + 1, f'{numbers[0] - 1:02}'),
            Piece(start, found.end, f'{numbers[1] - 1:02}'),
        ]
    if part not in ('Q', 'H') or max(numbers) > 4:
        return []
    year, basis = year_of(found, story, numbers[1] * (3 if part == 'Q' else 6))
    return [
        Piece(found.start, first + 1, f'{write(year)}-{part}{numbers[0]}', basis=basis),
        Piece(start, found.end, f'{write(year)}-{part}{numbers[1]}', basis=basis),
    ]


def read_half(found: Found, story: Story) -> list[Piece]:
    """The first half of 2018, the latter half."""
    nth = {'1': 1, '2': 2, 'start': 1, 'end': 2}.get(found.first('ord', 'edge'))
    return _part_of_year(found, story, 'H', nth) if nth and found.after() != 'of' else []


def _part_of_year(found: Found, story: Story, part: str, nth: int) -> list[Piece]:
    year, basis = year_of(found, story, nth * (3 if part == 'Q' else 6))
    return found.piece(f'{write(year)}-{part}{nth}', basis=basis)


def read_season(found: Found, story: Story) -> list[Piece]:
    """The summer of 2010, last winter, in spring; "fall" is often a verb."""
    season, place = found.first('season'), found.at('season')[0]
    if found.first('rel') == 'final':
        return []
    if found.tokens.kind(found.begin) == 'year' and found.printed(place)[0].isupper():
        return [Piece(found.start, place, write(int(found.first('year'))))]
    if not found.at('year', 'oneyear', 'rel', 'num') and found.start == found.begin and not _is_season(found, place):
        return []
    if found.at('year', 'oneyear', 'num'):
        year, basis = year_of(found, story, SEASON_MIDDLE[season])
    elif found.at('rel'):
        year, basis = _year_of_season(found, story, SEASON_MONTH[season]), 'relative'
    else:
        year, basis = story.year_of(SEASON_MIDDLE[season], None, found.begin)
    return found.piece(f'{write(year)}-{season}', basis=basis)


def _year_of_season(found: Found, story: Story, first: int) -> int | None:
    """Last summer is the one that ended last, next summer the one that begins next."""
    rel = set(found.all('rel'))
    base = (story.then if rel & FROM_STORY else story.today) or ''
    year, month, _ = parts(base)
    if year is None or rel == {'this'}:
        return year
    if month is None and base == story.anchor:
        return None
    if rel & BACK:
        return year - (month is None or month <= first + 2)
    return year + bool(rel & ON and (month is None or month >= first))


def _is_season(found: Found, place: int) -> bool:
    """Whether a bare season is one: "in fall", not "to fall", "rates of fall", "fall of the city", "Prague Spring"."""
    doubtful = found.word(place) in ('fall', 'spring') and not found.follows_preposition()
    doubtful = doubtful or (found.word(place) == 'fall' and found.word(found.start - 1) == 'of')
    return not (doubtful or found.word(found.end) == 'of' or found.printed(place)[0].isupper())


def read_holiday(found: Found, story: Story) -> list[Piece]:
    """Christmas, Thanksgiving 2018, next Easter."""
    code = found.first('holiday')
    if found.at('rel'):
        year, basis = parts(unit_of(found, story, 'Y'))[0], 'relative'
    else:
        year, basis = year_of(found, story, 4 if code[0] == 'E' else int(code[:2]), 1)
    if year is None or not 1 <= year <= 9999:
        return found.piece(f'XXXX-{code}' if re.fullmatch(r'\d\d-\d\d', code) else 'XXXX', basis=basis)
    return found.piece(holiday(code, year).isoformat(), basis=basis)


def read_nth_weekday(found: Found, story: Story) -> list[Piece]:
    """The first Monday of May 2019; the last Friday of every month."""
    weekday, nth, month = int(found.first('weekday')[0]), found.first('ord') or '-1', found.month()
    if not month:
        return found.piece(f'XXXX-WXX-{weekday}', 'SET')
    year, basis = year_of(found, story, month)
    if year is None or year < 1 or int(nth) > 4:
        return []
    return found.piece(holiday(f'{month:02}-{weekday}#{nth}', year).isoformat(), basis=basis)


def read_week_of(found: Found, story: Story) -> list[Piece]:
    """The first week of May, the last day of June 2018."""
    unit, month, is_last = found.first('unit'), found.month(), found.first('rel') in ('last', 'final')
    if found.tokens.kind(found.at('unit')[0] - 1) == 'the':
        return _week_of_day(found, story) if unit == 'W' else []
    year, basis = year_of(found, story, month)
    if not (found.at('ord') or is_last) or unit not in 'DW' or year is None or year < 1:
        return []
    last = last_of_month(year, month)
    nth = int(found.first('ord') or 0)
    if unit == 'D':
        return found.piece(write(year, month, last.day if is_last else nth), basis=basis)
    first = datetime.date(year, month, 1) + datetime.timedelta(days=7 * (nth - 1))
    return found.piece(week_of(last if is_last else first), basis=basis)


def _week_of_day(found: Found, story: Story) -> list[Piece]:
    """The week of October 24."""
    month, day = found.month(), day_at(found, day_places(found)[0])
    year, basis = year_of(found, story, month, day)
    return found.piece(story.unit('W', 0, write(year, month, day)), basis=basis)

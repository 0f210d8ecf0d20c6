"""Dates of the calendar (March 3-5, 2019, the third quarter, the 1980s) -> TIMEX3 values."""

from __future__ import annotations

import datetime
import re

from dateline.calendar_values import holiday, last_of_month, parts, week_of
from dateline.date_found import Found, Piece, day_at, day_places, unit_of, write, year_of
from dateline.date_story import Story

SEASON_MIDDLE = {'SP': 4, 'SU': 7, 'FA': 10, 'WI': 1}
FIRST_YEAR, LAST_YEAR = 1750, 2030
SAID_OF_DAYS = {'on', 'by', 'since', 'until', 'from'}


def read_iso(found: Found, story: Story) -> list[Piece]:
    """2019-05-23."""
    value = found.first('iso').rstrip('Z')
    return found.piece(value, 'TIME' if 'T' in value else 'DATE')


def read_numeric(found: Found, story: Story) -> list[Piece]:
    """5/23/2019, 23.05.2019, 2019/5/23; month first unless dots or a number over 12 say otherwise."""
    digits = found.first('numeric')
    a, b, c = map(int, re.split(r'[/.-]', digits))
    if a >= 1000:
        year, month, day = a, b, c
    else:
        year = c if c >= 1000 else c + (2000 if c < 40 else 1900)
        month, day = (b, a) if '.' in digits or a > 12 else (a, b)
    whole = max(a, c) >= 1000 or re.fullmatch(r'\d+([/-])\d+\1\d\d', digits)
    return found.piece(write(year, month, day) if whole and _plausible(year, month, day) else None)


def _plausible(year: int, month: int, day: int) -> bool:
    return 1000 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31


def read_month_number(found: Found, story: Story) -> list[Piece]:
    """05/2019."""
    month = int(found.first('day'))
    return found.piece(write(int(found.first('year')), month) if month <= 12 else None)


def read_fraction(found: Found, story: Story) -> list[Piece]:
    """On 5/23, Friday 23/5: only where a preposition, a weekday or its size says that it is a day."""
    a, b = map(int, found.first('fraction').split('/'))
    month, day = (b, a) if a > 12 else (a, b)
    clear = len(found.first('fraction')) == 5 and max(a, b) > 12
    told = clear or found.at('weekday', 'shortday') or found.word(found.begin - 1) in SAID_OF_DAYS
    if not told or not _plausible(2000, month, day):
        return []
    year, basis = story.year_of(month, day, found.begin)
    return found.piece(write(year, month, day), basis=basis)


def read_days(found: Found, story: Story) -> list[Piece]:
    """March 3-5, 2019: one interval; in a history two days."""
    places, month = day_places(found)[:2], found.month()
    if len(places) < 2:
        return []
    days = [day_at(found, place) for place in places]
    year, basis = year_of(found, story, month, days[1])
    if days[0] >= days[1]:
        return []
    return _interval(found, story, places, [write(year, month, day) for day in days], basis)


def _interval(found: Found, story: Story, places: list[int], values: list[str], basis: str) -> list[Piece]:
    """From the first place to the second: one interval, or in a history the two ends of it."""
    if not story.historical:
        return found.piece('/'.join(values), basis=basis)
    link = next(i for i in range(places[0], places[1]) if found.tokens.kind(i) in ('dash', 'to', 'slash'))
    second = places[1] - (found.word(places[1] - 1) == 'the')
    return [Piece(found.start, link, values[0], basis=basis), Piece(second, found.end, values[1], basis=basis)]


def read_list(found: Found, story: Story) -> list[Piece]:
    """May 3, 5 and 7, 2019: a date for each day."""
    places, month = day_places(found), found.month()
    if found.counts_what_follows() and found.at('month', 'maymonth')[0] < places[0]:
        places, end = places[:-1], places[-2] + 1
    else:
        end = found.end
    year, basis = year_of(found, story, month, day_at(found, places[-1]))
    pieces = []
    for n, i in enumerate(places):
        start = found.start if n == 0 else i - (found.word(i - 1) == 'the')
        stop = end if n == len(places) - 1 else i + 1
        pieces.append(Piece(start, stop, write(year, month, day_at(found, i)), basis=basis))
    return pieces


def read_month_day(found: Found, story: Story) -> list[Piece]:
    """May 23, 2019; the 23rd of May; in "In May 20 people died" the month alone."""
    places, month = day_places(found), found.month()
    if not places:
        return []
    name, day = found.at('month', 'maymonth')[0], day_at(found, places[0])
    if found.word(found.start - 1) == 'in' and places[0] == found.end - 1 and found.counts_what_follows():
        return [Piece(found.start, name + 1, write(story.year_of(month, None, name)[0], month), basis='year inferred')]
    year, basis = year_of(found, story, month, day)
    return found.dated(write(year, month, day), basis)


def read_month_year(found: Found, story: Story) -> list[Piece]:
    """May 2019, November this year."""
    year, basis = year_of(found, story, found.month())
    return found.piece(write(year, found.month()), basis=basis)


def read_months(found: Found, story: Story) -> list[Piece]:
    """January-May 2019: one interval; in a history two months."""
    places = found.at('month', 'maymonth')
    first, last = (int(found.tokens.values[i]) for i in places)
    year, basis = year_of(found, story, last)
    if year is None:
        return []
    return _interval(found, story, places, [write(year - (first > last), first), write(year, last)], basis)


def read_month(found: Found, story: Story) -> list[Piece]:
    """A month by itself; "May", "March" only after a word that tells."""
    place = found.at('month', 'maymonth')[0]
    doubtful = found.tokens.kind(place) == 'maymonth' or found.word(place) in ('dec', 'jan', 'jun')
    linked = found.before() in ('and', 'dash', 'slash') and found.tokens.kind(found.start - 2) in (
        'month',
        'maymonth',
        'year',
    )
    told = found.begin > found.start or found.follows_preposition() or linked
    if doubtful and not told:
        return []
    year, basis = year_of(found, story, found.month())
    return found.piece(write(year, found.month()), basis=basis)


def read_years(found: Found, story: Story) -> list[Piece]:
    """2019-2021, 1957-60, 2008/09; 2015-3 is a month."""
    places = found.at('year', 'pair', 'day')
    first, second = int(found.tokens.values[places[0]]), found.printed(places[1]).lstrip("'’")
    last = int(str(first)[: -len(second)] + second) if len(second) < 4 else int(second)
    if first < last < first + 200 and len(second) > 1:
        return _interval(found, story, places, [write(first), write(last)], 'stated')
    month = int(second) if len(second) < 3 else 0
    return found.piece(write(first, month) if 1 <= month <= 12 else None)


def read_eras(found: Found, story: Story) -> list[Piece]:
    """499-493 BC."""
    places, sign = found.at('year', 'num', 'pair', 'day'), -1 if found.all('era')[-1].upper().startswith('B') else 1
    years = [_era_year(found.tokens.values[i]) for i in places]
    return _interval(found, story, places, [write(year * sign) for year in years], 'stated') if all(years) else []


def read_era_year(found: Found, story: Story) -> list[Piece]:
    """480 BC, AD 79."""
    year = _era_year(found.first('year', 'num', 'pair', 'day'))
    return found.piece(write(year * (-1 if found.is_before_christ() else 1)) if year else None)


def _era_year(digits: str) -> int:
    return int(digits) if digits.isdigit() and len(digits) <= 4 else 0


def read_year(found: Found, story: Story) -> list[Piece]:
    """A year by itself, unless it counts something or is part of a name."""
    year, before = int(found.first('year')), found.tokens.kind(found.begin - 1)
    edition = (
        not found.printed(found.begin)[0].isdigit()
        and before == 'other'
        and found.printed(found.begin - 1)[0].isupper()
    )
    if edition or before == 'label' or found.after() in ('measure', 'unit', 'units', 'word', 'magnitude', 'slash'):
        return []
    linked = (
        before in ('in', 'prep', 'and', 'to', 'dash', 'open', 'the', 'of', 'before', 'mod', 'poss')
        or found.begin > found.start
    )
    owned = found.word(found.begin - 1) in ('its', 'their', 'his', 'her', 'our')
    if found.counts_what_follows() and not (owned or before in ('in', 'prep', 'the', 'of', 'poss')):
        return []
    return found.piece(write(year) if linked or FIRST_YEAR <= year <= LAST_YEAR else None)


def read_year_of(found: Found, story: Story) -> list[Piece]:
    """The year 2000."""
    return found.piece(write(int(found.first('year')) * (-1 if found.is_before_christ() else 1)))


def read_fiscal(found: Found, story: Story) -> list[Piece]:
    """Fiscal 1989, the financial year 2007."""
    return found.piece('FY' + found.first('year'))


def read_decade(found: Found, story: Story) -> list[Piece]:
    """The 1980s, the '80s, the eighties; not "in his eighties"."""
    digits = found.first('decade')
    short = found.printed(found.end - 1)[0].isdigit() and len(digits) == 2
    if found.word(found.start - 1) in ('his', 'her', 'their', 'my', 'our') or (short and not found.at('the')):
        return []
    value = digits[:3] if len(digits) == 4 else '19' + digits[0]
    return found.piece('BC' + value if found.is_before_christ() else value)


def read_quarter(found: Found, story: Story) -> list[Piece]:
    """The third quarter (of 2018), Q3, last year's third quarter; the 19th century."""
    unit, nth, label = found.first('unit'), found.first('ord'), found.first('quarter')
    if unit == 'C':
        return found.piece(('BC' if found.is_before_christ() else '') + f'{int(nth) - 1:02}')
    part, number = (label[0].upper(), int(label[1])) if label else (unit, int(nth))
    return _part_of_year(found, story, part, number) if part in 'QH' and number <= 4 else []


def read_half(found: Found, story: Story) -> list[Piece]:
    """The first half of 2018, the latter half."""
    nth = {'1': 1, '2': 2, 'start': 1, 'end': 2}.get(found.first('ord', 'edge'))
    return _part_of_year(found, story, 'H', nth) if nth else []


def _part_of_year(found: Found, story: Story, part: str, nth: int) -> list[Piece]:
    year, basis = year_of(found, story, nth * (3 if part == 'Q' else 6))
    return found.piece(f'{write(year)}-{part}{nth}', basis=basis)


def read_season(found: Found, story: Story) -> list[Piece]:
    """The summer of 2010, last winter, in spring; "fall" is often a verb."""
    season, place = found.first('season'), found.at('season')[0]
    if found.tokens.kind(found.begin) == 'year' and found.printed(place)[0].isupper():
        return [Piece(found.start, place, write(int(found.first('year'))))]
    if not found.at('year', 'oneyear', 'rel', 'num') and found.start == found.begin and not _is_season(found, place):
        return []
    if found.at('year', 'oneyear', 'num'):
        year, basis = year_of(found, story, SEASON_MIDDLE[season])
    elif found.at('rel'):
        year, basis = parts(unit_of(found, story, 'Y'))[0], 'relative'
    else:
        year, basis = story.year_of(SEASON_MIDDLE[season], None, found.begin)
    return found.piece(f'{write(year)}-{season}', basis=basis)


def _is_season(found: Found, place: int) -> bool:
    """Whether a bare season is one: "in fall", not "to fall", "the fall of the city", "Prague Spring"."""
    doubtful = found.word(place) in ('fall', 'spring') and not found.follows_preposition()
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
    year, basis = year_of(found, story, month)
    if not (found.at('ord') or is_last) or unit not in 'DW' or year is None or year < 1:
        return []
    last = last_of_month(year, month)
    nth = int(found.first('ord') or 0)
    if unit == 'D':
        return found.piece(write(year, month, last.day if is_last else nth), basis=basis)
    first = datetime.date(year, month, 1) + datetime.timedelta(days=7 * (nth - 1))
    return found.piece(week_of(last if is_last else first), basis=basis)

"""Durations and sets (three days, the past five years, daily, every March) -> TIMEX3 values."""

from __future__ import annotations

import re

from dateline.dates.calendar_values import parts, step
from dateline.dates.date_counts import count_of, length
from dateline.dates.date_found import Found, Piece, day_at, day_places, unit_of, write, year_of
from dateline.dates.date_grammar import GRAMMAR
from dateline.dates.date_story import Story

SMALL = ('TS', 'TM', 'TH')
MONTHS_IN = {'M': 1, 'Q': 3, 'Y': 12}
UNTIL = {'ended', 'ending', 'starting', 'to', 'through'}
MODALS = {'could', 'would', 'will', 'may', 'might', 'can', 'should', 'to', 'must'}
RATES = {'times', 'once', 'twice', 'million', 'billion', 'percent', 'cents'}


def read_duration(found: Found, story: Story) -> list[Piece]:
    """Three days, a five-year, more than 20 years, half a century; "a year" after a price is a rate."""
    unit, count = found.first('unit', 'units', 'oneyear'), count_of(found)
    quarters = (
        unit == 'Q' and not found.at('extra') and (found.word(found.start - 1) != 'in' or found.word(found.end) == 'of')
    )
    if count is None or quarters or (unit == 'TH' and count == 24 and found.at('dash')):
        return []
    if found.at('year') and found.word(found.begin - 1) in ('in', 'since', 'by', 'of', 'during'):
        place = found.at('year')[0]
        return [Piece(place, place + 1, write(int(found.tokens.values[place])))]
    as_many = found.word(found.start - 1) == 'as' and count == 'X'
    if as_many or (found.at('an') and found.after() == 'dash'):
        return []
    if found.at('other') and (
        found.printed(found.end - 2)[0].isupper() or found.after() in ('ago', 'earlier', 'later')
    ):
        return []
    if _is_adjective(found) and found.tokens.kind(found.start) == 'the':
        found.start += 1
    if unit == 'M' and count != 'X' and (year := _year_after(found, story)):
        return found.piece(length(count, unit), 'DURATION', calendar=_run(year, 1, int(count)))
    if unit in MONTHS_IN and isinstance(count, float) and (until := end_after(found, story)):
        return found.piece(length(count, unit), 'DURATION', calendar=run_to(until, int(count * MONTHS_IN[unit])))
    rate = found.at('an') and not found.at('vague', 'extra', 'half') and _is_rate(found)
    return found.piece(length(count, unit), 'SET' if rate else 'DURATION')


def _year_after(found: Found, story: Story) -> int | None:
    """The year that months are counted in, which becomes part of the match: five months of 2018, of this year."""
    of = found.end + (found.after() == 'period')
    match = GRAMMAR.match(found.kinds, of + 1) if found.word(of) == 'of' else None
    if not match or match.lastgroup not in ('year', 'rel_unit'):
        return None
    counted = Found(match, found.tokens)
    if counted.at('fiscal', 'unit'):
        return None
    year = counted.first('year') or parts(unit_of(counted, story, 'Y'))[0]
    found.end = counted.end if year else found.end
    return year and int(year)


def end_after(found: Found, story: Story) -> str | None:
    """The date that a length ends on: the week ended March 3, the year to June 2005, the five months to May."""
    place = found.end + (found.after() == 'period')
    match = GRAMMAR.match(found.kinds, place + 1) if found.word(place) in UNTIL else None
    if not match or match.lastgroup not in ('month_day', 'month', 'month_year'):
        return None
    ending = Found(match, found.tokens)
    day = day_at(ending, day_places(ending)[0]) if day_places(ending) and match.lastgroup == 'month_day' else None
    return write(year_of(ending, story, ending.month(), day)[0], ending.month(), day)


def run_to(last: str, count: int) -> str | None:
    """That many months up to the month of a date."""
    first = step(last, 1 - count, 'M')
    return f'{first}/{step(last, 0, "M")}' if first and count > 1 else None


def read_lengths(found: Found, story: Story) -> list[Piece]:
    """12 to 15 days, two or three weeks: as long as the longer; "2 and 3 days" are two."""
    link = (found.at('to', 'and') or found.at('dash'))[0]
    found.begin = link + 1 + (found.tokens.kind(link + 1) == 'dash')
    if found.word(link) == 'and' and found.word(found.start - 1) != 'between':
        found.start = found.begin
    return read_duration(found, story)


def _is_adjective(found: Found) -> bool:
    """The five-year plan, the Seven Days: the article belongs to what follows."""
    return bool(found.at('dash') and found.at('unit', 'oneyear')) or found.printed(found.end - 1)[0].isupper()


def _is_rate(found: Found) -> bool:
    before = found.printed(found.start - 1)
    return before[:1].isdigit() or before[:1] in tuple('$€£¥₹') or found.word(found.start - 1) in RATES


def read_units(found: Found, story: Story) -> list[Piece]:
    """For months, years of war, decades-long, the months ahead."""
    unit, before = found.first('units', 'unit', 'oneyear'), found.word(found.start - 1)
    loose = found.before() in ('other', 'vague', 'poss', 'rel', 'num', 'the', 'an') and before not in ('just', 'only')
    if found.before() == 'the' and found.word(found.end) == 'ahead':
        return [Piece(found.start - 1, found.end + 1, length('X', unit), 'DURATION')]
    if not found.at('old') and (loose or unit in ('TS', 'Q')):
        return []
    return found.piece(length('X' if found.at('units') else 1, unit), 'DURATION')


def read_span(found: Found, story: Story) -> list[Piece]:
    """The past two years, the coming months, recent weeks, the first eight months of 2018."""
    unit, nth = found.first('units', 'unit', 'oneyear'), found.first('ord')
    place = found.at('units', 'unit', 'oneyear')[0]
    rel = [found.word(i) for i in found.at('rel') if i < place]
    if found.tokens.kind(place - 1) == 'ref':
        return found.piece('PAST_REF' if found.tokens.values[place - 1] == 'PAST_REF' else None)
    if unit == 'M' and {'same', 'corresponding', 'comparable'} & set(rel[:1]) and found.at('year', 'oneyear'):
        return _same_months(found, story)
    if {'same', 'that', 'this', 'these', 'current'} & set(rel) or (nth and nth != '1') or not (rel or nth):
        return []
    count = count_of(found)
    if rel == ['last'] and found.word(found.start - 1) in MODALS:
        found.start += 1
    if count is None and unit in SMALL and found.word(found.end) == 'of':
        return []
    value = length('X' if count is None else count, unit)
    is_last = rel[:1] in (['last'], ['final']) and bool(found.at('year', 'oneyear'))
    if unit not in MONTHS_IN or not isinstance(count, float) or not (nth or is_last):
        return found.piece(value, 'DURATION')
    return found.piece(value, 'DURATION', calendar=_months_of_year(found, story, int(count) * MONTHS_IN[unit], is_last))


def _same_months(found: Found, story: Story) -> list[Piece]:
    """The same months of 2018, the same five months of last year: those that were spoken of, else the first ones."""
    year, count = _year_after_units(found, story, 12)[0], count_of(found)
    period = year and story.period and re.sub(r'\d{4}', write(year), story.period)
    months = period or _run(year, 1, int(count)) if isinstance(count, float) else period
    return found.piece(months or write(year), basis='relative')


def _months_of_year(found: Found, story: Story, count: int, is_last: bool) -> str | None:
    """The first eight months of 2018 are 2018-01/2018-08, the last three of 2017 are 2017-10/2017-12."""
    year, _ = _year_after_units(found, story, min(count, 12))
    return _run(year, 13 - count, 12) if is_last else _run(year, 1, count)


def _run(year: int | None, first: int, last: int) -> str | None:
    """From one month of a year to another."""
    known = year is not None and 1 <= first < last <= 12
    return f'{write(year, first)}/{write(year, last)}' if known else None


def _year_after_units(found: Found, story: Story, month: int) -> tuple[int | None, str]:
    if found.at('oneyear'):
        place = found.at('units')[0]
        rel = [found.word(i) for i in found.at('rel') if i > place]
        return parts(unit_of(found, story, 'Y', rel[0] if rel else 'this'))[0], 'relative'
    return year_of(found, story, month)


def read_every(found: Found, story: Story) -> list[Piece]:
    """Every year, each Monday, per month."""
    if days := found.at('weekday'):
        starts = [found.start, *days[1:]]
        values = [f'XXXX-WXX-{value[0]}' for value in found.all('weekday')]
        return [Piece(start, day + 1, value, 'SET') for start, day, value in zip(starts, days, values, strict=True)]
    if month := found.month():
        return found.piece(write(None, month), 'SET')
    if season := found.first('season'):
        return found.piece(f'XXXX-{season}', 'SET')
    if part := found.first('daypart'):
        return found.piece(f'XXXX-XX-XXT{part}', 'SET')
    count = 2 if 'other' in (found.word(found.begin + 1), found.first('rel')) else count_of(found) or 1
    return found.piece(length(count, found.first('unit', 'units', 'oneyear')), 'SET')


def read_freq(found: Found, story: Story) -> list[Piece]:
    """Daily, annually."""
    return found.piece(found.first('freq'), 'SET')

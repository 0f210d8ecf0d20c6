"""Dates that lean on another (last week, two days later, the year before) -> TIMEX3 values."""

from __future__ import annotations

import re

from dateline.dates.calendar_values import parts, step
from dateline.dates.date_counts import count_of, length
from dateline.dates.date_found import BACK, FROM_STORY, ON, Found, Piece, unit_of, write, year_of
from dateline.dates.date_lengths import end_after, run_to
from dateline.dates.date_story import Story

SMALL = ('TS', 'TM', 'TH')
FARTHEST = 5000
SMALLER = {'C': (100, 'Y'), 'E': (10, 'Y'), 'Y': (12, 'M'), 'M': (30, 'D'), 'F': (14, 'D'), 'W': (7, 'D')}
CLOSE = {'dot', 'comma', 'gap', 'other', 'in', 'prep'}
WAS = {'was', 'were', 'had', 'is', 'are', 'who', 'that', 'which'}


def read_rel_month(found: Found, story: Story) -> list[Piece]:
    """Last March, this September."""
    month, rel = found.month(), found.first('rel')
    base = story.then if rel in FROM_STORY else story.today
    year, now, _ = parts(base) if base else (None, None, None)
    if year is not None and now:
        year += (rel in ON and month <= now) - (rel in BACK and month >= now)
    elif rel in BACK | ON and base == story.anchor:
        year = None
    return found.piece(write(year, month), basis='relative')


def read_rel_unit(found: Found, story: Story) -> list[Piece]:
    """Last year, this week, the same day, the past decade."""
    unit, rel = found.first('unit', 'oneyear') or 'Y', found.all('rel', 'ref')
    if not found.at('unit', 'oneyear') and found.after() in ('other', 'dash', 'half'):
        return []
    if unit in SMALL or rel[-1] == 'final' or rel[-1].startswith('D'):
        return []
    if rel[-1] == 'PAST_REF':
        return found.piece('PAST_REF')
    if rel[-1] == 'PRESENT_REF':
        return found.piece(story.unit(unit, 0, story.today), basis='relative')
    if found.at('the') and _is_span(found, rel[-1]):
        return found.piece(length(1, unit), 'DURATION')
    leans = found.at('the') and rel[-1] == 'next'
    value = story.unit(unit, 1, story.told(unit, 1)) if leans else unit_of(found, story, unit)
    value = ('FY' if found.at('fiscal') and unit == 'Y' else '') + value
    return found.piece(value, basis='relative') + _and_next(found, story, unit)


def _and_next(found: Found, story: Story, unit: str) -> list[Piece]:
    """The "next" of "this year and next"."""
    words = [found.word(found.end + n) for n in range(2)]
    if (
        words not in (['and', 'next'], ['or', 'next'])
        or found.first('rel') != 'this'
        or found.tokens.kind(found.end + 2) not in CLOSE
    ):
        return []
    return [Piece(found.end + 1, found.end + 2, story.unit(unit, 1, story.today), basis='relative')]


def _is_span(found: Found, rel: str) -> bool:
    """Whether "the past year", "over the next year" is the length of something, not a year by the calendar."""
    unit = found.first('unit', 'oneyear')
    within = found.word(found.start - 1) in ('over', 'within', 'for', 'during', 'in')
    return unit != 'WE' and (rel == 'past' or (rel in ('last', 'next') and within and unit not in ('D', 'Q')))


def read_same_period(found: Found, story: Story) -> list[Piece]:
    """The same period of 2005, the year-earlier quarter: what was spoken of, in another year."""
    rel, unit = found.all('rel'), found.first('unit')
    if found.at('year') and unit not in (None, 'Q') and not rel:
        return []
    if rel and not {'same', 'corresponding', 'comparable'} & set(rel[:1]) and found.first('time') is None:
        return _last_of_year(found, story, rel[0], unit)
    if found.at('year'):
        year = int(found.first('year'))
    elif len(rel) > 1:
        year = parts(unit_of(found, story, 'Y', rel[1]))[0]
    else:
        year = parts(story.unit('Y', -1, story.period or story.today))[0]
    return found.piece(_same_of_year(found, story, year, unit), basis='relative') if year is not None else []


def _same_of_year(found: Found, story: Story, year: int, unit: str | None) -> str:
    """The month, the quarter or the period that was spoken of, in a year."""
    if found.at('time') and story.today:
        return write(year, parts(story.today)[1])
    if unit == 'M' and story.then:
        return write(year, parts(story.then)[1])
    period = story.period if found.at('period') or unit == 'Q' else None
    if unit == 'Q' and not period:
        period = story.unit('Q', -1, story.today)
    return re.sub(r'\d{4}', write(year), period) if period else write(year)


def _last_of_year(found: Found, story: Story, rel: str, unit: str | None) -> list[Piece]:
    """The last quarter of 2017, the final month of last year."""
    if rel not in ('last', 'final') or unit not in ('Q', 'M', 'D', 'W'):
        return []
    year, basis = (
        year_of(found, story, 12)
        if found.at('year')
        else (parts(unit_of(found, story, 'Y', found.all('rel')[-1]))[0], 'relative')
    )
    return found.piece(story.unit(unit, 0, write(year, 12, 28 if unit == 'W' else 31)) if year else None, basis=basis)


def read_away(found: Found, story: Story) -> list[Piece]:
    """Two years ago, three days later, five years ago today, two days after tomorrow, the day before."""
    unit = found.first('unit', 'units', 'oneyear')
    words = {found.word(i) for i in found.at('ago', 'earlier', 'later', 'before', 'now', 'rel', 'prep')}
    back = bool(words & (BACK | {'ago', 'earlier', 'before'}))
    if not back and not words & (ON | {'later', 'after', 'now', 'from'}):
        return []
    nearer = _drop_nearer(found)
    count = 1.0 if found.tokens.kind(found.begin) == 'the' else count_of(found)
    if count in (None, 'X') or count > FARTHEST or (count % 1 and unit not in SMALLER):
        return found.piece('PAST_REF' if back else 'FUTURE_REF')
    if unit in SMALL:
        return found.piece(length(count, unit), 'DURATION')
    if count != int(count):
        count, unit = count * SMALLER[unit][0], SMALLER[unit][1]
    sign = -1 if back else 1
    values = [_step(found, story, sign * int(n), unit, words) for n in (nearer, count) if n]
    return found.piece('/'.join(sorted(values)), basis='relative')


def _drop_nearer(found: Found) -> float | None:
    """The nearer of two distances, "two to three years ago", which leaves the farther to be read; None where one is."""
    link = found.begin + 1 + (found.tokens.kind(found.begin + 1) == 'dash')
    unit = found.at('unit', 'units', 'oneyear')[0]
    is_range = found.tokens.kind(link) in ('to', 'and') and found.tokens.kind(link + 1) != 'an'
    if not is_range or link > unit or not found.tokens.values[found.begin].isdigit():
        return None
    nearer, found.begin = float(found.tokens.values[found.begin]), link + 1 + (found.tokens.kind(link + 1) == 'dash')
    return nearer


def _step(found: Found, story: Story, count: int, unit: str, words: set[str]) -> str:
    """A number of units from today, or from the day that is named or was spoken of."""
    named = found.first('ref')
    if named and named.startswith('D'):
        day = story.unit('D', int(named[1:3]), story.today)
        return (unit in 'YM' and story.moved(day, count, unit)) or story.unit(unit, count, day)
    return story.unit(unit, count, story.today if words & {'ago', 'now'} else story.told(unit, count))


def read_end(found: Found, story: Story) -> list[Piece]:
    """Month's end, year-end 1988."""
    year = found.first('year')
    if found.first('edge') == 'start' and not found.at('poss', 'dash'):
        return []
    return found.piece(year or story.unit(found.first('unit', 'oneyear'), 0, _around(story)), basis='relative')


def _around(story: Story) -> str | None:
    return story.then if story.historical else story.today


def read_unit(found: Found, story: Story) -> list[Piece]:
    """The year, the quarter, the weekend: only at an edge of it, or after a preposition."""
    unit, edge = found.first('unit', 'oneyear'), found.start < found.begin
    told = found.follows_preposition() and unit in ('Q', 'Y', 'M', 'W', 'WE', 'E')
    told = told or (found.word(found.begin - 1) == 'for' and unit == 'D')
    until = None if edge else end_after(found, story)
    if unit == 'M' and found.word(found.end) == 'of' and found.tokens.kind(found.end + 1) in ('month', 'maymonth'):
        return []
    name = found.printed(found.end - 1)[0].isupper() and not edge
    if name or unit in SMALL or not (edge or told or until) or not (found.at('the') or found.prefix('edge')):
        return []
    if until:
        if unit == 'Y' and not found.at('fiscal'):
            return found.piece('P1Y', 'DURATION', calendar=run_to(until, 12))
        ends = unit == 'W' and found.word(found.end) in ('ended', 'ending')
        first = step(until, -6, 'D') if ends else None
        week = f'{first}/{until}' if first else None
        value = ('FY' if unit == 'Y' else '') + story.unit(unit, 0, until)
        return found.piece(value, basis='relative', calendar=week)
    if unit == 'Q' and not edge:
        quarter = story.period if story.period and '-Q' in story.period else story.unit('Q', -1, story.today)
        return found.piece(quarter, basis='relative')
    is_past = unit == 'WE' and story.tense(found.begin) <= 0 and story.day and story.day.isoweekday() < 6
    base = story.told('D') if unit == 'D' else _around(story)
    value = story.unit(unit, -1 if is_past else 0, base)
    return found.piece(('FY' if found.at('fiscal') and unit == 'Y' else '') + value, basis='relative')


def read_ref(found: Found, story: Story) -> list[Piece]:
    """Today, yesterday, now, recently, the past, future."""
    if found.at('noun', 'rel'):
        return _past_or_future(found)
    value = found.first('ref') or 'PRESENT_REF'
    if not value.startswith('D'):
        return found.piece(value, 'DATE' if value.endswith('_REF') else 'DURATION')
    if story.historical:
        return found.piece('PRESENT_REF' if value == 'D+0' else 'XXXX-XX-XX' + value[3:])
    base = story.today if story.anchor or story.last_day == story.today else None
    day = story.unit('D', int(value[1:3]), base)
    return found.piece(day + value[3:], 'TIME' if value[3:] else 'DATE', 'relative')


def _past_or_future(found: Found) -> list[Piece]:
    word = found.word(found.end - 1)
    if word == 'future':
        return found.piece('FUTURE_REF')
    if word == 'past' and found.after() in ('dot', 'comma', 'gap', 'and', 'in', 'prep'):
        return found.piece('PAST_REF')
    return found.piece('PRESENT_REF') if word == 'present' and found.at('the') and found.after() != 'other' else []


def read_once(found: Found, story: Story) -> list[Piece]:
    """Once, in the sense of formerly: "was once a port", "who once led", "the once-mighty"."""
    again = found.after() in ('every', 'per', 'extra', 'dot', 'gap') or found.word(found.end) in ('again', 'more')
    told = found.after() == 'dash' or (found.word(found.begin - 1) in WAS and not again)
    return found.piece('PAST_REF') if told else []

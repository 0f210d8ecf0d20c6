"""The day an article was written, where its frame does not state it: what the text itself allows, with the reasons."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline import dates
from dateline.dates import DateSpan

LEAD = 300
"""Characters at the head of the text in which the day of the report is looked for."""
CLOSE = 5
"""Years after the latest one named in which a weekday is tried."""
AHEAD = re.compile(
    r"""\b(?:by|until|till|before|towards?|will|shall|would|scheduled|slated|expected|planned|plans?|due|set|targets?|upcoming|to\s+be)\b
    [^.!?]{0,60}\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
PAST = {'day', 'month', 'quarter', 'half', 'year'}
"""Granularities of what can be over when an article is written."""
DAY_OF_NO_YEAR = re.compile(r'XXXX-\d\d-\d\d')
WEEKDAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
WEEKDAY = re.compile(r'\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?[ ,(]{0,3}\Z')
QUALIFIABLE = re.compile(r'(?<!\d)(\d{4})(?=-\d\d|/|\Z)')


@dataclass(frozen=True, slots=True)
class Publication:
    """`published` is EDTF, `anchor` the day that relative dates lean on (or None), `because` the reason in words."""

    published: str | None
    basis: str
    anchor: datetime.date | None
    because: str
    year_uncertain: bool = False


def infer(text: str) -> Publication:
    """When an article without a stated day was written, as far as its text tells.

    The first day without a year is taken for the day of the report, in the year that the text speaks from (where a
    period that is agreed begins, else the latest year not ahead) or the first one after it in which its weekday agrees.
    Without such a day, what has happened in the text is a lower bound, what is still to come an upper one.

    >>> infer('Both ports agreed on July 6 to share pilots in the 2022-2024 period.').published
    '2022?-07-06'
    >>> infer('Trade grew in 2020, he said on Tuesday, May 4.').published
    '2021?-05-04'
    >>> infer('The fair was held on June 10, 2016. Talks will follow on 3 August 2016.').published
    '[2016-06-10..2016-08-03]'
    """
    spans = dates.find(text)
    day = next((s for s in spans if s.start < LEAD and _without_year(s) and not _ahead(text, s)), None)
    past = [s for s in spans if s is not day and s.last_day and s.granularity in PAST and not _ahead(text, s)]
    to_come = [s for s in spans if s.granularity == 'day' and s.first_day and _ahead(text, s)]
    if day and (found := _in_year(text, day, spans, past)):
        return found
    if not past:
        return Publication(day and day.edtf, 'inferred' if day else 'unknown', None, 'the text names no year')
    last = max(past, key=lambda s: (s.first_day, s.last_day))
    after = min((s for s in to_come if s.first_day >= last.last_day), key=lambda s: s.first_day, default=None)
    if after:
        because = f'"{last.text}" is past and "{after.text}" still to come'
        return Publication(f'[{last.first_day}..{after.first_day}]', 'inferred', None, because)
    return Publication(f'[{last.edtf}..]', 'unknown', None, f'not before "{last.text}"')


def _without_year(span: DateSpan) -> bool:
    """Whether a day is printed without its year, be it that the words around it lend one."""
    return bool(DAY_OF_NO_YEAR.fullmatch(span.value)) or (span.granularity == 'day' and span.basis == 'year inferred')


def _ahead(text: str, span: DateSpan) -> bool:
    """Whether the words before a date put it in the future."""
    return bool(AHEAD.search(text[max(0, span.start - 80) : span.start]))


def _in_year(text: str, day: DateSpan, spans: list[DateSpan], past: list[DateSpan]) -> Publication | None:
    """The day of the report in the year that the text speaks from."""
    periods = [s for s in spans if s.granularity == 'interval' and s.last_day and s.last_day.year > s.first_day.year]
    named = periods[0] if periods else max(past, key=lambda s: s.last_day, default=None)
    if named is None:
        return None
    year = named.first_day.year if periods else named.last_day.year
    because = f'"{day.text}" is the day of the report; its year from "{named.text}"'
    if weekday := _weekday(text, day):
        agreeing = [d for n in range(CLOSE) if (d := _date(year + n, day)) and d.weekday() == weekday - 1]
        because += f' and its weekday, {WEEKDAYS[weekday - 1]}' if agreeing else ''
        year = agreeing[0].year if agreeing else year
    date = _date(year, day)
    return date and Publication(f'{date.year}?-{date:%m-%d}', 'inferred', date, because, year_uncertain=True)


def _weekday(text: str, day: DateSpan) -> int | None:
    """The weekday printed with a day, Monday as 1."""
    m = re.match(r'(Mon|Tue|Wed|Thu|Fri|Sat|Sun)', day.text) or WEEKDAY.search(text[max(0, day.start - 15) : day.start])
    return m and WEEKDAYS.index(m[1]) + 1


def _date(year: int, day: DateSpan) -> datetime.date | None:
    """The day in this year; None on 29 February of a common one."""
    try:
        return datetime.date.fromisoformat(f'{year:04}{day.value[4:]}')
    except ValueError:
        return None


def mark_year(span: DateSpan) -> DateSpan:
    """A date whose year leans on an inferred one says so: `2019-11` becomes `2019?-11`."""
    if span.basis == 'stated' or not span.edtf:
        return span
    return replace(span, edtf=QUALIFIABLE.sub(r'\1?', span.edtf))

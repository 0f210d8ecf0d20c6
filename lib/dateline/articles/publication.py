"""The day an article was written, where its frame does not state it: what the text itself allows, with the reasons."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline import dates
from dateline.articles.page import iso_day
from dateline.dates import DateSpan
from dateline.dates.date_tense import FUTURE

LEAD = 300
"""Characters at the head of the text in which the day of the report is looked for."""
CLOSE = 5
"""Years after the latest one named in which a day is tried."""
QUARTER = datetime.timedelta(days=90)
AFAR = re.compile(
    r"""
    \b(?:since|founded|created|established|dates?\sback|born|built|twinn?(?:ed|ing)|first\s\w+ed)\b.{0,40}\Z
    | \b(?:by|until|till)\s\Z
    """,
    re.VERBOSE,
)
YEAR = re.compile(r'(?<!\d)\d{4}(?!\d)')
AHEAD = re.compile(
    rf"""\b(?:{'|'.join(sorted(FUTURE - {'plan', 'plans'}))}|plans?\sto|would|could|(?-i:may|might)|likely|once
    |targets?|upcoming|to\s(?:be|hold|host)|invit(?:e|ed|es|ing)|(?:beginning|starting|from)\s(?:in\s)?(?=\d{{4}}))\b""",
    re.VERBOSE | re.IGNORECASE,
)
TARGET = re.compile(
    r'\b(?:by|until|till|towards?)\s+(?:the\s+)?(?:(?:end|middle|beginning|start)\s+of\s+)?(?:\w+\s+)?\Z', re.IGNORECASE
)
NEAR = 60
"""Characters before a day without a year in which such a word puts it in the future."""
SENTENCE_END = re.compile(r'[.!?]\W*\s(?=\W*[A-Z])|\n')
REACH = 250
"""Characters on either side in which the sentence of a date is looked at."""
OVER = {'day', 'month', 'quarter', 'half', 'year'}
"""Granularities of what can be over when an article is written; an interval can, if no longer than a year."""
YEAR_LONG = datetime.timedelta(days=366)
THIS_YEAR = re.compile(r'\bthis\s+year\b', re.IGNORECASE)
DAY_OF_NO_YEAR = re.compile(r'XXXX-\d\d-\d\d')
WEEKDAY_TOLD = re.compile(r'XXXX-WXX-\d(?:T\w+)?')
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


def infer(text: str, dateline: tuple[int, int] | None = None) -> Publication:
    """When an article without a stated day was written, as far as its text tells; `dateline` is a span of the text.

    The day in the dateline, else the first one without a year, is taken for the day of the report, in the year that
    the text speaks from (where a period that is agreed begins, else the first in which all that is told as past is
    over and its weekday agrees, else the last before what is to come). Without such a day, what has happened in the
    text is a lower bound, what is still to come an upper one.

    >>> infer('Both ports agreed on July 6 to share pilots in the 2022-2024 period.').published
    '2022?-07-06'
    >>> infer('Trade grew in 2020, he said on Tuesday, May 4.').published
    '2021?-05-04'
    >>> infer('The fair was held on June 10, 2016. Talks will follow on 3 August 2016.').published
    '[2016-06-10..2016-08-03]'
    """
    spans = dates.find(text)
    day = _day_of_report(text, spans, dateline)
    dated = [s for s in spans if s is not day and s.last_day and YEAR.search(s.text) and not _afar(text, s)]
    to_come = [s for s in dated if _ahead(text, s)]
    past = [s for s in dated if s not in to_come and _can_be_over(s)]
    last = max(past, key=lambda s: (s.first_day, s.last_day), default=None)
    if day and (found := _in_year(text, day, spans, last, min(to_come, key=lambda s: s.last_day, default=None))):
        return found
    if not past:
        return Publication(day and day.edtf, 'inferred' if day else 'unknown', None, 'the text names no year')
    days = [s for s in to_come if s.granularity == 'day' and s.first_day >= last.last_day]
    if after := min(days, key=lambda s: s.first_day, default=None):
        because = f'"{last.text}" is past and "{after.text}" still to come'
        return Publication(f'[{last.first_day}..{after.first_day}]', 'inferred', None, because)
    since = last.last_day if last.granularity == 'interval' else last.first_day
    since = last.edtf if last.granularity in {'day', 'month', 'year'} else since
    return Publication(f'[{since}..]', 'unknown', None, f'not before "{last.text}"')


def _day_of_report(text: str, spans: list[DateSpan], dateline: tuple[int, int] | None) -> DateSpan | None:
    """The day of the dateline, else the first day near the head of the text that is printed without its year."""
    first, last = dateline or (0, 0)
    lead = [s for s in spans if _without_year(s) and s.start < max(LEAD, last)]
    stated = next((s for s in lead if first <= s.start < last), None)
    return stated or next((s for s in lead if not AHEAD.search(_before(text, s)[-NEAR:])), None)


def _without_year(span: DateSpan) -> bool:
    """Whether a day is printed without its year, be it that the words around it lend one."""
    return bool(DAY_OF_NO_YEAR.fullmatch(span.value)) or (span.granularity == 'day' and span.basis == 'year inferred')


def _before(text: str, span: DateSpan) -> str:
    """The sentence of a date up to it."""
    return SENTENCE_END.split(text[max(0, span.start - REACH) : span.start])[-1]


def _afar(text: str, span: DateSpan) -> bool:
    """Whether a date tells how long something has existed, or by when it is wanted: the report may be far from it."""
    return span.first_day is None or bool(AFAR.search(_before(text, span)))


def _ahead(text: str, span: DateSpan) -> bool:
    """Whether the sentence of a date looks into the future."""
    after = SENTENCE_END.split(text[span.end : span.end + REACH])[0]
    before = _before(text, span)
    return bool(AHEAD.search(before) or TARGET.search(before) or AHEAD.search(after))


def _in_year(
    text: str, day: DateSpan, spans: list[DateSpan], last: DateSpan | None, to_come: DateSpan | None
) -> Publication | None:
    """The day of the report in the year that the text speaks from."""
    period = next((s for s in spans if s.granularity == 'interval' and _years(s) and not _ahead(text, s)), None)
    if period and not (last and last.last_day.year >= period.first_day.year - 1):
        named, years = period, range(period.first_day.year, period.first_day.year + CLOSE)
    elif last and not (to_come and to_come.last_day.year - last.last_day.year > CLOSE):
        over = last.last_day if THIS_YEAR.search(text) and last.granularity == 'year' else _over(last)
        named, years = last, [d.year for d in _days(day, last.last_day.year, CLOSE) if d >= over]
    elif to_come:
        bound = to_come.last_day if to_come.granularity == 'year' else to_come.first_day
        named, years = to_come, [d.year for d in reversed(_days(day, bound.year - 1, 2)) if d <= bound]
    else:
        return None
    because = f'"{day.text}" is the day of the report; its year from "{named.text}"'
    found = [d for year in years for d in _days(day, year, 1)]
    weekday, late = _weekday(text, day), 0
    if not weekday:
        weekday, late = _weekday_told(text, day, spans), 1
    if weekday and (agreeing := [d for d in found if 0 <= (d.weekday() + 1 - weekday) % 7 <= late]):
        because += f' and its weekday, {WEEKDAYS[weekday - 1]}'
        found = agreeing
    if not found:
        return None
    date = found[0]
    return Publication(f'{date.year}?-{date:%m-%d}', 'inferred', date, because, year_uncertain=True)


def _can_be_over(span: DateSpan) -> bool:
    """Whether it can be over when an article is written that names it."""
    return span.granularity in OVER or (
        span.granularity == 'interval' and span.last_day - span.first_day < YEAR_LONG and '..' not in (span.edtf or '')
    )


def _years(span: DateSpan) -> int:
    """How many years an interval goes on after its first."""
    return span.last_day.year - span.first_day.year if span.last_day and span.first_day else 0


def _over(span: DateSpan) -> datetime.date:
    """From when on one writes of a date as past; of a year, once its first quarter is."""
    if span.granularity == 'interval':
        return span.last_day
    return span.first_day + QUARTER if span.granularity == 'year' else span.first_day


def _weekday(text: str, day: DateSpan) -> int | None:
    """The weekday printed with a day, Monday as 1."""
    m = re.match(r'(Mon|Tue|Wed|Thu|Fri|Sat|Sun)', day.text) or WEEKDAY.search(text[max(0, day.start - 15) : day.start])
    return m and WEEKDAYS.index(m[1]) + 1


def _weekday_told(text: str, day: DateSpan, spans: list[DateSpan]) -> int | None:
    """The weekday on which the report says that it happened: the day of the report or the one before it."""
    told = (s for s in spans if WEEKDAY_TOLD.fullmatch(s.value) and 0 < s.start - day.end < LEAD)
    return next((int(s.value[9]) for s in told if not AHEAD.search(_before(text, s)[-NEAR:])), None)


def _days(day: DateSpan, year: int, count: int) -> list[datetime.date]:
    """The day in that many years from this one, where they have it (29 February)."""
    isos = (f'{y:04}{day.value[4:]}' for y in range(year, year + count) if 0 < y < 10_000)
    return [d for iso in isos if (d := iso_day(iso))]


def mark_year(span: DateSpan) -> DateSpan:
    """A date whose year leans on an inferred one says so: `2019-11` becomes `2019?-11`."""
    if span.basis == 'stated' or not span.edtf:
        return span
    return replace(span, edtf=QUALIFIABLE.sub(r'\1?', span.edtf))

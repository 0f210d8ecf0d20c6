"""The day an article was written, where its frame does not state it: what the text itself allows, with the reasons."""

from __future__ import annotations

import bisect
import datetime
import re
from dataclasses import dataclass, replace

from dateline import dates
from dateline.articles.page import iso_day
from dateline.dates import DateSpan, scan
from dateline.dates.date_tense import FUTURE, tense

LEAD = 300
"""Characters at the head of the text in which the day of the report is looked for."""
CLOSE = 5
"""Years after the latest one named in which a day is tried; also, the longest plan."""
THREE_QUARTERS, WHOLE = datetime.timedelta(days=275), datetime.timedelta(days=350)
STRAINED, FAR = 5.0, 0.4
"""What it costs a day that something past lies after it, or that something lies a year away from it."""
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
    |targets?|upcoming|to\s(?:be|hold|host)|invit(?:e|ed|es|ing)|should)\b""",
    re.VERBOSE | re.IGNORECASE,
)
STARTING = re.compile(r'\b(?:beginning|starting|from|prepar\w+\sfor\b.*|once\s\w+)\s(?:\w+\s)?\Z', re.IGNORECASE)
JOINED = re.compile(r'\s?[-–]\s?|(?<=between\s\d{4})\sand\s')
CURRENT = re.compile(r'\bcurrent\b[^.()]{0,40}\((?:[a-z]+\s){0,3}\Z', re.IGNORECASE)
"""The day that the year of the report began: "the current fiscal year (which began on"."""
EDITION = re.compile(r'\b(?!(?:In|By|Since|For|During)\s)[A-Z][\w’-]+\s\Z')
"""The year of an edition, in the name of a fair, is mostly that of the report."""
TARGET = re.compile(
    r'\b(?:by|until|till|towards?)\s+(?:the\s+)?(?:(?:end|middle|beginning|start)\s+of\s+)?(?:\w+\s+)?\Z', re.IGNORECASE
)
NEAR = 60
"""Characters before a day without a year in which such a word puts it in the future."""
SENTENCE_END = re.compile(r'[.!?]\W*\s(?=\W*[A-Z])|\n')
EARLIEST = 1800
"""Years before are of another calendar or age."""
REACH = 250
"""Characters on either side in which the sentence of a date is looked at."""
OVER = {'day', 'month', 'quarter', 'half', 'year'}
"""Granularities of what can be over when an article is written; an interval can, if no longer than a year."""
YEAR_LONG = datetime.timedelta(days=366)
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
    dated = [s for s in dated if s.first_day.year >= EARLIEST]
    plans = _ahead(text, _whole(text, dated))
    if day and (found := _in_year(text, day, spans, _whole(text, dated), plans)):
        return found
    to_come = [s for s in dated if s in plans]
    past = [s for s in dated if s not in to_come and _can_be_over(s)]
    last = max(past, key=lambda s: (s.first_day, s.last_day), default=None)
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
    """Whether a date tells little of the report's: how long something exists, by when it is wanted, the 2018 cup."""
    before = _before(text, span)
    of_a_thing = span.text.isdigit() and before.endswith('the ') and text[span.end : span.end + 1] == ' '
    return span.first_day is None or of_a_thing or bool(AFAR.search(before))


def _ahead(text: str, spans: list[DateSpan]) -> set[DateSpan]:
    """The dates whose clause looks into the future."""
    tokens, found = scan(text), set()
    places = [start for start, _ in tokens.spans]
    for span in (s for s in spans if s.last_day):
        side, before = tense(tokens, bisect.bisect_left(places, span.start)), _before(text, span)
        starts = span.granularity != 'interval' and STARTING.search(before)
        if side > 0 or starts or (side == 0 and (AHEAD.search(before) or TARGET.search(before))):
            found.add(span)
    return found


def _whole(text: str, dated: list[DateSpan]) -> list[DateSpan]:
    """The dates, two years joined ("2019-2021", "between 2019 and 2021") as one interval."""
    found: list[DateSpan] = []
    for span in dated:
        last = found[-1] if found else None
        if last and last.granularity == span.granularity == 'year' and JOINED.fullmatch(text, last.end, span.start):
            found[-1] = replace(last, end=span.end, last_day=span.last_day, granularity='interval')
        else:
            found.append(span)
    return found


def _in_year(
    text: str, day: DateSpan, spans: list[DateSpan], told: list[DateSpan], plans: set[DateSpan]
) -> Publication | None:
    """The day of the report in the year that fits best what the text tells of other dates, and the weekday."""
    begun = {s for s in told if CURRENT.search(_before(text, s))}
    if all(s.granularity in ('day', 'month') and s not in plans | begun for s in told):
        return None
    years = [_year(s) for s in told]
    tries = [d for year in range(min(years) - 1, max(years) + CLOSE) for d in _days(day, year)]
    stated, heard = _weekday(text, day), _weekday_told(text, day, spans)
    editions = {s for s in told if s.granularity == 'year' and EDITION.search(_before(text, s))}

    def strain(date: datetime.date) -> float:
        late = [(date.weekday() + 1 - weekday) % 7 for weekday in (stated, heard) if weekday]
        odd = (STRAINED if stated else 1) * bool(late and late[0] > (not stated))
        odd += STRAINED * sum(not datetime.timedelta(0) <= date - s.first_day < WHOLE for s in begun)
        return odd + sum(abs(_year(s) - date.year) / 2 if s in editions else _strain(date, s, s in plans) for s in told)

    if not tries:
        return None
    date = min(tries, key=strain)
    named = min(told, key=lambda s: (_strain(date, s, s in plans), abs(_year(s) - date.year)))
    because = f'"{day.text}" is the day of the report; its year from "{named.text}"'
    if weekday := stated or heard:
        because += f' and its weekday, {WEEKDAYS[weekday - 1]}'
    return Publication(f'{date.year}?-{date:%m-%d}', 'inferred', date, because, year_uncertain=True)


def _year(span: DateSpan) -> int:
    """The last year of what is told, of a plan its first."""
    return span.first_day.year if 1 < _years(span) <= CLOSE else span.last_day.year


def _strain(date: datetime.date, span: DateSpan, ahead: bool) -> float:
    """How ill a date that the text tells agrees with a day of the report.

    A year is told in the next one, seldom in its own, for it must be over; a part of one in its own. A plan of years
    begins in that of the report. What is to come lies after the day, what is past before it; a year beside a month or
    a day is mostly another than that of the report.
    """
    years = date.year - _year(span)
    if span.granularity == 'interval' and 1 < _years(span) <= CLOSE:
        past = date.year - span.last_day.year
        return min(abs(years), abs(years + 1) + 0.3, (STRAINED if past < 0 else 0.3) + FAR * abs(past - 1))
    if _years(span) > CLOSE:
        return abs(years) / 2
    if ahead:
        whole = span.granularity == 'year'
        return STRAINED if span.last_day < date else FAR * max(-years - 1, 0) + (0.5 if whole else 0.2) * (years == 0)
    if span.first_day > date:
        return STRAINED
    if span.granularity in ('day', 'month'):
        return 0.2 * (years == 0) + FAR / 2 * min(years, 4)
    over = span.last_day - THREE_QUARTERS if _years(span) == 1 else span.last_day  # a financial year
    whole = span.last_day - span.first_day > WHOLE
    return 0.7 * (over > date) + FAR * min(max(years - whole, 0), 4)


def _can_be_over(span: DateSpan) -> bool:
    """Whether it can be over when an article is written that names it."""
    return span.granularity in OVER or (
        span.granularity == 'interval' and span.last_day - span.first_day < YEAR_LONG and '..' not in (span.edtf or '')
    )


def _years(span: DateSpan) -> int:
    """How many years an interval goes on after its first."""
    return span.last_day.year - span.first_day.year if span.last_day and span.first_day else 0


def _weekday(text: str, day: DateSpan) -> int | None:
    """The weekday printed with a day, Monday as 1."""
    m = re.match(r'(Mon|Tue|Wed|Thu|Fri|Sat|Sun)', day.text) or WEEKDAY.search(text[max(0, day.start - 15) : day.start])
    return m and WEEKDAYS.index(m[1]) + 1


def _weekday_told(text: str, day: DateSpan, spans: list[DateSpan]) -> int | None:
    """The weekday on which the report says that it happened: the day of the report or the one before it."""
    told = (s for s in spans if WEEKDAY_TOLD.fullmatch(s.value) and 0 < s.start - day.end < LEAD)
    return next((int(s.value[9]) for s in told if not AHEAD.search(_before(text, s)[-NEAR:])), None)


def _days(day: DateSpan, year: int) -> list[datetime.date]:
    """The day in a year that has it (29 February)."""
    found = iso_day(f'{year:04}{day.value[4:]}') if 0 < year < 10_000 else None
    return [found] if found else []


def mark_year(span: DateSpan) -> DateSpan:
    """A date whose year leans on an inferred one says so: `2019-11` becomes `2019?-11`."""
    if span.basis == 'stated' or not span.edtf:
        return span
    return replace(span, edtf=QUALIFIABLE.sub(r'\1?', span.edtf))

"""The year of a report that is printed without one: the year that strains least what its text tells of dates."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline.articles.page import iso_day
from dateline.articles.told_dates import before, is_base, is_led_ahead, tells_amount
from dateline.dates import DateSpan

CLOSE = 5
"""Years after the latest one named in which a day is tried; also, the longest plan."""
THREE_QUARTERS, WHOLE = datetime.timedelta(days=275), datetime.timedelta(days=350)
QUARTER = 91
STRAINED, FAR = 5.0, 0.4
"""What it costs a day that something past lies after it, or that something lies a year away from it."""
FRESH = 0.4
"""How much better a day fits that comes soon after the months that are told."""
CLEAR = 0.15
"""By how much a year must strain less than any other, where no day is known."""
CURRENT = re.compile(r'\bcurrent\b[^.()]{0,40}\((?:[a-z]+\s){0,3}\Z', re.IGNORECASE)
"""The day that the year of the report began: "the current fiscal year (which began on"."""
AS_OF = re.compile(r'\b(?:as\sof|by|at)\s\Z')
END = re.compile(r'(?:the\s)?end\sof\b')
"""The month up to which is counted is mostly the last one: "as of the end of June 2017"."""
EDITION = re.compile(r'\b(?!(?:In|By|Since|For|During)\s)[A-Z][\w’-]+\s\Z')
"""The year of an edition, in the name of a fair, is mostly that of the report."""
NUMBERED = re.compile(r'\b(?:[Nn][or]\.?|[Ii]ssue|[Vv]ol(?:ume|\.)?)\s?\d+\W{0,3}\Z')
"""That of a number of a series is: "Bulletin No. 4 / 2019"."""
WEEKDAY_TOLD = re.compile(r'XXXX-WXX-\d(?:T\w+)?')
WEEKDAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
WEEKDAY = re.compile(r'\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?[ ,(]{0,3}\Z')
LEAD = 300
"""Characters after the day of the report in which a weekday tells when it was."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text tells of dates: `plans` are still to come, `begun` began this year, `editions` are of a series,
    `headed` are months that the article is headed by, `ended` those up to which is counted.

    `stated` is the weekday printed with the day of the report, `heard` the one on which it says that it happened.
    """

    told: list[DateSpan]
    plans: set[DateSpan]
    begun: set[DateSpan]
    editions: set[DateSpan]
    headed: set[DateSpan]
    ended: set[DateSpan]
    stated: int | None
    heard: int | None

    def strain(self, date: datetime.date) -> float:
        """How ill all that is told agrees with a day of the report."""
        late = [(date.weekday() + 1 - weekday) % 7 for weekday in (self.stated, self.heard) if weekday]
        odd = (STRAINED if self.stated else 1) * bool(late and late[0] > (not self.stated))
        odd += STRAINED * sum(not datetime.timedelta(0) <= date - s.first_day < WHOLE for s in self.begun)
        return odd + sum(self.misfit(date, s) for s in self.told)

    def misfit(self, date: datetime.date, span: DateSpan) -> float:
        """How ill one date agrees with a day of the report."""
        if span in self.editions:
            return abs(_year(span) - date.year) / 2
        if span in self.headed:
            return STRAINED if span.first_day > date else FAR * (date - span.first_day).days / QUARTER
        if span in self.ended and 0 <= (date - span.last_day).days < QUARTER:
            return -FRESH
        return _strain(date, span, span in self.plans)


def find(
    text: str, day: DateSpan | None, spans: list[DateSpan], told: list[DateSpan], plans: set[DateSpan]
) -> tuple[str, str] | None:
    """The day of the report in the year that fits best what the text tells of other dates, and the reason in words.

    Without a day, the year alone, where it is clearly the best and a sum or a heading tells of it. `told` are the dates
    with a year, `plans` those of them that are still to come; None where they tell too little.
    """
    begun = {s for s in told if CURRENT.search(before(text, s))}
    bases = {s for s in told if s not in plans and is_base(text, s)}
    if all(s.granularity in ('day', 'month') and s not in plans | begun | bases for s in told):
        return None
    told = _as_told(told, bases)
    found = _evidence(text, day, spans, told, plans, begun)
    years = [_year(s) for s in told]
    tries = [d for year in range(min(years) - 1, max(years) + CLOSE) for d in _days(day, year)]
    if not tries:
        return None
    date = min(tries, key=found.strain)
    named = min(found.told, key=lambda s: (_strain(date, s, s in plans), abs(_year(s) - date.year)))
    if not day:
        rest = min(found.strain(d) for d in tries if d.year != date.year) - found.strain(date)
        telling = (s for s in told if s not in plans and (tells_amount(text, s) or _heads(text, s)))
        clear = rest >= CLEAR and any(found.misfit(date, s) < FAR for s in telling)
        return (f'{date.year:04}', f'its year from "{named.text}"') if clear else None
    because = f'"{day.text}" is the day of the report; its year from "{named.text}"'
    if weekday := found.stated or found.heard:
        because += f' and its weekday, {WEEKDAYS[weekday - 1]}'
    return date.isoformat(), because


def _evidence(
    text: str, day: DateSpan | None, spans: list[DateSpan], told: list[DateSpan], plans: set, begun: set
) -> Evidence:
    """What is told, each time once."""
    heads = {s.first_day for s in told if s.granularity == 'month' and day and _in_heading(text, s)}
    told = list({(s.first_day, s.last_day): s for s in told}.values())
    years = (s for s in told if s.granularity == 'year')
    editions = {s for s in years if EDITION.search(before(text, s)) or NUMBERED.search(before(text, s))}
    headed = {s for s in told if s.granularity == 'month' and s.first_day in heads}
    ended = {s for s in told if s.granularity == 'month' and s not in plans and _up_to(text, s)}
    weekdays = (_weekday(text, day), _weekday_told(text, day, spans)) if day else (None, None)
    return Evidence(told, plans, begun, editions, headed, ended, *weekdays)


def _as_told(told: list[DateSpan], bases: set[DateSpan]) -> list[DateSpan]:
    """The dates, first those that another is compared with as the same time of the next year, which is then told."""
    moved = [replace(s, first_day=_next_year(s.first_day), last_day=_next_year(s.last_day)) for s in told if s in bases]
    return moved + [s for s in told if s not in bases]


def _heads(text: str, span: DateSpan) -> bool:
    """Whether a number of a series has the year, or a quarter or half of it is what the article is headed by."""
    part = span.granularity in ('quarter', 'half', 'interval') and span.end <= min(text.find('\n'), LEAD)
    return bool(part or NUMBERED.search(before(text, span)))


def _in_heading(text: str, span: DateSpan) -> bool:
    """Whether a date ends a line without a full stop at the head of the text."""
    return span.end <= LEAD and text[span.end : span.end + 1] == '\n'


def _up_to(text: str, span: DateSpan) -> bool:
    """Whether what a text counts is counted up to the end of a month."""
    return bool(AS_OF.search(before(text, span)) and END.match(span.text))


def _next_year(day: datetime.date) -> datetime.date:
    return (day.replace(day=28) if (day.month, day.day) == (2, 29) else day).replace(year=day.year + 1)


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
    split = _years(span) == 1
    over = span.last_day - THREE_QUARTERS if split else span.last_day
    whole = span.last_day - span.first_day > WHOLE
    fresh = not whole and span.granularity == 'interval' and 0 <= (date - span.last_day).days < QUARTER
    return (0.3 if split else 0.7) * (over > date) + FAR * min(max(years - whole, 0), 4) - FRESH * fresh


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
    return next((int(s.value[9]) for s in told if not is_led_ahead(text, s)), None)


def _days(day: DateSpan | None, year: int) -> list[datetime.date]:
    """The day in a year that has it (29 February); without one, a day of every month."""
    if not 0 < year < 10_000:
        return []
    if not day:
        return [datetime.date(year, month, 15) for month in range(1, 13)]
    found = iso_day(f'{year:04}{day.value[4:]}')
    return [found] if found else []

"""The day an article was written, where its frame does not state it: what the text itself allows, with the reasons."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline import dates
from dateline.articles import report_year
from dateline.articles.told_dates import ahead, is_afar, is_led_ahead, whole
from dateline.dates import DateSpan

LEAD = 300
"""Characters at the head of the text in which the day of the report is looked for."""
YEAR = re.compile(r'(?<!\d)\d{4}(?!\d)')
EARLIEST = 1800
"""Years before are of another calendar or age."""
OVER = {'day', 'month', 'quarter', 'half', 'year'}
"""Granularities of what can be over when an article is written; an interval can, if no longer than a year."""
YEAR_LONG = datetime.timedelta(days=366)
MONTH_LONG = datetime.timedelta(days=31)
"""What happened in so few days is told of in their year."""
LAST_YEAR = re.compile(
    r"""\b[Ll]ast\s+year
    (?: (?:\s+from|,?\s+(?:against|after|compared\s+(?:with|to)))\s(?:[^;\n]{1,40}?\s)?(?:in|of)
      | ,?\s[^;.\n]{1,60}?\s(?:from|over|than)
      | \s(?:[^;.\n]|\.\d){1,80},\s(?:up\s)?from\s[A-Z]{0,3}[$€£]?\d(?:[^;.\n]|\.\d){0,40}\sin )
    \s+(?P<year>(?:19|20)\d\d)\b(?!\s?[-–/]|\s(?!and\b|but\b|while\b|when\b|as\b)\w)""",
    re.VERBOSE,
)
"""Last year beside the one before it: "$5 million last year from $4 million in 2020"."""
SAME_PERIOD = re.compile(
    r"""(?:\A|[.;]\s|\n)(?:(?!\d{4}|[.;]\s|last\syear)[^\n]){,300}\b
    (?:against|compared\s(?:with|to)|than\sin|from|over|(?:amount|level|volume)\s[^.;\n]{,40}\bin)\s+
    the\s+(?:same|corresponding|similar)\s+(?:period|months?|quarter|half)\s+(?:of|in)
    \s+(?P<year>(?:19|20)\d\d)\b""",
    re.VERBOSE,
)
"""A period of the year of the report beside that before: "in May against the same period of 2020"."""
DAY_OF_NO_YEAR = re.compile(r'XXXX-\d\d-\d\d')
QUALIFIABLE = re.compile(r'(?<!\d)(\d{4})(?=-\d\d|/|\Z)')


@dataclass(frozen=True, slots=True)
class Publication:
    """`published` is EDTF, `because` the reason in words.

    `written` is the day, month or year that relative dates lean on (`2019-05-23`, `2019`), None where not even that
    is known.
    """

    published: str | None
    basis: str
    written: str | None
    because: str
    year_uncertain: bool = False


def infer(text: str, dateline: tuple[int, int] | None = None) -> Publication:
    """When an article without a stated day was written, as far as its text tells; `dateline` is a span of the text.

    The day in the dateline, else the first one without a year, is taken for the day of the report, in the year that
    strains least what the text tells of other dates (`report_year`). Without such a day, the year alone is inferred
    where dates lean on it; else what has happened in the text is a lower bound, what is still to come an upper one.

    >>> infer('Both ports agreed on July 6 to share pilots in the 2022-2024 period.').published
    '2022?-07-06'
    >>> infer('Trade grew in 2020, he said on Tuesday, May 4.').published
    '2021?-05-04'
    >>> infer('Trade grew to $3 million in 2020. It fell in the first quarter.').published
    '2021?'
    >>> infer('Exports rose to $5 million last year from $4 million in 2020.').published
    '2022?'
    >>> infer('The fair was held on June 10, 2016. Talks will follow on 3 August 2016.').published
    '[2016-06-10..2016-08-03]'
    """
    spans = dates.find(text)
    day = _day_of_report(text, spans, dateline)
    dated = [s for s in spans if s is not day and s.last_day and YEAR.search(s.text) and not is_afar(text, s)]
    dated = [s for s in dated if s.first_day.year >= EARLIEST]
    told = whole(text, dated)
    plans = ahead(text, told)
    latest = max((s.last_day.year for s in told if s not in plans), default=0)
    for pattern, words, years in ((LAST_YEAR, '"last year"', 2), (SAME_PERIOD, 'a period of this year', 1)):
        compared = pattern.search(text)
        if not compared or (years == 1 and int(compared['year']) + years < latest):
            continue
        because = f'{words} is compared with "{compared["year"]}"'
        written = f'{int(compared["year"]) + years}{day.value[4:] if day else ""}'
        return Publication(f'{written[:4]}?{written[4:]}', 'inferred', written, because, year_uncertain=True)
    if (day or _leans(spans)) and (found := report_year.find(text, day, spans, told, plans)):
        written, because = found
        return Publication(f'{written[:4]}?{written[4:]}', 'inferred', written, because, year_uncertain=True)
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
    headed = last.start < LEAD and last.last_day - last.first_day < MONTH_LONG and _leans(spans)
    written = f'{last.last_day:%Y}' if headed else None
    return Publication(f'[{since}..]', 'unknown', written, f'not before "{last.text}"', year_uncertain=headed)


def _day_of_report(text: str, spans: list[DateSpan], dateline: tuple[int, int] | None) -> DateSpan | None:
    """The day of the dateline, else the first day near the head of the text that is printed without its year."""
    first, last = dateline or (0, 0)
    lead = [s for s in spans if _without_year(s) and s.start < max(LEAD, last)]
    stated = next((s for s in lead if first <= s.start < last), None)
    return stated or next((s for s in lead if not is_led_ahead(text, s)), None)


def _leans(spans: list[DateSpan]) -> bool:
    """Whether a date leans on the year of the report: last year, the first quarter."""
    coarse = (s for s in spans if s.granularity in OVER | {'interval', 'season'} - {'day'})
    return any(s.basis != 'stated' or not YEAR.search(s.text) for s in coarse)


def _without_year(span: DateSpan) -> bool:
    """Whether a day is printed without its year, be it that the words around it lend one."""
    return bool(DAY_OF_NO_YEAR.fullmatch(span.value)) or (span.granularity == 'day' and span.basis == 'year inferred')


def _can_be_over(span: DateSpan) -> bool:
    """Whether it can be over when an article is written that names it."""
    return span.granularity in OVER or (
        span.granularity == 'interval' and span.last_day - span.first_day < YEAR_LONG and '..' not in (span.edtf or '')
    )


def mark_year(span: DateSpan) -> DateSpan:
    """A date whose year leans on an inferred one says so: `2019-11` becomes `2019?-11`."""
    if span.basis == 'stated' or not span.edtf:
        return span
    return replace(span, edtf=QUALIFIABLE.sub(r'\1?', span.edtf))

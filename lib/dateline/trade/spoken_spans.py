"""Spans that name others told before: the month, the preceding quarter, the nine months; and how long spans are."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.dates import DateSpan
from dateline.dates.calendar_values import step
from dateline.trade.periods import MONTH, THE_MONTHS

PRECEDING = re.compile(r'the\s+(?:preceding|previous|prior)\s+(month|quarter)')
LAST_MONTHS = re.compile(r'P(\d+)M (?:the\s+)?(?:last|past)\b.*', re.IGNORECASE)
UNTIL_NOW = re.compile(r'\b(?:has|have)\b')
UNTIL_MONTH = re.compile(r'\d{4}-\d\d\Z')
THAT_PART = re.compile(
    r'(?:[Tt]he|[Tt]h(?:is|at))\s+(?:same\s+)?(month|quarter)|(?:[Tt]he(?:\s+same)?|[Tt]hat)\s+(?:fiscal\s+)?(year)'
)
LENGTHS = {0: 'month', 2: 'quarter', 11: 'year'}
DAY = re.compile(r'\d-\d\d-\d')


def spoken_of(text: str, date: DateSpan, carried: str | None, spoken: dict[str, str]) -> DateSpan:
    """ "The month", "this quarter", "the same year", "the nine months": the one that was told last.

    "The last twelve months" end with the reporting period.
    """
    if part := THAT_PART.fullmatch(date.text):
        edtf = spoken.get(part[1] or part[2])
    elif THE_MONTHS.fullmatch(date.text):
        edtf = carried if carried and months(carried) == date.value else spoken.get(date.value)
    else:
        count = None if UNTIL_NOW.search(text) else LAST_MONTHS.fullmatch(f'{date.value} {date.text}')
        end = UNTIL_MONTH.search(carried or '')
        edtf = f'{step(end[0], 1 - int(count[1]), "M")}/{end[0]}' if count and end else None
    return replace(date, edtf=edtf, type='DATE') if edtf else date


def before(date: DateSpan, carried: str | None) -> DateSpan:
    """ "The preceding quarter", "the previous month": the one before that which figures are told of."""
    part = PRECEDING.fullmatch(date.text)
    if not part or not carried or length(carried) != part[1]:
        return date
    size = {'month': 1, 'quarter': 3}[part[1]]
    return replace(date, edtf=MONTH.sub(lambda month: step(month[0], -size, 'M'), carried))


def months(period: str) -> str | None:
    """How long a span of months is, as TIMEX3 writes it.

    >>> months('2019-01/2019-09')
    'P9M'
    """
    found = [12 * int(year) + int(month) for year, month in re.findall(r'(\d{4})\??-(\d\d)', period)]
    return f'P{found[1] - found[0] + 1}M' if len(found) == 2 and not DAY.search(period) else None


def rolling(period: str) -> bool:
    """Whether a period is of twelve months that do not make a year of the calendar."""
    return length(period) == 'year' and '/' in period


def length(period: str) -> str | None:
    """Whether a period is a month, a quarter or a year; None for other lengths.

    >>> length('2019-05'), length('2019-04/2019-06'), length('2019'), length('2021-03-21/2022-03-20')
    ('month', 'quarter', 'year', 'year')
    """
    months = [12 * int(year) + int(month) for year, month in re.findall(r'(\d{4})-(\d\d)', period)]
    if DAY.search(period):
        return 'year' if months[-1] - months[0] == 12 else None
    return LENGTHS.get(months[-1] - months[0]) if months else 'year'

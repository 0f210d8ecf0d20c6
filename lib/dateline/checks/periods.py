"""EDTF periods -> how many months, days or years they hold, and the same stretch a year earlier."""

from __future__ import annotations

import calendar
import re
from math import ceil, floor

from dateline.checks.intervals import Interval

PERIOD = re.compile(r'(\d{4})(?:-(0[1-9]|1[0-2]))?(?:/(\d{4})(?:-(0[1-9]|1[0-2]))?)?')
UNITS = 'day|week|month|quarter|year'
EACH = re.compile(rf'\b(?:an?|per|each|every)\s+(?P<unit>{UNITS})\b(?!\s+(?:earlier|before|ago|later))', re.IGNORECASE)
"""Words that make an amount one of several: "5 million a month"."""
MONTHS = {'month': 1, 'quarter': 3, 'year': 12}


def _months(period: str | None) -> tuple[int, int] | None:
    """First and last month, counted from the year 0; None for any other period."""
    found = PERIOD.fullmatch(period or '')
    if not found:
        return None
    year, month, last_year, last_month = (int(part) if part else None for part in found.groups())
    last_month = last_month or (12 if last_year or not month else month)
    first, last = year * 12 + (month or 1) - 1, (last_year or year) * 12 + last_month - 1
    return (first, last) if first <= last else None


def count(period: str | None, unit: str) -> Interval | None:
    """How many days, weeks, months, quarters or years a period holds; None where it is one, or not known.

    >>> count('2022', 'month'), count('2022-01/2022-08', 'quarter'), count('2022-03', 'month')
    (Interval(low=12.0, high=12.0), None, None)
    """
    months = _months(period)
    if months is None:
        return None
    length = months[1] - months[0] + 1
    if unit in MONTHS:
        whole, left = divmod(length, MONTHS[unit])
        return Interval(float(whole), float(whole)) if whole > 1 and not left else None
    days = sum(_days(month) for month in range(months[0], months[1] + 1))
    found = days / (7 if unit == 'week' else 1)
    return Interval(float(floor(found)), float(ceil(found)))


def _days(month: int) -> int:
    return calendar.monthrange(max(month // 12, 1), month % 12 + 1)[1]


def year_before(period: str | None) -> str | None:
    """The period that a growth "in 2022" or "in the first eight months of 2022" is measured against.

    Only for a whole year and for months from January on: a single month may be compared with the month before it.

    >>> year_before('2022'), year_before('2022-01/2022-08'), year_before('2022-05')
    ('2021', '2021-01/2021-08', None)
    """
    if re.fullmatch(r'\d{4}|(\d{4})-01/\1-\d\d', period or ''):
        return re.sub(r'\d{4}', lambda year: f'{int(year[0]) - 1:04}', period)
    return None

"""TIMEX3 value -> its first and last day, its granularity; and steps along the calendar."""

from __future__ import annotations

import datetime
import re

SEASON_MONTH = {'SP': 3, 'SU': 6, 'FA': 9, 'WI': 12}
MONTHS_IN = {'Q': 3, 'H': 6}

VALUE = re.compile(
    r"""
    (?P<era> BC)? (?: FY)?
    (?: (?P<year> \d{4} | XXXX) | (?P<decade> \d{3}) | (?P<century> \d{2}) )
    (?: - (?: W (?P<week> \d\d | XX) (?: - (?P<weekday> WE | \d) )?
            | (?P<part> [QH]) (?P<nth> [1-4])
            | (?P<season> SP | SU | FA | WI)
            | (?P<month> \d\d | XX) (?: - (?P<day> \d\d | XX) )? ) )?
    (?: T (?P<time> [\d:.]+ | MO | MI | AF | EV | NI | DT) )? Z?
    """,
    re.VERBOSE,
)
Days = tuple[datetime.date, datetime.date]


def week_of(day: datetime.date) -> str:
    """The ISO week of a day: `2018-W12`."""
    year, week, _ = day.isocalendar()
    return f'{year}-W{week:02}'


def easter(year: int) -> datetime.date:
    """Easter Sunday. Source: the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    w = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * w) // 451
    month, day = divmod(h + w - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def holiday(code: str, year: int) -> datetime.date:
    """The day of a feast: `12-25`, `11-4#4` (fourth Thursday of November), `05-1#-1` (last Monday of May), `E-2`

    (two days before Easter).
    """
    if code[0] == 'E':
        return easter(year) + datetime.timedelta(days=int(code[1:]))
    month, _, rest = code.partition('-')
    if '#' not in rest:
        return datetime.date(year, int(month), int(rest))
    weekday, nth = map(int, rest.split('#'))
    if nth < 0:
        last = last_of_month(year, int(month))
        return last - datetime.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = datetime.date(year, int(month), 1)
    return first + datetime.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def last_of_month(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    years, month0 = divmod(month, 12)
    if year + years > 9999:
        return datetime.date.max
    return datetime.date(year + years, month0 + 1, 1) - datetime.timedelta(days=1)


def _months(year: int, first: int, size: int) -> Days:
    last = first + size - 1
    return datetime.date(year, first, 1), last_of_month(year + (last - 1) // 12, (last - 1) % 12 + 1)


def days(value: str) -> Days | None:
    """First and last day of a TIMEX3 value; None where it has none (durations, BC, unknown years)."""
    if '/' in value:
        both = [days(part) for part in value.split('/')]
        return (both[0][0], both[1][1]) if all(both) else None
    match = VALUE.fullmatch(value)
    if not match or match['era'] or value.startswith('XXXX'):
        return None
    try:
        return _days(match)
    except (ValueError, OverflowError):
        return None


def _days(match: re.Match[str]) -> Days | None:
    if match['century']:
        return _years(int(match['century']) * 100, 100)
    if match['decade']:
        return _years(int(match['decade']) * 10, 10)
    year = int(match['year'])
    if match['week']:
        if match['weekday'] == 'WE':
            return datetime.date.fromisocalendar(year, int(match['week']), 6), datetime.date.fromisocalendar(
                year, int(match['week']), 7
            )
        monday = datetime.date.fromisocalendar(year, int(match['week']), 1)
        return monday, monday + datetime.timedelta(days=6)
    if match['part']:
        size = MONTHS_IN[match['part']]
        return _months(year, (int(match['nth']) - 1) * size + 1, size)
    if match['season']:
        return _months(year, SEASON_MONTH[match['season']], 3)
    if match['month'] in (None, 'XX'):
        return _years(year, 1)
    if match['day'] in (None, 'XX'):
        return _months(year, int(match['month']), 1)
    day = datetime.date(year, int(match['month']), int(match['day']))
    return day, day


def _years(year: int, size: int) -> Days:
    return datetime.date(year, 1, 1), datetime.date(year + size - 1, 12, 31)


def granularity(value: str) -> str:
    """What a TIMEX3 value is as fine as: day, month, year, week, quarter, half, season, decade, century, time, ..."""
    if '/' in value:
        return 'interval'
    if value.startswith('P') and '_' not in value:
        return 'duration'
    match = VALUE.fullmatch(value)
    if not match:
        return 'reference'
    if match['time']:
        return 'time'
    if match['part']:
        return {'Q': 'quarter', 'H': 'half'}[match['part']]
    if match['weekday']:
        return 'weekend' if match['weekday'] == 'WE' else 'day'
    return next((name for name in ('century', 'decade', 'day', 'month', 'season', 'week') if match[name]), 'year')


def parts(value: str) -> tuple[int | None, int | None, int | None]:
    """Year (negative before Christ), month and day of a value, as far as it has them; of an interval its end."""
    match = VALUE.match(value.partition('/')[2] or value)
    if not match:
        return None, None, None
    if span := days(match[0]) if not match['month'] and match['year'] and (match['week'] or match['part']) else None:
        return span[0].year, span[0].month, span[0].day if match['week'] else None
    digits = match['year'] or (match['decade'] and match['decade'] + '0') or match['century'] + '00'
    year = None if digits == 'XXXX' else int(digits) * (-1 if match['era'] else 1)
    month = SEASON_MONTH[match['season']] if match['season'] else match['month']
    return year, _number(month), _number(match['day'])


def _number(digits: str | int | None) -> int | None:
    return None if digits in (None, 'XX') else int(digits)


def year_text(year: int) -> str:
    """A year as TIMEX3 writes it: 1999, BC0499."""
    return f'BC{-year:04}' if year < 0 else f'{year:04}'


def step(value: str, count: int, unit: str) -> str | None:
    """A value moved by a number of units (D W M Q H Y E C), as fine as the unit; None where that cannot be said.

    >>> step('1914-08-12', -2, 'Y'), step('1914-08-12', 1, 'D'), step('1999-12', 1, 'M')
    ('1912', '1914-08-13', '2000-01')
    """
    year, month, day = parts(value)
    if year is None:
        return None
    if unit in 'YEC':
        year += count * {'Y': 1, 'E': 10, 'C': 100}[unit]
        return _cut_year(year, unit) if -9999 < year < 10000 else None
    if unit in 'MQH':
        return _step_months(year, month, count, unit)
    if day is None or year < 0:
        return None
    try:
        moved = datetime.date(year, month, day) + datetime.timedelta(days=count * (7 if unit == 'W' else 1))
    except (ValueError, OverflowError):
        return None
    return week_of(moved) if unit == 'W' else moved.isoformat()


def _cut_year(year: int, unit: str) -> str:
    return year_text(year) if unit == 'Y' else year_text(year)[: -1 if unit == 'E' else -2]


def _step_months(year: int, month: int | None, count: int, unit: str) -> str | None:
    if month is None:
        return None
    size = {'M': 1, 'Q': 3, 'H': 6}[unit]
    years, nth = divmod((month - 1) // size + count, 12 // size)
    if not -9999 < year + years < 10000:
        return None
    return f'{year_text(year + years)}-' + (f'{nth + 1:02}' if unit == 'M' else f'{unit}{nth + 1}')

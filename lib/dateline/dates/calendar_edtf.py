"""TIMEX3 value -> the same in EDTF."""

from __future__ import annotations

import re

from dateline.dates.calendar_values import VALUE, days, last_of_month

EDTF_SEASON = {'SP': 21, 'SU': 22, 'FA': 23, 'WI': 24}
EDTF_PART = {'Q': 32, 'H': 39}


def edtf(value: str) -> str | None:
    """The EDTF string of a TIMEX3 value; None where it has no calendar value or names a day that does not exist."""
    if '/' in value:
        both = [edtf(part) for part in value.split('/')]
        return both[0].partition('/')[0] + '/' + both[-1].rpartition('/')[2] if all(both) else None
    match = VALUE.fullmatch(value)
    if not match or not re.search(r'\d', value.partition('T')[0]):
        return None
    if match['era'] or match['year'] == 'XXXX':
        return _edtf_without_days(match)
    span = days(value)
    if span is None:
        return None
    if match['week']:
        return f'{span[0]}/{span[1]}'
    if match['time'] and re.match(r'\d\d:\d\d', match['time']) and match['day']:
        return f'{span[0]}T{match["time"]:0<5}' + ':00' * (match['time'].count(':') == 1)
    return _edtf_of(match)


def _edtf_of(match: re.Match[str]) -> str:
    if match['century']:
        return match['century'] + 'XX'
    if match['decade']:
        return match['decade'] + 'X'
    if match['part']:
        return f'{match["year"]}-{EDTF_PART[match["part"]] + int(match["nth"])}'
    if match['season']:
        return f'{match["year"]}-{EDTF_SEASON[match["season"]]}'
    parts = [match[name] for name in ('year', 'month', 'day') if match[name] and match[name] != 'XX']
    return '-'.join(parts) + '~' * ('FY' in match[0])


def _edtf_without_days(match: re.Match[str]) -> str | None:
    """Years before Christ (1 BC is the year 0000) and days of an unknown year."""
    whole = 'XX' not in (match['month'], match['day']) and match['day']
    if whole and int(match['day']) > last_of_month(2000, int(match['month'])).day:
        return None
    if match['era']:
        if not match['year'] or match['season'] or match['part']:
            return None
        year = 1 - int(match['year'])
        parts = [f'-{-year:04}' if year else '0000', match['month'], match['day']]
    elif match['month'] and match['month'] != 'XX':
        parts = ['XXXX', match['month'], match['day']]
    elif match['day'] and match['day'] != 'XX':
        parts = ['XXXX', 'XX', match['day']]
    else:
        return None
    return '-'.join(part for part in parts if part and (part != 'XX' or parts[2] not in (None, 'XX')))


def about(text: str | None) -> str | None:
    """An EDTF year, month or day that is only approximate.

    >>> about('1910'), about('1910/1914')
    ('1910~', '1910/1914')
    """
    return f'{text}~' if text and re.fullmatch(r'-?\d{4}(-\d\d){0,2}', text) else text

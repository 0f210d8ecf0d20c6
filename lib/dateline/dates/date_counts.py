"""How many units are named, and how long that is as TIMEX3 writes it."""

from __future__ import annotations

from dateline.dates.date_found import Found

LETTER_OF_LENGTH = {'TS': 'S', 'TM': 'M', 'TH': 'H', 'F': 'W', 'E': 'Y', 'C': 'CE', 'L': 'ML'}
TIMES_LENGTH = {'F': 2, 'E': 10}
HALVES = {'TH': 'PT30M', 'D': 'PT12H', 'Y': 'P6M'}


def count_of(found: Found) -> float | str | None:
    """The number of units: 3, 2.5, 'X' for a few; None where none is named."""
    if vague := found.first('vague'):
        return vague if vague == 'X' else float(vague)
    half = 0.5 if found.at('half') else 0
    total, unit = 0.0, found.at('unit', 'units', 'oneyear')[0]
    for place in found.at('word', 'day', 'pair', 'num', 'year', 'magnitude', 'fraction'):
        if place < unit:
            number = _number(found.tokens.values[place])
            total = (total or 1) * number if found.tokens.kind(place) == 'magnitude' else total + number
    if any(place > unit for place in found.at('half')):
        return (total or 1) + half
    return total + half if total else half or (1.0 if found.at('an') else None)


def _number(digits: str) -> float:
    over, _, under = digits.replace(',', '').partition('/')
    return float(over) / (float(under or 1) or 1)


def length(count: float | str, unit: str) -> str:
    """A duration as TIMEX3 writes it.

    >>> length(3, 'D'), length(0.5, 'C'), length('X', 'TH')
    ('P3D', 'P.5CE', 'PTXH')
    """
    if count == 0.5 and unit in HALVES:
        return HALVES[unit]
    if count != 'X':
        count = count * TIMES_LENGTH.get(unit, 1)
        count = str(int(count)) if count == int(count) else f'{count:g}'.lstrip('0')
    return f'P{"T" if unit in ("TS", "TM", "TH") else ""}{count}{LETTER_OF_LENGTH.get(unit, unit)}'

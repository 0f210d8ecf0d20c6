"""One figure -> what it could have been before one token of it was misread, mistyped or mistranslated."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

MAGNITUDES = {1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion'}
NUMBER = re.compile(r'\d+(?:[.,\u00a0 ]\d+)*')


class Misreading(NamedTuple):
    """What is read instead, in words, and the figure that this makes."""

    words: str
    figure: object


def of(figure, figures=()) -> list[Misreading]:
    """Every reading that differs from the figure in one token; `figures` are those around it."""
    if figure.value is None:
        return []
    currency = next(
        (f.unit for f in figures if f.figure == figure.of and f.kind == 'level' and f.unit != 'percent'), None
    )
    return [
        *_units(figure, currency),
        *_magnitudes(figure),
        *_directions(figure),
        *_separators(figure),
        *_of_for_by(figure),
        *_by_for_to(figure, figures),
    ]


def _units(f, currency):
    """A percent sign for an amount of money, or an amount for a percent."""
    if f.kind == 'percent change' and currency:
        for factor, word in MAGNITUDES.items():
            yield Misreading(f'{f.value:g} {word} {currency}', _scaled(f, factor, kind='change', unit=currency))
    magnitude = next((m for m in MAGNITUDES if f.value and 1 <= abs(f.value) / m < 1000 and m > 1), None)
    if f.kind == 'change' and magnitude:
        yield Misreading(
            f'{f.value / magnitude:g} percent', _scaled(f, 1 / magnitude, kind='percent change', unit='percent')
        )


def _magnitudes(f):
    """Thousand, million, billion, trillion for one another; of money, one left out as well."""
    money = len(f.unit or '') == 3 and f.unit.isupper()
    if f.unit == 'percent' or f.kind == 'multiple' or (abs(f.value) < 1e3 and not money):
        return
    for factor in (1e-6, 1e-3, 1e3, 1e6):
        magnitude = max((m for m in MAGNITUDES if m <= abs(f.value) * factor * 1.0000001), default=None)
        if magnitude:
            yield Misreading(f'{f.value * factor / magnitude:g} {MAGNITUDES[magnitude]} {f.unit}', _scaled(f, factor))


def _directions(f):
    """Up for down, surplus for deficit."""
    if f.kind == 'level' and f.flow == 'balance' and f.measure:
        for one, other in (('surplus', 'deficit'), ('deficit', 'surplus')):
            if one in f.measure:
                yield Misreading(f'a {other} of {_plain(f)}', replace(f, measure=f.measure.replace(one, other)))
    if f.kind in ('change', 'percent change'):
        other = 'up' if f.direction == 'down' else 'down'
        yield Misreading(f'{other} {_plain(f)}', replace(f, direction=other))


def _separators(f):
    """A decimal point lost, set where there was none, or read as a thousands separator."""
    printed = NUMBER.search(f.text)
    if not printed:
        return
    decimals = re.search(r'[.,](\d+)$', printed[0])
    digits = sum(c.isdigit() for c in printed[0])
    powers = [10 ** len(decimals[1])] if decimals and '.' in decimals[0] else []
    powers += [10.0**-k for k in range(1, digits)] if not decimals else []
    powers += [1e-3] if decimals and ',' in decimals[0] else []
    for power in powers:
        yield Misreading(f'{f.value * power:g} {f.unit}', _scaled(f, power))


def _of_for_by(f):
    """Grown to 140 percent of the earlier level for grown by 140 percent."""
    if f.kind == 'percent change' and f.direction != 'down' and f.value >= 100:
        yield Misreading(f'{f.value:g} percent of the earlier level', replace(f, kind='multiple'))


def _by_for_to(f, figures):
    """Grown by 3 billion for grown to 3 billion, where no level is stated."""
    if f.kind == 'change' and f.direction != 'down' and not any(g.figure == f.of for g in figures):
        level = replace(f, kind='level', direction=None, base_period=None, of=None)
        yield Misreading(f'to {_plain(f)}', level)


def _plain(f) -> str:
    magnitude = max((m for m in MAGNITUDES if m <= abs(f.value)), default=1) if f.unit != 'percent' else 1
    return ' '.join(filter(None, (f'{f.value / magnitude:g}', MAGNITUDES.get(magnitude), f.unit)))


def _scaled(f, factor: float, **changes):
    low, high = (None if x is None else x * factor for x in (f.low, f.high))
    return replace(f, value=f.value * factor, low=low, high=high, **changes)

"""Intervals and claims for print, in the unit that they are stated in."""

from __future__ import annotations

from math import floor, inf, log10

from dateline.checks.intervals import Interval
from dateline.checks.ledger import Series

SCALES = ((1e12, 'trillion '), (1e9, 'billion '), (1e6, 'million '), (1e3, 'thousand '), (1, ''))
UNITS = {'rate': 'percent', 'share': 'percent', 'growth': 'times'}


def amount(found: Interval, unit: str | None) -> str:
    """An interval for print: '3.162–3.178 billion USD', '12.45–12.5 percent'.

    >>> amount(Interval(3162.14e6, 3178.39e6), 'USD')
    '3.162–3.178 billion USD'
    """
    span, word = _scaled(found, unit)
    return f'{span} {word}{unit or ""}'.strip()


def both(found: Interval, point: Interval, node) -> str:
    """What a sum comes to by the printed numbers, with all that their digits allow: '375 million USD (374.9–375.1)'."""
    (found, unit), (point, _) = _in_unit(found, node), _in_unit(point, node)
    span, word = _scaled(found, unit)
    exact, _ = _scaled(point, unit, found)
    return f'{exact} {word}{unit or ""}'.strip() + ('' if span == exact else f' ({span})')


def _scaled(found: Interval, unit: str | None, like: Interval | None = None) -> tuple[str, str]:
    """An interval in digits, and the magnitude that they are in; with the magnitude and decimals of another."""
    like = like or found
    scale, word = _scale(like)
    digits = _digits(like.scaled(1 / scale), 2 if unit == 'percent' else 1)
    low, high = (f'{x / scale:,.{digits}f}' for x in (found.low, found.high))
    low, high = (x.rstrip('0').rstrip('.') if '.' in x else x for x in (low, high))
    span = low if low == high else f'{low} to {high}' if found.low < 0 else f'{low}–{high}'
    span = span if found.low != -inf else f'at most {high}'
    span = span if found.high != inf else f'at least {low}'
    return span.replace('-', '−'), word


def _scale(found: Interval) -> tuple[float, str]:
    """Thousand, million or more: the largest that leaves a number over one, or the next if that tells more."""
    largest = max((abs(x) for x in (found.low, found.high) if abs(x) != inf), default=1)
    scale, word = next(((s, w) for s, w in SCALES if s <= largest / (2 if s > 1e6 else 1)), (1, ''))
    if scale > 1e6 and found.bounded and found.width < scale / 100:
        scale, word = scale / 1e3, dict(SCALES)[scale / 1e3]
    return scale, word


def _digits(found: Interval, least: int) -> int:
    """As many decimals as it takes to tell the two ends apart."""
    if not found.bounded:
        return least + 1
    return max(least, 1 - floor(log10(found.width)) if found.width > 1e-6 else least)


def of_node(found: Interval, node) -> str:
    """An interval that is left for a quantity."""
    return amount(*_in_unit(found, node))


def _in_unit(found: Interval, node) -> tuple[Interval, str | None]:
    unit = UNITS.get(node.aspect) or (node.series.unit if isinstance(node.series, Series) else None)
    return found.scaled(100) if unit == 'percent' else found, 'times' if unit == 'fold' else unit


def stated(claim) -> str:
    """A claim for print."""
    return of_node(claim.allowed, claim.node)

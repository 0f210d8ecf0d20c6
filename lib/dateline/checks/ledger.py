"""Figures -> an account: the quantities they state, as intervals that settle by sums and products."""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import NamedTuple

from dateline.checks.intervals import Interval, propagate
from dateline.checks.periods import EACH, year_before
from dateline.trade.measures import item


class Series(NamedTuple):
    """What is measured: the goods ('' for all), flow, the countries it runs between, who reports it, and its unit."""

    item: str
    flow: str | None
    dyad: tuple[str, ...]
    side: str | None
    unit: str | None


class Node(NamedTuple):
    """One quantity. aspect: level, change, rate (0.05 is 5 percent), growth (1 + rate), share, rest.

    A figure that has no place in an account of trade but a link to others stands alone; a number is its own interval.
    """

    aspect: str
    series: object
    period: str | None = None
    base: str | None = None


class Claim(NamedTuple):
    """A stated figure as the interval that its digits allow for one node."""

    figure: str
    node: Node
    allowed: Interval


class Rule(NamedTuple):
    """Relations that are checked together.

    `tight`: a bound on one side alone is no test of a figure; `firm`: what breaks it is wrong, not only suspicious.
    """

    name: str
    nodes: frozenset
    relations: tuple
    tight: bool = True
    firm: bool = True


class Link(NamedTuple):
    """Relations that words state between figures, which they name by figure; a number is an interval.

    `shapes` are the figures with kind and unit: read otherwise, they are no longer linked. Figures `apart` are claims
    of these relations alone ("an average of 5 million a month" is no level).
    """

    rule: str
    shapes: dict[str, tuple]
    relations: tuple
    apart: frozenset
    tight: bool
    firm: bool


def link(rule: str, figures, relations, apart=(), *, tight: bool = True, firm: bool = True) -> Link:
    """A link between figures."""
    shapes = {f.figure: (f.kind, f.unit) for f in figures}
    return Link(rule, shapes, tuple(relations), frozenset(f.figure for f in apart), tight, firm)


OF_SHARES = ('percentage point', 'basis point')
"""Units of changes of a share or a rate."""
ASPECTS = {'level': 'level', 'change': 'change', 'percent change': 'rate', 'share': 'share', 'multiple': 'growth'}
WORDS = Interval(0.9, 1.1)
"""A multiple in a word ("doubled", "half") is meant to a tenth."""
FLOOR = {'level': 0.0, 'rest': 0.0, 'growth': 0.0, 'share': 0.0, 'rate': -1.0}


def claims_of(figures) -> list[Claim]:
    """One claim per figure that has a place in an account: trade figures, and any level with its changes."""
    by_id = {f.figure: f for f in figures}
    linked = {f.of for f in figures} | {f.figure for f in figures if f.of}
    bases = defaultdict(set)
    for f in figures:
        if f.kind in ('change', 'percent change', 'multiple') and f.base_period:
            bases[f.of or f.figure].add(f.base_period)
    unread = {f.figure for f in figures if (f.kind == 'level' and f.unit == 'percent') or f.unit in OF_SHARES}
    placed = [f for f in figures if f.kind in ASPECTS and f.value is not None and (f.trade or f.figure in linked)]
    placed = [f for f in placed if f.figure not in unread and not (f.kind == 'level' and EACH.search(f.text))]
    units = defaultdict(set)
    for f in placed:
        if f.kind in ('change', 'level') and f.period:
            units[_thing(f)].add(f.unit)
    rates = {
        f.figure: min(units[_thing(f)]) for f in placed if f.kind == 'percent change' and len(units[_thing(f)]) == 1
    }
    return [
        Claim(f.figure, node, allowed(f))
        for f in placed
        if (node := _node(f, by_id.get(f.of), bases, rates.get(f.figure)))
    ]


def _thing(f) -> tuple:
    """What an amount and a percent must share to be of the same thing, though the text links them to no level."""
    return series_of(f)[:4] if f.trade else (f.measure, f.flow, f.reporter, f.partner, tuple(f.countries or ()))


def _node(f, root, bases, money: str | None = None) -> Node | None:
    aspect = ASPECTS[f.kind]
    whole = root or f
    period = f.period or whole.period or f'?{whole.figure}'
    if aspect == 'share':
        both = root and (series_of(f, root.unit), series_of(root))
        return Node('share', both, period) if both and both[0] != both[1] else None
    if aspect == 'level':
        return Node('level', series_of(f), period)
    known = bases[whole.figure]
    base = f.base_period or (min(known) if len(known) == 1 else year_before(f.period) or f'before {period}')
    unit = f.unit if aspect == 'change' else whole.unit if whole is not f else money
    return Node(aspect, series_of(f, unit), period, base)


def series_of(f, unit: str | None = None) -> Series:
    """The series of a figure: directed flows keep the side that reports, turnover belongs to both."""
    sides = (f.reporter, f.partner) if f.reporter and f.partner else (f.reporter, f.partner, *(f.countries or ()))
    dyad = tuple(sorted({c for c in sides if c}))
    side = f.reporter if f.flow in ('import', 'export', 'balance') else None
    return Series(item(f.measure), f.flow, dyad, side, unit or f.unit)


def allowed(f) -> Interval:
    """What the digits of a figure allow, signed; "about" allows half a unit of the last digit more on either side."""
    low, high = (-inf if f.low is None else f.low), (inf if f.high is None else f.high)
    if low == -inf and high == inf:
        low = high = f.value
    if f.qualifier == 'about':
        low, high = low - (high - low) / 2, high + (high - low) / 2
    deficit = f.flow == 'balance' and any(
        word in (f.measure or '') for word in ('deficit', 'negative', 'gap', 'hole', 'shortfall')
    )
    negative = {'level': deficit, 'change': deficit != (f.direction == 'down'), 'percent change': f.direction == 'down'}
    found = Interval(low, high).scaled(0.01 if f.unit == 'percent' else 1)
    found = found * WORDS if low == high and f.kind == 'multiple' else found
    if f.kind == 'multiple' and f.direction == 'down' and f.qualifier == 'more than' and found.low < 1:
        return Interval(0, found.low)
    if f.kind == 'multiple' and f.direction == 'down' and found.low > 1:
        found = Interval(1 / found.high, 1 / found.low)
    return -found if negative.get(f.kind, False) else found


def loose(f) -> Interval:
    """What a figure allows as a part, a price or a ratio: unsigned; "half" and "a third" are loose words."""
    found = allowed(f)
    fraction = f.value < 1 and f.unit != 'percent' and f.text[-1].isalpha()
    return Interval(f.value, f.value) * WORDS if fraction and not f.qualifier else found


def settle(claims: list[Claim], relations) -> tuple[dict, dict] | None:
    """Every node with what claims and relations leave it, and the figures this rests on; None if nothing is left."""
    box, sources = {}, {}
    for node in {n for relation in relations for n in relation} | {c.node for c in claims}:
        box[node] = node.series if node.aspect == 'number' else Interval(_floor(node), inf)
    for claim in claims:
        new = box[claim.node] & claim.allowed
        if new.empty:
            return None
        narrower = new != box[claim.node]
        box[claim.node] = new
        sources[claim.node] = sources.get(claim.node, frozenset()) | ({claim.figure} if narrower else frozenset())
    return (box, sources) if propagate(box, sources, relations) else None


def _floor(node: Node) -> float:
    balance = isinstance(node.series, Series) and node.series.flow == 'balance'
    return -inf if balance else FLOOR.get(node.aspect, -inf)

"""Figures -> an account: the quantities they state as intervals, and the sums and products between those."""

from __future__ import annotations

from collections import defaultdict
from itertools import permutations
from math import inf
from typing import NamedTuple

from dateline.checks.intervals import Interval, Product, Sum, propagate
from dateline.trade.measures import item, longer


class Series(NamedTuple):
    """What is measured: the goods ('' for all), flow, the countries it runs between, who reports it, and its unit."""

    item: str
    flow: str | None
    dyad: tuple[str, ...]
    side: str | None
    unit: str | None


class Node(NamedTuple):
    """One quantity. aspect: level, change, rate (0.05 is 5 percent), growth (1 + rate), share, rest."""

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


ONE, TWO = Node('number', 1), Node('number', 2)
ASPECTS = {'level': 'level', 'change': 'change', 'percent change': 'rate', 'share': 'share', 'multiple': 'growth'}
LEGS = ('export', 'import', 'total')
FLOOR = {'level': 0.0, 'rest': 0.0, 'growth': 0.0, 'share': 0.0, 'rate': -1.0}


def claims_of(figures) -> list[Claim]:
    """One claim per figure that has a place in an account: trade figures, and any level with its changes."""
    by_id = {f.figure: f for f in figures}
    linked = {f.of for f in figures} | {f.figure for f in figures if f.of}
    bases = defaultdict(set)
    for f in figures:
        if f.kind in ('change', 'percent change', 'multiple') and f.base_period:
            bases[f.of or f.figure].add(f.base_period)
    unread = {f.figure for f in figures if f.kind == 'level' and f.unit == 'percent'}
    placed = [f for f in figures if f.kind in ASPECTS and f.value is not None and (f.trade or f.figure in linked)]
    placed = [f for f in placed if f.figure not in unread]
    units = {_thing(f): f.unit for f in placed if f.kind in ('change', 'level') and f.period}
    rates = {f.figure: units.get(_thing(f)) for f in placed if f.kind == 'percent change' and not f.of}
    return [
        Claim(f.figure, node, allowed(f))
        for f in placed
        if (node := _node(f, by_id.get(f.of), bases, rates.get(f.figure)))
    ]


def _thing(f) -> tuple:
    """What an amount and a percent must share to be of the same thing, though the text links them to no level."""
    return f.measure, f.flow, f.reporter, f.partner, tuple(f.countries or ()), f.period


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
    base = f.base_period or (min(known) if len(known) == 1 else f'before {period}')
    unit = f.unit if aspect == 'change' else whole.unit if whole is not f else money
    return Node(aspect, series_of(f, unit), period, base)


def series_of(f, unit: str | None = None) -> Series:
    """The series of a figure: directed flows keep the side that reports, turnover belongs to both."""
    dyad = tuple(sorted({c for c in (f.reporter, f.partner, *(f.countries or ())) if c}))
    side = f.reporter if f.flow in ('import', 'export', 'balance') else None
    return Series(item(f.measure), f.flow, dyad, side, unit or f.unit)


def allowed(f) -> Interval:
    """What the digits of a figure allow, signed; "about" allows half a unit of the last digit more on either side."""
    low, high = (-inf if f.low is None else f.low), (inf if f.high is None else f.high)
    if low == -inf and high == inf:
        low = high = f.value
    if f.qualifier == 'about':
        low, high = low - (high - low) / 2, high + (high - low) / 2
    deficit = f.flow == 'balance' and 'deficit' in (f.measure or '')
    negative = {'level': deficit, 'change': deficit != (f.direction == 'down'), 'percent change': f.direction == 'down'}
    found = Interval(low, high).scaled(0.01 if f.unit == 'percent' else 1)
    return -found if negative.get(f.kind, False) else found


def settle(claims: list[Claim], relations) -> tuple[dict, dict] | None:
    """Every node with what claims and relations leave it, and the figures this rests on; None if nothing is left."""
    box, sources = {}, {}
    for node in {n for relation in relations for n in relation} | {c.node for c in claims}:
        box[node] = Interval(node.series, node.series) if node.aspect == 'number' else Interval(_floor(node), inf)
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


def rules_of(claims: list[Claim]) -> list[Rule]:
    """The rules that bear on these claims, from the narrowest to the widest."""
    nodes = {c.node: None for c in claims}
    flows = list(_flows(nodes))
    changing = nodes | {n: None for rule in flows for n in rule.nodes if n.aspect == 'change' and n.series.flow in LEGS}
    return [*_same(claims), *_changes(changing), *flows, *_shares(nodes), *_parts(nodes)]


def _rule(name: str, *relations, tight: bool = True, firm: bool = True) -> Rule:
    return Rule(name, frozenset(n for relation in relations for n in relation), relations, tight, firm)


def _same(claims):
    """Two figures for one quantity."""
    nodes = [c.node for c in claims]
    return [Rule('same quantity', frozenset({n}), ()) for n in dict.fromkeys(nodes) if nodes.count(n) > 1]


def _changes(nodes):
    """Level = base + change; change = base × rate; level = base × (1 + rate)."""
    for series, period, base in dict.fromkeys((n.series, n.period, n.base) for n in nodes if n.base):
        level, before = Node('level', series, period), Node('level', series, base)
        change, rate, growth = (Node(aspect, series, period, base) for aspect in ('change', 'rate', 'growth'))
        yield _rule(
            'level, change and percent',
            Sum(level, before, change),
            Product(change, before, rate),
            Sum(growth, ONE, rate),
            Product(level, before, growth),
        )


def _flows(nodes):
    """Exports + imports = total; exports − imports = balance: levels and changes, one reporting side at a time."""
    sided = {n for n in nodes if isinstance(n.series, Series) and n.series.side and n.series.flow != 'investment'}
    for side, dyad, goods, unit in dict.fromkeys(
        (n.series.side, n.series.dyad, n.series.item, n.series.unit) for n in sided
    ):
        both = [
            n
            for n in nodes
            if isinstance(n.series, Series) and (n.series.dyad, n.series.item, n.series.unit) == (dyad, goods, unit)
        ]
        times = {('level', p, None): None for n in both for p in (n.period, n.base) if p}
        times |= {('change', n.period, n.base): None for n in both if n.base}
        for aspect, period, base in times:
            out, into, total, balance, twice = (
                Node(aspect, Series(goods, flow, dyad, None if flow == 'total' else side, unit), period, base)
                for flow in ('export', 'import', 'total', 'balance', 'twice')
            )
            yield _rule('exports + imports = total', Sum(total, out, into), tight=aspect != 'level')
            yield _rule('exports − imports = balance', Sum(out, balance, into))
            yield _rule(
                'total and balance', Sum(total, balance, twice), Product(twice, TWO, into), Sum(total, out, into)
            )


def _shares(nodes):
    """Part = whole × share, stated or between two levels that are stated."""
    levels = [n for n in nodes if n.aspect == 'level']
    shares = [n for n in nodes if n.aspect == 'share']
    for part, whole in permutations(levels, 2):
        a, b = part.series, whole.series
        if (
            b.flow == 'total'
            and a.flow != 'balance'
            and a == b._replace(flow=a.flow, side=a.side)
            and a.side
            and part.period == whole.period
        ):
            shares.append(Node('share', (a, b), part.period))
    for node in dict.fromkeys(shares):
        part, whole = (Node('level', series, node.period) for series in node.series)
        yield _rule('share of the whole', Product(part, whole, node))


def _parts(nodes):
    """No part is larger than its whole: some goods, one partner, some months."""
    levels = [n for n in nodes if n.aspect == 'level' and n.series.flow in ('import', 'export', 'total')]
    for part, whole in permutations(levels, 2):
        a, b = part.series, whole.series
        if (a.flow, a.side, a.unit) != (b.flow, b.side, b.unit):
            continue
        goods = a.item and not b.item and a.dyad == b.dyad and part.period == whole.period
        partner = a.item == b.item and len(b.dyad) == 1 and set(b.dyad) < set(a.dyad) and part.period == whole.period
        months = a == b and longer(whole.period, part.period)
        if goods or partner or months:
            rest = Sum(whole, part, Node('rest', (part, whole)))
            yield _rule('a part is not larger than the whole', rest, tight=False, firm=not goods)

"""The sums and products between the quantities of an account, as rules: growth, flows, shares, parts, and links."""

from __future__ import annotations

from itertools import pairwise, permutations

from dateline.checks.intervals import Interval, Product, Sum
from dateline.checks.ledger import Claim, Link, Node, Rule, Series, claims_of, loose
from dateline.trade.measures import longer

ONE, TWO = Node('number', Interval(1, 1)), Node('number', Interval(2, 2))
LEGS = ('export', 'import', 'total')


def account(figures, links=()) -> tuple[list[Claim], list[Rule]]:
    """The claims of figures, and the rules that bear on them, those from links last."""
    shapes = {f.figure: (f.kind, f.unit) for f in figures}
    links = [k for k in links if k.shapes.items() <= shapes.items()]
    apart = frozenset().union(*(k.apart for k in links))
    claims = claims_of([f for f in figures if f.figure not in apart])
    nodes = {c.figure: c.node for c in claims}
    own = {i: Node('alone', Series('', None, (), i, unit)) for k in links for i, (_, unit) in k.shapes.items()}
    own = {i: node for i, node in own.items() if i not in nodes}
    alone = [Claim(f.figure, own[f.figure], loose(f)) for f in figures if f.figure in own]
    return claims + alone, [*rules_of(claims), *(_linked(k, own | nodes) for k in links if k.relations)]


def _linked(made: Link, nodes) -> Rule:
    """A link as a rule between the nodes of its figures."""
    relations = [
        type(r)(*(nodes[x] if isinstance(x, str) else Node('number', x) if isinstance(x, Interval) else x for x in r))
        for r in made.relations
    ]
    return _rule(made.rule, *relations, tight=made.tight, firm=made.firm)


def rules_of(claims: list[Claim]) -> list[Rule]:
    """The rules that bear on these claims, from the narrowest to the widest."""
    nodes = {c.node: None for c in claims}
    flows = list(_flows(nodes))
    changing = nodes | {n: None for rule in flows for n in rule.nodes if n.aspect == 'change' and n.series.flow in LEGS}
    return [*_same(claims), *_changes(changing), *_chains(nodes), *flows, *_shares(nodes), *_parts(nodes)]


def _rule(name: str, *relations, tight: bool = True, firm: bool = True) -> Rule:
    return Rule(name, frozenset(n for relation in relations for n in relation), relations, tight, firm)


def _same(claims):
    """Two figures for one quantity."""
    nodes = [c.node for c in claims]
    return [Rule('same quantity', frozenset({n}), ()) for n in dict.fromkeys(nodes) if nodes.count(n) > 1]


def _changes(nodes):
    """A level, the one before, and the change between them as amount, percent or multiple."""
    for series, period, base in dict.fromkeys((n.series, n.period, n.base) for n in nodes if n.base):
        yield _rule('level, change and percent', *_growth(series, period, base))


def _chains(nodes):
    """Growth in one period after the other, over periods whose level nobody states."""
    steps = {(n.series, n.period): n.base for n in nodes if n.base}
    open_ = {at for at in steps if Node('level', *at) not in nodes}
    inside = {(series, base) for (series, _), base in steps.items() if (series, base) in open_}
    for series, period in steps.keys() - inside:
        run = [period]
        while (series, run[-1]) in steps and (run[-1] == period or (series, run[-1]) in open_):
            run.append(steps[series, run[-1]])
        if len(run) > 2:
            relations = [r for now, base in pairwise(run) for r in _growth(series, now, base)]
            yield _rule('growth over several periods', *relations)


def _growth(series, period, base) -> list:
    """Level = base + change; change = base × rate; level = base × (1 + rate)."""
    level, before = Node('level', series, period), Node('level', series, base)
    change, rate, growth = (Node(aspect, series, period, base) for aspect in ('change', 'rate', 'growth'))
    return [
        Sum(level, before, change),
        Product(change, before, rate),
        Sum(growth, ONE, rate),
        Product(level, before, growth),
    ]


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
            yield _rule('exports − imports = balance', Sum(out, balance, into))
            if any('re-export' in n.series.item for n in nodes if n.series[1:3] == ('export', dyad)):
                continue
            yield _rule('exports + imports = total', Sum(total, out, into), tight=aspect != 'level')
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

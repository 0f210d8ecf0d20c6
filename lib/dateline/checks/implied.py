"""Checked figures -> what they entail though nobody states it: an earlier level, the other flow, a share."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.checks.intervals import Interval
from dateline.checks.ledger import Node, Series, settle
from dateline.checks.rules import account
from dateline.names.gazetteer import country_name
from dateline.trade.measures import item


@dataclass(frozen=True, slots=True)
class Implied:
    """A figure that nobody states and that checked figures entail.

    value is the middle of low..high (the whole interval that the stated digits allow); `from_` are the figures it
    follows from. kind: level, change, percent change, share; a change carries its sign and its direction.
    """

    value: float
    low: float
    high: float
    unit: str
    kind: str
    measure: str
    flow: str | None
    reporter: str | None
    partner: str | None
    countries: tuple[str, ...]
    period: str | None
    base_period: str | None
    direction: str | None
    from_: tuple[str, ...]


NOUNS = {
    'export': ('exports', 'to'),
    'import': ('imports', 'from'),
    'total': ('trade', 'with'),
    'balance': ('trade balance', 'with'),
    'investment': ('investment', 'in'),
}
KINDS = {'level': 'level', 'change': 'change', 'rate': 'percent change', 'share': 'share'}


def find(figures, links=()) -> list[Implied]:
    """What these figures entail when taken as read: bounded, narrower than half its size, and not stated as sharply."""
    claims, rules = account(figures, links)
    relations = tuple(dict.fromkeys(r for rule in rules for r in rule.relations))
    settled = settle(claims, relations)
    if settled is None:
        return []
    box, sources = settled
    stated = {}
    for c in claims:
        stated[c.node] = stated.get(c.node, Interval()) & c.allowed
    said = {_whose(f): f.measure for f in reversed(figures) if f.kind in ('level', 'change', 'percent change')}
    order = {f.figure: i for i, f in enumerate(figures)}
    found = []
    for node in sorted(box, key=str):
        if _worth_telling(node, box, sources, stated):
            from_ = tuple(sorted(sources.get(node, ()), key=order.get))
            found.append(_row(node, box[node], from_, said))
    return found


def _worth_telling(node: Node, box, sources, stated) -> bool:
    found = box[node]
    if node.aspect not in KINDS or not found.bounded or _flow(node) == 'twice':
        return False
    if _flow(node) == 'balance' and not any(n.series.flow == 'balance' for n in stated if isinstance(n.series, Series)):
        return False
    if node in stated:
        return node.aspect == 'level' and found.width < stated[node].width / 4
    if node.aspect == 'rate' and len(sources.get(node, ())) < 2:
        return False
    return found.width < max(abs(found.low), abs(found.high)) / 2


def _flow(node: Node) -> str | None:
    return node.series.flow if isinstance(node.series, Series) else node.series[0].flow


def _row(node: Node, found: Interval, from_: tuple[str, ...], said) -> Implied:
    series, whole = (node.series, None) if isinstance(node.series, Series) else node.series
    found = found.scaled(100) if node.aspect in ('rate', 'share') else found
    period, base = (p if p and p[0] not in 'b?' else None for p in (node.period, node.base))
    measure = _measure(series, said)
    measure = f'share of {measure} in {_measure(whole, said)}' if whole else measure
    direction = None
    if node.aspect in ('change', 'rate'):
        direction = 'down' if found.high < 0 else 'up' if found.low > 0 else None
    return Implied(
        (found.low + found.high) / 2,
        found.low,
        found.high,
        'percent' if node.aspect in ('rate', 'share') else series.unit,
        KINDS[node.aspect],
        f'{measure}, the period before' if (node.period or '').startswith('before') else measure,
        series.flow,
        series.side,
        partner_of(series),
        series.dyad,
        period,
        base,
        direction,
        from_,
    )


def _whose(figure) -> tuple:
    flow = figure.flow
    countries = tuple(sorted({c for c in (figure.reporter, figure.partner, *(figure.countries or ())) if c}))
    return item(figure.measure), flow, countries, figure.reporter if flow in ('import', 'export', 'balance') else None


def _measure(series: Series, said) -> str:
    """The measure in the article's words where it has any, else in ours."""
    words = said.get(series[:4]) or ''
    return words if words and not words.lower().startswith(('its ', 'their ', 'our ')) else named(series)


def partner_of(series: Series) -> str | None:
    """The other side of a flow that one side reports."""
    directed = series.flow in ('import', 'export', 'balance')
    return next((c for c in series.dyad if c != series.side), None) if directed else None


def named(series: Series) -> str:
    """A series in our words.

    >>> named(Series('copper', 'export', ('CL', 'PE'), 'CL', 'USD'))
    "Chile's copper exports to Peru"
    """
    goods = f'{series.item} ' if series.item else ''
    if series.flow == 'total' and len(series.dyad) == 2:
        return f'{goods}trade between {" and ".join(map(country_name, series.dyad))}'
    noun, link = NOUNS.get(series.flow, (series.flow, 'with'))
    if series.flow == 'investment' and series.side:
        return f'{goods}{noun} in {country_name(series.side)}'
    side, partner = series.side or next(iter(series.dyad), None), partner_of(series)
    owner = f"{country_name(side)}'s " if side else ''
    return f'{owner}{goods}{noun or ""}{f" {link} {country_name(partner)}" if partner else ""}'.strip()

"""A rule and the figures it tests -> the sum that a reader can redo on paper, and the figure that it should give."""

from __future__ import annotations

from typing import NamedTuple

from dateline.checks.intervals import Interval, Sum
from dateline.checks.ledger import Claim, Node
from dateline.checks.printed import amount, of_node

WHOLE, LEFT, RIGHT = range(3)
RESULTS = {'exports − imports = balance': LEFT, 'share of the whole': RIGHT}
"""Which of its three quantities a rule is worked out for; the whole, where it is not named here."""


class Worked(NamedTuple):
    """A sum in words, what it comes to, and the claim that it is compared with."""

    words: str
    found: Interval
    claim: Claim


def of(rule, claims, quoted: dict[str, str]) -> Worked | None:
    """The sum of a rule over its claims; None where it takes more than one line. `quoted`: the figures' words."""
    at = {c.node: c for c in claims}
    work = {
        'level, change and percent': _growth,
        'growth over several periods': _chain,
        'the parts make the whole': _parts,
    }.get(rule.name, _relation)
    return work(rule, at, quoted)


def _growth(_rule, at, quoted) -> Worked | None:
    """Two of now, before and the change between them give the third."""
    moved = next((n for n in at if n.base), None)
    if not moved:
        return None
    series, base = moved.series, moved.base
    now, before = at.get(Node('level', series, moved.period)), at.get(Node('level', series, base))
    change, rate, growth = (at.get(Node(a, series, moved.period, base)) for a in ('change', 'rate', 'growth'))
    say = {c: quoted[c.figure] for c in at.values()}
    if now and change and rate and not before:
        how = 'plus the fall' if change.allowed.high <= 0 else 'less the rise'
        left = now.allowed - change.allowed
        words = f'{say[now]} {how} of {say[change]} leaves {of_node(left, now.node)}{_for(base)}, on which that'
        return Worked(f'{words} is', change.allowed / left, rate)
    if now and before and (rate or growth):
        ratio = now.allowed / before.allowed
        found = ratio - Interval(1, 1) if rate else ratio
        return Worked(f'from {say[before]} to {say[now]} is', found, rate or growth)
    if now and before and change:
        return Worked(f'from {say[before]} to {say[now]} is', now.allowed - before.allowed, change)
    if before and change and rate:
        return Worked(f'{say[change]} on {say[before]} is', change.allowed / before.allowed, rate)
    return None


def _for(period: str) -> str:
    return ' before' if period.startswith('before') else f' for {period}'


def _chain(_rule, at, quoted) -> Worked | None:
    """The first level, grown by one rate after the other, gives the last."""
    levels = sorted((c for n, c in at.items() if n.aspect == 'level'), key=lambda c: c.node.period)
    rates = sorted((c for n, c in at.items() if n.aspect in ('rate', 'growth')), key=lambda c: c.node.period)
    if len(levels) != 2 or len(levels) + len(rates) != len(at):
        return None
    first, last = levels
    found, words = first.allowed, quoted[first.figure]
    for c in rates:
        rate = c.node.aspect == 'rate'
        found = found * (c.allowed + Interval(1, 1) if rate else c.allowed)
        grown = f'(1 {"−" if c.allowed.high <= 0 else "+"} {quoted[c.figure]})'
        words += f' × {grown if rate else quoted[c.figure]}'
    return Worked(f'{words} =', found, last)


def _parts(rule, at, quoted) -> Worked:
    """All parts together give the whole."""
    whole = rule.relations[-1].whole
    parts = [c for n, c in at.items() if n != whole]
    total = parts[0].allowed
    for part in parts[1:]:
        total = total + part.allowed
    claim = at.get(whole) or Claim('100 percent', whole._replace(aspect='share'), whole.series)
    return Worked(f'{" + ".join(quoted[c.figure] for c in parts)} =', total, claim)


def _relation(rule, at, quoted) -> Worked | None:
    """A sum or product of three quantities that are all stated, or numbers."""
    for relation in rule.relations:
        if not all(n in at or n.aspect == 'number' for n in relation):
            continue
        result = RESULTS.get(rule.name, WHOLE)
        a, b = (n for i, n in enumerate(relation) if i != result)
        one, other = (at[n].allowed if n in at else n.series for n in (a, b))
        added = isinstance(relation, Sum)
        if result == WHOLE:
            found, sign = (one + other, '+') if added else (one * other, '×')
        else:
            found, sign = (one - other, '−') if added else (one / other, '/')
        said = (quoted[at[n].figure] if n in at else amount(n.series, None) for n in (a, b))
        return Worked(f' {sign} '.join(said) + ' =', found, at[relation[result]])
    return None

"""A rule and the figures it tests -> the sum in words, so that a reader can redo it."""

from __future__ import annotations

from math import floor, log10

from dateline.checks.intervals import Interval
from dateline.checks.ledger import claims_of, settle

PART = 'a part is not larger than the whole'
FORMULAS = {
    'level, change and percent': 'level = base + change, change = base × percent',
    'exports + imports = total': 'exports + imports = total',
    'exports − imports = balance': 'exports − imports = balance',
    'total and balance': 'total − balance = 2 × imports',
    'share of the whole': 'part = whole × share',
    PART: 'part ≤ whole',
}
SCALES = ((1e12, 'trillion '), (1e9, 'billion '), (1e6, 'million '), (1e3, 'thousand '), (1, ''))


def name(rule, figures) -> str:
    """The rule as it was applied: a total with one of its two flows only says that the part is not larger."""
    if (
        rule.name == 'exports + imports = total'
        and {f.kind for f in figures} == {'level'}
        and len({f.flow for f in figures}) == 2
    ):
        return PART
    return rule.name


def amount(found: Interval, unit: str | None) -> str:
    """An interval for print: '3,162.1–3,178.4 million USD', '12.45–12.5 percent'.

    >>> amount(Interval(3162.14e6, 3178.39e6), 'USD')
    '3,162.1–3,178.4 million USD'
    """
    largest = max((abs(x) for x in (found.low, found.high) if abs(x) != float('inf')), default=1)
    scale, word = next(((s, w) for s, w in SCALES if s <= largest / (2 if s > 1e6 else 1)), (1, ''))
    if scale > 1e6 and found.bounded and found.width < scale / 10:
        scale, word = scale / 1e3, dict(SCALES)[scale / 1e3]
    shown = found.scaled(1 / scale)
    digits = _digits(shown, 2 if unit == 'percent' else 1)
    low, high = (f'{x:,.{digits}f}' for x in (shown.low, shown.high))
    low, high = (x.rstrip('0').rstrip('.') if '.' in x else x for x in (low, high))
    span = low if low == high else f'{low} to {high}' if found.low < 0 else f'{low}–{high}'
    span = span if found.low != float('-inf') else f'at most {high}'
    span = span if found.high != float('inf') else f'at least {low}'
    return f'{span} {word}{unit or ""}'.strip()


def _digits(found: Interval, least: int) -> int:
    """As many decimals as it takes to tell the two ends apart."""
    if not found.bounded:
        return least + 1
    return max(least, 1 - floor(log10(found.width)) if found.width > 1e-6 else least)


def stated(claim) -> str:
    """A claim for print."""
    return amount(_shown(claim), _unit(claim))


def of_test(rule, figures, claims, fits: bool) -> str:
    """What the other figures leave for the first, beside what is stated."""
    quoted = ', '.join(f"'{f.text}'" for f in figures)
    if not rule.relations:
        shown = ', '.join(stated(c) for c in claims)
        return f'{quoted} state the same quantity ({shown}); they {"agree" if fits else "exclude each other"}'
    if name(rule, figures) == PART:
        return _part_of(rule, figures, claims, fits)
    formula = FORMULAS.get(rule.name, '')
    for figure, claim in sorted(zip(figures, claims, strict=True), key=lambda pair: pair[1].node.aspect != 'level'):
        rest = settle([c for c in claims if c is not claim], rule.relations)
        if rest is None:
            continue
        left = Claimed(rest[0][claim.node], claim)
        steps = _steps(rest[0], rest[1], claims)
        verb = 'meets' if fits else 'excludes'
        return f"{formula}: {steps}the others leave {left} for '{figure.text}', which {verb} what it states"
    return f'{formula}: {quoted} exclude each other'


def _part_of(rule, figures, claims, fits: bool) -> str:
    largest = rule.relations[0].whole
    part, whole = sorted(figures, key=lambda f: any(c.figure == f.figure and c.node == largest for c in claims))[:2]
    verb = 'does not exceed' if fits else 'exceeds'
    return f"'{part.text}' ({part.measure}) {verb} '{whole.text}' ({whole.measure})"


class Claimed(str):
    """An interval in the unit of the claim it is left for."""

    def __new__(cls, found: Interval, claim):
        return super().__new__(cls, amount(_percent(found, claim.node), _unit(claim)))


def _steps(box, sources, claims) -> str:
    """The level of the earlier period, where it is found from others."""
    taken = {c.node for c in claims}
    for node, found in box.items():
        base = any(c.node.base == node.period and c.node.base for c in claims)
        if node.aspect == 'level' and node not in taken and base and found.bounded:
            return f'they give {amount(found, node.series.unit)} for {node.period}; '
    return ''


def of_repair(rule, figures, reading, tried: int) -> str:
    """The sum under the new reading."""
    read = [reading.figure if f.figure == reading.figure.figure else f for f in figures]
    claims = claims_of(read)
    level, change, percent = (
        next((f for f in read if f.kind == kind), None) for kind in ('level', 'change', 'percent change')
    )
    only = f'it is the only one of {tried} readings that fits'
    if level and change and percent and len(read) == 3:
        sign = -1 if change.direction == 'down' else 1
        base = level.value - sign * change.value
        now, moved, before = (amount(Interval(x, x), level.unit) for x in (level.value, change.value, base))
        rate = f'{100 * change.value / base:.2f} percent'
        return (
            f'read as {reading.words}: {now} {"−" if sign > 0 else "+"} {moved} = {before}, and '
            f"{moved} / {before} = {rate}, which meets '{percent.text}'; {only}"
        )
    by_id = {f.figure: f for f in read}
    return f'read as {reading.words}: {of_test(rule, [by_id[c.figure] for c in claims], claims, True)}; {only}'


def _percent(found: Interval, node) -> Interval:
    return found.scaled(100) if node.aspect in ('rate', 'share') else found


def _shown(claim) -> Interval:
    return _percent(claim.allowed, claim.node)


def _unit(claim) -> str | None:
    unit = {'rate': 'percent', 'share': 'percent', 'growth': 'times'}.get(claim.node.aspect)
    return unit or claim.node.series.unit

"""A rule and the figures it tests -> the sum in words, so that a reader can redo it."""

from __future__ import annotations

from dateline.checks import sums
from dateline.checks.intervals import Interval
from dateline.checks.ledger import Series, settle
from dateline.checks.printed import both, of_node, stated

ANY = Interval()
PART = 'a part is not larger than the whole'
FORMULAS = {
    'level, change and percent': 'level = base + change, change = base × percent',
    'total and balance': 'total − balance = 2 × imports',
    'share of the whole': 'part = whole × share',
}
"""The rules whose name is not their formula."""


def name(rule, figures) -> str:
    """The rule as it was applied: a total with one of its two flows only says that the part is not larger."""
    if (
        rule.name == 'exports + imports = total'
        and {f.kind for f in figures} == {'level'}
        and len({f.flow for f in figures}) == 2
    ):
        return PART
    return rule.name


def of_test(rule, figures, claims, fits: bool, reading=None) -> str:
    """The sum, what it comes to, and whether the text says so, where one is read anew in the words of the reading."""
    quoted = {f.figure: quote(f.text) for f in figures}
    if reading:
        quoted[reading.figure.figure] = reading.words
    by_id = {f.figure: f for f in figures}
    special = {'order of ranks': _order, 'one rate of exchange': _rates, PART: _part_of}.get(name(rule, figures))
    if not rule.relations:
        shown = ', '.join(f'{quoted[c.figure]} ({stated(c)})' for c in claims)
        return f'{shown} state the same quantity; they {"agree" if fits else "exclude each other"}'
    if special:
        return special(rule, claims, by_id, fits)
    worked = sums.of(rule, claims, quoted)
    if worked and (worked.found & worked.claim.allowed).empty != fits:
        printed = sums.of(rule, [_as_printed(c, by_id[c.figure]) for c in claims], quoted)
        return _compared(worked, printed, quoted, by_id, fits)
    return _left_over(rule, claims, quoted, fits)


def quote(text: str) -> str:
    """The words of a figure as they are printed, on one line."""
    return f"'{' '.join(text.split())}'"


def _as_printed(claim, figure):
    """A claim of the printed number itself."""
    number = figure.value * (0.01 if figure.unit == 'percent' else 1)
    number = -number if claim.allowed.high <= 0 else number
    return claim._replace(allowed=Interval(number, number))


def _compared(worked, printed, quoted, by_id, fits: bool) -> str:
    """What a sum comes to, beside what the text says."""
    found, point, node = worked.found, printed.found, worked.claim.node
    figure = by_id.get(worked.claim.figure)
    down = _words(node) and found.high <= 0
    comes_to = _words(node, found) + both(-found if down else found, -point if down else point, node)
    said = quoted.get(worked.claim.figure, worked.claim.figure)
    if fits:
        return f'{printed.words} {comes_to}; {said} agrees'
    said = _words(node, worked.claim.allowed) + said
    return f'{printed.words} {comes_to}, {"but the text says" if figure else "not"} {said}'


def _words(node, found: Interval = ANY) -> str:
    """What an amount with a sign is called: a rise or a fall, a surplus or a deficit."""
    balance = isinstance(node.series, Series) and node.series.flow == 'balance'
    down = found.high <= 0
    if node.aspect in ('change', 'rate'):
        return 'a fall of ' if down else 'a rise of '
    return ('a deficit of ' if down else 'a surplus of ') if balance else ''


def _left_over(rule, claims, quoted, fits: bool) -> str:
    """What all other figures leave for one, where that takes more than one line."""
    formula = FORMULAS.get(rule.name, rule.name)
    for claim in sorted(claims, key=lambda c: c.node.aspect != 'level'):
        others = [c for c in claims if c is not claim]
        rest = settle(others, rule.relations)
        if rest is None or (not fits and not (rest[0][claim.node] & claim.allowed).empty):
            continue
        given = ', '.join(quoted[c.figure] for c in others)
        said = f'{quoted[claim.figure]} agrees' if fits else f'but the text says {quoted[claim.figure]}'
        left = of_node(rest[0][claim.node], claim.node)
        return f'{formula}: {given} leave {left}{";" if fits else ","} {said}'
    return f'{formula}: {", ".join(quoted.values())} exclude each other'


def _part_of(rule, claims, by_id, fits: bool) -> str:
    largest = rule.relations[0].whole
    part, whole = (by_id[c.figure] for c in sorted(claims, key=lambda c: c.node == largest)[:2])
    verb = 'does not exceed' if fits else 'exceeds'
    return f'{quote(part.text)} ({part.measure}) {verb} {quote(whole.text)} ({whole.measure})'


def _order(rule, claims, by_id, fits: bool) -> str:
    """The figures in the order of their ranks."""
    at = {c.node: c for c in claims}
    pairs = [(at[larger], at[smaller]) for larger, smaller, _ in rule.relations]
    if fits:
        listed = [pairs[0][0], *(smaller for _, smaller in pairs)]
        return f'{", ".join(quote(by_id[c.figure].text) for c in listed)} stand in the order of their ranks'
    a, b = next(pair for pair in pairs if (pair[0].allowed & Interval(pair[1].allowed.low)).empty)
    one, other = (f'{quote(f.text)}{_of(f)}' for f in (by_id[a.figure], by_id[b.figure]))
    return f'{one} is ranked before {other}, but is smaller'


def _of(f) -> str:
    return f' ({f.measure})' if f.trade and f.measure else ''


def _rates(_rule, claims, by_id, fits: bool) -> str:
    """The rate of exchange that each conversion shows."""
    pairs = list(zip(claims[::2], claims[1::2], strict=False))
    small = pairs[0][0].allowed.low < pairs[0][1].allowed.low
    shown = []
    for pair in pairs:
        many, one = reversed(pair) if small else pair
        unit = f'{by_id[many.figure].unit} per {by_id[one.figure].unit}'
        rate = of_node(many.allowed / one.allowed, many.node._replace(series=many.node.series._replace(unit=unit)))
        shown.append(f'{quote(by_id[many.figure].text)} for {quote(by_id[one.figure].text)} is {rate}')
    return f'{"; ".join(shown)}: {"one rate" if fits else "not one rate"}'


def of_repair(repair, by_id) -> str:
    """The sum under the new reading, which is told by its words."""
    reading, tried, tested = repair
    read = {**by_id, reading.figure.figure: reading.figure}
    figures = [read[c.figure] for c in tested.claims]
    words = of_test(tested.rule, figures, tested.claims, True, reading)
    return f'read as {reading.words}: {words}; it is the only one of {tried} readings that fits'

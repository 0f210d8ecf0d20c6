"""Figures of one article that count the same thing twice, or share one whole: do they agree?"""

from __future__ import annotations

from itertools import combinations, pairwise

from dateline.quantities import units
from dateline.trade import marks
from dateline.trade.marks import is_country
from dateline.trade.measures import WORDS, item


def find(figures) -> list[tuple]:
    """Rows of a check: rule, figures, verdict, repair, explanation, start, end, text."""
    return [*_counts(figures), *_partners(figures)]


def _counts(figures):
    """The same number of the same noun of the same country, in two places; and a neighbour that changed its noun."""
    counted = [(f, _countries(f)) for f in figures if f.kind == 'count' and f.value is not None]
    agreeing = []
    for (a, here), (b, there) in combinations(counted, 2):
        if a.unit == b.unit and a.value == b.value and here and here == there:
            agreeing.append((a, b))
            words = f"'{a.measure}' and '{b.measure}' count the same: {a.value:g}"
            yield 'counts agree', (a.figure, b.figure), 'consistent', None, words, a.start, a.end, a.text
    beside = {first.figure: (first, second) for first, second in pairwise(f for f, _ in counted)}
    codes = {f.figure: found for f, found in counted}
    before = {second.figure: first for first, second in beside.values()}
    for a, b in agreeing:
        c, d = before.get(a.figure), before.get(b.figure)
        if c and d and c.figure != b.figure and _turned(c, d) and codes[c.figure] == codes[d.figure]:
            words = (
                f"'{c.measure}' beside '{a.measure}' became '{d.measure}' beside '{b.measure}': "
                'the same number, another noun; not decidable from the text'
            )
            yield 'counts agree', (c.figure, d.figure), 'suspicious', None, words, d.start, d.end, d.text


def _countries(f) -> frozenset:
    return frozenset(p.code for p in marks.places(f.measure or '')) | frozenset(p.code for p in marks.places(f.text))


def _turned(a, b) -> bool:
    """The noun of one figure stands in the words of the other, which counts something else."""
    nouns = {units.singular(w.lower()) for w in WORDS.findall(b.measure or '')}
    return a.value == b.value and a.unit != b.unit and a.unit in nouns


def _partners(figures):
    """The shares of different countries in one whole make no more than 100 percent together."""
    wholes = {}
    for f in figures:
        if f.kind == 'share' and f.trade and f.low is not None and f.reporter and f.partner and is_country(f.partner):
            whole = wholes.setdefault((f.flow, f.reporter, f.period, item(f.measure)), {})
            whole[f.partner] = min(f, whole.get(f.partner, f), key=lambda one: one.low)
    for parts in wholes.values():
        least = sum(f.low for f in parts.values())
        if len(parts) > 2 or least > 100:
            over = least > 100 + 1e-6
            listed = list(parts.values())
            words = f'{" + ".join(f.text for f in listed)}: at least {least:.4g} percent of one whole'
            ids, first = tuple(f.figure for f in listed), listed[0]
            verdict = 'inconsistent' if over else 'consistent'
            yield 'shares of one whole', ids, verdict, None, words, first.start, first.end, first.text

"""A level that is larger than all trade of its two sides is one with the whole world."""

from __future__ import annotations

from dataclasses import replace

from dateline.trade.measures import item
from dateline.trade.stated import is_money

FAR = 5
"""A leg so many times as large as another of the two is not theirs."""
TOTAL = ('total', 'import', 'export')


def widened(drafts) -> list:
    """The drafts, without a partner that context alone gave to sums larger than any trade of the two.

    "Trade with Peru made $2 billion. Chile's exports made $40 billion": those are not to Peru. What the sentence tells
    of the same measure goes with it. Drafts have a figure, the number of its sentence and `leaning`: the sentence names
    its reporter, not its partner.
    """
    levels = [d for d in drafts if d.figure.kind == 'level' and is_money(d.figure.unit)]
    most: dict = {}
    for f in (d.figure for d in levels if not d.leaning):
        limit = f.value * (1 if f.flow == 'total' else FAR)
        for flow in TOTAL if f.flow == 'total' else (f.flow,):
            key = frozenset(f.countries), f.unit, flow
            most[key] = max(limit, most.get(key, 0))
        if f.period and not (f.qualifier or item(f.measure)):
            most[*_key(f), f.period] = max(f.value, most.get((*_key(f), f.period), 0))
    wide = {
        (d.number, d.figure.measure)
        for d in levels
        if d.leaning and d.figure.value > min(_limits(most, d.figure), default=d.figure.value)
    }
    return [_alone(d) if d.leaning and (d.number, d.figure.measure) in wide else d for d in drafts]


def _limits(most: dict, f) -> list[float]:
    """The most that a figure can be: many times another leg of the two, no more than all of it in the same period."""
    keys = (_key(f), (*_key(f), f.period))
    return [most[key] for key in keys if key in most]


def _key(f) -> tuple:
    return frozenset((f.reporter, f.partner)), f.unit, f.flow


def _alone(draft):
    figure = draft.figure
    rest = tuple(c for c in figure.countries if c != figure.partner)
    return replace(draft, figure=replace(figure, partner=None, countries=rest))

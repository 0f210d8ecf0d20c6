"""A level that is larger than all trade of its two sides is one with the whole world."""

from __future__ import annotations

from dataclasses import replace

from dateline.trade.stated import is_money


def widened(drafts) -> list:
    """The drafts, without a partner that context alone gave to sums larger than any trade of the two.

    "Trade with Peru made $2 billion. Chile's exports made $40 billion": those are not to Peru. What the sentence tells
    of the same measure goes with it. Drafts have a figure, the number of its sentence and `leaning`: the sentence names
    its reporter, not its partner.
    """
    levels = [d for d in drafts if d.figure.kind == 'level' and is_money(d.figure.unit)]
    most: dict = {}
    for d in levels:
        if d.figure.flow == 'total' and not d.leaning:
            key = frozenset(d.figure.countries), d.figure.unit
            most[key] = max(d.figure.value, most.get(key, 0))
    wide = {
        (d.number, d.figure.measure)
        for d in levels
        if d.leaning and d.figure.flow != 'balance'
        if d.figure.value > most.get((frozenset((d.figure.reporter, d.figure.partner)), d.figure.unit), d.figure.value)
    }
    return [_alone(d) if d.leaning and (d.number, d.figure.measure) in wide else d for d in drafts]


def _alone(draft):
    figure = draft.figure
    rest = tuple(c for c in figure.countries if c != figure.partner)
    return replace(draft, figure=replace(figure, partner=None, countries=rest))

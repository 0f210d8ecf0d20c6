"""A change or a share among the figures of an article -> the level that it is of."""

from __future__ import annotations

from dateline.trade.measures import item
from dateline.trade.shares import SHARE_OF
from dateline.trade.sides import REACH
from dateline.trade.stated import is_money

CHANGES = ('change', 'percent change', 'multiple')


def of(draft, drafts):
    """The draft of the level that a change is of: the same measure and period, in the same sentence or shortly before.

    A share is of a larger thing: all partners, both flows, all goods. Drafts have a figure, the number of its sentence
    and `basis`, which marks a level of the earlier period.
    """
    kind = draft.figure.kind
    fits = _same if kind in CHANGES else _larger if kind == 'share' else None
    if fits is None:
        return None
    near = [d for d in drafts if not d.basis and 0 <= draft.number - d.number <= REACH]
    levels = [d for d in near if d.figure.period == draft.figure.period and fits(d.figure, draft.figure)]
    at = draft.figure.start
    return min(levels, key=lambda d: (d.number != draft.number, abs(d.figure.start - at)), default=None)


def _sides(f) -> set[str]:
    return {f.reporter, f.partner, *f.countries} - {None}


def _same(level, change) -> bool:
    """The level of what a change is a change of."""
    if level.kind not in ('level', 'count') or level.unit == 'percent':
        return False
    if change.kind == 'change' and level.unit != change.unit:
        return False
    if (level.flow, level.reporter, level.partner) != (change.flow, change.reporter, change.partner):
        return False
    if _sides(level) != _sides(change):
        return False
    return level.measure == change.measure or (level.trade and item(level.measure) == item(change.measure))


def _larger(level, share) -> bool:
    """The level of which a share is a part."""
    if level.kind != 'level' or not is_money(level.unit) or not (level.trade and share.trade):
        return False
    if (share.measure or '').startswith(SHARE_OF):
        return False
    whole, part = _sides(level), _sides(share)
    alike = level.flow == share.flow and level.reporter == share.reporter
    partners = alike and whole < part and bool(share.reporter or share.partner)
    flows = level.flow == 'total' and share.flow in ('import', 'export') and whole == part
    goods = alike and whole == part and bool(item(share.measure)) and not item(level.measure)
    return partners or flows or goods

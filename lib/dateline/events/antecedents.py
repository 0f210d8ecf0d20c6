"""Happenings told of `the sides` -> of those who met, visited or signed before: the two parties agreed."""

from __future__ import annotations

from dataclasses import replace

from dateline.events.needs import SIDES
from dateline.events.tellings import Telling

GATHERING = {'meet', 'sign', 'hold'}


def name(told: list[Telling]) -> list[Telling]:
    """The tellings; what the two sides do is done by those who met, visited or signed last before."""
    named: list[Telling] = []
    for t in told:
        kinds = {'sign'} if 'parties' in t.who else GATHERING
        before = (x for x in reversed(named) if x.kind in kinds and x.subject and x.others)
        met = next(before, None) if not t.subject and SIDES.match(t.who) else None
        named.append(replace(t, subject=(*met.subject, *met.others)) if met else t)
    return named

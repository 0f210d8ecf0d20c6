"""Events told more than once in an article -> each once: of one kind and the same people, unless a date speaks against.

An invitation and what it invites to are one; so are what is said at a gathering and the gathering.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.events.dating import Dated
from dateline.events.tellings import Telling

ACTS = {'offer', 'request', 'statement', 'cooperate', 'part', 'term', 'span'}
"""Kinds of which an article may tell several of the same people."""
DOCUMENT = re.compile(
    r'\b(?:the|this|both)\s+(?:document|agreement|memorandum|MoU|contract|deal|pact|accord|protocol|treaty|papers?)s?\b',
    re.IGNORECASE,
)


def once(found: list[Dated]) -> list[Dated]:
    """Each happening where it is first told; parts of a gathering only where its date is known."""
    kept: list[Dated] = []
    for d in found:
        t = d.telling
        lost = (t.kind == 'part' and not d.when.edtf) or _covers(t, found) or _agreed(d, kept)
        first = next((n for n, k in enumerate(kept) if _same(k, d)), None)
        if first is not None and DOCUMENT.search(t.what):
            kept[first] = _joined(kept[first], d)
        if not lost and first is None:
            kept.append(d)
    return kept


def _covers(t: Telling, found: list[Dated]) -> bool:
    """It only says that somebody invited or works on what another telling inside it tells of with its date."""
    inside = [x for x in found if t.start <= x.telling.start < t.end and x.telling is not t]
    if t.kind == 'invite' and ' to invite ' not in t.what:
        return any(x.status == 'invited' for x in inside)
    return t.kind == 'cooperate' and any(x.telling.noun and x.telling.dates for x in inside)


def _agreed(d: Dated, kept: list[Dated]) -> bool:
    """It is what somebody agreed to do, without a date of its own."""
    agreed = bool(kept) and kept[-1].telling.kind == 'agree' and kept[-1].telling.sentence is d.telling.sentence
    return agreed and d.status == 'planned' and not d.telling.dates and kept[-1].telling.end >= d.telling.start - 1


def _joined(kept: Dated, again: Dated) -> Dated:
    """An event with the names and the date of a later sentence: the document was signed by two ministers on Monday."""
    others = (*kept.telling.others, *again.telling.subject, *again.telling.others)
    when = again.when if again.telling.dates and not kept.telling.dates else kept.when
    return replace(kept, telling=replace(kept.telling, others=others), when=when)


def _same(a: Dated, b: Dated) -> bool:
    """`b` tells again what `a` told before."""
    t, u = a.telling, b.telling
    if t.kind == 'statement' or u.kind == 'statement':
        return u.noun and t.start <= u.start <= t.end + 1
    if t.kind != u.kind or u.kind in ACTS:
        return False
    if u.noun and not u.subject and t.sentence is u.sentence:
        return True
    if t.kind == 'sign' and not (t.dates and u.dates) and DOCUMENT.search(u.what):
        return a.status == b.status
    people = set(t.subject) & set(u.subject) or (u.noun and set(t.others) & set(u.subject))
    elsewhere = t.place and u.place and t.place != u.place and not u.noun
    return bool(people) and not elsewhere and _compatible(a, b)


def _compatible(a: Dated, b: Dated) -> bool:
    """No date speaks against the two being one, nor does a plan differ from what was done."""
    dated = not b.when.edtf or a.when.edtf == b.when.edtf or (b.when.basis == 'inferred' and not b.telling.dates)
    return dated and (a.status == b.status or b.telling.noun)

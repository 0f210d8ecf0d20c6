"""Events told more than once in an article -> each once."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.events import happenings
from dateline.events.dating import Dated
from dateline.events.tellings import Telling

GATHERING = {'hold', 'meet', 'session'}
ACTS = {'offer', 'request', 'statement', 'cooperate', 'part', 'term', 'span'}
"""Kinds of which an article may tell several of the same people."""
DEFINITE = re.compile(r'\W*(?:the|this|these|both|it)\b', re.IGNORECASE)


DOCUMENT = re.compile(
    r'\W*(?:the|this|both)\s+(?:document|agreement|memorandum|contract|deal|protocol|treaty|papers?|documents)\s+(?:was|were)\b',
    re.IGNORECASE,
)


def once(found: list[Dated]) -> list[Dated]:
    """Each happening where it is first told; parts of a gathering only where its date is known."""
    kept: list[Dated] = []
    for d in found:
        t = d.telling
        holds = t.kind == 'cooperate' and any(
            t.start < x.telling.start < t.end and x.telling.noun and x.telling.dates for x in found
        )
        lost = t.kind == 'part' and not d.when.edtf
        first = next((n for n, k in enumerate(kept) if _same(k, d)), None)
        if first is not None and t.kind == 'sign' and DOCUMENT.match(t.what):
            kept[first] = _joined(kept[first], t)
        if not holds and not lost and not _invites(t, found) and first is None:
            kept.append(d)
    return kept


def _invites(t: Telling, found: list[Dated]) -> bool:
    """It only says that somebody invited, not how it came to it: what they are invited to is the event."""
    told = (x for x in found if x.status == 'invited' and t.start <= x.telling.start < t.end)
    return t.kind == 'invite' and ' to invite ' not in t.what and any(told)


def _joined(kept: Dated, again: Telling) -> Dated:
    """An event with those that a later sentence names: the document was signed by the two ministers."""
    return replace(kept, telling=replace(kept.telling, others=(*kept.telling.others, *again.subject, *again.others)))


def _same(a: Dated, b: Dated) -> bool:
    """`b` tells again what `a` told before."""
    t, u = a.telling, b.telling
    if 'statement' in (t.kind, u.kind) and t.at == u.at:
        return True
    if t.kind == 'statement' and u.noun and t.start <= u.start < t.end:
        return True
    if t.kind in GATHERING and u.kind in GATHERING and not u.dates and _is_gathering(u):
        return not u.names or bool(set(u.names) & set(t.names))
    if t.kind != u.kind or u.kind in ACTS:
        return False
    if t.kind == 'sign' and not u.dates and DOCUMENT.match(u.what):
        return a.status == b.status
    if u.noun and not u.subject and t.sentence is u.sentence:
        return True
    if not u.noun and t.others and u.others and not {*t.subject, *t.others} & set(u.others):
        return False
    people = set(t.subject) & set(u.subject) or (u.noun and set(t.subject + t.others) & set(u.subject))
    return bool(people) and _compatible(a, b) and not (t.place and u.place and t.place != u.place and not u.noun)


def _is_gathering(u: Telling) -> bool:
    """It is told of the gathering itself: the talks were held; not: the minister met the mayor."""
    return bool(DEFINITE.match(u.what)) and (u.noun or not u.who or bool(happenings.NOUN.search(u.who)))


def _compatible(a: Dated, b: Dated) -> bool:
    """No date speaks against the two being one, nor does a plan differ from what was done."""
    dated = not b.when.edtf or a.when.edtf == b.when.edtf or (b.when.basis == 'inferred' and not b.telling.dates)
    return dated and (a.status == b.status or b.telling.noun)

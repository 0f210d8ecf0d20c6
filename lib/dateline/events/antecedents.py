"""Happenings told of `it` or `the sides` -> of whom or what was told of before: the flight left; it was suspended."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.events.needs import SIDES
from dateline.events.tellings import Telling

IT = re.compile(r'it\b', re.IGNORECASE)
NO_THING = re.compile(r'\W*(?:(?:it|he|she|they|we|i|who|which|that|this|there)\b|\Z)|.*(?:,|\band\b)', re.IGNORECASE)

GATHERING = {'meet', 'sign', 'hold'}


def name(told: list[Telling]) -> list[Telling]:
    """The tellings with the last subject before it for each `it` that stands for no actor, a sentence back at most."""
    named: list[Telling] = []
    for t in told:
        thing = next((x for x in reversed(named) if _fits(x, t)), None) if _is_it(t) else None
        named.append(_told_of(thing, t) if thing else _met(named, t))
    return named


def _met(named: list[Telling], t: Telling) -> Telling:
    """What the two sides do is done by those who met, visited or signed before."""
    if t.subject or not SIDES.match(t.who):
        return t
    kinds = {'sign'} if 'parties' in t.who else GATHERING
    met = (x for x in reversed(named) if x.kind in kinds and x.subject and x.others)
    return next((replace(t, subject=(*x.subject, *x.others)) for x in met), t)


def _is_it(t: Telling) -> bool:
    return not t.subject and bool(IT.fullmatch(t.who) and IT.match(t.what))


def _fits(x: Telling, t: Telling) -> bool:
    return t.sentence.number - x.sentence.number == 1 and not NO_THING.match(x.who)


def _told_of(thing: Telling, t: Telling) -> Telling:
    what = IT.sub(lambda _: thing.who, t.what, count=1)
    short = len(what.split()) <= 12
    return replace(t, what=what if short else t.what, who=thing.who, subject=thing.subject)

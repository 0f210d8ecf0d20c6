"""Who else takes part: those whom a sentence counts up for a gathering, and those who `the sides` are."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.articles import Reading, Sentence
from dateline.events import scene
from dateline.events.needs import GUEST, SIDES
from dateline.events.tellings import Telling

GATHERINGS = {'hold', 'meet', 'visit', 'participate', 'sign', 'session', 'ceremony', 'open', 'interview'}
JOURNEYS = {'visit', 'participate'}
MEETINGS = {'meet', 'sign', 'hold'}
BE = r'(?:is|are|was|were|will\s+be|has\s+been|have\s+been)\s+(?:also\s+|jointly\s+)?'
WHO = re.compile(
    rf"""
    \b(?:the|this|his|her)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>[\w-]+)\b[^.;:]{{0,90}}?\s
        {BE}(?:led|headed|chaired|attended|organi[sz]ed|hosted|moderated|supported|co-\w+)\s+(?:jointly\s+)?by\s
    | \b(?:participants|speakers|attendees|guests|(?P<party>{GUEST}))\b[^.;:,]{{0,40}}?\s
        (?:(?:also\s+)?include[sd]?|comprise[sd]?|were)\s                                   # the speakers were
    | \b{BE}accompanied\s+by\s
    | \A(?P<before>[^.;:]{{3,200}}?)\s(?:{BE}(?:present|in\s+attendance)\b                   # Ann Berg was present
        |(?:took\s+part|participated)(?:\s+in\s+(?:it|the\s+(?:event|meeting|forum|summit|talks)))?\W*\Z)  # took part
    """,
    re.VERBOSE | re.IGNORECASE,
)


def join(reading: Reading, told: list[Telling]) -> list[Telling]:
    """The tellings, those of gatherings with the people that a later sentence counts up for them."""
    told = list(told)
    for sentence in reading.article.sentences:
        words = reading.article.text[sentence.start : sentence.end]
        m = WHO.search(words) if sentence.part == 'body' else None
        at = m and _gathering(told, sentence, m['noun'], JOURNEYS if m['party'] else GATHERINGS)
        if at is None:
            continue
        span = m.span('before') if m['before'] else (m.end(), len(words))
        people = scene.actors(reading, sentence.start + span[0], sentence.start + span[1])
        told[at] = replace(told[at], others=(*told[at].others, *people))
        low, high = sentence.start + m.start(), sentence.start + m.end()
        told = [t for t in told if not low <= t.at < high or t.dates or t.kind not in GATHERINGS]
    return told


def _gathering(told: list[Telling], sentence: Sentence, noun: str | None, kinds: set[str]) -> int | None:
    """Which telling the people of a sentence belong to: the last of its noun, else the last gathering before it."""
    before = [n for n, t in enumerate(told) if t.start < sentence.start and t.kind in kinds]
    named = [n for n in before if noun and noun.lower() in told[n].what.lower()]
    return next(iter((named or before)[-1:]), None)


def name(told: list[Telling]) -> list[Telling]:
    """The tellings; what the two sides do is done by those who met, visited or signed last before."""
    named: list[Telling] = []
    for t in told:
        kinds = {'sign'} if 'parties' in t.who else MEETINGS
        before = (x for x in reversed(named) if x.kind in kinds and x.subject and x.others)
        met = next(before, None) if not t.subject and SIDES.match(t.who) else None
        named.append(replace(t, subject=(*met.subject, *met.others)) if met else t)
    return named

"""A sentence -> what somebody offers to do, asks another to do, or invites another to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, within
from dateline.tellings import Telling, actors, place

OFFER = re.compile(
    r"""
    \b(?:is|are|was|were|stands?|remains?)\s+(?:\w+ly\s+|also\s+)?(?:willing|ready|prepared|eager)\s+to\s+[a-z]+
    | \b(?:offers?|offered|offering)\s+to\s+[a-z]+
    """,
    re.VERBOSE,
)
REQUEST = re.compile(
    r"""
    \b(?:wants?|wanted|wishes|wished|asks?|asked|urges?|urged|calls?\s+on|called\s+(?:up)?on|requests?|requested|would\s+like)\s+
    (?P<whom>(?:the\s+)?(?:[^,;.:]{1,60}?))\s+to\s+[a-z]+
    | \b(?:hopes?|hoped|(?:expressed|voiced)\s+(?:his|her|their|its|the)\s+hope|looks?\s+forward)\s+(?:that\s+)?
    (?P<other>[^,;.:]{1,60}?)\s+(?:will|would|can|could)\s+[a-z]+
    """,
    re.VERBOSE,
)
INVITATION = re.compile(r'\b(?P<cue>invit(?:ed|es|e|ing))\s+(?P<whom>[^,;.:]{1,60}?)\s+to\s+(?P<act>[a-z]+)\b')
JOINT = re.compile(r'\b(?:both|two|sides|parties|each)\b', re.IGNORECASE)
CLAUSE_START = re.compile(r'(?:[,;:]\s|\b(?:that|said|says|and)\s)(?=[^,;:]*\Z)')


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The offers and requests of a sentence, and the visits that somebody is invited to make."""
    text = reading.article.text
    for m in OFFER.finditer(text, sentence.start, sentence.end):
        start = _start(reading, sentence, m.start())
        subject = actors(reading, start, m.start())
        if subject:
            yield _telling(reading, sentence, start, m, 'offer', 'done', subject)
    for m in REQUEST.finditer(text, sentence.start, sentence.end):
        group = 'whom' if m['whom'] else 'other'
        asked = actors(reading, *m.span(group))
        start = _start(reading, sentence, m.start())
        subject = actors(reading, start, m.start())
        if asked and subject and not JOINT.search(m[group]):
            yield _telling(reading, sentence, start, m, 'request', 'done', subject)
    for m in INVITATION.finditer(text, sentence.start, sentence.end):
        guests = actors(reading, *m.span('whom'))
        if guests:
            end = sentence.end
            yield Telling(
                m.start('act') - 3, end, m.start('act'), 'visit', 'invited', sentence, text[m.start('whom') : end],
                tuple(within(reading.dates, m.end(), end)), tuple(guests), tuple(actors(reading, m.end(), end)),
                place(reading, m.start('act'), end), names=_events(reading, m.end(), end),
            )  # fmt: skip


def _events(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    both = (*within(reading.mentions, start, end), *within(reading.references, start, end))
    return tuple(x.actor for x in both if x.kind == 'event')


def _start(reading: Reading, sentence: Sentence, at: int) -> int:
    found = CLAUSE_START.search(reading.article.text[sentence.start : at])
    return sentence.start + found.end() if found else sentence.start


def _telling(reading: Reading, sentence: Sentence, start: int, m: re.Match, kind: str, mood: str, subject) -> Telling:
    text = reading.article.text
    end = start + len(re.split(r';|,\s+(?:\w+\s+)?(?:said|added)\b', text[start : sentence.end])[0])
    return Telling(
        start, end, m.start(), kind, mood, sentence, text[start:end], (), tuple(subject),
        tuple(actors(reading, m.start(), end)),
    )  # fmt: skip

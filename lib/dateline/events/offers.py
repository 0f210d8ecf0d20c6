"""A sentence -> what somebody offers to do, asks another to do, or invites another to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, within
from dateline.events import headlines, scene
from dateline.events.tellings import Telling

OFFER = re.compile(
    r"""
    \b(?:is|are|was|were|stands?|remains?)\s+(?:\w+ly\s+|also\s+|always\s+)?(?:willing|ready|prepared|eager)\s+to\s+[a-z]+
    | \b(?:expressed|voiced|confirmed|reaffirmed)\s+(?:(?:his|her|its|their|the|a)\s+)?
        (?:readiness|willingness)\s+to\s+[a-z]+
    """,
    re.VERBOSE,
)
READY = re.compile(r'\b(?:ready|prepared|eager)\b')
"""Words of an offer that has not been made yet."""
REQUEST = re.compile(
    r"""
    \b(?:wants?|wanted|wishes|wished|asks?|asked|would\s+like)\s+
    (?P<whom>(?:the\s+)?(?:[^,;.:]{1,60}?))\s+to\s+[a-z]+
    | \b(?:hopes?|hoped|(?:expressed|voiced)\s+(?:his|her|their|its|the)\s+hope|looks?\s+forward)\s+(?:that\s+)?
    (?P<other>[^,;.:]{1,60}?)\s+(?:will|would|can|could)\s+[a-z]+
    """,
    re.VERBOSE,
)
INVITATION = re.compile(r'\binvit(?:ed|es|e|ing)\s+(?P<whom>[^,;.:]{1,60}?)\s+to\s+(?P<act>[a-z]+)\b')
INVITED = re.compile(
    r"""
    \b(?:has|have|was|were|is|are)\s+(?:\w+ly\s+|also\s+)?(?:been\s+)?invited\s+
    (?:by\s+[^,;.:]{1,40}?\s+)?to\s+(?P<act>[a-z]+)\b
    """,
    re.VERBOSE,
)
PROPOSAL = re.compile(
    r"""
    (?:\b(?:[Aa]n?|[Aa]nother|separate)\s+(?:\w+\s+)?|['’]s\s+)(?:proposals?|initiative|promise|pledge)\s+
    (?:(?:by|from|of)\s+[^,;.]{1,50}?\s+)?(?:to\s+[a-z]+|for\s+(?:an?|the|new)\s)
    """,
    re.VERBOSE,
)
CLAUSE = re.compile(r'(?:[,;:]\s+|\b(?:that|said|says|and|but|while)\s+)')
STOP = re.compile(r'[,;:.]|\s(?:will|was|is|has|were|are|had|which|who|that)\b|\Z')
TAIL = re.compile(
    r';|,\s+(?:(?:[A-Z]\w+|he|she|they)\s+)?(?:said|added|noted|stressed)\b|,\s+(?:including|especially|while|adding)\b'
)


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The offers and requests of a sentence, and what somebody is invited to do."""
    text = reading.article.text
    for m in OFFER.finditer(text, sentence.start, sentence.end):
        yield _said(reading, sentence, m, 'offer')
    for m in REQUEST.finditer(text, sentence.start, sentence.end):
        told = _said(reading, sentence, m, 'request')
        if told.subject or scene.actors(reading, *m.span('whom' if m['whom'] else 'other')):
            yield told
    for m in INVITATION.finditer(text, sentence.start, sentence.end):
        yield _invited(reading, sentence, m, scene.actors(reading, *m.span('whom')), m['whom'])
    for m in INVITED.finditer(text, sentence.start, sentence.end):
        before = [b.end() for b in CLAUSE.finditer(text[sentence.start : m.start()])]
        start = sentence.start + (before[-1] if before else 0)
        if guests := scene.actors(reading, start, m.start()):
            yield _invited(reading, sentence, m, guests, text[start : m.start()].strip())
    for m in PROPOSAL.finditer(text, sentence.start, sentence.end):
        yield _proposal(reading, sentence, m)


def _proposal(reading: Reading, sentence: Sentence, m: re.Match) -> Telling:
    """What a noun proposes: a plan by the mayor to seek a second twin."""
    text = reading.article.text
    start = scene.phrase_start(text, sentence.start, m.start()) if text[m.start()] in "'’" else m.start()
    end = m.end() + STOP.search(text[m.end() : sentence.end]).start()
    people = tuple(scene.actors(reading, start, end))
    return Telling(
        start,
        end,
        m.start(),
        'offer',
        'proposed',
        sentence,
        headlines.clip(reading, text[start:end]),
        (),
        people,
        noun=True,
    )


def _invited(reading: Reading, sentence: Sentence, m: re.Match, guests: list[str], whom: str) -> Telling:
    text, end = reading.article.text, sentence.end
    dates = [d for d in within(reading.dates, m.end(), end) if d.edtf]
    others = [a for a in scene.actors(reading, m.end(), end) if a not in guests]
    return Telling(
        m.start(), end, m.start('act'), 'visit', 'invited', sentence,
        headlines.clip(reading, f'{whom} to {text[m.start("act") : end]}'), tuple(dates[:1]), tuple(guests),
        tuple(others),
        scene.place(reading, m.start('act'), end, 'visit'), scene.named_events(reading, m.end(), end),
    )  # fmt: skip


def _said(reading: Reading, sentence: Sentence, m: re.Match, kind: str) -> Telling:
    text = reading.article.text
    before = [b.end() for b in CLAUSE.finditer(text[sentence.start : m.start()])]
    start = sentence.start + (before[-1] if before else 0)
    end = start + len(TAIL.split(text[start : sentence.end])[0])
    subject = tuple(scene.actors(reading, start, m.start()))
    what = headlines.write(reading, text[start : m.start()], subject, text[m.start() : end])
    speaker = scene.spoken_by(reading, m.start())
    named = [*scene.actors(reading, m.start(), end), *([speaker] if speaker else [])]
    others = tuple(a for a in named if a not in subject)
    mood = 'proposed' if READY.search(m[0]) else 'done'
    return Telling(start, end, m.start(), kind, mood, sentence, what, (), subject, others)

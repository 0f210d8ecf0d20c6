"""A sentence -> what is planned by a noun: a fair slated for June; a visit postponed, moved or called off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.articles import Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.events import happenings, headlines, scene
from dateline.events.clauses import ASIDE
from dateline.events.needs import GUEST
from dateline.events.offers import CLAUSE
from dateline.events.tellings import Telling

SLATED = re.compile(r'\b(?:slated|scheduled|planned|expected|set|due)\s+(?:for|on|in|from)\s')
PLANNED = re.compile(
    r'\b(?:is|are)\s+(?:also\s+)?(?:planned|expected|scheduled|envisaged)\b(?!\s+(?:to|for|on|in|at|from|that|by)\b)'
)
DUE = re.compile(
    r'\b(?:is|are)\s+(?:also\s+)?(?:due|expected|scheduled)\s+(?:to\s+be\s+)?(?:back\s+)?(?:in|at)\s+(?:the\s+)?'
)
MOVED = re.compile(
    r"""
    \b(?:postponed|cancel{1,2}ed|called\s+off|scrapped|shelved|rescheduled)\b
    | \b(?:was|were|been|be|being)\s+(?:\w+ly\s+)?
        (?:moved|delayed|put\s+off|brought\s+forward|pushed\s+back)\b
    """,
    re.VERBOSE,
)
NEW_DATE = re.compile(r'\b(?:to|until|till|for)\s+(?:the\s+|early\s+|late\s+)?\Z')
OLD_DATE = re.compile(r'\b(?:planned|scheduled|slated|set|due)\s+(?:for|on|in|from)\s+\Z|\bheld\s+(?:in|on|from)\s+\Z')
AUXILIARY = re.compile(r'(?:\b(?:has|have|had|was|were|is|are|been|be|being|will|\w+ly)\s+)*\Z')
NEAR = 40
"""Characters between what is planned and the word that says so."""
STOP = re.compile(r'[,;:.]|\s(?:will|is|was|has|have|are|were|that|which|who|where|after|due\s+to|because)\b|\Z')


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """Plans told by a noun; one moved or called off is a plan still, at its new date, else at the old one."""
    text, moved = reading.article.text, False
    for m in MOVED.finditer(text, sentence.start, sentence.end):
        if telling := _moved(reading, sentence, m):
            moved = True
            yield telling
    for m in SLATED.finditer(text, sentence.start, sentence.end if not moved else sentence.start):
        dates = [d for d in within(reading.dates, m.start(), sentence.end) if d.edtf and d.start <= m.end() + 8]
        past = reading.article.anchor and dates and dates[0].last_day and dates[0].last_day < reading.article.anchor
        if dates and not past and (start := _thing(reading, sentence, m.start())) is not None:
            yield _plan(reading, sentence, start, dates[0].end, dates[0])
    for m in PLANNED.finditer(text, sentence.start, sentence.end):
        dates = [d for d in within(reading.dates, sentence.start, m.start()) if d.edtf]
        if dates and (start := _thing(reading, sentence, m.start())) is not None:
            yield _plan(reading, sentence, start, m.end(), dates[0])
    for m in DUE.finditer(text, sentence.start, sentence.end):
        where = within(reading.mentions, m.end(), STOP.search(text, m.end(), sentence.end).start())
        if any(x.kind in ('place', 'event', 'organisation') for x in where):
            yield from _due(reading, sentence, m)


def _moved(reading: Reading, sentence: Sentence, m: re.Match) -> Telling | None:
    text = reading.article.text
    start, end = _thing(reading, sentence, m.start()), m.end()
    if start is None:
        end = _object(reading, sentence, m.end())
        start = sentence.start
    if end is None:
        return None
    new = [d for d in within(reading.dates, m.end(), sentence.end) if d.edtf and NEW_DATE.search(text[: d.start][-12:])]
    old = [d for d in within(reading.dates, start, sentence.end) if d.edtf and OLD_DATE.search(text[: d.start][-24:])]
    date = next(iter(new or old), None)
    plan = _plan(reading, sentence, start, max(end, date.end if date else 0), date)
    return replace(plan, what=_headline(reading, plan, m.start())) if start < m.start() else plan


def _due(reading: Reading, sentence: Sentence, m: re.Match) -> Iterator[Telling]:
    """Somebody is due in a town."""
    text = reading.article.text
    start = max([sentence.start, *(c.end() for c in CLAUSE.finditer(text, sentence.start, m.start()))])
    end = STOP.search(text, m.end(), sentence.end).start()
    who = scene.actors(reading, start, m.start())
    if who or re.search(GUEST, text[start : m.start()]):
        dates = [d for d in within(reading.dates, start, end) if d.edtf]
        yield Telling(
            start, end, m.start(), 'visit', 'planned', sentence,
            headlines.write(reading, text[start : m.start()], (), text[m.start() : end]), tuple(dates[:1]), tuple(who),
            tuple(a for a in scene.actors(reading, m.end(), end) if a not in who),
            scene.place(reading, m.start(), end, 'visit'), scene.named_events(reading, m.end(), end),
        )  # fmt: skip


def _headline(reading: Reading, plan: Telling, at: int) -> str:
    """What is moved, without asides, and that it is."""
    text = reading.article.text
    at = AUXILIARY.search(text, plan.start, at).start()
    return headlines.write(reading, ASIDE.sub(' ', text[plan.start : at] + ' '), (), text[at : plan.end])


def _thing(reading: Reading, sentence: Sentence, at: int) -> int | None:
    """Where the words begin that name what is planned, if such stand before this place."""
    text = reading.article.text
    names = [x for x in within(reading.mentions, sentence.start, at) if x.kind == 'event' and at - x.end < NEAR]
    if names:
        return names[-1].start
    nouns = [n for n in happenings.NOUN.finditer(text, sentence.start, at) if at - n.end() < 2 * NEAR]
    return scene.phrase_start(text, sentence.start, nouns[0].start()) if nouns else None


def _object(reading: Reading, sentence: Sentence, at: int) -> int | None:
    """Where the words end that name what is moved, if such stand behind this place."""
    noun = happenings.NOUN.search(reading.article.text, at, min(sentence.end, at + NEAR))
    return noun and STOP.search(reading.article.text, noun.end(), sentence.end).start()


def _plan(reading: Reading, sentence: Sentence, start: int, end: int, date: DateSpan | None) -> Telling:
    noun = happenings.NOUN.search(reading.article.text, start, end)
    kind = happenings.noun(noun[0]).kind if noun else 'hold'
    return Telling(
        start, end, start, kind, 'planned', sentence, headlines.clip(reading, reading.article.text[start:end]),
        (date,) if date else (), tuple(scene.actors(reading, start, end)),
        place=scene.place(reading, start, end, kind), names=scene.named_events(reading, start, end), noun=True,
    )  # fmt: skip

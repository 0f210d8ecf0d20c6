"""A sentence -> what is planned without a verb of its own: a fair slated for June; a mission due in Oslo."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.events import happenings, headlines, scene
from dateline.events.needs import GUEST
from dateline.events.offers import CLAUSE
from dateline.events.tellings import Telling

SLATED = re.compile(
    r"""
    \b(?<!originally\s)(?<!initially\s)(?:slated|scheduled|planned|expected|set|due|eyed|foreseen|envisaged)\s+
        (?:for|on|in|from)\s
    | \bwill\s+be\s+(?:in|on|from)\s
    """,
    re.VERBOSE,
)
DUE = re.compile(
    r'\b(?:(?:is|are)\s+(?:also\s+)?(?:due|expected|scheduled)\s+(?:to\s+be\s+)?|will\s+(?:also\s+)?be\s+)'
    r'(?:back\s+)?(?:in|at)\s+(?:the\s+)?'
)
NEAR = 80
"""Characters between what is planned and the word that says so."""
STOP = re.compile(r'[,;:.]|\s(?:will|is|was|has|have|are|were|that|which|who|where|after|due\s+to|because)\b|\Z')


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """What is slated for a date, and who is due at a place."""
    text = reading.article.text
    due = [t for m in DUE.finditer(text, sentence.start, sentence.end) for t in _due(reading, sentence, m)]
    yield from due
    for m in SLATED.finditer(text, sentence.start, sentence.end):
        if any(d.at <= m.start() < d.end for d in due):
            continue
        dates = [d for d in within(reading.dates, m.start(), sentence.end) if d.edtf]
        past = reading.article.anchor and dates and dates[0].last_day and dates[0].last_day < reading.article.anchor
        if dates and not past and (start := _thing(reading, sentence, m.start())) is not None:
            yield _plan(reading, sentence, start, dates[0].end, dates[0])


def _due(reading: Reading, sentence: Sentence, m: re.Match) -> Iterator[Telling]:
    """Somebody is due in a town."""
    text = reading.article.text
    start = max([sentence.start, *(c.end() for c in CLAUSE.finditer(text, sentence.start, m.start()))])
    end = STOP.search(text, m.end(), sentence.end).start()
    who = scene.actors(reading, start, m.start())
    leads = any(x.kind in ('place', 'event', 'organisation') for x in within(reading.mentions, m.end(), end))
    dates = [d for d in within(reading.dates, start, end) if d.edtf]
    said = dates or not m[0].startswith('will')
    if said and leads and (who or re.search(GUEST, text[start : m.start()])):
        yield Telling(
            start, end, m.start(), 'visit', 'planned', sentence,
            headlines.write(reading, text[start : m.start()], (), text[m.start() : end]), tuple(dates[:1]), tuple(who),
            tuple(a for a in scene.actors(reading, m.end(), end) if a not in who),
            scene.place(reading, m.start(), end, 'visit'), scene.named_events(reading, m.end(), end),
        )  # fmt: skip


def _thing(reading: Reading, sentence: Sentence, at: int) -> int | None:
    """Where the words begin that name what is planned, if such stand before this place."""
    text = reading.article.text
    nouns = [n for n in happenings.NOUN.finditer(text, sentence.start, at) if at - n.end() < NEAR]
    return scene.phrase_start(text, sentence.start, nouns[0].start()) if nouns else None


def _plan(reading: Reading, sentence: Sentence, start: int, end: int, date: DateSpan) -> Telling:
    noun = happenings.NOUN.search(reading.article.text, start, end)
    kind = happenings.noun(noun[0]).kind if noun else 'hold'
    return Telling(
        start, end, start, kind, 'planned', sentence, headlines.clip(reading, reading.article.text[start:end]),
        (date,), tuple(scene.actors(reading, start, end)),
        place=scene.place(reading, start, end, kind), names=scene.named_events(reading, start, end), noun=True,
    )  # fmt: skip

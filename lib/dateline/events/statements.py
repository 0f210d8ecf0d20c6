"""Statements as events: what is said on a stated day, or what the whole report goes back to."""

from __future__ import annotations

import re

from dateline.articles import Reading, Sentence, Speech, within
from dateline.events import clauses, headlines, scene
from dateline.events.predicates import FRONTED
from dateline.events.tellings import HOPE, Telling

NO_STATEMENT = re.compile(r'according|\w+ing\b', re.IGNORECASE)
ADDRESSED = re.compile(r'\b(?:told|informed|[Ss]peaking\s+to|interview\s+(?:with|to))\s+(?:the\s+)?\Z')
OCCASIONS = {'offer', 'request', 'interview', 'meet', 'sign', 'speech', 'announce', 'invite'}
"""Happenings at which what an article quotes may have been said."""


def find(reading: Reading, told: list[Telling]) -> list[Telling]:
    """The dated statements, one a day; without any, and without an occasion to say it, the first that is reported."""
    said = [t for s in reading.article.sentences if s.part == 'body' for t in _said(reading, s)]
    dated = {t.dates[0].edtf: t for t in reversed(said) if t.dates}
    if dated:
        return list(dated.values())
    return [] if any(t.kind in OCCASIONS and t.mood in ('done', 'around') for t in told) else said[:1]


def _said(reading: Reading, sentence: Sentence) -> list[Telling]:
    text, found = reading.article.text, []
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(' .\n'))
    for start, stop, speech in scene.cues(reading, sentence.start, sentence.end):
        dates = [
            d
            for d in within(reading.dates, stop, end)
            if d.edtf and d.granularity == 'day' and not scene.spoken_by(reading, d.start)
        ]
        fronted = FRONTED.match(text, sentence.start, start).end()
        early = [
            d
            for d in within(reading.dates, sentence.start, fronted)
            if d.granularity == 'day' and not scene.spoken_by(reading, d.start)
        ]
        dates = [d for d in dates if re.fullmatch(r'(?:(?!\bthat\b)[^,;]){0,40}', text[stop : d.start])]
        dates = dates or early
        if not speech.speaker or NO_STATEMENT.match(speech.cue) or HOPE.search(speech.cue):
            continue
        near = [
            m
            for m in scene.both(reading, start - 60, stop + 80)
            if m.actor == speech.speaker and not (speech.start <= m.start < speech.end)
        ]
        around = [m for m in near if m.end <= start and m.start >= sentence.start] or [
            m for m in near if m.start >= stop
        ]
        low = min([start, *(m.start for m in around[-1:])])
        high = max([stop, *(d.end for d in dates[:1]), *(m.end for m in around[:1])])
        words = f'{speech.speaker} {text[start : max([stop, *(d.end for d in dates[:1])])]}'
        what = headlines.clip(
            reading,
            f'{words}: {speech.text}' if _is_clause(speech) else words,
        )
        told = [
            m.actor for m in within(reading.mentions, sentence.start, end) if ADDRESSED.search(text[: m.start][-30:])
        ]
        found.append(
            Telling(
                low, high, start, 'statement', 'done', sentence, what, tuple(dates[:1]), (speech.speaker,), tuple(told)
            )
        )
    return found


def _is_clause(speech: Speech) -> bool:
    """Words that stand by themselves."""
    whole = speech.kind == 'direct' or clauses.FINITE.search(speech.text)
    return bool(whole) and speech.text[:1].isupper()

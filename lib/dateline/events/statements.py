"""Statements as events: a statement is one where its day is stated or the press is told, else what somebody is told."""

from __future__ import annotations

import re

from dateline.articles import Reading, Sentence, Speech, within
from dateline.dates import DateSpan
from dateline.events import clauses, headlines, scene
from dateline.events.predicates import FRONTED
from dateline.events.tellings import Telling

NO_STATEMENT = re.compile(r'according|\w+ing\b', re.IGNORECASE)
ADDRESSED = re.compile(r'\b(?:told|informed|[Ss]peaking\s+to|interview\s+(?:with|to))\s+(?:the\s+)?\Z')
TOLD = re.compile(r'(?:told|informed)\b', re.IGNORECASE)
PRESS = re.compile(r'told\s+(?:\w+\s+)?(?:reporters|journalists|the\s+(?:press|media)|radio)\b', re.IGNORECASE)
CLOSE = re.compile(r'(?:(?!\bthat\b)[^,;]){0,40}')
"""Words between a cue and the day of what is said."""


def find(reading: Reading, told: list[Telling]) -> list[Telling]:
    """The statements that are dated or made to the press, one a day; where nothing has happened, the first told."""
    verbs = {t.at for t in told}
    said = [t for s in reading.article.sentences if s.part == 'body' for t in _said(reading, s) if t.at not in verbs]
    public = [t for t in said if t.dates or PRESS.match(reading.article.text, t.at)]
    if public:
        return list({t.dates[0].edtf if t.dates else None: t for t in reversed(public)}.values())
    happened = any(t.mood in ('done', 'ongoing') for t in told)
    return [] if happened else [t for t in said if TOLD.match(reading.article.text, t.at)][:1]


def _said(reading: Reading, sentence: Sentence) -> list[Telling]:
    """What known speakers say in a sentence."""
    return [
        _telling(reading, sentence, cue, speech)
        for *cue, speech in scene.cues(reading, sentence.start, sentence.end)
        if speech.speaker and not NO_STATEMENT.match(speech.cue)
    ]


def _telling(reading: Reading, sentence: Sentence, cue: list[int], speech: Speech) -> Telling:
    text, (start, stop) = reading.article.text, cue
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(' .\n'))
    dates = _days(reading, sentence, start, stop, end)
    dated = max([stop, *(d.end for d in dates)])
    words = f'{speech.speaker} {text[start:dated]}'
    link = ':' if _is_clause(speech) else '' if stop <= speech.start else None
    what = headlines.clip(reading, words if link is None else f'{words}{link} {speech.text}')
    told = [m.actor for m in within(reading.mentions, sentence.start, end) if ADDRESSED.search(text[: m.start][-30:])]
    low, high = _with_speaker(reading, sentence, start, stop, speech)
    high = max(high, dated)
    return Telling(low, high, start, 'statement', 'done', sentence, what, dates, (speech.speaker,), tuple(told))


def _days(reading: Reading, sentence: Sentence, start: int, stop: int, end: int) -> tuple[DateSpan, ...]:
    """The day that follows a cue closely, else the one that opens its sentence."""
    text = reading.article.text
    behind = [d for d in within(reading.dates, stop, end) if CLOSE.fullmatch(text, stop, d.start)]
    opening = within(reading.dates, sentence.start, FRONTED.match(text, sentence.start, start).end())
    days = [
        d for d in [*behind, *opening] if d.edtf and d.granularity == 'day' and not scene.spoken_by(reading, d.start)
    ]
    return tuple(days[:1])


def _with_speaker(reading: Reading, sentence: Sentence, start: int, stop: int, speech: Speech) -> tuple[int, int]:
    """A cue with the name of its speaker, which stands before it in the sentence, or else after it."""
    named = [
        m
        for m in scene.both(reading, start - 60, stop + 80)
        if m.actor == speech.speaker and not speech.start <= m.start < speech.end
    ]
    before = [m.start for m in named if sentence.start <= m.start and m.end <= start]
    after = [m.end for m in named if m.start >= stop]
    return (before[-1], stop) if before else (start, max([stop, *after[:1]]))


def _is_clause(speech: Speech) -> bool:
    """Words that stand by themselves."""
    whole = speech.kind == 'direct' or clauses.FINITE.search(speech.text)
    return bool(whole) and speech.text[:1].isupper()

"""Statements as events: what is said on a stated day, or what the whole report goes back to."""

from __future__ import annotations

import re

from dateline import attribution
from dateline.articles import Reading, Sentence, within
from dateline.tellings import Telling

HOSTS = {'interview', 'meet', 'sign', 'statement', 'speech', 'announce'}


def find(reading: Reading, told: list[Telling]) -> list[Telling]:
    """The dated statements; without one, and without talks or an interview to hold what is said, the first statement."""
    said = [t for s in reading.article.sentences if s.part == 'body' for t in _said(reading, s)]
    dated = [t for t in said if t.dates]
    if dated or any(t.kind in HOSTS and t.mood == 'done' for t in told):
        return dated[:1] + [t for t in dated[1:] if t.dates[0].edtf not in {d.dates[0].edtf for d in dated[:1]}]
    return said[:1]


def _said(reading: Reading, sentence: Sentence) -> list[Telling]:
    text = reading.article.text
    found = []
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(' .\n'))
    for cue in attribution.cues(text, sentence.start, sentence.end):
        if cue.source or any(s.kind == 'direct' and s.start <= cue.start < s.end for s in reading.speech):
            continue
        dates = [
            d
            for d in within(reading.dates, cue.end, end)
            if d.edtf and re.fullmatch(r'[^,;]{0,40}', text[cue.end : d.start])
        ]
        dates = [d for d in dates if not any(s.start <= d.start < s.end for s in reading.speech)]
        speaker = attribution.inverted(reading, cue, end) or attribution.subject(reading, sentence.start, cue.start)
        if not speaker:
            continue
        stop = dates[0].end if dates else max(cue.end, speaker.end)
        low = min(cue.start, speaker.start if cue.start - speaker.end < 60 else cue.start)
        found.append(
            Telling(
                low, stop, cue.start, 'statement', 'done', sentence, text[low:stop], tuple(dates[:1]), (speaker.actor,)
            )
        )
    return found

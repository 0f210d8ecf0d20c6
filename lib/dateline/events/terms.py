"""A sentence -> the spans of years that it tells of: the term of an agreement, a relation that has lasted so long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, within
from dateline.events import headlines, scene, timing
from dateline.events.tellings import Telling

AGREED = re.compile(
    r'\b(?:agreement|memorandum|MoU|cooperation|programme?|plan|roadmap|partnership|treaty|contract)s?\b'
)
TERM = re.compile(r'\b(?:in|for|during|over|covering)\s+(?:the\s+)?(?:period\s+)?\Z')
HEAD = re.compile(r'\s(?:on|of|to|for|the|an?|and|signed|inked|covers)\s')
FOR_YEARS = re.compile(r'\b[Ff]or\s+(?:(?:more\s+than|over|almost|nearly|about|around|the\s+(?:last|past))\s+)*\Z')
SEASON = re.compile(r'\s+(?:\w+ing\s)?(?:crop|harvest|season|school|academic|financial|fiscal|budget)\b')
EARLY = 20
SINCE = re.compile(r'\b[Ss]ince\s+\Z')
SINCE_TIES = re.compile(r'\b(?:sister|twin|partner)(?:ed)?[ -](?:city|cities|towns?|regions?|provinces?)\s+since\b')
LASTING = re.compile(
    r"""
    \b(?:has|have|’ve|'ve)\s+(?:\w+ly\s+|always\s+|long\s+)?
    (?:been|had|enjoyed|maintained|cooperated|collaborated|worked|shared|partnered)\b
    """,
    re.VERBOSE,
)
RELATION = re.compile(
    r'\b(?:partner|sister|twin|friend|cooperat|collaborat|relation|ties|contacts|diplomatic|allies|together|been\s+(?:held|in\s+force))',
    re.IGNORECASE,
)


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """In the 2027-2030 period; for 40 years we have been partners; sister cities since 1987."""
    text = reading.article.text
    words = text[sentence.start : sentence.end]
    lasting = SINCE_TIES.search(words) or (LASTING.search(words) and RELATION.search(words))
    for d in within(reading.dates, sentence.start, sentence.end):
        before = text[sentence.start : d.start]
        season = SEASON.match(text, d.end)
        if timing.is_term(d) and TERM.search(before) and AGREED.search(before) and not season:
            yield _term(reading, sentence, d)
        elif lasting and FOR_YEARS.search(before) and re.fullmatch(r'P\d{1,3}Y', d.value):
            start = FOR_YEARS.search(before).start()
            yield _lasting(reading, sentence, start if start < EARLY else 0, d)
        elif lasting and SINCE.search(before) and d.granularity in ('year', 'month', 'day'):
            ties = SINCE_TIES.search(words)
            start = words.rfind(', ', 0, ties.start()) + 1 if ties else 0
            yield _lasting(reading, sentence, start, d, d.end if ties else None)


def _term(reading: Reading, sentence: Sentence, d) -> Telling:
    text = reading.article.text
    before = text[sentence.start : d.start]
    start = sentence.start + TERM.search(before).start()
    tail = re.match(r'\s+(?:period|term|years)\b', text[d.end : sentence.end])
    end = d.end + (tail.end() if tail else 0)
    agreed = HEAD.split(' ' + text[sentence.start : sentence.start + [*AGREED.finditer(before)][-1].end()])[-1]
    what = headlines.clip(reading, f'{agreed} {text[start:end]}')
    named = scene.actors(reading, sentence.start + [*AGREED.finditer(before)][-1].end() - len(agreed), d.start)
    people = tuple(named or scene.actors(reading, sentence.start, d.start))
    return Telling(start, end, start, 'term', 'term', sentence, what, (d,), people, noun=True)


def _lasting(reading: Reading, sentence: Sentence, offset: int, d, end: int | None = None) -> Telling:
    start, end = sentence.start + offset, end or sentence.end
    what = headlines.clip(reading, reading.article.text[start:end])
    before = [m.actor for m in within(reading.mentions, sentence.start, start)][-1:] if end < sentence.end else []
    people = (*before, *scene.actors(reading, start, end))
    return Telling(start, end, start, 'span', 'span', sentence, what, (d,), people, noun=True)

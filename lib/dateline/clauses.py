"""A sentence -> its clauses: stretches with one subject each, asides between commas apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.articles import Reading, Sentence, within

ASIDE = re.compile(
    r"""
    ,\s+(?:(?:both|all|many|some|each)\s+of\s+)?(?:who|whom|which|where|whose)\b[^,;()]*(?:\([^()]*\)[^,;()]*)*(?:,|$)   # , who is here,
    | ,\s+(?:led|headed|held|accompanied|organi[sz]ed|hosted|opened|founded|established|signed|known|called|named|based|scheduled|planned|located|created|launched)\s[^,;()]*,
    | \([^()]*\)                                                                                           # (MoU)
    """,
    re.VERBOSE,
)
VERBS = r"""
    (?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|said|says|told|spoke|went|came|
    took|made|met|held|began|won|saw|gave|got|led|became|expects?|wants?|hopes?
    |(?<!-)(?<!the\s)(?<!\ba\s)(?<!an\s)[a-z]{3,}ed(?!\s+(?:by|in|on|at|for|with|to|from|under)\b))
    """
"""Verbs with a subject, as far as their form tells."""
FINITE = re.compile(rf'\b{VERBS}\b', re.VERBOSE)
EDGE = re.compile(
    rf"""
    ;\s+ | \s[–—]\s | :\s+
    | ,\s+(?=(?:to\s+be|but|while|whereas|although|adding|saying|noting|stating|part\s+of)\b)
    | ,\s+(?=(?:held|organi[sz]ed|hosted|scheduled|slated|signed|inked|opened|launched|founded|established|planned|set|due)\s+(?:by|in|on|at|for|to|from|between)\b)
    | ,?\s+(?=(?:during|in|at|under|after|of|with|through)\s+which\s)
    | \s+(?=(?:after|since|before|once|until|as)\s(?:(?!\b\w+ing\b)[^,;]){{3,50}}?\s{VERBS}\b)
    | ,?\s+(?=(?:that|because|if|unless|how|why|whether|although|though|while|so\s+that|when|who|which|where)\s)
    | (?P<new>,\s+(?:and\s+)?)(?=(?:the|he|she|it|they|his|her|their|this|these|we|both)\s(?:(?!and\b)[^,;]){{0,60}}?\b{VERBS}\b|(?<=and\s)[A-Z][^,;]{{1,40}}?\s{VERBS}\b)
    """,
    re.VERBOSE,
)
RELATIVE = re.compile(
    r'\s*,?\s*(?:who|whom|which|where|whose|that)\s+(?=(?:\w+ly\s+)?(?:will|is|are|was|were|has|have|had|\w+ed|\w+s|took|began|met|held|won)\b)'
)
REDUCED = re.compile(
    r'\s*(?:to\s+be|held|organi[sz]ed|hosted|scheduled|slated|signed|inked|opened|launched|founded|established|planned|set|due)\b'
)


@dataclass(frozen=True, slots=True)
class Clause:
    """text[start:end] with its asides blanked as `words`, of the same length; `relative` to what stands before it."""

    start: int
    end: int
    words: str
    relative: bool


def split(reading: Reading, sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence, asides after the clause that they stand in; no name is cut."""
    text, names = reading.article.text, within(reading.mentions, sentence.start, sentence.end)
    inside = [(n.start, n.end) for n in names if n.kind != 'group']
    asides = [m for m in ASIDE.finditer(text, sentence.start, sentence.end) if not _cut(inside, m.start())]
    whole = list(text[sentence.start : sentence.end])
    for m in asides:
        whole[m.start() - sentence.start : m.end() - sentence.start] = ' ' * (m.end() - m.start())
    words = ''.join(whole)
    edges: list[re.Match] = []
    for m in EDGE.finditer(words):
        low = edges[-1].end() if edges else 0
        if not _cut(inside, sentence.start + m.end()) and (not m['new'] or FINITE.search(words, low, m.start())):
            edges.append(m)
    starts = [0, *(m.end() for m in edges)]
    for a, b in zip(starts, [*(m.start() for m in edges), len(words)], strict=True):
        if words[a:b].strip():
            yield Clause(sentence.start + a, sentence.start + b, words[a:b], bool(a) and _relative(words[a:b]))
    for m in asides:
        if m[0].startswith(','):
            stop = m.end() - m[0].endswith(',')
            yield Clause(m.start() + 1, stop, text[m.start() + 1 : stop], True)


def _relative(words: str) -> bool:
    return bool(RELATIVE.match(words) or REDUCED.match(words))


def _cut(names: list[tuple[int, int]], position: int) -> bool:
    return any(start < position < end for start, end in names)

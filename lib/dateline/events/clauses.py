"""A sentence -> its clauses: stretches with one subject each, asides between commas apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.articles import Reading, Sentence, within
from dateline.events import happenings

PARTICIPLE = r"""(?:held|organi[sz]ed|hosted|scheduled|slated|signed|inked|opened|launched|founded|established|planned|
    created|set|due)"""
REDUCED = rf'(?:{PARTICIPLE}|[a-z]+ed)\s+(?:by|in|on|at|for|to|from|between|with|as)\b'
VERBS = r"""
    (?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did
    |said|says|told|spoke|went|came|took|made|met|held|began|won|saw|gave|got|led|became|expects?|wants?|hopes?
    |(?<!-)(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)[a-z]{3,}ed(?!\s+(?:by|in|on|at|for|with|to|from|under)\b))
    """
"""Verbs that have a subject, as far as their form tells."""
FINITE = re.compile(rf'\b{VERBS}\b', re.VERBOSE)
ASIDE = re.compile(
    rf"""
    ,\s+(?:for\s+(?:his|her|its|their)\s+part|in\s+turn|however|meanwhile|too)\s*(?:,|$)   # , for his part,
    | ,\s+(?:(?:both|all|many|some|each)\s+of\s+)?(?:who|whom|which|where|whose)\b    # , who is here,
        (?:[^,;()]|(?<=\d),(?=\d)|\([^()]*\))*(?:,|$)
    | ,\s+(?:led|known|{PARTICIPLE}|[a-z]+ed(?=\s+(?:in|on|by|at|for|from|with|between|as)\b))\s
        [^,;()]*,                                                                   # , held in Rome,
    | ,\s+(?:the|its|his|her)\s+(?:first|second|third|last|only|largest|biggest)\b[^,;]*,   # , the first since 2010,
    | \([^()]*\)                                                                    # (MoU)
    """,
    re.VERBOSE,
)
DESCRIPTION = re.compile(r',\s+(?:\w+\s+of\s+)?(?:who|whom|which|where|whose)\b')
EDGE = re.compile(
    rf"""
    ;\s+ | \s[–—]\s | :\s+
    | ,\s+(?=(?:to\s+be|but|while|whereas|although|(?:add|say|not|stat|propos|suggest|urg|invit)ing|part\s+of
        |and\s+(?:also\s+)?(?:invited|urged|thanked|praised|asked|called|expressed|stressed|pledged|suggested))\b)
    | (?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!ed)(?<!\bdue)(?<!\bset)(?<!\bgoing)(?<!\blikely)\s+
        (?=to\s+be\s+{PARTICIPLE}\b)                                                         # a fair to be held
    | (?P<described>,\s+)(?={REDUCED})                                                     # , held in Rome
        (?![a-z]+\s[^,;]*\sand\s+(?:[a-z]{{3,}}ed|sold|bought|built|made)\s+(?!by\b))   # , worked and opened
    | (?P<attributed>,\s+)(?=(?!(?:and|but|or|who|which)\b)[^,;]{{1,80}}?(?:,[^,;]{{1,40}},)?\s
        (?:said|told|announced|reported|stated|added|noted|confirmed|explained|recalled)\b)   # , the mayor said
    | \s+(?=(?:after|since(?!\s\d)|before|once|until|as(?![^,;]{{3,50}}?\sand\s))\s
        (?:(?!\b\w+ing\b)[^,;]){{3,50}}?\s{VERBS}\b)                                          # after Rome signed
    | ,?\s+(?=(?:that|because|if|unless|how|why|whether|although|though|while|so\s+that|when|who|which|where)\s)
    | (?P<new>,\s+(?:and\s+)?)(?=
        (?:the|he|she|it|they|his|her|their|this|these|we|both)\s(?:(?!and\b)[^,;]){{0,60}}?\b{VERBS}\b  # , he met
        | (?<=and\s)(?:[A-Z]|(?:last|this|next)\s)[^,;]{{1,40}}?(?:,[^,;]{{1,40}},)?\s{VERBS}\b  # , and Rome met
        )
    """,
    re.VERBOSE,
)
"""Where a clause ends; `new`, `described` and `attributed` only behind words that have a verb of their own."""
RELATIVE = re.compile(
    r"""
    \s*,?\s*(?:which|whom)\s | \s*,?\s*(?:who|where|whose|that)\s+
    (?=(?:\w+ly\s+)?(?:will|is|are|was|were|has|have|had|\w+ed|\w+s|took|began|met|held|won)\b)
    """,
    re.VERBOSE,
)
REDUCED_CLAUSE = re.compile(rf'\s*(?:to\s+be\b|{REDUCED})', re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Clause:
    """text[start:end] with its asides blanked as `words`, of the same length; `relative` to what stands before it.

    `asides` are those of the blanked stretches that only describe somebody: who is the mayor.
    """

    start: int
    end: int
    words: str
    relative: bool
    asides: tuple[tuple[int, int], ...] = ()


def split(reading: Reading, sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence, asides after the clauses that they stand in; no name is cut."""
    text, names = reading.article.text, within(reading.mentions, sentence.start, sentence.end)
    inside = [(n.start - sentence.start, n.end - sentence.start) for n in names if n.kind != 'group']
    whole = text[sentence.start : sentence.end]
    asides = list(ASIDE.finditer(whole))
    words = whole
    for m in asides:
        words = words[: m.start()] + ' ' * len(m[0]) + words[m.end() :]
    blank = tuple((sentence.start + m.start(), sentence.start + m.end()) for m in asides if DESCRIPTION.match(m[0]))
    for a, b, relative in _cuts(words, inside):
        yield Clause(sentence.start + a, sentence.start + b, words[a:b], relative, blank)
    for m in asides:
        if m[0].startswith(','):
            a, b = m.start() + 1, m.end() - m[0].endswith(',')
            yield Clause(sentence.start + a, sentence.start + b, whole[a:b], True)


def _cuts(words: str, inside: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Start, end and relation of the clauses of a sentence without asides."""
    edges: list[re.Match] = []
    for m in EDGE.finditer(words):
        low = edges[-1].end() if edges else 0
        if not _cut(inside, m.end()) and _holds(words, low, m):
            edges.append(m)
    starts, ends = [0, *(m.end() for m in edges)], [*(m.start() for m in edges), len(words)]
    for a, b in zip(starts, ends, strict=True):
        if words[a:b].strip():
            yield a, b, bool(RELATIVE.match(words[a:b]) or REDUCED_CLAUSE.match(words[a:b]))


def _holds(words: str, low: int, edge: re.Match) -> bool:
    """A clause stands before the edge where it asks for one."""
    if edge['described'] or edge['attributed']:
        return bool(FINITE.search(words, low, edge.start()) or happenings.VERB.search(words, low, edge.start()))
    return not edge['new'] or bool(FINITE.search(words, low, edge.start()))


def _cut(names: list[tuple[int, int]], position: int) -> bool:
    return any(start < position < end for start, end in names)

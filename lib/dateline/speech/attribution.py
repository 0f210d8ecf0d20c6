"""Verbs of speech -> who is their subject."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from dateline.actors.roles import HONORIFIC, OFFICE, ONE
from dateline.articles import Mention, Reading, within
from dateline.names import gazetteer
from dateline.speech.verbs import CLAIM, Cue
from dateline.speech.verbs import find as cues

__all__ = ['claimed', 'cues', 'inverted', 'opening', 'subject']
ASIDE = re.compile(
    r"""
    \s*(?:who|whom|which|where|when|while|and\s+who|speaking|talking|addressing|meeting|citing|accompanied|according)\b
    """,
    re.VERBOSE,
)
BEFORE_NAME = re.compile(r'\b(?:of|with|to|by|from|for|between|against|in|at|on|about|after|during)\s+(?:the\s+)?\Z')

BESIDE = re.compile(
    r"""
    (?: \A\s* | \A\s*,[^,]{0,120},\s* | \b(?:and|but|who|which)\s+ )                  # Roe; Roe, a judge,; and
    (?:(?:also|further|then|later|earlier|recently|repeatedly|again|has|have|had)\s+)*\Z
    """,
    re.VERBOSE,
)
"""What may stand between a speaker and a word that is a verb of speech only there."""
TITLE = rf'(?P<title>{ONE}|{OFFICE}\s+of\s+the\s+[a-z]+|[A-Z]{{2,5}})'
OFFICE_HELD = re.compile(
    rf'(?:\b[Tt]he\s+|(?<=[.!?\n]\s)|(?<=\n)){TITLE}\s+(?:(?:also|has|had|then)\s+)*\Z', re.VERBOSE
)
OFFICE_BEHIND = re.compile(rf'\s+the\s+{TITLE}(?=[,.;]|\Z)', re.VERBOSE)
PLAIN = r"""
    (?:(?!(?:in|on|at|to|by|that|it|as|and|but|when|while|after|is|was|has|had|have|will|[a-z]+(?:ed|ing))\b)
    [a-z][\w-]*\s+){0,5}
"""
"""The words of an office in small letters: trade statistics manager."""
HONOURED = re.compile(rf'\s+(?:(?:the|an?|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|[Dd]r\.?)\s+)?{PLAIN}', re.VERBOSE)
OWN = re.compile(r'(?:[’\']s?)?\s+(?:[a-z][a-z-]*\s+){0,3}')
HIM = re.compile(r'[Aa]ccording\s+to\s+(?P<him>him|her|them)(?=[,.])|[Ii]n\s+(?P<his>his|her)\s+(?:own\s+)?words')
PHRASE = re.compile(r'(?:[^,.;:\n]|\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St)\.|,\s(?=Inc|Ltd))*')
"""To the end of the phrase that names a source: according to figures released by the Port of Lyon."""
NP_END = re.compile(
    r"""
    \s*(?:\Z|[,.;:!?)\n–—-]|\(|(?:on|in|at|to|during|after|before|when|while|who|yesterday|today|earlier|last|this
    |Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)
    """,
    re.VERBOSE,
)
"""What may follow a speaker named behind the verb: no verb of its own."""
ADDRESSING = ('told', 'tell', 'assur', 'remind')
"""Verbs that name right behind them who is told, never who tells."""
OF_PLACE = re.compile(rf'\s+{OFFICE}')
"""An office that the place before it belongs to: the Lyon mayor."""
KINDS = (('person',), ('organisation', 'group'), ('place',))
NO_SPEAKER = re.compile(
    r'(?:his|her|him|hers|himself|herself|\w+day|today|(?:the\s+)?(?:two|both)\s.*)\Z', re.IGNORECASE
)


def subject(reading: Reading, start: int, cue: Cue) -> Mention | None:
    """The speaker among the names and references between the start of a clause and its verb of speech.

    A person goes before a body, a body before a place; what stands in an aside between commas is passed over.
    """
    text = reading.article.text
    if cue.data:
        return _publisher(reading, start, cue)
    office = None if cue.participle else OFFICE_HELD.search(text, max(start, cue.start - 120), cue.start)
    if held := _held(reading, office):
        return held
    asides = list(_asides(text, start, cue.start))
    free = [m for m in _speakers(reading, start, cue.start) if not any(a <= m.start < b for a, b in asides)]
    if cue.doubtful:
        free = [m for m in free if _beside(reading, start, m, cue) and not _governed(text, start, m.start)]
    for kinds in KINDS:
        fit = [m for m in free if m.kind in kinds]
        ruled = [m for m in fit if not _governed(text, start, opening(reading, m))]
        loose = [m for m in fit if m.kind in KINDS[1] or not _governed(text, start, m.start)]
        if ruled or loose:
            return (ruled or loose)[-1]
    return None


def _beside(reading: Reading, start: int, m: Mention, cue: Cue) -> bool:
    """Nothing but an aside stands between a name and the verb; a name that is itself in apposition ends in a comma."""
    between = reading.article.text[m.end : cue.start]
    apposed = reading.article.text[start : m.start].endswith(', ') and re.fullmatch(r',\s+', between)
    return bool(BESIDE.search(between) or apposed)


def _publisher(reading: Reading, start: int, cue: Cue) -> Mention | None:
    """The body whose data show: data from the ministry; the ministry's latest figures."""
    text = reading.article.text
    bodies = [m for m in reading.mentions if m.kind in ('organisation', 'group')]
    within_words = [m for m in bodies if cue.start < m.start and m.end < cue.end]
    before = [m for m in bodies if start <= m.start < cue.start and OWN.fullmatch(text, m.end, cue.start)]
    return next(iter([*within_words, *before]), None)


def _governed(text: str, start: int, at: int) -> bool:
    """A preposition stands before the name: in Lyon."""
    return bool(BEFORE_NAME.search(text[max(start, at - 20) : at]))


def inverted(reading: Reading, cue: Cue, end: int) -> Mention | None:
    """The speaker named right behind the verb, titles and article apart: said the mayor, Ann Roe."""
    if cue.source:
        return _source(reading, cue, end)
    if cue.takes == 'object' or cue.text.lower().startswith(ADDRESSING):
        return None
    text = reading.article.text
    behind = _speakers(reading, cue.end, min(end, cue.end + 200))
    for kinds in KINDS:
        for m in behind:
            near = HONOURED.fullmatch(text, cue.end, opening(reading, m))
            if m.kind in kinds and near and NP_END.match(text, m.end, end):
                return m
    return _held(reading, OFFICE_BEHIND.match(text, cue.end))


def _source(reading: Reading, cue: Cue, end: int) -> Mention | None:
    """Whom the phrase behind according to names: a person before a body; a place only by itself."""
    text = reading.article.text
    if him := HIM.match(text, cue.start):
        return next((m for m in reading.references if m.start == him.start(him.lastgroup)), None)
    if held := _held(reading, OFFICE_BEHIND.match(text, cue.end)):
        return held
    phrase = PHRASE.match(text, cue.end, min(end, cue.end + 200))
    behind = _speakers(reading, cue.end, min(end, cue.end + 200))
    near = [m for m in behind if HONOURED.fullmatch(text, cue.end, opening(reading, m))]
    named = near + [m for m in behind if m.kind != 'place' and m.end <= phrase.end()]
    return next((m for kinds in KINDS for m in named if m.kind in kinds), None)


def claimed(reading: Reading, start: int, end: int) -> tuple[Cue, str | None] | None:
    """The last noun of speech of a stretch, and whose it is: claims by Roe that; the charge of the opposition that."""
    found = list(CLAIM.finditer(reading.article.text, start, end))
    if not found:
        return None
    m = found[-1]
    mentions = [n for n in reading.mentions if n.end >= m.start() - 3 and n.end <= m.end()]
    return Cue(m.start(), m.end(), m[0], 'clause', False, False), mentions[0].actor if mentions else None


def holder(reading: Reading, words: str, at: int) -> str | None:
    """The person whose title has all these words: Mayor; Lyon mayor. Of several, the one last named before."""
    wanted = {w.lower() for w in re.findall(r'\w+', words) if not gazetteer.demonym(w)} - {'the'}
    held = [r for r in reading.roles if wanted and wanted <= set(re.findall(r'\w+', r.title.lower()))]
    only = held[0].actor if len({r.actor for r in held}) == 1 else None
    return only or next((r.actor for r in reversed(held) if r.start < at), None)


def _held(reading: Reading, office: re.Match | None) -> Mention | None:
    """The holder of an office that stands for a name."""
    titled = {role.actor for role in reading.roles}
    if not office or any(m.actor in titled for m in _speakers(reading, *office.span())):
        return None
    actor = holder(reading, office['title'], office.start())
    return actor and Mention(*office.span('title'), office['title'], 'person', actor)


def opening(reading: Reading, m: Mention) -> int:
    """Where the words that name somebody begin, titles before the name included."""
    start = m.start
    for role in reversed([r for r in reading.roles if r.actor == m.actor and r.end <= m.start]):
        if re.fullmatch(rf',?\s*(?:and\s+(?:the\s+)?)?(?:{HONORIFIC}\s+)*', reading.article.text[role.end : start]):
            start = role.start
    return start


def _speakers(reading: Reading, start: int, end: int) -> list[Mention]:
    """Names and references of a stretch that can speak: no events, no possessors, no pairs, nothing inside a title."""
    text = reading.article.text
    back = within(reading.references, start, end)
    return sorted(
        (
            m
            for m in (*within(reading.mentions, start, end), *back)
            if m.kind != 'event'
            and not NO_SPEAKER.match(m.text)
            and not (m.kind == 'place' and OF_PLACE.match(text, m.end))
            and not text.startswith(("'s ", '’s '), m.end)
            and not any(r.start <= m.start and m.end <= r.end and r is not m for r in back)
        ),
        key=lambda m: m.start,
    )


def _asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts between two commas or brackets that begin like a relative clause."""
    commas = [start + m.start() for m in re.finditer(r'[,()]', text[start:end])]
    for a, b in itertools.pairwise(commas):
        if ASIDE.match(text, a + 1, b) or text[a] == '(':
            yield a, b

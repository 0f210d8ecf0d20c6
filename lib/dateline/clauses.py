"""A sentence -> its clauses, and the mood of a verb in one: told as done, going on, planned, offered, asked, invited."""

from __future__ import annotations

import re
from dataclasses import dataclass

ADVERB = r'(?:(?:also|already|now|soon|recently|just|still|then|later|first|again|both|together|earlier|then|here|\w+ly)\s+)*'
BE = rf'(?:be|is|are|am|was|were|been|being|[’\']s|[’\']re)\s+{ADVERB}'
HAVE = rf'(?:has|have|had|having|[’\']ve)\s+{ADVERB}'
TO = rf'to\s+{ADVERB}(?:{BE})?'
MOODS = {
    'denied': r'(?:\bnot|n[’\']t|\bnever|\b(?:fail|refus|declin)(?:ed|es|e|s)?\s+to|\bunable\s+to|\bwithout)\s+'
    rf'{ADVERB}(?:{BE}|{HAVE})*',
    'invited': rf'\binvit(?:e|es|ed|ing)\b[^.;]{{0,90}}?\s{TO}',
    'offered': rf'\b(?:willing|ready|prepared|keen|eager)\s+{TO}|\boffer(?:s|ed|ing)?\s+{TO}',
    'asked': rf'\b(?:wants|want|wanted|asks|asked|urges|urged|called\s+on|calls\s+on|requested|would\s+like)\s[^.;]{{1,60}}?\s{TO}',
    'planned': r"""(?:
        (?:\b(?:will|shall)|[’']ll)\s+%(adverb)s(?:%(be)s)?                          # will be
        | \b(?:scheduled|planned|expected|due|set|slated|supposed|going|about|bound|poised)\s+%(to)s
        | \b(?:is|are)\s+%(adverb)s%(to)s                                        # is to
        | \bto\s+be\s+%(adverb)s                                              # a forum, to be held
        | \b(?:plans?|planned|planning|intends?|intended|aims?|prepar(?:es|ing|ed)|agreed?|agrees|decided|pledged|vowed|
              promised|committed|undertook|plans)\s+%(to)s
        | \bwould\s+%(adverb)s(?:%(be)s)?
        )"""
    % {'adverb': ADVERB, 'be': BE, 'to': TO},
    'proposed': rf'\b(?:can|could|may|might|should|must|proposed|proposes|suggested|hopes?|hoped|wish(?:es)?|wants?)\s+(?:to\s+)?{ADVERB}(?:{BE})?',
    'done': rf'(?:{HAVE}(?:been\s+{ADVERB})?|\b(?:was|were)\s+{ADVERB}(?:being\s+)?)',
    'ongoing': rf'(?:\b(?:is|are|am)|[’\'](?:s|re|m))\s+{ADVERB}(?:being\s+)?|{HAVE}been\s+',
    'occasion': rf'\b(?:took|takes|taking|used|uses|had)\s+(?:the|this)\s+(?:occasion|opportunity)\s+{TO}|\bmanaged\s+{TO}',
}
BEFORE = {
    mood: re.compile(rf'(?:{pattern})\Z', re.VERBOSE if mood == 'planned' else 0) for mood, pattern in MOODS.items()
}
NEEDED = {'done': {'participle'}, 'ongoing': {'gerund'}}
AHEAD = re.compile(
    r'\b(?:on\s+the\s+eve\s+of|ahead\s+of|before|prior\s+to|plans?\s+(?:for|of))\s+(?:\w+ing\s+)?\Z', re.I
)
BEHIND = re.compile(r'\b(?:after|following|since|upon|by)\s+\Z', re.IGNORECASE)
ASIDE = re.compile(r',\s+(?:who|whom|which|where|whose)\b[^,;]*(?:,|\Z)|\([^)]*\)')
BOUNDARY = re.compile(
    r"""
    ;\s | \s[–—]\s | [:]\s
    | ,\s+(?=(?:to\s+be|that|but|while|whereas|where|when|adding|saying|noting|part\s+of|as\s+well\s+as\s+\w+ing)\b)
    | \s(?=(?:that|because|if|how|why|whether|although|though|while)\s)
    | ,\s+and\s+(?=(?:the|he|she|it|they|his|her|their|this|these|we)\s)
    | \s(?=(?:slated|scheduled|due|planned|set|held)\s+(?:for|on|in)\s)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence with one subject; `head` is where the words begin that an aside is about."""

    start: int
    end: int
    head: int


def split(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of a sentence, asides first."""
    asides = [m for m in ASIDE.finditer(text, start, end) if m[0].startswith(',')]
    found = [Clause(m.start() + 1, m.end() - m[0].endswith(','), start) for m in asides]
    edges = [start] + [m.end() for m in BOUNDARY.finditer(text, start, end) if not _in(m.start(), asides)] + [end]
    return found + [Clause(a, b, a) for a, b in zip(edges, edges[1:], strict=False) if text[a:b].strip()]


def _in(position: int, spans) -> bool:
    return any(m.start() <= position < m.end() for m in spans)


def masked(text: str, clause: Clause) -> str:
    """The clause's words with its asides blanked, of the same length."""
    words = text[clause.start : clause.end]
    if clause.head != clause.start:
        return words
    return ASIDE.sub(lambda m: ' ' * len(m[0]), words)


def mood(before: str, forms: frozenset[str]) -> str | None:
    """How a verb is told, by the words before it and its forms; None where it tells of nothing that happens.

    >>> mood('The mayor is scheduled to ', frozenset({'base'}))
    'planned'
    >>> mood('The mayor did not ', frozenset({'base'})) is None
    True
    """
    before = re.sub(r'\s+', ' ', before)
    for name, pattern in BEFORE.items():
        if (match := pattern.search(before)) and NEEDED.get(name, forms) & forms:
            if name == 'denied':
                return None
            if name == 'ongoing' and 'gerund' not in forms:
                continue
            return 'done' if name == 'occasion' else name
    if 'gerund' in forms:
        return 'planned' if AHEAD.search(before) else 'done' if BEHIND.search(before) else None
    if 'base' in forms and re.search(r'(?:,|\band|\bor)\s+(?:\w+ly\s+)?\Z', before):
        return 'joined'
    return 'done' if 'past' in forms else 'present' if forms & {'base', 'third'} else None

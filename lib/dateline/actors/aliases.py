"""Two names of which a text says that they are one actor's: "Northern Harbour Agency (NHA)", "known as Hartrade"."""

from __future__ import annotations

import itertools
import re

from dateline.actors import variants
from dateline.actors.transliteration import fold
from dateline.names import Name

OPENED = re.compile(r'\s*[("“«\']{1,2}(?:the\s+|or\s+)?')
CLOSED = re.compile(r'["”»\']?\)')
APPOSED = re.compile(r'[,.;](?!\s(?:and|or)\b)')
LISTED = re.compile(r'(?:,|\band|\bor)\s(?:the\s)?\Z')
CALLED = re.compile(r',?\s+(?:[a-z]+\s+){0,3}?(?:known|called|abbreviated)\s+(?:as\s+)?(?:the\s+)?["“«\']?')


def pairs(text: str, names: list[Name]) -> set[tuple[str, str]]:
    """Pairs of names that the text says to be one: in brackets, between commas, known as."""
    found = set()
    for n in names:
        if own := re.search(r'\s\(([A-Z][A-Za-z]*[A-Z])\)?$', n.text):
            found.add((own[1], variants.clean(n.text, n.kind)))
    for one, other in itertools.pairwise(names):
        long, short = (variants.clean(n.text, n.kind) for n in (one, other))
        if _is_other_name(text, one, other, long, short):
            found |= {(short, long), (long, short)}
    return found


def _is_other_name(text: str, one: Name, other: Name, long: str, short: str) -> bool:
    between = text[one.end : other.start]
    bodies = one.kind == other.kind and one.kind not in ('person', 'place')
    if OPENED.fullmatch(between) and (CLOSED.match(text, other.end) or '(' not in between):
        return (bodies and '(' in between and ' ' in long) or (
            (bodies or short.isupper()) and (_abbreviates(short, long) or _abbreviates(long, short))
        )
    if between == ', ' and APPOSED.match(text, other.end) and len(short) > 2 and short.isupper():
        letters = ''.join(w[0] for w in long.split() if w[0].isupper())
        return letters.endswith(short) or (bodies and len(letters) > 2 and not LISTED.search(text, 0, one.start))
    return bodies and bool(CALLED.fullmatch(between))


def _abbreviates(short: str, long: str) -> bool:
    """The letters of the short name are found in the long one in their order, the first at its head."""
    letters = iter(fold(long))
    return fold(long)[:1] == fold(short)[:1] and all(c in letters for c in fold(short) if c.isalpha())

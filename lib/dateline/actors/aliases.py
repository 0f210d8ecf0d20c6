"""Two names of which a text says that they are one actor's: "Northern Harbour Agency (NHA)", "known as Hartrade"."""

from __future__ import annotations

import itertools
import re

from dateline.actors import variants
from dateline.actors.transliteration import fold
from dateline.names import Name

OPENED = re.compile(r'\s*[("“«\']{1,2}(?:the\s+|or\s+)?')
CALLED = re.compile(
    r"""
    ,?\s+ (?:(?:which\s+)?is\s+)? (?:(?:also|better|commonly|formerly|simply)\s+)?
    (?:known|called|abbreviated|referred\s+to) \s+ (?:simply\s+)?(?:as\s+)? (?:the\s+)?["“«']?
    """,
    re.VERBOSE,
)


def pairs(text: str, names: list[Name]) -> set[tuple[str, str]]:
    """Pairs of a short name and a long one that the text says to be one: in brackets, between commas, known as."""
    found, bracketed = set(), set()
    for n in names:
        if own := re.search(r'\s\(([A-Z][A-Za-z]*[A-Z])\)?$', n.text):
            found.add((own[1], variants.clean(n.text, n.kind)))
    for one, other in itertools.pairwise(names):
        long, short = (variants.clean(n.text, n.kind) for n in (one, other))
        between = text[one.end : other.start]
        if between == ', ' and text.startswith(',', other.end) and len(other.text) > 2:
            if other.text.isupper() and _initials(one.text).endswith(other.text):
                found.add((short, long))
        elif OPENED.fullmatch(between) and other.text.isupper() and (_abbreviates(short, long) or '(' in between):
            found.add((short, long))
            bracketed |= {(short, long)} if one.kind == other.kind == 'organisation' and ' ' in long else set()
        elif one.kind == other.kind and one.kind not in ('person', 'place') and _is_called(between, short, long):
            found |= {(short, long), (long, short)}
    return bracketed | {(a, b) for a, b in found if _abbreviates(a, b) or _abbreviates(b, a) or len(b.split()) > 2}


def _is_called(between: str, one: str, other: str) -> bool:
    coined = '(' in between and OPENED.fullmatch(between) and (_abbreviates(one, other) or _abbreviates(other, one))
    return bool(coined or CALLED.fullmatch(between))


def _initials(name: str) -> str:
    return ''.join(w[0] for w in name.split() if w[0].isupper())


def _abbreviates(short: str, long: str) -> bool:
    """The letters of the short name are found in the long one in their order, the first at its head."""
    letters = iter(fold(long))
    return fold(long)[:1] == fold(short)[:1] and all(c in letters for c in fold(short) if c.isalpha())

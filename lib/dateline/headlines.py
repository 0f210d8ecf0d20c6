"""A clause -> a headline of at most twelve words, its own."""

from __future__ import annotations

import re

WORDS = 12
LEADING = re.compile(
    r"""
    \A(?:[\s,;:“”"«»'’‘–—-]+
    | (?:and|but|or|as\s+well\s+as|also|that|in\s+addition|moreover|accordingly|however|meanwhile|recently|further|
        furthermore|besides|thus|then|for\s+(?:his|her|its|their)\s+part|who|which|where|when|while|where|how|whether|to\s+be)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
FRONTED = re.compile(
    r'\A(?:(?:on|in|at|during|following|after|before|since|ahead of|speaking|according|thanks|as part|within)\b[^,]{0,90}),\s+',
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"""
    (?:[\s,;:“"«'’(–—-]+
    | \b(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|between|as|well|including|into|its|his|her|their|our|this|that|
        which|who|will|is|are|was|were|be|been|has|have|had|especially|such|during|under|also|through|than|more|all|both|aimed|
        other|each|highly|very|de|von|st|mr|dr|within|about|against|towards?|over|following|after|before|without|per|via)
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
FILLER = re.compile(r'\b(?:also|recently|already|just|furthermore)\s+', re.IGNORECASE)


def write(words: str) -> str:
    """The first words of a clause that stand by themselves, no conjunction before and no preposition left behind.

    >>> write(', and on May 3, the mayor also signed an agreement on trade, culture, sport, transport and the')
    'The mayor signed an agreement on trade, culture, sport, transport'
    """
    text = ' '.join(FILLER.sub('', words).split())
    for pattern in (LEADING, FRONTED, LEADING):
        while match := pattern.match(text):
            text = text[match.end() :]
    text = re.sub(r'["“”«»]', '', re.sub(r'\s*\([^)]*\)?', '', text))
    text = ' '.join(text.split()[:WORDS])
    while match := DANGLING.search(text):
        text = text[: match.start()]
    text = text.rstrip(' ,;:.!')
    return text[:1].upper() + text[1:]

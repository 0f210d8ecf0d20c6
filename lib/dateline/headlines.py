"""Subject and predicate -> a headline of at most twelve words, in the sentence's own words."""

from __future__ import annotations

import re

from dateline.articles import Reading

WORDS = 12
LONG = 5
"""Words of a subject beyond which its persons stand for it."""
UNFINISHED = 4
"""Words of a last phrase that is given up where the headline would cut it."""
PRONOUN = re.compile(r'(?:he|she|it|they|who|which|that)\b', re.IGNORECASE)
LEADING = re.compile(
    r'(?:[\s,;:“”"«»\'’‘.–—-]+|(?:and|but|or|as\s+well\s+as|also|that|how|why|whether|who|which|where|when|while|if|because|so|after|since|before|once|until|as|(?:during|in|at|under|of|with|through)\s+which)\b)',
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"""
    (?:[\s,;:“"«'’(.–—-]+
    | \b(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|between|among|as|well|including|into|its|his|her|their|our|my|
        this|that|these|which|who|whose|will|would|can|is|are|was|were|be|been|has|have|had|especially|such|during|under|also|through|than|more|most|
        aimed|based|other|another|each|highly|very|within|about|against|towards?|over|following|after|before|without|per|via|
        while|where|when|not|only|so|some|any|one|two|three|new|key|called|named|including|led|due)
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
SAID = re.compile(r',\s+(?:[\w’\'-]+\s+){0,8}(?:said|announced|added|stated|reported|noted|told)\b.*\Z', re.DOTALL)
FILLER = re.compile(r'\b(?:also|recently|already|just|furthermore|then)\s+(?=\w)', re.IGNORECASE)
PHRASE = re.compile(
    r'\s(?:of|in|on|at|to|for|with|by|from|between|as|including|that|which|where|while|during|after|before)\s|[,;–—]\s'
)


def write(reading: Reading, subject: str, actors: tuple[str, ...], predicate: str) -> str:
    """Who did what; a pronoun gives way to the name that it stands for, titles to the names of those that bear them."""
    whom = _subject(reading, subject, actors)
    return clip(re.sub(r'\s+(?=[’\'](?:re|m|ve|ll|s)\b)', '', f'{whom} {predicate}'))


def clip(words: str) -> str:
    """The first words that stand by themselves, no conjunction before them and no preposition left behind.

    >>> clip(', and the mayor signed an agreement on trade, culture, sport, transport and the')
    'The mayor signed an agreement on trade, culture, sport, transport'
    """
    text = ' '.join(re.sub(r'["“”«»]', '', re.sub(r'\s*\([^)]*\)?', '', FILLER.sub('', SAID.sub('', words)))).split())
    while match := LEADING.match(text):
        text = text[match.end() :]
    kept = ' '.join(text.split()[:WORDS])
    edges = [m.start() for m in PHRASE.finditer(kept)]
    if len(kept) < len(text) and edges and len(kept[edges[-1] :].split()) <= UNFINISHED:
        kept = kept[: edges[-1]]
    while match := DANGLING.search(kept):
        kept = kept[: match.start()]
    return kept[:1].upper() + kept[1:]


def _subject(reading: Reading, subject: str, actors: tuple[str, ...]) -> str:
    """The subject as it stands, or shorter by the names of the persons in it."""
    words = subject.split()
    if actors and len(words) == 1 and PRONOUN.fullmatch(words[0]):
        return ' and '.join(actors[:2])
    people = {m.actor: m.text for m in reading.mentions if m.kind == 'person' and m.text in subject}
    if people and len(words) > LONG:
        return ' and '.join(list(people)[:3])
    return re.sub(r'\s+,', ',', ' '.join(words)).rstrip(' ,')

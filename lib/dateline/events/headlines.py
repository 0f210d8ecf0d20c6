"""Subject and predicate -> a headline of at most twelve words, in the sentence's own words."""

from __future__ import annotations

import re

from dateline.articles import Reading

WORDS, LONG, PREDICATE = 12, 5, 7
"""Words of a headline; of a subject beyond which its persons stand for it; that a predicate may claim for itself."""
UNFINISHED = 4
"""Words of a last phrase that is given up where the headline would cut it."""
PRONOUN = re.compile(r'(?:he|she|it|they|who|which|that)\b', re.IGNORECASE)
LEADING = re.compile(
    r"""
    (?:[\s,;:“”"«»'’‘.–—-]+ | [QA]:\s
    | (?:and|but|or|also|that|how|why|whether|who|which|where|when|while|if|because|so|after|since|
        before|once|until|as)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
DANGLING = re.compile(
    r"""
    (?:[\s/,;:“"«'’(.–—-]+
    | \b(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|between|among|as|well|including|into|its|his|her|their|
        our|my|this|that|these|which|who|whose|he|she|it|they|we|will|would|can|is|are|was|were|be|been|has|have|had|especially|such|
        during|under|also|through|than|more|most|aimed|based|other|another|each|highly|very|within|about|against|
        towards?|over|following|after|before|without|per|via|while|where|when|not|only|so|some|any|one|two|three|new|
        key|marking|celebrating|called|named|(?:head|host|chair|organi[sz])ed|led|due|originally|which\s+was|planned|
    scheduled|plans|according|along|together|because|until|since|took|\d+(?:st|nd|rd|th))
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
FILLER = re.compile(r'\b(?:also|recently|already|just|furthermore|then)\s+(?=\w)', re.IGNORECASE)
DETAIL = re.compile(r'(?:,\s+\w+ing|\s(?:comprising|including|consisting\s+of))\s[^,]*\Z')
BRACKETS = re.compile(r'\s*\([^)]*\)?')
QUOTED = re.compile(r"[“”\"«»]|(?<!\w)['‘](?=\w)(?=.*['’](?!\w))|(?<![s\w])['’](?!\w)")
CONTRACTED = re.compile(r"\s+(?=['’](?:re|m|ve|ll|s)\b)")
EDGE = r'(?:of|in|on|at|to|for|with|by|from|between|as|including|that|which|where|while|during|after|before|dedicated)'
PHRASE = re.compile(rf'\s{EDGE}\s|[,;:–—]\s')
COMPLETE = re.compile(rf'[,;:.–—]|\s(?:{EDGE}|and|or|but|will|is|are|was|were|has|have|had)\b|\s*\Z')
TITLE = r"""(?:President|Minister|Governor|Mayor|Chair(?:man|woman|person)|Secretary|Ambassador|Director|Head|Consul|
    Rector|Representative|Councillor|Commissioner|Chancellor|Envoy)(?:-General)?"""
LOOSE_END = re.compile(
    rf"""
    ,\s+[^,\s]+(?:\s[^,\s]+){{0,3}}\Z                                                    # , a city
    | \s(?:and\s+)?(?:with|by|to|from|of|for|between)\s+(?:(?:the|its|his|her)\s+)?
        (?:[\w-]+\s+){{0,2}}{TITLE}\Z                                                    # with Deputy Governor
    """,
    re.VERBOSE,
)
"""What may not end a headline that was cut: an apposition, a title without its name."""
OF = re.compile(r'(?<=\w)\s(?:in|by|before|at|on|after|for|with)\s+the\s+\w+\Z')
"""A phrase that asks for the `of` behind it: in the presence."""


def write(reading: Reading, subject: str, actors: tuple[str, ...], predicate: str) -> str:
    """Who did what; a pronoun gives way to the name that it stands for, titles to the names of those that bear them."""
    whom, did = _subject(reading, subject, actors), _named(reading, _plain(predicate))
    room = max(WORDS - min(len(did.split()), PREDICATE), LONG - 2)
    if len(whom.split()) > max(room, WORDS - len(did.split())):
        whom = _shortened(reading, whom, room)
    return clip(reading, f'{whom} {did}', len(whom))


def clip(reading: Reading, words: str, least: int = 0) -> str:
    """The first words that stand by themselves: no conjunction before, no preposition behind, no name or phrase cut.

    Of the first `least` characters nothing is given up for a phrase.
    """
    text = CONTRACTED.sub('', _headed(_plain(words)))
    kept = _whole(reading, text, _bare(' '.join(text.split()[:WORDS])), least)
    said, _, words = kept.partition(': ')
    kept = said if words and len(words.split()) < UNFINISHED and len(kept) < len(text.rstrip(' .')) else kept
    return kept[:1].upper() + kept[1:]


def _whole(reading: Reading, text: str, kept: str, least: int) -> str:
    """What is kept of a text, without a name or a phrase that was cut."""
    kept = _uncut(reading, text, kept)
    edges = [m.start() for m in PHRASE.finditer(kept, least)]
    if not COMPLETE.match(text, len(kept)) and edges and len(kept[edges[-1] :].split()) <= UNFINISHED:
        kept = kept[: edges[-1]]
    if text[len(kept) :].lstrip().startswith('of ') and len(OF.sub('', kept).split()) >= LONG:
        kept = OF.sub('', kept)
    kept = _bare(kept)
    firm = _bare(LOOSE_END.sub('', kept)) if len(kept) < len(text.rstrip(' .')) else kept
    return firm if len(firm.split()) >= LONG else kept


def _uncut(reading: Reading, text: str, kept: str) -> str:
    """What is kept of a text, without a name that was cut."""
    for name in {m.text for m in reading.mentions}:
        at = text.find(name)
        if 0 < at < len(kept) < at + len(name.split(':')[0]):
            kept = _bare(text[:at])
    return kept


def _named(reading: Reading, words: str) -> str:
    """Words too long for a headline with the bare names of those that bear titles: met Ann Berg, mayor of Oslo."""
    for role in reading.roles if len(words.split()) > PREDICATE else ():
        if role.text not in words:
            continue
        for name in {m.text for m in reading.mentions if m.actor == role.actor}:
            title, bearer = re.escape(role.text), re.escape(name)
            words = re.sub(rf'(?:(?<=[a-z,] )|\A)(?:(?:the|his|her|its|their)\s+)?{title}\s+(?={bearer})', '', words)
            words = re.sub(rf'(?<={bearer}),\s+(?:the\s+)?{title}(?:,|(?=\sand\s|\.|\Z))', '', words)
    return words


def _headed(text: str) -> str:
    """The text without the conjunctions before it."""
    while match := LEADING.match(text):
        text = text[match.end() :]
    return text


def _bare(text: str) -> str:
    """The text without the words that lead over to what follows it."""
    while match := DANGLING.search(text):
        text = text[: match.start()]
    return text


def _plain(words: str) -> str:
    """The words without quotation marks, brackets and fillers."""
    return ' '.join(QUOTED.sub('', BRACKETS.sub('', FILLER.sub('', words))).split())


def _subject(reading: Reading, subject: str, actors: tuple[str, ...]) -> str:
    """The subject as it stands, or shorter by the names of the persons in it."""
    words = subject.split()
    if actors and len(words) == 1 and PRONOUN.fullmatch(words[0]):
        return ' and '.join(actors[:2])
    people = {m.actor: m.text for m in reading.mentions if m.kind == 'person' and m.text in subject}
    if actors and people and (len(words) > LONG or ',' in subject):
        *first, last = list(people)[:3]
        return f'{", ".join(first)} and {last}' if first else last
    return re.sub(r'\s+,', ',', DETAIL.sub('', _headed(_plain(subject)))).rstrip(' ,')


def _shortened(reading: Reading, whom: str, room: int) -> str:
    """A subject of as many words at most, cut where a phrase ends, never between two that are joined by `and`."""
    kept = ' '.join(whom.split()[:room])
    for name in sorted({m.text for m in reading.mentions}, key=len):
        at = whom.find(name)
        if 0 <= at < len(kept) < at + len(name):
            return whom[: at + len(name)]
    edges = [m.start() for m in PHRASE.finditer(kept + ' ')]
    kept = _bare(kept[: edges[-1]] if edges else kept)
    joined = whom[len(kept) :].lstrip().startswith('and ') and len(whom.split()) < room + LONG
    return whom if joined else kept

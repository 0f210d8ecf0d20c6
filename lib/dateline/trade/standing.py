"""The largest partner, the largest investor: a rank that tells who is on the other side of a measure."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.names.wordlists import any_of
from dateline.trade.complements import STOP, Phrase
from dateline.trade.marks import PEOPLE, PLACE

HOST = re.compile(rf'(?<!\ue003)\s+in\s+(?:the\s+)?{PLACE}')
PARTNER = re.compile(
    r'(?:partner|market|destination|source|buyer|customer|importer|supplier|exporter|investor)s?(?:$|\s+(?:of|for|in)\b)'
)
IS = re.compile(
    r"""\s*,?\s*(?:(?:which|that)\s+)?(?:(?:has|had|have|long|also)\s+)*
    (?:is|was|are|were|been|remain(?:s|ed)?|be(?:came|comes?|ing)|ranked\s+as)\s+(?:[\w'’-]+\s+){0,3}""",
    re.VERBOSE,
)
SOURCE = re.compile(
    IS.pattern + r'(?:source|supplier|seller|origin|destination|buyer|market)s?\s+(?:of|for)\s+(?:\w+\s+)?', re.VERBOSE
)
RANKS = {
    'export': 'market buyer customer importer purchaser consumer destination'.split(),
    'import': 'supplier source seller exporter'.split(),
    'total': ['partner'],
    'investment': ['investor'],
}
RANKED = re.compile(
    rf"""(?:(?P<owner>{PLACE}|{PEOPLE})(?:['’]s?)?\s+|\b(?P<own>[Ii]ts|[Oo]ur|[Tt]he\s+country['’]s)\s+)?(?:[\w-]+\s+)??
    (?i:largest|biggest|main|top|key|leading|major|principal|chief)\s+(?!{any_of(STOP)}\b)
    (?:[\w-]+\s+){{0,2}}?(?:{'|'.join(f'(?P<{flow}>{any_of(nouns)})' for flow, nouns in RANKS.items())})s?\b
    (?:\s+(?:of|for|in)\s+(?:the\s+)?(?P<place>{PLACE}|{PEOPLE}))?""",
    re.VERBOSE,
)


def find(text: str, at) -> list[Phrase]:
    """ "Nepal's largest market", "the main suppliers": the measures that ranks stand for, under their marks."""
    found = []
    for rank in RANKED.finditer(text):
        owner, place = (at.get(rank.start(name)) for name in ('owner', 'place'))
        sides = tuple(c for c in (owner or place,) if c)
        inward = rank.lastgroup == 'investment' or (rank['investment'] and not owner)
        flow = next(name for name in RANKS if rank[name])
        reporter, partner = (None, sides[0] if sides else None) if inward else (sides[0] if sides else None, None)
        refers = 'own' if rank['own'] else 'rank'
        found.append(Phrase(rank.start(), rank.end(), flow, reporter, partner, sides, refers))
    return found


def ranked(phrase: Phrase, text: str, places) -> Phrase:
    """ "India is Nepal's largest trading partner", "Oman is the largest investor in Nepal": the subject as a side."""
    if phrase.flow == 'investment' and not phrase.countries and (into := HOST.search(text, 0, phrase.start)):
        return _invested(phrase, into, places)
    before = next((p for p in reversed(places) if p.end <= phrase.start), None)
    one_side = before and len(phrase.countries) < 2 and not phrase.partner and before.code not in phrase.countries
    if one_side and PARTNER.search(text, phrase.start, phrase.end) and IS.fullmatch(text, before.end, phrase.start):
        return replace(phrase, partner=before.code, countries=(*phrase.countries, before.code))
    gap = before and SOURCE.fullmatch(text, before.end, phrase.start)
    if gap and phrase.flow in ('import', 'export') and not phrase.partner and before.code not in phrase.countries:
        return replace(phrase, partner=before.code, countries=(*phrase.countries, before.code))
    return phrase


def _invested(phrase: Phrase, into: re.Match, places) -> Phrase:
    subject = next((p.code for p in places if p.end <= into.start()), None)
    home = next((p.code for p in places if into.start() < p.start < into.end()), None)
    if not subject or not home or subject == home:
        return phrase
    return replace(phrase, reporter=subject, partner=home, countries=(subject, home))

"""The largest partner, the largest investor: a rank that tells who is on the other side of a measure."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.trade.complements import Phrase
from dateline.trade.marks import PLACE

INVESTOR = re.compile(rf'\binvestors?\s+in\s+(?:the\s+)?{PLACE}')
PARTNER = re.compile(r'(?:partner|market|destination|source)s?$')
IS = re.compile(
    r"""\s*,?\s*(?:(?:which|that)\s+)?(?:(?:has|had|have|long|also)\s+)*
    (?:is|was|are|were|been|remain(?:s|ed)?|be(?:came|comes?|ing))\s+(?:\w+\s+){0,3}""",
    re.VERBOSE,
)
SOURCE = re.compile(
    IS.pattern + r'(?:source|supplier|seller|origin|destination|buyer|market)s?\s+(?:of|for)\s+(?:\w+\s+)?', re.VERBOSE
)


def ranked(phrase: Phrase, text: str, places) -> Phrase:
    """ "India is Nepal's largest trading partner", "Oman is the largest investor in Nepal": the subject as a side."""
    if phrase.flow == 'investment' and not phrase.countries and (into := INVESTOR.search(text, 0, phrase.start)):
        return _invested(phrase, into, places)
    before = next((p for p in reversed(places) if p.end <= phrase.start), None)
    one_side = before and len(phrase.countries) == 1 and not phrase.partner and before.code not in phrase.countries
    if one_side and PARTNER.search(text, phrase.start, phrase.end) and IS.fullmatch(text, before.end, phrase.start):
        return replace(phrase, partner=before.code, countries=(*phrase.countries, before.code))
    gap = before and SOURCE.fullmatch(text, before.end, phrase.start)
    if gap and phrase.flow in ('import', 'export') and not phrase.partner and before.code not in phrase.countries:
        return replace(phrase, partner=before.code, countries=(*phrase.countries, before.code))
    return phrase


def _invested(phrase: Phrase, into: re.Match, places) -> Phrase:
    subject = next((p.code for p in reversed(places) if p.end <= into.start()), None)
    home = next((p.code for p in places if into.start() < p.start < into.end()), None)
    if not subject or not home or subject == home:
        return phrase
    return replace(phrase, reporter=subject, partner=home, countries=(subject, home))

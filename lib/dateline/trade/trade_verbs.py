"""Verbs that trade, under their marks: exported NUMBER worth of wheat to PLACE, NUMBER of cement were shipped."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.trade.complements import ABROAD, LINK, Phrase, after, coded, named, roles, wares
from dateline.trade.marks import NUMBER, PLACE, Place
from dateline.trade.measures import item
from dateline.trade.sides import SITE, owners

VERB = re.compile(
    rf"""\b(?:(?P<export>export(?:ed|s|ing)|sold|sent|sell(?:s|ing)|shipped|supplie[ds]|delivered)|(?P<import>import(?:ed|s|ing)|bought|purchased)
    |(?P<investment>invest(?:ed|s|ing)?|(?:pump|pour|inject|plough)(?:ed|s|ing)?(?:\s+in(?:to)?)?|put(?=\s[^.;]{{0,60}}\sinto\b)))(?=\s+(?:(?:[\w-]+|{PLACE})\s+){{0,5}}{NUMBER})""",
    re.VERBOSE,
)
BRACKETS = re.compile(r'\s*\([^()]*\)')
WORTH_OF = re.compile(r'\s+(?:worth\s+)?(?:of|in)\s+(?=[a-z])')
WARES_WORTH = re.compile(r'\s+(?P<goods>[a-z-]+(?:\s[a-z-]+){0,3})\s+(?:worth|valued\s+at)(?:\s+[a-z]+){0,2}\s+')
ANYWHERE = ('sold', 'sent', 'sells', 'selling', 'shipped', 'supplies', 'supplied', 'delivered', 'bought', 'purchased')
"""What is sold need not be exported: only a country that sells, or a place it goes to, tells."""
WORLDWIDE = re.compile(r'(?:\s+\w+){0,6}?\s+(?:worldwide|abroad|overseas|globally|to\s+the\s+world)\b')
OWN = re.compile(
    r"""\b(?:[Ii]t|[Tt]he\s+(?:country|republic|region|state|kingdom|nation|emirate|province|city|bloc))
    (?:\s+(?:has|had|also|alone|already|now|[a-z]+ly))*\s+$""",
    re.VERBOSE,
)
ASIDE = re.compile(rf'(?<={PLACE[0]}),\s+(?:the|an?|its|of\s+which)\s[^,;]{{0,60}},')
TOWARDS = re.compile(r'\b(?:to|with|into)\s+(?:the\s+)?$')
SELLER = re.compile(
    rf"[A-Z]\w+\s+(?:companies|firms|producers|exporters|farmers)\s+$|{PLACE}(?:['’]s\s+\w+)?(?:\s+(?:has|have|had|also|alone|already|companies|firms|[a-z]+ly))*\s+$|\b(?:(?:ex|im)ported|sold|shipped|bought)\s[^;]*\band\s+$"
)
SOLD_BY = re.compile(
    rf'\s+of\s+(?:all\s+)?(?:the\s+)?(?P<goods>[a-z]+)\s+(?:that\s+)?(?P<seller>{PLACE})\s+(?:has\s+)?(?:shipped|sold|sent|exported)\b'
)
"""NUMBER of the beef that PLACE sold: its exports."""

LED_WARE = re.compile(rf'{NUMBER}\s+(?:worth\s+)?of\s+(?P<goods>[a-z-]+(?:\s[a-z-]+)?)\s+$')
PASSIVE = re.compile(
    r"""(?:\b(?:was|were|been|being|is|are)\s+(?:[a-z]+ly\s+)?|(?<=\ue002)\s+(?=\w+\s+by\b))(?:(?P<export>exported|sold|shipped|supplied|delivered)|(?P<import>imported|bought|purchased)
    |(?P<investment>invested))\b""",
    re.VERBOSE,
)


def find(text: str, places: list[Place]) -> list[Phrase]:
    """The measures of a sentence under its marks that a verb names."""
    at = {p.start: p.code for p in places}
    found = [_verbal(text, verb, places, at) for verb in VERB.finditer(text)]
    found += [_passive(text, verb, at) for verb in PASSIVE.finditer(text)]
    return [phrase for phrase in found if phrase]


def _verbal(text: str, verb: re.Match, places, at) -> Phrase | None:
    """Exported NUMBER worth of wheat to PLACE: the subject reports."""
    flow = verb.lastgroup
    before = [p for p in places if p.end <= verb.start()]
    subject = _subject(text, verb.start(), before)
    number = re.compile(NUMBER).search(text, verb.end())
    tail, end, start = [], number.end(), verb.end()
    while (link := LINK.match(text, start)) and link.end() < number.start():
        tail.append((link['link'], coded(link, at)))
        start = link.end()
    ware = WARES_WORTH.fullmatch(text, start, number.start())
    goods = ware['goods'] if ware else ''
    if ware := WORTH_OF.match(text, end):
        end = wares(text, ware.end())
        goods = text[ware.end() : end]
    if aside := BRACKETS.match(text, end):
        end = aside.end()
    while link := LINK.match(text, end):
        tail.append((link['link'], coded(link, at)))
        end = link.end()
        if link['people']:
            end = wares(text, end)
            goods = text[link.end() : end]
    own = 'own' if not subject and OWN.search(text, 0, verb.start()) else None
    refers = 'world' if WORLDWIDE.match(text, number.end()) else own
    seller = refers or SELLER.search(text, 0, verb.start())
    if _at_home(verb[0], tail) and not seller:
        return None
    if flow == 'investment' and (firms := owners(text, places, verb.start())):
        subject = firms.code
        tail += [('in', (p.code,)) for p in before if p.start > firms.end]
    sited = flow == 'investment' and SITE.search(text, number.end())
    if flow == 'investment' and not subject and not sited and not any(codes for _, codes in tail):
        return None
    if flow == 'import' and (sold := SOLD_BY.match(text, number.end())):
        flow, tail, subject = 'export', [('to', (subject,) if subject else ())], at[sold.start('seller')]
        goods = sold['goods']
    phrase = roles(Phrase(verb.start(), verb.end(), flow), (subject,) if subject else (), tail)
    phrase = replace(phrase, goods=item(goods), refers=refers)
    return replace(phrase, words=named(phrase))


def _subject(text: str, end: int, before: list[Place]) -> str | None:
    """The place before a verb in its clause that sells or buys, no partner ("to Peru") nor an aside."""
    clause = max(text.rfind(sign, 0, end) for sign in (';', ' while ', ' whereas ', '"', '“'))
    aside = [span for m in ASIDE.finditer(text, 0, end) for span in range(*m.span())]
    places = [p for p in before if p.start > clause]
    places = [p for p in places if not text.startswith('-based', p.end)]
    free = [p for p in places if p.start not in aside and not TOWARDS.search(text, 0, p.start)]
    return next((p.code for p in reversed(free or places)), None)


def _passive(text: str, verb: re.Match, at) -> Phrase | None:
    """NUMBER of cement were exported to PLACE."""
    ware = LED_WARE.search(text, 0, verb.start())
    end, links, _ = after(text, verb.end(), at, None)
    if _at_home(verb[verb.lastgroup], links):
        return None
    phrase = Phrase(verb.start(verb.lastgroup), end, verb.lastgroup, goods=ware['goods'] if ware else '')
    phrase = roles(phrase, (), links)
    return replace(phrase, words=named(phrase))


def _at_home(verb: str, links) -> bool:
    return verb in ANYWHERE and not any(link in ABROAD and codes for link, codes in links)

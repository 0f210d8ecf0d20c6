"""Goods that move, under their marks: NUMBER of rice were sold to PLACE, tea for NUMBER went there, what PLACE buys."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from dateline.names.wordlists import any_of
from dateline.trade.complements import Phrase, after, named, roles
from dateline.trade.marks import NUMBER, PEOPLE, PLACE, Place, is_side
from dateline.trade.measures import item
from dateline.trade.trade_verbs import (
    ABOUT,
    BACK,
    DATIVES,
    GIFT,
    GOODS,
    NO_GOODS,
    REACH,
    WARE,
    WARES,
    WORTH,
    abroad,
    forms,
)

HAS = r'(?:\s+(?:has|have|had|also|to|will|must|can))*\s+'
BE = r'(?:was|were|is|are|be|been|being)\s+(?:[a-z]+ly\s+)?'
SENT = re.compile(
    rf"""(?: {NUMBER}(?:['’]?\s+worth)?(?:\s+(?:of|in|from|on|for))?\s+(?:(?:the|its|their|all)\s+)*   # NUMBER of its
        (?:(?P<owner>{PEOPLE}|{PLACE}['’]s)\s+)?(?P<goods>{WARES}?)                                 # PLACE's tea
        (?:(?:(?:,|,?\s+and)\s+{NUMBER}\s+of\s+{WARES})+(?:,?\s+as\s+well\s+as\s+{WARES})?)?     # and NUMBER of figs
      | {NUMBER}\s+of\s+(?P<pronoun>this|that|it|them|these|those)
      | (?:(?P<maker>{PEOPLE})\s+)?(?P<wares>(?:^[A-Z][a-z-]*(?:\s+{WARE}){{0,3}}|{WARES}))              # PEOPLE tea
        \s+{WORTH}\s+{ABOUT}{NUMBER} )                                                                 # for NUMBER
    (?:,?\s+(?:worth|valued\s+at|with\s+a\s+(?:total\s+)?value\s+of)\s+{ABOUT}{NUMBER},?)?             # worth NUMBER
    (?:,\s(?:mostly|mainly|chiefly|largely|primarily|including|such\s+as)\s[^;.()]{{1,80}}?,)?          # mostly rice,
    (?:\s+(?:that|which))?{HAS}(?:{BE})?$""",
    re.VERBOSE,
)
WERE = re.compile(rf'(?:\b{BE}|{NUMBER}\s+)$')
SELLING = re.compile(
    rf'(?:(?P<seller>{PLACE}){HAS}[a-z]+\s+{ABOUT}{NUMBER}\s+(?:(?:by|from)\s+)?|{NUMBER}\s+(?:by|from)\s+)$'
)
WHAT = re.compile(
    rf"""\b(?: [Ww]hat | [Aa]ll(?:\s+that)? | [Ee]verything(?:\s+that)?
      | [Tt]he\s+(?P<goods>{WARES})(?:\s+(?:that|which)|(?=\s+(?:the\s+)?{PLACE}))           # the tea (that)
      | [Tt]he\s+{NUMBER}(?:\s+(?:that|which))?(?=\s+(?:the\s+)?{PLACE}) )                       # the NUMBER (that)
    (?:\s+(?:the\s+)?(?:(?P<subject>{PLACE})|(?P<own>it|they|country|province|region|city|republic)))?   # PLACE, it
    {HAS}$                                                                                              # has""",
    re.VERBOSE,
)
VALUE = r'(?:volume|value|amount|quantity|earnings|income|revenues?|proceeds|receipts)\s+(?:of|from)'
SOLD = re.compile(
    rf'(?:\b{VALUE}\s+(?:the\s+)?(?P<goods>{WARES})|\b(?:[a-z-]+\s+)?(?:[Gg]oods|products|merchandise|commodities))(?:\s+(?:that|which))?\s+$'
)
COST = re.compile(
    rf"""(?:(?:\b(?P<goods>{WARES}))?\s+from\s+(?:the\s+)?(?P<source>{PLACE})(?:\s+alone)?|^(?:It|They))\s+cost\s+
    (?:the\s+)?(?:(?P<buyer>{PLACE})|country|kingdom|republic|island|nation)(?=\s+{ABOUT}{NUMBER})""",
    re.VERBOSE,
)
BOUND = re.compile(
    rf'(?P<goods>(?:^[A-Z][a-z-]+(?:\s+{WARE}){{0,3}}|{WARES}))\s+(?:bound|destined)\s+for\s+(?:the\s+)?(?P<place>{PLACE})'
)
BOTH_WAYS = r'(?:import(?:ed)?(?:\s+and\s+|-)export(?:ed)?|export(?:ed)?(?:\s+and\s+|-)import(?:ed)?)'
CARGO = r'(?:goods|cargo|freight|merchandise|products|commodities)'
HANDLED = re.compile(
    rf"""(?P<place>{PLACE})(?:\s+(?:customs(?:\s+offices?)?|[Pp]ort|border\s+gates?))?{HAS}?
    (?: (?:handled|moved|shifted|cleared|processed|recorded)\s+{ABOUT}{NUMBER}(?:['’]?\s+worth)?\s+(?:of|in)\s+
        (?: {BOTH_WAYS}\s+{CARGO} | (?P<side>ex|im)port\s+{CARGO}
          | (?:[a-z-]+\s+){{0,3}}?{CARGO}\s+(?:worth\s+{NUMBER}\s+)?
            for\s+(?P<way>ex|im)ports?\b(?!\s(?!to\b|from\b|in\b|by\b|via\b)[a-z]+) )
      | (?:saw|seen)\s+{ABOUT}{NUMBER}['’]?\s+worth\s+of\s+{CARGO}
        \s+(?:mov|pass|cross|go|flow)\w*\s+(?:through|via|across)\b )
    (?:(?=[^,;.]{{0,60}}?\bwith\s+(?:the\s+)?(?P<partner>{PLACE})))?""",
    re.VERBOSE,
)
CLEARED = re.compile(
    rf'\b{CARGO}(?:\s+(?:worth|valued\s+at)\s+{ABOUT}{NUMBER},?)?\s+{BE}cleared(?:\s+[a-z]+)?\s+for\s+(?P<way>ex|im)ports?\b(?!\s+(?:in)?to\s+(?:the\s+)?{PLACE})'
)
PARTICIPLE = re.compile(r'\w+ed|sold|sent|bought|changed\s+hands')
AWAY = re.compile(r'\s+(?:abroad|overseas)\b')
PASSES = r'(?:crossings?|customs|terminals?|border|gates?|ports?)\b'
BESIDE = re.compile(
    rf'\s+(?:there|abroad|overseas|(?:the\s+(?:[a-z]+\s+)?{PASSES}\s+of\s+)?(?:the\s+)?(?P<place>{PLACE}))'
)
THROUGH = re.compile(
    rf"""[^,;]{{0,80}}?\s(?:through|via)\s+
    (?:(?P<owner>{PLACE})['’]s\s+(?:[a-z]+\s+)?{PASSES}|the\s+(?:[a-z]+\s+)?{PASSES}\s+of\s+(?:the\s+)?(?P<place>{PLACE}))""",
    re.VERBOSE,
)
"""Goods that leave through its crossings are those of a region."""
HOME = re.compile(r'\s+(?:the|our)\s+(?:country|province|region|republic|kingdom|island|state)\b')

FROM_HOME = re.compile(rf'\s+from{HOME.pattern}')


@functools.cache
def _verb() -> re.Pattern:
    words = any_of(w for w, (flow, takes) in forms().items() if takes in ('', 'abroad', 'motion') or flow == 'total')
    return re.compile(rf'\b(?:{words})\b')


def find(text: str, places: list[Place]) -> list[Phrase]:
    """The measures of a sentence under its marks that a verb names with its goods before it."""
    at = {p.start: p.code for p in places}
    found = [read(text, verb, at) for verb in _verb().finditer(text) for read in (_what, _sold, _selling)]
    found += [_cost(text, cost, at) for cost in COST.finditer(text)]
    found += [_bound(goods, at) for goods in BOUND.finditer(text)]
    found += [_handled(goods, at) for goods in HANDLED.finditer(text)]
    found += [Phrase(*goods.span(), f'{goods["way"]}port', refers='own') for goods in CLEARED.finditer(text)]
    back = [Phrase(*way.span(), 'export', refers='back', words='') for way in BACK.finditer(text)]
    return [replace(phrase, words=named(phrase)) for phrase in found if phrase] + back


def _bound(goods: re.Match, at) -> Phrase:
    """Fruit bound for PLACE."""
    place = at[goods.start('place')]
    return Phrase(*goods.span(), 'export', None, place, (place,), goods=item(goods['goods'].lower()))


def _handled(goods: re.Match, at) -> Phrase:
    """PLACE handled NUMBER of imported and exported goods, cleared NUMBER for export, saw goods pass its gates."""
    links = [('with', (at[goods.start('partner')],))] if goods['partner'] else []
    way = goods['way'] or goods['side']
    flow = f'{way}port' if way else 'total'
    return roles(Phrase(*goods.span(), flow), (at[goods.start('place')],), links)


def _cost(text: str, cost: re.Match, at) -> Phrase:
    """What goods from PLACE cost another PLACE, or the country."""
    links = [('from', (at[cost.start('source')],))] if cost['source'] else []
    owners = (at[cost.start('buyer')],) if cost['buyer'] else ()
    phrase = Phrase(cost.start(), cost.end(), 'import', refers=None if owners else 'own', goods=item(cost['goods']))
    return roles(phrase, owners, links)


def _what(text: str, verb: re.Match, at) -> Phrase | None:
    """All that PLACE exports, what came from PLACE, earnings from goods sold to PLACE."""
    flow, takes = forms()[' '.join(verb[0].split())]
    since = max(0, verb.start() - REACH)
    sold = PARTICIPLE.fullmatch(verb[0]) and SOLD.search(text, since, verb.start())
    what = sold or WHAT.search(text, since, verb.start())
    subject = what and what.groupdict().get('subject')
    own = 'own' if what and what.groupdict().get('own') else None
    if not what or not (sold or (takes == 'motion') != bool(subject or own)):
        return None
    end, links = _links(text, verb, at)
    links = [(DATIVES.get(flow, link) if subject and link == 'in' else link, codes) for link, codes in links]
    if not subject and not own and not abroad(links):
        return None
    owners = (at[what.start('subject')],) if subject else ()
    return roles(Phrase(what.start(), end, flow or _way(links), refers=own, goods=item(what['goods'])), owners, links)


def _sold(text: str, verb: re.Match, at) -> Phrase | None:
    """NUMBER of cement were exported to PLACE; wine for NUMBER went to PLACE."""
    flow, takes = forms()[' '.join(verb[0].split())]
    sent = SENT.search(text, max(0, verb.start() - REACH), verb.start())
    goods = (sent['goods'] or sent['wares'] or '') if sent else ''
    were = WERE.search(text, 0, verb.start())
    led = goods if takes == 'motion' else PARTICIPLE.fullmatch(verb[0]) and (were or goods)
    end, links = _links(text, verb, at)
    owners = tuple(at[i] for i in (sent.start('owner'), sent.start('maker')) if i in at) if goods else ()
    through = THROUGH.match(text, verb.end())
    passed = at[through.start(through.lastgroup)] if through else None
    owners = owners or ((passed,) if passed and not is_side(passed) else ())
    links = [('to' if owners and link == 'in' else link, codes) for link, codes in links]
    home = HOME.match(text, verb.end()) if flow and takes == 'motion' else FROM_HOME.match(text, verb.end())
    back = BACK.search(text, verb.end(), verb.end() + 30)
    away = AWAY.match(text, verb.end()) if takes in ('abroad', 'motion') else None
    told = abroad(links) or back or home or away or flow == 'total'
    sided = told or (flow == 'investment' and links) or (takes == '' and were)
    if not led or not sided or GIFT.search(text, verb.end()) or NO_GOODS & set(goods.split()):
        return None
    end = max(end, home.end()) if home else end
    start = sent.start() if goods or (sent and sent['pronoun']) else verb.start()
    came = verb[0].startswith('c') and any(link == 'from' for link, _ in links)
    flow = 'export' if away else flow or ('import' if came else _way(links))
    if flow == 'import' and owners and not any(link == 'from' for link, _ in links):
        owners, links = (), [('from', owners), *links]
    phrase = Phrase(start, back.end() if back else end, flow, goods=item(goods))
    refers = (
        'own' if home else 'back' if back else 'world' if away else 'known' if flow == 'total' and not links else None
    )
    return replace(roles(phrase, owners, links), refers=refers)


def _selling(text: str, verb: re.Match, at) -> Phrase | None:
    """NUMBER (by) selling wine to PLACE."""
    flow, _ = forms()[' '.join(verb[0].split())]
    sold = verb[0].endswith('ing') and SELLING.search(text, max(0, verb.start() - REACH), verb.start())
    if not sold:
        return None
    goods = GOODS.match(text, verb.end())
    end, links, _ = after(text, goods.end() if goods else verb.end(), at, flow)
    phrase = Phrase(sold.start(), end, flow, goods=item(goods and goods['goods']))
    return roles(phrase, (at[sold.start('seller')],) if sold['seller'] else (), links)


def _links(text: str, verb: re.Match, at) -> tuple[int, list]:
    """The complements of a verb; left Peru for Chile, entered Peru, sold there."""
    flow, takes = forms()[' '.join(verb[0].split())]
    beside = BESIDE.match(text, verb.end())
    end, links, _ = after(text, beside.end() if beside else verb.end(), at, None)
    if beside and beside['place'] and takes == 'motion' and flow:
        links = [('from' if flow == 'export' else 'to', (at[beside.start('place')],)), *links]
    return end, links


def _way(links) -> str:
    """Goods come from, or go to, or move between."""
    if any(link == 'between' for link, _ in links):
        return 'total'
    return 'export' if any(link in ('to', 'into') for link, _ in links) else 'import'

"""Who gives what to whom, in verbs under their marks: exported NUMBER worth of wheat to PLACE, spent NUMBER on tea."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from dateline.names import gazetteer
from dateline.names.wordlists import any_of, branching, column, table
from dateline.trade.complements import ABROAD, LINK, STOP, Phrase, coded, named, roles
from dateline.trade.investors import SITE, owners
from dateline.trade.kinds import QUALIFIERS, TRENDS
from dateline.trade.marks import BOTH, DATE, NUMBER, PEOPLE, PLACE, Place, is_country
from dateline.trade.measures import item
from dateline.trade.partners import THERE
from dateline.trade.standing import SITES

WARE = rf'(?<![\w’\'-])(?!{branching(STOP)}\b)[a-z][a-z-]*'
WARES = rf'{WARE}(?:(?:,\s+|\s+and\s+|\s+){WARE}){{0,5}}'
WORTH = r'(?:worth|valued\s+at|for|totall?ing|(?:to|in)\s+the\s+(?:value|tune|amount)\s+of)'
ABOUT = rf'(?:(?:{QUALIFIERS}|another|at\s+least|up\s+to|as\s+much\s+as|close\s+to|total\s+of|an?\s+mere|mere)\s+)*'
SUM = re.compile(rf"(?:,?\s+{WORTH})?\s+{ABOUT}{NUMBER}(?:['’]?\s+(?:worth|more(?=\s+(?:to|from)\s)))?")
GOODS = re.compile(rf'\s+(?:the\s+)?(?:{PEOPLE}\s+)?(?P<goods>{WARES})')
IN_ALL = r'\s+(?:average|total|full|advance|return|part|bulk)\b'
SPENT_ON = re.compile(
    rf"""(?:\s+(?:more|less|fewer))?(?:(?<=more)|(?<=less)|(?<=fewer)|\s+(?:worth\s+)?(?:of|in|on|for)(?!{IN_ALL})|\s+(?:on\s+)?(?:buying|importing|purchasing))\s+(?:(?:the|its|their|all)\s+)*
    (?:(?:{PEOPLE}|{PLACE}(?:['’]s)?)\s+)?(?P<goods>{WARES})""",
    re.VERBOSE,
)
PURPOSE = re.compile(rf'\s+(?:for|in|into)\s+(?:the\s+|an?\s+|its\s+)?(?:{WARES}|{NUMBER})(?=\s+(?:in|near|at)\s)')
SOLD_FOR = re.compile(
    rf'\b(?:goods|products)\b|(?:worth|valued\s+at|in\s+the\s+(?:value|amount)\s+of)\s+{ABOUT}{NUMBER}'
)
SOME = re.compile(NUMBER)
ANY = re.compile(r'.+', re.DOTALL)
DATIVE = re.compile(rf'\s+(?:the\s+)?(?P<dative>{PLACE})(?![\'’])')
SKIP = re.compile(
    rf'\s*\([^()]*\)|\s+{DATE}|,\s(?:mostly|mainly|chiefly|largely|primarily|including|such\s+as)\s[^;.(){NUMBER[0]}]{{1,80}},(?=\s+(?:to|from)\s)'
)
WORLDWIDE = re.compile(
    rf'(?:\s+(?:[\w-]+|{NUMBER})){{0,6}}?\s+(?:worldwide|abroad|overseas|globally|to\s+the\s+world|(?:to|with)\s+(?:all\s+)?(?:other|foreign|{NUMBER})\s+(?:countries|states|nations|markets))\b'
)
OWN = re.compile(
    r"""\b(?:[Ii]t|[Tt]he\s+(?:country|republic|region|state|kingdom|nation|emirate|province|city|bloc))
    (?:\s+(?:has|had|also|alone|already|now|[a-z]+ly))*\s+$""",
    re.VERBOSE,
)
ASIDE = re.compile(rf'(?<={PLACE[0]}),\s+(?:the|an?|its|in|with|of|home\s+to|{NUMBER})\s[^,;]{{0,60}},')
TOWARDS = re.compile(r'\b(?:to|with|into)\s+(?:the\s+)?$')
ACCORDING = re.compile(r'\baccording\s+to\s+(?:the\s+)?$', re.IGNORECASE)
BACK = re.compile(
    r'(?:(?<=\b[Ii]n\s)|(?<=\b[Ii]n\sthe\s))(?:the\s+)?(?:opposite|other|reverse)\s+direction\b|(?:(?<=came\s)|(?<=went\s))the\s+other\s+way\b'
    rf'|\b[Ii]n\s+return(?=,?\s+(?:{PLACE}|it|they)\s+(?:(?:import|bought|buy|sold|sell|export)\w*\b|received\s+{NUMBER}\s+of\b))'
)
BESIDE = r'(?:\s+(?:has|have|had|also|alone|already|[a-z]+ly))*\s+$'
TRADERS = any_of(column('trade_words', 'word', role='trader'))
TRADES = r'(?:(?:ex|im)port(?:ed|s)|s(?:old|ells)|ship(?:ped|s)|b(?:ought|uys)|spent|took)'
SHARED = rf'\b{TRADES}\s[^;]*\b(?:and|but|while|yet)\s+$'
MADE_BY = rf'(?:\s+[a-z]+)?\s+(?:{TRADERS})'
BASED = re.compile(rf'-based\b(?!{MADE_BY})')
SELLER = re.compile(
    rf"""(?:[A-Z]\w+|{PEOPLE})\s+(?:{TRADERS})\s+(?:(?:will|would|shall|ha(?:s|ve)|are\s+to)\s+)?$
    |{PLACE}(?:['’]s\s+\w+)?(?:\s+(?:{TRADERS}))?(?:,[^,;]{{1,60}},)?{BESIDE}
    |{SHARED}""",
    re.VERBOSE,
)
SUBJECT = re.compile(
    rf"""(?:(?P<both>{BOTH})|(?:(?P<first>{PLACE})\s+and\s+(?:the\s+)?)?
    (?P<last>{PLACE}|{PEOPLE})(?:(?:['’]s)?{MADE_BY})?){BESIDE}""",
    re.VERBOSE,
)
WITH = re.compile(rf'With\s+(?:the\s+)?(?:[a-z]+\s+)?(?P<place>{PLACE})')
FOR = re.compile(rf'[^,;]*?\bfor\s+{ABOUT}{NUMBER}')
INVESTORS = re.compile(r'\b[Ff]oreign\s+investors(?:\s+(?:has|have|had|also|already))*\s+$')
OF_WHICH = re.compile(r'\bof\s+(?:which|these|this)\s+$')
OF_IT = re.compile(rf'[^,;]*?{NUMBER}\s+of\s+(?:it|them|this|these|the\s+(?:goods|total|products|exports|shipments))\b')
VENUE = re.compile(
    r'\b(?:meeting|group|session|forum|conference|ceremony|seminar|exhibition|fair|talks)\s+(?:held\s+)?in\s+(?:the\s+)?$'
)
"""Before where those meet who speak of trade."""
IN = re.compile(r'\b(?:in(?:\s+and\s+around)?|at|near)\s+(?:the\s+)?$')
DOING = re.compile(r'\s+[a-z]+ing\b')
EACH_OTHER = re.compile(r'(?:\s+(?:from|to|with))?\s+(?:each\s+other|one\s+another)\b')
BUILDS = re.compile(rf'\bsp[ae]n[dt]\w*\s[^.;]*\b(?:there\b|expand|build|projects?\b|{any_of(SITES)})')
INTO = re.compile(
    rf'[^,;]*?{NUMBER}\s+(?:into\s+{NUMBER}|(?:in)?to\s+(?:(?:an?|the|its|{NUMBER})\s+(?:(?:[a-z-]+|{NUMBER})\s+){{0,3}}?)?(?:{any_of(SITES)}|production)\b)'
)
"""Money goes into a plant, or into two."""
REACH = 120
DATIVES = {'export': 'to', 'import': 'from', 'total': 'with'}
"""What a place right behind the verb is: sold Peru wine, bought Peru wine."""

GIFT = re.compile(r'\b(?:aid|humanitarian|relief|gifts?|donat\w+|free\s+of\s+charge)\b')
NO_GOODS = frozenset([*column('trade_words', 'word', role='no goods'), *column('trade_words', 'word', role='trader')])


@functools.cache
def forms() -> dict[str, tuple[str | None, str]]:
    """The forms of the verbs of trade, each with its flow as its subject reports it, and what it takes."""
    return {row['word']: (row['flow'] or None, row['takes']) for row in table('trade_verbs')}


@functools.cache
def _verb() -> re.Pattern:
    words = any_of(word for word, (flow, takes) in forms().items() if flow and takes != 'motion')
    return re.compile(rf'\b(?:{words})(?=\s+(?:(?:[\w,-]+|{PLACE}|{PEOPLE}|{DATE})\s+){{0,12}}?{NUMBER})')


def find(text: str, places: list[Place]) -> list[Phrase]:
    """The measures of a sentence under its marks that a verb names with its sum behind it."""
    found = [_clause(text, verb, places) for verb in _verb().finditer(text)]
    return [phrase for phrase in found if phrase]


def _clause(text: str, verb: re.Match, places) -> Phrase | None:
    """Exported NUMBER worth of wheat to PLACE: the subject reports."""
    flow, takes = ('total', 'sides') if EACH_OTHER.match(text, verb.end()) else forms()[' '.join(verb[0].split())]
    at = {p.start: p.code for p in places}
    subject = _subject(text, verb.start(), [p for p in places if p.end <= verb.start()])
    firm = any(p.firm and p.code == subject for p in places)
    if firm and (takes == 'into' or BUILDS.search(text, verb.start(), verb.end() + REACH)):
        flow, takes = 'investment', ''
    behind = objects(text, verb.end(), at, DATIVES.get(flow))
    if not behind:
        return None
    goods, tail = behind
    near = max(0, verb.start() - 2 * REACH)
    beside = SUBJECT.search(text, near, verb.start())
    reporters = (subject,) if subject else ()
    if flow == 'total' and beside and beside['first']:
        reporters = (at[beside.start('first')], at[beside.start('last')])
    if flow == 'export' and subject and SOLD_FOR.search(text, verb.end(), verb.end() + REACH):
        tail = [('to' if link == 'in' and _abroad(codes, subject) else link, codes) for link, codes in tail]
    if flow == 'investment':
        reporters, tail = _investor(text, verb, places, reporters, tail)
        if not reporters:
            return None
    hosted = 'hosted' if flow == 'investment' and INVESTORS.search(text, near, verb.start()) else None
    both = 'both' if flow == 'total' and beside and beside['both'] else None
    own = hosted or both or ('own' if not subject and OWN.search(text, near, verb.start()) else None)
    refers = 'world' if WORLDWIDE.match(text, verb.end()) else own
    front = WITH.match(text) if flow == 'total' else None
    if front and at[front.start('place')] != subject:
        tail = [('with', (at[front.start('place')],)), *tail]
    phrase = roles(Phrase(verb.start(), verb.end(), flow, goods=item(goods)), reporters, tail)
    phrase = replace(phrase, refers=refers, words=named(phrase))
    part = beside and (OF_WHICH.search(text, near, beside.start()) or OF_IT.match(text, verb.end()))
    made = goods or any('ware' in codes for _, codes in tail)
    sold = abroad(tail) or refers or SELLER.search(text, near, verb.start()) or BACK.search(text, verb.end())
    sold = sold or THERE.match(text, verb.end())
    told = {
        '': True,
        'abroad': sold or part or (beside and phrase.partner),
        'into': hosted
        or (subject and INTO.match(text, verb.end()))
        or any(link == 'own' or (link in ('in', 'into') and codes) for link, codes in tail),
        'sides': (flow == 'total' and refers == 'world')
        or (flow == 'import' and ('imported' in goods or (subject and goods in ('goods', 'products'))))
        or (own == 'own' and flow == 'import' and any('ware' in codes for _, codes in tail))
        or (beside and (part or ((both or len(phrase.countries) > 1) and (made or FOR.match(text, verb.end()))))),
    }
    gift = GIFT.search(text, verb.end())
    return phrase if told[takes] and not gift and not NO_GOODS & set(re.findall(r'[a-z-]+', goods)) else None


def _abroad(codes: tuple[str, ...], subject: str) -> bool:
    """Whether what is sold in a country is sold there by another one."""
    land = subject if is_country(subject) else gazetteer.country_of(subject)
    return bool(land and codes) and all(is_country(code) and code != land for code in codes)


def objects(text: str, start: int, at, dative: str | None) -> tuple[str, list] | None:
    """The goods and the (link, codes) behind a verb, around its sum: PLACE wheat for NUMBER, NUMBER of wheat to PLACE.

    None where the sum belongs to another verb.
    """
    goods, links, end = [], [], start
    number = SOME.search(text, start)
    while part := _part(text, end, end >= number.end(), dative) or _gap(text, end, number):
        named = part.groupdict()
        codes = tuple(at[i] for i in range(*part.span()) if i in at)
        goods += [named['goods']] if named.get('goods') else []
        if 'link' in named and not named['way']:
            links.append(('own' if part['own'] else part['link'] or 'between', coded(part, at)))
        elif codes and 'dative' in named:
            links.append((dative, codes))
        elif codes and 'goods' in named:
            links.append(('of', (*codes, 'ware')))
        end = part.end()
    return (' '.join(goods), links) if end >= number.end() else None


def _gap(text: str, end: int, number: re.Match) -> re.Match | None:
    """Other words before the sum, none of which tells of a change."""
    free = end < number.start() and not TRENDS.search(text, end, number.start())
    return ANY.match(text, end, number.end()) if free else None


def _part(text: str, at: int, summed: bool, dative: str | None) -> re.Match | None:
    """What comes next behind a verb, before its sum or after it."""
    patterns = (SPENT_ON if dative else PURPOSE, LINK, SKIP) if summed else (SUM, LINK, DATIVE, GOODS, SKIP)
    found = (p.match(text, at) for p in patterns if dative or p != DATIVE)
    return next(filter(None, found), None)


def _investor(text: str, verb: re.Match, places, reporters, tail):
    """Who invests, and the complements with the place where; nobody where no side is told."""
    if firms := owners(text, places, verb.start()):
        within = [
            ('in', (p.code,))
            for p in places
            if firms.end < p.start and p.end <= verb.start() and IN.search(text, 0, p.start)
        ]
        return (firms.code,), tail + within
    told = (
        reporters
        or SITE.search(text, verb.end())
        or any(codes for _, codes in tail)
        or INVESTORS.search(text, 0, verb.start())
    )
    return (reporters or (None,)) if told else (), tail


def _doing(text: str, place: Place) -> bool:
    """Whether a place is the subject of a participle: with Peru importing."""
    return bool(DOING.match(text, place.end))


def _based(text: str, place: Place) -> bool:
    """Whether a place only tells where one firm is from."""
    return bool(BASED.match(text, place.end))


def abroad(links) -> bool:
    """Whether one of the complements is the other side: to or from a place."""
    return any(link in ABROAD and codes for link, codes in links)


def _subject(text: str, end: int, before: list[Place]) -> str | None:
    """The place before a verb in its clause that sells or buys, no partner ("to Peru") nor an aside."""
    if shared := re.search(SHARED, text[:end]):
        end = shared.start()
    before = [p for p in before if p.end <= end]
    clause = max(text.rfind(sign, 0, end) for sign in (';', ' while ', ' whereas ', '"', '“'))
    aside = [span for m in ASIDE.finditer(text, 0, end) for span in range(*m.span())]
    places = [p for p in before if p.start > clause]
    places = [p for p in places if not (_based(text, p) or ACCORDING.search(text, 0, p.start))]
    places = [p for p in places if len(places) == 1 or not VENUE.search(text, 0, p.start)]
    governed = (p for p in places if TOWARDS.search(text, max(0, p.start - REACH), p.start) and not _doing(text, p))
    towards = {p.start for p in governed}
    free = [p for p in places if p.start not in aside and p.start not in towards]
    return next((p.code for p in reversed(free or places)), None)

"""A measure that leaves its sides open -> who reports it with whom, from its sentence and the story so far."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.names import gazetteer
from dateline.trade import investors, partners, reporters, standing
from dateline.trade.complements import Phrase
from dateline.trade.marks import BOTH, NUMBER, PLACE, Place, is_country

MUTUAL = re.compile(
    r'\b(?:bilateral|mutual|two-way|reciprocal|between\s+us|our\s+trade|their\s+(?:\w+\s+)?(?:trade|turnover))\b',
    re.IGNORECASE,
)
FOREIGN = re.compile(r'\b(?:foreign|external|global|world|overseas)\b', re.IGNORECASE)
TOTAL = re.compile(r'\b(?:total|overall|all|world|global|state-?wide|nation-?wide)\b', re.IGNORECASE)
OVERALL = re.compile(r'(?:Overall|In\s+total|All\s+in\s+all|In\s+all),')
AS_A_WHOLE = re.compile(rf'(?P<place>{PLACE})\s+as\s+a\s+whole\b')
IN_ALL = re.compile(rf'\s+(?:as\s+a\s+whole|in\s+total|overall|(?:(?:worth\s+)?{NUMBER}\s+)?in\s+general)\b')
SHARE_IN = re.compile(
    rf'(?:share\s+(?:in|of)|{NUMBER}\s+of|contribut\w+\s+{NUMBER}\s+to)\s+(?:the\s+|(?P<all>all\s+))?$'
)
OF_WHICH = re.compile(r'\bof\s+which,?\s+(?:the\s+)?$')
WORLD = re.compile(
    r"""\s+(?:to|from|with)\s+(?:(?:all\s+(?:other\s+)?|other\s+)(?:countries|states|nations|partners|markets|destinations|directions)
    |(?:the\s+)?(?:rest\s+of\s+the\s+)?world\b|foreign\s+(?:countries|markets)|abroad\b)""",
    re.VERBOSE,
)
TWO_SIDES = re.compile(r'\b(?:[Tt]he\s+(?:two\s+)?(?:sides|parties)|[Bb]oth\s+(?:sides|parties))\b')
WITH_MANY = re.compile(rf'\btrade[ds]?\s+with\s+(?:(?:its|the|all)\s+)*{NUMBER}')
WITH_THEM = re.compile(
    rf'\s+with\s+(?:(?:its|the|all)\s+)*(?:{NUMBER}\s|[A-Z][\w&-]+\s(?:countries|nations|states|members|economies)\b)'
)
FRONTED = re.compile(
    rf'(?:(?:But|And)\s+)?(?:[Ww]ith|[Tt]o|[Ff]rom|[Ff]or(?=[^,]*,\s+(?:sales|exports|imports)\b)|[Ii]n\s+trade\s+with|[Aa]s\s+for|[Aa]sked\s+(?:on|about)(?=\s+(?:the\s+)?{PLACE},))\s+(?:the\s+)?(?={PLACE}(?!\s+(?:and|to)\b))'
)
SALES = ('sales', 'shipments', 'deliveries')
WHERE = re.compile(rf'{PLACE},\s+where\s+(?:[a-z]+\s+){{0,2}}$')
FROM_PLACE = re.compile(rf'\bfrom\s+(?:the\s+)?{PLACE}')
TOOK = re.compile(rf'{PLACE}\s+(?:alone\s+)?(?:took|takes|absorb(?:s|ed)|receive[sd])\s+(?:the\s+)?exports\b')
PART_OF_IT = re.compile(
    rf"\bof\s+(?:which|this|it)\b[^;.]*?{PLACE}['’]s\s+share\b|\bshare\s+of\s+(?:only\s+|just\s+)?{NUMBER}\s+for\s+(?:the\s+)?{PLACE}"
)
"""Behind a whole of which one partner has a share."""
COUNTRY = re.compile(r'\b(?:of|from|left|leav\w+)\s+(?:the|our)\s+country\b')
THE_COUNTRY = re.compile(
    r'["“]?(?:For|In|Across)\s+the\s+(?:whole|entire)\s+country\b|(?:["“]?For\s+)?[Tt]he\s+country\s+as\s+a\s+whole\b|[Nn]ationwide\b'
)
"""Where a sentence turns from a region to its country."""
REACH = 2


def resolve(story, phrase: Phrase, text: str, places: list[Place], number: int) -> Phrase:
    """The phrase with what it leaves open filled from the sentence before it and the story so far."""
    if phrase.refers == 'open' and not phrase.countries:
        seller = investors.owners(text, places, phrase.start)
        return replace(phrase, refers='world', reporter=seller and seller.code)
    took = TOOK.match(text, phrase.start) if phrase.flow == 'export' else None
    took = None if took and FROM_PLACE.search(text, took.end()) else took
    if taker := next((p.code for p in places if took and p.start == took.start()), None):
        phrase = replace(phrase, reporter=None, partner=taker, countries=(taker,), goods='')
    recent = story.sided if story.sided and number - story.said_in <= REACH else None
    phrase = _part(story, phrase, text, recent)
    phrase = _where(story, _fronted(standing.ranked(phrase, text, places), text, places), text, places)
    if pair := _pair(story, phrase, text, places, recent, number):
        others = (c for c in (phrase.reporter, story.teller) if phrase.flow in ('import', 'export'))
        seller = next((c for c in others if c not in (None, *pair)), None)
        return replace(phrase, reporter=seller, countries=(seller, *pair) if seller else pair)
    if len(phrase.countries) > 1 and phrase.refers != 'own' and phrase.flow in ('total', 'balance'):
        return phrase
    if phrase.flow == 'investment':
        return investors.resolve(story, phrase, text, places, recent)
    reporter = phrase.reporter or reporters.find(story, phrase, text, places, recent, number)
    if not phrase.reporter and THE_COUNTRY.match(text) and all(is_country(p.code) for p in places):
        reporter = story.land(reporter or '') or reporter
    known = gazetteer.country_of(phrase.reporter) if phrase.reporter else phrase.partner
    if phrase.partner and reporter != phrase.partner == story.land(reporter or '') == known:
        reporter = story.facing(phrase.partner, [p.code for p in places if p.end <= phrase.start])
    every = _every(phrase, text, places)
    every = every or (not phrase.partner and bool(PART_OF_IT.search(text, phrase.end)))
    every = every or (not phrase.reporter and reporter == reporters.subject(phrase, text, places) is not None)
    partner = phrase.partner or (
        None if every else partners.find(story, phrase, text, reporter, recent, since=number - story.said_in)
    )
    if partner == reporter:
        reporter = phrase.reporter
    if phrase.refers == 'own' and COUNTRY.search(text, phrase.start, phrase.end):
        lands = [story.land(code) for code in (reporter, partner) if code]
        reporter = story.home if story.home in lands else story.land(reporter or '') or reporter
        partner = None if story.land(partner or '') == reporter else partner
    sides = tuple(dict.fromkeys(c for c in (*phrase.countries, reporter, partner) if c))
    if not sides and recent and not every:
        sides = recent.countries
    return replace(phrase, reporter=reporter, partner=partner, countries=sides)


def _part(story, phrase: Phrase, text: str, recent) -> Phrase:
    """ "Peruvian exports made up NUMBER of it", where a region of Peru trades with another: those of the region."""
    of_this = partners.OF_THIS.match(text, phrase.end) and not MUTUAL.search(text, 0, phrase.start)
    if not (recent and phrase.reporter and of_this) or len(recent.countries) != 2:
        return phrase
    inside = [c for c in recent.countries if story.land(c) == phrase.reporter != c]
    return replace(phrase, reporter=inside[0], countries=(inside[0],)) if len(inside) == 1 else phrase


def _fronted(phrase: Phrase, text: str, places) -> Phrase:
    """ "With Peru the figures are lower, exports NUMBER and imports NUMBER": the partner stands in front."""
    front = FRONTED.match(text)
    place = next((p for p in places if front and front.end() == p.start), None)
    if not place or phrase.start < place.start or phrase.refers == 'both' or set(phrase.countries) - {place.code}:
        return phrase
    if 'from' in front[0].lower() and phrase.flow == 'export':
        return replace(phrase, reporter=place.code, partner=None, countries=(place.code,))
    return replace(phrase, reporter=None, partner=place.code, countries=(place.code,))


def _where(story, phrase: Phrase, text: str, places) -> Phrase:
    """ "Peru, where sales fell": the partner."""
    where = WHERE.search(text, 0, phrase.start) if text.startswith(SALES, phrase.start) else None
    place = next((p.code for p in places if where and p.start == where.start()), None)
    if not place or phrase.countries or story.teller in (None, place):
        return phrase
    return replace(phrase, reporter=story.teller, partner=place, countries=(story.teller, place))


def _every(phrase: Phrase, text: str, places) -> bool:
    """Whether trade with all partners is meant: a country's total exports, foreign trade."""
    words = text[phrase.start : phrase.end]
    if phrase.flow == 'balance' or phrase.refers == 'world':
        return phrase.refers == 'world'
    if (
        OVERALL.match(text)
        or IN_ALL.match(text, phrase.end)
        or WORLD.match(text, phrase.end)
        or WITH_MANY.search(text, 0, phrase.start)
        or WITH_THEM.match(text, phrase.end)
    ):
        return True
    part = SHARE_IN.search(text, 0, phrase.start)
    taker = part and any(p.end <= part.start() for p in places)
    if part and (part['all'] or (taker and (phrase.reporter or phrase.refers == 'own'))):
        return True
    own = phrase.flow != 'total' or phrase.reporter or phrase.refers
    return bool(FOREIGN.search(words) or (own and TOTAL.search(words)))


def _pair(story, phrase: Phrase, text: str, places, recent, number: int) -> tuple[str, ...]:
    """The two sides of a trade that belongs to both: bilateral trade, the trade of those just named."""
    mutual = phrase.refers == 'both' or (MUTUAL.search(text, phrase.start, phrase.end) and not phrase.countries)
    beside = tuple(dict.fromkeys(p.code for p in places if p.end <= phrase.start and is_country(p.code)))
    if mutual and len(beside) == 2:
        return beside
    if mutual and (len(story.pair) == 2 or len(story.seen) > 1):
        return story.pair or tuple(code for code, _ in story.seen.most_common(2))
    if phrase.flow != 'total' or phrase.countries or phrase.refers or _every(phrase, text, places):
        return ()
    if (
        recent
        and recent.reporter
        and recent.partner
        and recent.flow == 'total'
        and not (story.said_in != number and standing.PARTNER.search(recent.words or ''))
        and set(beside) <= set(recent.countries)
    ):
        return ()
    if len(beside) == 2:
        return beside
    if len(story.pair) == 2 and TWO_SIDES.search(text, 0, phrase.start):
        return story.pair
    if story.said_here and recent and recent.reporter and not recent.partner and len(recent.countries) == 1:
        return ()
    if len(story.pair) == 2 and (re.search(BOTH, text[: phrase.start]) or all(map(gazetteer.is_region, story.pair))):
        return story.pair
    if recent and recent.countries and set(recent.countries) <= set(story.pair):
        return story.pair
    legs = recent and recent.flow in ('import', 'export') and recent.reporter
    return recent.countries if legs and len(recent.countries) == 2 else ()

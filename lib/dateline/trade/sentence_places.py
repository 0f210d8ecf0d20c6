"""The places of a sentence as its figures need them: what stands for them, what they are called, what they lie in."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors import levels
from dateline.articles import Reading, within
from dateline.articles.glue import known as is_word
from dateline.names import gazetteer
from dateline.names.wordlists import any_of
from dateline.trade import marks, pointed_at
from dateline.trade.marks import Place, is_country, is_side
from dateline.trade.standing import SITES
from dateline.trade.trade_verbs import ACCORDING

ACTS = re.compile(
    r"""(?:\s(?:in|of)\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?(?:,[^,;.]{1,80},|,(?:\san?\s[^,;.]{1,60})?(?=\s(?:which|that)\s)|,(?=\s(?:plan|intend|will|would|want|ha[sd]|is|announc)))?\s+
    (?:(?:which|it|that|has|have|had|will|would|is|are|was|be|plan(?:s|ned|ning)?|intend(?:s|ed)?|want(?:s|ed)?|hopes?|agreed|decided|propose[sd]?|promise[sd]?|vow(?:s|ed)|undertook|undertakes|ready|able|set(?!\sup)|due|also|already|so\sfar|to|going|(?:said|announced|confirmed)\s(?:[^,;.]{1,30}?\s)?(?:that|it)|signed\s[^,;.]{5,50}?(?=\sto\s))\s+)*+
    (?:invest|inject|pledge|commit|allocate|spend|pour|pump|build|expand|open|export(?!s)|sell|ship(?!ments)|supply|deliver(?!ies)|direct(?!or|ion|ly)|import(?!s)|buy|purchase
      |sent|send|spent|built|sold|bought|broke|set\sup|put(?=\s[^;]{1,60}\binto\b)|putt(?=ing\s[^;]{1,60}\binto\b)|pledg
      |(?:clinch|bagg|secur|receiv|land|sign)(?=e?d\s[^;.]{1,40}\b(?:orders?|contracts?|deals?)\b)|won(?=\s[^;.]{1,40}\b(?:orders?|contracts?|deals?)\b)
      |announc(?=ed\s(?:an?|its)\s[^,;]{1,40}\b(?:investment|expansion|extension|plant|factory|mill|project)\b)|supplie|committ|shipp)(?:s|d|ed|ing)?\b""",
    re.VERBOSE,
)
"""What the name of a firm is followed by that invests, sells or buys."""

BASED = re.compile(r'\b[A-Z][\w-]*-based\s+(?:[a-z-]+\s+){0,4}(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){0,3})')
"""The name of a firm that its seat tells to be one."""
BUILT_BY = re.compile(
    rf"""\b(?:{any_of(SITES)}|projects?|investments?|buil[dt]|set\s+up|installed|developed|applied|invested|financed)s?\s+(?:(?:in|at|near)\s+[A-Z][\w-]+\s+)?(?:by|of)\s+
    (?:the\s+)?(?:[A-Z][\w-]+(?:['’]s)?\s+)?(?:(?:[a-z]+\s+)?(?:company|group|firm|maker|giant)\s+)?$""",
    re.VERBOSE,
)
"""Before the name of a firm that invests."""
THE_FIRM = re.compile(
    r'\b[Tt]he\s+(?:[a-z]+\s+)?(?:company|firm|operator|investor|manufacturer|maker|producer|developer)\b'
)
UNIT = (
    '(?i:city|capital|port|province|region|state|emirate|governorate|municipality|prefecture|county|oblast'
    '|district|town)'
)
UNIT_BEFORE = re.compile(rf'{UNIT}\s(?!of\b)')
"""Before a country that begins a clause: "partners of the Territory China is the first"."""
WITHIN = re.compile(
    rf"(?:['’]s\s+(?:(?:north|south|east|west|central)[a-z-]*\s+)?|\s+)(?:(?:[a-z]+\s+){{0,3}}{UNIT}\s+(?:of\s+)?)?"
)
KIND = re.compile(rf'\s+({UNIT})\b')
OF_NAME = re.compile(r'\s+of\s+(?:the\s+)?')
KIND_IN = re.compile(rf'\s({UNIT})$')
OF_LAND = re.compile(r'\s+of\s+(?:the\s+)?|\s+in\s+(?:the\s+)?(?:[\w-]+\s+)?|,\s+(?:the\s+)?capital\s+of\s+(?:the\s+)?')
OF_UNIT = re.compile(rf'.*\s{UNIT}\s+of\s+')
"""Before the name of a province: "the Mekong Delta province of"."""
UNITS_OF = re.compile(rf'\b(?:[a-z]+(?:al|ern)\s+)?(?:{UNIT}\s+)?({UNIT})\s+of\s+$')
KIND_OF = re.compile(
    r'(?:[Tt]he\s+)?(?:City|State|Territory|Emirate|Oblast|Governorate|Province|Region|Prefecture|Municipality|County|Department|Canton)\s+of\s+(?=[A-Z])'
)
TOO_WIDE = frozenset('Republic Kingdom Sultanate Emirate State Province Region City County Islands Coast'.split())
PASSED = re.compile(
    r'\s(?:[Bb]ridge|[Gg]ate|[Cc]rossing|[Cc]heckpoint|[Pp]ass|[Tt]unnel|[Aa]irport|[Hh]ighway|[Rr]oute|[Cc]orridor|[Bb]order\s[Tt]erminal|Sea|Ocean|River|Strait)$'
)
"""What goods pass, which no one trades with."""
NATION = re.compile(r'\s(?:country|nation)\b')
"""Behind where a country lies."""
UNNAMED = re.compile(
    r"""\b[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3}\s(?:[Vv]oivodship|[Vv]oivodeship|[Oo]blast|[Kk]rai|[Gg]overnorate|[Pp]refecture|[Mm]unicipality)\b
    |(?<=\bthe\s)[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}(?=\s(?:region|province|county)['’]s\s)
    |\bPort\sof\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?""",
    re.VERBOSE,
)
"""Regions and ports that no list need know."""
CAPITALS = re.compile(r'\b[A-Z]{2,4}\b(?!\$)')
WITH = re.compile(r'\bwith\s+$')
BESIDE = re.compile(r',\s+|,?\s+and\s+')
OUTSIDE = re.compile(r'^["“]?(?:Outside|Beyond|Apart\s+from)\s+(?:of\s+)?(?:the\s+)?$')


def find(text: str, reading: Reading, start: int, story) -> list[Place]:
    """The places of a sentence that starts at start, with "we", "our country", "the Asian nation", "its neighbour"."""
    people = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'person']
    known = [
        p for p in marks.places(text) if not any(n.start <= p.start + start < n.end and ' ' in n.text for n in people)
    ]
    longer, other = _by_name(text, reading, start, known, story.letters)
    taken: list[Place] = []
    unnamed = [Place(*m.span(), m[0], False) for m in UNNAMED.finditer(text)]
    unnamed += [Place(*m.span(), story.letters[m[0]], False) for m in CAPITALS.finditer(text) if m[0] in story.letters]
    for place in [
        *_firms(text, reading, start, story),
        *pointed_at.theirs(text, story),
        *unnamed,
        *longer,
        *known,
        *pointed_at.find(text, reading, start, story, known, [*longer, *known, *other]),
        *other,
    ]:
        if all(other.end <= place.start or place.end <= other.start for other in taken):
            taken.append(place)
    inside = (p for p in taken if not OUTSIDE.search(text, 0, p.start))
    places = sorted(inside, key=lambda p: p.start)
    return _joined(text, [_governed(text, p, places, story) for p in places], story)


def _governed(text: str, place: Place, places: list[Place], story) -> Place:
    """A capital as the country that it stands for: the trade of two countries "with Ankara"."""
    land = gazetteer.capitals().get(place.code)
    meant = land in story.pair and all(map(is_country, story.pair)) and WITH.search(text, 0, place.start)
    beside = any(BESIDE.fullmatch(text, *gap) for p in places for gap in ((place.end, p.start), (p.end, place.start)))
    alone = not beside and not text.startswith(' City', place.end)
    return replace(place, code=land) if meant and alone else place


def _firms(text: str, reading: Reading, start: int, story) -> list[Place]:
    """The firms that act, be it as "the company"; a single word that opens a sentence may be anything."""
    names = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'organisation']
    agency = reading.article.agency
    names = [n for n in names if n.text not in (agency, *marks.SHORT)]
    known = [n for n in names if levels.level(n.text, n.kind) in ('business', None)]
    sure = (n for n in known if n.start > start or ' ' in n.text or not is_word(n.text))
    acting = (n for n in sure if ACTS.match(text, n.end - start))
    act = [*acting, *(n for n in known if BUILT_BY.search(text, 0, n.start - start))]
    named = [Place(n.start - start, n.end - start, n.text, False, firm=True) for n in act]
    named += [
        Place(*m.span('name'), m['name'], False, firm=True) for m in BASED.finditer(text) if ACTS.match(text, m.end())
    ]
    again = (m for m in THE_FIRM.finditer(text) if story.business and ACTS.match(text, m.end()))
    named += [Place(*m.span(), story.business, False, firm=True) for m in again]
    sure = [n for n in known if levels.level(n.text, n.kind)]
    story.business = next((n.text for n in reversed(sure or known)), story.business)
    return named


def letters(reading: Reading) -> dict[str, str]:
    """The first letters of the regions that an article names in full: WA of Western Australia."""
    regions = (n.text for n in reading.names if n.kind == 'place' and ' ' in n.text and gazetteer.is_region(n.text))
    return {''.join(word[0] for word in region.split()): region for region in regions}


def _joined(text: str, places: list[Place], story) -> list[Place]:
    """The places with the word for what they are (Santa Fe province), and with the one that they lie in."""
    found: list[Place] = []
    lands = {p.start for p in places if is_side(p.code)}
    for place in reversed([_called(text, place, lands, story) for place in places]):
        inner, outer = _located(text, place, found[0]) if found else (None, None)
        if inner:
            story.lands[inner.code] = story.land(outer.code) or outer.code
            found[0] = inner
        else:
            found.insert(0, place)
    return found


def _called(text: str, place: Place, lands: set[int], story) -> Place:
    """The place with the word for what it is, by which the story may speak of it; lands: where countries stand."""
    if is_side(place.code):
        return place
    kind = KIND.match(text, place.end)
    of = kind and OF_NAME.match(text, kind.end())
    kind = None if of and of.end() not in lands else kind
    named = place.code in text[place.start : place.end]
    own = kind or (KIND_IN.search(text, place.start, place.end) if named else None)
    before = UNITS_OF.search(text, 0, place.start)
    if word := own or before:
        story.call(word[1].lower(), place.code)
    return replace(place, start=before.start() if before else place.start, end=kind.end() if kind else place.end)


def _located(text: str, first: Place, last: Place):
    """Of two places of which one tells where the other lies, (the other with both names, the one).

    "Russia's Tatarstan", "the Turkish city of Bursa", "Osh region of Kyrgyzstan"; or its name and its letters.
    """
    if first.code == last.code and text[first.end : last.start] == ' (' and text[last.end : last.end + 1] == ')':
        return replace(first, end=last.end + 1), first
    within = WITHIN.fullmatch(text, first.end, last.start) or OF_UNIT.fullmatch(text, first.start, last.start)
    if not is_side(last.code) and within:
        return replace(last, start=first.start), first
    if not is_side(first.code) and OF_LAND.fullmatch(text, first.end, last.start):
        return replace(first, end=last.end), last
    if not is_side(first.code) and text[first.end : last.start] == ', ' and text.startswith('capital of', last.start):
        return replace(first, end=last.end), last
    beside = is_country(last.code) and text[first.end : last.start] == ', ' and not last.people
    beside = beside and not ACCORDING.search(text, 0, first.start)
    if beside and not is_side(first.code) and gazetteer.country_of(first.code) in (None, last.code):
        return replace(first, end=last.end), last
    return None, None


def _by_name(text: str, reading: Reading, start: int, known, letters) -> tuple[list[Place], list[Place]]:
    """Places among the names: those whose name holds another's (Inner Mongolia), and those that no list knows."""
    names = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'place']
    found = [
        Place(n.start - start, n.end - start, letters.get(n.text) or _code(n.text), False)
        for n in names
        if n.text not in TOO_WIDE
        and (n.start > start or not is_word(n.text) or gazetteer.is_place(n.text))
        and not (marks.is_country(_code(UNIT_BEFORE.sub('', n.text))) and UNIT_BEFORE.match(n.text))
        and not (PASSED.search(n.text) or NATION.match(text, n.end - start))
        and not marks.PERSON.match(text, n.end - start)
    ]
    longer = [p for p in found if '-' in p.code or any(_inside(k, p) for k in known)]
    return longer, [p for p in found if p not in longer]


def _code(name: str) -> str:
    """The country that a name in capitals is (IRAQ), or a republic, the city of "City of Lima", else the name.

    A region is named without its kind where no city has that name: Golestan, but Penza Region.
    """
    name = KIND_OF.sub('', name)
    plain = KIND_IN.sub('', name)
    name = plain if gazetteer.is_region(plain) and not gazetteer.is_city(plain) else name
    if country := gazetteer.countries().get(name.removesuffix(' Republic')):
        return country
    known = marks.places(name.title()) if name.isupper() and len(name) > 3 else []
    return known[0].code if len(known) == 1 else name


def _inside(inner: Place, outer: Place) -> bool:
    return (
        outer.start <= inner.start and inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)
    )

"""The places of a sentence as its figures need them: what stands for them, what they are called, what they lie in."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors import levels
from dateline.articles import Reading, within
from dateline.articles.glue import known as is_word
from dateline.names import gazetteer
from dateline.names.wordlists import any_of
from dateline.trade import marks, voices
from dateline.trade.marks import TOWNS, Place, is_country, is_side
from dateline.trade.standing import SITES

OUR = re.compile(
    r"""\b(?:(?:[Oo]ur|his|her)\s+(?:country|republic|nation|region|state)|[Ww]e(?=\s)|(?<=(?:from|with)\s)us
    |[Oo]ur(?!\s+(?:two\s|countries|nations|sides|peoples|(?:\w+\s+)?(?<!foreign\s)(?:trade|turnover)(?!\s+(?:\w+\s+)?with))\b)(?=\s))""",
    re.VERBOSE,
)
FACING = re.compile(r'\b(?:to|with|from|sold|sell|supplied|sent)\s+(?:the\s+)?$')
"""Before a country that is not the speaker's own."""
BY_US = re.compile(r'\b(?:[Ee]xports?\s+from|[Ii]mports?\s+(?:in)?to)\s+$')
"""Before the country or region that reports."""
AREA = re.compile(r'\b(?:[A-Z][a-z]+[- ])?(?:[A-Z][a-z]+|island)\b(?=\s+[a-z]+$)')
FOR_HIS_PART = re.compile(r'["“]?(?:For|On)\s+(?:his|her|their)\s+part\b')
"""The other side speaks."""
THAT = re.compile(
    r"""(?:\b[Tt]he\s+(?!two|both|host|whole|entire|home|same|other|developing|least)(?:(?!(?:from|to|with|of|in|by|for|and|the|an?|this|that|sa(?:id|ys)|told)\b)[A-Z]?[\w-]+\s+){1,3}?(?:country|nation|republic|state|kingdom|sultanate|emirate)
    |\b[Tt]he\s+bloc|\b[Tt]he\s+(?:[Kk]ingdom|[Ss]ultanate)(?=['’]s)|(?:(?<=\bwith\s)|(?<=\bfrom\s)|(?<=\bto\s))(?:there|th(?:e|is|at)\s+(?:market|country|destination)|the\s+(?:[Rr]epublic|[Kk]ingdom|[Ss]ultanate|[Ee]mirate|country|state|island))(?!\s+of|['’])|\b(?:[Tt]he|[Ii]ts)\s+(?:(?:[a-z]+ern|close|closest|immediate|largest)\s+)?neighbou?r)(?![\w-])""",
    re.VERBOSE,
)


ACTS = re.compile(
    r"""(?:\s(?:in|of)\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?(?:,[^,;.]{1,80},|,(?:\san?\s[^,;.]{1,60})?(?=\s(?:which|that)\s)|,(?=\s(?:plan|intend|will|want|ha[sd]|is|announc)))?\s+
    (?:(?:which|it|that|has|have|had|will|would|is|are|was|be|plans?|planning|intends?|wants?|hopes?|agreed|decided|undertook|undertakes|ready|able|also|already|to|going|(?:said|announced|confirmed)\s(?:[^,;.]{1,30}?\sthat|that|it)|signed\s[^,;.]{5,50}?(?=\sto\s))\s+)*
    (?:invest|pledge|commit|spend|pour|pump|build|open|export(?!s)|sell|ship(?!ments)|supply|import(?!s)|buy|purchase
      |sent|send|spent|built|sold|bought|broke|set\sup|put(?=\s[^;]{1,60}\binto\b)|putt(?=ing\s[^;]{1,60}\binto\b)|pledg
      |announc(?=ed\s(?:an?|its)\s[^,;]{1,40}\b(?:investment|expansion|extension|plant|factory|mill|project)\b)|supplie|committ|shipp)(?:s|d|ed|ing)?\b""",
    re.VERBOSE,
)
"""What the name of a firm is followed by that invests, sells or buys."""

BUILT_BY = re.compile(
    rf"""\b(?:{any_of(SITES)}|projects?|investments?|buil[dt]|set\s+up|installed|developed|applied|invested|financed)s?\s+(?:by|of)\s+
    (?:the\s+)?(?:[A-Z][\w-]+(?:['’]s)?\s+)?(?:(?:[a-z]+\s+)?(?:company|group|firm|maker|giant)\s+)?$""",
    re.VERBOSE,
)
"""Before the name of a firm that invests."""
THE_FIRM = re.compile(
    r'\b[Tt]he\s+(?:[a-z]+\s+)?(?:company|firm|operator|investor|manufacturer|maker|producer|developer)\b'
)
UNIT = '(?i:city|capital|port|province|region|state|prefecture|county|oblast|district|town)'
WITHIN = re.compile(rf"(?:['’]s\s+|\s+)(?:(?:[a-z]+\s+){{0,3}}{UNIT}\s+(?:of\s+)?)?")
KIND = re.compile(rf'\s+({UNIT})\b')
OF_NAME = re.compile(r'\s+of\s+(?:the\s+)?')
KIND_IN = re.compile(rf'\s({UNIT})$')
OF_LAND = re.compile(r'\s+of\s+(?:the\s+)?|\s+in\s+(?:the\s+)?(?:[\w-]+\s+)?|,\s+(?:the\s+)?capital\s+of\s+(?:the\s+)?')
OF_UNIT = re.compile(rf'.*\s{UNIT}\s+of\s+')
"""Before the name of a province: "the Mekong Delta province of"."""
UNITS_OF = re.compile(rf'\b(?:[a-z]+(?:al|ern)\s+)?(?:{UNIT}\s+)?({UNIT})\s+of\s+$')
KIND_OF = re.compile(
    r'(?:[Tt]he\s+)?(?:City|Governorate|Province|Region|Prefecture|Municipality|County|Department|Canton)\s+of\s+(?=[A-Z])'
)
TOO_WIDE = frozenset('Republic Kingdom Sultanate Emirate State Province Region City County Islands Coast'.split())
PASSED = re.compile(
    r'\s(?:[Bb]ridge|[Gg]ate|[Cc]rossing|[Cc]heckpoint|[Pp]ass|[Tt]unnel|[Aa]irport|[Hh]ighway|[Rr]oute|[Cc]orridor)$'
)
"""What goods pass, which no one trades with."""
KINDS = 'city|province|region|republic|emirate|state|prefecture|county|oblast|district|municipality|voivodeship'
CONTINENT = re.compile(r'(?:(?<=\bto\s)|(?<=\bin\s)|(?<=\bfrom\s)|(?<=\bwith\s))the\s+continent\b')
IT_TOOK = re.compile(
    r'\b[Ii]t(?=\s+(?:took|takes|absorb(?:s|ed)|account(?:s|ed)\s+for|made\s+up|makes\s+up)\b)|\bIts(?=\s+share\s+(?:in|of)\s)'
)
"""Before the share of a country that the sentence before began with."""
THEY = re.compile(r'\b[Tt]hey(?=\s[^.;]*\binvested\b)')
"""The firms of a country that the sentence before named."""
GROUP = re.compile(
    r'\b(?<=(?:with|from)\s)(?:the\s+(?:three|four|five|six|ten)|these)\s+(?:countries|states|nations|markets)\b|\b(?<=to\s)(?:the\s+(?:three|four|five|six|ten)|these)\s+(?:countries|states|nations|markets)\b'
)
UNNAMED = re.compile(
    r"""\b[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3}\s(?:[Vv]oivodship|[Vv]oivodeship|[Oo]blast|[Kk]rai|[Gg]overnorate|[Pp]refecture|[Mm]unicipality)\b
    |\bPort\sof\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?""",
    re.VERBOSE,
)
"""Regions and ports that no list need know."""
CAPITALS = re.compile(r'\b[A-Z]{2,4}\b(?!\$)')
THEIRS = re.compile(
    rf'\b[Tt]h(?:e|is|at)\s+(?P<people>[A-Z][a-z]+)\s+(?P<kind>{KINDS}|town|capital)\b(?!\s+(?:of|government|[A-Z]))'
)
LOCAL = re.compile(
    rf'\b[Tt]he\s+(?:(?:north|south|east|west|centr)[a-z]*\s+)?({KINDS}|State|Province|Region|County|Prefecture|Territory|Governorate)\b(?!\s+[A-Z])(?!\s+(?:of|government|administration|council|hall|offic|author)\b)'
)
OUTSIDE = re.compile(r'^["“]?(?:Outside|Beyond|Apart\s+from)\s+(?:of\s+)?(?:the\s+)?$')
PASSING = re.compile(r'\b(?:through|via)\s+(?:the\s+[a-z]+\s+(?:[a-z]+\s+)?of\s+)?$')
GENITIVE = re.compile(r"['’]s\s")
OFFICE = re.compile(
    r'\s+(?:[a-z]+\s+){0,2}(?:governor|minister|premier|president|ambassador|envoy|consul|mayor|official|secretary|commissioner)\b',
    re.IGNORECASE,
)
BETWEEN = re.compile(r'\b[Bb]etween\s+(?:the\s+)?([A-Z]\w+)\s+and\s+$')
TO_REGION = re.compile(r'.*\b(?:[Tt]o|[Ww]ith)\s+the\s+region')


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
        *_theirs(text, story),
        *unnamed,
        *longer,
        *known,
        *_pointed_at(text, reading, start, story, known, [*longer, *known, *other]),
        *other,
    ]:
        if all(other.end <= place.start or place.end <= other.start for other in taken):
            taken.append(place)
    inside = (p for p in taken if not OUTSIDE.search(text, 0, p.start))
    return _joined(text, sorted(inside, key=lambda p: p.start), story)


def _firms(text: str, reading: Reading, start: int, story) -> list[Place]:
    """The firms that act, be it as "the company"; a single word that opens a sentence may be anything."""
    names = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'organisation']
    agency = reading.article.agency
    known = [n for n in names if n.text != agency and levels.level(n.text, n.kind) in ('business', None)]
    sure = (n for n in known if n.start > start or ' ' in n.text or not is_word(n.text))
    acting = (n for n in sure if ACTS.match(text, n.end - start))
    act = [*acting, *(n for n in known if BUILT_BY.search(text, 0, n.start - start))]
    named = [Place(n.start - start, n.end - start, n.text, False, firm=True) for n in act]
    again = (m for m in THE_FIRM.finditer(text) if story.business and ACTS.match(text, m.end()))
    named += [Place(*m.span(), story.business, False, firm=True) for m in again]
    sure = [n for n in known if levels.level(n.text, n.kind)]
    story.business = next((n.text for n in reversed(sure or known)), story.business)
    return named


def letters(reading: Reading) -> dict[str, str]:
    """The first letters of the regions that an article names in full: WA of Western Australia."""
    regions = (n.text for n in reading.names if n.kind == 'place' and ' ' in n.text and gazetteer.is_region(n.text))
    return {''.join(word[0] for word in region.split()): region for region in regions}


def _pointed_at(text: str, reading: Reading, start: int, story, known, named) -> list[Place]:
    """The places that "we", "the Asian country" and "the province" stand for."""
    own = story.ours()
    away = any(p.code == own and FACING.search(text, 0, p.start) for p in known)
    own = (story.other(own) or own) if away or FOR_HIS_PART.match(text) else own
    ours = [(m, _his(m, known) or voices.country(reading, start + m.start()) or own) for m in OUR.finditer(text)]
    others = [(m, _other(m, story, known)) for m in THAT.finditer(text)]
    others += [(m, story.area) for m in CONTINENT.finditer(text)]
    others += [(m, story.leads) for m in IT_TOOK.finditer(text)]
    others += [(m, story.owned) for m in THEY.finditer(text)]
    group = story.sided.partner if story.sided else None
    others += [(m, group) for m in GROUP.finditer(text)]
    local = [(m, _local(m, text, story, known) or _last(m, named)) for m in LOCAL.finditer(text)]
    return [Place(*match.span(), code, False) for match, code in (*ours, *others, *local) if code]


def _owning(named: re.Match, known, text: str) -> str | None:
    """Whose trade the sentence told before: "Lima's exports rose, while the city's imports fell"."""
    before = (p for p in known if p.end < named.start() and not is_side(p.code) and GENITIVE.match(text, p.end))
    fit = [p.code for p in before if gazetteer.is_city(p.code) == (named[1].lower() in TOWNS)]
    return fit[-1] if fit and GENITIVE.match(text, named.end()) else None


def _his(our: re.Match, known) -> str | None:
    """ "The Styrian governor said that his state": of whom the adjective before tells."""
    people = (p for p in reversed(known) if p.people and p.end <= our.start() and OFFICE.match(our.string, p.end))
    return next((p.code for p in people), None) if our[0].startswith(('his', 'her')) else None


def _last(kind: re.Match, named) -> str | None:
    """The city or region that the sentence named before: "it left Cusco through the region's airport"."""
    if not PASSING.search(kind.string, 0, kind.start()):
        return None
    before = sorted((p for p in named if p.end < kind.start()), key=lambda p: -p.start)
    inner = (p.code for p in before if not (is_side(p.code) or gazetteer.is_country(p.code)))
    return next((code for code in inner if gazetteer.is_city(code) == (kind[1].lower() in TOWNS)), None)


def _local(named: re.Match, text: str, story, known) -> str | None:
    """ "The province"; "to the region" is none of the country that reports, but the area spoken of."""
    code = _owning(named, known, text) or story.local(named[1])
    land = BETWEEN.search(text, 0, named.start())
    if code and land and gazetteer.countries().get(land[1]) == story.land(code):
        return next(reversed(story.abroads), None)
    area = None if story.area and story.area in text[named.end() :] else story.area
    away = TO_REGION.fullmatch(text, 0, named.end())
    return area if away and (area or (code and story.teller == story.land(code) != code)) else code


def _other(that: re.Match, story, known: list[Place]) -> str | None:
    """The country or bloc abroad, or that at home where the one abroad owns ("Peru's exports to")."""
    code, last = (
        _called_so(that[0].lower().split()[-1], AREA.findall(that[0]), story),
        next((p for p in reversed(known) if p.end <= that.start()), None),
    )
    if BY_US.search(that.string, 0, that.start()) and (ours := story.at_home(story.pair) or story.own or story.teller):
        return ours
    faced = last and is_country(last.code) and FACING.search(that.string, 0, last.start)
    if faced and FACING.search(that.string, 0, that.start()) and (that[0] == 'there' or not last.people):
        return last.code
    if code is None and last and that[0].startswith('its'):
        return next((c for c, _ in story.seen.most_common() if c != story.land(last.code)), None)
    if code is None:
        near = (p for p in reversed(known) if 0 < p.start < that.start() and is_side(p.code) and not p.people)
        return next((p.code for p in near), None)
    owner = last and (last.people or that.string[last.end : last.end + 2] in ("'s", '’s'))
    return story.other(code) if owner and last.code == code and that[0].startswith('the ') else code


def _called_so(form: str, area: list[str], story) -> str | None:
    """The country abroad, or where that is not of an area, the only one that is: "the South American nation"."""
    groups = [gazetteer.areas()[word] for word in (form, *area) if word in gazetteer.areas()]
    fit = frozenset.intersection(*groups) if groups else frozenset()
    spoken_of = ([story.abroad()], map(story.land, story.pair), story.seen, story.named)
    found = (fit.intersection(filter(None, codes)) for codes in spoken_of)
    return next((next(iter(one)) for one in found if len(one) == 1), story.abroad())


def _theirs(text: str, story) -> list[Place]:
    """The places that "the Polish region" and "this Chinese city" stand for, where the article has named one."""
    lands = ((m, gazetteer.demonym(m['people']), m['kind']) for m in THEIRS.finditer(text))
    found = ((m, story.lies(land, kind)) for m, land, kind in lands if land)
    return [Place(*m.span(), code, False) for m, code in found if code]


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
    before = UNITS_OF.search(text, 0, place.start)
    if named := kind or before or KIND_IN.search(place.code):
        story.call(named[1].lower(), place.code)
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
    beside = is_country(last.code) and text[first.end : last.start] == ', ' and not last.people
    if beside and not is_side(first.code) and gazetteer.country_of(first.code) in (None, last.code):
        return replace(first, end=last.end), last
    return None, None


def _by_name(text: str, reading: Reading, start: int, known, letters) -> tuple[list[Place], list[Place]]:
    """Places among the names: those whose name holds another's (Inner Mongolia), and those that no list knows."""
    names = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'place']
    found = [
        Place(n.start - start, n.end - start, letters.get(n.text) or _code(n.text), False)
        for n in names
        if n.text not in TOO_WIDE and not PASSED.search(n.text)
    ]
    longer = [p for p in found if '-' in p.code or any(_inside(k, p) for k in known)]
    return longer, [p for p in found if p not in longer]


def _code(name: str) -> str:
    """The country that a name in capitals is (IRAQ), the city of "City of Lima", else the name."""
    name = KIND_OF.sub('', name)
    known = marks.places(name.title()) if name.isupper() and len(name) > 3 else []
    return known[0].code if len(known) == 1 else name


def _inside(inner: Place, outer: Place) -> bool:
    return (
        outer.start <= inner.start and inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)
    )

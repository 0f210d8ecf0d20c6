"""What a sentence points at with "we", "the Asian country", "there", "its neighbour" and "the province"."""

from __future__ import annotations

import re

from dateline.articles import Reading, within
from dateline.names import gazetteer
from dateline.trade import voices
from dateline.trade.marks import TOWNS, Place, is_country, is_side

OUR = re.compile(
    r"""\b(?:(?:[Oo]ur|his|her)\s+(?:country|republic|nation|region|state|province)|[Ww]e(?=\s)|(?<=(?:from|with)\s)us
    |[Oo]ur(?!\s+(?:two\s|countries|nations|sides|peoples|(?:\w+\s+)?(?<!foreign\s)(?:trade|turnover)(?!\s+(?:\w+\s+)?with))\b)(?=\s))""",
    re.VERBOSE,
)
OUR_LAND = re.compile(r'\b(?:country|nation)$')
FACING = re.compile(r'\b(?:to|with|from|sold|sell|supplied|sent)\s+(?:the\s+)?$')
"""Before a country that is not the speaker's own."""
ASKED = re.compile(
    r'\b(?:urg(?:ed|ing)|ask(?:ed|ing)|call(?:ed|ing)\s+(?:up)?on|invit(?:ed|ing)|request(?:ed|ing))\s+(?:the\s+)?$'
)
"""Before a country to which another one speaks."""
BY_US = re.compile(r'\b(?:[Ee]xports?\s+from|[Ii]mports?\s+(?:in)?to)\s+$')
"""Before the country or region that reports."""
AREA = re.compile(r'\b(?:[A-Z][a-z]+[- ])?(?:[A-Z][a-z]+|island)\b(?=\s+[a-z]+$)')
FOR_HIS_PART = re.compile(r'["“]?(?:For|On)\s+(?:his|her|their)\s+part\b')
"""The other side speaks."""
AS_FOR = re.compile(r'\b[Aa]s\s+for\s+(?:the\s+)?(?P<place>[A-Z][^,;.]{1,40}),\s+$')
THAT = re.compile(
    r"""(?:\b[Tt]he\s+(?!two|both|host|whole|entire|home|same|other|developing|least)
      (?:(?!(?:from|to|with|of|in|by|for|and|the|an?|this|that|sa(?:id|ys)|told)\b)[A-Z]?[\w-]+\s+){1,3}?
      (?:country|nation|republic|state|kingdom|sultanate|emirate)
    |\b[Tt]he\s+(?:bloc|city-state)
    |\b[Tt]he\s+(?:[Kk]ingdom|[Ss]ultanate)(?=['’]s|\s+and\s+[A-Z])
    |(?:(?<=\bwith\s)|(?<=\bfrom\s)|(?<=\bto\s))
      (?:there
      |th(?:e|is|at)\s+(?:market|country|destination)
      |the\s+(?:[Rr]epublic|[Kk]ingdom|[Ss]ultanate|[Ee]mirate|country|state|island))(?!\s+of|['’])
    |(?<=\binvestments\s)there
    |\b(?:[Tt]he|[Ii]ts)\s+(?:(?:[a-z]+ern|close|closest|immediate|largest)\s+)?neighbou?r
    )(?![\w-])""",
    re.VERBOSE,
)
KINDS = (
    'city|province|region|territory|republic|emirate|state|prefecture|county|oblast|district|municipality|voivodeship'
    '|locality'
)
YOURS = re.compile(r'\byour\s+(?:country|market|region|city|province|state)\b')
CONTINENT = re.compile(r'(?:(?<=\bto\s)|(?<=\bin\s)|(?<=\bfrom\s)|(?<=\bwith\s))the\s+continent\b')
IT_TOOK = re.compile(
    r'\b[Ii]t(?=\s+(?:took|takes|bought|buys|absorb(?:s|ed)|(?:account|answer)(?:s|ed)\s+for|made\s+up|makes\s+up)\b)|\bIts(?=\s+share\s+(?:in|of)\s)'
)
"""Before the share of a country that the sentence before began with."""
THEY = re.compile(r'\b[Tt]he(?:y(?=\s[^.;]*\binvest(?:ed|ments?)\b)|ir(?=\s(?:[a-z]+\s){0,2}investments?\b))')
"""The firms of a country that the sentence before named."""
GROUP = re.compile(
    r'(?:(?<=\bwith\s)|(?<=\bfrom\s)|(?<=\bto\s))(?:the\s+(?:three|four|five|six|ten)|these)\s+'
    r'(?:countries|states|nations|markets)\b'
)
THEIRS = re.compile(
    rf'\b[Tt]h(?:e|is|at)\s+(?:[a-z]+ern\s+)?(?P<people>[A-Z][a-z]+)\s+(?P<kind>{KINDS}|town|capital(?!\s+in\b))\b(?!\s+(?:of|government|[A-Z]))'
)
CONTINENTS = {'African': 'Africa', 'Asian': 'Asia', 'European': 'Europe'}
CONTINENTAL = re.compile(r'\b[Tt]he\s+(?P<people>African|Asian|European)\s+continent\b')
LOCAL = re.compile(
    rf"""\b[Tt]he\s+(?:(?:(?:north|south|east|west|centr)[a-z]*|whole|entire)\s+)?
    ({KINDS}|State|Province|Region|County|Prefecture|Territory|Governorate)\b(?!\s+[A-Z]|-)
    (?!\s+(?:of|government|administration|council|hall|offic|author)\b)""",
    re.VERBOSE,
)
PASSING = re.compile(r'\b(?:through|via)\s+(?:the\s+[a-z]+\s+(?:[a-z]+\s+)?of\s+)?$')
GENITIVE = re.compile(r"['’]s\s")
OFFICE = re.compile(
    r'\s+(?:[a-z]+\s+){0,2}(?:governor|minister|premier|president|ambassador|envoy|consul|mayor|official|secretary|commissioner)\b',
    re.IGNORECASE,
)
SPEAKS = re.compile(
    r'\s+(?:[A-Z]\w+\s+){0,2}(?:Chamber|Governor|Minister|Mayor|Premier|Government|Ministry|Department|Council|Association)\b'
    r'[^;]*\b(?:said|noted|added|told|informed|stated|announced|stressed)\b[^;]*'
)
"""Between the place of an office and what its holder speaks of."""
BETWEEN = re.compile(r'\b[Bb]etween\s+(?:the\s+)?([A-Z]\w+)\s+and\s+$')
TO_REGION = re.compile(r'.*\b(?:[Tt]o|[Ww]ith)\s+the\s+region')


def find(text: str, reading: Reading, start: int, story, known, named) -> list[Place]:
    """The places that "we", "the Asian country" and "the province" stand for."""
    own = story.ours()
    facing = {p.code for p in known if FACING.search(text, 0, p.start)}
    asked = {story.land(p.code) for p in [*known, *named] if ASKED.search(text, 0, p.start)}
    own = (story.other(own) or own) if own in facing | asked or FOR_HIS_PART.match(text) else own
    ours = [
        (m, _as_for(m, named) or _his(m, known) or _voice(reading, start + m.start(), asked) or own)
        for m in OUR.finditer(text)
    ]
    ours = [(m, story.land(code or '') or code if OUR_LAND.search(m[0]) else code) for m, code in ours]
    inner = story.teller and gazetteer.is_region(story.teller)
    that = (m for m in THAT.finditer(text) if m[0].split()[-1] not in story.designated)
    that = (m for m in that if not (inner and m[0] == 'the state'))
    bodies = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'organisation']
    free = [p for p in known if not any(n.start <= p.start + start and p.end + start < n.end for n in bodies)]
    others = [(m, _other(m, story, free)) for m in that]
    others += [(m, story.area) for m in CONTINENT.finditer(text)]
    side = ours[0][1] if ours else own
    others += [(m, story.other(side) or story.other(story.land(side or ''))) for m in YOURS.finditer(text)]
    others += [(m, story.leads) for m in IT_TOOK.finditer(text)]
    others += [(m, story.owned) for m in THEY.finditer(text)]
    group = story.sided.partner if story.sided else None
    others += [(m, group) for m in GROUP.finditer(text)]
    spoken = {m: _spoken_for(m, named) for m in LOCAL.finditer(text)}
    others = [
        (m, code) for m, code in others if not any(spoken[s] and m.start() <= s.start() < m.end() for s in spoken)
    ]
    local = [(m, code or _local(m, text, story, known) or _last(m, named)) for m, code in spoken.items()]
    return [Place(*match.span(), code, False) for match, code in (*ours, *others, *local) if code]


def _voice(reading: Reading, position: int, asked: set[str]) -> str | None:
    """The country of who speaks; not the one that the same sentence says is asked for something."""
    country = voices.country(reading, position)
    return country if country not in asked else None


def _owning(named: re.Match, known, text: str) -> str | None:
    """Whose trade the sentence told before: "Lima's exports rose, while the city's imports fell"."""
    before = (
        p
        for p in known
        if p.end < named.start() and not (is_side(p.code) or gazetteer.is_wide(p.code)) and GENITIVE.match(text, p.end)
    )
    fit = [p.code for p in before if gazetteer.is_city(p.code) == (named[1].lower() in TOWNS)]
    return fit[-1] if fit and GENITIVE.match(text, named.end()) else None


def _opening(kind: re.Match, known) -> str | None:
    """The region that the sentence began with: "Bahia sold tea, making it the province's main crop"."""
    first = known[0] if known and known[0].start == 0 and known[0].end < kind.start() else None
    return first.code if first and gazetteer.is_region(first.code) and kind[1].lower() not in TOWNS else None


def _before(kind: re.Match, known, story) -> str | None:
    """The region that the sentence named before, where the article has called none so."""
    fit = [p.code for p in known if p.end < kind.start() and gazetteer.is_region(p.code)]
    new = kind[1].lower() not in TOWNS and kind[1].lower() not in story.designated
    return fit[-1] if fit and new and story.land(fit[-1]) == story.home else None


def _as_for(our: re.Match, named) -> str | None:
    """ "As for Penang, we": the place that a speaker turns to."""
    turned = AS_FOR.search(our.string, 0, our.start())
    return next((p.code for p in named if turned and p.start == turned.start('place')), None)


def _his(our: re.Match, known) -> str | None:
    """ "The Styrian governor said that his state": of whom the adjective before tells."""
    people = (p for p in reversed(known) if p.people and p.end <= our.start() and OFFICE.match(our.string, p.end))
    return next((p.code for p in people), None) if our[0].startswith(('his', 'her')) else None


def _spoken_for(kind: re.Match, named) -> str | None:
    """ "The president of the Lima Chamber said that exports from the region": of the place in a speaker's title."""
    fit = (p for p in named if p.end < kind.start() and gazetteer.is_city(p.code) == (kind[1].lower() in TOWNS))
    inner = (p for p in fit if not (p.people or is_side(p.code)) and SPEAKS.fullmatch(kind.string, p.end, kind.start()))
    return next((p.code for p in inner), None)


def _last(kind: re.Match, named) -> str | None:
    """The city or region that the sentence named before: "it left Cusco through the region's airport"."""
    if not PASSING.search(kind.string, 0, kind.start()):
        return None
    before = sorted((p for p in named if p.end < kind.start()), key=lambda p: -p.start)
    inner = (p.code for p in before if not (is_side(p.code) or gazetteer.is_country(p.code)))
    return next((code for code in inner if gazetteer.is_city(code) == (kind[1].lower() in TOWNS)), None)


def _local(named: re.Match, text: str, story, known) -> str | None:
    """ "The province"; "to the region" is none of the country that reports, but the area spoken of."""
    code = (
        _owning(named, known, text) or _opening(named, known) or _before(named, known, story) or story.local(named[1])
    )
    land = BETWEEN.search(text, 0, named.start())
    if code and land and gazetteer.countries().get(land[1]) == story.land(code):
        return next(reversed(story.abroads), None)
    area = None if story.area and story.area in text[named.end() :] else story.area
    away = TO_REGION.fullmatch(text, 0, named.end())
    return area if away and (area or (code and story.teller == story.land(code) != code)) else code


def _other(that: re.Match, story, known: list[Place]) -> str | None:
    """The country or bloc abroad, or that at home where the one abroad owns ("Peru's exports to")."""
    code = _called_so(that[0].lower().split()[-1], AREA.findall(that[0]), story)
    last = next((p for p in reversed(known) if p.end <= that.start()), None)
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


def theirs(text: str, story) -> list[Place]:
    """The places that "the Polish region" and "this Chinese city" stand for, where the article has named one."""
    lands = ((m, gazetteer.demonym(m['people']), m['kind']) for m in THEIRS.finditer(text))
    found = ((m, story.lies(land, kind)) for m, land, kind in lands if land)
    found = [*found, *((m, CONTINENTS[m['people']]) for m in CONTINENTAL.finditer(text))]
    return [Place(*m.span(), code, False) for m, code in found if code]

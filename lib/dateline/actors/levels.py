"""An actor -> its country, and its level: city, region, state, international, business or civil."""

from __future__ import annotations

import functools
import itertools
import re

from dateline.actors import place_names, tails, variants
from dateline.actors.body_names import LEGAL_END, body
from dateline.actors.transliteration import fold
from dateline.names import gazetteer
from dateline.names.wordlists import branching, table

WORDS = {row['word']: row['level'] for row in table('level_words')}
"""Words that tell a level, the strongest first."""
WORD = re.compile(rf'\b(?:{branching(WORDS)})\b')
RANK = {word: rank for rank, word in enumerate(WORDS)}
MUNICIPAL = re.compile(
    r'\b(?:city|municipal|town)\s+(?:council|government|administration|hall|duma)\b|^greater\s.*\scorporation$'
)
REGIONAL = re.compile(r'\b(?:county|provincial|regional|oblast|krai|voivodeship|governorate|prefectural)\b')
CONTINENTAL = re.compile(
    r'\b(?:bank|union|commission|parliament|agency|council|committee|court|organi[sz]ation|confederation|community|league|alliance'
    r'|association)\b'
)
"""What a body of a whole continent is called."""
PREFIXED = re.compile(r'(?:OOO|OAO|PAO|ZAO|AO|PJSC|JSC|LLC|PT|AO)\s')
"""Forms of a company that stand before its name."""
MINISTERIAL = re.compile(r'(?:department|directorate|committee|office)\b|.*\b(?:department|directorate)$')
"""What heads or ends the name of a part of a government, whatever it is for: Department of Industries."""
BANK_OF = re.compile(r'Bank of (?=[A-Z])')
JOINT = re.compile(
    r'(?=.*\b(?:joint|inter-?governmental|bilateral|mixed)\b)(?!.*\bventure\b).*\b(?:commission|committee|council)\b'
)
"""What a body of two states is called."""
PROMOTION = re.compile(r'\b(?:trade (?:and|&) invest(?:ment)?|investment (?:and|&) trade)$|^invest(?: in)?\s')
"""What heads or ends the name of an office that brings trade to its place: Invest in Lima."""
NATIONAL = re.compile(r'national\s(?:[\w-]+\s)*?(?:institute|service|office|bureau|authority|administration|board)\b')
STATE_OWNED = {row['alias'] for row in table('companies') if row['note'] == 'of the state'}
GULF = ('Gulf', 'Gulf states', 'Gulf countries')
"""A wide area that our tables leave out, because seas and bays are called so."""
CENTRAL_BANKS = (('bank', 'national'), ('bank', 'reserve'), ('bank', 'central'))
ALLIANCES = {*gazetteer.alliances(), *gazetteer.alliances().values()}
SIDE = re.compile(r'(?:north|south|east|west|central)[a-z-]*\s(?=[A-Z])', re.IGNORECASE)
"""What a part of a country is called: West Cork."""
WORDED = re.compile(r'[^\W\d_]+')
PUBLIC = re.compile(
    r'\b(?:government|ministry|department|authorit(?:y|ies)|administration|committee|council|agency|office|hall|duma|assembly'
    r'|directorate|commission|bureau|secretariat|delegation|officials|service|police|court|parliament|customs)\b'
)


def country(name: str, kind: str) -> str | None:
    """The country (ISO 3166 alpha-2) that a name tells of itself; None where it tells none, or more than one.

    >>> country('Embassy of Chile in Peru', 'organisation'), country('Turin Port Authority', 'organisation')
    ('CL', 'IT')
    """
    told = tails.read(name)
    if kind == 'place':
        return (
            told.country
            or gazetteer.country_of(told.name)
            or _of_its_kind(told.name)
            or variants.LETTERS.get(told.name)
        )
    if kind == 'person' or name in gazetteer.alliances() or JOINT.match(fold(name)):
        return None
    if told.country or (land := _of_its_kind(told.name)):
        return told.country or land
    read = body(name)
    if read.owner:
        return next(iter(read.owner)) if len(read.owner) == 1 else None
    lands = {gazetteer.country_of(place) for place in places(name) if place != name} - read.host - {None}
    return lands.pop() if len(lands) == 1 else _listed().get(name) or _listed().get(name.title())


def _of_its_kind(place: str) -> str | None:
    """The country of a place named with a word of its kind: of Lyon Province, of the Iraqi Kurdistan Region."""
    name, _ = place_names.kind_of(place) or (None, None)
    if not name:
        return None
    if place.lower().endswith('voivodeship'):
        return 'PL'
    return gazetteer.country_of(name) or (gazetteer.demonym(name.split()[0]) if ' ' in name else None)


def level(name: str, kind: str) -> str | None:
    """The level that a name tells of itself, or None.

    >>> [level(*n) for n in [('Peru', 'place'), ('Lima', 'place'), ('Lima City Council', 'organisation')]]
    ['state', 'city', 'city']
    """
    if kind == 'place':
        wide = name in GULF or gazetteer.regions().get(tails.read(name).name, '') is None
        return 'international' if wide else of_place(name)
    told = tails.read(name)
    if kind in ('person', 'event') or told.level:
        return told.level
    name = told.name
    state = place_names.kind_of(name)
    if state and gazetteer.is_place(state[0]):
        return state[1] or of_place(state[0])
    if body(name).content in CENTRAL_BANKS or name in STATE_OWNED:
        return 'state'
    if name in ALLIANCES:
        return 'state' if 'state' in map(WORDS.get, _words(fold(name))) else 'international'
    if name in gazetteer.companies() or LEGAL_END.search(fold(name)) or PREFIXED.match(name):
        return 'business'
    inside = [place for place in places(name) if variants.country_named(place) not in body(name).host]
    bare = fold(functools.reduce(lambda left, place: left.replace(place, ' '), inside, name))
    own = next((v for p in inside if (v := of_place(p)) in ('city', 'region')), None)
    if JOINT.match(fold(name)):
        return 'international'
    if own and any(p.search(fold(name)) for p in (PUBLIC, PROMOTION, MUNICIPAL)):
        return 'city' if MUNICIPAL.search(fold(name)) else 'region' if REGIONAL.search(bare) else own
    said = WORDS.get(min(_words(bare), key=RANK.get, default=None))
    owned = told.country or body(name).owner
    if BANK_OF.match(name) and gazetteer.is_country(BANK_OF.sub('', name)):
        return 'state'
    if said in ('business', 'international') and MINISTERIAL.match(bare):
        said = None
    if said != 'state' and not owned and CONTINENTAL.search(bare) and _of_continent(name):
        return 'international'
    if NATIONAL.match(bare):
        return 'state'
    return said or ('state' if owned and (PUBLIC.search(bare) or PROMOTION.search(fold(name))) else None)


def _words(folded: str) -> list[str]:
    """The words of a folded name that tell a level."""
    return [' '.join(words.split()) for words in WORD.findall(folded)]


def _of_continent(name: str) -> bool:
    """Whether a wider area than a country owns a body: African, of Latin America."""
    words = WORDED.findall(name)
    phrases = {*words, *(' '.join(pair) for pair in itertools.pairwise(words))}
    areas = {form for p in phrases for form in (p, p.removesuffix('n'), p.removesuffix('an'))}
    return any(gazetteer.regions().get(area, '') is None for area in areas)


def of_place(name: str) -> str | None:
    """The level of a place, told by its name or by an article."""
    told = tails.read(name)
    if gazetteer.is_country(told.name) or told.name in variants.LETTERS:
        return 'state'
    if gazetteer.is_region(told.name) or told.level == 'region':
        return 'region'
    if gazetteer.is_city(told.name):
        return 'city'
    if kind := place_names.kind_of(told.name):
        return kind[1]
    plain = gazetteer.without_accents(told.name)
    if gazetteer.is_place(SIDE.sub('', told.name)) and not gazetteer.is_place(told.name):
        return 'region'
    if plain in gazetteer.provinces() and plain not in gazetteer.towns():
        return 'region'
    return told.level or (told.country and 'city')


@functools.lru_cache(maxsize=100_000)
def places(name: str) -> list[str]:
    """The places of up to four words that a name has in it, the longest first where they overlap."""
    words = re.findall(r"[\w.’'-]+", re.sub(r"['’]s\b", '', name))
    found, at = [], 0
    while at < len(words):
        for taken in (4, 3, 2, 1):
            phrase = ' '.join(words[at : at + taken])
            if at + taken > len(words) or fold(phrase) in WORDS:
                continue
            if phrase[:1].isupper() and gazetteer.is_place(phrase):
                found.append(phrase)
                break
            if region := gazetteer.region_adjectives().get(phrase):
                found.append(region)
                break
        at += taken
    return found


@functools.cache
def _listed() -> dict[str, str]:
    """The countries of news agencies and companies, by name."""
    return {row['alias']: row['country'] for name in ('agencies', 'companies') for row in table(name) if row['country']}

"""An actor -> its country, and its level: city, region, state, international, business or civil."""

from __future__ import annotations

import functools
import re
from collections import Counter

from dateline.actors import variants
from dateline.actors.body_names import body
from dateline.actors.transliteration import fold
from dateline.names import gazetteer
from dateline.names.wordlists import branching, table

WORDS = {row['word']: row['level'] for row in table('level_words')}
"""Words that tell a level, the strongest first."""
WORD = re.compile(rf'\b(?:{branching(WORDS)})\b')
RANK = {word: rank for rank, word in enumerate(WORDS)}
ROLES = {row['role'].lower(): row['level'] for row in table('roles')}
ROLE = re.compile(rf'(?<![\w-])(?:{branching(ROLES)})(?![\w-])', re.IGNORECASE)
MUNICIPAL = re.compile(r'\b(?:city|municipal|town)\s+(?:council|government|administration|hall|duma)\b')
MINISTERIAL = re.compile(r'(?:department|directorate|committee|office)\b')
"""What heads the name of a part of a government, whatever it is for: Department of Industries."""
DIPLOMAT = re.compile(r'\b(?:ambassador|consul|envoy|charge)\b', re.IGNORECASE)
PUBLIC = re.compile(
    r'\b(?:government|department|authorit(?:y|ies)|administration|committee|council|agency|office|hall|duma|assembly'
    r'|directorate|commission|bureau|secretariat|delegation|officials|service|police|court|parliament)\b'
)


TOLD = re.compile(r' \((?P<level>city|region)?(?:, )?(?P<land>[^()]+)?\)$')
"""What an article tells of a place, behind its name: Nagura (Japan)."""
REGIONAL = re.compile(
    r"""
    ^(?:region|province|state|county|district|republic)\sof\b                                    # State of Veldt
    | \b(?:region|province|oblast|krai|state|county|district|governorate|prefecture)$            # Veldt province
    """,
    re.VERBOSE | re.IGNORECASE,
)


def country(name: str, kind: str) -> str | None:
    """The country (ISO 3166 alpha-2) that a name tells of itself; None where it tells none, or more than one.

    >>> country('Embassy of Chile in Peru', 'organisation'), country('Turin Port Authority', 'organisation')
    ('CL', 'IT')
    """
    if kind == 'place':
        told = TOLD.search(name)
        return gazetteer.countries().get(told['land']) if told else gazetteer.country_of(name)
    if kind == 'person' or name in gazetteer.alliances():
        return None
    read = body(name)
    if read.owner:
        return next(iter(read.owner)) if len(read.owner) == 1 else None
    lands = {gazetteer.country_of(place) for place in _places(name) if place != name} - read.host - {None}
    return lands.pop() if len(lands) == 1 else _listed().get(name)


def level(name: str, kind: str) -> str | None:
    """The level that a name tells of itself, or None.

    >>> [level(*n) for n in [('Peru', 'place'), ('Lima', 'place'), ('Lima City Council', 'organisation')]]
    ['state', 'city', 'city']
    """
    if kind == 'place':
        return _of_place(name)
    if kind in ('person', 'event'):
        return None
    places = [place for place in _places(name) if variants.country_named(place) not in body(name).host]
    if PUBLIC.search(fold(name)) and (
        own := next((v for p in places if (v := _of_place(p)) in ('city', 'region')), None)
    ):
        return 'city' if MUNICIPAL.search(fold(name)) else own
    bare = fold(functools.reduce(lambda left, place: left.replace(place, ' '), places, name))
    said = WORDS.get(min(WORD.findall(bare), key=RANK.get, default=None))
    if said == 'business' and MINISTERIAL.match(bare):
        said = None
    if name in gazetteer.alliances() and said != 'state':
        return 'international'
    return said or ('state' if body(name).owner and PUBLIC.search(bare) else None)


def of_person(titles: list[str], bodies: list[str | None]) -> str | None:
    """The level on which a person acts, by the first title that tells: of the body, or else of the office itself."""
    for title, held in zip(titles, bodies, strict=True):
        own = _of_office(title)
        if own in ('business', 'civil', 'international', 'city', 'region') or (own and DIPLOMAT.search(title)):
            return own
        inside = level(title, 'organisation') if PUBLIC.search(title.lower()) else None
        place = next((_of_place(p) for p in reversed(_places(title)) if _of_place(p)), None)
        of_body = held and (_of_place(held) or level(held, 'organisation'))
        presides = held and not place and 'president' in title.lower()
        if found := of_body or inside or place or ('' if presides else own or (body(title).owner and 'state')):
            return found
    return None


def _of_office(title: str) -> str:
    """The level of the office that heads a title, '' where it tells none."""
    head = re.split(r'\s(?:of|for|in|to|at|on|from)\s', title)[0]
    offices = list(ROLE.finditer(head)) or list(ROLE.finditer(title))[:1]
    return ROLES[' '.join(offices[-1][0].lower().split())] if offices else ''


def country_of_person(titles: list[str], bodies: list[str | None]) -> str | None:
    """The country that most of a person's titles tell; None where they tell none, or several alike."""
    lands = Counter()
    for title, held in zip(titles, bodies, strict=True):
        found = country(title, 'organisation')
        if not found and held and not body(title).owner:
            found = gazetteer.country_of(held) or country(held, 'organisation')
        lands.update([found] if found else [])
    best = lands.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


def _of_place(name: str) -> str | None:
    if gazetteer.is_country(name):
        return 'state'
    if gazetteer.is_city(name):
        return 'city'
    if gazetteer.is_region(name) or (' ' in name and REGIONAL.search(name)):
        return 'region'
    told = TOLD.search(name)
    return told and (told['level'] or 'city')


@functools.lru_cache(maxsize=100_000)
def _places(name: str) -> list[str]:
    """The places of up to four words that a name has in it, the longest first where they overlap."""
    words = re.findall(r"[\w.’'-]+", re.sub(r"['’]s\b", '', name))
    found, at = [], 0
    while at < len(words):
        for taken in (4, 3, 2, 1):
            phrase = ' '.join(words[at : at + taken])
            if phrase[:1].isupper() and at + taken <= len(words) and gazetteer.is_place(phrase):
                found.append(phrase)
                break
        at += taken
    return found


@functools.cache
def _listed() -> dict[str, str]:
    """The countries of news agencies and companies, by name."""
    return {row['alias']: row['country'] for name in ('agencies', 'companies') for row in table(name) if row['country']}

"""A place with the word that tells its kind ("Nagura Province", "the Republic of Veldt") -> the place, and its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dateline.actors import variants
from dateline.actors.transliteration import fold
from dateline.names import Name, gazetteer

CITY = r'(?:(?:metropolitan|hanseatic|capital)\s+)?city|town|municipality'
REGION = (
    r'(?:special\s+)?(?:administrative|autonomous)\s+region|regions?|(?:autonomous\s+)?provinces?|oblast|krai|states?|county|counties|canton'
    r'|governorate|prefecture|voivodeship|district|department|emirate'
)
STATE = r'(?:federal\s+|islamic\s+|people[’\']s\s+|democratic\s+)*republic|commonwealth|kingdom|federation|union'
KIND = re.compile(
    rf"""
    (?:the\s+)? (?:(?P<city1>{CITY})|(?P<region1>{REGION})|{STATE}) \s+of\s+(?:the\s+)? (?P<after>.+)   # Province of X
    | (?P<before>.+?) \s+ (?:(?P<city2>{CITY})|(?P<region2>{REGION}))                                   # X Province
    """,
    re.VERBOSE | re.IGNORECASE,
)
STATE_OF = re.compile(rf'(?:the\s+)?(?:{STATE})\s+of\s', re.IGNORECASE)
OF_REGION = re.compile(rf'\b(?:{REGION})\s+of\s+\Z', re.IGNORECASE)
REGION_BEHIND = re.compile(rf'\s+(?:{REGION})\b', re.IGNORECASE)
BESIDE = r'(?:,?\s+(?:and|or|from|to|with)\s+|,\s+)(?:the\s+|its\s+)?'


def kind_of(name: str) -> tuple[str, str | None] | None:
    """The bare name of a place and the kind that a word beside it tells; None where no such word is found.

    >>> kind_of('Nagura Province'), kind_of('Republic of Veldt'), kind_of('Nagura')
    (('Nagura', 'region'), ('Veldt', None), None)
    """
    match = KIND.fullmatch(name)
    if not match:
        return None
    city, region = match['city1'] or match['city2'], match['region1'] or match['region2']
    return match['after'] or match['before'], 'city' if city else 'region' if region else None


def one_name(text: str, names: Iterable[Name]) -> dict[str, str]:
    """For the places of one article that it names with and without a word of their kind: which name they go by.

    That is the plain name, but where a table would take it for a city's: "Nagura Province", not "Lyon" for "Lyon
    Province". A city and the region of its name stay apart where the text has both: where it calls the one city, names
    them side by side, travels or writes from there. A state or region and the city of its name always stay apart.
    """
    places = {variants.clean(n.text, 'place') for n in names if n.kind == 'place'}
    states = {clean for n in names if (clean := variants.clean(n.text, n.kind)) and STATE_OF.match(clean)}
    by_letters = {fold(p): p for p in sorted(places)}
    found = {}
    for full in sorted(places | states):
        name, kind = kind_of(full) or (None, None)
        plain = next((by_letters[form] for form in _plain_forms(name or '') if form in by_letters), None)
        if not plain and full in states and gazetteer.is_country(name):
            plain = name
        if not plain or _are_two(text, plain, full, kind):
            continue
        if kind == 'region' and gazetteer.is_city(plain) and not gazetteer.is_region(plain):
            full = found.setdefault(plain, full)
        else:
            found[full] = plain
    return found


def _plain_forms(name: str) -> Iterator[str]:
    """The letters of a place's name, of the place of its adjective, and of the name without its people."""
    letters = fold(name)
    yield from (letters, letters.removesuffix('n'), letters.removesuffix('an'), letters.removesuffix('ian'))
    if gazetteer.is_region(first := name.split(' ')[0]):
        yield fold(first)


def _are_two(text: str, plain: str, full: str, kind: str | None) -> bool:
    """Whether the name with a word of its kind is another place's than the one without it."""
    if gazetteer.is_country(full):
        return gazetteer.country_of(full) != gazetteer.country_of(plain)
    if kind == 'city':
        return gazetteer.is_country(plain) or gazetteer.is_region(plain)
    if kind is None or gazetteer.is_region(plain):
        return False
    return gazetteer.is_region(full) or plain in gazetteer.capitals() or _is_city_too(text, plain, full)


def is_region_here(text: str, city: str, names: Iterable[Name]) -> bool:
    """Whether a text means by the name of a city the region around it only.

    >>> is_region_here('The Kyiv region paid.', 'Kyiv', [Name(4, 8, 'Kyiv', 'place')])
    True
    """
    beside = (OF_REGION.search(text, max(0, n.start - 40), n.start) or REGION_BEHIND.match(text, n.end) for n in names)
    return gazetteer.is_city(city) and any(beside) and not _is_city_too(text, city, city)


def _is_city_too(text: str, plain: str, full: str) -> bool:
    """Whether the text tells that the plain name is a city's, besides the region's of the fuller name."""
    one, other = re.escape(plain), re.escape(full)
    city = rf"""
        (?i:cit(?:y|ies)|town|port|mayor|capital|municipality)\s+(?i:of\s+)?{one}\b(?!\s+(?i:{REGION})\b)  # city of X
        | (?<!\w){one}(?:(?:['’]s)?\s+(?i:city|town|port|mayor|(?:vice|deputy)\s+mayor|municipal)\b|-based)  # X city
        | \A(?:.*\n+){{0,4}}\s*(?:\S+\s)?(?i:{one}),?\s[^.\n]{{0,50}}(?:--|–|—|\(\w+\))                  # dateline
        | (?<!\w){one}{BESIDE}{other}(?!\w) | (?<!\w){other}{BESIDE}{one}(?!\s+(?i:{REGION}))\b        # X and X Region
        | (?<!\w)(?i:in)\s+{one}(?!\s+(?i:{REGION}))\b                                               # in X
        | \b(?i:flights?|fl(?:y|ew)|trains?|bus(?:es)?|airport)\b[^.\n]{{0,80}}\b{one}(?!\s+(?i:{REGION}))\b
    """
    return bool(re.search(city, text, re.VERBOSE))

"""Places that no table knows -> the country and the level that the text beside them tells ("Nagura, Japan")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dateline.actors import place_names, tails
from dateline.names import Name, gazetteer
from dateline.names.name_words import CAPS

AROUND = 60
CITY = r'(?i:city|town|village|municipality|settlement|metropolis|port|capital|resort|suburb|mayor|akim|khokim|hokim)'
REGION = r'(?i:region|province|oblast|krai|state|county|district|governorate|prefecture|republic|canton|governor)'
SORT = r'(?:(?:the|an?|its|his|her)\s+)?(?:(?!that\b|which\b)[\w’\'-]+\s+){0,3}?'
SIDE = r'(?:(?:north|south|east|west|mid|centr)[a-z-]*|nearby|neighbou?ring|coastal|inland|present-day|modern|rural)'
BEFORE = re.compile(
    rf"""
    (?<![\w-])
    (?:(?P<owner>{CAPS})['’]s?\s+ | (?P<people>{CAPS})\s+)?                 # Japan's, Japanese
    (?:[a-z-]+\s+){{0,2}}?                                                  # northern port
    (?: (?:(?P<city>{CITY})(?:\s+and\s+[a-z]+)? | (?P<region>{REGION})) (?:\s+of)? \s+  # city of
      | (?<=['’]s\s) | (?<=s['’]\s) ) \Z                                     # or nothing more
    """,
    re.VERBOSE,
)
BEHIND = re.compile(
    rf"""
    (?:['’]s)? (?:
        \s+(?:(?P<city>{CITY})|(?P<region>{REGION}))\b             # Nagura city
        | \s*,\s+{SORT}(?:(?P<city2>{CITY})|(?P<region2>{REGION}))\b         # Nagura, the second city
    )?
    (?: (?P<link>,?\s+in\s+|\s+of\s+|,\s+|\s+\()                           # in; a comma; a bracket
        (?:(?:the|{SIDE})\s+){{0,2}} (?P<sort>{REGION}\s+of\s+(?:the\s+)?)?             # northern
        (?P<land>{CAPS}(?:\s+of\s+(?:the\s+)?{CAPS})?) )?                        # Japan
    """,
    re.VERBOSE,
)
CLOSED = re.compile(
    r"""
    \s* (?: [.;:)\n–—-] | \Z )
    | ,(?!\s+(?:and\s+(?:the\s+)?[A-Z]|(?![A-Z][a-z]+(?:\.?\s\d|['’]s\b))[A-Z]))  # no list
    | \s+(?:on|in|at|to|from|where|this|last)\b
    """,
    re.VERBOSE,
)
"""What follows a country that only says, behind a comma, where a place is: no verb, no further member of a list."""


def told(text: str, place: str, names: Iterable[Name]) -> str:
    """A place's name with what the article tells of it in brackets, if our tables do not know it.

    >>> told('A fair in Nagura, Japan, opened.', 'Nagura', [Name(10, 16, 'Nagura', 'place')])
    'Nagura (Japan)'
    """
    if gazetteer.is_place(place):
        return tails.write(place, 'region' if place_names.is_region_here(text, place, names) else None, None)
    lands, levels = Counter(), Counter()
    levels.update(kind for n in names if (kind := (place_names.kind_of(n.text) or (None, None))[1]))
    for n in names:
        for level, land in _evidence(text, n.start, n.end):
            lands.update([land] if land else [])
            levels.update([level] if level else [])
    land = next(iter(lands)) if len(lands) == 1 else None
    level = levels.most_common(1)[0][0] if levels else None
    own = place_names.kind_of(place)
    redundant = level == (own and own[1]) or (land and level == 'city')
    return tails.write(place, None if redundant else level, land)


def _evidence(text: str, start: int, end: int) -> Iterator[tuple[str | None, str | None]]:
    """Level and country that stand before one mention, and behind it."""
    if match := BEFORE.search(text, max(0, start - AROUND), start):
        owner = gazetteer.country_of(match['owner']) if match['owner'] else None
        words = (match['people'] or '').split()
        peoples = (gazetteer.demonym(' '.join(words[at:])) for at in range(len(words)))
        yield _level(match, 'city', 'region'), owner or next(filter(None, peoples), None)
    match = BEHIND.match(text, end, end + 2 * AROUND)
    apposed = match['land'] and (match['link'].strip() != ',' or CLOSED.match(text, match.end()))
    lands = (gazetteer.country_of(name) for name in _named(match)) if apposed else ()
    land = next(filter(None, lands), None)
    yield _level(match, 'city', 'region') or _level(match, 'city2', 'region2'), land


def _named(match: re.Match) -> tuple[str, ...]:
    """What may be the country behind a place: "Republic of Korea", "Korea", "Korea" of what follows."""
    return (match['sort'] or '') + match['land'], match['land'], match['land'].split(' of ')[0]


def _level(match: re.Match, city: str, region: str) -> str | None:
    return 'city' if match[city] else 'region' if match[region] else None

"""Bodies that no table knows -> level and country that the words beside them tell ("the Danish firm Kordax")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dateline.actors import levels, tails
from dateline.actors.transliteration import fold
from dateline.names import Name, gazetteer
from dateline.names.name_words import CAPS

AROUND = 90
FIRM = (
    r'(?:airline|carrier|[a-z]*maker|bank|company|firm|manufacturer|developer|retailer|giant|producer|start-?up|fund'
    r'|conglomerate|operator|supplier|lender|insurer|(?:ship)?builder|(?:ex|im)porter|distributor|consultancy|brewer'
    r'|refiner|miner|corporation|holding|contractor|chain|shipping\s+line|utility|brand|group|trader|shipper|dairy'
    r'|brewery|bakery|shipyard|refinery|enterprise|agribusiness|yard)'
)
CIVIL = (
    r'(?:association|charity|foundation|NGO|non-profit|think[ -]tank|network|society|club|trade\s+union|university'
    r'|institute|school|college|party|movement|federation|museum|trust|friendship\s+group)'
)
FIRMS = (
    r'(?:companies|firms|enterprises|businesses|manufacturers|producers|exporters|importers|investors|brands|suppliers)'
)
WHOSE = rf'(?:(?P<people>{CAPS})\s+ | (?P<based>{CAPS})[- ]based\s+ | (?P<owner>{CAPS})[’\']s?\s+)'
BEFORE = re.compile(
    rf"""
    (?<![\w-]) {WHOSE}? (?:[a-z][\w-]*\s+){{0,3}}?                            # the Danish state-owned
    (?: (?: (?P<civil>{CIVIL}) | (?P<firm>{FIRM}) ) ,?\s+ | (?<=based\s) ) (?:the\s+)? \Z      # toolmaker
    """,
    re.VERBOSE,
)
AMONG = re.compile(
    rf"""
    (?:(?P<people>{CAPS})\s+ | (?P<based>{CAPS})-based\s+)? (?:[a-z]+\s+){{0,2}}? (?<!\w)(?P<firm>{FIRMS})\b
    (?:\s+(?:from|of|in)\s+(?P<land>{CAPS}))?
    (?: [^.;]{{0,60}}? \b(?:such\s+as|including|like|namely|among\s+them)\s+ [^.;]{{0,80}}
      | (?:,|\s[–—-]|:)?\s+ (?:(?:the\s+)?{CAPS}(?:,\s+|,?\s+and\s+)){{0,4}} (?:the\s+)? ) \Z     # two firms, A and
    """,
    re.VERBOSE,
)
OWNED = re.compile(
    r"""
    (?<![\w-]) (?: (?P<city>city|municipal|town|mayor) | (?P<region>state|provincial|province|regional|region|county)
      | (?P<state>ministry|government|federal|national) ) (?:['’]s)? \s (?:[a-z]+\s)? \Z
    """,
    re.VERBOSE,
)
"""Whose a department is: the city's, the provincial."""
BEHIND = re.compile(
    rf"""
    (?:\s*\([^()]*\))?
    (?: ,\s+(?:an?|the|one\s+of\s+(?:the|{CAPS}[’\']s?))\s+
        {WHOSE}? (?:[\w’\'-]+\s+){{0,4}}? (?:(?P<civil>{CIVIL}s?) | (?P<firm>{FIRM}s?))\b (?!\s+[A-Z]) )?
    (?: (?P<seat>,?\s+(?:which\s+is\s+)?(?:based|headquartered|registered)\s+in\s+ | \s+(?:of|from)\s+)
        (?:the\s+)?(?:[a-z]+\s+){{0,3}} (?P<land>{CAPS}) )?
    """,
    re.VERBOSE,
)


def told(text: str, body: str, names: Iterable[Name]) -> str:
    """A body's name with what the article tells of it in brackets, where the name and our tables do not.

    >>> told('The Danish exporter Kordax came.', 'Kordax', [Name(20, 26, 'Kordax', 'organisation')])
    'Kordax (business, Denmark)'
    """
    level, land = levels.level(body, 'organisation'), levels.country(body, 'organisation')
    if level in (None, 'international') and (owned := owner(text, body, names)):
        return tails.write(body, owned, None)
    if level in ('international', 'state', 'region', 'city'):
        return body
    evidence = [pair for n in names for pair in _evidence(text, n)]
    sorts, lands = Counter(s for s, _ in evidence if s), {c for _, c in evidence if c}
    told_level = sorts.most_common(1)[0][0] if sorts and not level else None
    return tails.write(body, told_level, lands.pop() if len(lands) == 1 and not land else None)


def owner(text: str, body: str, names: Iterable[Name]) -> str | None:
    """The level of the city, region or state that words before a public body say to own it.

    >>> owner("The city's Department of Trade paid.", 'Department of Trade', [Name(11, 30, '', 'organisation')])
    'city'
    """
    if body in levels.ALLIANCES or not levels.PUBLIC.search(fold(body)):
        return None
    owners = Counter(m.lastgroup for n in names if (m := OWNED.search(text, max(0, n.start - AROUND), n.start)))
    return owners.most_common(1)[0][0] if owners else None


def _evidence(text: str, n: Name) -> Iterator[tuple[str | None, str | None]]:
    before = text[max(0, n.start - 2 * AROUND) : n.start]
    if match := BEFORE.search(before[-AROUND:]) or AMONG.search(before):
        yield _sort(match), _land(match.groupdict())
    match = BEHIND.match(text, n.end, n.end + 2 * AROUND)
    yield _sort(match), _land(match.groupdict())


def _sort(match: re.Match) -> str | None:
    told = match.groupdict()
    return 'civil' if told.get('civil') else 'business' if told['firm'] or told.get('based') else None


def _land(told: dict[str, str | None]) -> str | None:
    """The country of the adjective, the owner or the seat beside a body."""
    words = (told.get('people') or '').split()
    phrases = (' '.join(words[at:]) for at in range(len(words)))
    peoples = (gazetteer.demonym(p) or gazetteer.country_of(gazetteer.region_adjectives().get(p, p)) for p in phrases)
    seats = (gazetteer.country_of(told[key]) for key in ('based', 'owner', 'land') if told.get(key))
    return next(filter(None, (*peoples, *seats)), None)

"""The titles of a person -> the level on which he acts, and the country for which."""

from __future__ import annotations

import re
from collections import Counter

from dateline.actors import levels
from dateline.actors.body_names import body
from dateline.actors.levels import PUBLIC, RANK, REGIONAL, WORD, WORDS
from dateline.actors.transliteration import fold
from dateline.names import gazetteer
from dateline.names.wordlists import branching, table

ROLES = {row['role'].lower(): row['level'] for row in table('roles')}
ROLE = re.compile(rf'(?<![\w-])(?:{branching(ROLES)})(?![\w-])', re.IGNORECASE)
OFFICE_LANDS = {row['role'].lower(): gazetteer.countries().get(row['note']) for row in table('roles')}
"""The countries of offices that one country has."""
STATE = re.compile(
    r"\bstate(?:['’]s)?\s(?!secretary|secretaries|duma|minister)|\bof the (?:state|region|province|county)\b"
)
"""Words that tell that an office is of a state of a federation, or of a region."""
STATE_HOUSE = re.compile(
    r'\bstate\s(?:sen\.|rep\.|senator|representative|assembly(?:wo)?man|lawmaker|legislator)', re.IGNORECASE
)
"""Who sits in the parliament of a state of a federation."""
DIPLOMAT = re.compile(r'\b(?:ambassador|high commissioner|consul|envoy|charg[eé])\b', re.IGNORECASE)
ABROAD = re.compile(rf'{DIPLOMAT.pattern}|\bcounterpart', re.IGNORECASE)
"""Whose offices are of another country than those beside whom they act."""
NATIONAL = re.compile(
    r'\b(?:MP|member of parliament|senator|congress(?:wo)?man|lawmaker|parliamentarian)\b', re.IGNORECASE
)
"""Who is of the state, whatever place he is elected for."""


def of_person(titles: list[str], bodies: list[str | None]) -> str | None:
    """The level on which a person acts, by the first title that tells: of the body, or else of the office itself."""
    for title, held in zip(titles, bodies, strict=True):
        own = 'region' if STATE_HOUSE.search(title) else _of_office(title)
        if own == 'city' and 'mayor' not in title.lower() and (held and levels.of_place(held)) == 'region':
            return 'region'
        if own in ('business', 'civil', 'international', 'city', 'region') or (
            own and (DIPLOMAT.search(title) or NATIONAL.search(title))
        ):
            return own
        inside = levels.level(title, 'organisation') if PUBLIC.search(title.lower()) else None
        place = next((levels.of_place(p) for p in reversed(levels.places(title)) if levels.of_place(p)), None)
        of_body = held and (levels.of_place(held) or levels.level(held, 'organisation'))
        if not of_body and (own == 'state' or inside) and (STATE.search(title) or REGIONAL.search(title.lower())):
            return 'region'
        if not place and 'president' in title.lower():
            own = None if held else WORDS.get(min(WORD.findall(fold(title)), key=RANK.get, default=None)) or own
        if found := of_body or inside or place or own or (body(title).owner and 'counterpart' not in title and 'state'):
            return found
    return None


def country_of_person(titles: list[str], bodies: list[str | None]) -> str | None:
    """The country that most of a person's titles tell; None where they tell none, or several alike."""
    lands = Counter()
    for title, held in zip(titles, bodies, strict=True):
        own = re.split(r'\s(?:in|to)\s', title)[0] if DIPLOMAT.search(title) else title
        found = levels.country(own, 'organisation')
        if not found and held and not body(title).owner:
            found = gazetteer.country_of(held) or levels.country(held, 'organisation')
        found = found or OFFICE_LANDS.get(_office(title))
        lands.update([found] if found else [])
    best = lands.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


def _of_office(title: str) -> str:
    """The level of the office that heads a title, '' where it tells none."""
    return ROLES.get(_office(title), '')


def _office(title: str) -> str:
    """The office that heads a title, '' where none does."""
    head = re.split(r'\s(?:of|for|in|to|at|on|from)\s', title)[0]
    offices = list(ROLE.finditer(head)) or list(ROLE.finditer(title))[:1]
    return ' '.join(offices[-1][0].lower().split()) if offices else ''

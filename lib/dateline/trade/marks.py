"""A sentence -> the same sentence with every place, number and date written as a run of one mark.

The marks keep the length, so offsets stay; patterns for measures and periods can then say PLACE or NUMBER.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from dateline import tables
from dateline.names import gazetteer

PLACE, PEOPLE, NUMBER, DATE, BOTH = (
    '\ue000++',
    '\ue001++',
    '\ue002++',
    '\ue003++',
    '\ue004++',
)  # a mark is never matched in part
OF_IT = (
    r'(?:\s+of\s+(?:it|them|this|that|these|which'
    r'|(?:the|this|that|these)\s+(?:total|sum|whole|amount|figure|volume|value|turnover|latter)))'
)
"""Behind a part of what was spoken of."""
NOT_INCLUDED = re.compile(r'\b(?:do|does|did)\s+not\s+include\s[^.;]*$')
"""Before those whose trade is left out."""
CAPITALS = re.compile(r"(?:[A-Z]\.){2,}|\b[A-Z]&[A-Z]\b|[^\W\d_a-z](?:\w|\.(?![A-Z][a-z]))*(?:(?<=\w)['’](?!s\b)\w+)?")
JOINED = re.compile(r'\s+(?:of\s+the\s+|of\s+|and\s+|for\s+)?|-')
BOTH_COUNTRIES = re.compile(
    r"""\b(?:the\s+two|both|our\s+two|our|these\s+two|two|the(?=\s+(?:parties|sides)\b))\s+(?:friendly\s+|brotherly\s+|neighbou?ring\s+)?
    (?:countries|nations|sides|parties|states|regions|provinces|cities|neighbou?rs|economies|capitals)\b(?!\s+of\b)""",
    re.VERBOSE | re.IGNORECASE,
)
PREFIXES = {'Sino': 'CN', 'Indo': 'IN', 'Russo': 'RU', 'Franco': 'FR', 'Anglo': 'GB', 'Turko': 'TR', 'Italo': 'IT'}
SHORT = {
    'US': 'US',
    'UK': 'GB',
    'UAE': 'AE',
    'DPRK': 'KP',
    'PRC': 'CN',
    'DRC': 'CD',
    'RoK': 'KR',
    'ROK': 'KR',
    'DR Congo': 'CD',
    'Congo DR': 'CD',
    'PNG': 'PG',
    'KSA': 'SA',
    'BiH': 'BA',
    'NZ': 'NZ',
    'PH': 'PH',
    'T&T': 'TT',
    'Korea': 'KR',
}
THE = re.compile(r'^[Tt]he\s+')
GROUP = re.compile(r'\s+(?:countries|states|nations|markets?|republics)\b')
ONE = re.compile(r'\s+(?:country|state|nation|republic)\b(?!\s+of\b)')
"""Behind the people of a wide area: one of its countries, which the context tells."""
TOWNS = ('city', 'town', 'capital', 'district', 'municipality')
WORDS = frozenset(
    'Date Delta Enterprise Man Mango Mission Mobile Most Nice Normal Oral Orange Reading Sale Spring Union'.split()
)
"""Cities that are something else at the head of a sentence."""
PERSON = re.compile(r'(?:\s[A-Z][a-z]+){1,3}\s(?:Al|El|bin|Bin|ibn)[\s-][A-Z][a-z]+')
"""What follows the first name of a person that is also a city's: "Salem Omar Al Rumi"."""
LONGEST = 5
LONGEST_ACRONYM = 4
ASIDE = re.compile(
    r',\s(?:(?:with|for|to|from|of|in)\s(?=which|whom))?(?:which|whose|where|whom?)\b[^,;]*,(?!\s(?:up|down|compared|against|from)\b)|,\s["“][^,;]*,'
)
"""A relative clause or a quotation inside its sentence: what it names does not take the numbers behind it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place or people in a text: `code` is the alpha-2 code of a country, else the name of a bloc, region or city.

    A `firm` that invests, sells or buys is a side as a place is.
    """

    start: int
    end: int
    code: str
    people: bool
    firm: bool = False


def is_country(code: str) -> bool:
    """True for an ISO alpha-2 code, False for the name of a bloc, region or city."""
    return len(code) == 2 and code.isupper() and code != 'EU'


def is_side(code: str) -> bool:
    """True for a country or a bloc, which trade with one another as wholes."""
    return is_country(code) or code in _blocs().values()


@functools.cache
def _known(name: str) -> tuple[str, bool] | None:
    plain = gazetteer.plain(name)
    if plain in PREFIXES:
        return PREFIXES[plain], True
    if found := _blocs().get(plain) or SHORT.get(plain) or gazetteer.countries().get(plain):
        return found, False
    if found := gazetteer.region_adjectives().get(plain) or gazetteer.demonym(plain):
        return found, True
    if plain in gazetteer.regions() or plain in gazetteer.cities():
        return ' '.join(THE.sub('', name).split()), False
    capitals = plain.isupper() and len(plain) > LONGEST_ACRONYM and plain != plain.title()
    return _known(plain.title()) if capitals else None


def _area(people: str) -> str | None:
    """The wide area whose countries are named by its people: African, Central Asian."""
    stems = (people.removesuffix(end) for end in ('n', 'an', 'ern') if people.endswith(end))
    return next((stem for stem in stems if gazetteer.regions().get(stem, '') is None), None)


@functools.cache
def _blocs() -> dict[str, str]:
    known = {row['alias']: row['bloc'] for row in tables.read('blocs')}
    return {
        name.title(): bloc for name, bloc in known.items() if name.isupper() and len(name) > LONGEST_ACRONYM
    } | known


def places(text: str, start: int = 0, end: int | None = None) -> list[Place]:
    """Countries, blocs, regions, cities and peoples that text[start:end] names, the longest name first.

    >>> [(p.code, p.people) for p in places('Russian exports to the United States and Tatarstan')]
    [('RU', True), ('US', False), ('Tatarstan', False)]
    """
    found, at = [], start
    end = len(text) if end is None else end
    words = list(CAPITALS.finditer(text, start, end))
    for i, word in enumerate(words):
        if word.start() < at:
            continue
        last = i
        while (
            last + 1 < len(words)
            and last - i + 1 < LONGEST
            and JOINED.fullmatch(text, words[last].end(), words[last + 1].start())
        ):
            last += 1
        for stop in range(last, i - 1, -1):
            name = text[word.start() : words[stop].end()].rstrip('.')
            behind = words[stop].end()
            other = text.startswith(('-speaking', '$'), behind) or PERSON.match(text, behind)
            other = other or (name in SHORT and text.startswith(' $', behind))
            other = other or (word.start() == start and name in WORDS)
            known = None if other else _known(name) or _known(name + '.')
            if known:
                at = word.start() + len(name)
                found.append(Place(at - len(THE.sub('', name)), at, *known))
                break
            area = _area(name)
            several = (
                GROUP.match(text, words[stop].end()) if area or (stop == i and name in gazetteer.demonyms()) else None
            )
            if area and (one := ONE.match(text, words[stop].end())):
                at = one.end()
                break
            if several:
                at = several.end()
                found.append(Place(word.start(), at, area or text[word.start() : at], False))
                break
    return found


def mark(text: str, spans) -> str:
    """The text with each (start, end, mark) written over by its mark; the first of overlapping spans wins."""
    out = list(text)
    for start, end, sign in spans:
        if not any(c in '\ue000\ue001\ue002\ue003\ue004' for c in out[start:end]):
            out[start:end] = sign[0] * (end - start)
    return ''.join(out)

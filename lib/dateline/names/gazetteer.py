"""Name of a place or a people -> what it is: country, region, city; and the names of agencies and alliances.

Countries are those of the Unicode CLDR (through babel) with the aliases of `tables/countries.csv`; cities come from
GeoNames (`tables/cities.csv`, CC BY 4.0); regions, demonyms, agencies and alliances are tables of our own.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import defaultdict

from babel import Locale

from dateline import tables

BARRED = str.maketrans(
    {**dict(zip('ĐđÐðŁłØøı', 'DdDdLlOoi', strict=True)), 'æ': 'ae', 'þ': 'th', 'ß': 'ss'}
)  # letters that are not taken apart by normal forms
KEPT = 1 << 16  # answers remembered: most words of a text come again
NO_COUNTRY = {'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'}


@functools.cache
def countries() -> dict[str, str]:
    """Every name of a country that we know, with its ISO 3166 alpha-2 code.

    >>> countries()['Viet Nam']
    'VN'

    Source: Unicode CLDR territory names.
    """
    names = {}
    for code, name in Locale('en').territories.items():
        if not code.isdigit() and code not in NO_COUNTRY:
            plain = re.sub(r' SAR China| \(.*\)', '', name)
            names |= dict.fromkeys({plain, plain.replace('&', 'and'), plain.replace('’', "'")}, code)
    return names | {row['alias']: row['country'] for row in tables.read('countries')}


@functools.cache
def country_name(code: str) -> str:
    """The usual English name of a country by its ISO 3166 alpha-2 code.

    >>> country_name('MM'), country_name('HK')
    ('Myanmar', 'Hong Kong')

    Source: Unicode CLDR territory names.
    """
    return re.sub(r' SAR China| \(.*\)', '', Locale('en').territories.get(code, code))


@functools.cache
def currencies() -> frozenset[str]:
    """The codes of currencies: "AED".

    Source: Unicode CLDR.
    """
    return frozenset(Locale('en').currencies)


@functools.cache
def regions() -> dict[str, str | None]:
    """States, provinces and other regions with their country, and wider areas (continents, seas) with None.

    Source: those of the first level, Unicode CLDR subdivision names; the others are a table of our own.
    """
    first = {row['name']: row['country'] for row in tables.read('subdivisions')}
    return first | {row['alias']: row['country'] or None for row in tables.read('regions')}


@functools.cache
def region_adjectives() -> dict[str, str]:
    """What people and goods of a region are called: Flemish, of Flanders; Bavarian, of Bavaria, by its ending."""
    regular = {f'{name}n': name for name, land in regions().items() if land and name.endswith('ia')}
    plain = {word: name for word, name in regular.items() if ' ' not in word and not demonyms().get(word)}
    return plain | {row['adjective']: row['region'] for row in tables.read('region_adjectives')}


@functools.cache
def cities() -> dict[str, str]:
    """Cities of 50,000 and more inhabitants and all capitals, with their country; the largest keeps a shared name.

    Source: GeoNames.
    """
    return {row['alias']: row['country'] for row in tables.read('cities')}


@functools.cache
def towns() -> dict[str, frozenset[str]]:
    """Towns of 5,000 and more inhabitants, without accents, with the countries that have one of that name.

    Left out are those that `cities` tells.

    >>> sorted(towns()['Brest'])
    ['BY', 'FR']

    Source: GeoNames.
    """
    return _lands('towns')


@functools.cache
def provinces() -> dict[str, frozenset[str]]:
    """Provinces, counties and districts that `regions` does not tell, without accents, with the countries of each.

    >>> sorted(provinces()['Loire-Atlantique'])
    ['FR']

    Source: Unicode CLDR subdivision names.
    """
    return _lands('provinces')


def _lands(table: str) -> dict[str, frozenset[str]]:
    """The countries of every name of a table, and of the name without its apostrophes."""
    lands = {row['name']: frozenset(row['countries'].split()) for row in tables.read(table)}
    return {re.sub("['’`ʻ]", '', name): some for name, some in lands.items()} | lands


@functools.cache
def capitals() -> dict[str, str]:
    """Capitals with their country, for which they may stand: "Moscow said".

    >>> capitals()['Lima'], 'Lyon' in capitals()
    ('PE', False)
    """
    return {row['alias']: row['country'] for row in tables.read('capitals')}


@functools.cache
def demonyms() -> dict[str, str | None]:
    """Adjectives and peoples with their country, or None where there is no one country to them."""
    return {row['alias']: row['country'] or None for row in tables.read('demonyms')}


@functools.cache
def areas() -> dict[str, frozenset[str]]:
    """What the countries of an area, or those of one form, are called (Asian, Gulf, kingdom) -> their codes.

    >>> sorted(areas()['Central Asian'])
    ['KG', 'KZ', 'TJ', 'TM', 'UZ']

    Source: Unicode CLDR territory containment; groups by sea, language and form of government are our own.
    """
    return {row['word']: frozenset(row['countries'].split()) for row in tables.read('areas')}


@functools.cache
def agencies() -> dict[str, str]:
    """Names of news agencies, broadcasters and newspapers, with the full name of each."""
    return {row['alias']: row['agency'] for row in tables.read('agencies')}


@functools.cache
def alliances() -> dict[str, str]:
    """International bodies and bodies of state that need no country, with the full name of each."""
    return {row['alias']: row['organisation'] for row in tables.read('international')}


@functools.cache
def companies() -> dict[str, str]:
    """Well-known companies, with their country."""
    return {row['alias']: row['country'] for row in tables.read('companies')}


@functools.cache
def people() -> dict[str, frozenset[str]]:
    """Part of a person's name ("given", "family") -> the names that we know."""
    names = defaultdict(set)
    for row in tables.read('person_names'):
        names[row['part']].add(row['name'])
    return {part: frozenset(each) for part, each in names.items()}


@functools.cache
def given_names() -> frozenset[str]:
    """Given names of many languages."""
    return people()['given']


@functools.cache
def person_names() -> frozenset[str]:
    """Given names and family names."""
    return frozenset().union(*people().values())


def country_of(name: str) -> str | None:
    """The country (ISO 3166 alpha-2) that a place name stands for or lies in; None where we do not know it.

    >>> [country_of(name) for name in ('Russia', 'the United States', 'Tatarstan', 'Moscow', 'Europe')]
    ['RU', 'US', 'RU', 'RU', None]
    """
    listed = plain(name)
    return next((found for places in (countries(), regions(), cities()) if (found := places.get(listed))), None)


def is_country(name: str) -> bool:
    """Whether the name is that of a country.

    >>> is_country('Iran'), is_country('Tehran')
    (True, False)
    """
    return plain(name) in countries()


def is_city(name: str) -> bool:
    """Whether the name is that of a city (and not also that of a country).

    >>> is_city('Kazan'), is_city('Singapore'), is_city('Tatarstan')
    (True, False, False)
    """
    return plain(name) in cities() and not is_country(name)


def is_region(name: str) -> bool:
    """Whether the name is that of a state, province or other region of one country.

    >>> is_region('Gujarat'), is_region('Asia')
    (True, False)
    """
    return bool(regions().get(plain(name)))


def is_wide(name: str) -> bool:
    """Whether the name is that of an area wider than a country.

    >>> is_wide('Central Asia'), is_wide('Gujarat')
    (True, False)
    """
    return regions().get(plain(name), '') is None


def is_place(name: str) -> bool:
    """Whether the name is in any of our tables of places.

    >>> is_place('Central Asia'), is_place('Central Bank')
    (True, False)
    """
    return _is_listed(plain(name))


def demonym(word: str) -> str | None:
    """The country (ISO 3166 alpha-2) of an adjective or a people; None where there is no one country.

    >>> demonym('Russian'), demonym('Vietnamese'), demonym('European')
    ('RU', 'VN', None)
    """
    return demonyms().get(word)


@functools.lru_cache(KEPT)
def plain(name: str) -> str:
    """The name as our tables of places spell it: without "the", with or without its accents.

    >>> plain('the  Czech Republic'), plain('Chișinău'), plain('Córdoba')
    ('Czech Republic', 'Chisinau', 'Córdoba')
    """
    spelt = ' '.join(name.replace('’', "'").split())
    spelt = spelt[4:] if spelt[:4].lower() == 'the ' else spelt
    bare = spelt if spelt.isascii() or _is_listed(spelt) else without_accents(spelt)
    return bare if _is_listed(bare) else spelt


def _is_listed(name: str) -> bool:
    return any(name in places for places in (countries(), regions(), cities()))


def without_accents(name: str) -> str:
    """The name in plain letters.

    >>> without_accents('Chișinău'), without_accents('Đà Nẵng')
    ('Chisinau', 'Da Nang')
    """
    parted = unicodedata.normalize('NFKD', name.translate(BARRED))
    return ''.join(c for c in parted if not unicodedata.combining(c))

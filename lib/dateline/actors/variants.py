"""A name as it is printed -> the bare name; and the country or the city that it is one of several names of."""

from __future__ import annotations

import functools
import re

from dateline import tables
from dateline.actors.transliteration import fold
from dateline.names import gazetteer
from dateline.names.name_firms import MAKER, OFFICER
from dateline.names.wordlists import branching, column

ACRONYM = re.compile(r'(?:[A-Z]\.?){2,7}|[A-Z][A-Za-z]{0,2}[A-Z]{1,5}|[A-Z]&[A-Z]')
EDITION = re.compile(
    r"""
    ^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|[IVX]+)\s+   # 9th Forum
    | (?:,?\s+|-)(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$               # Forum 2025
    | ^(?:19|20)\d\d\s+                                              # 2018 World Cup
    """,
    re.VERBOSE | re.IGNORECASE,
)
LEADING = re.compile(rf'(?:{branching(column("honorifics", "honorific"))})\s+(?=[^\W\d_])', re.IGNORECASE)
OFFICE = re.compile(
    rf"""
    (?:(?:former|acting|deputy|vice|first)\s+)*     # what goes before an office
    (?:{branching(column('roles', 'role'))})\s+    # the office
    (?=(?-i:[^\W\d_a-z]))                           # before a capital
    """,
    re.VERBOSE | re.IGNORECASE,
)
DESCRIBED = re.compile(rf'^(?:[\w’\'-]+\s)*(?:{MAKER})\s(?=[^\W\d_a-z])')
"""What a firm is, before its name: German carmaker."""
LETTERS = {'US': 'US'}
"""A country's letters that are no name where names are still looked for: "US$", "US firms"."""
STAFF = re.compile(
    rf'(?:[’\']s)?\s(?:headquarters|{OFFICER}|spokes(?:man|woman|person)|representatives?|officials?|executives?)$'
)


def clean(text: str, kind: str) -> str:
    """The name without article, possessive, line breaks, acronym in brackets, and, of a person, without titles.

    >>> clean("Mayor Petrov's", 'person'), clean('the Northern  Development Bank (NDB)', 'organisation')
    ('Petrov', 'Northern Development Bank')
    """
    name = ' '.join(text.split()).strip(' ,;:')
    name = re.sub(r"^[a-z]+['’]s\s+(?=[^\W\d_a-z])", '', name)
    name = re.sub(r'^["“«\']([^"“”«»]*)["”»\']$', r'\1', name)
    name = re.sub(r"(?:['’]s|(?<=s)['’])$", '', re.sub(r'^[Tt]he\s+(?=\S)', '', name))
    name = re.sub(r'\s*\([^()]*\)?$', '', name) or name
    if kind == 'person':
        while match := LEADING.match(name) or OFFICE.match(name):
            name = name[match.end() :]
    if kind == 'organisation':
        name = DESCRIBED.sub('', STAFF.sub('', name)) or name
    if kind == 'event':
        name = EDITION.sub('', EDITION.sub('', name)) or name
    return name.rstrip(',;:') or text


def spelled_out(name: str) -> bool:
    """The name is no acronym and not all in capitals."""
    return not ACRONYM.fullmatch(name) and not name.isupper()


def place(short: str, full: str) -> str | None:
    """Why two names are one place's, or None: another name of the country, or the region said after the city.

    >>> place('Springfield', 'Springfield, Illinois'), place('U.S.', 'United States'), place('Iran', 'Iraq')
    ('short form', 'same country', None)
    """
    a, b = (re.sub(r'\W', '', re.sub(r'\bst\b\.?', 'saint', fold(name))) for name in (short, full))
    if a == b:
        return 'same letters'
    country = country_named(short)
    if country and country == country_named(full):
        return 'same country'
    if city_named(short) and city_named(short) == city_named(full):
        return 'same city'
    return 'short form' if fold(full).startswith(fold(short) + ',') else None


@functools.lru_cache(maxsize=100_000)
def country_named(phrase: str) -> str | None:
    """The country of a country's name or of its adjective, not of its cities."""
    plain = re.sub(r"['’]s$", '', phrase)
    return gazetteer.countries().get(plain) or gazetteer.demonym(plain) or LETTERS.get(plain)


@functools.cache
def _cities() -> dict[str, str]:
    return {row['alias']: f'{row["city"] or row["alias"]}, {row["country"]}' for row in tables.read('cities')}


def city_named(name: str) -> str | None:
    """The usual name of a city, with its country, however the name is written.

    >>> city_named('Bombay') == city_named('Mumbai')
    True
    """
    return _cities().get(name)

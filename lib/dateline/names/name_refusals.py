"""What is written as names are and is none: adjectives, days and months, sums, addresses, titles."""

from __future__ import annotations

import functools
import re

from dateline.names import gazetteer
from dateline.names.name_words import MONTH, WEEKDAY, is_title
from dateline.names.wordlists import column

NO_NAME = re.compile(
    rf"""
      (?!(?:May|April|June|August)$)(?:{MONTH}|{WEEKDAY})\.?(?:\s\d{{1,2}})?
    | [A-Z]{{1,3}}[$€£]?\d[\d,]*\.\d.*                         # a sum: "K4.1"
    """,
    re.VERBOSE,
)
ROAD = re.compile(r'[A-Z]{1,2}\d{1,4}')
MILLIONS = re.compile(r'(?<=\d)\s(?:million|billion|trillion|thousand|mln|bln|bn|m|crore|lakh)\b')
NOT_BEFORE = re.compile(
    r"""
      \.?\s(?:dollars?|francs?|rupees?|pesos?)\b
    | [\w.+-]*@
    | [-–](?P<people>[A-Z]\w+)                                  # "Franco" in "Franco-German"
    """,
    re.VERBOSE,
)
DAY = re.compile(r'[  ]\d{1,2}\b(?!\.\d)')
STORM = re.compile(r'\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Tt]ropical [Ss]torm) $')
HEAD = re.compile(r'(?:\A|[.!?:;”"“\n])\s*\Z')
SMALL = re.compile(r' [a-z]')
IN_BRACKETS = re.compile(r'(?P<words>[a-z]+(?:[ -][a-z]+)+) \($')
SUM = re.compile(r'\s?\d')
FIELDS = {'Commerce', 'Industry', 'and'}
COMPASS = {'East', 'West', 'North', 'South', 'Central'}
GENERIC = set(
    'Party Commerce Industry Chamber Municipality Forum Committee Commission Government University Council Ministry '
    'Company Court Board Parliament House Foundation Institute Agency Association Bank Center Centre Department '
    'Club Corporation Laboratory Embassy Group Force Assembly Port Republic Kingdom Regional Province Region '
    'City States Member'.split()
)


def is_no_name(text: str, start: int, end: int, kind: str) -> bool:
    """Whether it is an adjective, a day or month, a sum, an address, or titles only."""
    name = ' '.join(text[start:end].split())
    if not any(map(str.isupper, name)) or name in gazetteer.demonyms() or name in no_names() or _is_people(name):
        return True
    if name in _openings() and HEAD.search(text, 0, start) and SMALL.match(text, end):
        return True
    if name in {'May', 'June', 'April', 'August'} and DAY.match(text, end):
        return True
    if STORM.search(text, max(0, start - 20), start) or _is_thing(text, start, end):
        return True
    if kind == 'place' and ROAD.fullmatch(name):
        return True
    if '@' in name or NO_NAME.fullmatch(text, start, end) or text.endswith('@', 0, start) or MILLIONS.match(text, end):
        return True
    if name in gazetteer.currencies() and SUM.match(text, end):
        return True
    if after := NOT_BEFORE.match(text, end):
        return not after['people'] or (after['people'] in gazetteer.demonyms() and not gazetteer.is_place(name))
    words = name.split()
    if len(words) == 2 and words[0].lower() in column('common_words', 'word') and words[1].lower() in _offices():
        return True
    ministry = FIELDS.issuperset(words[:-1]) and words[-1] in {'Ministry', 'Department'}
    if len(words) > 1 and not ministry and all(word in GENERIC or word in {'and', 'the', 'of'} for word in words):
        return True
    offices = kind == 'person' or len(words) == 1 or words[-1].lower() in _offices()
    return offices and name not in gazetteer.companies() and all(map(is_title, words))


def _is_thing(text: str, start: int, end: int) -> bool:
    """Whether it is short in brackets for words written small: "free trade agreement (FTA)"."""
    small = IN_BRACKETS.search(text, max(0, start - 90), start) if text[start:end].isupper() else None
    words = re.split('[ -]', small['words']) if small else []
    return ''.join(word[0] for word in words[start - end :]).upper() == text[start:end]


def _is_people(name: str) -> bool:
    if name.endswith('ns') and gazetteer.is_region(name[:-2]):
        return True
    compass, _, people = name.partition(' ')
    return people in gazetteer.demonyms() and compass.removesuffix('ern') in COMPASS


@functools.cache
def no_names() -> frozenset[str]:
    return frozenset(column('not_names', 'word')) - _openings()


@functools.cache
def _openings() -> frozenset[str]:
    """Plain words that also name a town, a firm or a person."""
    return frozenset(column('not_names', 'word', note='at the head of a sentence'))


@functools.cache
def _offices() -> frozenset[str]:
    return frozenset(column('roles', 'role'))

"""Two names -> are they one actor's, and why: short forms, initials, romanisations, acronyms, turned-round titles."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from dateline import tables
from dateline.actors.transliteration import fold, sound
from dateline.names import gazetteer
from dateline.names.wordlists import any_of, column

SMALL = frozenset('a an and at by de del der for in of on or the to with & von van'.split())
HOSTING = frozenset('in to at with from'.split())
LEGAL = frozenset(column('legal_forms', 'form', kind='legal'))
LEGAL_END = re.compile(rf'[,.]?\s(?:{any_of(LEGAL)})\.?$')
DESCRIPTORS = frozenset(column('legal_forms', 'form'))
SPELLINGS = {
    'center': 'centre',
    'defense': 'defence',
    'labor': 'labour',
    'program': 'programme',
    'intl': 'international',
}
SUFFIX = frozenset('jr sr ii iii iv'.split())
ACRONYM = re.compile(r'(?:[A-Z]\.?){2,7}|[A-Z][A-Za-z]{0,2}[A-Z]{1,5}|[A-Z]&[A-Z]')
EDITION = re.compile(
    r"""
    ^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|[IVX]+)\s+   # 9th Forum
    | (?:,?\s+|-)(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$               # Forum 2025
    | ^(?:19|20)\d\d\s+                                              # 2018 World Cup
    """,
    re.VERBOSE | re.IGNORECASE,
)
LEADING = re.compile(rf'(?:{any_of(column("honorifics", "honorific"))})\s+(?=[^\W\d_])', re.IGNORECASE)
OFFICE = re.compile(
    rf"""
    (?:(?:former|acting|deputy|vice|first)\s+)*     # what goes before an office
    (?:{any_of(column('roles', 'role'))})\s+    # the office
    (?=(?-i:[^\W\d_a-z]))                           # before a capital
    """,
    re.VERBOSE | re.IGNORECASE,
)
WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*", re.UNICODE)


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
    if kind == 'event':
        name = EDITION.sub('', EDITION.sub('', name)) or name
    return name.rstrip(',;:') or text


@functools.lru_cache(maxsize=100_000)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name in small Latin letters, hyphens opened, without Jr. and the like."""
    words = re.findall(r'[^\W\d_]+', fold(name.replace('’', '').replace("'", '')))
    return tuple(w for w in words if w not in SUFFIX) or tuple(words)


def person(short: str, full: str) -> str | None:
    """Why two names are one person's, or None. The longer name comes second; a family name in common is not enough.

    >>> person('Van Dat', 'Tran Van Dat'), person('Tran Thi Hoa', 'Tran Van Dat')
    ('short form', None)
    """
    a, b = person_words(short), person_words(full)
    if not a or not b:
        return None
    if a == b or ''.join(a) == ''.join(b):
        return 'same letters'
    if [*map(sound, a)] == [*map(sound, b)]:
        return 'romanised in another way'
    if len(a) > 1 and sorted(map(sound, a)) == sorted(map(sound, b)):
        return 'words in another order'
    if len(a) == 1:
        return 'short form' if len(b) > 1 and len(a[0]) > 1 and alike(a[0], b[-1]) else None
    if alike(a[-1], b[-1]) and _opens(a[:-1], b[:-1]):
        return 'initial' if any(len(w) == 1 for w in (*a[:-1], *b[:-1])) else 'short form'
    return 'short form' if len(a) < len(b) and a == b[: len(a)] and len(a) > 2 else None


def alike(a: str, b: str) -> bool:
    """Two words heard as one."""
    return a == b or (len(a) > 1 and len(b) > 1 and sound(a) == sound(b))


def _opens(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Every given name of the short form is found, in order, in the full one, whole or as its initial."""
    rest = iter(full)
    return all(any(alike(w, g) or (1 in (len(w), len(g)) and w[0] == g[0]) for g in rest) for w in short)


def family_first(short: str, full: str) -> bool:
    """A single word of a person's full name that does not end it: Xi of Xi Jinping, García of Ana García Pérez."""
    a, b = person_words(short), person_words(full)
    return len(a) == 1 and len(b) > 1 and len(a[0]) > 1 and any(alike(a[0], w) for w in b[:-1])


def near(a: str, b: str) -> bool:
    """Two full names one letter apart in one word of six letters or more, the rest heard alike."""
    one, other = person_words(a), person_words(b)
    if len(one) != len(other) or len(one) < 2:
        return False
    apart = [(x, y) for x, y in zip(one, other, strict=True) if not alike(x, y)]
    return len(apart) == 1 and min(map(len, apart[0])) >= 6 and Levenshtein.distance(*apart[0]) == 1


def misspelt(a: str, b: str) -> bool:
    """Two names alike but for one letter of one word of six letters or more that is no number."""
    one, other = fold(a).split(), fold(b).split()
    apart = [(x, y) for x, y in zip(one, other, strict=False) if x != y]
    return len(one) == len(other) and len(apart) == 1 and apart[0][0].isalpha() and Levenshtein.distance(*apart[0]) == 1


@dataclass(frozen=True, slots=True)
class Body:
    """The name of a body read as words, the countries that own it and those that host it; numbers stay words."""

    words: tuple[str, ...]
    content: tuple[str, ...]
    owner: frozenset[str]
    host: frozenset[str]


@functools.lru_cache(maxsize=100_000)
def body(name: str) -> Body:
    """The name of an organisation, group or event, with demonyms read as their countries.

    >>> body('Danish Embassy in Peru') == body('Embassy of Denmark in Peru')
    False
    >>> one, other = body('Danish Embassy in Peru'), body('Embassy of Denmark in Peru')
    >>> (one.content, one.owner, one.host) == (other.content, other.owner, other.host)
    True
    """
    raw = WORD.findall(name.replace('U.S.', 'US').replace('U.K.', 'UK').replace('-', ' '))
    words, content, owner, host = [], [], set(), set()
    hosting, at = False, 0
    while at < len(raw):
        country, taken = _country(raw, at)
        word = _stem(raw[at])
        if country:
            (host if hosting else owner).add(country)
        elif word in SMALL:
            hosting = word in HOSTING or (hosting and word in ('the', 'and'))
        elif fold(raw[at]).strip('.') not in LEGAL:
            content.append(word)
            hosting = False
        words.append(country or word)
        at += taken
    plain = tuple(sorted(w for w in content if w != 'affair'))
    return Body(tuple(words), plain, frozenset(owner), frozenset(host))


def _country(words: list[str], at: int) -> tuple[str | None, int]:
    for taken in (4, 3, 2, 1):
        phrase = ' '.join(words[at : at + taken])
        if at + taken <= len(words) and phrase[:1].isupper() and (code := country_named(phrase)):
            return code, taken
    return None, 1


@functools.lru_cache(maxsize=100_000)
def country_named(phrase: str) -> str | None:
    """The country of a country's name or of its adjective, not of its cities."""
    plain = re.sub(r"['’]s$", '', phrase)
    return gazetteer.countries().get(plain) or gazetteer.demonym(plain)


def _stem(word: str) -> str:
    word = re.sub(r"['’]s?$", '', fold(word)).strip('.')
    word = re.sub(r'ies$', 'y', word) if len(word) > 4 else word
    word = re.sub(r'(?<![siu])s$', '', word) if len(word) > 3 else word
    return SPELLINGS.get(word, re.sub(r'iz(?=ation|e$)', 'is', word))


def organisation(short: str, full: str) -> str | None:
    """Why two names are one body's, or None: parents and units, and embassies turned round, stay apart.

    >>> organisation('NDB', 'Northern Development Bank'), organisation('Bank of Chile in Peru', 'Bank of Peru in Chile')
    ('acronym', None)
    """
    a, b = body(short), body(full)
    if fold(short) == fold(full) or (a.words == b.words and a.words):
        return 'same letters'
    if acronym(short, full):
        return 'acronym'
    if not a.content or not b.content:
        return None
    if (a.content, a.owner, a.host) == (b.content, b.owner, b.host):
        return 'same words, otherwise arranged'
    if a.content == b.content and a.owner <= b.owner and a.host <= b.host:
        return 'short form'
    return 'short form' if _cut(short, full, a, b) else None


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
    region = re.fullmatch(r'(?:Republic|State|Province|Commonwealth) of (?:the )?(.+)', full)
    if region and region[1] == short and gazetteer.is_region(short):
        return 'short form'
    return 'short form' if fold(full).startswith(fold(short) + ',') else None


@functools.cache
def _cities() -> dict[str, str]:
    return {row['alias']: f'{row["city"] or row["alias"]}, {row["country"]}' for row in tables.read('cities')}


def city_named(name: str) -> str | None:
    """The usual name of a city, with its country, however the name is written.

    >>> city_named('Bombay') == city_named('Mumbai')
    True
    """
    return _cities().get(name)


def spelled_out(name: str) -> bool:
    """The name is no acronym and not all in capitals."""
    return not ACRONYM.fullmatch(name) and not name.isupper()


def acronym(short: str, full: str) -> bool:
    """The short name is made of the first letters of the long one's words.

    >>> acronym('NDB', 'Northern Development Bank'), acronym('NDB', 'National Bank')
    (True, False)
    """
    if not ACRONYM.fullmatch(short) or ' ' not in full:
        return False
    letters = re.sub(r'[^a-z]', '', short.lower())
    words = [w for part in WORD.findall(fold(full)) for w in part.split('-')]
    big = ''.join(w[0] for w in words if w not in SMALL)
    return letters in (big, ''.join(w[0] for w in words))


def _cut(short: str, full: str, a: Body, b: Body) -> bool:
    """The full name is the short one and a place or a word such as Group after it."""
    left, right = LEGAL_END.sub('', fold(short)), fold(full)
    if re.search(rf"['’]s?\s+{re.escape(left)}$", right):
        return True
    if not right.startswith(left + ' ') and not right.startswith(left + ','):
        return False
    rest = right[len(left) :].strip(' ,')
    if len(a.content) > 1 and a.owner == b.owner - set(body(full[len(short) :]).owner):
        return bool(re.match(r'(?:of|in)\s', rest)) and not re.search(r'\b(?:and|for)\b', rest)
    return len(a.content) == 1 and all(w.strip('.') in DESCRIPTORS for w in rest.split())

"""Two names of bodies -> are they one body's, and why: acronyms, short forms, words otherwise arranged."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from dateline.actors.transliteration import fold
from dateline.actors.variants import ACRONYM, country_named
from dateline.names import gazetteer
from dateline.names.wordlists import branching, column

SMALL = frozenset('a an and at by de del der for in of on or the to with & von van'.split())
HOSTING = frozenset('in to at with from'.split())
LEGAL = frozenset(column('legal_forms', 'form', kind='legal'))
LEGAL_END = re.compile(rf'[,.]?\s(?:{branching(LEGAL)})\.?$')
DESCRIPTORS = frozenset(column('legal_forms', 'form'))
SPELLINGS = {
    'center': 'centre',
    'defense': 'defence',
    'labor': 'labour',
    'program': 'programme',
    'intl': 'international',
}
WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*", re.UNICODE)


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
        if taken > 1 and not country:
            content += map(_stem, raw[at : at + taken])
        elif country:
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
        if taken > 1 and gazetteer.regions().get(phrase, '') is None:
            return None, taken
    return None, 1


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
    """The full name is the short one and a place, or a word such as Group, after it or whose it is before it."""
    left, right = LEGAL_END.sub('', fold(short)), fold(full)
    if re.search(rf"['’]s?\s+{re.escape(left)}$", right):
        return True
    if right.endswith(' ' + left) and gazetteer.is_place(re.sub(r'\s[Cc]ity$', '', full[: -len(left) - 1])):
        return True
    if left.endswith('chamber') and right.startswith(left + ' of commerce'):
        return True
    if not right.startswith(left + ' ') and not right.startswith(left + ','):
        return False
    rest = right[len(left) :].strip(' ,')
    if len(a.content) > 1 and a.owner == b.owner - set(body(full[len(short) :]).owner):
        return bool(re.match(r'(?:of|in)\s', rest)) and not re.search(r'\b(?:and|for)\b', rest)
    return len(a.content) == 1 and all(w.strip('.') in DESCRIPTORS for w in rest.split())


def misspelt(a: str, b: str) -> bool:
    """Two names alike but for one letter of one word of six letters or more that is no number."""
    one, other = fold(a).split(), fold(b).split()
    apart = [(x, y) for x, y in zip(one, other, strict=False) if x != y]
    return len(one) == len(other) and len(apart) == 1 and apart[0][0].isalpha() and Levenshtein.distance(*apart[0]) == 1


def fullness(name: str, names: Iterable[str]) -> tuple[bool, int]:
    """How fully a name names its body, to be compared: more words are fuller, but for a brand's with a country.

    >>> max(['Ministry of Trade', 'Ministry of Trade of Peru'], key=lambda n: fullness(n, []))
    'Ministry of Trade of Peru'
    >>> both = ['Kordax', 'Kordax of Peru']
    >>> max(both, key=lambda n: fullness(n, both))
    'Kordax'
    """
    read = body(name)
    branch = len(read.content) == 1 and bool(read.owner | read.host)
    return not (branch and any(name.startswith(f'{n} ') for n in names)), len(name.split())

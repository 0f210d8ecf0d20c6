"""Words that lost the space between them: where the seam is, and when to leave a word alone.

The article's own vocabulary is asked first, then a frequency list of English. A word is only taken apart when it is
nowhere known as it stands, occurs once, and both halves are known. One half must be a function word, a number or a name
that the article uses elsewhere; weaker seams ("healthcareservices", "teamup") count only in an article that shows such
damage elsewhere. Capitals throughout, brands in camel case and words of unknown halves stay whole.
"""

from __future__ import annotations

import collections
import functools
import importlib.resources
import re
from collections.abc import Iterable

from babel import Locale

from dateline.articles.sentences import ABBREVIATIONS

STRONG = frozenset('and for from has have his its of said that the their this to was were which will with'.split())
"""Function words that begin or end no compound of their own."""
WEAK = STRONG | frozenset(
    'a an are as at be between by during he her in into is it on or our she they under up we'.split()
)
"""Function words that may also be part of a compound ("meetup", "onboarding")."""
COMBINING = frozenset('agro bio eco electro euro geo hydro micro multi petro socio techno'.split())
"""First parts of hyphenated words that the frequency list does not have."""
COMMON = 1_000_000
"""Occurrences in the frequency list (in a thousand billion words) that make a word common."""
EVERYDAY = 15 * COMMON
"""Occurrences from which a capitalised word is no evidence of a name."""
DAMAGE = 1 / 2000
"""Seams beside function words that an article must show per character, two at least, before weaker ones count."""
WORD = re.compile(r'(?<![^\W\d_])[^\W\d_]{4,40}(?![^\W\d_])')
SHORT_CAPITALS = re.compile(r'\b[A-Z]{3}\b')
CAPITAL_INSIDE = re.compile(r'(?<=[a-z])(?=[A-Z][a-z]{2,})')
GENITIVE = re.compile(r"(?<=[a-zA-Z]{3}[’']s)[a-z]{4,}\b")
PUNCTUATION = re.compile(
    r'(?<=[a-z]{3}[,;])(?=[A-Za-z]{2})|(?<=[a-zA-Z]{3}[’\']s)(?=[A-Z][a-z])|(?<=[%)]\.)(?=[A-Z][a-z]+\s)'
    r'|(?:(?<=[a-z]{4}\.)|(?<=[A-Z]{3}\.)|(?<=\d\d\.))(?=(?:The|In|He|She|It|This|They|We|But|And)\b)'
)
STOP = re.compile(r'(?<=\w[a-z0-9]{2}\.)(?=[‘“"]?[A-Z][A-Za-z]*(?:[\'’]s)?,?\s)|(?<=[a-z]\.[’”"])(?=[A-Z][a-z]*\s)')
"""Where a sentence begins right behind the full stop of the one before; two show that the line breaks are lost."""
LAST = re.compile(r'(?P<word>\b[A-Za-z]?[a-z]{3,}|\b(?:19|20)\d\d)[.’”"]+$')
FIRST = re.compile(r'[‘“"]?(?P<word>[A-Z][a-z]*)(?<!Com)(?<!Net)(?<!Org),?\s\w')
REACH = 40
BEHIND = re.compile(
    r'(?<![\w.-])(?:19|20)\d\d(?=[A-Z][A-Za-z]{2,})|\b(?:first|last|past|next|about|over|nearly|than)(?=\d)|(?<=\d\s[mb]illion)(?=[A-Z]{3}\b)'
)
NUMBER_WORD = re.compile(
    r"""(?<![\w.,/@-])\d[\d.,]*(?P<right>(?!(?:[mb]|tr)illion|crore|lakh|news\b)[a-z]{3,}s|people|percent)(?![\w@/]|\.\w)
    |(?<![\w./@-])(?P<left>[a-z]{2,})(?=\d(?:[\d.,/-]*\d)(?![\w@/]|\.\w))""",
    re.VERBOSE,
)
"""What is counted behind its number, and a word before one of two digits or more; no address."""
MONTHS = frozenset(Locale('en').months['format']['wide'].values())


@functools.cache
def frequencies() -> dict[str, int]:
    """English words and how often they occur. Source: the frequency dictionary that symspellpy ships (MIT)."""
    path = importlib.resources.files('symspellpy') / 'frequency_dictionary_en_82_765.txt'
    rows = (line.split() for line in path.read_text(encoding='utf-8-sig').splitlines())
    return {word: int(count) for word, count in rows}


def known(word: str) -> bool:
    """Whether English has this word.

    >>> known('healthcare'), known('ofthe')
    (True, False)
    """
    return word.lower() in frequencies()


def seams(text: str) -> list[int]:
    """Offsets at which a space was lost, in order.

    >>> seams('Members ofthe council met,among others, SberCity')
    [10, 26]
    """
    punctuation = {m.start() for m in PUNCTUATION.finditer(text)} | {m.end() for m in BEHIND.finditer(text)}
    punctuation |= {m.start() for m in GENITIVE.finditer(text) if known(m[0])}
    stops = {m.start() for m in STOP.finditer(text)}
    punctuation |= stops if len(stops) > 1 else {at for at in stops if _ends_sentence(text, at)}
    certain, weak = set(), set()
    words = collections.Counter(WORD.findall(text) + SHORT_CAPITALS.findall(text))
    for m in WORD.finditer(text):
        word = m.group()
        if words[word] > 1 or known(word) or word.isupper() or m.start() + 1 in punctuation:
            continue
        hyphen = text[m.end() : m.end() + 1] == '-'
        if (at := _seam(word, words, hyphen)) is not None:
            certain.add(m.start() + at)
        elif (at := _weak_seam(word, words, hyphen)) is not None:
            weak.add(m.start() + at)
    for m in NUMBER_WORD.finditer(text):
        sure = m['right'] or m['left'] in WEAK - {'as'}
        if sure and (m['right'] is None or _common(m['right'])):
            certain.add(m.start('right') if m['right'] else m.end())
        elif m['left'] == 'as' or (m['left'] and _common(m['left'])):
            weak.add(m.end())
    damaged = len(certain) >= max(2, DAMAGE * len(text))
    return sorted(punctuation | certain | (weak if damaged else set()))


def _ends_sentence(text: str, at: int) -> bool:
    """Whether a full stop ends a word or year, no abbreviation, and words that are no web address follow."""
    last, first = LAST.search(text, max(0, at - REACH), at), FIRST.match(text, at)
    return bool(last and first and last['word'] not in ABBREVIATIONS and known(first['word']))


def _seam(word: str, words: collections.Counter, hyphen: bool) -> int | None:
    """A seam beside a function word: "ofthe", "betweenLyon", "Rodriguezsaid", "USDinto" where the text has "USD"."""
    for at in _places(word):
        left, right = word[:at], word[at:]
        if left.islower() and right.istitle() and (left in STRONG or (left in WEAK and words[right])):
            return at
        if left.isupper() and right in WEAK and words[left] and len(left) > 2:
            return at
        if right in STRONG and (
            left in WEAK
            or left in MONTHS
            or ((words[left] or _common(left)) and len(left) > (2 if left.islower() else 4))
        ):
            return at
        if left in STRONG and right.islower() and (_common(right) or (hyphen and right in COMBINING)):
            return at
    return None


def _weak_seam(word: str, words: collections.Counter, hyphen: bool) -> int | None:
    """A seam between two words that are common or the article's own; the likeliest one."""
    found = []
    for at in _places(word):
        left, right = word[:at], word[at:]
        if right.istitle() and not left.islower():
            if any(words[half] and not _common(half, EVERYDAY) for half in (left, right)):
                found.append((0, at))
        elif right.islower() and min(map(len, (left, right))) > 1:
            ends = right in WEAK or _common(right) or (hyphen and right in COMBINING)
            if ends and (words[left] or left in WEAK or (left.islower() and _common(left))):
                found.append((_weight(left) * _weight(right), at))
    return max(found)[1] if found else None


def _places(word: str) -> Iterable[int]:
    """Where a word may be taken apart: at a capital inside it, else anywhere."""
    inside = [m.start() for m in CAPITAL_INSIDE.finditer(word)]
    return inside or range(1, len(word))


def _weight(word: str) -> int:
    return frequencies().get(word.lower(), 1) if len(word) > 2 or word in WEAK else 1


def _common(word: str, count: int = COMMON) -> bool:
    return len(word) > 2 and frequencies().get(word.lower(), 0) >= count

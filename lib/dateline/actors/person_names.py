"""Two names of persons -> are they one person's, and why: short forms, initials, romanisations, misprints."""

from __future__ import annotations

import functools
import re

from rapidfuzz.distance import Levenshtein

from dateline.actors.transliteration import fold, sound

SUFFIX = frozenset('jr sr ii iii iv'.split())


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

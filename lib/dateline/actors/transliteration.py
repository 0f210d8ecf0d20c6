"""Name -> what is left of it when spelling habits are taken away: accents, alphabets, ways of romanising."""

from __future__ import annotations

import functools
import re
import unicodedata

CYRILLIC = dict(
    zip(
        'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў',
        'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i i e g u'.split(),
        strict=True,
    )
)
LATIN = {'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ə': 'a', 'ħ': 'h'}
LETTERS = str.maketrans(LATIN | {c: r.replace('_', '') for c, r in CYRILLIC.items()})

ROMANISATIONS = [
    (re.compile(pattern), written)
    for pattern, written in [
        (r'shch|tsch|sch|tch|sh|ch', 'S'),  # hushing consonants
        (r'(?<=[bdfgklmnprtvzS])[yj]o', 'e'),  # Semyon, Semen
        (r'(?<=[bdpt])r$', 'er'),  # Aleksandr
        (r'zh', 'z'),
        (r'kh|gh', 'h'),
        (r'ph', 'f'),
        (r'([tdbj])h', r'\1'),
        (r'ts|tz|cz', 'Z'),
        (r'ks', 'x'),
        (r'q|ck|k|c(?=[aou])', 'k'),
        (r'w', 'v'),
        (r'gu(?=[ei])', 'g'),  # Serguei
        (r'ou|oo', 'u'),
        (r'ee', 'i'),
        (r'(?:iy|ij|yy|ii|yi|y|i)$', 'i'),  # Dmitry, Dmitriy, Dmitrii
        (r'[yij](?=e)', ''),  # Yevgeny, Evgeny
        (r'[yij](?=[aou])', 'i'),  # Tatiana, Tatyana, Tatjana
        (r'y|j', 'i'),
        (r'(?<=[aeiou])h\b', ''),
        (r'(.)\1', r'\1'),
    ]
]


@functools.lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """The text in small Latin letters without accents.

    >>> fold('Trần Văn Đạt'), fold('Сергей Шульгин')
    ('tran van dat', 'sergey shulgin')
    """
    composed = unicodedata.normalize('NFC', text).casefold().translate(LETTERS)
    bare = ''.join(c for c in unicodedata.normalize('NFKD', composed) if not unicodedata.combining(c))
    return bare.translate(LETTERS)


@functools.lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """One word of a name, the same for its usual romanisations.

    >>> sound('Sergei') == sound('Sergey') == sound('Сергей'), sound('Orlov') == sound('Orlev')
    (True, False)
    """
    letters = re.sub(r'[^a-z]', '', fold(word))
    for pattern, written in ROMANISATIONS:
        letters = pattern.sub(written, letters)
    return letters


@functools.lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """The consonants of a word, for looking up candidates only.

    >>> skeleton('Orlov') == skeleton('Orlev'), skeleton('Mohammed') == skeleton('Muhammad')
    (True, True)
    """
    heard = sound(word)
    return heard[:1] + re.sub(r'[aeiou]', '', heard[1:])

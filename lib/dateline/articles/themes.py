"""Words -> themes, by an open list."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from dateline import tables


@dataclass(frozen=True, slots=True)
class Theme:
    """A stretch of the text that touches a theme."""

    start: int
    end: int
    text: str
    theme: str


def find(text: str) -> list[Theme]:
    """The words of a text that touch a theme of `tables/themes.csv`, longest first and without overlap.

    >>> [(t.text, t.theme) for t in find('Talks on smart cities and digital services')]
    [('smart cities', 'smart_city'), ('digital services', 'digitalisation')]
    """
    pattern, themes = _pattern()
    return [Theme(*m.span(), m.group(), _theme(m.group(), themes)) for m in pattern.finditer(text)]


def _theme(words: str, themes: dict[re.Pattern, str]) -> str:
    return next(theme for alias, theme in themes.items() if alias.fullmatch(words))


@functools.cache
def _pattern() -> tuple[re.Pattern, dict[re.Pattern, str]]:
    """Any alias, and each by itself with its theme; the longest first."""
    rows = sorted(tables.read('themes'), key=lambda row: -len(row['alias']))
    themes = {re.compile('|'.join(_alias(row['alias']))): row['theme'] for row in rows}
    return re.compile(rf'\b(?:{"|".join(p.pattern for p in themes)})(?!\w)'), themes


def _alias(alias: str) -> list[str]:
    """Any white space between words, `*` for any ending, `#` for one letter; a small first letter may be a capital."""
    words = re.escape(alias).replace(r'\*', r'\w*').replace(r'\#', r'\w').replace(r'\ ', r'\s+')
    return list(dict.fromkeys([words, words[0].upper() + words[1:]]))

"""Words -> themes, by an open list."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from dateline.gazetteer import table


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
    return [Theme(*m.span(), m.group(), themes[m.lastindex - 1]) for m in pattern.finditer(text)]


@functools.cache
def _pattern() -> tuple[re.Pattern, list[str]]:
    """All aliases, the longest first, each in a group of its own, with the theme of each group."""
    rows = sorted(table('themes'), key=lambda row: -len(row['alias']))
    groups = '|'.join(f'({_alias(row["alias"])})' for row in rows)
    return re.compile(rf'(?<!\w)(?:{groups})(?!\w)'), [row['theme'] for row in rows]


def _alias(alias: str) -> str:
    """Any white space between words, `*` for any ending, `#` for one letter; a small first letter may be a capital."""
    words = re.escape(alias).replace(r'\*', r'\w*').replace(r'\#', r'\w').replace(r'\ ', r'\s+')
    return rf'[{alias[0]}{alias[0].upper()}]{words[1:]}' if alias[0].islower() else words

"""Words of the tables as patterns."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from dateline import tables

table = functools.cache(tables.read)


def column(name: str, title: str, **where: str) -> list[str]:
    """One column of a table, of the rows whose other cells are as asked.

    >>> column('honorifics', 'honorific', gender='f')[:2]
    ['Mrs', 'Mrs.']
    """
    return list(_cells(name, title, tuple(where.items())))


@functools.cache
def _cells(name: str, title: str, where: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    return tuple(row[title] for row in table(name) if all(row[key] == value for key, value in where))


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, blanks of any kind between them.

    >>> any_of(['head', 'head of state'])
    'head\\\\s+of\\\\s+state|head'
    """
    return '|'.join(re.sub(r'(?:\\ )+', r'\\s+', re.escape(w)) for w in sorted(words, key=len, reverse=True))

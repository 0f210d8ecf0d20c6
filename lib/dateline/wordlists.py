"""Words of the tables as patterns."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from dateline import gazetteer

table = functools.cache(gazetteer.table)


def column(name: str, title: str, **where: str) -> list[str]:
    """One column of a table, of the rows whose other cells are as asked.

    >>> column('honorifics', 'honorific', gender='f')[:2]
    ['Mrs', 'Mrs.']
    """
    return [row[title] for row in table(name) if all(row[key] == value for key, value in where.items())]


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, blanks of any kind between them.

    >>> any_of(['head', 'head of state'])
    'head\\\\s+of\\\\s+state|head'
    """
    return '|'.join(re.sub(r'(?:\\ )+', r'\\s+', re.escape(w)) for w in sorted(words, key=len, reverse=True))

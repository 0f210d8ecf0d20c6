"""Words of the tables as patterns."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
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


def branching(words: Iterable[str]) -> str:
    """A pattern of the same matches as `any_of`, in their case only, that reads what words begin with in common once.

    >>> branching(['head of', 'head', 'hall'])
    'h(?:all|ead(?:\\\\s+of)?)'
    """
    return _branches([tuple(r'\s+' if c == ' ' else re.escape(c) for c in word) for word in sorted(set(words))])


def _branches(words: list[tuple[str, ...]]) -> str:
    rest = defaultdict(list)
    for first, *others in filter(None, words):
        rest[first].append(tuple(others))
    choice = '|'.join(first + _branches(each) for first, each in rest.items())
    alone = len(rest) == 1 and () not in words
    return choice if alone or not rest else f'(?:{choice})' + '?' * (() in words)

"""Figures outside trade -> what is counted: the noun, a duration, an edition or rank."""

from __future__ import annotations

import re

from dateline import units

TIME = frozenset('second minute hour day week month quarter year decade century night'.split())
ORDINAL_NOUN = re.compile(
    r"""\s+(?:(?!of\b|in\b|and\b|for\b|to\b)[a-z-]+\s+){0,2}?(?P<noun>anniversary|edition|time|session|meeting|round|place|day|phase|stage|part|birthday|consecutive
      |summit|forum|congress|conference|festival|exhibition|expo|fair|quarter|half|year|rank|largest|biggest|package)\b""",
    re.VERBOSE | re.IGNORECASE,
)
EDITIONS = frozenset(
    'session meeting round summit forum congress conference festival exhibition expo fair edition'.split()
)
RANKS = frozenset('place rank largest biggest'.split())
NAMED = re.compile(r"""\s+["'“‘«]?[A-Z]""")
PHRASE = re.compile(
    r"""(?:\s+(?!and\b|or\b|to\b|who\b|which\b|that\b|will\b|would\b|are\b|is\b|was\b|were\b|have\b|has\b|had\b|can\b)[\w'’-]+(?<!,)){0,4}""",
)


def unit_and_kind(unit: str | None, text: str, start: int, end: int) -> tuple[str | None, str]:
    """The unit as an analyst names it, and the kind: duration, ordinal, count or level.

    >>> unit_and_kind('ordinal', 'the 70th founding anniversary of relations', 4, 8)
    ('anniversary', 'ordinal')
    """
    if unit == 'ordinal':
        return _ordinal(text, start, end), 'ordinal'
    if unit in TIME:
        return unit, 'duration'
    kind = units.table().get(unit or '', (unit, ''))[1]
    measured = bool(unit) and (
        unit.isupper() or unit.startswith('percent') or kind in ('unit', 'percent') or ' per ' in unit
    )
    return unit, 'level' if measured else 'count'


def _ordinal(text: str, start: int, end: int) -> str:
    if text[start:end].lower().startswith('number'):
        return 'rank'
    noun = ORDINAL_NOUN.match(text, end)
    word = noun['noun'].lower() if noun else ''
    if word in RANKS:
        return 'rank'
    if word == 'time':
        return 'occurrence'
    if word in EDITIONS or (not noun and NAMED.match(text, end)):
        return 'edition'
    return word or 'ordinal'


def measure(text: str, start: int, end: int) -> str:
    """What is counted, in the text's words: the noun with what follows it."""
    tail = PHRASE.match(text, end)
    noun = re.sub(
        r'^\W*(?:(?:about|more than|over|nearly|almost|some|up to|less than|at least|around)\s+)?[\d.,]*\s*',
        '',
        text[start:end],
    )
    return (noun + tail[0]).strip(' ,;') or text[start:end]

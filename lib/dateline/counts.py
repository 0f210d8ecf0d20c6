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
TAIL = re.compile(r"(?:\s+(?:of|from|in|at|for)\s+(?:the\s+)?(?!\d)[\w'’-]+(?:\s+[A-Z][\w'’-]+)*){0,2}")
LEAD = re.compile(
    r"(?P<noun>(?:[^\W\d][\w'’-]*\s+){1,4}?)(?:(?:worth|of|for|at|to|totall?ing|valued|was|were|is|stood|reached|amounted|about|more|than)\s+)*$"
)
FOLLOWING = re.compile(r"""(?:[\s-]+["'“‘«]?(?!and\b|was\b|is\b|will\b|has\b|in\b|on\b|at\b)[\w'’-]+){1,6}""")
NUMERAL = re.compile(
    r"""^\W*(?:(?:about|more\s+than|over|nearly|almost|some|up\s+to|less\s+than|at\s+least|around|a\s+total\s+of|as\s+many\s+as)\s+)?
    (?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of|hundreds\s+of)?
    \s*(?:hundred|thousand|million|billion)?\s*""",
    re.VERBOSE | re.IGNORECASE,
)
ORDINAL = re.compile(r'\d(?:st|nd|rd|th)$|^(?:[a-z]*first|second|third|[a-z]+th)$|^\S+-\w+$|^number ', re.IGNORECASE)
SHARE = re.compile(
    r'\bshare\s+of\s+[^,;]*?(?=\s+(?:reached|was|is|were|has|had|stood|rose|fell|grew|increased|declined|accounted|exceeded|amounted|will|made)\b)'
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


def measure(text: str, start: int, end: int, *, amount: bool = False) -> str:
    """What is counted, in the text's words: the noun with what follows it; of an amount, the noun before it.

    >>> measure('A loan of $5 million', 10, 20, amount=True), measure('300 firms from Peru came', 0, 9)
    ('A loan', 'firms from Peru')
    """
    if amount and (share := SHARE.search(text, 0, start)):
        return share[0]
    if amount and (lead := LEAD.search(text, max(0, start - 60), start)):
        return lead['noun'].strip()
    if ORDINAL.search(text[start:end]) and (after := FOLLOWING.match(text, end)):
        return after[0].strip(' -"\'“‘«')
    tail = TAIL.match(text, end)
    return (NUMERAL.sub('', text[start:end]) + tail[0]).strip(' ,;') or text[start:end]

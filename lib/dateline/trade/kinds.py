"""The words around a number -> is it a level, a change, a percent change, a share, an earlier level; up or down?"""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.names.wordlists import any_of, column
from dateline.quantities.trends import MADE_UP
from dateline.trade.marks import DATE, NUMBER, PLACE

NOT_MADE_UP = r'(?<![\w-])' + ''.join(rf'(?<!{verb}\s)' for verb in MADE_UP)
QUALIFIERS = 'some|around|about|roughly|nearly|almost|over|more|than|only|just|an?|the|record'
YEARLY = r'year[\s-]on[\s-]year|on[\s-]year|y-o-y|yoy|yearly|annual(?:ly)?'
SLACK = rf"""(?:\s+(?:by|of|another|further|as|much|at|least|approximately|rate|whopping|strong|sharp|modest|robust
    |impressive|mere|average|slight|(?:slight|sharp|significant|considerab|steadi|substantial|dramatical)ly|once|again|also|already
    |{QUALIFIERS}|{YEARLY}))*"""


def trend(up: str = 'up', down: str = 'down') -> str:
    """A pattern for a word of rise or fall, with the names of its two groups."""
    rises, falls = (any_of(_words(change)) for change in ('up', 'down'))
    return (
        rf'{NOT_MADE_UP}(?:(?P<{up}>{rises})|(?P<{down}>{falls}))(?![\w-])'
        r'(?!(?<=contracted)\s+(?:investment|capital|value|volume|sum))'
        r'(?!(?<=more|less)\s+\w+ly\b)(?!(?<=added)\s+that\b)(?!(?<=lls)\s+on\b)(?!(?<=ll)\s+(?:on\s+(?!year|an)|to\s+(?:the\s+)?(?:ex|im)ports?\b))'
    )


def _words(change: str) -> list[str]:
    return [w for form in ('noun', 'verb', 'word') for w in column('trends', 'word', change=change, form=form)]


TREND = trend()
TRENDS = re.compile(TREND, re.IGNORECASE)
BY_CHANGE = re.compile(
    rf"""(?: {TREND}{SLACK}\s*$                                     # rose (by), an increase of, up
    | {trend('u2', 'd2')}(?:(?!\bto\b|\bfrom\b|{NUMBER})[^,;:.()])*?
      ,?(?:\sby|(?<!cost)(?<!price)\sof(?!\s+(?:which|these|them)\b))(?:\s+[a-z]+)?\s*$     # grew last year by
    | (?:growth|increase|decrease|decline|rise|fall|drop)(?:\s+rate)?(?:\s+[a-z]+)?           # the growth was
      \s+(?:was|reached|amounted\s+to|stood\s+at|totall?ed|made|came\s+to|at)(?:\s+[a-z]+)?\s*$ )""",
    re.VERBOSE | re.IGNORECASE,
)
THEN_CHANGE = re.compile(
    rf"""(?!\s*up\s+to\s+(?:{DATE}|the\s))                               # until then
    \s*(?:\([^)]*\)\s*)?-?\s*(?:(?:{YEARLY}|sharp|nominal|real)\s+)?  # NUMBER (brackets) year-on-year
    (?!more\s+(?:companies|countries|people|products|goods)){TREND}         # increase, higher""",
    re.VERBOSE | re.IGNORECASE,
)
ABOVE = re.compile(
    r'\s*(?:,\s*|(?=\s(?:above|below)\s(?:the|that|its|last)\b)\s)(?:(?P<up>above|higher\s+than|more\s+than)|(?P<down>below|lower\s+than|less\s+than))\b',
    re.IGNORECASE,
)
APPOSED = re.compile(r'\s*[,)]\s*(?:(?P<up>more|higher|larger)|(?P<down>less|lower|smaller))\s+than\b')
"""Behind the second of two numbers of one change: "5 percent, or 2 million, more than"."""
TO_LEVEL = re.compile(rf'(?<![\w-])to(?:\s+(?:reach|new|total|high|of|{QUALIFIERS}))*\s*$', re.IGNORECASE)
FROM_LEVEL = re.compile(
    rf'(?<![\w-])from(?:\s+(?:present|current|levels?\s+of|an?\s+(?:[a-z]+\s+)?(?:deficit|surplus|shortfall|gap)\s+of|{QUALIFIERS}))*\s*$',
    re.IGNORECASE,
)
REVISED = re.compile(r'\b(?:revised|corrected|amended)(?:\s+(?:up|down)(?:wards?)?)?\s+from\s*$')
THAN_LEVEL = re.compile(
    rf"""(?<![\w-])(?:compared\s+(?:to|with)|compar(?:ing|ed)|against|(?<=,\s)after|versus|vs\.?|than|over|as\s+opposed\s+to)
    (?:\s+(?:previous|figure|level|of|last|year['’]?s?|it|was|in|earlier|same|period|surplus|deficit|exports|imports|shipments|sales|turnover|trade|{QUALIFIERS}))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
STOOD = re.compile(r'\b(?:reached|totall?ed|amounted\s+to|stood\s+at|(?:was|were)(?:\s+worth)?|made(?:\s+up)?|hit)\s+$')
"""Verbs of a level: what they lead to is none of the change that may follow."""

OR = re.compile(
    rf"""\s*,?\s*\(?(?:or|i\.e\.|that\s+is)(?:\s+by)?(?:\s+(?:{QUALIFIERS}))?\s*$   # 5 million or 2 percent
    | \s*\(\s*$                                                               # 5 million (2 percent""",
    re.VERBOSE | re.IGNORECASE,
)
AND = re.compile(
    r'(?:\s+(?:growth|rise|increase|decline|fall|drop))?(?:\s+(?:in|by)\s+(?:terms\s+of\s+)?[a-z]+(?:\s+terms)?)?\s*,?\s*and(?:\s+by)?\s*'
)
NEXT_PLACE = re.compile(
    rf"""(?:\s+in\s+(?:the\s+)?{DATE})?[\s)]*(?:,|;|and|,\s*and)\s+(?:(?:those|that)\s+)?  # in 2018, those
    (?:(?:with|to|from|for|in|by)\s+)?(?:the\s+)?{PLACE}              # with India
    \s*[(:–—-]?\s*(?:by\s+)?""",
    re.VERBOSE,
)
SHARE_BEFORE = re.compile(
    rf"""(?:account(?:s|ed|ing)?\s+for|(?:makes?|making|made)\s+up|\bt(?:ook|akes?|aking)(?:\s+up)?|absorb(?:s|ed)|occup(?:y|ies|ied|ying)|concentrat(?:es?|ed)|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)
    |represent(?:s|ed|ing)?|contribut(?:es?|ed|ing)|\b(?:largest|biggest|main|top|leading|principal)\s[^,;.]*,?\s(?:at|with)|share(?![a-z])[^,;]*(?:,\s+from)?|proportion[^,;]*)(?:\s+(?:{QUALIFIERS}))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
OF_WHICH = re.compile(rf'\bof\s+(?:which|them|these|this|it)\s*,?\s+(?:(?:{QUALIFIERS})\s+)*$', re.IGNORECASE)
SHARE_AFTER = re.compile(r'\s*(?:of\s+(?!growth|the\s+year|increase)|share\b)', re.IGNORECASE)
INDEX = re.compile(
    rf'\s*,?\s*(?:as\s+)?(?:(?:compared|in\s+comparison)\s+(?:to|with)\b|against\s+(?:the\s+)?(?:{DATE}|(?:same|corresponding)\s+(?:period|months?|quarter|time|span)))',
    re.IGNORECASE,
)
EXCEEDED = re.compile(
    r'\bexceed(?:s|ed|ing)\s+(?:the|that|its|last)\b(?!\s+(?:ex|im)ports|\s+(?:sales|purchases|suppl))[^;]*\bby(?:\s+[a-z]+)?\s*$'
)
SURPASSED = re.compile(r'\b(?:surpass|exceed)(?:es|s|ed|ing)\s+by(?:\s+[a-z]+)?\s*$')
MORE_THAN = re.compile(
    rf'\s*(?:(?:more|less|lower|higher|fewer|greater|smaller)\s+than|above|below)(?:\s+(?:{QUALIFIERS}|those|its|recession|low|high|peak|of))*\s*'
)
"""Between a change and the level that it is from."""

PART_OF = re.compile(r'\b(?:fraction|part)\s+of\s+(?:the\s+)?$', re.IGNORECASE)
IT_WAS = re.compile(
    rf"""\b(?:a|one|the)\s+year\s+(?:ago|before|earlier)\s*[–—-]\s*$|(?:\b(?:a|one|the)\s+year\s+(?:ago|before|earlier)\s*,?|{DATE}\s*,\s+when)\s+(?:it|they|that|this|there|the\s+[a-z]+)\s+
    (?:(?:was|were)(?:\s+equal\s+to)?|had\s+been|stood\s+at|came\s+to|made|amounted\s+to|totall?ed|reached)\s+(?:(?:{QUALIFIERS})\s+)*$""",
    re.VERBOSE | re.IGNORECASE,
)
WHOLE_AFTER = re.compile(rf'\s+(?:for|in)\s+(?:the\s+)?(?:{PLACE}|[a-z]+)\s+as\s+a\s+whole\b')
"""Behind the figure of all of which another is a part, and compared with it."""
ON_THE_YEAR = re.compile(r'\b(?:on\s+the\s+year|year[\s-]on[\s-]year)\s*\(\s*$', re.IGNORECASE)
YEAR_AGO = re.compile(
    r'\s*(?:(?:of\s+|that\s+of\s+)?(?:a|the|one)\s+year\s+(?:ago|earlier|before)\b|in\s+the\s+(?:previous|preceding)\s+(?:(?:fiscal|financial)\s+year|fiscal|year)\b)',
    re.IGNORECASE,
)
SIGNED = re.compile(
    r'[(,;:\s](?:(?P<up>\+|plus\b)|(?P<down>(?<!\w\s)[−–-]|[−–-](?!\s)|(?:(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bby\s)|(?<=\bof\s)|(?<=\bat\s))[−–-]|minus\b))\s*$'
)


class Kind(NamedTuple):
    """What a number is; `basis` marks a level of the earlier period ("from 3 billion", "against 3 billion")."""

    kind: str
    direction: str | None = None
    basis: bool = False


def read(unit: str | None, before: str, after: str, hint: str | None = None) -> Kind:
    """The kind of an amount or a percent from the words between its neighbours, before and after it.

    >>> read('percent', 'Exports rose by ', ' to '), read('USD', ' to ', '')
    (Kind(kind='percent change', direction='up', basis=False), Kind(kind='level', direction=None, basis=False))
    """
    if unit == 'ordinal':
        return Kind('ordinal', basis=bool(FROM_LEVEL.search(before)))
    change = 'percent change' if unit in ('percent', 'percentage point', 'basis point') else 'change'
    multiple = unit in ('fold', 'time')
    if multiple:
        found = next((d for d in (_direction(TRENDS.search(after[:25])), last(before)) if d), hint)
        return Kind('multiple', found or 'up') if found or unit == 'fold' else Kind('level')
    if change == 'percent change' and (match := SIGNED.search(before)):
        return Kind(change, _direction(match))
    if MORE_THAN.fullmatch(before):
        return Kind('level', basis=True)
    if EXCEEDED.search(before) or SURPASSED.search(before):
        return Kind(change, 'up')
    if PART_OF.search(before):
        return Kind('level')
    if match := BY_CHANGE.search(before):
        return Kind(change, _direction(match) or last(before))
    if change == 'percent change' and (
        SHARE_BEFORE.search(before)
        or OF_WHICH.search(before)
        or (SHARE_AFTER.match(after) and not TO_LEVEL.search(before))
    ):
        return Kind('share')
    if match := THEN_CHANGE.match(after):
        return Kind(change, _direction(match))
    if change == 'percent change' and (match := ABOVE.match(after)):
        return Kind(change, _direction(match))
    if change == 'percent change' and INDEX.match(after):
        return Kind('multiple', hint)
    if REVISED.search(before):
        return Kind('level')
    if WHOLE_AFTER.match(after):
        return Kind('level')
    earlier = (pattern.search(before) for pattern in (FROM_LEVEL, THAN_LEVEL, IT_WAS, ON_THE_YEAR))
    if any(earlier) or YEAR_AGO.match(after):
        return Kind('level', basis=True)
    return Kind('level')


def _direction(match: re.Match | None) -> str | None:
    if match is None:
        return None
    groups = match.groupdict()
    return 'up' if groups.get('up') or groups.get('u2') else 'down' if groups.get('down') or groups.get('d2') else None


def last(text: str) -> str | None:
    """The direction that the last word of rise or fall in a text names."""
    found = list(TRENDS.finditer(text))
    return _direction(found[-1]) if found else None


def same(unit: str | None, kind: Kind) -> Kind:
    """The change that another figure states in this unit."""
    return Kind('percent change' if unit in ('percent', 'percentage point') else 'change', kind.direction)


def is_change(kind: Kind) -> bool:
    """Whether a figure is a change, as an amount or in percent."""
    return kind.kind in ('change', 'percent change')

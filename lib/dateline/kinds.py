"""The words around a number -> is it a level, a change, a percent change, a share, an earlier level; up or down?"""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.marks import NUMBER, PLACE

UP = r"""(?:rose|risen|ris(?:es?|ing)|gr(?:ew|own|ows?|owing|owth)|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)
    |soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|expan(?:d|ds|ded|ding|sion)|advanc(?:e|es|ed|ing)|up|higher|more|greater
    |spik(?:e|es|ed)|widen(?:s|ed|ing)?|hike[ds]?|rocket(?:s|ed)|rebound(?:s|ed|ing)?|recover(?:ed|ing)|strengthened|upturn|uptick
    |larger|bigger|leap(?:t|ed)?|boost(?:ed)?|accelerat(?:e|ed|ing)|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|exceeding|added)"""
DOWN = r"""(?:f[ae]ll(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)
    |shr(?:ink|inks|ank|unk|inking)|contract(?:ed|ing|ion)|slip(?:s|ped|ping)?|tumbl(?:e|es|ed|ing)|reduc(?:e|ed|ing|tion)|down
    |lower|less|fewer|narrow(?:s|ed|ing)?|slid|dip(?:s|ped)?|plummet(?:s|ed|ing)?|halv(?:e|ed|ing)|shed|lost|loss|smaller
    |down(?:turn|fall)|weakened|collapsed)"""
TREND = rf'(?<![\w-])(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)(?:(?P<up>{UP})|(?P<down>{DOWN}))(?![\w-])'
TRENDS = re.compile(TREND, re.VERBOSE | re.IGNORECASE)
SLACK = r"""(?:\s+(?:by|of|a|an|some|another|further|as|much|only|just|at|least|over|around|about|nearly|almost|another|whopping
    |rate|roughly|approximately|strong|sharp|modest|robust|record|impressive|annual|mere|average|slight|slightly|sharply|significantly
    |considerably|steadily|substantially|dramatically|year[\s-]on[\s-]year|on[\s-]year|y-o-y|yoy|annually|once|again|also|already))*"""
BY_CHANGE = re.compile(
    rf"""(?:{TREND}{SLACK}\s*$                                              # rose (by), an increase of, up
    | {TREND.replace('up>', 'u2>').replace('down>', 'd2>')}(?:(?!\bto\b|\bfrom\b|{NUMBER})[^,;:.()])*?\s(?:by|of)(?:\s+[a-z]+)?\s*$  # grew last year by
    | (?:growth|increase|decrease|decline|rise|fall|drop)(?:\s+rate)?(?:\s+[a-z]+)?\s+(?:was|reached|amounted\s+to|stood\s+at|totall?ed|made|came\s+to|at)(?:\s+[a-z]+)?\s*$)""",
    re.VERBOSE | re.IGNORECASE,
)
THEN_CHANGE = re.compile(
    rf"""\s*(?:\([^)]*\)\s*)?-?\s*(?:(?:year[\s-]on[\s-]year|on[\s-]year|yearly|annual|y-o-y|sharp|nominal|real)\s+)?
    (?!more\s+(?:companies|countries|people|products|goods)){TREND}""",
    re.VERBOSE | re.IGNORECASE,
)
TO_LEVEL = re.compile(
    r'(?<![\w-])to(?:\s+(?:a|an|the|record|reach|some|new|total|around|about|high|of|almost|nearly|over))*\s*$',
    re.IGNORECASE,
)
FROM_LEVEL = re.compile(
    r'(?<![\w-])from(?:\s+(?:a|an|the|just|only|some|around|about|nearly|record))*\s*$', re.IGNORECASE
)
THAN_LEVEL = re.compile(
    r"""(?:compared\s+(?:to|with)|compar(?:ing|ed)|against|versus|vs\.?|than|over|as\s+opposed\s+to)
    (?:\s+(?:the|a|an|just|only|some|around|about|nearly|previous|figure|level|of|last|year['’]?s?|it|was|in|earlier|record|same|period))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
OR = re.compile(
    r'\s*,?\s*\(?(?:or|i\.e\.|that\s+is)(?:\s+by)?(?:\s+(?:about|some|almost|nearly))?\s*$|\s*\(\s*$', re.IGNORECASE
)
AND = re.compile(r'(?:\s+in\s+[a-z]+(?:\s+terms)?)?\s*,?\s*and(?:\s+by)?\s*')
NEXT_PLACE = re.compile(rf'\s*(?:,|;|and|,\s*and)\s+(?:(?:with|to|from|for|in|by)\s+)?(?:the\s+)?{PLACE}\s*[(:–—-]?\s*(?:by\s+)?')
SHARE_BEFORE = re.compile(
    r"""(?:account(?:s|ed|ing)?\s+for|mak(?:es?|ing)\s+up|made\s+up|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|represent(?:s|ed|ing)?
    |share(?![a-z])[^,;]*|proportion[^,;]*)(?:\s+(?:some|around|about|nearly|over|almost|more|than|only|just|an?))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
SHARE_AFTER = re.compile(r'\s*(?:of\s+(?!growth|the\s+year|increase)|share\b)', re.IGNORECASE)


SIGNED = re.compile(r'[(,;:\s](?:(?P<up>\+)|(?P<down>[−–-]))\s*$')


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
    change = 'percent change' if unit in ('percent', 'percentage point', 'basis point') else 'change'
    multiple = unit in ('fold', 'time')
    if multiple:
        trend = next((d for d in (_direction(TRENDS.search(after[:25])), _last(before)) if d), hint or 'up')
        return Kind('multiple', trend)
    if change == 'percent change' and (match := SIGNED.search(before)):
        return Kind(change, _direction(match))
    if match := BY_CHANGE.search(before):
        return Kind(change, _direction(match) or _last(before))
    if change == 'percent change' and (
        SHARE_BEFORE.search(before) or (SHARE_AFTER.match(after) and not TO_LEVEL.search(before))
    ):
        return Kind('share')
    if match := THEN_CHANGE.match(after):
        return Kind(change, _direction(match))
    if FROM_LEVEL.search(before) or THAN_LEVEL.search(before):
        return Kind('level', basis=True)
    return Kind('level')


def _direction(match: re.Match | None) -> str | None:
    if match is None:
        return None
    groups = match.groupdict()
    return 'up' if groups.get('up') or groups.get('u2') else 'down' if groups.get('down') or groups.get('d2') else None


def _last(text: str) -> str | None:
    found = list(TRENDS.finditer(text))
    return _direction(found[-1]) if found else None

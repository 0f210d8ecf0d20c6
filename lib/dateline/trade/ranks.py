"""Ranks of a sentence -> figures: the fourth largest partner, ranks third, in second place."""

from __future__ import annotations

import re

from dateline.quantities import Quantity
from dateline.quantities.number_words import ORDINAL, ORDINALS

SUPERLATIVE = r"""[\s-](?:largest|biggest|most|highest|leading|busiest|richest|top|main|place|position|rank|destination
    |trad(?:e|ing)\s+partner)\b"""
MEETING = r"""\s(?:[A-Z][\w-]+\s(?:of\s|and\s)?){1,5}?
    (?:Forum|Congress|Conference|Summit|Session|Meeting|Exhibition|Expo|Fair|Festival|Games|Dialogue|Week)\b"""
OF_ORDER = rf'(?:{ORDINAL}|\d{{1,3}}(?:st|nd|rd|th))'
RANK = re.compile(
    rf"""\b(?P<before>{OF_ORDER})(?={SUPERLATIVE})                    # the fourth largest
    | \b(?P<edition>{OF_ORDER})(?-i:(?={MEETING}))                    # the third Paris Boat Fair
    | \b(?:rank(?:s|ed|ing)?|placed?)\s(?:in\s)?(?P<after>{OF_ORDER})\b  # ranks third""",
    re.VERBOSE | re.IGNORECASE,
)


def add(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities of a text with the ranks that it names, in order."""
    found = []
    for rank in RANK.finditer(text):
        group = rank.lastgroup
        start, end = rank.span(group)
        word = rank[group].lower()
        value = float(ORDINALS.get(word) or word[:-2])
        if all(q.end <= start or end <= q.start for q in quantities):
            found.append(Quantity(start, end, rank[group], value, None, value, value, 'ordinal', None, None))
    return sorted([*quantities, *found], key=lambda q: q.start)


def names(text: str, start: int) -> bool:
    """Whether an ordinal that starts here is a rank."""
    return any(start in (rank.start('before'), rank.start('after')) for rank in RANK.finditer(text))

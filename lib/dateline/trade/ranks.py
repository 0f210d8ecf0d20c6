"""Ordinals of a sentence -> figures: the fourth largest partner, ranks third, the top destination, a second port."""

from __future__ import annotations

import re

from dateline.quantities import Quantity, counting
from dateline.quantities.number_words import ORDINAL, ORDINALS, SMALL

SUPERLATIVE = r"""[\s-](?:largest|biggest|most|highest|leading|busiest|richest|top|main|place|position|rank|destination
    |trad(?:e|ing)\s+partner)\b"""
MEETING = r"""\s(?:[A-Z][\w-]+\s(?:of\s|and\s)?){0,5}?
    (?:Forum|Congress|Conference|Summit|Session|Meeting|Exhibition|Expo|Fair|Festival|Games|Dialogue|Week)\b"""
OF_ORDER = rf'(?:{ORDINAL}|\d{{1,3}}(?:st|nd|rd|th))'
SIDE = (
    r'(?:partner|market|destination|source|supplier|buyer|seller|importer|exporter|investor'
    r'|customer|client|purchaser)\b'
)
NOT_SECOND = ''.join(f'(?<!{end}{gap})' for end in ('st', 'nd', 'rd', 'th') for gap in (r'\s', '-'))
FEW = r'(?:(?:[a-z]+|U\.S\.)\s){0,2}?'
RANK = re.compile(
    rf"""\b(?P<before>{OF_ORDER})(?={SUPERLATIVE})                         # the fourth largest
    | \b(?P<edition>{OF_ORDER}|(?-i:[IVXL]{{2,8}}))(?-i:(?={MEETING}))  # the third Paris Boat Fair, the XIV Congress
    | \b(?:rank(?:s|ed|ing)?|placed?|came|(?:up|down)\sfrom)\s(?:in\s)?(?P<after>{OF_ORDER})\b        # ranks third
    | \b(?P<among>{OF_ORDER})(?=\samong(?:st)?\s(?:the|its|their)\b)  # third among the buyers
    | \b(?P<run>{OF_ORDER})(?=\s[a-z]{{3,7}}\s(?:in\sa\srow|running|in\ssuccession)\b)          # the third year running
    | (?<!of\sthe\s){NOT_SECOND}\b(?P<top>(?:largest|biggest|top)\s{FEW}{SIDE})                       # the top market
    | \b(?P<number>(?:(?-i:No\.)\s?|number\s|\#)(?:[1-9][0-9]?|one|two|three|four|five))(?=\s{FEW}{SIDE})""",
    re.VERBOSE | re.IGNORECASE,
)
NO_THING = r"""(?:quarter|half|month|week|weekend|year|decade|century|hour|minute|person|class|hand|world|step|deputy
    |vice|lady|secretary|minister|floor|name|aid|degree|generation|glance|thing|part|point|way|case|issue|one|of|and|or|to|in|outside
    |for|abroad|estimate|estate|language|party|two|three|four|five|six|seven|eight|nine|ten|eleven|few|several|\w+ly|\w+ed)s?\b"""
ALONE = r"""(?=,|\s(?:of\s(?:its|their)\skind|on\sthe\s(?:[a-z]+\s)?(?:list|count)|under|after|since|to\s(?-i:[A-Z]\w+)
    |(?:abroad|overseas)(?!\s(?!after|since)[a-z])
    |(?<!first\s)(?:one|in\s(?:the\s(?:region|country|world)|(?-i:[A-Z]\w+))))\b)"""
NTH = re.compile(
    rf"""(?:\b(?:the|an?|its|their|our|his|her|this)|\w['’]s)\s
    (?: (?P<alone>{OF_ORDER}){ALONE}                                                        # the first of its kind
      | (?P<nth>{OF_ORDER})(?=\s(?!{NO_THING})(?-i:[a-z]|[A-Z][\w–-]+\s[a-z]|U\.S\.)) )         # a second port""",
    re.VERBOSE | re.IGNORECASE,
)
HINT = re.compile(
    r"""[Ff]irst|[Ss]econd|[Tt]hird|[rfxhe]th\b|[ei]nth\b|[0-9](?:st|nd|rd|th)\b|argest|iggest|\b[Tt]op\b|No\.|\#[0-9]
    |[Nn]umber\s(?:one|two|three|four|five|[0-9])|[IVXL]{2}""",
    re.VERBOSE,
)
"""What every rank and ordinal holds: sentences without are passed over at once."""
RANKING = ('before', 'after', 'among', 'top', 'number')


def add(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities of a text with the ranks and ordinals that it names, in order."""
    if not HINT.search(text):
        return quantities
    found = list(quantities)
    for match in [*RANK.finditer(text), *NTH.finditer(text)]:
        start, end = match.span(match.lastgroup)
        if match.lastgroup == 'nth' and not counting.noun_after(text, end, True):
            continue
        if all(q.end <= start or end <= q.start for q in found):
            value = _value(match[match.lastgroup].lower(), match.lastgroup)
            found.append(Quantity(start, end, text[start:end], value, None, value, value, 'ordinal', None, None))
    return sorted(found, key=lambda q: q.start)


def _value(word: str, group: str) -> float:
    if group == 'top':
        return 1.0
    if group == 'number':
        last = re.split(r'[\s.#]+', word)[-1]
        return float(SMALL.get(last) or last)
    if word in ORDINALS:
        return float(ORDINALS[word])
    return float(word[:-2]) if word[0].isdigit() else _roman(word)


def _roman(word: str) -> float:
    """The value of a Roman numeral in small letters: a smaller digit before a greater one is taken away."""
    digits = [{'i': 1, 'v': 5, 'x': 10, 'l': 50}[letter] for letter in word]
    return float(sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True)))


def names(text: str, start: int) -> bool:
    """Whether an ordinal that starts here is a rank."""
    return any(rank.lastgroup in RANKING and start == rank.start(rank.lastgroup) for rank in RANK.finditer(text))

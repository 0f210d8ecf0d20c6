"""Parts in words: half, a third of, two thirds, two and a half million, three point five."""

from __future__ import annotations

import re

from dateline.quantities.digits import Numeral
from dateline.quantities.number_words import (
    CARDINAL,
    DENOMINATOR,
    DENOMINATORS,
    MAGNITUDE,
    MAGNITUDES,
    ORDINAL,
    ORDINALS,
    SMALL,
    TENS,
    any_of,
    folded,
    small,
)

PART = re.compile(
    rf"""
    (?P<joined> [\s-]and[\s-](?:an?|one)[\s-]                                         # two AND A half
              | [\s-]and[\s-](?P<over>{any_of(SMALL)})[\s-]                               # two AND THREE quarters
              | \s-\s | [\s-] )                                                       # two thirds, one - fourth
    (?: (?P<tens>{any_of(TENS)})[\s-](?P<ones>{ORDINAL})(?P<many>s?) | (?P<under>{DENOMINATOR}) )(?![A-Za-z])  # 25ths
    (?: [\s-](?:of\sa\s)?(?P<magnitude>{MAGNITUDE})(?![A-Za-z]) )?                    # ... (of a) million
    """,
    re.VERBOSE | re.IGNORECASE,
)
AFTER_ABOUT = '|'.join(
    rf'(?<=\b{words}\s)'
    for words in (*'by about around almost nearly roughly some only just than over under'.split(), r'much\sas')
)
OPENING_PART = re.compile(
    rf"""
    (?: (?:an?\s|one[-\s])?(?P<half>half)(?!-[a-z]+ed\b)(?!-?\s?(?:time|year|hour\b|century|brother|sister|day))
      | (?P<by>{AFTER_ABOUT})?an?\s(?P<under>{DENOMINATOR})
        (?(by)(?=\s(?:in|on|among|at|over|during|within|after|between|for|last|and|but|while|by|when|as|thanks|due|because|owing|amid|despite|against|with|was|were|is|are|ha[sd]|have|came|comes?|went|goes|live|said|[a-z]+ed)\b)|(?=\s(?:of|more|less|higher|lower|to|from|since|this|compared)\b|[^\s\w-]|\n|$))
      | (?:an?\s)?(?P<quarter>quarter)(?=\s(?:of\sa\s)?(?:{MAGNITUDE})\b|(?:\sof\sa)?[\s-](?:percentage[\s-])?point\b) )
    (?![A-Za-z])
    (?: (?:-|\s{{1,2}})(?:of\s)?(?:an?\s{{1,2}})?(?P<magnitude>{MAGNITUDE})(?![A-Za-z]) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
POINT = re.compile(rf'\spoint(?P<decimals>(?:[\s-](?:{CARDINAL}))+)(?![A-Za-z])', re.IGNORECASE)
AND_A = re.compile(r'\band\s(?:an?\s)?$')
NOT_A_PART = re.compile(
    r"""\b(?: first|second|third|fourth|last|past|next|previous|final|other
        | the\s(?:(?-i:[A-Z])[a-z]+|upper|lower|top|bottom|(?:north|south|east|west)(?:ern)?) )[\s-]$""",
    re.VERBOSE | re.IGNORECASE,
)
"""A half of a game or a year, or one side of a thing: the Danish half of the island."""

THING_AFTER = re.compile(
    r'\s(?!(?:of|the|more|less|higher|lower|about|in|on|from|to|by|at|for|as|and|or|was|were|is|are|go|goes|came)\b)[a-z]'
)


def opening(text: str, start: int) -> Numeral | None:
    """A part that no number leads: half, a third of, a quarter million."""
    found = OPENING_PART.match(text, start)
    alone = found and not found['magnitude'] and AND_A.search(text, max(0, start - 6), start)
    if not found or alone or NOT_A_PART.search(text, max(0, start - 20), start):
        return None
    part = 1 / (2 if found['half'] else 4 if found['quarter'] else DENOMINATORS[folded(found['under'])])
    scale = MAGNITUDES[folded(found['magnitude'])] if found['magnitude'] else 1
    step = 1 if scale == 12 else part * scale
    return Numeral(start, found.end(), part * scale, step, scale)


def grown(text: str, whole: Numeral, total: float) -> Numeral:
    """A number with the fraction that follows it: two thirds, two and a half million, 8 million and a half."""
    if (point := POINT.match(text, whole.end)) and whole.value % 1 == 0:
        places = [small(word) for word in point['decimals'].replace('-', ' ').split()]
        digits = str(sum(places)) if places[0] >= 20 else ''.join(map(str, places))
        return whole._replace(end=point.end(), value=whole.value + float('0.' + digits), step=10.0 ** -len(digits))
    part = PART.match(text, whole.end)
    if not part or (part['joined'].strip(' -') == '' and not text[whole.start].isalpha()):
        return whole
    scale = MAGNITUDES[folded(part['magnitude'])] if part['magnitude'] else 1
    under = (
        TENS[folded(part['tens'])] + ORDINALS[folded(part['ones'])]
        if part['tens']
        else DENOMINATORS[folded(part['under'])]
    )
    if 'and' in part['joined'].lower():
        share = (small(part['over']) if part['over'] else 1) / under
        if scale > 1 and not total:
            value = (whole.value + share) * scale
        else:
            value, scale = whole.value + share * (scale if scale > 1 else whole.magnitude), whole.magnitude
    elif whole.magnitude > 1 or _counts(text, whole, part):
        return whole
    else:
        value = whole.value / under * scale
    return whole._replace(end=part.end(), value=value, step=scale / under, magnitude=scale)


def _counts(text: str, whole: Numeral, part: re.Match) -> bool:
    """ "one third party" and "the last three quarters" hold no fraction."""
    singular = (part['under'] or part['many'])[-1:].lower() != 's' and part['joined'] != '-'
    if NOT_A_PART.search(text, max(0, whole.start - 9), whole.start):
        return True
    return singular and (whole.value != 1 or THING_AFTER.match(text, part.end()) is not None)

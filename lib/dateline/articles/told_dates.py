"""What the sentence of a date tells of it: whether it is past, still to come, or far from the day of the report."""

from __future__ import annotations

import bisect
import re
from dataclasses import replace

from dateline.dates import DateSpan, scan
from dateline.dates.date_tense import FUTURE, tense

AFAR = re.compile(
    r"""
    \b(?:since|founded|created|established|dates?\sback|born|built|twinn?(?:ed|ing)|first\s\w+ed)\b.{0,40}\Z
    | \b(?:by|until|till)\s\Z
    """,
    re.VERBOSE,
)
AHEAD = re.compile(
    rf"""\b(?:{'|'.join(sorted(FUTURE - {'plan', 'plans'}))}|plans?\sto|would|could|(?-i:may|might)|likely|once
    |targets?|upcoming|next\s(?:release|issue|publication|bulletin)|to\s(?:be|hold|host)|invit(?:e|ed|es|ing)|should)\b""",
    re.VERBOSE | re.IGNORECASE,
)
READY = re.compile(r'\b(?:should|will|would)\sbe\s\w+\s(?:in|by|from)\s\Z')
STARTING = re.compile(r'\b(?:beginning|starting|from|prepar\w+\sfor\b.*|once\s\w+)\s(?:\w+\s)?\Z', re.IGNORECASE)
TARGET = re.compile(
    r'\b(?:by|until|till|towards?|before(?=\sthe\send))\s+(?:the\s+)?(?:(?:end|middle|beginning|start)\s+of\s+)?'
    r'(?:\w+\s+)?\Z',
    re.IGNORECASE,
)
TARGETED = re.compile(
    r"""\b(?:could|will)\s(?:reach|exceed|hit|grow|rise|increase|top|double|triple|go\sup|be\sworth)\b[^.;]*\Z
    | \b(?:plan|aim|seek|agree|intend|want|hope|goal|task|power|possible|ready|going|pledge|vow)\w*\s(?:[a-z]+\s)?
      to\s(?:bring|raise|increase|double|triple|boost)\b[^.;]*\Z
    | \b(?:targets?|targeting|goals?|invit(?:es?|ed|ing)\b[^.;]*\bto)\b[^.;]*\Z
    | \b(?:road\s?map|programme|plan)\b[^.;]*\bfor\s\Z
    | \A\s(?:target|goal|forecast|budget)s?\b""",
    re.VERBOSE,
)
"""Before or after a year: "could reach $5 million in 2019", "our target for 2019", "the 2019 target"."""
AMOUNT = re.compile(
    r'[$€£¥]\s?\d|\d\s?(?:%|per\s?cent\b|(?:[mb]n|[mb]illion|trillion|crore|lakh|(?:metric\s)?(?:tons|tonnes))\b)'
)
COUNTED = re.compile(
    r'\b(?:trade|turnover|commerce|(?:ex|im)ports?|sales|sold|shipments?|output|production|volumes?|total\w*|accounted'
    r'|r[io]se|gr[eo]w\w*|f[ae]ll|declin\w+|(?:in|de)creas\w+|drop\w*|reach\w+|stood|amount\w*)\b',
    re.IGNORECASE,
)
GROWTH = re.compile(r'(?:%|per\s?cent)[^;:.\d]{0,80}\Z')
QUANTITY = r'(?:\s(?!in\b)[a-z]+)?\s(?-i:[A-Z]{0,4})[$€£¥₹]?\s?\d(?:(?!\sto\s)(?:[^;:.\n\d]|[.,]?\d)){0,45}?'
THAN = r'double|twice|triple|half|than|above|below|against|versus|vs\.?|compar\w+\s(?:with|to)'
OF_IT = r'(?:\s(?:in|the|that|those|of|for|during|same|period|months|quarter|time|amount|level|figure|value|volume))*'
COMPARED = re.compile(
    rf"""(?:\b(?:{THAN}|(?:up|down)\s(?:on|from)){OF_IT}               # more than in the same months of
      | \b(?:from|after|{THAN}){QUANTITY}\s(?:in|for|of|during|over)(?:\sthe)?   # from 3 million dollars in
      | (?:%|per\s?cent)[^;:.\n]{{0,25}}\s(?:on|over|from){OF_IT}     # 12 percent up on those of
    )\s\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""Before a date that another is compared with."""
PART_NOW = re.compile(
    r'\bthis\s(?:year|month|quarter)\b|\bso\sfar\b|\bfirst\s(?:quarter|half|\w+\smonths)\b(?!\sof\s\d)',
    re.IGNORECASE,
)
JOINED = re.compile(r'\s?[-–]\s?|(?<=between\s\d{4})\sand\s')
SENTENCE_END = re.compile(r'[.!?]\W*\s(?=\W*[A-Z])|\n')
NEAR = 60
"""Characters before a date in which a word alone puts it in the future."""
REACH = 250
"""Characters on either side in which the sentence of a date is looked at."""


def before(text: str, span: DateSpan) -> str:
    """The sentence of a date up to it."""
    return SENTENCE_END.split(text[max(0, span.start - REACH) : span.start])[-1]


def is_afar(text: str, span: DateSpan) -> bool:
    """Whether a date tells little of the report's: how long something exists, by when it is wanted, the 2018 cup."""
    lead = before(text, span)
    of_a_thing = span.text.isdigit() and lead.endswith('the ') and text[span.end : span.end + 1] == ' '
    return span.first_day is None or of_a_thing or bool(AFAR.search(lead))


def tells_amount(text: str, span: DateSpan) -> bool:
    """Whether the sentence of a date tells a sum of its time, or a growth since then."""
    lead = before(text, span)
    return bool(
        GROWTH.search(lead)
        if COMPARED.search(lead)
        else AMOUNT.search(_sentence(text, span)) and COUNTED.search(_sentence(text, span))
    )


def is_base(text: str, span: DateSpan) -> bool:
    """Whether a date is what another, a year later, is compared with; a part of this year is compared with a year."""
    in_part = span.granularity == 'year' and PART_NOW.search(_sentence(text, span))
    return bool(COMPARED.search(before(text, span)) and not in_part)


def _sentence(text: str, span: DateSpan) -> str:
    """The sentence of a date."""
    return before(text, span) + SENTENCE_END.split(text[span.start : span.end + REACH])[0]


def is_led_ahead(text: str, span: DateSpan) -> bool:
    """Whether a word shortly before a day or weekday puts it in the future."""
    return bool(AHEAD.search(before(text, span)[-NEAR:]))


def ahead(text: str, spans: list[DateSpan]) -> set[DateSpan]:
    """The dates whose clause looks into the future."""
    tokens, found = scan(text), set()
    places = [start for start, _ in tokens.spans]
    for span in (s for s in spans if s.last_day):
        side, lead = tense(tokens, bisect.bisect_left(places, span.start)), before(text, span)
        starts = span.granularity != 'interval' and STARTING.search(lead)
        wanted = TARGETED.search(lead) or TARGETED.search(text[span.end : span.end + NEAR])
        if is_base(text, span):
            continue
        led = READY.search(lead)
        if side > 0 or starts or wanted or led or (side == 0 and (AHEAD.search(lead) or TARGET.search(lead))):
            found.add(span)
    return found


def whole(text: str, dated: list[DateSpan]) -> list[DateSpan]:
    """The dates, two years joined ("2019-2021", "between 2019 and 2021") as one interval."""
    found: list[DateSpan] = []
    for span in dated:
        last = found[-1] if found else None
        if last and last.granularity == span.granularity == 'year' and JOINED.fullmatch(text, last.end, span.start):
            found[-1] = replace(last, end=span.end, last_day=span.last_day, granularity='interval')
        else:
            found.append(span)
    return found

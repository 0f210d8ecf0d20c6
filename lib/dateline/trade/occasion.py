"""The fair, visit or meeting that an article tells of -> its days."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterator

from dateline.articles import Reading, within
from dateline.dates import DateSpan
from dateline.dates.calendar_values import step
from dateline.trade.periods import DAYS

EVENT = re.compile(
    r"""\b(?:fairs?|expo(?:sition)?s?|exhibitions?|(?<!tatistics\s)(?<!figures\s)(?<!data\s)(?<!records\s)(?<!results\s)show(?!s?\s+(?:that|how|an?|the|its|their|no|[a-z]+\s+in)\b)|festival|mission|delegation|visit|trip|tour|stay|forum|summit|(?<!news\s)(?<!press\s)conference|congress
    |symposium|seminar|webinar|workshop|session|round(?:\s+of|table)|meeting|talks|negotiations|event|gathering|program(?:me)?|matchmaking)s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
MET = re.compile(
    rf'{EVENT.pattern}|\b(?:met|visited|visiting)\b|\b(?:team|guests|visitors)\b[^;.]{{0,120}}\barriv',
    re.VERBOSE | re.IGNORECASE,
)
PACT = (
    r'(?:memorand\w+|MoUs?|agreements?|pacts?|protocols?|treaty|accords?|letters?|documents?|contracts?|arrangement'
    r'|(?:sister|twin)\W)'
)
ACT = re.compile(
    rf'\b(?:signed|inked|agreed)\b[^.;]{{0,160}}\b(?:{PACT}|trade|cooperat\w+|commerce)|\b{PACT}[^.;]{{0,160}}\bsigned\b|\bceremony\b'
    r'|\breceived\b[^.;]{0,80}\b(?:delegat|[Mm]ayor|[Dd]eputy|[Gg]overnor|[Aa]mbassador|[Mm]inister)'
)
"""What the first sentences tell of an occasion by what was done there."""
OPENED = re.compile(
    r'\b(?:open(?:s|ed|ing)?|beg(?:an|ins?)|start(?:s|ed)?|kick(?:s|ed)?\s+off|got\s+under\s+way|arriv(?:es?|ed|ing)|landed|launched)\b[^;.]{0,80}$',
    re.IGNORECASE,
)
CLOSED = re.compile(
    r"""\b(?:clos(?:e[sd]?|ing)|conclud(?:e[sd]?|ing)|(?<!the\s)end(?:s|ed|ing)?|finish(?:e[sd]|ing)|lower(?:s|ed|ing)\s+(?:its|the)\s+curtains?|wrap(?:s|ped)?\s+up|wound\s+up|(?:came|drew|brought|drawn)\s+to\s+an?\s+(?:end|close)|curtains?\s+c[ao]me\s+down
    |until|till|through|leav(?:es?|ing)|left|return(?:s|ed|ing)?)\b[^;.]{0,80}$""",
    re.VERBOSE | re.IGNORECASE,
)
ITS = r'(?:(?!\sand\s)[^;.,]){0,60}?'
OPENED_THEN = re.compile(
    rf"""(?:,?\s+(?:when\s+(?:he|she|it|they)\s+)?(?:officially\s+|formally\s+)?(?:opened|began|started|inaugurated)\s{ITS}(?:{EVENT.pattern})
    |,?\s+arrived\b|[^;.]{{0,120}}\sas\s[^;.]{{0,120}}\b(?:opened|began|started|kicked\s+off|got\s+under\s?way)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
CLOSED_THEN = re.compile(
    rf"""(?:,?\s+(?:(?:wound|wrapped)\s+up|concluded|ended|closed|finished|completed)\s{ITS}(?:{EVENT.pattern})
    |[^;.]{{0,120}}\s(?:at|with)\s+the\s+(?:close|end|conclusion|closing)\s+of\s{ITS}(?:{EVENT.pattern}))""",
    re.VERBOSE | re.IGNORECASE,
)
"""Behind the first and the last day."""
TOLD = re.compile(
    rf'\b(?:said|says|told|stated|announced|reported|informed|released|published|posted|updated|speaking|(?:presenting|unveiling)\s+(?:the|an?|its|his|her))\b(?:(?!{EVENT.pattern})[^;.,])*$',
    re.VERBOSE | re.IGNORECASE,
)
"""Before the day of a statement, unless it was made to those who met."""
SPEAKING = re.compile(
    rf'\b(?:[Ss]peaking\s+(?:at|to)|[Mm]a(?:de|king)\s+(?:the|these|his|her)\s+remarks\s+(?:at|in|during|on)|[Aa]ddressing|[Aa]ttending|[Oo]pening)\s+(?:the|an?)\s[^.;]{{0,60}}?(?i:{EVENT.pattern})',
    re.VERBOSE,
)
LEAVES = re.compile(r'\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?)\b[^;.,]*$')
LEFT_FOR = re.compile(r'\s+(?:for|on)\s')
"""Before and behind the day on which a visit begins: "they leave on May 3 for a visit"."""
VISITING = re.compile(
    r'[\w-]+[\s-](?:member|person|strong|man|day|week)[\s-]*(?:[A-Za-z][\w’-]*\s+){0,4}?(?:delegation|group|team|mission|visit|tour|trip|stay)'
)
VISITS = r'(?:is|are)\s+(?:on|in|paying|visiting|staying|touring)'
HERE = re.compile(
    rf'\b(?:{VISITS}|(?:is|are)\s+(?:leading|heading)|leads|heads|leading|has\s+(?:paid|arrived))\b[^;.]{{0,90}}$'
)
COMES = re.compile(rf'[^;.]{{0,90}}\b(?:{VISITS}|has\s+arrived)\b')
USUALLY = re.compile(r'\b(?:each|every|usually|always)\b', re.IGNORECASE)
WILL = re.compile(r'\bwill\b')
LEAD = 4
TO = re.compile(r'\s*(?:to|until|till|through|and|[-–])\s*(?:the\s+)?')
LENGTH = re.compile(r'P([2-9]|[12]\d)D')
PART = re.compile(r'(?:the\s+)?(?:first|last|past|next|over)\b', re.IGNORECASE)
OF_EVENT = re.compile(rf"[\s-]*(?:[\w’'&-]+\s+){{0,8}}?(?:{EVENT.pattern})", re.VERBOSE | re.IGNORECASE)
LASTS = re.compile(
    rf'(?:\b(?:lasts?|lasted|lasting|for|after|during)|(?:{EVENT.pattern})[^.;]{{0,80}}\b(?:in|over))\s+(?:the\s+)?$',
    re.VERBOSE | re.IGNORECASE,
)
"""Behind and before so many days of an occasion."""
AVERAGE = re.compile(r'\baverage\b')
INAUGURAL = re.compile(r'\b(?:inaugur\w+|opening\s+(?:session|ceremony|address|day))\b')
CONCLUDING = re.compile(r'\b(?:(?:concluding|closing|final)\s+(?:session|ceremony|address|day)|at\s+the\s+end)\b')
"""Of the first and the last day, in a sentence that tells how long an occasion lasts."""
YEAR = re.compile(r'\d{4}')
PARTS = frozenset(['title', 'body'])
NEAR, MONTH = datetime.timedelta(days=60), datetime.timedelta(days=31)


def days(reading: Reading) -> str | None:
    """The days of the occasion, EDTF: "from May 3 to 6", the first or last day of a five-day one, or its one day.

    The day of a statement is that of the occasion only where no other is told; none is more than two months away.
    """
    text, anchor = reading.article.text, reading.article.anchor
    parts = [s for s in reading.article.sentences if s.part in PARTS]
    every = [(s, d) for s in parts for d in within(reading.dates, s.start, s.end)]
    lead = [s for s in parts if s.part == 'body'][:LEAD]
    acts = [s for s in lead if ACT.search(text, s.start, s.end)]
    found = [(s, d) for s, d in every if s in acts or MET.search(text, s.start, s.end)]
    spans = (d for _, d in (*found, *every) if d.granularity == 'interval' and DAYS.fullmatch(d.edtf or ''))
    spans = (d.edtf for d in spans if d.last_day - d.first_day < MONTH and _near(d, anchor))
    if span := next(spans, None):
        return span
    dated = [(s, d) for s, d in found if _is_day(d, anchor)]
    dated = [(s, d) for s, d in dated if s.part == 'body' or not YEAR.search(d.text)]
    single = [(s, d) for s, d in dated if not TOLD.search(text, s.start, d.start)]
    if joined := next(_joined(text, [d for _, d in single]), None):
        return joined
    first, last = _edges(text, found, [(s, d) for s, d in dated if (s, d) in single or _then(text, s, d)])
    if first and last and first < last:
        return f'{first}/{last}'
    spoken = next((i for i, s in enumerate(lead) if SPEAKING.search(text, s.start, s.end)), None)
    near = lead[max(spoken - 1, 0) : spoken + 1] if spoken is not None else []
    told = [(s, d) for s, d in every if s in near and _is_day(d, anchor)]
    ahead = [(s, d) for s, d in dated if WILL.search(text, s.start, d.start) and d.first_day > (anchor or d.first_day)]
    now = ((s, d) for s, d in (*single, *dated, *told) if (s, d) not in ahead)
    return next((_day(d) for _, d in (*now, *ahead)), None)


def _edges(text: str, found, single) -> tuple[str | None, str | None]:
    """The first and the last day of what lasts several, each told or counted from the other."""
    left = [(s, d) for s, d in single if LEAVES.search(text, s.start, d.start) and LEFT_FOR.match(text, d.end)]
    opens = (d for s, d in single if (s, d) in left or _opens(text, s, d))
    closes = (d for s, d in single if (s, d) not in left and _closes(text, s, d))
    first, last = (next((d.first_day.isoformat() for d in days), None) for days in (opens, closes))
    lengths = ((s, LENGTH.fullmatch(d.value)) for s, d in found if _lasts(text, s, d))
    told, long = next(((s, int(days[1]) - 1) for s, days in lengths if days), (None, 0))
    if told and single and not (first or last):
        day = single[0][1].first_day.isoformat()
        first = day if INAUGURAL.search(text, told.start, told.end) else None
        last = day if CONCLUDING.search(text, told.start, told.end) else None
    if long and last and not first:
        first = step(last, -long, 'D')
    elif long and first and not last:
        last = step(first, long, 'D')
    return first, last


def length(occasion: str | None) -> int:
    """How many days an occasion lasts.

    >>> length('2019-05-03/2019-05-06'), length('2019-05-03'), length(None)
    (4, 1, 0)
    """
    days = [datetime.date.fromisoformat(day) for day in (occasion or '').replace('?', '').split('/') if day]
    return (days[-1] - days[0]).days + 1 if days else 0


def _then(text: str, sentence, date: DateSpan) -> re.Match | None:
    return OPENED_THEN.match(text, date.end, sentence.end) or CLOSED_THEN.match(text, date.end, sentence.end)


def _lasts(text: str, sentence, date: DateSpan) -> bool:
    """Whether a number of days is how long an occasion lasts: a four-day visit, for three days; not its first two."""
    if PART.match(date.text) or AVERAGE.search(text, sentence.start, date.start):
        return False
    return bool(OF_EVENT.match(text, date.end) or LASTS.search(text, sentence.start, date.start))


def _opens(text: str, sentence, date: DateSpan) -> bool:
    return bool(OPENED.search(text, sentence.start, date.start) or OPENED_THEN.match(text, date.end, sentence.end))


def _closes(text: str, sentence, date: DateSpan) -> bool:
    return bool(CLOSED.search(text, sentence.start, date.start) or CLOSED_THEN.match(text, date.end, sentence.end))


def on_visit(text: str, start: int) -> bool:
    """Whether a number is of a delegation that is there, or of the days of its visit."""
    visit = VISITING.match(text, start)
    here = visit and (HERE.search(text, 0, start) or COMES.match(text, visit.end()))
    return bool(here and not USUALLY.search(text))


def _day(date: DateSpan) -> str:
    """The day of a date that may tell the hour too."""
    return date.edtf.partition('T')[0]


def _is_day(date: DateSpan, anchor: datetime.date | None) -> bool:
    return date.granularity in ('day', 'time') and date.first_day == date.last_day is not None and _near(date, anchor)


def _near(date: DateSpan, anchor: datetime.date | None) -> bool:
    return not anchor or abs(date.last_day - anchor) <= NEAR


def _joined(text: str, single: list[DateSpan]) -> Iterator[str]:
    """ "From the 6th to the 10th"."""
    for a, b in itertools.pairwise(single):
        if TO.fullmatch(text, a.end, b.start) and a.first_day < b.first_day:
            yield f'{_day(a)}/{_day(b)}'

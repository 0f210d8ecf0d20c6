"""The dates of a sentence -> the period that a figure is of, and the period that it is compared with."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.dates import DateSpan
from dateline.dates.calendar_values import step
from dateline.trade import marks

COMPARED = re.compile(
    r"""(?<![\w-])(?:than|(?<=\ue002\s)the\s+(?:level|figure|amount|sum|\ue002++)\s+(?:of|fetched|reached|recorded|seen|booked)|from|compared\s+(?:with|to)|comparing\s+(?:with|to)|comparison\s+(?:with|to)|against|versus|vs\.?|(?:relative|with\s+respect)\s+to
      |(?:(?<=\ue002\s)|(?<=increase\s)|(?<=growth\s)|(?<=changes\s)|(?<=change\s)|(?<=rise\s)|(?<=decline\s)|(?<=up\s)|(?<=down\s))(?:over|on)(?!\s+(?:the\s+|an?\s+)?(?:year|month|quarter)\b)|(?<=\ue002\s)with|changes?\s+(?:to|from|against)|%\s+to|year-on-year\s+from|since|exceed(?:s|ed|ing)(?=\s+(?:the|that|its)\b[^\ue002]*$)|exceeding|above|below|of\s+what(?:\s+(?:it|they|was|were|had|been|sold|bought|paid|spent|[a-z]+ed))*+\s+(?:in|during)
      |as\s+(?:much|many|high|large|big|low)\s+as)
    (?:[\s,(]+(?:in|(?<=\ue002\s)and(?=\s\ue002)|pre-\w+|recession|low|high|peak|record|the|those|that|it|was|were|of|a|an|level|levels|figures?|result|results|indicators?|same|similar|previous|corresponding
      |analogous|edition|fair|period|span|stretch|months?|quarter|year|value|recorded|registered|handled|carried|received|for|during|one|what|volume|to|at|achieved|reported|seen|revised|first|second|third|(?!month)\w+th|\ue002+))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
SAME_PERIOD = re.compile(
    r'(?:same|corresponding|similar|analogous|like)\s+(?:period|span|stretch|days|weeks?|months?|quarter|time|stage|half)',
    re.IGNORECASE,
)
YEAR_ON_YEAR = re.compile(
    r"""\b(?:year[\s-]on[\s-]year|year[\s-]over[\s-]year|on[\s-](?:(?:the|a)\s+)?year|y[\s-]?o[\s-]?y|yoy|on\s+an\s+annual\s+basis|in\s+annual\s+terms
    |(?:than|from|over|on|in|against|compared\s+(?:with|to))\s+(?:in\s+)?(?:that\s+of\s+|the\s+(?:same|corresponding|similar)\s+period\s+(?:of\s+)?)?
       (?:the|a|one)\s+(?:(?:previous|preceding|prior)\s+(?:fiscal\s+year|financial\s+year|fiscal|year)|year\s+(?:ago|earlier|before|prior))
    |(?:a|one|the)\s+year\s+(?:ago|earlier|before|prior)|(?:12|twelve)\s+months\s+(?:ago|earlier|before)|over\s+the\s+year\b(?!\s+to)|(?<=\ue002\s)the\s+(?:previous|preceding|prior)\s+year|annual\s+(?:growth|increase|rise|decline))""",
    re.VERBOSE | re.IGNORECASE,
)
ITS_OWN = re.compile(
    r"""[\s,(]*(?:(?:worth\s+of\s+[a-z]+|of\s+[a-z]+|increase|rise|growth|decline|drop|fall|in\s+total|year[\s-]on[\s-]year)\s+)?
    (?:recorded|seen|registered|reported|achieved|reached)?\s*(?:(?:in|at|of)\s+the\s+(?:previous|last|preceding|earlier)\s+[a-z]+\s+(?:in\s+\ue000+\s+)?)?(?:in|for|during|between|from|by|throughout|as\s+of|at\s+the\s+end\s+of|over|by\s+the\s+end\s+of|back\s+in)?\s*(?:the\s+)?(?:year\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
BEHIND = re.compile(
    rf'[^,;.{marks.NUMBER[0]}]{{0,40}}\b(?:edition|event|fair|show|expo|exhibition|stretch|peak|height|crisis|boom|pandemic|record|start|beginning|sold|bought|reached|made)\b[^,;.{marks.NUMBER[0]}]{{0,40}}\s(?:in|of)\s'
)
"""Between an earlier level and its date: "at the last edition before the pandemic in"."""
CLAUSE = re.compile(r'\s(?:the|it|they|this|that|we|its|their)\s[^.;,]*\ue002')
"""Behind a date that opens a clause with a number of its own."""
BEFORE_THAT = re.compile(
    r'["“]?(?:(?:A|One|The)\s+year\s+(?:earlier|before|ago|prior)|In\s+the\s+(?:previous|preceding)\s+year)\b'
)
AFTER = re.compile(r'\b(?:after|following)\s[^,;.]*$', re.IGNORECASE)
THE_YEAR_BEFORE = re.compile(
    r'(?:\s+[a-z]+)?\s+(?:in\s+)?(?:(?:a|the|one)\s+year\s+(?:before|earlier|ago|prior)|the\s+(?:previous|preceding)\s+year)\b'
)
LEVEL_BEFORE = re.compile(
    r'\b(?:the|than|from|against|with|over|to|after|versus|was|were|reached|made|at|totall?ed|more|less|fewer)\s+(?:[a-z]+\s+){0,2}$',
    re.IGNORECASE,
)
"""Before a level of another year."""
OF_THE_YEAR_BEFORE = re.compile(r'\s+(?:of|in)\s+the\s+(?:(?:previous|preceding|prior)\s+year|year\s+before)\b')
GOAL = re.compile(
    r'\b(?:by|until|till|towards?|within)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:year\s+)?$', re.IGNORECASE
)
MONTHS_AHEAD = re.compile(r'\b(?:next|coming)\s+\w+\s+months$', re.IGNORECASE)
SPANNED = re.compile(r'\b(?:through|until|till|to)\b')
THE_MONTHS = re.compile(r'(?:the|these|those)\s+(?!(?:last|past|next|first|coming)\b)\w+\s+months', re.IGNORECASE)
YEARS_AGO = re.compile(r'\byears\s+ago$')
YEARS_LONG = re.compile(r'P(\d+)Y')
FROM = re.compile(r'\b[Ff]rom\s+$')
OVER = re.compile(r'\bover\s+$')
THIS_YEAR = re.compile(r'\bof\s+(?:this|the\s+current)\s+(?:\w+\s+)?year$')
BRACKET = re.compile(r'\s*\(\s*|\s+(?:value|figure|level|total|result|sum)\s+of\s+')
SHORT_TERM = re.compile(
    r'\b(?:month|quarter|week)[\s-](?:on|over)[\s-](?:month|quarter|week)\b|\b(?:previous|preceding|last)\s+(?:month|quarter)\b|\bin\s+\ue002',
    re.IGNORECASE,
)
WHOLE = re.compile(r'\d{4}(?:/\d{4}|-(?:0\d|1[0-2])(?:-\d\d)?/\d{4}-(?:0\d|1[0-2])(?:-\d\d)?)?')
"""A year or a span of months: what changed in it did so from the same span a year before."""

DAYS = re.compile(r'\d{4}\??-\d\d-\d\d/\d{4}\??-\d\d-\d\d')
MONTHS = re.compile(r'\d{4}-\d\d/\d{4}-\d\d')
MONTH = re.compile(r'\d{4}-\d\d')
SINCE = re.compile(r'\b[Ss]ince\s+(?:the\s+beginning\s+of\s+)?$')
APART = re.compile(r'[,;]|\band\b')
UP_TO = re.compile(r'(?:as\s+of|by|through|until|till)\s+$', re.IGNORECASE)
NUMBER = re.compile(marks.NUMBER)
TO_LEVEL = re.compile(rf'\bto\s+(?:[a-z]+\s+)?{marks.NUMBER}')
MANY_YEARS = re.compile(r'(\d{4})\??(?:-\d\d)?/(\d{4})\??(?:-\d\d)?')
YEARS = re.compile(r'(?<!\d)(?:19|20)\d\d(?!\d)')


@dataclass(frozen=True, slots=True)
class Period:
    """One date of a sentence as a period: where it stands, EDTF, and whether figures are compared with it.

    same: it names the same part of another year; day: that of a statement; goal: something is to be reached by then;
    lasts: so many years; year: of "the year", whichever that is.
    """

    start: int
    end: int
    edtf: str
    base: bool
    same: bool
    day: bool = False
    goal: bool = False
    lasts: bool = False
    year: bool = False


def find(text: str, dates: list[DateSpan]) -> list[Period]:
    """The periods among the dates of a sentence; text under its marks.

    A single day is mostly that of a statement; unless the text counts up to it ("as of June 1") it is marked as such.
    """
    found = []
    for date in dates:
        before = text[: date.start]
        day = date.granularity in ('day', 'hour', 'minute', 'second', 'time', 'weekend', 'week') and not UP_TO.search(
            before
        )
        if date.edtf and date.type == 'DATE':
            lasts = YEARS_LONG.fullmatch(date.value) and date.value != 'P1Y'
            same = bool(SAME_PERIOD.search(date.text) or SAME_PERIOD.search(before[-40:]))
            spanned = THE_MONTHS.fullmatch(date.text) or (FROM.search(before) and SPANNED.search(date.text))
            spanned = spanned or (OVER.search(before) and THIS_YEAR.search(date.text))
            ahead = MONTHS_AHEAD.search(date.text)
            base = (COMPARED.search(before) and not (spanned or ahead)) or YEARS_AGO.search(date.text)
            found.append(
                Period(
                    date.start,
                    date.end,
                    date.edtf,
                    bool(base),
                    same,
                    day,
                    bool(GOAL.search(before) or ahead),
                    bool(lasts),
                    date.text.endswith('the year'),
                )
            )
    compared = any(p.same for p in found) and all(p.base for p in found)
    found = [replace(p, base=False) if compared and not p.same and OVER.search(text, 0, p.start) else p for p in found]
    return [_as_compared(p, found) for p in found]


def _as_compared(period: Period, found: list[Period]) -> Period:
    """A year that is compared with one month of the year before is told by that month."""
    same = next((p for p in found if p.base and p.same and p.edtf[:4] == period.edtf[:4] and not period.base), None)
    if same and period.year:
        return replace(period, edtf=YEARS.sub(lambda year: str(int(year[0]) + 1), period.edtf))
    plain = not period.base and period.edtf.isdigit()
    months = [p.edtf for p in found if p.base and MONTH.fullmatch(p.edtf) and plain]
    alike = (month for month in months if int(month[:4]) == int(period.edtf) - 1)
    return next((replace(period, edtf=f'{period.edtf}{month[4:]}') for month in alike), period)


def only(dates: list[DateSpan]) -> str | None:
    """The date of an article that names no other: what it counts is of that date."""
    days = [d for d in dates if d.type == 'DATE' and d.edtf and d.granularity == 'day']
    stated = {d.edtf for d in days if any(c.isdigit() for c in d.text)}
    return stated.pop() if len(stated) == 1 else None


def year_before(edtf: str | None) -> str | None:
    """The same period one year earlier.

    >>> year_before('2019-01/2019-08'), year_before('2018')
    ('2018-01/2018-08', '2017')
    """
    return YEARS.sub(lambda year: str(int(year[0]) - 1), edtf) if edtf and YEARS.search(edtf) else None


def many_years(period: str) -> bool:
    """Whether a period is of more years than the two of a financial year."""
    years = MANY_YEARS.fullmatch(period)
    return bool(years) and int(years[2]) - int(years[1]) > 1


def shifted(text: str, carried: str | None) -> str | None:
    """The period of the sentence before, or the one a year before it where this sentence starts "A year earlier"."""
    return year_before(carried) if BEFORE_THAT.match(text) else carried


def aligned(base: Period, period: str | None) -> str:
    """The base as the same part of its year as the period, where the text says "the same period of"."""
    years, base_years = YEARS.findall(period or ''), YEARS.findall(base.edtf)
    whole = WHOLE.fullmatch(base.edtf.replace('?', '')) and '-' not in base.edtf and not many_years(base.edtf)
    if base.same and MONTHS.fullmatch(base.edtf) and MONTHS.fullmatch(period or '') and base_years[-1] < years[-1]:
        return year_before(period)
    if not base.same or not years or not base_years or not whole or base.edtf == period:
        return base.edtf
    begins = re.match(r'\d{4}-(?:0[4-9]|1)', period)
    shift = int(years[0]) - int(base_years[0]) if begins else int(years[-1]) - int(base_years[-1])
    return YEARS.sub(lambda year: str(int(year[0]) - shift), period)


def own(text: str, end: int, stop: int, found: list[Period]) -> Period | None:
    """The date that belongs to the number that ends here because it follows it at once."""
    after = next((p for p in found if end <= p.start < stop), None)
    if not after or (text.startswith(',', end) and CLAUSE.match(text, after.end)):
        return None
    return after if ITS_OWN.fullmatch(text[end : after.start]) else None


def of(
    text: str,
    span,
    found: list[Period],
    rivals,
    bases,
    *,
    basis: bool,
    change: bool,
    paired=None,
    carried=None,
    stride=None,
):
    """(period, base period) of the number at span = (start, end, start of the next number).

    `rivals` are dates that belong to another number, `bases` those of the earlier level of the same measure; `paired`
    is where a date stands that the text assigns by "respectively", `carried` the period of the sentences before.
    """
    start, end, stop = span
    if inside := next((p for p in found if p.base and BRACKET.fullmatch(text, p.end, start)), None):
        return aligned(inside, next((p.edtf for p in found if not p.base), carried)), None
    mine = own(text, end, stop, found)
    if basis or (mine and mine.base and not (change or COMPARED.search(text, end, mine.start))):
        return _earlier(text, end, mine, found, carried, stride), None
    if LEVEL_BEFORE.search(text, 0, start) and OF_THE_YEAR_BEFORE.match(text, end):
        main = next((p.edtf for p in reversed(found) if not p.base and p.end <= start), carried)
        return year_before(main), None
    if paired is not None:
        chosen = next((p for p in found if p.start == paired), None)
    else:
        chosen = _nearest(text, start, end, mine, [p for p in found if not p.base and p not in rivals])
    yearly_here = YEAR_ON_YEAR.search(text, end, stop) and not any(p.base and end <= p.start < stop for p in found)
    compared = change and not yearly_here
    base = _base(end, [p for p in found if p.base and p not in rivals], bases) if compared else None
    period = aligned(chosen, carried) if chosen else carried
    since = next((p for p in found if SINCE.search(text[: p.start]) and not APART.search(text, end, p.start)), None)
    if since and (period is None or (change and chosen and end <= since.start < chosen.start)):
        period = f'{since.edtf}/..'
    if change and AFTER.search(text, 0, start) and THE_YEAR_BEFORE.match(text, end):
        period, base = year_before(period), None
    planned = chosen is not None and chosen.goal
    based = aligned(base, period) if base else _compared(text, period, stride) if change and not planned else None
    return period, None if based == period else based


def _nearest(text: str, start: int, end: int, mine: Period | None, main: list[Period]) -> Period | None:
    """The number's own period, else the last one before it, else the first; a goal only where no number is between."""
    if mine in main:
        return mine
    main = [p for p in main if not p.goal or not NUMBER.search(TO_LEVEL.sub('', text[slice(*_gap(start, end, p))]))]
    before = [p for p in main if p.start < start]
    return before[-1] if before else main[0] if main else None


def _gap(start: int, end: int, period: Period) -> tuple[int, int]:
    """What stands between a number and a date."""
    return (period.end, start) if period.end <= start else (end, period.start)


def _earlier(text: str, end: int, mine, found, carried, stride) -> str | None:
    behind = (p for p in found if p.start >= end and BEHIND.fullmatch(text, end, p.start))
    base = mine or next((p for p in found if p.base), None) or next(behind, None)
    main = next((None if p.goal else p.edtf for p in found if not p.base and p is not mine), carried)
    return aligned(base, main) if base else _compared(text, main, stride)


def _compared(text: str, period: str | None, stride: int | None = None) -> str | None:
    """The period that a change without one is from: the same a year before, unless it is of a month or many years.

    That of a month is from the month that the article compared one with before, `stride` months back.
    """
    if YEAR_ON_YEAR.search(text):
        return year_before(period)
    plain = re.sub(r'[?~%]', '', period or '')
    whole = WHOLE.fullmatch(plain) and not many_years(plain)
    if SHORT_TERM.search(text) or not (whole or MONTH.fullmatch(plain)):
        return None
    return year_before(period) if whole else back(period, stride)


def stride(period: str | None, base: str | None) -> int | None:
    """How many months lie between a month and the one that it is compared with, if one or twelve.

    >>> stride('2019-05', '2019-04'), stride('2019-05', '2018-05'), stride('2019', '2018')
    (1, 12, 12)
    """
    return next((months for months in (12, 1) if base and back(period, months) == base), None)


def back(period: str | None, months: int | None) -> str | None:
    """The period so many months before, of a year or a span only that of the year before."""
    if months == 12:
        return year_before(period)
    plain = (period or '').replace('?', '')
    moved = step(plain, -months, 'M') if months and MONTH.fullmatch(plain) else None
    return moved and (moved.replace('-', '?-') if '?' in period else moved)


def _base(end: int, found, bases) -> Period | None:
    bases = [*found, *bases]
    after = [p for p in bases if p.start >= end]
    return after[0] if after else bases[-1] if bases else None

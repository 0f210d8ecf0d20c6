"""The dates of a sentence -> the spans that figures are of: months joined, years to a month, lengths with a place."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from dateline.dates import DateSpan
from dateline.dates.calendar_values import step
from dateline.trade.financial_years import IRANIAN_WORD, MONTHS, NUMBERS, persian, put
from dateline.trade.periods import MONTH, YEARS_LONG, year_before
from dateline.trade.spoken_spans import UNTIL_NOW, before, spoken_of

NUMERALS = 'I II III IV V VI VII VIII IX X XI XII'.split()
ROMAN = [
    re.compile(pattern.replace('MONTH', f'(?:{"|".join(NUMERALS)})').replace('YEAR', r'(?P<year>(?:19|20)\d\d)'))
    for pattern in (
        r'\b1\.(?P<first>MONTH)\.?\s?[-–]\s?\d\d\.(?P<last>MONTH)\.YEAR\b',
        r'\bYEAR\s(?P<first>MONTH)\s?[-–]\s?(?P<last>MONTH)\b(?!\s[a-z])',
    )
]
BETWEEN = re.compile(r'.*(?:\b[Bb]etween  and |\( to )', re.DOTALL)
FLOWS = re.compile(r'\s+(?:(?:ex|im)ports|sales|shipments|trade|turnover|purchases|deliveries)\b')
LISTED = re.compile(r'\d\S*(?:\s\w+)?\s+and\s+\S*\d\S*(?:\s\w+)?\s+in\s+$')
"""Before two months of two numbers."""
EACH = re.compile(r'\b(?:respectively|each|both)\b')
FROM, TO = re.compile(r'\b[Ff]rom\s$'), re.compile(r'\s(?:to|until|till|through)\s')
YEAR_CLOSED = re.compile(
    r'(?:(?<=close\s)|(?<=closed\s)|(?<=closing\s)|(?<=\bend\s)|(?<=\bended\s)|(?<=ending\s))the\s+year(?=\s+(?:with|at|on)\b)'
)
NEXT_YEAR = re.compile(r'[-–/](\d\d)(?![\d/–-])')
FIRST_DAYS = re.compile(r'\bfirst\s+(\w+)\s+days\s+of\s+$')
THROUGH = re.compile(
    r'\bthrough\s+(?:the\s+end\s+of\s+)?$|(?:\d\s?(?:%|per\s?cent)|\b(?:accumulated|cumulative|cumulated)\b[^.;]{0,40}?)\s+to\s+$'
)
DUE = re.compile(r'\b(?:within|in)\s+$')
RAREST = re.compile(r'\b(?:\w+est|most|least|worst|best)\b[^,;]*$')
COULD = re.compile(r'\b(?:could|will|would|may|might|can|plans?|aims?|wants?|hopes?|expects?)\b')
GOAL = re.compile(
    rf'{COULD.pattern}|\b(?:should|shall|must|targets?|goals?|agree[sd]?\s+to|(?:(?:is|are|was|were)\s+)?(?:planned|expected|aimed)\s+to|(?:is|are)\s+to)\b'
)
IN = re.compile(r'\b(?:[Ii]n|[Dd]uring)\s+$')
ONCE = re.compile(r'\b(?:first|time|again|since|pace|built|buil(?:t|ds?)|complet\w+|open\w*|force|ready)\b[^,;]*$')
"""Before months that something took, or since which it was not so."""
MONTHS_LONG = re.compile(r'P([3-9]|1[01])M')
MANY_MONTHS = re.compile(r'P(\d{1,2})M')
AGO = re.compile(
    r'\bdecades\s+ago$|\b(?:year|(?:12|twelve)\s+months)\s+(?:ago|earlier|before|prior)$|\b(?:previous|preceding|prior)\s+(?:fiscal\s+year|financial\s+year|fiscal|year)$',
    re.IGNORECASE,
)
REVIEWED = re.compile(
    r"""\bthe\s+(?:(?:said|mentioned|given|reporting|reported|indicated|specified)\s+(?:calendar\s+|fiscal\s+)?(?:period|year|months?|quarter)
    |(?<=\bin\s)the\s+period\b(?!\s+(?:of|from|to|between|under|in|before|after|since|[A-Z\d]))
    |(?:period|year|months?|quarter)\s+(?:under\s+review|in\s+question))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""The reporting period, named again."""

THIS_YEAR = re.compile(r'\b(?:so\s+far|will|would|expect\w*|forecast\w*|project\w*|later|remainder)\b', re.IGNORECASE)
"""Words by which "the year" is that of the article."""
TWELVE = re.compile(r'(\d{4})-01/\1-12')
CLOSED = re.compile(
    r'\s*\(?(?:(?:that|which)\s+)?(?:end(?:ed|ing|s)?|clos(?:ed|ing)|to|through)(?:\s+(?:in|on|with))?\s+(?:the\s+end\s+of\s+)?'
)
"""Between a length and its last month or day: "the nine months to", "the financial year that ended in"."""

FISCAL_TO = re.compile(
    r'\b(?:fiscal|financial)(?:\s+year)?\s+(?:(?:that|which)\s+)?(?:ended|ending|ends|closed|to)\s+(?:(?:in|with|on)\s+)?$'
)
FROM_NOW = re.compile(r'(?:the\s+)?(?:(?P<past>past|last|previous)|next|coming|(?P<then>following))\b', re.IGNORECASE)
PREVIOUS = re.compile(
    r'\b(?:same|corresponding|similar)\s+period\s+(?:of|in|a)\s+(?:the\s+)?(?:previous|preceding|prior|last)\s+(?:fiscal|financial)\b',
)
NOT_BEGUN = re.compile(
    r'\b(?:time|(?:\w+est|most|least|worst|best)(?:\s+\w+){0,2})\s+since\s+(?:\w+\s+)?$', re.IGNORECASE
)
"""Before a date that tells how rare something is: "for the first time since"."""

OVER = re.compile(r'\b(?:[Oo]ver|[Oo]n)\s+$')


def roman(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates with "1.I-31.V.2021" and "2021 I-V", from one month to another, their numbers in Roman letters."""
    for match in (match for pattern in ROMAN for match in pattern.finditer(text)):
        first, last = (NUMERALS.index(match[name]) + 1 for name in ('first', 'last'))
        if first > last:
            continue
        dates = put(dates, match, f'{match["year"]}-{first:02}/{match["year"]}-{last:02}', 'stated')
    return dates


def joined(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates, those read apart as the one that they are: 2021-22, from Wednesday to Friday."""
    dates = _from_to(text, dates)
    ends = {d: NEXT_YEAR.match(text, d.end) for d in dates if d.granularity == 'year' and d.text.isdigit()}
    found = {d: m for d, m in ends.items() if m and int(m[1]) == (int(d.text) + 1) % 100}
    whole = [
        replace(d, end=m.end(), text=d.text + m[0], edtf=f'{d.text}/{int(d.text) + 1}', granularity='interval')
        for d, m in found.items()
    ]
    rest = (d for d in dates if all(d.end <= w.start or w.end <= d.start for w in whole))
    return sorted([*whole, *rest], key=lambda d: d.start)


def _from_to(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates, two days with "from" before and "to" between them as one span."""
    found: list[DateSpan] = []
    for d in dates:
        last = found[-1] if found else None
        both = last and last.granularity == d.granularity == 'day' and last.last_day and d.last_day
        if (
            both
            and last.last_day < d.first_day
            and FROM.search(text, 0, last.start)
            and TO.fullmatch(text, last.end, d.start)
        ):
            found[-1] = replace(
                last,
                end=d.end,
                text=text[last.start : d.end],
                edtf=f'{last.edtf}/{d.edtf}',
                last_day=d.last_day,
                granularity='interval',
            )
        else:
            found.append(d)
    return found


def in_months(dates: list[DateSpan]) -> list[DateSpan]:
    """The dates, quarters and halves of a year as their months: "the first half" and "January-June" are one period.

    All twelve months are the year.
    """
    dates = [replace(d, edtf=d.edtf[:4]) if TWELVE.fullmatch(d.edtf or '') else d for d in dates]
    return [
        replace(d, edtf=f'{d.first_day:%Y-%m}/{d.last_day:%Y-%m}')
        if d.granularity in ('quarter', 'half') and d.first_day and d.last_day
        else d
        for d in dates
    ]


def days(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates, a month as its first days ("the first twenty days of November"), or all months "through August"."""
    dates = [replace(d, edtf=f'{d.edtf[:-3]}-01/{d.edtf}') if _through(text, d) else d for d in dates]
    first = {d: FIRST_DAYS.search(text, 0, d.start) for d in dates if d.granularity == 'month' and d.edtf}
    counted = {d: NUMBERS.get(m[1]) or int(m[1]) for d, m in first.items() if m and (m[1] in NUMBERS or m[1].isdigit())}
    return [replace(d, edtf=f'{d.edtf}-01/{d.edtf}-{counted[d]:02}') if counted.get(d, 32) < 29 else d for d in dates]


def _through(text: str, date: DateSpan) -> bool:
    return date.granularity == 'month' and bool(
        date.edtf and date.edtf[-2:].isdigit() and THROUGH.search(text, 0, date.start)
    )


def settled(
    text: str, dates: list[DateSpan], carried: str | None, spoken: dict[str, str], *, iranian: bool
) -> list[DateSpan]:
    """The dates without those that name the reporting period again; years of twelve months told by their end.

    `spoken` are the month, quarter and year that were told last; in an `iranian` article a year 1400 is one.
    """
    if carried and (previous := PREVIOUS.search(text)):
        dates = put(dates, previous, year_before(carried), 'stated')
    dates = _beside([d if COULD.search(text, 0, d.start) else _in_story(d, carried) for d in dates])
    again = list(REVIEWED.finditer(text))
    dates = [d for d in dates if not any(m.start() <= d.start < m.end() for m in again)]
    for match in (m for m in again if m[0].endswith('year') and 'year' in spoken):
        dates = put(dates, match, spoken['year'])
    ahead = THIS_YEAR.search(text)
    fixed = {d for d in dates if CLOSED.match(text, d.end) or (ahead and d.text.lower() == 'the year')}
    dates = [d if d in fixed else before(spoken_of(text, d, carried, spoken), carried) for d in dates]
    dates = [_year_named(text, d) for d in dates]
    ends = {a: b for a, b in itertools.pairwise(dates) if a.edtf and CLOSED.fullmatch(text, a.end, b.start)}
    iranian = iranian or IRANIAN_WORD.search(text)
    kept = (d for d in dates if d not in ends.values())
    return [persian(d) if iranian else _fiscal_to(text, _year_to(d, ends.get(d))) for d in kept]


def _year_named(text: str, month: DateSpan) -> DateSpan:
    """The June 2016 year: the twelve months to June 2016."""
    named = month.granularity == 'month' and month.basis == 'stated' and text.startswith(' year', month.end)
    return _year_to(replace(month, granularity='year'), month) if named else month


def _fiscal_to(text: str, month: DateSpan) -> DateSpan:
    """The fiscal that ended in June: the twelve months to June."""
    fiscal = month.granularity == 'month' and FISCAL_TO.search(text, 0, month.start)
    return _year_to(replace(month, granularity='year'), month) if fiscal else month


def _year_to(year: DateSpan, end: DateSpan | None) -> DateSpan:
    """The twelve months to the month in which a year ends, or to its last day."""
    closed = end and end.granularity in ('month', 'day') and (end.edtf or '')[:4].isdigit()
    if not closed or year.granularity != 'year':
        return year
    last, month = (int(part) for part in re.findall(r'\d+', end.edtf)[:2])
    first = f'{last}-01' if month == 12 else f'{last - 1}-{month + 1:02}'
    return replace(year, edtf=f'{first}/{end.edtf[:7]}', granularity='interval')


def closed(text: str, dates: list[DateSpan], anchor) -> list[DateSpan]:
    """The dates with "to close the year with": the year of writing, before April the one that is over.

    "In 2017 exports closed the year with" is of the year that is told.
    """
    for match in YEAR_CLOSED.finditer(text) if anchor else ():
        told = any(d.granularity == 'year' and d.end <= match.start() for d in dates)
        if not told or COULD.search(text, 0, match.start()):
            dates = put(dates, match, f'{anchor.year - (anchor.month < 4):04}')
    return dates


def lasting(text: str, dates: list[DateSpan], anchor) -> list[DateSpan]:
    """The dates, among them lengths that have a place: "the nine months to May", "the past decade", FY24.

    What is to be reached "within three years" is that of the third year from now; what was sold "in nine months", as is
    told in October or November, that of the first nine.
    """
    placed = ((d, _due(text, d, anchor) or _so_far(text, d, anchor) or _placed(text, d, anchor)) for d in dates)
    return [replace(d, type='DATE', edtf=edtf) if edtf else d for d, edtf in placed]


def _due(text: str, date: DateSpan, anchor) -> str | None:
    due = (
        anchor
        and date.type == 'DURATION'
        and not RAREST.search(text, 0, date.start)
        and DUE.search(text, 0, date.start)
    )
    years = YEARS_LONG.fullmatch(date.value) if due and GOAL.search(text, 0, date.start) else None
    return str(anchor.year + int(years[1])) if years else None


def _so_far(text: str, date: DateSpan, anchor) -> str | None:
    count = MONTHS_LONG.fullmatch(date.value) if anchor and date.type == 'DURATION' and not date.edtf else None
    told = count and IN.search(text, 0, date.start) and not COULD.search(text)
    told = told and not (RAREST.search(text, 0, date.start) or ONCE.search(text, 0, date.start))
    if not told or not 0 < anchor.month - int(count[1]) < 3:
        return None
    return f'{anchor.year:04}-01/{anchor.year:04}-{int(count[1]):02}'


def _in_story(date: DateSpan, carried: str | None) -> DateSpan:
    """A month without a year, in the year of the reporting period where that holds it."""
    span = MONTHS.fullmatch(carried or '')
    month = date.granularity == 'month' and date.basis == 'year inferred' and '/' not in (date.edtf or '/')
    if not span or not month or not date.edtf[-2:].isdigit():
        return date
    first, last = carried.split('/')
    inside = (f'{year}-{date.edtf[-2:]}' for year in dict.fromkeys((first[:4], last[:4])))
    return next((replace(date, edtf=edtf) for edtf in inside if first <= edtf <= last), date)


def _beside(dates: list[DateSpan]) -> list[DateSpan]:
    """A month without a year before one with it ("in May ... than in April 2019") follows that; behind it, precedes."""
    told = next((d for d in dates if d.basis == 'stated' and MONTH.fullmatch(d.edtf or '')), None)
    if not told:
        return dates
    year, month = told.edtf.split('-')
    return [
        replace(d, edtf=f'{int(year) + (m <= month if d.start < told.start else -(m > month))}-{m}')
        if d.granularity == 'month' and d.basis == 'year inferred' and (m := d.edtf[-2:]).isdigit()
        else d
        for d in dates
    ]


def _placed(text: str, date: DateSpan, anchor) -> str | None:
    """The interval that a length is, counted from the day of writing where it says so; or a financial year.

    What was sold "in the past year" is that of the last year of the calendar.
    """
    if date.type != 'DURATION':
        return None
    years, now = YEARS_LONG.fullmatch(date.value), FROM_NOW.match(date.text)
    now = None if now and now['then'] and not GOAL.search(text, 0, date.start) else now
    count = MANY_MONTHS.fullmatch(date.value)
    if not date.edtf and count and now and anchor:
        end = step(f'{anchor:%Y-%m}', int(count[1]) * (-1 if now['past'] else 1), 'M')
        return end and '/'.join(sorted((f'{anchor:%Y-%m}', end)))
    if date.edtf or not (years and now and anchor) or int(years[1]) > anchor.year:
        return date.edtf
    if now['past'] and years[1] == '1' and not UNTIL_NOW.search(text):
        return str(anchor.year - 1)
    first, last = (-int(years[1]), 0) if now['past'] else (0, int(years[1]))
    return f'{anchor.year + first}/{anchor.year + last}'


def own(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates that figures can be of: without "a year earlier" and the like, which tell what is compared with.

    Where a year of another calendar is told, "the same months a year earlier" are of that.
    """
    over = (d for d in dates if d.text != 'the year' or not OVER.search(text, 0, d.start))
    over = (d for d in over if not NOT_BEGUN.search(text, 0, d.start))
    kept = '' if any(d.value == '' for d in dates) else 'interval'
    return _between(text, [d for d in over if kept in (d.value, d.granularity) or not AGO.search(d.text)])


def _between(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates with "between 2015 and 2018", "(mid-July to mid-May)", "in May and June" as one interval."""
    for a, b in itertools.pairwise(dates):
        alike = {a.granularity, b.granularity} <= {'year', 'month'} and a.edtf and b.edtf
        gap = text[a.end : b.start]
        running = gap == ' and ' and a.granularity == b.granularity == 'month' and not EACH.search(text)
        running = running and alike and step(a.edtf, 1, 'M') == b.edtf
        running = running and not (FLOWS.match(text, b.end) or LISTED.search(text, 0, a.start))
        if running or (alike and BETWEEN.fullmatch(text[: a.start] + gap)):
            first = year_before(a.edtf) if a.edtf > b.edtf else a.edtf
            whole = replace(a, end=b.end, edtf=f'{first}/{b.edtf}', last_day=b.last_day, granularity='interval')
            return [whole if d is a else d for d in dates if d is not b]
    return dates

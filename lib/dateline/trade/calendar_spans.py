"""The dates of a sentence -> the spans that figures are of: months joined, financial and Iranian years."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.dates import DateSpan
from dateline.trade.periods import year_before

FIRST_MONTHS = re.compile(
    r"""(?:(?:the\s+)?first|(?:(?<=for)|(?<=in)|(?<=over))(?:\s+the)?)\s+(?P<n>\w+)\s+months(?:\s+of\s+(?:the\s+)?(?P<year>(?:19|20)\d\d|this\s+year|current\s+year|last\s+year|year))?""",
    re.VERBOSE | re.IGNORECASE,
)
SHORT = re.compile(r'\b(?P<n>[0-9]{1,2})M\s?(?P<year>20[0-9]{2})\b')
FISCAL = re.compile(
    r'\s+(?:of\s+)?(?:the\s+)?(?:current\s+|this\s+|last\s+)?(?:fiscal|financial|Iranian)', re.IGNORECASE
)
NUMBERS = {w: i for i, w in enumerate('zero one two three four five six seven eight nine ten eleven'.split())}
AGO = re.compile(
    r'\b\w+\s+(?:years|decades)\s+ago$|\b(?:year|(?:12|twelve)\s+months)\s+(?:ago|earlier|before|prior)$|\b(?:previous|preceding|prior)\s+(?:fiscal\s+year|financial\s+year|fiscal|year)$',
    re.IGNORECASE,
)
REVIEWED = re.compile(
    r"""\bthe\s+(?:(?:said|mentioned|given|reporting|reported|indicated|specified)\s+(?:calendar\s+|fiscal\s+)?(?:period|year|months?|quarter)
    |(?:period|year|months?|quarter)\s+(?:under\s+review|in\s+question))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""The reporting period, named again."""

CLOSED = re.compile(
    r'\byear\s+(?:(?:that|which)\s+)?(?:end(?:ed|ing|s)?|clos(?:ed|ing)|to)(?:\s+(?:in|on|with))?\s+(?:the\s+end\s+of\s+)?$'
)
"""The twelve months before: "the financial year that ended in"."""

PREVIOUS = re.compile(
    r'\b(?:same|corresponding|similar)\s+period\s+(?:of|in|a)\s+(?:the\s+)?(?:previous|preceding|prior|last)\s+(?:fiscal|financial)\b',
)
IRANIAN = range(1300, 1500)
IRANIAN_WORD = re.compile(r'\b(?:Iranian|Persian|solar)\b')
SPAN = re.compile(r'\s*[-–—]\s*|\s+(?:to|through|until)\s+')
OVER = re.compile(r'\bover\s+$')


def months(text: str, dates: list[DateSpan], anchor) -> list[DateSpan]:
    """The dates with "the first eight months of 2019", "8M2019" as one interval; without a year, of the anchor's."""
    out = dates
    for match in SHORT.finditer(text):
        out = _with_months(out, match, int(match['n']), int(match['year']))
    for match in FIRST_MONTHS.finditer(text):
        n = NUMBERS.get(match['n'].lower()) or (int(match['n']) if match['n'].isdigit() else 0)
        named = (match['year'] or '').lower()
        year = int(named) if named.isdigit() else anchor and anchor.year - ('last' in named)
        told = match['year'] or 'first' in match[0].lower()
        if told and year and not FISCAL.match(text, match.end()):
            out = _with_months(out, match, n, year)
    return out


def _with_months(dates: list[DateSpan], match: re.Match, n: int, year: int) -> list[DateSpan]:
    """The dates with the first n months of a year in the place of what they overlap."""
    if not 0 < n < 12:
        return dates
    rest = [d for d in dates if d.end <= match.start() or match.end() <= d.start]
    edtf = f'{year}-01/{year}-{n:02}'
    whole = DateSpan(*match.span(), match[0], 'DATE', edtf, edtf, None, None, 'interval', 'stated')
    return sorted([*rest, whole], key=lambda d: d.start)


def settled(text: str, dates: list[DateSpan], carried: str | None) -> list[DateSpan]:
    """The dates without those that name the reporting period again; years of twelve months told by their end."""
    if carried and (previous := PREVIOUS.search(text)):
        edtf = year_before(carried)
        date = DateSpan(*previous.span(), previous[0], 'DATE', edtf, edtf, None, None, 'interval', 'stated')
        dates = sorted([*(d for d in dates if d.end <= date.start or date.end <= d.start), date], key=lambda d: d.start)
    again = [m.span() for m in REVIEWED.finditer(text)]
    dates = [d for d in dates if not any(start <= d.start < end for start, end in again)]
    iranian = [d for d in dates if d.edtf and d.edtf.isdigit() and int(d.edtf) in IRANIAN]
    if iranian and IRANIAN_WORD.search(text):
        return [_persian(d) if d in iranian else d for d in dates if not CLOSED.search(text, 0, d.start)]
    monthly = (d for d in dates if d.granularity == 'month' and (d.edtf or '')[:4].isdigit())
    ends = [d for d in monthly if CLOSED.search(text, 0, d.start)]
    within = {d.start for d in dates for end in ends if d.end <= end.start and CLOSED.search(text, d.start, end.start)}
    return [_twelve(d) if d in ends else d for d in dates if d.start not in within]


def _persian(date: DateSpan) -> DateSpan:
    """A year of the Iranian calendar, from the 21st of March (mostly) to the 20th of the next."""
    year = int(date.edtf) + 621
    return replace(date, edtf=f'{year}-03-21/{year + 1}-03-20', granularity='interval')


def _twelve(end: DateSpan) -> DateSpan:
    year, month = (int(part) for part in re.findall(r'\d+', end.edtf))
    first = f'{year}-01' if month == 12 else f'{year - 1}-{month + 1:02}'
    return replace(end, edtf=f'{first}/{end.edtf}', granularity='interval')


def joined(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates with "January-August" and "between 2015 and 2018" as one interval, and without "a year earlier"."""
    out: list[DateSpan] = []
    for date in dates:
        if AGO.search(date.text) or (date.text == 'the year' and OVER.search(text, 0, date.start)):
            continue
        last = out[-1] if out else None
        if last and (date.edtf or '')[:4].isdigit() and _one_span(text, last, date):
            wraps = last.edtf[4:] > date.edtf[4:]
            year = int(date.edtf[:4]) - wraps
            edtf = f'{year}{last.edtf[4:]}/{date.edtf}' if date.granularity == 'month' else f'{last.edtf}/{date.edtf}'
            words = text[last.start : date.end]
            out[-1] = DateSpan(last.start, date.end, words, 'DATE', edtf, edtf, None, None, 'interval', date.basis)
        else:
            out.append(date)
    return out


def _one_span(text: str, first: DateSpan, last: DateSpan) -> bool:
    if (
        first.granularity != last.granularity
        or first.granularity not in ('month', 'year')
        or not (first.edtf and last.edtf)
    ):
        return False
    gap = text[first.end : last.start]
    return bool(SPAN.fullmatch(gap)) or (gap == ' and ' and text[: first.start].lower().endswith('between '))

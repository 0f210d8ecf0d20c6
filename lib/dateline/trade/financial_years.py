"""Years that do not begin in January -> the spans that figures are of: financial years of a country, Iranian years."""

from __future__ import annotations

import datetime
import functools
import re
from dataclasses import replace

from dateline import tables
from dateline.dates import DateSpan
from dateline.trade.periods import DAYS

NUMBERS = {w: i for i, w in enumerate('zero one two three four five six seven eight nine ten eleven'.split())}
MONTHS = re.compile(r'[\dX]{4}\??-(\d\d)/[\dX]{4}\??-(\d\d)')
PERIOD = re.compile(r'\b(?:year|months|quarter|half|season|spring|summer|autumn|winter)\b')
FISCAL_YEAR = re.compile(r'FY\s?\W?\d+|(?:the\s+)?(?:(?:this|current|ongoing|last|past)\s+)?(?:fiscal|financial)\b')
OF = re.compile(r'\s|\)?\s+of\s+|\)|\s\(')
SPLIT = re.compile(r'\d{4}/\d{4}')
APRIL = '04'
COUNTED = '|'.join([*NUMBERS][2:])
FINANCIAL = re.compile(
    rf"""(?<!\w)
    (?: (?: (?:first\s+|(?P<end>last|final|remaining|closing)\s+)?(?P<months>{COUNTED}|\d\d?)\s+months
        | (?P<quarter>first|second|third|fourth)\s+quarter | Q(?P<q>[1-4])
        | (?P<half>first|second)\s+half ) \s+(?:(?:of|in)\s+)? )?
    (?:the\s+)?
    (?: (?P<first>20\d\d)\s?[-–/]\s?(?P<second>(?:20)?\d\d)\s+(?:fiscal|financial)\s+year
      | (?P<which>current|this|ongoing|last|past|previous|next|new)\s+(?:fiscal|financial)(?:\s+year)?
      | (?: (?-i:FY) | (?:fiscal|financial)(?:\s+year)?(?:\s+\(FY\))? | (?<=period\sof\s)(?=\d{{4}}[-–/]\d\d\b) )
        \s?['’]?(?P<year>(?:20)?\d\d)(?:\s?[-–/]\s?(?P<to>(?:20)?\d\d))? ) \b(?!\s?(?:%|percent|per\s|[mb]illion))
    (?:\s+to\s+(?:the\s+end\s+of\s+)?[A-Z][a-z]{{2,8}}\b)?""",
    re.VERBOSE | re.IGNORECASE,
)
SEASONS = ('spring', 'summer', 'autumn', 'winter')
BESIDE_NOW = {'last': -1, 'past': -1, 'previous': -1, 'next': 1}
QUARTERS = {w: i for i, w in enumerate('first second third fourth'.split())}
IRANIAN_YEAR = re.compile(
    rf"""(?:(?:first\s+)?(?P<n>{COUNTED}|\d\d?)\s+months\s+of\s+|(?P<season>spring|summer|autumn|winter)(?:\s+(?:quarter|season))?\s+of\s+)?
    (?:the\s+)?(?:current|present|[Tt]his|(?P<past>past|[Ll]ast|previous|preceding))\s+
    (?: (?:Iranian|Persian)(?:\s+calendar|\s+solar)?\s+year
        (?=(?P<told>\s+\((?:from\s+)?\w+\s\d+(?:\s?[-–]\s?|,?\s+(?:to|through|until)\s+)\w+\s\d+)?)
      | (?:(?:calendar|fiscal)\s+)?year(?=,?\s+\(?(?:which\s+|that\s+)?ended\s+(?:on\s+)?March\s+(?:19|20)\b)
      | (?P<plain>(?:calendar\s+)?year\b(?!\s+(?:ago|earlier|before))) )""",
    re.VERBOSE,
)
IN_MONTHS = re.compile(rf'(?<=\b[Ii]n\s)(?P<n>{COUNTED}|\d\d?)\s+months\b(?!\s+(?:of|to|from|ago|since))')
MONTHS_TO = re.compile(
    rf'(?:the\s+)?(?:first\s+)?(?P<n>{COUNTED}|\d\d?)[\s-]months?(?:\s+period)?\s+(?:to|until|through|end(?:ing|ed)(?:\s+on)?)\s+'
    r'(?P<day>[A-Z][a-z]+\.?\s(?:19|2[0-3]))\b(?!\d)'
)
"""Months up to a day on which an Iranian one ends."""
NEAR = 3
YEAR_END = re.compile(
    r'(?:the\s+)?(?:year-?\s?end|end\s+of\s+the\s+(?:calendar\s+|fiscal\s+)?year(?=\s+\(March))\b(?!\s+\d|\s+\((?!March)|\s+[a-z]+s\b)(?:\s+\(March\s\d+(?:,\s\d{4})?\))?'
)
OURS = re.compile(r'\b(?:same|corresponding|similar|like)\s[^,;.]{3,30}$|\b(?:quarter|half)\s+of\s+$')
"""Before a year that is no Iranian one, or another."""
SINCE = re.compile(r'\bsince\s+the\s+(?:beginning|start)\s+of\s+$')
IRANIAN = range(1300, 1500)
COUNTED_SO = re.compile(r'\b(?:Iranian|Persian)(?:\s+calendar|\s+solar)?\s+(?:fiscal\s+)?(?:year|month)')
IRANIAN_WORD = re.compile(r'\b(?:Iranian|Persian|solar)\b')


def put(dates: list[DateSpan], match: re.Match, edtf: str | None, basis: str = 'relative') -> list[DateSpan]:
    """The dates, those that a match overlaps replaced by a span of its own, or by none."""
    kept = [d for d in dates if d.end <= match.start() or match.end() <= d.start]
    if edtf:
        kept.append(DateSpan(*match.span(), match[0], 'DATE', '', edtf, None, None, 'interval', basis))
    return sorted(kept, key=lambda d: d.start)


def iranian(text: str, dates: list[DateSpan], anchor, *, always: bool) -> list[DateSpan]:
    """The dates with "the first eight months of the current Iranian year" as days of ours, unless the text tells them.

    The year begins at the March equinox; its first six months have 31 days, the others 30. Where an article of Iran
    `always` counts so, "this year" is one too.
    """
    if not anchor or not 1 < anchor.year < 9999:
        return dates
    current = anchor.year - (anchor < _nowruz(anchor.year))
    told = [
        m for m in IRANIAN_YEAR.finditer(text) if not m['plain'] or (always and not OURS.search(text, 0, m.start()))
    ]
    dates = _in_iran(text, dates, anchor, current) if always else dates
    for match in told:
        year = current - bool(match['past'])
        season = 3 * SEASONS.index(match['season']) if match['season'] else None
        months = _number(match['n'] or '12') if season is None else season + 3
        first, last = _solar(year, season or 0), _solar(year, months) - datetime.timedelta(1)
        last = anchor if SINCE.search(text, 0, match.start()) else last
        dates = put(dates, match, None if match['told'] else f'{first}/{last}')
    return dates


def _in_iran(text: str, dates: list[DateSpan], anchor, current: int) -> list[DateSpan]:
    """The dates with months of the current year, months to a day and the year-end as an article of Iran means them."""
    for match in IN_MONTHS.finditer(text):
        over = _solar(current, _number(match['n']))
        if 0 <= (anchor - over).days < 45:
            dates = put(dates, match, f'{_nowruz(current)}/{over - datetime.timedelta(1)}')
    for match in MONTHS_TO.finditer(text):
        ends = next((d.first_day for d in dates if d.start == match.start('day')), None)
        years = (ends.year, ends.year - 1) if ends else ()
        months = _number(match['n'])
        begun = next((y for y in years if abs((ends - _solar(y, months)).days + 1) < NEAR), None)
        if begun:
            dates = put(dates, match, f'{_nowruz(begun)}/{ends}')
    for match in YEAR_END.finditer(text):
        dates = put(dates, match, f'{_nowruz(current)}/{_solar(current, 12) - datetime.timedelta(1)}')
    return dates


def _solar(year: int, months: int) -> datetime.date:
    """The day on which so many months of an Iranian year are over."""
    days = 31 * min(months, 6) + 30 * max(months - 6, 0)
    return _nowruz(year) + datetime.timedelta(days) if months < 12 else _nowruz(year + 1)


def _nowruz(year: int) -> datetime.date:
    """The first day of the Iranian year that begins in a year: in leap years a day earlier, as from 1996 to 2028."""
    return datetime.date(year, 3, 20 if year % 4 == 0 and year >= 1996 else 21)


@functools.cache
def _first_months() -> dict[str, int]:
    return {row['country']: int(row['month']) for row in tables.read('fiscal_years')}


def financial(text: str, dates: list[DateSpan], anchor, lands: tuple) -> list[DateSpan]:
    """The dates with "the first seven months of the current fiscal year", "Q1 FY23", "last fiscal" as the first country
    has them; "2023/24" as the first that does not begin its years in January.

    Source: the fiscal years in The World Factbook.
    """
    for match in FINANCIAL.finditer(text):
        begun, ended = match['year'] or match['first'], match['to'] or match['second']
        first = next((m for m in map(_first_months().get, lands if ended else lands[:1]) if m), None)
        part, which = match['months'] or match['quarter'] or match['q'] or match['half'], (match['which'] or '').lower()
        calendar = lands[0] and not first and not ended
        known = begun or (anchor and (part or which != 'previous'))
        spans = (d for d in dates if not part and MONTHS.fullmatch(d.edtf or ''))
        if (
            any(d.start < match.start() and match.end() <= d.end for d in spans)
            or calendar
            or not known
            or not (first or (begun and not part))
        ):
            continue
        if begun:
            year = 2000 + int(begun[-2:]) - (ended is None)
        else:
            year = anchor.year - (anchor.month < first) + BESIDE_NOW.get(which, 0)
        count = 6 if match['half'] else _number(match['months'] or '3')
        place = QUARTERS.get((match['quarter'] or match['half'] or '').lower(), int(match['q'] or 1) - 1)
        begin = 12 * year + (first or 1) - 1 + (12 - count if match['end'] else count * place)
        months = (f'{at // 12}-{at % 12 + 1:02}' for at in (begin, begin + count - 1))
        edtf = '/'.join(months) if part else f'{year}/{year + 1}'
        dates = put(dates, match, edtf)
    return dates


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def in_months_of(text: str, dates: list[DateSpan]) -> list[DateSpan]:
    """The dates, months before a financial year in that year: "July-March FY24", "Q1 (July-September) of 2023-24".

    Days in brackets tell those of the period before them.
    """
    out: list[DateSpan] = []
    for date in dates:
        last = out[-1] if out else None
        gap = text[last.end : date.start] if last else ''
        months = last and MONTHS.fullmatch(last.edtf or '')
        days = gap == ' (' and DAYS.fullmatch(date.edtf or '') and PERIOD.search(last.text)
        if days or (months and gap == ' (' and MONTHS.fullmatch(date.edtf or '')):
            out[-1] = date
        elif months and date.edtf and OF.fullmatch(gap) and _is_split(date, last.text, gap):
            edtf = _months_of(months, date.edtf)
            out[-1] = replace(last, end=date.end, text=text[last.start : date.end], edtf=edtf)
        else:
            out.append(date)
    return out


def _is_split(date: DateSpan, months: str, gap: str) -> bool:
    """Whether a date is a financial year: by its name, or two years in brackets behind the names of months."""
    beside = gap == ' (' and SPLIT.fullmatch(date.edtf) and not months.islower()
    return bool(FISCAL_YEAR.match(date.text) or beside)


def _months_of(months: re.Match, year: str) -> str:
    """Months in a financial year: of two years (2023/2024) the first from April on, of one the year that it ends in."""
    first, end = months.groups()
    start, _, split = year.partition('/')
    last = int(start[:4]) + ((first < APRIL or end < first) if split else -(first < end and int(end) > 6))
    return f'{last - (first > end)}-{first}/{last}-{end}'


def persian(date: DateSpan) -> DateSpan:
    """A year of the Iranian calendar."""
    if not (date.edtf or '').isdigit() or int(date.edtf) not in IRANIAN:
        return date
    year = int(date.edtf) + 621
    return replace(date, edtf=f'{_solar(year, 0)}/{_solar(year, 12) - datetime.timedelta(1)}', granularity='interval')

"""The frame of an article: header, title, dateline, sign-off, and what they say of its date, place and agency."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline import dates
from dateline.articles import page
from dateline.names import gazetteer


@dataclass(frozen=True, slots=True)
class Frame:
    """Spans are (start, end) of the mended text, None where the article has no such part.

    `body`, `end`: where the paragraphs begin and end; `published`: the day that header or dateline states in full, or
    the month or year that the header states.
    """

    body: int
    end: int
    header: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    dateline: tuple[int, int] | None = None
    sign_off: tuple[int, int] | None = None
    published: str | None = None
    basis: str | None = None
    place: str | None = None
    agency: str | None = None


KEY_LINE = re.compile(
    r"""\s*(?P<key>date|published(?:\son)?|posted(?:\son)?|title|headline|source|agency|author|by|url|link|place)
    (?:[ \t]*:[ \t]*(?P<value>[^\n]*) | [ \t]+(?P<day>\d{4}-\d\d(?:-\d\d)?)(?!\S)[ \t]*)   # "Source: X", "date 2021-10"
    """,
    re.VERBOSE | re.IGNORECASE,
)
MONTH = r'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?'
NTH = r'\d{1,2}(?:st|nd|rd|th)?'
PARTICLE = 'de|del|da|do|di|la|am|an|der|of|upon|sur'
PLACE = rf"""(?P<place>(?:[A-Z][a-z]{{1,2}}\.|[A-Z](?:[\w’']|-(?=\w))*)
    (?:[ -](?!{MONTH}\s\d)(?:(?:{PARTICLE})[ -])?[A-Z](?:[\w’']|-(?=\w))*){{0,3}})
    (?:(?:[,/]\s?|\s\[)(?!{MONTH}\s\d)(?P<country>[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)\]?)?"""
DATELINE = re.compile(
    rf"""(?:\d{{1,2}}:\d\d\s\|\s)?                                                            # "11:20 | "
    (?:\((?P<first>[A-Z][\w .&’'/-]{{1,40}})\)\s?[-–—:]?\s?)?                       # "(Xinhua) "
    {PLACE}                                                                              # "LIMA, Peru", "Lima [Peru]"
    (?P<day>(?:[,.]|\s[-–—](?=\s(?:\d{{1,2}}\s{MONTH}|{MONTH}\s\d{{1,2}},?)\s\d{{4}}))?\s\(?   # ", "
        (?:(?:{MONTH}\s{NTH}|{NTH}\s{MONTH})(?:(?:,?\s|/)\d{{4}})?   # ", October 4"
        |\d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)\d{{4}})\)?
        |\s{MONTH}\s\d{{1,2}}/\d{{4}})?                           # ", 4/10/2021", " October 4/2021"
    (?P<agency>\.?,?\s?(?:\([A-Z][\w .&’'/-]{{1,40}}\)|/[A-Z][\w .-]{{1,30}}/)          # " (SAPA)", ". /TASS/"
        |[.,]\s(?:[A-Z]{{3,12}}|(?(day)[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}}|(?!)))(?=\s{{1,2}}[-–—]))?  # ". SAPA –"
    (?P<mark>\s{{0,2}}[-–—]{{1,2}}\s|(?:(?<=[)/\d])[-–—]{{1,2}}|--)(?=["“]?[A-Z])   # " – ", ")--Exports"
        |:\s(?=\W?[A-Z])|\.\s?[-–—]\s|\.\s|(?<=\d/\d{{4}})\s(?=[A-Z]))?          # " – "
    """,
    re.VERBOSE,
)
CAPTION = re.compile(r'[^\n]{1,150}\n\s*')
CLOCK_LINE = re.compile(r'(?:,?\s\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?)?)?[ \t]*[\n\r]')
OPENING = re.compile(
    rf'(?P<day>(?:{MONTH}\s\d{{1,2}},?|\d{{1,2}}\s{MONTH})\s\d{{4}})\s?(?:[-–—]|:|\.)\s(?!{MONTH}\s\d)(?=[A-Z])'
)
"""A day before the first sentence: "October 10, 2024 – Lima, Peru – The mayor"."""
INSIDE = re.compile(
    rf'(?:\A|[A-Z][\w.’-]*\s|[.!?”"]\s)(?P<place>[A-Z]{{4,}}(?: [A-Z]{{3,}})?), '
    rf'(?P<day>{MONTH} \d{{1,2}},? \d{{4}})(?= ?(?:\([^()]*\) ?)?[-–—](?! ?{MONTH}))'
)
"""The dateline of a page that lost its lines: "Ports agree By Jane Roe LIMA, Oct 4, 2021 - The mayor"."""
FORECAST = re.compile(
    r'\b(?:expect|forecast|will|would|aim|plan|target|predict|project|hope|may|could)\w*\b', re.IGNORECASE
)
LEAD = 400
"""Characters of the text in which the latest that is over is looked for."""
NO_DATELINE = re.compile(r'(?:By|From|Photo)\b')
NO_PLACE = re.compile(r'(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b')
STAMP = re.compile(r'[|•·\n]|\bBy\s')
SIGN_OFF = re.compile(r'(?P<mark>[-–—]{1,2}\s?|/|\()(?P<agency>[A-Z][A-Za-z]{1,10})[/)]?\.?\s*\Z')
INTERVIEWER = re.compile(
    r"""\b(?:[Ss]peaking\sto|[Tt]alking\sto|told|interview\s(?:with|to)|interviewed\sby)\s(?:the\s)?
    (?P<agency>[A-Z][\w&-]*(?:\s(?:of\s|and\s)?[A-Z][\w&-]*){0,5})\b\s?(?:\((?P<acronym>[A-Z]{2,8})\))?
    (?:\sin\s(?P<place>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)?))?
    """,
    re.VERBOSE,
)


def read(text: str) -> Frame:
    """The frame of a mended text.

    >>> frame = read('date 2021-10-04 Cape Town, October 4 (SAPA) A choir will come.')
    >>> frame.published, frame.basis, frame.place, frame.agency
    ('2021-10-04', 'header', 'Cape Town', 'SAPA')
    """
    start, found = _header(text)
    header = (re.search(r'\S', text).start(), len(text[:start].rstrip())) if start else None
    above = page.above(text, start, lambda at: bool(_dateline(text, at)))
    found = {'title': above.title} | found
    if above.day and 'published' not in found:
        found |= {'published': above.day[1].isoformat(), 'basis': 'header'}
        header = header or above.day[0]
    dateline = _dateline(text, above.body) or _dateline(text, above.end) or _captioned(text, above.body)
    opening = OPENING.match(text, above.body) or INSIDE.search(text, 0, page.HEAD)
    day = page.stated_day(text) or (page.whole_day(opening['day']) if opening else None)
    if not found.keys() & {'published'} and 'published' not in dateline and day:
        found |= {'published': day.isoformat(), 'basis': 'header'}
    if found.get('basis') == 'header' and (turned := _turned(text, above.body, dateline, found['published'])):
        found['published'] = turned
    if day := _day_of_month(text, dateline, found.get('published')):
        found['published'] = day
    end = page.below(text, above.body)
    sign_off = _sign_off(text[:end], dateline.get('agency'))
    found = _stamped(text[: above.body]) | dateline | found
    interview = _interviewer(text, above.body)
    for key in ('agency', 'place'):
        found[key] = found.get(key) or (sign_off or {}).get(key) or interview.get(key)
    title, span = found.pop('title'), found.pop('span', None)
    return Frame(above.body, end, header, title, span, sign_off and sign_off['span'], **found)


def _header(text: str) -> tuple[int, dict]:
    """Where the lines of metadata end, and what they say."""
    at, found = 0, {}
    while m := KEY_LINE.match(text, at):
        key, value = m['key'].lower(), m['value']
        if key.startswith(('date', 'published', 'posted')):
            stated = _stated(m['day'] or value or '')
            if stated is None:
                break
            found |= {'published': stated, 'basis': 'header'}
        elif value is None:
            break
        elif key in {'title', 'headline'} and value:
            found['title'] = m.span('value')
        elif key in {'source', 'agency'}:
            found['agency'] = value.strip() or None
        elif key == 'place':
            found['place'] = value.strip() or None
        at = m.end()
    return at, found


def _stamped(above: str) -> dict:
    """The agency that a line above the text names between bars, with the place behind it: "PTI | New Delhi | 2 May"."""
    parts = [part.strip() for part in STAMP.split(above)]
    at = next((i for i, part in enumerate(parts) if part in gazetteer.agencies()), None)
    if at is None:
        return {}
    place = next(filter(gazetteer.is_place, parts[at + 1 : at + 2]), None)
    return {'agency': parts[at]} | ({'place': place} if place else {})


def _stated(line: str) -> str | None:
    """The day that a line of metadata states, be it with the time of day; else the month that it consists of."""
    if day := page.whole_day(line):
        return day.isoformat()
    spans = dates.find(line)
    whole = len(spans) == 1 and spans[0].text == line.strip() and spans[0].granularity == 'month'
    return spans[0].value if whole and spans[0].first_day else None


def _dateline(text: str, start: int) -> dict:
    """Place, agency and full day of a dateline at this offset, and its span."""
    m = DATELINE.match(text, start)
    if not m or NO_DATELINE.match(text, start):
        return {}
    marked = m['mark'] and (m['day'] or m['mark'].strip() != '.')
    line = text[start : text.find('\n', start) % (len(text) + 1)]
    headline = m['mark'] == ': ' and not page.CLOSED.search(line.rstrip())
    if headline or not (m['first'] or m['agency'] or marked or _alone(text, m)):
        return {}
    agency = (m['agency'] or m['first'] or '').strip(' .,()/') or None
    names = [m['place'].rstrip('.'), m['place'].title(), m['place'].title().removesuffix(' City'), m['country'] or '']
    known = any(map(gazetteer.is_place, names)) or (m['agency'] and m['place'].isupper())
    if not known and agency not in gazetteer.agencies() and not m['day']:
        return {}
    place = m['place'].rstrip('.')
    pair = re.compile(r'\s*([A-Z][a-z]+)').match(text, m.end())
    both = pair and gazetteer.is_country(pair[1]) and (gazetteer.is_country(place) or line.endswith(pair[0]))
    if both and not (m['day'] or agency):
        return {}
    end = m.end('mark') if m['mark'] else m.end()
    found = {'span': (start, len(text[:end].rstrip()))}
    if known or agency or (m['mark'] and not NO_PLACE.match(place)):
        found['place'] = place.title() if place.isupper() else place
    if agency:
        found['agency'] = agency
    if m['day'] and (day := page.whole_day(m['day'].strip(' ,.()-–—'))):
        found |= {'published': day.isoformat(), 'basis': 'dateline'}
    return found


def _captioned(text: str, start: int) -> dict:
    """The dateline with its day below one line, the caption of a photo."""
    caption = CAPTION.match(text, start)
    found = _dateline(text, caption.end()) if caption else {}
    return found if 'published' in found else {}


def _day_of_month(text: str, dateline: dict, month: str | None) -> str | None:
    """The day that a dateline tells of the month of the header: "date 2021-10", "LIMA, October 4 -"."""
    days = dates.find(text[slice(*dateline['span'])], month) if dateline and month else []
    return next((d.value for d in days if d.granularity == 'day' and d.value.startswith(month)), None)


def _turned(text: str, body: int, dateline: dict, published: str) -> str | None:
    """A day in numbers with its month behind, "5/7/2011", where the dateline has "July 5", or what is over is later."""
    day = page.iso_day(published)
    turned = day and page.iso_day(f'{day.year}-{day.day:02}-{day.month:02}')
    if not turned or turned == day or not re.search(rf'\b0?{day.month}[./-]0?{day.day}[./-]{day.year}\b', text):
        return None
    if any(d.value[4:] == turned.isoformat()[4:] for d in dates.find(text[slice(*dateline.get('span', (0, 0)))])):
        return turned.isoformat()
    lead = text[body : body + LEAD]
    told = [s for s in dates.find(lead, turned) if s.last_day and not FORECAST.search(lead, 0, s.start)]
    over = any(day < s.last_day <= turned for s in told if s.granularity in ('half', 'quarter', 'interval'))
    beside = any(0 <= (turned - s.last_day).days < 4 for s in told if s.granularity == 'day' and s.basis != 'relative')
    return turned.isoformat() if over or (beside and abs(day - turned).days > 20) else None


def _alone(text: str, m: re.Match) -> bool:
    """Whether place and day have a line to themselves: "Surabaya, 28 August 2023, 10:30AM"."""
    return bool(m['day'] and '\n' not in m[0] and CLOCK_LINE.match(text, m.end()))


def _sign_off(text: str, agency: str | None) -> dict | None:
    """The agency named after the last sentence, with its span."""
    m = SIGN_OFF.search(text, max(0, len(text.rstrip()) - 20))
    known = m and (m['agency'] == agency or m['agency'] in gazetteer.agencies())
    if known or (m and m['mark'] == '(' and m['agency'].isupper() and text.rstrip().endswith(')')):
        return {'span': (m.start(), len(text.rstrip())), 'agency': m['agency']}
    return None


def _interviewer(text: str, start: int) -> dict:
    """The agency that an article says it spoke to, and the place of an interview."""
    for m in INTERVIEWER.finditer(text, start):
        if agency := next((n for n in (m['acronym'], m['agency']) if n in gazetteer.agencies()), None):
            place = m['place'] if m['place'] and gazetteer.is_place(m['place']) else None
            return {'agency': agency, 'place': place}
    return {}

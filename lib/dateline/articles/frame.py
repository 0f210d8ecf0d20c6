"""The frame of an article: header, title, dateline, sign-off, and what they say of its date, place and agency."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from dateline import dates
from dateline.names import gazetteer


@dataclass(frozen=True, slots=True)
class Frame:
    """Spans are (start, end) of the mended text, None where the article has no such part.

    `body`: where the text begins after its header; `published`: the day that the header or dateline states in full.
    """

    body: int
    header: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    dateline: tuple[int, int] | None = None
    sign_off: tuple[int, int] | None = None
    published: datetime.date | None = None
    basis: str | None = None
    place: str | None = None
    agency: str | None = None


KEY_LINE = re.compile(
    r"""\s*(?P<key>date|published(?:\son)?|posted(?:\son)?|title|headline|source|agency|author|by|url|link|place)
    (?:[ \t]*:[ \t]*(?P<value>[^\n]*) | [ \t]+(?P<day>\d{4}-\d\d-\d\d)[ \t]*)   # "Source: X" or "date 2021-10-04"
    """,
    re.VERBOSE | re.IGNORECASE,
)
LINE = re.compile(r'[^\S\n]*(?P<line>[^\n]*\S)[^\S\n]*(?:\n|\Z)')
MONTH = r'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?'
PLACE = (
    rf"(?P<place>[A-Z][\w’'-]*\.?(?:[ -][A-Z][\w’'-]*){{0,3}})(?:[,/]\s?(?!{MONTH}\s\d)[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?"
)
DATELINE = re.compile(
    rf"""(?:\((?P<first>[A-Z][\w .&’'/-]{{1,40}})\)\s?[-–—:]?\s?)?                       # "(Xinhua) "
    {PLACE}                                                                              # "Cape Town", "LIMA, Peru"
    (?P<day>[,.]?\s(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s\d{{4}})?)?           # ", October 4"
    (?P<agency>\.?,?\s?(?:\([A-Z][\w .&’'/-]{{1,40}}\)|/[A-Z][\w .-]{{1,30}}/))?         # " (SAPA)", ". /TASS/"
    (?P<mark>\s?[-–—]{{1,2}}\s|:\s(?=\W?[A-Z])|\.\s?[-–—]\s|\.\s)?                                   # " – "
    """,
    re.VERBOSE,
)
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
    (datetime.date(2021, 10, 4), 'header', 'Cape Town', 'SAPA')
    """
    body, found = _header(text)
    header = (re.search(r'\S', text).start(), len(text[:body].rstrip())) if body else None
    title = found.pop('title', None)
    at = body
    for m in _first_lines(text, body):
        if 'published' not in found and (day := _whole_day(m['line'])):
            found |= {'published': day, 'basis': 'header'}
            header = header or m.span('line')
        elif title is None and _is_title(text, m):
            title = m.span('line')
        else:
            break
        at = m.end()
    start = re.compile(r'\s*').match(text, at).end()
    dateline = _dateline(text, start)
    sign_off = _sign_off(text, dateline.get('agency'))
    found = dateline | found
    interview = _interviewer(text, start)
    for key in ('agency', 'place'):
        found[key] = found.get(key) or (sign_off or {}).get(key) or interview.get(key)
    span = found.pop('span', None)
    return Frame(body, header, title, span, sign_off and sign_off['span'], **found)


def _header(text: str) -> tuple[int, dict]:
    """Where the lines of metadata end, and what they say."""
    at, found = 0, {}
    while m := KEY_LINE.match(text, at):
        key, value = m['key'].lower(), m['value']
        if key.startswith(('date', 'published', 'posted')):
            day = datetime_of(m['day']) if m['day'] else _whole_day(value)
            if day is None:
                break
            found |= {'published': day, 'basis': 'header'}
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


def datetime_of(iso: str) -> datetime.date | None:
    """The day that an ISO 8601 string writes, None where there is no such day."""
    try:
        return datetime.date.fromisoformat(iso)
    except ValueError:
        return None


def _whole_day(line: str) -> datetime.date | None:
    """The day that a line consists of, year included."""
    spans = dates.find(line) if len(line) < 60 else []
    day = next((s for s in spans if s.granularity == 'day' and s.first_day and s.basis == 'stated'), None)
    rest = re.sub(
        r'\W|\b(?:at|on|GMT|UTC|[AaPp]\.?[Mm]|[A-Z]{3,4}|\d{1,2}:\d\d(?::\d\d)?)\b', '', _without(line, spans)
    )
    return day.first_day if day and not rest else None


def _without(line: str, spans: list) -> str:
    for span in reversed(spans):
        line = line[: span.start] + line[span.end :]
    return line


def _first_lines(text: str, at: int):
    """The first three lines that are not blank."""
    for _ in range(3):
        at = re.compile(r'\s*').match(text, at).end()
        m = LINE.match(text, at)
        if not m:
            return
        yield m
        at = m.end()


def _is_title(text: str, m: re.Match) -> bool:
    """A first line without a full stop, with more text below it, that is no dateline and no speech."""
    line = m['line']
    below = text[m.end() :].lstrip()
    closed = re.search(r'[.:;,–—-]["”’\')]*$', line)
    return bool(below) and len(line) <= 200 and not closed and line[0] not in '"“' and not _dateline(line + '\n', 0)


def _dateline(text: str, start: int) -> dict:
    """Place, agency and full day of a dateline at this offset, and its span."""
    m = DATELINE.match(text, start)
    if not m or not (m['first'] or m['agency'] or (m['mark'] and m['mark'].strip() != '.') or _alone(text, m)):
        return {}
    agency = (m['agency'] or m['first'] or '').strip(' .,()/') or None
    known = gazetteer.is_place(m['place'].rstrip('.')) or gazetteer.is_place(m['place'].title())
    if not known and agency not in gazetteer.agencies() and not m['day']:
        return {}
    place = m['place'].rstrip('.')
    end = m.end('mark') if m['mark'] else m.end()
    found = {'span': (start, len(text[:end].rstrip())), 'place': place.title() if place.isupper() else place}
    if agency:
        found['agency'] = agency
    if m['day'] and (day := _whole_day(m['day'].strip(' ,.'))):
        found |= {'published': day, 'basis': 'dateline'}
    return found


def _alone(text: str, m: re.Match) -> bool:
    """Whether place and day have a line to themselves: "Surabaya, 28 August 2023"."""
    return bool(m['day']) and text[m.end() : m.end() + 1] in {'\n', '\r'}


def _sign_off(text: str, agency: str | None) -> dict | None:
    """The agency named after the last sentence, with its span."""
    m = SIGN_OFF.search(text, max(0, len(text.rstrip()) - 20))
    if m and (m['agency'] == agency or m['agency'] in gazetteer.agencies()):
        return {'span': (m.start(), len(text.rstrip())), 'agency': m['agency']}
    return None


def _interviewer(text: str, start: int) -> dict:
    """The agency that an article says it spoke to, and the place of an interview."""
    for m in INTERVIEWER.finditer(text, start):
        if agency := next((n for n in (m['acronym'], m['agency']) if n in gazetteer.agencies()), None):
            place = m['place'] if m['place'] and gazetteer.is_place(m['place']) else None
            return {'agency': agency, 'place': place}
    return {}

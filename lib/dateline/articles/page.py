"""What a web page leaves above and below the paragraphs of an article: title, day, bylines, links and captions."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

from dateline import dates
from dateline.articles import sentences
from dateline.names import gazetteer

Span = tuple[int, int]

LINE = re.compile(r'[^\S\n]*(?P<line>[^\n]*\S)[^\S\n]*(?:\n|\Z)')
KEY_DAY = re.compile(r'date[ \t]+(?P<day>\d{4}-\d\d-\d\d)[ \t]*')
CLOSED = re.compile(r"""[.!?…]["”’»)\]]*\Z""")
CLOCK = r'(?:\d{1,2}[:.h]\d\d(?::\d\d)?|at|on|GMT|UTC|IST|[AaPp]\.?[Mm]|[A-Z]{3,4}\b|[+-]\d\d:?\d\d)'
LABEL = (
    r'(?i:(?:(?:for\simmediate|press|news|media)\srelease|published|posted|updated|released?|added|created|time|date|on)'
    r'\b\s*:?\s*)'
)
NO_ROW = r'(?!(?:Share|Like|Views?|Comments?|Phone|Tel|Fax)\b)'
ROWS = re.compile(rf'(?:\n[ \t]*{NO_ROW}[^\W\d_][^\n\d]{{0,60}}(?:[ \t|]+[+–−-]?\d[\d.,]*%?){{2,}}[ \t]*){{2}}\Z')
"""Two rows of a table at the end of a text."""
FURNITURE = re.compile(
    r"""published\s(?:in|on)\b.{0,80}                                         # "Published in The Ledger, May 3rd, 2021"
    | by:?\s(?:(?-i:[A-Z])[\w.’'-]*\W*){1,5} | by\s\w+ | from\sour\s.*      # "By Jane Roe", "By Correspondent"
    | (?:share|tweet|print|follow|read|listen|watch|subscribe|tags?|topics?|related|comments?|latest|home|menu
        |advertisement|sign\s(?:in|up)|click|source|image|photos?|video|file|copyright|contacts?|©)\b.{0,60}  # links
    | .{0,120}[(–—-]\s?(?:photo|image|picture|credit|source|file)\b.{0,40}  # captions: "… (Photo: KNA)"
    | \d{1,2}[.)]\s\w+(?:\s\w+)? | [•*·▪|>-]\s?.{0,30} | \[[^\]]*\]        # "2. Economy", "- Latest", "[ad_1]"
    | -?\d+(?:\.\d)?\s?°?\s?[CF] | https?:\S+ | [\W\d]*                   # weather, addresses, rules
    """,
    re.VERBOSE | re.IGNORECASE,
)
BYLINE = re.compile(r"by:?\s(?:[A-Z][^\W\d]*[.’'-]?\s?){1,4}\n")
LABELLED = re.compile(
    r'(?:^|(?<=[ \t]{2})|(?<=\|)|(?<=\|[ ]))'
    r'(?:(?:Published|Posted|Released|(?:Last )?[Uu]pdated|Date of (?:release|issue))(?=:|[ \t])|(?:Entry|Update)(?=:)'
    r'|This (?:article|story|report|post)\b[^.\n]{0,40} was published\b)',
    re.MULTILINE,
)
EARLIEST = 1900
"""No page is older."""
HEAD, FOOT = 400, 120
SIGNED = re.compile(
    r'(?P<closed>[.!?”"’)])?\s*\n[ \t]*(?:(?P<place>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)(?:, |\n))?(?=(?P<day>[^\n]+))'
)
"""A last line with the day, behind or below a place: "Lima, 3 May 2021"."""
PLAIN = re.compile(r'\(|[\d./-]+(?:\s\d\d:\d\d(?::\d\d)?)?\s*\Z')
"""A day in brackets or in numbers."""
GLUED = re.compile(r'(?<=[a-z])(?=(?:19|20)\d\d-\d\d-\d\d)|(?<=(?:19|20)\d\d-\d\d-\d\d)(?=\d\d:\d\d)')
"""Where the blanks around a day were lost."""
WRITTEN = re.compile(r'\W*(?:By\s[A-Z]|\w+:\s?\d+\W*\Z)')
"""What follows a day at the head of its line: "By Ann Roe", "Views: 12"."""
OF_ELSE = re.compile(r'\b(?:next|deadline|valid|until|as\sof|since|signed|agreement|treaty|law|photo)\b', re.IGNORECASE)
"""Beside a day that is not that of the page."""
WHOLE_LINE = re.compile(r'(?:\A|\n)[ \t]*(?P<line>[^\n]+)(?=\n\s*[^\sa-z])')
"""A line that does not go on in the next one."""
TIMED = re.compile(r'\d{1,2}:\d\d|\bBy\s[A-Z]')
WORDS_BESIDE = 5
"""Words that a line has beside its day."""
PARTS = re.compile(r'\s+[|/•·]\s+|\s{2,}')
LED = re.compile(r'[^,|–—]{6,20}(?:, \d{4})?(?=, \D)')
"""A day in front of the name of an office."""
LINES_ABOVE = 12
TITLE_WORDS, HEADING_WORDS = 5, 3
"""A line of that many words is taken for the title; a shorter one than the second, below it, for a byline."""
LONGEST_TITLE, LONGEST_DATED = 200, 80


@dataclass(frozen=True, slots=True)
class Above:
    """What stands above the paragraphs: `body` is where these begin, `end` where the headings among them end.

    `day` is the span and the day of a dated line.
    """

    body: int
    end: int
    title: Span | None = None
    day: tuple[Span, datetime.date] | None = None


def above(text: str, start: int, begins: Callable[[int], bool]) -> Above:
    """The lines from `start` to the first paragraph; `begins` tells whether a dateline begins at an offset.

    >>> text = '2. Economy\\nPorts of two seas agree\\n5 May 2021 10:07\\nThe mayors met. They agreed.'
    >>> found = above(text, 0, lambda at: False)
    >>> text[slice(*found.title)], found.day[1].isoformat(), text[found.body :]
    ('Ports of two seas agree', '2021-05-05', 'The mayors met. They agreed.')
    """
    day, headings, at = None, [], _skip(text, start)
    while (m := LINE.match(text, at)) and len(headings) < LINES_ABOVE:
        key = KEY_DAY.match(text, m.start('line'))
        dated = iso_day(key['day']) if key else whole_day(m['line'])
        if not dated and begins(m.start('line')):
            break
        if dated := dated or _dated(m['line']):
            day = day or (key.span() if key else m.span('line'), dated)
        elif not FURNITURE.fullmatch(m['line']):
            if not _is_heading(text, m):
                break
            headings.append(m.span('line'))
        at = _skip(text, (key or m).end())
    title = _title([(span, text[slice(*span)]) for span in headings])
    under = [h for h in headings if title and h > title and len(text[slice(*h)].split()) >= HEADING_WORDS]
    body = next((h[0] for h in under if text[slice(*h)] != text[slice(*title)]), at)
    return Above(body, at, title, day)


def _dated(line: str) -> datetime.date | None:
    return whole_day(line) or stamp(line) or part_day(line)


def _skip(text: str, at: int) -> int:
    return re.compile(r'\s*').match(text, at).end()


def _is_heading(text: str, m: re.Match) -> bool:
    """A line that no full stop closes and that does not go on in the next one."""
    last = not text[m.end() :].strip() if len(text) - m.end() < LONGEST_TITLE else False
    under = LINE.match(text, _skip(text, m.end()))
    dated = under and _dated(under['line'])
    several = len(list(sentences.split(m['line']))) > 1
    on = text[m.end() : m.end() + 1].islower() and not BYLINE.match(text, m.end())
    goes_on = CLOSED.search(m['line']) or (not dated and (several or on))
    return not last and not goes_on and len(m['line']) <= LONGEST_TITLE


def below(text: str, start: int) -> int:
    """Where the last paragraph or table ends: short lines under it that no full stop closes are links of the page."""
    end = len(text.rstrip())
    while (line := text.rfind('\n', start, end) + 1) > start:
        last = text[line:end].strip()
        closed = CLOSED.search(last) or len(last.split()) > HEADING_WORDS
        row = last[-1:].isdigit() or last.endswith('%')
        if (row and ROWS.search(text, max(start, end - HEAD), end)) or (closed and not FURNITURE.fullmatch(last)):
            break
        end = line
        while end > start and text[end - 1].isspace():
            end -= 1
    return end


def _title(headings: list[tuple[Span, str]]) -> Span | None:
    """The heading that the page prints twice, else the first of some length, else the longest."""
    lines = [line for _, line in headings]
    twice = (span for span, line in headings if lines.count(line) > 1 and len(line.split()) >= HEADING_WORDS)
    long = (span for span, line in headings if len(line.split()) >= TITLE_WORDS)
    longest = max(headings, key=lambda h: len(h[1].split()), default=(None, ''))[0]
    return next(twice, None) or next(long, longest)


def iso_day(text: str) -> datetime.date | None:
    """The day that an ISO 8601 string writes, None where there is no such day."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def whole_day(line: str) -> datetime.date | None:
    """The day that a line consists of, year included, be it under a label or with the time of day.

    >>> whole_day('Date added: 26 December 2014, 11:59')
    datetime.date(2014, 12, 26)
    """
    day, rest = _day_in(line)
    return day if day and not re.sub(rf'{LABEL}|{CLOCK}|\W', '', rest) else None


def stated_day(text: str) -> datetime.date | None:
    """The day that a label at the head or foot of a page gives ("Released 3 May 2021"), or a line of its own there.

    >>> stated_day('TRADE BRIEF No. 7   Released 28 September 2018').isoformat()
    '2018-09-28'
    """
    head, foot = text[:HEAD], text.rstrip()[-FOOT:]
    told = (_day_in(part[m.start() :].split('\n')[0])[0] for part in (head, foot) for m in LABELLED.finditer(part))
    lines = (m for m in WHOLE_LINE.finditer(head) if m.start() == 0 or TIMED.search(m['line']))
    signed = (m for m in SIGNED.finditer(foot) if PLAIN.match(m['day']) or (m['closed'] and _is_place(m['place'])))
    below = (whole_day(m['day']) for m in signed)
    return next(filter(None, itertools.chain(told, (stamp(m['line'].strip()) for m in lines), below)), None)


def _is_place(name: str | None) -> bool:
    return bool(name) and gazetteer.is_place(name)


def stamp(line: str) -> datetime.date | None:
    """The day of a short line that ends in it, has the time, or begins with it: "3 May 2021 By Ann Roe".

    >>> stamp('Ports and ships 3 May 2021 10:07 (UTC +04:00)').isoformat()
    '2021-05-03'
    """
    day, rest = _day_in(line)
    beside = len(re.findall(r'[a-zA-Z]+', rest)) > WORDS_BESIDE or OF_ELSE.search(rest)
    if not day or day.year < EARLIEST or CLOSED.search(line) or beside:
        return None
    ends = re.search(r'\A\d{1,2}:\d\d\b|\b\d{1,2}:\d\d(?:hs?\b|\b).{,25}\Z|\d{4}\W*\Z', line)
    return day if ends or WRITTEN.match(rest) or not re.search(r'[a-zA-Z0-9]', rest) else None


def part_day(line: str) -> datetime.date | None:
    """The day that a part of a line of metadata consists of, the first or any but the first.

    >>> part_day('By Ann Roe in Lima | The Ledger | Updated: 2021-05-03 09:26').isoformat()
    '2021-05-03'
    >>> part_day('3 May 2021, Press Centre of the City').isoformat()
    '2021-05-03'
    """
    first, *rest = PARTS.split(line)
    if CLOSED.search(line) or max(map(len, (first, *rest))) > LONGEST_DATED:
        return None
    led = LED.match(first)
    return next(filter(None, map(whole_day, [*rest, first if rest else led[0] if led else ''])), None)


def _day_in(line: str) -> tuple[datetime.date | None, str]:
    """The day with its year that a short line states, and the line without its dates."""
    line = GLUED.sub(' ', line)
    spans = dates.find(line) if len(line) <= LONGEST_DATED and re.search(r'\d', line) else []
    days = (s.first_day for s in spans if s.granularity in ('day', 'time') and s.basis == 'stated')
    day = next(filter(None, days), None)
    for span in reversed(spans):
        line = line[: span.start] + line[span.end :]
    return day, line

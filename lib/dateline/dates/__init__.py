"""Text -> date expressions, with TIMEX3 value, EDTF string and granularity."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from dateline.dates import date_calendar, date_clock, date_lengths, date_parts, date_relative, date_weekdays, date_years
from dateline.dates.calendar_edtf import about, edtf
from dateline.dates.calendar_terms import Tokens, scan
from dateline.dates.calendar_values import days, granularity
from dateline.dates.date_found import Found, Piece
from dateline.dates.date_grammar import CORES, GRAMMAR
from dateline.dates.date_story import Story

MODULES = (date_calendar, date_years, date_parts, date_relative, date_weekdays, date_clock, date_lengths)
READINGS = {core: next(vars(m)[f'read_{core}'] for m in MODULES if f'read_{core}' in vars(m)) for core in CORES}


@dataclass(frozen=True, slots=True)
class DateSpan:
    """One date expression.

    `start`, `end` (code points), `text`: where and what; `type`: DATE, TIME, DURATION or SET; `value`: TIMEX3 (`A/B`
    for an interval); `edtf`, `first_day`, `last_day`: None where the value has no place in the calendar;
    `granularity`: day, month, year, week, weekend, quarter, half, season, decade, century, interval, time, duration,
    reference; `basis`: stated, relative, year inferred.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    edtf: str | None
    first_day: datetime.date | None
    last_day: datetime.date | None
    granularity: str
    basis: str


def find(text: str, anchor: datetime.date | str | None = None) -> list[DateSpan]:
    """Date expressions of a text, in order, without overlap.

    `anchor` is the day the text was written, or the year or month of it (`2019`, `2019-06`) where no more is known;
    what is finer stays open, and with None all that leans on it (`XXXX-05-23`).

    >>> [(d.text, d.value) for d in find('Signed on May 23.', datetime.date(2019, 6, 1))]
    [('May 23', '2019-05-23')]
    >>> [(d.text, d.value) for d in find('Sales fell last year and last week.', '2019')]
    [('last year', '2018'), ('last week', 'XXXX-WXX')]
    """
    tokens = scan(text)
    story = Story(tokens, anchor.isoformat() if isinstance(anchor, datetime.date) else anchor)
    spans, position = [], 0
    while match := GRAMMAR.search(tokens.kinds, position):
        found = Found(match, tokens)
        pieces = _read(found, story)
        spans += [_span(piece, tokens, found.prefix('approx') == 'about') for piece in pieces]
        position = pieces[-1].end if pieces else match.start() + 1
    return spans


def _read(found: Found, story: Story) -> list[Piece]:
    pieces = READINGS[found.core](found, story)
    for piece in pieces if found.core != 'same_period' else ():
        story.remember(piece.calendar or piece.value, piece.basis, piece.start)
    return pieces


def _span(piece: Piece, tokens: Tokens, is_about: bool) -> DateSpan:
    start, end = tokens.spans[piece.start][0], tokens.spans[piece.end - 1][1]
    calendar = piece.calendar or piece.value
    first, last = days(calendar) or (None, None)
    return DateSpan(
        start=start,
        end=end,
        text=tokens.text[start:end],
        type=piece.type,
        value=piece.value,
        edtf=about(edtf(calendar)) if is_about else edtf(calendar),
        first_day=first,
        last_day=last,
        granularity=granularity(calendar),
        basis=piece.basis,
    )

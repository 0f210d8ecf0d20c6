"""Text -> date expressions, with TIMEX3 value, EDTF string and granularity."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from dateline import date_readings
from dateline.calendar_terms import Tokens, scan
from dateline.calendar_values import days, edtf, granularity
from dateline.date_grammar import CORES, GRAMMAR
from dateline.date_readings import Found, Piece, Story

READINGS = {core: getattr(date_readings, f'read_{core}') for core in CORES}


@dataclass(frozen=True, slots=True)
class DateSpan:
    """One date expression."""

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


def find(text: str, anchor: datetime.date | None = None) -> list[DateSpan]:
    """Date expressions of a text, in order, without overlap.

    `anchor` is the day the text was written; None leaves what leans on it open (`XXXX-05-23`).

    >>> [(d.text, d.value) for d in find('Signed on May 23.', datetime.date(2019, 6, 1))]
    [('May 23', '2019-05-23')]
    """
    tokens = scan(text)
    story = Story(tokens, anchor)
    spans, position = [], 0
    while match := GRAMMAR.search(tokens.kinds, position):
        pieces = _read(Found(match, tokens), story)
        spans += [_span(piece, tokens) for piece in pieces]
        position = match.end() if pieces else match.start() + 1
    return spans


def _read(found: Found, story: Story) -> list[Piece]:
    pieces = READINGS[found.core](found, story)
    for piece in pieces:
        story.remember(piece.value, piece.basis, piece.start)
    return pieces


def _span(piece: Piece, tokens: Tokens) -> DateSpan:
    start, end = tokens.starts[piece.start], tokens.ends[piece.end - 1]
    first, last = days(piece.value) or (None, None)
    return DateSpan(
        start, end, tokens.text[start:end], piece.type, piece.value, edtf(piece.value), first, last,
        granularity(piece.value), piece.basis,
    )  # fmt: skip

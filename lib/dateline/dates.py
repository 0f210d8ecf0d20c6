"""Sentence -> date expressions, with value and granularity."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


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
    """Date expressions of a text."""
    return []

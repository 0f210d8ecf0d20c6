"""Quantities -> trade figures: measure, flow, reporter, partner, period, and what a change is a change of."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.articles import Reading


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as the text claims it, or (kind qualitative) a change claimed without a number."""

    start: int
    end: int
    text: str
    figure: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    kind: str
    measure: str | None
    flow: str | None
    reporter: str | None
    partner: str | None
    countries: tuple[str, ...]
    period: str | None
    base_period: str | None
    direction: str | None
    of: str | None
    said_by: str | None
    trade: bool


def find(reading: Reading) -> list[Figure]:
    """Figures of an article, in order of start."""
    return []

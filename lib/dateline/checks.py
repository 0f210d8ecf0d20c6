"""Arithmetic between figures: consistent, inconsistent, repaired (with proof), implied."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.trade import Figure


@dataclass(frozen=True, slots=True)
class Check:
    """One rule applied to figures. verdict: consistent, inconsistent, repaired, suspicious."""

    rule: str
    figures: tuple[str, ...]
    verdict: str
    repair: str | None
    explanation: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Implied:
    """A figure that nobody states and that checked figures entail; `from_` are the figures it follows from."""

    value: float | None
    low: float
    high: float
    unit: str
    kind: str
    measure: str
    flow: str | None
    reporter: str | None
    partner: str | None
    countries: tuple[str, ...]
    period: str | None
    base_period: str | None
    direction: str | None
    from_: tuple[str, ...]


def check(figures: list[Figure]) -> tuple[list[Check], list[Implied]]:
    """Checks between the figures of one article, and what they entail."""
    return [], []

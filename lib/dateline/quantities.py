"""Sentence -> numbers with unit, qualifier and the interval that the written digits allow."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity."""

    start: int
    end: int
    text: str
    value: float | None
    upper: float | None
    low: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    change: str | None


def find(text: str) -> list[Quantity]:
    """Quantities of a text."""
    return []

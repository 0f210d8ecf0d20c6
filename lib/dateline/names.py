"""Sentence -> names of persons, organisations, places, events and groups."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name."""

    start: int
    end: int
    text: str
    kind: str


def find(text: str) -> list[Name]:
    """Names in a text."""
    return []

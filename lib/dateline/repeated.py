"""Counts and conversions that appear twice: do they agree?"""

from __future__ import annotations


def of_counts(figures) -> list[tuple]:
    """Rows of a check."""
    return []

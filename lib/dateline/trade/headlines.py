"""A trade figure of the title is the one that the article tells at length: it takes the period from there."""

from __future__ import annotations

from dataclasses import replace

ROUNDED = 0.04
"""How far, as a part of it, a figure in a title may lie from the one that it rounds."""


def dated(drafts, titles: set[int]) -> list:
    """The drafts, those of title sentences with the periods of the figures of the body that they repeat."""
    body = [d.figure for d in drafts if d.number not in titles and d.figure.trade and d.figure.period]
    return [replace(d, figure=_repeated(d.figure, body)) if d.number in titles else d for d in drafts]


def _repeated(figure, body):
    if not figure.trade or figure.period or figure.value is None:
        return figure
    alike = (f for f in body if (f.flow, f.kind, f.unit) == (figure.flow, figure.kind, figure.unit) and f.value)
    told = next((f for f in alike if abs(f.value - figure.value) <= ROUNDED * f.value), None)
    return replace(figure, period=told.period, base_period=told.base_period) if told else figure

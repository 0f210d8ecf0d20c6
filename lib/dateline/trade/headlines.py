"""A trade figure of the title is the one that the article tells at length: it takes what it leaves open from there."""

from __future__ import annotations

import collections
import re
from dataclasses import replace

ROUNDED = 0.05
"""How far, as a part of it, a figure in a title may lie from the one that it rounds."""
AHEAD = re.compile(
    r'\b(?:will|could|may|to\s+(?:raise|increase|boost|double|triple|expand|cut))\b',
)


def completed(drafts, titles: dict[int, str]) -> list:
    """The drafts, those of title sentences with the period and sides of the figures of the body that they repeat.

    `titles` are the texts of the title's sentences by their numbers.
    """
    body = [d.figure for d in drafts if d.number not in titles and d.figure.trade and d.figure.value and not d.basis]
    return [replace(d, figure=_repeated(d.figure, body, titles[d.number])) if d.number in titles else d for d in drafts]


def _repeated(figure, body, title: str):
    if figure.trade and figure.period and figure.reporter:
        return figure
    told = next((f for f in body if _tells(f, figure)), None)
    if not told or not (figure.trade or told.value == figure.value):
        dated = figure.period or figure.kind == 'level' or AHEAD.search(title)
        return figure if dated else replace(figure, period=_main(figure, body))
    open_ = {
        name: getattr(told, name)
        for name in ('measure', 'flow', 'reporter', 'partner', 'countries', 'period', 'base_period')
        if not getattr(figure, name)
    }
    return replace(figure, trade=True, **open_)


def _main(figure, body) -> str | None:
    """The period that the body tells most of the trade of which a title tells a change."""
    sides = (figure.flow, figure.reporter)
    alike = (f.period for f in body if figure.trade and f.period and (f.flow, figure.reporter and f.reporter) == sides)
    return next((period for period, _ in collections.Counter(alike).most_common(1)), None)


def _tells(figure, title) -> bool:
    """Whether a figure of the body gives a number, or a change without one, of the title."""
    if title.value is None:
        return (figure.flow, figure.direction) == (title.flow, title.direction)
    alike = (figure.kind, figure.unit) == (title.kind, title.unit) and title.flow in (figure.flow, None)
    return alike and abs(figure.value - title.value) <= ROUNDED * figure.value

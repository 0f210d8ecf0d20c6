"""A conflict between figures -> the readings of one figure that would end it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from dateline.checks import testing
from dateline.checks.misreadings import Misreading
from dateline.checks.rules import account
from dateline.checks.testing import CHAIN, Tested


class Repair(NamedTuple):
    """The reading, how many were tried, and the rule as it is tested under that reading."""

    reading: Misreading
    tried: int
    tested: Tested


def find(conflict: Tested, tested, figures, links, readings: Callable) -> list[Repair]:
    """The readings of one figure under which this conflict vanishes, its figures stay tested, and none is new.

    `readings` gives the misreadings of a figure among others.
    """
    near = _near(conflict, figures, tested)
    ids = {f.figure for f in near}
    before = {t.ids for t in tested if not t.fits and t.ids <= ids}
    tried, fitting = 0, {}
    for i, figure in enumerate(near):
        if figure.figure not in conflict.ids:
            continue
        for reading in readings(figure, near):
            tried += 1
            read = [*near[:i], reading.figure, *near[i + 1 :]]
            if ends := _ends(conflict, before, read, links):
                fitting[_key(reading.figure)] = reading, ends
    return [Repair(reading, tried, ended) for reading, ended in fitting.values()]


def _key(figure) -> tuple:
    return figure.figure, figure.kind, f'{figure.value:.6g}', figure.direction


def _ends(conflict: Tested, before, read, links) -> Tested | None:
    """The conflict's figures as tested when read anew; None where a conflict is left or comes up."""
    after = testing.run(read, links)
    wrong = {t.ids for t in after if not t.fits}
    if not wrong < before or any(w & conflict.ids for w in wrong):
        return None
    if conflict.rule.name == CHAIN:
        return conflict._replace(claims=[c for c in account(read, links)[0] if c.figure in conflict.ids], fits=True)
    return next((t for t in after if t.fits and t.ids == conflict.ids), None)


def _near(conflict: Tested, figures, tested) -> list:
    """The figures that share a rule with those of a conflict, and what these are changes of."""
    ids = set().union(*(t.ids for t in tested if t.ids & conflict.ids))
    ids |= {f.of for f in figures if f.figure in ids}
    return [f for f in figures if f.figure in ids]

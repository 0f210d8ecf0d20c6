"""Rows of a table: their numbers are in the unit that the heading names."""

from __future__ import annotations

import re
from dataclasses import replace

HEADING = re.compile(
    r"""
    \( (?:all\s)? (?:in\s)?
    (?P<sign> [A-Z]{3}\s | [A-Z]{0,3}[$€£¥]\s? )?                                     # (USD million)
    (?P<scale> thousand | million | billion | mln | mn | bn ) s?\b                    # (in millions of euros)
    (?:\sof)? (?P<unit> [^()\n0-9]{0,24} ) \) [^\n]{0,60}\n
    (?: (?=[^\n]{0,120}\n) [^\n0-9]+\n )?                                            # the titles of the columns
    """,
    re.VERBOSE,
)
ROW = re.compile(r'[^\W\d_][^\n0-9.;!?]{0,60}[\s:|](?P<cells>[+−–-]?[0-9][0-9.,%+−–\s|-]{0,80}?)(?:\n|$)')
CELL = re.compile(r'(?<![\w.,+−–-])(?!(?:19|20)[0-9]{2}(?![\w.,]))[0-9][0-9,]*(?:\.[0-9]+)?(?![\w.,]|\s?%)')


def scaled(text: str, found: list, find) -> list:
    """The quantities of a text with the cells of its tables in their unit: "Tea 20.5" under "(USD million)"."""
    cells: dict = {}
    for heading in HEADING.finditer(text):
        unit = find(f'{heading["sign"] or ""}1 {heading["scale"]}{heading["unit"]}')
        row = ROW.match(text, heading.end()) if unit else None
        while row:
            for cell in CELL.finditer(text, *row.span('cells')):
                cells[cell.start()] = _cell(text, cell, unit[0], find)
            row = ROW.match(text, row.end())
    if not cells:
        return found
    taken = {place for cell in cells.values() for place in range(cell.start, cell.end)}
    found = [q for q in found if taken.isdisjoint(range(q.start, q.end))]
    return sorted([*found, *cells.values()], key=lambda q: q.start)


def _cell(text: str, cell: re.Match, one, find):
    """A number of a row, times what one of the table is."""
    number = find(cell[0])[0]
    value, low, high = (bound * one.value for bound in (number.value, number.low, number.high))
    return replace(number, start=cell.start(), end=cell.end(), value=value, low=low, high=high, unit=one.unit)

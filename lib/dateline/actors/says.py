"""The analyst's own say on actors: a CSV file of merges, splits, names, kinds, countries and levels."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ['name', 'action', 'value', 'note']
LEVELS = ('city', 'region', 'state', 'international', 'business', 'civil')
KINDS = ('person', 'organisation', 'place', 'event', 'group')


@dataclass(frozen=True, slots=True)
class Say:
    """One line: merge `name` into `value`, split it from `value`, rename it, or set its kind, country or level."""

    name: str
    action: str
    value: str


def read(path: str | Path) -> list[Say]:
    """The lines of the file in order; lines that begin with # are left out.

    Raises: ValueError naming file, line and mend, where a line cannot be followed.
    """
    with Path(path).open(encoding='utf-8-sig', newline='') as file:
        lines = csv.reader(file)
        header = next(lines, [])
        if header != COLUMNS:
            raise ValueError(f'{path}, line 1: the columns must be {",".join(COLUMNS)}')
        return [_say(row, f'{path}, line {lines.line_num}') for row in lines if row and not row[0].startswith('#')]


def _say(row: list[str], where: str) -> Say:
    name, action, value, *_ = [cell.strip() for cell in (*row, '', '', '')]
    allowed = {'kind': KINDS, 'level': LEVELS}
    if action not in ('merge', 'split', 'rename', 'kind', 'country', 'level'):
        raise ValueError(f'{where}: unknown action {action!r}; write merge, split, rename, kind, country or level')
    if not name or not value:
        raise ValueError(f'{where}: {"name" if not name else "value"} is empty; fill it or delete the line')
    if value not in allowed.get(action, (value,)):
        raise ValueError(f'{where}: unknown {action} {value!r}; write {", ".join(allowed[action])}')
    if action == 'country' and not (len(value) == 2 and value.isalpha() and value.isupper()):
        raise ValueError(f'{where}: {value!r} is no country code; write two capitals such as IN (ISO 3166)')
    if len(row) > len(COLUMNS):
        raise ValueError(f'{where}: {len(row)} cells; put cells with commas in quotation marks')
    return Say(name, action, value)

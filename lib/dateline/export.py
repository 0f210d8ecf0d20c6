"""A table -> a file for a spreadsheet (.csv, .xlsx) in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import datetime
from math import isfinite
from numbers import Number
from pathlib import Path

import pandas as pd

FORMULA = ('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠')
FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32)])
"""Control characters that a workbook cannot hold; tab, line feed and carriage return can stay."""
LONGEST = 32_767
WIDEST = 60
"""Of a column, in letters."""


def write(table: pd.DataFrame, path) -> Path:
    """Write a table as .csv (UTF-8 with mark, for spreadsheets) or .xlsx, and return the path.

    Lists are joined by "; ", days are ISO 8601, missing is an empty cell. A text that begins with = + - @, tab or
    carriage return is kept from being read as a formula: by an apostrophe before it in .csv, as a text cell in .xlsx.

    Raises: ValueError for any other suffix, or where there is no such folder.

    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> write(pd.DataFrame({'party': ['=1+1'], 'value': [-2.5]}), folder / 'a.csv').read_text('utf-8-sig').split()
    ['party,value', "'=1+1,-2.5"]

    Source: OWASP, "CSV Injection".
    """
    path = Path(path)
    writers = {'.csv': _csv, '.xlsx': _xlsx}
    if path.suffix.lower() not in writers:
        raise ValueError(f'{path}: a table is written as .csv or .xlsx, not {path.suffix!r}; change the suffix')
    if not path.parent.is_dir():
        raise ValueError(f'{path}: there is no folder {path.parent}; make it first')
    rows = [[_cell(name) for name in table.columns]]
    rows += [[_cell(value) for value in row] for row in table.itertuples(index=False, name=None)]
    writers[path.suffix.lower()](rows, path)
    return path


def _cell(value):
    """A value as a spreadsheet holds it: a number, a truth value, a text, or None where missing."""
    if isinstance(value, (list, tuple, set, frozenset)) or (hasattr(value, 'tolist') and getattr(value, 'ndim', 0)):
        parts = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return '; '.join(str(_cell(part)) for part in parts if _cell(part) is not None) or None
    if pd.isna(value):
        return None
    if isinstance(value, (datetime.date, pd.Timestamp)):
        return value.isoformat().removesuffix('T00:00:00')
    if hasattr(value, 'item'):
        value = value.item()
    return value if isinstance(value, str) or (isinstance(value, Number) and isfinite(value)) else str(value)


def _csv(rows, path: Path) -> None:
    with path.open('w', newline='', encoding='utf-8-sig') as file:
        csv.writer(file).writerows([[_quoted(cell) for cell in row] for row in rows])


def _quoted(cell):
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _xlsx(rows, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet('table')
    sheet.freeze_panes = 'A2'
    for number, column in enumerate(zip(*rows, strict=True), 1):
        longest = max(len(str(cell)) for cell in column if cell is not None)
        sheet.column_dimensions[get_column_letter(number)].width = min(longest + 2, WIDEST)
    for row in rows:
        cells = []
        for value in row:
            text = isinstance(value, str)
            cell = WriteOnlyCell(sheet, value.translate(FORBIDDEN)[:LONGEST] if text else value)
            if text:
                cell.data_type = 's'
                cell.quotePrefix = value.startswith(FORMULA)
            cells.append(cell)
        sheet.append(cells)
    book.save(path)

"""The open lists, one CSV file each: one alias per row, with a note where its source or its limits matter."""

from __future__ import annotations

import csv
from importlib import resources


def read(name: str) -> list[dict[str, str]]:
    """The rows of one list, in its order, every cell a string.

    >>> read('blocs')[0].keys() >= {'alias'}
    True
    """
    with resources.files(__name__).joinpath(f'{name}.csv').open(encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))

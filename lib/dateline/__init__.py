"""Dateline reads press articles about what cities and countries do with one another.

    file -- articles --> Article -- sentences --+- dates ------+
            (repair)                            +- names ------+-> events, actors, trade, quotes, agreements
                                                +- quantities -+            |
                                                                            v
                           reports <-- report <-- notebooks <-- charts <-- Corpus (DataFrames, Parquet)

>>> import dateline
>>> corpus = dateline.parse('Trade between Chile and Peru was about 3.2 billion dollars in 2020.')
>>> corpus.figures[['value', 'unit', 'period']].values.tolist()
[[3200000000.0, 'USD', '2020']]
"""

from __future__ import annotations

import importlib

CORPUS = ('Corpus', 'load', 'parse', 'read')
ROOMS = ('charts', 'dates', 'evidence', 'export', 'names', 'quantities')
__all__ = [*CORPUS, *ROOMS]


def __getattr__(name: str):
    """The public names, imported when first asked for: `import dateline.dates` alone stays quick."""
    if name in CORPUS:
        return getattr(importlib.import_module('dateline.corpus'), name)
    if name in ROOMS:
        return importlib.import_module(f'dateline.{name}')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')

"""Does every row lead back to the words it was read from?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from dateline.schema import EVIDENCE, TABLES
from dateline.views import Answer
from dateline.views.wording import count, first_capital

if TYPE_CHECKING:
    from dateline.corpus import Corpus

READ = [name for name, columns in TABLES.items() if EVIDENCE.keys() <= columns.keys()]
"""The tables whose rows are read from the text."""


def answer(corpus: Corpus) -> Answer:
    """How many rows were read, and whether the printed text holds the words of each where the row says."""
    found = traced(corpus)
    rows, back = int(found['rows'].sum()), int(found['found where they say'].sum())
    read = f'{first_capital(count(len(corpus.articles), "article"))} gave {rows:,} rows in {count(len(found), "table")}'
    if not rows:
        return Answer('Nothing was read from the printed words.')
    if rows == back:
        return Answer(f'**From the printed words.** {read}; those of every row stand in the text where the row says.')
    return Answer(f'**Not always from the printed words.** {read}; {rows - back:,} do not lead back to them.')


def traced(corpus: Corpus) -> pd.DataFrame:
    """For each table: how many rows it has, and for how many raw[start:end] is the text of the row."""
    raw = dict(zip(corpus.texts['article'], corpus.texts['raw'], strict=True))
    rows = []
    for name in READ:
        table = getattr(corpus, name)
        words = table['raw' if 'raw' in table else 'text']
        spans = zip(table['article'], table['start'], table['end'], words, strict=True)
        rows.append((name, len(table), sum(raw[article][start:end] == text for article, start, end, text in spans)))
    return pd.DataFrame(rows, columns=['table', 'rows', 'found where they say'])


def in_doubt(corpus: Corpus) -> pd.DataFrame:
    """The figures that a check which does not simply hold is about."""
    doubtful = corpus.checks[corpus.checks['verdict'] != 'consistent']
    return corpus.figures[corpus.figures['figure'].isin(doubtful['figures'].explode())]

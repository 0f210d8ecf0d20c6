"""Does every row lead back to the words it was read from?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from dateline.schema import EVIDENCE, TABLES
from dateline.views import Answer
from dateline.wording import count, first_capital

if TYPE_CHECKING:
    from dateline.corpus import Corpus

READ = [name for name, columns in TABLES.items() if EVIDENCE.keys() <= columns.keys()]
"""The tables whose rows are read from the text."""


def answer(corpus: Corpus) -> Answer:
    """How many rows were read, and whether the printed text holds the words of each where the row says."""
    found = traced(corpus)
    rows, back = int(found['rows'].sum()), int(found['found where they say'].sum())
    read = f'{first_capital(count(len(corpus.articles), "article"))} gave {rows:,} rows in {count(len(found), "table")}'
    if rows == back:
        return Answer(f'**Yes.** {read}; the words of every single one stand in the printed text where the row says.')
    return Answer(f'**Not quite.** {read}; the words of {rows - back:,} do not stand where the row says.')


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

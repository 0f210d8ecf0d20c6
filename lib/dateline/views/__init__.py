"""What the notebooks' tables and answers share: sources by a short name, dates and lists in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from dateline.names.gazetteer import country_name
from dateline.views.wording import clip, when

if TYPE_CHECKING:
    from dateline.corpus import Corpus

LONGEST_TABLE = 500
TITLE = 40


class Answer(str):
    """Markdown that a notebook shows as such."""

    __slots__ = ()

    def _repr_markdown_(self) -> str:
        return str(self)


def whole_texts() -> None:
    """Has pandas show texts in full, and tables of up to 500 rows without a gap."""
    pd.set_option('display.max_colwidth', None, 'display.max_columns', None, 'display.max_rows', LONGEST_TABLE)


def sources(corpus: Corpus) -> dict[str, str]:
    """A short name for every article, each different: its agency, title or place, and its day.

    >>> import dateline
    >>> corpus = dateline.parse('LIMA, May 5 (Andina) – Talks were held.', published='2020-05-05')
    >>> sources(corpus)
    {'text': 'Andina, 5 May 2020'}
    """
    named, seen = {}, Counter()
    for article in corpus.articles.itertuples():
        who = next(x for x in (article.agency, article.title, article.place, article.article) if isinstance(x, str))
        dated = isinstance(article.published, str) and not article.published.startswith('[')
        name = f'{clip(who, TITLE)}, {when(article.published)}' if dated else clip(who, TITLE)
        seen[name] += 1
        named[article.article] = name if seen[name] == 1 else f'{name} ({seen[name]})'
    return named


def sourced(corpus: Corpus, table: pd.DataFrame) -> pd.Series:
    """The short name of the article that each row comes from."""
    return table['article'].map(sources(corpus)).astype('string')


def dates(edtf: pd.Series) -> pd.Series:
    """Dates in words, <NA> where there is none."""
    return edtf.map(when, na_action='ignore').astype('string')


def lists(column: pd.Series) -> pd.Series:
    """Lists in a line each, <NA> where they are empty."""
    return column.map(lambda items: ', '.join(items) or None).astype('string')


def countries(codes: pd.Series) -> pd.Series:
    """Countries by their English names, <NA> where there is none."""
    return codes.map(country_name, na_action='ignore').astype('string')


def spaced(column: pd.Series) -> pd.Series:
    """Names as words: `smart_city` is smart city."""
    return column.str.replace('_', ' ')

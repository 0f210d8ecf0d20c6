"""Across the corpus: actors merged, copies found, and every table built once from the rows of all articles."""

from __future__ import annotations

import itertools
import re

import pandas as pd

from dateline import schema

ACTOR_COLUMNS = {
    'mentions': ['actor'],
    'roles': ['actor', 'organisation'],
    'events': ['parties', 'said_by'],
    'figures': ['said_by'],
    'speech': ['speaker'],
    'agreements': ['parties', 'signatories'],
}
"""Where a table names actors."""


def join(parts: list[dict[str, list[dict]]]) -> dict[str, pd.DataFrame]:
    """All tables of a corpus from the rows of its parts."""
    rows = {
        table: list(itertools.chain.from_iterable(part.get(table, []) for part in parts)) for table in schema.TABLES
    }
    for some in rows.values():
        some.sort(key=lambda row: (row['article'], row.get('start', 0)))
    mark_copies(rows['articles'], rows['texts'])
    return {table: schema.frame(table, some) for table, some in rows.items()}


def mark_copies(articles: list[dict], texts: list[dict]) -> None:
    """Says of an article that prints the words of an earlier one which one that is."""
    first: dict[str, str] = {}
    for article, text in zip(articles, texts, strict=True):
        words = ' '.join(re.findall(r'\w+', text['raw'].casefold()))
        original = first.setdefault(words, article['article'])
        article['duplicate_of'] = original if original != article['article'] else None

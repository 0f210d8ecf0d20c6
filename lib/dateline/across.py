"""Across the corpus: actors merged, copies found, and every table built once from the rows of all articles."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pandas as pd

from dateline import actors, corroboration, schema
from dateline.copies import originals
from dateline.says import Say

NAMING = {
    'mentions': ['actor'],
    'roles': ['actor', 'organisation'],
    'events': ['parties', 'said_by'],
    'figures': ['said_by'],
    'speech': ['speaker'],
    'agreements': ['parties', 'signatories'],
}
"""Where a table names actors."""


def join(parts: list[dict[str, list[dict]]], says: Iterable[Say] = ()) -> dict[str, pd.DataFrame]:
    """All tables of a corpus from the rows of its parts; `says` is the analyst's own say about actors."""
    rows = {
        table: list(itertools.chain.from_iterable(part.get(table, []) for part in parts)) for table in schema.TABLES
    }
    for some in rows.values():
        some.sort(key=lambda row: (row['article'], row.get('start', 0), row.get('end', 0)))
    raw = {row['article']: row['raw'] for row in rows['texts']}
    copies = originals([(row['article'], row['first_day'], raw[row['article']]) for row in rows['articles']])
    for row in rows['articles']:
        row['duplicate_of'] = copies.get(row['article'])
    as_read = [row | {'text': row['read']} for row in rows['mentions']]
    named = schema.frame('mentions', as_read), schema.frame('roles', rows['roles'])
    rows['actors'], canonical = actors.merge(*named, schema.frame('articles', rows['articles']), says)
    for table, columns in NAMING.items():
        for row in rows[table]:
            row |= {column: _renamed(row[column], row['article'], canonical) for column in columns}
    tables = {table: schema.frame(table, some) for table, some in rows.items()}
    return tables | {'events': corroboration.merge(tables['events'], tables['articles'])}


def _renamed(local: str | tuple | None, article: str, canonical: dict[tuple[str, str], str]):
    """The actor, or the actors, that a local name stands for in the corpus."""
    if local is None or isinstance(local, str):
        return canonical.get((article, local), local)
    return list(dict.fromkeys(canonical.get((article, name), name) for name in local))

"""Across the corpus: actors merged, copies found, and every table built once from the rows of all articles."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pandas as pd

from dateline import actors, schema
from dateline.actors.says import Say
from dateline.articles.copies import originals
from dateline.checks import comparison
from dateline.events import corroboration

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
        some.sort(key=_place)
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
    compared = _compared(tables['figures'], tables['articles'])
    return tables | {
        'events': corroboration.merge(tables['events'], tables['articles']),
        'checks': schema.frame('checks', sorted(rows['checks'] + compared, key=_place)),
    }


def _compared(figures: pd.DataFrame, articles: pd.DataFrame) -> list[dict]:
    """Checks between figures of different articles, each with the place of its first figure."""
    places = figures.set_index('figure')[['article', 'sentence', 'start', 'end', 'text']].to_dict('index')
    found = comparison.compare(figures, articles).drop(columns='articles').to_dict('records')
    return [places[row['figures'][0]] | row for row in found]


def _place(row: dict) -> tuple:
    return row['article'], row.get('start', 0), row.get('end', 0)


def _renamed(local: str | tuple | None, article: str, canonical: dict[tuple[str, str], str]):
    """The actor, or the actors, that a local name stands for in the corpus."""
    if local is None or isinstance(local, str):
        return canonical.get((article, local), local)
    return list(dict.fromkeys(canonical.get((article, name), name) for name in local))

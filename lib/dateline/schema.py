"""The columns of every table, in order, with their dtypes; checked with pandera."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

EVIDENCE = {'article': 'string', 'sentence': 'Int64', 'start': 'Int64', 'end': 'Int64', 'text': 'string'}
"""Where a row was read: raw[start:end] == text; in sentences, whose text is mended, raw[start:end] == raw."""
DAYS = {'first_day': 'datetime64[s]', 'last_day': 'datetime64[s]'}
INTERVAL = {'value': 'Float64', 'low': 'Float64', 'high': 'Float64', 'unit': 'string'}
CLAIM = {
    'kind': 'string',
    'measure': 'string',
    'flow': 'string',
    'reporter': 'string',
    'partner': 'string',
    'countries': 'list',
    'period': 'string',
    'base_period': 'string',
    'direction': 'string',
}

TABLES: dict[str, dict[str, str]] = {
    'articles': {
        'article': 'string',
        'path': 'string',
        'title': 'string',
        'published': 'string',
        'published_basis': 'string',
        'published_because': 'string',
        **DAYS,
        'place': 'string',
        'agency': 'string',
        'language': 'string',
        'words': 'Int64',
        'duplicate_of': 'string',
        'sha256': 'string',
    },
    'texts': {'article': 'string', 'raw': 'string'},
    'sentences': EVIDENCE | {'raw': 'string', 'part': 'string'},
    'defects': EVIDENCE | {'kind': 'string', 'correction': 'string'},
    'dates': EVIDENCE
    | {'type': 'string', 'value': 'string', 'edtf': 'string', **DAYS, 'granularity': 'string', 'basis': 'string'},
    'mentions': EVIDENCE | {'actor': 'string', 'kind': 'string'},
    'actors': {
        'actor': 'string',
        'kind': 'string',
        'level': 'string',
        'country': 'string',
        'roles': 'list',
        'variants': 'list',
        'mentions': 'Int64',
        'articles': 'Int64',
        'first_seen': 'datetime64[s]',
        'last_seen': 'datetime64[s]',
        'because': 'string',
    },
    'roles': EVIDENCE | {'actor': 'string', 'title': 'string', 'organisation': 'string', 'published': 'string'},
    'events': EVIDENCE
    | {
        'event': 'string',
        'edtf': 'string',
        **DAYS,
        'granularity': 'string',
        'basis': 'string',
        'status': 'string',
        'what': 'string',
        'parties': 'list',
        'place': 'string',
        'said_by': 'string',
        'differs': 'list',
    },
    'figures': EVIDENCE
    | {'figure': 'string', **INTERVAL, 'qualifier': 'string', **CLAIM, 'of': 'string', 'said_by': 'string'}
    | {'trade': 'boolean'},
    'checks': EVIDENCE
    | {'rule': 'string', 'figures': 'list', 'verdict': 'string', 'repair': 'string', 'explanation': 'string'},
    'implied': {'article': 'string', **INTERVAL, **CLAIM, 'from': 'list'},
    'speech': EVIDENCE | {'kind': 'string', 'speaker': 'string', 'cue': 'string'},
    'agreements': EVIDENCE
    | {
        'kind': 'string',
        'name': 'string',
        'parties': 'list',
        'signatories': 'list',
        'signed': 'string',
        'place': 'string',
        'term': 'string',
        'status': 'string',
        'fields': 'list',
    },
    'themes': EVIDENCE | {'theme': 'string'},
}
"""Table -> column -> dtype; `list` is a list of strings, empty where there are none."""

VALUES = {
    ('articles', 'published_basis'): {'header', 'dateline', 'metadata', 'text', 'inferred', 'unknown'},
    ('dates', 'type'): {'DATE', 'TIME', 'DURATION', 'SET'},
    ('dates', 'basis'): {'stated', 'relative', 'year inferred', 'inferred'},
    ('events', 'status'): {'happened', 'ongoing', 'planned', 'proposed', 'invited', 'historical'},
    ('checks', 'verdict'): {'consistent', 'inconsistent', 'repaired', 'suspicious'},
    ('speech', 'kind'): {'direct', 'partial', 'reported'},
}
"""What a closed column may say."""


def frame(table: str, rows: Iterable[dict]) -> pd.DataFrame:
    """Rows as a table of ours: its columns in order with their dtypes, missing as <NA> and NaT.

    >>> frame('themes', []).columns.tolist()
    ['article', 'sentence', 'start', 'end', 'text', 'theme']
    """
    rows = list(rows)
    return pd.DataFrame(
        {name: _column([row.get(name) for row in rows], dtype) for name, dtype in TABLES[table].items()}
    )


def _column(values: list, dtype: str) -> pd.Series:
    if dtype == 'list':
        return pd.Series([[] if v is None else list(v) for v in values], dtype=object)
    if dtype.startswith('datetime'):
        values = [None if v is None else str(v) for v in values]
    return pd.Series(values, dtype=dtype)


def check(table: str, data: pd.DataFrame) -> pd.DataFrame:
    """The table itself, if its columns, dtypes and closed values are right.

    Raises:
        pandera.errors.SchemaError: naming the table, the column and the first wrong value.
    """
    import pandera.pandas as pa  # two seconds to import, and only stores and tests need it

    columns = {}
    for name, dtype in TABLES[table].items():
        allowed = VALUES.get((table, name))
        checks = [pa.Check.isin(allowed)] if allowed else []
        if dtype == 'list':
            checks.append(pa.Check(lambda s: s.map(lambda v: isinstance(v, list)), error='a list of strings'))
        columns[name] = pa.Column('object' if dtype == 'list' else dtype, checks, nullable=True)
    return pa.DataFrameSchema(columns, strict=True, ordered=True, name=table).validate(data)

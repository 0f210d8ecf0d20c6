"""What the articles tell of one actor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from dateline import views
from dateline.views import cast
from dateline.views.wording import count, listed, told

if TYPE_CHECKING:
    from dateline.corpus import Corpus

MOST = 5
"""Offices, companions, agreements and events that are named before the rest is counted."""


def profile(corpus: Corpus, actor: str | None = None) -> pd.DataFrame:
    """What is known of an actor by any of its spellings, else of the one named most: a row per question.

    Columns: the actor's name (the question), and `read` (the answer), both string; no row where nothing is known.

    >>> import dateline
    >>> found = profile(dateline.parse('Ann Roe, mayor of Oslo, met the envoy of Peru.'), 'Ann Roe')
    >>> found.set_index('Ann Roe').loc['offices', 'read']
    'mayor of Oslo'
    """
    named = corpus.actors if actor else cast.most_named(corpus, 1)
    if actor:
        named = named[[actor == row.actor or actor in row.variants for row in named.itertuples()]]
        named = named.sort_values(**cast.ORDER)
    if named.empty:
        return pd.DataFrame(columns=['actor', 'read'], dtype='string')
    row = named.iloc[0]
    name = row['actor']
    rows = {
        'what': ', '.join(x for x in (row['kind'], row['level']) if isinstance(x, str)),
        'country': views.countries(pd.Series([row['country']], dtype='string')).iloc[0],
        'also written': listed([v for v in row['variants'] if v != name]),
        'named': f'{count(int(row["mentions"]), "time")} in {count(int(row["articles"]), "article")}',
        'offices': _some(_own(corpus.roles, name)['title']),
        'with': _some(_company(corpus, name)),
        'speaks': _passages(corpus, name),
        'agreements': _some(_told(_with(corpus.agreements, name), 'signed', 'name')),
        'events': _some(_told(_with(corpus.events, name), 'edtf', 'what')),
    }
    found = [(question, read) for question, read in rows.items() if isinstance(read, str) and read]
    return pd.DataFrame(found, columns=[name, 'read'], dtype='string')


def _own(table: pd.DataFrame, name: str) -> pd.DataFrame:
    return table[table['actor'] == name]


def _with(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """The events or agreements that an actor is a party to."""
    return table[table['parties'].map(lambda parties: name in parties).astype(bool)]


def _company(corpus: Corpus, name: str) -> list[str]:
    """Those named with an actor, the closest first, with the number of sentences."""
    pairs = cast.together(corpus)
    pairs = pairs[(pairs['actor'] == name) | (pairs['other'] == name)]
    others = [pair.other if pair.actor == name else pair.actor for pair in pairs.itertuples()]
    return [f'{other} ({sentences})' for other, sentences in zip(others, pairs['sentences'], strict=True)]


def _passages(corpus: Corpus, name: str) -> str | None:
    """How often an actor is quoted, and how."""
    counts = corpus.speech.loc[corpus.speech['speaker'] == name, 'kind'].value_counts()
    ways = [f'{counts[kind]} {kind}' for kind in cast.SPEECH if kind in counts]
    return f'{count(int(counts.sum()), "passage")}: {", ".join(ways)}' if ways else None


def _told(table: pd.DataFrame, date: str, what: str) -> list[str]:
    """Events or agreements in words, with their dates as far as they are known."""
    dated = zip(table[date], table[what].fillna(table['text']), strict=True)
    return [f'{said} ({told(edtf)})' if isinstance(edtf, str) else said for edtf, said in dated]


def _some(items) -> str | None:
    """The first few that differ, and how many more there are."""
    items = list(dict.fromkeys(items))
    more = [f'{len(items) - MOST} more'] if len(items) > MOST else []
    return '; '.join([*items[:MOST], *more]) or None

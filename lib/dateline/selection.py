"""A corpus -> the part of it that a question is about."""

from __future__ import annotations

import dataclasses
import datetime
import re

import pandas as pd

from dateline import dates
from dateline.articles import copies
from dateline.names import gazetteer

KINDS = ('person', 'organisation', 'place', 'event', 'group')


def select(corpus, given: dict[str, str]):
    """The articles that meet every argument, their rows, and the actors in them counted anew; see `Corpus.where`."""
    kept = set(corpus.articles['article'])
    for name, chosen in given.items():
        kept &= SELECTORS[name](corpus, chosen) if name in SELECTORS else kept
    tables = {name: table[table['article'].isin(kept)] for name, table in corpus.tables().items() if name != 'actors'}
    if 'kind' in given:
        tables['mentions'] = _of_kind(tables['mentions'], given['kind'])
    tables = {name: table.reset_index(drop=True) for name, table in tables.items()}
    return dataclasses.replace(corpus, **tables, actors=_counted(corpus.actors, tables['mentions'], tables['articles']))


def _of_kind(mentions: pd.DataFrame, kind: str) -> pd.DataFrame:
    if kind not in KINDS:
        raise ValueError(f'kind {kind!r}: is none of {", ".join(KINDS)}')
    return mentions[mentions['kind'] == kind]


def _counted(actors: pd.DataFrame, mentions: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The actors that these mentions name, with their counts and the days of these articles, copies left out."""
    days = mentions.merge(articles[['article', 'first_day', 'last_day']], on='article', how='left')
    groups = copies.counted(days, articles).groupby('actor')
    counted = actors.set_index('actor')
    counted = counted[counted.index.isin(groups.groups)]
    counted['mentions'] = groups.size().reindex(counted.index).astype('Int64')
    counted['articles'] = groups['article'].nunique().reindex(counted.index).astype('Int64')
    counted['first_seen'] = groups['first_day'].min().reindex(counted.index)
    counted['last_seen'] = groups['last_day'].max().reindex(counted.index)
    return counted.reset_index()[actors.columns]


def _since(corpus, day: str) -> set[str]:
    first = _day('since', day, first=True)
    return set(corpus.articles.loc[corpus.articles['last_day'] >= first, 'article'])


def _until(corpus, day: str) -> set[str]:
    last = _day('until', day, first=False)
    return set(corpus.articles.loc[corpus.articles['first_day'] <= last, 'article'])


def _day(name: str, text: str, *, first: bool) -> pd.Timestamp:
    """The first or last day of what is written: a year, a month or a day."""
    spans = dates.find(str(text)) if re.fullmatch(r'\d{4}(-\d\d){0,2}', str(text)) else []
    day = spans and (spans[0].first_day if first else spans[0].last_day)
    if not isinstance(day, datetime.date):
        raise ValueError(
            f'{name} {text!r}: is no date; write a year, a month or a day such as 2020, 2020-05, 2020-05-17'
        )
    return pd.Timestamp(day)


def _country(corpus, country: str) -> set[str]:
    named = {name.casefold(): code for name, code in gazetteer.countries().items()}
    code = country if re.fullmatch('[A-Z]{2}', country) else named.get(country.casefold())
    if code is None:
        raise ValueError(f'country {country!r}: is not known; write its English name or ISO 3166 code (Russia, RU)')
    actors = corpus.actors.loc[corpus.actors['country'] == code, 'actor']
    return set(corpus.mentions.loc[corpus.mentions['actor'].isin(actors), 'article'])


def _actor(corpus, name: str) -> set[str]:
    same = corpus.actors['variants'].map(lambda variants: name in variants).astype(bool) | (
        corpus.actors['actor'] == name
    )
    return set(corpus.mentions.loc[corpus.mentions['actor'].isin(corpus.actors.loc[same, 'actor']), 'article'])


SELECTORS = {
    'since': _since,
    'until': _until,
    'country': _country,
    'actor': _actor,
    'organisation': _actor,
    'article': lambda corpus, name: {name},
}

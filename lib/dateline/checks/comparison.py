"""Trade figures of many articles -> where two articles speak of the same quantity: agree, rounded alike, contradict."""

from __future__ import annotations

from collections import defaultdict
from math import isfinite
from types import SimpleNamespace

import pandas as pd

from dateline.checks.implied import named
from dateline.checks.ledger import Node, Series, claims_of
from dateline.checks.printed import stated
from dateline.checks.proofs import quote

CLOSE = 1.1
"""Two claims that differ by less are told apart by what their digits allow."""
COLUMNS = {'rule': 'string', 'figures': 'object', 'articles': 'object', 'verdict': 'string', 'explanation': 'string'}


def compare(figures: pd.DataFrame, articles: pd.DataFrame | None = None) -> pd.DataFrame:
    """Figures of different articles that state the same measure for the same sides and period.

    `figures` is the corpus table; with the table of `articles`, those that are copies of another (duplicate_of) are
    left out, for a copy confirms nothing. One row per figure and the sharpest figure of another article
    for the same quantity:

    - rule *same measure*: consistent (equal, or rounded alike: the intervals of their digits meet) or inconsistent;
    - rule *mirror data*: exports as one side reports them beside the imports that the other side reports; consistent
      where they meet, otherwise suspicious, for the two are measured differently and never merged.

    Columns: rule, figures (two names), articles (their two articles), verdict, explanation. A figure without a period
    is compared with nothing. Nothing to compare: a table without rows.

    Raises: KeyError where a table lacks a column of the corpus table.

    >>> import dateline
    >>> told = [dateline.parse(f'Chile exported goods worth ${n} million to Peru in 2020.').figures for n in (40, 60)]
    >>> compare(pd.concat([told[0].assign(article='a'), told[1].assign(article='b')]))['verdict'].tolist()
    ['inconsistent']
    """
    if articles is not None:
        copies = articles.loc[articles['duplicate_of'].notna(), 'article']
        figures = figures[~figures['article'].isin(copies)]
    claims = defaultdict(list)
    for article, rows in figures.groupby('article', sort=True):
        for claim in claims_of([_plain(row) for row in rows.to_dict('records')]):
            if claim.node.period and not claim.node.period.startswith('?'):
                claims[claim.node].append((article, claim))
    printed = {figure: quote(text) for figure, text in zip(figures['figure'], figures['text'], strict=True)}
    sharpest = {node: min(found, key=lambda pair: pair[1].allowed.width) for node, found in claims.items()}
    rows = [row for node, found in claims.items() for row in _same(sharpest[node], found, printed)]
    rows += [row for node in claims if (row := _mirror(node, sharpest, printed))]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _plain(row: dict) -> SimpleNamespace:
    values = {k: v if pd.api.types.is_list_like(v) or not pd.isna(v) else None for k, v in row.items()}
    values['countries'] = tuple(values['countries'] if values['countries'] is not None else ())
    return SimpleNamespace(**{**values, 'trade': bool(values['trade'])})


def _same(sharpest, found, printed):
    article, best = sharpest
    for other, claim in found:
        if other == article:
            continue
        meet = not (claim.allowed & best.allowed).empty
        words = 'agree' if claim.allowed == best.allowed else 'are rounded alike' if meet else 'contradict each other'
        whose = f'{named(best.node.series)} in {best.node.period}'
        said = f'{printed[best.figure]} in article {article} and {printed[claim.figure]} in article {other} {words}'
        text = f'{whose}: {said}{"" if meet else _apart(best, claim)}'
        verdict = 'consistent' if meet else 'inconsistent'
        yield 'same measure', [best.figure, claim.figure], [article, other], verdict, text


def _apart(one, other) -> str:
    """How far two claims that do not meet are from each other."""
    smaller, larger = sorted((one.allowed, other.allowed), key=lambda found: abs(found.low + found.high))
    sides = [x for found in (smaller, larger) for x in (found.low, found.high)]
    if not all(map(isfinite, sides)) or not sum(sides[:2]):
        return f', for they stand for {stated(one)} and {stated(other)}'
    times = sum(sides[2:]) / sum(sides[:2])
    if times < CLOSE:
        return f', for they stand for {stated(one)} and {stated(other)}'
    return f', one being {times:,.3g} times the other'


def _mirror(node: Node, sharpest, printed):
    series = node.series
    if not isinstance(series, Series) or series.flow != 'export' or len(series.dyad) != 2:
        return None
    other = next((c for c in series.dyad if c != series.side), None)
    twin = node._replace(series=series._replace(flow='import', side=other))
    if twin not in sharpest:
        return None
    (here, a), (there, b) = sharpest[node], sharpest[twin]
    meet = not (a.allowed & b.allowed).empty
    text = (
        f'{named(series)} in {node.period}: {printed[a.figure]} in article {here}; '
        f'{named(twin.series)}: {printed[b.figure]} in article {there}; '
        f'the two sides {"agree" if meet else f"differ{_apart(a, b)}"}; they are not merged'
    )
    return 'mirror data', [a.figure, b.figure], [here, there], 'consistent' if meet else 'suspicious', text

"""Actors -> bars of how often they are named, and a matrix of who is named with whom."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from dateline.charts.chart_style import AMBER, BLUE, GREEN, INK, LINE, ORANGE, PURPLE, note, rows, sheet, wrapped
from dateline.views.wording import clip, count

KINDS = {
    'person': (BLUE, ''),
    'organisation': (ORANGE, '///'),
    'place': (GREEN, '...'),
    'event': (PURPLE, 'xxx'),
    'group': (AMBER, '---'),
}
"""Kind of actor -> colour and hatch."""
BARS = 30
CELLS = 20
DARK = 0.6
SHORT = 26
"""Letters of a name above its column."""


def actors(actors: pd.DataFrame) -> Figure:
    """Who is named in most articles, and how often, as a closed figure: a row per actor, its kind by colour and hatch.

    `actors` as in a corpus, of which actor, kind, articles and mentions are read; of more than 30, those named in most
    articles, then most often, are drawn. A table without rows gives a figure that says so.

    >>> table = pd.DataFrame({'actor': ['Oslo'], 'kind': ['place'], 'articles': [2], 'mentions': [5]})
    >>> [axes.get_title(loc='left') for axes in actors(table).axes]
    ['articles', 'mentions']
    """
    if actors.empty:
        return note('No actor is named.')
    drawn = actors.sort_values(['articles', 'mentions', 'actor'], ascending=[False, False, True]).head(BARS)
    with sheet(1.5 + 0.42 * len(drawn), across=2, sharey=True, width_ratios=[2, 3]) as (figure, (left, right)):
        rows(left, [wrapped(name, 40) for name in drawn['actor']])
        for axes, column in ((left, 'articles'), (right, 'mentions')):
            _bars(axes, drawn[column].tolist(), drawn['kind'].tolist())
            axes.set_title(column, loc='left', fontsize=11, fontweight='bold')
        kinds = [kind for kind in KINDS if kind in set(drawn['kind'])]
        signs = [Patch(facecolor='white', edgecolor=KINDS[kind][0], hatch=KINDS[kind][1] * 2) for kind in kinds]
        figure.legend(signs, kinds, loc='outside upper left', ncols=len(kinds), frameon=False)
        _left_out(figure, len(actors) - len(drawn), 'actor')
    return figure


def _bars(axes: Axes, values: list[int], kinds: list[str]) -> None:
    """Bars with their numbers at their ends; the axis itself is not needed then."""
    for row, (value, kind) in enumerate(zip(values, kinds, strict=True)):
        colour, hatch = KINDS.get(kind, (INK, ''))
        axes.barh(row, value, 0.62, facecolor='white', edgecolor=colour, hatch=hatch, linewidth=1.4, gid=kind)
        axes.text(value, row, f' {value:,}', va='center', ha='left')
    axes.set_xlim(0, max(values) * 1.15)
    axes.xaxis.set_visible(False)
    axes.spines[['bottom']].set_visible(False)
    axes.tick_params(axis='y', length=0)


def together(pairs: pd.DataFrame) -> Figure:
    """Who is named with whom, as a closed figure: a matrix of the 20 actors with most company, numbers in its cells.

    `pairs` has the columns actor, other and sentences (how many name both), each pair once. A table without rows
    gives a figure that says so.

    >>> len(together(pd.DataFrame({'actor': ['Oslo'], 'other': ['Lima'], 'sentences': [3]})).axes)
    1
    """
    if pairs.empty:
        return note('No two actors are named in one sentence.')
    company = pd.concat([pairs.set_index('actor')['sentences'], pairs.set_index('other')['sentences']])
    sizes = company.groupby(level=0).sum().reset_index().sort_values(['sentences', 'index'], ascending=[False, True])
    names = sizes['index'].head(CELLS).tolist()
    table = _matrix(pairs, names)
    with sheet(1.6 + 0.42 * len(names)) as (figure, axes):
        _cells(axes, table, names)
        _left_out(figure, len(sizes) - len(names), 'actor')
    return figure


def _matrix(pairs: pd.DataFrame, names: list[str]) -> np.ndarray:
    """The numbers below the diagonal, 0 where two actors are never named together."""
    at = {name: n for n, name in enumerate(names)}
    table = np.zeros((len(names), len(names)), dtype=int)
    for pair in pairs.itertuples():
        if pair.actor in at and pair.other in at:
            low, high = sorted((at[pair.actor], at[pair.other]))
            table[high, low] = pair.sentences
    return table


def _cells(axes: Axes, table: np.ndarray, names: list[str]) -> None:
    """Shaded cells with their numbers; the name of a column stands at the top of it, on the diagonal."""
    size = len(names)
    shades = np.ma.masked_equal(table, 0)
    axes.imshow(shades, cmap='Blues', vmin=0, vmax=table.max() * 1.2, aspect='auto')
    for row, column in zip(*table.nonzero(), strict=True):
        value = int(table[row, column])
        axes.text(column, row, value, ha='center', va='center', color='white' if value > DARK * table.max() else INK)
    for n, name in enumerate(names):
        axes.text(n, n, f'↓ {clip(name, SHORT)}' if n < size - 1 else '', va='center', ha='left', fontsize=9)
    axes.set_xlim(-0.5, size - 0.5 + max(6, size * 0.5))
    rows(axes, [wrapped(name, 40) for name in names])
    axes.xaxis.set_visible(False)
    axes.spines['bottom'].set_visible(False)
    axes.hlines(np.arange(size) + 0.5, -0.5, np.arange(size) + 0.5, color=LINE, linewidth=0.6)


def _left_out(figure: Figure, number: int, noun: str) -> None:
    if number:
        figure.supxlabel(f'Not drawn: {count(number, f"more {noun}")}.', x=0.01, ha='left', fontsize=10)

"""Pairs of actors -> a ring of names with a line between those that are named together."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from dateline.charts.chart_actors import KINDS
from dateline.charts.chart_style import INK, QUIET, note, sheet
from dateline.views.wording import clip, count

MARKS = {'person': 'o', 'organisation': 's', 'place': '^', 'event': 'X', 'group': 'D'}
NAMES, LINES = 40, 120
LETTERS = 34
NEIGHBOURS = 3
"""How many names back a tie draws another name near on the ring."""


def network(pairs: pd.DataFrame, actors: pd.DataFrame) -> Figure:
    """Who is named with whom, as a closed figure: names in a ring, a line between two, thicker for more sentences.

    `pairs` has the columns actor, other and sentences (how many name both), each pair once; `actors` actor and kind.
    Of the 40 actors with most company the 120 closest ties are drawn, those with ties near each other.
    A table without rows gives a figure that says so.

    >>> kinds = pd.DataFrame({'actor': ['Oslo', 'Lima'], 'kind': ['place', 'place']})
    >>> figure = network(pd.DataFrame({'actor': ['Oslo'], 'other': ['Lima'], 'sentences': [3]}), kinds)
    >>> [text.get_text() for text in figure.axes[0].texts]
    ['Lima', 'Oslo']
    """
    if pairs.empty:
        return note('No two actors are named in one sentence.')
    ties = _ties(pairs)
    names = _ring(ties)
    kinds = dict(zip(actors['actor'], actors['kind'], strict=True))
    drawn = pairs[pairs['actor'].isin(names) & pairs['other'].isin(names)]
    drawn = drawn.sort_values(['sentences', 'actor', 'other'], ascending=[False, True, True]).head(LINES)
    names = [name for name in names if name in {*drawn['actor'], *drawn['other']}]
    with sheet(9.2) as (figure, axes):
        _lines(axes, drawn, names)
        _names(axes, names, kinds)
        found = [kind for kind in MARKS if kind in {kinds.get(name) for name in names}]
        signs = [Line2D([], [], color=KINDS[kind][0], marker=MARKS[kind], linestyle='') for kind in found]
        figure.legend(signs, found, loc='outside upper left', ncols=max(1, len(found)), frameon=False)
        left = [(len(ties) - len(names), 'more actor'), (len(pairs) - len(drawn), 'more pair')]
        if said := [count(number, noun) for number, noun in left if number]:
            figure.supxlabel(f'Not drawn: {", ".join(said)}.', x=0.01, ha='left', fontsize=10)
    return figure


def _ties(pairs: pd.DataFrame) -> dict[str, dict[str, int]]:
    """In how many sentences each actor is named with each other."""
    ties: dict[str, dict[str, int]] = defaultdict(dict)
    for pair in pairs.itertuples():
        ties[pair.actor][pair.other] = ties[pair.other][pair.actor] = pair.sentences
    return ties


def _ring(ties: dict[str, dict[str, int]]) -> list[str]:
    """The names with most company, each next to those it is most tied to among the last ones placed."""
    left = sorted(ties, key=lambda name: (-sum(ties[name].values()), name))[:NAMES]
    ring = [left.pop(0)]
    while left:
        near = ring[-NEIGHBOURS:]
        closest = max(left, key=lambda name: (sum(ties[name].get(other, 0) for other in near), -left.index(name)))
        left.remove(closest)
        ring.append(closest)
    return ring


def _angles(names: list[str]) -> np.ndarray:
    """Where each name stands: clockwise, the first on top."""
    return np.pi / 2 - 2 * np.pi * np.arange(len(names)) / len(names)


def _lines(axes: Axes, pairs: pd.DataFrame, names: list[str]) -> None:
    """Lines that bend towards the middle, the strongest on top and darkest."""
    places = dict(zip(names, np.column_stack([np.cos(_angles(names)), np.sin(_angles(names))]), strict=True))
    most = pairs['sentences'].max()
    for pair in pairs.iloc[::-1].itertuples():
        first, last = places[pair.actor], places[pair.other]
        share = pair.sentences / most
        path = Path([first, (first + last) / 4, last], [Path.MOVETO, Path.CURVE3, Path.CURVE3])
        width = 0.6 + 4 * share
        axes.add_patch(PathPatch(path, fill=False, edgecolor=QUIET, linewidth=width, alpha=0.15 + 0.6 * share))


def _names(axes: Axes, names: list[str], kinds: dict[str, str]) -> None:
    """Marks on the ring, and the names turned outwards, none upside down."""
    for name, angle in zip(names, _angles(names), strict=True):
        x, y = np.cos(angle), np.sin(angle)
        kind = kinds.get(name)
        axes.plot(x, y, MARKS.get(kind, 'o'), color=KINDS.get(kind, (INK,))[0], markersize=7)
        turn, left = np.degrees(angle) % 360, x < -1e-9
        axes.text(
            1.05 * x,
            1.05 * y,
            clip(name, LETTERS),
            rotation=turn - 180 if left else turn,
            rotation_mode='anchor',
            ha='right' if left else 'left',
            va='center',
            fontsize=9,
        )
    axes.set(xlim=(-1.72, 1.72), ylim=(-1.72, 1.72), aspect='equal')
    axes.axis('off')

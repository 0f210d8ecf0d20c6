"""Trade figures -> levels with their intervals, stated and implied, and in words whether they add up."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from dateline.charts import chart_levels
from dateline.charts.chart_levels import Level, Series
from dateline.charts.chart_style import BAND, BLUE, GREEN, INK, LINE, ORANGE, PURPLE, QUIET, note, sheet
from dateline.views.accounts import MARKS
from dateline.views.wording import amount, clip, count, when

COLOURS = {'consistent': GREEN, 'inconsistent': ORANGE, 'repaired': PURPLE, 'suspicious': ORANGE}
PLAIN = {'bbox': {'facecolor': 'white', 'edgecolor': 'none', 'pad': 1}, 'parse_math': False}
"""Words on white; a dollar sign is one, and begins no formula."""
ROWS = 60
"""In one currency; of more, the series with the largest levels are drawn."""
PANELS = 2
LONGEST = 66
"""Letters of a line beside the levels."""
FAR_APART = 200
"""Levels are drawn on a logarithmic axis where the largest is so many times the smallest."""


def figures(figures: pd.DataFrame, checks: pd.DataFrame, implied: pd.DataFrame) -> Figure:
    """Which levels of trade are claimed, and do they add up, as a closed figure: stated filled, implied hollow.

    The tables as in a corpus. Each flow between the same countries is a block: a row for each level with the interval
    that its digits allow and a line from the level it grew or fell from, the changes as they are printed, and the
    verdicts of the checks with a mark. Blocks that do not add up are on top, then the largest. Currencies are kept
    apart, a panel each. Without a level in money the figure says so.

    >>> import dateline
    >>> corpus = dateline.parse('Chile exported goods worth $40 million to Peru in 2020.')
    >>> len(figures(corpus.figures, corpus.checks, corpus.implied).axes)
    1
    """
    found = chart_levels.series(figures, checks, implied)
    units = sorted({s.unit for s in found}, key=lambda unit: (-sum(s.unit == unit for s in found), unit))[:PANELS]
    if not units:
        return note('No level of trade is stated in money.')
    panels = [_largest([s for s in found if s.unit == unit]) for unit in units]
    heights = [sum(_rows(s) for s in panel) + 2 for panel in panels]
    with sheet(0.8 + 0.34 * sum(heights), down=len(panels), height_ratios=heights, squeeze=False) as (figure, grid):
        for axes, panel in zip(grid[:, 0], panels, strict=True):
            _panel(axes, panel)
        _legend(figure, len(found) - sum(map(len, panels)))
    return figure


def _largest(series: list[Series]) -> list[Series]:
    """What does not add up, then the largest levels, as many as a panel has room for, one at the least."""
    series = sorted(series, key=lambda s: (not s.doubtful, -s.largest))
    room = [*itertools.accumulate(_rows(s) for s in series)]
    return [s for s, rows in zip(series, room, strict=True) if rows <= max(ROWS, room[0])]


def _rows(series: Series) -> int:
    return 1 + len(series.levels) + len(_words(series))


def _panel(axes: Axes, panel: list[Series]) -> None:
    """The blocks of one currency under each other."""
    labels, at = {}, 0
    for series in panel:
        axes.axhspan(at - 0.42, at + 0.42, color=BAND, zorder=0)
        _write(axes, at, clip(series.name, LONGEST), fontweight='bold', parse_math=False)
        for level in series.levels:
            at += 1
            labels[at] = when(level.period) if level.period else 'period not stated'
            _draw(axes, at, level, series)
        for words, colour in _words(series):
            at += 1
            _write(axes, at, words, color=colour, **PLAIN)
        at += 1
    axes.set_yticks(list(labels), list(labels.values()), parse_math=False)
    axes.set_ylim(at - 0.3, -0.7)
    axes.tick_params(axis='y', length=0)
    _scale(axes, [level for series in panel for level in series.levels], panel[0].unit)


def _write(axes: Axes, row: int, words: str, **style) -> None:
    """Words from the left end of a row on."""
    axes.text(0.01, row, words, va='center', transform=axes.get_yaxis_transform(), **style)


def _words(series: Series) -> list[tuple[str, str]]:
    """The changes as printed, then the verdicts with their marks: each that fails, and in one line those that hold."""
    said = [(clip('; '.join(series.changes), LONGEST), INK)] if series.changes else []
    said += [(f'{MARKS[v]} {clip(words, LONGEST)}', COLOURS[v]) for v, words in series.verdicts if v != 'consistent']
    held = dict.fromkeys(words.partition(': ')[2] for v, words in series.verdicts if v == 'consistent')
    words = clip(f'{MARKS["consistent"]} consistent: {"; ".join(held)}', LONGEST)
    return [*said, (words, COLOURS['consistent'])] if held else said


def _draw(axes: Axes, row: int, level: Level, series: Series) -> None:
    spread = [[level.value - level.low], [level.high - level.value]]
    paper = BLUE if level.stated else 'white'
    style = {'fmt': 'o', 'color': BLUE, 'markerfacecolor': paper, 'markersize': 8, 'markeredgewidth': 1.7, 'capsize': 4}
    if before := series.before(level):
        axes.plot([before.value, level.value], [row, row], color=QUIET, linewidth=1.4, zorder=1)
        axes.plot(before.value, row, marker='|', markersize=11, markeredgewidth=1.6, color=QUIET, zorder=1)
    axes.errorbar(level.value, row, xerr=spread, **style)
    words = f'{amount(level.value, series.unit)}{"" if level.stated else ", implied"}'
    right = max(level.high, before.value if before else level.high)
    axes.annotate(words, (right, row), (10, 0), textcoords='offset points', va='center', **PLAIN)


def _scale(axes: Axes, levels: list[Level], unit: str) -> None:
    """From zero on; logarithmic where the levels are far apart. Room is left for the words beside the last one."""
    low, high = min(level.low for level in levels), max(level.high for level in levels)
    if low > 0 and high / low > FAR_APART:
        axes.set_xscale('log')
        axes.set_xlim(low / 2, high * (high / low) ** 0.6)
    else:
        axes.set_xlim(min(0, low * 1.1), (high or 1) * 1.6)
        axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: amount(float(np.float64(value)), unit)))
    axes.grid(axis='x', color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)


def _legend(figure: Figure, left_out: int) -> None:
    dot = {'color': BLUE, 'marker': 'o', 'markersize': 8, 'linestyle': 'none', 'markeredgewidth': 1.7}
    signs = [Line2D([], [], **dot), Line2D([], [], **dot, markerfacecolor='white')]
    signs += [Line2D([], [], color=BLUE), Line2D([], [], color=QUIET)]
    words = ['stated', 'implied', 'interval that the digits allow', 'change from the earlier level']
    figure.legend(signs, words, loc='outside upper left', ncols=4, frameon=False, columnspacing=1.2)
    if left_out:
        figure.supxlabel(f'Not drawn: {count(left_out, "more flow")}.', x=0.01, ha='left', fontsize=10)

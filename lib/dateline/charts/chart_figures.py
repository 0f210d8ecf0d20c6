"""Trade figures -> levels with their intervals, stated and implied, and in words whether they add up."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from dateline.charts.chart_style import BAND, BLUE, GREEN, INK, LINE, ORANGE, PURPLE, QUIET, note, sheet
from dateline.trade.measures import item
from dateline.views.wording import amount, clip, count, first_capital, when

VERDICTS = {
    'consistent': ('✓', GREEN),
    'inconsistent': ('✗', ORANGE),
    'repaired': ('↻', PURPLE),
    'suspicious': ('?', ORANGE),
}
"""Verdict -> the mark before its words, and its colour."""
PAPER = {'facecolor': 'white', 'edgecolor': 'none', 'pad': 1}
CHANGES = ('change', 'percent change')
ROWS = 60
"""In one currency; of more, the series with the largest levels are drawn."""
PANELS = 2
LONGEST = 72
"""Letters of a line beside the levels."""
FAR_APART = 200
"""Levels are drawn on a logarithmic axis where the largest is so many times the smallest."""


@dataclass
class Level:
    """A level as it is drawn."""

    period: str
    value: float
    low: float
    high: float
    stated: bool


@dataclass
class Series:
    """What is claimed of one flow between the same countries: its levels, changes in words, verdicts."""

    name: str
    unit: str
    levels: list[Level] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    verdicts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def largest(self) -> float:
        return max(abs(level.value) for level in self.levels)

    @property
    def rows(self) -> int:
        return 1 + len(self.levels) + bool(self.changes) + len(self.verdicts)


def figures(figures: pd.DataFrame, checks: pd.DataFrame, implied: pd.DataFrame) -> Figure:
    """Which levels of trade are claimed, and do they add up, as a closed figure: stated filled, implied hollow.

    The tables as in a corpus. Each flow between the same countries is a block: a row for each level with the interval
    that its digits allow, the changes as they are printed, and the verdicts of the checks with a mark. Currencies are
    kept apart, a panel each; of many flows the largest are drawn. Without a level in money the figure says so.

    >>> import dateline
    >>> corpus = dateline.parse('Chile exported goods worth $40 million to Peru in 2020.')
    >>> len(figures(corpus.figures, corpus.checks, corpus.implied).axes)
    1
    """
    found = _series(figures, checks, implied)
    units = sorted({s.unit for s in found}, key=lambda unit: (-sum(s.unit == unit for s in found), unit))[:PANELS]
    if not units:
        return note('No level of trade is stated in money.')
    panels = [_largest([s for s in found if s.unit == unit]) for unit in units]
    heights = [sum(s.rows for s in panel) + 2 for panel in panels]
    with sheet(0.8 + 0.34 * sum(heights), down=len(panels), height_ratios=heights, squeeze=False) as (figure, grid):
        for axes, panel in zip(grid[:, 0], panels, strict=True):
            _panel(axes, panel)
        _legend(figure, len(found) - sum(map(len, panels)))
    return figure


def _largest(series: list[Series]) -> list[Series]:
    """The series with the largest levels, as many as a panel has room for, one at the least."""
    series = sorted(series, key=lambda s: -s.largest)
    room = [*itertools.accumulate(s.rows for s in series)]
    return [s for s, rows in zip(series, room, strict=True) if rows <= max(ROWS, room[0])]


def _series(figures: pd.DataFrame, checks: pd.DataFrame, implied: pd.DataFrame) -> list[Series]:
    """The series that have a level in money, with what is said of them."""
    trade = figures[figures['trade'].fillna(False) & figures['value'].notna()]
    series: dict[tuple, Series] = {}
    for row, stated in [(r, True) for r in _rows(trade)] + [(r, False) for r in _rows(implied)]:
        if row['kind'] == 'level' and _is_money(row['unit']):
            own = series.setdefault(_key(row), Series(_name(row), row['unit']))
            own.levels.append(_level(row, stated))
    printed = {row['figure']: row for row in _rows(trade)}
    for row in printed.values():
        if row['kind'] in CHANGES and _key(row) in series:
            series[_key(row)].changes.append(_change(row))
    for row in _rows(checks):
        known = [printed[figure] for figure in row['figures'] if figure in printed]
        meant = next((f for f in known if f['start'] == row['start']), known[0] if known else None)
        if meant and _key(meant) in series:
            series[_key(meant)].verdicts.append(_verdict(row, known))
    for own in series.values():
        own.levels.sort(key=lambda level: (level.period, not level.stated))
    return list(series.values())


def _name(row: dict) -> str:
    return first_capital(clip(row['measure'] or row['flow'] or 'level', 44))


def _verdict(check: dict, known: list[dict]) -> tuple[str, str]:
    """The verdict, and in words what it is about."""
    figures = '' if check['verdict'] == 'consistent' else f' ({", ".join(f["text"] for f in known)})'
    about = check['repair'] or f'{check["rule"]}{figures}'
    return check['verdict'], f'{check["verdict"]}: {about.replace("->", "read as")}'


def _rows(table: pd.DataFrame) -> list[dict]:
    """The rows, None for what is missing."""
    return [
        {name: value if isinstance(value, list) or pd.notna(value) else None for name, value in row.items()}
        for row in table.to_dict('records')
    ]


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper()


def _key(row: dict) -> tuple:
    """What makes figures one series: flow, reporter, countries, goods; without countries the words of the measure."""
    countries = tuple(sorted(row['countries']))
    return row['flow'], row['reporter'], countries, item(row['measure']) if countries else row['measure']


def _level(row: dict, stated: bool) -> Level:
    value = float(row['value'])
    low, high = (value if bound is None else float(bound) for bound in (row['low'], row['high']))
    return Level(row['period'] or '', value, min(low, value), max(high, value), stated)


def _change(row: dict) -> str:
    base = f' on {when(row["base_period"])}' if row['base_period'] else ''
    return f'{row["direction"] or "change"} {row["text"]}{base}'.strip()


def _panel(axes: Axes, panel: list[Series]) -> None:
    """The blocks of one currency under each other."""
    labels, at = {}, 0
    for series in panel:
        labels[at] = series.name
        axes.axhspan(at - 0.42, at + 0.42, color=BAND, zorder=0)
        for level in series.levels:
            at += 1
            labels[at] = when(level.period) if level.period else 'period not stated'
            _draw(axes, at, level, series.unit)
        for words, colour in _words(series):
            at += 1
            axes.text(0.01, at, words, color=colour, va='center', transform=axes.get_yaxis_transform(), bbox=PAPER)
        at += 1
    axes.set_yticks(list(labels), list(labels.values()))
    for label in axes.get_yticklabels():
        label.set_fontweight('bold' if label.get_text() in {s.name for s in panel} else 'normal')
    axes.set_ylim(at - 0.3, -0.7)
    axes.tick_params(axis='y', length=0)
    _scale(axes, [level for series in panel for level in series.levels], panel[0].unit)


def _words(series: Series) -> list[tuple[str, str]]:
    """The changes as printed, then the verdicts with their marks."""
    changes = [(clip('; '.join(series.changes), LONGEST), INK)] if series.changes else []
    return changes + [(f'{VERDICTS[v][0]} {clip(words, LONGEST)}', VERDICTS[v][1]) for v, words in series.verdicts]


def _draw(axes: Axes, row: int, level: Level, unit: str) -> None:
    spread = [[level.value - level.low], [level.high - level.value]]
    paper = BLUE if level.stated else 'white'
    style = {'fmt': 'o', 'color': BLUE, 'markerfacecolor': paper, 'markersize': 8, 'markeredgewidth': 1.7, 'capsize': 4}
    axes.errorbar(level.value, row, xerr=spread, **style)
    words = f'{amount(level.value, unit)}{"" if level.stated else ", implied"}'
    axes.annotate(words, (level.high, row), (10, 0), textcoords='offset points', va='center', bbox=PAPER)


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
    signs = [Line2D([], [], **dot), Line2D([], [], **dot, markerfacecolor='white'), Line2D([], [], color=QUIET)]
    words = ['stated', 'implied by checked figures', 'interval that the digits allow']
    figure.legend(signs, words, loc='outside upper left', ncols=3, frameon=False)
    if left_out:
        figure.supxlabel(f'Not drawn: {count(left_out, "more flow")}.', x=0.01, ha='left', fontsize=10)

"""The signs of a timeline: marker, bar or arrow of an event by its status, doubt and open ends, and its date."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes

from dateline.charts.chart_style import AMBER, BLUE, GREEN, GREY, INK, ORANGE, PURPLE

STATUS = {
    'happened': ('o', BLUE, 'full', ''),
    'ongoing': ('o', GREEN, 'left', '////'),
    'planned': ('o', ORANGE, 'none', ''),
    'proposed': ('D', PURPLE, 'none', ''),
    'invited': ('^', AMBER, 'none', ''),
    'historical': ('s', GREY, 'full', ''),
}
"""Status -> marker, colour, how much of the marker is filled, hatch of its bar."""
FADED = 0.5
SHORTEST, ARROW, GAP, LETTER = 0.035, 0.035, 0.01, 0.0165
"""Of a bar, an arrow, the space around a mark and a letter of a date, as shares of the axis."""
Window = tuple[float, float]


@dataclass
class Mark:
    """An event as it is drawn: days as matplotlib counts them, `row` its height."""

    start: float
    end: float
    status: str
    what: str
    said: str
    lane: str
    doubtful: bool
    interval: bool
    within: bool
    open_start: bool
    open_end: bool
    row: int = 0


def draw(axes: Axes, mark: Mark, window: Window, named: bool) -> None:
    """One event: a bar, a thin bar for a time within, or a marker for a day; arrows where it goes on; its date."""
    first, last = window
    length = (last - first) * ARROW
    start, end = max(first + length, min(mark.start, last)), min(last - length, max(mark.end, first))
    short = (last - first) * SHORTEST - (end - start)
    if mark.interval and short > 0:
        start, end = start - short / 2, end + short / 2
    if mark.interval or (mark.within and short < 0):
        _bar(axes, mark, start, end)
    else:
        start = end = (start + end) / 2
        axes.plot(start, mark.row, **marker(mark.status), alpha=FADED if mark.doubtful else 1, gid=mark.status)
    if mark.open_start or mark.start < first:
        _arrow(axes, mark, start, -length)
        start -= length
    if mark.open_end or mark.end > last:
        _arrow(axes, mark, end, length)
        end += length
    if named:
        _date(axes, mark, (start - first) / (last - first), (end - first) / (last - first))


def marker(status: str) -> dict:
    shape, colour, filled, _ = STATUS[status]
    paper = {} if filled != 'left' else {'markerfacecoloralt': 'white'}
    return {
        'marker': shape,
        'color': colour,
        'fillstyle': filled,
        'markersize': 8,
        'markeredgewidth': 1.7,
        'linestyle': 'none',
        'zorder': 3,
    } | paper


def _bar(axes: Axes, mark: Mark, start: float, end: float) -> None:
    _, colour, filled, hatch = STATUS[mark.status]
    axes.barh(
        mark.row,
        end - start,
        height=0.14 if mark.within else 0.34,
        left=start,
        facecolor=colour if filled == 'full' else 'white',
        edgecolor=colour,
        hatch=hatch,
        linewidth=1.5,
        linestyle='--' if mark.doubtful else '-',
        alpha=FADED if mark.doubtful else 1,
        gid=mark.status,
    )


def _arrow(axes: Axes, mark: Mark, x: float, length: float) -> None:
    colour, alpha = STATUS[mark.status][1], FADED if mark.doubtful else 1
    axes.plot([x, x + length], [mark.row] * 2, color=colour, linewidth=1.5, alpha=alpha)
    axes.plot(x + length, mark.row, marker='<' if length < 0 else '>', color=colour, markersize=6, alpha=alpha)


def _date(axes: Axes, mark: Mark, start: float, end: float) -> None:
    """The date beside the mark where there is room, otherwise upon it; `start` and `end` as shares of the axis."""
    room = len(mark.said) * LETTER + 0.03
    x, side = (end + 0.02, 'left') if end + room < 1 else (start - 0.02, 'right')
    style = {'fontsize': 9.5, 'color': INK, 'va': 'center', 'transform': axes.get_yaxis_transform(), 'gid': 'date'}
    if side == 'right' and start - room < 0:
        x, side = (max(start, 0) + min(end, 1)) / 2, 'center'
        style |= {'bbox': {'facecolor': 'white', 'edgecolor': 'none', 'pad': 1.5}, 'zorder': 4}
    axes.text(x, mark.row, mark.said, ha=side, **style)

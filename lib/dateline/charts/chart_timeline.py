"""Events -> a timeline: one row per event in the lane of its place, or lanes of marks where there are many."""

from __future__ import annotations

import re
from collections import Counter
from statistics import median

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from dateline.charts.chart_signs import ARROW, FADED, GAP, STATUS, Mark, Window, draw, marker
from dateline.charts.chart_style import BAND, INK, LINE, QUIET, note, sheet, wrapped
from dateline.views.wording import clip, count, when

NAMED_ROWS = 50
"""Up to so many rows, headings included, each event has a row and a name of its own."""
LANES = 16
TALLEST = 22
"""Inches."""
FAR_YEARS = 10
UNSTATED = 'not stated'


def timeline(events: pd.DataFrame, by: str = 'place') -> Figure:
    """What happened when, as a closed figure: a lane per place, happened filled, planned hollow, doubtful dates faded.

    `events` as in a corpus; `by` names the column whose values are the lanes. A few dozen dated events have each a row
    with its name and date; more are marks in lanes. An interval is a bar, a thin bar the time within which an event
    falls, an arrow an open end; what lies more than ten years off the rest stands at the edge. Events without a date
    are only counted. Without any date the figure says so.

    Raises: KeyError where `by` is no column.

    >>> import dateline
    >>> events = dateline.parse('A fair opened in Oslo on 3 May 2021.').events
    >>> len(timeline(events).axes)
    1
    """
    dated = events.dropna(subset=['first_day', 'last_day'], how='all')
    undated = len(events) - len(dated)
    if dated.empty:
        return note('No event has a date.')
    marks = sorted((_mark(event, by) for event in dated.to_dict('records')), key=lambda m: (m.start, m.end, m.what))
    lanes = _lanes(marks)
    named = len(marks) + len(lanes) <= NAMED_ROWS
    window = _window(marks)
    labels = _named_rows(marks, lanes) if named else _packed_rows(marks, lanes, window)
    headings = set(labels) - {m.row for m in marks}
    total = 1 + max(*labels, *(m.row for m in marks))
    with sheet(min(TALLEST, 1.7 + total * (0.4 if named else 0.17))) as (figure, axes):
        _frame(axes, labels, headings, window, total)
        for mark in marks:
            draw(axes, mark, window, named)
        _legend(figure, marks, undated)
    return figure


def _mark(event: dict, by: str) -> Mark:
    edtf = event['edtf'] if isinstance(event['edtf'], str) else ''
    first, last = event['first_day'], event['last_day']
    start, end = (mdates.date2num(last if pd.isna(first) else first), mdates.date2num(first if pd.isna(last) else last))
    interval = '/' in edtf
    return Mark(
        start=start,
        end=end + 1,
        status=event['status'] if event['status'] in STATUS else 'happened',
        what=_text(event['what']) or _text(event['text']),
        said=when(edtf) if edtf else '',
        lane=_text(event[by]) or UNSTATED,
        doubtful=bool(re.search('[?~%]', edtf)),
        interval=interval and end > start,
        within=not interval and (edtf.startswith('[') or end - start > 0),
        open_start=edtf.startswith(('[..', '../', '/')) or pd.isna(first),
        open_end=edtf.endswith(('..]', '/..', '/')) or pd.isna(last),
    )


def _text(value) -> str:
    return value if isinstance(value, str) else ''


def _lanes(marks: list[Mark]) -> list[str]:
    """The lanes in the order of their times; those with the fewest events are joined where there are many."""
    sizes = Counter(m.lane for m in marks if m.lane != UNSTATED)
    kept = {lane for lane, _ in sizes.most_common(LANES)}
    rest = count(len(sizes) - len(kept), 'other')
    middle = {}
    for mark in marks:
        if mark.lane != UNSTATED and mark.lane not in kept:
            mark.lane = rest
        middle.setdefault(mark.lane, []).append(mark.start)
    return sorted(middle, key=lambda lane: (lane == UNSTATED, lane == rest, median(middle[lane]), lane))


def _window(marks: list[Mark]) -> Window:
    """The first and the last day drawn: without what lies further off than ten years and than all the rest spans."""
    days = sorted({day for m in marks for day in (m.start, m.end)})
    spare = len(days) // 5
    far = FAR_YEARS * 365
    while spare and days[1] - days[0] > max(far, days[-1] - days[1]):
        days, spare = days[1:], spare - 1
    while spare and days[-1] - days[-2] > max(far, days[-2] - days[0]):
        days, spare = days[:-1], spare - 1
    margin = max(1.0, (days[-1] - days[0]) * 0.04)
    return days[0] - margin, days[-1] + margin


def _named_rows(marks: list[Mark], lanes: list[str]) -> dict[int, str]:
    """Gives each event a row under the heading of its lane; the labels of all rows."""
    labels, at = {}, 0
    for lane in lanes:
        own = [m for m in marks if m.lane == lane]
        labels[at] = f'{lane}'
        for mark in own:
            at += 1
            mark.row = at
            labels[at] = wrapped(mark.what, 44)
        at += 1
    return labels


def _packed_rows(marks: list[Mark], lanes: list[str], window: Window) -> dict[int, str]:
    """Packs the events of each lane into as few rows as hold them side by side; the lanes' names by their first row."""
    labels, top, share = {}, 0, window[1] - window[0]
    for lane in lanes:
        own, ends = [m for m in marks if m.lane == lane], []
        for mark in own:
            start = mark.start - share * (ARROW if mark.open_start else GAP)
            end = max(mark.end, mark.start) + share * (ARROW if mark.open_end else GAP)
            free = next((n for n, taken in enumerate(ends) if taken <= start), len(ends))
            ends[free : free + 1] = [end]
            mark.row = top + free
        labels[top] = f'{clip(lane, 32)} ({len(own):,})'
        top += max(2, len(ends)) + 1
    return labels


def _frame(axes: Axes, labels: dict[int, str], headings: set[int], window: Window, total: int) -> None:
    """The time axis above and below, the rows' labels, and a band behind each heading."""
    axes.set_xlim(*window)
    axes.set_ylim(total - 0.3, -0.7)
    locator = mdates.AutoDateLocator(minticks=3, maxticks=8)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator, show_offset=False))
    axes.tick_params(axis='x', top=True, labeltop=True)
    axes.tick_params(axis='y', length=0)
    axes.grid(axis='x', color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_yticks(list(labels), list(labels.values()))
    for row, label in zip(labels, axes.get_yticklabels(), strict=True):
        if row in headings:
            label.set_fontweight('bold')
            axes.axhspan(row - 0.42, row + 0.42, color=BAND, zorder=0)
    if not headings:
        axes.hlines([row - 1 for row in labels if row], *window, color=LINE, linewidth=0.6)


def _legend(figure: Figure, marks: list[Mark], undated: int) -> None:
    """Every sign that the chart uses, with how many events bear it; what is not drawn."""
    sizes = Counter(m.status for m in marks)
    signs = [(Line2D([], [], **marker(s)), f'{s} ({sizes[s]:,})') for s in STATUS if s in sizes]
    faded, thin = {'alpha': FADED, 'linestyle': '--', 'facecolor': 'white'}, {'color': QUIET, 'linewidth': 3.5}
    if any(m.doubtful for m in marks):
        signs.append((Patch(edgecolor=INK, **faded), 'faded: date inferred or approximate'))
    if any(m.within for m in marks):
        signs.append((Line2D([], [], **thin), 'thin: some time within'))
    if any(m.open_start or m.open_end for m in marks):
        signs.append((Line2D([], [], color=QUIET, marker='<', markersize=6), 'arrow: earlier or later'))
    figure.legend(*zip(*signs, strict=True), loc='outside upper left', ncols=3, frameon=False, handlelength=1.6)
    if undated:
        figure.supxlabel(f'Not drawn: {count(undated, "event")} without a date.', x=0.01, ha='left', fontsize=10)

"""What all charts share: type, colours that colour-blind readers tell apart, and a closed figure."""

from __future__ import annotations

import textwrap
from contextlib import contextmanager

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

WIDTH = 9.2
"""Of every chart, in inches: at the width of a report's page the letters are as large as those of the text."""
INK, QUIET, LINE, BAND = '#1d2126', '#59616b', '#c3c9d0', '#f1f3f5'
BLUE, ORANGE, GREEN, PURPLE, AMBER, GREY = '#0072b2', '#c44e00', '#00795b', '#a3508c', '#b07c00', '#6b7280'
"""After Okabe and Ito, darker where they must be read on white."""
SETTINGS = {
    'font.family': 'DejaVu Sans',
    'font.size': 10.5,
    'axes.labelsize': 10.5,
    'xtick.labelsize': 10.5,
    'ytick.labelsize': 10.5,
    'legend.fontsize': 10.5,
    'text.color': INK,
    'axes.labelcolor': INK,
    'axes.edgecolor': LINE,
    'xtick.color': QUIET,
    'ytick.color': INK,
    'xtick.labelcolor': INK,
    'axes.spines.top': False,
    'axes.spines.right': False,
    'axes.spines.left': False,
    'hatch.linewidth': 0.8,
    'figure.dpi': 120,
    'savefig.dpi': 120,
    'svg.hashsalt': 'dateline',
}


@contextmanager
def sheet(height: float, down: int = 1, across: int = 1, **options):
    """A figure of that height in inches and its axes, `down` by `across`, in our style and closed when done."""
    with mpl.rc_context(SETTINGS):
        figure, axes = plt.subplots(down, across, figsize=(WIDTH, height), layout='constrained', **options)
        try:
            yield figure, axes
        finally:
            plt.close(figure)


def note(words: str) -> Figure:
    """A figure that only says why there is nothing to draw."""
    with sheet(0.8) as (figure, axes):
        axes.axis('off')
        axes.text(0, 0.5, words, va='center', transform=axes.transAxes, color=QUIET)
    return figure


def rows(axes: Axes, labels: list[str]) -> None:
    """One row per label, the first on top, no marks on the axis."""
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(len(labels) - 0.4, -0.6)
    axes.tick_params(axis='y', length=0)


def wrapped(text: str, width: int, lines: int = 2) -> str:
    """A label of a few lines, cut after a word where it is longer still."""
    return '\n'.join(textwrap.wrap(text, width, max_lines=lines, placeholder='…'))

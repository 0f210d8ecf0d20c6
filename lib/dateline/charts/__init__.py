"""Table -> matplotlib Figure: what happened when, who acts and with whom, which trade is claimed.

Every chart takes tables as in a corpus, and returns a closed figure that a notebook shows. Colours are told apart by
colour-blind readers and never alone in what they mean; what is not drawn is said under the chart.
"""

from __future__ import annotations

from dateline.charts.chart_actors import actors, together
from dateline.charts.chart_figures import figures
from dateline.charts.chart_network import network
from dateline.charts.chart_timeline import timeline

__all__ = ['actors', 'figures', 'network', 'timeline', 'together']

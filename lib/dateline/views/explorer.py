"""A corpus to leaf through in JupyterLab: choose a time, a country, an actor, and see timeline, actors or figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from dateline import charts, evidence, views
from dateline.names.gazetteer import country_name
from dateline.selection import KINDS
from dateline.views import accounts, cast, chronology

if TYPE_CHECKING:
    from dateline.corpus import Corpus

ANY = '(any)'
TOP = 20


def browse(corpus: Corpus) -> ipywidgets.VBox:
    """Fields to choose what is shown, and below them the answer, its table and its chart, anew at each choice."""
    choices = _choices(corpus)
    fields = {
        name: ipywidgets.Dropdown(options=[(ANY, ANY), *some], description=name) for name, some in choices.items()
    }
    view, shown = ipywidgets.ToggleButtons(options=list(VIEWS)), ipywidgets.Output()

    def show(_=None) -> None:
        chosen = {name: field.value for name, field in fields.items() if field.value != ANY}
        shown.outputs = ()
        for each in _shown(corpus, view.value, chosen):
            shown.append_display_data(each)

    for control in (*fields.values(), view):
        control.observe(show, 'value')
    show()
    row = ipywidgets.Layout(flex_flow='row wrap')
    return ipywidgets.VBox([ipywidgets.HBox(list(fields.values()), layout=row), view, shown])


def _choices(corpus: Corpus) -> dict[str, list[tuple[str, str]]]:
    """What can be chosen in each field: what is shown, and what is meant."""
    days = [day for column in ('first_day', 'last_day') for day in corpus.articles[column].dropna()]
    years = sorted({str(day.year) for day in days})
    countries = sorted((country_name(code), code) for code in corpus.actors['country'].dropna().unique())
    actors = cast.most_named(corpus, len(corpus.actors))['actor']
    same = {'since': years, 'until': years, 'actor': actors, 'kind': KINDS}
    choices = {name: [(value, value) for value in values] for name, values in same.items()}
    return {name: choices.get(name, countries) for name in ('since', 'until', 'country', 'actor', 'kind')}


def _shown(corpus: Corpus, view: str, chosen: dict[str, str]) -> tuple:
    """What one view shows of the part that is chosen."""
    selected = corpus.where(**chosen)
    return (views.Answer('No article fits; choose less.'),) if selected.articles.empty else VIEWS[view](selected)


def _timeline(corpus: Corpus) -> tuple:
    chart = charts.timeline(chronology.laned(corpus), by='lane')
    return chronology.answer(corpus), chronology.events(corpus), chart


def _actors(corpus: Corpus) -> tuple:
    chart = charts.actors(cast.most_named(corpus, TOP))
    return cast.answer(corpus), cast.actors(corpus, TOP), chart, charts.together(cast.together(corpus))


def _figures(corpus: Corpus) -> tuple:
    chart = charts.figures(corpus.figures, corpus.checks, corpus.implied)
    return accounts.answer(corpus), accounts.trade(corpus), accounts.doubtful(corpus), chart


def _evidence(corpus: Corpus) -> tuple:
    events = corpus.events.head(TOP)
    return chronology.events(corpus), evidence.show(corpus, events)


VIEWS = {'Timeline': _timeline, 'Actors': _actors, 'Figures': _figures, 'Evidence': _evidence}
"""Name -> what is shown of a corpus."""

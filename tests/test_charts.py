"""Charts are closed figures whose labels never collide, and whose signs can be told apart without colour."""

import datetime
import itertools
import random

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from dateline import charts, schema
from dateline.charts import chart_signs
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

FIRST = datetime.date(2018, 1, 1)


def event(day: str, status: str = 'happened', **more) -> dict:
    known = {'article': 'a', 'edtf': day, 'first_day': day, 'last_day': day, 'status': status}
    return known | {'what': 'Opening of a fair', 'text': 'opens', 'place': 'Oslo'} | more


def some_events(number: int) -> pd.DataFrame:
    """Events of all kinds, spread over three years and thirty places; the same at each call."""
    dice, rows = random.Random(7), []
    for n in range(number):
        day = FIRST + datetime.timedelta(dice.randrange(1100))
        last = day + datetime.timedelta(dice.choice([0, 0, 0, 3, 90]))
        edtf = dice.choice([f'{day}', f'{day}~', f'[..{day}]', f'{day}?']) if last == day else f'{day}/{last}'
        known = {'edtf': edtf, 'first_day': None if edtf.startswith('[') else f'{day}', 'last_day': f'{last}'}
        what = f'Opening of exhibition {n} of machines and tools for the cities of tomorrow and their citizens'
        place = dice.choice([None, *(f'City {p}' for p in range(30))])
        rows.append(event(f'{day}', dice.choice(list(chart_signs.STATUS)), **known | {'what': what, 'place': place}))
    return schema.frame('events', rows)


def some_actors(number: int) -> pd.DataFrame:
    kinds = itertools.cycle(['person', 'organisation', 'place', 'event', 'group'])
    rows = [
        {'actor': f'Actor {n} with a name that is rather long to read', 'kind': kind, 'mentions': n + 1, 'articles': 1}
        for n, kind in zip(range(number), kinds, strict=False)
    ]
    return schema.frame('actors', rows)


def some_pairs(number: int) -> pd.DataFrame:
    pairs = list(itertools.combinations([f'Actor {n} with a name that is rather long' for n in range(60)], 2))
    return pd.DataFrame(
        [(*pair, n % 9 + 1) for n, pair in enumerate(pairs[:number])], columns=['actor', 'other', 'sentences']
    )


def claim(number: int, value: float, kind: str = 'level', **more) -> dict:
    known = {'article': 'a', 'start': number, 'end': number + 1, 'text': f'{value:,}', 'figure': f'f{number}'}
    money = {'value': value, 'low': value * 0.95, 'high': value * 1.05, 'unit': 'USD', 'kind': kind, 'trade': True}
    trade = {'measure': 'imports of Chile from Peru', 'flow': 'import', 'reporter': 'CL', 'partner': 'PE'}
    return known | money | trade | {'countries': ['CL', 'PE'], 'period': '2018'} | more


def some_claims(number: int) -> pd.DataFrame:
    codes = [''.join(pair) for pair in itertools.product('ABCDEFGHIJ', repeat=2)]
    rows = []
    for n in range(number):
        pair = {'reporter': codes[n % 50], 'partner': 'PE', 'countries': [codes[n % 50], 'PE']}
        rows.append(claim(n, 1e6 * (n + 1), period=f'{2000 + n // 50}', **pair))
    return schema.frame('figures', rows)


def some_figures(number: int):
    return charts.figures(some_claims(number), schema.frame('checks', []), schema.frame('implied', []))


MADE = {
    'timeline': lambda n: charts.timeline(some_events(n)),
    'actors': lambda n: charts.actors(some_actors(n)),
    'together': lambda n: charts.together(some_pairs(n)),
    'figures': some_figures,
}


def words(figure) -> list:
    """All that is written on a figure, with its box, after it was laid out; no labels of axes that are not shown."""
    figure.draw_without_rendering()
    texts = [*figure.texts, *(text for legend in figure.legends for text in legend.get_texts())]
    for axes in figure.axes:
        texts += axes.texts
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            ticks = [t for t in axis.get_major_ticks() if low <= t.get_loc() <= high and axis.get_visible()]
            texts += [label for tick in ticks for label in (tick.label1, tick.label2)]
    return [(t.get_text(), t.get_window_extent()) for t in texts if t.get_text().strip() and t.get_visible()]


def overlapping(figure) -> list[tuple[str, str]]:
    """Pairs of written words whose boxes share more than a pixel in both directions."""
    return [
        (one, other)
        for (one, a), (other, b) in itertools.combinations(words(figure), 2)
        if min(a.x1, b.x1) - max(a.x0, b.x0) > 1 and min(a.y1, b.y1) - max(a.y0, b.y0) > 1
    ]


@pytest.mark.parametrize('number', [5, 50, 500])
@pytest.mark.parametrize('name', MADE)
def test_words_never_collide(name, number):
    assert overlapping(MADE[name](number)) == []


@pytest.mark.parametrize('number', [5, 500])
@pytest.mark.parametrize('name', MADE)
def test_words_stay_on_the_sheet(name, number):
    figure = MADE[name](number)
    boxes = [box for _, box in words(figure)]
    assert min(box.x0 for box in boxes) > -1
    assert max(box.x1 for box in boxes) < figure.bbox.x1 + 1


@pytest.mark.parametrize('number', [0, 5, 500])
@pytest.mark.parametrize('name', MADE)
def test_a_figure_is_closed_and_of_a_height_that_can_be_printed(name, number):
    figure = MADE[name](number)
    assert plt.get_fignums() == []
    assert figure.get_size_inches()[1] <= 36


def marks(events: list[dict], status: str) -> list:
    figure = charts.timeline(schema.frame('events', events))
    return [artist for artist in figure.findobj(lambda a: a.get_gid() == status) if artist.axes]


def test_happened_is_filled_and_planned_hollow():
    events = [event('2019-05-01'), event('2019-06-01', 'planned')]
    (happened,), (planned,) = marks(events, 'happened'), marks(events, 'planned')
    assert isinstance(happened, Line2D)
    assert (happened.get_fillstyle(), planned.get_fillstyle()) == ('full', 'none')


def test_bars_of_what_happened_are_filled_and_of_what_is_planned_hollow():
    span = {'edtf': '2019-01/2019-06', 'first_day': '2019-01-01', 'last_day': '2019-06-30'}
    events = [event('', **span), event('', 'planned', **span)]
    (happened,), (planned,) = marks(events, 'happened'), marks(events, 'planned')
    assert isinstance(happened, Rectangle)
    assert happened.get_facecolor()[:3] == happened.get_edgecolor()[:3]
    assert planned.get_facecolor()[:3] == (1, 1, 1)


def test_every_status_has_a_sign_of_its_own_without_its_colour():
    signs = [(marker, filled) for marker, _, filled, _ in chart_signs.STATUS.values()]
    assert len(set(signs)) == len(signs)
    bars = [(filled == 'full', hatch, marker) for marker, _, filled, hatch in chart_signs.STATUS.values()]
    assert len(set(bars)) == len(bars)


@pytest.mark.parametrize(('edtf', 'faded'), [('2019-05-01', False), ('2019-05-01~', True), ('2019?-05-01', True)])
def test_a_doubtful_date_is_faded(edtf, faded):
    (mark,) = marks([event('2019-05-01', edtf=edtf), event('2019-08-01', 'planned')], 'happened')
    assert ((mark.get_alpha() or 1) < 1) == faded


@pytest.mark.parametrize(
    ('edtf', 'first', 'last', 'arrows'),
    [
        ('2019-05-01', '2019-05-01', '2019-05-01', set()),
        ('[..2019-05-01]', None, '2019-05-01', {'<'}),
        ('[2019-05-01..]', '2019-05-01', None, {'>'}),
        ('2019-05-01/..', '2019-05-01', None, {'>'}),
    ],
)
def test_an_open_end_is_an_arrow(edtf, first, last, arrows):
    events = [event('', edtf=edtf, first_day=first, last_day=last), event('2019-08-01'), event('2019-02-01')]
    (axes,) = charts.timeline(schema.frame('events', events)).axes
    assert {line.get_marker() for line in axes.lines} & {'<', '>'} == arrows


def test_history_does_not_squeeze_the_rest():
    old = {'edtf': '1949~/2019-08', 'first_day': '1949-01-01', 'last_day': '2019-08-31'}
    events = [event('', **old), *(event(f'2019-0{month}-01') for month in range(1, 8))]
    (axes,) = charts.timeline(schema.frame('events', events)).axes
    days = [pd.Timestamp('1970-01-01') + pd.Timedelta(days=day) for day in axes.get_xlim()]
    assert days[0].year >= 2018
    assert 'about 1949 – August 2019' in [text.get_text() for text in axes.texts]


def test_undated_events_are_counted():
    events = schema.frame('events', [event('2019-05-01'), event('', edtf=None, first_day=None, last_day=None)])
    assert charts.timeline(events).get_supxlabel() == 'Not drawn: one event without a date.'


def test_actors_show_their_numbers_and_their_kinds():
    figure = charts.actors(some_actors(3))
    assert [text.get_text().strip() for text in figure.axes[1].texts] == ['3', '2', '1']
    hatches = {bar.get_gid(): bar.get_hatch() for bar in figure.axes[0].patches}
    assert len({*hatches.values()}) == 3


def test_the_matrix_counts_the_sentences():
    pairs = pd.DataFrame([('Ann', 'Bob', 3), ('Ann', 'Cy', 1)], columns=['actor', 'other', 'sentences'])
    (axes,) = charts.together(pairs).axes
    assert sorted(t.get_text() for t in axes.texts if t.get_text().isdigit()) == ['1', '3']
    assert [label.get_text() for label in axes.get_yticklabels()] == ['Ann', 'Bob', 'Cy']


def test_the_ring_ties_whom_one_sentence_names():
    pairs = pd.DataFrame([('Ann', 'Bob', 3), ('Ann', 'Cy', 1)], columns=['actor', 'other', 'sentences'])
    (axes,) = charts.network(pairs, pd.DataFrame({'actor': ['Ann', 'Bob'], 'kind': 'person'})).axes
    assert [text.get_text() for text in axes.texts] == ['Ann', 'Bob', 'Cy']
    assert axes.patches[1].get_linewidth() > axes.patches[0].get_linewidth()


@pytest.mark.parametrize('number', [5, 500])
def test_names_on_the_ring_have_room(number):
    pairs = some_pairs(number)
    figure = charts.network(pairs, pd.DataFrame({'actor': [], 'kind': []}))
    figure.draw_without_rendering()
    (axes,) = figure.axes
    height = axes.texts[0].get_size() * figure.dpi / 72
    first, second = [axes.transData.transform(text.get_position()) for text in axes.texts[:2]]
    assert ((first - second) ** 2).sum() ** 0.5 > height
    assert (figure.get_supxlabel() == '') == (number == 5)


def test_stated_levels_are_filled_implied_ones_hollow_and_verdicts_in_words():
    figures = schema.frame(
        'figures',
        [claim(1, 5e8), claim(2, 4e7, 'change', direction='up', base_period='2017')],
    )
    check = {'article': 'a', 'start': 1, 'end': 2, 'text': 'x', 'rule': 'level and change', 'figures': ['f1', 'f2']}
    checks = schema.frame('checks', [check | {'verdict': 'inconsistent', 'explanation': 'no'}])
    implied = schema.frame('implied', [claim(3, 4.6e8, period='2017')])
    (axes,) = charts.figures(figures, checks, implied).axes
    hollow, stated = [bars.lines[0].get_markerfacecolor() for bars in axes.containers]
    assert (hollow == 'white', stated == 'white') == (True, False)
    assert [text.get_text() for text in axes.texts] == [
        "Chile's imports from Peru",
        '460 million USD, implied',
        '500 million USD',
        'up 40,000,000.0 on 2017',
        '✗ inconsistent: level and change (500,000,000.0, 40,000,000.0)',
    ]


def test_currencies_are_never_drawn_on_one_axis():
    figures = schema.frame('figures', [claim(1, 5e8), claim(2, 12.0, 'percent change', unit='percent', direction='up')])
    implied = schema.frame('implied', [claim(3, 4e8, unit='EUR')])
    euros, dollars = charts.figures(figures, schema.frame('checks', []), implied).axes
    assert [text.get_text() for text in dollars.texts][1:] == ['500 million USD', 'up 12.0']
    assert [text.get_text() for text in euros.texts][1:] == ['400 million EUR, implied']


def test_a_turnover_is_one_series_whoever_reports_it():
    figures = schema.frame('figures', [claim(1, 5e8, flow='total', measure='trade of Chile and Peru')])
    implied = schema.frame('implied', [claim(2, 4e8, flow='total', measure='trade', reporter=None, period='2017')])
    (axes,) = charts.figures(figures, schema.frame('checks', []), implied).axes
    assert axes.texts[0].get_text() == 'Trade between Chile and Peru'
    assert len(axes.containers) == 2
    assert len(axes.texts) == 3


def test_a_name_without_a_line_is_not_on_the_ring():
    close = [(f'a{one:02}', f'a{two:02}', 9) for one in range(20) for two in range(one)]
    loose = [('alone', f'b{number:02}', 4) for number in range(60)]
    pairs = pd.DataFrame([*close, *loose], columns=['actor', 'other', 'sentences'])
    (axes,) = charts.network(pairs, pd.DataFrame({'actor': [], 'kind': []})).axes
    assert len(axes.patches) == 120
    assert 'alone' not in {text.get_text() for text in axes.texts}

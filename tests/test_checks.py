# ruff: noqa: E501  (sentences stay on one line)
"""Checks: what adds up is left alone, one wrong token is found, and mended where only one reading fits."""

from __future__ import annotations

import dataclasses
import datetime
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import dateline
import pandas as pd
import pytest
from dateline import articles, checks, extract, names, trade
from dateline.trade import Figure

SCALES = {'thousand': 1e3, 'million': 1e6, 'billion': 1e9}


def figure(name: str, value: float, half: float, unit: str, kind: str, text: str, **more) -> Figure:
    """A figure of the trade between Chile and Peru in 2018, unless told otherwise."""
    start = 100 * int(name[1:])
    fields = {
        'qualifier': None, 'measure': 'trade between Chile and Peru', 'flow': 'total', 'reporter': None, 'partner': None,
        'countries': ('CL', 'PE'), 'period': '2018', 'base_period': None, 'direction': None, 'of': None,
        'said_by': None, 'trade': True,
    }  # fmt: skip
    if kind in ('change', 'percent change'):
        fields |= {'base_period': '2017', 'direction': 'up', 'of': 'f1'}
    return Figure(
        start, start + len(text), text, name, value, value - half, value + half, unit, kind=kind, **{**fields, **more}
    )


def level(name: str, number: float, scale: str = 'million', digits: int = 1, **more) -> Figure:
    size, half = SCALES[scale], 0.5 * 10**-digits * SCALES[scale]
    return figure(name, round(number, digits) * size, half, 'USD', 'level', f'${number:.{digits}f} {scale}', **more)


def change(name: str, number: float, scale: str = 'million', digits: int = 1, **more) -> Figure:
    return replace(
        level(name, number, scale, digits),
        kind='change',
        **{'base_period': '2017', 'direction': 'up', 'of': 'f1', **more},
    )


def percent(name: str, number: float, digits: int = 1, **more) -> Figure:
    text = f'{number:.{digits}f} percent'
    return replace(figure(name, round(number, digits), 0.5 * 10**-digits, 'percent', 'percent change', text), **more)


EXPORTS = {'measure': "Chile's exports to Peru", 'flow': 'export', 'reporter': 'CL', 'partner': 'PE'}
IMPORTS = {'measure': "Chile's imports from Peru", 'flow': 'import', 'reporter': 'CL', 'partner': 'PE'}
BALANCE = {'measure': "Chile's trade surplus with Peru", 'flow': 'balance', 'reporter': 'CL', 'partner': 'PE'}
SHARE = {'kind': 'share', 'of': 'f1', 'base_period': None, 'direction': None}

SEEN = {
    'level, change and percent': ([level('f1', 412.5), change('f2', 37.5), percent('f3', 10.0)], ['consistent']),
    'percent too large': ([level('f1', 412.5), change('f2', 37.5), percent('f3', 12.0)], ['inconsistent']),
    'fall instead of rise': (
        [level('f1', 300.0), change('f2', 100.0), percent('f3', 25.0, direction='down')],
        ['repaired'],
    ),
    'amount printed as percent': ([level('f1', 412.5), percent('f2', 37.5), percent('f3', 10.0)], ['repaired']),
    'both legs and turnover': ([level('f1', 9.0), level('f2', 5.5, **EXPORTS), level('f3', 3.5, **IMPORTS)], ['consistent']),
    'legs exceed turnover': ([level('f1', 9.0), level('f2', 6.5, **EXPORTS), level('f3', 3.5, **IMPORTS)], ['inconsistent']),
    'balance': ([level('f1', 2.0, **BALANCE), level('f2', 5.5, **EXPORTS), level('f3', 3.5, **IMPORTS)], ['consistent']),
    'balance wrong': ([level('f1', 2.5, **BALANCE), level('f2', 5.5, **EXPORTS), level('f3', 3.5, **IMPORTS)], ['inconsistent']),
    'part larger than whole': ([level('f1', 9.0), level('f2', 19.5, **EXPORTS)], ['inconsistent']),
    'share': ([level('f1', 8.0), level('f2', 2.0, **EXPORTS), percent('f3', 25.0, **{**EXPORTS, **SHARE})], ['consistent']),
    'wrong share': ([level('f1', 8.0), level('f2', 2.0, **EXPORTS), percent('f3', 35.0, **{**EXPORTS, **SHARE})], ['inconsistent']),
    'doubled': (
        [level('f1', 8.0), level('f2', 4.0, period='2017'), figure('f3', 2, 0, 'fold', 'multiple', 'doubled', of='f1', base_period='2017', direction='up')],
        ['consistent'],
    ),
    'not doubled': (
        [level('f1', 8.0), level('f2', 5.0, period='2017'), figure('f3', 2, 0, 'fold', 'multiple', 'doubled', of='f1', base_period='2017', direction='up')],
        ['inconsistent'],
    ),
    'chain of years': (
        [level('f1', 121.0), percent('f2', 10.0), level('f3', 110.0, period='2017'), percent('f4', 10.0, period='2017', base_period='2016', of='f3'), level('f5', 100.0, period='2016')],
        ['consistent', 'consistent'],
    ),
    'months exceed the year': ([level('f1', 50.0), level('f2', 61.0, period='2018-01/2018-08')], ['inconsistent']),
    'goods exceed all goods': ([level('f1', 50.0, **EXPORTS), level('f2', 61.0, **{**EXPORTS, 'measure': "Chile's exports of copper to Peru"})], ['suspicious']),
}  # fmt: skip


@pytest.mark.parametrize(('figures', 'verdicts'), SEEN.values(), ids=SEEN)
def test_verdicts(figures, verdicts):
    found = [
        c.verdict for c in checks.check(figures)[0] if not (c.rule.startswith('a part') and c.verdict == 'consistent')
    ]
    assert sorted(set(found)) == sorted(set(verdicts))


NOTHING = {
    'no figures': [],
    'one level': [level('f1', 5.0)],
    'two years': [level('f1', 5.0), level('f2', 4.0, period='2017')],
    'level and percent': [level('f1', 5.0), percent('f2', 12.0)],
    'other countries': [level('f1', 5.0), level('f2', 7.0, countries=('CL', 'AR'))],
    'other goods': [level('f1', 5.0, measure='copper trade'), level('f2', 7.0, measure='trade in wine')],
    'no period': [level('f1', 5.0, period=None), level('f2', 7.0, period=None)],
    'other currency': [level('f1', 5.0), replace(level('f2', 7.0), unit='CLP')],
}


@pytest.mark.parametrize('figures', NOTHING.values(), ids=NOTHING)
def test_nothing_to_check(figures):
    assert checks.check(figures)[0] == []


def test_a_percent_that_was_an_amount_is_repaired_with_its_proof():
    found, _ = checks.check([level('f1', 612.4), percent('f2', 12.5), percent('f3', 68.1)])
    repaired = [c for c in found if c.verdict == 'repaired']
    assert [(c.repair, c.start) for c in repaired] == [('68.1 percent -> 68.1 million USD', 300)]
    assert repaired[0].explanation == (
        "read as 68.1 million USD: '$612.4 million' less the rise of 68.1 million USD leaves "
        '544.3 million USD for 2017, on which that is a rise of 12.511 percent (12.5–12.523); '
        "'12.5 percent' agrees; it is the only one of 16 readings that fits"
    )


def test_what_figures_entail():
    figures = [
        level('f1', 3.2, 'billion', qualifier='about'),
        change('f2', 41.5),
        percent('f3', 1.31, 2),
        level('f4', 612.4, **IMPORTS),
        change('f5', 68.1, **IMPORTS, of='f4'),
    ]
    _, implied = checks.check(figures)
    found = {
        (i.kind, i.flow, i.period): (round(i.low / 1e6, 1), round(i.high / 1e6, 1)) for i in implied if i.unit == 'USD'
    }
    assert found['level', 'total', '2017'] == (3152.1, 3183.9)
    assert found['level', 'import', '2017'] == (544.2, 544.4)
    assert found['level', 'export', '2018'] == (2581.1, 2613.1)
    assert found['change', 'export', '2018'] == (-26.7, -26.5)
    assert all(i.from_ for i in implied)


def test_nothing_follows_from_figures_that_contradict_each_other():
    assert checks.check([level('f1', 412.5), change('f2', 37.5), percent('f3', 12.0)])[1] == []


def frame(**articles: list[Figure]) -> pd.DataFrame:
    """Figures of several articles as the corpus table names them."""
    rows = []
    for article, figures in articles.items():
        for f in figures:
            row = {'article': article, **dataclasses.asdict(f), 'figure': f'{article}:{f.figure}'}
            rows.append({**row, 'of': f.of and f'{article}:{f.of}'})
    return pd.DataFrame(rows)


PERU = {'measure': "Peru's imports from Chile", 'flow': 'import', 'reporter': 'PE', 'partner': 'CL'}
COMPARED = {
    'equal': ({'a': [level('f1', 5.0)], 'b': [level('f1', 5.0)]}, [('same measure', 'consistent')]),
    'rounded alike': ({'a': [level('f1', 5.0)], 'b': [level('f1', 5.04, digits=2)]}, [('same measure', 'consistent')]),
    'contradict': ({'a': [level('f1', 5.0)], 'b': [level('f1', 6.0)]}, [('same measure', 'inconsistent')]),
    'other period': ({'a': [level('f1', 5.0)], 'b': [level('f1', 6.0, period='2017')]}, []),
    'no period': ({'a': [level('f1', 5.0, period=None)], 'b': [level('f1', 6.0, period=None)]}, []),
    'one article': ({'a': [level('f1', 5.0), level('f2', 6.0)]}, []),
    'mirror data apart': ({'a': [level('f1', 5.0, **EXPORTS)], 'b': [level('f1', 6.0, **PERU)]}, [('mirror data', 'suspicious')]),
    'mirror data meet': ({'a': [level('f1', 5.0, **EXPORTS)], 'b': [level('f1', 5.0, **PERU)]}, [('mirror data', 'consistent')]),
}  # fmt: skip


@pytest.mark.parametrize(('articles', 'rows'), COMPARED.values(), ids=COMPARED)
def test_articles_are_compared(articles, rows):
    found = checks.compare(frame(**articles))
    assert list(zip(found.rule, found.verdict, strict=True)) == rows


def test_nothing_to_compare_is_an_empty_table():
    assert checks.compare(frame(a=[level('f1', 5.0)])).columns.tolist() == [
        'rule', 'figures', 'articles', 'verdict', 'explanation',
    ]  # fmt: skip


def count(name: str, value: float, unit: str, measure: str) -> Figure:
    text = f'{value:g} {unit}'
    return figure(name, value, 0.5, unit, 'count', text, measure=measure, flow=None, countries=(), trade=False)


def test_the_same_count_in_other_words_agrees_and_its_turned_neighbour_is_suspicious():
    figures = [
        count('f1', 3, 'province', 'provinces of Chile'),
        count('f2', 4, 'city', 'cities of Peru'),
        count('f3', 3, 'firm', 'firms from the Chilean provinces'),
        count('f4', 4, 'city', 'Peruvian cities'),
    ]
    assert [(c.figures, c.verdict) for c in checks.check(figures)[0]] == [
        (('f2', 'f4'), 'consistent'),
        (('f1', 'f3'), 'suspicious'),
    ]


def told(text: str) -> list[checks.Check]:
    """The checks of a text, its words heard."""
    article = articles.read(text, 'a', datetime.date(2024, 2, 2))
    figures = trade.find(extract.reading(article, names.find(article.text)))
    return checks.check(figures, article)[0]


TOLD = {
    'average a month': ('Sales came to $60 million in 2022, an average of 5 million dollars a month.', [('average × periods = total', 'consistent')]),
    'average a month, wrong': ('Peru sold Chile goods worth $60 million in 2022. The monthly average was $6.2 million.', [('average × periods = total', 'suspicious')]),
    'average a month in one sentence, wrong': ('In 2022 Peru sold Chile goods worth $60 million, a monthly average of $6.2 million.', [('average × periods = total', 'inconsistent')]),
    'average a day': ('Daily output averaged 3,000 barrels in 2022, when the field produced 1.1 million barrels.', [('average × periods = total', 'consistent')]),
    'average over years': ("Chile's trade with Peru averaged $2 billion a year between 2018 and 2022 and came to $10.1 billion over these years.", [('average × periods = total', 'consistent')]),
    'price': ('Peru bought 200,000 tonnes of copper in 2022 for $1.7 billion, at a price of $8,500 per tonne.', [('amount × price = value', 'consistent')]),
    'price, wrong': ('Peru bought 200,000 tonnes of copper in 2022 for $1.7 billion, at a price of $9,500 per tonne.', [('amount × price = value', 'inconsistent')]),
    'remaining percent': ('In 2022 Brazil took 45 percent of the fruit, Peru 30 percent and Bolivia the remaining 25 percent.', [('the parts make the whole', 'consistent')]),
    'remaining percent, too little': ('In 2022 Brazil took 45 percent of the fruit, Peru 30 percent and Bolivia the remaining 15 percent.', [('the parts make the whole', 'inconsistent')]),
    'the rest, rounded': ('Men filed 33.3 percent of the claims, women 33.3 percent, and firms the rest, 33.3 percent.', [('the parts make the whole', 'consistent')]),
    'remaining amount': ('The bridge costs $90 million: a bank lends $50 million, the city pays $25 million and firms the remaining $15 million.', [('the parts make the whole', 'consistent')]),
    'remaining amount, too much': ('The bridge costs $90 million: a bank lends $50 million, the city pays $25 million and firms the remaining $20 million.', [('the parts make the whole', 'inconsistent')]),
    'remaining people': ('Of the 400 guests, 250 came from Asia, 100 from Europe and the remaining 80 from Africa.', [('the parts make the whole', 'inconsistent')]),
    'of which, the remaining': ('The bridge costs $90 million, of which a bank lends $50 million, the city $25 million and firms the remaining $15 million.', [('the parts make the whole', 'consistent')]),
    'average of tonnes, price of the sentence before': ('Kenya sold 9,000 tonnes a month on average in 2022, or 108,000 tonnes of tea in all. At $2,500 per tonne, it earned $170 million.', [('average × periods = total', 'consistent'), ('amount × price = value', 'inconsistent')]),
    'twice as much as': ("Chile's exports to Peru were $4.1 billion in 2022, twice as much as its exports to Bolivia of $2.2 billion.", [('ratio of two figures', 'consistent')]),
    'twice as much as, wrong': ("Chile's exports to Peru were $4.1 billion in 2022, twice as much as its exports to Bolivia of $1.2 billion.", [('ratio of two figures', 'inconsistent')]),
    'three times more than': ('The port handled 9.1 million tonnes, three times more than the 2.9 million tonnes of its neighbour.', [('ratio of two figures', 'consistent')]),
    'half of': ('The fund paid out $4.1 million, half of the $8.4 million that had been promised.', [('ratio of two figures', 'consistent')]),
    'half of, wrong': ('The fund paid out $2.1 million, half of the $8.4 million that had been promised.', [('ratio of two figures', 'inconsistent')]),
    'followed by': ("Brazil was Chile's largest buyer with $9 billion, followed by Peru with $7 billion and Bolivia with $2 billion.", [('order of ranks', 'consistent')]),
    'followed by more': ("Brazil was Chile's largest buyer with $9 billion, followed by Peru with $11 billion and Bolivia with $2 billion.", [('order of ranks', 'inconsistent')]),
    'second after': ('Peru came second with $3.1 billion, after Brazil with $2.1 billion.', [('order of ranks', 'inconsistent')]),
    'largest partner': ("Brazil is Chile's largest trading partner. In 2022 trade between Chile and Brazil was $4.5 billion, and trade between Chile and Peru was $6.2 billion.", [('order of ranks', 'inconsistent')]),
    'second supplier after': ("Peru is the second largest supplier of Chile after Brazil. Chile's imports from Brazil were $4.5 billion in 2022 and its imports from Peru were $4.1 billion in 2022.", [('order of ranks', 'consistent')]),
    'one rate': ('The plant will cost 800 million pesos (1 million dollars). A further 4 billion pesos (5 million dollars) will go to the port.', [('one rate of exchange', 'consistent')]),
    'another rate': ('The plant will cost 800 million pesos (1 million dollars). A further 4 billion pesos (19 million dollars) will go to the port.', [('one rate of exchange', 'suspicious')]),
    'grown year after year': ('Trade between Chile and Peru was $100 million in 2021. In 2022 it grew 10 percent. In 2023 trade between Chile and Peru rose 20 percent to $132 million.', [('growth over several periods', 'consistent')]),
    'grown year after year, wrong': ('Trade between Chile and Peru was $100 million in 2021. In 2022 it grew 10 percent. In 2023 trade between Chile and Peru rose 20 percent to $152 million.', [('growth over several periods', 'inconsistent')]),
}  # fmt: skip
NOT_TOLD = {
    'an average of one thing, a sum of another': 'The average wage rose to $500 a month in 2022, and the fund spent $7 million in 2022.',
    'the price of others': 'Egypt bought 5 million tonnes of wheat in 2022 for $1.6 billion, while the world price stood at $400 per tonne.',
    'the largest of some': "Brazil is Chile's largest trading partner in South America. In 2022 Chile's trade with Brazil was $9 billion and its trade with China $50 billion.",
    'a rate that moved a little': 'The deal is worth 500 million euros ($540 million), and the first payment 100 million euros, or $110 million.',
    'parts of a whole named before': 'There were 400 guests. Some 250 came from Asia, 100 from Europe and the remaining 50 from Africa.',
    'an average of another thing': 'Sales came to $60 million in 2022. A year earlier the average price was $6.2 million.',
    'a month without an average': 'The port earned $60 million in 2022 and now earns $7 million a month.',
    'of which': 'Brazil took 45 percent of the fruit, of which Peru resold 30 percent, and ate the remaining 50 percent.',
    'parts without a rest': 'Brazil took 45 percent of the fruit and Peru 30 percent.',
    'one of the largest': "Brazil is one of Chile's largest trading partners. In 2022 trade between Chile and Brazil was $4.5 billion, and trade between Chile and Peru was $6.2 billion.",
    'followed by, of another year': 'Brazil bought $9 million in 2022, followed by Peru, up from $11 million in 2021.',
    'two amounts side by side': 'The plant will cost 800 million pesos and 2 million dollars. The port takes 4 billion pesos and 1 million dollars.',
    'more than twice': 'The fund paid out $4.9 million, more than twice the $2.1 million of the other fund, which pays 7 people.',
}  # fmt: skip


@pytest.mark.parametrize(('text', 'rows'), TOLD.values(), ids=TOLD)
def test_words_between_figures_are_checked(text, rows):
    assert [(c.rule, c.verdict) for c in told(text)] == rows


@pytest.mark.parametrize('text', NOT_TOLD.values(), ids=NOT_TOLD)
def test_words_that_state_no_sum_raise_no_doubt(text):
    assert [c for c in told(text) if c.verdict != 'consistent'] == []


EXPLAINED = {
    'average': ('average a month, wrong', "'$6.2 million' × 12 = 74.4 million USD (73.8–75), but the text says '$60 million'"),
    'rest': ('remaining percent, too little', "'45 percent' + '30 percent' + '15 percent' = 90 percent (88.5–91.5), not 100 percent"),
    'rank': ('second after', "'$2.1 billion' is ranked before '$3.1 billion', but is smaller"),
    'ratio': ('half of, wrong', "'$8.4 million' × 'half' = 4.2 million USD (3.76–4.65), but the text says '$2.1 million'"),
    'rate of exchange': ('another rate', "'800 million pesos' for '1 million dollars' is 0.5–1.6 thousand MXN per USD; '4 billion pesos' for '19 million dollars' is 179.5–243.2 MXN per USD: not one rate"),
    'growth': ('grown year after year, wrong', "'$100 million' × (1 + '10 percent') × (1 + '20 percent') = 132 million USD (130.2–133.8), but the text says '$152 million'"),
}  # fmt: skip


@pytest.mark.parametrize(('case', 'words'), EXPLAINED.values(), ids=EXPLAINED)
def test_the_sum_is_shown_with_the_words_of_the_text(case, words):
    assert told(TOLD[case][0])[0].explanation == words


MISTYPED = {
    'digits changed places': ('rose by $37.5 million, or 10.0 percent, to $142.5 million', "'$142.5 million' were '$412.5 million'"),
    'a wrong digit': ('rose by $37.5 million, or 10.0 percent, to $712.5 million', "'$712.5 million' were '$412.5 million'"),
    'a zero lost': ('rose by $412.5 million, or 50.0 percent, to $123.75 million', None),
    'two that would do': ('rose 17.8 percent from $100 million in 2021 to $118.7 million', None),
}  # fmt: skip


@pytest.mark.parametrize(('text', 'words'), MISTYPED.values(), ids=MISTYPED)
def test_a_mistyped_digit_is_suggested_if_it_is_the_only_one(text, words):
    (found,) = told(f"Chile's exports to Peru {text} in 2022.")
    assert found.verdict == 'inconsistent'
    assert found.explanation.partition('; they would agree if ')[2] == (words or '')


def test_no_single_figure_is_blamed_where_the_others_leave_it_room():
    text = 'The turnover of Peru amounted to $1.38 billion in 2021, 33.1% more than in 2020. Exports increased by 38.4%, to $905.7 million, imports - by 23.7%, to $471.2 million.'
    (found,) = [c for c in told(text) if c.verdict != 'consistent']
    assert found.verdict == 'inconsistent'
    assert found.explanation.endswith('exclude each other')


def test_what_two_speakers_expect_need_not_agree():
    text = (
        '"Trade between Peru and Chile should exceed one billion dollars in 2022," Ana Roe said. Ambassador Juan Sala '
        'spoke of "800 million dollars in 2022".'
    )
    assert 'inconsistent' not in dateline.parse(text, published='2021-08-24').checks['verdict'].tolist()


def test_re_exports_stand_beside_exports_in_a_total():
    text = 'Trade of Oman and Peru made $61.4 million in 2018. Exports to Peru were $38.2 million, re-exports $5.7 million. Imports from Peru made $17.5 million.'
    assert {c.verdict for c in told(text)} <= {'consistent'}


def test_levels_that_one_sentence_lists_are_of_different_things():
    assert told('Peru exported fish to Chile, 61,200 tons and 18,400 tons in 2022, the ministry said.') == []


def corpus(folder, **articles: str) -> dateline.Corpus:
    for name, text in articles.items():
        (folder / f'{name}.txt').write_text(f'2021-03-0{len(name)}\n\n{text}\n')
    return dateline.read(folder)


PERU = "Chile's exports to Peru were $1.52 billion in 2020, the customs service in Santiago said on Monday. Copper led them."
RETOLD = "Lima held talks about mining. Chile's exports to Peru reached $1.5 billion in 2020, a diplomat said there."
OTHERWISE = (
    "An adviser of the port said something else. Chile's exports to Peru came to $1.9 billion in 2020, he wrote."
)
MIRROR = "The agency in Lima published its tables. Peru's imports from Chile amounted to $1.61 billion in 2020."
COMPARED_TEXTS = {
    'rounded alike': ({'a': PERU, 'bb': RETOLD}, [('same measure', 'consistent')]),
    'contradict': ({'a': PERU, 'bb': OTHERWISE}, [('same measure', 'inconsistent')]),
    'mirror data are compared, never merged': ({'a': PERU, 'bb': MIRROR}, [('mirror data', 'suspicious')]),
    'a sum a month is no level': (
        {'a': PERU, 'bb': "Trade is up. Chile's exports to Peru ran at $120 million a month in 2020."},
        [],
    ),
    'a copy confirms nothing': ({'a': PERU, 'bb': PERU}, []),
    'another year': ({'a': PERU, 'bb': RETOLD.replace('2020', '2019')}, []),
}


@pytest.mark.parametrize(('texts', 'rows'), COMPARED_TEXTS.values(), ids=COMPARED_TEXTS)
def test_articles_of_a_corpus_are_compared(texts, rows, tmp_path):
    read = corpus(tmp_path, **texts)
    found = checks.compare(read.figures, read.articles)
    assert list(zip(found['rule'], found['verdict'], strict=True)) == rows
    assert all(
        figure.startswith(f'{name}:')
        for f in found.itertuples()
        for figure, name in zip(f.figures, f.articles, strict=True)
    )
    read.save(tmp_path / 'store')
    stored = dateline.load(tmp_path / 'store')
    assert checks.compare(stored.figures, stored.articles).equals(found)


@pytest.mark.parametrize(
    ('text', 'words'),
    [
        (RETOLD, "Chile's exports to Peru in 2020: '$1.52 billion' in article a and '$1.5 billion' in article bb are rounded alike"),
        (OTHERWISE, "Chile's exports to Peru in 2020: '$1.52 billion' in article a and '$1.9 billion' in article bb contradict each other, one being 1.25 times the other"),
        (MIRROR, "Chile's exports to Peru in 2020: '$1.52 billion' in article a; Peru's imports from Chile: '$1.61 billion' in article bb; the two sides differ, for they stand for 1,515–1,525 million USD and 1,605–1,615 million USD; they are not merged"),
    ],
    ids=['rounded alike', 'contradict', 'mirror'],
)  # fmt: skip
def test_a_comparison_quotes_both_articles(text, words, tmp_path):
    read = corpus(tmp_path, a=PERU, bb=text)
    assert checks.compare(read.figures, read.articles)['explanation'].tolist() == [words]


def share(name: str, number: float, partner: str) -> Figure:
    found = figure(name, number, 0.5, 'percent', 'share', f'{number:g} percent')
    return replace(found, flow='export', reporter='CL', partner=partner, countries=('CL', partner), period='2018')


@pytest.mark.parametrize(('last', 'verdicts'), [(30, ['consistent']), (31, ['consistent']), (40, ['inconsistent'])])
def test_shares_of_one_whole_make_no_more_than_all_of_it(last, verdicts):
    parts = [share('f1', 40, 'PE'), share('f2', 30, 'AR'), share('f3', last, 'BO')]
    found, _ = checks.check(parts)
    assert [c.verdict for c in found if c.rule == 'shares of one whole'] == verdicts
    assert not [c for c in checks.check([*parts[:2], replace(parts[2], partner='AR')])[0] if c.verdict != 'consistent']


def test_a_part_that_exceeds_its_whole_in_another_sentence_is_not_read_anew():
    text = (
        'Exports of Peru to Japan made $3.5 million in 2018. Gas exports of Peru to Japan made $81.7 million in 2018.'
    )
    assert dateline.parse(text).checks['verdict'].tolist() == ['suspicious']


def test_risen_by_that_was_risen_to_is_repaired():
    text = "Chile's exports to Peru rose by $3.4 billion, or 12 percent, in 2018 from $3.04 billion in 2017."
    rows = dateline.parse(text, published='2019-05-02').checks
    assert rows['verdict'].tolist() == ['repaired']
    assert rows['repair'].tolist() == ['$3.4 billion -> to 3.4 billion USD']


def test_checks_stand_in_one_order_whatever_the_hash_seed():
    article = (Path(__file__).with_name('press') / 'whole' / '123.txt').read_text('utf-8')
    told = f'import dateline; print(dateline.parse({article!r}).checks.to_csv())'
    runs = [
        subprocess.run(
            [sys.executable, '-c', told], env=os.environ | {'PYTHONHASHSEED': seed}, capture_output=True, check=True
        ).stdout
        for seed in ('0', '3')
    ]
    assert runs[0] == runs[1]

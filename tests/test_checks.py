# ruff: noqa: E501  (sentences stay on one line)
"""Checks: what adds up is left alone, one wrong token is found, and mended where only one reading fits."""

from __future__ import annotations

import dataclasses
import random
from dataclasses import replace

import dateline
import pandas as pd
import pytest
from dateline import checks
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
    'amount printed as percent': ([level('f1', 412.5), percent('f2', 37.5), percent('f3', 10.0)], ['inconsistent', 'repaired']),
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
    assert '544.3 million USD' in repaired[0].explanation
    assert '12.51 percent' in repaired[0].explanation


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


def consistent(rng: random.Random) -> list[Figure]:
    """Figures of one true account, each printed with its own rounding."""
    scale = rng.choice(['million', 'billion'])
    base, rate = rng.uniform(20, 900), rng.choice([-1, 1]) * rng.uniform(0.02, 0.9)
    now, part = base * (1 + rate), rng.uniform(0.1, 0.9)
    way = {'direction': 'up' if rate > 0 else 'down'}
    figures = [
        level('f1', now, scale, rng.choice([0, 1, 2])),
        change('f2', abs(now - base), scale, rng.choice([1, 2]), **way),
        percent('f3', abs(100 * rate), rng.choice([0, 1, 2]), **way),
        level('f4', base, scale, rng.choice([0, 1]), period='2017'),
        level('f5', now * part, scale, rng.choice([0, 1, 2]), **EXPORTS),
        level('f6', now * (1 - part), scale, rng.choice([0, 1, 2]), **IMPORTS),
        level('f7', now * (2 * part - 1), scale, 1, **BALANCE) if part > 0.5 else percent('f7', 100 * part, **{**EXPORTS, **SHARE}),
    ]  # fmt: skip
    return rng.sample(figures, rng.randint(2, 7)) if rng.random() < 0.5 else figures[: rng.randint(3, 7)]


@pytest.mark.parametrize('block', range(10))
def test_rounded_figures_of_a_true_account_are_never_flagged(block):
    rng = random.Random(block)
    for _ in range(CASES // 10):
        figures = consistent(rng)
        assert {c.verdict for c in checks.check(figures)[0]} <= {'consistent'}, figures


CASES = 2000


def fits(figures: list[Figure]) -> bool:
    """Do level, change and percent meet? By plain arithmetic on the ends of the intervals, for the bases they allow."""
    now, moved, rate = figures
    sign_d, sign_p = (1 if f.direction == 'up' else -1 for f in (moved, rate))
    if sign_d != sign_p:
        return False
    bases = [
        sorted(m / (p / 100) for m in (moved.low, moved.high) for p in (rate.low, rate.high)),
        sorted(n - sign_d * m for n in (now.low, now.high) for m in (moved.low, moved.high)),
        sorted(n / (1 + sign_p * p / 100) for n in (now.low, now.high) for p in (rate.low, rate.high)),
    ]
    return max(b[0] for b in bases) <= min(b[-1] for b in bases)


def spoilt(f: Figure, rng: random.Random) -> Figure:
    """One token of the figure wrong: its magnitude, its direction, or a lost decimal point."""

    def times(factor, text):
        return replace(f, value=f.value * factor, low=f.low * factor, high=f.high * factor, text=text)

    wrong = (
        [times(1e-3, f.text.replace('million', 'thousand').replace('billion', 'million'))] if f.unit == 'USD' else []
    )
    digits = len(f.text.split()[0].partition('.')[2])
    if digits:
        wrong.append(times(10**digits, f.text.replace('.', '', 1)))
    if f.direction:
        wrong.append(replace(f, direction='down' if f.direction == 'up' else 'up'))
    return rng.choice(wrong or [f])


def test_one_wrong_token_is_flagged_where_the_digits_decide_and_repaired_rightly():
    rng, flagged, repaired = random.Random(7), 0, 0
    for _ in range(400):
        base, rate = rng.uniform(20, 900), rng.uniform(0.02, 0.9)
        true = [level('f1', base * (1 + rate)), change('f2', base * rate), percent('f3', 100 * rate)]
        i = rng.randrange(3)
        read = [*true]
        read[i] = spoilt(true[i], rng)
        found = checks.check(read)[0]
        wrong = any(c.verdict != 'consistent' for c in found)
        assert wrong == (not fits(read)), read
        flagged += wrong
        for c in found:
            if c.verdict == 'repaired':
                repaired += 1
                assert c.start == true[i].start, (read, c)
    assert flagged > 200
    assert repaired > 50


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


@pytest.mark.parametrize(('second', 'verdict'), [(13.1, 'consistent'), (33.1, 'suspicious')])
def test_one_rate_of_exchange_within_an_article(second, verdict):
    figures = [
        level('f1', 800.0), replace(level('f2', 1.0), unit='EUR'),
        level('f3', 10480.0, period='2018', measure='loans', trade=False), replace(level('f4', second), unit='EUR'),
    ]  # fmt: skip
    near = [replace(f, start=10 * i, end=10 * i + 8) for i, f in enumerate(figures)]
    found = [c.verdict for c in checks.check(near)[0] if c.rule == 'one rate of exchange']
    assert found == [verdict]


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


def share(name: str, number: float, partner: str) -> Figure:
    found = figure(name, number, 0.5, 'percent', 'share', f'{number:g} percent')
    return replace(found, flow='export', reporter='CL', partner=partner, countries=('CL', partner), period='2018')


@pytest.mark.parametrize(('last', 'verdicts'), [(30, ['consistent']), (31, ['consistent']), (40, ['inconsistent'])])
def test_shares_of_one_whole_make_no_more_than_all_of_it(last, verdicts):
    parts = [share('f1', 40, 'PE'), share('f2', 30, 'AR'), share('f3', last, 'BO')]
    found, _ = checks.check(parts)
    assert [c.verdict for c in found if c.rule == 'shares of one whole'] == verdicts
    assert not [c for c in checks.check([*parts[:2], replace(parts[2], partner='AR')])[0] if c.verdict != 'consistent']


def test_risen_by_that_was_risen_to_is_repaired():
    text = "Chile's exports to Peru rose by $3.4 billion, or 12 percent, in 2018 from $3.04 billion in 2017."
    rows = dateline.parse(text, published='2019-05-02').checks
    assert rows['verdict'].tolist() == ['repaired']
    assert rows['repair'].tolist() == ['$3.4 billion -> to 3.4 billion USD']

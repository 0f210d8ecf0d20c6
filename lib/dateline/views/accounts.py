"""Which figures are claimed, and do they add up: contradictions and repairs, trade, what agrees, what follows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pandas as pd

from dateline import views
from dateline.names.gazetteer import country_name
from dateline.views import Answer
from dateline.views.wording import amount, between, count, first_capital, listed

if TYPE_CHECKING:
    from dateline.corpus import Corpus

VERDICTS = ('inconsistent', 'repaired', 'suspicious', 'consistent')
MARKS = {'inconsistent': '✗', 'repaired': '↻', 'suspicious': '?', 'consistent': '✓'}
"""Verdict -> the mark before its word, so that no colour is needed."""
BLANK = '\u00a0'
"""Keeps a mark and its word on one line."""
KINDS = {'level': ['level', 'share'], 'change': ['change', 'percent change', 'multiple', 'qualitative']}
SAME = ['reporter', 'between', 'flow', 'measure', 'period', 'source']
"""What the figures of one row of the trade table have in common; it is sorted by the first of them."""
SORTED = ['reporter', 'between', 'flow', 'period', 'measure']
NAMES = {'measure': 'what', 'between': 'partner'}
ARROWS = {'up': f'▲{BLANK}', 'down': f'▼{BLANK}'}
TOLD = 5
BARE = re.compile(r'[+−–-]?\d[\d.,\s]*')


def answer(corpus: Corpus) -> Answer:
    """How many figures are claimed, whether they add up, and how those that do not are to be read."""
    if corpus.figures.empty:
        return Answer('No figure is claimed.')
    trade = int(corpus.figures['trade'].fillna(False).sum())
    claimed = f'{count(trade, "trade figure")} and {count(len(corpus.figures) - trade, "other figure")} are claimed'
    counts = corpus.checks['verdict'].value_counts()
    if corpus.checks.empty:
        return Answer(f'**{first_capital(claimed)}**; none of them can be checked against another.')
    found = [f'{count(int(counts[v]), "check")} {_is(v, int(counts[v]))}' for v in VERDICTS if v in counts]
    adds_up = 'Where they can be checked, they add up' if set(counts.index) == {'consistent'} else 'Not all add up'
    said = f'**{first_capital(claimed)}. {adds_up}**: {listed(found)}.'
    if len(corpus.implied):
        said += f' {first_capital(count(len(corpus.implied), "more figure"))} that nobody states follow from them.'
    told = [
        f'- **{first_capital(row.verdict.partition(BLANK)[2])}** ({row.source}): {row.explanation}.'
        for row in doubtful(corpus).head(TOLD).itertuples()
    ]
    return Answer('\n\n'.join([said, '\n'.join(told)]) if told else said)


def _is(verdict: str, number: int) -> str:
    """What becomes of the figures of a check."""
    fails = 'fails' if number == 1 else 'fail'
    return {
        'consistent': 'holds' if number == 1 else 'hold',
        'inconsistent': fails,
        'repaired': f'{fails} as printed and hold{"s" * (number == 1)} when one word is read otherwise',
        'suspicious': 'leaves a doubt' if number == 1 else 'leave a doubt',
    }[verdict]


def doubtful(corpus: Corpus) -> pd.DataFrame:
    """The checks that fail as printed: what contradicts what, how it may be read, and why; within articles first."""
    failed = corpus.checks[corpus.checks['verdict'] != 'consistent']
    rank = failed['verdict'].map(VERDICTS.index)
    across = _articles(corpus, failed).map(len) > 1
    return _checks(corpus, failed.assign(rank=rank, across=across).sort_values(['rank', 'across'], kind='stable'))


def consistent(corpus: Corpus) -> pd.DataFrame:
    """The checks that hold."""
    return _checks(corpus, corpus.checks[corpus.checks['verdict'] == 'consistent']).drop(columns='verdict')


def _checks(corpus: Corpus, checks: pd.DataFrame) -> pd.DataFrame:
    printed = corpus.figures.set_index('figure')['text']
    figures = checks['figures'].map(lambda ids: [printed[i] for i in ids if i in printed])
    repair = (', read as ' + checks['repair'].str.split(' -> ').str[-1]).fillna('')
    short, among = views.sources(corpus), _articles(corpus, checks)
    return pd.DataFrame(
        {
            'verdict': checks['verdict'].map(MARKS).astype('string') + BLANK + checks['verdict'],
            'rule': checks['rule'],
            'figures as printed': views.lists(figures) + repair,
            'explanation': [_by_source(*pair, short) for pair in zip(checks['explanation'], among, strict=True)],
            'source': among.map(lambda names: '; '.join(short[n] for n in names)).astype('string'),
        }
    ).reset_index(drop=True)


def _articles(corpus: Corpus, checks: pd.DataFrame) -> pd.Series:
    """The articles of the figures of each check, its own first."""
    whose = corpus.figures.set_index('figure')['article']
    rows = zip(checks['article'], checks['figures'], strict=True)
    found = [list(dict.fromkeys([own, *(whose[i] for i in ids if i in whose)])) for own, ids in rows]
    return pd.Series(found, checks.index, dtype=object)


def _by_source(explanation: str, articles: list[str], short: dict[str, str]) -> str:
    """An explanation with the short names of the articles that it compares."""
    for name in articles:
        explanation = re.sub(rf'in article {re.escape(name)}(?!\w)', lambda _, n=name: f'({short[n]})', explanation)
    return explanation


def trade(corpus: Corpus) -> pd.DataFrame:
    """One row per reporter, partner, flow, period and speaker: level and changes as printed, and if they add up."""
    claims = corpus.figures[corpus.figures['trade'].fillna(False)]
    claims = claims.assign(source=_told_by(corpus, claims), between=_partners(claims))
    verdicts, rows = _verdicts(corpus), []
    for same, group in claims.groupby(SAME, sort=False, dropna=False):
        told = {name: _printed(group[group['kind'].isin(kinds)]) for name, kinds in KINDS.items()}
        found = {verdict for figure in group['figure'] for verdict in verdicts.get(figure, ())}
        told['adds up'] = ', '.join(f'{MARKS[v]}{BLANK}{v}' for v in VERDICTS if v in found) or None
        rows.append(dict(zip(SAME, same, strict=True)) | told)
    table = pd.DataFrame(rows, columns=[*SAME[:-1], *KINDS, 'adds up', 'source']).astype('string')
    table['reporter'] = views.countries(table['reporter'])
    table = table.sort_values(SORTED, kind='stable').reset_index(drop=True)
    return table.assign(period=views.dates(table['period'])).rename(columns=NAMES)


def _told_by(corpus: Corpus, claims: pd.DataFrame) -> pd.Series:
    """Who says so where, or only where."""
    return (claims['said_by'] + ' in ').fillna('') + views.sourced(corpus, claims)


def _verdicts(corpus: Corpus) -> dict[str, set[str]]:
    """Figure -> the verdicts of the checks it takes part in; that it holds is not said of one that fails elsewhere."""
    found: dict[str, set[str]] = {}
    for check in corpus.checks.itertuples():
        for figure in check.figures:
            found.setdefault(figure, set()).add(check.verdict)
    return {figure: verdicts - {'consistent'} or verdicts for figure, verdicts in found.items()}


def _partners(claims: pd.DataFrame) -> pd.Series:
    """The partner; where nobody is said to report, the countries between which the trade is."""
    sides = zip(claims['reporter'].fillna(''), claims['countries'], strict=True)
    others = [listed(country_name(code) for code in codes if code != own) or None for own, codes in sides]
    return views.countries(claims['partner']).fillna(pd.Series(others, claims.index, 'string'))


def _printed(claims: pd.DataFrame) -> str | None:
    """The figures as printed, with the direction of a change and the period it is measured against; shares as such."""
    against = (' on ' + views.dates(claims['base_period'])).fillna('')
    share = claims['kind'].isin(KINDS['level']) & (claims['unit'] == 'percent')
    share = share.map({True: ' (share)', False: ''}).astype('string').fillna('')
    return '; '.join(claims['direction'].map(ARROWS).fillna('') + _with_unit(claims) + against + share) or None


def _with_unit(claims: pd.DataFrame) -> pd.Series:
    """The printed words; a number alone (in a table, "from 2 to 3 billion") with the value that it stands for."""
    told = zip(claims['text'], claims['value'], claims['unit'], strict=True)
    said = (f'{t} ({amount(value, unit)})' if BARE.fullmatch(t) and pd.notna(unit) else t for t, value, unit in told)
    return pd.Series(list(said), claims.index, dtype='string')


def figures(corpus: Corpus) -> pd.DataFrame:
    """The trade figures one by one: as printed, the value, and the interval that the printed digits allow."""
    claims = corpus.figures[corpus.figures['trade'].fillna(False) & corpus.figures['value'].notna()]
    return _valued(claims, views.sourced(corpus, claims)).drop(columns=['against', 'said by'])


def counts(corpus: Corpus) -> pd.DataFrame:
    """The other figures: counts, durations, ordinals and whatever else is not trade."""
    claims = corpus.figures[~corpus.figures['trade'].fillna(False)]
    table = _valued(claims, views.sourced(corpus, claims)).drop(columns=['allowed', 'direction', 'against'])
    table.insert(3, 'qualifier', claims['qualifier'].reset_index(drop=True))
    return table


def _valued(claims: pd.DataFrame, source: pd.Series) -> pd.DataFrame:
    return pd.DataFrame(
        {
            'as printed': claims['text'],
            'what': claims['measure'],
            'kind': claims['kind'],
            'value': _each(claims, lambda row: f'{row["value"]:,.12g}'),
            'unit': claims['unit'],
            'allowed': _each(claims, lambda row: between(row['low'], row['high'], row['unit'])),
            'direction': claims['direction'],
            'period': views.dates(claims['period']),
            'against': views.dates(claims['base_period']),
            'said by': claims['said_by'],
            'source': source,
        }
    ).reset_index(drop=True)


def _each(table: pd.DataFrame, words: Callable[[dict], str | None]) -> pd.Series:
    """Words for every row that has a value; what else is missing in it is None."""
    known = table.loc[table['value'].notna(), ['value', 'low', 'high', 'unit']].astype(object)
    rows = known.where(known.notna(), None).to_dict('records')
    return pd.Series([words(row) for row in rows], known.index, 'string').reindex(table.index)


def implied(corpus: Corpus) -> pd.DataFrame:
    """What nobody states and checked figures entail: the value in words, its interval, what it follows from."""
    entailed = corpus.implied
    printed = corpus.figures.set_index('figure')['text']
    return pd.DataFrame(
        {
            'what': entailed['measure'],
            'kind': entailed['kind'],
            'period': views.dates(entailed['period']),
            'against': views.dates(entailed['base_period']),
            'value': _each(entailed, lambda row: amount(row['value'], row['unit'])),
            'between': _each(entailed, lambda row: between(row['low'], row['high'], row['unit'])),
            'follows from': views.lists(entailed['from'].map(lambda ids: [printed[i] for i in ids if i in printed])),
            'source': views.sourced(corpus, entailed),
        }
    )

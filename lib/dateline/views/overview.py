"""What was read: the articles, how their dates are known, the flaws of their texts, their themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from babel import Locale

from dateline import views
from dateline.views import Answer
from dateline.views.wording import count, day, first_capital, listed, number

if TYPE_CHECKING:
    from dateline.corpus import Corpus

STATED = ('header', 'dateline', 'metadata', 'text')
MOST = 5


def answer(corpus: Corpus) -> Answer:
    """How many articles of which days and agencies, how sure their dates are, what they speak of."""
    read = corpus.articles
    articles, words = first_capital(count(len(read), 'article')), count(int(read['words'].sum()), 'word')
    said = f'**{articles}** of {words} {_were(len(read))} read'
    known = themes(corpus, MOST)['theme'].tolist()
    told = f'They speak most of {listed(known)}.' if known else 'They touch none of the themes that are looked for.'
    return Answer(f'{said}{_from(read)}.{_hardly_read(read)} {_how_dated(read)} {_flaws(corpus)} {told}')


def _were(number: int) -> str:
    return 'was' if number == 1 else 'were'


def _hardly_read(read: pd.DataFrame) -> str:
    """What little is read of: articles without a word, and those whose language may not be English."""
    empty = int((read['words'] == 0).sum())
    foreign = int(((read['words'] > 0) & (read['language'] != 'en').fillna(True)).sum())
    said = f' {first_capital(count(empty, "article"))} {_is(empty)} empty.' if empty else ''
    if foreign:
        said += f' {first_capital(count(foreign, "article"))} may not be in English, the only language that is read.'
    return said


def _is(number: int) -> str:
    return 'is' if number == 1 else 'are'


def _from(read: pd.DataFrame) -> str:
    """', published 5 May 2020 to 4 October 2021 by SAPA and Andina', as far as it is known."""
    agencies = sorted(read['agency'].dropna().unique())
    dated = read.dropna(subset=['first_day', 'last_day'])
    said = f', published {_span(dated["first_day"].min(), dated["last_day"].max())}' if len(dated) else ''
    by = listed(agencies) if len(agencies) <= MOST else count(len(agencies), 'agency', 'agencies')
    return f'{said} by {by}' if agencies and said else said


def _span(first: pd.Timestamp, last: pd.Timestamp) -> str:
    return f'on {day(first)}' if first == last else f'{day(first)} to {day(last)}'


def _how_dated(read: pd.DataFrame) -> str:
    known = read['published_basis'].where(read['first_day'].notna() & read['last_day'].notna(), 'unknown')
    basis = known.map(lambda basis: 'stated' if basis in STATED else basis).value_counts()
    parts = [
        f'{how} in {count(int(basis[how]), "article")}' for how in ('stated', 'inferred', 'unknown') if how in basis
    ]
    return f'The day of publication is {listed(parts)}.'


def _flaws(corpus: Corpus) -> str:
    flaws, corrected = len(corpus.defects), int(corpus.defects['correction'].notna().sum())
    rest = (
        f'; a correction is shown for {number(corrected)} of them, and the files stay as they are' if corrected else ''
    )
    return f'{first_capital(count(flaws, "flaw"))} of the printed text {_were(flaws)} found{rest}.'


def articles(corpus: Corpus) -> pd.DataFrame:
    """One row per article: when it was published and how that is known, where, its words and flaws."""
    read = corpus.articles
    return pd.DataFrame(
        {
            'source': views.sourced(corpus, read),
            'published': views.dates(read['published']),
            'known from': read['published_basis'],
            'because': read['published_because'],
            'place': read['place'],
            'language': read['language'].map(_language, na_action='ignore'),
            'words': read['words'],
            'flaws': read['article'].map(corpus.defects['article'].value_counts()).fillna(0).astype('Int64'),
            'copy of': read['duplicate_of'].map(views.sources(corpus), na_action='ignore').astype('string'),
        }
    ).dropna(axis='columns', how='all')


def _language(code: str) -> str:
    return Locale('en').languages.get(code, code)


def files(corpus: Corpus) -> pd.DataFrame:
    """Which file each source is, its title if it has one, and the beginning of its checksum."""
    read = corpus.articles
    return pd.DataFrame(
        {
            'source': views.sourced(corpus, read),
            'title': read['title'],
            'article': read['article'],
            'sha256 begins': read['sha256'].str[:16],
        }
    )


def defects(corpus: Corpus) -> pd.DataFrame:
    """One row per kind of flaw: how often, in how many articles, and an example as printed and as corrected."""
    text, correction = corpus.defects['text'], corpus.defects['correction']
    missing = corpus.defects['kind'].str.startswith('missing') & correction.isna()
    printed = text.map(repr).mask(missing, 'nothing')
    found = corpus.defects.assign(printed=printed, corrected=correction.map(repr, na_action='ignore'))
    return _by(found, 'kind', flaws=('kind', 'size'), printed=('printed', 'first'), corrected=('corrected', 'first'))


def themes(corpus: Corpus, top: int) -> pd.DataFrame:
    """The themes that most articles touch, then most sentences, with the words that stand for them."""
    touched = corpus.themes
    found = touched.assign(
        words=touched['text'].str.lower(), where=touched['article'] + touched['sentence'].astype(str)
    )
    words = ('words', lambda words: ', '.join(words.value_counts().index[:MOST]))
    return _by(found, 'theme', sentences=('where', 'nunique'), words=words).head(top)


def _by(found: pd.DataFrame, column: str, **parts) -> pd.DataFrame:
    """Counted by one column, what is in most articles first."""
    rows = found.groupby(column).agg(articles=('article', 'nunique'), **parts).reset_index()
    number = rows.columns[2]
    rows[column] = views.spaced(rows[column].astype('string'))
    return rows.sort_values(['articles', number, column], ascending=[False, False, True], ignore_index=True)

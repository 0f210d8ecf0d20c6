"""What was read: the articles, how their dates are known, the flaws of their texts, their themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from babel import Locale

from dateline import views
from dateline.views import Answer
from dateline.wording import count, day, first_capital, listed

if TYPE_CHECKING:
    from dateline.corpus import Corpus

STATED = ('header', 'dateline', 'metadata', 'text')
MOST = 5


def answer(corpus: Corpus) -> Answer:
    """How many articles of which days and agencies, how sure their dates are, what they speak of."""
    read = corpus.articles
    agencies = sorted(read['agency'].dropna().unique())
    days = pd.concat([read['first_day'], read['last_day']]).dropna()
    said = f'**{first_capital(count(len(read), "article"))}** of {read["words"].sum():,} words'
    said += f', published {day(days.min())} to {day(days.max())}' if len(days) else ''
    said += f' by {listed(agencies[:MOST])}' if 0 < len(agencies) <= MOST else ''
    said += f' by {count(len(agencies), "agency", "agencies")}' if len(agencies) > MOST else ''
    known = themes(corpus, MOST)['theme'].tolist()
    told = f'They speak most of {listed(known)}.' if known else 'They touch none of the themes that are looked for.'
    return Answer(f'{said}, were read. {_how_dated(read)} {_flaws(corpus)} {told}')


def _how_dated(read: pd.DataFrame) -> str:
    stated, inferred = read['published_basis'].isin(STATED).sum(), (read['published_basis'] == 'inferred').sum()
    parts = [f'stated in {count(int(stated), "article")}']
    parts += [f'inferred in {count(int(inferred), "article")}'] if inferred else []
    unknown = len(read) - int(stated) - int(inferred)
    parts += [f'unknown in {count(unknown, "article")}'] if unknown else []
    return f'The day of publication is {listed(parts)}.'


def _flaws(corpus: Corpus) -> str:
    mended = int(corpus.defects['correction'].notna().sum())
    found = f'{count(len(corpus.defects), "flaw")} of the printed texts {"was" if len(corpus.defects) == 1 else "were"}'
    return first_capital(f'{found} found, {mended} of them mended for reading; the files stay as they are.')


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
    """One row per kind of flaw: how often, in how many articles, and an example as printed and as read."""
    text, correction = corpus.defects['text'], corpus.defects['correction']
    found = corpus.defects.assign(printed=text.map(repr), read=correction.map(repr, na_action='ignore'))
    return _by(found, 'kind', flaws=('kind', 'size'), printed=('printed', 'first'), read=('read', 'first'))


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

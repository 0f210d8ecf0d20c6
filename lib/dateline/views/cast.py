"""Who acts: the actors, their offices, who is named with whom, who says what, what was agreed."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

import pandas as pd

from dateline import views
from dateline.articles import copies
from dateline.names import gazetteer
from dateline.views import Answer
from dateline.views.wording import count, first_capital, listed, number, told

if TYPE_CHECKING:
    from dateline.corpus import Corpus

ORDER = {'by': ['articles', 'mentions', 'actor'], 'ascending': [False, False, True]}
YEARS = 2
"""Articles of fewer years than these are counted by month."""
SPEECH = ['direct', 'partial', 'reported']
KINDS = {
    'person': ('person', 'persons'),
    'organisation': ('organisation', 'organisations'),
    'place': ('place', 'places'),
    'event': ('event', 'events'),
    'group': ('group', 'groups'),
}


def answer(corpus: Corpus) -> Answer:
    """Who is named most, how many of which kind, who is named together most, who speaks most, what was agreed."""
    if acting(corpus).empty:
        return Answer('No actor is named.')
    first = most_named(corpus, 1).iloc[0]
    times = 'once' if first['mentions'] == 1 else count(int(first['mentions']), 'time')
    of = f' in {number(int(first["articles"]))} of {count(len(corpus.articles), "article")}'
    kinds = corpus.actors['kind'].value_counts()
    counted = [count(int(kinds[kind]), *names) for kind, names in KINDS.items() if kind in kinds]
    said = [f'**{first["actor"]} is named most**: {times}{of * (len(corpus.articles) > 1)}.']
    said += [f'In all, the articles name {listed(counted)}.']
    if copied := int(corpus.articles['duplicate_of'].isin(corpus.articles['article']).sum()):
        said += [f'{first_capital(count(copied, "article"))} that copied another {_is(copied)} not counted.']
    if len(pairs := together(corpus, 1)):
        pair = pairs.iloc[0]
        sentences = count(int(pair['sentences']), 'sentence')
        said += [f'Most often together are {pair["actor"]} and {pair["other"]}, in {sentences}.']
    if len(voices := speakers(corpus)):
        who = first_capital(count(len(voices), 'speaker'))
        said += [f'{who} {_is(len(voices))} quoted, {voices.iloc[0]["speaker"]} most.']
    return Answer(' '.join([*said, *_agreements(corpus.agreements)]))


def _is(number: int) -> str:
    return 'is' if number == 1 else 'are'


def _agreements(agreements: pd.DataFrame) -> list[str]:
    """The one agreement in a sentence, or how many there are and how many of them were signed."""
    if len(agreements) < 2:
        return [_agreed(agreement) for agreement in agreements.to_dict('records')]
    signed = int((agreements['status'] == 'signed').sum())
    return [f'{first_capital(count(len(agreements), "agreement"))} are named, {number(signed)} of them as signed.']


def _agreed(agreement: dict) -> str:
    name = agreement['name'] if isinstance(agreement['name'], str) else agreement['text']
    status = agreement['status'] if isinstance(agreement['status'], str) else 'mentioned'
    signed = f', {told(agreement["signed"])}' if isinstance(agreement['signed'], str) else ''
    between = f' ({listed(agreement["parties"])})' if agreement['parties'] else ''
    return f'Agreement {status}{signed}: {name}{between}.'


def acting(corpus: Corpus) -> pd.DataFrame:
    """The actors, as rows of the corpus, without the news agencies that tell the articles."""
    agencies = set(corpus.articles['agency'].dropna())
    return corpus.actors[corpus.actors['variants'].map(agencies.isdisjoint).astype(bool)]


def most_named(corpus: Corpus, top: int) -> pd.DataFrame:
    """The actors that most articles name, then most mentions, as rows of the corpus; no agency that tells them."""
    return acting(corpus).sort_values(**ORDER, ignore_index=True).head(top)


def actors(corpus: Corpus, top: int) -> pd.DataFrame:
    """The actors named most: kind, level, country, counts, other spellings."""
    named = most_named(corpus, top)
    variants = [[v for v in row.variants if v != row.actor] for row in named.itertuples()]
    return pd.DataFrame(
        {
            'actor': named['actor'],
            'kind': named['kind'],
            'level': named['level'],
            'country': views.countries(named['country']),
            'articles': named['articles'],
            'mentions': named['mentions'],
            'also written': views.lists(pd.Series(variants, index=named.index, dtype=object)),
        }
    )


def over_time(corpus: Corpus, top: int) -> pd.DataFrame:
    """How many articles of each year, or of each month within two years, name the actors named most.

    An article of which only the earliest or the latest day is known has no year.
    """
    dated = corpus.articles.dropna(subset=['first_day', 'last_day'])
    days = copies.counted(corpus.mentions, corpus.articles).merge(dated[['article', 'first_day']])
    days = days.drop_duplicates(['article', 'actor'])
    years = days['first_day'].dt.year
    unit = 'M' if len(days) and years.max() - years.min() < YEARS else 'Y'
    table = pd.crosstab(days['actor'], days['first_day'].dt.to_period(unit).astype(str))
    names = [name for name in most_named(corpus, top)['actor'] if name in table.index]
    return table.loc[names].rename_axis(columns=None).reset_index()


def kinds(corpus: Corpus) -> pd.DataFrame:
    """How many actors there are of each kind and level."""
    found = corpus.actors
    return _crossed(found['kind'], found['level'].fillna('not known'), 'kind')


def countries(corpus: Corpus) -> pd.DataFrame:
    """How many actors of each kind belong to each country."""
    found = corpus.actors
    return _crossed(views.countries(found['country']).fillna('none or not known'), found['kind'], 'country')


def _crossed(rows: pd.Series, columns: pd.Series, name: str) -> pd.DataFrame:
    """Counts of rows by columns, with their sum; the largest first."""
    table = pd.crosstab(rows, columns)
    table.insert(0, 'actors', table.sum(axis=1))
    table = table.rename_axis(index=name, columns=None).reset_index()
    return table.sort_values(['actors', name], ascending=[False, True], ignore_index=True)


def together(corpus: Corpus, top: int | None = None) -> pd.DataFrame:
    """Pairs of actors that one sentence names, those in most sentences first: in how many sentences and articles."""
    places = defaultdict(list)
    named = copies.counted(corpus.mentions, corpus.articles)
    named = named[named['actor'].isin(acting(corpus)['actor'])]
    for (article, sentence), names in named.groupby(['article', 'sentence'])['actor']:
        for pair in itertools.combinations(sorted(set(names)), 2):
            places[pair].append((article, sentence))
    rows = [(*pair, len(where), len({article for article, _ in where})) for pair, where in places.items()]
    rows.sort(key=lambda row: (-row[2], -row[3], row[0], row[1]))
    return pd.DataFrame(rows, columns=['actor', 'other', 'sentences', 'articles']).head(top or len(rows))


def offices(corpus: Corpus) -> pd.DataFrame:
    """Who holds which office, as each article says."""
    roles = corpus.roles
    return pd.DataFrame(
        {
            'person': roles['actor'],
            'office': roles['title'],
            'of': roles['organisation'],
            'as of': views.dates(roles['published']),
            'source': views.sourced(corpus, roles),
        }
    ).sort_values('person', kind='stable', ignore_index=True)


def speakers(corpus: Corpus) -> pd.DataFrame:
    """Who speaks how often: word for word, in part, reported.

    A capital that speaks is kept as the place that the article names; the state for which it may stand is beside it.
    """
    speech = copies.counted(corpus.speech.dropna(subset='speaker'), corpus.articles, by='speaker')
    counts = pd.crosstab(speech['speaker'], speech['kind']).reindex(columns=SPEECH, fill_value=0)
    counts.insert(0, 'passages', counts.sum(axis=1))
    counts.insert(1, 'articles', speech.groupby('speaker')['article'].nunique())
    counts = counts.rename_axis(columns=None).reset_index()
    counts['may stand for'] = views.countries(counts['speaker'].map(gazetteer.capitals()))
    return counts.sort_values(['passages', 'speaker'], ascending=[False, True], ignore_index=True)


def speech(corpus: Corpus) -> pd.DataFrame:
    """Who says what, in the order of speakers and articles."""
    said = corpus.speech
    return pd.DataFrame(
        {
            'speaker': said['speaker'],
            'speech': said['kind'],
            'cue': said['cue'],
            'words': said['text'],
            'source': views.sourced(corpus, said),
        }
    ).sort_values('speaker', kind='stable', ignore_index=True)


def agreements(corpus: Corpus) -> pd.DataFrame:
    """What was agreed: by whom, signed by whom and when, for which term."""
    agreed = corpus.agreements
    return pd.DataFrame(
        {
            'agreement': agreed['name'].fillna(agreed['text']),
            'parties': views.lists(agreed['parties']),
            'signed by': views.lists(agreed['signatories']),
            'signed': views.dates(agreed['signed']),
            'place': agreed['place'],
            'term': views.dates(agreed['term']),
            'status': agreed['status'],
            'fields': views.lists(agreed['fields']),
            'source': views.sourced(corpus, agreed),
        }
    )

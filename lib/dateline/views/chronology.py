"""What happened when: the dated events, those without a date, and how many had happened or were planned."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pandas as pd

from dateline import views
from dateline.events import promises
from dateline.views import Answer
from dateline.views.wording import count, first_capital, listed, number, told

if TYPE_CHECKING:
    from dateline.corpus import Corpus

STATUSES = {
    'happened': 'had happened',
    'ongoing': 'was going on',
    'planned': 'was planned',
    'proposed': 'was proposed',
    'invited': 'was an invitation',
    'historical': 'is history told in passing',
}
PLURALS = {'was an invitation': 'were invitations', 'is history told in passing': 'are history told in passing'}
OUTCOMES = {
    'kept': '{} came about',
    'moved': '{} moved to another day',
    'unreported': 'of {} no later article here tells',
}
LANES = 12


def answer(corpus: Corpus) -> Answer:
    """How many events of which time are reported, and how they stood when they were."""
    events = corpus.events
    dated = events[_dated(events)]
    if events.empty:
        return Answer('No event is reported.')
    articles = events['article'].nunique()
    said = f'**{first_capital(count(articles, "article"))} report{"s" * (articles == 1)} '
    said += f'{len(dated):,} dated event{"s" * (len(dated) != 1)}**{_from_to(dated.dropna(subset="edtf"))}.'
    stood = [_stood(status, n) for status, n in _in_order(dated['status']).items()]
    said += f' When they were reported, {listed(stood)}.' if stood else ''
    undated = len(events) - len(dated)
    verb = 'has' if undated == 1 else 'have'
    said += f' {first_capital(count(undated, "more event"))} {verb} no date.' if undated else ''
    return Answer(said + _what_became(corpus))


def _what_became(corpus: Corpus) -> str:
    """How many of the plans later articles report to be kept or moved."""
    outcomes = promises.follow(corpus.events, corpus.articles)['outcome'].value_counts()
    plans = int(outcomes.sum())
    if not plans:
        return ''
    if plans == outcomes.get('unreported'):
        return f' No later article here tells what became of the {count(plans, "dated plan")}.'
    parts = [OUTCOMES[o].format(number(int(outcomes[o]))) for o in OUTCOMES if o in outcomes]
    return f' Of {count(plans, "dated plan")}, {listed(parts)}.'


def _dated(events: pd.DataFrame) -> pd.Series:
    return events['first_day'].notna() | events['last_day'].notna()


def _from_to(dated: pd.DataFrame) -> str:
    """', from about 1960 to 5 August 2022': what is written of the earliest and of the latest day."""
    if dated.empty:
        return ''
    first = dated.loc[dated['first_day'].fillna(dated['last_day']).idxmin(), 'edtf']
    last = dated.loc[dated['last_day'].fillna(dated['first_day']).idxmax(), 'edtf']
    ends = [[end for end in re.split(r'/|\.\.', edtf.strip('[]')) if end] for edtf in (first, last)]
    return f', from {told(ends[0][0])} to {told(ends[1][-1])}'


def _stood(status: str, number: int) -> str:
    verb = STATUSES[status]
    return f'{number:,} {verb if number == 1 else PLURALS.get(verb, verb.replace("was ", "were "))}'


def _in_order(status: pd.Series) -> dict[str, int]:
    counts = status.value_counts()
    return {status: int(counts[status]) for status in STATUSES if status in counts}


def statuses(corpus: Corpus) -> pd.DataFrame:
    """How the events stood when they were reported: how many of each status, with a date, and told by a speaker."""
    events = corpus.events
    doubtful = events['edtf'].str.contains('[?~%]', regex=True, na=False)
    by = events.assign(dated=_dated(events), doubtful=doubtful, quoted=events['said_by'].notna(), events=1).groupby(
        'status'
    )[['events', 'dated', 'doubtful', 'quoted']]
    names = {'doubtful': 'date approximate or inferred', 'dated': 'with a date', 'quoted': 'told by a speaker'}
    return by.sum().reindex([s for s in STATUSES if s in set(events['status'])]).rename(columns=names).reset_index()


def events(corpus: Corpus) -> pd.DataFrame:
    """The dated events in the order of time: when, what, how it stood, who, where, who says so, in which article."""
    dated = corpus.events[_dated(corpus.events)]
    order = dated.assign(at=dated['first_day'].fillna(dated['last_day'])).sort_values(['at', 'last_day'], kind='stable')
    return _shown(corpus, order)


def undated(corpus: Corpus) -> pd.DataFrame:
    """The events without a date, in the order of the articles."""
    return _shown(corpus, corpus.events[~_dated(corpus.events)]).drop(columns='when')


def _shown(corpus: Corpus, events: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            'when': views.dates(events['edtf']),
            'status': events['status'],
            'what': events['what'].fillna(events['text']),
            'parties': views.lists(events['parties']),
            'place': events['place'],
            'said by': events['said_by'],
            'source': views.sourced(corpus, events),
        }
    ).reset_index(drop=True)


def laned(corpus: Corpus) -> pd.DataFrame:
    """The events with the lane of a chart: their article; their place, or where it was told, if there are many."""
    if len(corpus.articles) <= LANES:
        return corpus.events.assign(lane=views.sourced(corpus, corpus.events))
    told_in = corpus.events['article'].map(corpus.articles.set_index('article')['place'])
    return corpus.events.assign(lane=corpus.events['place'].fillna(told_in))


def kept(corpus: Corpus) -> pd.DataFrame:
    """What became of each dated plan and invitation: kept, moved or unreported, and which later article tells."""
    followed = promises.follow(corpus.events, corpus.articles)
    sources = views.sources(corpus)
    return pd.DataFrame(
        {
            'plan': followed['what'],
            'planned for': views.dates(followed['edtf']),
            'announced in': views.sourced(corpus, followed),
            'outcome': followed['outcome'],
            'reported for': views.dates(followed['reported_edtf']),
            'reported in': followed['reported_in'].map(sources, na_action='ignore').astype('string'),
        }
    )


def shared(corpus: Corpus) -> pd.DataFrame:
    """The events that several articles tell of: when and where each says, and what they disagree on."""
    events = corpus.events.assign(when=views.dates(corpus.events['edtf']), source=views.sourced(corpus, corpus.events))
    several = events.groupby('event')['article'].transform('nunique') > 1
    rows = []
    for _, reports in events[several].groupby('event', sort=False):
        says = [*dict.fromkeys(reports['source'] + ': ' + reports['when'].fillna('no date'))]
        differs = [*dict.fromkeys(itertools.chain.from_iterable(reports['differs']))]
        rows.append((reports['what'].iloc[0], '; '.join(says), ', '.join(differs) or None))
    return pd.DataFrame(rows, columns=['what', 'told in', 'they differ on']).astype('string')

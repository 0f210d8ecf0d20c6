"""The answers and tables that the notebooks show, on a small corpus made by hand."""

import dataclasses

import dateline
import pandas as pd
import pytest
from dateline import schema, views
from dateline.corpus import Corpus
from dateline.views import accounts, cast, chronology, explorer, overview, profile, trail

RAW = {
    'a': 'Oslo, May 3 (NTB) - Ann Roe and Bob Poe met in Oslo. "We trade," Roe said. They will meet on May 9.',
    'b': 'Ann Roe met Bob Poe in Oslo. Imports were 20 million dollars, up 5 percent or 50 percent.',
    'c': 'Bob Poe spoke.',
}


def at(article: str, words: str) -> dict:
    """Where words stand in an article."""
    start = RAW[article].index(words)
    return {'article': article, 'sentence': 0, 'start': start, 'end': start + len(words), 'text': words}


def article(name: str, day: str | None, **more) -> dict:
    known = {'article': name, 'published': day, 'first_day': day, 'last_day': day, 'words': len(RAW[name].split())}
    return known | {'published_basis': 'header' if day else 'unknown', 'language': 'en', 'sha256': name * 64} | more


def mention(where: str, words: str, actor: str, kind: str) -> dict:
    return at(where, words) | {'actor': actor, 'kind': kind}


def event(where: str, words: str, status: str, edtf: str | None, parties: tuple = (), **more) -> dict:
    days = {'first_day': edtf, 'last_day': edtf}
    known = {'event': f'{where}:{words}', 'edtf': edtf, 'status': status, 'what': words, 'parties': list(parties)}
    return at(where, words) | days | known | more


def figure(words: str, name: str, value: float, kind: str, **more) -> dict:
    interval = {'value': value, 'low': value * 0.99, 'high': value * 1.01, 'unit': 'USD' if value > 1e6 else 'percent'}
    trade = {'measure': 'imports', 'flow': 'import', 'reporter': 'NO', 'partner': 'SE', 'countries': ['NO', 'SE']}
    known = {'figure': name, 'kind': kind, 'period': '2018', 'trade': True, 'said_by': 'Ann Roe'}
    return at('b', words) | interval | trade | known | more


ROWS = {
    'articles': [
        article('a', '2019-05-03', agency='NTB', place='Oslo'),
        article('b', '2019-05-12', agency='NTB'),
        article('c', None, title='A speech about the many things that are to be done in the city'),
    ],
    'texts': [{'article': name, 'raw': raw} for name, raw in RAW.items()],
    'defects': [at('c', 'Bob') | {'kind': 'missing_title'}, at('a', 'met in') | {'kind': 'typo', 'correction': 'met'}],
    'mentions': [
        mention('a', 'Ann Roe', 'Ann Roe', 'person'),
        mention('a', 'Bob Poe', 'Bob Poe', 'person'),
        mention('a', 'Oslo', 'Oslo', 'place'),
        mention('b', 'Ann Roe', 'Ann Roe', 'person'),
        mention('b', 'Oslo', 'Oslo', 'place'),
        mention('c', 'Bob Poe', 'Bob Poe', 'person'),
    ],
    'actors': [
        {'actor': 'Ann Roe', 'kind': 'person', 'mentions': 2, 'articles': 2, 'variants': ['Ann Roe', 'Roe']},
        {'actor': 'Bob Poe', 'kind': 'person', 'mentions': 2, 'articles': 2, 'level': 'city', 'variants': ['Bob Poe']},
        {'actor': 'Oslo', 'kind': 'place', 'mentions': 2, 'articles': 2, 'level': 'city', 'country': 'NO'},
    ],
    'events': [
        event('a', 'They will meet', 'planned', '2019-05-09', ['Ann Roe', 'Bob Poe'], place='Oslo'),
        event('a', 'met in Oslo', 'happened', '2019-05-03', ['Ann Roe', 'Bob Poe'], place='Oslo'),
        event('b', 'met Bob Poe', 'happened', None, ['Ann Roe']),
    ],
    'figures': [
        figure('20 million dollars', 'f1', 2e7, 'level'),
        figure('5 percent', 'f2', 5.0, 'percent change', direction='up', base_period='2017'),
        figure('50 percent', 'f3', 50.0, 'percent change', direction='up', base_period='2017'),
    ],
    'checks': [
        at('b', '5 percent')
        | {'rule': 'same quantity', 'figures': ['f2', 'f3'], 'verdict': 'inconsistent', 'explanation': 'not both'}
    ],
    'implied': [
        {
            'article': 'b',
            'value': 1.9e7,
            'low': 1.8e7,
            'high': 2e7,
            'unit': 'USD',
            'kind': 'level',
            'measure': 'imports',
        }
        | {'period': '2017', 'countries': ['NO', 'SE'], 'from': ['f1', 'f2']}
    ],
    'speech': [at('a', 'We trade') | {'kind': 'direct', 'speaker': 'Ann Roe', 'cue': 'said'}],
    'themes': [at('a', 'trade') | {'theme': 'foreign_trade'}],
}


@pytest.fixture(scope='module')
def corpus() -> Corpus:
    return Corpus(**{table: schema.frame(table, ROWS.get(table, [])) for table in schema.TABLES})


EMPTY = dateline.parse('')


def test_sources_are_short_and_never_the_same(corpus):
    assert list(views.sources(corpus).values()) == [
        'NTB, 3 May 2019',
        'NTB, 12 May 2019',
        'A speech about the many things that are…',
    ]
    twice = pd.concat([corpus.articles, corpus.articles.assign(article=['d', 'e', 'f'])])
    names = list(views.sources(dataclasses.replace(corpus, articles=twice)).values())
    assert names[3] == 'NTB, 3 May 2019 (2)'
    assert len(set(names)) == len(names)


def test_what_was_read_is_said_with_its_doubts(corpus):
    said = overview.answer(corpus)
    assert said.startswith('**Three articles** of 44 words were read, published 3 May 2019 to 12 May 2019 by NTB.')
    assert 'stated in two articles and unknown in one article' in said
    assert 'Two flaws of the printed text were found; a correction is shown for one of them' in said
    assert 'They speak most of foreign trade.' in said


def test_what_happened_is_told_in_numbers(corpus):
    said = chronology.answer(corpus)
    assert said.startswith('**Two articles report 2 dated events**, from 3 May 2019 to 9 May 2019.')
    assert '1 had happened and 1 was planned. One more event has no date.' in said
    assert 'No later article here tells what became of the one dated plan.' in said


def test_events_stand_in_the_order_of_time_and_the_undated_apart(corpus):
    assert chronology.events(corpus)['what'].tolist() == ['met in Oslo', 'They will meet']
    assert chronology.events(corpus)['parties'].tolist() == ['Ann Roe, Bob Poe'] * 2
    assert chronology.undated(corpus)['what'].tolist() == ['met Bob Poe']
    assert chronology.statuses(corpus)['events'].tolist() == [2, 1]


def test_a_plan_that_a_later_article_reports_is_kept(corpus):
    told = {'parties': ['Ann Roe', 'Bob Poe'], 'place': 'Oslo', 'what': 'Ann Roe and Bob Poe meet in Oslo'}
    plan = event('a', 'They will meet', 'planned', '2019-05-09') | told
    done = event('b', 'met Bob Poe', 'happened', '2019-05-09') | told
    events = schema.frame('events', [plan, done])
    (row,) = chronology.kept(dataclasses.replace(corpus, events=events)).to_dict('records')
    assert (row['outcome'], row['reported in']) == ('kept', 'NTB, 12 May 2019')


def test_lanes_are_articles_or_where_many_were_written(corpus):
    assert set(chronology.laned(corpus)['lane']) == {'NTB, 3 May 2019', 'NTB, 12 May 2019'}
    many = pd.concat([corpus.articles] + [corpus.articles.assign(article=f'x{n}') for n in range(5)])
    many = dataclasses.replace(corpus, articles=many.drop_duplicates('article'))
    more = pd.concat([many.articles] + [many.articles.assign(article=f'y{n}').head(1) for n in range(9)])
    assert chronology.laned(dataclasses.replace(many, articles=more))['lane'].tolist()[:2] == ['Oslo', 'Oslo']


def test_who_acts_is_told_with_company_and_voices(corpus):
    said = cast.answer(corpus)
    assert said.startswith('**Ann Roe is named most**: two times in two of three articles.')
    assert 'the articles name two persons and one place.' in said
    assert 'Most often together are Ann Roe and Oslo, in two sentences.' in said
    assert 'One speaker is quoted, Ann Roe most.' in said


def test_an_agreement_is_told_and_several_are_counted(corpus):
    pact = at('a', 'met in') | {'name': 'Pact of Oslo', 'parties': ['Ann Roe', 'Bob Poe'], 'status': 'signed'}
    one = dataclasses.replace(corpus, agreements=schema.frame('agreements', [pact | {'signed': '2019?-05-03'}]))
    assert cast.answer(one).endswith(' Agreement signed, 3 May 2019 (uncertain): Pact of Oslo (Ann Roe and Bob Poe).')
    two = dataclasses.replace(corpus, agreements=schema.frame('agreements', [pact, pact | {'status': 'proposed'}]))
    assert cast.answer(two).endswith(' Two agreements are named, one of them as signed.')


def test_company_is_counted_once_per_pair_and_sentence(corpus):
    pairs = cast.together(corpus)
    assert pairs.to_numpy().tolist() == [
        ['Ann Roe', 'Oslo', 2, 2],
        ['Ann Roe', 'Bob Poe', 1, 1],
        ['Bob Poe', 'Oslo', 1, 1],
    ]
    assert len(cast.together(corpus, 1)) == 1


def test_a_copy_is_not_counted_and_that_is_said(corpus):
    copied = corpus.articles.assign(duplicate_of=[None, 'a', None]).convert_dtypes()
    corpus = dataclasses.replace(corpus, articles=copied)
    assert 'One article that copied another is not counted.' in cast.answer(corpus)
    assert cast.together(corpus)['articles'].tolist() == [1, 1, 1]
    assert corpus.where(actor='Ann Roe').actors.set_index('actor').loc['Ann Roe', 'articles'] == 1


def test_how_often_an_actor_is_named_is_told_by_month(corpus):
    table = cast.over_time(corpus, 1)
    assert (table.columns.tolist(), table.to_numpy().tolist()) == (['actor', '2019-05'], [['Ann Roe', 2]])


def test_an_article_of_a_day_not_known_counts_for_no_year(corpus):
    open_ended = corpus.articles.assign(last_day=pd.NaT)
    assert cast.over_time(dataclasses.replace(corpus, articles=open_ended), 1).empty


def test_an_agency_that_tells_is_not_ranked(corpus):
    told = dataclasses.replace(corpus, articles=corpus.articles.assign(agency='Roe'))
    assert 'Ann Roe' not in cast.most_named(told, 9)['actor'].tolist()
    assert cast.together(told).to_numpy().tolist() == [['Bob Poe', 'Oslo', 1, 1]]
    assert profile.profile(told, 'Roe').columns[0] == 'Ann Roe'


def test_an_actor_is_told_by_any_of_its_spellings(corpus):
    found = profile.profile(corpus, 'Roe')
    assert found.columns[0] == 'Ann Roe'
    told = dict(found.to_numpy().tolist())
    assert told['named'] == 'two times in two articles'
    assert told['with'] == 'Oslo (2); Bob Poe (1)'
    assert profile.profile(corpus, 'Nobody').empty
    assert profile.profile(corpus).columns[0] == 'Ann Roe'


def test_other_spellings_stand_beside_the_name(corpus):
    assert cast.actors(corpus, 1)['also written'].tolist() == ['Roe']
    assert cast.speakers(corpus).drop(columns='may stand for').to_numpy().tolist() == [['Ann Roe', 1, 1, 1, 0, 0]]


def test_a_capital_that_speaks_is_kept_with_the_state_for_which_it_may_stand():
    spoken = dateline.parse('Moscow said it would come. Lyon said it would not. The weather was fine in Lima.')
    told = cast.speakers(spoken).set_index('speaker')['may stand for']
    assert told.dropna().to_dict() == {'Moscow': 'Russia'}
    assert set(told.index) == {'Moscow', 'Lyon'}


def test_figures_that_do_not_add_up_are_said_first(corpus):
    said = accounts.answer(corpus)
    assert said.startswith('**Three trade figures and no other figures are claimed. Not all add up**: one check fails.')
    assert '- **Inconsistent** (NTB, 12 May 2019): not both.' in said
    (row,) = accounts.doubtful(corpus).to_dict('records')
    assert row['figures as printed'] == '5 percent, 50 percent'


def test_a_row_of_trade_holds_level_and_changes(corpus):
    (row,) = accounts.trade(corpus).to_dict('records')
    assert (row['reporter'], row['partner'], row['period']) == ('Norway', 'Sweden', '2018')
    assert row['level'] == '20 million dollars'
    assert row['change'] == '▲\u00a05 percent on 2017; ▲\u00a050 percent on 2017'
    assert row['adds up'] == '✗\u00a0inconsistent'


def test_a_figure_without_unit_or_value_is_listed(corpus):
    bare = figure('50 percent', 'f4', 50.0, 'count', unit=None, low=None, trade=False)
    none = figure('5 percent', 'f5', 5.0, 'count', trade=False) | {'value': None}
    table = accounts.counts(dataclasses.replace(corpus, figures=schema.frame('figures', [bare, none])))
    assert table['value'].fillna('missing').tolist() == ['50', 'missing']


def test_implied_figures_say_what_they_follow_from(corpus):
    (row,) = accounts.implied(corpus).to_dict('records')
    assert (row['value'], row['between']) == ('19 million USD', '18–20 million USD')
    assert row['follows from'] == '20 million dollars, 5 percent'


def test_every_row_leads_back_and_one_that_does_not_is_told(corpus):
    assert trail.answer(corpus).startswith('**From the printed words.**')
    wrong = corpus.events.assign(text='something else')
    assert '3 do not lead back' in trail.answer(dataclasses.replace(corpus, events=wrong))
    assert trail.in_doubt(corpus)['figure'].tolist() == ['f2', 'f3']


@pytest.mark.parametrize('room', [overview, chronology, cast, accounts, trail], ids=lambda room: room.__name__)
def test_an_article_without_words_has_an_answer(room):
    assert room.answer(EMPTY)


@pytest.mark.parametrize(
    'table',
    [
        overview.articles, overview.files, overview.defects, chronology.statuses, chronology.events, chronology.undated,
        chronology.kept, chronology.shared, cast.kinds, cast.countries, cast.offices, cast.speakers, cast.speech,
        cast.agreements, accounts.doubtful, accounts.consistent, accounts.trade, accounts.figures, accounts.implied,
        accounts.counts,
    ],
    ids=lambda table: f'{table.__module__.removeprefix("dateline.")}.{table.__name__}',
)  # fmt: skip
def test_nothing_found_is_a_table_with_its_columns_and_no_offsets(table, corpus):
    empty, full = table(EMPTY), table(corpus)
    assert isinstance(empty, pd.DataFrame)
    assert not {'start', 'end', 'sentence'} & set(full)
    assert len(full.columns) <= 9


def test_the_corpus_can_be_leafed_through(corpus):
    fields, view, shown = explorer.browse(corpus).children
    assert [field.description for field in fields.children] == ['since', 'until', 'country', 'actor', 'kind']
    for name in view.options:
        view.value = name
        assert len(shown.outputs) > 1
    fields.children[0].value, fields.children[2].value = '2019', 'NO'
    assert len(shown.outputs) > 1


def test_a_choice_that_fits_no_article_says_so(corpus):
    fields, _, shown = explorer.browse(corpus).children
    fields.children[0].options = [('2021', '2021')]
    (only,) = shown.outputs
    assert only['data']['text/markdown'] == 'No article fits; choose less.'


def test_a_number_alone_is_shown_with_its_value():
    corpus = dateline.parse("Chile's exports made $40 million in 2018.\nGoods (USD million)\nWine 5.5 +6%\n\nIt grew.")
    assert '5.5 (5.5 million USD)' in accounts.trade(corpus)['level'].tolist()

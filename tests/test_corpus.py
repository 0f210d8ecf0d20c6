"""Folders, stores, selections, and what holds for every row of every table."""

import dateline
import pandas as pd
import pytest
from dateline import report, schema
from dateline.views import overview
from distributed import LocalCluster
from edtf import parse_edtf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ARTICLES = report.root() / 'data' / 'articles'
EDTF = {
    'articles': ['published'],
    'dates': ['edtf'],
    'events': ['edtf'],
    'figures': ['period', 'base_period'],
    'implied': ['period', 'base_period'],
    'agreements': ['signed', 'term'],
}


@pytest.fixture(scope='module')
def corpus():
    return dateline.read(ARTICLES)


def check_rows(corpus):
    """Columns, dtypes and closed values; the words of each row; its sentence; EDTF; the order."""
    raw = dict(zip(corpus.texts['article'], corpus.texts['raw'], strict=True))
    for name, table in corpus.tables().items():
        schema.check(name, table)
        for column in EDTF.get(name, []):
            for value in table[column].dropna():
                parse_edtf(value)
        if 'start' in table:
            column = 'raw' if name == 'sentences' else 'text'
            for article, start, end, text in zip(
                table['article'], table['start'], table['end'], table[column], strict=True
            ):
                assert raw[article][start:end] == text, (name, text)
            assert table[['article', 'start']].equals(table[['article', 'start']].sort_values(['article', 'start']))
        for column in table.columns[table.dtypes == 'string'].difference(['raw']):
            assert not (table[column] == '').any(), (name, column)


def test_rows_of_the_five_articles(corpus):
    check_rows(corpus)


PIECES = st.sampled_from(
    'Moscow|India|ofthe|trade|grew|rose|by|$1.5 billion|3 percent|in 2018|on May 23|Mayor|Ann Roe|said|“|”|"|.|, |\n|'
    '\n\n|&amp;|\u00ad|signed a memorandum|will visit|Hanoi|imports from|(TASS) –|he|two'.split('|')
)


ONCE_REFUSED = {
    'half a year past': 'The port was busier in the months from April to September 2023.',
    'financial year without a year': 'Exports rose 3 percent in the financial year that ended in March.',
    'a day of no month': 'The 31st of that month and XX years.',
    'blanks in the name of a body': 'The Lima  Chamber  of  Commerce, Industries and Agriculture met in Peru.',
    'the hour of a meeting': 'The talks took place at 10:30 on November 12, 2019. The visit lasted two days.',
}


@pytest.mark.parametrize('text', ONCE_REFUSED.values(), ids=ONCE_REFUSED)
def test_texts_that_were_once_refused_are_read(text):
    assert len(dateline.parse(text).articles) == 1


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(' '.join), st.lists(PIECES).map(''.join)))
def test_rows_of_any_text(text):
    check_rows(dateline.parse(text))


def test_parse_takes_a_day():
    corpus = dateline.parse('The mayor left on Monday.', published='2021-02-03')
    assert corpus.dates['edtf'].tolist() == ['2021-02-01']
    assert corpus.articles['published_basis'].tolist() == ['metadata']


def test_a_store_holds_everything(corpus, tmp_path):
    corpus.save(tmp_path / 'store')
    again = dateline.read(tmp_path / 'store')
    for name, table in corpus.tables().items():
        pd.testing.assert_frame_equal(table, again.tables()[name])


def test_processes_read_the_same(corpus):
    for name, table in dateline.read(ARTICLES, workers=2).tables().items():
        pd.testing.assert_frame_equal(table, corpus.tables()[name])


def test_a_cluster_reads_the_same(corpus):
    with LocalCluster(n_workers=1, processes=False, dashboard_address=None) as cluster:
        read = dateline.read(ARTICLES, scheduler=cluster.scheduler_address)
    for name, table in read.tables().items():
        pd.testing.assert_frame_equal(table, corpus.tables()[name])


def test_a_list_of_files_and_subfolders_is_read(tmp_path):
    (tmp_path / 'a').mkdir()
    (tmp_path / 'a' / 'one.txt').write_text('Trade grew.', encoding='utf-8')
    (tmp_path / 'two.txt').write_bytes(
        'Caf\xe9 trade between Orl\xe9ans and Besan\xe7on grew last year.'.encode('latin-1')
    )
    corpus = dateline.read(tmp_path)
    assert corpus.articles['article'].tolist() == ['a/one', 'two']
    assert 'Orléans' in corpus.texts['raw'][1]
    assert dateline.read([tmp_path / 'two.txt']).articles['article'].tolist() == ['two']


STORY = (
    'date 2019-05-{} The mayors of Kazan and Lyon met on Monday and signed a plan for fishing, schools and buses. '
    'It names twelve fields of work, from transport to schools, and runs until the end of next year. '
)


def test_copies_name_their_original(tmp_path):
    texts = {
        'a': STORY.format(24) + 'They left.',
        'b': STORY.format(23).upper().replace('DATE', 'date'),
        'c': 'Trade fell.',
    }
    for name, text in texts.items():
        (tmp_path / f'{name}.txt').write_text(text, encoding='utf-8')
    assert dateline.read(tmp_path).articles['duplicate_of'].fillna('-').tolist() == ['b', '-', '-']


def test_an_empty_file_is_no_copy(tmp_path):
    for name, text in {'a': '', 'b': ' \n', 'c': 'Trade fell.'}.items():
        (tmp_path / f'{name}.txt').write_text(text, encoding='utf-8')
    corpus = dateline.read(tmp_path)
    assert corpus.articles['duplicate_of'].isna().all()
    assert 'Two articles are empty. One article may not be in English' in overview.answer(corpus)


def test_figures_of_two_articles_are_compared(tmp_path):
    story = 'date 2020-02-{:02} {} Trade between Chile and Peru was {} dollars in 2018.'
    told = {
        'a': (1, 'Envoys met.', '3.2 billion'),
        'b': (2, 'It was said in Baku.', '3.24 billion'),
        'c': (3, 'Not so.', '4.9 billion'),
    }
    for name, words in told.items():
        (tmp_path / f'{name}.txt').write_text(story.format(*words), encoding='utf-8')
    checks = dateline.read(tmp_path).checks
    assert checks.loc[checks['rule'] == 'same measure', 'verdict'].value_counts().to_dict() == {
        'consistent': 1,
        'inconsistent': 1,
    }


ERRORS = [
    (lambda p: dateline.read(p / 'no'), r'no: does not exist; name a folder'),
    (lambda p: dateline.read(p), r'holds no article; put \.txt files into it'),
    (lambda p: dateline.load(p), r'is no store; make one with'),
    (lambda p: dateline.parse('x').save(p.parent), r'holds something that is no store'),
    (lambda p: dateline.parse('x', published='yesterday'), r"published 'yesterday': is no day; write it as"),
]


@pytest.mark.parametrize(('call', 'message'), ERRORS, ids=[e[1][:12] for e in ERRORS])
def test_errors_say_what_to_do(call, message, tmp_path):
    with pytest.raises(ValueError, match=message) as error:
        call(tmp_path)
    assert '\n' not in str(error.value)


def test_a_store_of_another_version_is_refused(corpus, tmp_path):
    corpus.save(tmp_path / 'store')
    (tmp_path / 'store' / 'store.json').write_text('{"dateline store": "0"}', encoding='utf-8')
    with pytest.raises(ValueError, match='version 0, not 1; build it again'):
        dateline.load(tmp_path / 'store')


@pytest.mark.parametrize(('file', 'written'), [('store.json', '{'), ('store.json', '[]'), ('dates.parquet', 'no')])
def test_a_damaged_store_is_named(corpus, tmp_path, file, written):
    corpus.save(tmp_path / 'store')
    (tmp_path / 'store' / file).write_text(written, encoding='utf-8')
    with pytest.raises(ValueError, match='store: is a damaged store; build it again'):
        dateline.load(tmp_path / 'store')


WHERE = [  # arguments, the articles that remain
    ({'since': '2024'}, {'000', '001'}),
    ({'until': '2019'}, {'003', '004'}),
    ({'since': '2019-06', 'until': '2024-12-31'}, {'000', '004'}),
    ({'country': 'Vietnam'}, {'003'}),
    ({'country': 'IR'}, {'004'}),
    ({'country': 'iran'}, {'004'}),
    ({'actor': 'Sergei Cheremin'}, {'000', '001'}),
    ({'organisation': 'Business Russia'}, {'002'}),
    ({'article': '002_4f8abd958f17b2ab'}, {'002'}),
]


@pytest.mark.parametrize(('arguments', 'articles'), WHERE, ids=[str(a) for a, _ in WHERE])
def test_where(corpus, arguments, articles):
    part = corpus.where(**arguments)
    assert {name[:3] for name in part.articles['article']} == articles
    for table in part.tables().values():
        if 'article' in table:
            assert {name[:3] for name in table['article']} <= articles
    assert set(part.actors['actor']) == set(part.mentions['actor'])


def test_where_counts_the_actors_anew(corpus):
    part = corpus.where(kind='person', since='2024')
    assert set(part.mentions['kind']) == {'person'} == set(part.actors['kind'])
    assert part.actors['mentions'].sum() == len(part.mentions)


@pytest.mark.parametrize('wrong', [{'since': 'May'}, {'country': 'Atlantis'}, {'kind': 'thing'}], ids=str)
def test_where_refuses_what_nothing_can_fulfil(corpus, wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        corpus.where(**wrong)

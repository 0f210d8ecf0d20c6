"""A row leads back to the printed words, escaped, marked, in their paragraphs."""

from types import SimpleNamespace

import pandas as pd
import pytest
from dateline import evidence

RAW = {
    'first': 'Port & rail\r\n\r\nCargo rose by 7%  in May.\nIt <fell> in June.\n\n   Last words.',
    'second': 'Нижний Новгород — 3 trams',
}
CORPUS = SimpleNamespace(
    texts=pd.DataFrame({'article': list(RAW), 'raw': list(RAW.values())}),
    articles=pd.DataFrame({'article': list(RAW), 'title': ['A <title>', None], 'published': ['2019~', None]}),
)


def rows(*found: tuple[str, str]) -> pd.DataFrame:
    """Rows for words of an article, with the offsets that the words have there."""
    places = [(article, RAW[article].index(words), len(words)) for article, words in found]
    return pd.DataFrame([{'article': a, 'start': start, 'end': start + size} for a, start, size in places])


SEEN = {
    'row in its paragraph, escaped': (rows(('first', '<fell>')), 0, ['<p>It <mark>&lt;fell&gt;</mark> in June.</p>']),
    'paragraph before and after': (
        rows(('first', '7%')),
        1,
        ['<p>Port &amp; rail</p>', '<p>Cargo rose by <mark>7%</mark>  in May.</p>', '<p>It &lt;fell&gt; in June.</p>'],
    ),
    'whole article': (rows(('first', 'Port')), None, ['<mark>Port</mark> &amp; rail', '<p>Last words.</p>']),
    'two rows of one article': (
        rows(('first', '7%'), ('first', 'May')),
        0,
        ['rose by <mark>7%</mark>  in <mark>May</mark>.'],
    ),
    'span over two paragraphs': (
        rows(('first', 'May.\nIt')),
        0,
        ['in <mark>May.</mark></p><p><mark>It</mark> &lt;fell&gt;'],
    ),
    'offsets are code points': (rows(('second', '3 trams')), 0, ['<p>Нижний Новгород — <mark>3 trams</mark></p>']),
    'source as far as known': (rows(('first', '7%')), 0, ['<footer>A &lt;title&gt;, about 2019 (first)</footer>']),
    'source without title': (rows(('second', '3')), 0, ['<footer>(second)</footer>']),
}


@pytest.mark.parametrize(('table', 'context', 'fragments'), SEEN.values(), ids=SEEN)
def test_words_are_shown_in_context(table, context, fragments):
    shown = evidence.show(CORPUS, table, context)
    assert shown._repr_html_() == str(shown)
    at = -1
    for fragment in fragments:
        assert (at := shown.find(fragment, at + 1)) >= 0, shown


def test_context_ends_where_asked():
    assert 'Port' not in evidence.show(CORPUS, rows(('first', '7%')), 0)
    assert 'Last' not in evidence.show(CORPUS, rows(('first', '7%')), 1)


def test_articles_stand_in_the_order_of_their_rows():
    shown = evidence.show(CORPUS, rows(('second', '3'), ('first', '7%')))
    assert shown.index('(second)') < shown.index('(first)')


def test_one_row_is_enough():
    assert evidence.show(CORPUS, rows(('first', '7%')).iloc[0]).count('<mark>') == 1


NOTHING = {
    'no rows': rows(('first', '7%')).head(0),
    'no evidence in the row': rows(('first', '7%')).assign(start=pd.NA),
}


@pytest.mark.parametrize('table', NOTHING.values(), ids=NOTHING)
def test_nothing_is_shown_for_nothing(table):
    assert evidence.show(CORPUS, table) == ''


def test_rows_that_lead_nowhere_are_refused():
    with pytest.raises(ValueError, match='they lack end; take rows as extracted'):
        evidence.show(CORPUS, rows(('first', '7%')).drop(columns='end'))
    with pytest.raises(ValueError, match="no article 'third'"):
        evidence.show(CORPUS, pd.DataFrame({'article': ['third'], 'start': [0], 'end': [1]}))


MARKED = {
    'overlapping spans become one': ([(0, 3), (2, 5)], '<mark>abcde</mark>fg'),
    'same span twice': ([(1, 2), (1, 2)], 'a<mark>b</mark>cdefg'),
    'touching spans stay two': ([(0, 2), (2, 4)], '<mark>ab</mark><mark>cd</mark>efg'),
    'span within a span': ([(0, 5), (1, 2)], '<mark>abcde</mark>fg'),
    'beyond the end': ([(5, 99)], 'abcde<mark>fg</mark>'),
    'out of order': ([(4, 5), (0, 1)], '<mark>a</mark>bcd<mark>e</mark>fg'),
    'no span': ([], 'abcdefg'),
    'empty span': ([(3, 3)], 'abcdefg'),
}


@pytest.mark.parametrize(('spans', 'marked'), MARKED.values(), ids=MARKED)
def test_mark(spans, marked):
    assert evidence.mark('abcdefg', spans) == marked

"""Events across articles: merged where they are one, plans followed to their reports."""

import pandas as pd
import pytest
from dateline import schema
from dateline.events import corroboration, promises


def frames(*rows):
    """Tables of rows: article, day written, status, first and last day, what, parties, place."""
    events, articles = [], {}
    for number, (article, written, status, first, last, what, parties, place) in enumerate(rows, 1):
        days = {'first_day': first, 'last_day': last, 'edtf': first if first == last else f'{first}/{last}'}
        events.append(
            {'article': article, 'event': f'{article}:e{number}', 'status': status, 'what': what, 'text': what}
            | {'parties': parties.split(), 'place': place, 'sentence': 0, 'start': 0, 'end': 1}
            | days
        )
        articles[article] = {'article': article, 'published': written, 'first_day': written, 'last_day': written}
    return schema.frame('events', events), schema.frame('articles', articles.values())


PLAN = (
    'a',
    '2024-03-01',
    'planned',
    '2024-03-10',
    '2024-03-12',
    'Oslo delegation will visit Porto',
    'Oslo Porto',
    None,
)
DONE = ('b', '2024-03-13', 'happened', '2024-03-10', '2024-03-12', 'Oslo delegation visited Porto', 'Oslo Porto', None)
LATE = ('b', '2024-05-13', 'happened', '2024-05-10', '2024-05-10', 'Oslo delegation visited Porto', 'Oslo Porto', None)
MOVE = (
    'b',
    '2024-03-05',
    'planned',
    '2024-06-01',
    '2024-06-01',
    'Visit of Oslo delegation to Porto',
    'Oslo Porto',
    None,
)
ELSE = ('b', '2024-03-13', 'happened', '2024-03-10', '2024-03-10', 'Oslo delegation visited Rome', 'Oslo Rome', 'Rome')
SIGN = (
    'b',
    '2024-03-13',
    'happened',
    '2024-03-10',
    '2024-03-10',
    'Oslo and Porto signed an agreement',
    'Oslo Porto',
    None,
)

OUTCOMES = {
    'kept': ([PLAN, DONE], 'kept', 'b:e2'),
    'reported for other days': ([PLAN, LATE], 'moved', 'b:e2'),
    'planned anew': ([PLAN, MOVE], 'moved', 'b:e2'),
    'nothing of it': ([PLAN], 'unreported', None),
    'another kind of event': ([PLAN, SIGN], 'unreported', None),
    'told by its own article': ([PLAN, ('a', *DONE[1:])], 'unreported', None),
}


@pytest.mark.parametrize(('rows', 'outcome', 'report'), OUTCOMES.values(), ids=OUTCOMES)
def test_promises(rows, outcome, report):
    row = promises.follow(*frames(*rows)).iloc[0]
    assert row['outcome'] == outcome
    assert (None if pd.isna(row['report']) else row['report']) == report


def test_no_plan_no_promise():
    assert promises.follow(*frames(DONE)).empty


ONE = {
    'plan and report': ([PLAN, DONE], []),
    'two reports that share a day': ([DONE, ('c', '2024-03-14', *DONE[2:])], []),
    'two reports a day apart': (
        [DONE, ('c', '2024-03-14', 'happened', '2024-03-13', '2024-03-13', *DONE[5:])],
        ['date'],
    ),
    'still a plan after it was done': ([('c', '2024-03-20', *PLAN[2:]), DONE], ['status']),
}


@pytest.mark.parametrize(('rows', 'differs'), ONE.values(), ids=ONE)
def test_one_event(rows, differs):
    merged = corroboration.merge(*frames(*rows))
    assert len(set(merged['event'])) == 1
    assert merged['differs'].tolist() == [differs] * len(rows)
    assert len(merged) == len(rows)


TWO = {
    'other kind': [DONE, ('c', *SIGN[1:])],
    'other place': [('a', *ELSE[1:]), ('c', *DONE[1:7], 'Porto')],
    'months apart': [DONE, ('c', *LATE[1:])],
    'one article': [DONE, DONE],
    'same words, another partner': [
        (*DONE[:5], 'Oslo opened a joint exhibition', 'Oslo Riga', None),
        ('c', *DONE[1:5], 'Oslo opened a joint exhibition', 'Oslo Lviv', None),
    ],
    'nobody in common': [DONE, ('c', *DONE[1:6], 'Riga Lviv', None)],
}


@pytest.mark.parametrize('rows', TWO.values(), ids=TWO)
def test_two_events(rows):
    assert corroboration.merge(*frames(*rows))['event'].nunique() == 2


def test_the_id_is_that_of_the_earliest_article():
    assert set(corroboration.merge(*frames(DONE, PLAN))['event']) == {'a:e2'}

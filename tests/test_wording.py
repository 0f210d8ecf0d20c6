"""Dates, amounts and lists in the words of a reader."""

import pytest
from dateline.views import wording

WHEN = {
    'year': ('2019', '2019'),
    'month': ('2019-11', 'November 2019'),
    'day': ('2019-05-03', '3 May 2019'),
    'year uncertain': ('2019?-05-23', '23 May 2019?'),
    'approximate': ('2019-06-17~', 'about 17 June 2019'),
    'both': ('2019-05-23%', 'about 23 May 2019?'),
    'days of a month': ('2025-03-19/2025-03-21', '19–21 March 2025'),
    'days of a year': ('2025-03-30/2025-04-02', '30 March – 2 April 2025'),
    'days of two years': ('2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'),
    'months': ('2019-11/2019-12', 'November – December 2019'),
    'years': ('2019/2021', '2019–2021'),
    'about to': ('1949~/2024-01-17', 'about 1949 – 17 January 2024'),
    'since': ('2019/..', 'since 2019'),
    'until': ('../2019', 'until 2019'),
    'on or before': ('[..2018-07-12]', 'by 12 July 2018'),
    'on or after': ('[2016-06-10..]', '10 June 2016 or later'),
    'one of': ('[2022-08-19..2022-08-21]', 'some time in 19–21 August 2022'),
    'decade': ('201X', '2010s'),
    'season': ('2019-22', 'summer 2019'),
    'quarter': ('2019-33', 'first quarter 2019'),
    'time': ('2020-03-01T10:30', '1 March 2020, 10:30'),
}
LEFT = ['', '../..', 'garbage', '2019-99', '-0044', '[', '2019-02-30/']

AMOUNTS = {
    'billion': ((3.2e9, 'USD'), '3.2 billion USD'),
    'loss': ((-41.5e6, 'EUR'), '−41.5 million EUR'),
    'percent': ((1.31, 'percent'), '1.31 percent'),
    'one': ((1, 'company'), '1 company'),
    'companies': ((30, 'company'), '30 companies'),
    'people': ((1200, 'person'), '1,200 people'),
    'boxes': ((2, 'box'), '2 boxes'),
    'days': ((3, 'day'), '3 days'),
    'no unit': ((48000, None), '48,000'),
    'rounded': ((30.683655, 'percent'), '30.68 percent'),
}
BETWEEN = {
    'interval': ((1.65e9, 1.75e9, 'USD'), '1.65–1.75 billion USD'),
    'one value': ((5, 5, 'day'), '5 days'),
    'at least': ((1200, None, 'guest'), 'at least 1,200 guests'),
    'up to': ((None, 30, 'guest'), 'up to 30 guests'),
    'unknown': ((None, None, 'guest'), None),
    'across a magnitude': ((9.9e8, 1.1e9, 'USD'), '990 million USD to 1.1 billion USD'),
    'below zero': ((-2.0, -1.0, 'percent'), '−2 percent to −1 percent'),
}


@pytest.mark.parametrize(('edtf', 'said'), WHEN.values(), ids=WHEN)
def test_dates_are_said_as_a_reader_says_them(edtf, said):
    assert wording.when(edtf) == said


@pytest.mark.parametrize('edtf', LEFT)
def test_what_is_no_date_does_not_stop_anything(edtf):
    assert isinstance(wording.when(edtf), str)


@pytest.mark.parametrize(('given', 'said'), AMOUNTS.values(), ids=AMOUNTS)
def test_amounts_are_rounded_and_named(given, said):
    assert wording.amount(*given) == said


@pytest.mark.parametrize(('given', 'said'), BETWEEN.values(), ids=BETWEEN)
def test_intervals_are_said_once(given, said):
    assert wording.between(*given) == said


@pytest.mark.parametrize('width', [1, 5, 12, 80])
def test_a_clipped_text_is_a_line_that_fits(width):
    clipped = wording.clip('Opening  of the\nexhibition', width)
    assert '\n' not in clipped
    assert len(clipped) <= width + 1

"""The mended text, its defects, and the way back."""

import json
import time
from pathlib import Path

import pytest
from dateline.articles import repair
from hypothesis import given
from hypothesis import strategies as st

SEEN = [  # raw, as read, kinds
    ('Members ofthe council met andthe mayor spoke', 'Members of the council met and the mayor spoke', 'joined_words'),
    ('roads,bridges and ports', 'roads, bridges and ports', 'joined_words'),
    ("Lima's province’sexports grew", "Lima's province’s exports grew", 'joined_words'),
    ('They came to Lima.Deputy Mayor Roe met them.', 'They came to Lima. Deputy Mayor Roe met them.', 'joined_words'),
    ('It was said by the KNA.He added more.', 'It was said by the KNA. He added more.', 'joined_words'),
    ('Talks of May 20-21.In 2023 trade grew.', 'Talks of May 20-21. In 2023 trade grew.', 'joined_words'),
    ('It cost 5 millionUSD in all.', 'It cost 5 million USD in all.', 'joined_words'),
    (
        'It fell to $67 million.Building materials led.',
        'It fell to $67 million. Building materials led.',
        'joined_words',
    ),
    ('the 2014Lyon Rowing Cup', 'the 2014 Lyon Rowing Cup', 'joined_words'),
    ('talks on coopera-\ntion went on', 'talks on cooperation went on', 'broken_line'),
    ('bread &amp; salt', 'bread & salt', 'html_entity'),
    ('Mos\u00adcow', 'Moscow', 'invisible_character'),
    ('Consulate of the Peru in Chile', 'Consulate of Peru in Chile', 'superfluous_article'),
    (
        'Sales (tons): Tea 5 6.5 Salt 7 -8 Fish, dried 9 1,000\n\nIt grew.',
        'Sales (tons):\nTea 5 6.5\nSalt 7 -8\nFish, dried 9 1,000\n\nIt grew.',
        'run_on_table',
    ),
    (
        'Country 2017 2018 Peru 5 6 Chile 7 8 Total 12 14 Source: KNA',
        'Country 2017 2018\nPeru 5 6\nChile 7 8\nTotal 12 14\nSource: KNA',
        'run_on_table',
    ),
    ('The 18countries met.', 'The 18 countries met.', 'joined_words'),
    ('In the2021/22 season', 'In the 2021/22 season', 'joined_words'),
    ('In Maythis year hesaid it.', 'In May this year he said it.', 'joined_words'),
    ('Trade cost $ 12.5 million.', 'Trade cost $ 12.5 million.', 'inner_space'),
    ('He left\n\nShe stayed.', 'He left\n\nShe stayed.', 'missing_full_stop'),
]
NOTHING = [
    'Sales: Tea 5 6 Salt 7 8 Fish 9',
    'The teams won 3 2 and lost 1 4 in May, then 2 2',
    'SberCity and VisionLabs came with UNISHIP.',
    'The iPhone was sold by eBay to McDonald in Chinatown.',
    'A blockchain webinar on superfoods, fintech and cryptocurrency.',
    'Forandin spoke; Forandin left.',
    'Sales of £640million were up at 5pm on the A380 and covid19 wards.',
    'See https://example.org/2018exports, trade@2019fairs.com and report2018.pdf for 4wheel cars.',
    'The Netherlands and the Philippines signed in the United States.',
    'See https://example.org/a,b;c?d=e.The at 10.30 p.m.',
    'A well-known self-\ngovernment is no broken line of a word.',
]


@pytest.mark.parametrize(('raw', 'read', 'kind'), SEEN, ids=[case[0][:20] for case in SEEN])
def test_seen(raw, read, kind):
    mended = repair.mend(raw)
    assert mended.text == read
    assert kind in {d.kind for d in mended.defects}


@pytest.mark.parametrize('raw', NOTHING, ids=[raw[:20] for raw in NOTHING])
def test_nothing(raw):
    assert repair.mend(raw).text == raw


@pytest.mark.parametrize(
    'text', ['Visit Lima.Com for more.', 'He met Gov.Roe there.', 'The U.S.A. won.', 'See www.lima.Pe now.']
)
def test_the_dot_of_a_name_is_no_full_stop(text):
    assert repair.mend(text).text == text


def test_weak_seams_count_only_in_a_damaged_article():
    damaged = 'The head ofthe office met andthe mayor. Theteam will teamup on healthcareservices.'
    assert 'team up on healthcare services' in repair.mend(damaged).text
    assert 'healthcareservices' in repair.mend('They meet on healthcareservices today.').text


def test_all_glued_words_of_the_gold_and_no_other():
    folder = Path(__file__).parent
    for path in sorted((folder / 'gold').glob('00*.json')):
        listed = json.loads(path.read_text(encoding='utf-8'))['text_defects']
        wanted = {(d['start'], d['end']) for d in listed if d['kind'] == 'joined_words'}
        raw = (folder.parent / 'data' / 'articles' / f'{path.stem}.txt').read_bytes().decode('utf-8')
        found = {(d.start, d.end) for d in repair.mend(raw).defects if d.kind == 'joined_words'}
        assert found == wanted, path.stem


ALPHABET = st.sampled_from(
    ['ofthe', 'the', 'Moscow', 'Moscowand', ' ', '\n', '\u00ad', '&amp;', '-\n', 'a', '$ 1', ',x', '9']
)


@given(st.one_of(st.text(), st.lists(ALPHABET).map(''.join)))
def test_every_word_leads_back_to_the_raw_text(raw):
    mended = repair.mend(raw)
    assert mended.raw == raw
    for defect in mended.defects:
        assert raw[defect.start : defect.end] == defect.text
    at = 0
    for position in range(len(mended.text)):
        start, end = mended.raw_span(position, position + 1)
        assert at <= start <= end <= len(raw)
        at = start
    assert mended.raw_span(0, len(mended.text))[1] <= len(raw)


@pytest.mark.parametrize('piece', ['1', '. ', ' ', '\n', 'a.', 'Mr.', '"', 'the ', '.', 'a', '$ ', 'a\n', '-\n', '&'])
def test_no_text_takes_long(piece):
    began = time.perf_counter()
    repair.mend(piece * (500_000 // len(piece)))
    assert time.perf_counter() - began < 5

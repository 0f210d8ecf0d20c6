"""Speed of the finders on the bundled articles: characters a second on one core, each with a floor."""

import time

import dateline
import pytest
from dateline import report

FLOORS = {'dates': 500_000, 'quantities': 500_000}
TEXTS = [p.read_text(encoding='utf-8') for p in sorted((report.root() / 'data' / 'articles').glob('*.txt'))] * 40


@pytest.mark.parametrize('room', FLOORS)
def test_speed(room):
    find = getattr(dateline, room).find
    find(TEXTS[0])
    began = time.perf_counter()
    for text in TEXTS:
        find(text)
    speed = sum(map(len, TEXTS)) / (time.perf_counter() - began)
    print(f'{room}.find: {speed:,.0f} characters/s')
    assert speed > FLOORS[room]


def test_speed_of_the_whole(tmp_path):
    for number, text in enumerate(TEXTS):
        (tmp_path / f'{number:03}.txt').write_text(text, encoding='utf-8')
    began = time.perf_counter()
    corpus = dateline.read(tmp_path)
    took = time.perf_counter() - began
    print(f'read: {len(corpus.articles) / took:,.0f} articles/s, {sum(map(len, TEXTS)) / took:,.0f} characters/s')
    assert len(corpus.articles) / took > 5

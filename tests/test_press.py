"""What is read out of articles that rules are not made on, against labels made by hand: floors that only ever rise."""

import collections
import json
import re
from pathlib import Path

import dateline
import pandas as pd
import pytest
from score import f1

PRESS = Path(__file__).parent / 'press'
FLOORS = {'actors': 0.86, 'figures': 0.94, 'quotes': 0.84, 'events': 0.68}
NAMED = {'person', 'organisation', 'place'}


def spots(text: str, variants: list[list[str]]) -> dict[int, list[range]]:
    """Where each actor is named by any of its variants, longest first, without overlap."""
    taken, found = set(), collections.defaultdict(list)
    for name, actor in sorted({(v, n) for n, names in enumerate(variants) for v in names}, key=lambda p: -len(p[0])):
        for match in re.finditer(rf'(?<!\w){re.escape(name)}(?!\w)', text):
            place = range(*match.span())
            if not taken.intersection(place):
                taken.update(place)
                found[actor].append(place)
    return found


def meets(row, place: range) -> bool:
    return row.start < place.stop and place.start < row.end


def pairs(gold: dict, corpus, text: str) -> dict[int, str]:
    """Gold actor -> the actor of ours that shares most mentions with it, each used once."""
    votes = collections.Counter()
    for actor, places in spots(text, [a['variants'] for a in gold['actors']]).items():
        for row in corpus.mentions[corpus.mentions['kind'].isin(NAMED)].itertuples():
            votes[actor, row.actor] += any(meets(row, place) for place in places)
    found = {}
    for (actor, ours), number in sorted(votes.items(), key=lambda v: (-v[1], v[0])):
        if number and actor not in found and ours not in found.values():
            found[actor] = ours
    return found


def actors(gold: dict, corpus, text: str) -> tuple[int, int, int]:
    """One actor of ours for one of the gold's, of the same kind."""
    kinds = dict(zip(corpus.actors['actor'], corpus.actors['kind'], strict=True))
    hits = [kinds[ours] == gold['actors'][n]['kind'] for n, ours in pairs(gold, corpus, text).items()]
    return sum(hits), sum(kind in NAMED for kind in kinds.values()), len(gold['actors'])


def figures(gold: dict, corpus, text: str) -> tuple[int, int, int]:
    """Value right where its words stand; unit too, where it is money or percent."""
    left = list(corpus.figures.itertuples())
    for figure in gold['figures']:
        places = [range(*match.span()) for match in re.finditer(re.escape(figure['text']), text)]
        near = (row for row in left if any(meets(row, place) for place in places) and same(row, figure))
        if hit := next(near, None):
            left.remove(hit)
    return len(corpus.figures) - len(left), len(corpus.figures), len(gold['figures'])


def same(row, figure: dict) -> bool:
    value, unit = figure['value'], figure['unit'] or ''
    if value is None or pd.isna(row.value):
        return value is None and pd.isna(row.value)
    measured = unit == 'percent' or (len(unit) == 3 and unit.isupper())
    return abs(row.value - value) <= 1e-6 * max(1, abs(value)) and (not measured or row.unit == unit)


def quotes(gold: dict, corpus, text: str) -> tuple[int, int, int]:
    """Direct speech found where it begins, with its speaker."""
    ours = corpus.speech[corpus.speech['kind'].isin(['direct', 'partial'])]
    known, names, hits = pairs(gold, corpus, text), [a['name'] for a in gold['actors']], 0
    for quote in gold['quotes']:
        start = text.find(quote['text'])
        speaker = known.get(names.index(quote['speaker'])) if quote['speaker'] in names else None
        near = ours[(ours['start'] <= start + 5) & (ours['end'] > start)]
        hits += any(speaker == said if isinstance(said, str) else not quote['speaker'] for said in near['speaker'])
    return hits, len(ours), len(gold['quotes'])


def events(gold: dict, corpus, text: str) -> tuple[int, int, int]:
    """An event of ours for one of the gold's, told by the same words."""
    left = list(corpus.events.itertuples())
    for event in gold['events']:
        start = text.find(event['text'])
        if hit := next((row for row in left if meets(row, range(start, start + len(event['text'])))), None):
            left.remove(hit)
    return len(corpus.events) - len(left), len(corpus.events), len(gold['events'])


@pytest.fixture(scope='module')
def read():
    """(labels, corpus, text) of each article."""
    rows = []
    for labels in sorted(PRESS.glob('*.json')):
        text = labels.with_suffix('.txt').read_text(encoding='utf-8')
        rows.append((json.loads(labels.read_text(encoding='utf-8')), dateline.parse(text), text))
    return rows


@pytest.mark.parametrize('score', [actors, figures, quotes, events], ids=list(FLOORS))
def test_floor(read, score):
    hits, found, wanted = map(sum, zip(*(score(*row) for row in read), strict=True))
    precision, recall, both = f1(hits, found, wanted)
    print(f'{score.__name__:8} P {precision:.2f}  R {recall:.2f}  F1 {both:.3f}  ({wanted} in the gold, {found} found)')
    assert round(both, 2) >= FLOORS[score.__name__]

"""How many events of the gold are found, with which attributes right, and which of ours the gold does not know.

Run: python tests/bench/events.py [--show]; with --timelines DOCS TIMELINES it counts dated mentions of event timelines.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
from collections import Counter
from pathlib import Path

from dateline import articles, events, extract, names

HERE = Path(__file__).parents[1]


def read(raw: str, name: str = 'text', published: datetime.date | None = None):
    article = articles.read(raw, name, published)
    return extract.reading(article, names.find(article.text))


def overlap(a, b) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])


def plain(edtf: str | None) -> str | None:
    return edtf and re.sub(r'[?~%]', '', edtf)


def match(found, gold: list[dict]) -> dict[int, list[int]]:
    """For each event of ours (span on the raw text) the gold events whose evidence it meets, best first."""
    met = {}
    for i, (event, span) in enumerate(found):
        scores = []
        for k, g in enumerate(gold):
            shared = max(overlap(span, (at['start'], at['end'])) for at in g['evidence'])
            if shared > 3:
                scores.append((plain(event.edtf) == plain(g['date']['edtf']), event.status == g['status'], shared, k))
        met[i] = [k for *_, k in sorted(scores, reverse=True)]
    return met


def _rank(event, g: dict) -> tuple[bool, bool]:
    return plain(event.edtf) == plain(g['date']['edtf']), event.status == g['status']


def actor_ids(reading, gold: dict) -> dict[str, set[str]]:
    """Our actor -> the gold actors whose mentions it holds."""
    ids: dict[str, set[str]] = {}
    for actor in gold['actors']:
        spans = [tuple(s) for mention in actor['mentions'] for s in mention['spans']]
        for m in (*reading.mentions, *reading.references):
            at = reading.article.mended.raw_span(m.start, m.end)
            if any(overlap(at, s) > 0.7 * max(at[1] - at[0], s[1] - s[0]) for s in spans):
                ids.setdefault(m.actor, set()).add(actor['id'])
    return ids


def score(show: bool = False) -> Counter:
    total: Counter = Counter()
    for path in sorted((HERE / 'gold').glob('00*.json')):
        gold = json.loads(path.read_text(encoding='utf-8'))
        raw = (HERE.parent / 'data' / 'articles' / f'{path.stem}.txt').read_text(encoding='utf-8')
        reading = read(raw, path.stem)
        found = [(e, reading.article.mended.raw_span(e.start, e.end)) for e in events.find(reading)]
        total += _article(reading, gold, found, show)
    return total


def _article(reading, gold: dict, found, show: bool) -> Counter:
    met = match(found, gold['events'])
    pairs: dict[int, int] = {}
    ranked = [(_rank(found[i][0], gold['events'][k]), i, k) for i in met for k in met[i]]
    for _, ours, theirs in sorted(ranked, reverse=True):
        if ours not in pairs and theirs not in pairs.values():
            pairs[ours] = theirs
    ids = actor_ids(reading, gold)
    total: Counter = Counter(gold=len(gold['events']), ours=len(found), found=len(pairs))
    total['false'] = sum(not met[i] for i in met)
    total['again'] = len(found) - len(pairs) - total['false']
    for i, k in pairs.items():
        e, g = found[i][0], gold['events'][k]
        total['status'] += e.status == g['status']
        total['date'] += plain(e.edtf) == plain(g['date']['edtf'])
        total['date with its marks'] += e.edtf == g['date']['edtf']
        total['status and date'] += e.status == g['status'] and plain(e.edtf) == plain(g['date']['edtf'])
        total['said by'] += (e.said_by is not None) == (g['assertion'] == 'attributed')
        wanted = {p['actor'] for p in g['parties']}
        ours = [ids.get(p, set()) for p in e.parties]
        total['parties right'] += sum(bool(o & wanted) for o in ours)
        total['parties ours'] += len(ours)
        total['parties found'] += sum(any(p in o for o in ours) for p in wanted)
        total['parties gold'] += len(wanted)
        if show and (e.status != g['status'] or e.edtf != g['date']['edtf']):
            print(f'{reading.article.article[:3]} {g["id"]}: {e.status} {e.edtf} | {g["status"]} {g["date"]["edtf"]}')
    if show:
        for k, g in enumerate(gold['events']):
            if k not in pairs.values():
                print(f'{reading.article.article[:3]} {g["id"]} MISSED {g["description"][:80]}')
        for i, (e, _) in enumerate(found):
            if i not in pairs:
                print(f'{reading.article.article[:3]} {"AGAIN" if met[i] else "FALSE"} {e.status} {e.edtf} {e.what}')
    return total


def timelines(docs: str, lines: str, show: bool = False) -> Counter:
    """Dated mentions of hand-made timelines: how many lie in an event of ours, and with the right date."""
    total: Counter = Counter()
    read_docs = {}
    for row in map(json.loads, Path(docs).read_text(encoding='utf-8').splitlines()):
        reading = read(row['text'], row['id'], datetime.date.fromisoformat(row['dct']))
        read_docs[row['id']] = (reading, events.find(reading))
    for line in map(json.loads, Path(lines).read_text(encoding='utf-8').splitlines()):
        for entry in line['timeline']:
            for mention in entry['mentions']:
                _mention(total, entry['date'], mention, *read_docs[mention['doc']], show) if mention[
                    'doc'
                ] in read_docs else None
    return total


def _mention(total: Counter, date: str, mention: dict, reading, found, show: bool) -> None:
    text = reading.article.text
    word = re.compile(rf'\b{re.escape(mention["word"])}\b')
    near = [e for e in found if word.search(text, e.start, e.end)]
    total['mentions'] += 1
    total['in an event'] += bool(near)
    if 'XXXX' in date:
        return
    total['dated'] += 1
    total['dated, in an event'] += bool(near)
    right = any(e.edtf and plain(e.edtf) == date for e in near)
    total['dated right'] += right
    total['dated compatibly'] += right or any(_compatible(e, date) for e in near)
    if show and not right:
        print(date, mention, [(e.what, e.edtf) for e in near])


def _compatible(event, date: str) -> bool:
    date = date.replace('-XX', '')
    first = datetime.date.fromisoformat(date + '-01-01'[len(date) - 4 :])
    return bool(
        event.last_day
        and event.last_day >= first
        and (not event.first_day or str(event.first_day)[: len(date)] <= date)
    )


if __name__ == '__main__':
    arguments = [a for a in sys.argv[1:] if not a.startswith('--')]
    shown = '--show' in sys.argv
    result = timelines(*arguments, shown) if '--timelines' in sys.argv else score(shown)
    for name, count in result.items():
        print(f'{name:24}{count}')

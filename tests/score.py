"""Scores of the tables against the gold of the five articles: (hits, found, gold) of each, per article.

Spans are compared on the raw text. A gold actor is ours if our actor holds most of its mentions and few of another's.
"""

from __future__ import annotations

import collections
import json
import re
from pathlib import Path

import pandas as pd

GOLD = Path(__file__).parent / 'gold'
ARTICLES = sorted(p.stem for p in GOLD.glob('00*.json'))
KINDS = {
    'abs_change': 'change',
    'pct_change': 'percent change',
    'qualitative_change': 'qualitative',
    'rank': 'ordinal',
    'attribute': 'duration',
}
"""The gold's kinds of figures under the names of ours, where they differ."""


def gold(article: str) -> dict:
    return json.loads((GOLD / f'{article}.json').read_text(encoding='utf-8'))


def meets(row, start: int, end: int) -> bool:
    return row.start < end and start < row.end


def rows(table, article: str) -> list:
    return list(table[table['article'] == article].itertuples(index=False))


def spans_of(actor: dict) -> list[tuple[int, int]]:
    return [tuple(span) for mention in actor['mentions'] for span in mention['spans']]


def actor_names(corpus, article: str) -> dict[str, str]:
    """Gold actor id -> the actor of ours that holds most of its mentions, if it is the best home of that actor."""
    ours = rows(corpus.mentions, article)
    votes = {
        actor['id']: collections.Counter(m.actor for s, e in spans_of(actor) for m in ours if meets(m, s, e))
        for actor in gold(article)['actors']
    }
    best: dict[str, str] = {}
    for actor_id, counter in votes.items():
        if counter:
            name = max(counter, key=lambda n: (counter[n], -sum(v[n] for v in votes.values())))
            rival = max(v[name] for other, v in votes.items() if other != actor_id) if len(votes) > 1 else 0
            if counter[name] >= rival:
                best[actor_id] = name
    return best


def actors(corpus, article: str):
    named = [a for a in gold(article)['actors'] if spans_of(a)]
    ours = {m.actor for m in rows(corpus.mentions, article)}
    found = actor_names(corpus, article)
    return len({found[a['id']] for a in named if a['id'] in found}), len(ours), len(named)


def sentences(corpus, article: str):
    wanted = {(s['start'], s['end']) for s in gold(article)['sentences'] if s['id'] != 'h0'}
    ours = {(s.start, s.end) for s in rows(corpus.sentences, article)}
    return len(wanted & ours), len(ours), len(wanted)


def dates(corpus, article: str):
    """Value and granularity right; references without a calendar value ("recently") are not counted as found."""
    listed = json.loads((GOLD / 'timexes.json').read_text(encoding='utf-8'))['timexes']
    wanted = {(t['start'], t['end'], t['edtf']) for t in listed if t['seed'] == article}
    ours = [d for d in rows(corpus.dates, article) if isinstance(d.edtf, str) or d.type == 'DURATION']
    have = {(d.start, d.end, d.edtf if isinstance(d.edtf, str) else d.value) for d in ours}
    return len(wanted & have), len(have), len(wanted)


def defects(corpus, article: str):
    """Kind and place right; kinds that the gold gives no place (blank lines, mixed quotation marks) are left out."""
    listed = gold(article)['text_defects']
    wanted = [d for d in listed if d['start'] is not None]
    nowhere = {d['kind'] for d in listed} - {d['kind'] for d in wanted}
    ours = [d for d in rows(corpus.defects, article) if d.kind not in nowhere]
    hit = [g for g in wanted if any(d.kind == g['kind'] and meets(d, g['start'], g['end'] + 1) for d in ours)]
    return len(hit), len(ours), len(wanted)


def figures(corpus, article: str, attributes: bool = False):
    """Value and unit right; with `attributes` also qualifier, kind, flow, parties, periods, direction."""
    wanted = gold(article)['figures']
    ours = rows(corpus.figures, article)
    hit = 0
    for g in wanted:
        place = g['evidence']
        near = [f for f in ours if meets(f, place['start'], place['end'])]
        hit += any(_same_figure(f, g) and (not attributes or _same_attributes(f, g)) for f in near)
    return hit, len(ours), len(wanted)


def _same_figure(f, g: dict) -> bool:
    value = None if not _given(f.value) else f.value
    if g['value'] is None or value is None:
        return g['value'] is None and value is None
    unit = g['unit'] if g['unit'] in {'USD', 'percent'} else None
    return abs(value - g['value']) < 1e-6 * max(1, abs(g['value'])) and (unit is None or f.unit == unit)


def _same_attributes(f, g: dict) -> bool:
    pairs = [(f.qualifier, None if g['qualifier'] == 'none' else g['qualifier'].replace('_', ' '))]
    pairs += [
        (getattr(f, key), g[key]) for key in ('flow', 'reporter', 'partner', 'base_period', 'direction') if key in g
    ]
    if g['in_trade_table'] and re.match(r'\d', g['period'] or ''):
        pairs.append((f.period, g['period']))
    pairs.append((f.kind, KINDS.get(g['kind'], g['kind'])))
    return all((ours if _given(ours) else None) == theirs for ours, theirs in pairs)


def _given(value) -> bool:
    return not pd.isna(value)


def quotes(corpus, article: str):
    """The stretch between the quotation marks, and its speaker, right."""
    names = actor_names(corpus, article)
    ours = [s for s in rows(corpus.speech, article) if s.kind in {'direct', 'partial'}]
    wanted = gold(article)['quotes']
    hit = 0
    for q in wanted:
        start, end = (
            (q['evidence']['start'] + 1, q['evidence']['end'] - 1) if 'evidence' in q else (q['start'], q['end'])
        )
        hit += any(abs(s.start - start) + abs(s.end - end) <= 3 and s.speaker == names.get(q['speaker']) for s in ours)
    return hit, len(ours), len(wanted)


def reported(corpus, article: str):
    """Most of the words, and the speaker, right."""
    names = actor_names(corpus, article)
    ours = [s for s in rows(corpus.speech, article) if s.kind == 'reported']
    wanted = gold(article)['reported_speech']
    hit = 0
    for r in wanted:
        start, end = r['evidence']['start'], r['evidence']['end']
        most = [s for s in ours if min(s.end, end) - max(s.start, start) > 0.8 * (end - start)]
        hit += any(s.speaker == names.get(r['speaker']) for s in most)
    return hit, len(ours), len(wanted)


def themes(corpus, article: str):
    wanted = {t['theme'] for t in gold(article)['themes']}
    ours = {t.theme for t in rows(corpus.themes, article)}
    return len(wanted & ours), len(ours), len(wanted)


def events(corpus, article: str, status: bool = True):
    """An event of ours whose words meet those of the gold's, with its date (by days, if dated) and status right."""
    ours = rows(corpus.events, article)
    used: set[int] = set()
    wanted = gold(article)['events']
    for g in wanted:
        near = [i for i, e in enumerate(ours) if i not in used and _same_event(e, g, status)]
        used |= set(near[:1])
    return len(used), len(ours), len(wanted)


def touches(row, event: dict) -> bool:
    """Whether the words of a row meet the evidence of a gold event."""
    return any(meets(row, at['start'], at['end']) for at in event['evidence'])


def _same_event(e, g: dict, status: bool) -> bool:
    edtf = e.edtf if isinstance(e.edtf, str) else None
    same_date = edtf == g['date']['edtf'] or _plain(edtf) == _plain(g['date']['edtf'])
    return touches(e, g) and same_date and (not status or e.status == g['status'])


def _plain(edtf: str | None) -> str | None:
    return edtf and re.sub(r'[?~%]', '', edtf)


def f1(hit: int, found: int, wanted: int) -> tuple[float, float, float]:
    precision, recall = hit / found if found else 0.0, hit / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


TABLES = {
    'sentences': sentences,
    'defects': defects,
    'dates': dates,
    'actors': actors,
    'events': events,
    'figures': figures,
    'figures, all attributes': lambda corpus, article: figures(corpus, article, attributes=True),
    'quotes': quotes,
    'reported speech': reported,
    'themes': themes,
}


def table(corpus) -> dict[str, tuple[int, int, int]]:
    """(hits, found, gold) of each table over the five articles."""
    return {
        name: tuple(map(sum, zip(*(score(corpus, article) for article in ARTICLES), strict=True)))
        for name, score in TABLES.items()
    }

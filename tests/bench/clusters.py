"""Score actor clusters as coreference is scored: B cubed and pairwise F1, on named mentions.

usage: python tests/bench/clusters.py data.jsonl [--errors N]

Each row: text, clusters [{type, mentions [{start, end, text, named}]}]. Two figures each: with the gold's mentions as
names, and end to end with names.find (a mention counts as found where a name overlaps its span and shares its end or
start; unfound gold mentions and false names count against recall and precision).
"""

import argparse
import collections
import json
import re
from pathlib import Path

from dateline import actors, names
from dateline.articles import Article
from dateline.names import Name

KINDS = {'PER': 'person', 'ORG': 'organisation', 'LOC': 'place'}


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def trim(text, start, end):
    start += len(re.match(r'(?:[Tt]he\s+)?', text[start:end])[0])
    return start, end - len(re.search(r"(?:['’]s|[,\s]+)?$", text[start:end])[0])


def gold_of(row):
    """Named mentions of the gold -> cluster number; nested mentions of one span keep the last cluster."""
    return {
        trim(row['text'], m['start'], m['end']): (number, KINDS[c['type']])
        for number, c in enumerate(row['clusters'])
        for m in c['mentions']
        if m['named'] and c['type'] in KINDS
    }


def ours_of(row, found):
    article = Article('row', row['text'], [])
    mentions = actors.within(article, sorted(found, key=lambda n: n.start))[0]
    return {trim(row['text'], m.start, m.end): m.actor for m in mentions if m.kind in KINDS.values()}


def align(gold, ours):
    """The spans of ours renamed to the gold spans that they meet best."""
    renamed, left = {}, dict(ours)
    for span in gold:
        near = [s for s in left if s == span] or [s for s in left if s[0] < span[1] and span[0] < s[1]]
        if near:
            renamed[span] = left.pop(near[0])
    return renamed | left


def counts(gold, ours, sums):
    """Add the numerators and denominators of both measures over one document."""
    for measure, left, right in (('recall', gold, ours), ('precision', ours, gold)):
        groups = collections.defaultdict(set)
        for span, cluster in right.items():
            groups[cluster].add(span)
        mine = collections.defaultdict(set)
        for span, cluster in left.items():
            mine[cluster].add(span)
        for span, cluster in left.items():
            met = len(mine[cluster] & groups[right[span]]) if span in right else 0
            sums[f'b3 {measure}'] += met / len(mine[cluster])
            sums[f'b3 {measure} all'] += 1
        for spans in mine.values():
            pairs = [(a, b) for a in spans for b in spans if a < b]
            sums[f'pairs {measure}'] += sum(a in right and b in right and right[a] == right[b] for a, b in pairs)
            sums[f'pairs {measure} all'] += len(pairs)


def report(label, sums):
    for measure in ('b3', 'pairs'):
        r = sums[f'{measure} recall'] / max(1, sums[f'{measure} recall all'])
        p = sums[f'{measure} precision'] / max(1, sums[f'{measure} precision all'])
        print(f'{label:12}{measure:6} P {100 * p:6.2f}  R {100 * r:6.2f}  F1 {100 * f1(p, r):6.2f}')


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('file', type=Path)
    args.add_argument('--errors', type=int, default=0)
    args = args.parse_args()
    given, end_to_end, wrong = collections.Counter(), collections.Counter(), []
    for row in map(json.loads, args.file.read_text('utf8').splitlines()):
        gold = gold_of(row)
        text = row['text']
        perfect = ours_of(row, [Name(a, b, text[a:b], kind) for (a, b), (_, kind) in gold.items()])
        clusters = {span: number for span, (number, _) in gold.items()}
        counts(clusters, align(clusters, perfect), given)
        found = align(clusters, ours_of(row, names.find(text)))
        counts(clusters, found, end_to_end)
        keys = collections.defaultdict(set)
        for (a, b), number in clusters.items():
            keys[number].add((perfect.get((a, b)), text[a:b]))
        wrong += [(row['id'], 'split', sorted(map(str, k))) for k in keys.values() if len({a for a, _ in k}) > 1]
        wrong += [(row['id'], 'missed', text[a:b]) for a, b in clusters if (a, b) not in found]
        wrong += [(row['id'], 'false', text[a:b], found[a, b]) for a, b in found if (a, b) not in clusters]
    report('gold names', given)
    report('end to end', end_to_end)
    for line in wrong[: args.errors]:
        print('   ', *line, sep=' | ')


if __name__ == '__main__':
    main()

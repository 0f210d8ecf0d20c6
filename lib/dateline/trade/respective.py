"""Numbers listed before "respectively" -> each with its own measure, place or date."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind, is_change, same
from dateline.trade.marks import DATE, NUMBER, PLACE
from dateline.trade.measures import item
from dateline.trade.shares import renamed

RESPECTIVELY = re.compile(
    rf"""\brespectively\b
    | \b(?:imports\s+and\s+exports|exports\s+and\s+imports)\b[^,;.]*?
      \s{NUMBER}\s+and\s+(?:(?:by|to|at)\s+)?{NUMBER}""",
    re.VERBOSE | re.IGNORECASE,
)
"""The word, or both flows with a number each."""

WARES = re.compile(
    r'\b(?:on|of|in|were)\s+((?:[a-z-]+(?:\s[a-z-]+)?(?:,\s|\sand\s))+[a-z-]+(?:\s[a-z-]+)?)\s*[-–—:(]\s*$'
)
CLAUSE = re.compile(
    r',\s(?:(?:which\s+(?:is|was)|or|with)\s+)?(?:an?\s+)?(?:[a-z-]+\s+)?(?:(?:increase|rise|growth|decrease|drop|fall|decline)s?\s+(?:of|by)|up|down)(?:\s+by)?\s'
)
SERIAL = r'(?:\s*,\s*|\s*,?\s+and\s+)(?:an?\s+[a-z]+\s+of\s+|(?:(?:to|from|with|in|the|by|of|for)\s+)*)'


def pair(marked: str, linked: list, phrases, places, earlier) -> list:
    """Pairs the numbers listed before "respectively" with as many measures, places or dates listed before them.

    Where the sentence lists none, with the `earlier` measures, those of the sentence before.
    """
    word = RESPECTIVELY.search(marked)
    before = [k for k in linked if word and k.quantity.end <= word.end()]
    run = before[-1:]
    for k in reversed(before[:-1]):
        alike = (k.quantity.unit == 'percent') == (run[0].quantity.unit == 'percent')
        if not alike or not re.fullmatch(SERIAL, marked[k.quantity.end : run[0].quantity.start]):
            break
        run = [k, *run]
    if len(run) < 2:
        return linked
    told = _partners(marked, run, phrases, places, earlier)
    told += _changes(marked, told, [k for k in linked if k.quantity.start >= word.end()][: len(run)], word.end())
    paired = {k.quantity.start: k for k in told}
    return [paired.get(k.quantity.start, k) for k in linked]


def _changes(marked: str, levels: list, changes: list, since: int) -> list:
    """ "Respectively, an increase of 33, 52 and 29 percent": each is the change of one of the levels."""
    gaps = [marked[a.quantity.end : b.quantity.start] for a, b in itertools.pairwise(changes)]
    listed = len(changes) == len(levels) and all(re.fullmatch(SERIAL, gap) for gap in gaps)
    led = listed and is_change(changes[0].kind) and CLAUSE.fullmatch(marked, since, changes[0].quantity.start)
    if not led or {k.quantity.unit for k in changes} != {'percent'} or levels[0].quantity.unit == 'percent':
        return []
    kind = changes[0].kind
    return [replace(k, phrase=level.phrase, kind=kind) for k, level in zip(changes, levels, strict=True)]


def _partners(marked: str, run: list, phrases, places, earlier) -> list:
    first, n = run[0], len(run)
    ahead = [p for p in phrases if p.end <= first.quantity.start]
    kind = [k.kind if k.kind != Kind('level') or first.kind == Kind('level') else _alike(k, first.kind) for k in run]
    listed = list(re.finditer(rf'(?:{PLACE}{SERIAL}){{{n - 1}}}{PLACE}', marked[: first.quantity.start]))
    if listed and first.phrase:
        codes = [p.code for p in places if listed[-1].start() <= p.start < listed[-1].end()]
        return [
            replace(k, phrase=_turned(first.phrase, code, codes), kind=d)
            for k, code, d in zip(run, codes, kind, strict=True)
        ]
    dates = list(re.finditer(rf'(?:{DATE}{SERIAL}){{{n - 1}}}{DATE}', marked[: first.quantity.start]))
    if dates:
        spans = [m.start() + dates[-1].start() for m in re.finditer(DATE, dates[-1][0])]
        return [replace(k, kind=d, date=start) for k, start, d in zip(run, spans, kind, strict=True)]
    goods = re.split(SERIAL, wares[1]) if (wares := WARES.search(marked[: first.quantity.start])) else []
    if first.phrase and len(goods) == n:
        named = [renamed(replace(first.phrase, goods=item(ware))) for ware in goods]
        return [replace(k, phrase=p, kind=d) for k, p, d in zip(run, named, kind, strict=True)]
    flows = [p for p in ahead if p.flow]
    if len(flows) == n:
        return [replace(k, phrase=p, kind=d) for k, p, d in zip(run, flows, kind, strict=True)]
    same = earlier if len(earlier) == n and not any(p.end for p in ahead) else (first.phrase,) * n
    return [replace(k, kind=d, phrase=p) for k, p, d in zip(run, same, kind, strict=True)]


def _alike(link, kind: Kind) -> Kind:
    """The kind of a number listed with another."""
    return kind if kind.kind == 'share' else same(link.quantity.unit, kind)


def _turned(phrase: Phrase, code: str, listed) -> Phrase:
    """The measure with one of the listed places as its partner, or as its reporter where they stand in front."""
    rest = tuple(c for c in phrase.countries if c not in listed)
    if phrase.reporter in listed and phrase.partner not in listed:
        return renamed(replace(phrase, reporter=code, countries=(code, *rest)))
    return renamed(replace(phrase, partner=code, countries=(*rest, code)))

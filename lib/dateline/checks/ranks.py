"""Stated ranks -> which of two figures must be the larger: "followed by", "second largest partner after"."""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.checks.intervals import Sum
from dateline.checks.ledger import Link, Node, link, series_of
from dateline.trade import marks
from dateline.trade.marks import PLACE, is_country
from dateline.trade.measures import item

ORDINALS = ('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth')
ORDINAL = '|'.join(ORDINALS)
NEXT = re.compile(r'\bfollowed\s+by\b', re.IGNORECASE)
THEN = re.compile(
    r'[\s,;(]*(?:and|then|while)?\b(?!.*\b(?:from|against|compared|up|down|than|of\s+which)\b).*', re.DOTALL
)
AHEAD = re.compile(r'\bahead\s+of\b', re.IGNORECASE)
BEHIND = re.compile(r'\b(?:after|behind)\b', re.IGNORECASE)
PLACED = re.compile(rf'\b(?:{ORDINAL[6:]}|runners?-up|No\.?\s?[2-9])\b', re.IGNORECASE)
FLOWS = {
    'total': ('trading partner', 'trade partner', 'partner'),
    'import': ('supplier', 'source of imports', 'source'),
    'export': ('buyer', 'export market', 'market', 'customer', 'export destination', 'destination'),
}
ROLES = {role: flow for flow, roles in FLOWS.items() for role in roles}
LARGEST = rf"""(?:(?P<ordinal>{ORDINAL})[\s-]+)?(?P<largest>largest|biggest|leading|top|main|most\s+important)
    \s+(?:foreign\s+|overseas\s+)?(?P<role>{'|'.join(sorted(ROLES, key=len, reverse=True)).replace(' ', '[ ]')})\b
    (?!\s+(?:among|within|on|in(?!\s+\d))\b)"""
RANKED = re.compile(
    rf"""(?P<who>{PLACE})\s+(?:(?:is|was|remain(?:s|ed)|became|has\s+become|ranks?(?:ed)?)\s+(?:now\s+|still\s+|again\s+)?(?:as\s+)?)
    (?:(?P<whose>{PLACE})(?:['’]s?)?|the)\s+{LARGEST}      # Peru is Chile's second largest trading partner
    (?:\s+(?:of|for)\s+(?P<of>{PLACE}))?                   # of Chile
    (?:,?\s+(?:after|behind)\s+(?P<after>{PLACE}(?:(?:,\s+|,?\s+and\s+){PLACE})*))?""",
    re.VERBOSE,
)


def in_sentence(told):
    """Figures that one sentence puts in an order."""
    for a, b in pairwise(told.figures):
        gap = told.behind(a)
        if not _alike(a, b):
            continue
        if NEXT.search(gap):
            yield from _descending(told, a)
        elif AHEAD.search(gap):
            yield _order([a, b])
        elif BEHIND.search(gap) and PLACED.search(told.text, 0, a.start - told.start):
            yield _order([b, a])


def _descending(told, first):
    """The figures from the one that is followed by others, each as large as the next or larger."""
    chain = [first]
    for f in told.figures[told.figures.index(first) + 1 :]:
        if not _alike(first, f) or not THEN.fullmatch(told.behind(chain[-1])):
            break
        chain.append(f)
    if len(chain) > 1:
        yield _order(chain)


def _alike(a, b) -> bool:
    return a.unit == b.unit and a.kind == b.kind and a.kind in ('level', 'share', 'count') and a.period == b.period


def of_partners(figures, article) -> list[Link]:
    """ "Peru is Chile's second largest partner after Brazil": Chile's trade with Brazil is the larger one.

    Compared are the levels of the last period that the article gives, for a rank is that of its day.
    """
    levels = [f for f in figures if f.kind == 'level' and f.trade and f.value is not None and not item(f.measure)]
    last = max((f.period for f in levels if f.period), default=None)
    levels = [f for f in levels if f.period == last]
    if len(levels) < 2:
        return []
    return [made for s in article.sentences for made in _partners(article.text[s.start : s.end], levels)]


def _partners(text: str, levels):
    places = marks.places(text)
    at = {p.start: p.code for p in places}
    for found in RANKED.finditer(marks.mark(text, [(p.start, p.end, PLACE) for p in places])):
        whose = at.get(found.start('whose')) or at.get(found.start('of'))
        who, flow = at[found.start('who')], ROLES[found['role']]
        above = [at[i] for i in at if found['after'] and found.start('after') <= i < found.end('after')]
        first = found['ordinal'] in (None, 'first') and found['largest'] in ('largest', 'biggest')
        mine = _level(levels, whose, who, flow) if whose else None
        others = {_dyad(f) - {whose} for f in levels if first} | {frozenset({code}) for code in above}
        for other in sorted({code for codes in others if len(codes) == 1 for code in codes} - {who}):
            theirs = _level(levels, whose, other, flow)
            if mine and theirs and mine.unit == theirs.unit and is_country(other):
                yield _order([theirs, mine] if other in above else [mine, theirs])


def _level(levels, whose: str, partner: str, flow: str):
    """The one level of the trade of one country with another."""
    found = [f for f in levels if f.flow == flow and _dyad(f) == {whose, partner}]
    found = [f for f in found if flow == 'total' or f.reporter == whose]
    return found[0] if len(found) == 1 else None


def _dyad(f) -> frozenset:
    return frozenset(series_of(f).dyad)


def _order(figures) -> Link:
    relations = [Sum(a.figure, b.figure, Node('rest', (a.figure, b.figure))) for a, b in pairwise(figures)]
    return link('order of ranks', figures, relations, tight=False)

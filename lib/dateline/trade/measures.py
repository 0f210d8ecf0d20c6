"""The words of a measure: which flow they name, and which goods are left when flow and countries are taken away."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dateline.names.wordlists import column, table

WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


ORDERED = frozenset('order orders contract contracts deal deals re-export re-exports'.split())
"""What is agreed to be traded, and what only passes through, is told apart from what was."""


@cache
def _left_out() -> frozenset:
    """Words of a measure that name no goods: those of flows and general ones."""
    flows = {word for row in table('measures') if row['flow'] for word in row['word'].split()} - ORDERED
    verbs = {'exported', 'exporting', 'imported', 'importing', 'invested'}
    return frozenset(flows | verbs | set(column('trade_words', 'word', role='general')))


@lru_cache(4096)
def item(measure: str | None) -> str:
    """The goods of a measure in lower case: what is left without flow, countries and general words ('' for all goods).

    >>> item('volume of trade between Chile and Peru'), item("Egypt's imports of wheat from Russia")
    ('', 'wheat')
    """
    goods = column('trade_words', 'word', role='goods')
    left = [w.lower() for w in WORDS.findall(measure or '') if not w[0].isupper() or w in goods]
    volume = ['by volume'] if (measure or '').endswith('(by volume)') else []
    return ' '.join([w for w in left if w not in _left_out() and w != 'by'] + volume)


def longer(whole: str | None, part: str | None) -> bool:
    """True if one EDTF period holds another and more: a year its months, a range of months any of them."""
    outer, inner = _bounds(whole), _bounds(part)
    return bool(outer and inner) and outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def _bounds(period: str | None) -> tuple[str, str] | None:
    parts = re.fullmatch(
        r'(\d{4}(?:-(?:0[1-9]|1[0-2]))?)(?:/(\d{4}(?:-(?:0[1-9]|1[0-2]))?))?', (period or '').replace('?', '')
    )
    if not parts:
        return None
    first, last = parts[1], parts[2] or parts[1]
    return (first if '-' in first else f'{first}-01'), (last if '-' in last else f'{last}-12')

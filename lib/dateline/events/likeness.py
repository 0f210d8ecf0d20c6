"""Events of different articles -> whether they may be the same: kind of happening, days, people, place, words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
from rapidfuzz import fuzz

from dateline.events import happenings
from dateline.names import gazetteer

WINDOW = pd.Timedelta(days=14)
"""How far before its last possible day an event without a first one is looked for."""
FAMILY = dict.fromkeys(('meet', 'session', 'ceremony', 'open', 'close'), 'hold') | {
    'present': 'participate',
    'agree': 'sign',
}
"""Kinds that reports of one event use for one another."""
CLOSE, LIKE = 75, 50
"""Likeness of headlines (0-100) that suffices with one party in common, and with two or with the place."""


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the events table as it is compared; `low` and `high` are its first and last possible day or NaT."""

    at: int
    article: str
    kind: str
    low: pd.Timestamp
    high: pd.Timestamp
    parties: frozenset[str]
    place: str | None
    what: str
    status: str


def items(events: pd.DataFrame) -> list[Item]:
    """The rows of the events table, in order."""
    return [_item(at, row) for at, row in enumerate(events.itertuples(index=False))]


def _item(at: int, row) -> Item:
    low, high = row.first_day, row.last_day
    if pd.isna(low) and not pd.isna(high):
        low = high - WINDOW
    place = None if pd.isna(row.place) else row.place
    parties = frozenset(row.parties) - {place}
    return Item(at, row.article, kind(row.text, row.what), low, high, parties, place, row.what, row.status)


def kind(*texts: str) -> str:
    """The kind of happening that words tell of: that of their first verb, else of their first noun.

    >>> kind('Paris and Kyoto signed a memorandum'), kind('the official visit to Rome was put off')
    ('sign', 'visit')
    """
    for text in texts:
        verb, noun = happenings.VERB.search(text), happenings.NOUN.search(text)
        word = happenings.verb(verb[0]) if verb else None
        if noun and (not word or word.needs in ('thing', 'act') or word.kind == 'postpone'):
            word = happenings.noun(noun[0])
        if word:
            return FAMILY.get(word.kind, word.kind)
    return ''


def pairs(found: list[Item], reach: pd.Timedelta, status: tuple[str, ...] = ()) -> Iterator[tuple[Item, Item]]:
    """Events of a kind in two articles that share a party and lie no more than `reach` apart, each pair once.

    With `status`, only those pairs of which one has such a status.
    """
    blocks = defaultdict(list)
    for item in found:
        if not pd.isna(item.high):
            for party in item.parties:
                blocks[item.kind, party].append(item)
    for (_, party), some in blocks.items():
        some.sort(key=lambda i: i.low)
        for n, a in enumerate(some):
            end, wanted = a.high + reach, not status or a.status in status
            for b in some[n + 1 :]:
                if b.low > end:
                    break
                if (wanted or b.status in status) and a.article != b.article and party == min(a.parties & b.parties):
                    yield (a, b) if a.at < b.at else (b, a)


def like(a: Item, b: Item) -> bool:
    """Of one kind, with the same people, in like words; nothing in the place against it.

    Where only one party is common and each has others of its own, even the same words tell of two: a joint exhibition
    with Oslo, a joint exhibition with Riga.
    """
    if a.kind != b.kind or _elsewhere(a.place, b.place):
        return False
    common = len(a.parties & b.parties)
    placed = bool(common and a.place and a.place == b.place)
    if common == 1 and not placed and a.parties - b.parties and b.parties - a.parties:
        return False
    enough = LIKE if common > 1 or placed else CLOSE
    return fuzz.token_set_ratio(a.what, b.what, score_cutoff=enough) > 0


def _elsewhere(a: str | None, b: str | None) -> bool:
    """Two places that are not one; a country goes with any city."""
    return bool(a and b) and a != b and gazetteer.is_country(a) == gazetteer.is_country(b)


def overlap(a: Item, b: Item) -> bool:
    """There is a day on which both may have been."""
    return a.low <= b.high and b.low <= a.high

"""Events of all articles -> each happening under one id, with every article that tells of it, and where they differ."""

from __future__ import annotations

import pandas as pd

from dateline.events import likeness
from dateline.events.likeness import Item

NEARBY = pd.Timedelta(days=3)
"""Days between two reports that may still be about the same event, of the same people in nearly the same words."""
SAME_WORDS = 85


def merge(events: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The events table with one `event` id for what several articles tell of, and a column `differs`.

    Every row stays, in its order: it is the evidence. The id is that of the row in the earliest article. `differs`
    lists what the rows of one event disagree on: date (no day in common), place, status (done in one article, still a
    plan in a later one); it is empty where they agree. A plan and the report that it was done are no difference.

    >>> from dateline import schema
    >>> merge(schema.frame('events', []), schema.frame('articles', [])).columns[-1]
    'differs'
    """
    found = likeness.items(events)
    parent = list(range(len(found)))
    for a, b in likeness.pairs(found, NEARBY):
        if likeness.like(a, b) and (likeness.overlap(a, b) or _nearly(a, b)):
            parent[_root(parent, b.at)] = _root(parent, a.at)
    written = days(articles)
    groups: dict[int, list[Item]] = {}
    for item in found:
        groups.setdefault(_root(parent, item.at), []).append(item)
    ids, differs = list(events['event']), [[] for _ in found]
    for group in groups.values():
        first = min(group, key=lambda i: (written.get(i.article, pd.Timestamp.max), i.at))
        difference = _differences(group, written) if len(group) > 1 else []
        for item in group:
            ids[item.at], differs[item.at] = events['event'].iloc[first.at], difference
    merged = events.assign(event=pd.array(ids, dtype='string'))
    merged['differs'] = pd.Series(differs, index=events.index, dtype=object)
    return merged


def _nearly(a: Item, b: Item) -> bool:
    words = likeness.fuzz.token_sort_ratio(a.what, b.what)
    return len(a.parties & b.parties) > 1 and words >= SAME_WORDS


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at


def days(articles: pd.DataFrame) -> dict[str, pd.Timestamp]:
    """The day each article was written, where it is known."""
    last = articles['last_day'].fillna(articles['first_day'])
    return {name: day for name, day in zip(articles['article'], last, strict=True) if not pd.isna(day)}


def _differences(group: list[Item], days: dict[str, pd.Timestamp]) -> list[str]:
    found = []
    if max(i.low for i in group) > min(i.high for i in group):
        found.append('date')
    if len({i.place for i in group if i.place}) > 1:
        found.append('place')
    done = [days[i.article] for i in group if i.status in ('happened', 'historical') and i.article in days]
    ahead = [days[i.article] for i in group if i.status in ('planned', 'invited') and i.article in days]
    if done and ahead and max(ahead) > min(done):
        found.append('status')
    return found

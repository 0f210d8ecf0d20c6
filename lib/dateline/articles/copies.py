"""Articles that print the words of another: which one is the original."""

from __future__ import annotations

import re

import pandas as pd
from rensa import RMinHash, RMinHashLSH

SHINGLE = 4
"""Words in a row that are compared as one."""
ALIKE = 0.6
"""Share of common shingles (Jaccard) from which an article is a copy: a wire story cut or lightly edited is."""
PERMUTATIONS, BANDS = 128, 32


def originals(articles: list[tuple[str, str | None, str]]) -> dict[str, str]:
    """Copy -> original, for articles given as (article, first possible day or None, text).

    The original is the earliest by its day, then by its name; an article without a day comes last. One without a word
    copies none.

    >>> story = 'The mayors of Lyon and Turin met on Monday and signed a plan for trade and tourism.'
    >>> originals([('a', '2021-10-05', story), ('b', '2021-10-04', story.upper()), ('c', None, 'Trade fell.')])
    {'a': 'b'}
    """
    index, seen = RMinHashLSH(ALIKE, PERMUTATIONS, BANDS), []
    copies: dict[str, str] = {}
    for article, _, text in sorted(articles, key=lambda a: (a[1] or '9999', a[0])):
        if not re.search(r'\w', text):
            continue
        sketch = _sketch(text)
        near = [key for key in index.query(sketch) if seen[key][1].jaccard(sketch) >= ALIKE]
        if near:
            original = seen[min(near)][0]
            copies[article] = copies.get(original, original)
        index.insert(len(seen), sketch)
        seen.append((article, sketch))
    return copies


def counted(rows: pd.DataFrame, articles: pd.DataFrame, by: str = 'actor') -> pd.DataFrame:
    """The rows that count: those of a copy of another of the `articles` do not, unless only copies have their actor.

    >>> articles = pd.DataFrame({'article': ['a', 'b'], 'duplicate_of': [None, 'a']})
    >>> mentions = pd.DataFrame({'article': ['a', 'b', 'b'], 'actor': ['Oslo', 'Oslo', 'Lima']})
    >>> counted(mentions, articles).values.tolist()
    [['a', 'Oslo'], ['b', 'Lima']]
    """
    of = articles.reindex(columns=['article', 'duplicate_of'])
    first = ~rows['article'].isin(of.loc[of['duplicate_of'].isin(of['article']), 'article'])
    return rows[first | ~rows[by].isin(rows.loc[first, by])]


def _sketch(text: str) -> RMinHash:
    words = re.findall(r'\w+', text.casefold())
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
    sketch.update([' '.join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))])
    return sketch

"""Towns whose name alone does not tell the country -> the one of their countries that their articles speak of."""

from __future__ import annotations

from collections import defaultdict

from dateline.names import gazetteer


def tell(rows: list[dict], named: dict[str, set[str]]) -> dict[str, str]:
    """The country of every place for which `gazetteer.towns` tells some, if its articles name only one of them.

    What else the articles name has to tell it: the name of a town never does. A city keeps the country of the largest
    of its name where the articles name that too, or none of them.

    >>> rows = [{'actor': a, 'kind': 'place', 'country': c} for a, c in [('Brest', 'BY'), ('Brittany', 'FR')]]
    >>> tell(rows, {'Brest': {'a'}, 'Brittany': {'a'}})
    {'Brest': 'FR'}
    """
    lands = defaultdict(set)
    for row in rows:
        if row['country'] and not (row['kind'] == 'place' and _towns(row['actor'])):
            for article in named[row['actor']]:
                lands[article].add(row['country'])
    found = {}
    for row in rows:
        some = _towns(row['actor']) if row['kind'] == 'place' else frozenset()
        spoken_of = some & set().union(*(lands[article] for article in named[row['actor']])) if some else set()
        if len(spoken_of) == 1 and row['country'] not in spoken_of and not _is_told(row):
            found[row['actor']] = next(iter(spoken_of))
    return found


def _towns(name: str) -> frozenset[str]:
    if gazetteer.is_country(name) or gazetteer.is_region(name) or name in gazetteer.capitals():
        return frozenset()
    return gazetteer.towns().get(gazetteer.without_accents(name), frozenset())


def _is_told(row: dict) -> bool:
    """Whether an article tells the country, not our tables."""
    return bool(row['country']) and row['country'] != gazetteer.country_of(row['actor'])

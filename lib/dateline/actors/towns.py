"""Towns and provinces whose name several countries have -> the one that their articles speak of."""

from __future__ import annotations

from collections import defaultdict

from dateline.actors import place_names
from dateline.names import gazetteer


def tell(rows: list[dict], named: dict[str, set[str]]) -> dict[str, str]:
    """The country of every place for which our tables tell some, if it is one or its articles name one of them.

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
        fits = spoken_of or (set() if row['country'] else some)
        if len(fits) == 1 and row['country'] not in fits and not _is_told(row):
            found[row['actor']] = next(iter(fits))
    return found


def is_province(name: str, land: str) -> bool:
    """Whether the country has a province of the name, and no town."""
    plain = gazetteer.without_accents(name)
    return land in gazetteer.provinces().get(plain, ()) and land not in gazetteer.towns().get(plain, ())


def _towns(name: str) -> frozenset[str]:
    if gazetteer.is_country(name) or gazetteer.is_region(name) or name in gazetteer.capitals():
        return frozenset()
    bare, kind = place_names.kind_of(name) or (name, None)
    plain = gazetteer.without_accents(bare)
    towns, provinces = (table.get(plain, frozenset()) for table in (gazetteer.towns(), gazetteer.provinces()))
    return provinces if kind == 'region' and provinces else towns | provinces


def _is_told(row: dict) -> bool:
    """Whether an article tells the country, not our tables."""
    return bool(row['country']) and row['country'] != gazetteer.country_of(row['actor'])

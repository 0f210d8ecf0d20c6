"""What an article tells of an actor, kept in brackets behind its name until the actors of all articles are known.

"Nagura (Japan)" tells the country, "Nagura (region)" the level, "Kordax (business, Peru)" both. A name is printed with
its brackets only where another actor of the corpus has the same name without them.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from dateline.actors.transliteration import fold
from dateline.names import gazetteer

TAIL = re.compile(r' \((?P<level>city|region|state|international|business|civil)?(?:, )?(?P<land>[^()]+)?\)$')


class Told(NamedTuple):
    """A name without its brackets, with the level and the country (ISO 3166 alpha-2) that they tell."""

    name: str
    level: str | None = None
    country: str | None = None


def write(name: str, level: str | None, country: str | None) -> str:
    """The name with what is told of it.

    >>> write('Nagura', 'region', 'JP'), write('Nagura', None, None)
    ('Nagura (region, Japan)', 'Nagura')
    """
    said = [level] if level else []
    said += [gazetteer.country_name(country)] if country else []
    return f'{name} ({", ".join(said)})' if said else name


@functools.lru_cache(maxsize=100_000)
def read(name: str) -> Told:
    """The name without brackets of ours; other brackets are left.

    >>> read('Nagura (region, Japan)'), read('Lima (old)')
    (Told(name='Nagura', level='region', country='JP'), Told(name='Lima (old)', level=None, country=None))
    """
    match = TAIL.search(name)
    land = match and match['land'] and gazetteer.countries().get(match['land'])
    if not match or not (land or (match['level'] and not match['land'])):
        return Told(name)
    return Told(name[: match.start()], match['level'], land)


def settle(names: Iterable[str]) -> dict[str, Told]:
    """For every name that some article tells of, or that is told of elsewhere, what is known of it by all articles.

    Where articles tell two countries of one name, each keeps its own and its brackets.

    >>> settle(['Nagura (Japan)', 'Nagura', 'Nagura (city)'])['Nagura (city)']
    Told(name='Nagura', level='city', country='JP')
    """
    shelves = defaultdict(list)
    for name in names:
        shelves[fold(read(name).name)].append(name)
    settled = {}
    for shelf in shelves.values():
        told = [read(name) for name in shelf]
        lands = {t.country for t in told} - {None}
        levels = Counter(t.level for t in told if t.level).most_common(1)
        if len(lands) == 1 or (levels and not lands):
            level = levels[0][0] if levels else None
            settled |= {name: Told(t.name, level, next(iter(lands), None)) for name, t in zip(shelf, told, strict=True)}
    return settled


def drop(names: Iterable[str]) -> dict[str, str]:
    """Every name as it is printed: without brackets that tell it from no other.

    >>> drop(['Nagura (Japan)', 'Trade Fund (Peru)', 'Trade Fund (Chile)'])['Nagura (Japan)']
    'Nagura'
    """
    names = set(names)
    bare = Counter(fold(read(name).name) for name in names)
    return {name: read(name).name if bare[fold(read(name).name)] == 1 else name for name in names}

"""Names that many bodies bear ("Ministry of Trade", "Indian companies") -> told apart by place or by article."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable

from dateline.actors import levels
from dateline.actors.transliteration import fold
from dateline.articles import Article
from dateline.names import gazetteer
from dateline.names.wordlists import column

SMALL = frozenset('of for and on in to the'.split())
HEADS = frozenset(column('common_words', 'word', note='head'))
WORDS = frozenset(column('common_words', 'word')) | SMALL
ABROAD = frozenset('embassy consulate mission'.split())
"""Bodies of one country that sit in another: the place of an article does not tell whose they are."""
WHOLE = frozenset(column('group_words', 'word', note='the same ones whoever says it'))
TOWN = re.compile(r'\b(?:city|town|municipal|municipality|mayor|mayor.s)\b')


@functools.lru_cache(maxsize=100_000)
def is_common(name: str, kind: str) -> bool:
    """Whether bodies of many countries or cities bear the name, or it means other people each time.

    >>> is_common('Ministry of Trade', 'organisation'), is_common('Ministry of Trade of Peru', 'organisation')
    (True, False)
    >>> is_common('Indian companies', 'group'), is_common('Indian cities', 'group')
    (True, False)
    """
    words = fold(name.replace('’', "'")).replace(',', ' ').split()
    if kind == 'group':
        return not WHOLE.intersection(words)
    ministry = 'ministry' in (words[0], words[-1]) and not levels.country(name, kind)
    return kind == 'organisation' and (ministry or (WORDS.issuperset(words) and not HEADS.isdisjoint(words)))


def home(article: Article, name: str, places: Iterable[str]) -> str | None:
    """The country, or of a city's body the city, that an article about these places ties a common name to.

    That is the place of the dateline and its country, if the article names no other more often, or if the agency is
    of that country too. Of an embassy, and without a dateline, None: an article seldom names its own country.
    """
    here = next((p for p in places if fold(p).split(' (')[0] == fold(article.place or '')), article.place)
    if not here or ABROAD.intersection(fold(name).split()):
        return None
    land = levels.country(here, 'place')
    at_home = home_land(article)
    if TOWN.search(fold(name)):
        told = Counter(place for place in places if levels.level(place, 'place') == 'city')
        return here if at_home or all(n <= told[here] for n in told.values()) else None
    told = Counter(filter(None, (levels.country(place, 'place') for place in places)))
    return gazetteer.country_name(land) if land and (at_home or all(n <= told[land] for n in told.values())) else None


def home_land(article: Article) -> str | None:
    """The country of an article's dateline, if its agency is of there too."""
    land = levels.country(article.place, 'place') if article.place else None
    return land if land and article.agency and levels.country(article.agency, 'organisation') == land else None


def told_apart(article: Article, name: str, kind: str, places: Iterable[str], owner: str | None = None) -> str:
    """The name, and behind a common one the country, region or city in brackets: "Ministry of Trade (Peru)".

    `owner` is the level of the place that the article says to own the body.
    """
    if kind != 'organisation' or not is_common(name, kind) or levels.country(name, kind):
        return name
    if owner == 'region':
        told = Counter(place for place in places if levels.level(place, 'place') == 'region')
        place = max(told, key=told.get, default=None)
    else:
        place = home(article, 'city' if owner == 'city' else name, list(places))
    return f'{name} ({place})' if place else name

"""Actors that no words tie to a country -> the one country that an article speaks of, where it is one only."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import pandas as pd

from dateline.actors import levels, offices, place_names, towns
from dateline.actors.transliteration import fold
from dateline.names import gazetteer
from dateline.names.name_words import is_landscape

Named = dict[str, Counter[str]]
"""The articles that name an actor, and how often."""
DOUBLE = 2
"""How many times heavier than any other the country must be that an article is most about."""


def find(rows: list[dict], named: Named, datelines: dict[str, tuple[str | None, str | None]]) -> dict[str, str]:
    """The country at home in each article: that of its dateline, if its agency or another actor is of there too.

    Else the only country that the article speaks of, if it names two places inside.

    >>> known = {'Lima': 'PE', 'Cusco': 'PE', 'Riga': 'LV'}
    >>> rows = [{'actor': a, 'kind': 'place', 'level': 'city', 'country': land} for a, land in known.items()]
    >>> find(rows, {'Lima': Counter('ab'), 'Cusco': Counter('a'), 'Riga': Counter('bc')}, {})
    {'a': 'PE'}
    """
    lands, within = defaultdict(Counter), Counter()
    for row, article, _ in _spoken_of(rows, named):
        lands[article][row['country']] += 1
        within[article] += row['kind'] == 'place' and row['level'] != 'state'
    home = {a: land for a, (land, *more) in lands.items() if not more and within[a] > 1}
    weights = _weights(rows, named)
    for article, (place, agency) in datelines.items():
        inside = place and (place in gazetteer.cities() or not gazetteer.is_country(place))
        land = levels.country(place, 'place') if inside else None
        own = agency and levels.country(agency, 'organisation') == land
        abroad = any(weight > max(weights[article][land], 1) for weight in weights[article].values())
        if land and (own or (lands[article][land] > 1 and not abroad) or {land} == {*lands[article]}):
            home[article] = land
    return home


def likely(rows: list[dict], named: Named) -> dict[str, str]:
    """The country that each article is most about: it names far more often what is there than elsewhere."""
    found = {}
    for article, heavy in _weights(rows, named).items():
        (land, most), (_, next_most) = [*heavy.most_common(2), (None, 0)][:2]
        if most > 1 and most >= DOUBLE * next_most:
            found[article] = land
    return found


def _weights(rows: list[dict], named: Named) -> dict[str, Counter]:
    """How often each article names what is in a country; mentions of the state itself count against it.

    What is at home is seldom called by the name of its country.
    """
    weights = defaultdict(Counter)
    for row, article, times in _spoken_of(rows, named):
        weights[article][row['country']] += -times if row['kind'] == 'place' and row['level'] == 'state' else times
    return weights


def _spoken_of(rows: list[dict], named: Named) -> Iterator[tuple[dict, str, int]]:
    """The actors of a known country, each with an article that names it and how often."""
    for row in rows:
        if row['country'] and row['actor'] not in NOWHERE:
            yield from ((row, article, times) for article, times in named[row['actor']].items())


def may_have(row: dict) -> bool:
    """Whether an actor has a home at all: no alliance, no firm, no sea or continent, no person without an office."""
    words = row['actor'].split()
    if row['kind'] == 'person':
        return bool(row['roles']) and not offices.ABROAD.search(' '.join(row['roles']))
    if row['kind'] == 'place':
        named_so = is_landscape(words[0]) or (is_landscape(words[-1]) and not place_names.kind_of(row['actor']))
        return not gazetteer.is_place(row['actor']) and not named_so
    return (
        row['kind'] == 'organisation'
        and row['level'] not in ABROAD_TOO
        and row['actor'] not in NOWHERE
        and not PAPER.search(row['actor'])
    )


PAPER = re.compile(
    r'\b(?:News|Wire|Radio|TV|Television|Times|Herald|Ledger|Courier|Post|Gazette|Press|Daily|Tribune|Telegraph|Journal'
    r'|Chronicle|Monitor|Sentinel|Observer|Advertiser|Bulletin|Weekly|Newswire|Media)\b'
)
"""What papers and stations are called: of any country."""
ABROAD_TOO = ('international', 'business')
NOWHERE = {*gazetteer.alliances(), *gazetteer.agencies(), *gazetteer.agencies().values(), *gazetteer.companies()}
NOWHERE -= levels.STATE_OWNED
"""Bodies that we know, of no country where we know none; what they are does not tell what an article is about."""


def tell(rows: list[dict], named: Named, articles: pd.DataFrame, bodies: dict[str, list[str]]) -> None:
    """Give actors without a country that of a town of their name, of the place or body they belong to, or their home.

    Every unknown place gets the level of a city. All is said in `because`. `bodies` tells what a person acts for.
    """
    datelines = _datelines(articles)
    signs = _signs(rows, datelines)
    placed = towns.tell(rows, named)
    for row in rows:
        if land := placed.get(row['actor']):
            _give(row, 'country', land, 'it has a town of this name')
            if not row['level'] and towns.is_province(row['actor'], land):
                _give(row, 'level', 'region', 'a province of this country')
        if row['kind'] == 'place' and not row['level'] and may_have(row):
            _give(row, 'level', 'city', 'a place that nothing tells more of')
    _of_places(rows, named)
    home = find(rows, named, datelines)
    _at_home([row for row in rows if row['kind'] == 'place'], named, home)
    home = likely(rows, named) | home
    _at_home([r for r in rows if r['kind'] not in ('place', 'person') and r['actor'] not in signs], named, home)
    officers(rows, bodies)
    landless = {row['actor'] for row in rows if row['kind'] == 'place' and not row['country']}
    _at_home([r for r in rows if r['kind'] == 'person' and landless.isdisjoint(bodies[r['actor']])], named, home)
    _envoys(rows, named, home)


def _datelines(articles: pd.DataFrame) -> dict[str, tuple[str | None, str | None]]:
    """The place and the agency of each article."""
    frames = articles.reindex(columns=['article', 'place', 'agency']).astype(object)
    frames = frames.where(frames.notna(), None).itertuples(index=False)
    return {article: (place, agency) for article, place, agency in frames}


def _signs(rows: list[dict], datelines: dict[str, tuple[str | None, str | None]]) -> set[str]:
    """The agencies of the articles that no table knows: firms of no country, whatever else bears their letters."""
    known = {fold(agency) for agency in gazetteer.agencies()}
    signs = {agency for _, agency in datelines.values() if agency and fold(agency) not in known}
    for row in rows:
        if row['kind'] == 'organisation' and row['actor'] in signs:
            row |= {'level': 'business', 'country': None}
    return signs


def _at_home(rows: list[dict], named: Named, home: dict[str, str]) -> None:
    """Give actors without a country that of home, if all the articles that name them have one home."""
    for row in rows:
        lands = {home.get(article) for article in named[row['actor']]}
        if may_have(row) and not row['country'] and len(lands) == 1 and (land := lands.pop()):
            _give(row, 'country', land, f'at home in {", ".join(sorted(named[row["actor"]])[:3])}')


def _envoys(rows: list[dict], named: Named, home: dict[str, str]) -> None:
    """Give diplomats of no country the only other state that their article, of a known home, names."""
    states = [row for row in rows if row['kind'] == 'place' and row['level'] == 'state']
    for row in rows:
        if row['kind'] == 'person' and not row['country'] and any(map(offices.DIPLOMAT.search, row['roles'])):
            articles = [article for article in named[row['actor']] if article in home]
            others = {
                s['country'] for a in articles for s in states if a in named[s['actor']] and s['country'] != home[a]
            }
            if len(others) == 1:
                _give(row, 'country', others.pop(), 'the only state abroad that is named')


def _of_places(rows: list[dict], named: Named) -> None:
    """Give the bodies that tell neither the country, or the level, of the place of their articles in their name."""
    placed = [row for row in rows if row['kind'] == 'place' and row['level'] in ('city', 'region')]
    bare = {fold(kind[0]): row for row in placed if (kind := place_names.kind_of(row['actor']))}
    places = bare | {fold(row['actor']): row for row in placed}
    for row in rows:
        if row['kind'] not in ('organisation', 'place') or row['level'] == 'international' or row['actor'] in NOWHERE:
            continue
        words = re.findall(r"\w+(?:[-’'](?!s\b)\w+)*", fold(row['actor']))
        spans = itertools.combinations(range(len(words) + 1), 2)
        phrases = sorted((' '.join(words[a:b]) for a, b in spans if b - a < 5), key=len, reverse=True)
        inside = (places[p] for p in phrases if p in places)
        place = next((p for p in inside if p is not row and named[p['actor']] & named[row['actor']]), None)
        if place and not row['country'] and place['country']:
            _give(row, 'country', place['country'], f'that of {place["actor"]}')
        if place and not row['level'] and levels.PUBLIC.search(' '.join(words)):
            _give(row, 'level', place['level'], f'that of {place["actor"]}')


def officers(rows: list[dict], bodies: dict[str, list[str]]) -> None:
    """Give the persons of whom their titles do not tell it the level and the country of the bodies they act for."""
    known = {row['actor']: row for row in rows}
    for row in rows:
        if row['kind'] == 'person' and not any(map(offices.DIPLOMAT.search, row['roles'])):
            for column in ('level', 'country'):
                held = [b for b in bodies[row['actor']] if b in known]
                found = {known[b][column] for b in held} - {None}
                of_largest = row[column] in map(gazetteer.country_of, held)
                if (not row[column] or of_largest) and len(found) == 1 and row[column] not in found:
                    _give(row, column, found.pop(), 'that of the body')


def _give(row: dict, column: str, value: str, why: str) -> None:
    row[column] = value
    row['because'] = '; '.join(filter(None, [row['because'], f'{column}: {why}']))

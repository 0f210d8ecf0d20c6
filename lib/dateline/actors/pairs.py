"""Pairs ("the two countries", "both officials") -> the two actors named before that they point back to."""

from __future__ import annotations

import re

from dateline.actors import levels
from dateline.actors.scene import ARTICLE, Scene
from dateline.articles import Mention
from dateline.names.wordlists import branching, column, table

SIDES = {'countries': 'state', 'nations': 'state', 'states': 'state', 'cities': 'city', 'capitals': 'city'}
EITHER = ('sides', 'parties')
"""Two states or two cities, whichever the article speaks of."""
ORDINARY = {row['noun']: row['means'] for row in table('descriptions') if row['means'] in ('person', 'organisation')}
OFFICES = {role: 'person' for role in column('roles', 'role') if role.isalpha() and role.islower()}


def _plural(noun: str) -> str:
    if noun.endswith(('man', 'men')):
        return noun[:-2] + 'en'
    return re.sub(r'[^aeiou]y$', lambda y: y[0][0] + 'ie', noun) + ('es' if noun.endswith(('sh', 'ch')) else 's')


NOUNS = {_plural(noun): (noun, means) for noun, means in (OFFICES | ORDINARY).items()}
PAIR = re.compile(
    rf"""
    \b(?:[Tt]he\s+two|[Bb]oth|[Tt]wo)\s+ (?:(?:senior|top|neighbouring|friendly|partner|sister|state)\s+)?
    (?P<noun>{branching([*SIDES, *EITHER, *NOUNS])})\b (?!\s+of\b)
    """,
    re.VERBOSE,
)


def pair(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    """The last two different states, cities, persons or bodies that the noun fits; nothing where three are possible."""
    noun = match['noun']
    if noun in NOUNS:
        return _two(scene, start, *NOUNS[noun])
    places = scene.before(start, ('place',), ARTICLE)
    level = {m.actor: levels.level(m.actor, 'place') for m in places}
    order = [SIDES[noun]] if noun in SIDES else ['city', 'state']
    for means in sorted(order, key=lambda f: -len([m for m in places[:4] if level[m.actor] == f])):
        chosen = {m.actor: m for m in reversed(places) if level[m.actor] == means}
        if len(chosen) > 1:
            return sorted(chosen.values(), key=lambda m: -m.start)[:2]
    return []


def _two(scene: Scene, start: int, noun: str, kind: str) -> list[Mention]:
    """The two persons or bodies of the last sentences that have two; of those who bear the title, if any does."""
    named = scene.before(start, (kind,))
    titled = [m for m in named if any(noun in title.lower().split() for title in scene.titles.get(m.actor, []))]
    fits = titled if len({m.actor for m in titled}) > 1 else named
    found: dict[str, Mention] = {}
    for m in fits:
        if len(found) == 2 and m.start < scene.sentence(min(f.start for f in found.values())).start:
            break
        found.setdefault(m.actor, m)
    return list(found.values()) if len(found) == 2 else []

"""Descriptions ("the minister", "the company") -> the actor named before that they point back to."""

from __future__ import annotations

import re

from dateline.actors import levels
from dateline.actors.scene import ARTICLE, Scene, last_subject
from dateline.actors.transliteration import fold
from dateline.actors.variants import country_named
from dateline.articles import Mention
from dateline.names import gazetteer
from dateline.names.wordlists import branching, column, table

ANYBODY = frozenset(column('descriptions', 'noun', means='person'))
MEANS = {row['noun']: row['means'] for row in table('descriptions')}
DESCRIPTION = re.compile(
    rf"""
    \b[Tt]h(?:e|is)\s+
    (?P<modifiers>(?:[\w’'.-]+\s+){{0,2}}?)                                # Lyon, senior Danish
    (?P<noun>{branching({*MEANS, *column('roles', 'role')})})\b
    (?!\s+(?:of|for)\b|[’']|\s+[^\W\d_a-z]|-)                              # the head of X is a title
    (?!\s+(?:councils?|mayor|officials?|spokes\w+|representatives?|delegates?|delegation|centre|center|leaders?)\b)
    """,
    re.VERBOSE,
)


def described(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    noun = re.sub(r'\s+', ' ', match['noun'])
    means = MEANS.get(noun)
    modifiers = match['modifiers'].split()
    if means in (None, 'person'):
        return _holder(scene, noun, modifiers, start)
    if means in ('city', 'state', 'region'):
        lands = {gazetteer.demonym(w) for w in modifiers}
        places = scene.before(start, ('place',), ARTICLE if modifiers else 2)
        fits = [m for m in places if levels.level(m.actor, 'place') == means]
        return [m for m in fits if lands <= {levels.country(m.actor, 'place')}][:1]
    bodies = scene.before(start, (means,), ARTICLE)
    named = [m for m in bodies if headed(m.actor, noun) and all(fold(w) in fold(m.actor) for w in modifiers)]
    loose = noun in ('company', 'firm', 'corporation', 'organisation', 'organization', 'event', 'agency')
    return scene.only(named or [m for m in bodies if not modifiers and loose])


def headed(name: str, noun: str) -> bool:
    """The noun is the head of the name: its last word, or its first with of or for behind it."""
    words = fold(name).split(' (')[0].split()
    return words[-1] == noun or words[0] == noun or (noun in words and words[words.index(noun) + 1] in ('of', 'for'))


def _holder(scene: Scene, noun: str, modifiers: list[str], start: int) -> list[Mention]:
    """The person last named who holds the office, or whom a word such as official may mean."""
    people = scene.before(start, ('person',), ARTICLE)
    head = re.compile(rf'(?<!vice )(?<!vice-)(?<!deputy )(?<!former )\b{re.escape(noun)}\b', re.IGNORECASE)
    office = [m for m in people if any(head.search(t) for t in scene.titles[m.actor])]
    fits = [m for m in office or (people if noun in ANYBODY else []) if _of(scene.titles[m.actor], modifiers)]
    fits = [m for m in fits if _bears(scene.titles[m.actor], modifiers)] or fits
    lately = {m.actor: m for m in scene.before(start, ('person',))}
    if not fits and len(lately) == 1 and not scene.titles[(only := next(iter(lately.values()))).actor]:
        fits = [only]
    if office:
        return scene.only(fits)
    doer = last_subject(scene, fits) if fits else None
    return [doer] if doer else []


def _bears(titles: list[str], modifiers: list[str]) -> bool:
    """All the modifiers are words of one title: the trade minister is the Minister of Trade."""
    return any({w.lower() for w in modifiers} <= set(title.lower().split()) for title in titles)


def _of(titles: list[str], modifiers: list[str]) -> bool:
    """The places among the modifiers occur in one of the titles, by name or by country."""
    places = [w for w in modifiers if w[:1].isupper()]
    words = {w.strip(',.') for t in titles for w in t.split()}
    lands = {country_named(w) or gazetteer.country_of(w) for w in words if w[:1].isupper()} - {None}
    return all(not titles or w in words or country_named(w) in lands for w in places)

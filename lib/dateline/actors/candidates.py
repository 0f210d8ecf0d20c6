"""The distinct names of a corpus -> groups that are one actor, each merge with its reason.

Candidates are looked up by keys (sounds, words, initials), never compared all with all, so that a hundred thousand
names take seconds. Left alone on purpose: persons who share only a family name, a short form or acronym that fits
several actors, an embassy and its mirror image, a body and its department, names that many bodies bear.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dateline.actors import body_names, variants
from dateline.actors.body_names import body
from dateline.actors.common import is_common
from dateline.actors.person_names import near, person, person_words
from dateline.actors.transliteration import fold, skeleton, sound
from dateline.names import gazetteer

BODIES = ('organisation', 'group', 'event')
PREFIX = re.compile(r'\s+(?:of|in)\s+|,\s+')
Pairs = Iterable[tuple[str, str]]
CROWD = 50
"""A key that more names share than this tells nothing."""


@dataclass
class Named:
    """One distinct name of the corpus with what its articles say of it."""

    name: str
    kind: str
    mentions: int = 1
    titles: list[str] = field(default_factory=list)
    bodies: list[str | None] = field(default_factory=list)
    country: str | None = None
    level: str | None = None


def groups(named: list[Named], apart: Pairs = (), together: Pairs = ()) -> list[Group]:
    """Names brought together, every name in one group; `apart` are pairs never to be joined, `together` always.

    >>> [len(g.names) for g in groups([Named('Ivan Petrov', 'person'), Named('Semyon Petrov', 'person')])]
    [1, 1]
    >>> groups([Named('Sergey Orlov', 'person'), Named('Sergei Orlov', 'person')])[0].because
    [('Sergey Orlov', 'Sergei Orlov', 'romanised in another way')]
    """
    found = _Groups(named, {frozenset(pair) for pair in apart})
    persons = [n for n in named if n.kind == 'person']
    others = [n for n in named if n.kind != 'person' and not is_common(n.name, n.kind)]
    for pairs in (_same_sound(persons), _same_body(others), _same_place(others), _listed(others), _near(persons)):
        for a, b, because in pairs:
            found.join(a, b, because)
    for pairs in (
        _initials(persons),
        _misspelt(others),
        _acronyms(others),
        _cut(others),
        _surnames(persons),
    ):
        for short, fulls, because in pairs:
            found.join_one(short, fulls, because)
    found.apart = set()
    for a, b in together:
        found.join(found.named[a], found.named[b], 'the analyst says so')
    return list({id(g): g for g in found.of.values()}.values())


@dataclass
class Group:
    """Names of one actor, and the pairs of names that were joined, each with its reason."""

    names: list[Named]
    because: list[tuple[str, str, str]] = field(default_factory=list)


class _Groups:
    """The group of every name; nothing joins two names that must stay apart."""

    def __init__(self, named: list[Named], apart: set[frozenset[str]]):
        self.named = {n.name: n for n in named}
        self.of = {n.name: Group([n]) for n in named}
        self.apart = apart

    def join(self, a: Named, b: Named, because: str) -> None:
        one, other = self.of[a.name], self.of[b.name]
        if one is other or self._split(one, other):
            return
        if len(one.names) < len(other.names):
            one, other = other, one
        one.names += other.names
        one.because += [*other.because, (a.name, b.name, because)]
        for n in other.names:
            self.of[n.name] = one

    def join_one(self, short: Named, fulls: list[Named], because: str) -> None:
        """Join a short name to what it may mean, if all that it may mean is one actor by now."""
        if len({id(self.of[f.name]) for f in fulls}) == 1:
            self.join(fulls[0], short, because)

    def _split(self, one: Group, other: Group) -> bool:
        return bool(self.apart) and any(
            frozenset((a.name, b.name)) in self.apart for a, b in itertools.product(one.names, other.names)
        )


def _keyed(named: Iterable[Named], key) -> Iterator[list[Named]]:
    """Names that share a key, in twos or more."""
    shelves = defaultdict(list)
    for n in named:
        for k in key(n):
            shelves[k].append(n)
    return (shelf for shelf in shelves.values() if 1 < len(shelf) <= CROWD)


def _same_sound(persons: list[Named]) -> Iterator[tuple[Named, Named, str]]:
    for shelf in _keyed(persons, lambda n: [tuple(sorted(map(sound, person_words(n.name))))]):
        for n in shelf[1:]:
            if because := person(n.name, shelf[0].name):
                yield shelf[0], n, because


def _same_body(others: list[Named]) -> Iterator[tuple[Named, Named, str]]:
    """Bodies of the same words, and names of any kind of the same letters."""
    for shelf in _keyed(others, lambda n: [fold(n.name)]):
        for n in shelf[1:]:
            yield shelf[0], n, 'same letters'

    def words(n: Named):
        read = body(n.name)
        return [(n.kind, read.content, read.owner, read.host)] if n.kind in BODIES and read.content else []

    for shelf in _keyed(others, words):
        for n in shelf[1:]:
            yield shelf[0], n, 'same words, otherwise arranged'


def _same_place(others: list[Named]) -> Iterator[tuple[Named, Named, str]]:
    def place(n: Named):
        known = variants.country_named(n.name) if gazetteer.is_country(n.name) else variants.city_named(n.name)
        return [known] if n.kind == 'place' and known else []

    for shelf in _keyed(others, place):
        for n in shelf[1:]:
            yield shelf[0], n, 'two names of the place'


def _listed(others: list[Named]) -> Iterator[tuple[Named, Named, str]]:
    """Short and full names of well-known bodies and agencies, from our tables."""
    full = gazetteer.alliances() | gazetteer.agencies()
    for shelf in _keyed(others, lambda n: [full[n.name]] if n.name in full and n.kind != 'place' else []):
        for n in shelf[1:]:
            yield shelf[0], n, 'listed as one'


def _near(persons: list[Named]) -> Iterator[tuple[Named, Named, str]]:
    """Full names one letter apart, unless their countries speak against it."""

    def keys(n: Named):
        words = person_words(n.name)
        return [(i, *map(sound, words[:i]), skeleton(words[i]), *map(sound, words[i + 1 :])) for i in range(len(words))]

    for shelf in _keyed([n for n in persons if len(person_words(n.name)) > 1], keys):
        for a, b in itertools.combinations(shelf, 2):
            if near(a.name, b.name) and not (a.country and b.country and a.country != b.country):
                yield a, b, 'one letter apart'


def _initials(persons: list[Named]) -> Iterator[tuple[Named, list[Named], str]]:
    """S. Orlov, Sergey V. Orlov: to the one full name they fit."""
    for shelf in _keyed(persons, lambda n: [(w[0][:1], sound(w[-1])) for w in [person_words(n.name)] if len(w) > 1]):
        for short in shelf:
            fulls = [f for f in shelf if f is not short and _shorter(short, f) and person(short.name, f.name)]
            if fulls:
                yield short, fulls, person(short.name, fulls[0].name)


def _shorter(a: Named, b: Named) -> bool:
    """Fewer letters in the words of the first name."""
    return sum(map(len, person_words(a.name))) < sum(map(len, person_words(b.name)))


def _surnames(persons: list[Named]) -> Iterator[tuple[Named, list[Named], str]]:
    """A family name alone: to the one full name that bears it, if a title or a country speaks for it, or it is rare."""
    by_family = defaultdict(list)
    for n in persons:
        words = person_words(n.name)
        if len(words) > 1:
            by_family[sound(words[-1])].append(n)
    for short in persons:
        words = person_words(short.name)
        fulls = by_family.get(sound(words[0]), []) if len(words) == 1 else []
        held = set(short.titles) | {b for b in short.bodies if b}
        backed = [f for f in fulls if held & ({*f.titles, *f.bodies} - {None})]
        if backed or (fulls and len(words[0]) > 4 and not held):
            yield short, backed or fulls, 'family name'


def _acronyms(others: list[Named]) -> Iterator[tuple[Named, list[Named], str]]:
    by_initials = defaultdict(list)
    bodies = [n for n in others if n.kind in BODIES]
    for n in bodies:
        words = re.findall(r'\w+', fold(n.name))
        if len(words) > 2:
            by_initials[''.join(w[0] for w in words if w not in body_names.SMALL)].append(n)
    for n in bodies:
        letters = re.sub(r'\W', '', n.name).lower()
        fulls = [f for f in by_initials.get(letters, []) if len(letters) > 2 and body_names.acronym(n.name, f.name)]
        if fulls:
            yield n, fulls, 'acronym'


def _cut(others: list[Named]) -> Iterator[tuple[Named, list[Named], str]]:
    """A name of three words or more, and the same with a place behind it."""
    bodies = {fold(n.name): n for n in others if n.kind in BODIES}
    longer = defaultdict(list)
    for name, n in bodies.items():
        for cut in PREFIX.finditer(name):
            if (short := bodies.get(name[: cut.start()])) and body_names.organisation(short.name, n.name):
                longer[short.name].append(n)
    for n in bodies.values():
        if len(body(n.name).content) > 2 and longer[n.name]:
            yield n, longer[n.name], 'short form'


def _misspelt(others: list[Named]) -> Iterator[tuple[Named, list[Named], str]]:
    """Names of three words or more that differ by one letter of one long word."""

    def keys(n: Named):
        words = fold(n.name).split()
        if n.kind in BODIES and len(words) > 2:
            return [(i, *words[:i], *words[i + 1 :]) for i, w in enumerate(words) if len(w) > 5]
        return []

    for shelf in _keyed(others, keys):
        for a, b in itertools.combinations(shelf, 2):
            if body(a.name).owner == body(b.name).owner and body_names.misspelt(a.name, b.name):
                yield b, [a], 'one letter apart'

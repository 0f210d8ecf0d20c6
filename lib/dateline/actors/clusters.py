"""The names of one article -> clusters, one per actor."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.actors import aliases, body_names, common, levels, person_names, place_names, variants
from dateline.actors.transliteration import fold
from dateline.names import Name, gazetteer

GOVERNMENT = r'(?:city\s+)?(?:government|authorities|hall)'
"""What stands for the city itself; its municipality or the office of its mayor is a body of its own."""
CITY_GOVERNMENT = re.compile(
    rf"""
    (?:{GOVERNMENT}|city)\s+of\s+(?:the\s+)?(?:city\s+of\s+)?(?P<after>.+)   # Government of Lyon
    | (?P<before>.+?)(?:['’]s)?\s+(?:{GOVERNMENT}|city)    # Lyon City Hall
    """,
    re.VERBOSE | re.IGNORECASE,
)

NATIONAL = re.compile(
    r'(?:\w+\s+)?(?:Ministry|Department|Government|Parliament|Cabinet|Central\s+Bank|Chamber|Senate|Embassy|Agency|Service)\b'
)
"""A body that every country has."""
DELEGATION = re.compile(r'\bdelegation\b', re.IGNORECASE)


@dataclass
class Cluster:
    """The names of one actor within an article; `forms` are its distinct clean names."""

    kind: str
    forms: list[str] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The fullest name; of places and groups the commonest, spelled out."""
        said = Counter(variants.clean(n.text, self.kind) for n in self.names)
        if self.kind in ('place', 'group'):
            best = max(self.forms, key=lambda f: (variants.spelled_out(f), said[f], -len(f)))
            return best.title() if self.kind == 'place' and _only_in_capitals(best) else best
        return max(self.forms, key=lambda f: (body_names.fullness(f, self.forms), said[f]))


def find(text: str, names: list[Name]) -> list[Cluster]:
    """Names of one text brought together, each cluster with at least one name."""
    pairs = aliases.pairs(text, names)
    clusters: list[Cluster] = []
    for (kind, form), group in sorted(
        _forms(text, names).items(), key=lambda i: (-len(i[0][1].split()), i[1][0].start)
    ):
        home = _home(kind, form, group[0].start, clusters, pairs)
        if home is None:
            clusters.append(home := Cluster(kind))
        home.forms.append(form)
        home.names += group
    return clusters


def city_of(name: str, places: Iterable[str] = ()) -> str | None:
    """The city, known or one of these places, whose government a name means; a state's name is no city's.

    >>> city_of('Government of Lima'), city_of('Government of Peru')
    ('Lima', None)
    """
    match = CITY_GOVERNMENT.fullmatch(name)
    city = match and (match['after'] or match['before'])
    if not city or gazetteer.is_city(name) or not (gazetteer.is_city(city) or city in places):
        return None
    return city


def _forms(text: str, names: list[Name]) -> dict[tuple[str, str], list[Name]]:
    """The names by kind and clean form; one form has one kind, the commonest."""
    kinds: dict[str, Counter] = defaultdict(Counter)
    for n in names:
        kinds[fold(variants.clean(n.text, n.kind))][n.kind] += 1
    surnames = {w[-1] for form, k in kinds.items() if k['person'] and len(w := person_names.person_words(form)) > 1}
    places = {n.text for n in names if n.kind == 'place' and not gazetteer.is_place(n.text)}
    one_name = place_names.one_name(text, names)
    forms: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for n in names:
        form = fold(variants.clean(n.text, n.kind))
        kind = kinds[form].most_common(1)[0][0]
        if {form, fold(variants.clean(n.text, 'person'))} & surnames and not gazetteer.is_place(n.text):
            kind = 'person'
        elif kind == 'person' and _is_town(n.text):
            kind = 'place'
        clean = variants.clean(n.text, kind)
        city = one_name.get(clean) or (kind in ('organisation', 'place', 'group') and city_of(clean, places))
        owner = _owner(text, n) if kind == 'organisation' else ''
        forms[('place', city) if city else (kind, clean + owner)].append(n)
    return forms


def _is_town(name: str) -> bool:
    """A word that is the name of a town or a province, and no person's that we know."""
    plain = gazetteer.without_accents(name)
    known = gazetteer.is_place(name) or plain in gazetteer.towns() or plain in gazetteer.provinces()
    return known and ' ' not in name and name not in gazetteer.person_names()


def _owner(text: str, n: Name) -> str:
    """The country that stands as owner before the name of a body that every country has: Peru's Ministry of Trade."""
    own = re.search(
        r"([^\W\d_a-z][^\s,.;]*(?:\s[^\W\d_a-z][^\s,.;]*){0,3}?)['’]s?\s+\Z", text[max(0, n.start - 60) : n.start]
    )
    words = own[1].split() if own else []
    owners = (' '.join(words[at:]) for at in range(len(words)))
    country = next((c.removeprefix('The ') for c in owners if gazetteer.is_country(c)), None)
    if not country or not NATIONAL.match(n.text) or levels.country(n.text, n.kind):
        return ''
    return f' of {country}'


def _home(kind: str, form: str, start: int, clusters: list[Cluster], pairs: set) -> Cluster | None:
    """The cluster that a form joins: the best reason, then the last named before it."""
    fits = [(rank, c) for c in clusters if (rank := max(_fit(kind, form, c.kind, f, pairs) for f in c.forms))]
    if not fits:
        return None

    def closeness(fit):
        rank, c = fit
        gaps = [start - n.start for n in c.names]
        return rank, -min((g for g in gaps if g >= 0), default=10**9 + min(map(abs, gaps)))

    rank, best = max(fits, key=closeness)
    return None if rank == 1 and kind != 'person' and len(fits) > 1 else best


def _only_in_capitals(place: str) -> bool:
    """A place that is printed in capitals, as in a dateline, and is no abbreviation."""
    return place.isupper() and len(place) > 3 and not gazetteer.is_place(place)


def _fit(kind: str, form: str, other: str, full: str, pairs: set) -> int:
    """How well a form fits a fuller one: 3 certain, 2 short form, 1 possible, 0 not."""
    if (form, full) in pairs or (kind == other and fold(form) == fold(full)):
        return 3
    if 'person' in (kind, other):
        if kind != other:
            return 0
        because = person_names.person(form, full)
        return 2 if because == 'short form' else 3 if because else int(person_names.family_first(form, full))
    if fold(form) == fold(full):
        return 3
    if kind == other == 'group' and DELEGATION.search(form) and DELEGATION.search(full):
        return 2 if levels.country(form, kind) and levels.country(form, kind) == levels.country(full, kind) else 0
    if 'place' in (kind, other):
        return 3 if kind == other and variants.place(form, full) else 0
    because = body_names.organisation(form, full)
    if not because and len(form.split()) == len(full.split()):
        because = body_names.organisation(full, form)
    if not because and form.lower() in common.HEADS:
        return int(form in full.split())
    return 2 if because == 'short form' else 3 if because else 0

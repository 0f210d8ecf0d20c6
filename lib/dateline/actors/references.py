"""Pronouns and descriptions -> the actor named before that they point back to."""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.actors.transliteration import fold
from dateline.actors.variants import country_named
from dateline.articles import Article, Mention, Role, Sentence, within
from dateline.names import gazetteer
from dateline.names.wordlists import any_of, column, table
from dateline.speech import quotations

ANYBODY = frozenset(column('descriptions', 'noun', means='person'))
MEANS = {row['noun']: row['means'] for row in table('descriptions')}
PERSONAL = re.compile(r'\b(?:(?P<subject>[Hh]e|[Ss]he)|(?P<other>[Hh]is|[Hh]er|him|hers|himself|herself))\b')
NEUTER = re.compile(
    r'\b(?:[Ii]t|[Tt]hey)(?=\s+(?:also\s+|further\s+)?(?:said|added|stated|noted|announced|reported|stressed|explained)\b)'
)
DESCRIPTION = re.compile(
    rf"""
    \b[Tt]h(?:e|is)\s+
    (?P<modifiers>(?:[\w’'.-]+\s+){{0,2}}?)                                # Lyon, senior Danish
    (?P<noun>{any_of({*MEANS, *column('roles', 'role')})})\b
    (?!\s+(?:of|for)\b|[’']|\s+[^\W\d_a-z]|-)                              # the head of X is a title
    """,
    re.VERBOSE,
)
PAIR = re.compile(
    r'\b(?:[Tt]he\s+two|[Bb]oth|[Tt]wo)\s+(?P<noun>countries|nations|states|cities|capitals|sides|parties|leaders)\b'
)
PAIRED = {
    'countries': 'state',
    'nations': 'state',
    'states': 'state',
    'cities': 'city',
    'capitals': 'city',
    'leaders': 'person',
}
OBLIQUE = re.compile(r'\b(?:of|with|to|by|from|for|between|against|and)\s+(?:the\s+)?(?:[^\W\d_a-z][\w’-]*\s+){0,3}\Z')
MEMORY = 4
ARTICLE = 200
"""Sentences that a description ("the minister") may reach back over: a long article."""
ADDRESSED = {
    gender: re.compile(rf'(?:{words})\s*\Z|(?:{words})\s')
    for gender in 'mf'
    for words in [any_of(column('honorifics', 'honorific', gender=gender))]
}
WOMAN = re.compile(r'woman\b|\b(?:queen|princess|duchess|businesswoman)\b', re.IGNORECASE)
SLAVIC = {('ova', 'eva', 'skaya', 'skaia'): 'f', ('ov', 'ev', 'sky', 'skiy'): 'm'}


@dataclass
class Scene:
    """What has been named in an article outside quotations, in order of start; `told` are its unquoted sentences."""

    article: Article
    named: list[Mention]
    titles: dict[str, list[str]]
    told: list[Sentence] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)

    def before(self, position: int, kinds: tuple[str, ...], sentences: int = MEMORY) -> list[Mention]:
        """Names of these kinds before a position, not more than some sentences back, the last one first."""
        at = bisect.bisect_right(self.told, position, key=lambda s: s.start) - 1
        low = self.told[at - sentences].start if at >= sentences else 0
        return [m for m in reversed(within(self.named, low, position)) if m.kind in kinds]

    def gender(self, person: Mention) -> str | None:
        """What pronouns before, Mr or Mrs, an office or a Slavic family name tell; None if nothing does."""
        known = self.genders.get(person.actor)
        if known:
            return known
        for gender, form in ADDRESSED.items():
            if form.search(self.article.text[max(0, person.start - 12) : person.start]) or form.match(person.text):
                return gender
        told = ' '.join(self.titles.get(person.actor, []))
        if WOMAN.search(told):
            return 'f'
        family = fold(person.actor).split()[-1:] if ' ' in person.actor else []
        return next((g for w in family for ends, g in SLAVIC.items() if w.endswith(ends)), None)


def find(article: Article, mentions: list[Mention], roles: list[Role]) -> list[Mention]:
    """Pronouns, descriptions and pairs that point back to a mention; those without a clear one are left out.

    >>> text = 'Ann Roe came. She spoke.'
    >>> article = Article('a', text, [Sentence(0, 0, 13, 'body', 0), Sentence(1, 14, 24, 'body', 0)])
    >>> [(r.text, r.actor) for r in find(article, [Mention(0, 7, 'Ann Roe', 'person', 'Ann Roe')], [])]
    [('She', 'Ann Roe')]
    """
    quoted = quotations.find(article.text)
    outside = [m for m in mentions if m.kind == 'place' or not _inside(m.start, quoted)]
    titles = defaultdict(list)
    for role in roles:
        titles[role.actor].append(role.title)
    scene = Scene(article, outside, titles, [s for s in article.sentences if not _inside(s.start + 1, quoted)])
    found = [r for r in _titles(article.text, roles) if not _inside(r.start, quoted)]
    scene.named = sorted([*outside, *found], key=lambda m: m.start)
    for sentence in article.sentences:
        for start, end, kind, match in _candidates(article.text, sentence, mentions, roles):
            if not _inside(start, quoted):
                for named in kind(scene, match, start):
                    reference = Mention(start, end, article.text[start:end], named.kind, named.actor)
                    found.append(reference)
                    if not match.groupdict().get('other'):
                        bisect.insort(scene.named, reference, key=lambda m: m.start)
    return sorted(found, key=lambda m: m.start)


def _titles(text: str, roles: list[Role]) -> Iterator[Mention]:
    """A person's title of three words or more, said again without the name."""
    for title, actor in {r.title: r.actor for r in roles if len(r.title.split()) > 2}.items():
        for m in re.finditer(re.escape(title).replace(r'\ ', r'\s+'), text, re.IGNORECASE):
            if not any(r.start < m.end() and m.start() < r.end for r in roles):
                yield Mention(m.start(), m.end(), m[0], 'person', actor)


def _inside(position: int, quoted: list) -> bool:
    at = bisect.bisect_right(quoted, position, key=lambda q: q.start) - 1
    return at >= 0 and position < quoted[at].end and quoted[at].end - quoted[at].start > 40


def _candidates(text: str, sentence: Sentence, mentions: list[Mention], roles: list[Role]) -> Iterator[tuple]:
    """What may point back in one sentence, in order, with the function that resolves it."""
    taken = [(m.start, m.end) for m in within(mentions, sentence.start, sentence.end)]
    taken += [(r.start, r.end) for r in within(roles, sentence.start, sentence.end)]
    found = [
        (m.start(), m.end(), resolve, m)
        for pattern, resolve in ((PERSONAL, _personal), (NEUTER, _neuter), (DESCRIPTION, _described), (PAIR, _pair))
        for m in pattern.finditer(text, sentence.start, sentence.end)
    ]
    for start, end, resolve, m in sorted(found, key=lambda f: f[0]):
        head = m.start('noun') if 'noun' in m.re.groupindex else start
        if not any(a <= head < b for a, b in taken):
            yield start, end, resolve, m


def _personal(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    """He, she: the subject of this sentence so far, or of the last one that has a person; his, her: the nearest."""
    gender = 'f' if match[0].lower().startswith(('she', 'her')) else 'm'
    sentence = next(s for s in scene.article.sentences if s.start <= start < s.end)
    text = scene.article.text
    people = [m for m in scene.before(start, ('person',)) if scene.gender(m) in (gender, None)]
    here = [m for m in people if m.start >= sentence.start]
    if match[0] == 'him':
        here = []
        subject = _subject(text, [m for m in reversed(people) if m.start >= sentence.start])
        people = [m for m in people if not subject or m.actor != subject.actor]
    if match['other'] and not here and (ahead := _ahead(scene, match, sentence)):
        chosen = ahead
    elif here:
        chosen = here[0] if match['other'] else _subject(text, here[::-1])
    else:
        chosen = _last_subject(scene, people)
    if chosen:
        scene.genders[chosen.actor] = gender
    return [chosen] if chosen else []


def _ahead(scene: Scene, match: re.Match, sentence: Sentence) -> Mention | None:
    """The person right behind the comma that ends a phrase at the head of the sentence: for his part, Roe."""
    comma = re.match(r'[^,.;]{0,80},\s+(?:[^\W\d_a-z][\w’-]*\s+){0,2}', scene.article.text[match.end() : sentence.end])
    if not comma:
        return None
    low, high = match.end() + comma[0].index(','), match.end() + comma.end()
    return next((m for m in scene.named if m.kind == 'person' and low < m.start <= high), None)


def _subject(text: str, people: list[Mention]) -> Mention | None:
    """The first of some persons that no preposition governs, or else the first."""
    free = (m for m in people if not OBLIQUE.search(text[max(0, m.start - 60) : m.start]) and not _owns(text, m))
    return next(free, people[0] if people else None)


def _owns(text: str, m: Mention) -> bool:
    return text.startswith(('’s', "'s"), m.end) or m.text.endswith(('’s', "'s"))


def _last_subject(scene: Scene, people: list[Mention]) -> Mention | None:
    """The subject of the last sentence that has one; failing that, the last person named."""
    sentences = defaultdict(list)
    for m in reversed(people):
        at = bisect.bisect_right(scene.article.sentences, m.start, key=lambda s: s.start)
        sentences[at].append(m)
    text = scene.article.text
    for at in sorted(sentences, reverse=True):
        chosen = _subject(text, sentences[at])
        if not OBLIQUE.search(text[max(0, chosen.start - 60) : chosen.start]) and not _owns(text, chosen):
            return chosen
    return people[0] if people else None


def _neuter(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    return scene.before(start, ('organisation', 'group'))[:1] or scene.before(start, ('place',))[:1]


def _described(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    noun = re.sub(r'\s+', ' ', match['noun'])
    means = MEANS.get(noun)
    modifiers = match['modifiers'].split()
    if means in (None, 'person'):
        return _holder(scene, noun, modifiers, start)
    if means in ('city', 'state', 'region'):
        fit = {'city': gazetteer.is_city, 'state': gazetteer.is_country, 'region': gazetteer.is_region}[means]
        lands = {gazetteer.demonym(w) for w in modifiers}
        places = [m for m in scene.before(start, ('place',), ARTICLE if modifiers else 2) if fit(m.actor)]
        return [m for m in places if lands <= {gazetteer.country_of(m.actor)}][:1]
    bodies = scene.before(start, (means,), ARTICLE)
    named = [m for m in bodies if _headed(m.actor, noun) and all(fold(w) in fold(m.actor) for w in modifiers)]
    loose = noun in ('company', 'firm', 'corporation', 'organisation', 'organization', 'event', 'agency')
    return named[:1] or ([m for m in bodies if not modifiers and loose][:1])


def _headed(name: str, noun: str) -> bool:
    """The noun is the head of the name: its last word, or its first with of or for behind it."""
    words = fold(name).split()
    return words[-1] == noun or words[0] == noun or (noun in words and words[words.index(noun) + 1] in ('of', 'for'))


def _holder(scene: Scene, noun: str, modifiers: list[str], start: int) -> list[Mention]:
    """The person last named who holds the office, or whom a word such as official may mean."""
    people = scene.before(start, ('person',), ARTICLE)
    head = re.compile(rf'(?<!vice )(?<!vice-)(?<!deputy )(?<!former )\b{re.escape(noun)}\b', re.IGNORECASE)
    office = [m for m in people if any(head.search(t) for t in scene.titles[m.actor])]
    fits = [m for m in office or (people if noun in ANYBODY else []) if _of(scene.titles[m.actor], modifiers)]
    lately = {m.actor: m for m in scene.before(start, ('person',))}
    if not fits and len(lately) == 1 and not scene.titles[(only := next(iter(lately.values()))).actor]:
        fits = [only]
    subject = _last_subject(scene, fits) if fits else None
    return [subject] if subject else []


def _of(titles: list[str], modifiers: list[str]) -> bool:
    """The places among the modifiers occur in one of the titles, by name or by country."""
    places = [w for w in modifiers if w[:1].isupper()]
    words = {w.strip(',.') for t in titles for w in t.split()}
    lands = {country_named(w) or gazetteer.country_of(w) for w in words if w[:1].isupper()} - {None}
    return all(not titles or w in words or country_named(w) in lands for w in places)


def _pair(scene: Scene, match: re.Match, start: int) -> list[Mention]:
    """The last two different countries, cities or persons named."""
    means = PAIRED.get(match['noun'])
    if means == 'person':
        people = {m.actor: m for m in scene.before(start, ('person',))}
        return list(people.values())[:2] if len(people) > 1 else []
    places = scene.before(start, ('place',), ARTICLE)
    fits = {'city': gazetteer.is_city, 'state': gazetteer.is_country}
    for level in [means] if means else sorted(fits, key=lambda f: -len([m for m in places[:4] if fits[f](m.actor)])):
        chosen = {m.actor: m for m in reversed(places) if fits[level](m.actor)}
        if len(chosen) > 1:
            return sorted(chosen.values(), key=lambda m: -m.start)[:2]
    return []

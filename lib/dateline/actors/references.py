"""Pronouns and descriptions -> the actor named before that they point back to."""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Iterator

from dateline.actors import descriptions, pairs
from dateline.actors.scene import Scene, last_subject, subject
from dateline.articles import Article, Mention, Role, Sentence, within
from dateline.speech import quotations

PERSONAL = re.compile(r'\b(?:(?P<subject>[Hh]e|[Ss]he)|(?P<other>[Hh]is|[Hh]er|him|hers|himself|herself))\b')


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
        for pattern, resolve in RESOLVED.items()
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
        doer = subject(text, [m for m in reversed(people) if m.start >= sentence.start])
        people = [m for m in people if not doer or m.actor != doer.actor]
    if match['other'] and not here and (ahead := _ahead(scene, match, sentence)):
        chosen = ahead
    elif here:
        chosen = here[0] if match['other'] else subject(text, here[::-1])
    else:
        chosen = last_subject(scene, people)
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


RESOLVED = {
    PERSONAL: _personal,
    descriptions.DESCRIPTION: descriptions.described,
    pairs.PAIR: pairs.pair,
}
"""What may point back, with the function that tells to whom."""

"""What an article has named up to a point: who is meant next, and who is a man or a woman."""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from dataclasses import dataclass, field

from dateline.actors.transliteration import fold
from dateline.articles import Article, Mention, Sentence, within
from dateline.names.wordlists import branching, column

MEMORY = 4
ARTICLE = 200
"""Sentences that a description ("the minister") may reach back over: a long article."""
PREPOSITION = 'of|with|to|by|from|for|between|against'
TITLED = r'(?:the\s+)?(?:[^\W\d_a-z][\w’-]*\s+){0,3}\Z'
GOVERNED = re.compile(rf'\b(?:{PREPOSITION})\s+{TITLED}')
OBLIQUE = re.compile(rf'\b(?:{PREPOSITION}|and)\s+{TITLED}')
ADDRESSED = {
    gender: re.compile(rf'(?:{words})\s*\Z|(?:{words})\s')
    for gender in 'mf'
    for words in [branching(column('honorifics', 'honorific', gender=gender))]
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

    def sentence(self, position: int) -> Sentence:
        """The sentence outside quotations that a position lies in, or the last one before it."""
        return self.told[max(0, bisect.bisect_right(self.told, position, key=lambda s: s.start) - 1)]

    def only(self, fits: list[Mention]) -> list[Mention]:
        """The one of these names that the last sentence with any is about; nothing where it is about two."""
        here = [m for m in fits if m.start >= self.sentence(fits[0].start).start]
        text = self.article.text
        free = [m for m in here if not GOVERNED.search(text[max(0, m.start - 60) : m.start]) and not _owns(text, m)]
        actors = {m.actor for m in free or here}
        return (free or here)[:1] if len(actors) == 1 else []

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


def subject(text: str, people: list[Mention]) -> Mention | None:
    """The first of some persons that no preposition governs, or else the first."""
    free = (m for m in people if not OBLIQUE.search(text[max(0, m.start - 60) : m.start]) and not _owns(text, m))
    return next(free, people[0] if people else None)


def _owns(text: str, m: Mention) -> bool:
    return text.startswith(('’s', "'s"), m.end) or m.text.endswith(('’s', "'s"))


def last_subject(scene: Scene, people: list[Mention]) -> Mention | None:
    """The subject of the last sentence that has one; failing that, the last person named."""
    sentences = defaultdict(list)
    for m in reversed(people):
        at = bisect.bisect_right(scene.article.sentences, m.start, key=lambda s: s.start)
        sentences[at].append(m)
    text = scene.article.text
    for at in sorted(sentences, reverse=True):
        chosen = subject(text, sentences[at])
        if not OBLIQUE.search(text[max(0, chosen.start - 60) : chosen.start]) and not _owns(text, chosen):
            return chosen
    return people[0] if people else None

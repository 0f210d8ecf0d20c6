"""Word -> what our tables know of it, as the features that the tagger reads beside its spelling."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable

from dateline import tables
from dateline.names import gazetteer

COMPONENT = 'name_clues'
PHRASE = 1 << 13


@functools.cache
def words() -> dict[str, int]:
    """Every word of our tables with the sum of its clues, one bit for each table that holds it."""
    known: Counter[str] = Counter()
    for bit, names in enumerate(_lists()):
        for name in set(names):
            known[name] += 1 << bit
    for phrase in phrases():
        known[phrase[0]] |= PHRASE
    return dict(known)


@functools.cache
def phrases() -> dict[tuple[str, ...], int]:
    """Names of places and of bodies that have two to four words, as tuples of words, with their clue."""
    places = [*gazetteer.countries(), *gazetteer.regions(), *gazetteer.cities()]
    bodies = [*gazetteer.agencies(), *gazetteer.alliances(), *(row['alias'] for row in tables.read('companies'))]
    kinds = [(name.split(), 2 * PHRASE) for name in places] + [(name.split(), 4 * PHRASE) for name in bodies]
    return {tuple(words): clue for words, clue in kinds if 1 < len(words) < 5}


def of(sentence: list[str]) -> list[int]:
    """The clues of each word; 0 where nothing is known.

    >>> of(['Olga', 'flew', 'to', 'New', 'Delhi']) == [of(['Olga'])[0], 0, 0, *of(['New', 'Delhi'])]
    True
    """
    known, long = words(), phrases()
    clues = [known.get(word, 0) or (known.get(word.title(), 0) if word.isupper() else 0) for word in sentence]
    for at, clue in enumerate(clues):
        if clue & PHRASE:
            size = next((n for n in (4, 3, 2) if tuple(sentence[at : at + n]) in long and at + n <= len(sentence)), 0)
            clues[at : at + size] = [long.get(tuple(sentence[at : at + size]), clue)] * size
    return clues


def register() -> None:
    """Make the pipeline step known to spaCy that writes the clues of its words into a document, as their tags."""
    import numpy
    from spacy.attrs import TAG
    from spacy.language import Language

    @Language.component(COMPONENT)
    def note(doc):
        if len(doc):
            doc.from_array([TAG], numpy.array([of([word.text for word in doc])], dtype='uint64').T)
        return doc


def _lists() -> list[Iterable[str]]:
    people, organisations = gazetteer.people(), tables.read('organisation_words')
    roles = {word.capitalize() for row in tables.read('roles') for word in row['role'].split() if len(word) > 2}
    return [
        people['given'],
        people['family'],
        gazetteer.countries(),
        gazetteer.regions(),
        gazetteer.cities(),
        gazetteer.demonyms(),
        [row['word'] for row in organisations if row['place'] == 'first'],
        [row['word'] for row in organisations if row['place'] == 'last'],
        [*roles, *(row['honorific'] for row in tables.read('honorifics'))],
        [row['word'] for row in tables.read('landscape_words')],
        [*gazetteer.agencies(), *gazetteer.alliances()],
        [row['alias'] for row in tables.read('companies')],
    ]

"""Texts -> the statistical tagger's guesses at names, or none where it is switched off.

Our own tagger (`model/`, trained by scripts/train_tagger.py) is a spaCy pipeline of two steps: what our tables know of
each word (`clues`), and a small neural network that reads it beside the word's spelling, a vector of the company that
the word keeps, and its neighbours'.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from dateline.names import clues

OURS = Path(__file__).parent / 'model'
KINDS = {
    'PERSON': 'person',
    'PER': 'person',
    'ORG': 'organisation',
    'GPE': 'place',
    'LOC': 'place',
    'FAC': 'place',
    'EVENT': 'event',
    'MISC': 'other',
    'PRODUCT': 'other',
    'WORK_OF_ART': 'other',
    'LAW': 'other',
}
DETERMINERS = {'the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'these', 'those'}
NOT_FOR_NAMES = ['tagger', 'morphologizer', 'parser', 'senter', 'attribute_ruler', 'lemmatizer', 'trainable_lemmatizer']


class Guess(NamedTuple):
    """A stretch of the text that is taken for a name of this kind; `other`: a name of none of our kinds."""

    start: int
    end: int
    kind: str


def guess(texts: Iterable[str]) -> Iterator[list[Guess]]:
    """The tagger's guesses, one list per text, sorted by start.

    The environment variable `DATELINE_MODEL` names any installed spaCy pipeline with an `ner` component, to be used
    instead of ours, or `none`, to have no guesses at all.

    Raises: ValueError if that pipeline is not installed or does not tag names.
    """
    nlp = pipeline(os.environ.get('DATELINE_MODEL') or str(OURS))
    if nlp is None:
        return ([] for _ in texts)
    return (
        [
            Guess(e.start_char, e.end_char, KINDS[e.label_])
            for e in doc.ents
            if e.label_ in KINDS and not _is_participle(e)
        ]
        for doc in nlp.pipe(texts, batch_size=64)
    )


def _is_participle(guessed) -> bool:
    """Whether it is one word in -ing with its object after it: "Praising the plan"."""
    after = guessed.doc[guessed.end : guessed.end + 1].text
    return len(guessed) == 1 and guessed.text.endswith('ing') and after in DETERMINERS


@functools.cache
def pipeline(model: str):
    """The spaCy pipeline of this name, once per process, stripped of all but its name tagger; None for `none`."""
    if model == 'none':
        return None
    import spacy

    clues.register()
    mend = 'install a spaCy pipeline with an "ner" component, or set DATELINE_MODEL=none to read by rules only'
    try:
        nlp = spacy.load(model, exclude=NOT_FOR_NAMES)
    except OSError as problem:
        raise ValueError(f'DATELINE_MODEL={model} is not installed; {mend}') from problem
    if 'ner' not in nlp.pipe_names:
        raise ValueError(f'DATELINE_MODEL={model} does not tag names; {mend}')
    for name, pipe in list(nlp.pipeline):
        if name not in {'ner', clues.COMPONENT} and 'ner' not in getattr(pipe, 'listening_components', []):
            nlp.remove_pipe(name)
    nlp.max_length = 10**9
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype('float32')
    return nlp

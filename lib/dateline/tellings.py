"""A sentence -> the happenings that its verbs tell of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline import clauses, happenings
from dateline.articles import Mention, Reading, Sentence, within
from dateline.clauses import Clause
from dateline.dates import DateSpan

PLACED = re.compile(
    r'\b(?:in|at|from|near|outside|around|inside|across)\s+(?:the\s+|central\s+|downtown\s+)?\Z', re.IGNORECASE
)
BOUND_FOR = re.compile(r'\b(?:to|for|in|into|at)\s+(?:the\s+)?(?=\W*\Z)|\bvisit\w*\s+\Z|\btour\w*\s+\Z', re.IGNORECASE)
MODIFIER = re.compile(r'-(?:based|led|made|born|funded|backed|style|wide|bound)\b')
NO_SUBJECT = re.compile(
    r'\b(?:the|an?|its|his|her|their|our|this|these|those|of|newly|long|every|each|no)\s+\Z', re.IGNORECASE
)
MODAL = re.compile(
    r'\b(?:(will|shall|scheduled|planned|expected|going|agreed|plans)|(can|could|may|might|should|would))\b'
)


@dataclass(frozen=True)
class Telling:
    """A happening as one stretch of the text tells it. `kind` and `mood` are those of its verb or noun.

    `dates` are the date expressions that belong to it; `subject` the actors that do it, `others` those in its words.
    """

    start: int
    end: int
    at: int
    kind: str
    mood: str
    sentence: Sentence
    words: str
    dates: tuple[DateSpan, ...] = ()
    subject: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    place: str | None = None
    occasion: bool = False
    names: tuple[str, ...] = field(default=())


def find(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """What the verbs of a sentence tell, clause by clause."""
    for clause in clauses.split(reading.article.text, sentence.start, sentence.end):
        yield from _clause(reading, sentence, clause)


def _clause(reading: Reading, sentence: Sentence, clause: Clause) -> Iterator[Telling]:
    words = clauses.masked(reading.article.text, clause)
    found = list(_verbs(reading, clause, words))
    fronted = [
        d
        for d in within(reading.dates, clause.start, clause.end)
        if found and d.end <= clause.start + found[0][0].start()
    ]
    for i, (m, word, mood) in enumerate(found):
        low = clause.start if i == 0 else clause.start + m.start()
        high = clause.start + (found[i + 1][0].start() if i + 1 < len(found) else len(words))
        subject = _subject(reading, sentence, clause, found[0][0])
        own = actors(reading, clause.start + m.start(), high)
        if not _complete(reading, clause, words, m, word, subject, own):
            continue
        dates = [d for d in within(reading.dates, clause.start + m.start(), high)] or (
            fronted if i == 0 or len(found) == 1 else fronted
        )
        high = _trimmed(reading, low, high, m, words, i, found)
        yield Telling(
            low, high, clause.start + m.start(), word.kind, mood, sentence,
            reading.article.text[low:high], tuple(dates), tuple(subject), tuple(own),
            place(reading, clause.start + m.start(), high) or place(reading, low, high),
            names=tuple(x.text for x in within(reading.mentions, low, high) if x.kind == 'event'),
        )  # fmt: skip


def _trimmed(reading, low, high, m, words, i, found) -> int:
    """Where the words end, without what leads over to the next verb."""
    text = reading.article.text[low:high]
    tail = re.search(r'[\s,]*(?:\b(?:and|or|but|to|will|is|are|also|be|has|have|was|were)\b[\s,]*)*\Z', text)
    return low + tail.start() if tail else high


def _verbs(reading: Reading, clause: Clause, words: str) -> Iterator[tuple[re.Match, happenings.Word, str]]:
    last = None
    for m in happenings.VERB.finditer(words):
        start, end = clause.start + m.start(), clause.start + m.end()
        if any(x.start < end and start < x.end for x in reading.mentions if x.kind != 'group'):
            continue
        word = happenings.verb(m[0])
        before = words[: m.start()]
        mood = None if NO_SUBJECT.search(before) else clauses.mood(before, word.forms)
        if mood == 'joined':
            modal = MODAL.findall(before)
            mood = last or (None if not modal else 'planned' if modal[-1][0] else 'proposed')
        if mood == 'present':
            dated = within(reading.dates, clause.start, clause.end)
            ahead = reading.article.anchor and any(d.first_day and d.first_day > reading.article.anchor for d in dated)
            mood = 'planned' if ahead else None
        if mood == 'done' and 'past' in word.forms and re.match(r'\s+by\b', words[m.end() :]):
            mood = (
                mood
                if re.search(r'\b(?:was|were|been|had|has|have)\s+(?:\w+\s+)?\Z', before)
                or within(reading.dates, end, clause.end)
                else None
            )
        if mood:
            last = mood
            yield m, word, mood


def _subject(reading: Reading, sentence: Sentence, clause: Clause, first: re.Match) -> list[str]:
    subject = actors(reading, clause.start, clause.start + first.start())
    if subject or clause.start == sentence.start:
        return subject
    text = reading.article.text
    before = [
        x for x in (*reading.mentions, *reading.references) if sentence.start <= x.start and x.end <= clause.start
    ]
    if re.match(r'\s*(?:who|which|whom|where|whose|to\s+be)\b', text[clause.start :]) and before:
        return [max(before, key=lambda x: x.end).actor]
    return [x.actor for x in before[:1]] if re.match(r'\s*(?:but|while|adding|and)\b', text[clause.start :]) else []


def actors(reading: Reading, start: int, end: int) -> list[str]:
    """Those who take part in what a stretch of the text tells: its names and references, without mere places."""
    text = reading.article.text
    found = []
    for m in sorted(
        (*within(reading.mentions, start, end), *within(reading.references, start, end)), key=lambda m: m.start
    ):
        if m.kind == 'place' and (
            PLACED.search(text[max(start, m.start - 20) : m.start]) or MODIFIER.match(text, m.end)
        ):
            continue
        if m.actor not in found:
            found.append(m.actor)
    return found


def place(reading: Reading, start: int, end: int) -> str | None:
    """The place that a stretch of the text is said to happen in or lead to."""
    text = reading.article.text
    for m in within(reading.mentions, start, end):
        if (
            m.kind == 'place'
            and BOUND_FOR.search(text[max(start, m.start - 24) : m.start])
            and not MODIFIER.match(text, m.end)
        ):
            return m.actor
    return None


def _complete(reading, clause, words, m, word, subject, own) -> bool:
    """Everything is there that this verb needs to tell of a happening."""
    if word.needs == 'date':
        return bool((subject or own) and within(reading.dates, clause.start, clause.end))
    if word.needs == 'happening' or word.kind == 'hold':
        nearby = [x for x in within(reading.mentions, clause.start, clause.end) if x.kind == 'event']
        return bool(nearby or happenings.NOUN.search(words) or re.match(r'\s*,?\s*to\s+be', words))
    if word.needs == 'delegation':
        return bool(
            re.match(
                r'.{0,40}\b(?:delegation|mission|group|team|representatives?|envoys?|officials)\b', words[m.end() :]
            )
        )
    if word.needs == 'destination':
        return bool(re.match(r'\s+(?:to|for|back)\b', words[m.end() :]) and own)
    if word.needs == 'agreement':
        return bool(re.search(r'\b(?:agreement|deal|treaty|contract|memorandum|pact|accord)', words))
    return bool(subject or own)

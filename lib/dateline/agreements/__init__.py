"""A read article -> the agreements it tells of, with parties, signatories, day, place, term and status."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.agreements import signers, validity
from dateline.agreements.agreement_words import (
    ALIASES,
    DEFINITE,
    DETERMINER,
    FIELDS,
    NOUN,
    PREPOSITION,
    STATUS,
    STOP,
)
from dateline.articles import Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.names import gazetteer


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement; parties and signatories are actors of the article, `signed` and `term` EDTF.

    kind: MoU, memorandum, agreement, treaty, contract, protocol, letter of intent, sister-city agreement, roadmap,
    declaration, programme. status: signed, planned, proposed, in force, expired. `fields` are its stated contents.
    """

    start: int
    end: int
    text: str
    kind: str
    name: str
    parties: tuple[str, ...]
    signatories: tuple[str, ...]
    signed: str | None
    place: str | None
    term: str | None
    status: str
    fields: tuple[str, ...]


FILLED = ('parties', 'signatories', 'signed', 'place', 'term', 'fields')
AHEAD = ('planned', 'proposed')
STANDING = ('in force', 'expired')
"""What is told in passing: a row only where it is said whose it is, or since when."""
BROAD = frozenset(('agreement', 'treaty', 'contract', 'sister-city agreement', 'MoU', 'memorandum'))
"""What a title may call an agreement."""
EARLIER = re.compile(r'(?:the|its|their|an?)\s+(?:previous|earlier|old|former|first|last|other)\s', re.IGNORECASE)
"""What sets an agreement apart from the one told of before."""
DETERMINED = re.compile(
    r'(?:(?:the|an?|this|that|its|their|new|earlier|previous|another|separate|planned|possible|proposed)\s+)+',
    re.IGNORECASE,
)
VERBAL = re.compile(r'\b(?:to|will|would|can|could|must|shall|should|may|in)\s+\Z')


def find(reading: Reading) -> list[Agreement]:
    """The agreements of an article in order of start, each once, however often it is named.

    What the article says later of 'the agreement' is added to the agreement that it means.

    >>> from dateline.articles import Article, Mention
    >>> text = 'Lyon and Turin signed a pact on culture.'
    >>> towns = [Mention(0, 4, 'Lyon', 'place', 'Lyon'), Mention(9, 14, 'Turin', 'place', 'Turin')]
    >>> reading = Reading(Article('a', text, [Sentence(0, 0, 40, 'body', 0)]), mentions=towns)
    >>> [(a.name, a.kind, a.status, a.parties) for a in find(reading)]
    [('Pact on culture', 'treaty', 'signed', ('Lyon', 'Turin'))]
    """
    found: list[Agreement] = []
    for sentence in reading.article.sentences:
        if sentence.part in ('body', 'title'):
            for start, noun, end in _phrases(reading, sentence):
                _add(found, reading, sentence, start, noun, end)
    told = [replace(a, term=validity.from_day(a.term, a.signed)) for a in found]
    return [a for a in told if a.status not in STANDING or a.parties or a.signed or a.term]


def _phrases(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, re.Match, int]]:
    """The noun phrases of a sentence that name agreements: start, noun, end."""
    text, last = reading.article.text, sentence.start
    for noun in NOUN.finditer(text, sentence.start, sentence.end):
        if noun.start() >= last and not VERBAL.search(text, last, noun.start()):
            before = DETERMINER.search(text[max(last, noun.start() - 80) : noun.start()])
            start = noun.start() - (len(before[0]) if before else 0)
            last = _end(reading, noun.end(), sentence.end)
            yield start, noun, last


def _end(reading: Reading, start: int, end: int) -> int:
    """The end of the phrase: before a verb, before the date or the place of the signing."""
    text = reading.article.text
    if not PREPOSITION.match(text, start, end):
        return start
    stop = STOP.search(text, start, end)
    end = _joined(text, start, stop.start() if stop else end)
    for span in (*reading.dates, *within(reading.mentions, start, end)):
        if not start <= span.start < end:
            continue
        lead = re.search(r'\s+(?:on|in|at|here\s+on)\s+(?:the\s+)?\Z', text[start : span.start])
        dated = isinstance(span, DateSpan)
        if dated and not validity.YEARS.fullmatch(span.edtf or ''):
            lead = lead or re.search(r'(?<=[\w)])\s+\Z', text[start : span.start])
        signing = dated or gazetteer.is_city(span.actor)
        if lead and signing and not text.startswith((' period', '-'), span.end):
            end = min(end, start + lead.start())
    return start + len(
        re.sub(r'(?:\s+(?:for|on|in|of|to|at|from|with|by|between|since|among))?[\s,–-]*\Z', '', text[start:end])
    )


def _joined(text: str, start: int, end: int) -> int:
    """Where the next document begins that the same words tell of: and a memorandum."""
    for noun in NOUN.finditer(text, start, end):
        before = DETERMINER.search(text, max(start, noun.start() - 80), noun.start())
        opening = before.start() if before else noun.start()
        if joint := re.search(r'(?:,|,?\s+(?:and|as\s+well\s+as))\s+\Z', text[start:opening]):
            return start + joint.start()
    return end


def _add(found: list[Agreement], reading: Reading, sentence: Sentence, start: int, noun: re.Match, end: int) -> None:
    """Read one phrase: a new agreement is appended, more about a known one is added to it."""
    text = reading.article.text
    row = ALIASES[' '.join(noun['noun'].lower().split())]
    another = bool(EARLIER.match(text, start))
    definite = bool(DEFINITE.match(text, start)) and not another
    status, word = _status(text, sentence, start, end)
    signing = status in ('signed', 'planned') or bool(word and 'sign' in word[0])
    read = _read(reading, sentence, start, end, row['kind'], status, word)
    alike = [] if another else [i for i, a in enumerate(found) if _same(reading, a, read, definite)]
    known = max(alike, key=lambda i: (_words(read.name) <= _words(found[i].name), i), default=None)
    if known is not None and not definite and _titled(reading, found[known]) and sentence.part != 'title':
        found[known] = _fuller(read, replace(found[known], name=''))
    elif known is not None:
        found[known] = _fuller(found[known], read)
    elif row['certain'] == 'never' or not status or (row['certain'] == 'no' and not (signing and _detailed(read))):
        return
    elif not definite or read.parties or read.signed or _detailed(read):
        found.append(read)


def _words(name: str) -> set[str]:
    return set(name.lower().split())


def _detailed(read: Agreement) -> bool:
    """Enough is said of it to take a programme or a roadmap for an agreement."""
    return bool(read.signatories or len(read.parties) > 1 or read.term or read.fields)


def _status(text: str, sentence: Sentence, start: int, end: int) -> tuple[str | None, re.Match | None]:
    """How far it has come by the nearest word beside the phrase, and that word."""
    low, high = max(sentence.start, start - 240), min(sentence.end, end + 90)
    hits, taken = [], []
    for status, pattern in STATUS.items():
        for at, stop in ((low, start), (end, high)):
            for m in pattern.finditer(text, at, stop):
                if not any(a < m.end() and m.start() < b for a, b in taken):
                    taken.append(m.span())
                    hits.append((start - m.end() if at == low else m.start() - end, status, m))
    lapsed = any(status == 'expired' and m.start() >= end for _, status, m in hits)
    _, status, word = min(hits, key=lambda hit: hit[:2], default=(0, None, None))
    return 'expired' if lapsed else status, word


def _read(
    reading: Reading, sentence: Sentence, start: int, end: int, kind: str, status: str | None, word: re.Match | None
) -> Agreement:
    """Everything that the sentence says of the agreement named by text[start:end]."""
    text = reading.article.text
    clause = signers.clause(reading, sentence, start, end)
    people = signers.signers(reading, clause) if status in ('signed', 'planned') else []
    signed = status == 'signed' or (status == 'expired' and 'sign' in word[0])
    day = validity.day(reading, sentence, start, end, word) if signed else None
    opening = DETERMINED.match(text, start, end)
    name = re.sub(r'\s*\([^()]*\)', '', ' '.join(text[opening.end() if opening else start : end].split()))
    return Agreement(
        start=start,
        end=end,
        text=text[start:end],
        kind=kind,
        name=name[:1].upper() + name[1:],
        parties=tuple(signers.parties(reading, clause, start, end, people)),
        signatories=tuple(dict.fromkeys(m.actor for m in people)),
        signed=validity.edtf(reading, day),
        place=validity.place(reading, sentence, start, end, day) if status == 'signed' else None,
        term=validity.term(reading, sentence, start, end),
        status=status or 'signed',
        fields=tuple(_fields(text, start, end, sentence.end)),
    )


def _fields(text: str, start: int, end: int, last: int) -> list[str]:
    """What the agreement is about, where a list follows its name."""
    stretch = text[start:end] if PREPOSITION.match(text, start) else text[start:last]
    match = FIELDS.search(stretch)
    if not match or match.start() > end - start + 70:
        return []
    listed = re.split(r'\s*[,;]\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+', match['list'].strip())
    return [f.strip() for f in listed if f.strip()] if len(listed) > 1 else []


def _titled(reading: Reading, a: Agreement) -> bool:
    """The agreement has been told of in the title only."""
    sentence = reading.sentence_at(a.start)
    return bool(sentence and sentence.part == 'title')


def _same(reading: Reading, a: Agreement, b: Agreement, definite: bool) -> bool:
    """Two phrases mean one agreement: of a kind, and neither parties nor days speak against it."""
    titled = _titled(reading, a)
    alike = a.kind == b.kind or {a.kind, b.kind} <= {'memorandum', 'MoU'}
    alike = alike or (titled and {a.kind, b.kind} <= BROAD)
    alike = alike or (definite and b.kind in ('agreement', 'memorandum', 'any'))
    days = not a.signed or not b.signed or a.signed == b.signed
    known = not a.parties or not b.parties
    if not definite and a.status not in AHEAD and b.status in AHEAD:
        return False
    shared = set(a.parties) & set(b.parties)
    return bool(alike and days and (known or (shared and (definite or titled or a.parties == b.parties))))


def _fuller(a: Agreement, b: Agreement) -> Agreement:
    """The first phrase with what the second adds; only what is signed has a day and a place."""
    keys = [key for key in FILLED if key not in ('signed', 'place') or a.status == 'signed']
    missing = {key: getattr(b, key) for key in keys if not getattr(a, key) and getattr(b, key)}
    if b.status == 'expired' and a.status in ('signed', 'in force'):
        missing['status'] = b.status
    named = {'name': b.name, 'start': b.start, 'end': b.end, 'text': b.text} if len(b.name) > len(a.name) else {}
    return replace(a, **missing, **named)

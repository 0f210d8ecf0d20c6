"""A read article -> the agreements it tells of, with parties, signatories, day, place, term and status."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline import attribution, gazetteer
from dateline.agreement_words import ALIASES, DEFINITE, DETERMINER, FIELDS, GUEST, NOUN, PREPOSITION, STATUS, STOP
from dateline.articles import Mention, Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.variants import country_named


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


BOUND = ('place', 'organisation')
FILLED = ('parties', 'signatories', 'signed', 'place', 'term', 'fields')
DETERMINED = re.compile(r'(?:(?:the|an?|this|that|its|their|new)\s+)+', re.IGNORECASE)
NOT_PARTY = re.compile(
    r'\b(?:in|at|from|to|of|visit(?:ed|ing)?|near|outside|through|over)\s+(?:the\s+)?\Z', re.IGNORECASE
)


def find(reading: Reading) -> list[Agreement]:
    """The agreements of an article in order of start, each once, however often it is named.

    What the article says later of 'the agreement' is added to the agreement that it means.

    >>> from dateline.articles import Article
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
    return found


def _phrases(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, re.Match, int]]:
    """The noun phrases of a sentence that name agreements: start, noun, end."""
    text, last = reading.article.text, sentence.start
    for noun in NOUN.finditer(text, sentence.start, sentence.end):
        if noun.start() >= last:
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
    end = stop.start() if stop else end
    for span in (*within(reading.dates, start, end), *within(reading.mentions, start, end)):
        lead = re.search(r'\s+(?:on|in|at|here\s+on)\s+(?:the\s+)?\Z', text[start : span.start])
        signing = isinstance(span, DateSpan) or gazetteer.is_city(span.actor)
        if lead and signing and not text.startswith((' period', '-'), span.end):
            end = min(end, start + lead.start())
    return start + len(text[start:end].rstrip(' ,–-'))


def _add(found: list[Agreement], reading: Reading, sentence: Sentence, start: int, noun: re.Match, end: int) -> None:
    """Read one phrase: a new agreement is appended, more about a known one is added to it."""
    text = reading.article.text
    row = ALIASES[' '.join(noun['noun'].lower().split())]
    definite = bool(DEFINITE.match(text, start))
    status, signing = _status(text, sentence, start, end)
    read = _read(reading, sentence, start, end, row['kind'], status)
    known = next((i for i in reversed(range(len(found))) if _same(found[i], read, definite)), None)
    if known is not None:
        found[known] = _fuller(found[known], read)
    elif row['kind'] == 'any' or not status or (row['certain'] == 'no' and not signing):
        return
    elif not definite or read.parties or read.signed:
        found.append(read)


def _status(text: str, sentence: Sentence, start: int, end: int) -> tuple[str | None, bool]:
    """How far it has come by the nearest word beside the phrase, and whether that word is one of signing."""
    low, high = max(sentence.start, start - 160), min(sentence.end, end + 90)
    hits, taken = [], []
    for status, pattern in STATUS.items():
        for at, stop in ((low, start), (end, high)):
            for m in pattern.finditer(text, at, stop):
                if not any(a < m.end() and m.start() < b for a, b in taken):
                    taken.append(m.span())
                    gap = start - m.end() if at == low else m.start() - end
                    hits.append((gap, status, status in ('signed', 'planned')))
    return min(hits)[1:] if hits else (None, False)


def _read(reading: Reading, sentence: Sentence, start: int, end: int, kind: str, status: str | None) -> Agreement:
    """Everything that the sentence says of the agreement named by text[start:end]."""
    text = reading.article.text
    signers = _signers(reading, sentence, end) if status in ('signed', 'planned') else []
    day = _signed(reading, sentence, start, end) if status == 'signed' else None
    opening = DETERMINED.match(text, start, end)
    name = re.sub(r'\s*\([^()]*\)', '', ' '.join(text[opening.end() if opening else start : end].split()))
    return Agreement(
        start=start,
        end=end,
        text=text[start:end],
        kind=kind,
        name=name[:1].upper() + name[1:],
        parties=tuple(_parties(reading, sentence, start, end, signers)),
        signatories=tuple(dict.fromkeys(m.actor for m in signers)),
        signed=day,
        place=_place(reading, sentence, start, end) if status == 'signed' else None,
        term=_term(reading, sentence, start),
        status=status or 'signed',
        fields=tuple(_fields(text, start, end, sentence.end)),
    )


def _signers(reading: Reading, sentence: Sentence, end: int) -> list[Mention]:
    """The persons of the sentence who sign: no witnesses, no one who only speaks of it or owns something."""
    text, signers = reading.article.text, []
    for m in within(reading.mentions, sentence.start, sentence.end):
        opening = attribution.opening(reading, m)
        owns = text.startswith(('’s', "'s"), m.end) or m.text.endswith(('’s', "'s"))
        speaks = any(c.start - m.end < 30 for c in attribution.cues(text, m.end, min(sentence.end, m.end + 50)))
        if m.kind == 'person' and not owns and not speaks and not GUEST.search(text[sentence.start : opening]):
            signers.append(m)
    return signers


def _parties(reading: Reading, sentence: Sentence, start: int, end: int, signers: list[Mention]) -> list[str]:
    """Who is bound: those the phrase names, those who sign by their office, or else the subjects of the sentence."""
    text = reading.article.text
    named = [m.actor for m in within(reading.mentions, start, end) if m.kind in BOUND and _bound(text, start, m)]
    named += _by_adjective(reading, text[start:end])
    offices = [o for m in signers if (o := _home(reading, m) or _office(reading, m.actor))]
    subjects = [
        m.actor
        for m in within(reading.mentions, sentence.start, sentence.end)
        if m.kind in BOUND
        and not start <= m.start < end
        and not NOT_PARTY.search(text[sentence.start : m.start])
        and not any(r.start <= m.start < r.end for r in reading.roles)
        and not text.startswith(('’s', "'s"), m.end)
    ]
    parties = list(dict.fromkeys(named))
    for more in (offices, subjects):
        if len(parties) < 2:
            parties = list(dict.fromkeys([*more, *parties]))
    return parties if len(parties) > 1 else list(dict.fromkeys(named))


def _bound(text: str, start: int, m: Mention) -> bool:
    """Between A and B, with A, A-B cooperation."""
    before = text[start : m.start]
    pair = re.search(r'\w[-–]\Z', before) or re.match(r'[-–]\w', text[m.end :])
    return bool(pair) or bool(re.search(r'\b(?:between|with|among)\b[^,;]*\Z', before))


def _by_adjective(reading: Reading, phrase: str) -> list[str]:
    """The actors of the article whose countries the phrase names by adjectives: Russian-Indian."""
    codes = [c for w in re.findall(r'[^\W\d_]+', phrase) if w[:1].isupper() and (c := gazetteer.demonym(w))]
    states = {country_named(m.actor): m.actor for m in reading.mentions if gazetteer.is_country(m.actor)}
    return [states[c] for c in codes if c in states]


def _home(reading: Reading, person: Mention) -> str | None:
    """The place said right behind a name: Ann Roe of Lyon."""
    after = [m for m in within(reading.mentions, person.end, person.end + 40) if m.kind == 'place']
    return after[0].actor if after and re.fullmatch(r'\s+of\s+', reading.article.text[person.end : after[0].start]) else None


def _office(reading: Reading, actor: str) -> str | None:
    """Whom a person signs for: the city or state in the title, or else the body."""
    for role in reading.roles:
        if role.actor == actor and role.organisation:
            cities = {
                m.actor
                for m in reading.mentions
                if m.kind == 'place' and re.search(rf'\b{re.escape(m.actor)}\b', role.title)
            }
            return next(iter(sorted(cities, key=len)), role.organisation)
    return None


def _signed(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """The day, month or year of the signing: the date of the sentence that stands nearest, outside the phrase."""
    dates = [
        d
        for d in within(reading.dates, sentence.start, sentence.end)
        if d.edtf and d.granularity in ('day', 'month', 'year') and not start <= d.start < end
    ]
    if not dates:
        return None
    near = min(
        dates,
        key=lambda d: (('day', 'month', 'year').index(d.granularity), min(abs(d.start - end), abs(start - d.end))),
    )
    doubt = reading.article.year_uncertain and near.basis != 'stated' and '?' not in near.edtf
    return f'{near.edtf[:4]}?{near.edtf[4:]}' if doubt else near.edtf


def _place(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """The city where the sentence says it was signed, or else the place of the dateline."""
    text = reading.article.text
    for m in within(reading.mentions, sentence.start, sentence.end):
        outside = m.end <= start or m.start >= end
        if outside and gazetteer.is_city(m.actor) and re.search(r'\b(?:in|at)\s+\Z', text[sentence.start : m.start]):
            return m.actor
    return reading.article.place


def _term(reading: Reading, sentence: Sentence, start: int) -> str | None:
    """The years it holds for, where they are said behind its name."""
    for d in within(reading.dates, start, sentence.end):
        if (
            d.edtf
            and re.fullmatch(r'\d{4}(?:-\d\d(?:-\d\d)?)?/\d{4}(?:-\d\d(?:-\d\d)?)?', d.edtf)
            and d.edtf[:4] != d.edtf.split('/')[1][:4]
        ):
            return d.edtf
    return None


def _fields(text: str, start: int, end: int, last: int) -> list[str]:
    """What the agreement is about, where a list follows its name."""
    stretch = text[start:end] if PREPOSITION.match(text, start) else text[start:last]
    match = FIELDS.search(stretch)
    if not match or match.start() > end - start + 25:
        return []
    listed = re.split(r'\s*[,;]\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+', match['list'].strip())
    return [f.strip() for f in listed if f.strip()] if len(listed) > 1 else []


def _same(a: Agreement, b: Agreement, definite: bool) -> bool:
    """Two phrases mean one agreement: of a kind, and neither parties nor days speak against it."""
    alike = a.kind == b.kind or (definite and b.kind in ('agreement', 'memorandum', 'any'))
    parties = not a.parties or not b.parties or set(a.parties) & set(b.parties)
    days = not a.signed or not b.signed or a.signed == b.signed
    return bool(alike and parties and days and (definite or a.parties == b.parties or not a.parties or not b.parties))


def _fuller(a: Agreement, b: Agreement) -> Agreement:
    """The first phrase with what the second adds."""
    missing = {key: getattr(b, key) for key in FILLED if not getattr(a, key) and getattr(b, key)}
    named = {'name': b.name, 'start': b.start, 'end': b.end, 'text': b.text} if len(b.name) > len(a.name) else {}
    return replace(a, **missing, **named)

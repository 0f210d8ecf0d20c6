"""Who signs an agreement, and who is bound by it."""

from __future__ import annotations

import re

from dateline import attribution, gazetteer
from dateline.agreement_words import GUEST
from dateline.articles import Mention, Reading, Sentence, within
from dateline.variants import country_named

BOUND = ('place', 'organisation')
SIDES = re.compile(
    r'(?:\w+,?\s+){0,3}(?:[Tt]he\s+(?:two\s+)?(?:sides|parties|mayors|leaders|ministers|officials|heads)|[Tt]hey)\b'
)
NOT_PARTY = re.compile(
    r'\b(?:in|at|from|to|of|visit(?:ed|ing)?|near|outside|through|over)\s+(?:the\s+)?\Z', re.IGNORECASE
)


def signers(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The persons who sign: those of the sentence, or of the one before where only 'the sides' or 'they' sign."""
    people = _persons(reading, sentence.start, sentence.end)
    return people or _persons(reading, told_since(reading, sentence), sentence.start)


def told_since(reading: Reading, sentence: Sentence) -> int:
    """Where what is told of a signing begins: with the sentence before, if its subject is 'the sides' or 'they'."""
    before = reading.article.sentences[sentence.number - 1] if sentence.number else sentence
    if before.part == 'body' and SIDES.match(reading.article.text, sentence.start):
        return before.start
    return sentence.start


def _persons(reading: Reading, start: int, end: int) -> list[Mention]:
    """The persons of a stretch of text: no witnesses, no one who only speaks or owns something."""
    text, people, guest = reading.article.text, [], start
    for m in (m for m in within(reading.mentions, start, end) if m.kind == 'person'):
        opening = attribution.opening(reading, m)
        owns = text.startswith(('’s', "'s"), m.end) or m.text.endswith(('’s', "'s"))
        later = attribution.cues(text, m.end, min(end, m.end + 50))
        speaks = any(c.start - m.end < 30 and not c.doubtful for c in later)
        joined = guest > start and re.fullmatch(r',?\s*(?:and\s+)?(?:the\s+)?', text[guest:opening])
        if joined or GUEST.search(text[start:opening]):
            guest = m.end
        elif not owns and not speaks:
            people.append(m)
    return people


def parties(reading: Reading, sentence: Sentence, start: int, end: int, people: list[Mention]) -> list[str]:
    """Who is bound: those the phrase names, those who sign by their office, or else the subjects of the sentence."""
    text = reading.article.text
    named = [m.actor for m in within(reading.mentions, start, end) if m.kind in BOUND and _bound(text, start, m)]
    named += _by_adjective(reading, text[start:end])
    offices = [o for m in people if (o := _home(reading, m) or _office(reading, m.actor))]
    subjects = [
        m.actor
        for m in within(reading.mentions, sentence.start, sentence.end)
        if m.kind in BOUND
        and not start <= m.start < end
        and not NOT_PARTY.search(text[sentence.start : m.start])
        and not any(r.start <= m.start < r.end for r in reading.roles)
        and not text.startswith(('’s', "'s"), m.end)
    ]
    bound = list(dict.fromkeys(named))
    for more in (offices, subjects):
        if len(bound) < 2:
            bound = list(dict.fromkeys([*more, *bound]))
    return bound if len(bound) > 1 else list(dict.fromkeys(named))


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
    """The place said right behind a name: Ann Roe of Lyon, on behalf of Lyon."""
    after = [m for m in within(reading.mentions, person.end, person.end + 40) if m.kind == 'place']
    gap = reading.article.text[person.end : after[0].start] if after else ''
    return after[0].actor if re.fullmatch(r'\s+(?:on\s+behalf\s+)?of\s+', gap) else None


def _office(reading: Reading, actor: str) -> str | None:
    """Whom a person signs for: the city in the title, or else the body, or else the state it speaks of."""
    for role in reading.roles:
        if role.actor == actor:
            places = [m.actor for m in reading.mentions if m.kind == 'place' and _in(m.actor, role.title)]
            party = min(places, key=len, default=role.organisation) or next(
                iter(_by_adjective(reading, role.title)), None
            )
            if party:
                return party
    return None


def _in(name: str, title: str) -> bool:
    return re.search(rf'\b{re.escape(name)}\b', title) is not None

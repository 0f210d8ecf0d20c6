"""Who signs an agreement, and who is bound by it."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.actors.variants import country_named
from dateline.agreements.agreement_words import GUEST, NOUN
from dateline.articles import Mention, Reading, Sentence, within
from dateline.names import gazetteer
from dateline.speech import attribution

BOUND = ('place', 'organisation')
OWNED = re.compile(r'h(?:is|er|im|ers|imself|erself)', re.IGNORECASE)
WATCHES = re.compile(
    r'\s*,?\s*(?:(?:who|also|jointly|today|(?:on\s+)?\w+day)\s+){0,3}(?:witness|attend|oversaw|oversee|presid|watch|look|as\s+(?:a\s+)?witness)\w*'
)
"""What is told of a person who is there when others sign."""
WATCHED = re.compile(
    r'\b(?:witness|watch|oversaw|oversee)\w*\s+(?:the\s+)?(?:signing|signature|exchange|inking|conclusion)\b'
)
SIDES = re.compile(
    r'(?:\d+[.)]\s+)?(?:\w+,?\s+){0,3}(?:(?:[Tt]he\s+(?:two\s+)?|[Bb]oth\s+)(?:sides|parties|mayors|leaders|ministers|officials|heads|cities)|[Tt]hey)\b'
)
DATELINE = re.compile(r'[^.!?\n]{0,60}\([^()]{2,40}\)\s*\.?\s*[–—-]+\s')
SIGNED_BETWEEN = re.compile(
    r'\s+(?:was|were|is|has\s+been|have\s+been|will\s+be)\s+(?:\w+\s+)?(?:signed|concluded|inked|reached|exchanged)'
    r'(?:\s+(?:on|in|at)\s[^.;,]{1,40}?)?,?\s+between\s'
)
BEHIND_ENDS = re.compile(r'[.;:]|\b(?:in|on|at|for|during|after|to|covering|which|that)\s')
OTHERS = re.compile(rf'{NOUN.pattern}[^.;]*\bbetween\b[^.;]*\Z', re.VERBOSE)
"""What stands before the parties of another agreement."""
BESIDES = re.compile(r',\s+(?:while|whereas)\s')
SIDED = re.compile(r'\b(?:sides|parties)\Z')
"""Words that mean those who agree, who need not be the places last named."""
PAIRED = re.compile(r'(?:the\s+)?(?:two|both)\b', re.IGNORECASE)
NOT_PARTY = re.compile(
    r"""
    (?:
        (?<!city\s)(?<!state\s)(?<!region\s)(?<!province\s)(?<!municipality\s)\bof                # city of Lyon
        | \b(?:in|at|from|to|visit(?:ed|ing)?|near|outside|through|over)
        | \bfrom\s+(?:[\w’-]+(?:,|\s+and)\s+){0,4}[\w’-]+(?:,|\s+and)                  # from Peru, Chile and
    )
    \s+(?:the\s+)?\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)


def signers(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The persons who sign: those of the sentence, or of the one before where only 'the sides' or 'they' sign."""
    people = _persons(reading, sentence.start, sentence.end, sentence.start)
    if people or WATCHED.search(reading.article.text, sentence.start, sentence.end):
        return people
    return _persons(reading, told_since(reading, sentence), sentence.start, sentence.start)


def clause(reading: Reading, sentence: Sentence, start: int, end: int) -> Sentence:
    """The part of a sentence that tells of one of two signings: ..., while Lyon and Turin signed a pact."""
    breaks = [m.start() for m in BESIDES.finditer(reading.article.text, sentence.start, sentence.end)]
    low = max((b for b in breaks if b < start), default=sentence.start)
    return replace(sentence, start=low, end=min((b for b in breaks if b >= end), default=sentence.end))


def told_since(reading: Reading, sentence: Sentence) -> int:
    """Where what is told of a signing begins: with the sentence before, if its subject is 'the sides' or 'they'."""
    sentences = reading.article.sentences[: sentence.number]
    before = next((s for s in reversed(sentences) if s.end - s.start > 4), sentence)
    if before.part == 'body' and SIDES.match(reading.article.text, sentence.start):
        return before.start
    return sentence.start


def _persons(reading: Reading, start: int, end: int, since: int) -> list[Mention]:
    """The persons of a stretch of text: no witnesses, no one who owns something or, in the sentence itself, speaks."""
    text, people, guest = reading.article.text, [], start
    watched = WATCHED.search(text, start, end)
    named = [*within(reading.mentions, start, end), *within(reading.references, start, end)]
    for m in sorted((m for m in named if m.kind == 'person' and not OWNED.fullmatch(m.text)), key=lambda m: m.start):
        opening = attribution.opening(reading, m)
        owns = text.startswith(('’s', "'s"), m.end) or m.text.endswith(('’s', "'s"))
        later = attribution.cues(text, m.end, min(end, m.end + 50)) if start == since else ()
        speaks = any(c.start - m.end < 30 and not c.doubtful for c in later)
        watches = WATCHES.match(text, m.end, end) or (watched and m.end <= watched.start())
        joined = guest > start and re.fullmatch(r',?\s*(?:and\s+)?(?:the\s+)?', text[guest:opening])
        if joined or GUEST.search(text[start:opening]):
            guest = m.end
        elif not (owns or speaks or watches):
            people.append(m)
    return people


def parties(reading: Reading, sentence: Sentence, start: int, end: int, people: list[Mention]) -> list[str]:
    """Who is bound: those the phrase names, those who sign by their office, or else the subjects of the sentence."""
    named = [m.actor for m in within(reading.mentions, start, end) if m.kind in BOUND and _bound(reading, start, m)]
    named += _behind(reading, end, sentence.end)
    named += [m.actor for m in _paired(reading, start, end)] + _by_adjective(reading, start, end)
    offices = [o for m in people if (o := _home(reading, m) or _office(reading, m.actor))]
    subjects = _subjects(reading, sentence.start, sentence.end, start, end)
    before = _subjects(reading, told_since(reading, sentence), sentence.start, start, end)
    bound = list(dict.fromkeys(named))
    for more in (offices, subjects, before):
        if len(bound) < 2:
            bound = list(dict.fromkeys([*more, *bound]))
    return bound if len(bound) > 1 else list(dict.fromkeys(named))


def _subjects(reading: Reading, low: int, high: int, start: int, end: int) -> list[str]:
    """The places and bodies of a stretch of text, outside the phrase, that may be bound by what is signed in it."""
    text, agencies = reading.article.text, gazetteer.agencies().values()
    dateline = DATELINE.match(text, low, high)
    low = dateline.end() if dateline else low
    named = [*within(reading.mentions, low, high), *within(reading.references, low, high)]
    return [
        m.actor
        for m in sorted(named, key=lambda m: m.start)
        if m.kind in BOUND
        and not start <= m.start < end
        and m.actor not in agencies
        and not SIDED.search(m.text)
        and not NOT_PARTY.search(text[low : m.start])
        and not OTHERS.search(text[low : m.start])
        and not any(r.start <= m.start < r.end for r in reading.roles)
        and not text.startswith(('’s', "'s"), m.end)
    ]


def _behind(reading: Reading, start: int, end: int) -> list[str]:
    """Those named behind the verb: was signed between A and B."""
    text = reading.article.text
    verb = SIGNED_BETWEEN.match(text, start, end)
    if not verb:
        return []
    stop = BEHIND_ENDS.search(text, verb.end(), end)
    return [m.actor for m in within(reading.mentions, verb.end(), stop.start() if stop else end) if m.kind in BOUND]


def _bound(reading: Reading, start: int, m: Mention) -> bool:
    """Between A and B, with A, A-B cooperation; commas inside the names of others count for nothing."""
    text = reading.article.text
    before = text[start : m.start]
    for name in within(reading.mentions, start, m.start):
        before = before.replace(name.text, name.text.replace(',', ' '))
    pair = re.search(r'\w[-–]\Z', before) or re.match(r'[-–]\w', text[m.end :])
    return bool(pair) or bool(re.search(r'\b(?:between|with|among)\b[^,;]*\Z', before))


def _paired(reading: Reading, start: int, end: int) -> list[Mention]:
    """The two that the phrase does not name again: between both cities."""
    back = within(reading.references, start, end)
    return [m for m in back if m.kind == 'place' and PAIRED.match(m.text) and not SIDED.search(m.text)]


def _by_adjective(reading: Reading, start: int, end: int) -> list[str]:
    """The actors of the article whose countries the phrase names by adjectives: Russian-Indian."""
    named = within(reading.mentions, start, end)
    words = re.compile(r'[^\W\d_]+').finditer(reading.article.text, start, end)
    free = [w[0] for w in words if w[0][0].isupper() and not any(m.start <= w.start() < m.end for m in named)]
    return _of_country(reading, free)


def _of_country(reading: Reading, words: list[str]) -> list[str]:
    """The states among the actors that adjectives name."""
    codes = [c for w in words if w[:1].isupper() and (c := gazetteer.demonym(w))]
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
                iter(_of_country(reading, role.title.split())), None
            )
            if party:
                return party
    return None


def _in(name: str, title: str) -> bool:
    return name in title and re.search(rf'\b{re.escape(name)}\b', title) is not None

"""A sentence -> the happenings that its nouns tell of: on a visit, during talks, the 2012 Olympics, in the 2019-2021 period."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline import clauses, happenings, timing
from dateline.articles import Reading, Sentence, within
from dateline.tellings import Telling, actors, place

BEFORE = re.compile(
    r"""
    \b(?:(?P<ahead>on\s+the\s+eve\s+of|ahead\s+of|before|prior\s+to|goal\s+of|plans?\s+for)
    | (?P<around>on\s+the\s+sidelines\s+of|on\s+the\s+margins\s+of|within\s+the\s+framework\s+of|as\s+part\s+of)
    | (?P<at>during|after|following|in|at|on|from|to)
    | (?P<marking>celebrating|marking|to\s+(?:celebrate|mark)|on\s+the\s+occasion\s+of))
    \s+(?P<phrase>(?:(?!\b(?:that|said|which|who)\b)[^,;:.(]){0,70})\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
POSSESSOR = re.compile(r"\b(?:his|her|their|its|our)\s|['’]s?\s", re.IGNORECASE)
COMPLEMENT = re.compile(r'\s+(?:to|with|between|in|of|by)\s+(?:the\s+)?', re.IGNORECASE)
STOP = re.compile(r'[,;:.]|\s(?:referred|said|will|is|was|has|and\s+(?:will|the)|that|which|who)\b|\Z')
AHEAD = re.compile(r'\b(?:will|shall|scheduled\s+to|to\s+be|is\s+to|are\s+to|slated|expected\s+to|due\s+to)\b')
SLATED = re.compile(r'\b(?P<cue>(?:slated|scheduled|planned|set|due)\s+(?:for|on|in))\s')
WITH_YEAR = re.compile(r'\b(?P<year>(?:19|20)\d\d)\b')
FOR_YEARS = re.compile(r'\b[Ff]or\s+(?:(?:more\s+than|over|almost|nearly|about|around|the\s+(?:last|past))\s+)*\Z')
PERFECT = re.compile(r'\b(?:has|have|’ve|\'ve)\s+(?:\w+ly\s+|always\s+|long\s+)?(?:been|had|\w+(?:ed|wn|ne))\b')
PRESENT_AT = re.compile(
    r'\b(?:is|are)\s+(?:currently\s+|now\s+)?(?:here\s+in|in|on\s+(?:an?|his|her|their)\s+(?:\w+\s+)?(?:visit|trip|tour)\s+(?:to|of))\s+(?=[A-Z])'
)


def find(reading: Reading, sentence: Sentence, told: list[Telling]) -> Iterator[Telling]:
    """What the nouns of a sentence tell beyond what its verbs have told."""
    yield from _terms(reading, sentence)
    yield from _years(reading, sentence)
    yield from _staying(reading, sentence)
    yield from _slated(reading, sentence)
    yield from _named(reading, sentence, told)
    yield from _nouns(reading, sentence, told)


def _telling(reading: Reading, sentence: Sentence, start: int, end: int, kind: str, mood: str, **more) -> Telling:
    text = reading.article.text[start:end]
    return Telling(start, end, start, kind, mood, sentence, more.pop('words', text), occasion=True, **more)


def _terms(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """In the 2019-2021 period."""
    text = reading.article.text
    for d in within(reading.dates, sentence.start, sentence.end):
        lead = re.search(
            r'\b(?:in|for|during|over|covering)\s+(?:the\s+)?(?:period\s+)?\Z', text[sentence.start : d.start]
        )
        if (
            timing.is_term(d)
            and lead
            and re.search(
                r'\b(?:agreement|memorandum|cooperation|program|plan|roadmap|partnership)',
                text[sentence.start : d.start],
            )
        ):
            tail = re.match(r'\s+(?:period|term|years)', text[d.end : sentence.end])
            end = d.end + (tail.end() if tail else 0)
            before = re.split(
                r'\b(?:on|of|to|inked|signed|for)\s', text[sentence.start : sentence.start + lead.start()]
            )[-1]
            people = actors(reading, sentence.start, d.start)
            yield _telling(
                reading,
                sentence,
                sentence.start + lead.start(),
                end,
                'term',
                'term',
                dates=(d,),
                subject=tuple(people),
                words=before + text[sentence.start + lead.start() : end],
            )


def _years(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """For 75 years, we have had ..."""
    text = reading.article.text
    for d in within(reading.dates, sentence.start, sentence.end):
        lead = FOR_YEARS.search(text[sentence.start : d.start])
        years = re.fullmatch(r'P(\d+)Y', d.value)
        if lead and years and PERFECT.search(text, sentence.start, sentence.end):
            yield _telling(
                reading,
                sentence,
                sentence.start + lead.start(),
                sentence.end,
                'span',
                'span',
                dates=(d,),
                subject=tuple(actors(reading, sentence.start, sentence.end)),
            )


def _staying(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """Who is here in India; is on a visit to India."""
    text = reading.article.text
    for m in PRESENT_AT.finditer(text, sentence.start, sentence.end):
        where = next((x for x in reading.mentions if x.start == m.end() and x.kind == 'place'), None)
        people = [
            x
            for x in (*reading.mentions, *reading.references)
            if x.kind == 'person' and m.start() - 12 <= x.end <= m.start()
        ]
        if where and people:
            yield _telling(
                reading,
                sentence,
                people[-1].start,
                where.end,
                'visit',
                'ongoing',
                subject=(people[-1].actor,),
                others=(where.actor,),
                place=where.actor,
            )


def _slated(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The forum slated for November."""
    text = reading.article.text
    for m in SLATED.finditer(text, sentence.start, sentence.end):
        dates = [d for d in within(reading.dates, m.start(), sentence.end) if d.start <= m.end() + 8]
        before = text[sentence.start : m.start()].rstrip(' ,')
        names = [
            x
            for x in within(reading.mentions, sentence.start, m.start())
            if x.kind == 'event' and m.start() - x.end < 12
        ]
        nouns = [n for n in happenings.NOUN.finditer(before) if len(before) - n.end() < 30]
        if not dates or not (names or nouns):
            continue
        start = names[-1].start if names else _phrase_start(text, sentence.start, sentence.start + nouns[-1].start())
        yield _telling(
            reading,
            sentence,
            start,
            dates[0].end,
            'hold',
            'planned',
            dates=tuple(dates[:1]),
            subject=tuple(actors(reading, sentence.start, dates[0].end)),
            place=place(reading, start, dates[0].end),
            names=tuple(x.text for x in names),
        )


def _named(reading: Reading, sentence: Sentence, told: list[Telling]) -> Iterator[Telling]:
    """The 2018 FIFA World Cup."""
    text = reading.article.text
    for x in within(reading.mentions, sentence.start, sentence.end):
        if x.kind != 'event' or any(t.start <= x.start < t.end for t in told):
            continue
        low, high = max(sentence.start, x.start - 5), min(sentence.end, x.end + 5)
        dates = [d for d in reading.dates if low <= d.start and d.end <= high and d.granularity == 'year']
        if dates and WITH_YEAR.fullmatch(dates[0].text):
            yield _telling(
                reading,
                sentence,
                min(x.start, dates[0].start),
                max(x.end, dates[0].end),
                'hold',
                'named',
                dates=tuple(dates[:1]),
                subject=(x.actor,),
                names=(x.text,),
            )


def _nouns(reading: Reading, sentence: Sentence, told: list[Telling]) -> Iterator[Telling]:
    text = reading.article.text
    for n in happenings.NOUN.finditer(text, sentence.start, sentence.end):
        if any(x.start < n.end() and n.start() < x.end for x in reading.mentions) or any(
            t.at <= n.start() < t.end for t in told
        ):
            continue
        word = happenings.noun(n[0])
        lead = BEFORE.search(text[sentence.start : n.start()])
        if not lead:
            continue
        start, end = sentence.start + lead.start('phrase'), _end(reading, sentence, n)
        phrase = text[start : n.start()]
        dates = within(reading.dates, n.end(), end)
        own = bool(POSSESSOR.search(phrase)) or bool(COMPLEMENT.match(text, n.end()) and actors(reading, n.end(), end))
        if not (own or dates or (lead['marking'] and word.kind == 'anniversary')):
            continue
        mood = _mood(lead, text[sentence.start : sentence.end])
        people = actors(reading, start, end)
        if word.kind == 'part' or not people or (word.kind == 'participate' and mood != 'planned'):
            continue
        yield _telling(
            reading,
            sentence,
            start,
            end,
            word.kind,
            mood,
            dates=tuple(dates),
            subject=tuple(people),
            place=place(reading, n.end(), end),
        )


def _mood(lead: re.Match, words: str) -> str:
    if lead['ahead']:
        return 'planned'
    if lead['around']:
        return 'around'
    if lead['marking']:
        return 'planned' if AHEAD.search(words) or True else 'done'
    return 'planned' if AHEAD.search(words) else 'done'


def _end(reading: Reading, sentence: Sentence, n: re.Match) -> int:
    """The noun with what belongs to it."""
    text = reading.article.text
    inside = [x for x in within(reading.mentions, n.end(), sentence.end)]
    stop = next(
        m for m in STOP.finditer(text, n.end(), sentence.end) if not any(x.start < m.start() < x.end for x in inside)
    )
    return min(stop.start(), sentence.end)


def _phrase_start(text: str, low: int, at: int) -> int:
    lead = re.search(
        r'(?:[“"][^”"]*[”"]\s*|(?:\b(?:the|an?|his|her|its|their)\s+)?(?:[\w’-]+\s+){0,3})\Z', text[low:at]
    )
    return low + lead.start() if lead else at

"""A sentence -> the happenings that its nouns tell of: on a visit, during talks, the 2012 Olympics, in the 2019-2021 period."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline import happenings, headlines, scene, timing
from dateline.articles import Reading, Sentence, within
from dateline.clauses import ASIDE
from dateline.tellings import Telling

LEAD = re.compile(
    r"""
    .*\b(?:(?P<ahead>on\s+the\s+eve\s+of|ahead\s+of|before|prior\s+to|goal\s+of|plans?\s+for|preparations?\s+for)
    | (?P<around>on\s+the\s+(?:sidelines|margins)\s+of|within\s+the\s+framework\s+of|as\s+part\s+of)
    | (?P<marking>celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|on\s+the\s+occasion\s+of)
    | (?P<at>during|after|following|in|at|on))
    \s+(?P<phrase>(?:(?!\b(?:that|said|which|who|will|is|was|are|were|has|have|during|after|following|in|at|on|before)\b)[^,;:.()“”"]){0,70})\Z
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""What leads to a noun, nearest to it."""
POSSESSOR = re.compile(r"\b(?:his|her|their|its|our)\s|['’]s?\s", re.IGNORECASE)
COMPLEMENT = re.compile(r'\s+(?:to|with|between|of|by|in)\s', re.IGNORECASE)
STOP = re.compile(
    r'[,;:.”"]|\s(?:referred|said|will|is|was|has|have|are|were|that|which|who|where|and\s+(?:will|the|also))\b|\s\w+ed\s+(?:to|that)\b'
)
AHEAD = re.compile(
    r'\b(?:will|shall|scheduled\s+to|to\s+be|is\s+to|are\s+to|slated|expected\s+to|due\s+to|plans?\s+to)\b'
)
SLATED = re.compile(r'\b(?:slated|scheduled|planned|set|due)\s+(?:for|on|in|from)\s')
MOVED = re.compile(
    r'\b(?:postponed|delayed|cancel{1,2}ed|called\s+off|put\s+off|suspended|scrapped|shelved|rescheduled|moved|brought\s+forward)\b'
)
FOR_YEARS = re.compile(r'\b[Ff]or\s+(?:(?:more\s+than|over|almost|nearly|about|around|the\s+(?:last|past))\s+)*\Z')
PERFECT = re.compile(r'\b(?:has|have|’ve|\'ve)\s+(?:\w+ly\s+|always\s+|long\s+)?(?:been|had|\w+(?:ed|wn|ne))\b')
STAY = re.compile(
    r"""
    \b(?:is|are|was|were)\s+(?:currently\s+|now\s+)?
    (?:here\s+in|on\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour)\s+(?:to|of|in))\s+(?:the\s+)?
    """,
    re.VERBOSE,
)
AGREED = re.compile(
    r'\b(?:agreement|memorandum|MoU|cooperation|programme?|plan|roadmap|partnership|treaty|contract)s?\b'
)
TERM = re.compile(r'\b(?:in|for|during|over|covering)\s+(?:the\s+)?(?:period\s+)?\Z')
PART = re.compile(
    r"""
    (?:The\s+)?(?:first|second|third|fourth|final|last|opening|closing|main|plenary|morning|afternoon)\s+
    (?:part|session|block|panel|half|section|stage|round)\s+(?:of\s+[^,.;]{1,40}?\s+)?
    (?:was|were|consisted|included|featured|focused|dealt|began|opened|discussed|covered|saw|addressed)\b
    """,
    re.VERBOSE,
)


def find(reading: Reading, sentence: Sentence, told: list[Telling], earlier: list[Telling]) -> Iterator[Telling]:
    """What the nouns of a sentence tell beyond what its verbs, `told`, do; `earlier` is what sentences before it told."""
    yield from _terms(reading, sentence)
    yield from _years(reading, sentence)
    yield from _staying(reading, sentence)
    yield from _parts(reading, sentence)
    slated = list(_slated(reading, sentence))
    yield from slated
    yield from _named(reading, sentence, told)
    yield from _nouns(reading, sentence, told + slated, earlier)


def _telling(reading: Reading, sentence: Sentence, start: int, end: int, kind: str, mood: str, **more) -> Telling:
    what = more.pop('what', None) or headlines.clip(reading.article.text[start:end])
    names = scene.named_events(reading, start, end)
    return Telling(start, end, start, kind, mood, sentence, what, **{'names': names, 'noun': True, **more})


def _terms(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """In the 2019-2021 period."""
    text = reading.article.text
    for d in within(reading.dates, sentence.start, sentence.end):
        before = text[sentence.start : d.start]
        lead = TERM.search(before)
        if timing.is_term(d) and lead and (agreed := [*AGREED.finditer(before)]):
            tail = re.match(r'\s+(?:period|term|years)\b', text[d.end : sentence.end])
            end = d.end + (tail.end() if tail else 0)
            phrase = re.split(
                r'\s(?:on|of|to|for|the|an?)\s', text[sentence.start : sentence.start + agreed[-1].end()]
            )[-1]
            people = scene.actors(reading, sentence.start, d.start)
            what = headlines.clip(f'{phrase} {text[sentence.start + lead.start() : end]}')
            yield _telling(
                reading,
                sentence,
                sentence.start + lead.start(),
                end,
                'term',
                'term',
                dates=(d,),
                subject=tuple(people),
                what=what,
            )


def _years(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """For 75 years, we have had ..."""
    text = reading.article.text
    for d in within(reading.dates, sentence.start, sentence.end):
        lead = FOR_YEARS.search(text[sentence.start : d.start])
        if lead and re.fullmatch(r'P\d+Y', d.value) and PERFECT.search(text, sentence.start, sentence.end):
            people = tuple(scene.actors(reading, sentence.start, sentence.end))
            yield _telling(
                reading,
                sentence,
                sentence.start + lead.start(),
                sentence.end,
                'span',
                'span',
                dates=(d,),
                subject=people,
            )


def _staying(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """Who is here in India; is on a visit to India."""
    text = reading.article.text
    for m in STAY.finditer(text, sentence.start, sentence.end):
        where = next((x for x in reading.mentions if x.start == m.end() and x.kind == 'place'), None)
        people = [x for x in scene.both(reading, sentence.start, m.start()) if x.kind in ('person', 'group')]
        if where and people:
            who = people[-1]
            what = headlines.clip(f'{who.text} {text[m.start() : where.end]}')
            yield _telling(
                reading,
                sentence,
                who.start,
                where.end,
                'visit',
                'ongoing',
                subject=(who.actor,),
                others=(where.actor,),
                place=where.actor,
                what=what,
            )


def _parts(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The first part consisted of ..."""
    if m := PART.match(reading.article.text, sentence.start, sentence.end):
        people = tuple(scene.actors(reading, sentence.start, sentence.end))
        yield _telling(reading, sentence, m.start(), sentence.end, 'part', 'done', subject=people)


def _slated(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The forum slated for November; the visit, planned for May, was postponed."""
    text = reading.article.text
    for m in (
        *SLATED.finditer(text, sentence.start, sentence.end),
        *MOVED.finditer(text, sentence.start, sentence.end),
    ):
        dates = [d for d in within(reading.dates, m.start(), sentence.end) if d.edtf and d.start <= m.end() + 24]
        before = text[sentence.start : m.start()]
        names = [
            x
            for x in within(reading.mentions, sentence.start, m.start())
            if x.kind == 'event' and m.start() - x.end < 40
        ]
        nouns = [n for n in happenings.NOUN.finditer(before) if len(before) - n.end() < 40]
        moved = MOVED.match(text, m.start())
        if moved and not nouns and not names:
            nouns = [n for n in happenings.NOUN.finditer(text[m.end() : sentence.end])][:1]
            if nouns and nouns[0].start() < 50:
                dates = dates or [d for d in reading.dates if sentence.start <= d.start < sentence.end and d.edtf]
                end = max([m.end() + nouns[0].end(), *(d.end for d in dates[-1:])])
                yield _plan(reading, sentence, sentence.start, end, nouns[0][0], dates[-1:])
            continue
        if not (names or nouns) or not (dates or moved):
            continue
        start = names[-1].start if names else _phrase_start(text, sentence.start, sentence.start + nouns[-1].start())
        end = dates[-1].end if dates else m.end()
        if moved and not dates:
            dates = [d for d in within(reading.dates, start, m.start()) if d.edtf]
        yield _plan(
            reading, sentence, start, end, nouns[-1][0] if nouns else 'event', dates[-1:] if moved else dates[:1]
        )


def _plan(reading, sentence, start, end, noun, dates) -> Telling:
    people = tuple(scene.actors(reading, sentence.start, end))
    return _telling(
        reading, sentence, start, end, happenings.noun(noun).kind, 'planned', dates=tuple(dates), subject=people,
        place=scene.place(reading, start, end),
    )  # fmt: skip


def _named(reading: Reading, sentence: Sentence, told: list[Telling]) -> Iterator[Telling]:
    """The 2018 FIFA World Cup."""
    for x in within(reading.mentions, sentence.start, sentence.end):
        if x.kind != 'event' or any(t.start <= x.start < t.end for t in told):
            continue
        near = [d for d in reading.dates if x.start - 5 <= d.start and d.end <= x.end + 5 and d.granularity == 'year']
        if near and re.fullmatch(r'(?:19|20)\d\d', near[0].text):
            start, end = min(x.start, near[0].start), max(x.end, near[0].end)
            yield _telling(reading, sentence, start, end, 'hold', 'named', dates=tuple(near[:1]), subject=(x.actor,))


def _nouns(reading: Reading, sentence: Sentence, told: list[Telling], earlier: list[Telling]) -> Iterator[Telling]:
    """During their talks; in his interview with; on the sidelines of a visit to; marking the 70th anniversary of."""
    text = reading.article.text
    done = -1
    for n in happenings.NOUN.finditer(text, sentence.start, sentence.end):
        if (
            n.start() < done
            or scene.in_name(reading, n.start(), n.end())
            or any(t.at <= n.start() < t.end and t.kind == happenings.noun(n[0]).kind for t in told)
        ):
            continue
        lead = LEAD.match(text[sentence.start : n.start()])
        telling = lead and _noun(reading, sentence, n, lead, told, earlier)
        if telling:
            done = telling.end
            yield telling


def _noun(reading, sentence, n, lead, told, earlier) -> Telling | None:
    text = reading.article.text
    word = happenings.noun(n[0])
    start, end = sentence.start + lead.start('phrase'), _end(reading, sentence, n)
    phrase = text[start : n.start()]
    dates = [d for d in within(reading.dates, n.end(), end) if d.edtf]
    people = (
        scene.actors(reading, start - len('his goal of '), end) if lead['ahead'] else scene.actors(reading, start, end)
    )
    whose = POSSESSOR.search(phrase)
    own = bool(whose and not told) or bool(
        (COMPLEMENT.match(text, n.end()) or whose) and scene.both(reading, n.end(), end)
    )
    if re.match(r'their\b', phrase) and not people:
        people = [
            a
            for t in earlier
            if t.kind in ('sign', 'meet')
            for a in t.subject
            if any(m.actor == a and m.kind == 'person' for m in reading.mentions)
        ]
    ahead = word.kind == 'participate' and not lead['ahead']
    if not (own or dates or lead['marking']) or not people or ahead or word.kind == 'part' or not word.kind:
        return None
    mood = _mood(lead, ASIDE.sub(' ', text[sentence.start : sentence.end]))
    if lead['marking'] and word.kind != 'anniversary':
        return None
    return _telling(
        reading,
        sentence,
        start,
        end,
        word.kind,
        mood,
        dates=tuple(dates[:1]),
        subject=tuple(dict.fromkeys(people)),
        place=scene.place(reading, n.end(), end),
    )


def _mood(lead: re.Match, words: str) -> str:
    if lead['ahead'] or (lead['marking'] and AHEAD.search(words)):
        return 'planned'
    return 'around' if lead['around'] else 'planned' if AHEAD.search(words) else 'done'


def _end(reading: Reading, sentence: Sentence, n: re.Match) -> int:
    """Where the words end that belong to a noun."""
    text = reading.article.text
    for m in STOP.finditer(text, n.end(), sentence.end):
        if not any(x.start < m.start() < x.end for x in reading.mentions):
            return m.start()
    return sentence.end


def _phrase_start(text: str, low: int, at: int) -> int:
    lead = re.search(
        r'(?:\b(?:the|an?|his|her|its|their)\s+)?(?:(?!and\b|of\b|to\b|that\b)[\w’-]+\s+){0,2}\Z',
        text[low:at],
        re.IGNORECASE,
    )
    return low + lead.start() if lead else at

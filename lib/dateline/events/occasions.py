"""A sentence -> the happenings that its nouns tell of: on a visit, during their talks, the 2012 Olympics.

A noun tells of one where a preposition leads to it and an owner, a partner, a place or a date goes with it, unless a
verb of the sentence tells of it already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, within
from dateline.events import happenings, headlines, scene
from dateline.events.clauses import ASIDE, VERBS
from dateline.events.tellings import Telling

LEAD = re.compile(
    r"""
    .*\b(?:(?P<ahead>on\s+the\s+eve\s+of|ahead\s+of|before|prior\s+to|goal\s+of|plans?\s+for|preparations?\s+for|envisag\w+|foresees?|provid\w+\s+for)
    | (?P<around>on\s+the\s+(?:sidelines|margins)\s+of|within\s+the\s+framework\s+of|as\s+part\s+of)
    | (?P<marking>celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|on\s+the\s+occasion\s+of)
    | (?P<beside>during|after|following|witness(?:ed|es|ing)?)
    | (?P<audience>told|telling|addressed|addressing)
    | (?P<at>in|at|on))
    \s+(?P<phrase>
        (?:(?!\b(?:that|said|which|who|will|is|was|are|were|has|have|to|during|after|following|in|at|on|before)\b)[^,;:.()“”"]){0,70}
    )\Z
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""What leads to a noun, nearest to it."""
POSSESSOR = re.compile(r"\b(?:his|her|their|its|our)\s|['’]s?\s", re.IGNORECASE)
OWNER = re.compile(r'(?:[\w’\'-]+\s+)?\Z')
"""The word before what leads to a noun: his goal of."""
COMPLEMENT = re.compile(r'\s+(?:to|with|between|of|by|in)\s', re.IGNORECASE)
STOP = re.compile(
    rf"""
    [,;:”"] | \.(?!\s\d) | \s{VERBS}\b | \s(?:that|which|who|where|and\s+(?:will|the|also))\b
    | \s\w+ed\s+(?:to|that)\b
    """,
    re.VERBOSE,
)
AHEAD = re.compile(
    r'\b(?:will|shall|scheduled\s+to|to\s+be|is\s+to|are\s+to|slated|expected\s+to|due\s+to|plans?\s+to)\b'
)
JOURNEY = r'(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour)'
STAY = re.compile(
    rf"""
    \b(?:is|are|was|were)\s+(?:currently\s+|now\s+)?(?:
    (?P<here>here\s+(?:for|on)\s+{JOURNEY})\b
    | (?:here\s+in|in(?=\s(?:[A-Z][\w’'-]+\s){{1,3}}on\s{JOURNEY}\b)|on\s+{JOURNEY}\s+(?:to|of|in))\s+(?:the\s+)?)
    """,
    re.VERBOSE,
)
SPOKE = re.compile(r'\b(?:[Ss]peaking|said|told|stated|disclosed|announced)\s+\Z')
EARLIER = re.compile(r'earlier\b', re.IGNORECASE)
NOW = re.compile(r'\b(?:is|are)\s+(?:\w+\s+)?\Z')
RELATIVE = re.compile(r',?\s+(?:who|which)\s*\Z')
PART = re.compile(
    r"""
    (?:The\s+)?(?:first|second|third|fourth|final|last|opening|closing|main|plenary|morning|afternoon)\s+
    (?:part|session|block|panel|half|section|stage|round)\s+(?:of\s+[^,.;]{1,40}?\s+)?
    (?:was|were|consisted|included|featured|focused|dealt|began|opened|discussed|covered|saw|addressed)\b
    """,
    re.VERBOSE,
)
NEAR = 30
"""Characters between a date and the anniversary that it marks."""
GATHERING = {'sign', 'meet'}


def find(reading: Reading, sentence: Sentence, told: list[Telling], earlier: list[Telling]) -> Iterator[Telling]:
    """What nouns of a sentence tell beyond what its verbs, `told`, do; `earlier` is what sentences before it told."""
    yield from _staying(reading, sentence)
    if not told:
        yield from _parts(reading, sentence)
    yield from _named(reading, sentence, told)
    yield from _nouns(reading, sentence, told, earlier)


def _telling(reading: Reading, sentence: Sentence, start: int, end: int, kind: str, mood: str, **more) -> Telling:
    what = more.pop('what', None) or headlines.clip(reading, reading.article.text[start:end])
    return Telling(
        start, end, start, kind, mood, sentence, what, noun=True,
        **{'names': scene.named_events(reading, start, end)} | more,
    )  # fmt: skip


def _staying(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """Who is here in Peru; is on a visit to Peru."""
    text = reading.article.text
    for m in STAY.finditer(text, sentence.start, sentence.end):
        where = next((x for x in reading.mentions if x.start == m.end() and x.kind == 'place'), None)
        who = [x for x in scene.both(reading, sentence.start, m.start()) if x.kind != 'event']
        if (where or m['here']) and who:
            end, place = (where.end, where.actor) if where else (m.end(), reading.article.place)
            subject = RELATIVE.sub('', text[who[-1].start : m.start()])
            what = headlines.clip(reading, f'{subject} {text[m.start() : end]}')
            others = (place,) if where else ()
            yield _telling(
                reading, sentence, who[-1].start, end, 'visit', 'ongoing', subject=(who[-1].actor,),
                others=others, place=place, what=what,
            )  # fmt: skip


def _parts(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    """The first part consisted of ..."""
    if m := PART.match(reading.article.text, sentence.start, sentence.end):
        people = tuple(scene.actors(reading, sentence.start, sentence.end))
        yield _telling(reading, sentence, m.start(), sentence.end, 'part', 'done', subject=people)


def _named(reading: Reading, sentence: Sentence, told: list[Telling]) -> Iterator[Telling]:
    """The 2004 Athens Olympics."""
    for x in within(reading.mentions, sentence.start, sentence.end):
        near = [d for d in reading.dates if x.start - 5 <= d.start and d.end <= x.end + 5 and d.granularity == 'year']
        if x.kind != 'event' or not near or any(t.start <= x.start < t.end for t in told):
            continue
        if re.fullmatch(r'(?:19|20)\d\d', near[0].text):
            start, end = min(x.start, near[0].start), max(x.end, near[0].end)
            yield _telling(reading, sentence, start, end, 'hold', 'named', dates=(near[0],), subject=(x.actor,))


def _nouns(reading: Reading, sentence: Sentence, told: list[Telling], earlier: list[Telling]) -> Iterator[Telling]:
    """During their talks; in his interview with; on the sidelines of a visit to; marking the 25th anniversary of."""
    text, done = reading.article.text, -1
    for n in happenings.NOUN.finditer(text, sentence.start, sentence.end):
        lead = LEAD.match(text[sentence.start : n.start()])
        if not lead or n.start() < done or scene.in_name(reading, n.start(), n.end()):
            continue
        kind = happenings.noun(n[0]).kind
        if any(t.at <= n.start() < t.end and (t.kind == kind or lead['at'] or lead['audience']) for t in told):
            continue
        if telling := _noun(reading, sentence, n, lead, told, earlier):
            done = telling.end
            yield telling


def _noun(reading, sentence, n, lead, told, earlier) -> Telling | None:
    """The happening of one noun; None where it has neither an owner, nor a partner or place, nor a date."""
    text, kind = reading.article.text, happenings.noun(n[0]).kind
    start, end = sentence.start + lead.start('phrase'), _end(reading, sentence, n)
    phrase = text[start : n.start()]
    dates = [d for d in within(reading.dates, n.end(), end) if d.edtf]
    if lead['marking']:
        dates = dates or [d for d in within(reading.dates, sentence.start, start) if d.edtf and start - d.end < NEAR]
    owner = sentence.start + OWNER.search(lead.string[: lead.start('ahead')]).start() if lead['ahead'] else start
    people = scene.actors(reading, owner, end)
    if re.match(r'their\b', phrase) and not people:
        people = _gathered(reading, earlier)
    whose = POSSESSOR.search(phrase)
    partner = (whose or COMPLEMENT.match(text, n.end())) and scene.both(reading, n.end(), end)
    told_of = partner or dates or (whose and not told) or lead['marking'] or lead['audience']
    wanted = bool(lead['marking']) == (kind == 'anniversary')
    place = scene.place(reading, n.end(), end, kind)
    if not (told_of and wanted and (people or dates or place)):
        return None
    mood = _mood(reading, sentence, lead, dates)
    return _telling(
        reading, sentence, start, end, kind, mood, dates=tuple(dates[:1]), subject=tuple(dict.fromkeys(people)),
        place=place,
    )  # fmt: skip


def _gathered(reading: Reading, earlier: list[Telling]) -> list[str]:
    """The persons who met or signed in the sentences before."""
    persons = {m.actor for m in reading.mentions if m.kind == 'person'}
    return [a for t in earlier if t.kind in GATHERING for a in t.subject if a in persons]


def _mood(reading: Reading, sentence: Sentence, lead: re.Match, dates) -> str:
    words = ASIDE.sub(' ', reading.article.text[sentence.start : sentence.end])
    today = reading.article.anchor
    if any(EARLIER.match(d.text) for d in dates):
        return 'done'
    if any(lead[g] and SPOKE.search(lead.string, 0, lead.start(g)) for g in ('at', 'beside')):
        return 'done'
    if lead['at'] and NOW.search(lead.string, 0, lead.start('at')):
        return 'ongoing'
    if lead['ahead'] or AHEAD.search(words) or (today and any(d.first_day and d.first_day > today for d in dates)):
        return 'ongoing' if lead['around'] and not AHEAD.search(words) else 'planned'
    lasts = lead['around'] or (lead['marking'] and not lead['marking'].endswith('ed'))
    return 'ongoing' if lasts else 'done'


def _end(reading: Reading, sentence: Sentence, n: re.Match) -> int:
    """Where the words end that belong to a noun."""
    for m in STOP.finditer(reading.article.text, n.end(), sentence.end):
        dated = any(d.start < m.start() < d.end for d in reading.dates)
        if not dated and not scene.in_name(reading, m.start(), m.start() + 1):
            return m.start()
    return sentence.end

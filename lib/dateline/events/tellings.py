"""A sentence -> the happenings that its verbs tell of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.articles import Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.events import clauses, headlines, moods, needs, predicates, scene, timing
from dateline.events.clauses import Clause
from dateline.events.predicates import FRONTED, Predicate

AGAINST = re.compile(
    r'\b(?:since|between(?:\s+\w+\s+and)?|up\s+from|down\s+from|than|compared\s+(?:to|with)|as\s+of|until|till|versus)\s+(?:in\s+|the\s+)?\Z',
    re.I,
)
FEW = 5
"""Words before the auxiliaries of a verb that may still belong to it: was chosen to host."""
PREPOSITION = 2
"""Words before a participle that opens its clause: ahead of visiting Rome."""
JOINED = re.compile(r'[,;“"]|\b(?:and|or|but)\b')
OF_ACTS = {'invite', 'agree', 'announce', 'appoint', 'offer', 'request'}
"""Kinds of acts whose words go on to tell what is to come of them."""
TO_DO = re.compile(r'\s(?:to\s+[a-z]+|that|for)\b')
SPEAKER = re.compile(r'\W*(?:that\s+)?(?:it|he|she|they)\s*', re.IGNORECASE)
"""The subject of reported words, where it is who says them: the city said it will."""
BRACKETS = re.compile(r'\s\([^()]*\)')
LABEL = re.compile(r'(?:[^\s,;:]+(?:\s[^\s,;:]+){0,2}\s?[–—-]|[^:;]{1,120}:)\s')
"""Words that may date what follows: March 3 – The mayor met; the deal came on Tuesday: the mayors signed."""
LOOSE = re.compile(r'(?:[\s,;:]|\b(?:and(?:\s+to)?|or|but))+\Z')
PRONOUN = re.compile(r'\A\W*(?:(?:during|in|at|under|after|of|with|through)\s+)?(?:who|whom|which|where|whose|that)\b')
OF_THINGS = re.compile(r'\s+(?:by|for|in|on|at|from|between)\b')
MEANWHILE = re.compile(r'\s*(?:as|when)\s')


@dataclass(frozen=True)
class Telling:
    """A happening as one stretch of the text tells it, by the verb or noun that stands at `at`.

    kind: its kind of happening; mood: how it is told; `dates` belong to it, `shared` with what they are nearer to;
    `subject` are the actors that do it, `others` those in its words; `names` the named events that it speaks of; `what`
    its headline; `noun`: told by a noun; `who` are the words of its subject.
    """

    start: int
    end: int
    at: int
    kind: str
    mood: str
    sentence: Sentence
    what: str
    dates: tuple[DateSpan, ...] = ()
    subject: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    place: str | None = None
    names: tuple[str, ...] = ()
    noun: bool = False
    shared: bool = False
    who: str = ''


@dataclass(frozen=True, slots=True)
class _Subject:
    """Who does it: the actors, the words for them, the named events among them."""

    actors: tuple[str, ...]
    words: str
    events: tuple[str, ...] = ()


def find(reading: Reading, sentence: Sentence) -> list[Telling]:
    """What the verbs of a sentence tell, clause by clause."""
    told: list[Telling] = []
    for clause in clauses.split(reading, sentence):
        found: list[Telling] = []
        for p in predicates.find(reading, clause):
            telling = _dated(reading, clause, p, _telling(reading, sentence, clause, p), found)
            if needs.complete(reading, clause, p, telling):
                found.append(telling)
        told += found
    return told


def _telling(reading: Reading, sentence: Sentence, clause: Clause, p: Predicate) -> Telling:
    """A predicate with its actors and its headline, still without date."""
    at, kind = clause.start, _kind(reading, clause, p)
    participle = _is_participle(clause, p)
    stop = p.end + len(clause.words[p.end : p.stop].split(',')[0]) if participle else p.stop
    who = _who(reading, sentence, clause, p, stop if participle else None)
    start = p.start if participle else p.begin
    tail = LOOSE.search(clause.words, p.end, stop)
    end = tail.start() if tail else stop
    others = (a for a in scene.actors(reading, at + p.start, at + end, clause.asides) if a not in who.actors)
    said = clause.words[_verb_phrase(clause, p) : stop]
    fronted = scene.place(reading, at, at + FRONTED.match(clause.words).end())
    return Telling(
        start=at + start,
        end=at + end,
        at=at + p.start,
        kind=kind,
        mood='planned' if p.word.kind == 'postpone' else moods.told(p.mood, kind, p.word.lemma, clause.words[p.end :]),
        sentence=sentence,
        what=headlines.write(reading, who.words, who.actors, f'{p.auxiliary} {said}'),
        subject=who.actors,
        who=' '.join(who.words.split()),
        others=tuple(others),
        place=scene.place(reading, at + p.start, at + end, kind) or fronted,
        names=scene.named_events(reading, at + start, at + stop) + who.events,
    )


def _kind(reading: Reading, clause: Clause, p: Predicate) -> str:
    """The kind of happening: that of the noun where the verb only says that it is."""
    if p.word.lemma == 'call on' and not needs.ASKED.match(clause.words, p.end):
        return 'meet'
    held = p.word.needs in ('thing', 'act') or p.word.kind in ('hold', 'postpone')
    noun = needs.noun(reading, clause, p) if held else None
    return noun.kind if noun else p.word.kind


def _verb_phrase(clause: Clause, p: Predicate) -> int:
    """Where the verb phrase begins: behind the subject, unless another verb is joined in between."""
    between = clause.words[p.subject[1] : p.opening]
    alone = p.begin == 0 and len(between.split()) <= FEW and not JOINED.search(between)
    return p.subject[1] if alone and between.strip() else p.opening


def _is_participle(clause: Clause, p: Predicate) -> bool:
    """A verb in -ing without a subject: after meeting the mayor."""
    return p.opening == p.start and clause.words[p.start : p.end].endswith('ing')


def _who(reading: Reading, sentence: Sentence, clause: Clause, p: Predicate, end: int | None) -> _Subject:
    """The subject: of a participle that of the clause behind it, of a relative clause what stands before it."""
    at = clause.start
    if end is not None and len(clause.words[: p.start].split()) <= PREPOSITION:
        behind = scene.actors(reading, at + end, clause.end) if p.mood == 'done' else []
        return _Subject(tuple(behind[:1]), '')
    low, high = p.subject
    if (
        not clause.relative
        and not clause.words[:high].strip(' ,and')
        and (said := scene.cues(reading, sentence.start, at))
    ):
        speaker = said[-1][2].speaker
        return _Subject((speaker,), speaker) if speaker else _Subject((), '')
    actors, words = tuple(scene.actors(reading, at + low, at + high, clause.asides)), clause.words[low:high]
    if not actors and SPEAKER.fullmatch(words):
        actors = tuple(s.speaker for s in reading.speech if 0 <= at + low - s.start < FEW and s.speaker)[:1]
    if actors or not clause.relative:
        return _Subject(actors, words)
    if p.word.kind in ('sign', 'effect') and (pact := needs.agreement(reading.article.text[sentence.start : at])):
        start, stop = (sentence.start + n for n in pact)
        return _Subject(tuple(scene.actors(reading, start, stop)), reading.article.text[start:stop])
    if own := PRONOUN.sub('', words).strip():
        return _Subject((), own)
    before = scene.before(reading, sentence, at)
    near = before and not BRACKETS.sub('', reading.article.text[before.end : at]).strip(' ,()"”»’')
    thing = near and before.kind == 'place' and scene.PLACED.search(reading.article.text, sentence.start, before.start)
    if thing:
        return _Subject((), scene.phrase_before(reading, sentence, thing.start()))
    if near and (before.kind == 'event' or clauses.RELATIVE.match(clause.words)):
        return _Subject((before.actor,), before.text, (before.actor,) * (before.kind == 'event'))
    return _Subject((before.actor,) if near else (), scene.phrase_before(reading, sentence, at))


def _dated(reading: Reading, clause: Clause, p: Predicate, telling: Telling, found: list[Telling]) -> Telling:
    """The telling with the date expressions that belong to it: its own, else those before it, else its neighbour's."""
    at, today = clause.start, reading.article.anchor
    ahead = TO_DO.search(clause.words, p.end, p.stop) if p.word.kind in OF_ACTS and p.mood == 'done' else None
    finite = p.opening < p.start or not OF_THINGS.match(clause.words, p.end)
    finite = finite and telling.mood == 'done' and not clause.relative
    tense = {False} if finite else {True} if p.word.kind == 'postpone' else {False, True}
    own = (p.start, ahead.start() if ahead else p.stop), (p.begin, p.opening)
    before = min([p.opening, *(t.at - at for t in found)])
    for start, stop in own if p.reduced else (*own, (0, before)):
        dates = [d for d in within(reading.dates, at + start, at + stop) if _own(clause, d)]
        dates = [d for d in dates if _dates(reading, at, clause.end, d)]
        dates = [d for d in dates if not today or not d.first_day or (d.first_day > today) in tense]
        if dates:
            return replace(telling, dates=tuple(dates), shared=_between(found, dates[-1], telling))
    last = found[-1] if found else None
    if last and last.dates and not p.reduced and (last.mood, last.subject) == (telling.mood, telling.subject):
        return replace(telling, dates=last.dates, shared=True)
    return replace(telling, dates=_led(reading, telling.sentence, clause)) if p.mood == 'done' else telling


def _led(reading: Reading, sentence: Sentence, clause: Clause) -> tuple[DateSpan, ...]:
    """The dates before a clause that it shares: March 3 – The mayor met; in Rome on Monday as talks began."""
    label = LABEL.match(reading.article.text, sentence.start, clause.start)
    if label and not scene.cues(reading, *label.span()):
        return tuple(within(reading.dates, *label.span()))
    lead = (sentence.start, clause.start)
    dates = [d for d in within(reading.dates, *lead) if _dates(reading, *lead, d)]
    return tuple(dates[-1:]) if MEANWHILE.match(clause.words) else ()


def _own(clause: Clause, d: DateSpan) -> bool:
    """It stands in no aside."""
    return clause.words[d.start - clause.start] != ' '


def _dates(reading: Reading, low: int, high: int, d: DateSpan) -> bool:
    """It says when, not until when nor since when, in words from `low` to `high`."""
    before = reading.article.text[max(low, d.start - 24) : d.start]
    return bool(d.edtf) and d.end <= high and not timing.is_term(d) and not AGAINST.search(before)


def _between(found: list[Telling], d: DateSpan, telling: Telling) -> bool:
    """Another happening stands between a date and this one."""
    return any(t.start <= d.start < t.end and t.at < telling.at for t in found)

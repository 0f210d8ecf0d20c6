"""A sentence -> the happenings that its verbs tell of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline import clauses, happenings, headlines, moods, scene, timing
from dateline.articles import Reading, Sentence, within
from dateline.clauses import Clause
from dateline.dates import DateSpan
from dateline.happenings import Word

REACH = 120
"""Characters before a verb among which its auxiliaries are looked for."""
FRONTED = re.compile(
    r"""
    \W*(?:(?:and|but|however|meanwhile|moreover|accordingly|also|then|recently|earlier|later|thus|besides|furthermore|notably),?\s+)*
    (?:(?:on|in|at|during|following|after|before|since|ahead\s+of|within|thanks\s+to|as\s+part|under|for|by|from|over|earlier|later|last|
       this|next|upon|to|speaking|echoing|lauding|highlighting|according|today|yesterday|tomorrow|\w+ing)\b[^,]{0,140}(?:,\s+\d{4})?,\s+)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
COORDINATED = re.compile(r'(?:,\s*(?:and|but|or|while)?|\band|\bbut|\bor)\s+(?P<subject>[^,]*)\Z')
AGAINST = re.compile(
    r'\b(?:since|than|compared\s+(?:to|with)|as\s+of|until|till|versus)\s+(?:in\s+|the\s+)?\Z', re.IGNORECASE
)
OF_ACTS = {'invite', 'agree', 'announce', 'appoint'}
"""Kinds of acts whose words go on to tell what is to come of them."""
TO_DO = re.compile(r'\s(?:to\s+[a-z]+|that|for)\b')
MODAL = re.compile(
    r'\b(?:(will|shall|scheduled|planned|expected|going|agreed|plans)|(can|could|may|might|should|would))\b'
)
DELEGATION = re.compile(
    r'[^,]{0,60}\b(?:delegations?|missions?|groups?|teams?|representatives?|envoys?|officials?|experts?|companies)\b[^,]{0,80}\bto\s+[A-Z]'
)
AGREEMENT = re.compile(
    r'\b(?:agreements?|deals?|treat(?:y|ies)|contracts?|memorand(?:um|a)|MoUs?|pacts?|accords?|protocols?|partnership)\b'
)
PRONOUN = re.compile(r'\b(?:he|she|it|they|we|I)\s+(?:\w+ly\s+|also\s+)?\Z')
REFLEXIVE = re.compile(r'\s+(?:itself|himself|herself|themselves)\b')
REDUCED = re.compile(r'\s+(?:by|in|on|at|for|with|from|between|under)\b')
HOPE = re.compile(r'expect|hop(?:e|ing)|belie[fv]|confiden|wish|convinced|optimis|trust|anticipat', re.IGNORECASE)
NOBODY = re.compile(r'\W*(?:no|none|neither|nobody|no\s+one|if|unless|whether)\b', re.IGNORECASE)


@dataclass(frozen=True)
class Telling:
    """A happening as one stretch of the text tells it, by the verb or noun that stands at `at`.

    kind: its kind of happening; mood: how it is told; `dates` belong to it; `subject` are the actors that do it,
    `others` those in its words; `names` the named events that it speaks of; `what` its headline.
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


@dataclass(frozen=True)
class _Predicate:
    """A verb of a clause with its auxiliaries: offsets in the clause's words."""

    opening: int
    start: int
    end: int
    word: Word
    mood: str


def find(reading: Reading, sentence: Sentence) -> list[Telling]:
    """What the verbs of a sentence tell, clause by clause."""
    found: list[Telling] = []
    for clause in clauses.split(reading, sentence):
        found += _clause(reading, sentence, clause, found)
    return found


def _clause(reading: Reading, sentence: Sentence, clause: Clause, earlier: list[Telling]) -> list[Telling]:
    predicates = [] if NOBODY.match(clause.words) else list(_predicates(reading, clause))
    found: list[Telling] = []
    low, high = _subject(reading, clause, predicates[0].opening) if predicates else (0, 0)
    for i, p in enumerate(predicates):
        after = predicates[i + 1] if i + 1 < len(predicates) else None
        end = len(clause.words) if not after else after.opening if after.opening > p.end else after.start
        if after and (own := _own_subject(reading, clause, p.end, after.opening)):
            end = own[0]
        if i and (own := _own_subject(reading, clause, predicates[i - 1].end, p.opening)):
            low, high = own
        telling = _telling(reading, sentence, clause, p, (low, high), end, predicates[:i])
        telling = _dated(reading, clause, p, telling, end, (low, high), found)
        if _complete(reading, clause, p, telling, end):
            found.append(telling)
    return found


def _predicates(reading: Reading, clause: Clause) -> Iterator[_Predicate]:
    last = None
    for m in happenings.VERB.finditer(clause.words):
        if scene.in_name(reading, clause.start + m.start(), clause.start + m.end()):
            continue
        word, before = happenings.verb(m[0]), clause.words[max(0, m.start() - REACH) : m.start()]
        mood, length = moods.of(before, word.forms)
        if mood == 'joined':
            mood = last or _modal(before)
        elif mood == 'present':
            mood = 'planned' if _ahead(reading, clause) else None
        elif mood == 'done' and not length and _reduced(reading, clause, m):
            mood = None
        last = mood or last
        if mood not in (None, 'asked', 'invited'):
            yield _Predicate(m.start() - length, m.start(), m.end(), word, mood)


def _modal(before: str) -> str | None:
    found = MODAL.findall(before)
    return None if not found else 'planned' if found[-1][0] else 'proposed'


def _ahead(reading: Reading, clause: Clause) -> bool:
    today = reading.article.anchor
    return bool(today) and any(
        d.first_day and d.first_day > today for d in within(reading.dates, clause.start, clause.end)
    )


def _reduced(reading: Reading, clause: Clause, m: re.Match) -> bool:
    """A participle that only describes: a forum organised by the city. With a date, it tells of a happening."""
    text, end = clause.words, m.end()
    dated = any(
        re.fullmatch(r'[^,]{0,40}', text[end : d.start - clause.start])
        for d in within(reading.dates, clause.start + end, clause.end)
    )
    return bool(re.match(r'\s+by\b', text[end:])) and not dated and not clause.relative


def _subject(reading: Reading, clause: Clause, opening: int) -> tuple[int, int]:
    """Where the words of the first subject stand."""
    low = FRONTED.match(clause.words, 0, opening).end()
    if pronoun := PRONOUN.search(clause.words, low, opening):
        return pronoun.start(), opening
    for _, end, _ in reversed(scene.cues(reading, clause.start, clause.start + opening)):
        between = clause.words[end - clause.start : opening]
        if between.strip() and not COORDINATED.search(between):
            return end - clause.start, opening
    first = next(
        (
            m
            for m in clauses.FINITE.finditer(clause.words, low, opening)
            if not scene.in_name(reading, clause.start + m.start(), clause.start + m.end())
        ),
        None,
    )
    return low, first.start() if first else opening


def _own_subject(reading: Reading, clause: Clause, start: int, end: int) -> tuple[int, int] | None:
    """The subject of a later verb, where one stands between the conjunction and the verb."""
    joined = COORDINATED.search(clause.words[start:end])
    if joined and scene.actors(reading, clause.start + start + joined.start('subject'), clause.start + end):
        return start + joined.start('subject'), end
    return None


def _telling(reading, sentence, clause, p, subject, end, before) -> Telling:
    """A predicate with its actors and its headline, still without date."""
    text, at = reading.article.text, clause.start
    low, high = subject
    actors = tuple(scene.actors(reading, at + low, at + high))
    whom = clause.words[low:high]
    bare = p.opening == p.start and text[at + p.start : at + p.end].endswith('ing')
    if bare:
        end = p.end + len(clause.words[p.end : end].split(',')[0])
        actors = tuple(scene.actors(reading, at + end, clause.end)[:1]) if p.mood == 'done' else ()
        whom = ''
    names = scene.named_events(reading, at, at + end)
    if not actors and clause.relative and (antecedent := scene.before(reading, sentence, at)):
        actors, whom = (antecedent.actor,), antecedent.text
        names += (antecedent.actor,) * (antecedent.kind == 'event')
    elif clause.relative and not actors:
        whom = scene.noun_before(reading, sentence, at)
    start = at + p.start if bare else at if not before else at + (low if low > before[-1].end else p.opening)
    stop = at + len(re.sub(r'(?:[\s,;:]|\b(?:and|or|but))+\Z', '', clause.words[:end]))
    auxiliary = (
        clause.words[before[-1].opening : before[-1].start]
        if before and p.opening == p.start and before[-1].mood == p.mood
        else ''
    )
    noun = _noun(reading, clause, p, end) if p.word.needs in ('happening', 'thing') or p.word.kind == 'hold' else None
    kind = noun.kind if noun else p.word.kind
    said = f'{auxiliary} {clause.words[p.opening : end]}'
    return Telling(
        start, max(stop, at + p.end), at + p.start, kind, p.mood, sentence, headlines.write(reading, whom, actors, said),
        subject=actors, others=tuple(a for a in scene.actors(reading, at + p.start, stop) if a not in actors),
        place=scene.place(reading, at + p.start, stop, kind) or scene.place(reading, at, at + FRONTED.match(clause.words).end()),
        names=names,
    )  # fmt: skip


def _dated(reading, clause, p, telling, end, subject, found) -> Telling:
    """The telling with the date expressions that belong to it: its own, else those before it, else its neighbour's."""
    text, at = reading.article.text, clause.start
    ahead = TO_DO.search(clause.words, p.end, end) if p.word.kind in OF_ACTS and p.mood == 'done' else None
    for start, stop in ((p.start, ahead.start() if ahead else end), (subject[0], p.opening), (0, subject[0])):
        dates = [
            d for d in within(reading.dates, at + start, at + stop) if d.edtf and clause.words[d.start - at] != ' '
        ]
        dates = [
            d for d in dates if not timing.is_term(d) and not AGAINST.search(text[max(at, d.start - 24) : d.start])
        ]
        if dates:
            return replace(telling, dates=tuple(dates), shared=_between(found, dates[-1], telling))
    if found and found[-1].mood == telling.mood and found[-1].subject == telling.subject and found[-1].dates:
        return replace(telling, dates=found[-1].dates, shared=True)
    return telling


def _between(found: list[Telling], d: DateSpan, telling: Telling) -> bool:
    """Another happening stands between a date and this one."""
    return any(
        d.start < t.end and t.start <= d.start and t.at < telling.at and t.sentence is telling.sentence for t in found
    )


def _precise(telling: Telling) -> bool:
    """Its own date says more than 'this year'."""
    return not telling.shared and any(d.granularity != 'year' or d.basis == 'stated' for d in telling.dates)


def _noun(reading: Reading, clause: Clause, p: _Predicate, end: int) -> Word | None:
    """The noun of a happening that a verb has for its object, else for its subject."""
    before = reading.article.text[max(0, clause.start - REACH // 2) : clause.start] if clause.relative else ''
    behind = happenings.NOUN.search(clause.words, p.end, end)
    ahead = [*happenings.NOUN.finditer(before + clause.words[: p.start])]
    found = behind or (ahead[-1] if ahead else None)
    return found and happenings.noun(found[0])


def _hoped(reading: Reading, position: int) -> bool:
    """Somebody only hopes or expects so."""
    return any(s.start <= position < s.end and s.cue and HOPE.search(s.cue) for s in reading.speech)


def _complete(reading: Reading, clause: Clause, p: _Predicate, telling: Telling, end: int) -> bool:
    """Everything is there that this verb needs to tell of a happening."""
    behind = clause.words[p.end : end]
    people = bool(telling.subject or telling.others or telling.place or _precise(telling))
    if REFLEXIVE.match(behind) or (p.mood == 'planned' and not telling.dates and _hoped(reading, telling.at)):
        return False
    match p.word.needs:
        case 'date':
            return people and bool(telling.dates)
        case 'happening':
            return bool(telling.names or _noun(reading, clause, p, end))
        case 'thing':
            return people and bool(telling.dates or _noun(reading, clause, p, end))
        case 'delegation':
            return bool(DELEGATION.match(behind))
        case 'destination':
            return bool(re.match(r'\s+(?:to|for|back|home)\b', behind)) and bool(telling.place)
        case 'agreement':
            return bool(AGREEMENT.search(clause.words))
        case 'none':
            return True
    return people

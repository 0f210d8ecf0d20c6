"""A clause -> the verbs of happenings in it, each with its mood, its subject and the words that belong to it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.articles import Reading, within
from dateline.events import clauses, happenings, moods, scene
from dateline.events.clauses import Clause
from dateline.events.happenings import Word

REACH = 120
"""Characters before a verb among which its auxiliaries are looked for."""
FRONTED = re.compile(
    r"""
    \W*(?:(?:and|but|however|meanwhile|moreover|accordingly|also|then|recently|earlier|later|thus|besides|furthermore|
        notably),?\s+)*                                                                 # meanwhile,
    (?:(?:as|on|in|at|during|following|after|before|since|ahead\s+of|within|thanks\s+to|as\s+part|under|for|by|from|over|
        earlier|later|last|this|next|upon|to|according|today|yesterday|tomorrow|\w+ing)  # on Monday, speaking in Rome,
        \b[^,]{0,140}(?:,\s+\d{4})?,\s+)?                                                # on May 3, 2012,
    """,
    re.VERBOSE | re.IGNORECASE,
)
PRONOUN = re.compile(r'\b(?:he|she|it|they|we|I)\s+(?:\w+ly\s+|also\s+)?\Z')
COORDINATED = re.compile(
    r'(?:,\s*(?:and|but|or|while)?|\band|\bbut|\bor)\s+(?P<subject>[^,]*)(?<!\band\s)(?<!\bor\s)\Z'
)
MODAL = re.compile(
    r'\b(?:(?P<plan>will|shall|scheduled|planned|expected|going|agreed|plans)|can|could|may|might|should|would)\b'
)
NOBODY = re.compile(r'\W*(?:no|none|neither|nobody|no\s+one|if|unless|whether)\b', re.IGNORECASE)
NOUN_PHRASE = re.compile(
    r'(?:it|they|he|she)\s+\Z|(?:the|an?|its|his|her|their|another|\d+)\s+(?:(?!and\b|to\b)[\w’-]+\s+){1,8}\Z'
)
WILL = re.compile(r'\b(?:will|shall|would|is\s+to|are\s+to|plans?\s+to|scheduled\s+to|expected\s+to|due\s+to)\b')
PASSIVE = re.compile(r'\s+(?:by|in|on|at|for|from|to|between|as|until|after|before|under|last|this|yesterday)\b|\W*\Z')
"""What follows a participle that shares its auxiliary, rather than the object of a verb of its own."""
DATE_LEAD = re.compile(
    r'\W*(?:(?:on|in|at|by|during|since|from|until|before|after|early|late)\s+)*(?:the\s+)?', re.IGNORECASE
)
THAT = re.compile(r'\W*that\b')
PROPOSING = re.compile(r'\b(?:suggest|propose|recommend|urge|request|demand|insist)\w*\W*\Z')
PURPOSE = re.compile(r'(?<!how)(?<!agreement)(?<!agreed)\sto\s\Z')
"""Before what another plan is for: will fly to Rome to sign."""
FRONT = re.compile(r'(?:,|\s(?:and|but))\s+(?:on|in|tomorrow|today|later|the\s+(?:next|following))\b[^,;]{0,40}\Z')
"""The date before a later verb: will open the fair and on Friday will fly home."""
OBJECT = re.compile(
    r"""
    (?:\A|\s)(?:(?:following|after)\s+(?=[a-z]+\s) | (?=(?:an?|the|its|their)\s))
    (?P<noun>(?:(?!and\b|or\b)[\w-]+\s+){0,3}?[a-z-]+)\s(?:(?:first|originally|\w+ly)\s)?\Z
    """,
    re.VERBOSE,
)
BY = re.compile(r'\s+(?:\w+ly\s+)?by\b')


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its auxiliaries and its words: offsets in the clause's words.

    begin, stop: all that belongs to it; opening: where its auxiliaries begin; start, end: the verb; subject: where the
    words of its subject stand; auxiliary: what it shares with the verb that it is joined to; reduced: a participle that
    tells of the noun before it.
    """

    begin: int
    opening: int
    start: int
    end: int
    stop: int
    subject: tuple[int, int]
    word: Word
    mood: str
    auxiliary: str = ''
    reduced: bool = False


def find(reading: Reading, clause: Clause) -> list[Predicate]:
    """The verbs of happenings in a clause; none where it tells of nobody, or of what would be under a condition."""
    bare = [] if NOBODY.match(clause.words) else list(_verbs(reading, clause))
    if not bare:
        return []
    subject = _subject(reading, clause, bare[0].opening)
    found = [replace(bare[0], subject=subject)]
    for before, p in itertools.pairwise(bare):
        own = _own_subject(reading, clause, before.end, p.opening, p.opening < p.start)
        reduced = None if own else _reduced(clause, before, p)
        subject = own or subject
        begin = own[0] if own else p.opening
        if p.opening > before.end and (led := FRONT.search(clause.words, before.end, begin)):
            begin = led.start()
        stop = reduced[1] if reduced else begin if begin > before.end else before.stop
        bare_verb = p.opening == p.start and not clause.words[p.start : p.end].endswith('ing')
        shared = bare_verb and not reduced and before.mood == p.mood and _shares(clause, found[-1], p)
        auxiliary = (found[-1].auxiliary or clause.words[before.opening : before.start]) if shared else ''
        found[-1] = replace(found[-1], stop=stop)
        found.append(replace(p, begin=begin, subject=reduced or subject, auxiliary=auxiliary, reduced=bool(reduced)))
    return found


def _reduced(clause: Clause, before: Predicate, p: Predicate) -> tuple[int, int] | None:
    """The object of the verb before, where a participle tells of it: renewed a pact first signed in 2010."""
    noun = OBJECT.search(clause.words, before.end, p.start)
    if p.opening < p.start or 'participle' not in p.word.forms or not noun or not PASSIVE.match(clause.words, p.end):
        return None
    return noun.start('noun'), noun.end('noun')


def _shares(clause: Clause, before: Predicate, p: Predicate) -> bool:
    """It has the auxiliary of the verb before: was built and opened in May; not: was built and won a prize."""
    passive = re.search(r'\b(?:was|were)\b', before.auxiliary + clause.words[before.opening : before.start])
    return not passive or bool(PASSIVE.match(clause.words, p.end))


def _verbs(reading: Reading, clause: Clause) -> Iterator[Predicate]:
    last, last_end = None, -1
    proposes = THAT.match(clause.words) and PROPOSING.search(
        reading.article.text[max(0, clause.start - 12) : clause.start]
    )
    for m in happenings.VERB.finditer(clause.words):
        noun = m.start() - last_end == 1 and happenings.NOUN.fullmatch(m[0])
        if noun or scene.in_name(reading, clause.start + m.start(), clause.start + m.end()):
            continue
        last_end = m.end()
        word, before = happenings.verb(m[0]), clause.words[max(0, m.start() - REACH) : m.start()]
        mood, length = moods.of(before, word.forms)
        if mood in (None, 'present') and last == 'planned' and PURPOSE.search(before):
            mood = 'planned'
        elif proposes and (before.endswith(' be ') or ('base' in word.forms and not length)):
            mood = 'proposed' if before.endswith(' be ') else None
        elif mood == 'joined':
            mood = last or _modal(before) or ('done' if 'past' in word.forms else None)
        elif mood == 'present':
            mood = None if THAT.match(clause.words) and 'third' not in word.forms else _now(reading, clause)
            ahead = 'third' in word.forms and not reading.article.anchor and _weekday(reading, clause)
            mood = 'planned' if ahead or (mood and before.endswith(' to ')) else mood
        elif mood == 'done' and not length and _describes(reading, clause, m, bool(last)):
            mood = None
        elif mood == 'done' and not length and _lies_ahead(reading, clause, m, word):
            mood = 'planned'
        last = mood or last
        if mood not in (None, 'asked', 'invited'):
            proposes = word.kind in moods.PROPOSALS
            yield Predicate(0, m.start() - length, m.start(), m.end(), len(clause.words), (0, 0), word, mood)


def _modal(before: str) -> str | None:
    modal = [*MODAL.finditer(before)]
    return None if not modal else 'planned' if modal[-1]['plan'] else 'proposed'


def _now(reading: Reading, clause: Clause) -> str | None:
    """The mood of a present tense by its dates: ahead, lasting over the day of the article, or on that day."""
    today = reading.article.anchor
    dates = [d for d in within(reading.dates, clause.start, clause.end) if today and d.first_day and d.last_day]
    if any(d.first_day > today for d in dates):
        return 'planned'
    now = [d for d in dates if d.first_day <= today <= d.last_day]
    return None if not now else 'done' if now[0].first_day == now[0].last_day else 'ongoing'


def _weekday(reading: Reading, clause: Clause) -> bool:
    """A weekday, of which the week is not known, goes with a present tense: continues to Oslo on Thursday."""
    return any(d.granularity == 'day' and not d.edtf for d in within(reading.dates, clause.start, clause.end))


def _describes(reading: Reading, clause: Clause, m: re.Match, told: bool) -> bool:
    """A participle that only describes: a forum organised by the city.

    With a date, it tells of a happening, unless the clause has `told` of another that the date is of.
    """
    behind = clause.words[m.end() :]
    dates = within(reading.dates, clause.start + m.end(), clause.end)
    near = any(re.fullmatch(r'[^,]{0,40}', behind[: d.start - clause.start - m.end()]) for d in dates)
    within_it = told and not moods.JOINED.search(clause.words, 0, m.start())
    return bool(BY.match(behind)) and (within_it or not near)


def _lies_ahead(reading: Reading, clause: Clause, m: re.Match, word: Word) -> bool:
    """After visiting Rome, he will go home; a forum organised for May."""
    behind = clause.words[m.end() :]
    if 'gerund' in word.forms:
        return bool(WILL.search(behind)) or _now(reading, clause) == 'planned'
    dates = within(reading.dates, clause.start + m.end(), clause.end)
    return any(re.fullmatch(r'\s+for\s+(?:the\s+)?', behind[: d.start - clause.start - m.end()]) for d in dates)


def _subject(reading: Reading, clause: Clause, opening: int) -> tuple[int, int]:
    """Where the words of the first subject stand."""
    low = _behind_date(reading, clause, FRONTED.match(clause.words, 0, opening).end(), opening)
    if pronoun := PRONOUN.search(clause.words, low, opening):
        return pronoun.start(), opening
    for _, end, _ in reversed(scene.cues(reading, clause.start, clause.start + opening)):
        between = clause.words[end - clause.start : opening]
        if between.strip() and not COORDINATED.search(between):
            return end - clause.start, opening
    for m in clauses.FINITE.finditer(clause.words, low, opening):
        if not scene.in_name(reading, clause.start + m.start(), clause.start + m.end()):
            return low, m.start()
    return low, opening


def _behind_date(reading: Reading, clause: Clause, low: int, opening: int) -> int:
    """Where the subject begins behind a date without a comma: last week the mayor, on May 3, 2012 he."""
    for d in within(reading.dates, clause.start, clause.start + opening):
        start, end = d.start - clause.start, d.end - clause.start
        if clause.words.startswith(("'s ", '’s '), end):
            return low
        if start <= low < end:
            return end
        if start < low:
            continue
        lead = clause.words[low:start]
        if DATE_LEAD.fullmatch(lead):
            return end
    return low


def _own_subject(reading: Reading, clause: Clause, start: int, end: int, helped: bool) -> tuple[int, int] | None:
    """The subject of a later verb, where one stands between the conjunction and the verb; no name if it is `helped`."""
    joined = COORDINATED.search(clause.words[start:end])
    at = clause.start + start
    if joined and scene.in_name(reading, at + joined.start(), at + joined.start('subject')):
        return None
    if joined and helped and NOUN_PHRASE.match(joined['subject']):
        return start + joined.start('subject'), end
    if joined and scene.actors(reading, at + joined.start('subject'), clause.start + end):
        return start + joined.start('subject'), end
    return None

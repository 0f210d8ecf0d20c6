"""Interviews and headlines -> who speaks there without a verb of speech: an answer's label, a name beside a colon."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.actors.roles import OFFICE
from dateline.articles import Reading, Speech, within
from dateline.speech import attribution

ASKS = re.compile(r'Q|Question|Interviewer|Reporter|Journalist|Correspondent|Moderator|Host', re.IGNORECASE)
ANSWERS = re.compile(r'A|Answer|Reply|Response', re.IGNORECASE)
LABEL = re.compile(
    r"""
    [*_#\s]*(?:
        (?P<mark>[QA]|[—–-])[*_]*(?:\s?[:.–—-]|(?<=[—–-]))[*_]*\s+       # Q: or a dash
      | (?P<label>[^\W\d_][^:?!\n“”"]{0,50})[*_]*:[*_]*\s+              # Mayor Roe:
    )
    """,
    re.VERBOSE,
)
QUESTION = re.compile(r'[^\n]{5,400}\?[”"’*_)\s]*')
INTERVIEW = re.compile(
    r'\b(?:interview\w*|Q&A|conversation|talk(?:s|ed)\s+(?:to|with)|sp(?:oke|eaks)\s+(?:to|with)|questions)\b'
)
WORD = r'(?!(?:on|in|at|to|says?|about|after|during)\b)[^\s:,;.–—]+'
FIRST_PERSON = re.compile(r'\b(?:I|[Ww]e|[Oo]urs?|[Uu]s|[Mm]y)\b')
BEHIND_COLON = re.compile(
    rf"""
    [”"’»]? \s*[:—–-]\s* (?:says?\s+)?
    (?P<who>{WORD}(?:\s{WORD}){{0,5}})                                  # : Lyon mayor on her plans
    """,
    re.VERBOSE,
)
BEFORE_COLON = re.compile(
    rf"""
    (?:\n|\A) (?:[Tt]he\s+)?
    (?P<who>{WORD}(?:\s{WORD}){{0,5}}) (?:\s[a-z]+\s[^:\n]{{1,40}})?       # Lyon mayor in Peru:
    :\s* ["“«‘']? \Z
    """,
    re.VERBOSE,
)
OPENED = re.compile(r'[*_\s]*')


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of a dialogue: its words without the label; `asks` where it puts a question."""

    start: int
    end: int
    label: str
    asks: bool


def find(reading: Reading) -> list[Speech]:
    """What the one who is interviewed answers, a paragraph each; the questions are left out.

    Paragraphs between two turns go on with the answer; what follows the last one is a credit of the page.
    """
    text, turns = reading.article.text, _turns(reading)
    if not turns:
        return []
    guest = _guest(reading, turns)
    last = max((i for i, t in enumerate(turns) if t.label or turns[i - 1].asks), default=0)
    found, speaker = [], guest
    for turn in turns[: last + 1]:
        speaker = _speaker(reading, turn, guest) if turn.label else guest if turn.asks else speaker
        if speaker and not turn.asks:
            found.append(Speech(turn.start, turn.end, text[turn.start : turn.end], 'direct', speaker, None))
    return found


def _turns(reading: Reading) -> list[Turn]:
    """The paragraphs of a dialogue from its first question on; none where nobody asks and answers by turns."""
    turns = list(_paragraphs(reading))
    first = next((i for i, t in enumerate(turns) if t.asks), len(turns))
    turns = turns[first:]
    labels = {t.label for t in turns} - {''}
    pairs = [(a, b) for a, b in itertools.pairwise(turns) if a.asks and not b.asks]
    labelled = [1 for a, b in pairs if a.label and b.label and (a.label != b.label or a.label == '-')]
    text = reading.article.text
    plain = len(pairs) > 1 and not labels and INTERVIEW.search(text)
    own = [1 for _, answer in pairs if FIRST_PERSON.search(text, answer.start, answer.end)]
    return turns if labelled or (plain and 2 * len(own) >= len(pairs)) else []


def _paragraphs(reading: Reading) -> Iterator[Turn]:
    text = reading.article.text
    body = [s for s in reading.article.sentences if s.part == 'body']
    for _, group in itertools.groupby(body, key=lambda s: s.paragraph):
        sentences = list(group)
        start, end = sentences[0].start, sentences[-1].end
        label = LABEL.match(text, start, end)
        known = label and (label['mark'] or _named(reading, label['label'], label.start('label')))
        name = (label['mark'] or label['label']).strip('*_ ') if known else ''
        opened = label.end() if known else OPENED.match(text, start, end).end()
        asked = bool(ASKS.fullmatch(name)) or bool(
            not ANSWERS.fullmatch(name) and QUESTION.fullmatch(text, opened, end)
        )
        yield Turn(
            opened, opened + len(text[opened:end].rstrip('*_ \n')), '-' if name in '—–' and name else name, asked
        )


def _named(reading: Reading, label: str, start: int) -> bool:
    """A label is a word for a turn, an office, or the name of somebody."""
    office = re.search(OFFICE, label) and len(label.split()) < 5
    whole = within(reading.mentions, start, start + len(label))
    return bool(ASKS.fullmatch(label) or ANSWERS.fullmatch(label) or office or (whole and whole[-1].kind != 'place'))


def _guest(reading: Reading, turns: list[Turn]) -> str | None:
    """The one who is interviewed: a person named before the first question, with an office, or addressed in one."""
    text = reading.article.text
    votes: Counter[str] = Counter()
    titled = {r.actor for r in reading.roles}
    persons = [m for m in reading.mentions if m.kind == 'person']
    before = [m for m in persons if m.end <= turns[0].start and not text[: m.start].lower().endswith('by ')]
    for m in before or persons:
        votes[m.actor] += 1 + (m.actor in titled)
    for m in persons:
        addressed = text[m.end : m.end + 1] == ',' and any(t.asks and t.start <= m.start < t.start + 40 for t in turns)
        votes[m.actor] += 3 * (addressed and m.actor in votes)
    return next((actor for actor, n in votes.most_common(1) if n), None)


def _speaker(reading: Reading, turn: Turn, guest: str | None) -> str | None:
    """Who a label means."""
    if ANSWERS.fullmatch(turn.label) or turn.label == '-':
        return guest
    named = within(reading.mentions, turn.start - len(turn.label) - 8, turn.start)
    persons = [m.actor for m in named if m.kind == 'person']
    return next(iter(persons), None) or attribution.holder(reading, turn.label, turn.start)


def headed(reading: Reading, start: int, end: int) -> str | None:
    """Who is named in front of the colon before a quotation, or behind the one that follows a headline's."""
    text = reading.article.text
    before, behind = BEFORE_COLON.search(text[:start][-80:]), BEHIND_COLON.match(text, end)
    if not (before or behind):
        return None
    low, high = (start - len(before[0]), start) if before else behind.span('who')
    persons = [m for m in within(reading.mentions, low, high) if m.kind == 'person']
    held = {r.actor for r in reading.roles}
    only = held.pop() if len(held) == 1 and behind else None
    return persons[0].actor if persons else attribution.holder(reading, (before or behind)['who'], low) or only

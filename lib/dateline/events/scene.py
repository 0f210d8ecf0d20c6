"""Who and where in a stretch of an article: actors that take part, the place, the named events spoken of."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable

from dateline.articles import Mention, Reading, Sentence, Speech, within

FAR = 500
"""Characters between a verb of speech and what it introduces, at most."""
NESTED = 5
"""Names that may begin before a place and still hold it."""
PLACED = re.compile(
    r'\b(?:in|at|from|near|outside|around|inside|across|over)\s+(?:the\s+|central\s+|downtown\s+)?\Z', re.IGNORECASE
)
IN = re.compile(r'\b(?:in|at|into|near|outside)\s+(?:the\s+)?\Z', re.IGNORECASE)
TO = re.compile(r'\b(?:to|for|visit\w*|tour\w*)\s+(?:the\s+)?\Z', re.IGNORECASE)
MODIFIER = re.compile(r'-[a-z]')
PHRASE_START = re.compile(
    r"""(?<![\w’'-])(?:(?:the|an?|his|her|its|their)\s+)?(?:(?!(?:and|of|to|that|for|on|in|at|by|the|an?|its|his|her|their)\b)[\w’'-]+\s+){0,2}\Z""",
    re.IGNORECASE,
)
OF_PEOPLE = re.compile(
    r'\b(?:counterparts?|colleagues?|partners?|delegations?|missions?|groups?|teams?|part(?:y|ies)|guests?|visitors|'
    r'companies|firms|officials|representatives|experts|entrepreneurs|mayor|minister|governor)\s+from\s+(?:the\s+)?\Z',
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(r'\b(?:(?P<all>we|us|our|We|Our)|I|my|me)\b')
THIS_EVENT = re.compile(
    r'\b(?:this|the)\s+(?:event|expo|exhibition|forum|fair|festival|summit|conference)\b', re.IGNORECASE
)


def both(reading: Reading, start: int, end: int) -> list[Mention]:
    """Names and references of a stretch, in order."""
    return sorted(
        (*within(reading.mentions, start, end), *within(reading.references, start, end)), key=lambda m: m.start
    )


def actors(reading: Reading, start: int, end: int, aside: Iterable[tuple[int, int]] = ()) -> list[str]:
    """Those who take part in what a stretch of the text tells: its names and references, without mere places.

    Names in the stretches `aside` do not count.
    """
    text = reading.article.text
    found = []
    for m in both(reading, start, end):
        before = text[max(start, m.start - 24) : m.start]
        placed = PLACED.search(before) and not OF_PEOPLE.search(before)
        if m.kind == 'place' and (placed or MODIFIER.match(text, m.end)):
            continue
        if any(a <= m.start < b for a, b in aside):
            continue
        found.append(m.actor)
    if (speaker := spoken_by(reading, max(start, end - 1))) and (first := FIRST_PERSON.search(text, start, end)):
        found.append(speaker)
        found += [r.organisation for r in reading.roles if first['all'] and r.actor == speaker and r.organisation][:1]
    return list(dict.fromkeys((*found, *named_events(reading, start, end))))


def spoken_by(reading: Reading, position: int) -> str | None:
    """The speaker of the innermost speech at a position."""
    around = [s for s in reading.speech if s.start <= position < s.end and s.speaker]
    return min(around, key=lambda s: s.end - s.start).speaker if around else None


def named_events(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """The named events of a stretch; `this event` is the last one named before it."""
    found = [m.actor for m in both(reading, start, end) if m.kind == 'event']
    if not found and (here := THIS_EVENT.search(reading.article.text, start, end)):
        found = [m.actor for m in reading.mentions if m.kind == 'event' and m.end <= here.start()][-1:]
    return tuple(dict.fromkeys(found))


def place(reading: Reading, start: int, end: int, kind: str = '') -> str | None:
    """The place that a stretch of the text is said to happen in; of a visit, also the place that it leads to."""
    text = reading.article.text
    for m in within(reading.mentions, start, end):
        before = text[max(start, m.start - 24) : m.start]
        leads = IN.search(before) or (kind == 'visit' and TO.search(before))
        if m.kind == 'place' and leads and text[m.end : m.end + 1] != '-':
            return m.actor
    return None


def in_name(reading: Reading, start: int, end: int) -> bool:
    """The words lie inside a name."""
    last = bisect.bisect_left(reading.mentions, end, key=lambda m: m.start)
    near = reading.mentions[max(0, last - NESTED) : last]
    return any(start < m.end for m in near if m.kind != 'group')


def before(reading: Reading, sentence: Sentence, position: int) -> Mention | None:
    """The name or reference that a relative clause at this position is about."""
    fit = [
        m
        for m in both(reading, sentence.start, position)
        if not re.search(r'[;.]', reading.article.text[m.end : position]) and reading.article.text[m.start - 1] != '('
    ]
    return max(fit, key=lambda m: m.end, default=None)


def cues(reading: Reading, start: int, end: int) -> list[tuple[int, int, Speech]]:
    """The verbs of speech in a stretch, with what they introduce: start, end, speech."""
    found = []
    for s in reading.speech:
        if s.start > end + FAR or s.end < start - FAR:
            continue
        first, last = reading.sentence_at(s.start), reading.sentence_at(max(s.start, s.end - 1))
        if not s.cue or not first or first.start >= end or (last or first).end <= start:
            continue
        spots = [
            m.span()
            for m in re.finditer(rf'\b{re.escape(s.cue)}\b', reading.article.text[first.start : (last or first).end])
        ]
        spots = [(a + first.start, b + first.start) for a, b in spots]
        outside = [(a, b) for a, b in spots if b <= s.start or a >= s.end]
        if outside:
            a, b = min(outside, key=lambda spot: min(abs(spot[1] - s.start), abs(spot[0] - s.end)))
            if start <= a and b <= end:
                found.append((a, b, s))
    return sorted(found, key=lambda cue: cue[0])


def phrase_before(reading: Reading, sentence: Sentence, position: int) -> str:
    """The last words before a relative clause: the trade fair, held in May."""
    text = reading.article.text[sentence.start : position].rstrip(' ,(')
    last = re.search(r'(?!\d)[\w’-]+\Z', text)
    return text[phrase_start(text, 0, last.start()) :] if last else ''


def phrase_start(text: str, low: int, at: int) -> int:
    """Where the words begin that a noun at this position closes: its article and two words at most."""
    lead = PHRASE_START.search(text[low:at])
    return low + lead.start() if lead else at

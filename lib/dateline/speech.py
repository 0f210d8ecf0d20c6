"""A read article -> what is said in it: direct, partial and reported speech, with the speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline import attribution, quotations
from dateline.articles import Mention, Reading, Sentence, Speech
from dateline.attribution import Cue
from dateline.quotations import Quotation
from dateline.wordlists import any_of, column

TITLE_BEFORE = re.compile(
    rf"""
    \b(?:{any_of(column('titled', 'word', place='before'))})
    \s*(?:of|is|was|named|called|titled|entitled|on|,|:|–|-)?\s*(?:the\s+)?\Z    # on the theme, an article titled
    """,
    re.VERBOSE | re.IGNORECASE,
)
TITLE_BEHIND = re.compile(rf'\s*(?:{any_of(column("titled", "word", place="behind"))})\b', re.IGNORECASE)
FINITE = re.compile(
    r"""
    \b(?:is|are|was|were|am|be|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|won[’']t|need[s]?
    |[a-z]+(?:ed|ing)|[a-z]{3,}s|want|need|hope|see|know|think|believe|make|take|give|become|remain|went|came|took|made|grew)\b
    |[’'](?:s|re|ve|ll|m|d)\b
    """,
    re.VERBOSE,
)
TIME_OR_PLACE = re.compile(
    r"""
    \s*(?:,?\s*(?:on|in|at|during|to|after|before|following|earlier|later|late|last|this|today|yesterday|here|when|while|via|
    through|as|with|from|ahead|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|recently|then|too|also|further)\b.*)?
    """,
    re.VERBOSE | re.DOTALL,
)
THAT = re.compile(
    r'(?:[^,;:]{0,120}?(?:,[^,;:]{0,80},)?[^,;:]{0,40}?)\s*\b(?P<that>that|how|why|whether)\s+', re.DOTALL
)
ADDRESSEE = re.compile(
    r'\s+(?:to\s+)?(?:(?:the|his|her|their)\s+)?[^\W\d_a-z][\w’.-]*(?:\s+[^\W\d_a-z][\w’.-]*){0,4}(?=\s+(?:that|on|in|at|,))'
)


def find(reading: Reading) -> list[Speech]:
    """The speech of an article in order of start, quotation marks left out; titles in quotation marks are no speech.

    kind: direct (a whole sentence between marks), partial (part of one), reported (no marks). `speaker` is an actor of
    the article; None where the article names none.
    """
    text = reading.article.text
    spoken = [q for q in quotations.find(text) if not _titled(reading, q)]
    found: list[Speech] = []
    for quotation in spoken:
        if speech := _quoted(reading, quotation, found):
            found.append(speech)
    for sentence in reading.article.sentences:
        found += _reported(reading, sentence, spoken)
    return sorted(found, key=lambda s: (s.start, s.end))


def _titled(reading: Reading, q: Quotation) -> bool:
    """The quotation is a name, a title or a theme, not speech."""
    text = reading.article.text
    words = text[q.start : q.end].split()
    if (
        not words
        or TITLE_BEFORE.search(text[max(0, q.start - 60) : q.start - 1])
        or TITLE_BEHIND.match(text, q.end + 1)
    ):
        return True
    covered = [n for n in reading.names if n.start <= q.start + 1 and n.end >= q.end - 1]
    closed = text[q.start : q.end].rstrip()[-1] in '.,!?…;'
    long = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capital = all(w[0].isupper() for w in long) and words[0][0].isupper()
    return bool(covered) or (capital and not closed and len(words) < 15)


def _quoted(reading: Reading, q: Quotation, found: list[Speech]) -> Speech | None:
    """The speech in quotation marks, or None where nobody is said to say it and it is no whole sentence."""
    text = reading.article.text
    said = text[q.start : q.end]
    whole = _whole(text, q)
    cue, speaker = _spoken_by(reading, q)
    if cue is None:
        last = found[-1] if found else None
        if not whole:
            return None
        if last and last.kind == 'direct' and _follows(text[last.end : q.start]):
            return Speech(q.start, q.end, said, 'direct', last.speaker, last.cue)
        speaker = None
    return Speech(q.start, q.end, said, 'direct' if whole else 'partial', speaker, cue and cue.text)


def _whole(text: str, q: Quotation) -> bool:
    """The quotation is a sentence of its own: a capital at its head, at least four words, a verb."""
    said = text[q.start : q.end].strip()
    head = re.match(r'\W*(\w)', said)
    closed = said[-1:] in '.,!?…' or text[q.end + 1 : q.end + 2] in ('.', ',', '!', '?') or not q.closed
    return bool(head) and not head[1].islower() and len(said.split()) >= 4 and closed and bool(FINITE.search(said))


def _follows(gap: str) -> bool:
    """Between two quotations stands the end of one attribution at most, or a paragraph break."""
    return len(gap) < 160 and len(re.findall(r'[.!?]\s', gap)) <= 1


def _spoken_by(reading: Reading, q: Quotation) -> tuple[Cue | None, str | None]:
    """The verb of speech beside a quotation and its subject: behind it, before it, or in the sentence before."""
    text = reading.article.text
    low, high = _frame(reading, q)
    behind = _behind(reading, q.end + q.closed, high)
    if behind and (_whole(text, q) or not text[low : q.start - 1].strip()):
        return behind
    before = _before(reading, low, q.start - 1)
    return before or behind or _introduced(reading, low, q) or (None, None)


def _frame(reading: Reading, q: Quotation) -> tuple[int, int]:
    """The start of the sentence that a quotation opens in, and the end of the one it closes in."""
    first, last = reading.sentence_at(q.start - 1), reading.sentence_at(min(q.end, len(reading.article.text) - 1))
    return first.start if first else q.start, max(last.end if last else q.end, q.end)


def _behind(reading: Reading, start: int, end: int) -> tuple[Cue, str | None] | None:
    """Roe said; said Roe."""
    text = reading.article.text
    stop = next((m.start() for m in re.finditer(r'["“«]', text[start:end])), end - start) + start
    for cue in attribution.cues(text, start, stop):
        between = text[start : cue.start]
        if cue.takes == 'object' or len(between.split()) > 30:
            continue
        speaker = None
        if not cue.source:
            speaker = attribution.subject(reading, start, cue.start)
        if speaker is None or len(between.split()) <= 1:
            speaker = attribution.inverted(reading, cue, stop) or speaker
        if speaker or len(between.split()) < 12:
            return cue, speaker and speaker.actor
    return None


def _before(reading: Reading, start: int, end: int) -> tuple[Cue, str | None] | None:
    """Roe said: ...; Roe, who ..., called it ..."""
    found = list(attribution.cues(reading.article.text, start, end))
    for cue in reversed(found):
        speaker = (
            attribution.inverted(reading, cue, end) if cue.source else attribution.subject(reading, start, cue.start)
        )
        if speaker:
            return cue, speaker.actor
    return (
        (found[-1], None) if found and re.fullmatch(r'[^.]{0,40}', reading.article.text[found[-1].end : end]) else None
    )


def _introduced(reading: Reading, low: int, q: Quotation) -> tuple[Cue, str | None] | None:
    """The sentence before ends in a colon."""
    text = reading.article.text
    if not text[:low].rstrip().endswith(':') or text[low : q.start - 1].strip():
        return None
    before = reading.sentence_at(len(text[:low].rstrip()) - 1)
    return before and _before(reading, before.start, before.end)


def _reported(reading: Reading, sentence: Sentence, spoken: list[Quotation]) -> Iterator[Speech]:
    """The clauses of one sentence that somebody is said to say in other words."""
    text = reading.article.text
    quoted = [q for q in spoken if q.start < sentence.end and sentence.start < q.end]
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(' .!?…\n'))
    low, speaker = sentence.start, None
    cues = [
        c for c in attribution.cues(text, sentence.start, end) if not any(q.start <= c.start < q.end for q in quoted)
    ]
    for cue in cues:
        if cue.start < low or any(q.start > cue.end and _whole(text, q) for q in quoted):
            continue
        stop = _stop(text, cue, cues, end)
        start, stop, who = _clause(reading, cue, low, stop)
        speaker = who or (speaker if cue.text.endswith('ing') else None)
        free = _unquoted(start, stop, quoted)
        if free and speaker and len(text[free[0] : free[1]].split()) >= 3:
            yield Speech(*free, text[free[0] : free[1]], 'reported', speaker.actor, cue.text)
            low = max(low, free[1])


def _stop(text: str, cue: Cue, cues: list[Cue], end: int) -> int:
    """The end of what a cue reports: a comma before the next cue's own clause, or the end of the sentence."""
    for later in cues:
        if later.start > cue.end:
            comma = text.rfind(',', cue.end, later.start)
            joined = text[comma : later.start] if comma > 0 else ''
            if later.text.endswith('ing') and re.fullmatch(r',\s+(?:\w+\s+)?', joined):
                return comma
            if re.match(r',\s+(?:and|but|while)\s', joined) and len(joined.split()) <= 9:
                return comma
    return end


def _clause(reading: Reading, cue: Cue, low: int, end: int) -> tuple[int, int, Mention | None]:
    """Where the words stand that a cue reports: behind it, before it, or on one side of 'said Roe'."""
    text = reading.article.text
    behind = None if cue.text.endswith('ing') else attribution.inverted(reading, cue, end)
    if cue.source or (behind and re.search(r'[,”"’]\s*\Z', text[low : cue.start])):
        comma = text.find(',', behind.end if behind else cue.end, end)
        follows = comma > 0 and end - comma > cue.start - low
        return *_trimmed(text, *((comma + 1, end) if follows else (low, cue.start))), behind
    speaker = attribution.subject(reading, low, cue.start)
    comma = text.rfind(',', low, attribution.opening(reading, speaker)) if speaker else -1
    after = text[cue.end : end]
    if cue.takes != 'object' and comma > low and TIME_OR_PLACE.fullmatch(after) and not THAT.match(after):
        return *_trimmed(text, low, comma), speaker
    return *_complement(text, cue, end), speaker


def _complement(text: str, cue: Cue, end: int) -> tuple[int, int]:
    """What follows the verb: from its that, or past the person told, to the end of the sentence."""
    that = THAT.match(text, cue.end, end)
    if that and cue.takes != 'object':
        return _trimmed(text, that.end() if that['that'] == 'that' else that.start('that'), end)
    told = (
        ADDRESSEE.match(text, cue.end, end)
        if cue.text.lower().startswith(('told', 'tell', 'inform', 'assur'))
        else None
    )
    start, stop = _trimmed(text, told.end() if told else cue.end, end)
    if cue.takes == 'clause' and not FINITE.search(text, start, stop):
        return start, start
    return start, stop


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(' ,:;\n')), start + len(piece.rstrip(' ,:;\n'))


def _unquoted(start: int, end: int, quoted: list[Quotation]) -> tuple[int, int] | None:
    """The longest part of a stretch outside whole-sentence quotations; a few quoted words inside stay."""
    edges = [start]
    for q in quoted:
        if q.end - q.start > 60 or q.start - 1 <= start or q.end + 1 >= end:
            edges += [max(start, min(q.start - 1, end)), max(start, min(q.end + 1, end))]
    edges.append(end)
    parts = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
    return max(parts, key=lambda p: p[1] - p[0], default=None)

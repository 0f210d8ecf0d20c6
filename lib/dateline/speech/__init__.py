"""A read article -> what is said in it: direct, partial and reported speech, with the speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.articles import Reading, Speech
from dateline.names.wordlists import any_of, column
from dateline.speech import attribution, quotations, reported, sources, turns, verbs
from dateline.speech.quotations import Quotation, whole
from dateline.speech.verbs import Cue

LEADING = r'\s*(?:of|is|was|named|called|on|,|:|–|-)?\s*(?:(?:the|an?|its|their)\s+)?\Z'
TITLED = re.compile(rf'\b(?:{any_of(column("titled", "word", place="before"))}){LEADING}', re.IGNORECASE)
"""What stands before a theme or a title: on the theme of."""
NAMED = re.compile(rf'\b(?:{any_of(column("titled", "word", place="name"))}){LEADING}', re.IGNORECASE)
"""What stands before a name, if no sentence follows: the project."""
TITLE_BEHIND = re.compile(rf'\s*(?:{any_of(column("titled", "word", place="behind"))})\b', re.IGNORECASE)
INTO = re.compile(r'(?:\s+that|\s+as|\s+it|\s+(?:the|a)\s+\w+(?:\s+as)?)?\s*[:,]?\s*')
"""What may stand between a verb of speech and the quotation that it leads to."""
NEXT = re.compile(r'(?<=[?!…])["”»’\'] (?=[^\W\d_])')
"""A question or a call in quotation marks behind which its sentence goes on."""
REACH = 1_000
"""The characters of a sentence before a quotation that may tell who is quoted."""
PRONOUN = re.compile(r'\b(?:he|she)\s+(?:\w+\s+)?\Z')
AND = re.compile(r"""(?:,|\band|\bfor\s+whom\b[^.;"“«]{1,80})\s*["“«'‘]?\Z""")
"""What leads to a further quotation of the one who is quoted before: said Roe, for whom."""


def find(reading: Reading) -> list[Speech]:
    """The speech of an article in order of start, quotation marks left out; titles in quotation marks are no speech.

    kind: direct (a whole sentence between marks, an answer in an interview), partial (part of one), reported (no
    marks). `speaker` is an actor of the article; None where it names none; of figures also the words for a body
    without a name: customs office. `cue` is None where no verb tells of it.
    """
    text = reading.article.text
    spoken = [q for q in quotations.find(text) if not _titled(reading, q)]
    answers = turns.find(reading)
    quoted = [*spoken, *(Quotation(a.start, a.end, '', True) for a in answers)]
    told = [s for sentence in reading.article.sentences for s in reported.find(reading, sentence, quoted)]
    found: list[Speech] = []
    for quotation in spoken:
        earlier = max((s for s in (*told, *found) if s.end <= quotation.start), key=lambda s: s.end, default=None)
        if speech := _quoted(reading, quotation, earlier):
            headline = answers and speech.end <= answers[0].start and not speech.speaker
            found.append(replace(speech, speaker=answers[0].speaker) if headline else speech)
    found = sorted([*found, *told, *answers], key=lambda s: (s.start, s.end))
    return sorted([*found, *sources.carried(reading, found)], key=lambda s: (s.start, s.end))


def _titled(reading: Reading, q: Quotation) -> bool:
    """The quotation is a name, a title or a theme, not speech."""
    text = reading.article.text
    words = text[q.start : q.end].split()
    before = text[max(0, q.start - 60) : q.start - 1]
    closed = text[q.start : q.end].rstrip()[-1:] in ('.', ',', '!', '?', '…', ';')
    if not words or TITLED.search(before) or (TITLE_BEHIND.match(text, q.end + 1) and not closed):
        return True
    if NAMED.search(before) and words[0][0].isupper() and not whole(text, q):
        return True
    covered = [n for n in reading.names if n.start <= q.start + 1 and n.end >= q.end - 1]
    long = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capital = all(w[0].isupper() for w in long) and words[0][0].isupper()
    return bool(covered) or (capital and not closed and len(words) < 15)


def _quoted(reading: Reading, q: Quotation, last: Speech | None) -> Speech | None:
    """The speech in quotation marks, or None where nobody is said to say it and it is no whole sentence."""
    text = reading.article.text
    said = text[q.start : q.end]
    cue, speaker = _spoken_by(reading, q)
    sentence = whole(text, q) or bool(cue and said[:1].isupper() and said.rstrip()[-1:] in '.,!?')
    kind = 'direct' if sentence else 'partial'
    if speaker is None and last and (_goes_on(reading, q, last) or (cue and PRONOUN.search(text[: cue.start]))):
        return Speech(q.start, q.end, said, kind, last.speaker, last.cue)
    if cue is None and not sentence:
        return None
    return Speech(q.start, q.end, said, kind, speaker, cue and cue.text)


def _goes_on(reading: Reading, q: Quotation, last: Speech) -> bool:
    """A quotation without a verb of speech goes on with what was said right before, part of one in one sentence."""
    sentence = reading.sentence_at(last.end - 1)
    here = reading.sentence_at(q.start)
    gap = reading.article.text[last.end : q.start]
    if whole(reading.article.text, q):
        return len(gap) < 160
    return sentence == here and last.kind != 'reported' and bool(AND.search(gap))


def _spoken_by(reading: Reading, q: Quotation) -> tuple[Cue | None, str | None]:
    """The verb of speech beside a quotation and its subject: behind it, before it, or in the sentence before."""
    text = reading.article.text
    low, high = _frame(reading, q)
    before = _before(reading, low, q.start - 1)
    leads = before and INTO.fullmatch(text, before[0].end, q.start - 1)
    spoken = before and before[1] and (leads or not (whole(text, q) or not text[low : q.start - 1].strip()))
    found = (before if spoken else None) or _behind(reading, q, high) or before or _introduced(reading, low, q)
    return found or (None, turns.headed(reading, q.start - 1, q.end))


def _frame(reading: Reading, q: Quotation) -> tuple[int, int]:
    """The start of the sentence that a quotation opens in, and the end of the one that tells who said it."""
    text = reading.article.text
    first, last = reading.sentence_at(q.start - 1), reading.sentence_at(min(q.end, len(text) - 1))
    if NEXT.match(text, q.end):
        last = reading.sentence_at(q.end + 2) or last
    return first.start if first else q.start, max(last.end if last else q.end, q.end)


def _behind(reading: Reading, q: Quotation, end: int) -> tuple[Cue, str | None] | None:
    """Roe said; said Roe."""
    text, start = reading.article.text, q.end + q.closed
    ended = text[: q.end].rstrip().endswith(('.', '…'))
    stop = next((m.start() for m in re.finditer(r'["“«]', text[start:end])), end - start) + start
    for cue in verbs.find(text, start, stop):
        between = text[start : cue.start]
        opens = ended and re.match(r'\s*[:,]?\s*["“«]', text[cue.end : end])
        if cue.takes == 'object' or len(between.split()) > 30 or opens:
            continue
        speaker = None
        if not cue.source:
            speaker = attribution.subject(reading, start, cue)
        if speaker is None or len(between.split()) <= 1:
            speaker = attribution.inverted(reading, cue, stop) or speaker
        if speaker or len(between.split()) < 12:
            return cue, speaker and speaker.actor
    return None


def _before(reading: Reading, start: int, end: int) -> tuple[Cue, str | None] | None:
    """Roe said: ...; Roe, who ..., called it ...; claims by Roe that it ..."""
    text, start = reading.article.text, max(start, end - REACH)
    found = list(verbs.find(text, start, end))
    if (claim := attribution.claimed(reading, start, end)) and not any(c.start >= claim[0].end for c in found):
        return claim
    for cue in reversed(found):
        speaker = attribution.inverted(reading, cue, end) if cue.source else attribution.subject(reading, start, cue)
        if speaker:
            return cue, speaker.actor
    near = found and re.fullmatch(r'[^.]{0,40}', text[found[-1].end : end])
    return (found[-1], None) if near else None


def _introduced(reading: Reading, low: int, q: Quotation) -> tuple[Cue, str | None] | None:
    """The sentence before ends in a colon."""
    text = reading.article.text
    if not text[:low].rstrip().endswith(':') or text[low : q.start - 1].strip():
        return None
    before = reading.sentence_at(len(text[:low].rstrip()) - 1)
    return before and _before(reading, before.start, before.end)

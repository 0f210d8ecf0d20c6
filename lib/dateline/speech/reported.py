"""Sentences -> what somebody is said to say in other words than his own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from dateline.articles import Mention, Reading, Sentence, Speech
from dateline.names import gazetteer
from dateline.speech import attribution, verbs
from dateline.speech.quotations import FINITE, Quotation, whole
from dateline.speech.verbs import CLAIM, Cue

DAY = r'(?:yesterday|today|earlier|later|recently|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
WHEN_WHERE = rf"""
    (?:\s*,?\s+
        (?:also | again | here | {DAY} | (?:last|this|next)\s+\w+
        | (?:on|in|at|to|by|during|after|before|via|through|ahead\s+of|speaking\s+to|following|with)
          (?:\s+[^\s,;:]+){{1,14}}?)
    ){{0,3}}?
"""
CLOSING = re.compile(
    rf"""
    {WHEN_WHERE}
    (?:\s+(?:as|when|while|after|before|ahead|following|adding|speaking
        |in\s+an?\s+(?:\w+\s+)?(?:release|statement|interview))\b.*)?\s*
    """,
    re.VERBOSE | re.DOTALL,
)
"""What may follow a verb of speech that closes its sentence."""
PHRASE = re.compile(
    r'\s*[“"«]?(?:[A-Z]\w+ing|After|Alongside|Amid|Among|At|Before|Besides|By|Despite|During|For|From|In|On|Since|Through'
    r'|To|Together|Under|Until|Upon|With|Within)\b'
)
"""What opens a phrase that goes with the verb of speech rather than what is said."""
THAT = re.compile(rf'{WHEN_WHERE}\s*,?\s+(?P<that>that|how|why|whether)\s+', re.VERBOSE)
"""The conjunction behind a verb of speech, with the time, place or person told before it."""
TOLD = re.compile(r'\s+(?:(?!that\b)[^\s,;:]+\s+){1,9}?(?P<that>that|how|why|whether)\s+')
BARE = re.compile(r'sa(?:id|ys|ying)')
"""A verb that takes no noun as its object: what follows it without a preposition is a clause."""
NO_CLAUSE = re.compile(
    rf"""
    (?:\w*ly|{DAY}|as|when|so|the\s+same|of|on|in|at|to|by|from|with|for|about|during|after|before|via|through|following)\b
    | [("“«‘']
    """,
    re.VERBOSE,
)
OTHERS = re.compile(
    rf"""
    (?!his|her|its|their)(?:[^\s,.;:“"]+\s+){{0,3}}{CLAIM.pattern}          # countered the charge that
    | (?:this|so)\s+(?:when|while|on|in|at|during|after)\b                  # said this when
    """,
    re.VERBOSE,
)
"""What is told elsewhere: by others, or in the sentence before."""
ADDRESSEE = re.compile(
    r"""
    \s+(?:to\s+)?(?:(?:the|his|her|their|an?)\s+)?
    (?: [^\W\d_a-z][\w’.-]*(?:\s+[^\W\d_a-z][\w’.-]*){0,4}                # Radio Lyon
      | (?:[a-z]+\s+){0,2}(?:reporters|journalists|media|press|conference|briefing|audience|lawmakers|delegates)
      | (?:[a-z]+\s+){0,3}[a-z]+(?=\s*(?:,|\Z)|\s+(?:DAY|on|in|at|during|after|when|via)\b) )
    (?:\s+(?:on|in|at)\s+[A-Z][^\s,]+(?:\s+\d+)?)?(?=\s|,|\Z)
    """.replace('DAY', DAY),
    re.VERBOSE,
)
QUOTED = re.compile(r'["”»]\s*,?\s*[–—-]?\s*\Z')
RELATIVE = re.compile(r'\b(?:that|which|whom)\b')
JOINED = re.compile(r',?\s*(?:and|but)\s+(?:(?:also|then|further|has|have)\s+)*')
REACH = 600
"""Characters of a sentence on either side of a verb of speech that are read with it."""
TELLING = ('told', 'tell', 'inform', 'assur', 'remind', 'urg', 'promis')


def find(reading: Reading, sentence: Sentence, spoken: list[Quotation]) -> Iterator[Speech]:
    """The clauses of one sentence that somebody is said to say in other words."""
    text = reading.article.text
    quoted = [q for q in spoken if q.start < sentence.end and sentence.start < q.end]
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(' .!?…\n'))
    low, speaker = sentence.start, None
    cues = [c for c in verbs.find(text, sentence.start, end) if not any(q.start <= c.start < q.end for q in quoted)]
    for number, cue in enumerate(cues):
        if cue.start < low or any(q.start > cue.end and whole(text, q) for q in quoted):
            continue
        stop = _stop(text, cue, cues[number + 1 : number + 9], end)
        start, stop, who = _clause(reading, cue, max(low, cue.start - REACH), stop)
        speaker = (cue.participle and speaker) or who or (speaker if _joined(text, low, cue) else None)
        if cue.source and cue.start == sentence.start:
            start, stop = (start, stop) if stop > cue.end else _before(reading, sentence)
        free = _unquoted(text, start, stop, quoted)
        own = speaker and speaker.actor in gazetteer.agencies() and cue.text.startswith('report')
        if free and speaker and not own and _words(text, *free, quoted) > 1:
            yield Speech(*free, text[free[0] : free[1]], 'reported', speaker.actor, cue.text)
            low = max(low, free[1])


def _before(reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """The sentence before in the same paragraph: This was announced by ..."""
    before = reading.article.sentences[max(0, sentence.number - 1)]
    same = before.number < sentence.number and before.paragraph == sentence.paragraph and before.part == 'body'
    return _trimmed(reading.article.text, before.start, before.end) if same else (sentence.start, sentence.start)


def _stop(text: str, cue: Cue, cues: list[Cue], end: int) -> int:
    """The end of what a cue reports: a comma before the next cue's own clause, or the end of the sentence."""
    for later in itertools.takewhile(lambda c: c.start < cue.end + REACH, cues):
        semicolon = text.find(';', cue.end, later.start)
        if semicolon > 0:
            return semicolon
        comma = text.rfind(',', cue.end, later.start)
        joined = text[comma : later.start] if comma > 0 else ''
        if later.participle and re.fullmatch(r',\s+(?:\w+\s+)?', joined):
            return comma
        if re.match(r',\s+(?:and|but|while)\s', joined) and len(joined.split()) <= 9:
            return comma
    return end


def _clause(reading: Reading, cue: Cue, low: int, end: int) -> tuple[int, int, Mention | None]:
    """Where the words stand that a cue reports: behind it, before it, or on one side of 'said Roe'."""
    text = reading.article.text
    behind = None if cue.participle else attribution.inverted(reading, cue, end)
    if cue.source or (behind and re.search(r'[,”"’]\s*\Z', text[low : cue.start])):
        comma = text.find(',', behind.end if behind else cue.end, end)
        follows = comma > 0 and not QUOTED.search(text, low, cue.start) and end - comma > cue.start - low
        return *_trimmed(text, *((comma + 1, end) if follows else (low, cue.start))), behind
    speaker = attribution.subject(reading, low, cue)
    opening = attribution.opening(reading, speaker) if speaker else low
    comma = text.rfind(',', low, opening)
    told = ADDRESSEE.match(text, cue.end, end) if cue.text.lower().startswith(TELLING) else None
    after = text[told.end() if told else cue.end : end]
    clause = comma > low and (FINITE.search(text, low, comma) or not PHRASE.match(text, low))
    clause = clause and not RELATIVE.search(text, comma, opening)
    if cue.takes != 'object' and clause and CLOSING.fullmatch(after):
        closed = text[comma + 1 : comma + 2] in ('"', '”', '»')
        return *_trimmed(text, low, comma + 2 * closed), speaker
    return *_complement(text, cue, end), speaker


def _complement(text: str, cue: Cue, end: int) -> tuple[int, int]:
    """What follows the verb: from its that, or past the person told, to the end of the sentence."""
    telling = cue.text.lower().startswith(TELLING)
    that = THAT.match(text, cue.end, end) or (TOLD.match(text, cue.end, end) if telling else None)
    if that and cue.takes != 'object':
        return _trimmed(text, that.end() if that['that'] == 'that' else that.start('that'), end)
    told = ADDRESSEE.match(text, cue.end, end) if telling else None
    start, stop = _trimmed(text, told.end() if told else cue.end, end)
    if OTHERS.match(text, start, stop):
        return start, start
    if (
        cue.takes == 'clause'
        and not FINITE.search(text, start, min(stop, start + REACH))
        and not text.startswith('to ', start)
        and not (_bare(text, cue, start) and len(text[start:stop].split()) > 3)
    ):
        return start, start
    return start, stop


def _joined(text: str, low: int, cue: Cue) -> bool:
    """The verb shares its subject with the one before: ..., and said that."""
    return cue.takes != 'object' and bool(JOINED.fullmatch(text, low, cue.start))


def _bare(text: str, cue: Cue, start: int) -> bool:
    """A subject follows: said exports hit a record; not: "...", said the mayor."""
    inverted = QUOTED.search(text, max(0, cue.start - 6), cue.start)
    return bool(BARE.fullmatch(cue.text)) and not inverted and not NO_CLAUSE.match(text, start)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(' ,:;\n')), start + len(piece.rstrip(' ,:;\n'))


def _words(text: str, start: int, end: int, quoted: list[Quotation]) -> int:
    """The words of a stretch that stand outside quotation marks."""
    inside = sum(len(text[q.start : q.end].split()) for q in quoted if start <= q.start and q.end <= end)
    return len(text[start:end].split()) - inside


def _unquoted(text: str, start: int, end: int, quoted: list[Quotation]) -> tuple[int, int] | None:
    """The longest part of a stretch outside quotations of whole sentences; a few quoted words inside stay."""
    edges = [start]
    for q in quoted:
        if whole(text, q) or not start <= q.start < q.end <= end:
            edges += [max(start, min(q.start - 1, end)), max(start, min(q.end + 1, end))]
    edges.append(end)
    parts = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
    return max(parts, key=lambda p: p[1] - p[0], default=None)

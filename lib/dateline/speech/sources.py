"""Sentences of figures without a verb of speech -> the source that the sentences around them name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.articles import Reading, Sentence, Speech, within
from dateline.speech import verbs

TRADE = re.compile(
    r"""
    \b(?:(?:re-?)?(?:ex|im)port(?:s|ed)?|trade|turnover|shipments?|suppl(?:y|ies)|deliver(?:y|ies)|sales|sold|purchas\w+|bought
    |surplus|deficit|balance|investments?|share|volumes?|figures?|indicators?|partners?)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
LEANS = re.compile(r'(?:It|This|That|These|Of\s+(?:this|that|them|which|these))\b')
AMOUNT = re.compile(r'[A-Z]{3}|percent(?:age point)?|fold|ton(?:ne)?|barrel|cubic metre')
MILLION = 1e6
COUNTS = re.compile(r'\b(?:[Ss]tatist\w+|[Cc]ustoms|[Cc]ensus)\b')
"""In the name of a body that publishes figures."""


def carried(reading: Reading, said: list[Speech]) -> Iterator[Speech]:
    """Figures of trade that go on from reported speech without a verb, as reported speech of the same source.

    They do so to the end of the paragraph; beyond it where they are data that a body has published, or where the same
    source speaks again right behind them. Any other sentence ends it.
    """
    source: Speech | None = None
    told, last, waiting = -1, -1, []
    for sentence in reading.article.sentences:
        here = [s for s in said if s.start < sentence.end and sentence.start < s.end]
        goes_on = not here and source and source.speaker
        data = goes_on and _data(reading, source)
        if here:
            if source and here[0].speaker == source.speaker:
                yield from waiting
            source, told, waiting = here[-1], sentence.paragraph, []
        elif goes_on and _figures(reading, sentence, data and last == sentence.paragraph):
            speech = _speech(reading, sentence, source.speaker)
            if data or (sentence.paragraph == told and source.kind == 'reported' and not waiting):
                yield speech
            else:
                waiting.append(speech)
        else:
            source, waiting = None, []
        last = sentence.paragraph


def _figures(reading: Reading, sentence: Sentence, listed: bool) -> bool:
    """The sentence tells amounts, of trade unless `listed` among others, and has no verb of speech but of data."""
    text = reading.article.text
    counted = within(reading.quantities, sentence.start, sentence.end)
    amounts = [q for q in counted if AMOUNT.fullmatch(q.unit or '') or (q.unit is None and q.value >= MILLION)]
    cues = [c for c in verbs.find(text, sentence.start, sentence.end) if not c.participle and not c.data]
    trade = TRADE.search(text, sentence.start, sentence.end) or LEANS.match(text, sentence.start)
    return bool(sentence.part == 'body' and amounts and not cues and (listed or trade))


def _data(reading: Reading, speech: Speech) -> bool:
    """What a body has published, told without marks."""
    body = any(m.actor == speech.speaker and m.kind == 'organisation' for m in reading.mentions)
    cue = speech.cue or ''
    published = cue.lower().startswith('according') or verbs.DATA_CUE.fullmatch(cue) or COUNTS.search(speech.speaker)
    return body and speech.kind == 'reported' and bool(published)


def _speech(reading: Reading, sentence: Sentence, speaker: str) -> Speech:
    text = reading.article.text[sentence.start : sentence.end].rstrip(' .!?…\n')
    return Speech(sentence.start, sentence.start + len(text), text, 'reported', speaker, None)

"""Sentences of figures without a speaker of their own -> the source that the sentences around them name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.articles import Reading, Sentence, Speech, within
from dateline.speech import bodies, verbs

STATISTICS = re.compile(
    r"""
    \b(?:(?:re-?)?(?:ex|im)port(?:s|ed)?|trade|turnover|shipments?|shipped|suppl(?:y|ies|iers?)|deliver(?:y|ies)|sales|sells?|sold
    |purchas\w+|b(?:uy|uys|uyers?|ought)|surplus|deficit|balance|gap|amounts?|investments?|share|total\w*|volumes?|prices?|figures?
    |indicators?|partners?|destinations?|markets?|customers?|clients?|goods|sen[dt]s?|output|production)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What the statistics of a body are about."""
AMOUNT = re.compile(r'[A-Z]{3}|percent(?:age point)?|fold|ton(?:ne)?|barrel|cubic metre')
MILLION = 1e6
DATA = re.compile(verbs.DATA)
NEAR = 2
ADDS = re.compile(r',\s+(?:with|including|compared|against|of\s+which)\b')
"""What adds figures to words of a person: Roe said, with imports of 2 million."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks in a sentence, None where no name is given; what is reported can go on, lasting figures further."""

    speaker: str | None
    reported: bool = False
    lasting: bool = False


def carried(reading: Reading, said: list[Speech]) -> Iterator[Speech]:
    """Figures without a speaker of their own, as reported speech of the source that the sentences around them name.

    A body that tells figures is the source of those behind it and, in its paragraph, before it, until somebody else
    speaks; beyond its paragraph only where no other body tells figures. What a person says lasts to the end of the
    paragraph, or until the same person speaks again.
    """
    sentences = [s for s in reading.article.sentences if s.part in ('title', 'body')]
    sources = _named_ahead(_own(reading, sentences, said))
    for filled in (_behind(reading, sentences, sources), _before(reading, sentences, sources)):
        sources.update(filled)
    for sentence in sentences:
        source = sources.get(sentence.number)
        if source and source.speaker:
            yield from _uncovered(reading, sentence, said, source)


def _own(reading: Reading, sentences: list[Sentence], said: list[Speech]) -> dict[int, Source]:
    """The sentences in which somebody speaks, by number."""
    found, last = {}, None
    publishers = bodies.publishers(reading)
    for sentence in sentences:
        here = [x for x in said if x.start < sentence.end and sentence.start < x.end]
        source = _spoken(reading, sentence, here[-1], publishers) if here else _unspoken(reading, sentence, last)
        if source:
            found[sentence.number], last = source, source.speaker or last
    return found


def _spoken(reading: Reading, sentence: Sentence, speech: Speech, publishers: set[str]) -> Source:
    """The source that speech in a sentence shows."""
    tells = _amounts(reading, sentence) or verbs.DATA_CUE.fullmatch(speech.cue or '')
    reported = speech.kind == 'reported'
    return Source(speech.speaker, reported, reported and speech.speaker in publishers and bool(tells))


def _unspoken(reading: Reading, sentence: Sentence, last: str | None) -> Source | None:
    """The source that only the words around a verb of speech show, if there is such a verb."""
    text = reading.article.text
    cues = [c for c in verbs.find(text, sentence.start, sentence.end) if not c.participle]
    found = (bodies.find(reading, sentence.start, c, last) for c in cues)
    if body := bodies.here(reading, sentence) or next(filter(None, found), None):
        return Source(body, True, _amounts(reading, sentence) or any(c.source and DATA.match(c.text) for c in cues))
    if last is None and any(bodies.unnamed(text, sentence.start, c) for c in cues):
        return Source(None, True)
    return Source(None) if any(not c.doubtful and not c.data for c in cues) else None


def _named_ahead(sources: dict[int, Source]) -> dict[int, Source]:
    """An official said: it is the source named next."""
    ahead = {}
    for (number, source), (later, after) in itertools.pairwise(sources.items()):
        if source == Source(None, True) and after.speaker and later <= number + NEAR:
            ahead[number] = replace(after, reported=True)
    return sources | ahead


def _behind(reading: Reading, sentences: list[Sentence], own: dict[int, Source]) -> dict[int, Source]:
    """The sentences of figures that go on from a source."""
    found, source, waiting, fed = {}, None, [], -1
    only = len({o.speaker for o in own.values() if o.lasting}) == 1
    for s in sentences:
        if s.part == 'title':
            continue
        if s.number in own:
            if source and own[s.number].speaker == source.speaker:
                found |= dict.fromkeys(waiting, source)
            source, waiting, fed = own[s.number], [], s.paragraph
        elif not source or not source.speaker or s.paragraph > fed + 1:
            source = None
        elif _amounts(reading, s):
            same = s.paragraph == fed and (source.lasting or (source.reported and not waiting))
            if same or (source.lasting and only and STATISTICS.search(reading.article.text, s.start, s.end)):
                found[s.number], fed = source, s.paragraph
            else:
                waiting.append(s.number)
        elif not source.lasting:
            source = None
    return found


def _before(reading: Reading, sentences: list[Sentence], sources: dict[int, Source]) -> dict[int, Source]:
    """The sentences of figures that lead to a source in the same paragraph."""
    found = {}
    for s, later in reversed(list(itertools.pairwise(sentences))):
        source = found.get(later.number) or sources.get(later.number)
        goes_on = source and source.lasting and s.paragraph == later.paragraph and s.number not in sources
        if goes_on and _amounts(reading, s):
            found[s.number] = source
    return found


def _amounts(reading: Reading, sentence: Sentence) -> bool:
    """The sentence tells amounts."""
    counted = within(reading.quantities, sentence.start, sentence.end)
    return any(AMOUNT.fullmatch(q.unit or '') or (q.unit is None and q.value >= MILLION) for q in counted)


def _uncovered(reading: Reading, sentence: Sentence, said: list[Speech], source: Source) -> Iterator[Speech]:
    """The parts of a sentence with figures that no speech covers."""
    text, at = reading.article.text, sentence.start
    here = sorted((x.start, x.end) for x in said if x.start < sentence.end and sentence.start < x.end)
    for start, end in [*here, (sentence.end, sentence.end)]:
        adds = ADDS.search(text, at, start) if here and not source.lasting else None
        low = adds.start() if adds else at
        if within(reading.quantities, low, start) and (adds or source.lasting or not here):
            words = text[low:start].rstrip(' .!?…\n')
            low += len(words) - len(words.lstrip(' ,;'))
            words = words.lstrip(' ,;')
            yield Speech(low, low + len(words), words, 'reported', source.speaker, None)
        at = max(at, end)

"""Files -> Article: what was printed, what is read instead, and what the frame of the text says of itself."""

from __future__ import annotations

import bisect
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dateline.articles import frame, page, publication, repair, sentences
from dateline.articles.frame import Frame
from dateline.articles.publication import Publication
from dateline.articles.repair import Defect, Mended
from dateline.dates import DateSpan
from dateline.names import Name
from dateline.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; offsets are code points of the mended text. `part` is dateline, title, body or sign-off."""

    number: int
    start: int
    end: int
    part: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the mended text that names (or, among references, points back to) an actor of this article."""

    start: int
    end: int
    text: str
    kind: str
    actor: str


@dataclass(frozen=True, slots=True)
class Role:
    """A title that the text gives to a person; `organisation` is an actor of the article or None."""

    start: int
    end: int
    text: str
    actor: str
    title: str
    organisation: str | None


@dataclass(frozen=True, slots=True)
class Speech:
    """A stretch of speech. kind: direct, partial, reported; speaker: an actor, words for a body, None; cue: a verb."""

    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    cue: str | None


@dataclass(frozen=True)
class Article:
    """One article as read: the mended text that all finders see, and its frame (title, date, place, agency).

    `published` is EDTF; `written` the day, month or year that relative dates lean on, `anchor` that day, None where no
    day is known; `year_uncertain` says that its year is inferred.
    """

    article: str
    text: str
    sentences: list[Sentence]
    published: str | None = None
    published_basis: str = 'unknown'
    published_because: str | None = None
    written: str | None = None
    anchor: datetime.date | None = None
    year_uncertain: bool = False
    title: tuple[int, int] | None = None
    place: str | None = None
    agency: str | None = None
    mended: Mended | None = None
    defects: list[Defect] = field(default_factory=list)


@dataclass
class Reading:
    """An article with everything that the finders found in it, in order of start; offsets of the mended text."""

    article: Article
    dates: list[DateSpan] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    references: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    speech: list[Speech] = field(default_factory=list)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds this position of the mended text."""
        sentences = self.article.sentences
        at = bisect.bisect_right(sentences, position, key=lambda s: s.start) - 1
        return sentences[at] if at >= 0 and position < sentences[at].end else None


def read(raw: str, article: str = 'text', published: datetime.date | None = None) -> Article:
    """An article as it is read: mended, its frame recognised, its date stated or inferred, its sentences numbered.

    `published` overrules whatever the text says of its date.

    >>> article = read('date 2021-10-04 Trade grew in 2020. It was led by oil.', 'grain')
    >>> article.published, article.published_basis, [article.text[s.start : s.end] for s in article.sentences]
    ('2021-10-04', 'header', ['Trade grew in 2020.', 'It was led by oil.'])
    """
    mended = repair.mend(raw)
    text = mended.text
    around = frame.read(text)
    dating = _dating(text, around, published)
    parts = list(_sentences(text, around))
    return Article(
        article=article,
        text=text,
        sentences=[Sentence(n, *row) for n, row in enumerate(parts)],
        published=dating.published,
        published_basis=dating.basis,
        published_because=dating.because,
        written=dating.written,
        anchor=page.iso_day(dating.written or ''),
        year_uncertain=dating.year_uncertain,
        title=around.title,
        place=around.place,
        agency=around.agency,
        mended=mended,
        defects=_defects(mended, around, [mended.raw_span(*row[:2]) for row in parts if row[2] == 'body']),
    )


def _dating(text: str, around: Frame, published: datetime.date | None) -> Publication:
    """When the article was written: as given, as its frame states, or as its text allows."""
    if published:
        return Publication(published.isoformat(), 'metadata', published.isoformat(), 'given by the caller')
    if stated := around.published:
        return Publication(stated, around.basis, stated, f'stated in the {around.basis}')
    start = min(around.body, around.title[0]) if around.title else around.body
    line = around.dateline and (around.dateline[0] - start, around.dateline[1] - start)
    return publication.infer(text[start : around.end], line)


def _sentences(text: str, around: Frame) -> Iterator[tuple[int, int, str, int]]:
    """Title, dateline, body and sign-off as (start, end, part, paragraph), the body in sentences."""
    start, end = around.body, around.end
    paragraph = 0
    for part, span in (('title', around.title), ('dateline', around.dateline)):
        if span:
            yield *span, part, paragraph
            start, paragraph = max(start, span[1]), paragraph + (part == 'title')
    if around.sign_off:
        end = around.sign_off[0]
    last = paragraph
    for first, stop, number in sentences.split(text, start, end):
        last = paragraph + number
        yield first, stop, 'body', last
    if around.sign_off:
        yield *around.sign_off, 'sign-off', last


def _defects(mended: Mended, around: Frame, body: list[tuple[int, int]]) -> list[Defect]:
    """The flaws of the text with those of the frame; a full stop is missed only where a sentence of the body ends."""
    ends = {end for _, end in body}
    found = [d for d in mended.defects if d.kind != 'missing_full_stop' or d.end in ends]
    first = re.compile(r'\s*\S*').match(mended.raw)
    start = first.end() - len(first.group().lstrip())
    word = Defect(start, first.end(), mended.raw[start : first.end()], '', None)
    missing = {'missing_date_header': around.published, 'missing_title': around.title}
    found += [replace(word, kind=kind) for kind, there in missing.items() if word.text and not there]
    if around.header:
        start, end = mended.raw_span(*around.header)
        joined = '\n' not in mended.text[around.header[1] :][:2]
        kind = 'header_joined_to_body' if joined else 'header_line'
        found.append(Defect(start, end, mended.raw[start:end], kind, None))
    return sorted(found, key=lambda d: (d.start, d.end, d.kind))


def within(spans, start: int, end: int) -> list:
    """Those of the spans (sorted by start) that lie inside [start, end)."""
    low = bisect.bisect_left(spans, start, key=lambda s: s.start)
    high = bisect.bisect_left(spans, end, key=lambda s: s.start)
    return [s for s in spans[low:high] if s.end <= end]

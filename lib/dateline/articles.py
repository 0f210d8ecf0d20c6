"""Files -> Article: what was printed, what is read instead, and what the frame of the text says of itself."""

from __future__ import annotations

import bisect
import datetime
from dataclasses import dataclass, field

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
    """A stretch of speech. kind: direct, partial, reported; speaker: an actor of the article or None; cue: the verb."""

    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    cue: str | None


@dataclass(frozen=True)
class Article:
    """One article as read: the mended text that all finders see, and its frame (title, date, place, agency)."""

    article: str
    text: str
    sentences: list[Sentence]
    published: str | None = None
    published_basis: str = 'unknown'
    anchor: datetime.date | None = None
    place: str | None = None
    agency: str | None = None


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


def within(spans, start: int, end: int) -> list:
    """Those of the spans (sorted by start) that lie inside [start, end)."""
    low = bisect.bisect_left(spans, start, key=lambda s: s.start)
    high = bisect.bisect_left(spans, end, key=lambda s: s.start)
    return [s for s in spans[low:high] if s.end <= end]

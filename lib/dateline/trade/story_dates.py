"""What an article has told of its periods so far -> the period that a figure without one is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dateline.trade.measures import longer
from dateline.trade.periods import many_years
from dateline.trade.spoken_spans import length, rolling

OF_IT = re.compile(r'Of\s+(?:the\s+(?:total|sum|amount|figure)|this|that|these|which|it)\b')
SEASON = re.compile(r'\A(\d{4})-2([1-4])\Z')
LASTING = 12


@dataclass
class Times:
    """`stride` are the months between a month and its base; `spoken` are the periods by their lengths, `before` that of
    the last figures, with the number of their sentence.
    """

    period: str | None = None
    stride: int | None = None
    dated_in: int = -9
    firm: bool = False
    spoken: dict[str | None, str] = field(default_factory=dict)
    before: tuple[str | None, int] = (None, -9)
    paragraph: int = -1
    opened: str | None = None
    fresh: bool = True

    def enter(self, paragraph: int) -> bool:
        """Come to a sentence of a paragraph; a new one, which is told, has no period of its own yet."""
        new = paragraph != self.paragraph
        if new:
            self.paragraph, self.opened, self.fresh = paragraph, None, True
        return new

    def tell(self, told: list[str], number: int) -> None:
        """Remember the periods of a sentence's figures."""
        self.before = (max(told, key=last_of), number) if told else self.before

    def date(self, found, number: int, heading=(), *, alone: bool = False) -> None:
        """Remember the reporting period: that of the first sentence with trade figures, or a later one than it.

        An earlier one is what it is compared with, and holds in its sentence alone, or in the paragraph that it opens;
        many years (a plan's) hold in theirs. A month of the period holds to the end of its paragraph, unless it is told
        `alone`; that of a `heading` until figures have one.
        """
        self.spoken |= {length(p): p for p in found}
        latest = max((p for p in found or heading if p and not many_years(p)), key=last_of, default=None)
        part = latest and self.firm and length(latest) == 'month' and longer(self.period, latest)
        alike = latest and self.period and last_of(latest) == last_of(self.period)
        later = alike and self.period.partition('/')[0] < latest.partition('/')[0]
        part = part or later or (alike and (rolling(latest) or (self.stride == 1 and longer(latest, self.period))))
        if latest and (not self.period or (last_of(latest) >= last_of(self.period) and not part)):
            self.period, self.dated_in, self.firm, self.opened = latest, number, bool(found), None
        elif latest and found and (self.fresh or part) and not alone:
            self.opened = latest
        self.fresh &= not found

    def carried(self, number: int, text: str = '') -> str | None:
        """The period that a sentence without one leans on: "of this" that of the sentence before, else the latest."""
        if OF_IT.match(text) and number - self.before[1] == 1:
            return self.before[0]
        return self.opened or (self.period if number - self.dated_in <= LASTING else None)


@dataclass
class Calendar(Times):
    """The times of trade figures, and those of `counts`; `only` is the one date that the article names, `occasion` the
    days of its fair, visit or meeting.
    """

    only: str | None = None
    occasion: str | None = None
    counts: Times = field(default_factory=Times)

    def enter(self, paragraph: int) -> bool:
        """Come to a sentence of a paragraph."""
        self.counts.enter(paragraph)
        return super().enter(paragraph)


def ends_of(period: str) -> tuple[str, str]:
    """The first and last year, month or day of a period, doubtful or not."""
    first, _, last = period.replace('?', '').partition('/')
    return first, last or first


def last_of(period: str) -> str:
    """The end of a period, by which the later of two is told; a season by its last month."""
    return SEASON.sub(
        lambda season: f'{season[1]}-{3 * int(season[2]) + 2:02}', period.rpartition('/')[2].replace('?', '')
    )

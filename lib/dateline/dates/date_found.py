"""One match of the date grammar: its tokens, and what nearly every reading asks of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.dates.calendar_terms import LETTER, Tokens
from dateline.dates.calendar_values import parts, year_text
from dateline.dates.date_story import Story

LENGTHS = {'duration', 'lengths', 'span', 'away'}
ABOUT = {'year', 'month_year', 'era_year', 'eras', 'month'}
BARE = {'year', 'month', 'month_year', 'month_day'}
BACK = {'last', 'past', 'previous', 'preceding', 'prior', 'latest'}
ON = {'next', 'following', 'coming', 'upcoming', 'subsequent', 'succeeding'}
FROM_STORY = {
    'corresponding',
    'comparable',
    'previous',
    'preceding',
    'prior',
    'following',
    'subsequent',
    'succeeding',
    'that',
    'same',
}
VERBS_IN_S = {'was', 'is', 'has', 'does', 'as', 'this', 'his', 'its', 'us'}


@dataclass(frozen=True, slots=True)
class Piece:
    """One date: its tokens from `start` to before `end`; `calendar` is the value to reckon with where it is another."""

    start: int
    end: int
    value: str
    type: str = 'DATE'
    basis: str = 'stated'
    calendar: str | None = None


class Found:
    """A match of the grammar: its core runs from token `begin` to before `end`, the whole from `start`."""

    def __init__(self, match: re.Match[str], tokens: Tokens) -> None:
        self.core, self.tokens, self.kinds = match.lastgroup, tokens, tokens.kinds
        self.begin, self.end = match.start(match.lastgroup), match.end()
        self.start = self._trimmed(match.start())
        if self._opens_clause():
            self.start = self.begin = self.begin + 1

    def _trimmed(self, start: int) -> int:
        """The start without words that are no part of such a date: "over the summer", "about May 3"."""
        for i in range(start, self.begin):
            kind, after = self.tokens.kind(i), self.tokens.kind(i + 1)
            if kind == 'over':
                idle = self.core not in LENGTHS or after in ('the', 'rel')
            elif kind == 'approx':
                idle = self.core not in LENGTHS and (self.tokens.values[i] != 'about' or self.core not in ABOUT)
            else:
                idle = kind == 'the' and after in ('mod', 'dash') and i + 3 >= self.begin and self.core in BARE
            if idle:
                start = i + 1
        return start

    def _opens_clause(self) -> bool:
        """Whether "that" before it begins a clause: said that last year profits fell."""
        told = self.start == self.begin and self.word(self.begin) == 'that'
        return told and (
            self.tokens.kind(self.begin + 1) == 'ord' or self.word(self.begin + 1) in ('last', 'next', 'this')
        )

    def at(self, *kinds: str) -> list[int]:
        """The places of the tokens of some kinds in the core."""
        wanted = {LETTER[kind] for kind in kinds}
        return [i for i in range(self.begin, self.end) if self.kinds[i] in wanted]

    def kinds_between(self, first: int, last: int) -> set[str]:
        """The kinds of the tokens between two places."""
        return {self.tokens.kind(i) for i in range(first + 1, last)}

    def all(self, *kinds: str) -> list[str]:
        """The values of the tokens of some kinds."""
        return [self.tokens.values[i] for i in self.at(*kinds)]

    def first(self, *kinds: str) -> str | None:
        """The value of the first token of some kinds."""
        return next(iter(self.all(*kinds)), None)

    def prefix(self, kind: str) -> str | None:
        """The value of a token before the core: daypart, edge, mod."""
        inside = (i for i in range(self.start, self.begin) if self.kinds[i] == LETTER[kind])
        return next((self.tokens.values[i] for i in inside), None)

    def before(self) -> str:
        """The kind of the token before the match."""
        return self.tokens.kind(self.start - 1)

    def after(self) -> str:
        """The kind of the token after the match."""
        return self.tokens.kind(self.end)

    def word(self, index: int) -> str:
        """The lower-case word at a place; empty beyond the text."""
        return self.tokens.words[index] if 0 <= index < len(self.kinds) else ''

    def printed(self, index: int) -> str:
        """The word at a place as printed; empty beyond the text."""
        if not 0 <= index < len(self.kinds):
            return ''
        start, end = self.tokens.spans[index]
        return self.tokens.text[start:end]

    def month(self) -> int | None:
        """The number of the month that is named first."""
        name = self.first('month', 'maymonth')
        return int(name) if name else None

    def follows_preposition(self) -> bool:
        """Whether the word before the match is one that a date may follow."""
        return self.before() in ('in', 'prep', 'over') or self.word(self.start - 1) in (
            'until',
            'till',
            'through',
            'of',
        )

    def is_glued(self) -> bool:
        """Whether the next token follows without a space."""
        spans = self.tokens.spans
        return self.end < len(spans) and spans[self.end - 1][1] == spans[self.end][0]

    def counts_what_follows(self) -> bool:
        """Whether the number that ends the match counts the next word: "20 people", "12 ships"."""
        word = self.printed(self.end)
        plural = word.islower() and word.endswith('s') and word not in VERBS_IN_S and len(word) > 3
        return self.after() in ('measure', 'magnitude') or (self.after() == 'other' and plural)

    def piece(
        self, value: str | None, type: str = 'DATE', basis: str = 'stated', calendar: str | None = None
    ) -> list[Piece]:
        """The whole match as one date; nothing without a value."""
        return [Piece(self.start, self.end, value, type, basis, calendar)] if value else []

    def drop_counted_year(self) -> None:
        """In "May 5, 1500 soldiers" the number is no year."""
        if self.tokens.kind(self.end - 1) != 'year' or self.tokens.kind(self.end - 2) != 'comma':
            return
        odd = self.after() == 'measure' or not 1900 <= int(self.tokens.values[self.end - 1]) <= 2030
        if odd and self.counts_what_follows():
            self.end -= 2

    def dated(self, value: str, basis: str = 'stated') -> list[Piece]:
        """A day, at the part of the day that is named with it ("Friday morning", "the night of May 3")."""
        part = self.prefix('daypart') or self.first('daypart') or ('MO' if self.prefix('units') == 'TH' else None)
        return self.piece(f'{value}T{part}', 'TIME', basis) if part else self.piece(value, basis=basis)

    def is_before_christ(self) -> bool:
        """Whether the era named is the one before Christ."""
        return (self.first('era') or '').upper().startswith('B')


def write(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """A date as TIMEX3 writes it; `XXXX` for a year that is not known.

    >>> write(2019, 5), write(None, 5, 23), write(-499)
    ('2019-05', 'XXXX-05-23', 'BC0499')
    """
    text = 'XXXX' if year is None else year_text(year)
    return text + ''.join(f'-{n:02}' for n in (month, day) if n)


def day_at(found: Found, index: int) -> int:
    """The day of a month at a place: 21, 21st, twenty-first."""
    day = int(found.tokens.values[index])
    if not found.printed(index)[0].isdigit():
        tens = (i for i in range(max(found.begin, index - 2), index) if found.tokens.kind(i) == 'word')
        day += sum(int(found.tokens.values[i]) for i in tens)
    return day


def day_places(found: Found) -> list[int]:
    """The places of the days of a month."""
    return [i for i in found.at('day', 'ord') if day_at(found, i) <= 31]


def year_of(found: Found, story: Story, month: int, day: int | None = None) -> tuple[int | None, str]:
    """The year of a month (and day), and how it is known: by digits, by "that year", by the next date, by the story."""
    if year := found.first('year', 'num'):
        return int(year) * (-1 if found.is_before_christ() else 1), 'stated'
    if pair := found.first('pair'):
        return 1900 + int(pair), 'stated'
    if found.at('oneyear'):
        return parts(unit_of(found, story, 'Y'))[0], 'relative'
    return _year_of_next(found, month) or story.year_of(month, day, found.begin)


def _year_of_next(found: Found, month: int) -> tuple[int, str] | None:
    """April and June 1931, 3 May to 5 June 1915: the year of the second is that of the first."""
    kinds = [found.tokens.kind(found.end + n) for n in range(7)]
    if kinds[0] not in ('and', 'to', 'dash', 'slash') or 'year' not in kinds:
        return None
    between = set(kinds[1 : kinds.index('year')])
    if not between & {'month', 'maymonth'} or between - {'month', 'maymonth', 'day', 'ord', 'the', 'of', 'comma'}:
        return None
    second = next(found.end + n for n, kind in enumerate(kinds) if kind in ('month', 'maymonth'))
    year = int(found.tokens.values[found.end + kinds.index('year')])
    return year - (month > int(found.tokens.values[second])), 'stated'


def unit_of(found: Found, story: Story, unit: str, rel: str | None = None) -> str:
    """This, last, next, that, following, ... unit; the current one is this one."""
    words = {rel} if rel else set(found.all('rel')) | {'this' for ref in found.all('ref') if ref == 'PRESENT_REF'}
    count = -1 if BACK & words else 1 if ON & words else 0
    return story.unit(unit, count, story.told(unit, count) if FROM_STORY & words or not words else story.today)

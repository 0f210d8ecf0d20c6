"""What a date leans on: the day of writing, the dates before it in the text, the tense of its clause."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass, field

from dateline.dates.calendar_terms import LETTER, Tokens
from dateline.dates.calendar_values import parts, step, year_text
from dateline.dates.date_tense import is_shift, tense

UNKNOWN = {
    'Y': 'XXXX',
    'M': 'XXXX-XX',
    'W': 'XXXX-WXX',
    'D': 'XXXX-XX-XX',
    'Q': 'XXXX-QX',
    'H': 'XXXX-HX',
    'WE': 'XXXX-WXX-WE',
}
HISTORY_YEARS = 6
COMPARED = {'compared', 'than', 'against', 'versus'}
"""Before a date that no later one leans on."""
EVENTS = frozenset(
    'fair expo exhibition forum summit edition festival congress conference show session meeting games'.split()
)
"""What is held once a year."""
FROM_TODAY = re.compile(r'\b(?:last|this|next)\s(?:year|month|week)\b')


@dataclass(slots=True)
class Story:
    """A text being read from left to right.

    `anchor` is the day of writing, or the month or year where that is all that is known: what is finer stays open.
    `last` is the value of the date read last; `last_day` that of the last with a day; `thread` that of the last one in
    the run of the story (a year named in passing is not); `period` that of the last quarter, half, fiscal year or
    interval; `stated` the last full date and its place. `historical` is true of a text about years long before its own,
    without "today" and "Monday": its dates lean on one another, and the two ends of its intervals are dates of their
    own.
    """

    tokens: Tokens
    anchor: str | None
    last: str | None = None
    last_day: str | None = None
    thread: str | None = None
    period: str | None = None
    stated: tuple[str, int] = ('XXXX', -1)
    historical: bool = field(init=False)

    def __post_init__(self) -> None:
        kinds, values = self.tokens.kinds, self.tokens.values
        years = [int(value) for value, kind in zip(values, kinds, strict=True) if kind == LETTER['year']]
        years += [0] * kinds.count(LETTER['era'])
        refs = [value for value, kind in zip(values, kinds, strict=True) if kind == LETTER['ref']]
        spoken = kinds.count(LETTER['weekday']) + sum(value.startswith('D') for value in refs)
        spoken += len(FROM_TODAY.findall(' '.join(self.tokens.words)))
        now = parts(self.anchor)[0] if self.anchor else max(years, default=0) + 2
        old = sum(year < now - 1 for year in years)
        self.historical = (
            len(years) >= HISTORY_YEARS
            and 2 * old > len(years)
            and 5 * years.count(now) < len(years)
            and 3 * spoken <= len(years)
        )

    @property
    def today(self) -> str | None:
        """What "this", "last" and "ago" are counted from; where no day of writing is known, the later day told."""
        if self.anchor and not self.historical:
            return self.anchor
        later = self.last and self.last_day and self.last[:4].isdigit() and self.last < self.last_day
        return self.last_day if later and not self.historical else self.last

    @property
    def then(self) -> str | None:
        """What "that", "following" and "later" are counted from."""
        return self.last or self.anchor

    def told(self, unit: str, count: int = 0) -> str | None:
        """What "that" and "following" units are counted from; "that day" is never one of a year spoken of since."""
        if unit != 'D' or self.historical or not self.then or parts(self.then)[2]:
            return self.then
        return self.last_day or (self.anchor if self.anchor and not count else self.then)

    def remember(self, value: str, basis: str, index: int) -> None:
        """The value of a date that later ones may lean on, and the place of its first token."""
        year, month, day = parts(value)
        if year is None or value.startswith('P') or COMPARED.intersection(self.tokens.words[max(0, index - 3) : index]):
            return
        self.last_day = value if day else self.last_day
        if not (self.anchor or self.historical or month) and 'since' in self.tokens.words[max(0, index - 1) : index]:
            return
        known = parts(self.thread) if self.thread else (None, None, None)
        if month is None and known[0] is not None:
            in_passing = not self._opens_sentence(index) and not 0 <= year - known[0] <= 2
            if in_passing or year == known[0]:
                self.last = value
                return
        self.last = value
        if basis == 'stated' and month and '/' not in value:
            self.stated = value, index
        if basis == 'stated' or not value.endswith(('SP', 'SU', 'FA', 'WI')):
            self.thread = value
        if value.startswith('FY') or '-Q' in value or '-H' in value or '/' in value:
            self.period = value

    def _opens_sentence(self, index: int) -> bool:
        if self.tokens.kind(index - 1) in ('in', 'prep'):
            index -= 1
        return self.tokens.kind(index - 1) in ('gap', 'dot')

    def tense(self, index: int) -> float:
        """The tense of the clause around a token: from -1 (past) to 1."""
        return tense(self.tokens, index)

    def is_shift(self, index: int) -> bool:
        """Whether something is moved from the date at a token to another."""
        return is_shift(self.tokens, index)

    def year_of(self, month: int, day: int | None, index: int) -> tuple[int | None, str]:
        """The year of a month (and day) named without one, and how it is known."""
        if self.thread and (self.historical or not self.anchor):
            return self._year_in_story(month), 'year inferred'
        if not self.anchor:
            return None, 'stated'
        side = self.tense(index)
        if side <= 0 and (year := self._year_in_sentence(month, day, index)):
            return year, 'year inferred'
        now = parts(self.anchor)
        if side > 0 and (year := self._year_ahead(now[0], index)):
            return year, 'year inferred'
        if now[1] is None:
            return now[0], 'year inferred'
        size = 366 if day and now[2] else 12
        here, there = ((m - 1) * 30.5 + d if size == 366 else m for m, d in (now[1:], (month, day)))

        def strain(year: int) -> float:
            gap = (year - now[0]) * size + there - here
            return abs(gap) + 0.95 * size * abs(side) * (gap * side < 0)

        leap = (month, day) == (2, 29)
        years = [now[0] + n for n in (range(-8, 9) if leap else (0, -1, 1))]
        return min((year for year in years if not leap or calendar.isleap(year)), key=strain), 'year inferred'

    def _year_in_sentence(self, month: int, day: int | None, index: int) -> int | None:
        """The year of a full date before it in the same sentence: "from May 3, 1998 to June 5"."""
        value, place = self.stated
        year, told_month, told_day = parts(value)
        between = self.tokens.kinds[place:index]
        if place < 0 or LETTER['gap'] in between or LETTER['dot'] in between:
            return None
        return year if (month, day or 0) > (told_month, told_day or 0) else None

    def _year_ahead(self, now: int, index: int) -> int | None:
        """The next year, if it opens the sentence as that of an event: "the 2022 fair will be held from May 3"."""
        while index and self.tokens.kind(index - 1) not in ('gap', 'dot'):
            index -= 1
        the, _, event = (*self.tokens.words[index : index + 3], '', '')[:3]
        named = the == 'the' and event in EVENTS and self.tokens.kind(index + 1) == 'year' and self.stated[1] < index
        return now + 1 if named and int(self.tokens.values[index + 1]) == now + 1 else None

    def _year_in_story(self, month: int) -> int | None:
        year, last_month, _ = parts(self.thread)
        if year is None or last_month is None:
            return year
        return year + (last_month - month > 7 and last_month >= 10)

    def unit(self, unit: str, count: int = 0, base: str | None = None) -> str:
        """The unit of the calendar that lies `count` units from a base; 'XXXX' and the like where that is not known."""
        if base is None:
            return UNKNOWN.get(unit, 'XXXX')
        if unit == 'WE':
            week = step(base, count, 'W')
            return f'{week}-WE' if week else UNKNOWN['WE']
        if unit == 'F':
            unit, count = 'W', 2 * count
        return step(base, count, unit) or (
            UNKNOWN.get(unit, 'XXXX') if base == self.anchor else self._coarse(unit, base)
        )

    @staticmethod
    def _coarse(unit: str, base: str) -> str:
        """A day or week of a month or year that is all that is known."""
        year, month, _ = parts(base)
        if year is None:
            return UNKNOWN.get(unit, 'XXXX')
        known = year_text(year) + ('' if unit == 'W' else f'-{month:02}' if month else '-XX')
        return known + {'D': '-XX', 'W': '-WXX'}.get(unit, '')

    def weekday(self, weekday: int, tense: int) -> str | None:
        """The day that a bare weekday means: near the day of writing, on the side that the tense says."""
        if self.day is None:
            return None
        ahead = (weekday - self.day.isoweekday()) % 7
        return _moved(self.day, ahead if tense > 0 or not ahead else ahead - 7)

    def weekday_on(self, weekday: int) -> str | None:
        """The day that a weekday means after the day read last: Monday to Friday."""
        year, month, day = parts(self.last) if self.last else (None, None, None)
        known = _valid(f'{year:04}-{month:02}-{day:02}') if year and month and day else None
        return _moved(known, (weekday - known.isoweekday()) % 7) if known else None

    @property
    def day(self) -> datetime.date | None:
        """The day that weekdays are counted from."""
        if self.anchor and (day := _valid(self.anchor)):
            return day
        year, month, day = parts(self.last) if self.last else (None, None, None)
        try:
            return datetime.date(year, month, day) if year and day else None
        except ValueError:
            return None

    def near(self, weekday: int, day: int) -> str | None:
        """The nearest day of the month with that number that falls on a weekday."""
        if self.day is None:
            return None
        months = (step(self.day.isoformat(), n, 'M') for n in range(-12, 13))
        days = [
            found
            for month in months
            if month and (found := _valid(f'{month}-{day:02}')) and found.isoweekday() == weekday
        ]
        return min(days, key=lambda found: abs(found - self.day)).isoformat() if days else None

    def moved(self, base: str, count: int, unit: str) -> str | None:
        """The same day of another month or year."""
        day, moved = parts(base)[2], step(base, count, unit)
        if not day or not moved:
            return None
        found = _valid(f'{moved}-{day:02}' if unit == 'M' else f'{moved}{base[-6:]}')
        return found.isoformat() if found else None

    def weekday_of(self, weekday: int, weeks: int) -> str | None:
        """A weekday of last (-1), this (0) or next (1) week."""
        return _moved(self.day, 7 * weeks + weekday - self.day.isoweekday()) if self.day else None


def _moved(day: datetime.date, count: int) -> str | None:
    try:
        return (day + datetime.timedelta(days=count)).isoformat()
    except OverflowError:
        return None


def _valid(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None

"""Years by their number (2019-21, 480 BC, the year 2000) -> TIMEX3 values."""

from __future__ import annotations

from dateline.dates.date_calendar import interval
from dateline.dates.date_found import Found, Piece, write
from dateline.dates.date_story import Story

FIRST_YEAR, LAST_YEAR = 1750, 2030
MANY = frozenset('group survey sample team crowd fleet delegation list batch staff force'.split())
"""What a number of things follows: a survey of 1900 former students."""


def read_years(found: Found, story: Story) -> list[Piece]:
    """2019-2021, 1957-60; 2015-3 is a month; 2008/09 is one span, a financial year, in a history too."""
    places = found.at('year', 'pair', 'day')
    if found.after() == 'dash' and found.is_glued() and found.tokens.kind(found.end + 1) in ('year', 'pair', 'day'):
        return []
    if found.tokens.kind(found.end - 1) == 'units' and found.tokens.values[found.end - 1] != 'Y':
        found.end -= 1
    first, second = int(found.tokens.values[places[0]]), found.printed(places[1]).lstrip("'’")
    last = int(str(first)[: -len(second)] + second) if len(second) < 4 else int(second)
    if first < last < first + 200 and len(second) > 1:
        values = [write(first), write(last)]
        split = last == first + 1 and (found.at('fiscal') or found.kinds_between(*places) & {'slash'})
        return found.piece('/'.join(values)) if split else interval(found, story, places, values, 'stated')
    month = int(second) if len(second) < 3 else 0
    return found.piece(write(first, month) if 1 <= month <= 12 else None)


def read_eras(found: Found, story: Story) -> list[Piece]:
    """499-493 BC."""
    places, sign = found.at('year', 'num', 'pair', 'day'), -1 if found.all('era')[-1].upper().startswith('B') else 1
    years = [_era_year(found.tokens.values[i]) for i in places]
    return interval(found, story, places, [write(year * sign) for year in years], 'stated') if all(years) else []


def read_era_year(found: Found, story: Story) -> list[Piece]:
    """480 BC, AD 79."""
    year = _era_year(found.first('year', 'num', 'pair', 'day'))
    return found.piece(write(year * (-1 if found.is_before_christ() else 1)) if year else None)


def _era_year(digits: str) -> int:
    return int(digits) if digits.isdigit() and len(digits) <= 4 else 0


def read_year(found: Found, story: Story) -> list[Piece]:
    """A year by itself, unless it counts something or is part of a name or number."""
    year, before, after = int(found.first('year')), found.tokens.kind(found.begin - 1), found.after()
    if before == 'label' or after in ('measure', 'unit', 'units', 'magnitude', 'slash') or _is_edition(found):
        return []
    if 'dash' in (before, after) and {'num', 'pair', 'day'} & {
        found.tokens.kind(found.begin - 2),
        found.tokens.kind(found.end + 1),
    }:
        return []
    linked = (
        before in ('in', 'prep', 'and', 'to', 'open', 'the', 'of', 'before', 'mod', 'poss') or found.begin > found.start
    )
    many = found.word(found.begin - 2) in MANY and found.word(found.begin - 3) != 'the'
    if before == 'of' and many and found.printed(found.end).islower():
        return []
    owned = (
        found.word(found.begin - 1) in ('its', 'their', 'his', 'her', 'our')
        or found.tokens.kind(found.begin - 2) == 'year'
    )
    if found.counts_what_follows() and not (owned or before in ('in', 'prep', 'the', 'of', 'poss')):
        return []
    return found.piece(write(year) if linked or FIRST_YEAR <= year <= LAST_YEAR else None)


def _is_edition(found: Found) -> bool:
    """Whether '11 belongs to the name before it, as of a program."""
    named = found.tokens.kind(found.begin - 1) == 'other' and found.printed(found.begin - 1)[0].isupper()
    return named and not found.printed(found.begin)[0].isdigit()


def read_year_of(found: Found, story: Story) -> list[Piece]:
    """The year 2000."""
    return found.piece(write(int(found.first('year')) * (-1 if found.is_before_christ() else 1)))

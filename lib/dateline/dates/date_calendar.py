"""Days and months of the calendar (March 3-5, 2019) -> TIMEX3 values."""

from __future__ import annotations

import re

from dateline.dates.date_found import Found, Piece, day_at, day_places, write, year_of
from dateline.dates.date_story import Story

SAID_OF_DAYS = {'on', 'by', 'since', 'until', 'from'}
APRIL = 4


def read_iso(found: Found, story: Story) -> list[Piece]:
    """2019-05-23."""
    value = found.first('iso').rstrip('Z')
    return found.piece(value, 'TIME' if 'T' in value else 'DATE')


def read_numeric(found: Found, story: Story) -> list[Piece]:
    """5/23/2019, 23.05.2019, 2019/5/23; month first unless dots or a number over 12 say otherwise."""
    value = _numeric_day(found.first('numeric'))
    return found.piece(value)


def read_numerics(found: Found, story: Story) -> list[Piece]:
    """30.11.2023-12.12.2023, 3-5.11.2023."""
    values = [_numeric_day(digits) for digits in found.all('numeric')]
    if values[-1] and (day := found.first('day')):
        values.insert(0, values[-1][:-2] + f'{int(day):02}')
    if not all(values) or values[0] >= values[1]:
        return []
    return interval(found, story, found.at('numeric', 'day'), values, 'stated')


def _numeric_day(digits: str) -> str | None:
    a, b, c = map(int, re.split(r'[/.-]', digits))
    if a >= 1000:
        year, month, day = a, b, c
    else:
        year = c if c >= 1000 else c + (2000 if c < 40 else 1900)
        month, day = (b, a) if '.' in digits or a > 12 else (a, b)
    whole = max(a, c) >= 1000 or re.fullmatch(r'\d+([/-])\d+\1\d\d|(?:\d\d\.){2}\d\d', digits)
    return write(year, month, day) if whole and _plausible(year, month, day) else None


def _plausible(year: int, month: int, day: int) -> bool:
    return 1000 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31


def read_month_number(found: Found, story: Story) -> list[Piece]:
    """05/2019; of "No. 4/2019" the year."""
    month, place = int(found.first('day')), found.begin - 1
    if 'label' in (found.tokens.kind(place), found.tokens.kind(place - 1)):
        return [Piece(found.end - 1, found.end, write(int(found.first('year'))))]
    return found.piece(write(int(found.first('year')), month) if month <= 12 else None)


def read_fraction(found: Found, story: Story) -> list[Piece]:
    """On 5/23, Friday 23/5: only where a preposition, a weekday or its size says that it is a day."""
    a, b = map(int, found.first('fraction').split('/'))
    month, day = (b, a) if a > 12 else (a, b)
    clear = len(found.first('fraction')) == 5 and max(a, b) > 12
    told = clear or found.at('weekday', 'shortday') or found.word(found.begin - 1) in SAID_OF_DAYS
    if not told or not _plausible(2000, month, day):
        return []
    year, basis = story.year_of(month, day, found.begin)
    return found.piece(write(year, month, day), basis=basis)


def read_days(found: Found, story: Story) -> list[Piece]:
    """March 3-5, 2019: one interval; in a history two days."""
    places, month = day_places(found)[:2], found.month()
    if len(places) < 2:
        return []
    days = [day_at(found, place) for place in places]
    year, basis = year_of(found, story, month, days[1])
    if days[0] >= days[1]:
        return []
    return interval(found, story, places, [write(year, month, day) for day in days], basis)


def interval(
    found: Found, story: Story, places: list[int], values: list[str], basis: str, apart: bool = False
) -> list[Piece]:
    """From the first place to the second: one interval, or in a history, or `apart`, the two ends of it."""
    if not story.historical and not story.is_shift(found.start) and not apart:
        return found.piece('/'.join(values), basis=basis)
    links = [i for i in range(places[0], places[1]) if found.tokens.kind(i) in ('dash', 'to', 'slash', 'and')]
    return [
        Piece(found.start, links[0], values[0], basis=basis),
        Piece(links[-1] + 1, found.end, values[1], basis=basis),
    ]


def read_days_across(found: Found, story: Story) -> list[Piece]:
    """30 November to 12 December 2023: one interval, a year at either end serves both; in a history two days.

    Days that "and" joins are an interval after "between" only.
    """
    places, names = day_places(found)[:2], found.at('month', 'maymonth')
    if len(places) < 2:
        return []
    first, last = ((int(found.tokens.values[n]), day_at(found, i)) for n, i in zip(names, places, strict=True))
    years, wraps = [int(year) for year in found.all('year')], first > last
    if years and found.at('year')[0] < names[1]:
        begin, end, basis = years[0], years[-1] if len(years) > 1 else years[0] + wraps, 'stated'
    else:
        end, basis = year_of(found, story, *last)
        begin = end and end - wraps
    apart = found.kinds_between(*names) & {'and'} and found.word(found.start - 1) != 'between'
    return interval(found, story, places, [write(begin, *first), write(end, *last)], basis, apart)


def read_list(found: Found, story: Story) -> list[Piece]:
    """May 3, 5 and 7, 2019: a date for each day."""
    places, month = day_places(found), found.month()
    if found.counts_what_follows() and found.at('month', 'maymonth')[0] < places[0]:
        places, end = places[:-1], places[-2] + 1
    else:
        end = found.end
    year, basis = year_of(found, story, month, day_at(found, places[-1]))
    if len(places) == 2 and found.word(found.start - 1) == 'between' and not story.historical:
        ends = [write(year, month, day_at(found, place)) for place in places]
        return [Piece(found.start, end, '/'.join(ends), basis=basis)]
    pieces = []
    for n, i in enumerate(places):
        start = found.start if n == 0 else i - (found.word(i - 1) == 'the')
        stop = end if n == len(places) - 1 else i + 1
        pieces.append(Piece(start, stop, write(year, month, day_at(found, i)), basis=basis))
    return pieces


def read_month_day(found: Found, story: Story) -> list[Piece]:
    """May 23, 2019; the 23rd of May; in "In May 20 people died" the month alone."""
    found.drop_counted_year()
    places, month = day_places(found), found.month()
    if not places:
        return []
    name, day = found.at('month', 'maymonth')[0], day_at(found, places[0])
    if found.word(found.start - 1) == 'in' and places[0] == found.end - 1 and found.counts_what_follows():
        return [Piece(found.start, name + 1, write(story.year_of(month, None, name)[0], month), basis='year inferred')]
    year, basis = year_of(found, story, month, day)
    return found.dated(write(year, month, day), basis)


def read_month_year(found: Found, story: Story) -> list[Piece]:
    """May 2019, November this year; a month below a year, as in the first row of a table, is a date by itself."""
    (month, *_), years, spans = found.at('month', 'maymonth'), found.at('year'), found.tokens.spans
    if years and years[0] < month and '\n' in found.tokens.text[spans[years[0]][1] : spans[month][0]]:
        year = int(found.first('year'))
        alone = Piece(month, month + 1, write(year, found.month()), basis='year inferred')
        return [Piece(years[0], month, write(year)), alone]
    found.drop_counted_year()
    year, basis = year_of(found, story, found.month())
    return found.piece(write(year, found.month()), basis=basis)


def read_months(found: Found, story: Story) -> list[Piece]:
    """January-May 2019, July 2018 to June 2019, the July-September period, April-June 2021-22: one interval.

    In a history two months. Of a split year, months before April lie in its second.
    """
    places = found.at('month', 'maymonth')
    first, last = (int(found.tokens.values[i]) for i in places)
    if not found.at('period', 'unit') and found.tokens.kind(found.begin) == 'the':
        found.start += 1
    begin, years = None, [int(year) for year in found.all('year')]
    if years and found.tokens.kind(found.end - 2) in ('dash', 'slash'):
        year, basis = years[0] + (last < APRIL or last < first), 'stated'
    elif len(years) > 1:
        begin, year, basis = *years, 'stated'
    else:
        year, basis = year_of(found, story, last)
    if found.at('unit') and last - first == 2 and last % 3 == 0:
        return found.piece(f'{write(year)}-Q{last // 3}', basis=basis)
    begin = begin or (year and year - (first > last))
    apart = found.kinds_between(*places) & {'and'} and found.word(found.start - 1) != 'between'
    return interval(found, story, places, [write(begin, first), write(year, last)], basis, apart)


def read_month(found: Found, story: Story) -> list[Piece]:
    """A month by itself; "May", "March" only after a word that tells."""
    place = found.at('month', 'maymonth')[0]
    doubtful = found.tokens.kind(place) == 'maymonth' or found.word(place) in ('dec', 'jan', 'jun')
    linked = found.before() in ('and', 'to', 'dash', 'slash') and found.tokens.kind(found.start - 2) in (
        'month',
        'maymonth',
        'year',
        'units',
        'oneyear',
    )
    told = found.begin > found.start or found.follows_preposition() or linked
    named = _is_name(found.printed(place - 1), found.before()) or _is_name(found.printed(found.end), found.after())
    if not told and (doubtful or named):
        return []
    year, basis = year_of(found, story, found.month())
    return found.piece(write(year, found.month()), basis=basis)


def _is_name(word: str, kind: str) -> bool:
    return kind == 'other' and word[0].isupper()

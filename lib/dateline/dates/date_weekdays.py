"""Days by their name or their number alone (Tuesday, Monday the 13th, on the 5th) -> TIMEX3 values."""

from __future__ import annotations

from dateline.dates.calendar_values import parts
from dateline.dates.date_found import BACK, ON, Found, Piece, day_at, unit_of, write
from dateline.dates.date_story import Story


def read_weekday(found: Found, story: Story) -> list[Piece]:
    """Tuesday, last Friday, Monday morning, Wednesday of next week; Mondays."""
    weekday = found.first('weekday', 'shortday')
    after = found.printed(found.end)
    named = (
        'the' in (found.tokens.kind(found.begin), found.before()) and found.after() == 'other' and after[0].isupper()
    )
    if named and not found.at('rel'):
        return []
    if weekday.endswith('s'):
        return found.piece(f'XXXX-WXX-{weekday[0]}', 'SET')
    rel = set(found.all('rel'))
    if found.at('unit') or (rel & (BACK | ON) and 'this' not in rel):
        value = story.weekday_of(int(weekday), -1 if rel & BACK else 1 if rel & ON else 0)
    elif 'this' in rel:
        value = story.weekday(int(weekday), -1 if rel & BACK else 1)
    elif found.before() in ('to', 'dash') and found.tokens.kind(found.start - 2) in ('weekday', 'shortday'):
        value = story.weekday_on(int(weekday))
    else:
        value = story.weekday(int(weekday), story.tense(found.begin))
    if found.tokens.kind(found.start) == 'the' and not rel and after.islower() and found.after() == 'other':
        found.start += 1
    return found.dated(value or f'XXXX-WXX-{weekday}', 'relative')


def read_weekday_day(found: Found, story: Story) -> list[Piece]:
    """Monday the 13th, Thursday (5): the nearest such day."""
    if found.at('open') and not found.tokens.text.startswith(')', found.tokens.spans[found.end - 1][1]):
        found.end -= 2
        return read_weekday(found, story)
    weekday, day = found.first('weekday', 'shortday')[0], day_at(found, found.at('ord', 'day')[0])
    return found.piece(story.near(int(weekday), day) or f'XXXX-WXX-{weekday}', basis='relative')


def read_day_of(found: Found, story: Story) -> list[Piece]:
    """The 28th of that month, the 15th day of next month."""
    units = found.all('unit')
    if units[-1] != 'M' or units[0] not in 'DM':
        return []
    return _day_of_month(found, unit_of(found, story, 'M'))


def read_ordinal_day(found: Found, story: Story) -> list[Piece]:
    """On the 5th: a day of the month that was spoken of."""
    told = found.word(found.begin - 1) in ('on', 'by', 'until', 'since', 'from')
    told = told or (found.word(found.begin - 1) == 'to' and found.word(found.begin - 4) == 'from')
    closed = found.after() in ('comma', 'dot', 'to', 'gap', 'dash')
    if not told or not closed or not found.printed(found.end - 1)[0].isdigit():
        return []
    told = story.then if story.then and parts(story.then)[1] else story.today
    return _day_of_month(found, told)


def _day_of_month(found: Found, base: str | None) -> list[Piece]:
    year, month, _ = parts(base) if base else (None, None, None)
    day = day_at(found, found.at('ord')[0])
    return found.piece(write(year, month, day) if month else f'XXXX-XX-{day:02}', basis='relative')

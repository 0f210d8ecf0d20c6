"""Times of day (9 a.m., last night, in the morning) -> TIMEX3 values."""

from __future__ import annotations

import re

from dateline.dates.date_calendar import read_month_day
from dateline.dates.date_found import BACK, FROM_STORY, ON, Found, Piece
from dateline.dates.date_grammar import GRAMMAR
from dateline.dates.date_relative import read_ref
from dateline.dates.date_story import Story
from dateline.dates.date_weekdays import read_weekday

CLOCK = re.compile(r'(\d+)(?:[:.](\d\d))?(?::\d\d)?\s?([ap])?')


def read_rel_part(found: Found, story: Story) -> list[Piece]:
    """This morning, last night, that afternoon, tomorrow evening, the night before."""
    word, part = found.first('rel', 'ref') or 'previous', found.first('daypart')
    if word.startswith('D'):
        count = int(word[1:3])
    elif word in ('this', 'last', 'that', 'same', 'next', 'following', 'previous'):
        count = -1 if word in BACK else 1 if word in ON else 0
    else:
        return []
    value = story.unit('D', count, story.told('D', count) if word in FROM_STORY or word == 'next' else story.today)
    return found.piece(f'{value}T{part}', 'TIME', 'relative')


def read_daypart(found: Found, story: Story) -> list[Piece]:
    """In the morning, at night."""
    told = found.follows_preposition() or found.word(found.end - 1) == 'overnight'
    if not told or found.word(found.end) == 'of':
        return []
    base = story.today if found.word(found.end - 1) == 'overnight' else story.told('D')
    known = found.at('the') or found.prefix('mod') or found.word(found.end - 1) == 'overnight'
    day = story.unit('D', 0, base) if known else 'XXXX-XX-XX'
    return found.piece(f'{day}T{found.first("daypart")}', 'TIME', 'relative')


def read_clock(found: Found, story: Story) -> list[Piece]:
    """9 a.m., 10:45 p.m. EST Sunday, 0900 GMT; the day may follow ("5 a.m. on May 3") or have been spoken of."""
    time = found.first('clock') or f'{found.word(found.begin)[:-2]}:{found.word(found.begin)[-2:]}'
    match = CLOCK.match(time.lower())
    hour, minute, half = match.groups() if match else ('99', None, None)
    if int(hour) > 24 or int(minute or 0) > 59:
        return []
    hour = int(hour) % 12 + 12 * (half == 'p') if half else int(hour)
    day = _day_of_clock(found, story) or story.unit('D', 0, story.told('D'))
    return found.piece(f'{day}T{hour:02}:{minute or "00"}', 'TIME')


def _day_of_clock(found: Found, story: Story) -> str | None:
    start = found.begin + 1
    while found.tokens.kind(start) in ('zone', 'comma', 'prep'):
        start += 1
    match = GRAMMAR.match(found.kinds, start)
    reading = {'weekday': read_weekday, 'ref': read_ref, 'rel_part': read_rel_part, 'month_day': read_month_day}
    if not match or match.lastgroup not in reading:
        return None
    pieces = reading[match.lastgroup](Found(match, found.tokens), story)
    day = pieces[0].value.partition('T')[0] if pieces else ''
    return day if day[:1].isdigit() else None

"""What each core of the grammar means: a stretch of tokens and the story so far -> TIMEX3 values."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from dateline.calendar_terms import LETTER, Tokens
from dateline.calendar_values import holiday, last_of_month, parts, week_of, year_text
from dateline.date_grammar import GRAMMAR
from dateline.date_story import Story

CLOCK = re.compile(r'(\d+)(?:[:.](\d\d))?(?::\d\d)?\s?([ap])?')
LENGTH = {'TS': 'S', 'TM': 'M', 'TH': 'H', 'F': 'W', 'E': 'Y', 'C': 'CE', 'L': 'ML'}
FACTOR = {'F': 2, 'E': 10}
BACK, ON = (
    {'last', 'past', 'previous', 'preceding', 'prior'},
    {'next', 'following', 'coming', 'upcoming', 'subsequent', 'succeeding'},
)
NOW = {'this', 'current', 'these', 'PRESENT_REF'}
FROM_STORY = {'previous', 'preceding', 'prior', 'following', 'subsequent', 'succeeding', 'that', 'same'}
LENGTHS = {'duration', 'span', 'away'}
YEARS = {'year', 'month_year', 'era_year', 'eras', 'month'}
BARE = {'year', 'month', 'month_year', 'month_day'}


@dataclass(frozen=True, slots=True)
class Piece:
    """One date: its tokens from `start` to before `end`."""

    start: int
    end: int
    value: str
    type: str = 'DATE'
    basis: str = 'stated'


class Found:
    """A match of the grammar: which core, and the tokens under it."""

    def __init__(self, match: re.Match[str], tokens: Tokens) -> None:
        self.core, self.tokens, self.kinds = match.lastgroup, tokens, tokens.kinds
        self.begin, self.end = match.start(match.lastgroup), match.end()
        self.start = self._trimmed(match.start())

    def _trimmed(self, start: int) -> int:
        """The start without words that are no part of such a date: "over the summer", "about May 3", "the early June"."""
        for i in range(start, self.begin):
            kind = self.tokens.kind(i)
            if kind == 'over' and (self.core not in LENGTHS or self.tokens.kind(i + 1) in ('the', 'rel')):
                start = i + 1
            elif kind == 'approx' and not self._may_be_about(self.tokens.values[i]):
                start = i + 1
            elif kind == 'the' and self.core in BARE and self.prefix_between('mod', start):
                start = i + 1
            elif kind not in ('over', 'approx'):
                break
        return start

    def _may_be_about(self, sense: str) -> bool:
        return self.core in LENGTHS or (sense == 'about' and self.core in YEARS)

    def prefix_between(self, kind: str, start: int) -> bool:
        """Whether a kind stands between a place and the core."""
        return LETTER[kind] in self.kinds[start : self.begin]

    def at(self, *kinds: str) -> list[int]:
        """The places of the tokens of some kinds."""
        wanted = {LETTER[kind] for kind in kinds}
        return [i for i in range(self.begin, self.end) if self.kinds[i] in wanted]

    def all(self, *kinds: str) -> list[str]:
        """The values of the tokens of some kinds."""
        return [self.tokens.values[i] for i in self.at(*kinds)]

    def first(self, *kinds: str) -> str | None:
        """The value of the first token of some kinds."""
        return next(iter(self.all(*kinds)), None)

    def prefix(self, kind: str) -> str | None:
        """The value of a token before the core: daypart, edge, mod, approx."""
        inside = (i for i in range(self.start, self.begin) if self.kinds[i] == LETTER[kind])
        return next((self.tokens.values[i] for i in inside), None)

    def word(self, index: int) -> str:
        """The lower-case word at a place; empty beyond the text."""
        return self.tokens.words[index] if 0 <= index < len(self.kinds) else ''

    def printed(self, index: int) -> str:
        """The word at a place as printed."""
        if not 0 <= index < len(self.kinds):
            return ''
        return self.tokens.text[self.tokens.starts[index] : self.tokens.ends[index]]

    def piece(self, value: str | None, type: str = 'DATE', basis: str = 'stated') -> list[Piece]:
        """The whole match as one date; nothing without a value."""
        return [Piece(self.start, self.end, value, type, basis)] if value else []


def _year(found: Found, story: Story, month: int, day: int | None) -> tuple[int | None, str]:
    """The year that a month is given, in digits, by "that year", or by the story."""
    era = -1 if (found.first('era') or '').upper().startswith('B') else 1
    if year := found.first('year', 'num') or found.first('pair'):
        return era * (int(year) + 1900 * (found.first('pair') == year)), 'stated'
    if found.at('oneyear'):
        return parts(_rel(found, story, 'Y'))[0], 'relative'
    return _borrowed_year(found, month) or story.year_of(month, day, found.begin)


def _days(found: Found) -> list[int]:
    """The places of the days of a month."""
    return [i for i in found.at('day', 'ord') if _day(found, i) <= 31]


def _day(found: Found, index: int) -> int:
    """The day of a month at a place: 21, 21st, twenty-first."""
    day = int(found.tokens.values[index])
    if not found.printed(index)[0].isdigit():
        day += sum(
            int(found.tokens.values[i])
            for i in range(max(found.begin, index - 2), index)
            if found.tokens.kind(i) == 'word'
        )
    return day


def _date(year: int | None, month: int | None = None, day: int | None = None) -> str:
    text = 'XXXX' if year is None else year_text(year)
    return text + ''.join(f'-{n:02}' for n in (month, day) if n)


def read_iso(found: Found, story: Story) -> list[Piece]:
    value = found.first('iso').rstrip('Z')
    return found.piece(value, 'TIME' if 'T' in value else 'DATE')


def read_numeric(found: Found, story: Story) -> list[Piece]:
    a, b, c = re.split(r'[/.-]', found.first('numeric'))
    if len(a) == 4:
        year, month, day = int(a), int(b), int(c)
    else:
        year = int(c) if len(c) == 4 else int(c) + (2000 if int(c) < 40 else 1900)
        month, day = (int(b), int(a)) if '.' in found.first('numeric') or int(a) > 12 else (int(a), int(b))
    whole = len(a) == 4 or len(c) == 4 or (len(c) == 2 and '.' not in found.first('numeric'))
    plausible = whole and 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2100
    return found.piece(_date(year, month, day) if plausible else None)


def read_month_number(found: Found, story: Story) -> list[Piece]:
    """05/2019, 2015-3."""
    month, year = int(found.first('day')), int(found.first('year'))
    return found.piece(_date(year, month) if 1 <= month <= 12 else None)


def read_fraction(found: Found, story: Story) -> list[Piece]:
    """On 5/23, Friday 23/5: only where a preposition or weekday says that it is a date."""
    a, b = map(int, found.first('fraction').split('/'))
    month, day = (b, a) if a > 12 else (a, b)
    told = found.at('weekday', 'shortday') or found.word(found.begin - 1) in ('on', 'by', 'since', 'until', 'from')
    clear = len(found.first('fraction')) == 5 and max(a, b) > 12
    if not (told or clear) or not (1 <= month <= 12 and 1 <= day <= 31):
        return []
    year, basis = story.year_of(month, day, found.begin)
    return found.piece(_date(year, month, day), basis=basis)


def read_days(found: Found, story: Story) -> list[Piece]:
    """March 3-5, 2019: one interval; in a history two days."""
    days = _days(found)[:2]
    month = int(found.first('month', 'maymonth'))
    first, last = (_day(found, i) for i in days)
    year, basis = _year(found, story, month, last)
    if not first < last <= 31:
        return []
    values = [_date(year, month, day) for day in (first, last)]
    if not story.historical:
        return found.piece('/'.join(values), basis=basis)
    start = days[1] - 1 if found.word(days[1] - 1) == 'the' else days[1]
    return [Piece(found.start, days[0] + 1, values[0], basis=basis), Piece(start, found.end, values[1], basis=basis)]


def read_list(found: Found, story: Story) -> list[Piece]:
    """May 3, 5 and 7, 2019: a date for each day."""
    days = _days(found)
    month = int(found.first('month', 'maymonth'))
    year, basis = _year(found, story, month, _day(found, days[-1]))
    pieces = []
    for n, i in enumerate(days):
        start = found.start if n == 0 else i - (found.word(i - 1) == 'the')
        end = found.end if n == len(days) - 1 else i + 1
        pieces.append(Piece(start, end, _date(year, month, _day(found, i)), basis=basis))
    return pieces


def read_month_day(found: Found, story: Story) -> list[Piece]:
    if not _days(found):
        return []
    month, day = int(found.first('month', 'maymonth')), _day(found, _days(found)[0])
    year, basis = _year(found, story, month, day)
    return found.piece(_with_part(found, _date(year, month, day)), basis=basis)


def _with_part(found: Found, value: str) -> str:
    part = found.prefix('daypart') or found.first('daypart')
    return f'{value}T{part}' if part else value


def read_month_year(found: Found, story: Story) -> list[Piece]:
    month = int(found.first('month', 'maymonth'))
    year, basis = _year(found, story, month, None)
    return found.piece(_date(year, month), basis=basis)


def read_months(found: Found, story: Story) -> list[Piece]:
    """January-May 2019: one interval; in a history two months."""
    names = found.at('month', 'maymonth')
    first, last = (int(found.tokens.values[i]) for i in names)
    year, basis = _year(found, story, last, None)
    if year is None or (found.word(names[0] + 1) == 'and'):
        return []
    values = [_date(year - (first > last), first), _date(year, last)]
    if not story.historical:
        return found.piece('/'.join(values), basis=basis)
    return [
        Piece(found.start, names[0] + 1, values[0], basis=basis),
        Piece(names[1], found.end, values[1], basis=basis),
    ]


def _full_year(digits: str, like: str) -> int:
    return int(like[: -len(digits)] + digits) if len(digits) < len(like) else int(digits)


def read_years(found: Found, story: Story) -> list[Piece]:
    places = found.at('year', 'pair', 'day')
    first = int(found.tokens.values[places[0]])
    second = found.printed(places[1])
    last = _full_year(second, found.tokens.values[places[0]])
    if not first < last < first + 200 or len(second) == 1:
        month = int(second) if len(second) < 3 else 0
        return found.piece(_date(first, month) if 1 <= month <= 12 else None)
    if story.historical:
        return [Piece(found.start, places[0] + 1, _date(first)), Piece(places[1], found.end, _date(last))]
    return found.piece(f'{first}/{last}')


def read_eras(found: Found, story: Story) -> list[Piece]:
    places = found.at('year', 'num', 'pair', 'day')
    values = [found.tokens.values[i] for i in places]
    if not all(v.isdigit() and 0 < int(v) < 10000 for v in values):
        return []
    before = found.all('era')[-1].upper().startswith('B')
    years = [_date(int(v) * (-1 if before else 1)) for v in values]
    if not story.historical:
        return found.piece('/'.join(years))
    second = places[1]
    return [Piece(found.start, second - 1, years[0]), Piece(second, found.end, years[1])]


def read_era_year(found: Found, story: Story) -> list[Piece]:
    digits = found.first('year', 'num', 'pair', 'day')
    if not digits.isdigit() or not 0 < int(digits) < 10000:
        return []
    return found.piece(_date(int(digits) * (-1 if found.first('era').upper().startswith('B') else 1)))


def _rel(found: Found, story: Story, unit: str, rel: str | None = None) -> str:
    """This, last, next, that, following, ... unit."""
    words = [rel] if rel else found.all('rel')
    count = -1 if BACK & set(words) else 1 if ON & set(words) else 0
    base = story.then if FROM_STORY & set(words) or not words else story.today
    return story.unit(unit, count, base)


def read_quarter(found: Found, story: Story) -> list[Piece]:
    """The third quarter (of 2018), Q3; also the 19th century."""
    unit, nth, label = found.first('unit'), found.first('ord'), found.first('quarter')
    if unit == 'C':
        before = (found.first('era') or '').upper().startswith('B')
        return found.piece(('BC' if before else '') + f'{int(nth) - 1:02}')
    part, number = (label[0].upper(), int(label[1])) if label else (unit, int(nth))
    if part not in ('Q', 'H') or number > 4:
        return []
    year, basis = _year_of_part(found, story, number)
    return found.piece(f'{_date(year)}-{part}{number}', basis=basis)


def _year_of_part(found: Found, story: Story, nth: int, size: int = 3) -> tuple[int | None, str]:
    if found.at('year', 'oneyear'):
        return _year(found, story, nth * size, None)
    return story.year_of(nth * size, None, found.begin)


def read_half(found: Found, story: Story) -> list[Piece]:
    nth = {'1': 1, '2': 2, 'start': 1, 'end': 2}.get(found.first('ord', 'edge'))
    if not nth:
        return []
    year, basis = _year_of_part(found, story, nth, 6)
    return found.piece(f'{_date(year)}-H{nth}', basis=basis)


def read_decade(found: Found, story: Story) -> list[Piece]:
    digits = found.first('decade')
    value = digits[:3] if len(digits) == 4 else '19' + digits[0]
    return found.piece('BC' + value if found.at('era') else value)


def read_season(found: Found, story: Story) -> list[Piece]:
    season, place = found.first('season'), found.at('season')[0]
    plain = not found.at('year', 'oneyear', 'rel', 'num') and found.start == found.begin
    capital = found.printed(place)[0].isupper()
    if plain and (
        found.word(found.end) == 'of'
        or capital
        or (found.word(place) in ('fall', 'spring') and not _after_preposition(found))
    ):
        return []
    if found.at('year', 'oneyear', 'num'):
        year, basis = _year(found, story, 1, None)
    elif found.at('rel'):
        year, basis = parts(_rel(found, story, 'Y'))[0], 'relative'
    else:
        year, basis = story.year_of({'SP': 4, 'SU': 7, 'FA': 10, 'WI': 1}[season], None, found.begin)
    return found.piece(f'{_date(year)}-{season}', basis=basis)


def _after_preposition(found: Found) -> bool:
    return (
        found.tokens.kind(found.start - 1) in ('in', 'over')
        or found.word(found.start - 1) == 'until'
        or found.word(found.start - 1) == 'of'
    )


def read_holiday(found: Found, story: Story) -> list[Piece]:
    code = found.first('holiday')
    month = 4 if code[0] == 'E' else int(code[:2])
    if found.at('rel'):
        year, basis = parts(_rel(found, story, 'Y'))[0], 'relative'
    else:
        year, basis = _year(found, story, month, 1)
    if year is None or not 1 <= year <= 9999:
        return found.piece(f'XXXX-{code}' if re.fullmatch(r'\d\d-\d\d', code) else 'XXXX', basis=basis)
    return found.piece(holiday(code, year).isoformat(), basis=basis)


def read_same_period(found: Found, story: Story) -> list[Piece]:
    """The same period of 2005, the year-earlier quarter: what was spoken of, in another year."""
    if found.at('year'):
        year = int(found.first('year'))
    elif len(found.all('rel')) > 1:
        year = parts(_rel(found, story, 'Y', found.all('rel')[1]))[0]
    else:
        year = parts(story.unit('Y', -1, story.period or story.today))[0]
    if year is None:
        return []
    period = story.period
    value = re.sub(r'\d{4}', _date(year), period) if period and '/' not in period else _date(year)
    return found.piece(value, basis='relative')


def _count(found: Found) -> float | str | None:
    """The number of units: 3, 2.5, 'X' for a few."""
    if vague := found.first('vague'):
        return 'X' if vague == 'X' else 2.0
    half, one = 0.5 if found.at('half') else 0, 1 if found.at('an') else None
    total = 0.0
    unit = found.at('unit', 'units', 'oneyear')[0]
    for place in found.at('word', 'day', 'pair', 'num', 'year', 'magnitude'):
        if place > unit:
            break
        number = float(found.tokens.values[place].replace(',', ''))
        total = (total or 1) * number if found.tokens.kind(place) == 'magnitude' else total + number
    return total + half if total else half or one


def _length(count: float | str, unit: str) -> str:
    letter = LENGTH.get(unit, unit)
    if count != 'X':
        count = count * FACTOR.get(unit, 1)
        count = str(int(count)) if count == int(count) else str(count).lstrip('0')
    return f'P{"T" if unit in ("TS", "TM", "TH") else ""}{count}{letter}'


def read_span(found: Found, story: Story) -> list[Piece]:
    """The past two years, the coming months, the first eight months of 2018."""
    unit, rel = found.first('units'), found.all('rel')
    if found.at('ref'):
        return found.piece(found.first('ref') if found.first('ref') == 'PAST_REF' else None)
    if 'recent' in rel:
        return found.piece('PAST_REF')
    if rel and rel[0] in ('same', 'that', 'current'):
        return []
    nth = found.first('ord')
    if nth and nth != '1':
        return []
    if not rel and not nth or 'this' in rel:
        return []
    count = _count(found)
    if count is None and unit in ('TS', 'TM', 'TH') and found.word(found.end) == 'of':
        return []
    return found.piece(_length('X' if count is None else count, unit), 'DURATION')


def read_away(found: Found, story: Story) -> list[Piece]:
    """Two years ago, three days later, two days after tomorrow, the day before."""
    unit = found.first('unit', 'units', 'oneyear')
    words = {found.word(i) for i in found.at('ago', 'earlier', 'later', 'before', 'now', 'rel', 'in')}
    back = bool(words & BACK or words & {'ago', 'earlier', 'before'})
    if not back and not words & ON and not words & {'later', 'after', 'now', 'from'}:
        return []
    count = _count(found) if not found.kinds[found.begin] == LETTER['the'] else 1
    if count in (None, 'X'):
        return found.piece('PAST_REF' if back else 'FUTURE_REF')
    if unit in ('TS', 'TM', 'TH'):
        return found.piece(_length(count, unit), 'DURATION')
    if count != int(count):
        count, unit = count * 12, 'M' if unit == 'Y' else unit
    base = story.today if words & {'ago', 'now'} else story.then
    if found.at('ref') and unit in 'YM' and base and (day := story.moved(base, int(count) * (-1 if back else 1), unit)):
        return found.piece(day, basis='relative')
    if found.at('ref'):
        base = story.unit('D', int(found.first('ref')[1:3]), story.today) if found.first('ref')[0] == 'D' else None
    return found.piece(story.unit(unit, int(count) * (-1 if back else 1), base), basis='relative')


def read_every(found: Found, story: Story) -> list[Piece]:
    if weekday := found.first('weekday'):
        return found.piece(f'XXXX-WXX-{weekday[0]}', 'SET')
    if month := found.first('month', 'maymonth'):
        return found.piece(f'XXXX-{month}', 'SET')
    if season := found.first('season'):
        return found.piece(f'XXXX-{season}', 'SET')
    if part := found.first('daypart'):
        return found.piece(f'XXXX-XX-XXT{part}', 'SET')
    return found.piece(_length(_count(found) or 1, found.first('unit', 'units', 'oneyear')), 'SET')


def read_freq(found: Found, story: Story) -> list[Piece]:
    return found.piece(found.first('freq'), 'SET')


def read_rel_month(found: Found, story: Story) -> list[Piece]:
    """Last March, this September."""
    month, rel = int(found.first('month', 'maymonth')), found.first('rel')
    base = story.then if rel in FROM_STORY else story.today
    year, now, _ = parts(base) if base else (None, None, None)
    if year is not None and now:
        if rel in BACK:
            year -= month >= now
        elif rel in ON:
            year += month <= now
    return found.piece(_date(year, month), basis='relative')


def read_weekday(found: Found, story: Story) -> list[Piece]:
    weekday = found.first('weekday', 'shortday')
    if weekday.endswith('s'):
        return found.piece(f'XXXX-WXX-{weekday[0]}', 'SET')
    rel = set(found.all('rel'))
    if rel & {'last', 'next', 'previous', 'following', 'coming'} or found.at('unit'):
        value = story.weekday_of(int(weekday), -1 if rel & BACK else 1 if rel & ON else 0)
    else:
        value = story.weekday(int(weekday), found.begin)
    value = _with_part(found, value or f'XXXX-WXX-{weekday}')
    return found.piece(value, 'TIME' if 'T' in value else 'DATE', 'relative')


def read_fiscal(found: Found, story: Story) -> list[Piece]:
    return found.piece('FY' + found.first('year'))


def read_rel_unit(found: Found, story: Story) -> list[Piece]:
    """Last year, this week, the same day, the past decade."""
    unit, rel = found.first('unit', 'oneyear'), found.all('rel', 'ref')
    if unit in ('TS', 'TM', 'TH') or rel[-1] in ('final', 'D+0'):
        return []
    if rel[-1] in ('past', 'coming', 'next') and found.at('the') and _spans(found):
        return found.piece(_length(1, unit), 'DURATION')
    if rel[-1] == 'PAST_REF':
        return found.piece('PAST_REF')
    if rel[-1] == 'next' and found.at('the'):
        return found.piece(story.unit(unit, 1, story.then), basis='relative')
    value = _rel(found, story, unit)
    return found.piece(('FY' if found.at('fiscal') and unit == 'Y' else '') + value, basis='relative')


def _spans(found: Found) -> bool:
    """Whether "the next year" is the length of something, not the year after this."""
    return found.first('rel') != 'next' or found.word(found.start - 1) in ('over', 'within', 'for', 'during', 'in')


def read_rel_part(found: Found, story: Story) -> list[Piece]:
    """This morning, last night, that afternoon."""
    word, part = found.first('rel', 'ref'), found.first('daypart')
    if word not in ('this', 'last', 'that', 'same', 'next', 'following') and not word.startswith('D'):
        return []
    count = int(word[1:3]) if word.startswith('D') else -1 if word == 'last' else 1 if word in ON else 0
    value = story.unit('D', count, story.then if word in FROM_STORY or word == 'next' else story.today)
    return found.piece(f'{value}T{part}', 'TIME', 'relative')


def _around(story: Story) -> str | None:
    return story.then if story.historical else story.today


def read_end(found: Found, story: Story) -> list[Piece]:
    """Month's end, year-end."""
    return found.piece(story.unit(found.first('unit', 'oneyear'), 0, _around(story)), basis='relative')


def read_year_of(found: Found, story: Story) -> list[Piece]:
    return found.piece(_date(int(found.first('year')) * (-1 if found.at('era') else 1)))


def read_duration(found: Found, story: Story) -> list[Piece]:
    unit, count = found.first('unit', 'units', 'oneyear'), _count(found)
    if unit == 'Q' and not found.at('extra') or count is None or (count == 24 and unit == 'TH' and found.at('dash')):
        return []
    if found.at('other') and (
        found.printed(found.end - 2)[0].isupper() or found.tokens.kind(found.end) in ('ago', 'earlier', 'later')
    ):
        return []
    compound = found.at('dash') and found.at('unit', 'oneyear') or found.printed(found.end - 1)[0].isupper()
    if found.kinds[found.start] in (LETTER['the'], LETTER['an']) and (
        compound and found.at('old') or found.first('the') and compound
    ):
        found.start += 1
    type = 'SET' if found.at('an') and not found.at('vague', 'extra') and _is_rate(found) else 'DURATION'
    return found.piece(_length(count, unit), type)


def read_week_of(found: Found, story: Story) -> list[Piece]:
    """The first week of May, the last day of June 2018."""
    nth, unit = found.first('ord') or ('-1' if found.first('rel') in ('last', 'final') else None), found.first('unit')
    month = int(found.first('month', 'maymonth'))
    year, basis = _year(found, story, month, None)
    if nth is None or unit not in 'DW' or year is None or year < 1:
        return []
    if unit == 'D':
        day = int(nth) if nth != '-1' else last_of_month(year, month).day
        return found.piece(_date(year, month, day), basis=basis)
    first = datetime.date(year, month, 1) + datetime.timedelta(days=7 * (int(nth) - 1))
    return found.piece(week_of(last_of_month(year, month) if nth == '-1' else first), basis=basis)


def read_nth_weekday(found: Found, story: Story) -> list[Piece]:
    """The first Monday of May 2019; the last Friday of every month."""
    weekday, nth = int(found.first('weekday')[0]), found.first('ord') or '-1'
    name = found.first('month', 'maymonth')
    if not name:
        return found.piece(f'XXXX-WXX-{weekday}', 'SET')
    year, basis = _year(found, story, int(name), None)
    if year is None or year < 1 or int(nth) > 4:
        return []
    return found.piece(holiday(f'{name}-{weekday}#{nth}', year).isoformat(), basis=basis)


def read_weekday_day(found: Found, story: Story) -> list[Piece]:
    """Monday the 13th: the nearest such day."""
    weekday, day = found.first('weekday', 'shortday')[0], _day(found, found.at('ord', 'day')[0])
    near = story.near(int(weekday), day)
    return found.piece(near or f'XXXX-WXX-{weekday}', basis='relative')


def read_day_of(found: Found, story: Story) -> list[Piece]:
    """The 28th of that month, the 15th day of next month."""
    if found.all('unit')[-1] != 'M' or found.all('unit')[0] not in 'DM':
        return []
    year, month, _ = parts(_rel(found, story, 'M'))
    day = _day(found, found.at('ord')[0])
    return found.piece(_date(year, month, day) if month else f'XXXX-XX-{day:02}', basis='relative')


def _is_rate(found: Found) -> bool:
    """A price or count "a year"."""
    before = found.printed(found.start - 1)
    return (
        before[:1].isdigit()
        or before[:1] in '$€£¥'
        or found.word(found.start - 1) in ('times', 'once', 'twice', 'million', 'billion', 'percent')
    )


def read_year(found: Found, story: Story) -> list[Piece]:
    year = int(found.first('year'))
    before, after = found.tokens.kind(found.begin - 1), found.printed(found.end)
    if (
        before == 'label'
        or found.tokens.kind(found.end) in ('unit', 'units', 'word', 'slash')
        or found.prefix('approx') == 'more'
    ):
        return []
    bound = (
        before in ('in', 'and', 'to', 'dash', 'open', 'the', 'of', 'before', 'mod', 'poss') or found.begin > found.start
    )
    counted = after.islower() and after.endswith('s') and len(after) > 3
    held = before in ('in', 'the', 'of', 'poss') or found.word(found.begin - 1) in ('its', 'their', 'his', 'her', 'our')
    if (counted and not held) or (not 1750 <= year <= 2030 and not bound):
        return []
    return found.piece(_date(year))


def read_month(found: Found, story: Story) -> list[Piece]:
    place = found.at('month', 'maymonth')[0]
    doubtful = found.kinds[place] == LETTER['maymonth'] or found.word(place) in ('dec', 'jan', 'jun', 'mar')
    if doubtful and not (
        found.begin > found.start or _after_preposition(found) or found.tokens.kind(found.begin - 1) in ('and', 'dash')
    ):
        return []
    month = int(found.first('month', 'maymonth'))
    year, basis = _year(found, story, month, None)
    return found.piece(_date(year, month), basis=basis)


def _borrowed_year(found: Found, month: int) -> tuple[int, str] | None:
    """August and September 1914, 3 May to 5 June 1915: the year of the second is that of the first."""
    kinds = [found.tokens.kind(found.end + n) for n in range(7)]
    if kinds[0] not in ('and', 'to', 'dash', 'slash') or 'year' not in kinds:
        return None
    between = kinds[1 : kinds.index('year')]
    if not {'month', 'maymonth'} & set(between) or not set(between) <= {
        'month',
        'maymonth',
        'day',
        'ord',
        'the',
        'of',
        'comma',
    }:
        return None
    second = next(found.end + n for n, kind in enumerate(kinds) if kind in ('month', 'maymonth'))
    year = int(found.tokens.values[found.end + kinds.index('year')])
    return year - (month > int(found.tokens.values[second])), 'stated'


def read_unit(found: Found, story: Story) -> list[Piece]:
    """The year, the quarter: only at an edge of it, or after a preposition."""
    unit, edge = found.first('unit', 'oneyear'), found.start < found.begin
    whole = found.word(found.begin - 1) == 'for' and unit == 'D' and found.at('the')
    after = (
        found.tokens.kind(found.begin - 1) in ('in', 'over', 'of')
        and unit in ('Q', 'Y', 'M', 'W', 'WE')
        and found.at('the')
    )
    if unit in ('TS', 'TM', 'TH') or not (edge or after or whole) or (not found.at('the') and not found.prefix('edge')):
        return []
    if unit == 'Q' and not edge:
        latest = story.period if story.period and '-Q' in story.period else story.unit('Q', -1, story.today)
        return found.piece(latest, basis='relative')
    value = story.unit(unit, 0, _around(story))
    return found.piece(f'FY{value}' if found.at('fiscal') and unit == 'Y' else value, basis='relative')


def read_once(found: Found, story: Story) -> list[Piece]:
    """Once, in the sense of formerly: "was once a port", "who once led", "the once-mighty"."""
    told = found.word(found.begin - 1) in ('was', 'were', 'had', 'is', 'are', 'who', 'that', 'which')
    again = found.tokens.kind(found.end) in ('an', 'every', 'per', 'extra') or found.word(found.end) in (
        'again',
        'more',
    )
    return found.piece('PAST_REF') if found.tokens.kind(found.end) == 'dash' or (told and not again) else []


def read_clock(found: Found, story: Story) -> list[Piece]:
    hour, minute, half = CLOCK.match(found.first('clock').lower()).groups()
    if int(hour) > 24 or int(minute or 0) > 59:
        return []
    hour = int(hour) % 12 + 12 * (half == 'p') if half else int(hour)
    day = _day_of_clock(found, story) or story.unit('D', 0, story.then)
    return found.piece(f'{day}T{hour:02}:{minute or "00"}', 'TIME')


def _day_of_clock(found: Found, story: Story) -> str | None:
    """The day named after a time: "9 a.m. Monday", "9 a.m. on May 3"."""
    start = found.at('clock')[0] + 1
    while start < len(found.kinds) and found.tokens.kind(start) in ('zone', 'comma', 'in'):
        start += 1
    match = GRAMMAR.match(found.kinds, start)
    if not match or match.lastgroup not in ('weekday', 'ref', 'rel_part', 'month_day'):
        return None
    pieces = globals()[f'read_{match.lastgroup}'](Found(match, found.tokens), story)
    day = pieces[0].value.partition('T')[0] if pieces else ''
    return day if day[:1].isdigit() else None


def read_ref(found: Found, story: Story) -> list[Piece]:
    if found.at('noun', 'rel'):
        return _past_or_future(found)
    value = found.first('ref') or 'PRESENT_REF'
    if not value.startswith('D'):
        return found.piece(value)
    count, part = int(value[1:3]), value[3:]
    if story.historical:
        return found.piece('PRESENT_REF' if count == 0 else 'XXXX-XX-XX')
    return found.piece(story.unit('D', count, story.today) + part, 'TIME' if part else 'DATE', 'relative')


def _past_or_future(found: Found) -> list[Piece]:
    word = found.word(found.end - 1)
    if word == 'future':
        return found.piece('FUTURE_REF')
    if word == 'past' and found.tokens.kind(found.end) in ('dot', 'comma', 'gap', 'and', 'in'):
        return found.piece('PAST_REF')
    return found.piece('PRESENT_REF') if word == 'present' and found.at('the') else []


def read_ordinal_day(found: Found, story: Story) -> list[Piece]:
    """On the 5th: a day of the month that was spoken of."""
    if (
        found.tokens.kind(found.begin - 1) != 'in'
        or not found.printed(found.end - 1)[0].isdigit()
        or found.tokens.kind(found.end) not in ('comma', 'dot', 'to', 'gap')
    ):
        return []
    year, month, _ = parts(story.then) if story.then else (None, None, None)
    day = int(found.first('ord'))
    return found.piece(_date(year, month, day) if month else f'XXXX-XX-{day:02}', basis='relative')


def read_daypart(found: Found, story: Story) -> list[Piece]:
    if not _after_preposition(found) or found.word(found.end) == 'of':
        return []
    return found.piece(
        f'{story.unit("D", 0, story.then) if found.at("the") else "XXXX-XX-XX"}T{found.first("daypart")}', 'TIME'
    )


def read_units(found: Found, story: Story) -> list[Piece]:
    """For months, years of war, decades-long."""
    before, unit = found.tokens.kind(found.begin - 1), found.first('units')
    if unit in ('TS', 'Q') or (
        before in ('other', 'poss', 'rel', 'num', 'the', 'an')
        and not found.at('old')
        and found.word(found.begin - 1) not in ('just', 'only')
    ):
        return []
    return found.piece(_length('X', found.first('units')), 'DURATION')

"""The words of the calendar: the kind and the value of each; open lists are in tables/time_words.csv."""

from __future__ import annotations

MONTHS = 'january february march april may june july august september october november december'.split()
WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split()
NUMBERS = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
    'seventeen eighteen nineteen'
).split()
TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
ORDINALS = (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth '
    'sixteenth seventeenth eighteenth nineteenth twentieth'
).split()
UNITS = {
    'second': 'TS', 'minute': 'TM', 'hour': 'TH', 'day': 'D', 'weekend': 'WE', 'week': 'W', 'fortnight': 'F',
    'month': 'M', 'quarter': 'Q', 'semester': 'H', 'decade': 'E', 'century': 'C', 'millennium': 'L',
}  # fmt: skip
SEASONS = {'spring': 'SP', 'summer': 'SU', 'autumn': 'FA', 'fall': 'FA', 'winter': 'WI'}
DAYPARTS = {
    'dawn': 'MO', 'morning': 'MO', 'lunchtime': 'MI', 'afternoon': 'AF', 'dusk': 'EV', 'evening': 'EV', 'night': 'NI',
    'overnight': 'NI', 'nighttime': 'NI', 'daytime': 'DT',
}  # fmt: skip
SHORT = {'sept': ('month', '09'), 'tues': ('shortday', '2'), 'thurs': ('shortday', '4')}
DOUBTFUL_MONTHS = {'march': '03', 'mar': '03', 'may': '05'}
CASED = {'may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'fri', 'thu'}
CLOSED = {
    'the': 'the',
    'an': 'a an',
    'of': 'of',
    'and': 'and or',
    'to': 'to until till through',
    'in': 'in',
    'prep': 'on at by since during from between for throughout within',
    'over': 'over',
    'rel': 'this that these same last past next coming upcoming latest previous preceding prior following recent '
    'subsequent succeeding final corresponding comparable',
    'mod': 'early late mid',
    'every': 'every each any',
    'per': 'per',
    'half': 'half',
    'fiscal': 'fiscal financial',
    'old': 'old long',
    'ago': 'ago',
    'earlier': 'earlier',
    'later': 'later',
    'before': 'before after',
    'now': 'now',
    'once': 'once',
    'noun': 'future present',
    'period': 'period',
    'time': 'time',
}


def closed_terms() -> dict[str, tuple[str, str]]:
    """Word -> kind and value: months and days by number, units and seasons by their TIMEX3 letters, others as they are.

    >>> closed_terms()['september'], closed_terms()['fortnights'], closed_terms()['seventies']
    (('month', '09'), ('units', 'F'), ('decade', '70'))
    """
    terms = {word: (kind, word) for kind, words in CLOSED.items() for word in words.split()}
    for n, month in enumerate(MONTHS, 1):
        terms[month] = terms[month[:3]] = ('month', f'{n:02}')
    for n, day in enumerate(WEEKDAYS, 1):
        terms |= {day: ('weekday', str(n)), f'{day}s': ('weekday', f'{n}s'), day[:3]: ('shortday', str(n))}
    terms |= SHORT | {month: ('maymonth', digits) for month, digits in DOUBTFUL_MONTHS.items()}
    return terms | _numbers() | _spans()


def _numbers() -> dict[str, tuple[str, str]]:
    terms = {word: ('word', str(n)) for n, word in enumerate(NUMBERS)}
    terms |= {word: ('word', str(10 * n)) for n, word in enumerate(TENS, 2)}
    terms |= {word[:-1] + 'ies': ('decade', str(10 * n)) for n, word in enumerate(TENS, 2)}
    terms |= {'dozen': ('magnitude', '12'), 'hundred': ('magnitude', '100'), 'thousand': ('magnitude', '1000')}
    return terms | {word: ('ord', str(n)) for n, word in enumerate(ORDINALS, 1)} | {'thirtieth': ('ord', '30')}


def _spans() -> dict[str, tuple[str, str]]:
    terms = {unit: ('unit', letters) for unit, letters in UNITS.items() if unit != 'second'}
    terms |= {f'{unit}s': ('units', letters) for unit, letters in UNITS.items()}
    terms |= {
        'centuries': ('units', 'C'),
        'millennia': ('units', 'L'),
        'year': ('oneyear', 'Y'),
        'years': ('units', 'Y'),
    }
    terms |= {season: ('season', letters) for season, letters in SEASONS.items()}
    terms |= {part: ('daypart', letters) for part, letters in DAYPARTS.items()}
    terms |= {f'{part}s': ('daypart', letters) for part, letters in DAYPARTS.items()}
    return terms | {'noon': ('clock', '12:00'), 'midday': ('clock', '12:00'), 'midnight': ('clock', '24:00')}

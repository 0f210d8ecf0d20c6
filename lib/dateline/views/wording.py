"""Values -> words: dates, amounts and lists as a reader says them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

import pandas as pd

NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split()
MAGNITUDES = ((1e12, 'trillion'), (1e9, 'billion'), (1e6, 'million'))
SEASONS = {'21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter'}
QUARTERS = {'33': 'first quarter', '34': 'second quarter', '35': 'third quarter', '36': 'fourth quarter'}
HALVES = {'40': 'first half', '41': 'second half'}
PART = re.compile(
    r"""(?P<lead>[?~%])?
    (?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?P<doubt>[?~%]*)  # 2019, 201X, 20XX, unknown
    (?:-(?P<month>\d\d)[?~%]?                            # -05, or a season, quarter, half year
    (?:-(?P<day>\d\d))?)?
    (?:T(?P<time>\d\d:\d\d)?\S*?)?
    (?P<end>[?~%])?""",
    re.VERBOSE,
)


def number(value: int) -> str:
    """A whole number, up to twelve in letters.

    >>> number(5), number(1200)
    ('five', '1,200')
    """
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else f'{value:,}'


def count(value: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, 'event'), count(5, 'article'), count(31, 'event'), count(0, 'country', 'countries')
    ('one event', 'five articles', '31 events', 'no countries')
    """
    return f'{number(value)} {noun if value == 1 else plural or noun + "s"}'


def listed(items: Iterable[str]) -> str:
    """Items in a sentence.

    >>> listed(['Lyon', 'Turin', 'Lima'])
    'Lyon, Turin and Lima'
    """
    *some, last = [*items] or ['']
    return f'{", ".join(some)} and {last}' if some else last


def first_capital(sentence: str) -> str:
    """The sentence with a capital letter in front; the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def clip(text: str, width: int) -> str:
    """A text of one line, cut after a word where it is longer than `width`.

    >>> clip('Opening of the exhibition of machines', 25)
    'Opening of the exhibition…'
    """
    text = ' '.join(text.split())
    if len(text) <= width + 1:
        return text
    cut = text[: width + 1].rpartition(' ')[0] or text[:width]
    return cut.rstrip(' ,;:–-') + '…'


def amount(value: float, unit: str | None, digits: int = 4) -> str:
    """A value with its unit; whole numbers below a million in full, everything else in a few digits.

    >>> amount(3.2e9, 'USD'), amount(-41.5e6, 'USD'), amount(1.31, 'percent'), amount(12500, 'company')
    ('3.2 billion USD', '−41.5 million USD', '1.31 percent', '12,500 companies')
    """
    size, name = next(((s, f' {n}') for s, n in MAGNITUDES if abs(value) >= s), (1, ''))
    whole = not name and value == round(value)
    said = f'{abs(value):,.0f}' if whole else f'{abs(value) / size:,.{digits}g}'
    return f'{"−" if value < 0 else ""}{said}{name} {_unit(value, unit)}'.strip()


def _unit(value: float, unit: str | None) -> str:
    """A unit after its value: a counted noun stands in the plural, USD and percent as they are."""
    if not unit or unit == 'percent' or unit.isupper() or value == 1:
        return unit or ''
    if unit.endswith('person'):
        return f'{unit[:-6]}people'
    if re.search('[^aeiou]y$', unit):
        return f'{unit[:-1]}ies'
    return unit + ('es' if re.search('(?:s|x|ch|sh)$', unit) else 's')


def between(low: float | None, high: float | None, unit: str | None) -> str | None:
    """An interval in words; None where neither bound is known.

    >>> between(1.65e9, 1.75e9, 'USD'), between(None, 30, 'guest')
    ('1.65–1.75 billion USD', 'up to 30 guests')
    """
    known = [amount(float(bound), unit, 5) for bound in (low, high) if not pd.isna(bound)]
    if len(known) < 2:
        return f'{"up to" if pd.isna(low) else "at least"} {known[0]}' if known else None
    if low == high:
        return known[0]
    (first, *rest), (last, *same) = (bound.split(' ', 1) for bound in known)
    return f'{first}–{last} {" ".join(same)}'.strip() if rest == same and low >= 0 else ' to '.join(known)


def day(date: datetime.date) -> str:
    """A day in words: 23 May 2019."""
    return f'{date.day} {date:%B %Y}'


def when(edtf: str) -> str:
    """An EDTF date in words; what is uncertain ends in a question mark. What is not known here stays as it is.

    >>> when('XXXX-02-06')
    '6 February of an unknown year'
    >>> [when(e) for e in ('2019?-05-23', '2019-06-17~', '2025-03-19/2025-03-21', '[..2019-06-14]', '1949~/2024')]
    ['23 May 2019?', 'about 17 June 2019', '19–21 March 2025', 'by 14 June 2019', 'about 1949 – 2024']
    """
    inner = edtf.strip('[]')
    if edtf.startswith('['):
        first, last = [*inner.split('..'), ''][:2]
        if not first or not last:
            return f'by {_point(last)}' if last else f'{_point(first)} or later'
        return f'some time in {_span(first, last)}'
    first, slash, last = inner.partition('/')
    if not slash or {first, last} <= {'', '..'}:
        return _point(inner)
    if first in ('', '..') or last in ('', '..'):
        return f'until {_point(last)}' if first in ('', '..') else f'since {_point(first)}'
    return _span(first, last)


def told(edtf: str) -> str:
    """An EDTF date for a sentence, where a question mark would mislead.

    >>> told('2019?-05-23')
    '23 May 2019 (uncertain)'
    """
    return when(edtf).replace('?', ' (uncertain)')


def _span(first: str, last: str) -> str:
    """Two dates, what they share said once."""
    a, b = _point(first), _point(last)
    if a == b:
        return a
    shared = next((len(end) for end in _ends(b) if a.endswith(end)), 0)
    if shared and b[:-shared].strip().isdigit():
        return f'{a[:-shared].strip()}–{b}'
    dash = ' – ' if ' ' in a + b else '–'
    return f'{a[: len(a) - shared].strip()}{dash}{b}'


def _ends(date: str) -> list[str]:
    """' May 2019', ' 2019' of '23 May 2019'."""
    words = date.split(' ')
    return [' ' + ' '.join(words[at:]) for at in range(1, len(words))]


def _point(text: str) -> str:
    m = PART.fullmatch(text)
    if not m:
        return text
    year, doubt = m['year'], f'{m["lead"] or ""}{m["doubt"]}{m["end"] or ""}'
    year = {'XX': f'{year[:2]}00s', 'X': f'{year[:3]}0s'}.get(year.lstrip('0123456789'), year)
    if year == 'XXXX':
        year = 'of an unknown year'
    said = f'{_month(m["month"])} {year}' if m['month'] else year
    said = f'{int(m["day"])} {said}' if m['day'] else said
    said = f'{said}, {m["time"]}' if m['time'] else said
    about, uncertain = set('~%') & set(doubt), set('?%') & set(doubt)
    return f'{"about " if about else ""}{said}{"?" if uncertain else ""}'


def _month(number: str) -> str:
    named = SEASONS | QUARTERS | HALVES
    return named.get(number) or (f'{datetime.date(2000, int(number), 1):%B}' if 1 <= int(number) <= 12 else number)

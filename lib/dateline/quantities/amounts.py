"""A number with the unit written around it, and the range that two of them make."""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.quantities import counting, guards, numerals, trends, units
from dateline.quantities.numerals import Numeral

SAID_BEFORE = re.compile(
    r'(?=[PpFf])\b(?:(?P<percent>[Pp]er\s?cents?\sof\s)|[Ff]actor\sof\s(?:about\s|nearly\s|almost\s)?)$'
)
TIMES_MORE = re.compile(
    r"""
    \s(?: more | less | [a-z]+er\sthan | what | as\s(?:many|much) | as\s[a-z]+\s(?:[a-z]+\s)?as
        | (?:the|its|their)\s(?:[a-z]+\s)?(?:size|number|amount|rate|price|level|average|value|speed|weight|length)
        | the\s(?:[a-z]+\sof|distance|cost) | those\sof | that\sof | last\syear['’]s | (?:im|ex)ports | [A-Z][a-z]+['’]s
        | (?:(?:annual|book|estimated|projected)\s)?(?:earnings|value|sales|revenues?|profits?|cash\sflow|GDP) )\b
    """,
    re.VERBOSE,
)
OF_A = re.compile(r'\s(?:of\s)?an?(?=\s)|\sof\s(?:1|one)(?=\s?%|\sper)')
REPEATED = re.compile(r'\s\((?=[A-Za-z0-9])')
INCHES = re.compile(r'\s?(?:ins?\b(?!\s(?:the|a|his|her)\b)\.?|["″”]|’’)')
FEET = re.compile(r'(?:ft\.?|feet|foot|[0-9][\'′’])[\s,]?$')
FEET_MARK = re.compile(r'[\'′’](?=\s?[0-9]{1,2}(?:["″”]|’’))')
METRES = re.compile(r'[0-9]m$')
LOSS_BEFORE = re.compile(r'(?:\b(?:is|was|were|are|of|at)\s|[:|\t]\s?|^|\n)\($')
KELVIN = re.compile(r'[0-9]K$')
HEAT = re.compile(r'\b(?:temperature|kelvin|degree|Celsius|heat|cool|boil|melt|freez|superconduct|plasma)|[0-9]\s?°')
METRES_AFTER = re.compile(
    r'\s(?:final|relay|race|sprint|hurdles|freestyle|butterfly|backstroke|breaststroke|medley|title|record|champion'
    r'|event|heats?|long|tall|wide|high|deep|thick|away|above|below|from|off)\b'
)
METRES_BEFORE = re.compile(r"\b(?:the|men['’]s|women['’]s|ran|swam|cleared|threw|vaulted|leapt)\s$", re.IGNORECASE)
GROUPED = re.compile(r'[0-9]{1,2},[0-9]{3}m$')
BETWEEN = re.compile(r'\b([Bb]etween|[Ff]rom)\s(?:[a-z]+\s)?$')
WENT = re.compile(r'\b(?:w[eo]nt|goe?s?|going|gone|moved?|changed?|switched)\s$')
TO = re.compile(r'-?\s{1,2}(to|and|or)\s{1,2}|\s?([-‐‑–—])\s?|\s(?:up\s)?(to)\s')
HUNDREDS = re.compile(r'[a-z]+\shundred\b(?!\sand|\s[a-z]+teen|\s[a-z]+ty\b)')
PERIODS = ('year', 'month', 'week', 'day')


class Amount(NamedTuple):
    """A numeral with its unit. kind: currency, coin, percent, unit, si, time, noun, or empty for a bare number."""

    number: Numeral
    start: int
    end: int
    unit: str | None
    kind: str


def read(text: str, number: Numeral, since: int) -> Amount | None:
    """A numeral with its unit; None where letters touch it that are no unit."""
    start, end, unit, kind = number.start, _repeated(text, number), None, ''
    if money := units.before(text, since, start):
        (unit, start), kind = money, 'currency'
    elif start and text[start - 1].isalnum():
        return None
    elif said := SAID_BEFORE.search(text, max(since, start - 18), start):
        unit, kind = ('percent', 'percent') if said['percent'] else ('fold', 'unit')
    elif lettered := _by_letter(text, number, since, end):
        return lettered
    spelt = text[number.start].isalpha()
    part = OF_A.match(text, end) if spelt and 0 < number.value < 1 else None
    named = units.after(text, part.end() if part else end, number.value, spelt)
    if named and (unit is None or named[2] == 'currency'):
        unit, end, kind = unit or named[0], *named[1:]
    if unit is None:
        return None if text[end : end + 1].isalpha() else _counting(text, number, end)
    if unit == 'time' and TIMES_MORE.match(text, end):
        unit = 'fold'
    if kind == 'currency' and LOSS_BEFORE.search(text, max(since, start - 12), start) and text[end : end + 1] == ')':
        return Amount(number._replace(value=-number.value), start - 1, end + 1, unit, kind)
    if kind not in ('time', 'percent') and (each := units.per(text, end)):
        unit, end = unit if kind == 'currency' and each[0] in PERIODS else f'{unit} per {each[0]}', each[1]
    return Amount(number, start, end, unit, kind)


def _by_letter(text: str, number: Numeral, since: int, end: int) -> Amount | None:
    """A number whose last letter is metres or kelvin, and no magnitude; or feet and inches: 6ft 2in."""
    if mark := FEET_MARK.match(text, end):
        return Amount(number, number.start, mark.end(), 'foot', 'unit')
    mark = INCHES.match(text, end)
    if mark and (text.startswith('in', end) or FEET.search(text, max(0, number.start - 6), number.start)):
        return Amount(number, number.start, mark.end(), 'inch', 'unit')
    if text[end - 1] not in 'mK':
        return None
    if METRES.search(text, end - 2, end) and _in_metres(text, since, number.start, end):
        return Amount(_unscaled(number, 1e6), number.start, end, 'metre', 'unit')
    if KELVIN.search(text, end - 2, end) and HEAT.search(text, max(0, number.start - 60), end + 40):
        return Amount(_unscaled(number, 1e3), number.start, end, 'kelvin', 'unit')
    return None


def _unscaled(number: Numeral, magnitude: float) -> Numeral:
    """A number without the letter after it, which is no magnitude."""
    return number._replace(value=number.value / magnitude, step=number.step / magnitude, magnitude=1)


def _counting(text: str, number: Numeral, end: int) -> Amount:
    noun = counting.noun_after(text, end, abs(number.value) == 1)
    return Amount(number, number.start, *((noun[1], noun[0], 'noun') if noun else (end, None, '')))


def _repeated(text: str, number: Numeral) -> int:
    """The end of a number that may be said twice: "2 (two) years"."""
    if opened := REPEATED.match(text, number.end):
        again = numerals.read(text, opened.end(), opened.end())
        if again and again.value == number.value and text[again.end : again.end + 1] == ')':
            return again.end + 1
    return number.end


def _in_metres(text: str, since: int, start: int, end: int) -> bool:
    """Whether "100m" is a distance and not a hundred million."""
    beside = METRES_AFTER.match(text, end) or METRES_BEFORE.search(text, max(since, start - 8), start)
    return bool(beside or GROUPED.match(text, start, end))


def opening(text: str, since: int, start: int) -> re.Match | None:
    """The "between" or "from" before a number."""
    return BETWEEN.search(text, max(since, start - 20), start)


def upper_end(text: str, first: Amount, since: int, moved: bool) -> Amount | None:
    """The upper end of a range that a first amount opens: "between 5 and 7 percent", "$60-80 billion".

    After an amount of change (`moved`), "from 5 to 7" tells two levels.
    """
    number, joint = first.number, TO.match(text, first.end)
    if not joint or first.kind == 'noun' or guards.is_year(text, number.start, first.end):
        return None
    opened, word = opening(text, since, first.start), joint[1] or joint[2] or joint[3]
    if not _may_join(text, first, word, opened, since) or (moved and opened and word == 'to'):
        return None
    second = next(
        filter(None, (numerals.at(text, place, joint.end()) for place in range(joint.end(), joint.end() + 5))), None
    )
    if second and HUNDREDS.match(text, second.start):
        second = second._replace(magnitude=100 * second.magnitude)
    last = second and read(text, second, joint.end())
    if not last or not _same_unit(first, last) or not _ascends(scaled(number, second), second.value):
        return None
    if word == 'to' and not opened and _moved_to(text, first, last, since):
        return None
    measured = first.unit or last.unit or opened or second.magnitude > 1 or ',' in text[number.start : number.end]
    return (
        last
        if (measured or word in ('to', 'or')) and (first.unit or not 0 < number.value < 1 <= second.value)
        else None
    )


def _may_join(text: str, first: Amount, word: str, opened: re.Match | None, since: int) -> bool:
    """Whether a word can join the ends of a range here; "rose from 5 to 7" tells two levels."""
    if word == 'and':
        return opened is not None and opened[1].lower() == 'between'
    if word == 'or':
        return not first.unit and first.number.magnitude == 1
    from_level = opened is not None and opened[1].lower() == 'from'
    moved = from_level and (
        trends.change(text, since, opened.end(), opened.end(), False) or WENT.search(text, since, opened.start())
    )
    return not moved


def _ascends(first: float, second: float) -> bool:
    """Whether two numbers can be the ends of a range; below zero the lower may stand last: -18 to -34 degrees."""
    return first < second or second < first < 0


def scaled(first: Numeral, last: Numeral) -> float:
    """The lower end of a range, which may leave its magnitude to the upper: "60-80 billion"."""
    return first.value * (last.magnitude if first.magnitude == 1 and abs(first.value) < 1000 else 1)


def _same_unit(first: Amount, last: Amount) -> bool:
    return not first.unit or not last.unit or f'{last.unit} per '.startswith(f'{first.unit} per ')


def _moved_to(text: str, first: Amount, last: Amount, since: int) -> bool:
    """Whether "to" leads from an amount of change to the new level: "rose 5 percent to 7 percent", "fell 2% to 700"."""
    if first.unit and not last.unit and text[first.number.end : first.end].strip():
        return True
    whole = last.number.magnitude == 1 or first.number.value >= 1000  # 861,000 to 2 million share no magnitude
    alike = bool(first.unit and last.unit) or (not first.unit and not last.unit and whole)
    far = 1 < first.number.magnitude == last.number.magnitude and last.number.value > 3 * first.number.value
    alike = alike or far  # by 40 million to 344 million euros
    return alike and trends.change(text, since, first.start, first.start, True) is not None

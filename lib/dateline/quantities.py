"""Text -> numbers with unit, qualifier and the interval that the written digits allow."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline import counting, guards, numerals, trends, units
from dateline.numerals import CARDINAL, DENOMINATOR, MAGNITUDE, ORDINAL, VULGAR, Numeral


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: a printed number with what it counts or measures.

    start, end, text: where it stands, from its qualifier ("about 5 million dollars") to its unit or counted noun.
    value: the number, of a range its lower end. upper: the upper end of a range, otherwise None.
    low, high: the closed interval that the written digits and the qualifier allow; None where it is open.
        "1.7 billion" is good to half of its last digit. A number written out is good to half a unit, one with zeros
        from 1,000 upwards to half of its last place that is not zero, two leading digits at least: "55,000" is
        [54500, 55500], "2000" is [1950, 2050]. "more than" and "less than" bound at the value itself, "about" widens nothing.
    unit: ISO 4217 code, percent, percentage point, basis point, a measure's name, the counted noun in the singular,
        ordinal ("31st"), fold ("doubled", "5 times more"); a price is "USD per barrel"; None for a bare number.
    qualifier: about, more than, less than, nearly, up to, or None.
    change: up, down where the quantity is an amount of change or the level after it, otherwise None.
    """

    start: int
    end: int
    text: str
    value: float | None
    upper: float | None
    low: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    change: str | None


FOLDS = {'double': 2, 'triple': 3, 'treble': 3, 'quadruple': 4, 'twice': 2, 'thrice': 3, 'two': 2, 'three': 3, 'four': 4,
         'five': 5, 'six': 6, 'seven': 7, 'eight': 8, 'nine': 9, 'ten': 10}  # fmt: skip
MULTIPLE = re.compile(
    r"""
      (?P<verb>[Dd]ouble|[Tt]riple|[Tt]reble|[Qq]uadruple)(?:d\b|s?\b(?=\s(?:the|its|their|that|what)\b))   # doubled, double the
    | (?P<twice>[Tt]wice|[Tt]hrice)(?=\s(?:as|the|that|its)\b)                                             # twice as much
    | (?P<spelt>two|three|four|five|six|seven|eight|nine|ten)-?fold\b                                     # threefold
    """,
    re.VERBOSE,
)
ORDINAL_DIGITS = re.compile(r'([0-9]{1,3}(?:,[0-9]{3})?)(?:st|nd|rd|th)\b')
ORDINAL_WORD = re.compile(
    rf"""
    (?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-])?({ORDINAL})(?![\w-])
    (?= \s['"“‘«][A-Z]                                        # the second "Smart Forum"
      | \s(?:time|edition|anniversary|session|meeting|round|summit|forum|congress|conference|birthday)\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
COMPOUND_ORDINAL = re.compile(
    rf'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](?:{ORDINAL})\b', re.IGNORECASE
)
RANK = re.compile(r'[Nn]umber (one|two|three)\b')
SCAN = re.compile(
    rf"""
      (?<![0-9])[0-9] | (?<![\w.])\.(?=[0-9]) | [{VULGAR}]
    | \b(?: (?:{CARDINAL})(?![A-Za-z])
          | half\b | an?\ (?:half|(?:{MAGNITUDE})\b|(?:{DENOMINATOR})\b) | quarter\ (?:of\ a\ )?(?:{MAGNITUDE})
          | (?:{ORDINAL})(?=\s['"“‘«tesamfrbc]) | number\ (?:one|two|three)\b
          | double|triple|treble|quadruple|twice|thrice | (?:two|three|four|five|six|seven|eight|nine|ten)fold )
    """,
    re.VERBOSE | re.IGNORECASE,
)
BETWEEN = re.compile(r'\b([Bb]etween|[Ff]rom|[Bb]oth)\s(?:[a-z]+\s)?$')
TO = re.compile(r'-?\s{1,2}(to|and|or)\s{1,2}|\s?([-–—])\s?|\s(?:up\s)?(to)\s')
PERCENT_OF = re.compile(r'\b[Pp]er\s?cents?\sof\s$')
TIMES_MORE = re.compile(
    r'\s(?:more|higher|larger|bigger|greater|faster|the|as|that|its|over|what|less|lower|smaller)\b'
)
FROM = re.compile(r'\b[Ff]rom\s$')
JOINT = re.compile(r'\s?(?:,|,?\sand|,?\sor|\sto)\s(?:by\s|of\s)?')


METRES = re.compile(r'[0-9]m$')


@dataclass(frozen=True, slots=True)
class _Amount:
    """A numeral with the units written around it, before it is placed in its sentence."""

    number: Numeral
    start: int
    end: int
    unit: str | None = None
    kind: str = ''


def find(text: str) -> list[Quantity]:
    """Quantities of a text, in order and without overlap.

    >>> [(q.text, q.value, q.unit) for q in find('Exports rose 12 percent to about $1.7 billion.')]
    [('12 percent', 12.0, 'percent'), ('about $1.7 billion', 1700000000.0, 'USD')]
    """
    found: list[Quantity] = []
    since = 0
    while anchor := SCAN.search(text, since):
        quantity, since = _read(text, anchor.start(), since, found[-1] if found else None)
        if quantity:
            found.append(quantity)
    return _jointly(text, found)


def _read(text: str, start: int, since: int, last: Quantity | None) -> tuple[Quantity | None, int]:
    """The quantity at a place, if any, and the place from which to look on."""
    if (end := guards.skip(text, start, since)) is not None:
        return None, end
    if special := _ordinal(text, start, since) or _multiple(text, start, since):
        return special, special.end
    if compound := COMPOUND_ORDINAL.match(text, start):
        return None, compound.end()
    number = numerals.read(text, start)
    if number is None:
        return None, _word_end(text, start)
    amount = _amount(text, number, since)
    if amount is None:
        return None, _word_end(text, number.end)
    ranged = _range(text, amount, since)
    if not ranged and _means_nothing(text, amount, since):
        return None, number.end
    quantity = _placed(text, amount, ranged, since, last)
    return quantity, quantity.end


def _word_end(text: str, place: int) -> int:
    found = re.compile(r'\w+|').match(text, place)
    return max(found.end(), place + 1)


def _amount(text: str, number: Numeral, since: int) -> _Amount | None:
    """A numeral with its unit; None where letters touch it that are no unit."""
    start, end, unit, kind = number.start, number.end, None, ''
    spelt = text[start].isalpha()
    if money := units.before(text, since, start):
        unit, start, kind = money[0], money[1], 'currency'
    elif (start and text[start - 1].isalnum()) or (PERCENT_OF.search(text, max(since, start - 14), start)):
        if text[start - 1].isalnum():
            return None
        unit, kind = 'percent', 'percent'
    if METRES.search(text, number.end - 2, end) and not unit and not _millions(text, end, number.value):
        return _Amount(replace(number, value=number.value / 1e6, step=1, magnitude=1), start, end, 'metre', 'unit')
    named = units.after(text, end, number.value, spelt)
    if named and (unit is None or (named[2] == 'currency')):
        unit, end, kind = (unit or named[0]), named[1], named[2]
    if not unit and text[end : end + 1].isalpha():
        return None
    if unit == 'time' and TIMES_MORE.match(text, end):
        unit = 'fold'
    if unit and (each := units.per(text, end)) and (kind not in ('time', 'percent')):
        unit, end = (
            (unit if each[0] in ('year', 'month', 'week', 'day') and kind == 'currency' else f'{unit} per {each[0]}'),
            each[1],
        )
    elif not unit and (noun := counting.noun_after(text, end, abs(number.value) == 1)):
        unit, end, kind = *noun, 'noun'
    return _Amount(number, start, end, unit, kind)


def _millions(text: str, end: int, value: float) -> bool:
    """Whether "5m" are millions of something, not metres."""
    named = units.after(text, end, value, False)
    return bool(named and named[2] == 'currency') or counting.noun_after(text, end, False) is not None


def _range(text: str, first: _Amount, since: int) -> _Amount | None:
    """The upper end of a range: "between 5 and 7 percent", "$60-80 billion"."""
    joint = TO.match(text, first.end)
    if not joint or first.kind == 'noun':
        return None
    opened = BETWEEN.search(text, max(since, first.start - 20), first.start)
    word = joint[1] or joint[2] or joint[3]
    if (word == 'and' and not (opened and opened[1].lower() == 'between')) or (word == 'or' and first.unit):
        return None
    if (
        word == 'to'
        and opened
        and opened[1].lower() == 'from'
        and trends.change(text, since, opened.start(), opened.start(), False)
    ):
        return None
    place = joint.end()
    while place < len(text) and place < joint.end() + 6 and not (text[place].isalnum() or text[place] in VULGAR):
        place += 1
    number = _second(text, place)
    if number is None or (word == 'or' and text[number.start].isdigit() != text[first.number.start].isdigit()):
        return None
    last = _amount(text, number, joint.end())
    if (
        last is None
        or (word == 'or' and first.number.magnitude > 1)
        or (first.unit and last.unit and not f'{last.unit} per '.startswith(f'{first.unit} per '))
    ):
        return None
    if not (first.unit or last.unit) and guards.are_years(first.number.value, number.value):
        return None
    if not first.unit and first.number.value < 1 <= number.value:
        return None
    low = first.number.value * (
        last.number.magnitude if first.number.magnitude == 1 and abs(first.number.value) < 1000 else 1
    )
    if low >= last.number.value or (word in ('-', '–', '—') and not (last.unit or first.unit or opened)):
        return None
    return last


def _second(text: str, place: int) -> Numeral | None:
    for shift in range(0, 4):
        if SCAN.match(text, place + shift):
            return numerals.read(text, place + shift)
    return None


def _means_nothing(text: str, amount: _Amount, since: int) -> bool:
    """Years, scores, parts of names, "one" as a pronoun."""
    number = amount.number
    if amount.kind not in ('', 'noun') or amount.unit == 'percent':
        return False
    if text[number.start].isalpha():
        return guards.is_pronoun(text, number.start, number.end) or guards.is_name(text, since, number.start)
    qualified = trends.qualifier(text, since, number.start) is not None
    if not qualified and guards.is_year(text, since, number.start, number.end, number.value, amount.kind == 'noun'):
        return True
    if not (amount.unit or qualified) and guards.is_name_number(text, since, number.start, number.end):
        return True
    return guards.designates(text, since, number.start) or _is_score(text, number)


SCORE = re.compile(r'\s?[-–:]\s?[0-9]{1,3}(?![0-9%])')
SCORED = re.compile(r'[0-9]\s?[-–:/]\s?$')


def _is_score(text: str, number: Numeral) -> bool:
    return (
        SCORE.match(text, number.end) is not None
        or SCORED.search(text, max(0, number.start - 4), number.start) is not None
    )


def _placed(text: str, first: _Amount, last: _Amount | None, since: int, before: Quantity | None) -> Quantity:
    """An amount as it stands in its sentence: with qualifier, interval and change."""
    start, end, unit = first.start, first.end, first.unit
    value, upper, step = first.number.value, None, first.number.step
    if last:
        scale = last.number.magnitude if first.number.magnitude == 1 and abs(value) < 1000 else 1
        value, upper, end, unit = value * scale, last.number.value, last.end, last.unit or first.unit
        if opened := BETWEEN.search(text, max(since, start - 20), start):
            start = opened.start()
    bound = trends.qualifier(text, since, start)
    if bound and first.kind == 'time' and text[bound[1] : start].lower().startswith('over'):
        bound = None
    if bound:
        start = bound[1]
    elif late := trends.bound_after(text, first.number.end) or trends.bound_after(text, end):
        bound, end = late, max(end, late[1])
        if not unit and (noun := counting.noun_after(text, end, False)):
            unit, end = noun
    kind = bound[0] if bound else None
    change = trends.change(text, since, start, end, first.kind == 'noun')
    if change is None and before and before.change and trends.goes_on(text, before.end, start, before.unit is None):
        change = before.change if first.kind != 'noun' or before.unit == unit else None
    if unit == 'time' and change:
        unit = 'fold'
    low, high = _interval(value, upper, step, kind)
    return Quantity(start, end, text[start:end], value, upper, low, high, unit, kind, change)


def _interval(
    value: float, upper: float | None, step: float, qualifier: str | None
) -> tuple[float | None, float | None]:
    if qualifier == 'more than':
        return value, None
    if qualifier in ('less than', 'nearly', 'up to'):
        return None, value if upper is None else upper
    if upper is not None:
        return value, upper
    return _round(value - step / 2), _round(value + step / 2)


def _round(bound: float) -> float:
    """A bound without the noise of binary fractions."""
    return float(f'{bound:.12g}')


def _exact(text: str, start: int, end: int, value: float, unit: str, change: str | None = None) -> Quantity:
    return Quantity(start, end, text[start:end], value, None, value, value, unit, None, change)


def _ordinal(text: str, start: int, since: int) -> Quantity | None:
    if found := ORDINAL_DIGITS.match(text, start):
        return _exact(text, start, found.end(), float(found[1].replace(',', '')), 'ordinal')
    if found := RANK.match(text, start):
        return _exact(text, start, found.end(), float(numerals.SMALL[found[1].lower()]), 'ordinal')
    if found := ORDINAL_WORD.match(text, start):
        tens = numerals.TENS[found[1].lower()] if found[1] else 0
        return _exact(text, start, found.end(), float(tens + numerals.ORDINALS[found[2].lower()]), 'ordinal')
    return None


def _multiple(text: str, start: int, since: int) -> Quantity | None:
    found = MULTIPLE.match(text, start)
    if not found:
        return None
    value = float(FOLDS[(found['verb'] or found['twice'] or found['spelt']).lower()])
    change = 'up' if found['verb'] and found[0].endswith('d') else trends.change(text, since, start, found.end(), False)
    return _exact(text, start, found.end(), value, 'fold', change)


def _jointly(text: str, found: list[Quantity]) -> list[Quantity]:
    """Lists share a unit ("5, 6 and 7 percent") and amounts of one change its direction ("$5 or 2 percent more")."""
    for place in range(len(found) - 2, -1, -1):
        this, following = found[place], found[place + 1]
        if this.end >= following.start - 8 and JOINT.fullmatch(text, this.end, following.start):
            if (
                this.unit is None
                and following.unit not in (None, 'ordinal', 'fold')
                and this.text[-1].isdigit() == following.text.lstrip('$€£')[0].isdigit()
            ):
                this = replace(this, unit=following.unit)
            if this.change is None and following.change and ' or ' in text[this.end : following.start]:
                this = replace(this, change=following.change)
            found[place] = this
        if this.change and FROM.search(text, max(0, this.start - 6), this.start):
            found[place] = replace(this, change=None)
    return found

"""Text -> numbers with unit, qualifier and the interval that the written digits allow."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.quantities import amounts, columns, counting, guards, joint, numerals, trends, units
from dateline.quantities.amounts import Amount
from dateline.quantities.number_words import OPENING, ORDINAL, ORDINALS, SMALL, TENS, VULGAR, folded


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: a printed number with what it counts or measures.

    start, end, text: where it stands, from its qualifier ("about 5 million dollars") to its unit or counted noun.
    value: the number, of a range its lower end. upper: the upper end of a range, otherwise None.
    low, high: the closed interval that the written digits and the qualifier allow; None where it is open.
        "3.2 billion" is good to half of its last digit. A number written out is good to half a unit, one with zeros
        from 1,000 upwards to half of its last place that is not zero, two leading digits at least: "48,000" is
        [47500, 48500], "2000" is [1950, 2050]. "more than" and "less than" bound at the value itself,
        "about" widens nothing.
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


MULTIPLES = {'halve': 0.5, 'double': 2, 'triple': 3, 'treble': 3, 'quadruple': 4, 'twice': 2, 'thrice': 3} | SMALL
VERB = 'halve|double|triple|treble|quadruple'
OBJECT = r'(?=\s(?:the|its|their|this|in|by|from|to|over|within|since)\b|[.,;]|$)'
RATE = r'(?=\s(?:an?|per|each|every)\s(?:day|week|month|year|season)\b|-?\s?(?:dai|week|month|year|annual)ly\b)'
MULTIPLE = re.compile(
    rf"""
      (?P<moved>halv|doubl|tripl|trebl|quadrupl)(?:ed|ing)\b                                         # doubled
    | (?:(?<=\bto\s)|(?=\w+\ssince\b))(?P<rise>{VERB}){OBJECT}  # to double its exports
    | (?P<again>twice|thrice){RATE}                                                              # twice a year
    | (?P<times>{VERB}|twice|thrice)(?=\s(?:as|the|its|their|that|what)\b)                         # twice as much
    | (?P<fold>(?-i:two|three|four|five|six|seven|eight|nine|ten))-?fold\b                         # threefold
    """,
    re.VERBOSE | re.IGNORECASE,
)
ORDINAL_DIGITS = re.compile(r'([0-9]{1,3}(?:,[0-9]{3})?)(?:st|nd|rd|th)\b')
ORDINAL_WORDS = re.compile(
    rf"""
    (?:(?P<tens>{'|'.join(TENS)})[\s-])?(?P<ones>{ORDINAL})(?![\w-])
    (?P<edition> (?=\s['"“‘«][A-Z])                                                # the second "Port Forum"
      | (?=\s(?:time|edition|anniversary|session|meeting|round|summit|forum|congress|conference|birthday)\b) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
RANK = re.compile(r'number (one|two|three)\b', re.IGNORECASE)
SCAN = re.compile(
    rf"""
    (?=[0-9.{VULGAR}abdefhmnoqstz])(?:
      {OPENING}
    | \b(?: (?:{ORDINAL})(?=\s['"“‘«tesamfrbc]) | number\ (?:one|two|three)\b
          | (?:halv|doubl|tripl|trebl|quadrupl)(?:e|ing) | twice | thrice
          | (?:two|three|four|five|six|seven|eight|nine|ten)fold ) )
    """,
    re.VERBOSE,
)
REST_OF_WORD = re.compile(r'(?:[\w+]|[.,-](?=\w))*')
SCORE = re.compile(r'(?:\s?[-–]\s?|:|\s:\s)[0-9]{1,3}(?![0-9%]|\.[0-9]|,[0-9]{3})')
SCORED = re.compile(r'[0-9](?:\s?[-–/]\s?|:|\s:\s)$')
DOLLARS = {'AU': 'AUD', 'CA': 'CAD', 'NZ': 'NZD'}
"""Countries whose press writes its own dollars with the plain sign."""
MEASURED = r'\s?(?:%|(?i:per\s?cent|[mb]illion|[mb]ln|bn|tons?|tonnes|euros?|times)\b)'
COMMA = re.compile(rf'(?<![0-9.,])[0-9]{{1,3}},[0-9]{{1,2}}{MEASURED}')
POINT = re.compile(rf'[0-9]\.[0-9]{{1,2}}{MEASURED}')
GROUPED = re.compile(r'(?<![0-9.,])[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9.,])')
"""Decimals behind a comma, behind a point, and what is 17 thousand where the comma has the decimals: "17.300"."""
OLD_SHILLINGS = '/-'
CLOCK = re.compile(r'\so[\'’]clock')
CAPITAL = re.compile(r'\s[A-Z]')
ABROAD = re.compile(r'[A-Z]')


def find(text: str) -> list[Quantity]:
    """Quantities of a text, in order and without overlap; dates, times, scores and numbered names are left out.

    So are "dozens" and "tens of thousands", which name no number. Offsets are code points; a value is the whole
    number, "4 million" is 4000000.0. Nothing found: an empty list.

    >>> [(q.text, q.value, q.unit) for q in find('Exports rose 12 percent to about $3.2 billion.')]
    [('12 percent', 12.0, 'percent'), ('about $3.2 billion', 3200000000.0, 'USD')]
    """
    printed, text = text, _regrouped(text)
    found: list[Quantity] = []
    since, lowered = 0, text.replace('İ', 'I').lower()
    while anchor := SCAN.search(lowered, since):
        quantity, since = _read(text, anchor.start(), since, found[-1] if found else None)
        if quantity:
            found.append(quantity)
    found = columns.lettered(text, columns.scaled(text, joint.share(text, found), find), find)
    declared = units.declared(text)
    found = [_as_declared(quantity, declared) for quantity in found] if declared else found
    found = [_in_shillings(q, text) for q in found] if OLD_SHILLINGS in text else found
    return found if printed is text else [replace(q, text=printed[q.start : q.end]) for q in found]


def _regrouped(text: str) -> str:
    """The text, its points between thousands as commas where it writes decimals behind commas alone: "84,7 million"."""
    grouped = COMMA.search(text) and GROUPED.search(text) and not POINT.search(text)
    return GROUPED.sub(lambda number: number[0].replace('.', ','), text) if grouped else text


def _in_shillings(q: Quantity, text: str) -> Quantity:
    """A number with the stroke and dash of shillings, which rupees have as well: 2,500/-."""
    end = q.end + len(OLD_SHILLINGS)
    strokes = q.unit is None and text[q.end : end] == OLD_SHILLINGS
    return replace(q, end=end, text=text[q.start : end], unit='shilling') if strokes else q


def at_home(found: list[Quantity], text: str, country: str | None) -> list[Quantity]:
    """The quantities of a text, plain dollars as those of the country that it is about, if nothing else is said.

    >>> [q.unit for q in at_home(find('It cost $5 million.'), 'It cost $5 million.', 'CA')]
    ['CAD']
    """
    dollars = DOLLARS.get(country or '') if units.plain_dollars(text) else None
    return [_as_declared(quantity, {'USD': dollars}) for quantity in found] if dollars else found


def _read(text: str, start: int, since: int, last: Quantity | None) -> tuple[Quantity | None, int]:
    """The quantity at a place, if any, and the place from which to look on."""
    if (end := guards.skip(text, start, since)) is not None:
        return None, end
    told = last.end if last else 0
    listed = ORDINAL_WORDS.match(text, start) if text[start].isalpha() else None
    if special := _special(text, start, told, listed):
        return special, special.end
    number = None if listed else numerals.read(text, start, since)
    amount = number and amounts.read(text, number, since)
    if not amount:
        place = number.end if number else listed.end() if listed else start
        return None, max(REST_OF_WORD.match(text, place).end(), start + 1)
    moved = bool(last and last.change) and trends.goes_on_from(text, told, amount.start)
    upper = amounts.upper_end(text, amount, told, moved)
    if not upper and _means_nothing(text, amount, since):
        return None, number.end
    quantity = _placed(text, amount, upper, since, last)
    return quantity, quantity.end


def _special(text: str, start: int, since: int, listed: re.Match | None) -> Quantity | None:
    """An edition, an occurrence or a rank (the 31st expo, for the third time, number one), or a multiple."""
    if not text[start].isalpha():
        found = ORDINAL_DIGITS.match(text, start)
        value = int(found[1].replace(',', '')) if found else 0
    elif found := RANK.match(text, start):
        value = SMALL[folded(found[1])]
    elif listed and listed['edition'] is not None:
        found, value = listed, TENS.get(folded(listed['tens'] or ''), 0) + ORDINALS[folded(listed['ones'])]
    else:
        return _multiple(text, start, since)
    return _exact(text, start, found.end(), value, 'ordinal', None) if found else None


def _multiple(text: str, start: int, since: int) -> Quantity | None:
    """Twice, threefold, doubled."""
    found = MULTIPLE.match(text, start)
    if not found:
        return None
    word = folded(found[found.lastgroup])
    value = MULTIPLES[word if word in MULTIPLES else word + 'e']
    if found['again']:
        return _exact(text, start, found.end(), value, 'occurrence', None)
    moved = 'down' if word.startswith('halv') else 'up' if found['moved'] or found['rise'] else None
    change = moved or trends.change(text, since, start, found.end(), False)
    if bound := trends.qualifier(text, since, start):
        low, high = _interval(float(value), None, 0.0, bound[0])
        whole = text[bound[1] : found.end()]
        return Quantity(bound[1], found.end(), whole, float(value), None, low, high, 'fold', bound[0], change)
    return _exact(text, start, found.end(), value, 'fold', change)


def _exact(text: str, start: int, end: int, value: float, unit: str, change: str | None) -> Quantity:
    value = float(value)
    return Quantity(start, end, text[start:end], value, None, value, value, unit, None, change)


def _means_nothing(text: str, amount: Amount, since: int) -> bool:
    """Whether a bare or counting number is a year, a score, part of a name, or "one" as a pronoun."""
    if amount.kind not in ('', 'noun'):
        return False
    start, end = amount.number.start, amount.number.end
    if text[start].isalpha():
        idle = CLOCK.match(text, end) or guards.ADJECTIVE.match(text, end)
        pronoun = guards.is_pronoun(text, start, end) or guards.is_subject(text, start, end)
        return idle is not None or pronoun or guards.is_name(text, start)
    qualified = trends.qualifier(text, since, start) is not None
    counted = amount.kind == 'noun' and not CAPITAL.search(text, end, amount.end)
    if guards.is_year(text, start, end, counted, qualified):
        return True
    if not qualified and not amount.unit and guards.is_name_number(text, since, start, end):
        return True
    scored = SCORE.match(text, end) or SCORED.search(text, max(0, start - 4), start)
    return bool(scored) or guards.designates(text, since, start)


def _placed(text: str, first: Amount, last: Amount | None, since: int, before: Quantity | None) -> Quantity:
    """An amount as it stands in its sentence: with qualifier, interval and change."""
    start, end, unit, value, upper = first.start, first.end, first.unit, first.number.value, None
    if last:
        opened = amounts.opening(text, since, start)
        start = opened.start() if opened else start
        end, unit, value, upper = (
            last.end,
            last.unit or unit,
            *sorted((amounts.scaled(first.number, last.number), last.number.value)),
        )
    qualifier, start, late = _qualifier(text, first, since, start, end)
    if late > end:
        end = late
        if unit is None and (noun := counting.noun_after(text, end, False)):
            unit, end = noun
    told = before.end if before else 0
    change = trends.change(text, told, start, end, first.kind == 'noun')
    if change is None and before and before.change and trends.goes_on(text, before.end, start, before.unit is None):
        alike = before.unit == unit or (before.unit is None and text.startswith(' to ', before.end))
        change = before.change if first.kind != 'noun' or alike else None
    if unit == 'percent' and (value < 0 or text[start - 1 : start] == '+'):
        change = 'down' if value < 0 else 'up'
    if unit == 'time' and (change or value % 1):
        unit = 'fold'
    low, high = _interval(value, upper, first.number.step, qualifier)
    return Quantity(start, end, text[start:end], value, upper, low, high, unit, qualifier, change)


def _qualifier(text: str, first: Amount, since: int, start: int, end: int) -> tuple[str | None, int, int]:
    """The qualifier beside an amount, its start where it stands before, its end where it stands after."""
    if bound := trends.qualifier(text, since, start):
        lasting = first.kind == 'time' and text[bound[1] : start].lower().startswith('over')
        return (None, start, end) if lasting else (*bound, end)
    if bound := trends.bound_after(text, first.number.end) or trends.bound_after(text, end):
        return bound[0], start, bound[1]
    return None, start, end


def _interval(value: float, upper: float | None, step: float, qualifier: str | None) -> tuple:
    """The least and the greatest number that may be meant."""
    if qualifier == 'more than':
        return value, None
    if qualifier in ('less than', 'nearly', 'up to'):
        return None, value if upper is None else upper
    if upper is not None:
        return value, upper
    low, high = float(f'{value - step / 2:.15g}'), float(f'{value + step / 2:.15g}')
    return min(low, value), max(high, value)


def _as_declared(quantity: Quantity, declared: dict[str, str]) -> Quantity:
    """A sum in plain dollars, in the dollars that the text says it means."""
    plain = quantity.unit in declared and not ABROAD.search(quantity.text)
    return replace(quantity, unit=declared[quantity.unit]) if plain else quantity

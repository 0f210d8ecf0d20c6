"""Digits and number words -> value, and the place of the last written digit."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from dateline.quantities.number_words import (
    AND_A,
    CLAUSE_END,
    DENOMINATORS,
    DIGITS,
    GROUPING,
    MAGNITUDES,
    NEXT_TERM,
    NOT_A_PART,
    OPENING_PART,
    OPENING_WORD,
    ORDINALS,
    OVER,
    PART,
    POINT,
    POWER,
    SIGN,
    SIMPLE_FRACTION,
    SMALL,
    SMALLER,
    START,
    TENS,
    TENTHS,
    TOLERANCE,
    VULGAR,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """One written number: `step` is the place of its last digit, `magnitude` the multiplier it ends in (1: none)."""

    start: int
    end: int
    value: float
    step: float
    magnitude: float = 1


def read(text: str, start: int, since: int = 0) -> Numeral | None:
    """The number that starts at a place of a text, read as far as it goes; a sign may stand before it, `since` on.

    >>> read('two and a half billion', 0).value
    2500000000.0
    """
    first = _fraction(text, start) or _digits(text, start) or _opening_part(text, start) or _spelt(text, start)
    if first is None:
        return None
    numeral = first if first.value % 1 and text[start].isalpha() else _with_part(text, *_grown(text, first))
    numeral = _tolerant(text, _ratio(text, numeral))
    sign = SIGN.search(text, max(since, start - 9), start)
    return replace(numeral, start=sign.start(), value=0.0 - numeral.value) if sign else numeral


def at(text: str, place: int, since: int) -> Numeral | None:
    """The number that starts at a place where a number may start."""
    return read(text, place, since) if START.match(text, place) else None


def _ratio(text: str, number: Numeral) -> Numeral:
    """A number "over" or "out of" another at the end of a clause: three out of five."""
    over = OVER.match(text, number.end)
    under = over and (_digits(text, over.end()) or _spelt(text, over.end()))
    if not under or not under.value:
        return number
    under, _ = _grown(text, under)
    if not CLAUSE_END.match(text, under.end):
        return number
    return replace(number, end=under.end, value=number.value / under.value, step=1 / under.value, magnitude=1)


def _tolerant(text: str, number: Numeral) -> Numeral:
    """A number with the tolerance written after it: 2,000 ± 5."""
    sign = TOLERANCE.match(text, number.end)
    tolerance = sign and _digits(text, sign.end())
    return replace(number, end=tolerance.end, step=2 * tolerance.value) if tolerance else number


def _spelt(text: str, start: int) -> Numeral | None:
    word = OPENING_WORD.match(text, start)
    if not word:
        return None
    return Numeral(start, word.end(), _small(word['small']) if word['small'] else 1, 1)


def _small(word: str) -> int:
    word = word.lower()
    return SMALL[word] if word in SMALL else TENS[word]


def _fraction(text: str, start: int) -> Numeral | None:
    if text[start : start + 1] in VULGAR:
        value = unicodedata.numeric(text[start : start + 1], 0)
        return Numeral(start, start + 1, value, value) if value else None
    found = SIMPLE_FRACTION.match(text, start)
    under = int(found[2]) if found else 0
    return Numeral(start, found.end(), int(found[1]) / under, 1 / under) if under else None


def _digits(text: str, start: int) -> Numeral | None:
    found = DIGITS.match(text, start)
    if not found:
        return None
    decimals = found['decimals'] or ''
    value = float((found['whole'].translate(GROUPING) or '0') + decimals.replace(',', '.'))
    step = 10.0 ** (1 - len(decimals)) if decimals else _last_place(found['whole'], value)
    if found['power']:
        value, step = _raised(value, step, found['power'].replace('−', '-').replace('--', '-').replace('+', ''))
    if found['vulgar']:
        step = unicodedata.numeric(found['vulgar'])
        value += step
    elif found['over'] and int(found['under']):
        value, step = value + int(found['over']) / int(found['under']), 1 / int(found['under'])
    return Numeral(start, found.end(), value, step)


def _raised(value: float, step: float, power: str) -> tuple[float, float]:
    """A value and its last place, times a power of ten (1e6) or to a power (2.5^3)."""
    exponent = int(POWER.sub('', power).lstrip('^'))
    if not power.startswith('^'):
        return value * 10.0**exponent, step * 10.0**exponent
    if not 1e-9 < value < 1e9 or abs(exponent) > 30:
        return value, step
    return value**exponent, abs(exponent) * value ** (exponent - 1) * step


def _last_place(whole: str, value: float) -> float:
    """Trailing zeros from 1,000 upwards are rounding, but two leading digits always count: 48,000 is 48 thousand."""
    if value < 1000:
        return 1
    digits = whole.translate(GROUPING)
    return 10.0 ** min(len(digits) - len(digits.rstrip('0')), len(digits) - 2)


def _opening_part(text: str, start: int) -> Numeral | None:
    found = OPENING_PART.match(text, start)
    alone = found and not found['magnitude'] and AND_A.search(text, max(0, start - 6), start)
    if not found or alone or NOT_A_PART.search(text, max(0, start - 9), start):
        return None
    part = 1 / (2 if found['half'] else 4 if found['quarter'] else DENOMINATORS[found['under'].lower()])
    scale = MAGNITUDES[found['magnitude'].lower()] if found['magnitude'] else 1
    step = 1 if scale == 12 else part * scale
    return Numeral(start, found.end(), part * scale, step, scale)


def _grown(text: str, first: Numeral) -> tuple[Numeral, float]:
    """A first number with the magnitudes and smaller numbers that follow, and the part of it that is complete."""
    spelt, hundred = text[first.start].isalpha(), False
    total, group, step, magnitude, end = 0.0, first.value, first.step, first.magnitude, first.end
    while total < 1e30 and (term := NEXT_TERM.match(text, end)):
        if scale := _scale(term, spelt, magnitude):
            if term['gap'].strip() in ('and', '&', ',') or (scale <= 100 and group >= 1000):
                break
            if scale <= 100:
                group *= scale
            elif group and total and scale > magnitude:
                total, group, step = (total + group) * scale, 0.0, scale
            elif group:
                total, group, step = total + group * scale, 0.0, step * scale
            else:
                total, step = total * scale, step * scale
            magnitude = scale if scale > 100 else magnitude
        else:
            value = _small(term['small']) if term['small'] else int(term['digits'] or 0)
            if not _adds(term, value, group, total, spelt, hundred):
                break
            group, step = group + value, 1
        hundred, end = scale == 100, term.end()
    value = total + group
    return replace(first, end=end, value=value, step=step, magnitude=1 if group else magnitude), total


def _scale(term: re.Match, spelt: bool, magnitude: float) -> float:
    """The magnitude that a term is, 0 if none. A letter is one after digits only: 10k, 2.3m, 5 K; "10 m" are metres."""
    if term['magnitude']:
        return MAGNITUDES[term['magnitude'].lower()]
    abbreviates = not spelt and magnitude == 1 and '-' not in term['gap']
    if term['letter'] and abbreviates and not (term['gap'] and term['letter'] in 'mbBT'):
        return MAGNITUDES[term['letter']]
    return 0


def _adds(term: re.Match, value: float, group: float, total: float, spelt: bool, hundred: bool) -> bool:
    """Whether a small number goes on with the number before it: twenty-two, two hundred (and) two."""
    joined = term['gap'].strip()
    if term['small'] and term['small'].lower() in TENS and not joined and TENTHS.match(term.string, term.end()):
        return False
    if not term['gap'] or term['letter'] or (term['digits'] and '-' in joined):
        return False
    if joined and PART.match(term.string, term.start()):
        return False
    if hundred:
        return True
    if not group:
        return bool(total) and (
            spelt if term['small'] else not joined and SMALLER.match(term.string, term.end()) is not None
        )
    return bool(
        spelt
        and term['small']
        and joined in ('', '-', '‐')
        and value < 10
        and 20 <= group % 100 < 100
        and group % 10 == 0
    )


def _with_part(text: str, whole: Numeral, total: float) -> Numeral:
    """A number with the fraction that follows it: two thirds, two and a half million, 8 million and a half."""
    if (point := POINT.match(text, whole.end)) and whole.value % 1 == 0:
        places = [_small(word) for word in point['decimals'].replace('-', ' ').split()]
        digits = str(sum(places)) if places[0] >= 20 else ''.join(map(str, places))
        return replace(whole, end=point.end(), value=whole.value + float('0.' + digits), step=10.0 ** -len(digits))
    part = PART.match(text, whole.end)
    if not part or (part['joined'].strip(' -') == '' and not text[whole.start].isalpha()):
        return whole
    scale = MAGNITUDES[part['magnitude'].lower()] if part['magnitude'] else 1
    under = (
        TENS[part['tens'].lower()] + ORDINALS[part['ones'].lower()]
        if part['tens']
        else DENOMINATORS[part['under'].lower()]
    )
    if 'and' in part['joined'].lower():
        share = (_small(part['over']) if part['over'] else 1) / under
        if scale > 1 and not total:
            value = (whole.value + share) * scale
        else:
            value, scale = whole.value + share * (scale if scale > 1 else whole.magnitude), whole.magnitude
    elif whole.magnitude > 1 or _counts(text, whole, part):
        return whole
    else:
        value = whole.value / under * scale
    return replace(whole, end=part.end(), value=value, step=scale / under, magnitude=scale)


def _counts(text: str, whole: Numeral, part: re.Match) -> bool:
    """ "one third party" and "the last three quarters" hold no fraction."""
    singular = (part['under'] or part['many'])[-1:].lower() != 's' and part['joined'] != '-'
    if NOT_A_PART.search(text, max(0, whole.start - 9), whole.start):
        return True
    return singular and (
        whole.value != 1 or re.match(r'\s(?!of|the|more|less|higher|lower)[a-z]', text[part.end() :][:8]) is not None
    )

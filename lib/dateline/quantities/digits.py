"""Digits as printed -> value, and the place of the last written digit."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from dateline.quantities.number_words import VULGAR

DIGITS = re.compile(
    rf"""
    (?P<whole>
        [0-9]{{1,3}}(?:,[0-9]{{3}}){{1,8}}(?![0-9])                          # 1,943,000
      | [0-9]{{1,2}}(?:,[0-9]{{2}}){{1,8}},[0-9]{{3}}(?![0-9])                 # 1,00,000
      | [0-9]{{1,3}}(?:[\ \u00a0\u2009\u202f][0-9]{{3}}){{1,8}}(?![0-9])       # 1 943 000
      | [0-9]{{1,3}}(?:['’][0-9]{{3}}){{1,8}}(?![0-9])                         # 1'943'000
      | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,8}}(?=,[0-9]{{1,2}}(?![0-9,]))         # 1.943,50
      | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,8}}(?![0-9])                      # 1.943.000
      | [1-9][0-9]{{0,2}}\.000(?![0-9.,]|\s?(?:%|per))                     # 121.000: no one prints three idle decimals
      | [0-9]{{1,20}}(?![0-9])
      | (?=\.[0-9])                                                      # .08
    )
    (?P<decimals>\.[0-9]{{1,20}} | (?<![0-9],[0-9])(?<![0-9],[0-9][0-9]),[0-9]{{1,2}}(?![0-9]|,[0-9]))?
    (?P<power>[eE][+-]?[0-9]{{1,2}}(?![0-9A-Za-z]) | \s?[x×]\s?10\^?[-−]?[0-9]{{1,2}}(?![0-9])
       | \^[-+]{{0,2}}[0-9]{{1,2}}(?![0-9]))?                            # 1e6, 5 x 10^6, 2.5^3
    (?: (?P<mixed>\s{{1,2}}|-)?(?P<over>[0-9]{{1,2}})\s?[/⁄]\s?(?P<under>[0-9]{{1,3}})(?![0-9/])       # 2 1/2
      | \s?(?P<vulgar>[{VULGAR}]) )?                                        # 2½
    """,
    re.VERBOSE,
)
SIMPLE_FRACTION = re.compile(r'([0-9]{1,3})\s?[/⁄]\s?([0-9]{1,3})(?![0-9/])')
GROUPING = str.maketrans('', '', ",. '’\u00a0\u2009\u202f")
POWER = re.compile(r'\s?(?:[eE]|[x×]\s?10\^?)')


class Numeral(NamedTuple):
    """One written number: `step` is the place of its last digit, `magnitude` the multiplier it ends in (1: none)."""

    start: int
    end: int
    value: float
    step: float
    magnitude: float = 1


def fraction(text: str, start: int) -> Numeral | None:
    """A fraction in digits: ½, 3/4."""
    if text[start : start + 1] in VULGAR:
        value = unicodedata.numeric(text[start : start + 1], 0)
        return Numeral(start, start + 1, value, value) if value else None
    found = SIMPLE_FRACTION.match(text, start)
    under = int(found[2]) if found else 0
    return Numeral(start, found.end(), int(found[1]) / under, 1 / under) if under else None


def read(text: str, start: int) -> Numeral | None:
    """The number in digits that starts at a place: 1,943,000 or 2½."""
    found = DIGITS.match(text, start)
    if not found:
        return None
    whole, decimals, power, _, over, under, vulgar = found.groups('')
    value = float((whole.translate(GROUPING) or '0') + decimals.replace(',', '.'))
    step = 10.0 ** (1 - len(decimals)) if decimals else _last_place(whole, value)
    if power:
        value, step = _raised(value, step, power.replace('−', '-').replace('--', '-').replace('+', ''))
    if vulgar:
        step = unicodedata.numeric(vulgar)
        value += step
    elif over and int(under):
        value, step = value + int(over) / int(under), 1 / int(under)
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

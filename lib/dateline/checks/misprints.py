"""One figure -> what it could have been before one digit of it was mistyped: swapped, wrong, a zero lost or extra."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.checks.misreadings import NUMBER, Misreading

GROUPED = re.compile(r'(?<=\d)(?=(?:\d{3})+$)')


def of(figure, _figures=()) -> list[Misreading]:
    """Every reading that differs from the figure in one digit, or in two neighbours that changed places."""
    printed = NUMBER.search(figure.text)
    if figure.value is None or not printed:
        return []
    whole, point, decimals = printed[0].replace('\u00a0', ',').replace(' ', ',').partition('.')
    grouped, digits, places = ',' in whole, whole.replace(',', '') + decimals, len(decimals)
    if ',' in decimals or not float(digits):
        return []
    found = []
    for mended, tens in _variants(digits, places):
        number, left = _rendered(mended, places, grouped) + point * (not places), float(digits)
        words = figure.text[: printed.start()] + number + figure.text[printed.end() :]
        found.append(Misreading(words, _scaled(figure, float(mended) / left, tens)))
    return found


def _variants(digits: str, places: int):
    """Other digits, and how many times coarser their last one is."""
    seen = {digits}
    swapped = (digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in range(len(digits) - 1))
    wrong = (digits[:i] + other + digits[i + 1 :] for i in range(len(digits)) for other in '0123456789')
    for mended in (*swapped, *wrong):
        if mended not in seen and (mended[0] != '0' or len(digits) == places + 1) and float(mended):
            seen.add(mended)
            yield mended, 1.0
    if not places:
        yield digits + '0', 10.0
        if digits[-1] == '0' and len(digits) > 1:
            yield digits[:-1], 0.1


def _rendered(digits: str, places: int, grouped: bool) -> str:
    whole, decimals = (digits[:-places], digits[-places:]) if places else (digits, '')
    return (GROUPED.sub(',', whole) if grouped else whole) + ('.' + decimals if places else '')


def _scaled(f, factor: float, tens: float):
    """The figure with another value, as wide as its digits are coarse."""
    value = f.value * factor
    low, high = (None if x is None else value + (x - f.value) * tens for x in (f.low, f.high))
    return replace(f, value=value, low=low, high=high)

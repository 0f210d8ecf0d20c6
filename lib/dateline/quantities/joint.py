"""Quantities that stand together share what only one of them names: a unit, a direction of change."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.quantities import digits
from dateline.quantities.number_words import LARGE

FROM = re.compile(r'\b[Ff]rom\s$')
ADJECTIVE_AND = re.compile(r'\s[A-Za-z][a-z-]{1,14}\s(?:and|or)\s(?:[a-z]+\s)?')
ADJECTIVE_NOUN = re.compile(r'(?:[a-z]+\s)?\S+\s[A-Za-z][a-z-]+(?:\s[a-z][a-z-]+)+')
JOINT = re.compile(r'\s?(?:,|,?\sand|,?\sor|\sto|\sof(?:\s(?:the|its|their|his|her|all))?)\s(?:by\s|of\s)?')
SCALED = re.compile(rf'{LARGE}\Z')
SIZE = re.compile(rf'(?<![0-9.,])(?P<number>[0-9][0-9.,]{{0,20}})\s{LARGE}\b')
SIZES = 20
DIGIT = re.compile(r'[0-9]')
PARTS = {('hour', 'minute'): 60, ('minute', 'second'): 60}
SMALLER = re.compile(r',?\s(?:and\s)?')


def share(text: str, found: list) -> list:
    """Lists share a unit ("5, 6 and 7 percent"), amounts of one change its direction ("$5 or 2 percent more")."""
    following = None
    for place in range(len(found) - 1, -1, -1):
        this = found[place]
        gap = text[this.end : following.start] if following and following.start - this.end < 30 else ''
        parts = PARTS.get((this.unit, following.unit)) if following else None
        if parts and SMALLER.fullmatch(gap) and following.value < parts:
            this = _whole(text, this, found.pop(place + 1), parts)
        elif this.unit is None and ADJECTIVE_AND.fullmatch(gap) and ADJECTIVE_NOUN.fullmatch(following.text):
            this = replace(this, unit=following.unit)
        elif JOINT.fullmatch(gap):
            shared = following.unit not in ('ordinal', 'fold') and not gap.startswith(', or')
            scaled = following.unit == 'percent' and SCALED.search(this.text)
            if this.unit is None and shared and not scaled and _alike(this, following):
                this = replace(_scaled(text, this, following, gap), unit=following.unit)
            if this.change is None and ' or ' in gap:
                this = replace(this, change=following.change)
        if this.change and FROM.search(text, max(0, this.start - 6), this.start):
            this = replace(this, change=None)
        found[place] = following = this
    return found


def _whole(text: str, this, part, parts: int):
    """A time with its smaller part, in the larger unit: 2 hours 30 minutes."""
    value = this.value + part.value / parts
    half = 0.5 / parts
    words = text[this.start : part.end]
    return replace(this, end=part.end, text=words, value=value, low=value - half, high=value + half)


def _scaled(text: str, this, following, gap: str):
    """ "From 1.7 to 2.3 million": the first is in millions too, where that is of one size and moves as is told."""
    size = SIZE.search(following.text)
    start = max(0, this.start - 6)
    if gap.strip() != 'to' or not size or not FROM.search(text, start, this.start) or SCALED.search(this.text):
        return this
    number = digits.read(size['number'], 0)
    scale = following.value / number.value if number and number.value else 1
    value = this.value * scale
    moves = {'up': value < following.value, 'down': value > following.value}.get(following.change, True)
    if not moves or not following.value / SIZES < value < SIZES * following.value:
        return this
    bounds = {key: getattr(this, key) for key in ('value', 'low', 'high')}
    return replace(this, **{key: b if b is None else float(f'{b * scale:.12g}') for key, b in bounds.items()})


def _alike(this, following) -> bool:
    """Whether two numbers are both written in digits or both in words."""
    return bool(DIGIT.search(this.text)) == bool(DIGIT.search(following.text))

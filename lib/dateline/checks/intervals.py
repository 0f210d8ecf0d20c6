"""Closed intervals with arithmetic that never loses a possible value, and relations that narrow them."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isinf, nextafter
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from low to high; an unbounded side is infinite.

    Results are rounded outwards, so a value that the operands allow is never lost.

    >>> found = Interval(41.45, 41.55) / Interval(0.01305, 0.01315)
    >>> round(found.low, 1), round(found.high, 1)
    (3152.1, 3183.9)
    """

    low: float = -inf
    high: float = inf

    @property
    def empty(self) -> bool:
        """True if no value is left (a hair of a billionth is allowed for decimal fractions)."""
        return self.low > self.high and self.low - self.high > 1e-9 * max(abs(self.low), abs(self.high))

    @property
    def bounded(self) -> bool:
        """True if both sides are finite."""
        return not isinf(self.low) and not isinf(self.high)

    @property
    def width(self) -> float:
        """High minus low."""
        return self.high - self.low

    def __and__(self, other: Interval) -> Interval:
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __add__(self, other: Interval) -> Interval:
        return _outward(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        corners = [_times(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return _outward(min(corners), max(corners))

    def __truediv__(self, other: Interval) -> Interval:
        if other.low < 0 < other.high or other.low == other.high == 0:
            return Interval()
        return self * Interval(-inf if other.high == 0 else 1 / other.high, inf if other.low == 0 else 1 / other.low)

    def scaled(self, factor: float) -> Interval:
        """Every value times a number."""
        return self * Interval(factor, factor)


def _outward(low: float, high: float) -> Interval:
    return Interval(nextafter(low, -inf), nextafter(high, inf))


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b


class Sum(NamedTuple):
    """whole = left + right."""

    whole: object
    left: object
    right: object

    def narrow(self, box):
        """Each of the three names with the interval that the other two leave it, and their names."""
        whole, left, right = (box[name] for name in self)
        yield self.whole, left + right, (self.left, self.right)
        yield self.left, whole - right, (self.whole, self.right)
        yield self.right, whole - left, (self.whole, self.left)


class Product(NamedTuple):
    """whole = left × right."""

    whole: object
    left: object
    right: object

    def narrow(self, box):
        """Each of the three names with the interval that the other two leave it, and their names."""
        whole, left, right = (box[name] for name in self)
        yield self.whole, left * right, (self.left, self.right)
        yield self.left, whole / right, (self.whole, self.right)
        yield self.right, whole / left, (self.whole, self.left)


def propagate(box: dict, sources: dict, relations: list, rounds: int = 12) -> bool:
    """Narrow every interval of the box by the relations until nothing changes; False if one becomes empty.

    `sources` (name -> frozenset of what its interval rests on) is kept along: a name whose interval comes wholly
    from others rests on what they rest on, one that is cut on both.
    """
    for _ in range(rounds):
        changed = False
        for relation in relations:
            for name, found, others in relation.narrow(box):
                old = box[name]
                new = old & found
                if new.empty:
                    return False
                if not _narrower(new, old):
                    continue
                rest = frozenset().union(*(sources.get(other, ()) for other in others))
                wholly = not _narrower(new, found)
                sources[name] = rest if wholly else rest | sources.get(name, frozenset())
                box[name] = found if wholly else new
                changed = True
        if not changed:
            break
    return True


def _narrower(new: Interval, old: Interval) -> bool:
    slack = 1e-9 * max(abs(x) for x in (new.low, new.high, 1e-300) if not isinf(x))
    return new.low > old.low + slack or new.high < old.high - slack

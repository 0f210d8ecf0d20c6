"""Digits and number words -> value, and the place of the last written digit."""

from __future__ import annotations

import re

from dateline.quantities import digits, parts
from dateline.quantities.digits import Numeral
from dateline.quantities.number_words import (
    CLAUSE_END,
    MAGNITUDES,
    NEXT_TERM,
    OF_EVERY,
    OPENING_WORD,
    OVER,
    SHARE_ENDS,
    SIGN,
    SMALLER,
    START,
    TENS,
    TENTHS,
    TIMES_AFTER,
    TOLERANCE,
    folded,
    small,
)

MONEY = re.compile(r'[$€£¥]\s?$')
AFTER_THOUSAND = re.compile(r'(?<=thousand\s\d\d)[.,;]\s')
ROUND = {2, 3, 4, 5, 10, 20, 50, 100, 1000, 1e4}


def read(text: str, start: int, since: int = 0) -> Numeral | None:
    """The number that starts at a place of a text, read as far as it goes; a sign may stand before it, `since` on.

    >>> read('two and a half billion', 0).value
    2500000000.0
    """
    if text[start].isalpha():
        first = parts.opening(text, start) or _spelt(text, start)
    else:
        first = digits.fraction(text, start) or digits.read(text, start)
    if first is None:
        return None
    numeral = first if first.value % 1 and text[start].isalpha() else parts.grown(text, *_grown(text, first))
    numeral = _tolerant(text, _ratio(text, numeral))
    sign = SIGN.search(text, max(since, start - 9), start)
    return numeral._replace(start=sign.start(), value=0.0 - numeral.value) if sign else numeral


def at(text: str, place: int, since: int) -> Numeral | None:
    """The number that starts at a place where a number may start."""
    return read(text, place, since) if START.match(text, place) else None


def _ratio(text: str, number: Numeral) -> Numeral:
    """A number "over" or "out of" another at the end of a clause, or of a round number: one in five children."""
    over = OF_EVERY.match(text, number.end) or OVER.match(text, number.end)
    under = over and (digits.read(text, over.end()) or _spelt(text, over.end()))
    if not under or not under.value:
        return number
    under, _ = _grown(text, under)
    if not _is_share(text, number.value, over, under):
        return number
    return number._replace(end=under.end, value=number.value / under.value, step=1 / under.value, magnitude=1)


def _is_share(text: str, value: float, over: re.Match, under: Numeral) -> bool:
    """Whether a number in, over or out of another is a part of it; two in three years are two."""
    if (
        over.re is OF_EVERY
        and over['noun']
        and not (value < 10 and (over['every'] or SHARE_ENDS.match(text, under.end)))
    ):
        return False
    every = over.re is OF_EVERY and value < under.value and (under.value in ROUND or value == 1 < under.value <= 20)
    if over.re is OF_EVERY and over['within']:
        return every and value % 1 == 0 and value < 10 and not TIMES_AFTER.match(text, under.end)
    return every or CLAUSE_END.match(text, under.end) is not None


def _tolerant(text: str, number: Numeral) -> Numeral:
    """A number with the tolerance written after it: 2,000 ± 5."""
    sign = TOLERANCE.match(text, number.end)
    tolerance = sign and digits.read(text, sign.end())
    return number._replace(end=tolerance.end, step=2 * tolerance.value) if tolerance else number


def _spelt(text: str, start: int) -> Numeral | None:
    word = OPENING_WORD.match(text, start)
    if not word:
        return None
    return Numeral(start, word.end(), small(word['small']) if word['small'] else 1, 1)


def _grown(text: str, first: Numeral) -> tuple[Numeral, float]:
    """A first number with the magnitudes and smaller numbers that follow, and the part of it that is complete."""
    spelt, hundred = text[first.start].isalpha(), False
    total, group, step, magnitude, end = 0.0, first.value, first.step, first.magnitude, first.end
    while total < 1e30 and (term := NEXT_TERM.match(text, end)):
        if scale := _scale(term, spelt, magnitude, MONEY.search(text, max(0, first.start - 2), first.start)):
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
            written = (term['digits'] or '0').replace(',', '.')
            value = small(term['small']) if term['small'] else float(written)
            if not _adds(term, value, group, total, spelt, hundred):
                break
            group, step = group + value, 0.1 ** len(written.partition('.')[2])
        hundred, end = scale == 100, term.end()
    value = total + group
    return Numeral(first.start, end, value, step, 1 if group else magnitude), total


def _scale(term: re.Match, spelt: bool, magnitude: float, money: re.Match | None) -> float:
    """The magnitude that a term is, 0 if none. A letter is one after digits only: 10k, 2.3m, 5 K; "10 m" are metres."""
    if term['magnitude']:
        return MAGNITUDES[folded(term['magnitude'])]
    abbreviates = not spelt and magnitude == 1 and '-' not in term['gap']
    if term['letter'] and abbreviates and (money or not (term['gap'] and term['letter'] in 'mbBT')):
        return MAGNITUDES.get(term['letter']) or MAGNITUDES[folded(term['letter'])]
    return 0


def _adds(term: re.Match, value: float, group: float, total: float, spelt: bool, hundred: bool) -> bool:
    """Whether a small number goes on with the number before it: twenty-two, two hundred (and) two."""
    joined = term['gap'].strip()
    if term['small'] and term['small'].lower() in TENS and not joined and TENTHS.match(term.string, term.end()):
        return False
    if not term['gap'] or term['letter'] or (term['digits'] and '-' in joined):
        return False
    if term['digits'] and not term['digits'].isdigit() and (joined or hundred):
        return False
    if joined and parts.PART.match(term.string, term.start()):
        return False
    if hundred:
        return True
    if not group:
        return bool(total) and (
            spelt
            if term['small']
            else not joined
            and bool(
                len(term['digits']) == 3
                or SMALLER.match(term.string, term.end())
                or AFTER_THOUSAND.match(term.string, term.end())
            )
        )
    return bool(
        spelt
        and term['small']
        and joined in ('', '-', '‐')
        and value < 10
        and 20 <= group % 100 < 100
        and group % 10 == 0
    )

# ruff: noqa: E501  (sentences stay on one line)
"""Checks, on made-up accounts: true figures are never flagged, one wrong token is, and is repaired rightly."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from dateline import checks
from dateline.trade import Figure
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_checks import BALANCE, EXPORTS, IMPORTS, SHARE, change, level, percent, told

FEW = settings(max_examples=40, deadline=None)
RANDOM = st.randoms(use_true_random=False)


def true_account(rng: random.Random) -> list[Figure]:
    """Figures of one true account, each printed with its own rounding."""
    scale = rng.choice(['million', 'billion'])
    base, rate = rng.uniform(20, 900), rng.choice([-1, 1]) * rng.uniform(0.02, 0.9)
    earlier = rng.choice([-1, 1]) * rng.uniform(0.02, 0.9)
    now, part = base * (1 + rate), rng.uniform(0.1, 0.9)
    way, before = ({'direction': 'up' if r > 0 else 'down'} for r in (rate, earlier))
    figures = [
        level('f1', now, scale, rng.choice([0, 1, 2])),
        change('f2', abs(now - base), scale, rng.choice([1, 2]), **way),
        percent('f3', abs(100 * rate), rng.choice([0, 1, 2]), **way),
        level('f4', base, scale, rng.choice([0, 1]), period='2017'),
        level('f5', now * part, scale, rng.choice([0, 1, 2]), **EXPORTS),
        level('f6', now * (1 - part), scale, rng.choice([0, 1, 2]), **IMPORTS),
        level('f7', now * (2 * part - 1), scale, 1, **BALANCE) if part > 0.5 else percent('f7', 100 * part, **{**EXPORTS, **SHARE}),
        percent('f8', abs(100 * earlier), 1, of=None, period='2017', base_period=None, **before),
        level('f9', base / (1 + earlier), scale, rng.choice([1, 2]), period='2016'),
    ]  # fmt: skip
    return rng.sample(figures, rng.randint(2, 9)) if rng.random() < 0.5 else figures[: rng.randint(3, 9)]


@settings(deadline=None)
@given(RANDOM)
def test_rounded_figures_of_a_true_account_are_never_flagged(rng):
    figures = true_account(rng)
    assert {c.verdict for c in checks.check(figures)[0]} <= {'consistent'}, figures


def fits(figures: list[Figure]) -> bool:
    """Do level, change and percent meet? By plain arithmetic on the ends of the intervals, for the bases they allow."""
    now, moved, rate = figures
    sign_d, sign_p = (1 if f.direction == 'up' else -1 for f in (moved, rate))
    if sign_d != sign_p:
        return False
    bases = [
        sorted(m / (p / 100) for m in (moved.low, moved.high) for p in (rate.low, rate.high)),
        sorted(n - sign_d * m for n in (now.low, now.high) for m in (moved.low, moved.high)),
        sorted(n / (1 + sign_p * p / 100) for n in (now.low, now.high) for p in (rate.low, rate.high)),
    ]
    return max(b[0] for b in bases) <= min(b[-1] for b in bases)


def spoilt(f: Figure, rng: random.Random) -> Figure:
    """One token of the figure wrong: its magnitude, its direction, or a lost decimal point."""

    def times(factor, text):
        return replace(f, value=f.value * factor, low=f.low * factor, high=f.high * factor, text=text)

    wrong = (
        [times(1e-3, f.text.replace('million', 'thousand').replace('billion', 'million'))] if f.unit == 'USD' else []
    )
    digits = len(f.text.split()[0].partition('.')[2])
    if digits:
        wrong.append(times(10**digits, f.text.replace('.', '', 1)))
    if f.direction:
        wrong.append(replace(f, direction='down' if f.direction == 'up' else 'up'))
    return rng.choice(wrong or [f])


def three(rng: random.Random, digits: int = 1) -> list[Figure]:
    """A level, the change to it and its percent."""
    base, rate = rng.uniform(20, 900), rng.uniform(0.02, 0.9)
    return [
        level('f1', base * (1 + rate), digits=digits),
        change('f2', base * rate, digits=digits),
        percent('f3', 100 * rate, digits),
    ]


@settings(deadline=None)
@given(RANDOM)
def test_one_wrong_token_is_flagged_where_the_digits_decide_and_repaired_rightly(rng):
    true, i = three(rng), rng.randrange(3)
    read = [*true]
    read[i] = spoilt(true[i], rng)
    found = checks.check(read)[0]
    assert any(c.verdict != 'consistent' for c in found) == (not fits(read)), read
    assert all(c.start == true[i].start for c in found if c.verdict == 'repaired'), read


def mistyped(f: Figure, rng: random.Random) -> Figure:
    """Two neighbouring digits of the figure changed places, or one is wrong."""
    number = f.text.split()[0].lstrip('$')
    at = rng.choice([i for i, c in enumerate(number) if c.isdigit()])
    wrong = [number[:at] + str(digit) + number[at + 1 :] for digit in range(10)]
    if number[at + 1 : at + 2].isdigit():
        wrong.append(number[:at] + number[at + 1] + number[at] + number[at + 2 :])
    wrong = rng.choice([w for w in wrong if w != number and w[0] != '0'] or [number])
    step = f.value / float(number) * (float(wrong) - float(number)) if float(number) else 0.0
    return replace(f, text=f.text.replace(number, wrong), value=f.value + step, low=f.low + step, high=f.high + step)


@settings(deadline=None)
@given(RANDOM)
def test_a_wrong_digit_is_flagged_where_the_digits_decide_and_no_other_correction_is_held_for_certain(rng):
    true, i = three(rng), rng.randrange(3)
    read = [*true]
    read[i] = mistyped(true[i], rng)
    found = checks.check(read)[0]
    assert any(c.verdict != 'consistent' for c in found) == (not fits(read)), read
    for check in found:
        if 'they would agree if' in check.explanation:
            assert f"if '{read[i].text}' were '{true[i].text}'" in check.explanation, read


class Printed:
    """A number as it is printed, and what its digits allow; the last of a spoilt one is wrong."""

    def __init__(self, value: float, digits: int) -> None:
        self.text = f'{value:.{digits}f}'
        self.low, self.high = float(self.text) - 0.5 * 10**-digits, float(self.text) + 0.5 * 10**-digits

    def __format__(self, spec: str) -> str:
        return self.text


def average(rng: random.Random) -> tuple[str, list[float], str]:
    mean = rng.uniform(3, 90)
    return 'Sales came to ${0} million in 2022, an average of ${1} million a month.', [12 * mean, mean], 'average'


def price(rng: random.Random):
    amount, each = rng.uniform(2, 40), rng.uniform(100, 900)
    words = 'Peru bought {1} million tonnes of copper in 2022 for ${0} million, at a price of ${2} per tonne.'
    return words, [amount * each, amount, each], 'price'


def rest(rng: random.Random):
    a, b = sorted(rng.uniform(5, 95) for _ in range(2))
    words = 'Brazil took {1} percent of the fruit, Peru {2} percent and Bolivia the remaining {3} percent.'
    return words, [100, a, b - a, 100 - b], 'rest'


def amounts(rng: random.Random):
    parts = [rng.uniform(20, 90) for _ in range(3)]
    words = 'The bridge costs ${0} million: a bank lends ${1} million, the city pays ${2} million and firms the remaining ${3} million.'
    return words, [sum(parts), *parts], 'rest'


def order(rng: random.Random):
    words = 'Brazil was the largest buyer of tin with ${0} million, followed by Peru with ${1} million and Bolivia with ${2} million.'
    return words, sorted((rng.uniform(10, 900) for _ in range(3)), reverse=True), 'order'


def growth(rng: random.Random):
    first, one, two = rng.uniform(50, 900), rng.uniform(2, 60), rng.uniform(2, 60)
    last = first * (1 + one / 100) * (1 + two / 100)
    words = 'Trade between Chile and Peru was ${1} million in 2021. In 2022 it grew {2} percent. In 2023 trade between Chile and Peru rose {3} percent to ${0} million.'
    return words, [last, first, one, two], 'growth'


STORIES = [average, price, rest, amounts, order, growth]


def meets(rule: str, printed: list[Printed]) -> bool:
    """Do the printed numbers meet? By plain arithmetic on the ends of what their digits allow."""
    whole, *parts = printed
    if rule == 'order':
        return all(a.high >= b.low for i, a in enumerate(printed) for b in printed[i:])
    low, high = (_worked(rule, [getattr(p, end) for p in parts]) for end in ('low', 'high'))
    bounds = (100, 100) if rule == 'rest' and whole.text.startswith('100') else (whole.low, whole.high)
    return low <= bounds[1] + 1e-9 and bounds[0] <= high + 1e-9


def _worked(rule: str, parts: list[float]) -> float:
    if rule == 'rest':
        return sum(parts)
    first, *others = parts
    for x in others:
        first *= 1 + x / 100 if rule == 'growth' else x
    return first * 12 if rule == 'average' else first


@pytest.mark.parametrize('story', STORIES, ids=[s.__name__ for s in STORIES])
@FEW
@given(rng=RANDOM)
def test_true_stories_raise_no_doubt(story, rng):
    words, values, _ = story(rng)
    text = words.format(*(Printed(v, rng.choice([0, 1, 2])) for v in values))
    assert [c for c in told(text) if c.verdict != 'consistent'] == [], text


@pytest.mark.parametrize('story', STORIES, ids=[s.__name__ for s in STORIES])
@FEW
@given(rng=RANDOM)
def test_false_stories_are_flagged_where_the_digits_decide(story, rng):
    words, values, rule = story(rng)
    digits = rng.choice([1, 2])
    at = rng.randrange(words.count('{') != len(values), len(values))
    values[at] *= rng.choice([0.1, 0.5, 0.7, 1.3, 2, 10])
    assume(story is not amounts or values[0] > 1.1 * max(values[1:]))  # else no sentence would call it the whole
    printed = [Printed(v, digits) for v in values]
    flagged = any(c.verdict != 'consistent' for c in told(words.format(*printed)))
    assert flagged == (not meets(rule, printed)), words.format(*printed)

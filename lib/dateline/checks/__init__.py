"""Arithmetic between figures: consistent, inconsistent, repaired (with proof), suspicious; and what they imply."""

from __future__ import annotations

from dataclasses import dataclass
from math import isinf
from typing import NamedTuple

from dateline.checks import implied, misreadings, proofs, repeated
from dateline.checks.comparison import compare
from dateline.checks.implied import Implied
from dateline.checks.ledger import Claim, Rule, claims_of, rules_of, settle
from dateline.trade import Figure

__all__ = ['Check', 'Implied', 'check', 'compare']


CHAIN = 'several rules together'
MANY = 6
"""Where more rules are broken than this, no single token is to blame."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule applied to figures. verdict: consistent, inconsistent, repaired, suspicious.

    start, end and text are those of the figure that is in question: the repaired one, otherwise the first.
    """

    rule: str
    figures: tuple[str, ...]
    verdict: str
    repair: str | None
    explanation: str
    start: int
    end: int
    text: str


class _Tested(NamedTuple):
    rule: Rule
    claims: list[Claim]
    fits: bool

    @property
    def ids(self) -> frozenset:
        return frozenset(c.figure for c in self.claims)


def check(figures: list[Figure]) -> tuple[list[Check], list[Implied]]:
    """Do the figures of one article add up, and what do they entail?

    A printed number is the interval that its digits allow. A rule is checked where at least one figure is bounded by
    the others; where no value is left, every reading that differs in one token is tried, and the one that fits, if it
    is the only one, is shown as a repair. Nothing is applied: the figures stay as stated. Implied figures follow from
    those that are consistent or repaired.
    """
    by_id = {f.figure: f for f in figures}
    tested = _test(figures)
    conflicts = [t for t in tested if not t.fits]
    searched = conflicts if len(conflicts) <= MANY else []
    repairs = {t.ids: found for t in searched if (found := _repair(t, _near(t, figures, tested), conflicts))}
    checks = [_check(t, by_id, repairs.get(t.ids)) for t in tested if t.fits or _worth_saying(t, conflicts, repairs)]
    repaired = {r.reading.figure.figure: r.reading.figure for r in repairs.values()}
    open_ids = {i for t in conflicts if not _settled(t, repairs) for i in t.ids}
    sound = [repaired.get(f.figure, f) for f in figures if f.figure not in open_ids]
    checks += [Check(*row) for row in repeated.find(figures)]
    return sorted(checks, key=lambda c: (c.start, c.rule)), implied.find(sound)


def _test(figures) -> list[_Tested]:
    """Every rule that tests at least one figure; last, if all these fit and all together do not, their chain."""
    claims = claims_of(figures)
    rules = rules_of(claims)
    tested = []
    for rule in rules:
        mine = [c for c in claims if c.node in rule.nodes]
        if len(mine) > 1 and settle(mine, rule.relations) is None:
            tested.append(_Tested(rule, mine, False))
        elif len(mine) > 1 and any(_bounded(c, mine, rule) for c in mine):
            tested.append(_Tested(rule, mine, True))
    tested = _distinct(tested)
    if all(t.fits for t in tested) and (chain := _chain(claims, rules)):
        tested.append(chain)
    return tested


def _bounded(claim: Claim, claims, rule: Rule) -> bool:
    if not rule.relations:
        return True
    box, _ = settle([c for c in claims if c is not claim], rule.relations)
    sides = box[claim.node]
    return sides.bounded if rule.tight else not isinf(sides.high)


def _distinct(tested) -> list[_Tested]:
    """Without a wider rule that tests the same figures as a narrower one before it."""
    seen = {}
    for t in tested:
        seen.setdefault(t.ids, t)
    return list(seen.values())


def _chain(claims, rules) -> _Tested | None:
    """The fewest claims that contradict each other only when several rules are taken together."""
    relations = tuple(dict.fromkeys(r for rule in rules for r in rule.relations))
    if settle(claims, relations) is not None:
        return None
    for claim in claims:
        left = [c for c in claims if c is not claim]
        if settle(left, relations) is None:
            claims = left
    return _Tested(Rule(CHAIN, frozenset(c.node for c in claims), relations), claims, False)


def _near(conflict: _Tested, figures, tested) -> list[Figure]:
    """The figures that share a rule with those of a conflict, and what these are changes of."""
    ids = set().union(*(t.ids for t in tested if t.ids & conflict.ids))
    ids |= {f.of for f in figures if f.figure in ids}
    return [f for f in figures if f.figure in ids]


class _Repair(NamedTuple):
    reading: misreadings.Misreading
    tried: int


def _repair(conflict: _Tested, figures, conflicts) -> _Repair | None:
    """The one reading of one figure under which this conflict vanishes, its figures stay tested, and none is new."""
    ids = {f.figure for f in figures}
    before = {t.ids for t in conflicts if t.ids <= ids}
    tried, fitting = 0, {}
    for i, figure in enumerate(figures):
        if figure.figure not in conflict.ids:
            continue
        for reading in misreadings.of(figure, _currency(figure, figures)):
            tried += 1
            after = _test([*figures[:i], reading.figure, *figures[i + 1 :]])
            wrong = {t.ids for t in after if not t.fits}
            kept = conflict.rule.name == CHAIN or any(t.ids == conflict.ids for t in after if t.fits)
            if wrong < before and not any(w & conflict.ids for w in wrong) and kept:
                fitting[figure.figure, reading.figure.kind, f'{reading.figure.value:.6g}', reading.figure.direction] = (
                    reading
                )
    return _Repair(next(iter(fitting.values())), tried) if len(fitting) == 1 else None


def _currency(figure, figures) -> str | None:
    """The unit of the level that a figure is a change of."""
    return next((f.unit for f in figures if f.figure == figure.of and f.kind == 'level' and f.unit != 'percent'), None)


def _settled(conflict: _Tested, repairs) -> bool:
    return any(conflict.ids <= ids or repair.reading.figure.figure in conflict.ids for ids, repair in repairs.items())


def _worth_saying(conflict: _Tested, conflicts, repairs) -> bool:
    """A conflict is said once: where it is narrowest, and where it is repaired."""
    return conflict.ids in repairs or not any(other.ids < conflict.ids for other in conflicts)


def _check(tested: _Tested, by_id, repair: _Repair | None) -> Check:
    figures = [by_id[c.figure] for c in tested.claims]
    ids = tuple(f.figure for f in sorted(figures, key=lambda f: f.start))
    if repair:
        figure = by_id[repair.reading.figure.figure]
        words = proofs.of_repair(tested.rule, figures, repair.reading, repair.tried)
        return Check(
            tested.rule.name, ids, 'repaired', f'{figure.text} -> {repair.reading.words}', words, *_span(figure)
        )
    words = proofs.of_test(tested.rule, figures, tested.claims, tested.fits)
    verdict = 'consistent' if tested.fits else 'inconsistent' if tested.rule.firm else 'suspicious'
    return Check(proofs.name(tested.rule, figures), ids, verdict, None, words, *_span(figures[0]))


def _span(figure) -> tuple[int, int, str]:
    return figure.start, figure.end, figure.text

"""The rules of an account, put to the test: which hold, which are broken."""

from __future__ import annotations

from math import isinf
from typing import NamedTuple

from dateline.checks.ledger import Claim, Rule, settle
from dateline.checks.rules import account

CHAIN = 'several rules together'


class Tested(NamedTuple):
    """A rule, the claims that it tests, and whether they fit."""

    rule: Rule
    claims: list[Claim]
    fits: bool

    @property
    def ids(self) -> frozenset:
        """The figures of the claims."""
        return frozenset(c.figure for c in self.claims)


def run(figures, links) -> list[Tested]:
    """Every rule that tests at least one figure; last, if all these fit and all together do not, their chain."""
    claims, rules = account(figures, links)
    tested = []
    for rule in rules:
        mine = [c for c in claims if c.node in rule.nodes]
        if len(mine) > 1 and settle(mine, rule.relations) is None:
            tested.append(Tested(rule, mine, False))
        elif len(mine) > 1 and any(_bounded(c, mine, rule) for c in mine):
            tested.append(Tested(rule, mine, True))
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


def _distinct(tested) -> list[Tested]:
    """Without a wider rule that tests the same figures as a narrower one before it."""
    seen = {}
    for t in tested:
        seen.setdefault(t.ids, t)
    return list(seen.values())


def _chain(claims, rules) -> Tested | None:
    """The fewest claims that contradict each other only when several rules are taken together."""
    for nodes, relations in _joined(rules):
        mine = [c for c in claims if c.node in nodes]
        if settle(mine, relations) is not None:
            continue
        for claim in mine[::-1]:
            left = [c for c in mine if c is not claim]
            if settle(left, relations) is None:
                mine = left
        return Tested(Rule(CHAIN, frozenset(c.node for c in mine), relations), mine, False)
    return None


def _joined(rules) -> list[tuple[frozenset, tuple]]:
    """Rules that share a quantity, taken together: their quantities and their relations."""
    groups = []
    for rule in rules:
        nodes = frozenset(n for n in rule.nodes if n.aspect != 'number')
        touching = [g for g in groups if g[0] & nodes]
        relations = dict.fromkeys(r for _, some in touching for r in some) | dict.fromkeys(rule.relations)
        joined = nodes.union(*(g[0] for g in touching)), tuple(relations)
        groups = [*(g for g in groups if g not in touching), joined]
    return groups

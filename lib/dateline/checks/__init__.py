"""Arithmetic between figures: consistent, inconsistent, repaired (with proof), suspicious; and what they imply."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.articles import Article
from dateline.checks import implied, links, misprints, misreadings, proofs, repairs, repeated, testing
from dateline.checks.comparison import compare
from dateline.checks.implied import Implied
from dateline.checks.repairs import Repair
from dateline.checks.testing import Tested
from dateline.trade import Figure

__all__ = ['Check', 'Implied', 'check', 'compare']


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


def check(figures: list[Figure], article: Article | None = None) -> tuple[list[Check], list[Implied]]:
    """Do the figures of one article add up, and what do they entail?

    A printed number is the interval that its digits allow. A rule is checked where at least one figure is bounded by
    the others; where no value is left, every reading that differs in one token is tried, and the one that fits, if it
    is the only one, is shown as a repair. Where several fit, or the figures stand in one sentence, they are
    inconsistent. Figures of several sentences that no such reading brings together may not belong together: that is
    suspicious, and not said of two that would state the same quantity; nor is it of several percentages of change.

    Nothing is applied: the figures stay as stated. Implied figures follow from those that are consistent or repaired.
    With the article, its words are heard as well: averages, ratios, prices, ranks, the rest of a whole, conversions.
    """
    by_id = {f.figure: f for f in figures}
    linked = links.find(figures, article)
    tested = [t for t in testing.run(figures, linked) if t.fits or not _expected(t, by_id, article)]
    conflicts = [t for t in tested if not t.fits]
    firm = [t for t in conflicts if t.rule.tight or _in_one_sentence(t, by_id, article)]
    misread = _search(firm, tested, figures, linked, misreadings.of)
    repaired = _only(misread)
    worth = [t for t in tested if t.fits or _worth_saying(t, conflicts, repaired)]
    open_ = [t for t in conflicts if not _settled(t, repaired)]
    mistyped = _search([t for t in worth if t in open_], tested, figures, linked, misprints.of)
    misprint = _only(mistyped)
    near = {t.ids for t in worth if _in_one_sentence(t, by_id, article)}
    near |= {ids for found in (misread, mistyped) for ids, some in found.items() if some}
    sure = {t.ids for t in worth if t.ids in near and not _of_changes(t, by_id)}
    worth = [t for t in worth if t.fits or t.rule.relations or t.ids in sure]
    checks = [_check(t, by_id, repaired.get(t.ids), misprint.get(t.ids), t.ids in sure) for t in worth]
    readings = {r.reading.figure.figure: r.reading.figure for r in repaired.values()}
    open_ids = {i for t in open_ for i in t.ids}
    sound = [readings.get(f.figure, f) for f in figures if f.figure not in open_ids]
    checks += [Check(*row) for row in repeated.find(figures)]
    checks.sort(key=lambda c: (c.start, c.rule, [by_id[i].start for i in c.figures]))
    return checks, implied.find(sound, linked)


def _search(conflicts, tested, figures, linked, readings) -> dict[frozenset, list[Repair]]:
    """The readings that end each conflict, by its figures."""
    if len(conflicts) > MANY:
        return {}
    return {t.ids: repairs.find(t, tested, figures, linked, readings) for t in conflicts}


def _only(found: dict[frozenset, list[Repair]]) -> dict[frozenset, Repair]:
    """The conflicts that just one reading ends."""
    return {ids: some[0] for ids, some in found.items() if len(some) == 1}


def _settled(conflict: Tested, repairs) -> bool:
    return any(conflict.ids <= ids or repair.reading.figure.figure in conflict.ids for ids, repair in repairs.items())


def _worth_saying(conflict: Tested, conflicts, repairs) -> bool:
    """A conflict is said once: where it is repaired, else where it is narrowest."""
    narrower = any(other.ids < conflict.ids for other in conflicts)
    return conflict.ids in repairs or not (narrower or _settled(conflict, repairs))


def _of_changes(tested: Tested, by_id) -> bool:
    """Whether several percentages would tell one change, which no one writes: they are of different things."""
    return not tested.rule.relations and all(by_id[c.figure].kind == 'percent change' for c in tested.claims)


def _expected(tested: Tested, by_id, article: Article | None) -> bool:
    """Whether several speakers tell what they expect of a year to come, on which they need not agree."""
    figures = [by_id[c.figure] for c in tested.claims]
    year = str(article.anchor.year) if article and article.anchor else None
    ahead = year and all(f.period and f.period[:4] > year for f in figures)
    return bool(ahead and len({f.said_by for f in figures} - {None}) == len(figures))


def _in_one_sentence(tested: Tested, by_id, article: Article | None) -> bool:
    starts = [by_id[c.figure].start for c in tested.claims]
    return not article or any(s.start <= min(starts) and max(starts) < s.end for s in article.sentences)


def _check(tested: Tested, by_id, repair: Repair | None, misprint: Repair | None, sure: bool) -> Check:
    figures = [by_id[c.figure] for c in tested.claims]
    ids = tuple(f.figure for f in sorted(figures, key=lambda f: f.start))
    if repair:
        figure = by_id[repair.reading.figure.figure]
        read, words = f'{figure.text} -> {repair.reading.words}', proofs.of_repair(repair, by_id)
        return Check(tested.rule.name, ids, 'repaired', read, words, *_span(figure))
    words = proofs.of_test(tested.rule, figures, tested.claims, tested.fits)
    if misprint:
        figure = by_id[misprint.reading.figure.figure]
        words += f'; they would agree if {proofs.quote(figure.text)} were {proofs.quote(misprint.reading.words)}'
    verdict = 'consistent' if tested.fits else 'inconsistent' if sure and tested.rule.firm else 'suspicious'
    return Check(proofs.name(tested.rule, figures), ids, verdict, None, words, *_span(figures[0]))


def _span(figure) -> tuple[int, int, str]:
    return figure.start, figure.end, figure.text

"""What the words between figures say of their arithmetic: averages, prices, ratios, the rest, an order, conversions."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import reduce
from itertools import pairwise
from operator import and_
from typing import NamedTuple

from dateline.checks import ranks
from dateline.checks.intervals import Interval, Product, Sum
from dateline.checks.ledger import Link, Node, claims_of, link, series_of
from dateline.checks.periods import EACH, UNITS, count
from dateline.names.wordlists import any_of

EVERY = {
    'daily': 'day',
    'weekly': 'week',
    'monthly': 'month',
    'quarterly': 'quarter',
    'yearly': 'year',
    'annual': 'year',
}
PER_PERIOD = re.compile(rf' per (?:{UNITS})$')
ADVERB = re.compile(rf'\b(?P<unit>{any_of(EVERY)})(?:ly)?\b', re.IGNORECASE)
AVERAGE = re.compile(r'\baverag(?:e|ed|es|ing)\b', re.IGNORECASE)
PRICE = re.compile(r'(?P<money>[A-Z]{3}) per (?P<unit>.+)')
OTHERS_PRICE = re.compile(r'\b(?:while|whereas|but|although|world|global|market|benchmark|spot)\b', re.IGNORECASE)
REST_BEFORE = re.compile(
    r"""\b(?:remaining|remainder|rest|(?:the|its|their)\s+balance)\b          # the remaining, the rest,
    (?:\s*[,(–—-]|\s+(?:of|is|was|being|at|some|about|around|roughly|nearly|just|only|over))*\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
REST_AFTER = re.compile(r'\s*(?:for|to|by|in|from|made\s+up)\s+(?:the\s+)?(?:rest|remainder)\b', re.IGNORECASE)
WHOLE_BEFORE = re.compile(r'\b(?:of|total(?:s|l?ed|l?ing)?|all|altogether)\b[^,;]*$', re.IGNORECASE)
WHOLE_AFTER = re.compile(r'[^,;]*(?::|\s[–—-]\s|,?\s(?:of\s+(?:which|whom|these|those)|including)\b)', re.IGNORECASE)
NESTED = re.compile(r'\bof\s+(?:which|whom|these|those)\b|\bincluding\b|\bamong\s+(?:them|these)\b', re.IGNORECASE)
TIMES_OF = re.compile(
    r"""\s+(?:as\s+(?:much|many|large|big|high|great)\s+as      # twice as much as
    |(?P<more>(?:more|larger|bigger|higher|greater)\s+than)     # three times more than
    |(?:of\s+)?(?:the|that|those|its|their)\b)                  # half of the, twice its
    (?!\s+(?:in\s+(?:the\s+(?:same|previous)|\d{4})|a\s+year|last|previous|it\s+was)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
CONVERTED = re.compile(r'\s*(?:[(\[/=≈]|,?\s*or\b)[\s\w]{0,12}', re.IGNORECASE)
DRIFT = Interval(0.98, 1.02)
"""How far a rate of exchange moves between the days that one article converts at."""
LEVELS = ('level', 'count')
NO_AMOUNT = ('ordinal', 'rank', 'duration')


class Told(NamedTuple):
    """A sentence with its figures, and those of the sentence before it."""

    text: str
    start: int
    figures: list
    before: list

    def ahead_of(self, figure) -> str:
        """The words between the figure before and this one."""
        ends = [f.end for f in self.figures if f.end <= figure.start]
        return self.text[max(ends, default=self.start) - self.start : figure.start - self.start]

    def behind(self, figure) -> str:
        """The words between this figure and the next."""
        starts = [f.start for f in self.figures if f.start >= figure.end]
        return self.text[figure.end - self.start : min(starts, default=self.start + len(self.text)) - self.start]


def find(figures, article) -> list[Link]:
    """Links between the figures of an article that its words state; none without the article."""
    if article is None:
        return []
    told, before = [], []
    for s in article.sentences:
        inside = [f for f in figures if s.start <= f.start < s.end and f.value is not None and f.kind not in NO_AMOUNT]
        if inside:
            told.append(Told(article.text[s.start : s.end], s.start, inside, before))
        before = inside
    found = [made for one in told for rule in SENTENCE_RULES for made in rule(one)]
    return [*found, *_conversions(told), *ranks.of_partners(figures, article)]


def _averages(told: Told):
    """An average times the number of its periods is the total. An average is never the level of its whole period."""
    for f in told.figures:
        per = _per(told, f)
        if not per or f.kind not in LEVELS:
            continue
        whole = _total(told, f, per)
        relations = [Product(whole.figure, f.figure, count(whole.period, per))] if whole else []
        yield link('average × periods = total', [whole, f] if whole else [f], relations, apart=[f])


def _per(told: Told, f) -> str | None:
    """The period that an average is of, or that an amount comes in."""
    before, after = told.ahead_of(f), told.behind(f)[:25]
    each = EACH.search(f.text) or EACH.match(after.lstrip(' ,'))
    if each:
        return each['unit'].lower()
    if not (AVERAGE.search(before) or AVERAGE.search(after)):
        return None
    adverb = ADVERB.search(before)
    return EVERY.get(adverb['unit'].lower()) if adverb else None


def _total(told: Told, mean, per: str):
    """The one level that an average is of, in its sentence or in the one before."""
    if not AVERAGE.search(told.ahead_of(mean) + told.behind(mean)[:25]):
        return None
    for figures in (told.figures, told.before):
        fitting = [f for f in figures if f is not mean and _sums_up(f, mean) and count(f.period, per)]
        fitting = [f for f in fitting if mean.trade or f.start < mean.start or not _is_money(f)]
        fitting = [f for f in fitting if figures is told.before or not _per(told, f)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _sums_up(total, mean) -> bool:
    alike = not mean.trade or series_of(total) == series_of(mean, total.unit)
    same = total.unit == PER_PERIOD.sub('', mean.unit or '')
    return total.kind in LEVELS and same and alike and mean.period in (None, total.period)


def _prices(told: Told):
    """A price per unit times the amount is the value, where a sentence has one of each, or the one before it.

    The average price in the next sentence is not that of one partner.
    """
    for price in told.figures:
        units = PRICE.fullmatch(price.unit or '')
        if not units or OTHERS_PRICE.search(told.ahead_of(price)):
            continue
        here, before = (
            [[f for f in figures if f.unit == unit and f.kind in LEVELS] for unit in (units['unit'], units['money'])]
            for figures in (told.figures, told.before)
        )
        amounts, values = here[0] or before[0], here[1] or before[1]
        rival = not here[0] and here[1] and before[1]
        part = not here[0] and before[0] and before[0][0].partner and AVERAGE.search(told.ahead_of(price))
        if len(amounts) == len(values) == 1 and not (rival or part):
            amount, value = amounts[0], values[0]
            parts = Product(value.figure, amount.figure, price.figure)
            yield link('amount × price = value', [value, amount, price], [parts])


def _rest(told: Told):
    """Where the last part is called the rest, the parts make the whole: 100 percent, or the amount named first.

    Not where the sentence before has shares too, for it may have begun the list.
    """
    for f in told.figures:
        if not (REST_BEFORE.search(told.ahead_of(f)) or REST_AFTER.match(told.behind(f))):
            continue
        parts = [g for g in told.figures if g.start <= f.start and _is_part(g, f)]
        whole = [] if f.unit == 'percent' or not parts or not _is_whole(told, parts[0]) else [parts.pop(0)]
        begun = f.unit == 'percent' and any(_is_part(g, f) for g in told.before)
        nested = begun or len(parts) < 2 or NESTED.search(told.text, parts[0].end - told.start, f.start - told.start)
        if not nested and (whole or f.unit == 'percent'):
            of = whole[0].figure if whole else Interval(1, 1)
            yield link('the parts make the whole', [*parts, *whole], _sum(of, parts), apart=parts)


def _is_part(f, rest) -> bool:
    """Of the same kind as the rest; a count may leave its noun out."""
    alike = f.unit == rest.unit or (f.kind == rest.kind == 'count' and None in (f.unit, rest.unit))
    return alike and 'change' not in f.kind


def _is_whole(told: Told, f) -> bool:
    """Named as the whole: "of the 400 delegates", "$90 million: ...", "$90 million, of which"."""
    return bool(WHOLE_BEFORE.search(told.ahead_of(f)) or WHOLE_AFTER.match(told.behind(f)))


def _sum(whole, parts) -> list[Sum]:
    """The whole as the sum of its parts, two at a time."""
    relations, so_far = [], parts[0].figure
    for part in parts[1:-1]:
        joined = Node('rest', (so_far, part.figure))
        relations.append(Sum(joined, so_far, part.figure))
        so_far = joined
    return [*relations, Sum(whole, so_far, parts[-1].figure)]


def _ratios(told: Told):
    """Twice as much as, three times more than, half of: the amount before is so many times the one after."""
    for ratio in told.figures:
        fraction = ratio.value < 1 and ratio.text[-1].isalpha() and ratio.unit != 'percent'
        words = TIMES_OF.match(told.text, ratio.end - told.start) if fraction or ratio.kind == 'multiple' else None
        if not words:
            continue
        amounts = [f for f in told.figures if f.kind in LEVELS and f is not ratio and f.unit != 'fold']
        one = next((f for f in reversed(amounts) if f.end <= ratio.start), None)
        other = next((f for f in amounts if f.start >= ratio.end), None)
        comparable = one and other and one.unit == other.unit
        if comparable and not fraction and series_of(one) == series_of(other):
            continue
        if not comparable:
            yield link('ratio of two figures', [ratio], [], apart=[ratio])
        elif words['more']:
            yield link('ratio of two figures', [one, ratio, other], _times_more(one, ratio, other), apart=[ratio])
        else:
            made = Product(one.figure, other.figure, ratio.figure)
            yield link('ratio of two figures', [one, ratio, other], [made], apart=[ratio])


def _times_more(one, ratio, other) -> list:
    """ "Three times more" is three times as much to most, and four times to some."""
    either, extra = Node('rest', ('times', ratio.figure)), Interval(0, 1)
    return [Sum(either, ratio.figure, extra), Product(one.figure, other.figure, either)]


def _listed(told: Told):
    """Levels that one sentence puts side by side for one quantity, and cannot be the same, are of different things."""
    claimed = defaultdict(list)
    for claim in claims_of([f for f in told.figures if f.kind == 'level']):
        claimed[claim.node].append(claim)
    for claims in claimed.values():
        if reduce(and_, (c.allowed for c in claims)).empty:
            ids = {c.figure for c in claims}
            figures = [f for f in told.figures if f.figure in ids]
            yield link('of different things', figures, [], apart=figures)


def _conversions(told: list[Told]):
    """Amounts that are each given in the same two currencies show one rate of exchange."""
    pairs = defaultdict(list)
    for sentence in told:
        for a, b in pairwise(sentence.figures):
            if _is_money(a) and _is_money(b) and a.unit != b.unit and CONVERTED.fullmatch(sentence.behind(a)):
                one, other = sorted((a, b), key=lambda f: f.unit)
                pairs[one.unit, other.unit, a.period].append((one, other))
    for key, found in pairs.items():
        rate, relations = Node('rest', ('rate of exchange', *key)), []
        for one, other in found:
            own = Node('rest', ('rate of exchange', one.figure))
            relations += [Product(one.figure, other.figure, own), Product(own, rate, Node('number', DRIFT, one.figure))]
        if len(found) > 1:
            yield link('one rate of exchange', [f for pair in found for f in pair], relations, firm=False)


def _is_money(f) -> bool:
    return f.kind in LEVELS and len(f.unit or '') == 3 and f.unit.isupper()


SENTENCE_RULES = (_averages, _prices, _rest, _ratios, _listed, ranks.in_sentence)

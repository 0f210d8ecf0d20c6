"""The numbers of a sentence -> the measure that each belongs to, and what kind of figure it is."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from dateline.quantities import Quantity
from dateline.trade import kinds, leaning, marks, neighbours, respective, shares, standing
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import DATE, NUMBER, OF_IT, PLACE, Place
from dateline.trade.neighbours import Linked
from dateline.trade.stated import NOT_GOODS, TIME, is_amount, is_money
from dateline.trade.trade_verbs import ABOUT

DETERMINERS = r'(?:(?:the|an?|its|their|all|total|overall)\s+)*'
FORWARD = re.compile(
    rf"""(?!\s+on\s+(?:the\s+)?(?:year|month|quarter)\b)
      (?:\s*\({NUMBER}\)|\))?                                                              # (NUMBER)
      [\s-]*(?:worth\s+(?:of\s+)?|(?:share\s+)?(?:of|in|for|on|from)\s+)?{DETERMINERS}(?:[a-z]+\s+and\s+)?  # of exports
    | [\s-]*(?:(?:year-on-year|annual|average|sharp|overall|total|nominal)\s+)*
      {kinds.TREND}\s+(?:in|of|for)\s+{DETERMINERS}                                        # NUMBER growth in exports
    | \s+in\s+(?:the\s+)?(?:[a-z]+\s+)?structure\s+of\s+{DETERMINERS}
    | \s+(?:accounted\s+for|correspond(?:ed|s)\s+to|to|fell\s+(?:to|on))\s+{DETERMINERS}
    | (?:{OF_IT}?\s+(?:is|are|was|were|belong(?:s|ed)\s+to|(?:came|stemmed)\s+from)
      |\s*,\s+(?:is|was|remain(?:s|ed)|stay(?:s|ed)))\s+{DETERMINERS}
    """,
    re.VERBOSE,
)
FELL_TO = re.compile(
    rf'\s+(?:fell\s+(?:to|on)|(?:was|were|is|are)(?:\s+accounted\s+for\s+by)?|came\s+from)\s+{DETERMINERS}'
)
"""Between a whole and the part of it that a number is: "5 million of the turnover fell to exports"."""
AMONG = re.compile(r'\s+(?:(?:place|position)\s+)?(?:among|of|in)\s+(?:the\s+|all\s+)*')
STANDS = re.compile(r'\b(?:partner|market|destination|supplier|buyer)\s+$')
LEVEL = re.compile(r'\b(?:of|at|was|were|is|are|reached|stood\s+at)\s+$')
VERSUS = re.compile(r'\b(?:against|compared\s+(?:with|to)|versus)\s')
AGAINST = re.compile(r',?(?:\s+[a-z]+){0,4}?\s+(?:from|against|to|compared\s+(?:with|to))\s+')
HALF = 50
"""A percent over this that is compared with another time is of what it was then."""
UP_FROM = re.compile(r'\b(?:up|down)\s+from\s+$')

IN_DATE = re.compile(rf'\s+(?:in|for|during)\s+(?:the\s+)?{DATE}\)')
"""Behind an earlier figure of the same in brackets: "5 percent (4 percent in 2017)"."""
BRACKETS = re.compile(r'\([^()]*\)')
NEXT_DATE = re.compile(rf'\s+in\s+{DATE}\s*(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?:by|of)\s+)?')
GOVERNED = 3
DEALT = re.compile(
    r'(?:(?:s(?:old|ell)|ship|export|suppl(?:y|ie)|import|b(?:ought|uy)|purchas)\w*\s+(?:of\s+)?'
    rf'|[a-z]+\s+(?:an?\s+)?(?:orders?|contracts?)\s+for\s+(?:the\s+(?:supply|delivery)\s+of\s+)?){ABOUT}'
)
"""Verbs with what is counted behind them as their goods: bought 5 cars, won an order for 5 cars."""

INCLUDING = re.compile(rf',\s+(?:including|among\s+them)\s+(?:{NUMBER}(?:\s*,\s*|\s+and\s+))*$')
"""Between goods and the pieces that are some of them."""

TOTALLED = re.compile(r'\b(?:amount(?:ed|ing)\s+to|reach(?:ed|ing)|totall?(?:ed|ing)|c[ao]me\s+to)\s+$')
REACHING = re.compile(r',\s+(?:reaching|totall?ing|amounting\s+to|hitting|coming\s+to)\s+(?:[a-z]+\s+)?$')
"""Before the sum of what the sentence is of, whatever was named last."""
ANOTHER = re.compile(r'\b(?:as|while|but|and|though|although|when|because)\b')
OUT_OF = re.compile(r'\bout\s+of\s+$')
LISTED = re.compile(rf'\band\s+(?:the\s+)?{PLACE}\s+with\s+$')
"""Before the last of several sums: "Peru with 3 and Cuba with 1 million were the main markets"."""

DUE_TO = re.compile(r'\b(?:(?:due|owing|thanks)\s+to|because\s+of|amid)\s+(?:[a-z]+\s+){0,2}$')
"""Before what is only the cause of what is told."""
WHICH = re.compile(r',\s+which\s[^;]*')
"""Between a whole and what is told of it, not of the part before it."""
EQUALS, EQUAL = re.compile(r'=\s*$'), re.compile(r'\s*=')
"""Beside the two sums of a rate of exchange."""
RATE = re.compile(r'\s?[-–—]\s?')
LISTING = re.compile(r'\s[-–—]\s')
BY = re.compile(rf'\b(?:by|and\s+of)(?:\s+(?:{kinds.QUALIFIERS}))*\s*$')


def find(
    marked: str,
    text: str,
    quantities: list[Quantity],
    phrases: list[Phrase],
    places: list[Place],
    last: Phrase | None,
    earlier: tuple[Phrase, ...] = (),
) -> list[Linked]:
    """Every number (in order, offsets of the sentence) with its measure and kind.

    `last` is the measure of the sentence before, at the start of this one, for a sentence that leans on it; `earlier`
    are all measures of that sentence that had numbers.
    """
    read = _kinds(marked, quantities, phrases)
    first = next((q for q in quantities if is_amount(q.unit)), None)
    if last and first and leaning.OF_ALL.match(marked, first.end):
        phrases = [p for p in phrases if p.flow]
    led = first and _ahead(marked, first, phrases)
    if last and not (led and led.flow) and leaning.leans(marked, text, quantities, read, phrases):
        phrases = [leaning.of_ware(marked, text, last, earlier), *phrases]
    parts = [q for q, kind in zip(quantities, read, strict=True) if kind.kind == 'share']
    wholes = [_ahead(marked, q, phrases) for q in parts]
    linked = [
        Linked(q, _phrase(marked, i, quantities, phrases, wholes), kind)
        for i, (q, kind) in enumerate(zip(quantities, read, strict=True))
    ]
    for i in range(1, len(linked)):
        linked[i] = _beside(marked, linked[i - 1], linked[i])
    linked = neighbours.shared(marked, linked, places)
    linked = [shares.of(marked, shares.bracketed(marked, shares.largest(marked, k)), places, phrases) for k in linked]
    for i in range(1, len(linked)):
        linked[i] = shares.next_ware(marked, linked[i - 1], linked[i])
    for i in range(1, len(linked)):
        linked[i] = _priced(marked, linked[i - 1], neighbours.of_share(marked, linked[i], linked[i - 1]))
    return respective.pair(marked, linked, phrases, places, earlier)


def _beside(marked: str, before: Linked, link: Linked) -> Linked:
    """A bare number is of what the one before it counts: "300 cars against 200".

    A level of the other flow is not one of before: imports of 5 million against exports of 3 million.
    """
    gap = marked[before.quantity.end : link.quantity.start]
    alike = AGAINST.fullmatch(gap)
    if before.phrase and not (link.phrase or link.quantity.unit or is_amount(before.quantity.unit)):
        return replace(link, phrase=before.phrase) if alike else link
    flows = {k.phrase.flow for k in (before, link) if k.phrase}
    other = VERSUS.search(gap) and flows == {'import', 'export'}
    other = other or (gap == ' (' and before.kind == Kind('level') and before.quantity.unit != link.quantity.unit)
    return replace(link, kind=Kind('level')) if other and link.kind == Kind('level', basis=True) else link


def _priced(marked: str, before: Linked, link: Linked) -> Linked:
    """What a price was before is no measure of trade either: "slumped to 2 dollars per kg from 3"."""
    price = (before.quantity.unit or '').startswith(f'{link.quantity.unit} per ')
    was = price and AGAINST.fullmatch(marked, before.quantity.end, link.quantity.start)
    return replace(link, phrase=before.phrase) if was else link


def _kinds(marked: str, quantities, phrases) -> list[Kind]:
    ends = [0, *(q.end for q in quantities)]
    starts = [*(q.start for q in quantities), len(marked)]
    between = [marked[a:b] for a, b in zip(ends, starts, strict=True)]
    found = [
        Kind('level') if q.unit in TIME else kinds.read(q.unit, between[i], between[i + 1], q.change)
        for i, q in enumerate(quantities)
    ]
    for i in range(1, len(found)):
        a, b, gap = quantities[i - 1], quantities[i], between[i]
        found[i - 1] = _settled(a, found[i - 1], marked, phrases, ends[i - 1])
        if a.unit == b.unit and gap.endswith('(') and IN_DATE.match(between[i + 1]):
            found[i] = found[i]._replace(basis=True)
        times = a.unit in ('fold', 'time') or kinds.SURPASSED.search(between[i - 1])
        if times and gap.strip() == 'the' and is_money(b.unit):
            found[i] = Kind('level', basis=True)
        joined = kinds.OR.fullmatch(gap)
        if joined and a.unit == 'percent' and (apposed := kinds.APPOSED.match(between[i + 1])):
            found[i - 1], found[i] = (kinds.same(q.unit, Kind('change', apposed.lastgroup)) for q in (a, b))
        level = kinds.TO_LEVEL.search(between[i - 1]) or ('(' in gap and not kinds.last(between[i - 1]))
        level = level or kinds.STOOD.search(between[i - 1])
        if joined and not level and kinds.is_change(found[i]) and found[i - 1] == Kind('level'):
            found[i - 1] = kinds.same(a.unit, found[i])
        converted = '(' in gap and b.unit != 'percent'
        next_one = (pattern.fullmatch(gap) for pattern in (kinds.AND, kinds.NEXT_PLACE, NEXT_DATE))
        listed = a.unit == b.unit == 'percent' and any(next_one)
        if kinds.is_change(found[i - 1]) and not kinds.is_change(found[i]) and ((joined and not converted) or listed):
            found[i] = kinds.same(b.unit, found[i - 1])
        earlier = next(
            (k for k, p in zip(found[:i][::-1], quantities[:i][::-1], strict=True) if p.unit == 'percent'), None
        )
        again = kinds.NEXT_PLACE.fullmatch(gap) or (BY.search(gap) and found[i] == Kind('level'))
        if b.unit == 'percent' and earlier and kinds.is_change(earlier) and again:
            found[i] = kinds.same(b.unit, earlier)
        if found[i - 1].basis and found[i] == Kind('level') and neighbours.WORTH.fullmatch(gap):
            found[i] = found[i - 1]
        if (
            a.unit == b.unit == 'percent'
            and found[i - 1] == Kind('level')
            and _both(between[i - 1], gap, found[i], between[i + 1])
        ):
            found[i - 1] = found[i]
        if found[i - 1].kind == 'share' and b.unit == 'percent' and found[i].kind == 'level':
            found[i - 1], found[i] = _shares(found[i - 1], found[i], gap)
    found = [_indexed(q, kind) for q, kind in zip(quantities, found, strict=True)]
    return [*found[:-1], *(_settled(quantities[-1], kind, marked, phrases, ends[-2]) for kind in found[-1:])]


def _indexed(q: Quantity, kind: Kind) -> Kind:
    """127 percent of what it was: a rise."""
    bare = q.unit == 'percent' and kind.kind == 'multiple' and not kind.direction
    return kind._replace(direction='up' if q.value > 100 else 'down') if bare and q.value > HALF else kind


def _both(before: str, gap: str, kind: Kind, after: str) -> bool:
    """Whether two percents are changes by one word behind them: a 5 percent and 6 percent fall."""
    level = LEVEL.search(before)
    return bool(not level and kinds.AND.fullmatch(gap) and kinds.is_change(kind) and kinds.THEN_CHANGE.match(after))


def _shares(first: Kind, second: Kind, gap: str) -> tuple[Kind, Kind]:
    """A percent after a share is one too: "from 5 to 6 percent", "against 5 percent", "followed by Iraq with 5"."""
    if gap.split()[-1:] == ['to'] and not second.basis:
        return first._replace(basis=True), Kind('share')
    listed = (re.search(PLACE, gap) and not kinds.TRENDS.search(gap)) or shares.ware(gap)
    return first, Kind('share', basis=second.basis) if listed or second.basis else second


def _settled(q: Quantity, kind: Kind, marked: str, phrases, since: int) -> Kind:
    """A percent right after a measure and a verb of change is a change, whatever stands between."""
    if kind != Kind('level') or q.unit != 'percent' or kinds.TO_LEVEL.search(marked[: q.start]):
        return kind
    start = max([since, *(p.end for p in phrases if p.end <= q.start)])
    trend = kinds.last(marked[start : q.start])
    return Kind('percent change', trend or q.change) if trend or q.change else kind


def _phrase(marked: str, i: int, quantities, phrases, wholes) -> Phrase | None:
    """The measure that a number belongs to: the one it leads into, the one around it, else the last before it."""
    q = quantities[i]
    if EQUALS.search(marked, 0, q.start) or EQUAL.match(marked, q.end) or _is_rate(marked, i, quantities):
        return None
    if q.unit == 'ordinal':
        return _ranking(marked, q, phrases)
    if q.unit in TIME:
        return None
    if ahead := _ahead(marked, q, phrases):
        return ahead
    around = next((p for p in phrases if p.start <= q.start < p.end), None)
    asides = [m.span() for m in marks.ASIDE.finditer(marked, 0, q.start)]
    asides += [m.span() for m in BRACKETS.finditer(marked, 0, q.start)]
    beside = {p.end + 2 for p in phrases if marked.startswith(', ', p.end)}
    before = [p for p in phrases if p.end <= q.start and not any(a < p.start < b for a, b in asides)]
    before = [p for p in before if not (p.refers == 'rank' and p.start in beside)]
    before = [p for p in before if p.flow or not DUE_TO.search(marked, 0, p.start)] or before
    last = before[-1] if before else None
    worth = last and re.fullmatch(r'\s+(?:of|worth)\s+', marked[last.end : q.start])
    itself = last and WHICH.fullmatch(marked, last.end, q.start)
    free = next((p for p in reversed(before) if p not in wholes), last)
    free = last if last and last.flow and not free.flow else free
    if free and not free.flow and REACHING.search(marked, 0, q.start):
        told = next((p for p in reversed(before) if p.flow), free)
        free = free if ANOTHER.search(marked, told.end, free.start) else told
    found = around or (last if worth or itself else free)
    return found if found and _fits(q, found, marked) else None


def _is_rate(marked: str, i: int, quantities) -> bool:
    """Whether a sum is one side of a rate of exchange in brackets: "($1 - 3.3 soles)"."""
    pairs = [(a, b) for a, b in itertools.pairwise(quantities) if quantities[i] in (a, b)]
    money = (
        (a, b) for a, b in pairs if a.value == 1 and is_money(a.unit) and a.unit != b.unit and '(' in marked[: a.start]
    )
    return any(RATE.fullmatch(marked, a.end, b.start) for a, b in money)


def _ranking(marked: str, q: Quantity, phrases) -> Phrase | None:
    """The measure by which an ordinal ranks: the third-largest partner, ranked 21st among partners, up from 5th."""
    ranks = [p for p in phrases if standing.PARTNER.search(marked, p.start, p.end)]
    beside = (p for p in ranks if p.start <= q.end + 1 and q.start < p.end)
    among = (p for p in phrases if q.end <= p.start and AMONG.fullmatch(marked, q.end, p.start))
    since = (p for p in reversed(ranks) if p.end <= q.start and UP_FROM.search(marked, 0, q.start))
    stands = (p for p in reversed(phrases) if p.end <= q.start and STANDS.search(marked, 0, q.start))
    return next((p for group in (beside, among, since, stands) for p in group), None)


def _ahead(marked: str, q: Quantity, phrases) -> Phrase | None:
    """The measure that a number leads into: "a 5 percent rise in exports", "5 percent of all exports"."""
    after = next((p for p in phrases if q.end <= p.start), None)
    idle = (q.unit is not None and q.unit in NOT_GOODS) or OUT_OF.search(marked, 0, q.start)
    idle = idle or (after and after.start == after.end and not is_amount(q.unit))
    told = any(p.end <= q.start for p in phrases)
    idle = idle or (told and after and after.refers == 'rank' and LISTED.search(marked, 0, q.start))
    if idle or not after or not FORWARD.fullmatch(marked, q.end, after.start):
        return None
    before = next((p for p in reversed(phrases) if p.end <= q.start and p.flow), None)
    governed = before and len(marked[before.end : q.start].split()) <= GOVERNED
    if governed and marked[q.end : after.start] == ' on ':
        return None
    part = before and before.flow in ('import', 'export') and is_money(q.unit)
    part = part or (before and before.reporter and not before.partner and before.reporter != after.reporter)
    if governed and after.flow == 'total' and (part or before.flow == 'balance'):
        return None
    named = after.flow or not (governed or re.search(r'\b(?:from|to)\b', marked[q.end : after.start]))
    fell = next((p for p in phrases if after.flow == 'total' and FELL_TO.fullmatch(marked, after.end, p.start)), None)
    return (fell or after) if named else None


def _fits(q: Quantity, phrase: Phrase, marked: str) -> bool:
    """Money, percents and multiples go with any measure before them; tonnes and pieces only with goods or close by."""
    if is_amount(q.unit):
        return True
    physical = leaning.physical(q)
    gap = marked[phrase.end : q.start]
    near = len(re.findall(r'\w+', gap)) <= 3 or LISTING.search(gap)
    part = INCLUDING.search(gap) or (phrase.goods and (TOTALLED.search(gap) or gap.endswith(': ')))
    dealt = DEALT.fullmatch(marked, phrase.start, q.start) and ' per ' not in (q.unit or '')
    if phrase.flow == 'total':
        return physical and (phrase.start <= q.start < phrase.end or bool(phrase.goods and near))
    return phrase.flow in ('import', 'export') and (
        (physical and (phrase.goods or near or leaning.weighed(gap) or TOTALLED.search(gap)))
        or (((near and (phrase.goods or (dealt and phrase.partner))) or part) and q.unit not in NOT_GOODS)
    )

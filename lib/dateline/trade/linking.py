"""The numbers of a sentence -> the measure that each belongs to, and what kind of figure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.quantities import Quantity
from dateline.trade import kinds, leaning, marks, respective, shares, standing
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import DATE, NUMBER, PLACE, Place
from dateline.trade.stated import NOT_GOODS, TIME, is_amount, is_money

DETERMINERS = r'(?:(?:the|an?|its|their|all|total|overall)\s+)*'
OF_IT = r'(?:\s+of\s+(?:it|this|that|them|these|which|the\s+(?:total|sum|whole)))'
FORWARD = re.compile(
    rf"""(?!\s+on\s+(?:the\s+)?(?:year|month|quarter)\b)
      (?:\s*\({NUMBER}\)|\))?                                                              # (NUMBER)
      [\s-]*(?:worth\s+(?:of\s+)?|(?:share\s+)?(?:of|in|for|on|from)\s+)?{DETERMINERS}(?:[a-z]+\s+and\s+)?  # of exports
    | [\s-]*(?:(?:year-on-year|annual|average|sharp|overall|total|nominal)\s+)*
      {kinds.TREND}\s+(?:in|of|for)\s+{DETERMINERS}                                        # NUMBER growth in exports
    | \s+(?:accounted\s+for|to)\s+{DETERMINERS}
    | (?:{OF_IT}?\s+(?:is|are|was|were)|\s*,\s+(?:is|was|remain(?:s|ed)|stay(?:s|ed)))\s+
    """,
    re.VERBOSE,
)
GAP = re.compile(
    rf"""(?:^|[\s,;(:])(?:followed\s+(?:[a-z]+\s+){{0,3}}?by\s+)?
    (?:(?:to|from|with|and|in|for|(?:just\s+)?behind|after|ahead\s+of)\s+)?(?:only\s+)?   # behind only
    (?:the\s+)?(?P<place>{PLACE})                                                       # India
    (?:\s+(?:top(?:s|ped)|le(?:d|ads)|head(?:s|ed))\s+the\s+[a-z]+(?:\s+of\s+[a-z]+)?)?     # topped the list of buyers
    (?:\s+(?:is|was|remain(?:s|ed)|became)\s+(?:[\w-]+\s+){{0,2}}?                         # remains partner number one
      (?:partner|market|buyer|supplier|destination)(?:\s+number\s+one)?)?
    (?:\s+(?:it|they|trade|turnover))?\s*[(:–—,-]?\s*(?:(?:was|were|is|are)\s+(?:up|down)|(?:(?:came|was|is|rank(?:ed|s)|st(?:oo|an)ds?)\s+)?(?:at\s+the\s+top|on\s+top|first|second|third|fourth|next)(?:\s+(?:with|at|\())?|by|with|at|was|were|is|for
    |,?\s*where\s+(?:they|it)\s+[a-z]+|(?!(?:ex|im)ported\b)[a-z]+ed|signed\s+for|rose|fell|grew|shed|lost|(?:alone\s+)?took|accounted\s+for|followed(?:\s+with)?)?\s*(?:by\s+)?[+−-]?$""",
    re.VERBOSE,
)
AMONG = re.compile(r'\s+(?:(?:place|position)\s+)?(?:among|of|in)\s+(?:the\s+|all\s+)*')
STANDS = re.compile(r'\b(?:partner|market|destination|supplier|buyer)\s+$')
UP_FROM = re.compile(r'\b(?:up|down)\s+from\s+$')
WORTH = re.compile(
    r'\s*\(?\s*(?:of\s+[a-z]+(?:\s[a-z]+){0,2}\s+)?(?:worth|valued\s+at|for|or|to\s+the\s+value\s+of)?\s*'
)
"""Between two sizes of one thing, by weight and by value."""

APPOSED = re.compile(
    rf'(?:\s+(?:in|for|during)\s+(?:the\s+)?{DATE})?(?:\s*[,(–—-]\s*|\s+)(?:(?:or|worth|i\.e\.|for|at)\s+)?(?:(?:{kinds.QUALIFIERS})\s+)*'
)
BRACKETS = re.compile(r'\([^()]*\)')
NEXT_DATE = re.compile(rf'\s+in\s+{DATE}\s*(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?:by|of)\s+)?')
GOVERNED = 3
OUT_OF = re.compile(r'\bout\s+of\s+$')
BEHIND = re.compile(
    rf'(?:\s+(?:went|goes|go|came|comes|come))?\s+(?P<way>to|from|with)\s+(?:the\s+)?(?P<place>{PLACE})'
)
WAYS = {'export': 'to', 'import': 'from', 'total': 'with', 'balance': 'with', 'investment': 'from'}
OF_WHICH = re.compile(r'\s*,?\s*of\s+which\s+')
NEXT_IN_BRACKETS = re.compile(rf'[^()]*\)(?:\s*,|\s*,?\s+and)\s+(?:the\s+)?(?P<place>{PLACE})\s+\(')
HOSTED = re.compile(r'\b(?:[Ff]oreign|FDI|in)\b')
LISTING = re.compile(r'\s[-–—]\s')
BY = re.compile(rf'\b(?:by|and\s+of)(?:\s+(?:{kinds.QUALIFIERS}))*\s*$')


@dataclass(frozen=True, slots=True)
class Linked:
    """A number with its measure, if any; `date` is where the date stands that "respectively" pairs it with."""

    quantity: Quantity
    phrase: Phrase | None
    kind: Kind
    date: int | None = None


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
        phrases = [leaning.of_ware(marked, text, last), *phrases]
    parts = [q for q, kind in zip(quantities, read, strict=True) if kind.kind == 'share']
    wholes = [_ahead(marked, q, phrases) for q in parts]
    linked = [
        Linked(q, _phrase(marked, i, quantities, phrases, wholes), kind)
        for i, (q, kind) in enumerate(zip(quantities, read, strict=True))
    ]
    for i in range(1, len(linked)):
        linked[i] = _next_in_brackets(marked, linked[i - 1], linked[i], places)
    for i in range(len(linked)):
        linked[i] = _of_which(marked, linked[i - 1], linked[i]) if i else linked[i]
        phrase = _gapped(marked, i, linked, places)
        linked[i] = linked[i] if phrase is linked[i].phrase else replace(linked[i], phrase=phrase)
        linked[i] = _after_change(marked, linked[i - 1], linked[i]) if i else linked[i]
        linked[i] = _as_before(linked[i - 1], linked[i]) if i else linked[i]
        if i:
            linked[i - 1], linked[i] = _as_worth(marked, linked[i - 1], linked[i])
    linked = [shares.of(marked, shares.bracketed(marked, shares.largest(marked, k)), places, phrases) for k in linked]
    for i in range(1, len(linked)):
        linked[i] = shares.next_ware(marked, linked[i - 1], linked[i])
    for i in range(1, len(linked)):
        linked[i] = _of_share(marked, linked[i], linked[i - 1])
    return respective.pair(marked, linked, phrases, places, earlier)


def _next_in_brackets(marked: str, first: Linked, link: Linked, places) -> Linked:
    """ "Finland (NUMBER of imports), Peru (NUMBER)": the same of the next place."""
    gap = NEXT_IN_BRACKETS.fullmatch(marked, first.quantity.end, link.quantity.start)
    place = next((p.code for p in places if gap and p.start == gap.start('place')), None)
    if not place or link.phrase or not first.phrase or first.quantity.unit != link.quantity.unit:
        return link
    return replace(link, kind=first.kind, phrase=shares.renamed(replace(first.phrase, partner=place)))


def _of_which(marked: str, whole: Linked, part: Linked) -> Linked:
    """ "India third with NUMBER, of which NUMBER was potash": the part is of the measure of the whole."""
    which = OF_WHICH.fullmatch(marked, whole.quantity.end, part.quantity.start)
    same = which and part.phrase and part.phrase.end <= whole.quantity.start
    return replace(part, phrase=whole.phrase) if same else part


def _of_share(marked: str, link: Linked, before: Linked) -> Linked:
    """ "China took 12 percent of exports, or NUMBER, which is 3 percent less": sum and change are of the share."""
    one = before.phrase and link.phrase and before.phrase != link.phrase and _same_start(link.phrase, before.phrase)
    apart = one and link.phrase.goods and before.phrase.goods and link.phrase.goods != before.phrase.goods
    if not one or apart or not (before.kind.kind == 'share' or before.phrase.words):
        return link
    start = max(before.quantity.end, before.phrase.end)
    beside = link.kind == Kind('level') and APPOSED.fullmatch(marked, start, link.quantity.start)
    change = _is_change(link.kind) and not re.search(PLACE, marked[start : link.quantity.start])
    return replace(link, phrase=before.phrase) if beside or change else link


def _after_change(marked: str, change: Linked, link: Linked) -> Linked:
    """ "Those to Korea rose 2 percent to 14,300 tonnes": the level is of what changed."""
    to = marked[change.quantity.end : link.quantity.start].strip() == 'to'
    other = link.phrase and not (change.phrase and _same_start(link.phrase, change.phrase))
    if other or not to or not _is_change(change.kind) or link.quantity.unit in TIME:
        return link
    return replace(link, phrase=change.phrase)


def _as_before(now: Linked, link: Linked) -> Linked:
    """ "NUMBER in trade with Peru, after NUMBER in 2019": the earlier level is of the same measure."""
    level = now.kind == Kind('level') and link.kind.basis and now.quantity.unit == link.quantity.unit
    between = link.phrase and now.phrase and now.quantity.end <= link.phrase.start < link.quantity.start
    return replace(link, phrase=now.phrase) if level and between else link


def _as_worth(marked: str, weight: Linked, worth: Linked) -> tuple[Linked, Linked]:
    """ "119 tons worth NUMBER were exports": a weight and its worth are of one measure."""
    one = leaning.physical(weight.quantity) and is_money(worth.quantity.unit)
    beside = one and WORTH.fullmatch(marked, weight.quantity.end, worth.quantity.start)
    if not beside or bool(weight.phrase) == bool(worth.phrase):
        return weight, worth
    phrase = weight.phrase or worth.phrase
    return replace(weight, phrase=phrase), replace(worth, phrase=phrase)


def _kinds(marked: str, quantities, phrases) -> list[Kind]:
    ends = [0, *(q.end for q in quantities)]
    starts = [*(q.start for q in quantities), len(marked)]
    between = [marked[a:b] for a, b in zip(ends, starts, strict=True)]
    found = [kinds.read(q.unit, between[i], between[i + 1], q.change) for i, q in enumerate(quantities)]
    for i in range(1, len(found)):
        a, b, gap = quantities[i - 1], quantities[i], between[i]
        found[i - 1] = _settled(a, found[i - 1], marked, phrases, ends[i - 1])
        joined = kinds.OR.fullmatch(gap)
        level = kinds.TO_LEVEL.search(between[i - 1]) or ('(' in gap and not kinds.last(between[i - 1]))
        level = level or kinds.STOOD.search(between[i - 1])
        if joined and not level and _is_change(found[i]) and found[i - 1] == Kind('level'):
            found[i - 1] = kinds.same(a.unit, found[i])
        converted = '(' in gap and b.unit != 'percent'
        next_one = (pattern.fullmatch(gap) for pattern in (kinds.AND, kinds.NEXT_PLACE, NEXT_DATE))
        listed = a.unit == b.unit == 'percent' and any(next_one)
        if _is_change(found[i - 1]) and not _is_change(found[i]) and ((joined and not converted) or listed):
            found[i] = kinds.same(b.unit, found[i - 1])
        earlier = next(
            (k for k, p in zip(found[:i][::-1], quantities[:i][::-1], strict=True) if p.unit == 'percent'), None
        )
        again = kinds.NEXT_PLACE.fullmatch(gap) or (BY.search(gap) and found[i] == Kind('level'))
        if b.unit == 'percent' and earlier and _is_change(earlier) and again:
            found[i] = kinds.same(b.unit, earlier)
        if found[i - 1].basis and found[i] == Kind('level') and WORTH.fullmatch(gap):
            found[i] = found[i - 1]
        if found[i - 1].kind == 'share' and b.unit == 'percent' and found[i].kind == 'level':
            found[i - 1], found[i] = _shares(found[i - 1], found[i], gap)
    return [*found[:-1], *(_settled(quantities[-1], kind, marked, phrases, ends[-2]) for kind in found[-1:])]


def _shares(first: Kind, second: Kind, gap: str) -> tuple[Kind, Kind]:
    """A percent after a share is one too: "from 5 to 6 percent", "against 5 percent", "followed by Iraq with 5"."""
    if gap.split()[-1:] == ['to'] and not second.basis:
        return first._replace(basis=True), Kind('share')
    listed = (re.search(PLACE, gap) and not kinds.TRENDS.search(gap)) or shares.ware(gap)
    return first, Kind('share', basis=second.basis) if listed or second.basis else second


def _is_change(kind: Kind) -> bool:
    return kind.kind in ('change', 'percent change')


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
    if q.unit == 'ordinal':
        return _ranking(marked, q, phrases)
    if q.unit in TIME:
        return None
    if ahead := _ahead(marked, q, phrases):
        return ahead
    around = next((p for p in phrases if p.start <= q.start < p.end), None)
    asides = [m.span() for m in marks.ASIDE.finditer(marked, 0, q.start)]
    asides += [m.span() for m in BRACKETS.finditer(marked, 0, q.start)]
    before = [p for p in phrases if p.end <= q.start and not any(a < p.start < b for a, b in asides)]
    last = before[-1] if before else None
    beside = last and re.fullmatch(r'\s+(?:of|worth)\s+', marked[last.end : q.start])
    found = around or (last if beside else next((p for p in reversed(before) if p not in wholes), last))
    return found if found and _fits(q, found, marked) else None


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
    if idle or not after or not FORWARD.fullmatch(marked, q.end, after.start):
        return None
    before = next((p for p in reversed(phrases) if p.end <= q.start and p.flow), None)
    governed = before and len(marked[before.end : q.start].split()) <= GOVERNED
    if governed and before.flow == 'balance' and after.flow == 'total':
        return None
    named = after.flow or not (governed or re.search(r'\b(?:from|to)\b', marked[q.end : after.start]))
    return after if named else None


def _fits(q: Quantity, phrase: Phrase, marked: str) -> bool:
    """Money, percents and multiples go with any measure before them; tonnes and pieces only with goods or close by."""
    if is_amount(q.unit):
        return True
    physical = leaning.physical(q)
    gap = marked[phrase.end : q.start]
    near = len(re.findall(r'\w+', gap)) <= 3 or LISTING.search(gap)
    if phrase.flow == 'total':
        return physical and bool(phrase.goods and near)
    return phrase.flow in ('import', 'export') and (
        (physical and (phrase.goods or near or leaning.weighed(gap)))
        or (near and phrase.goods and q.unit not in NOT_GOODS)
    )


def _gapped(marked: str, i: int, linked: list[Linked], places) -> Phrase | None:
    """ "trade with China rose 12 percent, with India 8 percent", "NUMBER to India": the measure again."""
    link = linked[i]
    phrase, q = link.phrase, link.quantity
    if not phrase or phrase.flow is None or q.start < phrase.end:
        return phrase
    at = {p.start: p.code for p in places}
    since = max([phrase.end, *(k.quantity.end for k in linked[:i] if k.kind.kind != 'ordinal')])
    gap = GAP.search(marks.ASIDE.sub(lambda aside: ' ' * len(aside[0]), marked[since : q.start]))
    place = at.get(since + gap.start('place')) if gap else None
    behind = BEHIND.match(marked, q.end)
    place = at.get(behind.start('place')) if behind and behind['way'] == WAYS[phrase.flow] else place
    if not place or place == phrase.reporter:
        return phrase
    came = behind and phrase.flow == 'investment'
    invests = came or (phrase.partner and phrase.reporter in {p.code for p in places if p.end <= since})
    if phrase.flow == 'investment' and (invests or (HOSTED.search(phrase.words or '') and not phrase.partner)):
        host = phrase.partner or phrase.reporter
        return shares.renamed(replace(phrase, reporter=place, partner=host, countries=(place, host)))
    countries = tuple(c for c in phrase.countries if c != phrase.partner)
    return shares.renamed(replace(phrase, partner=place, countries=(*countries, place)))


def _same_start(a: Phrase | None, b: Phrase) -> bool:
    return a is not None and a.start == b.start

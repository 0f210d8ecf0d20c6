"""A number beside another one: the measure again with another place, the part of a whole, a weight and its worth."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.quantities import Quantity
from dateline.trade import gapping, kinds, leaning, shares
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import DATE, PLACE
from dateline.trade.stated import NOT_GOODS, TIME, is_money
from dateline.trade.wholes import CHANGES

WORTH = re.compile(
    r'\s*\(?\s*(?:of\s+[a-z]+(?:\s[a-z]+){0,2}\s+)?(?:and\s+)?(?:worth|valued\s+at|for|or|to\s+the\s+value\s+of)?\s*'
)
"""Between two sizes of one thing, by weight and by value."""
MOVED = re.compile(r',?\s+(?:was|were|ha(?:s|ve)\s+been|went|left)\s')
APPOSED = re.compile(
    rf'(?:\s+(?:in|for|during)\s+(?:the\s+)?{DATE})?(?:\s*[,(–—-]\s*|\s+)(?:(?:or|worth|i\.e\.|for|at)\s+)?(?:(?:{kinds.QUALIFIERS})\s+)*'
)
OR = re.compile(rf'(?:,?\s+or\s+|,\s+which\s+(?:is|was|equals|makes\s+up)\s+|^\s*\()(?:(?:{kinds.QUALIFIERS})\s+)*$')
PART = re.compile(r'\bof\s+which\s+$')
AGAINST = re.compile(r',\s+(?:against|compared\s+(?:to|with)|up\s+from|down\s+from)\s+$')
ROW_OF = re.compile(rf'[^\w{PLACE[0]}]*(?P<place>{PLACE}):.*\bof\s+which\b')
NEXT_BUYER = re.compile(rf'(?:,|,?\s+and)\s+(?:the\s+)?{PLACE}\s+$')
OF_WHICH = re.compile(r'\s*,?\s*of\s+which\s+')
NEXT_IN_BRACKETS = re.compile(rf'[^()]*\)(?:\s*,|\s*,?\s+and)\s+(?:the\s+)?(?P<place>{PLACE})\s+\(')
IN_NEXT_BRACKET = re.compile(r'\s*;\s*[+−–-]?|(?:\)(?:,?\s+and|,)|,\s+followed\s+by)\s[^();:]*\([+−–-]?')
TO = re.compile(r',?\s+(?:in\s+(?:[a-z]+\s+)?(?:terms|units)\s+)?to\s+')
UP_FROM = re.compile(r'(?:\s+[a-z]+){1,3}\s+from\s+')
"""Between a measure of its own and the level that it rose from."""
ITS_LEVEL = re.compile(r',\s+which\s+(?:was|were)\b')


@dataclass(frozen=True, slots=True)
class Linked:
    """A number with its measure, if any; `date` is where the date stands that "respectively" pairs it with."""

    quantity: Quantity
    phrase: Phrase | None
    kind: Kind
    date: int | None = None


def shared(marked: str, linked: list[Linked], places) -> list[Linked]:
    """The numbers of a sentence, each with what it has of its measure from the one before it."""
    linked = list(linked)
    for i in range(1, len(linked)):
        linked[i] = _next_in_brackets(marked, linked[i - 1], linked[i], places)
    row = ROW_OF.match(marked)
    partner = next((p.code for p in places if row and p.start == row.start('place')), None)
    linked = [_leg(marked, link, partner) for link in linked] if partner else linked
    for i in range(2, len(linked)):
        linked[i] = _next_buyer(marked, linked[:i], linked[i])
    for i in range(len(linked)):
        linked[i] = _weighed(marked, *linked[i : i + 2])
        linked[i] = _of_which(marked, linked[i - 1], linked[i]) if i else linked[i]
        linked[i] = replace(linked[i], phrase=gapping.of(marked, i, linked, places))
        if i:
            unit = linked[i].quantity.unit
            before = linked[i - 2 :: -1] if i > 1 and _closed(marked, *linked[i - 1 : i + 1]) else linked[i - 1 :: -1]
            level = next((k for k in before if k.quantity.unit == unit), linked[i - 1])
            linked[i] = _after_change(marked, linked[i - 1], linked[i])
            if not _risen(marked, *linked[i : i + 2]):
                linked[i] = _as_before(marked, level, linked[i])
            linked[i - 1 : i + 1] = _as_worth(marked, linked[i - 1], linked[i])
    return linked


def _risen(marked: str, was: Linked, now: Linked | None = None) -> bool:
    """Whether an earlier level stands before its own later one: from NUMBER to NUMBER."""
    alike = (
        now and was.kind.basis and was.phrase and was.phrase == now.phrase and was.quantity.unit == now.quantity.unit
    )
    return bool(alike and TO.fullmatch(marked, was.quantity.end, now.quantity.start))


def _closed(marked: str, part: Linked, link: Linked) -> bool:
    """ "NUMBER, of which NUMBER was potash, against NUMBER": the earlier level is of the whole again."""
    which = PART.search(marked, 0, part.quantity.start)
    return bool(which and link.kind.basis and AGAINST.search(marked, part.quantity.end, link.quantity.start))


def _next_in_brackets(marked: str, first: Linked, link: Linked, places) -> Linked:
    """ "Finland (NUMBER of imports), Peru (NUMBER)": the same of the next place."""
    between = marked[first.quantity.end : link.quantity.start]
    alike = link.quantity.unit in ('percent', first.quantity.unit)
    if not link.phrase and first.phrase and alike and IN_NEXT_BRACKET.fullmatch(between):
        return replace(link, phrase=first.phrase)
    gap = NEXT_IN_BRACKETS.fullmatch(marked, first.quantity.end, link.quantity.start)
    place = next((p.code for p in places if gap and p.start == gap.start('place')), None)
    if not place or link.phrase or not first.phrase or first.quantity.unit != link.quantity.unit:
        return link
    return replace(link, kind=first.kind, phrase=shares.renamed(replace(first.phrase, partner=place)))


def _leg(marked: str, link: Linked, partner: str) -> Linked:
    """ "- Peru: NUMBER, of which exports NUMBER, imports NUMBER": the legs too are of the partner of the item."""
    leg = link.phrase and link.phrase.flow in ('import', 'export') and not link.phrase.partner
    return replace(link, phrase=shares.renamed(replace(link.phrase, partner=partner))) if leg else link


def _next_buyer(marked: str, before: list[Linked], link: Linked) -> Linked:
    """ "Peru bought 290 bottles (-6%), Chile 340 bottles": what is counted again is of the next buyer's."""
    like = next((k for k in reversed(before) if k.quantity.unit == link.quantity.unit), None)
    again = (
        like and like.phrase and not link.phrase and NEXT_BUYER.search(marked, like.quantity.end, link.quantity.start)
    )
    return replace(link, phrase=like.phrase) if again else link


def _of_which(marked: str, whole: Linked, part: Linked) -> Linked:
    """ "India third with NUMBER, of which NUMBER was potash": the part is of the measure of the whole."""
    which = OF_WHICH.fullmatch(marked, whole.quantity.end, part.quantity.start)
    same = which and part.phrase and part.phrase.end <= whole.quantity.start
    return replace(part, phrase=whole.phrase) if same else part


def of_share(marked: str, link: Linked, before: Linked) -> Linked:
    """ "China took 12 percent of exports, or NUMBER, which is 3 percent less": sum and change are of the share."""
    same = link.kind.kind == 'share' and before.kind == Kind('level') and before.phrase and before.phrase.partner
    if same and OR.search(marked[before.quantity.end : link.quantity.start]):
        return replace(link, phrase=before.phrase)
    one = before.phrase and link.phrase and before.phrase != link.phrase and _same_start(link.phrase, before.phrase)
    apart = one and link.phrase.goods and before.phrase.goods and link.phrase.goods != before.phrase.goods
    if not one or apart or not (before.kind.kind == 'share' or before.phrase.words):
        return link
    start = max(before.quantity.end, before.phrase.end)
    behind = gapping.BEHIND.match(marked, link.quantity.end)
    made = behind and behind['way'] == 'by'
    beside = link.kind == Kind('level') and not made and APPOSED.fullmatch(marked, start, link.quantity.start)
    change = link.kind.kind in CHANGES and not re.search(PLACE, marked[start : link.quantity.start])
    change = change and not (start == before.phrase.end and marked.startswith(', which ', start))
    earlier = link.kind == Kind('share', basis=True) and before.kind == Kind('share')
    return replace(link, phrase=before.phrase) if beside or change or earlier else link


def _after_change(marked: str, change: Linked, link: Linked) -> Linked:
    """ "Those to Korea rose 2 percent to 14,300 tonnes": the level is of what changed."""
    to = TO.fullmatch(marked, change.quantity.end, link.quantity.start)
    other = link.phrase and not (change.phrase and _same_start(link.phrase, change.phrase))
    moved = change.kind.kind in CHANGES or (change.kind.basis and change.quantity.unit == link.quantity.unit)
    if other or not to or not moved or link.quantity.unit in TIME:
        return link
    return replace(link, phrase=change.phrase)


def _as_before(marked: str, now: Linked, link: Linked) -> Linked:
    """ "NUMBER in trade with Peru, after NUMBER in 2019": the earlier level is of the same measure."""
    level = now.kind == Kind('level') and link.kind.basis and now.quantity.unit == link.quantity.unit
    between = (
        link.phrase
        and now.phrase
        and (not link.phrase.end or now.quantity.end <= link.phrase.start < link.quantity.start)
        and not ITS_LEVEL.match(marked, link.phrase.end)
        and not UP_FROM.fullmatch(marked, link.phrase.end, link.quantity.start)
    )
    return replace(link, phrase=now.phrase) if level and (between or not link.phrase) else link


def _weighed(marked: str, weight: Linked, worth: Linked | None = None) -> Linked:
    """A weight without a measure has that of its worth."""
    one = worth and not weight.phrase and _is_worth(marked, weight, worth)
    return replace(weight, phrase=worth.phrase) if one else weight


def _as_worth(marked: str, weight: Linked, worth: Linked) -> list[Linked]:
    """A weight and its worth, both with the measure of the weight, or of the worth where only that tells a partner."""
    both = [k.phrase for k in (weight, worth) if k.phrase]
    if not both or not _same_start(both[0], both[-1]) or not _is_worth(marked, weight, worth):
        return [weight, worth]
    phrase = next((p for p in both if p.partner), both[0])
    return [replace(weight, phrase=phrase), replace(worth, phrase=phrase)]


def _is_worth(marked: str, weight: Linked, worth: Linked) -> bool:
    """Whether a sum is what goods are worth: 119 tons worth NUMBER, or bottles worth NUMBER that were sent."""
    moved = worth.phrase and worth.phrase.flow in ('import', 'export') and MOVED.match(marked, worth.quantity.end)
    things = leaning.physical(weight.quantity) or (moved and weight.quantity.unit not in NOT_GOODS)
    one = things and is_money(worth.quantity.unit)
    return bool(one and WORTH.fullmatch(marked, weight.quantity.end, worth.quantity.start))


def _same_start(a: Phrase | None, b: Phrase) -> bool:
    return a is not None and a.start == b.start


def same_level(a: Linked, b: Linked) -> bool:
    """Whether two numbers are levels of one measure, which cannot both be of one period."""
    return a.kind == b.kind and a.kind.kind == 'level' and a.phrase == b.phrase and a.quantity.unit == b.quantity.unit

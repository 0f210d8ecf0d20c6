"""A share -> what it is a share of: the trade with one partner, some of the goods, one of the two flows."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.names import gazetteer
from dateline.trade.complements import RANK, STOP, Phrase, named
from dateline.trade.kinds import OF_WHICH
from dateline.trade.marks import OF_IT, PEOPLE, PLACE, is_side
from dateline.trade.measures import item
from dateline.trade.stated import is_money

TAKEN = re.compile(r'\s+(?:worth\s+)?of\s+(?:(?:the|its|their|all)\s+)*')
OWN_SHARE = re.compile(
    rf"(?:{PLACE}\s+(?:itself\s+|alone\s+)?(?:has|had|holds|held)\s+an?\s+share\b|{PLACE}(?:['’]s?)?\s+share\b(?!\s+(?:in|of)\b)|(?<=share\sof\s){PLACE}\s+in\s+(?:it|this|that|the\s+(?:figure|total|sum|amount))\b"
    rf'|{PLACE}\s+(?:is|was|remain(?:s|ed))\s+(?:also\s+)?the\s+(?:[a-z]+\s+)?(?:destination|recipient|buyer|outlet)\s+(?:of|for)\b)[^,;]*$'
)
SHARE_IN = re.compile(
    rf"(?:{PLACE}(?:['’]s?)?\s+share\s+(?:in|of)|share\s+of\s+(?:the\s+)?{PLACE}\s+in)\s+(?:(?:the|these|those)\s+)?$"
)
MADE_OF = re.compile(
    r"""(?:^|[,;]\s|\bwhich\s|\bwith\s|\band\s|\.\s)
    (?P<goods>[A-Za-z][a-z-]*(?:\s(?!alone|together|also|again|has|have|had)[a-z-]+){0,4}?)
    (?:\s(?:alone|together|also|again|has|have|had))*
    \s(?:ma(?:de|kes?|king)\s+up|account(?:s|ed|ing)?\s+for|represent\w*|constitut\w+|compris\w+|contribut\w+)\s+(?:[a-z]+\s+)*$""",
    re.VERBOSE,
)
NEXT_WARE = re.compile(
    r"""(?:\s*[,;]\s*(?:(?:followed\s+by|while|whereas)\s+)?|\s*,?\s+and\s+)(?:those\s+of\s+)?(?!(?:or|and|up|down|those|fell|rose|grew|\w+ed)\b)
    (?P<goods>[a-z-]+(?:\s(?!(?:for|with|at|stood|reached|recorded|second|third|fourth|next|fell|rose|grew)\b)[a-z-]+){0,3}?)(?:,\s+which)?\s+
    (?:(?:fell|rose|grew|lost|gained|[a-z]+ed)\s+(?:by\s+)?)?(?:(?:for|(?:(?:second|third|fourth|next)\s+)?with|at|stood\s+at|reached|recorded)\s+)?$""",
    re.VERBOSE,
)
LISTED = re.compile(r'(?:^|[\s,:])(?:and\s+)?(?P<goods>[A-Za-z][a-z-]{2,}(?:\s[a-z-]+)?)\s\($')
LARGEST = re.compile(
    r'(?P<goods>[A-Z][a-z]+(?:\s[a-z]+){0,3}?)\s(?:made|makes?)\sup\s(?:the\s)?(?:largest|biggest|main|greatest)\s(?:part|share)\b'
)
CLOSED = re.compile(r'(?:\s+of\s+(?:(?:the|all|total|its)\s+)*(?:exports|imports|total|sales))?[),]')
SHARE_OF = 'share of '
"""Begins the measure of a share of which nothing tells the part."""
WARES = r'(?:[Gg]oods|products|cargoe?s?|supplies|deliveries|shipments|exports)'
SIDED_WARES = re.compile(rf"(?:{PEOPLE}|{PLACE}['’]s)\s+{WARES}\b|\b{WARES}\s+from\s+(?:the\s+)?{PLACE}")
OF_THIS = re.compile(rf'{OF_IT}\b')
WHICH = re.compile(rf'(?P<place>{PLACE}),?\s+which\s+(?:[a-z]+\s+){{1,3}}$')
MOST = re.compile(
    rf'(?:The\s+)?(?P<place>{PLACE})\s+(?:took|takes|had|has|held|holds|accounted\s+for)\s+the\s+(?:largest|biggest|main)\s+(?:share|part)\s[^,;]*\($'
)
WITH_ONE = re.compile(
    rf'\bwith\s+(?:the\s+)?(?P<place>{PLACE})\s+(?:alone\s+)?(?:responsible|accounting|making|taking|buying|absorbing|receiving)\b[^,;]*$'
)
TOGETHER = re.compile(r'\btogether\b[^,;]*$')
INNER = re.compile(r'\s(?:Province|Region|Oblast|Prefecture|County)$')
LEGS = {'exports': 'export', 'imports': 'import'}


def bracketed(marked: str, link):
    """ "Cars (18 percent), tyres ($3 million, up 5 percent)" of the exports spoken of: the part of these goods."""
    phrase, q = link.phrase, link.quantity
    listed = LISTED.search(marked, 0, q.start)
    goods = listed and item(' '.join(w for w in listed['goods'].lower().split() if w not in STOP))
    plain = phrase and phrase.flow in LEGS.values() and link.kind.kind in ('level', 'share', 'percent change')
    if not goods or not plain or not (q.unit == 'percent' or is_money(q.unit)) or not CLOSED.match(marked, q.end):
        return link
    kind = 'share' if q.unit == 'percent' and link.kind.kind == 'level' else link.kind.kind
    return replace(link, kind=link.kind._replace(kind=kind), phrase=renamed(replace(phrase, goods=goods)))


def largest(marked: str, link):
    """ "Wheat made up the largest part of the deliveries: NUMBER": what follows is of wheat."""
    ware = LARGEST.match(marked)
    if not ware or not link.phrase or link.phrase.goods or link.quantity.start < ware.end():
        return link
    return replace(link, phrase=renamed(replace(link.phrase, goods=item(ware['goods'].lower()))))


def of(marked: str, link, places, phrases):
    """A linked number; where it is a share, with the measure of the part that it is."""
    taken = link.kind.kind == 'level' and link.phrase and TAKEN.fullmatch(marked, link.quantity.end, link.phrase.start)
    of_this = link.phrase and link.phrase.flow == 'total' and OF_THIS.match(marked, link.quantity.end)
    taken = taken or (of_this and SIDED_WARES.search(marked, 0, link.quantity.start))
    taken = taken or (link.kind.kind == 'level' and OWN_SHARE.search(marked, 0, link.quantity.start))
    taken = taken or (link.kind.kind == 'level' and link.phrase and SHARE_IN.search(marked, 0, link.phrase.start))
    if not (taken or link.kind.kind == 'share') or not link.phrase or marked.startswith(')', link.quantity.end):
        return link
    ranked = next(
        (p.partner for p in phrases if p.end <= link.quantity.start and p.reporter == link.phrase.reporter), None
    )
    if ranked and not link.phrase.partner and link.quantity.end <= link.phrase.start:
        return replace(link, phrase=_sided(link.phrase, ranked))
    if OF_WHICH.search(marked, 0, link.quantity.start):
        return replace(link, phrase=replace(link.phrase, words=f'{SHARE_OF}{link.phrase.words or named(link.phrase)}'))
    owner = OWN_SHARE.search(marked, 0, link.quantity.start)
    if code := next((p.code for p in places if owner and p.start == owner.start()), None):
        other = is_side(code) and code != link.phrase.reporter and not link.phrase.goods
        whole = replace(link.phrase, partner=None) if other and link.phrase.reporter else link.phrase
        return replace(link, phrase=_sided(whole, code))
    if MADE_OF.search(marked, link.phrase.end, link.quantity.start):
        return replace(link, phrase=shared(marked, link.phrase, link.quantity.start, places))
    which = _which(marked[: link.quantity.start], link.phrase)
    if not (which or of_this) and link.phrase.end > 0 and link.phrase.start < link.quantity.start:
        owner = SHARE_IN.search(marked, 0, link.phrase.start)
        code = owner and next((p.code for p in places if owner.start() <= p.start < owner.end()), None)
        return replace(link, phrase=_sided(link.phrase, code)) if code not in (None, link.phrase.reporter) else link
    return replace(link, phrase=shared(marked, link.phrase, link.quantity.start, places))


def _which(before: str, whole: Phrase) -> re.Match | None:
    """The partner whose share comes next: Peru, which took; with Peru taking."""
    one = None if whole.partner else WITH_ONE.search(before)
    return WHICH.search(before) or MOST.search(before) or one


def shared(marked: str, whole: Phrase, start: int, places) -> Phrase:
    """ "India accounts for 12 percent of Russia's exports": the share is that of the exports to India, or of wheat."""
    plain = RANK.sub(lambda rank: ' ' * len(rank[0]), marked[:start])
    clause = max(plain.rfind(sign) for sign in (';', ',', ' while '))
    subject = next((p.code for p in places if clause < p.start < start and p.code != whole.reporter), None)
    if which := _which(plain, whole):
        subject = next(p.code for p in places if p.start == which.start('place'))
        return renamed(replace(whole, partner=subject)) if whole.partner else _sided(whole, subject)
    subject = None if TOGETHER.search(plain) else subject
    if whole.flow == 'total' and (goods := SIDED_WARES.search(plain, max(0, clause))):
        return _sold(whole, next(p.code for p in places if goods.start() <= p.start < goods.end()))
    if subject:
        return _sided(whole, subject)
    made_of = MADE_OF.search(marked, max(0, clause), start)
    if made_of and whole.flow == 'total' and (leg := LEGS.get(made_of['goods'].lower())):
        return renamed(replace(whole, flow=leg))
    goods = made_of and not whole.goods and item(made_of['goods'].lower())
    if goods:
        return renamed(replace(whole, goods=goods))
    return whole if whole.goods else replace(whole, words=f'{SHARE_OF}{whole.words}')


def _sold(whole: Phrase, seller: str) -> Phrase:
    """What one side of a trade sells to the other."""
    other = next((c for c in whole.countries if c != seller), None)
    countries = tuple(c for c in (seller, other) if c)
    return renamed(replace(whole, flow='export', reporter=seller, partner=other, countries=countries))


def _sided(whole: Phrase, subject: str) -> Phrase:
    land = gazetteer.country_of(subject)
    unlisted = not land and INNER.search(subject) and whole.flow != 'total'
    inside = land and subject != land in (whole.reporter, gazetteer.country_of(whole.reporter or ''))
    if whole.reporter and (inside or (unlisted and whole.partner)):
        return renamed(replace(whole, reporter=subject, countries=(subject, *(whole.countries))))
    if not whole.reporter or (whole.partner and not gazetteer.is_wide(whole.partner)):
        return whole
    return renamed(replace(whole, partner=subject, countries=(whole.reporter, subject)))


def next_ware(marked: str, first, link):
    """ "Copper made up 45 percent of exports, zinc 12 percent": the share, or the sum, of other goods."""
    alike = (
        link.kind.kind == first.kind.kind in ('share', 'level', 'percent change')
        and link.quantity.unit == first.quantity.unit
    )
    both = alike and first.phrase and first.phrase.flow and first.phrase.goods and link.phrase
    both = both and replace(link.phrase, goods='', words=None) == replace(first.phrase, goods='', words=None)
    goods = both and ware(marked[first.quantity.end : link.quantity.start])
    return replace(link, phrase=renamed(replace(first.phrase, goods=goods))) if goods else link


def ware(gap: str) -> str | None:
    """The goods that a gap ends in: ", zinc"."""
    found = NEXT_WARE.search(gap)
    return found['goods'] if found and not STOP & (set(found['goods'].split()) - {'and'}) else None


def renamed(phrase: Phrase) -> Phrase:
    """The phrase named in our words, for the text has none for it."""
    return replace(phrase, words=named(phrase))

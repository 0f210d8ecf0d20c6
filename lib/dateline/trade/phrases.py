"""A sentence under its marks -> the measures it names: flow, goods, who reports, with whom."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from dateline.names.wordlists import any_of, column, table
from dateline.trade import fairs, moved_goods, standing, trade_verbs
from dateline.trade.complements import ABROAD, RANK, STOP, Phrase, after, named, roles
from dateline.trade.investors import FIRMS
from dateline.trade.marks import BOTH, DATE, NOT_INCLUDED, NUMBER, PEOPLE, PLACE, Place
from dateline.trade.measures import item
from dateline.trade.sides import WORLD
from dateline.trade.trade_verbs import REACH, SUM

NOT_TRADE = rf"""
    (?! \s+(?:{any_of(column('trade_words', 'word', role='compound'))})          # trade minister, trade agreement
      | \s+and\s+(?:[a-z]+\s+)?(?:co-?operation|relations|ties|forum|partner|promotion|minist|mission|polic|council
        |industry|development)                                                # trade and economic cooperation
      | - )"""
BOTH_WAYS = r'(?:[Ii]mports\s+and\s+exports|[Ee]xports\s+and\s+imports)'
AS_ONE = rf'(?!.*\brespectively\b)(?!.*{NUMBER},?\s+and\s+(?:by\s+|to\s+)?{NUMBER})'
REGION = r"the\s+(?:country|republic|region|city|kingdom|nation|state)['’]s"
PARTNERS = rf'(?:^{PLACE},\s+|(?:{PEOPLE}|{PLACE})(?:\s?[-–—/]\s?|\s+and\s+))(?:{PEOPLE}|{PLACE})'
OWNER = re.compile(
    rf"""(?: (?P<pair>{PARTNERS})(?:['’]s?)?                              # Iran-Russia
    | (?P<place>{PLACE})['’]?s? | (?P<people>{PEOPLE})(?:\s+{FIRMS}['’])?                  # Russia's, Russian (firms')
    | (?P<own>{REGION}|[Ii]ts|[Tt]heir|[Oo]ur|T{REGION[1:]}) | (?P<all>{BOTH})['’]? )\s+$  # its, both countries'""",
    re.VERBOSE,
)
SIZE = re.compile(
    r"""(?:(?:the|an?)\s+)?(?:(?:total|overall|annual|aggregate|combined|record)\s+)?
    (?:volume|value|amount|level)s?\s+of\s+(?:the\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
WORD = re.compile(r'(?:(?<=\s)|(?<=^)|(?<=["“(]))(?:[a-z][a-z-]*|(?<![^\s"“])[A-Z]{2,4})\s+$')
FIRST = re.compile(r'(?:^|[-–—:]\s)["“]?[A-Z][a-z-]+\s+$')
IDLE = re.compile(
    rf'(?:\b(?:in|into|to|on)\s+(?:the\s+)?{PEOPLE}\s+(?:market|economy)|{PEOPLE}\s+capital|\bthe\s+capital(?:\s+(?:to|from|with|of|in)\s+(?:the\s+)?{PLACE})?|(?:annual|growth|average|{DATE})\s+rate)$'
)
TAKEN = re.compile(r'\b(?:taking|bringing|pushing|lifting)\s+(?P<total>the\s+total|total\s+trade)\b')
KNOWN = re.compile(
    rf"""\b(?:[Tt]h(?:e|is|at|eir)|[Ii]ts|an?)\s+(?:[a-z]+\s+)?
    (?: (?P<balance>gap|hole|shortfall|imbalance|difference|balance)
      | (?P<total>exchange(?!\s+(?:rate|program|student|point))) )\b
    (?!\s+(?:in|of)\s+(?!favou?r)[a-z]|\s+between\s+(?!(?:the\s+)?{PLACE}|{BOTH}|the\s+two\b|exports|imports|what))
    | ^(?P<together> (?:(?:Taken|Added|Put)\s+)?[Tt]ogether(?!\s+with) | Combined
      | The\s+two(?=\s+(?:add|c[ao]me|ma[kd]e)) )(?=,?\s)""",
    re.VERBOSE,
)
"""Words for a balance or a total that mean one of trade where trade is spoken of."""

LEFT_OUT = re.compile(
    r'\((?:without|excluding|except|including|incl\.?|not\s+including|taking\s+into\s+account)\s[^()]*$'
    rf'|{NOT_INCLUDED.pattern}'
)
THOSE = re.compile(
    rf'(?:^["“]?|[,;]\s+|\b(?:while|and|but|whereas)\s+)(?P<those>(?:[Tt]hose|that)\s+(?:to|from|with)\s+(?:the\s+)?(?P<place>{PLACE}))'
)
"""The same of another partner."""

SIDE_OF = re.compile(r'\b[Oo]n\s+the\s+(?P<flow>export|import)s?\s+side\b')
LISTED_BY = re.compile(r'By\s+(?:countr(?:y|ies)\s+of\s+)?(?P<way>destination|origin)s?\b(?=\s*[:,])')
WAYS = {'destination': 'export', 'origin': 'import'}
"""What a list by destination, or by origin, is of."""
EXCEEDED = re.compile(
    r'(?<=ports\s)(?:exceed|outstripp?|outweigh|outpac|surpass|topp?)(?:s|es|ed)?\s+(?:[a-z]+\s+)?(?:im|ex)ports(?=\s+by\b)'
)
"""Imports outstripped exports (by a sum)."""

VERB = re.compile(rf'{PLACE}\s+(?:ex|im)ports$')
EARNED = re.compile(
    rf'\s+(?:has\s+|have\s+)?(?:earn|bring|brought|net|gave|fetch|yield|generat)\w*(?:\s+in)?\s+(?:the\s+)?(?P<earner>{PLACE})'
)
CAPITALS = ('TRADE', 'EXPORTS', 'IMPORTS')
GOODS_SENT = re.compile(
    rf'\b(?P<verb>export|import)ed\s+(?:by\s+(?:the\s+)?(?P<owner>{PLACE})\s+)?(?:to|from)\s+(?:the\s+)?(?P<place>{PLACE})'
)
TAKES = {
    'abroad': ABROAD,
    'earned': (),
    'wanted': ABROAD,
    'sides': ('between', 'with'),
    'host': ('in',),
    'fair': (),
}
GOODS_SOLD = re.compile(r'\s+from\s+(?:the\s+)?[a-z]+\s+(?:sold|exported|shipped|sent)\b')
TURNED = {('wanted', 'for'): 'from', ('earned', 'from'): 'to', ('earner', 'from'): 'to', ('bought', 'in'): 'from'}
"""Demand for a place's goods is for those from it; what is earned from a place is of goods sold there."""

OFFICE = re.compile(
    r'\b(?:chambers?|ministr(?:y|ies)|ministers?|departments?|secretar(?:y|ies))\s+(?:of|for)\s+(?:\w+\s+and\s+)?$',
    re.IGNORECASE,
)
WORLDWIDE = re.compile(rf'(?:\s+of\s+[a-z-]+)?(?:\s+(?:abroad|overseas|worldwide)\b|{WORLD.pattern})', re.VERBOSE)
COUNTER = re.compile(r'\b(?:counter|return|reverse)[\s-]+$', re.IGNORECASE)
DONE = re.compile(rf'\b(?:d(?:o|oes|id|one|oing))\s+(?:{NUMBER}\s+(?:of|in|worth\s+of)\s+)?$')


@functools.cache
def _heads() -> re.Pattern:
    words = [row['word'] for row in table('measures')]
    every = any_of([*words, *(w[0].upper() + w[1:] for w in words), *CAPITALS])
    return re.compile(rf'(?<![\w-])(?:{BOTH_WAYS}{AS_ONE}|(?:{every})(?![\w]){NOT_TRADE})', re.VERBOSE)


@functools.cache
def _row(word: str) -> tuple[str | None, str]:
    """The flow that a head names, and what it takes to name it."""
    rows = {row['word']: (row['flow'] or None, row['takes']) for row in table('measures')}
    plain = ' '.join(word.split())
    known = (rows[form] for form in (plain, plain[0].lower() + plain[1:], plain.lower()) if form in rows)
    return next(known, ('total' if re.fullmatch(BOTH_WAYS, plain) else None, ''))


def find(text: str, places: list[Place], quantities=()) -> list[Phrase]:
    """The measures of a sentence under its marks, in order, none overlapping another."""
    at = {p.start: p.code for p in places}
    ranks = {i for rank in RANK.finditer(text) for i in range(*rank.span())}
    heads = [h for h in _heads().finditer(text) if h.start() not in ranks and not LEFT_OUT.search(text, 0, h.start())]
    found = (
        [_nominal(text, head, at) for head in heads]
        + ([] if LISTED_BY.match(text) else trade_verbs.find(text, places))
        + moved_goods.find(text, places)
        + standing.find(text, at)
        + fairs.won(text, places)
        + [Phrase(*total.span('total'), 'total') for total in TAKEN.finditer(text)]
        + [_known(word) for word in KNOWN.finditer(text)]
        + [
            Phrase(*those.span('those'), 'total', None, at[those.start('place')], refers='those', words='')
            for those in THOSE.finditer(text)
        ]
        + [Phrase(*side.span(), side['flow'].lower(), refers='world') for side in SIDE_OF.finditer(text)]
        + [Phrase(*by.span(), WAYS[by['way']], refers='world', words='') for by in LISTED_BY.finditer(text)]
        + [_headed(goods, at) for goods in GOODS_SENT.finditer(text) if not re.search(NUMBER, text)]
        + [Phrase(*more.span(), 'balance', words='') for more in EXCEEDED.finditer(text)]
        + standing.projects(text, quantities, places)
        + standing.plants(text, quantities, places)
    )
    found = [p for p in found if p and not (p.flow is None and IDLE.search(text, 0, p.end))]
    sure = [p for p in found if p.flow and p.refers != 'fair']
    found = [p for p in found if p in sure or not any(p.start <= other.start < p.end for other in sure)]
    kept, end = [], 0
    for phrase in sorted(found, key=lambda p: (p.start, p.flow is None, -p.end, not p.partner)):
        if phrase.start >= end:
            kept.append(phrase)
            end = phrase.end
    return kept


def _headed(goods: re.Match, at) -> Phrase:
    """ "The main goods exported to Peru": the head of a list."""
    place, owner = at[goods.start('place')], at.get(goods.start('owner'))
    return Phrase(*goods.span(), goods['verb'], owner, place, tuple(filter(None, (owner, place))), words=goods[0])


def _nominal(text: str, head: re.Match, at) -> Phrase | None:
    flow, takes = _row(head[0])
    if takes == 'earned' and GOODS_SOLD.match(text, head.end()):
        return None
    if takes == 'never' or _in_name(text, head) or (takes == 'noun' and SUM.match(text, head.end())):
        return None
    start, codes, refers = _before(text, head.start(), at)
    near = max(0, start - REACH)
    if VERB.search(text, start, head.end()) and SUM.match(text, head.end()):
        return None
    end, links, points = after(text, head.end(), at, flow)
    links = [(TURNED.get((takes, link), link), sides) for link, sides in links]
    done = _done(text, start) if takes == 'sides' else takes == 'abroad' and WORLDWIDE.match(text, head.end())
    links = links if takes != 'host' or codes or refers else []
    sided = points or done or any(sides for link, sides in links if link in TAKES.get(takes, ()))
    sold = takes == 'fair' or head[0].endswith('orders')
    fair = fairs.sides(text, at, sold) if (sold or takes == 'abroad') and not sided else None
    fair = fair if fair and (fair[0] or takes) else None
    again = None if sided or fair else {'fair': 'fair', 'abroad': 'sold', 'earned': 'sold'}.get(takes)
    flow = None if takes in TAKES and not (sided or fair or again) else flow
    if fair:
        codes, links, refers = codes or fair[0], fair[1], 'world' if codes or fair[0] else 'open'
    refers = 'back' if COUNTER.search(text, near, head.start()) else again or refers or points
    if flow == 'export' and not codes and (earner := EARNED.match(text, end)):
        phrase = Phrase(start, earner.end(), flow, goods=item(text[start].lower() + text[start + 1 : end]))
        phrase = roles(phrase, (at[earner.start('earner')],), links)
        return replace(phrase, words=named(phrase))
    return roles(
        Phrase(start, end, flow, refers=refers, goods=item(text[start].lower() + text[start + 1 : end])), codes, links
    )


def _known(word: re.Match) -> Phrase:
    """ "The gap", "the exchange", "taken together"."""
    flow = 'balance' if word['balance'] else 'total'
    return Phrase(*word.span(word.lastgroup), flow, refers='known', words='' if word['together'] else None)


def _done(text: str, start: int) -> bool:
    """Whether a side did the business that is told of."""
    did = DONE.search(text, 0, start)
    return bool(did and any(side.search(text, 0, did.start()) for side in (trade_verbs.SUBJECT, trade_verbs.OWN)))


def _in_name(text: str, head: re.Match) -> bool:
    """A capital inside a sentence makes a head part of a name (Chamber of Commerce), unless all words have one."""
    if OFFICE.search(text, 0, head.start()):
        return True
    clause = re.split(r'[-–—:]\s|["“]', text[: head.start()])[-1]
    if not head[0][0].isupper() or head[0].split()[0].isupper() or not re.search(r'[^\W\d_]', clause):
        return False
    words = re.findall(r'[^\W\d_]{4,}', text)
    return sum(w[0].isupper() for w in words) < 0.7 * len(words)


def _before(text: str, start: int, at):
    """Goods, owner and "volume of" to the left of a head: where the phrase starts, and the codes of its owners."""
    words = 0
    while (
        words < 4
        and (word := WORD.search(text, max(0, start - REACH), start))
        and word[0].strip().lower() not in STOP
        and not word[0].strip().endswith('ly')
    ):
        start, words = word.start(), words + 1
    if (word := start < REACH and FIRST.search(text[:start])) and word[0].strip(' "“').lower() not in STOP:
        start = len(word[0]) - len(word[0].lstrip('"“'))
    codes, refers = (), None
    if owner := OWNER.search(text, max(0, start - REACH), start):
        start = owner.start()
        codes = tuple(at[i] for i in range(owner.start(), owner.end()) if i in at)
        refers = 'both' if owner['all'] else 'own' if owner['own'] else None
    if size := SIZE.search(text, max(0, start - REACH), start):
        start = size.end() - len(size[0].lstrip())
        start += re.match(r'(?:(?:the|an?)\s+)?', text[start:], re.IGNORECASE).end()
    return start, codes, refers

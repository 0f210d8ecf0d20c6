"""A sentence whose numbers are of the measure named in the sentence before: "It rose", "Of this", "the target of"."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.quantities import Quantity, units
from dateline.trade import counts, kinds
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import ASIDE, DATE, NUMBER, OF_IT, PLACE
from dateline.trade.measures import item
from dateline.trade.shares import renamed
from dateline.trade.stated import DISTANCES, is_amount
from dateline.trade.wholes import CHANGES

ANAPHOR = re.compile(
    r"""["“]?(?:It|This|That|These|Of\s+(?:this|that|these|which|them|it|the\s+(?:total|sum|figure|amount))|Among\s+(?:them|these)
    |(?:This|The|That)\s+(?:\w+\s+)?(?:figures?|volumes?|indicators?|numbers?|total|amount|value|increase|growth|rise|decline|decrease|drop
      |fall|result|level|sum|revenues?|earnings|proceeds|sales|shipments|deliveries|supplies|purchases)|The\s+goods\s+were|The\s+(?:largest|biggest|main|greatest)\s+shares?\s+(?:fell|falls?|went|goes|belong\w*|came)|Last\s+year|In\s+\d{4})\b""",
    re.VERBOSE,
)
TARGET = re.compile(
    r"""\b(?:target|goal|objective|aim(?=\s+of)|reach
    |(?:it|this|them|trade|these\s+figures|th(?:is|e|at)\s+figure)\s+(?:up\s+)?to                       # bring it to
    |(?:it|(?:th(?:is|e|at)\s+)?figure|th(?:is|e|at)\s+(?:volume|indicator|value|amount))\s+(?:(?:has|had|have|already|also)\s+)*
      (?:stood|is|was|were|hit|reached|made|c[ao]me|climbed|jumped|crossed|topped|surpassed|amounted|total\w+|grew|grown|rose|risen|fell|fallen|(?:in|de)creased|declined|exceeded))\b""",
    re.VERBOSE,
)
TOPPED = re.compile(
    r'\s+(?:topped|led|headed)\s+the\s+(?:list|(?:imported|exported|main|key)\s+(?:commodities|goods|products|items))\b'
)
LED_LIST = re.compile(r'\b(?:led|topped|headed)\s+the\s+(?:list|ranking)(?:\s+of\s+[a-z]+)?\s+(?:at|with)\s+$')
WE_HAD = re.compile(rf'(?:\b[Ww]e|{PLACE})\s+(?:had|did|made|saw|will\s+(?:be|have|reach))\s+(?:at\s+)?{NUMBER}')
SIGNED = re.compile(
    r'\b(?:agreements?|memorand\w+|MoUs|contracts?|deals?|protocols?|documents?)\b[^.;]*$', re.IGNORECASE
)
"""A sum after these is theirs, not of the measure before."""

OF_ELSE = re.compile(
    r"""\s+of\s+(?:(?:the|its|their|all|our|those|provincial|national|regional|combined)\s+)*+(?!(?:total|overall|whole|sum|amount|figure|volume|value|trade|turnover|sales
    |deliveries|shipments|supplies|goods|these|this|that|which|what|everything|them|it|revenues?|earnings|last|foreign|bilateral)\b|\w*(?:ex|im)port|\ue000|\ue001)[a-z]+""",
    re.VERBOSE,
)
"""A share of something else: 13 percent of the population."""

OF_ALL = re.compile(rf'(?:{OF_IT}|\s+of\s+the\s+earnings)(?=[,.;]|$|\s+(?:in|for|last|this|followed)\b)')
"""A part of what was spoken of."""

OF_TOTAL = re.compile(r'Of\s+the\s+(?:total|sum|amount)\b')
PLACES = rf'(?:the\s+)?{PLACE}(?:(?:\s*,\s*|\s*,?\s+and\s+)(?:the\s+)?{PLACE})*'
LISTED = re.compile(
    rf"""(?:(?:The\s+)?[A-Z]?[a-z]+\s+(?:[a-z]+\s+)?that\s+|[A-Z][a-z]+,?\s+|[A-Z][a-z]+\s[^,{PLACE[0]}]{{1,40}},\s+|According\s+to\s+[^,]{{1,40}},\s+|(?:Among|By)\s+(?:the\s+)?[a-z]+,?\s+(?:the\s+)?|When\s[^,]{{1,30}},\s+)?{PLACES}(?:,[^,;]*,)?\s+(?:also\s+)?(?:(?:is|was|came)\s+(?:in|at|on)\s+(?:the\s+)?(?:top|first)|follow(?:s|ed)?|(?:is|was|were|are|came|comes?|ranks?|ranked|stood)\s+(?:next|second|third)
    |(?:top|lead|close)(?:s|d|ped)?\s+the\s+list|record(?:s|ed)|account(?:s|ed)?\s+for|took|takes|led|contributed|bought|absorbed|received|made\s+up|makes?\s+up
    |(?:is|was|remain(?:s|ed)|became)\s+(?:[\w-]+\s+){{0,2}}?(?:partner|market|buyer|supplier|destination))\b""",
    re.VERBOSE,
)
WARE = re.compile(
    r'(?P<goods>[A-Z][a-z]{2,}(?:\s[a-z]+)?)(?:,\s[a-z][^,]{1,50},)?\s+(?P<verb>[a-z]+(?:ed|ew|ell|ose)|took|made|brought)\b'
)
MOVED = re.compile(
    r"""["“]?(?P<goods>(?!(?:It|This|That|These|They|There|He|She|We|Total|The\sgoods)\b)[A-Z][a-z]+(?:\s[a-z]+){0,4}?)
    (?:,\s(?:up|down)\s(?:by\s)?\S|,\sat\s\ue002|\sremain(?:s|ed)\sthe\s[a-z]+(?:\s[a-z]+){0,2}\swith\s\ue002|\salone\s[a-z]+|\sworth\s\ue002
    |\s(?:was|came|ranked|stood|is|ranks)\s(?:again\s|also\s)?(?:in\s)?(?:first|second|third|fourth|next)\b)""",
    re.VERBOSE,
)
ACCUMULATED = re.compile(r'\b(?:accumulated|cumulative|overall)\s+(?:figure|value|amount|result)\b')
"""That of all partners."""
REACHED = re.compile(r'took|made|brought|recorded|reached|totall?ed|amounted|fetched|earned')
WARES = re.compile(rf'(?:[A-Z][a-z]+(?:\s[a-z]+)?|{PLACE})\s\({NUMBER}\)(?:,|\s+and\b)')


PRICED = re.compile(r'\b(?:(?:(?<!alone\s)costs?|prices?|pays?|paid)\s(?:[a-z]+\s){0,2}|capacity\sof\s)$')
CHEAPER = re.compile(r'\s(?:cheaper|dearer|more\sexpensive)\b')
UP = re.compile(r',?\s\(?(?:up|down|an?\s(?:increase|rise|decrease|drop|fall)\sof)\s')
"""Between what is counted and its change."""
VISITED = re.compile(
    r'[^;]*\b(?:visitors|tourists|arrivals|visited|arrived|travel+ed|came|entered|stayed|flew|crossed)\b[^;]*,\s(?:up|down|which\s(?:is|was)|(?:an?\s)?(?:increase|rise|decrease|drop|fall|growth)\sof)\s'
)
"""Between travellers and the change of their number."""
WEIGHED = re.compile(
    rf'\b(?:[Vv]olume|[Tt]onnage|[Ww]eight|[Qq]uantity(?!\s+of)|physical\s+terms)\b|{NUMBER}\s*\($'
    r'|^\W*(?:They|These)\s+(?:c[ao]me\s+to|amounted\s+to|totall?ed|made\s+up|reached|stood\s+at)\b'
)
WORTH = r'(?:(?:with|at)\s+a\s+(?:total\s+)?value\s+of|worth|valued\s+at)'
ROW = re.compile(
    rf"""(?P<item>[-–—•*·]\s)?\W*(?:{DATE}\s*|[A-Z\ue000\ue001][^.;!?\ue002\ue003]{{1,60}})
    (?:\s(?:\(?[+–−-]?{NUMBER}\)?[%|,;\s]*)+(?(item)[.,;]?)           # Tea 20.5 (+8%)
    |(?(item),?\s+{WORTH}|(?:,\s+with|,?\s+at)\s+a\s+(?:total\s+)?value\s+of)\s+{NUMBER}[.,;]?)   # with a value of""",
    re.VERBOSE,
)
"""A row of a table or an item of a list: goods or a place and its numbers."""
BY_PART = re.compile(r'By\s+(?:province|region|county|state|sector|product|country|destination|origin)s?\b')
BY_SECTOR = re.compile(r'By\s+(?:sector|product|item|commodity|category|group)s?\b')
"""After a list of several partners, a list of all."""
VALUED = re.compile(rf',?\s+{WORTH}\s+$')


def reach(marked: str) -> int:
    """How many sentences back the measure may stand: before rows and lists there may be a heading or a quotation."""
    listed = LISTED.match(marked) or WARES.match(marked) or MOVED.match(marked)
    if ROW.fullmatch(marked) or BY_PART.match(marked) or OF_TOTAL.match(marked):
        return 6
    return 3 if listed else 2 if ANAPHOR.match(marked) else 1


def of_ware(marked: str, text: str, last: Phrase, earlier=()) -> Phrase:
    """ "Malt climbed 8 percent" after a country's sales of other goods, "Malt 31 +8%" in a table: the same of malt."""
    if BY_SECTOR.match(marked) and len({p.partner for p in earlier} - {None}) > 1:
        last = renamed(replace(last, partner=None))
    row = ROW.fullmatch(marked) and not re.search(PLACE, marked)
    if row and (name := VALUED.sub('', text[: marked.index(NUMBER[0])]).strip(' \t-–—•*:(+')):
        if name.lower() in ('total', 'turnover', 'total trade'):
            both = (None, None) if last.partner else (last.reporter, None)
            return replace(last, flow='total', reporter=both[0], partner=both[1], words=name.lower())
        return renamed(replace(last, goods=item(name.lower())))
    if ACCUMULATED.search(marked) and last.reporter and last.partner:
        return renamed(replace(last, partner=None, countries=(last.reporter,)))
    if moved := MOVED.match(marked):
        return renamed(replace(last, goods=item(moved['goods'].lower()) or last.goods))
    ware = WARE.match(marked)
    goods = ware and item(ware['goods'].lower())
    if not goods or not (REACHED.fullmatch(ware['verb']) or (last.goods and kinds.TRENDS.fullmatch(ware['verb']))):
        return last
    return renamed(replace(last, goods=goods))


def physical(q: Quantity) -> bool:
    unit = (q.unit or '').removesuffix(' per year')
    return units.table().get(unit, ('', ''))[1] == 'unit' and unit not in DISTANCES


def _weight(marked: str, q: Quantity) -> bool:
    return physical(q) and weighed(marked[: q.start])


def weighed(before: str) -> bool:
    """Whether the words before tons tell that they are the weight of what was spoken of, or its worth."""
    return bool(WEIGHED.search(before))


def leans(marked: str, text: str, quantities, read: list[Kind], phrases) -> bool:
    """Whether the first amounts of a sentence are of the last measure; read: the kinds of the quantities.

    A change or a share without a measure of its own is, and so is money of which nothing else is named.
    """
    row = ROW.fullmatch(marked)
    sizes = (i for i, q in enumerate(quantities) if is_amount(q.unit) or _weight(marked, q) or (row and physical(q)))
    first = next(sizes, None)
    asides = [m.span() for m in ASIDE.finditer(marked)]
    free = [p for p in phrases if not any(a < p.start < b for a, b in asides)]
    if first is None or any(p.end <= quantities[first].start for p in free):
        return False
    if row:
        return True
    at, kind = quantities[first], read[first].kind
    before = quantities[first - 1] if first else None
    met = at.unit == 'time' and kind == 'level'
    if met or PRICED.search(text, 0, at.start) or CHEAPER.match(text, at.end):
        return False
    counted = before and not is_amount(before.unit)
    if counted and any(change.fullmatch(marked, before.end, at.start) for change in (UP, VISITED)):
        return False
    if SIGNED.search(text, 0, at.start) or (kind == 'share' and OF_ELSE.match(text, at.end)):
        return False
    points = (
        ANAPHOR.match(text)
        or LISTED.match(marked)
        or TARGET.search(text, 0, at.start)
        or TOPPED.match(text, at.end)
        or LED_LIST.search(text, 0, at.start)
        or _weight(marked, at)
        or WE_HAD.search(marked, 0, at.end)
        or OF_ALL.match(marked, at.end)
    )
    return bool(kind in (*CHANGES, 'share') or points or not counts.measure(text, at.start, at.end, amount=True))

"""Orders placed at a fair or on a selling mission: who sells there, and to whom."""

from __future__ import annotations

import re

from dateline.names import gazetteer
from dateline.trade.complements import Phrase
from dateline.trade.marks import NUMBER, PEOPLE, PLACE

FAIR = re.compile(
    r"""\b(?:fair|expo(?:sition)?|exhibition|trade\s+(?:show|days)|(?:selling|sales|trade|export|business)(?:\s+and\s+\w+)?\s+mission
    |(?:business|B2B)[-\s](?:match\w+|round)|(?-i:[A-Z]\w+\s+Show))s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
DEALS = re.compile(
    r"""\b(?:contracts?|deals?|orders?|transactions?|(?<!trade\s)agreements?|memorand\w+|MoUs?|letters\s+of\s+intent|book(?:ings?|ed)|commitments?
    |(?:potential|negotiated|spot|on-site|export)\s+sales)\b""",
    re.VERBOSE | re.IGNORECASE,
)
FIRMS = '(?i:exporters|exhibitors|companies|firms|enterprises|producers|growers|makers|traders|sellers|manufacturers)'
OWN_FAIR = r'(?:Products|Goods|Industries|Exports?|Trade)\s(?:Exhibition|Expo|Fair|Show)\b'
SELLERS = re.compile(
    rf"""{FIRMS}\s+from\s+(?:the\s+)?{PLACE}                          # exporters from PLACE
    | {PEOPLE}\s+(?:[a-z]+\s+)?{FIRMS}                               # PEOPLE tea growers
    | {PLACE}(?:\s(?:[a-z]+\s)?government)?['’]s\s(?:[a-z]+\s){{0,4}}(?:mission|delegation)\b   # PLACE's trade mission
    | \bmission\s+(?:of|from)\s+(?:the\s+)?{PLACE}
    | {PLACE}(?=\s(?:[A-Z]\w+\s)*Export\s(?:[A-Z]\w+\s)*(?:Fair|Expo)\b)   # PLACE Export Fair""",
    re.VERBOSE,
)
THEIR_FAIR = rf"{PLACE}['’]s\s(?:(?:[a-z-]+|{NUMBER})\s){{0,4}}(?:fair|expo|exhibition|show)\b"
PRESENTED = re.compile(rf'{PEOPLE}(?=\s{OWN_FAIR})|{THEIR_FAIR}(?=\s+in\s+(?:the\s+)?{PLACE})')
"""Who shows its goods at a fair of them: the Peruvian Products Exhibition, Peru's single country fair in Chile."""
BUYERS = re.compile(
    rf'(?i:buyers|importers|customers)\s+from\s+(?:the\s+)?{PLACE}|\bmission(?:\s+(?:of|from)\s+{PLACE})?\s+(?:in|to)\s+(?:the\s+)?{PLACE}|(?:{OWN_FAIR}|{THEIR_FAIR})\s+in\s+(?:the\s+)?{PLACE}'
)
GROUP = (
    r'(?:(?:business|trade|export|economic|commercial|selling|sales|sectoral)(?:\s+and\s+[a-z]+)?\s+(?:mission|delegation)'
    r'|delegation\s+of\s+(?:businessm[ae]n|compan\w+|export\w+|entrepreneurs|enterprises))'
)
SENDS = re.compile(
    rf"""(?:{PLACE}(?:['’]s)?|{PEOPLE})\s+(?:[a-z-]+\s+){{0,3}}{GROUP}\b
    | \b{GROUP}\s+(?:[^,;.]{{1,80}}?\s)?(?:of|from)\s+(?:the\s+)?{PLACE}
    | \b{FIRMS}\s+(?:of|from)\s+(?:the\s+)?{PLACE}(?=[^;.]*\b{GROUP}\b)""",
    re.VERBOSE,
)
GOES = re.compile(
    rf'\b{GROUP}\s+(?:[^,;.]{{1,80}}?\s)?(?:to|in|(?:back|returned|home|came)\s+from)\s+(?:the\s+)?{PLACE}'
)
WON = re.compile(
    rf"""\b(?:won|wins?|got|bag(?:s|ged)?|clinch(?:es|ed)?|secure[sd]?|receive[sd]?|lands?|landed|book(?:s|ed)|obtain(?:s|ed)|signed|concluded)
    \s+(?:an?\s+|the\s+)?(?:{NUMBER}['’]?(?:[\s-]worth\s+of)?\s+)?(?:[a-z-]+\s+){{0,2}}?(?P<deal>orders?|contracts?(?![^.;]*\bto\s+(?:build|construct|operate|run|lay|design)\b))\b""",
    re.VERBOSE,
)
BUYER = re.compile(
    rf"""[^;.]{{0,90}}?(?:\bfrom|\b(?:supply|suppl(?:y|ies)\s+of|deliver(?:y|ies)?|export|sale)\b[^;.]{{0,60}}?\bto)
    \s+(?:the\s+|an?\s+)?(?:[a-z]+\s+){{0,3}}?(?:{PLACE}|{PEOPLE})""",
    re.VERBOSE,
)
CLAUSE = re.compile(r'[;.]|,\s(?!which\b)|\b(?:and|while|but)\b')
MAKERS = re.compile(rf'\s+(?:[a-z]+\s+)?{FIRMS}\b')
SIGNED = re.compile(r'(?<!\bnot\s)\b(?:signed|concluded|inked|closed|clinched|sealed|secured|landed)\b')
PURCHASE = re.compile(r'\b(?:purchase|purchasing|import)\s+(?:contracts?|deals?|orders?|agreements?)\b')


def mission(text: str, at) -> tuple[str | None, str | None]:
    """Who sends a mission that a sentence tells of, and where it goes; None where that is not told."""
    codes = [next(iter(_code(pattern, text, at)), None) for pattern in (SENDS, GOES)]
    return (codes[0], codes[1] if codes[1] != codes[0] else None)


def won(text: str, places) -> list[Phrase]:
    """ "Peruvian growers won orders worth NUMBER from Japan": the measures that orders of a place are."""
    at = {p.start: p.code for p in places}
    found = []
    for order in WON.finditer(text):
        before = [p for p in places if p.end <= order.start()]
        seller = before[-1] if before and not CLAUSE.search(text, before[-1].end, order.start()) else None
        buyer = BUYER.match(text, order.end())
        partner = next(iter(_last(buyer, at)), None) if buyer else None
        made = seller and (seller.firm or MAKERS.match(text, seller.end))
        if made and partner and partner != seller.code and not PURCHASE.search(text):
            sides = (seller.code, partner)
            found.append(Phrase(order.start(), order.end(), 'export', *sides, sides, words=f'{order["deal"]} won'))
    return found


def sides(text: str, at, ordered: bool) -> tuple[tuple[str, ...], list] | None:
    """Who sells at the fair of a sentence, and the complement with who buys; None without a fair.

    Orders are placed wherever there is a fair; for mere sales to be of trade, a seller is named.
    """
    seller = _code(SELLERS, text, at) or _code(PRESENTED, text, at)
    hosts = {*seller, *_code(PRESENTED, text, at)}
    buyer = tuple(code for code in _code(BUYERS, text, at) if gazetteer.country_of(code) not in hosts)
    if not FAIR.search(text) or not (ordered or seller):
        return None
    return seller, [('to', buyer)] if buyer else []


def _code(pattern: re.Pattern, text: str, at) -> tuple[str, ...]:
    found = pattern.search(text)
    return _last(found, at) if found else ()


def _last(found: re.Match, at) -> tuple[str, ...]:
    """The code of the last place of a match."""
    return tuple(at[i] for i in range(*found.span()) if i in at)[-1:]

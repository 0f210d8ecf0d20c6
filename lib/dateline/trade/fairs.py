"""Orders placed at a fair or on a selling mission, under their marks: who sells there, and to whom."""

from __future__ import annotations

import re

from dateline.trade.marks import PEOPLE, PLACE

FAIR = re.compile(
    r"""\b(?:fair|expo(?:sition)?|exhibition|trade\s+(?:show|days)|(?:selling|sales|trade|export|business)\s+mission
    |(?:business|B2B)[-\s]match\w+)s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
FIRMS = '(?i:exporters|exhibitors|companies|firms|enterprises|producers|growers|makers|traders|sellers|manufacturers)'
SELLERS = re.compile(
    rf"""{FIRMS}\s+from\s+(?:the\s+)?{PLACE}                          # exporters from PLACE
    | {PEOPLE}\s+(?:[a-z]+\s+)?{FIRMS}                               # PEOPLE tea growers
    | {PLACE}(?=\s(?:[A-Z]\w+\s)*Export\s(?:[A-Z]\w+\s)*(?:Fair|Expo)\b)   # PLACE Export Fair""",
    re.VERBOSE,
)
BUYERS = re.compile(
    rf'(?i:buyers|importers|customers)\s+from\s+(?:the\s+)?{PLACE}|\bmission\s+(?:in|to)\s+(?:the\s+)?{PLACE}'
)


def sides(text: str, at, ordered: bool) -> tuple[tuple[str, ...], list] | None:
    """Who sells at the fair of a sentence, and the complement with who buys; None without a fair.

    Orders are placed wherever there is a fair; for mere sales to be of trade, a seller is named.
    """
    seller, buyer = (_code(pattern, text, at) for pattern in (SELLERS, BUYERS))
    if not FAIR.search(text) or not (ordered or seller):
        return None
    return seller, [('to', buyer)] if buyer else []


def _code(pattern: re.Pattern, text: str, at) -> tuple[str, ...]:
    found = pattern.search(text)
    return tuple(at[i] for i in range(*found.span()) if i in at) if found else ()

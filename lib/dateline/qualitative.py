"""A trade measure that is said to have changed, without a number."""

from __future__ import annotations

import re

from dateline.marks import DATE

FINITE_UP = r"""(?:rose|grew|increased|jumped|surged|soared|climbed|expanded|rebounded|gr(?:ow|own|owing)|ris(?:en|ing)|increas(?:ing|es)|expanding|surging|climbing|improved|widened|
    grows|rises|expands|doubled|tripled|recovered|strengthened|flourish(?:ed|ing)|boomed|booming|intensified|accelerated)"""
FINITE_DOWN = r"""(?:fell|fallen|falling|declined|declining|declines|decreased|decreasing|dropped|dropping|slumped|plunged|shrank|shrunk|shrinking|contracted|contracting
    |slipped|tumbled|narrowed|dwindled|halved|collapsed|weakened|plummeted)"""
HELP = r"""(?:has|have|had|is|are|was|were|been|being|continues?\s+to\s+be|continued\s+to|continues?\s+to|keeps?|kept|shown?|also|already|steadily|not\s+only|further|still
    |[a-z]+ly|consistently|once\s+again|again|both|all)"""
PREDICATE = re.compile(
    rf"""\s+(?:(?:in|over|during)\s+(?:the\s+)?(?:{DATE}|recent\s+years)\s+)?(?:{HELP}\s+)*
    (?:(?P<up>{FINITE_UP}|(?:showed|shown|showing|demonstrat\w+|record\w+|registered|seen|saw)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:growth|increase|rise|upward\s+trend))
      |(?P<down>{FINITE_DOWN}|(?:showed|shown|showing|demonstrat\w+|record\w+|registered|seen|saw)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:decline|decrease|fall|drop|downward\s+trend)))(?![\w-])
    (?:\s+(?:[a-z]+ly|several\s+times|significantly|manifold))?(?:\s+(?:in|over|during)\s+(?:the\s+)?(?:{DATE})(?:\s+(?:times|years|months|period))?|\s+(?:{DATE}))?""",
    re.VERBOSE | re.IGNORECASE,
)
LED = re.compile(
    rf"""(?P<trend>growth|increase|rise|surge|decline|decrease|drop|fall|slump)\s+(?:in|of)\s+(?:the\s+|our\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
ASSERTED = re.compile(
    r'(?:noted|saw|seen|recorded|registered|despite|due\s+to|because\s+of|hailed|welcomed|highlighted|praised|observed|there\s+(?:is|was|has\s+been))\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$',
    re.IGNORECASE,
)
FALLS = frozenset('decline decrease drop fall slump'.split())


def read(marked: str, start: int, end: int) -> tuple[int, int, str] | None:
    """(start, end, up or down) of what is said of the measure at start..end; None where no change is claimed.

    Wishes and plans ("to boost trade", "trade could grow") are no claims.
    """
    if predicate := PREDICATE.match(marked, end):
        return start, predicate.end(), 'up' if predicate['up'] else 'down'
    led = LED.search(marked, max(0, start - 80), start)
    if led and ASSERTED.search(marked, max(0, led.start() - 80), led.start()):
        return led.start(), end, 'down' if led['trend'].lower() in FALLS else 'up'
    return None

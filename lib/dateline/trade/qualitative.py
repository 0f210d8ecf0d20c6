"""A trade measure that is said to have changed, without a number."""

from __future__ import annotations

import re

from dateline.names.wordlists import any_of, column
from dateline.trade.marks import DATE

SHOWED = r"""(?:show(?:ed|n|ing)|demonstrat(?:es?|ed|ing)|record(?:ed|ing)|registered|seen|saw)
    \s+(?:an?\s+|the\s+)?(?:\w+\s+)?"""
HELP = r"""(?:has|have|had|is|are|was|were|been|being|keeps?|kept|continue[sd]?\s+to(?:\s+be)?|also|already|not\s+only
    |further|still|once\s+again|again|both|all|[a-z]+ly)"""
SINCE = rf'(?:in|over|during)\s+(?:the\s+)?(?:{DATE}|recent\s+years)'


def _claims(change: str) -> str:
    """A verb of rise or fall in a form that claims one, or "showed growth"."""
    verbs = [w for form in ('verb', 'claim') for w in column('trends', 'word', change=change, form=form)]
    nouns = [*column('trends', 'word', change=change, form='noun'), f'{change}ward trend']
    return rf'(?:{any_of(verbs)}|{SHOWED}(?:{any_of(nouns)}))'


CONTINUED = r'(?<=\sto\s)(?:grow|rise|increase|expand)'
PREDICATE = re.compile(
    rf"""\s+(?:{SINCE}\s+)?(?:{HELP}\s+)*                                          # in recent years has been
    (?:(?P<up>{_claims('up')}|{CONTINUED})|(?P<down>{_claims('down')}))(?![\w-])    # growing, showed a decline
    (?:\s+(?:[a-z]+ly|several\s+times|manifold))?                                 # rapidly
    (?:\s+{SINCE}(?:\s+(?:times|years|months|period))?|\s+{DATE})?                # in recent times""",
    re.VERBOSE | re.IGNORECASE,
)
FALLS = frozenset(column('trends', 'word', change='down', form='noun'))
LED = re.compile(
    rf'(?P<trend>{any_of(column("trends", "word", form="noun"))})\s+(?:in|of)\s+(?:the\s+|our\s+)?$', re.IGNORECASE
)
ASSERTED = re.compile(
    r"""(?:noted|saw|seen|recorded|registered|despite|due\s+to|because\s+of|hailed|welcomed|highlighted|praised|observed
    |there\s+(?:is|was|has\s+been))\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)


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

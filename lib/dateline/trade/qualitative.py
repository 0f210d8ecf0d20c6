"""A trade measure that is said to have changed, without a number."""

from __future__ import annotations

import re

from dateline.names.wordlists import any_of, column
from dateline.trade.marks import DATE

WAYS = {
    'up': {
        'plain': 'rise|grow|increase|expand|climb|jump|surge|soar|rebound|recover|rocket|strengthen|double|triple',
        'by': 'up|higher',
        'peak': 'record|high|peak|maximum',
        'compared': 'higher|stronger|greater|larger|increased|rising|growing|soaring|surging|booming',
        'made': r'increased|boosted|expanded|raised|(?:stepped|ramped)\s+up|widened',
    },
    'down': {
        'plain': 'fall|drop|decline|decrease|shrink|slip|slide|slump|plunge|plummet|tumble|dip|contract|weaken|halve',
        'by': 'down|lower',
        'peak': 'low|minimum|bottom',
        'compared': 'lower|weaker|smaller|fewer|decreased|reduced|falling|declining|shrinking|slumping|dwindling',
        'made': 'reduced|decreased|slashed|trimmed|lowered|narrowed',
    },
}
"""Words of rise and of fall: verbs as they stand after a plural; adverbs; extremes; adjectives; what a side did."""

HELP = r"""(?:has|have|had|is|are|was|were|been|being|keeps?|kept|continue[sd]?\s+to(?:\s+be)?|also|already|not\s+only
    |further|still|once\s+again|again|both|all|[a-z]+ly)"""
SHOWED = r'(?:(?:show|demonstrat|record|register|witness|experienc|enjoy|post|see)(?:s|es|n|ed|ing)|saw)'
KIND = r'(?:an?\s+|the\s+|its\s+|their\s+)?(?:[a-z-]+\s+)?'
MOVES = r'(?:go(?:es|ne|ing)|went|(?:pick|mov|head|tick|edg|trend)(?:s|es|ed|ing))'
HIT = r'(?:hit|hits|reach(?:es|ed|ing)|set|sets|setting|touch(?:es|ed))'
SINCE = rf'(?:in|over|during)\s+(?:the\s+)?(?:{DATE}|recent\s+years)'


def _nouns(change: str) -> str:
    return any_of([*column('trends', 'word', change=change, form='noun'), f'{change}ward trend'])


def _claims(change: str) -> str:
    """What claims a rise or a fall of the measure before it: a verb, "picked up", "showed growth", "hit a record"."""
    verbs = any_of(w for form in ('verb', 'claim') for w in column('trends', 'word', change=change, form=form))
    way = WAYS[change]
    return rf"""(?P<{change}> {verbs} | (?<=\sto\s)(?:{way['plain']})
        | (?:{MOVES}\s+|(?<=is\s|as\s)|(?<=are\s)|(?<=ere\s)|(?<=een\s))(?:{way['by']})(?!\s+(?:for|to|against|and)\b)
        | (?:{SHOWED}\s+{KIND}|(?<=\s)on\s+the\s+)(?:{_nouns(change)})
        | {HIT}\s+{KIND}(?:[a-z-]+\s+)?(?:{way['peak']})(?!\s+(?:level|point|standard|of)) )"""


PREDICATE = re.compile(
    rf"""\s+(?:{SINCE}\s+)?(?:{HELP}\s+)*(?:{_claims('up')}|{_claims('down')})(?![\w-])  # in 2020 has been growing
    (?:\s+(?:[a-z]+ly|several\s+times|manifold))?                                 # rapidly
    (?:\s+{SINCE}(?:\s+(?:times|years|months|period))?|\s+{DATE})?                # in recent times""",
    re.VERBOSE | re.IGNORECASE,
)
PLURAL = re.compile(r'[^.]*?s(?:\s+(?:of|to|from|with|between|in|by|for|into)\b.*)?', re.DOTALL)
PLAIN = re.compile(
    rf'\s+(?:[a-z]+ly\s+|also\s+)?(?:(?P<up>{WAYS["up"]["plain"]})|(?P<down>{WAYS["down"]["plain"]}))(?![\w-])',
    re.IGNORECASE,
)
BARE = re.compile(
    rf'\s+(?:(?P<up>up|higher)|(?P<down>down|lower))(?=[,;.]?\s*$|[,;]|\s+(?:(?:in|on|as|after|again)\b|{DATE}))', re.I
)
"""A headline without its verb: exports up, imports down."""

WISHED = re.compile(
    r"""\b(?:if|when|whenever|whether|unless|should|could|would|will|may|might|can|do|did|let|lets|help\w*
    |mak(?:e|es|ing)|see|seeing|(?:hop|want|expect|demand|plan)\w*\s+that)\s+(?:[\w'’-]+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words before a measure with a plain verb that make no claim: to help exports rise, if imports fall."""

OPENED = re.compile(
    rf'(?:(?:the|our|its|their|{WAYS["up"]["compared"]}|{WAYS["down"]["compared"]})\s+)*', re.IGNORECASE
)
"""Words that a measure may open with: its higher exports."""

LED = re.compile(
    rf"""(?: (?P<the>\bthe\s+(?:[a-z]+\s+)?)?(?:(?P<up>{_nouns('up')})|(?P<down>{_nouns('down')}))\s+(?:in|of)
      | \b(?:(?P<more>{WAYS['up']['compared']})|(?P<less>{WAYS['down']['compared']})) )
    \s+(?:the\s+|our\s+|its\s+|their\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
ASSERTED = re.compile(
    r"""\b(?:noted|saw|seen|recorded|registered|despite|in\s+spite\s+of|(?:due|owing|thanks)\s+to|because\s+of|hailed|welcomed
    |highlighted|praised|observed|behind|amid|reflect(?:s|ed|ing)|(?:driven|fuelled|fueled|helped)\s+by|there\s+(?:is|was|has\s+been)
    |(?:rose|fell|grew|up|down|narrowed|widened|year|quarter|month)\s+on)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
MADE = re.compile(
    rf"""(?:(?P<own>\b(?:has|have|had)\s+(?:[a-z]+ly\s+|also\s+)?)|(?<=\s))(?:(?P<up>{WAYS['up']['made']})|(?P<down>{WAYS['down']['made']}|cut))
    \s+(?P<its>(?:its|their|our|his)\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
REACH = 80


def read(marked: str, start: int, end: int) -> tuple[int, int, str] | None:
    """(start, end, up or down) of what is said of the measure at start..end; None where no change is claimed.

    Wishes and plans ("to boost trade", "trade could grow") are no claims.
    """
    before = max(0, start - REACH)
    if predicate := PREDICATE.match(marked, end):
        return start, predicate.end(), 'up' if predicate['up'] else 'down'
    if (plain := PLAIN.match(marked, end)) and PLURAL.fullmatch(marked, start, end):
        return None if WISHED.search(marked, before, start) else (start, plain.end(), 'up' if plain['up'] else 'down')
    if (bare := BARE.match(marked, end)) and (start == 0 or marked.endswith(', ', 0, start)):
        return start, bare.end(), 'up' if bare['up'] else 'down'
    opened = OPENED.match(marked, start).end()
    if led := LED.search(marked, before, opened):
        falls = led['down'] or led['less']
        if (led['the'] and falls) or ASSERTED.search(marked, max(0, led.start() - REACH), led.start()):
            return led.start(), end, 'down' if falls else 'up'
    made = MADE.search(marked, before, opened)
    if made and (made['own'] or (made['its'] and made['down'] != 'cut')):
        return made.start(), end, 'down' if made['down'] else 'up'
    return None

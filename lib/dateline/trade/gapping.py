"""A number whose measure is told by a neighbour and a place alone: "trade with China rose 12 percent, with India 8"."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.names import gazetteer
from dateline.trade import marks, shares
from dateline.trade.complements import Phrase
from dateline.trade.marks import NUMBER, OF_IT, PLACE
from dateline.trade.sides import AS_A_WHOLE

GAP = re.compile(
    rf"""(?:^|[\s,;(:])(?:followed\s+(?:[a-z]+\s+){{0,3}}?by\s+)?
    (?:(?:to|from|with|and|in|for|(?:just\s+)?behind|after|ahead\s+of)\s+)?(?:only\s+)?   # behind only
    (?:the\s+)?(?P<place>{PLACE})(?:\s+(?:countries|states|members|nations|markets))?
    (?:\s+(?:{NUMBER}|[\d,.]+)(?=\s*\([+−–-]?$))?           # India NUMBER (
    (?:\s+(?:top(?:s|ped)|le(?:d|ads)|head(?:s|ed))\s+the\s+[a-z]+(?:\s+of\s+[a-z]+)?)?     # topped the list of buyers
    (?:\s+(?:is|was|remain(?:s|ed)|became)\s+(?:[\w-]+\s+){{0,2}}?                         # remains partner number one
      (?:partner|market|buyer|supplier|destination)(?:\s+number\s+one)?)?
    (?:\s+(?:it|they|trade|turnover))?\s*[(:–—,-]?\s*(?:(?:was|were|is|are)\s+(?:up|down)|(?:(?:came|was|is|being|rank(?:ed|s)|st(?:oo|an)ds?)\s+)?(?:at\s+the\s+top|on\s+top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|the\s+(?:biggest|largest))(?:\s+(?:among|of|in)\s+(?:the|all)\s+[a-z]+)?(?:\s+(?:with|at|\())?|by|with|at|was|were|is|for|plus|minus
    |,?\s*where\s+(?:they|it|sales|exports|shipments|deliveries)\s+[a-z]+|(?:(?:is|was|c[ao]mes?|remain(?:s|ed)|stay(?:s|ed)|st(?:oo|an)ds?|follow(?:s|ed))\s+)?in\s+(?:the\s+)?(?:first|second|third|fourth|fifth|top|last)\s+(?:place|position|spot),?\s+(?:with|at)
    |(?:increased|raised|cut|reduced|boosted|doubled)\s+(?:it|them)|(?!(?:ex|im)ported\b)[a-z]+ed|signed\s+for|led(?:\s+with)?|took\s+(?:the\s+)?(?:first|second|third|top)\s+(?:place|spot)\s+with|(?:fell|slipped|dropped|moved|rose|climbed)\s+(?:back\s+)?to\s+(?:first|second|third|fourth|fifth|sixth)(?:\s+place)?\s+with|rose|fell|grew|shed|lost|(?:alone\s+)?took|accounted\s+for(?:\s+(?:most|the\s+(?:bulk|lion['’]s\s+share|largest\s+(?:part|share)))\s+of\s+(?:it|this|that|them|these)\s*[:,–—-]?)?|follow(?:s|ed)(?:\s+with)?|the\s+(?:second|third|fourth|fifth),?\s+(?:with|at))?\s*(?:by\s+)?[+−-]?$""",
    re.VERBOSE,
)
IN_BRACKET = re.compile(
    r'\s*\((?:(?:growth|increase|rise|decrease|decline|fall|drop|up|down)\s+(?:of\s+|by\s+)?)?[+−–-]?'
)
"""Between a bare number, the cell of a table, and its change."""
BEFORE_WHOLE = re.compile(rf'{AS_A_WHOLE.pattern}[^,;]*$')
BEHIND_WHOLE = re.compile(rf'\s+(?:for|in)\s+(?:the\s+)?{AS_A_WHOLE.pattern}')
BEHIND = re.compile(
    rf'{OF_IT}?(?:\s+(?:went|goes|go|came|comes|come))?\s+(?P<way>to|from|with|by(?=\s+{PLACE}(?:[,.;)]|$|\s+(?:and|while|in)\b)))\s+(?:the\s+)?(?P<place>{PLACE})'
)
OF_BUYERS = re.compile(
    rf'{OF_IT}?\s+(?:came|comes?|went|goes|fell|falls?)\s+(?:from|to|on)\s+(?:buyers|customers|importers)\s+(?:in|from|of)\s+(?:the\s+)?(?P<place>{PLACE})'
)
WAYS = {'export': 'to', 'import': 'from', 'total': 'with', 'balance': 'with', 'investment': 'from'}
ASIDE = re.compile(
    rf"""{marks.ASIDE.pattern}|(?<={PLACE[0]}),\s(?:in|at|still|once|long)\s[^,;{NUMBER[0]}{PLACE[0]}]*,
    |,\swhich\s(?:includes?|comprises?|covers?|consists?\sof)\s[^;.]*?\sand\s[^,;.]*,
    |,\s(?:led|driven|dominated)\s(?:[a-z]+ly\s)?by\s[^,;{NUMBER[0]}]*,(?!\s(?:followed|and)\b)""",
    re.VERBOSE,
)
HOSTED = re.compile(r'\b(?:[Ff]oreign|FDI|in)\b')


def of(marked: str, i: int, linked: list, places) -> Phrase | None:
    """ "trade with China rose 12 percent, with India 8 percent", "NUMBER to India": the measure again."""
    link = linked[i]
    phrase, q = link.phrase, link.quantity
    if not phrase or phrase.flow is None or q.start < phrase.end:
        return phrase
    at = {p.start: p.code for p in places}
    cell = linked[i - 1] if i and not linked[i - 1].phrase else None
    bare = cell if cell and IN_BRACKET.fullmatch(marked, cell.quantity.end, q.start) else None
    since = max([phrase.end, *(k.quantity.end for k in linked[:i] if k.kind.kind != 'ordinal' and k is not bare)])
    gap = GAP.search(ASIDE.sub(lambda aside: ' ' * len(aside[0]), marked[since : q.start]))
    place = at.get(since + gap.start('place')) if gap else None
    behind = BEHIND.match(marked, q.end)
    buyers = OF_BUYERS.match(marked, q.end) if phrase.flow == 'export' else None
    made = behind and behind['way'] == 'by' and phrase.flow in ('export', 'import')
    if made and at[behind.start('place')] != phrase.reporter:
        maker = at[behind.start('place')]
        return shares.renamed(replace(phrase, reporter=maker, countries=(maker,)))
    place = at.get(behind.start('place')) if behind and behind['way'] == WAYS[phrase.flow] else place
    place = at.get(buyers.start('place')) if buyers else place
    if whole := BEFORE_WHOLE.search(marked, since, q.start) or BEHIND_WHOLE.match(marked, q.end):
        return shares.renamed(replace(phrase, reporter=at[whole.start('place')], partner=None))
    if not place or place == phrase.reporter:
        return phrase
    if _inside(place, phrase):
        return shares.renamed(replace(phrase, reporter=place, countries=(place, *phrase.countries[1:])))
    told = phrase.partner and phrase.reporter in {p.code for p in places if p.end <= since}
    if phrase.flow == 'investment' and (behind or told or _is_hosted(marked, phrase)):
        host = phrase.partner or phrase.reporter
        sides = (place, host) if host else (place,)
        return shares.renamed(replace(phrase, reporter=place, partner=host, countries=sides))
    countries = tuple(c for c in phrase.countries if c != phrase.partner)
    return shares.renamed(replace(phrase, partner=place, countries=(*countries, place)))


def _is_hosted(marked: str, phrase: Phrase) -> bool:
    """Whether investments are told by who made them."""
    foreign = HOSTED.search(phrase.words or '') and not phrase.partner
    return bool(foreign or phrase.refers == 'hosted' or marked.startswith('By country'))


def _inside(place: str, phrase: Phrase) -> bool:
    """Whether a place is a part of who exports or imports, or a part of the same country."""
    land = gazetteer.country_of(place) if phrase.flow != 'total' else None
    if phrase.partner:
        return land is not None and place != land == phrase.reporter
    return land is not None and place != land and land in (phrase.reporter, gazetteer.country_of(phrase.reporter or ''))

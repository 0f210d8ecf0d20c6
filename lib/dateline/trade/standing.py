"""The largest partner, the largest investor: a rank that tells who is on the other side of a measure."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.names.wordlists import any_of
from dateline.trade.complements import STOP, Phrase, named
from dateline.trade.marks import DATE, NUMBER, PEOPLE, PLACE, Place
from dateline.trade.stated import is_money

HOST = re.compile(rf'(?<!\ue003)\s+in\s+(?:the\s+)?{PLACE}')
PARTNER = re.compile(
    r'(?:partner|market|destination|source|buyer|customer|client|importer|supplier|exporter|investor)s?(?:$|\s+(?:of|for|in)\b)'
)
BY = re.compile(r'\bby(?:\s+the)?\s+$')
IS = re.compile(
    rf"""(?:\s*,\s+(?:with|at)\s+{NUMBER})?\s*,?\s*(?:(?:which|that)\s+)?(?:(?:has|had|have|long|also|thus|now)\s+)*
    (?:is|was|are|were|been|continue[sd]?\s+to\s+be|emerge[sd]?(?:\s+as)?|remain(?:s|ed)?|stay(?:s|ed)?|be(?:come|came|comes|ing)|rank(?:s|ed|ing)?(?:\s+as)?|t(?:akes|ook)|h(?:olds|eld))\s+
    (?:(?:[\w'’-]+|\ue003++)\s+){{0,4}}""",
    re.VERBOSE,
)
OVERTOOK = re.compile(
    rf"{PLACE}\s+(?:(?:has|have|had)\s+)?(?:overt(?:ook|aken)|displaced|replaced|surpassed)\s+(?:the\s+)?{PLACE}\s+as\s+(?:[\w'’-]+\s+){{0,4}}$"
)
APPOSED = re.compile(r'\s*,\s+(?:(?:still|now|long|once|formerly|already)\s+)?(?:the\s+)?')
LEAD = 5
"""A place before it opens the sentence, be it behind "The "."""
RANKS = {
    'export': 'market buyer customer client importer purchaser consumer destination'.split(),
    'import': 'supplier source seller exporter'.split(),
    'total': ['partner'],
    'investment': ['investor'],
}
OF_THESE = re.compile(r"['’]s?\s+|\s*(?:of|for)?\s+(?:(?:the|its)\s+)?")
OF_INVESTMENT = re.compile(r'\s+of\s+(?:foreign\s+)?(?:direct\s+)?(?:investments?|FDI)\b')
WORTH = re.compile(
    rf"""(?P<from>\s+(?:from|of|by)\s+(?:{NUMBER}|abroad\b))?(?:\s+(?:in|across)\s+(?:the\s+)?(?:(?P<host>{PLACE})|[a-z]+))?
    (?:\s+(?:as\s+(?:of|at|on)|by|in)\s+(?:the\s+)?(?:end\s+of\s+)?{DATE})?
    \s*,?\s+(?:worth|valued\s+at|capitali[sz]ed\s+at|(?:with|having)\s+(?:(?:an?\s+)?(?:[a-z]+\s+){{0,4}}(?:capital|investments?|value)(?:\s+(?:of|worth))?)|(?P<bare>with))
    \s+(?:[a-z]+\s+){{0,2}}(?P<sum>{NUMBER})(?:(?:\s+(?:was|were)\s+[a-z]+)?\s+(?:in|across)\s+(?:the\s+)?(?P<after>{PLACE}))?""",
    re.VERBOSE,
)
IN_CAPITAL = re.compile(r'\s*(?:[.,;:)]|$)|\s+(?:in|of)\s+(?:[a-z]+\s+)?(?:capital|investments?)\b')
"""Behind what projects "with 5 million" hold."""
FOREIGN = re.compile(r'\b(?:foreign|FDI)\b')
IN_WHICH = re.compile(r'\b(?:in|of)\s+which\b')
APPROVED = re.compile(r'\s+(?:has\s+|have\s+|had\s+)?(?:approved|licensed|registered|hosts?|hosted)\s+$')
"""Between a host and the projects of others."""
INVESTING = re.compile(r'\binvest(?:ing|ed|s)?\s+in\s+(?:the\s+)?$')
AMONG = re.compile(r'\binvestors\s+in\s+(?:the\s+)?$')
HAS = re.compile(
    rf'\s+(?:(?:currently|now|already|{DATE})\s+)?(?:has|have|had|runs?|ran|owns?|(?:took|takes)\s+the\s+lead\s+with)\b'
)
SITES = 'expansion plant factory park facility hub terminal mill refinery complex port airport railway mine'.split()
MAKES = r'(?:production|assembly|[a-z]+ing)'
PLANT = re.compile(
    rf'[\s-]+(?:(?!(?:{any_of(STOP)}|through|via|our|the|its)\b)[a-z-]+\s+){{0,3}}?(?:{any_of(SITES)})s?\b'
)
COSTS = re.compile(
    rf"""\b(?:{any_of(SITES)}|projects?|{MAKES}\s+unit)s?\b(?:(?!\b(?:bought|sold|sent|(?:ex|im)port|ship|suppl|purchas))[^.;,])*?(?:,\s+)?
    \b(?:at\s+a\s+cost\s+of|worth|costing|valued\s+at|which\s+(?:would|will|is\s+to|are\s+to)\s+cost|for\s+which)\s+(?:[a-z]+\s+){{0,2}}$""",
    re.VERBOSE,
)
REACH = 100
IN = re.compile(rf'\s+in\s+(?:the\s+)?(?:{PLACE}|{PEOPLE})$')
"""Where a rank holds, not whose it is: the largest market in Asia."""
BUILT = re.compile(r'\b(?:undert\w+|complet\w+|implement\w+|carr\w+\s+out|buil[dt]\w*)\s+$')
ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
SUPERLATIVE = (
    rf'largest|biggest|best|main|top|key|leading|major|principal|chief|dominant|foremost|{ORDINALS}'
    r'|most\s+important|(?:No\.\s?|number\s+)\w+|\d+(?:st|nd|rd|th)'
)
SUPERLATIVES = re.compile(SUPERLATIVE, re.IGNORECASE)
CLIENT_OF_FIRM = re.compile(r's .*client', re.DOTALL)
"""A rank behind the genitive of what is no place: "the port's largest client"."""
RANKED = re.compile(
    rf"""(?:(?P<owner>{PLACE}|{PEOPLE})(?:['’]s?)?\s+|\b(?P<own>[Ii]ts|[Oo]ur|[Tt]he\s+country['’]s)\s+)?(?:\b(?!(?:and|by)\b)[\w-]+[\s-]+)??
    (?i:{SUPERLATIVE})\s+(?!(?:{any_of(STOP)})\b)(?:{NUMBER}\s+)?
    (?:(?!transit\b)[\w-]+\s+){{0,2}}?
    (?:{'|'.join(f'(?P<{flow}>{any_of(nouns)})' for flow, nouns in RANKS.items())})s?\b
    (?:\s+(?:of|for|in)\s+(?:what\s+)?(?:the\s+)?(?P<place>{PLACE}|{PEOPLE}))?""",
    re.VERBOSE,
)


def opening(places) -> Place | None:
    """The place that a sentence begins with."""
    return places[0] if places and places[0].start < LEAD else None


def find(text: str, at) -> list[Phrase]:
    """ "Nepal's largest market", "the main suppliers": the measures that ranks stand for, under their marks."""
    found = []
    if not SUPERLATIVES.search(text):
        return found
    ranked = (r for r in RANKED.finditer(text) if not CLIENT_OF_FIRM.match(r[0]))
    for rank in (r for r in ranked if not BY.search(text, 0, r.start())):
        owner, place = (at.get(rank.start(name)) for name in ('owner', 'place'))
        flow = next(name for name in RANKS if rank[name])
        place = None if flow != 'investment' and IN.search(text, rank.start(), rank.end()) else place
        sides = tuple(c for c in (owner or place,) if c)
        invested = OF_INVESTMENT.match(text, rank.end())
        flow = 'investment' if invested else flow
        refers = 'own' if rank['own'] else 'rank'
        found.append(
            Phrase(
                rank.start(),
                invested.end() if invested else rank.end(),
                flow,
                *((None, *(sides or (None,))) if flow == 'investment' else (*(sides or (None,)), None)),
                sides,
                refers,
            )
        )
    return found


def projects(text: str, quantities, places) -> list[Phrase]:
    """ "Fiji has 12 projects in Peru worth NUMBER": what the one named before them has invested.

    "Peru has 12 projects from NUMBER countries" is the host; where neither is told, the story tells.
    """
    found: list[Phrase] = []
    sums = {q.start for q in quantities if is_money(q.unit)}
    for q, worth in ((q, WORTH.match(text, q.end)) for q in quantities if q.unit == 'project'):
        if not worth or BUILT.search(text, 0, q.start) or worth.start('sum') not in sums:
            continue
        if worth['bare'] and not IN_CAPITAL.match(text, worth.end('sum')):
            continue
        host = next((p.code for p in places if p.start in (worth.start('host'), worth.start('after'))), None)
        clause = max(text.rfind(sign, 0, q.start) for sign in ',;')
        before = [p for p in places if clause < p.start and p.end <= q.end]
        before += [p for p in places if text.startswith('With ') and text[worth.end() : p.start] == ', ']
        host = host or next((p.code for p in places if INVESTING.search(text, worth.end(), p.start)), None)
        among = next((p for p in places if p.end <= q.start and AMONG.search(text, 0, p.start)), None)
        host = (
            host
            or (among and among.code)
            or next((p.code for p in places if APPROVED.fullmatch(text, p.end, q.start)), None)
        )
        before = before if not among else [p for p in places if p.end <= q.start and p.code != host][-1:]
        owners = (p.code for p in before if p.people or host or HAS.match(text, p.end))
        owner = next((code for code in owners if code != host), None)
        hosted = worth['from'] or (FOREIGN.search(q.text) and not host)
        investor, host = (None, owner) if hosted else (owner, host)
        if investor and found and IN_WHICH.search(text, clause, q.start):
            host = host or found[-1].partner or found[-1].reporter
        if investor != host or not investor:
            sides = tuple(c for c in (investor, host) if c)
            at = worth.start('sum')
            found.append(Phrase(at, at, 'investment', investor, host, sides, words=''))
    return [replace(phrase, words=named(phrase)) for phrase in found]


def plants(text: str, quantities, places) -> list[Phrase]:
    """NUMBER that a plant, park or port costs is invested: "a NUMBER cement mill", "a port at a cost of NUMBER"."""
    sums = [q for q in quantities if is_money(q.unit)]
    built = [q for q in sums if PLANT.match(text, q.end) or COSTS.search(text, max(0, q.start - REACH), q.start)]
    return [Phrase(q.start, q.start, 'investment', words='investment') for q in built]


def ranked(phrase: Phrase, text: str, places) -> Phrase:
    """ "India is Nepal's largest trading partner", "Oman is the largest investor in Nepal": the subject as a side."""
    if phrase.flow == 'investment' and not phrase.countries and (into := HOST.search(text, 0, phrase.start)):
        return _invested(phrase, into, places)
    before = next((p for p in reversed(places) if p.end <= phrase.start), None)
    if (
        phrase.flow == 'investment'
        and phrase.refers == 'rank'
        and before
        and IS.fullmatch(text, before.end, phrase.start)
    ):
        return replace(phrase, reporter=before.code, countries=(before.code, *phrase.countries))
    over = OVERTOOK.search(text, 0, phrase.start)
    if over and not phrase.partner:
        before = next((p for p in places if p.start == over.start()), before)
    one_side = before and len(phrase.countries) < 2 and not phrase.partner and before.code not in phrase.countries
    apposed = one_side and before.start < LEAD and APPOSED.fullmatch(text, before.end, phrase.start)
    named = one_side and (over or apposed or IS.fullmatch(text, before.end, phrase.start))
    if named and PARTNER.search(text, phrase.start, phrase.end):
        return replace(phrase, partner=before.code, countries=(*phrase.countries, before.code))
    return phrase


def led(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "Peru was the main destination of Chile's exports": these are the exports to Peru."""
    out: list[Phrase] = []
    for phrase in phrases:
        rank = out[-1] if out else None
        leads = rank and rank.refers == 'rank' and rank.partner and OF_THESE.fullmatch(text, rank.end, phrase.start)
        if leads and phrase.flow == rank.flow and phrase.reporter == rank.reporter and not phrase.partner:
            phrase = replace(phrase, partner=rank.partner, countries=rank.countries)
            phrase = replace(phrase, words=named(phrase))
        out.append(phrase)
    return out


def _invested(phrase: Phrase, into: re.Match, places) -> Phrase:
    before = [p for p in places if p.end <= into.start()]
    subject = next((p.code for p in sorted(before, key=lambda p: not p.firm)), None)
    home = next((p.code for p in places if into.start() < p.start < into.end()), None)
    if not home or subject == home:
        return phrase
    return replace(phrase, reporter=subject, partner=home, countries=tuple(c for c in (subject, home) if c))

"""What verbs need beside them to tell of a happening.

Every verb of the table tells of one where an actor, a place or an exact date stands with it; verbs of many senses need
what the table says as well. What is traded, hoped for or done every year is no happening.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dateline.articles import Reading
from dateline.events import happenings, predicates, scene
from dateline.events.clauses import Clause
from dateline.events.happenings import Word
from dateline.events.predicates import Predicate

if TYPE_CHECKING:
    from dateline.events.tellings import Telling

GUEST = (
    r'delegations?|missions?|groups?|teams?|part(?:y|ies)|representatives?|envoys?|officials?|experts?|businessmen|'
    r'companies'
)
MONEY = r'[$€£¥₹]|\b(?:hundred|thousand|million|billion|trillion|crore|lakh|mln|bln|USD|EUR|Rs)\b'
NEEDS = {
    'delegation': re.compile(rf'[^,]{{0,60}}\b(?:{GUEST})\b[^,]{{0,80}}\b(?:to\s+(?:the\s+)?[A-Z]|there\b|here\b)'),
    'destination': re.compile(
        r'\s+(?:[A-Za-z]+\s+){0,2}?(?:to\s+(?:(?:the|his|her|its|their)\s|(?![A-Z]+\$|(?:USD|EUR|RM|Rs|PHP)\b)[A-Z])|(?:for|from|after|following|back|home)\b)'
    ),
    'guest': re.compile(
        rf'[^,]{{0,60}}\b(?:{GUEST}|minister|president|mayor|ambassador|governor|counterpart|guests?|leader)\b',
        re.IGNORECASE,
    ),
    'audience': re.compile(r'\s+(?:the\s+)?(?:reporters|journalists|gathering|participants|delegates|audience)\b'),
    'years': re.compile(r'\s+(?:the\s+)?(?:\d+|[a-z-]+)\s+(?:years|decades)\s+(?:of|since)\b'),
    'with': re.compile(r'\s+(?:[^,;.]{1,60}?\s)??with\s'),
    'to': re.compile(r'\s+to\s'),
    'town': re.compile(r'\s+(?!(?:AED|EUR|RMB?|Rs|USD?)\b)[A-Z]\w*[a-z]\b(?!\s*[-\d$€£])'),
    'days': re.compile(r'\s+(?:[\w-]+\s+){0,4}(?:days?|nights?|weeks?|weekend)\b'),
    'wreath': re.compile(r'\s+(?:[\w-]+\s+){0,3}?(?:wreaths?|flowers)\b'),
    'tree': re.compile(r'\s+(?:(?:an?|the|its|their)\s+)?(?:[\w-]+\s+){0,2}(?:tree|oak|sapling|cherry|olive)\b'),
    'signature': re.compile(r'\s+(?:his|her|its|their)\s+(?:signatures?|names?)\s+(?:to|on|under)\s'),
}
"""What must stand behind a verb, by the need that the table of happenings gives it."""
ANYWHERE = {
    'relation': re.compile(r'\b(?<!trading )(?<!trade )(?<!business )(?:sister|twin|partner)s?\b'),
    'agreement': re.compile(
        r'\b(?:agreements?|deals?|treat(?:y|ies)|contracts?|memorand(?:ums?|a)|MoUs?|pacts?|accords?|protocols?'
        r'|partnerships?|twinnings?|programmes?|road ?maps?|declarations?|letters? of intent)\b',
        re.IGNORECASE,
    ),
}
"""What must stand in its clause."""
SIDES = re.compile(
    r'(?:the\s+)?(?:two\s+|both\s+)?(?:sides|parties|cities|countries|towns|regions|ministers|mayors|governors|presidents|leaders|guests)\Z',
    re.IGNORECASE,
)
"""Those who met, without their names."""
PARTY = re.compile(
    rf"""
    (?:(?:the|an?|his|her|its|their|both|two|all)\s+)?(?:[\w’'-]+\s+){{0,3}}?
    (?:{GUEST}|sides|cities|countries|towns|regions|guests?|visitors|delegates|residents
        |mayors?|ministers?|governors?|presidents?|ambassadors?|leaders?|officials?)
    (?:\s+(?:of|from|led\s+by|headed\s+by)\s[^,]*)?\s*(?:also|then|later|both|together)?\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A body of people who do something, without a name."""
PASSIVE = re.compile(r'\b(?:was|were|be|been)\b')
ACT = 40
"""Characters within which a verb like 'pay' has the visit that it is about."""
NOTHING = re.compile(
    r'\s+(?:(?:up|off|itself|himself|herself|themselves|no|nothing|nobody|none)\b'
    r'|(?:the\s+(?:year|month|week|quarter|season)|(?:in\s+)?(?:19|20)\d\d\s+with)\b'
    r'|(?:(?:about|around|over|some|more\s+than|up\s+to|new|[\d,.]+)\s+){0,4}jobs\b)'
)
"""An object that makes a verb tell of no happening."""
HABIT = re.compile(
    r'\b(?:annually|regularly|traditionally|(?:every|each)\s+(?:year|month|week|summer|autumn|spring))\b'
)
OBJECT = re.compile(r'\s+(?!\w+ly\b|in\b|at\b|on\b)\w')
HOPE = re.compile(r'expect|hop(?:e|ing)|belie[fv]|confiden|wish|convinced|optimis|trust|anticipat', re.IGNORECASE)
ASKED = re.compile(r'\s[^,;.]{1,80}?\sto\s+[a-z]')
BARE = re.compile(r'[\W\d]*\Z')
TRADED = re.compile(rf'\s+(?:[^,;]{{0,40}}\bworth\b|(?:[\w-]+\s+){{0,2}}?(?:US|C|A|S|R)?(?:{MONEY}|\d))')
"""Behind bought and sold: trade over a time, not a deal."""
TRADE = re.compile(
    rf"""
    \b(?:goods|exports|imports|earnings|sales|purchases|turnover)\b | {MONEY}
    | \A\W*(?:what|(?:more\s+than\s+|nearly\s+|about\s+|almost\s+)?half)\b          # what came; half of them came
    | \d\s.*\b(?:tourists|visitors|travell?ers)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
PERIOD = re.compile(r'\b(?:year|quarter|months?|season|week)\s*\Z')
"""A subject of which figures are told, or a time that ends."""
PRINTED = re.compile(r'\b(?:data|figures|statistics|article|story|photo)\b|\A\W*\Z', re.IGNORECASE)
"""What is published every day."""
TRADES = {'deal', 'deliver', 'visit', 'close', 'open'}


def complete(reading: Reading, clause: Clause, p: Predicate, telling: Telling) -> bool:
    """Everything is there that this verb needs to tell of a happening; of several needs one is enough."""
    precise = not telling.shared and any(d.granularity != 'year' or d.basis == 'stated' for d in telling.dates)
    people = bool(telling.subject or telling.others or telling.place or precise or PARTY.match(telling.who))
    people = people or (p.word.kind == 'sign' and _met('agreement', reading, clause, p, telling))
    if not people or _idle(clause, p, telling):
        return False
    hoped = any(s.start <= telling.at < s.end and s.cue and HOPE.search(s.cue) for s in reading.speech)
    if p.mood == 'planned' and not telling.dates and hoped:
        return False
    needs = p.word.needs.split()
    return not needs or any(_met(need, reading, clause, p, telling) for need in needs)


def _idle(clause: Clause, p: Predicate, telling: Telling) -> bool:
    """It tells of trade, of print, of a habit or of nothing."""
    return bool(
        NOTHING.match(clause.words, p.end)
        or (p.word.kind == 'announce' and not telling.dates and BARE.match(clause.words, p.end))
        or (p.word.lemma in ('buy', 'sell') and TRADED.match(clause.words, p.end))
        or (p.word.lemma == 'publish' and PRINTED.search(telling.who))
        or (p.word.kind in TRADES and TRADE.search(telling.who))
        or (p.word.kind in TRADES and PERIOD.search(telling.who or clause.words[: p.start]))
        or (p.mood == 'done' and not telling.dates and HABIT.search(clause.words, p.end, p.stop))
    )


def _met(need: str, reading: Reading, clause: Clause, p: Predicate, telling: Telling) -> bool:
    match need:
        case 'date':
            return bool(telling.dates)
        case 'thing':
            return bool(telling.dates or noun(reading, clause, p))
        case 'act':
            given = PASSIVE.search(clause.words, p.opening, p.start) and happenings.NOUN.search(telling.who)
            return bool(given or happenings.NOUN.search(clause.words, p.end, p.end + ACT))
        case 'plan':
            by = telling.others and predicates.BY.match(clause.words, p.end)
            going = p.mood == 'ongoing' and OBJECT.match(clause.words, p.end)
            return bool((p.mood == 'planned' or going) and (telling.subject or by))
        case 'event':
            return bool(scene.named_events(reading, clause.start + p.end, clause.start + p.stop))
        case 'day':
            return any(d.granularity == 'day' for d in telling.dates)
        case 'audience':
            guest = NEEDS[need].match(clause.words, p.end, p.stop) or _met('guest', reading, clause, p, telling)
            return bool(telling.dates and guest)
        case 'guest':
            return bool(NEEDS[need].match(clause.words, p.end, p.stop) or _guest(reading, clause, p))
        case 'agreement' | 'relation':
            return bool(ANYWHERE[need].search(before(reading, clause) + clause.words))
    return bool(NEEDS[need].match(clause.words, p.end, p.stop))


def _guest(reading: Reading, clause: Clause, p: Predicate) -> bool:
    """A person is named behind a verb: received Ann Berg, not: received Ann Berg's letter."""
    at = clause.start
    people = (m for m in scene.both(reading, at + p.end, min(at + p.stop, at + p.end + ACT)) if m.kind == 'person')
    return any(not clause.words[m.end - at :].startswith(("'", '’')) for m in people)


def noun(reading: Reading, clause: Clause, p: Predicate) -> Word | None:
    """The noun of a happening that a verb has for its object, else for its subject."""
    lead = before(reading, clause)
    behind = happenings.NOUN.search(clause.words, p.end, p.stop)
    ahead = [*happenings.NOUN.finditer(lead + clause.words[max(0, p.start - predicates.REACH) : p.start])]
    found = behind or (ahead[-1] if ahead else None)
    return found and happenings.noun(found[0])


def agreement(text: str) -> tuple[int, int] | None:
    """Where the words of the agreement stand that a text ends with: the pact between Oslo and Riga."""
    low = max(0, len(text) - predicates.REACH)
    found = [*ANYWHERE['agreement'].finditer(text, low)]
    return (scene.phrase_start(text, 0, found[-1].start()), len(text.rstrip(' ,(–—'))) if found else None


def before(reading: Reading, clause: Clause) -> str:
    """The words that a relative clause is about."""
    return reading.article.text[max(0, clause.start - predicates.REACH) : clause.start] if clause.relative else ''

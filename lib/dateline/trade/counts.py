"""Figures outside trade -> what is counted: the noun, a duration, an edition or rank."""

from __future__ import annotations

import re

from dateline.names.wordlists import column
from dateline.quantities import counting, units
from dateline.trade import ranks

TIME = frozenset('second minute hour day week month quarter year decade century night'.split())
ORDINAL_NOUN = re.compile(
    r"""\s+(?:(?!of\b|in\b|and\b|for\b|to\b)[a-z-]+\s+){0,2}?(?P<noun>anniversary|edition|time|session|meeting|round|place|day|phase|stage|part|birthday
      |summit|forum|congress|conference|festival|exhibition|expo|fair|version|roadshow|quarter|half|year|rank|largest|biggest|package)\b""",
    re.VERBOSE | re.IGNORECASE,
)
NUMBER_OF = re.compile(
    r'\bnumber\s+of\s+(?P<noun>[^,;]*?)\s(?:(?:reach|was|were|is|stood|grew|rose|fell|increas|declin|to|from|amount)[^,;]{0,60})?$'
)
EDITIONS = frozenset(
    'session meeting round summit forum congress conference festival exhibition expo fair roadshow edition'
    ' version'.split()
)
MADE = re.compile(r'\s+of\s+(?:(?:the|its|this|their|an?)\s+)?[a-z]')
"""Behind the version of a thing, no fair."""
RANKS = frozenset('place rank largest biggest'.split())
NAMED = re.compile(r"""\s+["'“‘«]?[A-Z]""")
OF_PEOPLE = re.compile(r'\s+(?:[A-Z]\w+|U\.S\.)(?=\s+[a-z]+)')
TAIL = re.compile(r"(?:\s+(?:of|from|in|at|for)\s+(?:the\s+)?(?!\d)[\w'’-]+(?:\s+[A-Z][\w'’-]+)*){0,2}")
VERBS = r"""(?:which|that|has|have|had|is|was|were|are|be|been|will|would|could|also|now|[a-z]+ed|[a-z]+ly|rose|fell
    |grew|stood|cut|put|set)"""
LEADS = re.compile(
    rf"""[\s,]+(?:{VERBS}\s+){{0,4}}                                           # (tuition) was raised
    (?:of|at|to|was|were|is|are|reach(?:ed|es)|exceed(?:ed|s)|total(?:l?ed|l?ing|s)|worth|cost(?:s|ing)?|hit)
    (?:\s+(?:an?|the|about|nearly|almost|more|less|than|over|some|around|only|just|up|to|at|least|record|total|of|sum))*\s+$""",
    re.VERBOSE,
)
FOLLOWS = re.compile(r'\s+(?:worth\s+of|worth|in|of|for|on)\s+(?:(?:the|an?|its|their)\s+)?(?=[a-z])')
THE = re.compile(r"\b(?:an?|the|its|their|this|[A-Z]\w+['’]s)\s+$")
WORD = re.compile(r"(?:^|(?<=[\s-]))[^\W\d_][\w'’-]*$")
NEXT = re.compile(r'[\s-]*([a-z][a-z-]*)(?=[\s,.;:)]|$)')
NO_NOUN = frozenset(
    'a an the its their his her our this that these those it them which him us you total more less each all both'
    ' other others first second third last next same year years and or but not with from by at to as than'
    ' half part'.split()
) | frozenset(column('trade_words', 'word', role='stop'))
FOLLOWING = re.compile(r"""(?:[\s-]+["'“‘«]?(?!and\b|was\b|is\b|will\b|has\b|in\b|on\b|at\b)[\w'’-]+){1,6}""")
NUMERAL = re.compile(
    r"""^\W*(?:(?:about|more\s+than|over|nearly|almost|some|roughly|up\s+to|less\s+than|at\s+least|around|a\s+total\s+of|as\s+many\s+as)\s+)?
    (?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of|hundreds\s+of)?
    \s*(?:hundred|thousand|million|billion)?\s*""",
    re.VERBOSE | re.IGNORECASE,
)
PEOPLE = re.compile(r'\s+(?P<noun>(?:[A-Z][a-z]+|[a-z]+)s)\b(?!\s+[A-Z])')
REACH = 80
ORDINAL = re.compile(r'\d(?:st|nd|rd|th)$|^(?:[a-z]*first|second|third|[a-z]+th)$|^\S+-\w+$|^number ', re.IGNORECASE)
NEARLY = r'(?:\s(?:about|some|around|over|under|nearly|almost|up\sto|only|just|at\sleast|more\sthan))*\s+$'
AGED = re.compile(rf'\b(?:aged?|ages\sof|(?:young|old)est(?:\s(?:is|was))?){NEARLY}', re.IGNORECASE)
PERSON = re.compile(r'\b[A-Z]\w+,\s$')
MEMBERS = re.compile(
    r'\b(?:delegation|group|team|party|mission|squad|crew|staff|panel|jury|committee|board|crowd|contingent|cast'
    rf'|family)\s+of{NEARLY}',
    re.IGNORECASE,
)
PEOPLED = re.compile(
    r'\b(?:population|attendance|turnout|workforce|headcount|death\stoll)\b[^.;\d]{0,25}$', re.IGNORECASE
)
MAGNITUDE = re.compile(r'(?:million|billion|trillion|crore|lakh|m|bn|mln)\b', re.IGNORECASE)
PLURAL = re.compile(
    r"""(?:\b(?:the|of|some|many|few|several|all|its|their|our|other|new|foreign|local)
      |[A-Z][a-z]+(?:an|ese|ish|i)|\b[a-z]+(?:al|er|est|ic|ive)) \s([a-z]{3,}s)\b(?!\s$)""",
    re.VERBOSE,
)
NOT_THINGS = frozenset(['fold', 'time', 'occurrence', 'member'])
AGAINST = re.compile(
    r"""[^.;:]{0,30}\b(?:from|against|to|than|versus|(?:up|down)\s+from|compared\s+(?:with|to))
    (?:\s+(?:only|just|some|about|merely|nearly|over|around|as|few|many))*\s*""",
    re.VERBOSE,
)
OF_ALL = re.compile(r'[^.;:,]{0,40}\b(?:out\s+of|among(?:st)?)\s+(?:the\s+|all\s+|a\s+total\s+of\s+)?')
"""From a rank to the number of those ranked."""
FOLLOWED = re.compile(r'\bfollowed\s+by\b[^;.]*\($')
"""Before the number in brackets of the next in a list, which is of what the first has."""
SHARE = re.compile(
    r'\bshare\s+of\s+[^,;]*?(?=\s+(?:reached|was|is|were|has|had|stood|rose|fell|grew|increased|declined|accounted|exceeded|amounted|will|made)\b)'
)


def unit_and_kind(unit: str | None, text: str, start: int, end: int) -> tuple[str | None, str]:
    """The unit as an analyst names it, and the kind: duration, ordinal, count or level.

    >>> unit_and_kind('ordinal', 'the 25th anniversary of the port', 4, 8)
    ('anniversary', 'ordinal')
    """
    if unit == 'ordinal':
        return _ordinal(text, start, end), 'ordinal'
    if unit in TIME:
        return unit, 'duration'
    kind = units.table().get(unit or '', (unit, ''))[1]
    measured = bool(unit) and (
        unit.isupper() or unit.startswith('percent') or kind in ('unit', 'si', 'percent') or ' per ' in unit
    )
    return unit, 'level' if measured else 'count'


def _ordinal(text: str, start: int, end: int) -> str:
    if text[start:end].lower().startswith('number') or ranks.names(text, start):
        return 'rank'
    noun = ORDINAL_NOUN.match(text, end)
    word = noun['noun'].lower() if noun else ''
    if word in RANKS:
        return 'rank'
    if word == 'time':
        return 'occurrence'
    people = OF_PEOPLE.match(text, end)
    made = word == 'version' and MADE.match(text, noun.end())
    if (word in EDITIONS and not made) or (not noun and not people and NAMED.match(text, end)):
        return 'edition'
    counted = counting.noun_after(text, people.end() if people else end, True)
    return word or (counted[0] if counted else 'ordinal')


def unnamed(text: str, start: int) -> str | None:
    """The noun of a bare number that the text counts before it: the number of mills rose to 30.

    >>> unnamed('The number of mills in Chad rose to 30.', 36)
    'mill'
    """
    number = NUMBER_OF.search(text, 0, start)
    noun = number and counting.noun_after(text, number.start('noun') - 1, False)
    return noun[0] if noun else None


def again(text: str, q, earlier: list, last: str | None) -> str | None:
    """The noun of a bare number: a year of age, a member of a group, or what was counted before it.

    Before it in its sentence ("420,000 bags against 36,000"), else as the `last` of the story ("of these, 46").
    """
    if AGED.search(text, 0, q.start) or (PERSON.search(text, 0, q.start) and text.startswith(',', q.end)):
        return 'year'
    if MEMBERS.search(text, 0, q.start) or text.startswith('-strong', q.end):
        return 'member'
    if PEOPLED.search(text, 0, q.start):
        return 'person'
    if q.value % 1 or MAGNITUDE.search(q.text) or q.text[0] in '+-':
        return None
    before = earlier[-1] if earlier else None
    if before and before.unit == 'ordinal' and OF_ALL.fullmatch(text, before.end, q.start):
        ranked = counting.noun_after(text, before.end, True)
        if ranked and ranked[0] not in RANKS:
            return ranked[0]
    if before and before.unit in TIME and q.value < 5 * before.value and AGAINST.fullmatch(text, before.end, q.start):
        return before.unit
    kinds = [(p.unit, unit_and_kind(p.unit, text, p.start, p.end)[1]) for p in earlier]
    counted = [unit for unit, kind in kinds if kind == 'count']
    counted = counted[:1] if FOLLOWED.search(text, 0, q.start) else counted
    return things(counted, last or _named_before(text, q.start))


def _named_before(text: str, start: int) -> str | None:
    """The last noun in the plural before a place: of the partners, only three grew."""
    nouns = [word for word in PLURAL.findall(text, max(0, start - REACH), start) if counting.plural(word)]
    return counting.singular(nouns[-1]) if nouns else None


def things(units, last: str | None) -> str | None:
    """The last unit that counts things, else the one before: not times, folds and members."""
    return next((unit for unit in reversed(units) if unit and unit not in NOT_THINGS), last)


def measure(text: str, start: int, end: int, *, amount: bool = False) -> str | None:
    """What is counted, in the text's words: the noun with what follows it; None where no noun is near.

    >>> measure('A loan of $5 million', 10, 20, amount=True), measure('300 firms from Peru came', 0, 9)
    ('loan', 'firms from Peru')
    """
    if amount:
        share = SHARE.search(text, 0, start)
        return share[0] if share else _of_amount(text, start, end)
    if ORDINAL.search(text[start:end]) and (after := FOLLOWING.match(text, end)):
        return after[0].strip(' -"\'“‘«')
    noun = NUMERAL.sub('', text[start:end])
    if not noun:
        people = PEOPLE.match(text, end)
        return people['noun'] if people else _of_amount(text, start, end)
    return (noun + TAIL.match(text, end)[0]).strip(' ,;')


def _of_amount(text: str, start: int, end: int) -> str | None:
    """The noun that leads to an amount ("assets of"), that follows it ("in aid"), or that it stands before."""
    lead = LEADS.search(text, max(0, start - REACH), start)
    before = _nouns_before(text, lead.start()) if lead else ''
    follows = FOLLOWS.match(text, end)
    after = _nouns_after(text, follows.end()) if follows else ''
    beside = _nouns_after(text, end) if THE.search(text, max(0, start - REACH), start) else ''
    return before or after or beside or None


def _nouns_before(text: str, end: int) -> str:
    at = end
    for _ in range(4):
        word = WORD.search(text[:at].rstrip()) if text[at - 1 : at] != ',' else None
        if not word or word[0].lower() in NO_NOUN - {'of'} or (word[0].endswith('ly') and word[0].islower()):
            break
        at = word.start()
    return re.sub(r'^(?:of\s+)+', '', text[at:end].strip()).rstrip(' ,')


def _nouns_after(text: str, start: int) -> str:
    at = start
    for _ in range(3):
        word = NEXT.match(text, at)
        if not word or word[1] in NO_NOUN or word[1].endswith(('ly', 'ed')):
            break
        at = word.end()
    return text[start:at].strip(' -')

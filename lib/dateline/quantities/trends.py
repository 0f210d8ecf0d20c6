"""Words beside a number that bound it ("more than") or say where it went ("rose by")."""

from __future__ import annotations

import re

from dateline import tables
from dateline.quantities.number_words import any_of

KIND = {row['phrase']: row['qualifier'] for row in tables.read('qualifiers')}


def _any(words) -> str:
    return any_of(words).replace(r'\ ', r'\s')


MOVES = {row['word']: row['change'] for row in tables.read('trends') if row['of'] == 'any'}
"""The words that say up, or down, of whatever has a number; those of trade alone are left out."""
MOVING = frozenset(re.match(r'\w+', word)[0] for word in MOVES)
WORDS = re.compile(r'[^\s.,;:()\[\]"“”‘’\'–—/-]+')


def _moving(change: str) -> str:
    return _any(word for word, its in MOVES.items() if its == change)


TOTAL = [
    f'{word}{of}'
    for word in ('additional', 'extra', 'estimated', 'total', 'combined', 'record', 'further')
    for of in ('', ' of')
]
QUALIFIED = re.compile(rf'(?<!\w)({_any(KIND)})\s{{0,2}}(?:(?:the|another|an?\s(?:{_any(TOTAL)}))\s)?$', re.IGNORECASE)
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in ('the', 'another', *TOTAL, *KIND))
"""The words that may stand last before a number with a qualifier."""
END = r'(?=[.,;:)]|\s(?:in|are|who|with|were|can|have|will|at|for|to|of)\b|$)'
BOUND_AFTER = re.compile(
    rf"""
    (?=\s{{0,2}}[-+,amo])
    \s?(?: (?P<more>\+(?![0-9]|\s[0-9$€£]) | -plus\b | at\sleast\b
               | (?:,\s)?or\s(?:more|higher|above|older|over|greater)\b(?!\s[0-9]|\sthan\b)
               | \sand\s(?:over|above|older|up){END})
         | (?P<about>-odd\b | or\sso\b | -ish\b | or\sthereabouts\b)
         | (?P<most>(?:,\s)?or\s(?:less|fewer|lower|under|below)\b | at\s(?:the\s)?most\b
               | max\b(?!\.?\s[A-Z]) | \sand\s(?:under|below|younger){END}) )
    """,
    re.VERBOSE,
)
BEFORE = re.compile(
    rf"""
    \b(?: (?P<up>{_moving('up')}) | (?P<down>{_moving('down')}) )\b(?:\s|,\s(?=(?:reaching|hitting|to|by|from|of)\s))
    (?: (?: [a-z]+ly,? | in\s[a-z]+(?:\s[0-9]{{4}})? | in\s[0-9]{{4}}
          | year[ -]on[ -]year | year | month | rates? | prices? | its | their | his | off
          | of | sharp | slight | further | another | back | even | again | just | only | still | much | some | what
          | well | overall | total | value | exports | imports | sales | more | small | big | modest | steep
          | annual )\s ){{0,3}}
    (?: (?: by | to | from | of | at | about | a | an | the | another | nearly | record | as | much | many | some
          | around | over | than | more | less | least | almost | additional | up | further | between | roughly
          | approximately | estimated | just | only | close | under | level | price | average | high | low | rate
          | pace | was | were | is | be | been | reaching | hitting )\s ){{0,5}}$
    """,
    re.VERBOSE,
)
WORD = r"[a-z0-9][a-z0-9'’-]*"
FROM_AFAR = re.compile(
    rf"""
    \b(?: (?P<up>{_moving('up')}) | (?P<down>{_moving('down')}) )
    (?:\s(?!that\b){WORD}){{1,6}} ,?\s                                  # raise its stake in the firm
    (?: (?:by|to)\s (?:{WORD}\s){{0,2}} | from\s (?:[a-z]+\s)? )$         # to 5
    """,
    re.VERBOSE,
)
OF_SHARE = re.compile(
    rf"""
    \b(?: (?P<up>{_moving('up')}) | (?P<down>{_moving('down')}) )
    (?:\s(?!(?:in|of|on|for|with|and|or|that|which|was|were|is|are|as|at|from|since)\b)[a-z][a-z'’-]*){{1,3}}\s$
    """,
    re.VERBOSE,
)
SHARE_MORE = re.compile(r'\s(?:(?P<up>more)|(?P<down>less|fewer))\b(?!\sthan\s(?!(?:19|20)[0-9]{2}\b)[0-9])')
DONE = re.compile(
    r"""
    \s(?:w(?:as|ere) | ha(?:s|ve)\sbeen | (?:will|would|could|may|might|to)\sbe | being | are) \s
    (?: (?P<down>lost|cut|shed|axed|slashed|knocked|wiped|shaved|trimmed) | (?P<up>added) )\b  # were lost
    """,
    re.VERBOSE,
)
RAISED = re.compile(r'\brais\w+\s(?!.*\b(?:by|to|from)\b(?!\s[a-z]+\sthan))', re.IGNORECASE)
COMPARED = r'(?=[.,;)]|\s(?:than|at|in|on|and|against|over|this|last)\b|$)'
AFTER = re.compile(
    rf"""
    (?: \s?[-–]\s? | \s(?:or\sso\s)? )
    (?: (?: (?:year|month|quarter|week)[ -](?:on|over)[ -](?:year|month|quarter|week) | [a-z]+(?:ly|ual) | sharp
          | further | record | price | pay | wage | tax | rate | overall | average | real | net | gross | sales | profit
          | revenue | output | export | import | salary
          | production | trade | volume | staff | job | stock | share | big
          | modest | population | traffic | demand | duty | tariff | interest | budget | spending | points? )\s ){{0,2}}
    (?: (?P<up> rise | rising | increases? | gains? | growth | jump | surge | hike | upturn | expansion | advance
          | improvement | leap | boost | spike | raise | uptick | upswing | climb | rally | appreciation | higher
          | (?: larger | bigger | stronger | firmer | dearer | faster ){COMPARED}
          | up\b(?!\sto) | above | more\sthan(?!\s[0-9]) | more(?=[.,;]|\s(?:in|for|on|to|expensive|costly)\b) )
      | (?P<down> falls?(?!(?<=s)\son\b) | drops? | declines? | decrease | cuts? | reductions? | slump | contraction
          | dip | slide | plunge | discount | loss(?!es) | tumble | slowdown | depreciation | lower | fewer
          | (?: smaller | weaker | softer | cheaper | slower ){COMPARED} | down\b
          | (?:below|under)\b(?!\s(?:the\s)?(?:ground|sea|water|surface|zero|freezing|street|horizon|construction))
          | less\sthan(?!\s[0-9]) | less(?=[.,;]|\s(?:in|for|on|to|expensive|costly)\b) ) )
    (?![a-z-])
    """,
    re.VERBOSE,
)
MOVED = re.compile(r'\b(?:w[eo]nt|go(?:es|ing|ne)?|mov(?:es?|ed|ing)|edged|ticked|crept)\s(?:back\s)?$')
MADE_UP = (
    'made make makes making took take takes taking taken added add adds adding summed sums put puts putting'.split()
)
"""Verbs with which "up" tells of no rise: made up, added up to."""
MADE = re.compile(rf'\b(?:{_any(MADE_UP)})\s$')
GOES_ON = re.compile(r'(?:\s?\([^()]{0,40}\))?,?\s(?:to|or|and)\s(?:(?!from\b|that\b)[a-z]{2,13}\s){0,3}[^\s\w]*')
GOES_ON_ELSEWHERE = re.compile(r',?\s(?:and\s)?(?:to|from|in|with)\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?\s(?:by\s)?')
GOES_ON_FROM = re.compile(r',?\s(?:up\s|down\s)?from\s(?:[a-z]+\s)?')
GOES_ON_LISTED = re.compile(r',\s')
BY_OR_TO = re.compile(r'\s(?:by|to|from)\s')
SHARE = re.compile(r'(?:%|per\s?cent|pct|points?|bps)$')
COMPARES = re.compile(r'(?:%|\bper\s?cent)\s$')
"""What is more by so much "than" a number: that number is exact."""

THE_ONE = re.compile(r'(?<!\bthan)\sthe\s$')
MARK = re.compile(r'\b(?:mark|threshold|barrier|level|line|milestone)\b')
"""A sum "above the 5 million of 2019" is compared with one that is known; one above the 5-million mark is more."""

SENTENCE_END = re.compile(r'[.;!?:]["”’]?\s')


def qualifier(text: str, since: int, start: int) -> tuple[str, int] | None:
    """The qualifier written before a number: (about | more than | less than | nearly | up to, its start)."""
    near = max(since, start - 32)
    last = text[near:start].split()[-1:]
    if not last or (last[0].isalpha() and last[0].lower() not in LAST_WORDS):
        return None
    found = QUALIFIED.search(text, near, start)
    if (
        found
        and COMPARES.search(text, max(0, found.start(1) - 12), found.start(1))
        and found[1].lower().endswith(' than')
    ):
        return None
    if not found or (found[1].lower() == 'up to' and _moved(text, since, found.start(1), MOVED, MADE)):
        return None
    if THE_ONE.search(text, found.end(1), start) and not MARK.search(text, start, start + 30):
        return None
    return KIND[' '.join(found[1].lower().split())], found.start(1)


def _moved(text: str, since: int, place: int, *verbs: re.Pattern) -> bool:
    """Whether a verb before "up" or "down" at a place says where something went: went up to 40."""
    return any(verb.search(text, max(since, place - 14), place) for verb in verbs)


def bound_after(text: str, end: int) -> tuple[str, int] | None:
    """The qualifier written after a number, and its end: "5 or more", "50-odd", "10+"."""
    found = BOUND_AFTER.match(text, end)
    if not found:
        return None
    return ('more than' if found['more'] else 'about' if found['about'] else 'up to'), found.end()


def change(text: str, since: int, start: int, end: int, counted: bool) -> str | None:
    """up or down where the words beside a quantity say that something went there or went so far.

    Of things `counted`, up and down alone say nothing ("brought up 300 men"), nor does a word after them.
    """
    near = max(since, start - 70)
    lead, at = text[max(near - 1, 0) : start].lower(), min(near, 1)
    share = SHARE.search(text, max(start, end - 8), end)
    if found := _led(lead, at, bool(share)):
        word, cue = found['up'] or found['down'], found[0]
        idle = counted and word in ('up', 'down') and not _moved(lead, at, found.start(), MOVED)
        idle = idle or cue.startswith('added up') or (word == 'up' and _moved(lead, at, found.start(), MADE))
        collected = RAISED.match(cue) and not share
        if not (idle or collected or SENTENCE_END.search(cue)):
            return 'up' if found['up'] else 'down'
    found = DONE.match(text, end) or (AFTER.match(text, end) if not counted else None)
    if found := found or (share and SHARE_MORE.match(text, end)):
        return 'up' if found['up'] else 'down'
    return None


def _led(lead: str, at: int, share: bool) -> re.Match | None:
    """The word of moving, with all from it to the end of `lead`, the text before a quantity."""
    if MOVING.isdisjoint(WORDS.findall(lead)):
        return None
    return (
        BEFORE.search(lead, at)
        or (BY_OR_TO.search(lead, max(at, len(lead) - 25)) and FROM_AFAR.search(lead, at))
        or (OF_SHARE.search(lead, at) if share else None)
    )


def goes_on_from(text: str, end: int, start: int) -> bool:
    """Whether a quantity tells the level that the change before it started from: "rose by 2, from 5 to 7"."""
    return start - end < 20 and GOES_ON_FROM.fullmatch(text, end, start) is not None


def goes_on(text: str, end: int, start: int, listed: bool) -> bool:
    """Whether a quantity goes on with the change of the one before: "rose 5 percent to 3 million"."""
    if start - end > 60:
        return False
    elsewhere = SHARE.search(text, max(0, end - 8), end) and GOES_ON_ELSEWHERE.fullmatch(text, end, start)
    return bool(
        elsewhere
        or GOES_ON.fullmatch(text, end, start)
        or goes_on_from(text, end, start)
        or (listed and GOES_ON_LISTED.fullmatch(text, end, start))
    )

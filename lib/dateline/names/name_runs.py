"""Words with capitals that nothing else has explained -> names, by our tables and by what stands beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dateline.names import gazetteer, name_corrections
from dateline.names.name_refusals import GENERIC, is_no_name, no_names
from dateline.names.name_words import CAPS, MONTH, WEEKDAY, is_body, title_words
from dateline.names.tagger import Guess

RUN = re.compile(rf'(?<![\w-])(?:(?:The|A|An)[ ])?(?P<name>{CAPS})')
STATE = re.compile(
    rf"""
    \b(?:People[’']s[ ]|Islamic[ ]|Federal[ ]|Democratic[ ]|Grand[ ]|Free[ ]|Autonomous[ ])*
    (?:Republic|Kingdom|Principality|Duchy|Emirate|Sultanate|State|Province|Governorate|Colony|City|County)
    [ ]of[ ](?:the[ ])?{CAPS}
    """,
    re.VERBOSE,
)
NAMED_STATE = re.compile(r'[^\W\d_][\w’-]* $')
LED_TO = re.compile(
    r'\b(?:in|from|to|near|at|of|between|and|with|outside|via|across|for|than|told|tells)\s+(?:the\s+)?$'
)
CALENDAR = re.compile(rf'\b(?:{MONTH}|{WEEKDAY}|FY[0-9]+)\b')
INSIDE = re.compile(r'[a-z,] $')
ACRONYM = re.compile(r'\s?\((?P<short>[A-Z][A-Za-z&.-]{1,9})\)')
SHORT = re.compile(r'\s?\((?P<short>[A-Z][a-z]{2,12})\)')  # "Kadin"
CALLED = re.compile(
    rf',? (?:(?:also|better) )?(?:known|called|abbreviated)(?: simply)?(?: as)? (?:the )?["“«]?(?P<short>{CAPS})'
)
COINED = re.compile(r'(?!Ma?c|De|La|Le|Di|Van|Fitz)[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+')  # "SberCity"
MEMBER = rf'{CAPS}(?:[ ](?:of|for|in)[ ](?:the[ ])?{CAPS}){{0,3}}'
ITEM = re.compile(rf'(?:the[ ])?(?P<item>{MEMBER})')
SERIES = re.compile(rf'(?<![\w-])(?:the[ ])?{MEMBER}(?:,[ ](?:the[ ])?{MEMBER})+(?:,?[ ]and[ ](?:the[ ])?{MEMBER})?')
GROUPS = 'companies firms banks corporations manufacturers agencies parties universities organisations organizations'
INTRODUCES = {
    **dict.fromkeys([*GROUPS.split(), 'institutions', 'clubs', 'airlines'], 'organisation'),
    **dict.fromkeys(['cities', 'countries', 'regions', 'provinces', 'towns', 'capitals', 'nations'], 'place'),
}
INTRODUCED = re.compile(
    rf"""
    \b(?P<what>{'|'.join(INTRODUCES)})[^.;:\n]*?    # "leading companies in the field"
    (?:,?[ ](?:including|such[ ]as|like|namely)|:)[ ]$
    """,
    re.VERBOSE | re.IGNORECASE,
)
SORTS_OF_REGION = {'Province', 'Region', 'County', 'Oblast', 'Voivodeship', 'Governorate', 'Prefecture'}
MOST = 0.5  # share of an enumeration that must be of one kind
BODIES = {'organisation', 'event'}
NAMED = {'person', 'organisation', 'place'}
MONEY = {'USD', 'EUR', 'RUB', 'INR', 'VND', 'GBP', 'CNY', 'US'}


def states(text: str) -> Iterator[Guess]:
    """Places named by what they are: "Republic of Tatarstan", "Principality of Monaco", not "Lima Province of Peru"."""
    at = 0
    while match := STATE.search(text, at):
        named = NAMED_STATE.search(text[max(0, match.start() - 40) : match.start()])
        holds = STATE.search(text, match.start() + 1, match.end() + 40)
        nested = holds and match.start() + match[0].index(' of ') < holds.start() < match.end()
        at = match.start() + 1 if nested or (named and named[0][0].isupper()) else match.end()
        if at == match.end():
            yield Guess(*match.span(), 'place')


def bodies_of_places(text: str, guesses: list[Guess]) -> Iterator[Guess]:
    """Bodies by their last word of which only the places were guessed: "Peru-Ghana Working Group"."""
    for match in RUN.finditer(text):
        if not is_body(match['name']):
            continue
        start, end = match.span('name')
        inside = [g for g in guesses if g.start < end and start < g.end and (g.kind != 'person' or _is_long(text, g))]
        places = [g for g in inside if g.kind == 'place' and g.end < end]
        bodies = [g for g in inside if g.kind == 'organisation' and places and start < g.start]
        if len(places) + len(bodies) == len(inside) and any(g.start == start for g in places):
            yield Guess(start, end, 'organisation')


def bodies_of_states(text: str) -> Iterator[Guess]:
    """Bodies named by the full name of their state: "Islamic Republic of Iran Railways Company"."""
    yield from (Guess(*match.span(), 'organisation') for match in STATE.finditer(text) if is_body(match[0]))


def _is_long(text: str, guess: Guess) -> bool:
    return ' ' in text[guess.start : guess.end]


def listed(text: str) -> Iterator[Guess]:
    """Places, persons and bodies that our tables tell among the words with capitals."""
    for match in RUN.finditer(text):
        led_to = bool(LED_TO.search(text[max(0, match.start() - 14) : match.start()]))
        for part in name_corrections.parts(text, Guess(*match.span('name'), 'other')):
            kind = _listed_kind(text[part.start : part.end], led_to) if part.kind == 'other' else part.kind
            if is_no_name(text, part.start, part.end, kind or 'other'):
                continue
            if kind:
                yield Guess(part.start, part.end, kind)


def unexplained(text: str) -> Iterator[Guess]:
    """What else has capitals inside a sentence: `other`, unless what stands beside it tells its kind."""
    for match in RUN.finditer(text):
        if _is_unexplained(text, *match.span('name')):
            yield Guess(*match.span('name'), 'other')


def _is_unexplained(text: str, start: int, end: int) -> bool:
    """Whether the words, no titles or adjectives and inside a sentence, can only be a name."""
    if not INSIDE.search(text, max(0, start - 2), start) or CALENDAR.search(text, start, end):
        return False
    listed = (title_words(), gazetteer.demonyms(), no_names(), GENERIC)
    return not any(word in names for word in text[start:end].split() for names in listed)


def _listed_kind(name: str, led_to: bool) -> str | None:
    """The kind that our tables give to a name; what is ambiguous only where a preposition leads to it."""
    words = name.split()
    if len(words) > 1 and is_body(name):
        return 'organisation'
    if name_corrections.is_person(name):
        return 'person'
    if len(words) == 2 and words[1] in SORTS_OF_REGION:
        return 'place'
    if gazetteer.is_place(name) and (len(words) > 1 or led_to or name not in gazetteer.person_names()):
        return 'place'
    if name in gazetteer.alliances() or name in gazetteer.companies() or COINED.fullmatch(name):
        return 'organisation'
    return 'organisation' if name in gazetteer.agencies() and led_to else None


def acronyms(text: str, found: list[Guess]) -> Iterator[Guess]:
    """The short names behind those of bodies and events: "NHA" in brackets, what a fair is known as."""
    for guess in found:
        match = ACRONYM.match(text, guess.end) if guess.kind in {'organisation', 'event', 'other'} else None
        if match and sum(map(str.isupper, match['short'])) > 1 and match['short'] not in MONEY:
            yield Guess(*match.span('short'), guess.kind)
        match = (SHORT.match(text, guess.end) or CALLED.match(text, guess.end)) if guess.kind in BODIES else None
        if match and not gazetteer.is_place(match['short']) and match['short'] not in gazetteer.person_names():
            yield Guess(*match.span('short'), guess.kind)


def enumerated(text: str, found: list[Guess]) -> Iterator[Guess]:
    """What an enumeration tells: most of its members being of one kind, the members that we do not know are too.

    "Lukoil, Northern Light and Tatneft" are three companies if two of them are.
    """
    known = {(g.start, g.end): g.kind for g in found if g.kind in NAMED or g.kind == 'other'}
    for series in SERIES.finditer(text):
        spans = [m.span('item') for m in ITEM.finditer(text, *series.span()) if not _crosses(found, *m.span('item'))]
        kinds = [known[span] for span in spans if span in known]
        before = text[max(0, series.start() - 100) : series.start()]
        kind = _kind_of([text[slice(*span)] for span in spans], kinds, before)
        for start, end in spans if kind else []:
            if is_no_name(text, start, end, kind):
                continue
            unexplained = (start, end) in known or not any(start <= g.start and g.end <= end for g in found)
            if (unexplained or kind == 'organisation') and not _is_known(text[start:end]):
                yield Guess(start, end, kind)


def _crosses(found: list[Guess], start: int, end: int) -> bool:
    """Whether a name that was found begins or ends inside the span and goes beyond it."""
    return any(g.start < end and start < g.end and not start <= g.start < g.end <= end for g in found)


def _kind_of(members: list[str], kinds: list[str], before: str) -> str | None:
    """The kind of the members: of what introduces them ("leading companies, including"), or of most of them."""
    if match := INTRODUCED.search(before):
        return INTRODUCES[match['what'].lower()]
    kind, votes = max(Counter(kinds).items(), key=lambda item: item[1], default=('other', 0))
    if kind not in NAMED or len(members) < 3 or votes <= len(members) * MOST:
        return None
    companies = any(m in gazetteer.companies() for m in members) and not any(' ' in m for m in members)
    return 'organisation' if companies else kind


def _is_known(name: str) -> bool:
    listed = (gazetteer.alliances(), gazetteer.companies())
    return gazetteer.is_place(name) or (' ' in name and is_body(name)) or any(name in names for names in listed)

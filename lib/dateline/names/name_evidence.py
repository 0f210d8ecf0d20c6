"""Names found in a text -> the same names, of the kind that the words beside them tell, wherever they stand."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_words import CAPS, is_body, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

AROUND = 40  # characters read on either side of a name
LOCATIVE = re.compile(r'\b(?:in|from|near|between|across|via|outside|throughout|twinned\s+with|cit(?:y|ies)\s+of)\s+$')
GOVERNED = re.compile(r'\b(?:mayor|governor|akim|khokim|hokim|prefect|city council|municipality) of $', re.IGNORECASE)
GOVERNS = re.compile(
    r"""(?:['’]s)?\s(?:deputy\s|vice\s|acting\s)?(?:mayor|governor|city\s(?:hall|council))\b""", re.IGNORECASE
)
AGE = re.compile(r',\s\d\d,\s')
RUN_BY = re.compile(
    r"""
    \b(?:CEO|chairman|chairwoman|chairperson|president|director|founder|co-founder|owner|manager|analyst|economist|subsidiary)
    [ ](?:of|at|with)[ ](?:the[ ])?$
    """,
    re.VERBOSE,
)
MAKER = (
    'airline|carrier|automaker|carmaker|bank|company|firm|manufacturer|developer|retailer|giant|producer|startup|start-up|'
    'fund|conglomerate|operator|supplier|maker|lender|insurer|shipbuilder'
)
IS_MAKER = re.compile(
    rf',\s(?:an?|the|one of the)\s(?:[\w’\'-]+\s){{0,4}}(?:{MAKER})s?\b|\s(?:employs|manufactures|exports)\b'
)
MAKES = re.compile(rf'\b(?:{MAKER})\s$')
OFFICER = (
    r'(?:CEO|CFO|COO|[Cc]hief [Ee]xecutive|[Gg]eneral [Dd]irector|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager'
    r'|[Pp]resident [Dd]irector|[Cc]hief (?:[Oo]perating|[Ff]inancial) [Oo]fficer)'
)
EMPLOYER = re.compile(rf'(?<![\w-])(?P<name>{CAPS})(?= {OFFICER}\b)')
MAKER_NAMED = re.compile(rf'\b(?:{MAKER}) (?P<name>{CAPS})(?!\w)')
PARTNER = re.compile(r"""(?:\sand\s|,\s|\s?[–—/-]\s?)$""")


def settled(text: str, found: list[Guess]) -> list[Guess]:
    """The names, each with the kind that most tells where it stands: a city that no title precedes is a place.

    A city that is also a family name is a person only if a title or a given name stands before it somewhere.
    """
    borne = _borne(text, found)
    places, bodies = _places(text, found) - borne, _bodies(text, found) - borne
    return [Guess(g.start, g.end, _kind(text[g.start : g.end], g.kind, places, bodies)) for g in found]


def _kind(name: str, kind: str, places: set[str], bodies: set[str]) -> str:
    if kind in {'person', 'organisation'} and name in places:
        return 'place'
    return 'organisation' if kind in {'person', 'place'} and name in bodies else kind


def _borne(text: str, found: list[Guess]) -> set[str]:
    """What persons are called beyond doubt: behind a title, before their age, or at the end of a longer name."""
    borne = set()
    for guess in found:
        if guess.kind == 'person':
            name = text[guess.start : guess.end]
            if ' ' in name:
                borne.update([name.rsplit(' ', 1)[1]])
            if _is_titled(text, guess.start) or AGE.match(text, guess.end):
                borne.add(name)
    return borne


def _is_titled(text: str, start: int) -> bool:
    return bool(_titles().search(text[max(0, start - AROUND) : start]))


def _places(text: str, found: list[Guess]) -> set[str]:
    """The names that our tables know as cities and that stand somewhere as only a place does; and what has a mayor."""
    votes = Counter()
    for at, guess in enumerate(found):
        name, before = text[guess.start : guess.end], text[max(0, guess.start - AROUND) : guess.start]
        if guess.kind not in {'person', 'organisation'} or is_body(name) or name in gazetteer.companies():
            continue
        if gazetteer.is_city(name):
            votes[name] += bool(LOCATIVE.search(before)) + _beside_place(text, found, at)
            votes[name] += bool(GOVERNED.search(before)) + bool(GOVERNS.match(text, guess.end))
    return {name for name, count in votes.items() if count}


def _beside_place(text: str, found: list[Guess], at: int) -> bool:
    """Whether "and", a comma or a dash joins the name to a city that is found as a place, or to two more cities."""
    for one, other in ((at - 1, at), (at, at + 1)):
        if one >= 0 and other < len(found) and PARTNER.fullmatch(text[found[one].end : found[other].start]):
            partner = found[one if other == at else other]
            if gazetteer.is_city(text[partner.start : partner.end]):
                return True
    return False


def _bodies(text: str, found: list[Guess]) -> set[str]:
    """The names of what people run or work for: "analyst with Intesa Sanpaolo"."""
    named = [g for g in found if g.kind in {'person', 'place'}]
    names = {text[g.start : g.end] for g in named if _is_firm(text, g)}
    return {name for name in names if not gazetteer.is_place(name) and not _has_given_name(name)}


def _is_firm(text: str, guess: Guess) -> bool:
    before = text[max(0, guess.start - AROUND) : guess.start]
    return bool(RUN_BY.search(before) or MAKES.search(before) or IS_MAKER.match(text, guess.end))


def employers(text: str) -> Iterator[Guess]:
    """Firms that nothing else tells, before their officers and behind what they are: "KBM General Director"."""
    for match in (*EMPLOYER.finditer(text), *MAKER_NAMED.finditer(text)):
        words = match['name'].split()
        if (
            not any(_is_no_firm(word) for word in words)
            and not gazetteer.is_place(match['name'])
            and not _has_given_name(match['name'])
        ):
            yield Guess(*match.span('name'), 'organisation')


def _is_no_firm(word: str) -> bool:
    return word in gazetteer.demonyms() or word in title_words() or word in {'The', 'New', 'Its', 'His', 'Her', 'Then'}


def _has_given_name(name: str) -> bool:
    return name.split()[0] in gazetteer.given_names() and ' ' in name


@functools.cache
def _titles() -> re.Pattern:
    words = {*title_words(), *column('honorifics', 'honorific'), *column('roles', 'role')}
    return re.compile(rf'(?<![\w-])(?:{branching(words)})\s+$')

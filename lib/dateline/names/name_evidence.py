"""Names found in a text -> the same names, of the kind that the words beside them tell, wherever they stand."""

from __future__ import annotations

import functools
import re

from dateline.names import gazetteer, name_firms, name_repetition
from dateline.names.name_words import SORT, is_body, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

AROUND = 40  # characters read on either side of a name
LOCATIVE = re.compile(r'\b(?:in|from|near|between|across|via|outside|throughout|twinned\s+with|cit(?:y|ies)\s+of)\s+$')
WITHIN = re.compile(r'(?<!interest)(?<!confidence)(?<!trust)(?<!faith)(?<!believe)(?<!believes)\s(?:with)?in\s$')
GOVERNED = re.compile(
    rf"""
    \b(?:mayors?|governors?|akims?|khokims?|hokims?|prefect|port|city[ ]council|municipality|{SORT})
        [ ]of[ ](?:the[ ])?(?:[A-Z]\w+[ ]and[ ](?:of[ ])?)?$
    | \b(?:Member[ ]of[ ]Parliament|MP|constituency|councillor|chief[ ]executive)[ ](?:for|of)[ ]$
    """,
    re.IGNORECASE | re.VERBOSE,
)
GOVERNS = re.compile(
    rf"""
    (?:['’]s)?\s(?:deputy\s|vice\s|acting\s)?(?:mayor|governor|city\s(?:hall|council))\b
    | -based\b
    | \s(?:{SORT})\b(?!-)
    | ,\s(?:an?|the)\s(?:[a-z]+\s){{0,2}}{SORT}                               # Roe, a small town
        (?=[,.;)]|[ ](?:of|in|on|near|at|where|with|that|which)\b)
    | \sborder\s(?:post|crossing|point)s?\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
LEADS_TO_PLACE = re.compile(
    r"""
    \b(?: [Ff]lights?\s+(?:to|from) | (?:travell?ed|flew|arrived|returned)\s+(?:to|in|from)
        | (?:ferr(?:y|ies)|trains?|road|from\s+[A-Z]\w+)\s+(?:to|from) | tour(?:ed|s)
        | (?:located|situated|based|held|hosted|headquartered)\s+(?:in|near|outside)
        | (?:near|outside|via|twinned\s+with|(?:sister|twin|partner)\s+cit(?:y|ies)(?:\s+of)?)
    )\s+$
    """,
    re.VERBOSE,
)
IS_PLACE = re.compile(
    r"""
      \sairport\b
    | ,\s(?:the\s)?(?:\w+\s)?(?:capital|administrative\scentre)\sof\b                        # the capital of
    | (?:\s(?:will|has|had|to))?\shost(?:s|ed)?\s(?:the|an?)\s(?:[\w-]+\s){0,3}
        (?:forum|summit|games|expo|exhibition|conference|tournament|championships?|festival|fair)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
PLACE_OF = re.compile(
    r'(?P<place>[^\W\d_a-z][\w’-]{2,}) (?:(?:County|City|Town|District|Municipal|Borough|Regional|Provincial) Council'
    r'|Region|Province|County|Oblast|Voivodeship|Governorate|Prefecture|Municipality|City Hall)'
)
AGE = re.compile(r',\s\d\d,\s')
PARTNER = re.compile(r"""(?:\s\([^()]{2,20}\)|\))?(?:\sand\s|,\s|\s?[–—/-]\s?)$""")


def settled(text: str, found: list[Guess]) -> list[Guess]:
    """The names, each with the kind that most tells where it stands: a city that no title precedes is a place.

    A city that is also a family name is a person only if a title or a given name stands before it somewhere.
    """
    borne = _borne(text, found)
    kinds = {text[g.start : g.end]: g.kind for g in found if g.kind in {'person', 'place', 'organisation'}}
    seen = sorted([*found, *name_repetition.again(text, found, kinds)])
    places, bodies = _places(text, seen) - borne, name_firms.bodies(text, seen) - borne
    return [Guess(g.start, g.end, _kind(text[g.start : g.end], g.kind, places, bodies)) for g in found]


def _kind(name: str, kind: str, places: set[str], bodies: set[str]) -> str:
    if kind in {'person', 'organisation', 'other'} and name in places:
        return 'place'
    return 'organisation' if kind in {'person', 'place', 'other'} and name in bodies else kind


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
    """The names that stand somewhere as only a place does: cities that we know, and single words that we do not."""
    places = {text[g.start : g.end].title() for g in found if g.kind == 'place' and _in_capitals(text, g)}
    places |= {place for g in found if (place := _place_of(text[g.start : g.end], g.kind))}
    for at, guess in enumerate(found):
        name, before = text[guess.start : guess.end], text[max(0, guess.start - AROUND) : guess.start]
        if guess.kind in {'event', 'group'} or any(map(is_body, name.split())) or name in gazetteer.companies():
            continue
        governed = bool(GOVERNED.search(before) or GOVERNS.match(text, guess.end))
        if (gazetteer.is_city(name) or name in gazetteer.provinces()) and guess.kind != 'other':
            capital = name in gazetteer.capitals() and name not in gazetteer.given_names()
            told = capital or governed or LOCATIVE.search(before) or _beside_place(text, found, at)
        elif ' ' in name and guess.kind == 'person':
            told = GOVERNS.match(text, guess.end) or (governed and name.split()[0] not in gazetteer.person_names())
        else:
            unknown = guess.kind != 'organisation' and name not in gazetteer.person_names()
            leads = LEADS_TO_PLACE.search(before) or IS_PLACE.match(text, guess.end)
            inside = (
                ' ' not in name
                and not name.isupper()
                and not text.startswith(("'", '’'), guess.end)
                and WITHIN.search(before)
            )
            told = governed or (unknown and leads) or (guess.kind == 'person' and inside)
        places |= {name} if told else set()
    return places


def _in_capitals(text: str, guess: Guess) -> bool:
    """Whether it opens a line in capitals, as the place of a dateline does."""
    return guess.end - guess.start > 3 and text[guess.start : guess.end].isupper() and _opens_line(text, guess.start)


def _opens_line(text: str, start: int) -> bool:
    return not text[:start].strip() or text[:start].rstrip(' ').endswith('\n')


def _place_of(name: str, kind: str) -> str | None:
    """The place that a region or its council is named after: "Mayo" of "Mayo County Council"."""
    match = PLACE_OF.fullmatch(name) if kind in {'place', 'organisation'} else None
    return match['place'] if match and match['place'] not in gazetteer.demonyms() else None


def _beside_place(text: str, found: list[Guess], at: int) -> bool:
    """Whether "and", a comma or a dash joins the name to a city that is found as a place, or to two more cities."""
    for one, other in ((at - 1, at), (at, at + 1)):
        if one >= 0 and other < len(found) and PARTNER.fullmatch(text[found[one].end : found[other].start]):
            partner = found[one if other == at else other]
            name = text[partner.start : partner.end]
            if gazetteer.is_city(name) or (text[partner.end : partner.end + 1] == ')' and gazetteer.is_place(name)):
                return True
    return False


@functools.cache
def _titles() -> re.Pattern:
    words = {*title_words(), *column('honorifics', 'honorific'), *column('roles', 'role')}
    return re.compile(rf'(?<![\w-])(?:{branching(words)})\s+$')

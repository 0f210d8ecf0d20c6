"""A tagger's guess -> where its name begins and ends: without articles, titles, owners, common nouns."""

from __future__ import annotations

import functools
import re

from dateline.names import gazetteer
from dateline.names.name_refusals import GENERIC
from dateline.names.name_words import is_body, is_landscape, is_title, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

EDGE = re.compile(r"""^(?:[Tt]he\s+|[^\w«“‘'"]+)+|(?:['’]s?|[^\w.»”’'")!+]+)$""")
LINE = re.compile(r'\s*\n\s*')
DASH_OR_SUM = re.compile(r'\s+(?:[-–—]+\s+|\d[\d.,]*\Z)')
GLUED = re.compile(r'(?<=\w\w)\.(?=[A-Z][a-z])')  # "USD.He"
REST_OF_WORD = re.compile(r'(?!-(?:based|led|born|backed|owned|made|style|funded|run|era|bound)\b)-[a-z]+\b')
SIGNED = re.compile(r'(\S+)(?: [A-Z]{2,4})+$')  # "PTI KLM ABC"
WORD_BEFORE = re.compile(r'\w+ $')
FIRST = re.compile(r'(\S+)\s+(?=\S)')
OWNER = re.compile(r"(.+?)['’]s? (?=[A-Z])")
OFFICE_OF = re.compile(r'(\w+) (?:of|for) (?:the )?')
MEMBERS = re.compile(r'(?:[A-Z][a-z]+s (?:of|from) (?:the )?)?')  # "Representatives of"
STATE = re.compile(r',? [A-Z][\w.]+')
LAST = re.compile(r' (\S+)$')
ROLE_BEHIND = re.compile(r' (?:Chief Executive Officer|Chief Executive|General Director|Managing Director|CEO)$')
COMMON = (
    'of for the and in to at on with country motorway highway road region province state team delegation side market '
    'markets plant project product'
)


def span(text: str, guess: Guess) -> tuple[int, int]:
    """The start and end of the name in a guess; both the same where nothing is left."""
    start, end = _trimmed(text, guess.start, guess.end)
    if guess.kind != 'event':
        start, end = _trimmed(text, start, _without_end(text, start, end))
    start, end = _without_owner(text, start, _with_state(text, start, end))
    if guess.kind == 'person':
        start = _without_title(text, MEMBERS.match(text, start, end).end(), end)
        end = rest.end() if (rest := REST_OF_WORD.match(text, end)) else end
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a leading article, a possessive ending, loose punctuation, what is on another line, or a sum."""
    if line := LINE.search(text[start:end].strip()):
        end = start + len(text[start:end]) - len(text[start:end].lstrip()) + line.start()
    if (other := DASH_OR_SUM.search(text, start, end)) and gazetteer.is_place(text[start : other.start()]):
        end = other.start()
    if glued := GLUED.search(text, start, end):
        end = glued.start()
    if (signed := SIGNED.match(text, start, end)) and signed[1] in gazetteer.agencies():
        end = signed.end(1)
    while match := EDGE.search(text[start:end]):
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if text[start:end].endswith('.') and '.' not in text[start : end - 1] and ' ' not in text[start:end]:
        end -= 1
    return start, end


def _without_end(text: str, start: int, end: int) -> int:
    """The end of a name without an office ("Roe Motors CEO") or a common noun ("Osh region") behind it."""
    if role := ROLE_BEHIND.search(text[start:end]):
        end = start + role.start()
    somebody = text[end : end + 1] == ' ' and text[end + 1 : end + 2].isupper()
    while match := LAST.search(text[start:end]):
        word = match[1]
        named = is_body(word) or is_landscape(word) or word in GENERIC
        office = somebody and word[0].isupper() and is_title(word) and not named
        if not (office or word in _common()):
            break
        end = start + match.start()
    return end


@functools.cache
def _common() -> frozenset[str]:
    return frozenset(
        {*column('common_words', 'word'), *column('group_words', 'word'), *column('roles', 'role'), *COMMON.split()}
    )


def _without_title(text: str, start: int, end: int) -> int:
    """Where the name of a person begins after its titles: "Russian President " in "Russian President Putin"."""
    before = WORD_BEFORE.search(text[max(0, start - 24) : start])
    if before and (cut := _honorific().match(text, start - len(before[0]), end)):
        start = cut.end()
    while match := _honorific().match(text, start, end) or FIRST.match(text, start, end):
        if match.re is FIRST and match[1] not in title_words() and match[1] not in gazetteer.demonyms():
            break
        start = match.end()
    return start


@functools.cache
def _honorific() -> re.Pattern:
    """A form of address of more than one word, and what stands behind it."""
    several = branching(h for h in column('honorifics', 'honorific') if ' ' in h)
    return re.compile(rf'(?:{several})(?:\s+(?=\S)|$)')


def _without_owner(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without who owns it, where that is a place: "Department of Trade" in "India's Department of Trade"."""
    owner = OWNER.match(text, start, end)
    office = OFFICE_OF.match(text, start, end)
    member = office and office[1] == 'Parliament' and text.endswith('ember of ', 0, start)
    if member or (office and is_title(office[1]) and gazetteer.is_place(text[office.end() : end])):
        return office.end(), end
    return (owner.end(), end) if owner and gazetteer.is_place(owner[1]) else (start, end)


def _with_state(text: str, start: int, end: int) -> int:
    """The end of a place together with what tells it from others of its name: "Washington" + ", D.C."."""
    match = STATE.match(text, end)
    if match and ' ' not in match[0].lstrip(', ') and text[end] == ' ' and is_landscape(match[0][1:]):
        return match.end() if gazetteer.is_place(text[start:end]) else end
    return match.end() if match and text[start : match.end()] in gazetteer.regions() else end

"""Text -> fairs, forums and programmes told by their year, by what they are called after, or known to us.

"Gulfood 2024", "INNOPROM-2023", "the Rebuild Harbours conference".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_words import CAP, CAPS, MONTH, YEAR, is_body, is_landscape, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

DATED = re.compile(
    rf"""
    (?<![\w-])(?P<name>{CAP}(?:[ ]{CAP}){{0,2}})
    [ ]{YEAR}\b(?![-–/]\d)
    """,
    re.VERBOSE,
)
WHERE = re.compile(rf'[ ](?P<where>{CAPS})')
WHEN = re.compile(rf'[ -]{YEAR}\b')
LED_TO = re.compile(r'\b(?:at|of|for|during|within|attend\w*|join\w*|visit\w*|host\w*|open\w*)\s+(?:the\s+)?$')
JOINED = re.compile(rf'(?<![\w-])(?P<name>(?=[A-Z])\w{{3,40}})[-–]{YEAR}\b(?![-–/]\d)')
CALLED = re.compile(
    rf"""
    (?<=[Tt]he[ ])(?P<name>{CAPS})
    (?=[ ](?:trade[ ]|business[ ]|investment[ ])?
       (?:exhibition|expo|trade[ ]fair|fair|conference|roadshow|road[ ]show|festival|trade[ ]show)\b)
    """,
    re.VERBOSE,
)
SPAN_OF_TIME = re.compile(
    rf"""
    (?:{MONTH}
    | Spring|Summer|Autumn|Fall|Winter|Easter|Christmas|Ramadan|Diwali|Fiscal|Year|Quarter|FY|CY|[QH]\d)$
    """,
    re.VERBOSE,
)


def fairs(text: str) -> Iterator[Guess]:
    """The occasions of the three sorts; none that is a place, a person or a body with a year behind it."""
    yield from (Guess(m.start(), with_place(text, m.end()), 'event') for m in _known().finditer(text))
    yield from (Guess(*m.span(), 'event') for m in JOINED.finditer(text) if _can_name_an_occasion(m['name']))
    for match in DATED.finditer(text):
        led = LED_TO.search(text[max(0, match.start() - 24) : match.start()])
        if led and _can_name_an_occasion(match['name']):
            yield Guess(*match.span(), 'event')
    for match in CALLED.finditer(text):
        unknown = match['name'] not in gazetteer.alliances() and match['name'] not in gazetteer.companies()
        several = ' ' in match['name'] or match['name'].isupper()
        if several and unknown and _can_name_an_occasion(match['name']):
            yield Guess(*match.span('name'), 'event')


def _can_name_an_occasion(name: str) -> bool:
    words = name.split()
    if gazetteer.is_place(name) or is_body(words[-1]) or is_landscape(words[-1]) or SPAN_OF_TIME.search(name):
        return False
    others = (gazetteer.demonyms(), gazetteer.person_names(), title_words())
    return not any(word in names for word in (words[0], words[-1]) for names in others)


def with_place(text: str, end: int) -> int:
    """The end of an occasion together with where and when it is held: "Hannover Messe" + " Indonesia 2024"."""
    following = WHERE.match(text, end)
    words = following['where'].split() if following else []
    size = next((n for n in range(len(words), 0, -1) if gazetteer.is_place(' '.join(words[:n]))), 0)
    end += len(''.join(f' {word}' for word in words[:size]))
    year = WHEN.match(text, end)
    return year.end() if year else end


@functools.cache
def _known() -> re.Pattern:
    alone = column('expos', 'alias', note='only with a year')
    always = [alias for alias in column('expos', 'alias') if alias not in alone]
    return re.compile(
        rf"""
        (?<![\w-])(?:
          (?:{branching(always)})
        | (?:{branching(alone)})[ -]{YEAR}
        | (?:World[ ])?(?:Expo|EXPO)[ -]{YEAR}
        | COP-?\d\d
        )(?!\w)
        """,
        re.VERBOSE,
    )

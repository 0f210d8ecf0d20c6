"""Text -> names told by fixed places in news: the agency of a dateline, a person behind an office and its place."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline import tables
from dateline.names import gazetteer
from dateline.names.name_words import CAP, CAPS, INITIAL, is_body, is_landscape, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching

LONGEST_PLACE = 4
AGENCY = re.compile(
    rf"""
    ^(?P<where>{CAPS}(?:[/,][ ]?{CAPS}){{0,2}})          # "WARSAW", "Arusha, Tanzania"
    (?:,?[ ](?=[\w., ]{{3,24}}[(/])[\w., ]*\d[\w., ]*)?      # "March 4", "19th February, 2024"
    [ ]? (?: \((?P<bracket>{CAPS})\) | /(?P<slash>{CAPS})/ )
    (?P<dash>[ ]?[-–—.:])?
    """,
    re.VERBOSE | re.MULTILINE,
)
PAPER = re.compile(rf'\b(?:told|tells)[ ]The[ ](?P<paper>{CAPS})')
SON_OF = re.compile(
    rf"""
    (?<![\w-]){CAP}(?:[ ](?:[Bb]in|[Bb]int|[Bb]inti|[Ii]bn)[ ](?:(?:Al|El|al|el)[ ])?{CAP}){{1,3}}
    (?:[ ](?:Al|El|al|el)[ -]{CAP}){{0,2}}
    """,
    re.VERBOSE,
)


def agencies(text: str) -> Iterator[Guess]:
    """Agencies of datelines, known or not: "HARARE (ZNA) - ", "OSLO, May 4 /NTB/."; their places; papers told."""
    for match in AGENCY.finditer(text):
        span = match.span('bracket') if match['bracket'] else match.span('slash')
        upright = re.split('[,/]', match['where'])[0].isupper() or match['dash']
        agency = text[slice(*span)]
        if upright and not gazetteer.is_country(agency) and not gazetteer.is_region(agency):
            yield Guess(*span, 'organisation')
            where = re.match('[^,/]+', match['where'])[0]
            if where.isupper() and gazetteer.is_place(where.title()):
                yield Guess(match.start(), match.start() + len(where), 'place')
    yield from (Guess(*match.span('paper'), 'organisation') for match in PAPER.finditer(text))


def sons(text: str) -> Iterator[Guess]:
    """Persons named after their fathers: "Salim bin Rashid Al Harbi"; titles before the name are left out."""
    for match in SON_OF.finditer(text):
        if match[0].split()[0] not in title_words():
            yield Guess(*match.span(), 'person')


def holders(text: str) -> Iterator[Guess]:
    """Persons behind an office and the place that it governs: "Akim of Shymkent Nurlan Seitov"."""
    for match in _office().finditer(text):
        words = [(m[0], match.start('rest') + m.end()) for m in re.finditer(r'\S+', match['rest'])]
        for size in range(min(LONGEST_PLACE, len(words) - 1), 0, -1):
            place, end = text[match.start('rest') : words[size - 1][1]], words[size - 1][1]
            name = [word for word, _ in words[size:]]
            known = gazetteer.is_place(place) or (
                size == 1 and len(name) == 2 and place not in gazetteer.person_names()
            )
            if known and 1 < len(name) < 5 and _can_name_a_person(name):
                yield Guess(match.start('rest'), end, 'place')
                yield Guess(end + 1, match.end('rest'), 'person')
                break


def _can_name_a_person(words: list[str]) -> bool:
    no_person = any(is_body(word) or word in gazetteer.demonyms() or word in title_words() for word in words)
    return not no_person and not is_landscape(words[-1])


@functools.cache
def _office() -> re.Pattern:
    offices = [row['role'] for row in tables.read('roles') if row['level'] in {'city', 'region', 'state'}]
    written = branching({*offices, *(role.title() for role in offices), *map(str.capitalize, offices)})
    return re.compile(rf'(?<![\w-])(?:{written})[ ]of[ ](?:the[ ])?(?P<rest>{CAP}(?:[ ](?:{INITIAL}[ ])*{CAP}){{0,7}})')

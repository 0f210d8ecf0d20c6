"""Text -> persons told by the words before their names: titles, offices and what these govern, by-lines, fathers."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_refusals import GENERIC
from dateline.names.name_words import CAP, INITIAL, PARTICLE, SORT, TOPIC, is_body, is_landscape, is_title, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

LONGEST_PLACE = 4
FULL = rf'{CAP}(?:[ ](?:{INITIAL}|{PARTICLE}[ ])*{CAP}){{1,3}}'
SON_OF = re.compile(
    rf"""
    (?<![\w-]){CAP}(?:[ ](?:[Bb]in|[Bb]int|[Bb]inti|[Ii]bn)[ ](?:(?:Al|El|al|el)[ ])?{CAP}){{1,3}}
    (?:[ ](?:Al|El|al|el)[ -]{CAP}){{0,2}}
    """,
    re.VERBOSE,
)
BYLINE = re.compile(
    rf'^[ ]?(?:By|by|BY|Interviewed[ ]by|Reporting[ ]by|Written[ ]by)[ ](?P<name>{FULL})(?=[ ]?(?:[-–—,.|(/]|and\b|$))',
    re.MULTILINE,
)
SIGNED = re.compile(rf'^[A-Z]{{2,8}}/(?P<names>{FULL}(?:/{FULL})*)[ ]?\.?$', re.MULTILINE)  # "NTB/Ola Roe"
SHORTENED = re.compile(rf'(?<![\w.-])(?:{INITIAL}){{1,2}}{CAP}(?!\.[A-Z])')
FIELD = re.compile(
    rf"""
    \b(?: [Mm]inisters?[ ](?:of|for) | (?:[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Cc]ommissioner)[ ]for )
    [ ](?=(?P<field>{TOPIC}))
    """,
    re.VERBOSE,
)
FURTHER = re.compile(r',[ ](?:(?:and|&)[ ])?')
LINK = rf'(?:of|for|and|&|the|in|{SORT}|{PARTICLE})'


def persons(text: str) -> Iterator[Guess]:
    """The names that follow a title: "Tran Van Dat" after "Prime Minister"."""
    for match in (*_titled().finditer(text), *_head_of().finditer(text)):
        words = match['name'].split()
        if match['name'] in GENERIC or (words[0] in title_words() and words[1:2] != ['bin']) or is_body(match[0]):
            continue
        no_person = (is_body, is_landscape, gazetteer.demonyms().__contains__)
        if not any(no(word) for no in no_person for word in words) and not gazetteer.is_place(match['name']):
            yield Guess(*match.span('name'), 'person')


def signed(text: str) -> Iterator[Guess]:
    """Those who wrote the text, persons with their initials and those named after their fathers.

    "By Ann Roe", "NTB/Ola Roe", "V.Roe", "Salim bin Rashid Al Harbi"; titles before the name are left out.
    """
    for match in BYLINE.finditer(text):
        if _can_name_a_person(match['name'].split()):
            yield Guess(*match.span('name'), 'person')
    for match in SIGNED.finditer(text):
        for name in re.finditer('[^/]+', match['names']):
            yield Guess(match.start('names') + name.start(), match.start('names') + name.end(), 'person')
    yield from (Guess(*m.span(), 'person') for m in SHORTENED.finditer(text) if len(m[0].rsplit('.', 1)[1]) > 2)
    for match in SON_OF.finditer(text):
        if match[0].split()[0] not in title_words():
            yield Guess(*match.span(), 'person')


def holders(text: str) -> Iterator[Guess]:
    """Persons behind an office and what it governs: "Akim of Shymkent Nurlan Seitov", "Minister of Trade Ann Roe".

    With them the place governed, or the field, which is no name of its own.
    """
    for match in _office().finditer(text):
        start, rest = match.start('rest'), _one_office(match['rest'])
        words = [(m[0], start + m.start(), start + m.end()) for m in re.finditer(r'\S+', rest)]
        names, local = [word for word, *_ in words], match['local'] is not None
        sizes = [size for size in range(1, len(words) - 1) if _is_person(names[size:]) and _ends(names, size, local)]
        if sizes:
            size = max(sizes, key=lambda n: (names[n] in gazetteer.given_names(), n))
            end = words[size - 1][2] - words[size - 1][0].endswith(',')
            governed = text[start:end]
            if match['of_field'] is not None and all(_is_field(name) for name in names[:size] if name[0].isupper()):
                yield Guess(start, end, 'other')
            elif governed not in GENERIC and (gazetteer.is_place(governed) or size == 1):
                yield Guess(start, end, 'place' if gazetteer.is_place(governed) or local else 'other')
            yield Guess(words[size][1], start + len(rest), 'person')


def fields(text: str) -> Iterator[Guess]:
    """What a minister is the minister of, or a mayor the mayor for: a field, no name of its own."""
    for match in FIELD.finditer(text):
        head, start = match['field'].split(' ')[0], match.start('field')
        if _is_field(head) or not gazetteer.is_place(head):
            ends = [(m.start(), match['field'][m.end() :]) for m in FURTHER.finditer(match['field'])]
            end = next((end for end, rest in ends if not _is_field(rest.split(',')[0].split(' ')[0])), None)
            yield Guess(start, start + len(match['field'][:end]), 'other')


def _one_office(rest: str) -> str:
    """What one office governs, and its holder, without a second office: "Trade Ann Roe" + "and Governor Bo Tan"."""
    seconds = (m.start() for m in re.finditer(r',? and (?=(\w+))', rest) if is_title(m[1]) and not _is_field(m[1]))
    return rest[: next(seconds, len(rest))]


def _is_person(words: list[str]) -> bool:
    return 1 < len(words) < 5 and words[0][0].isupper() and _can_name_a_person(words)


def _ends(words: list[str], size: int, local: bool) -> bool:
    """Whether what an office governs can end before the word of this number, and a person's name begin there."""
    before, last, known = ' '.join(words[:size]), words[size - 1], words[size] in gazetteer.person_names()
    place = any(gazetteer.is_place(' '.join(words[max(0, size - n) : size])) for n in range(1, LONGEST_PLACE + 1))
    if place and not is_body(before):
        return known or local
    given = (
        words[size] in gazetteer.given_names()
        and last not in gazetteer.person_names()
        and bool(_heads().intersection(words[:size]))
    )
    unknown_place = local and size == 1 and len(words) == 3 and last not in gazetteer.person_names()
    body = is_body(before) or is_landscape(last) or re.fullmatch(SORT, last)
    return bool(given or unknown_place or body or _is_field(last) or (known and last.isupper() and last.isalpha()))


def _is_field(word: str) -> bool:
    return word.strip(',').lower() in _fields()


def _can_name_a_person(words: list[str]) -> bool:
    no_person = any(
        word.endswith(',')
        or is_body(word)
        or word in gazetteer.demonyms()
        or word in title_words()
        or word.lower() in _fields()
        for word in words
    )
    whole = ' '.join(words)
    return (
        not no_person and not is_landscape(words[-1]) and not gazetteer.is_place(whole) and not re.search(LINKED, whole)
    )


@functools.cache
def _heads() -> frozenset[str]:
    """Words with which names of bodies begin: "Chamber" of Commerce."""
    return frozenset(column('organisation_words', 'word', place='first'))


@functools.cache
def _fields() -> frozenset[str]:
    """Words of which the names of ministries and departments consist."""
    return frozenset(column('common_words', 'word'))


LINKED = re.compile(rf'(?<!\w)(?:of|for|and|&|the|in|{SORT})(?!\w)')


@functools.cache
def _office() -> re.Pattern:
    local = [role for level in ('city', 'region', 'state') for role in column('roles', 'role', level=level)]
    return re.compile(
        rf"""
        (?<![\w-])(?:(?P<local>{branching(_written(local))})|{branching(_written(column('roles', 'role')))})
        (?P<of_field>(?<=ister))?
        [ ](?:of|for|to|in|at)[ ](?:the[ ])?(?:[a-z]+[ ])?        # "of the municipal"
        (?P<rest>{CAP}(?:,?[ ](?:{LINK}[ ]){{0,2}}(?:{INITIAL}[ ])*{CAP}){{1,10}})
        """,
        re.VERBOSE,
    )


@functools.cache
def _titled() -> re.Pattern:
    titles = branching([*_written(column('roles', 'role')), *column('honorifics', 'honorific')])
    return re.compile(
        rf"""
        (?<![\w-])(?:(?:{titles})[ ])+
        (?P<name>(?:{INITIAL}[ ]?)*{CAP}(?:[ ](?:{INITIAL}[ ]?|{PARTICLE}[ ])*{CAP}){{0,3}})
        """,
        re.VERBOSE,
    )


@functools.cache
def _head_of() -> re.Pattern:
    return re.compile(
        rf"""
        (?<![\w-])(?:{branching(_written(column('roles', 'role')))})
        (?:[ ](?:of|for)[ ](?:the[ ])?{CAP}(?:[ ](?:of|for|and|the|in|&|{CAP})){{0,8}})?,[ ]     # of what
        (?P<name>{FULL})(?=,|[ ][a-z])
        """,
        re.VERBOSE,
    )


def _written(roles: list[str]) -> set[str]:
    """The titles, small and with capitals: "director-general", "Director-General", "Director-general"."""
    capital = [re.sub(r"(?<![\w'’])(?!of\b|d['’])[a-z]", lambda first: first[0].upper(), role) for role in roles]
    return {*roles, *capital, *map(_first_up, roles)}


def _first_up(role: str) -> str:
    return role[0].upper() + role[1:]

"""Text -> names that can be told by their words: bodies, titled persons, groups of people or bodies.

Read from capitals and listed words only, so they also work where no statistical tagger is at hand; no name runs over
the end of a line.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_words import CAP, CAPS, MONTH, TOPIC, WEEKDAY, after_owner, is_body, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

OF_ONLY = set('Party Government Army Company Bank Church Parliament Senate Congress University College Museum'.split())
ACCREDITED = {'Embassy', 'Consulate', 'Representation', 'Mission', 'Office', 'Chamber', 'Delegation'}
DOCTORS = re.compile(rf'\bDr\.?[ ](?=[^ ]+[’\']s[ ]){CAPS}')  # a firm: "Dr. Reddy's Laboratories"
STATES = {'State', 'Province', 'Region', 'County', 'City'}


def organisations(text: str) -> Iterator[Guess]:
    """Bodies named by their head word and what they are for: "Ministry of Ports and Roads of Peru"."""
    at = 0
    while match := _body().search(text, at):
        at = end = _end_of_body(text, match)
        if match['link'] == 'of' or match['head'] not in OF_ONLY:
            yield Guess(after_owner(text, match.start(), end), end, 'organisation')
    yield from (Guess(*match.span(), 'organisation') for match in _embassy().finditer(text))
    yield from (Guess(*match.span(), 'organisation') for match in DOCTORS.finditer(text) if is_body(match[0]))


def offices(text: str) -> Iterator[Guess]:
    """Departments of a place in small letters: "Lima provincial department of fisheries", "Lima customs office"."""
    for match in _small_office().finditer(text):
        if gazetteer.is_place(match['where']):
            yield Guess(match.start('where'), match.end(), 'organisation')


def groups(text: str) -> Iterator[Guess]:
    """People or bodies told by where they come from: "Indian companies", "regions of Russia", "Moscow-based firms"."""
    at = 0
    while match := _group().search(text, at):
        known = _is_of_place(match) if match['of'] else not gazetteer.is_city(match['whose'] or '')
        at = match.end() if known else match.start() + 1
        if known:
            yield Guess(*match.span(), 'group')


def _is_of_place(match: re.Match) -> bool:
    """Whether the people are those of one or two places, or of a body of a place: "Berlin Senate delegation"."""
    owners = match['of'].split(' and ') if match['other'] else [match['of']]
    return all(_is_place_or_its_body(owner) or owner in gazetteer.alliances() for owner in owners)


def _is_place_or_its_body(name: str) -> bool:
    first, _, rest = name.partition(' ')
    of_place = gazetteer.is_place(first) and (is_body(rest) or rest in gazetteer.alliances() or rest in STATES)
    return gazetteer.is_place(name) or (bool(rest) and of_place)


@functools.cache
def _body() -> re.Pattern:
    head = branching(column('organisation_words', 'word', place='first'))
    return re.compile(
        rf"""
        \b(?:{CAP}[ ]){{0,5}}?                                             # of what sort: "Indian Business"
        (?P<head>{head})
        [ ](?P<link>of|for|on|against|to|with)[ ](?:the[ ])?
        (?!{WEEKDAY}\b|{MONTH}\b)(?P<topic>{TOPIC})                                                 # what it is for
        (?:[ ](?:of|for|with)[ ](?:the[ ])?{CAPS}){{0,2}}                  # whose it is
        (?P<at>[ ]in[ ](?:the[ ])?{CAPS})?                                 # where it is accredited
        """,
        re.VERBOSE,
    )


@functools.cache
def _small_office() -> re.Pattern:
    field = branching(column('common_words', 'word'))
    return re.compile(
        rf"""
        (?<![\w-])(?:The[ ])?(?P<where>{CAPS})[ ](?:(?:{field})[ ]){{1,3}}
        (?:department|bureau|commission|committee|office|directorate|inspectorate|administration|authority)\b
        (?:[ ](?:of|for)(?:[ ](?:{field})\b(?:,|[ ]and\b)?)*[ ](?:{field})\b)?
        """,
        re.VERBOSE,
    )


@functools.cache
def _embassy() -> re.Pattern:
    people = branching(gazetteer.demonyms())
    return re.compile(
        rf'\b(?:{people})[ ](?:Embassy|Consulate|Consulate[ ]General|High[ ]Commission)[ ]in[ ](?:the[ ])?{CAPS}'
    )


@functools.cache
def _group() -> re.Pattern:
    people, noun = branching(gazetteer.demonyms()), branching(column('group_words', 'word'))
    return re.compile(
        rf"""
        \b(?:
          (?:{people})(?:(?:,[ ]|[ ]and[ ])(?:{people}))*[ ](?:[a-z]+[ ])?(?:{noun}|[Ss]tates)
        | {CAP}(?:[ ]{CAP})?-based[ ](?:[a-z-]+[ ])?(?:{noun})
        | (?!The[ ])(?P<of>{CAP}(?:[ ]{CAP}){{0,3}}(?:[ ]and[ ](?P<other>{CAP}(?:[ ]{CAP}){{0,2}}))?)[ ](?:{noun})
        | (?:regions|states|cities|provinces|companies)[ ]of[ ](?:the[ ])?
            (?P<whose>{CAP}(?:[ ]{CAP})?)(?:[ ]and[ ]{CAP})?
        )\b
        """,
        re.VERBOSE,
    )


def _end_of_body(text: str, match: re.Match) -> int:
    accredited = match['head'] in ACCREDITED or not match['at']
    end = _before_next_name(text, match.start('topic'), match.end() if accredited else match.start('at'))
    return _before_person(text, match.start('topic'), end)


def _before_person(text: str, start: int, end: int) -> int:
    """Where a name ends if a person or a title follows the place in it: "of Norway" + "Olga Berg"."""
    words = [(m[0], start + m.end()) for m in re.finditer(r'\S+', text[start:end])]
    follows = (gazetteer.person_names(), title_words(), {'MP', 'MPs', 'CEO'})
    for at in range(1, len(words)):
        before, rest = words[at - 1][0], [word for word, _ in words[at:]]
        if gazetteer.is_place(before) and not any(is_body(w) or not w[0].isupper() for w in rest):
            return words[at - 1][1] if any(rest[0] in names for names in follows) else end
    return end


def _before_next_name(text: str, start: int, end: int) -> int:
    """Where a name ends if what follows "and" in it starts another name: a place, a title, another body."""
    for match in re.finditer(rf'[ ](?:and|&)[ ]({CAPS})', text[start:end]):
        words, before = match[1].split(), text[start : start + match.start()].split()[-1]
        another = (
            gazetteer.is_place(match[1])
            or words[0] in title_words()
            or words[0] in column('organisation_words', 'word', place='first')
        )
        if another or gazetteer.is_place(before):
            return start + match.start()
    return end

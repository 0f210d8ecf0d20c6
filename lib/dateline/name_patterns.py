"""Text -> names that can be told by their words: bodies, titled persons, events, groups, titles in quotation marks.

Read from capitals and listed words only, so they also work where no statistical tagger is at hand; nothing but a
quoted title runs over the end of a line. The kind `other` marks what is a name of none of our kinds (a treaty, a book):
nothing inside it is a name either.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline import gazetteer
from dateline.tagger import Guess
from dateline.wordlists import any_of, column

UPPER = ''.join(c for c in map(chr, (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00))) if c.isupper())
CAP = rf'[{UPPER}](?:[\w&]|(?![’\']s\b)[’\'-](?=\w))*(?:[’\']s?(?=[ ][{UPPER}]))?'
CAPS = rf'{CAP}(?:[ ]{CAP})*'
INITIAL = rf'[{UPPER}]\.'
PARTICLE = r'(?:van[ ]der|van[ ]den|van|von|der|den|de[ ]la|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|zu)'
YEAR = r'(?:19|20)\d\d'
SMALL = set('of for and the in on to with a an at by from & – - de la or as is vs und et y'.split())
ACCREDITED = {'Embassy', 'Consulate', 'Representation', 'Mission', 'Office', 'Chamber', 'Delegation'}

ELECTION = re.compile(
    rf"""
    \b{YEAR}[ ](?:{CAP}[ ]){{0,5}}                   # "2020 Moldovan"
    (?:[a-z]+[ ]){{0,3}}                             # "presidential"
    (?:elections?|referendum)\b
    """,
    re.VERBOSE,
)
EDITION = re.compile(
    rf"""
    \b\d{{1,3}}(?:st|nd|rd|th)[ ]                    # which time it is held: not part of the name
    (?P<event>{CAP}(?:[ ]{CAP}){{1,6}})
    """,
    re.VERBOSE,
)
DOCUMENT = re.compile(
    rf"""
    \b(?:Treaty|Treaties|Peace|Declaration|Convention|Protocol|Statute|Edict|Accords?|Battle|Siege)
    [ ]of[ ](?:the[ ])?{CAPS}
    """,
    re.VERBOSE,
)
LED_TO = re.compile(
    rf"""
    \b(?:in|from|to|near|at|of|between|and|with|outside|via|across|for)[ ](?:the[ ])?
    ({CAPS})
    """,
    re.VERBOSE,
)
PROGRAMME = re.compile(
    r"""
    (?<=['’]s[ ])                                    # whose it is
    (?!new|latest|first|own|diplomatic|permanent|space|trade|state|military|whole)
    (?:[a-z]+[ ]){1,3}(?:mission|initiative|campaign)\b
    """,
    re.VERBOSE,
)
QUOTED = re.compile(
    r"""
    (?P<form>\b[A-Z]{2,5}[ ])?                       # legal form: "ANO"
    (?: “([^“”\n]{3,120})” | «([^«»\n]{3,120})» | "([^"\n]{3,120})" | (?<![\w’'])['‘]([^'‘\n]{3,120}?)['’](?!\w) )
    (?P<after>[ ]\w+)?
    """,
    re.VERBOSE,
)


def organisations(text: str) -> Iterator[Guess]:
    """Bodies named by their head word and what they are for: "Ministry of Trade and Industry of India"."""
    for match in _body().finditer(text):
        start, end = match.span()
        if match['at'] and match['head'] not in ACCREDITED:
            end = match.start('at')
        yield Guess(_after_owner(text, start, end), _before_next_name(text, match.start('topic'), end), 'organisation')


def persons(text: str) -> Iterator[Guess]:
    """The names that follow a title: "Nguyen Xuan Phuc" after "Prime Minister"."""
    for match in _titled().finditer(text):
        words = match['name'].split()
        if words[0] in title_words():
            continue
        if not is_body(words[-1]) and not is_landscape(words[-1]) and not any(w in gazetteer.demonyms() for w in words):
            yield Guess(*match.span('name'), 'person')


def events(text: str) -> Iterator[Guess]:
    """Occasions and programmes with a proper name: "Smart Cities India Expo 2025", "2018 FIFA World Cup"."""
    for match in _occasion().finditer(text):
        yield Guess(_after_owner(text, *match.span('event')), match.end('event'), 'event')
    for match in EDITION.finditer(text):
        words = match['event'].split()
        if not is_body(words[-1]) and not is_landscape(words[-1]) and not set(words) & title_words():
            yield Guess(*match.span('event'), 'event')
    yield from (Guess(*match.span(), 'event') for match in ELECTION.finditer(text))
    yield from (Guess(*match.span(), 'event') for match in PROGRAMME.finditer(text))
    yield from (Guess(*match.span(), 'other') for match in DOCUMENT.finditer(text))


def groups(text: str) -> Iterator[Guess]:
    """People or bodies told by where they come from: "Indian companies", "regions of Russia", "Moscow-based firms"."""
    return (Guess(*match.span(), 'group') for match in _group().finditer(text))


def places(text: str) -> Iterator[Guess]:
    """Countries, regions and cities that we know by name, where a preposition or a comma leads to them."""
    for match in LED_TO.finditer(text):
        words = match[1].split()
        size = next((n for n in range(min(4, len(words)), 0, -1) if gazetteer.is_place(' '.join(words[:n]))), 0)
        if size == len(words):
            yield Guess(*match.span(1), 'place')


def titles_in_quotes(text: str) -> Iterator[Guess]:
    """Names in quotation marks, every main word with a capital; a legal form before them belongs to the name."""
    for match in QUOTED.finditer(text):
        group = match.lastindex if match.lastindex and match.lastindex > 1 else None
        group = next((g for g in (2, 3, 4, 5) if match[g]), group)
        words = re.findall(r"[\w’'-]+", match[group])
        if len(words) < 3 or not all(w[0].isupper() or w[0].isdigit() or w in SMALL for w in words):
            continue
        if match['form'] or any(is_body(w) for w in words):
            start = match.start('form') if match['form'] else match.start(group)
            end = match.end(group) + 1 if match['form'] else match.end(group)
            yield Guess(start, end, 'organisation')
        else:
            named = {w.lower() for w in (*words, (match['after'] or '').strip())} & _occasions()
            yield Guess(*match.span(group), 'event' if named else 'other')


@functools.cache
def title_words() -> frozenset[str]:
    """Every single word, capitalised, that a title before a name can consist of."""
    roles = {w.capitalize() if w.islower() else w for role in column('roles', 'role') for w in role.split()}
    fields = 'Acting Former Deputy First Foreign Defence Defense Finance Interior Trade Economy Energy Health Culture'
    return frozenset({*roles, *column('honorifics', 'honorific'), *fields.split()} - {'Of', 'And', 'The'})


def is_body(word: str) -> bool:
    """Whether a name that ends with this word is that of an organisation."""
    return word in _bodies()


def is_landscape(word: str) -> bool:
    """Whether a name that ends with this word is that of a place."""
    return word in _landscape()


@functools.cache
def _bodies() -> frozenset[str]:
    return frozenset(column('organisation_words', 'word', place='last'))


@functools.cache
def _landscape() -> frozenset[str]:
    return frozenset(column('landscape_words', 'word'))


@functools.cache
def _occasions() -> frozenset[str]:
    return frozenset(
        {*map(str.lower, column('event_words', 'word')), 'event', 'project', 'programme', 'program', 'mission'}
    )


@functools.cache
def _body() -> re.Pattern:
    head = any_of(column('organisation_words', 'word', place='first'))
    return re.compile(
        rf"""
        \b(?:{CAP}[ ]){{0,5}}?                                             # of what sort: "Indian Business"
        (?P<head>{head})
        [ ](?:of|for|on|against|to|with)[ ](?:the[ ])?
        (?P<topic>{CAPS}(?:(?:,[ ]{CAPS})*,?[ ](?:and|&)[ ]{CAPS})?)       # what it is for
        (?:[ ](?:of|for|with)[ ](?:the[ ])?{CAPS}){{0,2}}                  # whose it is
        (?P<at>[ ]in[ ](?:the[ ])?{CAPS})?                                 # where it is accredited
        """,
        re.VERBOSE,
    )


@functools.cache
def _titled() -> re.Pattern:
    roles = column('roles', 'role')
    written = {
        *roles,
        *(' '.join(w.capitalize() if w.islower() and w != 'of' else w for w in r.split()) for r in roles),
    }
    return re.compile(
        rf"""
        (?<![\w-])(?:{any_of([*written, *column('honorifics', 'honorific')])})[ ]
        (?P<name>(?:{INITIAL}[ ]?)*{CAP}(?:[ ](?:{INITIAL}[ ]?|{PARTICLE}[ ])*{CAP}){{0,3}})
        """,
        re.VERBOSE,
    )


@functools.cache
def _occasion() -> re.Pattern:
    return re.compile(
        rf"""
        \b(?P<event>
          (?:{YEAR}[ ])?
          (?:{CAP}[ ](?:(?:of|and|for|on|&)[ ](?:the[ ])?)?){{1,7}}?       # "Smart Cities India"
          (?:{any_of(column('event_words', 'word'))})\b                    # "Expo"
          (?:[ ](?:of|on)[ ](?:the[ ])?{CAPS})?
          (?:[ ]{YEAR}\b)?
        )
        """,
        re.VERBOSE,
    )


@functools.cache
def _group() -> re.Pattern:
    people, noun = any_of(gazetteer.demonyms()), any_of(column('group_words', 'word'))
    return re.compile(
        rf"""
        \b(?:
          (?:{people})(?:(?:,[ ]|[ ]and[ ])(?:{people}))*[ ](?:[a-z]+[ ])?(?:{noun}|[Ss]tates)
        | {CAP}(?:[ ]{CAP})?-based[ ](?:[a-z-]+[ ])?(?:{noun})
        | (?!The[ ]){CAP}[ ](?:delegations?|countries|authorities)
        | (?:regions|states|cities|provinces|companies)[ ]of[ ](?:the[ ])?{CAP}(?:[ ]{CAP})?(?:[ ]and[ ]{CAP})?
        )\b
        """,
        re.VERBOSE,
    )


def _after_owner(text: str, start: int, end: int) -> int:
    """Where a name begins without its owner and its article: "Department of Transport" after "Moscow's"."""
    owner = re.match(rf'(?:(?:The|A|An)[ ])?({CAPS})[’\']s?[ ]', text[start:end])
    if owner and gazetteer.is_place(owner[1].removeprefix('The ')):
        return start + owner.end()
    return start + len(re.match(r'(?:The |A |An )?', text[start:end])[0])


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

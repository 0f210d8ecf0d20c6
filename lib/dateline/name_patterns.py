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
CAP = rf'[{UPPER}](?:[\w&]|(?![’\']s\b|-based\b)[’\'-](?=\w))*+(?:[’\']s?(?=[ ][{UPPER}]))?'
CAPS = rf'{CAP}(?:[ ]{CAP})*'
INITIAL = rf'[{UPPER}]\.'
PARTICLE = r'(?:van[ ]der|van[ ]den|van|von|der|den|de[ ]la|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|zu)'
YEAR = r'(?:19|20)\d\d'
SMALL = set('of for and the in on to with a an at by from & – - de la or as is vs und et y'.split())
OF_ONLY = set('Party Government Army Company Bank Church Parliament Senate Congress University College Museum'.split())
ACCREDITED = {'Embassy', 'Consulate', 'Representation', 'Mission', 'Office', 'Chamber', 'Delegation'}

ELECTION = re.compile(
    rf"""
    \b{YEAR}[ ](?:{CAP}[ ]){{0,5}}                   # "2020 Moldovan"
    (?:[a-z]+[ ]){{0,3}}                             # "presidential"
    (?:elections?|referendum)\b
    """,
    re.VERBOSE,
)
TOPIC = rf'{CAPS}(?:(?:,[ ]{CAPS})*,?[ ](?:and|&)[ ]{CAPS})?'
PORTFOLIO = re.compile(rf'\b[Mm]inisters?[ ](?:of|for)[ ](?P<field>{TOPIC})')
WAR = re.compile(
    rf"""
    \b(?:World[ ]War(?:[ ](?:I{{1,3}}|One|Two)\b)?
    | (?:{CAP}[ ]){{1,3}}(?:War|Revolution|Uprising|Rebellion|Referendum)\b)
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
    at = 0
    while match := _body().search(text, at):
        at = end = _end_of_body(text, match)
        if match['link'] == 'of' or match['head'] not in OF_ONLY:
            yield Guess(_after_owner(text, match.start(), end), end, 'organisation')
    yield from (Guess(*match.span(), 'organisation') for match in _embassy().finditer(text))


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
    yield from (Guess(*match.span(), 'event') for match in WAR.finditer(text))
    yield from (Guess(*match.span(), 'event') for match in ELECTION.finditer(text))
    yield from (Guess(*match.span(), 'event') for match in PROGRAMME.finditer(text))
    yield from (Guess(*match.span(), 'other') for match in DOCUMENT.finditer(text))


def portfolios(text: str) -> Iterator[Guess]:
    """What a minister is the minister of: a field, no name of its own."""
    for match in PORTFOLIO.finditer(text):
        if not gazetteer.is_place(match['field'].split()[0]):
            yield Guess(*match.span('field'), 'other')


def groups(text: str) -> Iterator[Guess]:
    """People or bodies told by where they come from: "Indian companies", "regions of Russia", "Moscow-based firms"."""
    return (Guess(*match.span(), 'group') for match in _group().finditer(text))


def titles_in_quotes(text: str) -> Iterator[Guess]:
    """Names in quotation marks, every main word with a capital; a legal form before them belongs to the name."""
    for match in QUOTED.finditer(text):
        group = match.lastindex if match.lastindex and match.lastindex > 1 else None
        group = next((g for g in (2, 3, 4, 5) if match[g]), group)
        words = re.findall(r"[\w’'-]+", match[group])
        after = (match['after'] or '').strip().lower()
        if (len(words) < 3 and after not in _occasions()) or not all(
            w[0].isupper() or w[0].isdigit() or w in SMALL for w in words
        ):
            continue
        if match['form'] or any(is_body(w) for w in words):
            start = match.start('form') if match['form'] else match.start(group)
            end = match.end(group) + 1 if match['form'] else match.end(group)
            yield Guess(start, end, 'organisation')
        else:
            named = {w.lower() for w in (*words, after)} & _occasions()
            yield Guess(*match.span(group), 'event' if named else 'other')


@functools.cache
def title_words() -> frozenset[str]:
    """Every single word, capitalised, that a title before a name can consist of."""
    roles = {w.capitalize() if w.islower() else w for role in column('roles', 'role') for w in role.split()}
    fields = 'Acting Former Deputy First Foreign Defence Defense Finance Interior Trade Economy Energy Health Culture'
    return frozenset({*roles, *column('honorifics', 'honorific'), *fields.split()} - {'Of', 'And', 'The'})


def is_body(name: str) -> bool:
    """Whether the name is that of an organisation by the word, or the two words, that it ends with."""
    return name.rsplit(' ', 1)[-1] in _bodies() or ' '.join(name.rsplit(' ', 2)[-2:]) in _bodies()


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
        {
            *map(str.lower, column('event_words', 'word')),
            'event',
            'project',
            'programme',
            'program',
            'mission',
            'initiative',
        }
    )


@functools.cache
def _body() -> re.Pattern:
    head = any_of(column('organisation_words', 'word', place='first'))
    return re.compile(
        rf"""
        \b(?:{CAP}[ ]){{0,5}}?                                             # of what sort: "Indian Business"
        (?P<head>{head})
        [ ](?P<link>of|for|on|against|to|with)[ ](?:the[ ])?
        (?P<topic>{TOPIC})                                                 # what it is for
        (?:[ ](?:of|for|with)[ ](?:the[ ])?{CAPS}){{0,2}}                  # whose it is
        (?P<at>[ ]in[ ](?:the[ ])?{CAPS})?                                 # where it is accredited
        """,
        re.VERBOSE,
    )


@functools.cache
def _embassy() -> re.Pattern:
    people = any_of(gazetteer.demonyms())
    return re.compile(
        rf'\b(?:{people})[ ](?:Embassy|Consulate|Consulate[ ]General|High[ ]Commission)[ ]in[ ](?:the[ ])?{CAPS}'
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
          (?:(?:{CAP}[ ](?:(?:of|and|for|on|&)[ ](?:the[ ])?)?){{1,7}}?     # "Smart Cities India"
          | (?={CAP}[ ]{YEAR}\b))                                         # or its year alone: "Expo 2030"
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


def _end_of_body(text: str, match: re.Match) -> int:
    accredited = match['head'] in ACCREDITED or not match['at']
    end = _before_next_name(text, match.start('topic'), match.end() if accredited else match.start('at'))
    return _before_person(text, match.start('topic'), end)


def _before_person(text: str, start: int, end: int) -> int:
    """Where a name ends if a person or a title follows the place in it: "of Canada" + "Frank Oliver"."""
    words = [(m[0], start + m.end()) for m in re.finditer(r'\S+', text[start:end])]
    follows = gazetteer.person_names() | title_words() | {'MP', 'MPs', 'CEO'}
    for at in range(1, len(words)):
        before, rest = words[at - 1][0], [word for word, _ in words[at:]]
        if gazetteer.is_place(before) and not any(is_body(w) or not w[0].isupper() for w in rest):
            return words[at - 1][1] if rest[0] in follows else end
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

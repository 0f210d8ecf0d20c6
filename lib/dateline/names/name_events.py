"""Text -> events, fairs and programmes with a proper name, and titles in quotation marks.

The kind `other` marks what is a name of none of our kinds (a treaty, a book): nothing inside it is a name either.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_words import CAP, CAPS, MONTH, WEEKDAY, YEAR, after_owner, is_body, is_landscape, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

SMALL = set('of for and the in on to with a an at by from & – - de la or as is vs und et y'.split())
ELECTION = re.compile(
    rf"""
    \b{YEAR}[ ](?:{CAP}[ ]){{0,5}}                   # "2020 Moldovan"
    (?:[a-z]+[ ]){{0,3}}                             # "presidential"
    (?:elections?|referendum)\b
    """,
    re.VERBOSE,
)
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
NEXT = re.compile(rf'[ ]({CAP})')
JOINED_TO = re.compile(rf'(?:(?<![\w-]){CAP}–)?$')  # "Peru–Ghana Forum"
QUOTED = re.compile(
    r"""
    (?P<form>\b[A-Z]{2,5}[ ])?                       # legal form: "ANO"
    (?: “([^“”\n]{3,120})” | «([^«»\n]{3,120})» | "([^"\n]{3,120})" | (?<![\w’'])['‘]([^'‘\n]{3,120}?)['’](?!\w) )
    (?P<after>[ ]\w+)?
    """,
    re.VERBOSE,
)
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


def events(text: str) -> Iterator[Guess]:
    """Occasions and programmes with a proper name: "Green Ports Peru Expo 2021", "2014 Lyon Rowing Cup"."""
    for match in _occasion().finditer(text):
        start, following = after_owner(text, *match.span('event')), NEXT.match(text, match.end())
        if not following or not (is_body(following[1]) or is_landscape(following[1])):
            yield Guess(
                start - len(JOINED_TO.search(text[max(0, start - 30) : start])[0]),
                with_place(text, match.end()),
                'event',
            )
    yield from fairs(text)
    for match in EDITION.finditer(text):
        words = match['event'].split()
        if not is_body(words[-1]) and not is_landscape(words[-1]) and not set(words) & title_words():
            yield Guess(*match.span('event'), 'event')
    yield from (Guess(*match.span(), 'event') for match in WAR.finditer(text))
    yield from (Guess(*match.span(), 'event') for match in ELECTION.finditer(text))
    yield from (Guess(*match.span(), 'event') for match in PROGRAMME.finditer(text))
    yield from (Guess(*match.span(), 'other') for match in DOCUMENT.finditer(text))


def titles_in_quotes(text: str) -> Iterator[Guess]:
    """Names in quotation marks, every main word with a capital; a legal form before them belongs to the name."""
    for match in QUOTED.finditer(text):
        group = match.lastindex if match.lastindex and match.lastindex > 1 else None
        group = next((g for g in (2, 3, 4, 5) if match[g]), group)
        words = re.findall(r"[\w’'-]+", match[group])
        after = (match['after'] or '').strip().lower()
        if (
            match[group] != match[group].strip()
            or (len(words) < 3 and after not in _occasions())
            or not all(w[0].isupper() or w[0].isdigit() or w in SMALL for w in words)
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
def _occasion() -> re.Pattern:
    return re.compile(
        rf"""
        \b(?P<event>
          (?:{YEAR}[ ])?
          (?:(?:St\.[ ])?(?:{CAP}[ ](?:(?:of|and|for|on|&|de[ ]la|de|del)[ ](?:the[ ])?)?){{1,7}}?
          | (?={CAP}[ ]{YEAR}\b))                                         # or its year alone: "Expo 2030"
          (?:{branching(column('event_words', 'word'))})\b                    # "Expo"
          (?:[ ](?:of|on|for)[ ](?:the[ ])?(?!{WEEKDAY}\b){CAPS}(?:[ ]in[ ](?:Services|Goods))?)?
          (?:[ ]{YEAR}\b)?
        )
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

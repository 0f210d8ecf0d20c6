"""Text -> names of persons, organisations, places, events and groups.

A statistical tagger guesses; what the words themselves tell (head words, titles, places that we know, quotation marks)
goes before its guesses; then every name found once is looked for in the rest of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.names import (
    gazetteer,
    name_corrections,
    name_datelines,
    name_events,
    name_evidence,
    name_firms,
    name_headlines,
    name_patterns,
    name_persons,
    name_repetition,
    name_runs,
    tagger,
)
from dateline.names.tagger import Guess
from dateline.names.wordlists import column

FOR = re.compile(r'\sfor (?:the )?')
OF_DOERS = re.compile(
    r'\b(?:Mak|Trad|Export|Import|Manufactur|Grow|Farm|Produc|Employ|Shipp|Build|Retail|Work)ers[’\']? Forum$'
)


@dataclass(frozen=True, slots=True)
class Name:
    """One name, without titles and possessive endings; kind is person, organisation, place, event or group."""

    start: int
    end: int
    text: str
    kind: str


def find(text: str) -> list[Name]:
    """The names in a text of any length, sorted, none overlapping another; offsets are code points of the text.

    >>> [(n.text, n.kind) for n in find('Chancellor Angela Merkel met the Union of Small Firms in Paris.')]
    [('Angela Merkel', 'person'), ('Union of Small Firms', 'organisation'), ('Paris', 'place')]

    Raises: ValueError if the environment variable `DATELINE_MODEL` names a tagger that is not installed.
    """
    return find_all([text])[0]


def find_all(texts: Iterable[str]) -> list[list[Name]]:
    """The names in each of the texts, in their order; faster than one `find` per text."""
    texts = list(texts)
    softened = [name_headlines.softened(text) for text in texts]
    return [_names(*each) for each in zip(texts, softened, tagger.guess(softened), strict=True)]


def _names(written: str, text: str, guesses: list[Guess]) -> list[Name]:
    """The names of the text as it is written, told by its softened form."""
    guessed = [better for guess in guesses for better in name_corrections.corrected(text, guess)]
    certain = [*name_persons.holders(text), *name_persons.signed(text)]
    guessed = sorted(_without_person(text, guessed, certain), key=lambda g: g.start - g.end)
    bodies = _apart(text, _stretched(name_patterns.organisations(text), guessed), guessed)
    bodies = _without_person(text, bodies, [*certain, *guessed])
    found = _layered(
        len(text),
        [
            name_events.titles_in_quotes(text),
            [_of_doers(text, event) for event in name_events.events(text) if not _is_body(text, event, guessed)],
            name_patterns.groups(text),
            certain,
            name_runs.bodies_of_states(text),
            bodies,
            name_patterns.offices(text),
            name_firms.by_form(text),
            name_persons.fields(text),
            name_runs.states(text),
            _not_guessed(text, name_persons.persons(text), guessed),
            name_runs.bodies_of_places(text, guessed),
            guessed,
            name_runs.listed(text),
        ],
    )
    further = [name_runs.enumerated(text, found), name_runs.acronyms(text, found)]
    beside = [name_firms.employers(text), name_runs.unexplained(text)]
    found = _layered(len(text), [name_datelines.agencies(text), *further, found, *beside])
    found = _layered(len(text), [name_repetition.occasions(text, found), found])
    found = name_repetition.everywhere(text, name_evidence.settled(text, found))
    return [Name(g.start, g.end, written[g.start : g.end], g.kind) for g in found if g.kind != 'other']


def _apart(text: str, bodies: Iterable[Guess], guesses: list[Guess]) -> Iterator[Guess]:
    """The bodies, each ending before one that stands by itself: "Ice League" + "for the Riga Bears"."""
    starts = {g.start for g in guesses if g.kind == 'organisation'}
    for body in bodies:
        end = next((m.start() for m in FOR.finditer(text, body.start, body.end) if m.end() in starts), body.end)
        yield Guess(body.start, end, body.kind)


def _without_person(text: str, spans: Iterable[Guess], found: list[Guess]) -> Iterator[Guess]:
    """The spans, each ending before the person who was found at its end: "Trade" + "Laziz Kudratov"."""
    ends = {end: p.start for p in found if p.kind == 'person' for end in range(p.start + 1, p.end + 1)}
    for span in spans:
        start = ends.get(span.end, span.end)
        if span.start < start < span.end and span.kind != 'person':
            kind = name_corrections.known_kind(text[span.start : start - 1])
            yield Guess(span.start, start - 1, kind or span.kind)
        else:
            yield span


def _not_guessed(text: str, persons: Iterable[Guess], guesses: list[Guess]) -> Iterator[Guess]:
    """The persons of whom the tagger has not seen as much as a part: it knows better where their names end.

    A part that begins small ("bin Rashid") does not count, nor an end without the first word ("Lai" of "Thian Lai").
    """
    seen = [g for g in guesses if g.kind == 'person' and not text[g.start].islower()]
    return (
        p for p in persons if not any(g.start < p.end and p.start < g.end and not _is_last(text, g, p) for g in seen)
    )


def _is_last(text: str, guess: Guess, person: Guess) -> bool:
    left_out = text[person.start : guess.start].split()
    one_word = ' ' not in text[guess.start : guess.end]
    return guess.end == person.end and bool(left_out) and (one_word or len(left_out) == 1)


def _is_body(text: str, event: Guess, guesses: list[Guess]) -> bool:
    """Whether the tagger takes what may be an event for a body: a party can be called a forum, not one of a place."""
    words = text[event.start : event.end].split()
    either = words[-1] in column('event_words', 'word', also='organisation')
    of_place = any(map(gazetteer.is_place, [' '.join(words[:2]), *re.split('[-–]', words[0])]))
    return either and not of_place and Guess(event.start, event.end, 'organisation') in guesses


def _of_doers(text: str, event: Guess) -> Guess:
    """The event, or the body that is called a forum: of exporters, of growers."""
    return Guess(*event[:2], 'organisation') if OF_DOERS.search(text, event.start, event.end) else event


def _layered(length: int, layers: Iterable[Iterable[Guess]]) -> list[Guess]:
    """What the layers found, the earlier ones first where they overlap."""
    taken, found = bytearray(length), []
    for layer in layers:
        for guess in layer:
            if guess.start < guess.end and not any(taken[guess.start : guess.end]):
                taken[guess.start : guess.end] = b'\1' * (guess.end - guess.start)
                found.append(guess)
    return sorted(found)


def _stretched(bodies: Iterable[Guess], guesses: list[Guess]) -> list[Guess]:
    """The bodies, each as long as the guess that holds it."""
    holders = [g for g in guesses if g.kind == 'organisation']
    return [
        next((Guess(g.start, g.end, b.kind) for g in holders if g.start <= b.start and b.end <= g.end), b)
        for b in bodies
    ]

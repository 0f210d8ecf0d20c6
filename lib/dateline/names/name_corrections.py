"""A tagger's guess -> what it should have been: one name or two, of the kind that our tables know."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer, name_edges
from dateline.names.name_refusals import GENERIC, is_no_name
from dateline.names.name_words import is_body, is_landscape, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import column

FIELD = re.compile(
    r'(?: and [A-Z]\w+)?(?: Deputy| Vice| Under)? (?:Minister|Secretary)s?\b'  # "Trade" of "Trade and Ports Minister"
)
PRODUCT = re.compile(r'[a-z]{1,2}[A-Z]')  # "iPhone": makers of things spell their things so, seldom themselves
TOOL = re.compile(
    r' (?:(?:online|digital|mobile|video|web) )*(?:platform|app|application|software)s?\b'
)  # "the Zelmir app"
JOINED = re.compile(r'(\w[\w .]*)(?:[-–—/]| and )(\w[\w .]*)')
FIRMS = re.compile(r'([A-Z]\S*(?: [A-Z]\S*)?) and ([A-Z]\S*(?: [A-Z]\S*)?)')
WORD = re.compile(r'\S+')
MADE_BY = re.compile(r"(.+?)(?:['’]s (?=\S)| (?=[a-z]))")  # "Kordax's Zelmir", "Kordax ships"
SAINTS = {'San', 'Santa', 'Saint', 'St.', 'Los', 'Las', 'El', 'La'}
BODY_FIRST = {'Radio', 'Banco', 'Banque', 'Groupe', 'Grupo', 'Gruppo', 'Universidad', 'Université', 'Institut'}
LANDSCAPE_FIRST = {'Mount', 'Lake', 'Cape', 'Gulf', 'Isle', 'Strait', 'Port', 'Fort'}


def corrected(text: str, guess: Guess) -> Iterator[Guess]:
    """The guess, or what is left of it: nothing, one name, or two where a body and a person were run together."""
    if '@' in text[guess.start : guess.end]:
        return
    start, end = name_edges.span(text, guess)
    if is_no_name(text, start, end, guess.kind):
        return
    kind = _kind(text, start, end, guess.kind)
    for part in parts(text, Guess(start, end, kind)):
        known = known_kind(text[part.start : part.end]) if part.kind != 'organisation' else None
        yield Guess(part.start, part.end, known or part.kind)


def _kind(text: str, start: int, end: int, kind: str) -> str:
    """The guessed kind; `other` for a common noun, a field or a product."""
    name = ' '.join(text[start:end].split())
    field = FIELD.match(text, end) and not _names_a_body(name.split())
    if field and all(word.lower() in column('common_words', 'word') for word in name.split()):
        return 'other'
    if kind == 'organisation' and (field or (PRODUCT.match(name) and name not in gazetteer.companies())):
        return 'other'
    if TOOL.match(text, end) and name not in gazetteer.companies() and not gazetteer.is_place(name):
        return 'other'
    if name in GENERIC or name in column('event_words', 'word'):
        return 'other'
    return kind


def parts(text: str, guess: Guess) -> list[Guess]:
    """The guess; or the two names in it: a body or a place and a person, two places, a firm and its product."""
    if text[guess.start : guess.end].isalnum():
        return [guess]
    if (joined := JOINED.fullmatch(text[guess.start : guess.end])) and all(map(gazetteer.is_place, joined.groups())):
        return [Guess(guess.start + joined.start(n), guess.start + joined.end(n), 'place') for n in (1, 2)]
    if (firms := FIRMS.fullmatch(text, guess.start, guess.end)) and any(map(_is_firm, firms.groups())):
        return [Guess(*firms.span(n), 'organisation') for n in (1, 2)]
    maker = MADE_BY.match(text, guess.start, guess.end)
    if maker and maker[1] in gazetteer.companies():
        return [Guess(guess.start, maker.end(1), 'organisation'), Guess(maker.end(), guess.end, guess.kind)]
    words = [(match[0], guess.start + match.start()) for match in WORD.finditer(text[guess.start : guess.end])]
    for at in range(1, len(words) - 1 if guess.kind != 'event' else 0):
        before, rest = text[guess.start : words[at - 1][1] + len(words[at - 1][0])], [word for word, _ in words[at:]]
        of = text.endswith('of ', 0, guess.start)
        if kind := _kind_before_person(before, rest, guess.kind, of):
            first = Guess(guess.start, guess.start + len(before), kind)
            return [first, Guess(words[at][1], guess.end, 'person')]
    return [guess]


def _is_firm(name: str) -> bool:
    return name in gazetteer.companies() or name.split()[0] in gazetteer.companies()


def _kind_before_person(before: str, rest: list[str], kind: str, of: bool) -> str | None:
    """The kind of what a name begins with if the rest is a person's name; None if it is all one name."""
    if len(rest) > 4 or _names_a_body(rest):
        return None
    if ' ' in before and is_body(before) and rest[0] in gazetteer.person_names():
        return 'organisation'
    if before.isupper() and before.isalpha() and len(before) < 5 and kind != 'organisation':
        return 'other' if rest[0] in gazetteer.given_names() else None
    governed = of and before not in gazetteer.given_names()
    place = gazetteer.is_place(before) and (governed or before not in gazetteer.person_names()) and before not in SAINTS
    return 'place' if place and kind != 'place' and rest[0] in gazetteer.given_names() else None


@functools.lru_cache(gazetteer.KEPT)
def is_person(name: str) -> bool:
    """Whether the words are a given name and what can be a family name: not the name of anything else."""
    words, people = name.split(), gazetteer.person_names()
    known = words[0] in gazetteer.given_names() or (len(words) == 3 and people.issuperset(words))
    if not 1 < len(words) < 4 or not known or name in gazetteer.companies():
        return False
    others = (gazetteer.is_place, title_words().__contains__)
    return not _names_a_body(words) and not any(other(n) for n in (words[0], words[-1], name) for other in others)


def _names_a_body(words: list[str]) -> bool:
    whole = is_body(' '.join(words))
    return whole or any(is_body(w) or is_landscape(w) or w in gazetteer.demonyms() for w in words)


@functools.lru_cache(gazetteer.KEPT)
def known_kind(name: str) -> str | None:
    """The kind that a name has by our tables or by the word that it ends with; None where they do not tell."""
    plain = ' '.join(name.split())
    first, last = plain.split()[0], plain.split()[-1].rstrip('.')
    if gazetteer.is_country(plain) or gazetteer.is_region(plain):
        return 'place'
    if plain in gazetteer.alliances() or plain in gazetteer.agencies():
        return 'organisation'
    if plain in GENERIC:
        return 'other'
    if first == last:
        return None
    if first in BODY_FIRST or plain.startswith('Port of '):
        return 'organisation'
    if is_body(plain.rstrip('.')) or plain in gazetteer.companies():
        return 'organisation'
    if is_landscape(last) or first in LANDSCAPE_FIRST or gazetteer.is_city(plain):
        return 'place'
    return None

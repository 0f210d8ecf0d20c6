"""A tagger's guess -> what it should have been: without titles and articles, of the kind that our tables know."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dateline.names import gazetteer, name_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

EDGE = re.compile(r"""^(?:[Tt]he\s+|[^\w«“‘'"]+)+|(?:['’]s?|[^\w.»”’'")!+]+)$""")
FIELD = re.compile(r'(?: and [A-Z]\w+)? (?:Minister|Secretary)s?\b')  # "Trade" in "Trade and Industry Minister"
LINE = re.compile(r'\s*\n\s*')
PRODUCT = re.compile(r'[a-z]{1,2}[A-Z]')  # "iPhone": makers of things spell their things so, seldom themselves
JOINED = re.compile(r'(\w[\w .]*)(?:[-–—/]| and )(\w[\w .]*)')
FIRMS = re.compile(r'([A-Z]\S*(?: [A-Z]\S*)?) and ([A-Z]\S*(?: [A-Z]\S*)?)')
BODIES = re.compile(r'(\S+ .+?) and (\S+ .+)')
SELLER = re.compile(
    r'([A-Z]\w+) (?:dairy|brewery|bank|carmaker|retailer|airline|manufacturer|producer|operator) (?=[A-Z])'
)
WORD = re.compile(r'\S+')
WORD_BEFORE = re.compile(r'\w+ $')
FIRST = re.compile(r'(\S+)\s+(?=\S)')
OWNER = re.compile(r"(.+?)['’]s? (?=[A-Z])")
MEMBERS = re.compile(r'(?:[A-Z][a-z]+s (?:of|from) (?:the )?)?')  # "Representatives of"
MADE_BY = re.compile(r"(.+?)(?:['’]s (?=\S)| (?=[a-z]))")  # "Kordax's Zelmir", "Kordax ships"
STATE = re.compile(r',? [A-Z][\w.]+')
PARTNER = re.compile(r"(?<![\w-])[A-Z][\w’']+-$")
SAINTS = {'San', 'Santa', 'Saint', 'St.', 'Los', 'Las', 'El', 'La'}
NO_NAME = re.compile(
    rf"""
      (?!(?:May|April|June|August)$)(?:{name_words.MONTH}|{name_words.WEEKDAY})\.?
    | .*@.*                                                     # an address
    | [A-Z]{{1,3}}[$€£]?\d[\d,]*\.\d.*                         # a sum: "K4.1"
    | [A-Z]\d{{1,4}}(?=-|$)(?<!C40)(?<!G[78])(?<!G20)            # a road
    """,
    re.VERBOSE,
)
MILLIONS = re.compile(r'(?<=\d)\s(?:million|billion|trillion|thousand|mln|bln|bn|m|crore|lakh)\b')
NOT_BEFORE = re.compile(
    r"""
      \.?\s(?:dollars?|francs?|rupees?|pesos?)\b
    | @
    | [-–](?P<people>[A-Z]\w+)                                  # "Franco" in "Franco-German"
    """,
    re.VERBOSE,
)
CURRENCY = re.compile(r'[A-Z]{2,3}(?=\s?\d)')  # "AED 40"
DASH = re.compile(r'\s+[-–—]+\s+')
GLUED = re.compile(r'(?<=\w\w)\.(?=[A-Z][a-z])')  # "USD.He"
REST_OF_WORD = re.compile(r'(?!-(?:based|led|born|backed|owned|made|style|funded|run|era|bound)\b)-[a-z]+\b')
SIGNED = re.compile(r'(\S+)(?: [A-Z]{2,4})+$')  # "PTI KLM ABC"
GENERIC = set(
    'Party Commerce Industry Chamber Municipality Forum Committee Commission Government University Council Ministry '
    'Company Court Board Parliament House Foundation Institute Agency Association Bank Center Centre Department '
    'Club Corporation Laboratory Embassy Group Force Assembly Port Republic Kingdom Regional Province Region '
    'City'.split()
)
OFFICE_OF = re.compile(r'(\w+) (?:of|for) (?:the )?')
TITLE_BEHIND = re.compile(r' (\S+)$')
ROLE_BEHIND = re.compile(r' (?:Chief Executive Officer|Chief Executive|General Director|Managing Director|CEO)$')
LINKS = {'of', 'for', 'the', 'and', 'in', 'to', 'at', 'on', 'with'}
COMMON = 'country motorway highway road region province state team delegation side market plant project product'
BODY_FIRST = {'Radio', 'Banco', 'Banque', 'Groupe', 'Grupo', 'Gruppo', 'Universidad', 'Université', 'Institut'}
LANDSCAPE_FIRST = {'Mount', 'Lake', 'Cape', 'Gulf', 'Isle', 'Strait', 'Port', 'Fort'}


def corrected(text: str, guess: Guess) -> Iterator[Guess]:
    """The guess, or what is left of it: nothing, one name, or two where a body and a person were run together."""
    if '@' in text[guess.start : guess.end]:
        return
    start, end = trimmed(text, guess.start, guess.end)
    start, end = _without_owner(text, start, _with_state(text, start, end))
    kind = guess.kind
    if kind == 'person':
        start = without_title(text, MEMBERS.match(text, start, end).end(), end)
        end = rest.end() if (rest := REST_OF_WORD.match(text, end)) else end
    name = ' '.join(text[start:end].split())
    if is_no_name(text, start, end, kind):
        return
    if FIELD.match(text, end) and kind == 'organisation' and not _names_a_body(name.split()):
        kind = 'other'
    if (
        name in GENERIC
        or name in column('event_words', 'word')
        or (kind == 'organisation' and PRODUCT.match(name) and name not in gazetteer.companies())
    ):
        kind = 'other'
    if kind in {'organisation', 'place'} and is_person(name):
        kind = 'person'
    for part in parts(text, Guess(start, end, kind)):
        begin = _with_partner(text, part.start) if part.kind == 'organisation' else part.start
        yield Guess(begin, part.end, known_kind(text[part.start : part.end]) or part.kind)


def is_no_name(text: str, start: int, end: int, kind: str) -> bool:
    """Whether it is an adjective, a day or month, a sum, an address, or titles only."""
    name = ' '.join(text[start:end].split())
    if not any(map(str.isupper, name)) or name in gazetteer.demonyms() or name in _no_names() or _is_people(name):
        return True
    if NO_NAME.fullmatch(text, start, end) or text.endswith('@', 0, start) or MILLIONS.match(text, end):
        return True
    if (sum_of := CURRENCY.match(text, start)) and sum_of.end() == end and not gazetteer.is_country(name):
        return True
    if after := NOT_BEFORE.match(text, end):
        return not after['people'] or (after['people'] in gazetteer.demonyms() and not gazetteer.is_place(name))
    words = name.split()
    offices = kind == 'person' or len(words) == 1 or words[-1].lower() in column('roles', 'role')
    return offices and name not in gazetteer.companies() and all(map(_is_title, words))


def _is_people(name: str) -> bool:
    compass, _, people = name.partition(' ')
    return people in gazetteer.demonyms() and compass.removesuffix('ern') in {
        'East',
        'West',
        'North',
        'South',
        'Central',
    }


def _is_title(word: str) -> bool:
    titles = name_words.title_words()
    return word in titles or f'{word}.' in titles


@functools.cache
def _no_names() -> frozenset[str]:
    return frozenset(column('not_names', 'word'))


def parts(text: str, guess: Guess) -> list[Guess]:
    """The guess; or the two names in it: a body or a place and a person, two places, a firm and its product."""
    if text[guess.start : guess.end].isalnum():
        return [guess]
    if (joined := JOINED.fullmatch(text[guess.start : guess.end])) and all(map(gazetteer.is_place, joined.groups())):
        return [Guess(guess.start + joined.start(n), guess.start + joined.end(n), 'place') for n in (1, 2)]
    if (firms := FIRMS.fullmatch(text, guess.start, guess.end)) and any(map(_is_firm, firms.groups())):
        return [Guess(*firms.span(n), 'organisation') for n in (1, 2)]
    both = BODIES.fullmatch(text, guess.start, guess.end)
    if both and name_words.is_body(both[1]) and (both[2] in gazetteer.alliances() or name_words.is_body(both[2])):
        return [Guess(*both.span(n), 'organisation') for n in (1, 2)]
    if pair := SELLER.match(text, guess.start, guess.end):
        return [Guess(guess.start, pair.end(1), 'place'), Guess(pair.end(), guess.end, 'organisation')]
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
    if ' ' in before and name_words.is_body(before) and rest[0] in gazetteer.person_names():
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
    others = (gazetteer.is_place, name_words.title_words().__contains__)
    return not _names_a_body(words) and not any(other(n) for n in (words[0], words[-1], name) for other in others)


def _names_a_body(words: list[str]) -> bool:
    whole = name_words.is_body(' '.join(words))
    return whole or any(name_words.is_body(w) or name_words.is_landscape(w) or w in gazetteer.demonyms() for w in words)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a leading article, a possessive ending, loose punctuation, or what is on another line."""
    if line := LINE.search(text[start:end].strip()):
        end = start + len(text[start:end]) - len(text[start:end].lstrip()) + line.start()
    if (dash := DASH.search(text, start, end)) and gazetteer.is_place(text[start : dash.start()]):
        end = dash.start()
    if glued := GLUED.search(text, start, end):
        end = glued.start()
    if (signed := SIGNED.match(text, start, end)) and signed[1] in gazetteer.agencies():
        end = signed.end(1)
    end = _without_end(text, start, end)
    while match := EDGE.search(text[start:end]):
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if text[start:end].endswith('.') and '.' not in text[start : end - 1] and ' ' not in text[start:end]:
        end -= 1
    return start, end


def _without_end(text: str, start: int, end: int) -> int:
    """The end of a name without the office of somebody named behind it ("Roe Motors CEO"), or a common noun."""
    follows = text[end : end + 2]
    while match := TITLE_BEHIND.search(text[start:end]):
        behind = follows[:1] == ' ' and follows[1:].isupper()
        office = _is_title(match[1]) and match[1][0].isupper() and (behind or ROLE_BEHIND.search(text[start:end]))
        common = match[1].islower() and (match[1] in _common() or match[1] in LINKS)
        if not (office or common):
            break
        end = start + match.start()
    return end


@functools.cache
def _common() -> frozenset[str]:
    return frozenset({*column('common_words', 'word'), *column('group_words', 'word'), *COMMON.split()})


def without_title(text: str, start: int, end: int) -> int:
    """Where the name of a person begins after its titles: "Russian President " in "Russian President Putin"."""
    before = WORD_BEFORE.search(text[max(0, start - 24) : start])
    if before and (cut := _honorific().match(text, start - len(before[0]), end)):
        start = cut.end()
    while match := _honorific().match(text, start, end) or FIRST.match(text, start, end):
        if match.re is FIRST and match[1] not in name_words.title_words() and match[1] not in gazetteer.demonyms():
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
    if member or (office and _is_title(office[1]) and gazetteer.is_place(text[office.end() : end])):
        return office.end(), end
    return (owner.end(), end) if owner and gazetteer.is_place(owner[1]) else (start, end)


def _with_state(text: str, start: int, end: int) -> int:
    """The end of a place together with what tells it from others of its name: "Washington" + ", D.C."."""
    match = STATE.match(text, end)
    if match and ' ' not in match[0].lstrip(', ') and text[end] == ' ' and name_words.is_landscape(match[0][1:]):
        return match.end() if gazetteer.is_place(text[start:end]) else end
    return match.end() if match and text[start : match.end()] in gazetteer.regions() else end


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
    if name_words.is_body(plain.rstrip('.')) or plain in gazetteer.companies():
        return 'organisation'
    if name_words.is_landscape(last) or first in LANDSCAPE_FIRST or gazetteer.is_city(plain):
        return 'place'
    return None


def _with_partner(text: str, start: int) -> int:
    """Where a name begins whose first word is joined to another one before it: "Peru-Ghana Working Group"."""
    match = PARTNER.search(text[max(0, start - 40) : start]) if text.endswith('-', 0, start) else None
    return start - len(match[0]) if match else start

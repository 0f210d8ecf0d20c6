"""A tagger's guess -> what it should have been: without titles and articles, of the kind that our tables know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline import gazetteer, name_patterns
from dateline.tagger import Guess

EDGE = re.compile(r"""^(?:[Tt]he\s+|[^\w«“‘'"]+)+|(?:['’]s?|[^\w.»”’'")!+]+)$""")
LINE = re.compile(r'\s*\n\s*')
LANDSCAPE_FIRST = {'Mount', 'Lake', 'Cape', 'Gulf', 'Isle', 'Strait', 'Port', 'Fort'}


def corrected(text: str, guess: Guess) -> Iterator[Guess]:
    """The guess, or what is left of it: nothing, one name, or two where a body and a person were run together."""
    start, end = trimmed(text, guess.start, guess.end)
    kind = guess.kind
    if kind == 'person':
        start = without_title(text, start, end)
    words = text[start:end].split()
    if not words or not any(c.isupper() for c in text[start:end]) or text[start:end] in gazetteer.demonyms():
        return
    cut = _person_after_body(words) if kind != 'event' else None
    if cut:
        middle = start + re.match(rf'(?:\S+\s+){{{cut}}}', text[start:end]).end()
        yield Guess(start, start + len(text[start:middle].rstrip()), 'organisation')
        yield Guess(middle, end, 'person')
    else:
        yield Guess(start, end, known_kind(text[start:end]) or kind)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a leading article, a possessive ending, loose punctuation, or what is on another line."""
    if line := LINE.search(text[start:end].strip()):
        end = start + len(text[start:end]) - len(text[start:end].lstrip()) + line.start()
    while match := EDGE.search(text[start:end]):
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if text[start:end].endswith('.') and '.' not in text[start : end - 1] and ' ' not in text[start:end]:
        end -= 1
    return start, end


def without_title(text: str, start: int, end: int) -> int:
    """Where the name of a person begins after its titles: "Russian President " in "Russian President Putin"."""
    while match := re.match(r'(\S+)\s+(?=\S)', text[start:end]):
        if match[1] not in name_patterns.title_words() and match[1] not in gazetteer.demonyms():
            break
        start += match.end()
    return start


def known_kind(name: str) -> str | None:
    """The kind that a name has by our tables or by the word that it ends with; None where they do not tell."""
    plain = ' '.join(name.split())
    first, last = plain.split()[0], plain.split()[-1].rstrip('.')
    if gazetteer.is_country(plain) or gazetteer.is_region(plain):
        return 'place'
    if plain in gazetteer.alliances() or plain in gazetteer.agencies():
        return 'organisation'
    if first == last:
        return None
    if name_patterns.is_body(last) or plain in gazetteer.companies():
        return 'organisation'
    if name_patterns.is_landscape(last) or first in LANDSCAPE_FIRST or gazetteer.is_city(plain):
        return 'place'
    return None


def _person_after_body(words: list[str]) -> int | None:
    """How many words name the body where a person's name follows it without a break."""
    people = gazetteer.person_names()
    for at in range(1, len(words) - 1):
        rest = words[at:]
        if name_patterns.is_body(words[at - 1]) and len(rest) < 5 and all(w in people for w in rest):
            return None if any(name_patterns.is_body(w) for w in rest) else at
    return None

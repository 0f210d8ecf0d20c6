"""Text -> names of persons, organisations, places, events and groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dateline import tagger


@dataclass(frozen=True, slots=True)
class Name:
    """One name; kind is person, organisation, place, event or group."""

    start: int
    end: int
    text: str
    kind: str


EDGE = re.compile(r"""^(?:[Tt]he\s+|[\W_]+)+|(?:['’]s?|[\s,;:–—-]+)$""")


def find(text: str) -> list[Name]:
    """The names in a text, sorted, none overlapping another.

    >>> [(n.text, n.kind) for n in find('Angela Merkel met officials in Paris.')]
    [('Angela Merkel', 'person'), ('Paris', 'place')]
    """
    return find_all([text])[0]


def find_all(texts: Iterable[str]) -> list[list[Name]]:
    """The names in each of the texts, in their order; faster than one `find` per text."""
    texts = list(texts)
    return [
        [n for g in guesses if (n := _trimmed(text, *g)).text]
        for text, guesses in zip(texts, tagger.guess(texts), strict=True)
    ]


def _trimmed(text: str, start: int, end: int, kind: str) -> Name:
    while match := EDGE.search(text[start:end]):
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    return Name(start, end, text[start:end], kind)

"""Names found in a text -> the same names wherever else the text has them, each of one kind throughout."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from dateline import gazetteer
from dateline.tagger import Guess
from dateline.wordlists import column

FIXED = {'event', 'group', 'other'}


def everywhere(text: str, found: list[Guess]) -> list[Guess]:
    """The names found and those that repeat them, whole or in short ("Chung" after "Nguyen Duc Chung").

    A name that was found as several kinds takes the kind of the longer name that holds it, or the most frequent one.
    """
    kinds = _kinds(text, found)
    named = [g if g.kind in FIXED else Guess(g.start, g.end, kinds.get(text[g.start : g.end], g.kind)) for g in found]
    taken = bytearray(len(text))
    for guess in named:
        taken[guess.start : guess.end] = b'\1' * (guess.end - guess.start)
    if not kinds:
        return named
    pattern = re.compile(rf'(?<![\w-])(?:{"|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))})(?![\w])')
    for match in pattern.finditer(text):
        if not any(taken[match.start() : match.end()]):
            named.append(Guess(*match.span(), kinds[match[0]]))
    return sorted(named)


def _kinds(text: str, found: list[Guess]) -> dict[str, str]:
    votes: dict[str, Counter] = defaultdict(Counter)
    for guess in found:
        if guess.kind not in FIXED:
            votes[text[guess.start : guess.end]][guess.kind] += 1
    kinds = {name: count.most_common(1)[0][0] for name, count in votes.items() if not _is_common(text, name)}
    for name, kind in list(kinds.items()):
        for short in _short_forms(name, kind):
            if not gazetteer.is_country(short) and short not in gazetteer.demonyms() and not _is_common(text, short):
                kinds[short] = kind
    return kinds


def _short_forms(name: str, kind: str) -> list[str]:
    """What a text may call a person or a company after naming them in full."""
    words = name.split()
    if kind == 'person' and 1 < len(words) < 5:
        return [w for w in (words[-1], ' '.join(words[-2:])) if len(w) > 2 and w[0].isupper()]
    if kind == 'organisation' and len(words) == 2 and words[1].rstrip('.,') in _company_words():
        return [words[0].rstrip(',')]
    return []


def _company_words() -> set[str]:
    return {
        *column('organisation_words', 'word', note='legal form'),
        'Inc',
        'Corp',
        'Co',
        'Ltd',
        'Computer',
        'Motors',
        'Group',
    }


def _is_common(text: str, name: str) -> bool:
    """Whether the text also writes the word small, as no name is."""
    return (
        ' ' not in name
        and bool(re.search(rf'(?<![\w-]){re.escape(name.lower())}(?![\w-])', text))
        and not name.islower()
    )

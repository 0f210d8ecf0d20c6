"""Names found in a text -> the same names wherever else the text has them, each of one kind throughout."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from dateline.names import gazetteer
from dateline.names.tagger import Guess
from dateline.names.wordlists import column

FIXED = {'event', 'group', 'other'}
YEAR = re.compile(r'\s*\b(?:19|20)\d\d\b\s*')
SMALL = re.compile(r'(?<![\w’\'-])[a-z][\w-]*')


def occasions(text: str, found: list[Guess]) -> Iterator[Guess]:
    """The events found, wherever the text has them: without their year, in capitals or not, by their initials."""
    events = [g for g in found if g.kind in {'event', 'other'}]
    kinds = {YEAR.sub('', text[g.start : g.end]): g.kind for g in events}
    again = [
        *((match, 'event') for match in _each(text, _long(kinds), re.IGNORECASE)),
        *((match, kinds[match[0]]) for match in _each(text, _initials(kinds))),
    ]
    for match, kind in again:
        if not any(g.start <= match.start() and match.end() <= g.end for g in events if g.kind == 'event'):
            yield Guess(*match.span(), kind)


def _long(kinds: dict[str, str]) -> list[str]:
    return [name for name, kind in kinds.items() if kind == 'event' and ' ' in name]


def _initials(kinds: dict[str, str]) -> list[str]:
    """Single words that name an event, in capitals or coined ("Hartrade"), or what else is in capitals."""
    return [
        name for name, kind in kinds.items() if name.isalpha() and len(name) > 2 and (name.isupper() or kind == 'event')
    ]


def everywhere(text: str, found: list[Guess]) -> list[Guess]:
    """The names found and those that repeat them, whole or in short ("Dat" after "Tran Van Dat").

    A name that was found as several kinds takes the kind of the longer name that holds it, or the most frequent one.
    """
    kinds = _kinds(text, found)
    named = [
        g if g.kind in FIXED - {'other'} else Guess(g.start, g.end, kinds.get(text[g.start : g.end], g.kind))
        for g in found
    ]
    return sorted([*named, *again(text, named, kinds)])


def again(text: str, found: list[Guess], kinds: dict[str, str]) -> Iterator[Guess]:
    """These names, by their kinds, wherever the text has them outside what is found."""
    taken = bytearray(len(text))
    for guess in found:
        taken[guess.start : guess.end] = b'\1' * (guess.end - guess.start)
    seen = Counter(text[g.start : g.end] for g in found)
    for match in _each(text, [name for name in kinds if text.count(name) > seen[name]]):
        if not any(taken[match.start() : match.end()]):
            yield Guess(*match.span(), kinds[match[0]])


def _each(text: str, names: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> Iterator[re.Match]:
    """Every place where one of the names stands, the longest of them that does."""
    choice = '|'.join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.finditer(rf'(?<![\w-])(?:{choice})(?!\w)', text, flags) if choice else iter(())


def _kinds(text: str, found: list[Guess]) -> dict[str, str]:
    """Each name and each short form of one, with its kind; not the words that the text also writes small."""
    votes: dict[str, Counter] = defaultdict(Counter)
    for guess in found:
        if guess.kind not in FIXED:
            votes[text[guess.start : guess.end]][guess.kind] += 1
    kinds = {name: count.most_common(1)[0][0] for name, count in votes.items()}
    for name, kind in list(kinds.items()):
        for short in _short_forms(name, kind):
            if not gazetteer.is_country(short) and short not in gazetteer.demonyms():
                kinds[short] = kind
    small = set(SMALL.findall(text))
    return {name: kind for name, kind in kinds.items() if name.lower() not in small}


def _short_forms(name: str, kind: str) -> list[str]:
    """What a text may call a person or a company after naming them in full."""
    words = name.split()
    if kind == 'person' and 1 < len(words) < 5:
        return [w for w in (words[-1], ' '.join(words[-2:])) if len(w) > 2 and w[0].isupper()]
    if (
        kind == 'organisation'
        and len(words) == 2
        and words[1].rstrip('.,') in column('organisation_words', 'word', note='company')
    ):
        return [words[0].rstrip(',')]
    return []

"""A text -> the same text with its headlines written as sentences are, so that capitals tell names in them too."""

from __future__ import annotations

import functools
import re

from dateline.names import gazetteer
from dateline.names.name_words import is_body
from dateline.names.wordlists import column

LINE = re.compile(r'^.{8,200}$', re.MULTILINE)
WORD = re.compile(r"[^\W\d_][\w’'.&-]*")
SMALL_WORD = re.compile(r'(?<![\w’\'-])[a-z][\w-]*')
LINKS = set(
    'a an the of and or for in on to with at by from as over after amid into under between about via its his her their '
    'is are was were be will has have'.split()
)
LONG = 4  # letters of a word that stands with a capital in every headline written so
CAPITALS = 8  # fewer capitals are no headline


def softened(text: str) -> str:
    """The text; in lines where every longer word has a capital, words that are no names are written small.

    A line in capitals is written as names are. No offset changes.

    >>> softened('MAYOR SIGNS DEAL IN LIMA\\nMayor Signs Deal With Lima Firms')
    'Mayor signs Deal in Lima\\nMayor signs Deal with Lima Firms'
    """
    small = frozenset(SMALL_WORD.findall(text))
    return LINE.sub(lambda line: _line(line[0], small), text)


def _line(line: str, small: frozenset[str]) -> str:
    words = WORD.findall(line)
    capitals = sum(map(str.isupper, line))
    if capitals >= CAPITALS and not any(map(str.islower, line)):
        return WORD.sub(_capital, line)
    long = [word for word in words if len(word) > LONG]
    several = len(words) > LONG and len(long) > 2 and not line.endswith('.')
    if several and all(word[0].isupper() for word in long) and sum(w[0].isupper() for w in words) > len(words) / 2:
        return WORD.sub(lambda word: _small(word, small), line)
    return line


def _capital(match: re.Match) -> str:
    word = match[0]
    if word in gazetteer.alliances() or word in gazetteer.agencies() or word in gazetteer.countries():
        return word
    written = word[0] + word[1:].lower()
    if len(written) != len(word):
        return word
    return written.lower() if match.start() and _is_no_name(written) else written


def _small(match: re.Match, small: frozenset[str]) -> str:
    word = match[0]
    return word.lower() if match.start() and len(word.lower()) == len(word) and _is_no_name(word, small) else word


def _is_no_name(word: str, small: frozenset[str] = frozenset()) -> bool:
    plain = word.lower()
    told = plain in LINKS or plain in _verbs() or plain in small
    return told and word[1:].islower() and not (is_body(word) or word in column('event_words', 'word'))


@functools.cache
def _verbs() -> frozenset[str]:
    """What headlines tell: "signs", "hosting", "visited", "fall"."""
    stems = {word for word in column('happenings', 'word', part='verb') if word.isalpha()}
    ends = {stem + end for stem in stems for end in ('s', 'es', 'ed', 'ing')}
    silent = {stem[:-1] + end for stem in stems if stem.endswith('e') for end in ('ed', 'ing')}
    changes = (word for word in column('trends', 'word') if word.isalpha())
    return frozenset({*stems, *ends, *silent, *changes, *column('speech_cues', 'cue')} - {'open'})

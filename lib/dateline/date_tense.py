"""The tense of the clause around a date: it decides which Tuesday, which March is meant."""

from __future__ import annotations

from dateline.calendar_terms import LETTER, Tokens

FUTURE = set(
    'will shall ll would going upcoming scheduled expected planned plans plan set due forthcoming expects aims '
    'opens begins starts meets arrives resumes convenes expires runs'.split()
)
PAST = set(
    'was were had did has have said says told began came went took made met left held won lost fell rose grew got '
    'gave saw sent put led became stood spoke wrote brought found kept paid sold bought built felt heard'.split()
)
BEFORE_TO = {'is', 'are', 'ready', 'about', 'hopes', 'wants', 'intends'}
REACH = 30
STOPS = {LETTER['gap'], LETTER['dot']}


def tense(tokens: Tokens, index: int) -> int:
    """-1 where the clause around a token speaks of the past, 1 of the future, 0 where it does not say.

    The nearest verb before the token counts, else the first one after it, within the sentence.
    """
    first, last = _sentence(tokens, index)
    order = [*range(index - 1, first - 1, -1), *range(index + 1, last)]
    return next((sense for i in order if (sense := _sense(tokens, i))), 0)


def _sentence(tokens: Tokens, index: int) -> tuple[int, int]:
    first, last = index, index + 1
    while first > max(0, index - REACH) and not _ends_sentence(tokens, first - 1):
        first -= 1
    while last < min(len(tokens.kinds), index + REACH) and not _ends_sentence(tokens, last):
        last += 1
    return first, last


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """A full stop ends one, the dot of an initial or a short abbreviation does not."""
    return tokens.kinds[index] in STOPS and not (index and len(tokens.words[index - 1]) < 3)


def _sense(tokens: Tokens, index: int) -> int:
    word, before = tokens.words[index], tokens.words[index - 1] if index else ''
    if word in FUTURE or (word == 'be' and before == 'to') or (word == 'to' and before in BEFORE_TO):
        return 1
    is_past = word in PAST or (word.endswith('ed') and len(word) > 4)
    return -1 if is_past and before != 'be' else 0

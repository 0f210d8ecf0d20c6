"""The tense of the clause around a date: it decides which Tuesday, which March is meant."""

from __future__ import annotations

from dateline.dates.calendar_terms import LETTER, Tokens

FUTURE = set(
    'will shall ll would going upcoming scheduled expected planned plans plan set due forthcoming expects aims '
    'slated rescheduled pencilled penciled hoping planning intending aiming hopes hoped eyed intends '
    'payable effective enters leaves ends takes reopens departs hosts retires '
    'opens begins starts meets arrives lands resumes convenes expires runs'.split()
)
PAST = set(
    'was were had did has have said says told began came went took made met left held won lost fell rose grew got '
    'gave saw sent put led became stood spoke wrote brought found kept paid sold bought built felt heard '
    'ran drew'.split()
)
BEFORE_SCHEDULED = {'originally', 'initially', 'previously', 'earlier', 'first'}
AGREED = set(
    'agreed announced decided promised vowed pledged prepared voted asked urged invited ordered offered planned'.split()
)
ASKED = {'asked', 'urged', 'invited', 'ordered', 'invitation', 'invites', 'inviting', 'proposal', 'plan', 'plans'}
MEET = set(
    'meet talk hold resume return begin start reopen visit vote sign convene gather reconvene speak organise organize '
    'host launch establish open build complete finish present attend join take participate come travel send '
    'bring'.split()
)
UNTIL = {'until', 'till', 'to'}
PUT_OFF = {'postponed', 'delayed', 'deferred', 'adjourned', 'rescheduled', 'extended', 'moved', 'suspended', 'pushed'}
PUT_OFF |= {'shifted', 'prolonged'}
AWAY = {'off', 'back', 'forward'}  # put off, set back, brought forward
PUT = {'put', 'set', 'brought'}
LED = {'be', 'been', 'being', 'have', 'also', 'then', 'first', 'again', 'not', 'soon', 'now'}
STATES = {'remains', 'remain', 'stays', 'stay', 'is', 'are'}
TO_COME = {'will', 'shall', 'll', 'would'}
DELIVERED = (['delivery'], ['contract'], ['contracts'], ['futures'], ['settlement'])
BEFORE_TO = set(
    'is are ready about hope hopes want wants intend intends wish wishes likely seek seeks prepare prepares '
    'preparing'.split()
)
NEAR_PAST = -0.5
REACH = 30
STOPS = {LETTER['gap'], LETTER['dot']}


def tense(tokens: Tokens, index: int) -> float:
    """-1 where the clause around a token speaks of the past, 1 of the future, 0 where it does not say.

    The nearest verb before the token counts, else the first one after it, within the sentence. What a month has
    ("September's figures") is near it in time, and rather past.
    """
    if tokens.kind(index) in ('month', 'maymonth') and tokens.kind(index + 1) == 'poss':
        return NEAR_PAST
    before, after = tokens.words[max(0, index - 5) : index], tokens.words[index + 1 : index + 2]
    if is_shift(tokens, index) or _is_put_off(before) or _is_to_come(before) or after in DELIVERED:
        return 1
    first, last = _sentence(tokens, index)
    said = next((i for i in range(index - 1, first - 1, -1) if tokens.words[i] == 'that'), first)
    order = [*range(index - 1, said - 1, -1), *range(index + 1, last), *range(said, first - 1, -1)]
    through = tokens.kind(index) in ('weekday', 'shortday') and 'through'
    if index and tokens.words[index - 1] in ('until', 'till', through):
        order = [i for i in order if i < index]
        today = next((i for i in order if tokens.words[i] == 'today'), None)
        if today is not None and not any(_sense(tokens, i) < 0 for i in order if i > today):
            return 1
        return next((sense for i in order if (sense := _sense(tokens, i))), 1)
    return next((sense for i in order if (sense := _sense(tokens, i))), 0)


def _is_to_come(before: list[str]) -> bool:
    """The fair is May 3, the elections are on a Sunday."""
    place = -2 if before[-1:] in (['on'], ['in']) else -1
    return before[place:][:1] in (['is'], ['are'])


def _is_put_off(before: list[str]) -> bool:
    """Postponed until, moved to, has until."""
    if not UNTIL.intersection(before[-2:]):
        return False
    has = 'to' not in before[-2:] and {'has', 'have'}.intersection(before[-3:])
    return bool(has or _puts_off(before))


def _puts_off(words: list[str]) -> bool:
    return bool(PUT_OFF.intersection(words) or (PUT.intersection(words) and AWAY.intersection(words)))


def is_shift(tokens: Tokens, index: int) -> bool:
    """Whether something is put off from the date at a token: moved from 3 May to 5 June."""
    before, after = tokens.words[max(0, index - 5) : index], tokens.words[index + 1 : index + 5]
    return before[-1:] == ['from'] and _puts_off(before) and bool(UNTIL.intersection(after))


def _sentence(tokens: Tokens, index: int) -> tuple[int, int]:
    first, last = index, index + 1
    while first > max(0, index - REACH) and not _ends_sentence(tokens, first - 1):
        first -= 1
    while last < min(len(tokens.kinds), index + REACH) and not _ends_sentence(tokens, last):
        last += 1
    return first, last


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """A full stop ends one, the dot of an initial, a short abbreviation or a number does not."""
    if tokens.kinds[index] not in STOPS:
        return False
    short = index and len(tokens.words[index - 1]) < 3 and tokens.words[index - 1].isalpha()
    behind = index + 1 < len(tokens.words) and tokens.spans[index][1] == tokens.spans[index + 1][0]
    return not (short or (behind and tokens.words[index + 1][0].isdigit()))


def _sense(tokens: Tokens, index: int) -> int:
    word, before = tokens.words[index], tokens.words[index - 1] if index else ''
    if word == 'scheduled' and (
        before in BEFORE_SCHEDULED or tokens.words[max(0, index - 2) : index] == ['had', 'been']
    ):
        return -1
    asked = before in AGREED or (word == 'to' and ASKED.intersection(tokens.words[max(0, index - 5) : index]))
    if word == 'to' and asked and _verb_after(tokens, index) in MEET:
        return 1
    if word == 'have' and before in TO_COME:
        return 1
    if word in FUTURE or (word == 'be' and before == 'to') or (word == 'to' and _leads(tokens, index)):
        return 1
    is_past = word in PAST or (word.endswith('ed') and len(word) > 4)
    lasts = before in STATES and word.endswith('ed')
    return -1 if is_past and not lasts and not _is_to_be(tokens, index) else 0


def _leads(tokens: Tokens, index: int) -> bool:
    """Whether the word before "to" leads to what is to come: is to, are also to, hopes to."""
    before = (word for word in reversed(tokens.words[max(0, index - 2) : index]) if word not in LED)
    return next(before, '') in BEFORE_TO


def _verb_after(tokens: Tokens, index: int) -> str:
    """The word after "to", past an adverb: to jointly build."""
    return next((word for word in tokens.words[index + 1 : index + 3] if not word.endswith('ly')), '')


def _is_to_be(tokens: Tokens, index: int) -> bool:
    """Whether auxiliaries and adverbs lead from a participle back to "be" or "will": will have been jointly opened."""
    place = index - 1
    while place > max(0, index - 5) and (tokens.words[place] in LED or tokens.words[place].endswith('ly')):
        if tokens.words[place] == 'be':
            return True
        place -= 1
    return place < index - 1 and place >= 0 and tokens.words[place] in TO_COME

"""Text -> the words of the calendar: one letter of a small alphabet for each token, so that a grammar can be run over it."""

from __future__ import annotations

import csv
import re
import string
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name('tables') / 'time_words.csv'

MONTHS = 'january february march april may june july august september october november december'.split()
WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split()
NUMBERS = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
    'seventeen eighteen nineteen'
).split()
TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
ORDINALS = (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth '
    'sixteenth seventeenth eighteenth nineteenth twentieth'
).split()
UNITS = {
    'second': 'TS', 'minute': 'TM', 'hour': 'TH', 'day': 'D', 'weekend': 'WE', 'week': 'W', 'fortnight': 'F',
    'month': 'M', 'quarter': 'Q', 'semester': 'H', 'year': 'Y', 'decade': 'E', 'century': 'C', 'millennium': 'L',
}  # fmt: skip
PLURALS = {'centuries': 'C', 'millennia': 'L'}
SEASONS = {'spring': 'SP', 'summer': 'SU', 'autumn': 'FA', 'fall': 'FA', 'winter': 'WI'}
DAYPARTS = {
    'dawn': 'MO', 'morning': 'MO', 'noon': 'MI', 'midday': 'MI', 'lunchtime': 'MI', 'afternoon': 'AF',
    'dusk': 'EV', 'evening': 'EV', 'night': 'NI', 'overnight': 'NI', 'midnight': 'NI', 'nighttime': 'NI', 'daytime': 'DT',
}  # fmt: skip
DECADES = {ten[:-1] + 'ies': str(10 * (n + 2)) for n, ten in enumerate(TENS)}
CLOSED = {
    'the': 'the', 'a': 'an', 'an': 'an', 'of': 'of', 'and': 'and', 'or': 'and', 'to': 'to', 'until': 'to', 'till': 'to',
    'through': 'to', 'every': 'every', 'each': 'every', 'per': 'per', 'half': 'half', 'fiscal': 'fiscal',
    'financial': 'fiscal', 'old': 'old', 'long': 'old', 'ago': 'ago', 'earlier': 'earlier', 'later': 'later',
    'before': 'before', 'after': 'before', 'now': 'now', 'early': 'mod', 'late': 'mod', 'mid': 'mod', 'period': 'period',
    'time': 'time', 'same': 'rel', 'this': 'rel', 'last': 'rel', 'past': 'rel', 'next': 'rel', 'coming': 'rel',
    'upcoming': 'rel', 'latest': 'rel', 'once': 'once', 'previous': 'rel', 'preceding': 'rel', 'following': 'rel', 'that': 'rel', 'current': 'rel',
    'these': 'rel', 'recent': 'rel', 'prior': 'rel', 'subsequent': 'rel', 'succeeding': 'rel', 'final': 'rel',
    'in': 'in', 'on': 'prep', 'at': 'prep', 'by': 'prep', 'since': 'prep', 'during': 'prep', 'from': 'prep', 'between': 'prep',
    'for': 'prep', 'throughout': 'prep', 'future': 'noun', 'present': 'noun', 'over': 'over', 'within': 'prep',
}  # fmt: skip
CASED = {'may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'fri', 'thu'}
MARKS = {',': 'comma', '.': 'dot', '-': 'dash', '–': 'dash', '—': 'dash', '/': 'slash', '(': 'open', ';': 'dot'}

KINDS = (
    'other gap month maymonth weekday shortday day pair year num word magnitude ord decade unit units oneyear season daypart clock holiday '
    'mod edge half the an of in prep over rel ago later earlier before now approx vague and to dash comma dot slash open poss '
    'every per era ref noun freq fiscal old extra iso numeric fraction zone once measure quarter label period time'
).split()
LETTER = dict(zip(KINDS, string.ascii_letters + 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ', strict=False))

TOKEN = re.compile(
    r"""
    (?P<abbr> (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) (?: \b\.? | (?=[0-9]{1,2}\b) ) )  # Sept.
  | (?P<era> (?:BCE?|AD|CE)\b | (?:B\.C|A\.D|B\.C\.E)\b\.? )                      # B.C.
  | (?P<quarter> [QH][1-4]\b )                                                  # Q3
  | (?P<name> [^\W\d_]+[0-9]\w* )                                                  # A380
  | (?P<term> [^\W\d_]+ )
  | (?P<poss> ['’]s\b | (?<=s)['’](?=\s) )
  | (?P<iso> [0-9]{4}-[0-9][0-9]-[0-9][0-9] (?: T[0-9][0-9]:[0-9][0-9] (?: :[0-9][0-9] )? Z? )? (?!\w) )    # 2019-05-23
  | (?P<numeric> [0-9]{1,4} (?P<sep> [/.-]) [0-9]{1,2} (?P=sep) [0-9]{1,4} (?![\w]|[/.-][0-9]) )          # 05/23/2019
  | (?P<compact> (?:19|20)[0-9][0-9] (?:0[1-9]|1[0-2]) (?:0[1-9]|[12][0-9]|3[01]) (?!\w) )  # 20190523
  | (?P<fraction> [0-9]{1,2}/[0-9]{1,2} (?![0-9/%]) )                                 # 5/23
  | (?P<clock> [0-9]{1,2} (?: [:.][0-9][0-9] (?: :[0-9][0-9] )? )? \s? (?: [ap]\.?m\b\.? | [AP]\.?M\b\.? | o['’]clock\b )
      | [0-9]{1,2}:[0-9][0-9] (?: :[0-9][0-9] )? (?: \s?hrs?\b )? (?![0-9:]) )                  # 5:30 p.m.
  | (?P<money> [$€£¥₹] \s? [0-9]{1,12} (?: [.,][0-9]{1,6} ){0,5} | [0-9]{1,9} (?: [.,][0-9]{1,6} ){0,3} \s? % )                         # $33.9
  | (?P<num> [0-9]{1,3} (?: ,[0-9]{3} ){1,3} (?![0-9]) (?: \.[0-9]+ )? | [0-9]+ \. [0-9]+ )           # 1,200
  | (?P<ord> [0-9]{1,2} (?: st|nd|rd|th ) \b )                                     # 21st
  | (?P<decade> [0-9]{3}0 ['’]? s\b | ['’]?[2-9]0 s\b )                                # 1980s
  | (?P<short> ['’] [0-9][0-9] \b )                                                   # '99
  | (?P<code> [0-9]+ [^\W\d_] \w* )                                                # 3G
  | (?P<digits> [0-9]+ )
  | (?P<gap> \n \s* \n )
  | (?P<mark> [,.;/(–—-] )
    """,
    re.VERBOSE,
)


def _closed_terms() -> dict[str, tuple[str, str]]:
    terms = {word: (kind, word) for word, kind in CLOSED.items()}
    for n, month in enumerate(MONTHS, 1):
        terms[month] = terms[month[:3]] = ('month', f'{n:02}')
    terms |= {
        'sept': ('month', '09'),
        'may': ('maymonth', '05'),
        'march': ('maymonth', '03'),
        'mar': ('maymonth', '03'),
    }
    for n, day in enumerate(WEEKDAYS, 1):
        terms[day] = ('weekday', str(n))
        terms[day + 's'] = ('weekday', f'{n}s')
        terms[day[:3]] = ('shortday', str(n))
    terms |= {'tues': ('shortday', '2'), 'thurs': ('shortday', '4')}
    terms |= {word: ('word', str(n)) for n, word in enumerate(NUMBERS)}
    terms |= {word: ('word', str(10 * (n + 2))) for n, word in enumerate(TENS)}
    terms |= {'dozen': ('word', '12')}
    terms |= {word: ('magnitude', n) for word, n in (('hundred', '100'), ('thousand', '1000'))}
    terms |= {word: ('ord', str(n)) for n, word in enumerate(ORDINALS, 1)}
    terms |= {'thirtieth': ('ord', '30')}
    for unit, code in UNITS.items():
        terms.setdefault(unit, ('unit', code))
        terms[unit + 's'] = ('units', code)
    terms |= {word: ('units', code) for word, code in PLURALS.items()} | {'year': ('oneyear', 'Y')}
    terms |= {word: ('season', code) for word, code in SEASONS.items()}
    terms |= {word: ('daypart', code) for word, code in DAYPARTS.items()}
    terms |= {word + 's': ('daypart', code) for word, code in DAYPARTS.items()}
    terms |= {word: ('decade', digits) for word, digits in DECADES.items()}
    return terms


def _open_terms() -> dict[tuple[str, ...], tuple[str, str]]:
    """The rows of the table, by the tokens of their alias."""
    with TABLE.open(encoding='utf8', newline='') as file:
        rows = list(csv.DictReader(file))
    CASED.update(row['alias'].lower() for row in rows if row['alias'][0].isupper())
    return {tuple(m[0].lower() for m in TOKEN.finditer(row['alias'])): (row['kind'], row['value']) for row in rows}


OPEN = _open_terms()
TERMS = _closed_terms() | {words[0]: meaning for words, meaning in OPEN.items() if len(words) == 1}
PHRASES: dict[str, list[tuple[str, ...]]] = {}
for phrase in sorted(OPEN, key=len, reverse=True):
    if len(phrase) > 1:
        PHRASES.setdefault(phrase[0], []).append(phrase)


@dataclass(slots=True)
class Tokens:
    """The tokens of a text: `kinds` holds one letter for each, `values` what it means, `words` its lower-case form."""

    text: str
    kinds: str
    values: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]

    def kind(self, index: int) -> str:
        """The name of the kind of a token; 'gap' beyond either end of the text."""
        return KINDS[_ORDER[self.kinds[index]]] if 0 <= index < len(self.kinds) else 'gap'


_ORDER = {letter: n for n, letter in enumerate(LETTER.values())}


def letters(grammar: str) -> re.Pattern[str]:
    """A pattern over kinds written by their names -> the same pattern over letters.

    >>> letters('month day comma? year').fullmatch(scan('March 5, 2019').kinds) is not None
    True
    """
    known = re.compile(r'\?P<\w+>|\?:|[a-z]{2,}')
    packed = re.sub(r'#.*', '', grammar)
    named = known.sub(lambda m: m[0] if m[0].startswith('?') else f'(?:{LETTER[m[0]]})', packed)
    return re.compile(re.sub(r'\(\?:(\w)\)(?![?*+{])', r'\1', re.sub(r'\s+', '', named)))


def _read_digits(digits: str) -> tuple[str, str]:
    if len(digits) == 4 and 1000 <= int(digits) <= 2100:
        return 'year', digits
    if len(digits) <= 2:
        return ('day' if 1 <= int(digits) <= 31 else 'pair'), digits
    return ('num' if len(digits) < 10 else 'other'), digits


def _read(group: str, word: str) -> tuple[str, str]:
    """Kind and value of a token that is no plain word."""
    if group == 'digits':
        return _read_digits(word)
    if group == 'mark':
        return MARKS[word], word
    if group == 'abbr':
        return TERMS[word.rstrip('.').lower()]
    if group == 'ord':
        return ('ord', word[:-2]) if int(word[:-2]) <= 31 else ('other', word)
    if group == 'decade':
        return 'decade', word.strip("'’s")
    if group == 'short':
        return 'year', ('19' if word[1] > '2' else '20') + word[1:]
    if group == 'compact':
        return 'iso', f'{word[:4]}-{word[4:6]}-{word[6:]}'
    return ('other' if group in ('money', 'name', 'code') else group), word


def scan(text: str) -> Tokens:
    """The tokens of a text; words that the calendar does not know are of the kind 'other'."""
    kinds, values, words, starts, ends, heads = [], [], [], [], [], []
    for match in TOKEN.finditer(text):
        group, word = match.lastgroup, match[0]
        low = word.lower()
        if group == 'term':
            kind, value = TERMS.get(low) or ('other', low)
            if low in CASED and not word[0].isupper():
                kind = 'other'
        else:
            kind, value = _read(group, word)
        if low in PHRASES:
            heads.append(len(kinds))
        kinds.append(LETTER[kind])
        values.append(value)
        words.append(low)
        start, end = match.span()
        starts.append(start)
        ends.append(end)
    return _join_phrases(Tokens(text, ''.join(kinds), values, words, starts, ends), heads)


def _join_phrases(tokens: Tokens, heads: list[int]) -> Tokens:
    """Phrases of the open list ("New Year's Day", "more than") become one token each."""
    kinds, inside, past = list(tokens.kinds), set(), 0
    for head in heads:
        size = _phrase_size(tokens.words, head) if head >= past else 0
        if size:
            past = head + size
            kind, tokens.values[head] = OPEN[tuple(tokens.words[head:past])]
            kinds[head], tokens.ends[head] = LETTER[kind], tokens.ends[past - 1]
            inside.update(range(head + 1, past))
    if not inside:
        return tokens
    keep = [i for i in range(len(kinds)) if i not in inside]
    columns = (kinds, tokens.values, tokens.words, tokens.starts, tokens.ends)
    kinds, *others = ([column[i] for i in keep] for column in columns)
    return Tokens(tokens.text, ''.join(kinds), *others)


def _phrase_size(words: list[str], head: int) -> int:
    """The number of tokens of the longest phrase that begins at a place; 0 for none."""
    return next((len(p) for p in PHRASES[words[head]] if tuple(words[head : head + len(p)]) == p), 0)

"""Text -> its tokens, each of a kind that the calendar knows, with a letter for each that a grammar can run over."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from dateline import tables
from dateline.dates.calendar_words import CASED, closed_terms

KINDS = (
    'other gap month maymonth weekday shortday day pair year num word magnitude ord decade unit units oneyear season '
    'daypart clock holiday mod edge half the an of in prep over rel ago later earlier before now approx vague and to '
    'dash comma dot slash open poss every per era ref noun freq fiscal old extra iso numeric fraction zone once '
    'measure quarter label period time'
).split()
LONGEST_NUMBER = 16
LETTERS = string.ascii_letters + 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ'
LETTER = dict(zip(KINDS, LETTERS, strict=False))
KIND = {letter: kind for kind, letter in LETTER.items()}
MARKS = {',': 'comma', '.': 'dot', ';': 'dot', '-': 'dash', '–': 'dash', '—': 'dash', '/': 'slash', '(': 'open'}
ABBREVIATED = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
ROMAN = ('I', 'II', 'III', 'IV')
D, DD = '[0-9]', '[0-9]{2}'

TOKEN = re.compile(
    rf"""
    (?P<abbr> (?: {ABBREVIATED} | {ABBREVIATED.upper()} ) (?: \b\.? | (?={D}{{1,2}}\b) ) )
  | (?P<era> (?: BCE? | AD | CE )\b | (?: B\.C | A\.D | B\.C\.E )\b\.? )
  | (?P<quarter> [QH][1-4]\b | [1-4][QH] (?: \b | (?= (?:20)?{DD}\b ) ) | (?:[2-9]|1[01])M (?= [\s/]?20{DD}\b ) ) # Q3
  | (?P<roman> (?: I{{1,3}} | IV ) (?= \s quarter\b ) )                          # III quarter
  | (?P<fiscal> FY (?= \s? (?: {D}{{4}} | {DD} )\b ) )                          # FY2023
  | (?P<term> [^\W\d_]++ (?![0-9]) )
  | (?P<name> [^\W\d_]+ {D} \w* )                                            # A380
  | (?P<poss> ['’]s\b | (?<=s)['’](?=\s) )
  | (?P<iso> {D}{{4}}-{DD}-{DD} (?: T{DD}:{DD} (?: :{DD} )? Z? )? (?!\w) )     # 2019-05-23T10:00
  | (?P<numeric> {D}{{1,4}} (?P<sep>[/.-]) {D}{{1,2}} (?P=sep) {D}{{1,4}} (?! \w | [/.]{D} | -{D}{{1,4}}(?![0-9./]) )
             | (?: \A | (?<=\|[ ]) | (?<=\n) | (?<=\() ) {D}{{1,2}}\.[ ]{D}{{1,2}}\.[ ] (?:19|20){DD}\b )  # 19. 5. 2022
  | (?P<compact> (?:19|20){DD} (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]{D}|3[01]) (?!\w) )
  | (?P<fraction> {D}{{1,2}} / {D}{{1,2}} (?! [0-9/%] ) )                     # 5/23, 1/2
  | (?P<clock> {D}{{1,2}} (?: [:.]{DD} (?: :{DD} )? )? \s? (?: [ap]m\b | [AP]M\b
             | [ap]\.m\b\.? | [AP]\.M\b\.? | o['’]clock\b )
             | {D}{{1,2}}:{DD} (?: :{DD} )? (?: \s?hrs?\b )? (?! [0-9:] ) )    # 5:30 p.m., 17:30
  | (?P<money> [$€£¥₹] \s? {D}{{1,12}} (?: [.,]{D}{{1,6}} ){{0,5}} | {D}{{1,9}} (?: [.,]{D}{{1,6}} ){{0,3}} \s? % )
  | (?P<num> {D}{{1,3}} (?: ,{D}{{3}} ){{1,3}} (?!{D}) (?: \.{D}+ )? | {D}+ \. {D}+ )
  | (?P<ord> {D}{{1,2}} (?:st|nd|rd|th) \b )                                 # 21st
  | (?P<decade> {D}{{2,3}}0 ['’]? s\b | ['’]? [2-9]0 s\b )                     # 1980s, '80s
  | (?P<short> ['’] {DD} \b )                                                # '99
  | (?P<code> {D}+ [^\W\d_] \w* )                                           # 3G
  | (?P<digits> {D}+ )
  | (?P<gap> \n \s* \n )
  | (?P<mark> [,.;/(–—-] )
    """,
    re.VERBOSE,
)


def _open_terms() -> dict[tuple[str, ...], tuple[str, str]]:
    """The rows of the table, by the tokens of their alias."""
    rows = tables.read('time_words')
    CASED.update(row['alias'].lower() for row in rows if row['alias'][0].isupper())
    return {tuple(m[0].lower() for m in TOKEN.finditer(row['alias'])): (row['kind'], row['value']) for row in rows}


OPEN = _open_terms()
TERMS = closed_terms() | {words[0]: meaning for words, meaning in OPEN.items() if len(words) == 1}
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
    spans: list[tuple[int, int]]

    def kind(self, index: int) -> str:
        """The name of the kind of a token; 'gap' beyond either end of the text."""
        return KIND[self.kinds[index]] if 0 <= index < len(self.kinds) else 'gap'


def letters(grammar: str) -> re.Pattern[str]:
    """A pattern over kinds written by their names -> the same pattern over letters.

    >>> letters('month day comma? year').fullmatch(scan('April 5, 2019').kinds) is not None
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
    if group == 'quarter':
        return group, word if word[0].isalpha() else word[-1] + word[:-1]
    if group == 'roman':
        return 'ord', str(ROMAN.index(word) + 1)
    if group == 'ord':
        return ('ord', word[:-2]) if int(word[:-2]) <= 31 else ('other', word)
    if group == 'decade':
        return 'decade', word.strip("'’s")
    if group == 'short':
        return 'year', ('19' if word[1] > '2' else '20') + word[1:]
    if group == 'compact':
        return 'iso', f'{word[:4]}-{word[4:6]}-{word[6:]}'
    idle = group in ('money', 'name', 'code') or (group == 'num' and len(word) > LONGEST_NUMBER)
    return ('other' if idle else group), word


def scan(text: str) -> Tokens:
    """The tokens of a text; words that the calendar does not know are of the kind 'other'."""
    kinds, values, words, spans, heads = [], [], [], [], []
    for match in TOKEN.finditer(text):
        word = match[0]
        low = word.lower()
        if match.lastgroup == 'term':
            kind, value = TERMS.get(low, ('other', low))
            if kind != 'other' and low in CASED and not word[0].isupper():
                kind = 'other'
        else:
            kind, value = _read(match.lastgroup, word)
        if low in PHRASES:
            heads.append(len(kinds))
        kinds.append(LETTER[kind])
        values.append(value)
        words.append(low)
        spans.append(match.span())
    return _join_phrases(Tokens(text, ''.join(kinds), values, words, spans), heads)


def _join_phrases(tokens: Tokens, heads: list[int]) -> Tokens:
    """Phrases of the open list ("New Year's Day", "more than") become one token each."""
    kinds, inside, past = list(tokens.kinds), set(), 0
    for head in heads:
        size = _phrase_size(tokens.words, head) if head >= past else 0
        if size:
            past = head + size
            kind, tokens.values[head] = OPEN[tuple(tokens.words[head:past])]
            kinds[head], tokens.spans[head] = LETTER[kind], (tokens.spans[head][0], tokens.spans[past - 1][1])
            inside.update(range(head + 1, past))
    if not inside:
        return Tokens(tokens.text, ''.join(kinds), tokens.values, tokens.words, tokens.spans)
    keep = [i for i in range(len(kinds)) if i not in inside]
    kinds, *others = ([column[i] for i in keep] for column in (kinds, tokens.values, tokens.words, tokens.spans))
    return Tokens(tokens.text, ''.join(kinds), *others)


def _phrase_size(words: list[str], head: int) -> int:
    """The number of tokens of the longest phrase that begins at a place; 0 for none."""
    return next((len(p) for p in PHRASES[words[head]] if tuple(words[head : head + len(p)]) == p), 0)

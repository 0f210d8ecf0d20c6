"""The words and the patterns that numbers are written with."""

from __future__ import annotations

import re
from collections import defaultdict

SMALL = {
    word: value
    for value, words in enumerate(
        'zero|nought|naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen '
        'sixteen seventeen eighteen nineteen'.split()
    )
    for word in words.split('|')
}
TENS = {
    word: 10 * (place + 2)
    for place, word in enumerate('twenty thirty forty|fourty fifty sixty seventy eighty ninety'.split())
    for word in word.split('|')
}
ORDINALS = dict(
    zip(
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth '
        'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth '
        'seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth'.split(),
        [*range(1, 20), *range(20, 100, 10), 100, 1e3, 1e6, 1e9, 1e12],
        strict=True,
    )
)
DENOMINATORS = {'half': 2, 'halves': 2, 'quarter': 4, 'quarters': 4}
DENOMINATORS |= {word + plural: value for word, value in ORDINALS.items() if value > 2 for plural in ('', 's')}
MAGNITUDES = {
    'dozen': 12, 'dozens': 12, 'doz': 12, 'dozs': 12, 'dz': 12, 'dzs': 12, 'hundred': 100,
    'thousand': 1e3, 'thsd': 1e3, 'thous': 1e3, 'k': 1e3, 'K': 1e3, 'lakh': 1e5, 'lakhs': 1e5, 'lac': 1e5,
    'million': 1e6, 'millions': 1e6, 'mil': 1e6, 'mln': 1e6, 'mn': 1e6, 'mio': 1e6, 'm': 1e6, 'M': 1e6, 'MM': 1e6,
    'crore': 1e7, 'crores': 1e7, 'cr': 1e7, 'milliard': 1e9, 'billion': 1e9, 'billions': 1e9, 'bil': 1e9,
    'bln': 1e9, 'bn': 1e9, 'b': 1e9, 'B': 1e9, 'trillion': 1e12, 'trillions': 1e12, 'tril': 1e12, 'trln': 1e12,
    'trn': 1e12, 'tln': 1e12, 'tn': 1e12, 'T': 1e12, 'quadrillion': 1e15,
}  # fmt: skip
LARGE = r'\b(?:thousand|million|billion|trillion|crore|lakh|mln|bln|mn|bn)'
"""Magnitudes that a number in digits is mostly printed with."""
LETTERS = {'k', 'K', 'm', 'M', 'b', 'B', 'T', 'MM', 'cr', 'mil', 'bil'}


def any_of(words) -> str:
    """A pattern of any of the words, the longest first; words that begin alike stand together, to be ruled out at once.

    >>> any_of(['ten', 'one', 'twenty'])
    't(?:wenty|en)|o(?:ne)'
    """
    rest = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        rest[word[0]].append(re.escape(word[1:]))
    return '|'.join(f'{re.escape(first)}(?:{"|".join(ends)})' for first, ends in rest.items())


CARDINAL = any_of([*SMALL, *TENS])
MAGNITUDE = any_of(word for word in MAGNITUDES if word not in LETTERS)
ORDINAL = any_of(ORDINALS)
DENOMINATOR = any_of(DENOMINATORS)
VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'

SMALLER = re.compile(rf'\s(?:{MAGNITUDE})\b', re.IGNORECASE)

NEXT_TERM = re.compile(
    rf"""
    (?= [\s‐-]*[b-fhk-oqstz0-9&] | \s+and | , )
    (?P<gap> \s{{1,3}}(?:and|&)\s{{1,3}} | ,\s(?=[A-Za-z]{{1,9}}\shundred) | \s?[-‐]\s? | \s{{0,3}}+ )
    (?: (?P<magnitude>{MAGNITUDE})(?:\.(?=\s(?-i:[a-z]|U\.?S)))?
      | (?P<letter>(?-i:[kKmMbBT]|MM|cr|[Mm]il|[Bb]il))(?:\.(?=,|\s(?-i:[a-z]))|(?<=il)\.(?=\s))?
      | (?P<small>{CARDINAL})
      | (?P<digits>[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?(?=\s(?:{MAGNITUDE})\b) | (?<=thousand\s)[0-9]{{3}}(?=\s[a-z])
        | (?<=thousand\s)[0-9]{{2,3}}(?=[.,;]\s)
        | [0-9]{{1,2}}(?![0-9.,:%]*[0-9])) )
    (?![A-Za-z0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)
TENTHS = re.compile(rf'[\s-](?:{ORDINAL})s?(?![A-Za-z])', re.IGNORECASE)
OVER = re.compile(r'\s(?:over|out\sof)\s')
OF_EVERY = re.compile(r'(?P<noun>\s[a-z-]{3,20})?\s(?:(?P<within>in)|out\sof)\s(?P<every>every\s)?')
SHARE_ENDS = re.compile(
    r'\s?(?:[.,;:?!)”"](?![0-9])|$)|\s(?:is|are|was|were|has|have|had|will|now|that|who|which|came|goes|comes|depends|works|lives)\b'
)
"""What follows "one firm in five", and not "one firm in five cities"."""

TIMES_AFTER = re.compile(
    r'[-\s](?:[a-z]+\s)?(?:second|minute|hour|day|week|month|year|decade|centur|season|quarter|game|match|start|attempt)'
)
TOLERANCE = re.compile(r'\s?(?:±|\+/-)\s?')
CLAUSE_END = re.compile(r'\s?(?:[.;:?!)](?![0-9])|$)')
MEASURED = r"""
    (?: tonne | ton | kilogram | kilo | gram | pound | ounce | gallon | lit(?:re|er) | barrel | pint | bushel | acre
      | hectare | (?:kilo)?met(?:re|er) | mile | inch | foot ) \s of \s (?-i:[a-z])          # a gallon of milk
  | (?: (?:kilo)?met(?:re|er) | mile | inch | foot ) \s (?:away|long|wide|high|deep|thick|north|south|east|west) \b
  | (?:percentage|basis) \s point \b"""
"""What "a" before a measure counts, where it does measure."""
OPENING_WORD = re.compile(
    rf'(?: (?P<small>{CARDINAL}) | an?(?= \s(?:{MAGNITUDE}) | \s(?:{MEASURED}) ) )(?![A-Za-z0-9])',
    re.IGNORECASE | re.VERBOSE,
)
SIGN = re.compile(r'(?=[-−MmNn])(?:(?<![^\s($€£¥])[-−]|^-\s|(?<!\bor\s)\b(?:[Mm]inus|[Nn]egative)\s)$')


OPENING = rf"""
    [0-9](?<![0-9]{{2}}) | \.(?=[0-9])(?<![\w.]\.) | [{VULGAR}]
    | \b(?: (?:{CARDINAL})(?![A-Za-z0-9]) | half\b | an?\ (?:half|(?:{MAGNITUDE})\b|(?:{DENOMINATOR})\b)
          | an?\ (?:{MEASURED}) | quarter\ (?:of\ a\ )?(?:{MAGNITUDE}) | quarter-(?:percentage-)?point )
    """
"""Where a number may start."""
START = re.compile(OPENING, re.VERBOSE | re.IGNORECASE)


FOLDED = str.maketrans('İıſ\u212a', 'iisk')
"""Letters that a pattern takes for ASCII ones where it ignores case."""


def folded(word: str) -> str:
    """A word in small letters as the tables have it.

    >>> folded('Sıx')
    'six'
    """
    return word.translate(FOLDED).lower()


def small(word: str) -> int:
    """The value of a number word below a hundred."""
    word = folded(word)
    return SMALL[word] if word in SMALL else TENS[word]

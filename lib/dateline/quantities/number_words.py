"""The words and the patterns that numbers are written with."""

from __future__ import annotations

import re

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
LETTERS = {'k', 'K', 'm', 'M', 'b', 'B', 'T', 'MM', 'cr', 'mil', 'bil'}


def _any(words) -> str:
    return '|'.join(sorted(map(re.escape, words), key=len, reverse=True))


CARDINAL = _any([*SMALL, *TENS])
MAGNITUDE = _any(word for word in MAGNITUDES if word not in LETTERS)
ORDINAL = _any(ORDINALS)
DENOMINATOR = _any(DENOMINATORS)
VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'

DIGITS = re.compile(
    rf"""
    (?P<whole>
        [0-9]{{1,3}}(?:,[0-9]{{3}}){{1,8}}(?![0-9])                          # 1,943,000
      | [0-9]{{1,2}}(?:,[0-9]{{2}}){{1,8}},[0-9]{{3}}(?![0-9])                 # 1,00,000
      | [0-9]{{1,3}}(?:[\ \u00a0\u2009\u202f][0-9]{{3}}){{1,8}}(?![0-9])       # 1 943 000
      | [0-9]{{1,3}}(?:['’][0-9]{{3}}){{1,8}}(?![0-9])                         # 1'943'000
      | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,8}}(?=,[0-9]{{1,2}}(?![0-9,]))         # 1.943,50
      | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,8}}(?![0-9])                      # 1.943.000
      | [0-9]{{1,20}}(?![0-9])
      | (?=\.[0-9])                                                      # .08
    )
    (?P<decimals>\.[0-9]{{1,20}} | (?<![0-9],[0-9])(?<![0-9],[0-9][0-9]),[0-9]{{1,2}}(?![0-9]|,[0-9]))?
    (?P<power>[eE][+-]?[0-9]{{1,2}}(?![0-9A-Za-z]) | \s?[x×]\s?10\^?[-−]?[0-9]{{1,2}}(?![0-9])
       | \^[-+]{{0,2}}[0-9]{{1,2}}(?![0-9]))?                            # 1e6, 5 x 10^6, 2.5^3
    (?: (?P<mixed>\s{{1,2}}|-)?(?P<over>[0-9]{{1,2}})\s?[/⁄]\s?(?P<under>[0-9]{{1,3}})(?![0-9/])       # 2 1/2
      | \s?(?P<vulgar>[{VULGAR}]) )?                                        # 2½
    """,
    re.VERBOSE,
)
SIMPLE_FRACTION = re.compile(r'([0-9]{1,3})\s?[/⁄]\s?([0-9]{1,3})(?![0-9/])')
GROUPING = str.maketrans('', '', ",. '’\u00a0\u2009\u202f")
SMALLER = re.compile(rf'\s(?:{MAGNITUDE})\b', re.IGNORECASE)
POWER = re.compile(r'\s?(?:[eE]|[x×]\s?10\^?)')

NEXT_TERM = re.compile(
    rf"""
    (?P<gap> \s{{1,3}}(?:and|&)\s{{1,3}} | ,\s(?=[A-Za-z]{{1,9}}\shundred) | \s?[-‐]\s? | \s{{0,3}} )
    (?: (?P<magnitude>{MAGNITUDE})(?:\.(?=\s(?-i:[a-z]|U\.?S)))? | (?P<letter>(?-i:[kKmMbBT]|MM|cr|mil|bil))
      | (?P<small>{CARDINAL}) | (?P<digits>[0-9]{{1,3}}(?=\s(?:{MAGNITUDE})\b) | [0-9]{{1,2}}(?![0-9.,:%]*[0-9])) )
    (?![A-Za-z0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)
PART = re.compile(
    rf"""
    (?P<joined> [\s-]and[\s-](?:an?|one)[\s-]                                         # two AND A half
              | [\s-]and[\s-](?P<over>{_any(SMALL)})[\s-]                               # two AND THREE quarters
              | \s-\s | [\s-] )                                                       # two thirds, one - fourth
    (?: (?P<tens>{_any(TENS)})[\s-](?P<ones>{ORDINAL})(?P<many>s?) | (?P<under>{DENOMINATOR}) )(?![A-Za-z])  # 25ths
    (?: [\s-](?:of\sa\s)?(?P<magnitude>{MAGNITUDE})(?![A-Za-z]) )?                    # ... (of a) million
    """,
    re.VERBOSE | re.IGNORECASE,
)
TENTHS = re.compile(rf'[\s-](?:{ORDINAL})s?(?![A-Za-z])', re.IGNORECASE)
OPENING_PART = re.compile(
    rf"""
    (?: (?:an?\s|one[-\s])?(?P<half>half)(?!-?\s?(?:time|year|hour\b|century|brother|sister|day))
      | an?\s(?P<under>{DENOMINATOR})(?=\s(?:of|more|less|higher|lower|to|from|since|this|compared)\b|[^\s\w-]|$)
      | (?:an?\s)?(?P<quarter>quarter)(?=\s(?:of\sa\s)?(?:{MAGNITUDE})\b) )
    (?![A-Za-z])
    (?: (?:-|\s{{1,2}})(?:of\s)?(?:an?\s{{1,2}})?(?P<magnitude>{MAGNITUDE})(?![A-Za-z]) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
OVER = re.compile(r'\s(?:over|out of)\s')
TOLERANCE = re.compile(r'\s?(?:±|\+/-)\s?')
CLAUSE_END = re.compile(r'\s?(?:[.;:?!)](?![0-9])|$)')
POINT = re.compile(rf'\spoint(?P<decimals>(?:[\s-](?:{CARDINAL}))+)(?![A-Za-z])', re.IGNORECASE)
MEASURED = r"""
    (?: tonne | ton | kilogram | kilo | gram | pound | ounce | gallon | lit(?:re|er) | barrel | pint | bushel | acre
      | hectare | (?:kilo)?met(?:re|er) | mile | inch | foot ) \s of \s (?-i:[a-z])          # a gallon of milk
  | (?: (?:kilo)?met(?:re|er) | mile | inch | foot ) \s (?:away|long|wide|high|deep|thick|north|south|east|west) \b
  | (?:percentage|basis) \s point \b"""
"""What "a" before a measure counts, where it does measure."""
OPENING_WORD = re.compile(
    rf'(?: (?P<small>{CARDINAL}) | an?(?= \s(?:{MAGNITUDE}) | \s(?:{MEASURED}) ) )(?![A-Za-z])',
    re.IGNORECASE | re.VERBOSE,
)
AND_A = re.compile(r'\band\s(?:an?\s)?$')
NOT_A_PART = re.compile(r'\b(?:first|second|third|fourth|last|past|next|previous|final|other)[\s-]$', re.IGNORECASE)
SIGN = re.compile(r'(?:(?<![^\s($€£¥])[-−]|^-\s|(?<!\bor\s)\b(?:[Mm]inus|[Nn]egative)\s)$')


OPENING = rf"""
    (?<![0-9])[0-9] | (?<![\w.])\.(?=[0-9]) | [{VULGAR}]
    | \b(?: (?:{CARDINAL})(?![A-Za-z]) | half\b | an?\ (?:half|(?:{MAGNITUDE})\b|(?:{DENOMINATOR})\b)
          | an?\ (?:{MEASURED}) | quarter\ (?:of\ a\ )?(?:{MAGNITUDE}) )
    """
"""Where a number may start."""
START = re.compile(OPENING, re.VERBOSE | re.IGNORECASE)

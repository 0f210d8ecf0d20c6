"""Digits and number words that are no quantity: dates, times, years, telephone numbers, versions, sections, scores."""

from __future__ import annotations

import re

from dateline import tables
from dateline.quantities import counting

MONTH = (
    r'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?'
    r'|Nov(?:ember)?|Dec(?:ember)?)'
)
YEAR = r'(?:1[0-9]|20)[0-9]{2}'
DAY = r'(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?'
AND = r'\s?(?:-|–|—|\bto\b|\band\b|&|,|\bor\b)\s?'

SKIPPED = re.compile(
    rf"""
      {DAY}(?:{AND}{DAY}){{0,4}}\s?(?:of\s)?(?:{MONTH})\b\.?(?:,?\s{YEAR}\b)?        # 3 to 5 August 2022
    | [0-9]{{4}}-[0-9]{{1,2}}(?:-[0-9]{{1,2}}(?:T[0-9:.]+Z?)?)?(?![0-9-]|\s?(?:percent|%))  # 2025-03-19
    | [0-9]{{1,2}}([/.-])[0-9]{{1,2}}\1(?:19|20)?[0-9]{{2}}(?![0-9.])                # 19.03.2025
    | [0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:\.[0-9]{{1,3}})?(?:\s?[ap]\.?m\b)?                      # 10:30
    | [0-9]{{1,2}}(?:[.:][0-9]{{2}})?\s?(?:[apAP]\.\s?[mM]\.|[ap]m\b|AM\b|PM\b|o['’]clock\b|noon\b)
    | {YEAR}\s?[-–/]\s?(?:{YEAR}|[0-9]{{2}})(?![0-9,.]*[0-9]|\s?(?:percent|%))       # 2019-21
    | [0-9]{{1,2}}0['’]?s\b                                                          # 90s, (19)60s
    | {YEAR}['’]?s\b
    | (?:[0-9]{{1,5}}-){{2,}}[0-9]{{1,5}}(?!-?[a-z])                                 # 555-12-34
    | [0-9]{{1,5}}\s(?:[A-Z][a-z]+\s){{1,3}}(?:Street|St|Avenue|Ave|Road|Lane|Drive|Boulevard|Square)\b  # 12 Elm Street
    | [0-9]{{1,4}}\s?[x×]\s?(?!10\b)[0-9]{{1,4}}m?\b(?![,.]?[0-9])                          # 4x100m
    | [0-9]{{1,4}}(?:\s?(?:-|–|to|and)\s?[0-9]{{1,4}})?\s(?:BCE?|CE|AD|B\.\s?C\.|A\.\s?D\.)(?!\w)      # 310 to 295 BC
    | [0-2][0-9][0-5][0-9]\s(?:GMT|UTC|hours|hrs|local\stime)\b                       # 0820 GMT
    | [0-2]?[0-9][.:][0-5][0-9]\s(?:GMT|UTC|local\stime)\b                             # 17.30 local time
    | (?:[0-9]+|one|two|three)-for-(?:[0-9]|one|two|three)\b                          # 3-for-2
    | (?:(?<=\+)[0-9]{{1,3}}|0[0-9]{{1,4}})(?:[\s-]\(?[0-9]{{2,8}}\)?){{1,5}}(?![0-9,.]*[0-9]|\s?%)  # 020 7946 0018
    | [0-9]{{3}}\)\s?[0-9]{{3}}[\s-][0-9]{{4}}(?![0-9])                                 # (555) 010-2345
    | [0-9]{{1,2}}\+[0-9]{{1,2}}(?![0-9.])                                             # the 5+1 format
    | [0-9]\s?\([0-9]{{3,4}}\)\s?[0-9]{{2,3}}-[0-9-]{{4,7}}                               # 8 (800) 555-35-35
    | (?<=\b[Aa]t\s)one\s(?:point|time|stage)\b
    | (?<=\n[-–—])[0-9]{{1,3}}[-–—](?=\s*(?:\n|$)) | (?<=\n[-–—]\s)[0-9]{{1,3}}\s[-–—](?=\s*(?:\n|$))  # -30-, – 2 –
    | (?:480|720|1080)[pi]\b | 24/7 | 9/11\b | [0-9]+/0\b | ([0-9]{{1,3}})[/-]\2\b(?!\s?(?:%|percent)|\.[0-9])
    | [0-9]{{1,3}}(?:st|nd|rd|th)[\s-](?:[a-z]{{1,8}}[\s-])?centur(?:y|ies)\b
    | [0-9]{{21,}}[0-9]* | 0{{1,3}}[1-9][0-9]+(?![0-9.,]) | 00[1-9]\b
    | (?![0-9]{{1,3}}(?:\.[0-9]{{3}})+(?!\.?[0-9]))[0-9]+(?:\.[0-9]+){{2,}}           # versions, addresses
    | [2-6][GDK]\b(?!\s?(?:loss|gain))                                               # 5G, 3D
    """,
    re.VERBOSE,
)
DAYS_AFTER_MONTH = re.compile(
    rf'(?:the\s)?(?:{DAY}\b(?!\.[0-9]|,[0-9]{{3}}|\s(?:[mb]illion|thousand|per\s?cent|[mb]l?n)\b)(?:{AND}{DAY}\b(?!\s?(?:%|per)|[,.]?[0-9]))*(?:,?\s{YEAR}\b)?|{YEAR}\b)(?!\s?(?:%|percent))'
)
LED = re.compile(
    rf"""
    (?=[AaCcDFfHhJLMNOPpRrSsTtVvW+])
    (?: \b(?: (?P<month> {MONTH}\.?,?\s(?:the\s)? )
            | (?P<line> (?: (?: Tel(?:ephone)? | Fax | Phone | Mob(?:ile)? | P\.\s?O\.\sBox )[.:]{{0,2}}
                | (?: [Tt]el | [Ff]ax | [Pp]hone | [Vv]iews | [Hh]its | [Rr]ead | [Ss]hares | [Cc]omments
                    | [Pp]ostcode | [Aa]ddress ): )\s? )
            | (?P<weekday> (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s\( )
            | (?P<call> [Cc]all\s )
            | (?P<street> (?: St\. | Str\. | [Ss]treet,? | [Aa]venue,? | Ave\. | [Rr]oad,? | Rd\. | [Pp]rospe[ck]t,?
                | Lane,? | Square,? )\s ) )
      | (?P<plus> \+ )
    )$
    """,
    re.VERBOSE,
)
"""Words before a number that make it none."""
LED_NUMBERS = {
    'month': DAYS_AFTER_MONTH,
    'line': re.compile(r'\(?\+?[0-9]+\)?(?:[\s,-]\(?[0-9]{2,8}\)?)*(?![0-9]|\s?%|[.,][0-9]|\s[mb]illion|\sthousand)'),
    'weekday': re.compile(r'[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?(?=\))'),  # Tuesday (25/9)
    'call': re.compile(r'[0-9]{2,4}(?:[ -][0-9]{2,4}){1,4}(?![0-9]|[.,][0-9]|\s?%)'),  # 555-0186
    'street': re.compile(r'[0-9]{1,3}[A-Za-z]?(?=[,;]|\.?(?:\s*$|\n))'),  # Lenin St. 38
    'plus': re.compile(r'[0-9]{1,3}(?:[ -][0-9]{1,4}){3,5}(?![0-9]|[.,][0-9]|\s?%)'),  # +32 2 552 01 44
}
"""How far the number then goes: Tel 555 1234, P.O. Box 12, Views: 1 306."""


def _designations() -> str:
    """Words that a number follows as part of a name, from their table; those in small letters in capitals as well."""
    words = {row['word'] for row in tables.read('designations')}
    words |= {word[0].upper() + word[1:] for word in words if word.islower()}
    return '|'.join(map(re.escape, sorted(words)))


DESIGNATION = re.compile(
    rf"""
    (?: \b(?:[Nn]os?|[Nn]rs?|[Aa]rts?|[Ss]ec|[Ff]igs?|[Vv]ol|[Cc]h|[Pp]p?)\.\s?             # No. 5
      | \b(?:{_designations()})\s                                                           # Section 5
      | (?<!\w)['’] | [#@_/\\]\s? | [A-Za-z][-−+]                                            # '98, #5, B-52
    )$
    """,
    re.VERBOSE,
)
ADJECTIVE = re.compile(r'-(?:way|sided|off|on|time|handed|faced)\b')
ENUMERATION = re.compile(r'(?:[0-9]{1,2}(?:\)|\.)|[0-9]{5,6},)\s+(?=[A-Z])')
"""What opens a line and counts nothing: 3. or a postcode."""
PRONOUN = re.compile(r'\b(?:(?:no|any|every|some|another|which|each|loved)[\s-]|one\sby\s)one\b', re.IGNORECASE)
PRONOUN_BEFORE = re.compile(
    r'\b(?:the|this|that|first|last|next|only|big|good|new|old|right|wrong|better|best)[\s-]$', re.IGNORECASE
)
PRONOUN_AFTER = re.compile(
    r"""
      ['’]s\b | -on- | -by- | -off\b | -sided | -way\b | \sof\b
    | \s(?:another|day|thing|by\sone|and\sonly|more\stime|point|stage|end|hand)\b
    | \s(?:can|could|should|must|might|would|may|will|has|is|was|who|that|does)\b | [-\s]time\b
    """,
    re.VERBOSE,
)
NO_NOUN = re.compile(
    r'\s?(?:[^\w\s-]|$)|\s(?:for|to|at|on|and|or|from|with|when|where|which|as|than|but|they|we|he|she|you|I)\b'
)
YEAR_BEFORE = re.compile(
    r"""
    \b(?: in | since | by | from | of | until | till | to | before | after | during | through | early | late | mid
        | circa | for | the | and | between | years? | its | his | her | their | spring | summer | autumn | fall
        | winter | than | ago | fiscal | FY | season | Olympics | Cup | last )[\s-]\(?$
    | \bc\.\s?$ | ['’]s?\s$ | [(–—,/-]\s?$
    """,
    re.VERBOSE | re.IGNORECASE,
)
MID_SENTENCE = re.compile(r'(?:\w|[\w,;)] |[\w,]- ?)$')
CAPITALISED = re.compile(
    r'(?<![.!?:"”\n]\s)(?<!^)\b(?!(?:An?|The|All|These|Those|Some|Of)\s)[A-Z][A-Za-z]*[ -]$|\b[A-Z]{2,5}\s$'
)


def skip(text: str, start: int, since: int) -> int | None:
    """End of the date, time or other non-quantity that starts at a place, None where a quantity may start."""
    led = LED.search(text, max(since, start - 12), start)
    if led and (number := LED_NUMBERS[led.lastgroup].match(text, start)):
        return number.end()
    if found := SKIPPED.match(text, start):
        return found.end()
    if (start == 0 or text[start - 1] == '\n') and (listed := ENUMERATION.match(text, start)):
        return listed.end()
    return None


def designates(text: str, since: int, start: int) -> bool:
    """Whether a number is part of a name: Section 5, No. 10, B-52."""
    return DESIGNATION.search(text, max(since, start - 14), start) is not None


def is_year(text: str, start: int, end: int, counted: bool = False, qualified: bool = False) -> bool:
    """Whether four bare digits are a year; before a noun in the plural a preposition tells: "in 2019 exports fell"."""
    value = int(text[start:end]) if end - start == 4 and text[start:end].isdecimal() else 0
    if not 1000 <= value <= 2100 or (qualified and (counted or value < 1900 or value % 50 == 0)):
        return False
    told = YEAR_BEFORE.search(text, max(0, start - 12), start) is not None
    if counted:
        return value >= 1900 and (told or value % 50 != 0)
    return value >= 1900 or told


def is_pronoun(text: str, start: int, end: int) -> bool:
    """Whether "one" stands for a person or a thing and counts nothing."""
    if text[start:end].lower() != 'one':
        return False
    if PRONOUN.search(text, max(0, start - 8), end) or PRONOUN_AFTER.match(text, end):
        return True
    return bool(PRONOUN_BEFORE.search(text, max(0, start - 7), start) and NO_NOUN.match(text, end))


def is_subject(text: str, start: int, end: int) -> bool:
    """Whether "one" is the subject of the verb after it: one costs, one searches."""
    found = counting.WORD.match(text, end) if text[start:end].lower() == 'one' else None
    return found is not None and counting.is_verb(found[1])


def is_name_number(text: str, since: int, start: int, end: int) -> bool:
    """Whether bare digits go on with a name: Voyager 2, the FTSE 100."""
    return text[start:end].isdigit() and CAPITALISED.search(text, max(since, start - 24), start) is not None


def is_name(text: str, start: int) -> bool:
    """Whether a number word has its capital from a name: the Big Six, the One Coast party."""
    return text[start].isupper() and MID_SENTENCE.search(text, max(0, start - 4), start) is not None

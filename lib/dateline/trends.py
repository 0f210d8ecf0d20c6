"""Words beside a number that bound it ("more than") or say where it went ("rose by")."""

from __future__ import annotations

import re

QUALIFIERS = {
    'about': 'about around roughly approximately approx approx. some circa ca. ca estimated reported ~ ≈ approaching',
    'more than': 'over above exceeding exceeded topped topping surpassed surpassing > ≥ +',
    'less than': 'under below < ≤',
    'nearly': 'nearly almost practically virtually',
}
PHRASES = {
    'about': ['in the region of', 'on the order of', 'in the order of', 'an estimated', 'somewhere around', 'or so', 'more or less'],
    'more than': [
        'more than', 'greater than', 'higher than', 'larger than', 'at least', 'no less than', 'no fewer than', 'not less than',
        'not fewer than', 'in excess of', 'upwards of', 'upward of', 'a minimum of', 'minimum of', 'just over', 'well over',
        'well above', 'better than', 'longer than', 'older than', 'beyond',
    ],
    'less than': ['less than', 'fewer than', 'lower than', 'smaller than', 'just under', 'well under', 'well below', 'shy of', 'short of'],
    'up to': [
        'up to', 'at most', 'at the most', 'no more than', 'not more than', 'as much as', 'as many as', 'as high as', 'maximum of', 'a maximum of',
        'not exceeding', 'no higher than', 'no larger than', 'as far as',
    ],
    'nearly': ['close to', 'nearing', 'just short of', 'not quite'],
}  # fmt: skip
KIND = {word: kind for kind, words in QUALIFIERS.items() for word in words.split()}
KIND |= {phrase: kind for kind, phrases in PHRASES.items() for phrase in phrases}

_words = '|'.join(sorted((re.escape(word).replace(r'\ ', r'\s') for word in KIND), key=len, reverse=True))
QUALIFIED = re.compile(
    rf'(?:(?<=\s)|(?<=[("“‘—–,])|^|\b)({_words})\s{{0,2}}(?:the\s|a\s(?=record)|an\s(?=additional))?$', re.IGNORECASE
)
BOUND_AFTER = re.compile(
    r'\s?(?:(?P<more>\+(?![0-9])|-plus\b|(?:,\s)?or\s(?:more|higher|above|older|over|greater)\b(?!\s[0-9])|at\sleast\b)'
    r'|(?P<about>-odd\b|\s?or\sso\b|-ish\b|\sor\sthereabouts\b)|(?P<most>(?:,\s)?or\s(?:less|fewer|lower|under|below)\b|at\s(?:the\s)?most\b))'
)

_UP = r"""
    up | r(?:ose|ise[ns]?|ising) | gr(?:ew|ow|own|ows|owing|owth) | increas(?:e[ds]?|ing) | climb(?:ed|s|ing)? | jump(?:ed|s|ing)?
  | surg(?:e[ds]?|ing) | soar(?:ed|s|ing)? | gain(?:ed|s|ing)? | advanc(?:e[ds]?|ing) | add(?:ed|s|ing)(?=\s) | expan(?:d(?:ed|s|ing)?|sion)
  | rebound(?:ed|s|ing)? | rall(?:y|ied|ies|ying) | leap(?:t|ed|s)? | hik(?:e[ds]?|ing) | rais(?:e[ds]?|ing)(?=[^.;]{0,40}\b(?:by|to|from)\b) | boost(?:ed|s|ing)?
  | skyrocket(?:ed|s|ing)? | swell(?:ed|ing|s)? | swollen | widen(?:ed|s|ing)? | strengthen(?:ed|s|ing)? | improv(?:e[ds]?|ing|ement)
  | accelerat(?:e[ds]?|ing) | appreciat(?:e[ds]?|ing|ion) | spik(?:e[ds]?|ing) | ballooned | mushroomed | ros | higher | upturn | uptick
  | edged\s(?:up|higher) | inched\sup | doubl(?:ed|ing) | tripled | quadrupled | picked\sup | recover(?:ed|ing|y)?
"""
_DOWN = r"""
    down | f(?:ell|alls?|allen|alling) | drop(?:ped|s|ping)? | declin(?:e[ds]?|ing) | decreas(?:e[ds]?|ing) | slip(?:ped|s|ping)?
  | slid(?:e[s]?|ing)? | tumbl(?:e[ds]?|ing) | plung(?:e[ds]?|ing) | s(?:ank|ink|inks|inking|unk) | los(?:t|e|es|ing|s) | shr(?:ank|ink|inks|inking|unk)
  | cut(?:s|ting)? | reduc(?:e[ds]?|ing|tion) | lower(?:ed|s|ing)? | contract(?:ed|ing|ion) | slump(?:ed|s|ing)? | plummet(?:ed|s|ing)?
  | dip(?:ped|s|ping)? | eas(?:ed|es|ing) | shed(?:s|ding)? | halved | weaken(?:ed|s|ing)? | narrow(?:ed|s|ing)? | retreat(?:ed|s|ing)?
  | crash(?:ed|es|ing)? | slash(?:ed|es|ing)? | trim(?:med|s|ming)? | slow(?:ed|s|ing)? | deteriorat(?:e[ds]?|ing) | depreciat(?:e[ds]?|ing|ion)
  | div(?:ed|es|ing) | dove | pared | scaled\sback | collapsed | shav(?:ed|ing) | knocked | wiped | discount(?:ed)? | downturn
"""
_FILLER = r'(?:(?:[a-z]+ly|in\s[A-Za-z]+|year[ -]on[ -]year|year|month|rate[s]?|price[s]?|its|their|his|off|of|sharp|slight|further|another|back|even|again|just|only|still|much|some|what|well|overall|total|value|exports|imports|sales|more|rapid(?:ly)?|small|big|modest|steep|annual)\s)'
_LINK = r'(?:by|to|from|of|at|about|a|an|the|another|nearly|record|as|much|many|another|some|around|over|than|more|less|at|least|almost|additional|up|further|between|roughly|approximately|estimated|just|only|close|under|level|price|average|high|low)'
BEFORE = re.compile(
    r'\b(?:(?P<up>%s)|(?P<down>%s))\b,?\s%s{0,3}(?:%s\s){0,5}$'
    % (re.sub(r'\s', '', _UP), re.sub(r'\s', '', _DOWN), _FILLER, _LINK),
    re.IGNORECASE,
)
_KIND_OF_CHANGE = (
    r'(?:(?:year|month|quarter|week)[ -](?:on|over)[ -](?:year|month|quarter|week)|[a-z]+(?:ly|ual)|sharp|further|record|price|pay|wage|tax|rate'
    r'|overall|average|real|net|gross|sales|profit|revenue|output|export|import|salary|production|trade|volume|staff|job|stock|share|big|modest'
    r'|population|traffic|demand|duty|tariff|interest|budget|spending|points?)'
)
AFTER = re.compile(
    rf"""
    (?:\s?[-–]\s?|\s(?:or\sso\s)?)(?:{_KIND_OF_CHANGE}\s){{0,2}}
    (?:(?P<up>rise|rising|increases?|gains?|growth|jump|surge|hike|upturn|expansion|advance|improvement|leap|boost|spike|raise|uptick|upswing
          |higher|up\b(?!\sto)|above|more\sthan(?!\s[0-9])|more(?=[.,;]|\s(?:in|for|on|to)\b|\s(?:expensive|costly))|increase|climb|rally|appreciation)
      |(?P<down>falls?|drops?|declines?|decrease|cuts?|reductions?|slump|contraction|dip|slide|plunge|lower|down\b|below|less\sthan(?!\s[0-9])
          |less(?=[.,;]|\s(?:in|for|on|to)\b|\s(?:expensive|costly))|discount|loss(?!es)|tumble|slowdown|depreciation|fewer|under\b))(?![a-z-])
    """,
    re.VERBOSE,
)
GOES_ON = re.compile(r'(?:\s?\([^()]{0,40}\))?,?\s(?:to|or|and)\s(?:(?!from\b)[a-z]{2,13}\s){0,3}[^\s\w]*')
GOES_ON_LISTED = re.compile(r',\s')
SENTENCE_END = re.compile(r'[.;!?:]["”’]?\s')


def qualifier(text: str, since: int, start: int) -> tuple[str, int] | None:
    """The qualifier written before a number: (about | more than | less than | nearly | up to, its start)."""
    found = QUALIFIED.search(text, max(since, start - 24), start)
    return (KIND[' '.join(found[1].lower().split())], found.start(1)) if found else None


def bound_after(text: str, end: int) -> tuple[str, int] | None:
    """The qualifier written after a number: "5 or more", "50-odd", "10+"."""
    found = BOUND_AFTER.match(text, end)
    if not found:
        return None
    return ('more than' if found['more'] else 'about' if found['about'] else 'up to'), found.end()


def change(text: str, since: int, start: int, end: int, counted: bool) -> str | None:
    """up or down where the words beside a quantity say that something went there or went so far.

    Of things `counted`, up and down alone say nothing ("brought up 300 men"), nor does a word after them.
    """
    if found := BEFORE.search(text, max(since, start - 70), start):
        particle = counted and (found['up'] or found['down']).lower() in ('up', 'down')
        if not particle and not SENTENCE_END.search(text, found.start(), start):
            return 'up' if found['up'] else 'down'
    if not counted and (found := AFTER.match(text, end)):
        return 'up' if found['up'] else 'down'
    return None


def goes_on(text: str, end: int, start: int, listed: bool) -> bool:
    """Whether a quantity goes on with the change of the one before: "rose 5 percent to 3 million", "rose 5, 6 and 7"."""
    if start - end > 60:
        return False
    return (GOES_ON.fullmatch(text, end, start) or (listed and GOES_ON_LISTED.fullmatch(text, end, start))) is not None

"""The noun that a number counts: "three key principles" counts principles."""

from __future__ import annotations

import functools
import re

from dateline.quantities.number_words import SMALL, TENS

IRREGULAR = {
    'people': 'person', 'persons': 'person', 'men': 'man', 'women': 'woman', 'children': 'child', 'feet': 'foot',
    'teeth': 'tooth', 'mice': 'mouse', 'geese': 'goose', 'oxen': 'ox', 'lives': 'life', 'wives': 'wife',
    'knives': 'knife', 'leaves': 'leaf', 'halves': 'half', 'wolves': 'wolf', 'loaves': 'loaf', 'thieves': 'thief',
    'shelves': 'shelf', 'criteria': 'criterion', 'phenomena': 'phenomenon', 'memoranda': 'memorandum',
    'referenda': 'referendum', 'bacteria': 'bacterium', 'consortia': 'consortium', 'stadia': 'stadium',
    'crises': 'crisis', 'analyses': 'analysis', 'bases': 'base', 'theses': 'thesis', 'axes': 'axis',
    'stimuli': 'stimulus', 'alumni': 'alumnus', 'media': 'medium', 'buses': 'bus', 'movies': 'movie', 'ties': 'tie',
    'pies': 'pie', 'cookies': 'cookie', 'calories': 'calorie', 'heroes': 'hero', 'potatoes': 'potato',
    'tomatoes': 'tomato', 'viruses': 'virus', 'campuses': 'campus', 'bonuses': 'bonus', 'gases': 'gas',
    'lenses': 'lens', 'rookies': 'rookie', 'selfies': 'selfie', 'headaches': 'headache', 'caches': 'cache',
    'sorties': 'sortie',
}  # fmt: skip
COMPOUND = re.compile(r'(.*[a-z](?:wo)?m)en|(.+child)ren|(.+)people|(.+)wives')
"""Gunmen, policewomen, grandchildren, townspeople, housewives."""

NOT_MEN = re.compile(
    r'(?:speci|regi|abdo|acu|stam|sta|hy|o|a|se|cycla|al?bu|bitu|exa|lu|ru|dol|ra|ye|bre|car|turk)men', re.IGNORECASE
)
INVARIANT = set(
    'aircraft spacecraft watercraft hovercraft staff personnel police troops cattle sheep livestock fish deer series '
    'species offspring crew corps head headquarters barracks crossroads means works gold silver bronze'.split()
)
"""Nouns whose plural looks like their singular."""

PLURAL_BEFORE_NOUN = set(
    'sales savings goods arms sports systems operations communications drugs parts rights '
    'women men customs securities futures services clothes textiles telecoms telecommunications fisheries'.split()
)
"""Plurals that stand before another noun: one sales manager."""

STOP = set(
    'a an the this that these those its their his her our your my some any all both each every either neither no not '
    'i you he she it we they him them us me who whom whose which what when where why how there here '
    'and or but nor so yet if while as than because although though unless until till since after before during '
    'in on at by for from to of with without into onto over under above below between among across through about '
    'against within along around near behind beyond despite off out up down per via versus vs plus minus '
    'is are was were be been being am has have had having do does did will would can could may might must shall '
    'should said says say told added adds took takes made makes came comes went goes gave gives got gets won lost '
    'died killed left led held saw fell rose grew ran put set sent shot beat became remains include includes '
    'later earlier ago yesterday today tomorrow tonight now then also only even just still already too once again '
    'abroad ever never instead others ones worth valued totalling totaling including aged long wide apart apiece '
    'means however respectively together alone away back times thanks '
    'january february march april june july august september october november december '
    'monday tuesday wednesday thursday friday saturday sunday '
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split()
)
STOP |= {*SMALL, *TENS}
"""Words that end the words between a number and its noun, or that look like a plural."""

ACRONYMS = re.compile(r'[A-Z]{2,}s|[A-Z][a-z]?[A-Z]{1,4}s')
NOT_PLURAL = re.compile(
    r'(?:ss|us|is|yes|gas|lens|bias|canvas|atlas|news|politics|sports|physics|always|overseas|perhaps|besides|(?:for|to|back|after|in|up|down|on)wards)$'
)
ES = re.compile(r'(?:ss|sh|ch|x|zz)es$')
WORD = re.compile(r"[ \n\t\u00a0]{1,3}['‘’\"“]?([^\W\d_](?:[\w'’-]{0,30}[^\W_])?)")
HYPHENED = re.compile(
    r"""
    (?: [-‐‑]                                                               # a 12-member team
      | \s(?=(?:member|person|man|nation|country|company|seat|bed|room|page|storey|story|point)
             \s[a-z]+(?<!s)\b) )                                            # a 12 member team
    ([a-z]{3,14})
    """,
    re.VERBOSE,
)
NOT_COUNTED = re.compile(r'.*(?:.{2}ed|strong|odd|plus|fold|something)')
LISTED = re.compile(r'(?:\s[a-z-]{2,15},){0,2}\s(?!\w+ed\b)[a-z-]{2,15}(?=\s(?:and|or)\s[a-z])\s\w+')
"""Adjectives before the noun: micro, small and medium firms."""

OF_WHICH = re.compile(r"\sof\s(?:the|its|their|these|those|our|his|her|all|[A-Z]\w{1,20}['’]s?)(?=\s)")
PROPER = re.compile(r'.+[A-Z].*|[A-Z]+|[A-Z][a-z-]+(?:an|ese|ard|sh|i)')


@functools.lru_cache(4096)
def singular(noun: str) -> str:
    """A noun in the singular; a noun that is singular already stays.

    >>> singular('start-ups'), singular('companies'), singular('people')
    ('start-up', 'company', 'person')
    """
    head, dash, last = noun.rpartition('-')
    low = last.lower()
    if ACRONYMS.fullmatch(last):
        last = last[:-1]
    elif low in IRREGULAR:
        last = IRREGULAR[low]
    elif one := _of_compound(last):
        last = one
    elif not plural(last) or low in INVARIANT:
        pass
    elif low.endswith('ies') and len(low) > 4:
        last = last[:-3] + 'y'
    else:
        last = last[: -2 if ES.search(low) else -1]
    return head + dash + last


def _of_compound(noun: str) -> str | None:
    """The singular of a compound of men, women, children, people or wives; None for another word."""
    found = COMPOUND.fullmatch(noun)
    if not found or NOT_MEN.fullmatch(noun):
        return None
    stem = found.lastindex
    return found[stem] + ('an' if stem == 1 else '' if stem == 2 else 'person' if stem == 3 else 'wife')


def plural(noun: str) -> bool:
    """Whether a word can be a noun in the plural."""
    last = noun.rpartition('-')[2]
    low = last.lower()
    if low in IRREGULAR or low in INVARIANT or ACRONYMS.fullmatch(last) or _of_compound(last):
        return True
    return len(low) > 2 and low.endswith('s') and not NOT_PLURAL.search(low)


def noun_after(text: str, end: int, one: bool) -> tuple[str, int] | None:
    """The counted noun in the singular, and its end.

    After another number than `one` it is the first plural, or the last of several ("two news agencies"); adjectives
    and names before it are passed over.
    """
    if hyphened := HYPHENED.match(text, end):
        counts = hyphened[1] not in STOP and not NOT_COUNTED.fullmatch(hyphened[1])
        return (hyphened[1], hyphened.end()) if counts else None
    if which := OF_WHICH.match(text, end):
        end, one = which.end(), False
    words = _words(text, end)
    noun = _noun_of_one(words) if one else _noun_of_many(words)
    if noun is None and not one and (listed := LISTED.match(text, end)):
        noun = _noun_of_many(_words(text, listed.end())[:3])
    if noun is None:
        return None
    word, end = noun
    return (singular(word) if word.islower() or PROPER.fullmatch(singular(word)) else singular(word).lower()), end


def _words(text: str, end: int) -> list[tuple[str, int]]:
    words = []
    while len(words) < 6 and (found := WORD.match(text, end)) and found[1].lower() not in STOP:
        words.append((found[1], found.end()))
        end = found.end()
    return words


def is_verb(word: str) -> bool:
    """Whether the word after "one" is what one does: one costs, one searches."""
    return word.islower() and plural(word) and word not in INVARIANT and word not in PLURAL_BEFORE_NOUN


def _noun_of_many(words: list[tuple[str, int]]) -> tuple[str, int] | None:
    noun = None
    for word, end in words:
        leads = noun and (noun[0] in PLURAL_BEFORE_NOUN | INVARIANT or noun[0].endswith('ics'))
        if noun and noun[0].islower() and not leads:
            break
        if plural(word) and not word.endswith(("'s", '’s')):
            noun = word, end
        elif noun:
            break
    return noun


def _noun_of_one(words: list[tuple[str, int]]) -> tuple[str, int] | None:
    if words and is_verb(words[0][0]):
        return None
    noun = None
    for word, end in words:
        if noun and (word.endswith(('ed', 'ing', 's', 'ly')) or (word[0].isupper() and noun[0].islower())):
            break
        noun = word, end
    return noun if noun and not noun[0].endswith(('ly', 'ed')) else None

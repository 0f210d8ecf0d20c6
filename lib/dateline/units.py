"""The unit beside a number: currencies (ISO 4217), percent, measures, and whatever else is counted."""

from __future__ import annotations

import csv
import functools
import re
from importlib import resources

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

SI_SYMBOLS = {
    'k': 'kilo',
    'M': 'mega',
    'G': 'giga',
    'T': 'tera',
    'c': 'centi',
    'm': 'milli',
    'µ': 'micro',
    'μ': 'micro',
    'n': 'nano',
    'p': 'pico',
}
SI_NAMES = [*dict.fromkeys(SI_SYMBOLS.values()), 'exa', 'peta']
CAPITALISED_WORDS = {'ALL', 'TOP', 'CUP', 'BOB', 'PEN', 'SOS'}
"""Currency codes that a headline in capitals may hold as words."""

IRREGULAR = {
    'people': 'person', 'persons': 'person', 'men': 'man', 'women': 'woman', 'children': 'child', 'feet': 'foot',
    'teeth': 'tooth', 'mice': 'mouse', 'geese': 'goose', 'oxen': 'ox', 'lives': 'life', 'wives': 'wife', 'knives': 'knife',
    'leaves': 'leaf', 'halves': 'half', 'wolves': 'wolf', 'loaves': 'loaf', 'thieves': 'thief', 'shelves': 'shelf',
    'criteria': 'criterion', 'phenomena': 'phenomenon', 'crises': 'crisis', 'analyses': 'analysis', 'bases': 'base',
    'theses': 'thesis', 'axes': 'axis', 'stimuli': 'stimulus', 'alumni': 'alumnus', 'media': 'medium', 'buses': 'bus',
    'movies': 'movie', 'ties': 'tie', 'pies': 'pie', 'cookies': 'cookie', 'calories': 'calorie', 'zombies': 'zombie',
    'heroes': 'hero', 'potatoes': 'potato', 'tomatoes': 'tomato', 'viruses': 'virus', 'campuses': 'campus', 'bonuses': 'bonus',
    'shoes': 'shoe', 'toes': 'toe', 'gases': 'gas', 'lenses': 'lens', 'statuses': 'status', 'selfies': 'selfie', 'rookies': 'rookie',
    'centuries': 'century', 'techniques': 'technique', 'aches': 'ache', 'caches': 'cache', 'headaches': 'headache', 'axles': 'axle',
}  # fmt: skip
INVARIANT = set(
    'aircraft spacecraft staff personnel police cattle sheep fish deer series species headquarters livestock crew offspring '
    'corps gold silver bronze means barracks crossroads works watercraft hovercraft troops'.split()
)
"""Nouns whose plural looks like their singular."""

SINGULARS_IN_S = re.compile(
    r'(?:ss|us|is|news|politics|sports|physics|always|perhaps|besides|afterwards|towards|plus|[a-z]ous)$'
)


def singular(noun: str) -> str:
    """A noun in the singular; a noun that is singular already stays.

    >>> singular('start-ups'), singular('companies'), singular('people')
    ('start-up', 'company', 'person')
    """
    head, dash, last = noun.rpartition('-')
    low = last.lower()
    if low in IRREGULAR:
        last = IRREGULAR[low]
    elif low in INVARIANT or SINGULARS_IN_S.search(low) or not low.endswith('s') or len(low) < 3:
        pass
    elif low.endswith('ies') and len(low) > 4:
        last = last[:-3] + 'y'
    elif low.endswith(('sses', 'shes', 'ches', 'xes', 'zzes')):
        last = last[:-2]
    elif low.endswith("s'"):
        last = last[:-2]
    else:
        last = last[:-1]
    return head + dash + last


def plural(noun: str) -> bool:
    """Whether a word can be a noun in the plural."""
    low = noun.lower().rpartition('-')[2]
    return (
        low in IRREGULAR or low in INVARIANT or (low.endswith('s') and len(low) > 2 and not SINGULARS_IN_S.search(low))
    )


@functools.cache
def table() -> dict[str, tuple[str, str]]:
    """Every alias -> (unit, kind); the hand-made table first, then the currency names and codes of CLDR."""
    lines = (resources.files('dateline') / 'tables' / 'units.csv').read_text(encoding='utf8').splitlines()
    rows = list(csv.DictReader(lines))
    found = {row['alias']: (row['unit'], row['kind']) for row in rows}
    for row in rows:
        if row['kind'] == 'si':
            short = len(row['alias']) < 4 and row['alias'] not in ('amp', 'ohm')
            for symbol, name in SI_SYMBOLS.items():
                found.setdefault((symbol if short else name) + row['alias'], (name + row['unit'], 'unit'))
            if not short:
                found |= {name + row['alias']: (name + row['unit'], 'unit') for name in SI_NAMES}
    for locale in ('en', 'en_GB'):
        for code, name in Locale.parse(locale).currencies.items():
            if code.startswith('X') and code not in ('XAF', 'XOF', 'XPF', 'XDR'):
                continue
            if code not in CAPITALISED_WORDS:
                found.setdefault(code, (code, 'currency'))
            if '(' not in name:
                found.setdefault(singular(get_currency_name(code, 2, locale)).lower(), (code, 'currency'))
                found.setdefault(name.lower(), (code, 'currency'))
    return found


AMBIGUOUS = 'also an everyday word: after a large number only'
SIGNS = '$€£¥₽₹₩₫₪₺₴₸₱₦₾₭₡₲₵₮៛৳฿₼֏₿￥＄元﷼'
UNIT_WORD = re.compile(
    rf"""
    \s{{0,2}}[-‐]?\s?                                         # 5 km, 5-km, 5km
    ( U\.\s?S\.?(?:\s?\$)? | ¢ | ரூ
    | %(?:[ -]p(?:oin)?ts?\b)? | [％٪{SIGNS}] | [°º]\s?[CF]? | ["″′]
    | [^\W\d_](?:[^\W_]|[$^²³])*(?:/[^\W\d_]{{1,4}}[²³2]?)? )
    """,
    re.VERBOSE,
)
PER = re.compile(r'\s?(?:/|\bper\s|\bal?\s|\ban\s|\beach\s)\s?([^\W\d_]+)')
NOUN_WORD = re.compile(r"[ \n\t\u00a0]{1,3}['‘’\"“]?([^\W\d_](?:[\w'’-]{0,30}[^\W_])?)")
HYPHENED = re.compile(r'-([a-z]{3,14})(?![\w-]*(?:strong|ish|odd|plus|something))')
OF_WHICH = re.compile(r'\sof\s(?:the|its|their|these|those|our|his|her|all)\b')
STOP = set(
    'a an the this that these those its their his her our your my some any all both each every either neither no not '
    'i you he she it we they them him us me who whom whose which what when where why how there here '
    'and or but nor so yet if while as than because although though unless until till since after before during '
    'in on at by for from to of with without into onto over under above below between among across through about against '
    'within along around near behind beyond despite off out up down per via versus vs plus minus '
    'is are was were be been being am has have had having do does did will would can could may might must shall should '
    'said says say told added adds took takes made makes came comes went goes gave gives got gets won lost died killed '
    'left led held saw fell rose grew ran put set sent shot beat became remains include includes later earlier ago '
    'yesterday today tomorrow tonight now then also only even just still already too once again ever never instead '
    'others ones apiece respectively together alone away back '
    'times January February March April May June July August September October November December '
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'.split()
)


def _alias(words: list[str]) -> tuple[str, str] | None:
    known, phrase = table(), ' '.join(words)
    head = phrase[: len(phrase) - len(words[-1])]
    if phrase in known or len(words[-1]) < 4:
        return known.get(phrase) or known.get(phrase.lower() if ' ' in phrase else phrase)
    one = head + singular(words[-1])
    return known.get(one) or known.get(one.lower())


@functools.cache
def _openings() -> frozenset[str]:
    """First words of aliases, so that most words are turned away by one look-up."""
    return frozenset(singular(alias.split()[0]).lower() for alias in table())


def after(text: str, end: int, value: float, spelt: bool) -> tuple[str, int, str] | None:
    """The measure or currency named at a place: (unit, its end, kind)."""
    words, ends, place = [], [], end
    while len(words) < 4 and (found := UNIT_WORD.match(text, place)):
        word = found[1].replace('.', '').replace('U S', 'US')
        if not words and singular(word).lower() not in _openings():
            return None
        words.append(word)
        ends.append(found.end())
        place = found.end()
    for size in range(len(words), 0, -1):
        unit = _alias(words[:size])
        if unit and _agrees(text, end, ends[size - 1], words[:size], unit, value, spelt):
            return unit[0], ends[size - 1], unit[1]
    return None


def _agrees(text: str, end: int, stop: int, words: list[str], unit: tuple[str, str], value: float, spelt: bool) -> bool:
    """Whether an alias can be meant here, and not a word or a letter that looks like it."""
    last, gap = words[-1], text[end : stop - len(words[-1])] if len(words) == 1 else ' '
    if last[-1].isalnum() and text[stop : stop + 1].isalnum():
        return False
    if len(words) > 1 or not last.isalpha():
        return True
    if len(last) <= 2:
        return (
            not spelt
            and '\n' not in gap
            and text[stop : stop + 1] not in ("'", '’', '-')
            and (last != 'p' or not gap)
            and last != 'a'
        )
    if last in _everyday():
        return abs(value) >= 1000
    if unit[0] in ('second', 'quarter', 'time', 'night', 'century', 'point', 'share', 'stone', 'person', 'yard'):
        return abs(value) == 1 or gap.strip() in ('-', '‐') or singular(last) != last or len(last) <= 3 or 0 < value < 1
    return True


@functools.cache
def _everyday() -> frozenset[str]:
    return frozenset('won dong lev leu lei mu stone kip dram sterling kuna lek real rand'.split())


def per(text: str, end: int) -> tuple[str, int] | None:
    """What a quantity is per: "a share", "/hour", "per head"."""
    found = PER.match(text, end)
    unit = found and _alias([found[1]])
    return (unit[0], found.end()) if unit and not text[found.end() : found.end() + 1].isalnum() else None


def counted(text: str, end: int, one: bool) -> tuple[str, int] | None:
    """The noun that is counted, in the singular: "three key principles" counts principles."""
    if hyphened := HYPHENED.match(text, end):
        return (
            (hyphened[1], hyphened.end()) if not hyphened[1].endswith(('ed', 'strong', 'odd', 'plus', 'fold')) else None
        )
    if which := OF_WHICH.match(text, end):
        end, one = which.end(), False
    noun = None
    for _ in range(6):
        found = NOUN_WORD.match(text, end)
        if not found or found[1].lower() in STOP or found[1] in STOP:
            break
        word = re.sub(r"['’]s?$", '', found[1])
        if one and not word.islower() and noun and noun[0].islower():
            break
        if one and noun and (word.endswith(('ed', 'ing', 's', 'ly'))):
            break
        if one or (word == found[1] and plural(word)):
            noun = (word, found.start(1) + len(word))
        elif noun:
            break
        end = found.end()
    if noun is None or (one and noun[0].endswith(('ly', 'ed'))):
        return None
    return _lower(singular(noun[0])), noun[1]


def _lower(noun: str) -> str:
    proper = noun[1:] != noun[1:].lower() or noun.endswith(('an', 'ese', 'ish'))
    return noun if proper else noun.lower()


@functools.cache
def _before() -> re.Pattern:
    """Currencies written before the number: signs, codes and abbreviations."""
    current = {code for used in get_global('territory_currencies').values() for code, _, until, _ in used if not until}
    dead = set(Locale.parse('en').currencies) - current
    written = [
        alias for alias, (_, kind) in table().items()
        if kind == 'currency' and alias not in ('Euro', 'Yuan') and (alias not in dead) and (not alias.isalpha() or not alias.islower()) and len(alias) < 6 and not alias.isspace()
    ]  # fmt: skip
    names = '|'.join(sorted((re.escape(alias).replace(r'\$', r'\s?\$') for alias in written), key=len, reverse=True))
    return re.compile(rf'(?<![^\W\d_])({names}|(?:u\.?s|hk|c|a|nz)\s?\$|sen)(?:\s?-\s?|\s{{0,2}})$')


def before(text: str, since: int, start: int) -> tuple[str, int] | None:
    """The currency written directly before a number: (code, its start)."""
    found = _before().search(text, max(since, start - 9), start)
    if not found:
        return None
    alias = re.sub(r'\s', '', found[1])
    known = table().get(alias) or table().get(alias.upper().replace('.', '')) or (alias, '')
    return known[0], found.start()

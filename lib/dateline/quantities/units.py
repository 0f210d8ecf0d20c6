"""The unit written beside a number: a currency (ISO 4217), percent, a measure."""

from __future__ import annotations

import functools
import itertools
import re

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

from dateline import tables
from dateline.quantities.counting import singular
from dateline.quantities.number_words import any_of

SI = {'k': 'kilo', 'M': 'mega', 'G': 'giga', 'T': 'tera', 'c': 'centi', 'm': 'milli', 'µ': 'micro', 'μ': 'micro',
      'n': 'nano', 'p': 'pico'}  # fmt: skip
SI_NAMES = [*SI.values(), 'peta', 'exa']
NOT_A_CODE = {'COP', 'ALL', 'TOP', 'CUP', 'BOB', 'PEN', 'SOS'}
"""Currency codes that a headline in capitals may hold as words."""

SIGNS = '$€£¥₽₹₩₫₪₺₴₸₱₦₾₭₡₲₵₮៛৳฿₼֏₿￥＄元﷼'
UNIT_WORD = re.compile(
    rf"""
    \s{{0,2}}[-‐‑]?\s?                                          # 5 km, 5-km, 5km
    ( U\.\s?S\.?(?:\s?\$)? | sq\. | cu\. | p\.\s?p\. | [¢％٪{SIGNS}] | ரூ
    | %(?:[ -]p(?:oin)?ts?\b)? | [°º]\s?[CF]? | ["″′]
    | [^\W\d_](?:[^\W_]|[$^²³])*(?:/[^\W\d_]{{1,4}}[²³2]?)? )
    """,
    re.VERBOSE,
)
NATIONAL = re.compile(r'\s([A-Z][a-z]+)\s([a-z]{3,9})\b')
SHARED = {
    word + plural for word in ('dollar', 'pound', 'franc', 'peso', 'rupee', 'rial', 'mark') for plural in ('', 's')
}
PER = re.compile(
    r"""
    (?: -an?- | \s?(?: / | \bper\s | \ban?\s | \beach\s )\s? )                               # a barrel, -a-barrel, /t
    ( (?:square\s|cubic\s)? [^\W\d_]+ (?:[- ]hours?)? )\b (?!\s(?:ago|earlier|before|later)) (\^?[23²³])?
    """,
    re.VERBOSE,
)
SUM = re.compile(r'[0-9](?:[0-9]{0,2}(?:,[0-9]{3})+|[0-9.,]*[\s-]?(?:[kmbMB]n?|tr?n|[mbtr]+illion|crore|lakh)\b)')
WEIGHT_AFTER = re.compile(r',?\sof\s(?!(?:aid|debt|money|funding|public|taxpayer|damage|investment|savings)|[A-Z])')
WEIGHT_BEFORE = re.compile(
    r'\bweigh[a-z]*\s(?:[^.;:!?]|\.(?=[0-9])){0,25}$|\b(?:lost|gained|shed|put\son)\s(?:\w+\s){0,2}[0-9.,]+$'
)
HEAVY = re.compile(r'-pound\b(?!\s(?:notes?|coins?|fines?|bills?|prizes?|tickets?|loans?|deals?)\b)')

DECLARED = re.compile(
    r'(?=[FAPSVDfapsvd])\b(?:[Ff]igures|[Aa]mounts|[Pp]rices|[Ss]ums|[Vv]alues|[Dd]ollars)\b[^.;\n]{0,60}?\b'
    r'(?:in|are)\s(?:in\s)?((?:[A-Z][a-z]+\s){1,2}(?:(dollar|pound|franc|peso|rupee)s?|[A-Za-z]{4,}))\b'
)
LONG = re.compile(r'\sof\s(?:[a-z]+\s)?(?:roads?|cables?|pipes?|tracks?|lines?)\b')
EXCHANGE = re.compile(r'\b(?:[Dd]ollar|[Ee]uros?|[Ss]terling|exchange|traded)\b')
"""Before what one pound costs in another currency."""
MARKED_US = re.compile(r'US[$D](?<!\w.{3})')
MARKED = re.compile(r'\b(?!US)[A-Z]{1,3}\$')
LETTERS_BEHIND = re.compile(r'\s(DA|DT|TD|DH|LD)(?![\w$]|\s(?:of\b|[A-Z]))')
LOCAL_SIGN = re.compile(r'\$[0-9][0-9.,]*\s(?:(?:thousand|million|billion)\s)?([a-z]{4,})\b')
"""The sign as that of a currency named behind it: "$5 million tala"."""

AT_HOME = {
    'Statistics Canada': 'CAD',
    'Canadian merchandise trade': 'CAD',
    'Canadian international merchandise trade': 'CAD',
    'Australian Bureau of Statistics': 'AUD',
    'Stats NZ': 'NZD',
    'Statistics New Zealand': 'NZD',
}
"""Names of statistics that count in the dollars of their country."""


@functools.cache
def _homes() -> dict[str, dict[str, str]]:
    """Letters before a sum -> the countries that write so; which is meant tells the first that the text names."""
    found: dict[str, dict[str, str]] = {}
    for row in tables.read('home_currencies'):
        found.setdefault(row['sign'], {})[row['land'] or ''] = row['code']
    return found


@functools.cache
def _letters() -> re.Pattern:
    signs = any_of(sign for sign in _homes() if len(sign) > 1)
    letters = ''.join(sign for sign in _homes() if len(sign) == 1)
    return re.compile(rf'(?<!\w)(?:(?P<word>{signs})s?\.?\s?|(?P<letter>[{letters}]))\Z')


@functools.cache
def rows() -> tuple[dict[str, str], ...]:
    """The table of units, one alias per row."""
    return tuple(tables.read('units'))


@functools.cache
def table() -> dict[str, tuple[str, str]]:
    """Every alias -> (unit, kind): the table of units, its SI multiples, then the names and codes of CLDR."""
    known = {row['alias']: (row['unit'], row['kind']) for row in rows()}
    for row in rows():
        if row['kind'] == 'si':
            alias, symbol = row['alias'], len(row['alias']) < 4 and row['alias'] not in ('amp', 'ohm')
            multiples = SI.items() if symbol else zip(SI_NAMES, SI_NAMES, strict=True)
            for prefix, name in multiples:
                known.setdefault(prefix + alias, (name + row['unit'], 'unit'))
    for locale in ('en', 'en_GB'):
        for code, name in Locale.parse(locale).currencies.items():
            if not code.startswith('X') or code in ('XAF', 'XOF', 'XPF', 'XDR'):
                aliases = [code, *map(str.lower, (singular(get_currency_name(code, 2, locale)), name))]
                for alias in aliases[code in NOT_A_CODE :]:
                    known.setdefault(alias, (code, 'currency'))
    english = Locale.parse('en')
    for territory, land in english.territories.items():
        for code in get_territory_currencies(territory):
            noun = get_currency_name(code, locale=english).split()[-1]
            known.setdefault(f'{land} {noun}'.lower(), (code, 'currency'))
    return known


@functools.cache
def _only(when: str) -> frozenset[str]:
    """Aliases that hold under a condition: after a large number, after millions, or in the plural."""
    return frozenset(row['alias'] for row in rows() if row['when'] == when)


@functools.cache
def _openings() -> frozenset[str]:
    """First words of aliases, so that most words are turned away by one look-up."""
    return frozenset(singular(alias.split()[0]).lower() for alias in table())


def _look_up(words: list[str]) -> tuple[str, str] | None:
    known, phrase = table(), ' '.join(words)
    if phrase in known or len(words[-1]) < 4:
        return known.get(phrase) or (known.get(phrase.lower()) if ' ' in phrase else None)
    one = ' '.join(map(singular, words))
    return known.get(one) or known.get(one.lower())


def after(text: str, end: int, value: float, spelt: bool) -> tuple[str, int, str] | None:
    """The measure or currency named after a number: (unit, its end, kind)."""
    words: list[str] = []
    ends = [end]
    if named := _of_a_nation(text, end) or _behind(text, end, value):
        return named
    while len(words) < 4 and (found := UNIT_WORD.match(text, ends[-1])):
        word, stop = found[1].replace('.', '').replace('U S', 'US').replace('p p', 'pp'), found.end()
        if '/' in word and word not in table():
            stop, word = stop - len(word) + word.index('/'), word.partition('/')[0]
        if not words and singular(word).lower() not in _openings():
            return None
        words.append(word)
        ends.append(stop)
    for size in range(len(words), 0, -1):
        unit = _look_up(words[:size])
        if unit and _agrees(text, end, ends[size], words[:size], value, spelt):
            weighs = unit[0] == 'GBP' and words[0] in ('pound', 'pounds') and _weighs(text, end, ends[size], value)
            return ('pound', ends[size], 'unit') if weighs else (unit[0], ends[size], unit[1])
    return None


def _of_a_nation(text: str, end: int) -> tuple[str, int, str] | None:
    """A currency that one country alone has, after the country's adjective: Kazakh tenge."""
    found = NATIONAL.match(text, end)
    unit = found and found[1].lower() not in _openings() and table().get(singular(found[2]))
    return (unit[0], found.end(), unit[1]) if unit and unit[1] == 'currency' and found[2] not in SHARED else None


def _agrees(text: str, end: int, stop: int, words: list[str], value: float, spelt: bool) -> bool:
    """Whether a unit can be meant, and not a word or a letter that looks like it."""
    last, following = words[-1], text[stop : stop + 1]
    if following.isalnum() and (last[-1].isalnum() or last in SIGNS):
        return False
    if last == '"':
        return (
            not spelt
            and text[end - 1].isdigit()
            and stop == end + 1
            and text.count('"', max(0, end - 200), end) % 2 == 0
        )
    if len(words) > 1 or not last.isalpha():
        return True
    gap = text[end : stop - len(last)]
    if last in _only('millions'):
        return abs(value) >= 1e6 and not LONG.match(text, stop)
    if len(last) <= 2:
        return (
            not spelt
            and not (last == 'K' and '-' in gap)
            and '\n' not in gap
            and following not in ("'", '’', '-')
            and not (last in ('p', 'x') and gap)
        )
    if last in _only('large number'):
        return abs(value) >= 1000
    if last in _only('plural'):
        return abs(value) == 1 or gap.strip() != '' or 0 < abs(value) < 1
    return True


def _weighs(text: str, start: int, end: int, value: float) -> bool:
    """Whether pounds are a weight."""
    return value < 1e5 and (
        (WEIGHT_AFTER.match(text, end) or HEAVY.match(text, start)) is not None
        or WEIGHT_BEFORE.search(text, max(0, start - 40), start) is not None
    )


def per(text: str, end: int) -> tuple[str, int] | None:
    """What a quantity is per: "a share", "/hour", "per head"."""
    found = PER.match(text, end)
    unit = found and _look_up(found[1].replace('-', ' ').split())
    if not unit or text[found.end() : found.end() + 1].isalnum():
        return None
    power = {'2': 'square ', '²': 'square ', '3': 'cubic ', '³': 'cubic '}[found[2][-1]] if found[2] else ''
    money = EXCHANGE.search(text, max(0, end - 80), end)
    weight = unit[0] == 'GBP' and found[1].lower() == 'pound' and not money
    return power + ('pound' if weight else unit[0]), found.end()


@functools.cache
def _before() -> re.Pattern:
    """Currencies written before the number: signs, abbreviations, and the codes of currencies in use."""
    lately = (1998, 12, 31)
    spans = itertools.chain.from_iterable(get_global('territory_currencies').values())
    used = {code for code, _, until, _ in spans if not until or until > lately}
    names = [
        alias
        for alias, (code, kind) in table().items()
        if kind == 'currency' and len(alias) < 6 and not (alias.isalpha() and alias[1:].islower() and len(alias) > 3)
        if alias[-1].isupper() or not alias.isascii() or not alias.isalpha() or alias[0].isupper()
        if alias != code or code in used
    ]
    written = re.sub(r'(?<=[A-Z])\\\$', r'\\s?\\$', any_of(names))
    return re.compile(
        rf'(?<![^\W\d_])({written}|(?:u\.s\.?|hk|c|nz)\s?\$|us\$|sen)(?:\s(?:FOB|CIF|fob|cif))?(?:\s?-\s?|\s{{0,2}})$'
    )


def before(text: str, since: int, start: int) -> tuple[str, int] | None:
    """The currency written directly before a number: (unit, its start)."""
    found = _before().search(text, max(since, start - 13), start)
    if not found:
        return _of_home(text, since, start)
    alias = re.sub(r'\s', '', found[1])
    unit = table().get(alias) or table()[alias.upper().replace('.', '')] if alias != 'sen' else ('sen', 'coin')
    return unit[0], found.start()


def _of_home(text: str, since: int, start: int) -> tuple[str, int] | None:
    """The currency that a letter before a number means in the country that the text names first: K, Sh, N."""
    found = _letters().search(text, max(start - 5, since), start)
    sign = found[found.lastgroup] if found and SUM.match(text, start) else None
    unit = sign and (_in_land(text, sign) or _in_land(text, sign.removesuffix('s')))
    return (unit, found.start()) if unit else None


def _behind(text: str, end: int, value: float) -> tuple[str, int, str] | None:
    """The currency that capitals behind a large sum mean in the country that the text names first: 3 billion DA."""
    found = LETTERS_BEHIND.match(text, end) if value >= 1000 else None
    unit = _in_land(text, found[1]) if found else None
    return (unit, found.end(), 'currency') if unit else None


def _in_land(text: str, sign: str) -> str | None:
    """The currency that a sign means in that of its countries which the text names first."""
    lands = [(name, unit) for land, unit in _homes().get(sign, {}).items() for name in (land, land.upper())]
    homes = {text.find(name): unit for name, unit in lands if name in text}
    return homes[min(homes)] if homes else None


def plain_dollars(text: str) -> bool:
    """Whether the dollars of a text are nowhere said to be those of a country."""
    return '$' in text and not any(word in text for word in ('dollars', 'US$', 'USD'))


def _marked(text: str) -> set[str]:
    """The dollars of other countries than the United States that a text marks again and again: TT$."""
    signs = MARKED.findall(text)
    return {table()[sign][0] for sign in signs if sign in table() and (signs.count(sign) > 1 or len({*signs}) > 1)}


def marks(text: str) -> str | None:
    """The dollars that alone a text marks beside the American, for it is written where they are used."""
    marked = _marked(text) if MARKED_US.search(text) else set()
    return marked.pop() if len(marked) == 1 else None


def declared(text: str) -> dict[str, str]:
    """What a text says that its dollars are: "all figures in Canadian dollars" -> {'USD': 'CAD'}."""
    found = DECLARED.search(text) if ' in ' in text or ' are ' in text else None
    special = found and _look_up(found[1].split())
    if special:
        return {table()[found[2] or 'dollar'][0]: special[0]}
    if '$' in text and MARKED_US.search(text):
        marked = _marked(text)
        return {'USD': marked.pop()} if len(marked) == 1 else {}
    if not plain_dollars(text):
        return {}
    local = LOCAL_SIGN.search(text)
    unit, kind = (local and _look_up([local[1]])) or ('USD', None)
    named = unit if kind == 'currency' else next((code for name, code in AT_HOME.items() if name in text), 'USD')
    return {'USD': named} if named != 'USD' else {}

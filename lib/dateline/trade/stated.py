"""The quantities of a sentence that are figures: ranges of two levels taken apart, parts of dates left out."""

from __future__ import annotations

import re
from dataclasses import replace

from babel.numbers import get_currency_name, get_territory_currencies

from dateline.names.gazetteer import country_of
from dateline.quantities import Quantity, counting, trends, units
from dateline.quantities.number_words import DENOMINATORS, LARGE
from dateline.trade import kinds
from dateline.trade.marks import is_country

RANGE = re.compile(r'(?:[Ff]rom\s+)(?P<low>.+?)\s+to\s+(?P<high>.+)', re.DOTALL)
YEAR_TO = re.compile(r'(?:19|20)\d\d\s+to\s+(?P<high>.+)', re.DOTALL)
PRINTED = re.compile(r'\d+(?:,\d{3})*(?:\.(\d+))?')
THE_TWO = re.compile(r'\b(?:the|our|both)\s+$', re.IGNORECASE)
THESE = re.compile(r'\b(?:these|those)\s+$', re.IGNORECASE)
SIDES = frozenset(
    'side party country nation state city town place region province capital government economy people neighbour'
    ' neighbor municipality continent republic community market locality county district prefecture oblast port chamber'
    ' council hall parliament ministry university institution organisation organization association delegation'.split()
)
LASTING = re.compile(
    r"""(?: \b(?:for|lasts?|lasted|lasting|takes?|took|taking|spen[dt]|spending|within|half) (?:\s(?:up\sto|over|under
          |about|around|almost|nearly|more\sthan|less\sthan|at\sleast))?
      | \b(?:in\s(?:under|over|about|less\sthan)|about|around|almost|nearly) ) \s
    (?P<span> an?\s(?P<unit>hour|day|week|fortnight|month|year|decade|century)(?P<half>\sand\sa\shalf)? )   # for a week
    (?= [.,;:!?)”"] | \s(?:in|of|on|at|from|to|and|or|but|by|with|as|while|when|until|during|starting)\b | $ )
    | \b(?:an?|the|this|its|their|\w['’]s)\s(?P<long>(?P<whole>hour|day|week|month|year|decade|century)[-\s]?long)\b""",
    re.VERBOSE | re.IGNORECASE,
)
RELATIVE = frozenset(['percent', 'percentage point', 'basis point', 'fold', 'time'])
CROWNS = ('koruna', 'krona', 'krone', 'króna')
CURRENCY_NOUNS = frozenset(
    'crown dollar dinar peso rupee franc krone krona pound rial riyal shilling lira ruble som'.split()
)
AMBIGUOUS = re.compile(
    r'^(?:[^A-Z]*\s)?(dirham|dinar|peso|rupee|krona|krone|riyal|rial|shilling|lira|escudo|CFA franc)[rs]?(?:\sCFA)?$'
)
SIGNS = {'Rs': 'rupee', 'Sh': 'shilling'}
SIGN = re.compile(r'(?:[a-z]+\s)*(Rs|Sh)s?\.?\s?\d')
TIME = frozenset('second minute hour day week month quarter year decade'.split())
DISTANCES = frozenset(['kilometer', 'kilometre', 'meter', 'metre', 'mile', 'nautical mile'])
"""Units of what is neither traded nor dated."""
NOT_GOODS = TIME | {
    'ordinal',
    'country',
    'company',
    'market',
    'region',
    'tourist',
    'visitor',
    'person',
    'worker',
    'exhibitor',
    'maker',
    'producer',
    'firm',
    'enterprise',
    'student',
    'ticket',
    'player',
    'share',
    'house',
    'contract',
    'deal',
    'order',
    'transaction',
    None,
}
MILLIONS = re.compile(rf'{LARGE}\.?$', re.IGNORECASE)
AGO = re.compile(r'\s+(?:ago|earlier|before)\b')
PAST = re.compile(r'\b(?:previous|following|first|preceding)\s+$', re.IGNORECASE)
PART = re.compile(r'[a-z]|\d\s+(?:in|out\s+of)\s', re.IGNORECASE)
"""A part in words, "a third", or of so many, "7 in 10"."""
OF_THINGS = re.compile(r'(?<!\bout)\s+of\s+(?:(?:the|its|their|all|our|his|her|these|those)\s+)?[^\d]+$')
OF_SUM = re.compile(r'\s+(?:of\s+)?(?:(?:the|that|its)\s+)?(?:[A-Z]{0,3}[$€£]|\d)')
YEARS = {'century': 100, 'decade': 10}
MOVED = re.compile(r'\b(?:rais(?:ed?|ing)|lift(?:ed|ing)?|cut(?:ting)?|revis(?:ed?|ing)|chang(?:ed?|ing))\b')
LOOK_BACK = 60


def is_amount(unit: str | None) -> bool:
    """Whether a unit is money, a percent or a multiple.

    >>> is_amount('USD'), is_amount('percent'), is_amount('tonne')
    (True, True, False)
    """
    return is_money(unit) or unit in CURRENCY_NOUNS or unit in RELATIVE


def currency(unit: str | None, text: str, countries, home: str | None = None) -> str | None:
    """The ISO code of a currency named by its noun alone, if one of the countries has it.

    A sign that several countries have (Rs, Sh) is that of the country at `home`, if it is one of them.

    >>> currency('dinar', '5 dinars', ['TR', 'TN']), currency('AED', '5 dirhams', ['MA'])
    ('TND', 'MAD')
    >>> currency('INR', 'Rs 5 million', ['IN', 'PK'], 'PK')
    'PKR'
    """
    sign = SIGN.match(text)
    named = AMBIGUOUS.search(text)
    noun = unit if unit in CURRENCY_NOUNS else SIGNS[sign[1]] if sign else named and named[1]
    if not noun:
        return unit
    homes = [place if is_country(place) else country_of(place) for place in countries]
    homes = [home, *homes] if sign else homes
    codes = [code for home in homes if home for code in get_territory_currencies(home)]
    if unit in codes and not sign:
        return unit
    strokes = ('shilling', 'rupee') if text.endswith('/-') else (noun.lower(),)
    nouns = CROWNS if noun == 'crown' else strokes
    return next((code for code in codes if any(n in get_currency_name(code, locale='en').lower() for n in nouns)), unit)


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency (ISO 4217)."""
    return bool(unit) and len(unit) == 3 and unit.isupper()


def select(text: str, quantities: list[Quantity], dates, money: str | None = None) -> list[Quantity]:
    """The quantities that are figures: not those inside a date, nor "the two countries" that points back.

    "rose from 3 to 5 billion dollars" names two levels, not a range. `money` is the currency spoken of before.
    """
    kept = [q for q in _with_durations(text, quantities) if q.value is not None and not _in_date(text, q, dates)]
    kept = [q for q in kept if not _points_back(text, q)]
    return _in_currency([part for q in kept for part in _apart(text, _percent(text, q))], money)


def _with_durations(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities of a text with the times that an article counts: for a week, a year-long course."""
    found = list(quantities)
    for lasting in LASTING.finditer(text):
        start, end = lasting.span('span' if lasting['span'] else 'long')
        if all(q.end <= start or end <= q.start for q in found):
            qualifier, start = trends.qualifier(text, lasting.start(), start) or (None, start)
            unit = (lasting['unit'] or lasting['whole']).lower()
            value = 1.5 if lasting['half'] else 1.0
            found.append(Quantity(start, end, text[start:end], value, None, value, value, unit, qualifier, None))
    return sorted(found, key=lambda q: q.start)


def _percent(text: str, q: Quantity) -> Quantity:
    """A fraction as percent or as years: "fell by a fifth", "three quarters of them", "7 in 10", "half a century"."""
    if 0 < q.value < 1 and q.unit not in units.table() and (things := OF_THINGS.search(q.text)):
        q = replace(q, end=q.end - len(things[0]), text=q.text[: things.start()], unit=None)
    ratio = re.search(r'\s(?:in|out\s+of)\s', q.text) or re.split(r'[\s-]', q.text.lower())[-1] in DENOMINATORS
    times, unit = (YEARS[q.unit], 'year') if q.unit in YEARS else (100, 'percent')
    if (
        OF_SUM.match(text, q.end)
        or not 0 < q.value < 1
        or q.upper
        or not PART.search(q.text)
        or not (q.unit is None or ratio or unit == 'year')
    ):
        return q
    low, high = (None if x is None else times * x for x in (q.low, q.high))
    return replace(q, value=round(times * q.value, 1), low=low, high=high, unit=unit)


def _in_currency(found: list[Quantity], money: str | None) -> list[Quantity]:
    """ "from 11 billion dollars to 30 billion": bare millions take the currency before them, or beside them."""
    out: list[Quantity] = []
    for i, q in enumerate(found):
        near = [p.unit for p in found[i + 1 : i + 2] if is_money(p.unit) and p.start - q.end < LOOK_BACK]
        spoken = (p.unit for p in reversed(out) if is_money(p.unit) or p.unit in CURRENCY_NOUNS)
        money = next(spoken, money) or next(iter(near), None)
        bare = q.unit is None and money and MILLIONS.search(q.text)
        out.append(replace(q, unit=money) if bare else q)
    return out


def _in_date(text: str, q: Quantity, dates) -> bool:
    return (q.unit in TIME and (PAST.search(text[: q.start]) or AGO.match(text, q.end))) or any(
        d.start <= q.start
        and q.end <= d.end
        and (d.start < q.start or q.end < d.end)
        and (d.type != 'DURATION' or d.edtf)
        for d in dates
    )


def _points_back(text: str, q: Quantity) -> bool:
    """ "The two cities", "the two", "these five people" are known, so is "one"; "two states of India" are counted."""
    if q.unit is None and q.text.lower() == 'one':
        return True
    the_two = q.value == 2 and THE_TWO.search(text, 0, q.start) and (q.unit is None or q.unit in SIDES)
    these = q.value < 20 and THESE.search(text, 0, q.start) and (q.unit is None or counting.plural(q.text))
    return bool(the_two or these) and not text.startswith(' of ', q.end)


def _apart(text: str, q: Quantity) -> list[Quantity]:
    if q.upper is None:
        return [q]
    if year := YEAR_TO.fullmatch(q.text):
        return [_part(q, year, 'high', q.upper)]
    both = RANGE.fullmatch(q.text)
    before = text[max(0, q.start - LOOK_BACK) : q.start]
    if both and (kinds.TRENDS.search(before) or MOVED.search(before)):
        return [_part(q, both, 'low', q.value), _part(q, both, 'high', q.upper)]
    return [q]


def _part(q: Quantity, match: re.Match, name: str, value: float) -> Quantity:
    start, end = (q.start + at for at in match.span(name))
    printed = PRINTED.search(match[name])
    number = float(printed[0].replace(',', '')) if printed else 0
    half = 0.5 * 10 ** -len(printed[1] or '') * value / number if number else 0.0
    return replace(
        q, start=start, end=end, text=match[name], value=value, upper=None, low=value - half, high=value + half
    )

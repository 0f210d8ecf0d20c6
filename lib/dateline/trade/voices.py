"""Where an article is written, and who speaks in it for which country."""

from __future__ import annotations

import functools
import re
from collections import Counter

from babel.numbers import get_territory_currencies

from dateline.articles import Reading
from dateline.names import gazetteer
from dateline.names.wordlists import table
from dateline.quantities import units
from dateline.trade import marks
from dateline.trade.stated import AMBIGUOUS, SIGN, currency, is_money

SHARED = ('USD', 'EUR', 'XAF', 'XOF')
"""Currencies that are not of one country alone."""
POSTED = re.compile(r'\b(?:in|to|at)\s+(?:the\s+)?$')
"""Before where a diplomat serves."""
MANY = 3
"""Sums in one currency that tell where an article is written."""
KIND = re.compile(r'\s(?:City|Province|Region|State|Prefecture|County|Oblast|Voivodeship|Governorate)$')


@functools.cache
def _agencies() -> dict[str, str]:
    return {row[name]: row['country'] for row in table('agencies') for name in ('alias', 'agency')}


def home(reading: Reading) -> str | None:
    """The country of the agency that printed an article, of the place it is sent from, or of the dollars it marks."""
    sent = _agencies().get(reading.article.agency or '') or _country(reading.article.place or '')
    return sent or _issuer(units.marks(reading.article.text)) or _issuer(_money(reading))


def _issuer(currency: str | None) -> str | None:
    """The country whose own a currency is, by the first letters of its code (ISO 4217)."""
    land = currency[:2] if currency and currency not in SHARED else None
    return land if land and currency in get_territory_currencies(land) else None


def _money(reading: Reading) -> str | None:
    """The currency of most sums of an article."""
    named = lands(reading)
    sums = Counter(_unit(q, named) for q in reading.quantities if is_money(q.unit))
    del sums[None]
    unit, number = next(iter(sums.most_common(1)), (None, 0))
    return unit if number >= MANY and 2 * number > sums.total() else None


def _unit(q, named: tuple[str, ...]) -> str | None:
    """The currency of a sum; behind a sign of many countries, that of the only one named which has it."""
    if not (SIGN.match(q.text) or AMBIGUOUS.search(q.text)):
        return q.unit
    units = {currency(None, q.text, [land]) for land in named} - {None}
    return units.pop() if len(units) == 1 else None


def lands(reading: Reading) -> tuple[str, ...]:
    """The countries that an article names or has a place in, in order."""
    found = (_land(name) for name in reading.names if name.kind in ('place', 'organisation'))
    return tuple(dict.fromkeys(filter(None, found)))


def _country(place: str) -> str | None:
    return gazetteer.country_of(place) or gazetteer.country_of(KIND.sub('', place))


def _land(name) -> str | None:
    """The country of a place, or one that a body has in its name: Statistics Norway."""
    if name.kind == 'place':
        return _country(name.text.title() if name.text.isupper() else name.text)
    return next((p.code for p in marks.places(name.text) if marks.is_country(p.code) and not p.people), None)


def speaker(reading: Reading, position: int) -> str | None:
    """The actor who says what stands at a position, where the text names one."""
    around = [s for s in reading.speech if s.start <= position < s.end and s.speaker]
    return min(around, key=lambda s: s.end - s.start).speaker if around else None


def country(reading: Reading, position: int) -> str | None:
    """The country in a title of the one who speaks: the Chilean ambassador, the trade minister of Peru."""
    actor = speaker(reading, position)
    titles = (role for role in reading.roles if actor and role.actor == actor)
    found = (
        place
        for role in titles
        for place in marks.places(role.text)
        if place.people or not POSTED.search(role.text, 0, place.start)
    )
    return next((place.code for place in found), None)

"""Where an article is written, and who speaks in it for which country."""

from __future__ import annotations

import functools
import re

from dateline.articles import Reading
from dateline.names import gazetteer
from dateline.names.wordlists import table
from dateline.quantities import units
from dateline.trade import marks

KIND = re.compile(r'\s(?:City|Province|Region|State|Prefecture|County|Oblast|Voivodeship|Governorate)$')


@functools.cache
def _agencies() -> dict[str, str]:
    return {row[name]: row['country'] for row in table('agencies') for name in ('alias', 'agency')}


def home(reading: Reading) -> str | None:
    """The country of the agency that printed an article, of the place it is sent from, or of the dollars it marks."""
    sent = _agencies().get(reading.article.agency or '') or _country(reading.article.place or '')
    return sent or units.marks(reading.article.text)


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
    found = (place for role in titles for place in marks.places(role.text))
    return next((place.code for place in found), None)

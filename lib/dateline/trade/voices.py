"""Where an article is written, and for which country the one speaks who says "we" and "our"."""

from __future__ import annotations

from dateline import tables
from dateline.articles import Article, Reading
from dateline.names import gazetteer
from dateline.trade import marks


def home(article: Article) -> str | None:
    """The country of the agency that printed an article, else that of the place it is sent from."""
    homes = {row['agency']: row['country'] for row in tables.read('agencies')}
    return homes.get(article.agency or '') or (gazetteer.country_of(article.place) if article.place else None)


def speaker(reading: Reading, position: int) -> str | None:
    """The actor who says what stands at a position, where the text names one."""
    around = [s for s in reading.speech if s.start <= position < s.end and s.speaker]
    return min(around, key=lambda s: s.end - s.start).speaker if around else None


def country(reading: Reading, position: int) -> str | None:
    """The country in a title of the one who speaks: the Chilean ambassador, the trade minister of Peru."""
    actor = speaker(reading, position)
    titles = (role for role in reading.roles if actor and role.actor == actor)
    places = (place for role in titles for place in marks.places(role.text))
    return next((place.code for place in places), None)

"""Where an article is written, and for which country the one speaks who says "we" and "our"."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from dateline.articles import Reading, within
from dateline.names import gazetteer
from dateline.names.wordlists import table
from dateline.trade import marks

OUR = re.compile(
    r"""\b(?:(?:[Oo]ur|his|her)\s+(?:country|republic|nation|region|state)|[Ww]e(?=\s)|(?<=(?:from|with)\s)us
    |[Oo]ur(?!\s+(?:two\s|countries|nations|sides|peoples|(?:\w+\s+)?(?<!foreign\s)(?:trade|turnover)(?!\s+(?:\w+\s+)?with))\b)(?=\s))""",
    re.VERBOSE,
)
THAT = re.compile(
    r"""(?:\b[Tt]he\s+(?!two|both|host|whole|entire|home|same|other|developing|least)(?:[A-Z]?[\w-]+\s+){1,2}(?:country|nation|republic|state)
    |\b[Tt]he\s+bloc|(?:(?<=\bwith\s)|(?<=\bfrom\s)|(?<=\bto\s))the\s+(?:[Rr]epublic|kingdom|country|state)(?!\s+of|['’])|\b(?:[Tt]he|[Ii]ts)\s+(?:(?:[a-z]+ern|close|closest|immediate|largest)\s+)?neighbou?r)(?![\w-])""",
    re.VERBOSE,
)


UNIT = '(?i:city|capital|port|province|region|state|prefecture|county|oblast|district|town)'
WITHIN = re.compile(rf"(?:['’]s\s+|\s+)(?:(?:[a-z]+\s+){{0,3}}{UNIT}\s+(?:of\s+)?)?")
KIND = re.compile(rf'\s+({UNIT})\b')
KIND_IN = re.compile(rf'\s({UNIT})$')
OF_LAND = re.compile(r'\s+of\s+(?:the\s+)?|,\s+(?:the\s+)?capital\s+of\s+(?:the\s+)?')
TOO_WIDE = frozenset('Republic Kingdom State Province Region City County Islands Coast'.split())
KINDS = 'city|province|region|republic|emirate|state|prefecture|county|oblast'
LOCAL = re.compile(rf'\b[Tt]he\s+({KINDS})\b(?!\s+(?:of|government|administration|council|hall|offic|author)\b)')


def places(text: str, reading: Reading, start: int, story) -> list[marks.Place]:
    """The places of a sentence that starts at start, with "we", "our country", "the Asian nation", "its neighbour"."""
    longer, other = _by_name(text, reading, start, known := marks.places(text))
    found = longer + known
    for match in OUR.finditer(text):
        code = country(reading, start + match.start()) or story.ours()
        found += [marks.Place(*match.span(), code, False)] if code else []
    if code := story.abroad():
        found += [marks.Place(*match.span(), code, False) for match in THAT.finditer(text)]
    for match in LOCAL.finditer(text):
        code = story.local(match[1])
        found += [marks.Place(*match.span(), code, False)] if code else []
    taken: list[marks.Place] = []
    for place in found + other:
        if all(other.end <= place.start or place.end <= other.start for other in taken):
            taken.append(place)
    found = []
    for place in sorted(taken, key=lambda p: p.start):
        if kind := None if marks.is_side(place.code) else KIND.match(text, place.end):
            place = replace(place, end=kind.end())
        if kind := kind or KIND_IN.search(place.code):
            story.designated[kind[1].lower()] = place.code
        inner, outer = _located(text, found[-1], place) if found else (None, None)
        if inner:
            story.lands[inner.code] = outer.code
            found[-1] = inner
        else:
            found.append(place)
    return found


def _located(text: str, first: marks.Place, last: marks.Place):
    """Of two places of which one tells where the other lies, (the other with both names, the one).

    "Russia's Tatarstan", "the Turkish city of Bursa", "Osh region of Kyrgyzstan"; or its name and its letters.
    """
    if first.code == last.code and text[first.end : last.start] == ' (' and text[last.end : last.end + 1] == ')':
        return replace(first, end=last.end + 1), first
    if not marks.is_side(last.code) and WITHIN.fullmatch(text, first.end, last.start):
        return replace(last, start=first.start), first
    if not marks.is_side(first.code) and OF_LAND.fullmatch(text, first.end, last.start):
        return replace(first, end=last.end), last
    return None, None


def _by_name(text: str, reading: Reading, start: int, known) -> tuple[list[marks.Place], list[marks.Place]]:
    """Places among the names: those whose name holds another's (Inner Mongolia), and those that no list knows."""
    names = [n for n in within(reading.names, start, start + len(text)) if n.kind == 'place']
    found = [marks.Place(n.start - start, n.end - start, n.text, False) for n in names if n.text not in TOO_WIDE]
    longer = [p for p in found if '-' in p.code or any(_inside(k, p) for k in known)]
    return longer, [p for p in found if p not in longer]


@functools.cache
def _agencies() -> dict[str, str]:
    return {row[name]: row['country'] for row in table('agencies') for name in ('alias', 'agency')}


def _inside(inner: marks.Place, outer: marks.Place) -> bool:
    return (
        outer.start <= inner.start and inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)
    )


def home(reading: Reading) -> str | None:
    """The country of the agency that printed an article, of the place it is sent from, or of the first it names."""
    article = reading.article
    sent = _agencies().get(article.agency or '') or (gazetteer.country_of(article.place) if article.place else None)
    lands = (gazetteer.country_of(name.text) for name in reading.names if name.kind == 'place')
    return sent or next(filter(None, lands), None)


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

"""An investment -> who invests, and the host: where the sentence builds, or the other side that the story knows."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.trade import standing
from dateline.trade.complements import Phrase
from dateline.trade.marks import DATE, NUMBER, PEOPLE, PLACE, Place, is_country

SITE = re.compile(rf'\b(?:in|into|near|at|for|outside)\s+(?:the\s+)?(?={PLACE})')
TAKER = re.compile(
    rf'{PLACE}(?:\s+(?:{DATE}|has|have|had|also|already|is|now|currently))*\s+(?:attract|lands?\b|dr[ae]w|receiv|secur|absorb|home\s+to)\w*\b'
)
WIDER = re.compile(r'\b(?:[Gg]lobal|[Ww]orld|worldwide|[Pp]rivate|[Dd]omestic|[Pp]ublic|[Tt]otal|[Oo]verall|GDP)\b')
INVESTOR = re.compile(r'\binvestors?\b')
SAID = re.compile(r';|,?[“”"]?,\s[^,]*(?:,[^,]*,)?\s(?:said|told|announced|noted)\b')
"""Where a clause ends, or is told by someone."""
WHERE = re.compile(rf'{PLACE}(?:\s+on\s+{DATE})?,\s+where\s[^,;]*\bbuil[dt][^,;]*$')
FIRMS = '(?:companies|firms|investors|enterprises|capital)'
FROM = re.compile(rf'\bfrom\s+(?:the\s+)?{NUMBER[0]}*$')
BY = re.compile(r'\b(?:by|of)\s+(?:the\s+)?(?:[^\s,;]+\s+){0,3}$')
OWNED = re.compile(
    rf'(?:{PEOPLE}(?:-(?:invested|funded|financed|owned)|\s+{FIRMS})|{PLACE}-based\s+(?:[a-z]+\s+)?{FIRMS})\b'
)


def resolve(story, phrase: Phrase, text: str, places, recent) -> Phrase:
    """An investment, whose host, if left open, is where the sentence builds, or the other side than the investor.

    Who invests reports it; where nobody is named, the host does.
    """
    firms = owners(text, places, phrase.start) or _from(text, places, phrase.end)
    again = recent if recent and recent.flow == 'investment' and recent.reporter and recent.partner else None
    plain = not (firms or phrase.reporter or phrase.partner or phrase.refers or WIDER.search(text))
    if again and plain and not _site(phrase, text, places):
        return replace(phrase, reporter=again.reporter, partner=again.partner, countries=again.countries)
    if phrase.partner:
        investor = phrase.reporter or (firms.code if firms and firms.code != phrase.partner else None)
        sides = (investor, phrase.partner) if investor else (phrase.partner, None)
        return replace(phrase, reporter=sides[0], partner=sides[1])
    there = next((p.code for p in places if p.start == phrase.end + 1 and not p.people), None)
    host = there or _site(phrase, text, places) or _other_side(story, phrase, recent)
    ranks = phrase.refers == 'own' or INVESTOR.search(text, 0, phrase.start)
    first = standing.opening(places) if ranks else None
    subject = first and is_country(first.code) and first.code != story.home and first.end <= phrase.start
    investor = phrase.reporter or (firms.code if firms else first.code if subject else None)
    host = host or (story.host or story.teller if investor in (None, *story.firms) else None)
    ours = (p.code for p in places if not (p.people or p.firm) and story.land(p.code) == story.home)
    host = host or (None if investor else next(ours, (story.locals or [story.home])[-1]))
    if host == investor:
        return phrase
    reporter, partner = (investor, host) if investor else (host, None)
    return replace(phrase, reporter=reporter, partner=partner, countries=tuple(c for c in (investor, host) if c))


def _site(phrase: Phrase, text: str, places) -> str | None:
    """Who attracts the money in a sentence, else the place where it builds."""
    told = SAID.search(text, phrase.end)
    stop = told.start() if told else len(text)
    taker = TAKER.search(text, 0, phrase.end) or WHERE.search(text, 0, phrase.start)
    site = None if phrase.refers == 'own' else SITE.search(text, phrase.end, stop) or SITE.search(text, 0, stop)
    spots = (taker and taker.start(), site and site.end())
    return next((p.code for spot in spots if spot is not None for p in places if p.start == spot), None)


def _other_side(story, phrase: Phrase, recent) -> str | None:
    """The other side than the investor of those spoken of, or that of the investment told before, or that at home."""
    ours = story.home if phrase.refers == 'own' and phrase.reporter != story.home else None
    sides = recent.countries if recent and phrase.reporter in recent.countries else story.pair
    inside = [c for c in sides if phrase.reporter in (c, story.land(c))]
    again = phrase.refers is None and recent and recent.flow == 'investment'
    return (
        (ours and phrase.reporter and story.other(phrase.reporter))
        or (next((c for c in sides if c not in inside), None) if inside else None)
        or (again and (recent.partner or recent.reporter))
        or (phrase.reporter and ours)
        or None
    )


def owners(text: str, places, end: int) -> Place | None:
    """The people whose firms or projects are named last before a place: Chinese firms, three Emirati companies."""
    firms = {m.start() for m in OWNED.finditer(text, 0, end)}
    before = [p for p in places if p.end <= end]
    return next((p for p in reversed(before) if p.firm or p.start in firms or text[p.start] == NUMBER[0]), None)


def _from(text: str, places, start: int) -> Place | None:
    """Who is named as giver behind a place: from Chinese firms, from three Emirati companies, by a firm."""
    behind = (p for p in places if start <= p.start)
    return next(
        (p for p in behind if (p.people and FROM.search(text, 0, p.start)) or (p.firm and BY.search(text, 0, p.start))),
        None,
    )

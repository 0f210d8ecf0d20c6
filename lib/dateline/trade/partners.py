"""A measure whose reporter is known -> with whom, where it does not say so."""

from __future__ import annotations

import re

from dateline.trade.complements import Phrase
from dateline.trade.marks import NUMBER, OF_IT

THERE = re.compile(r'[^.;,]*?\bthere\b(?!\s+(?:is|are|was|were|has|have|had)\b)')
OF_THIS = re.compile(rf'[^{NUMBER[0]}]*{NUMBER}{OF_IT}\b')


def find(story, phrase: Phrase, text: str, reporter: str | None, recent, *, since: int) -> str | None:
    """The other side of what is spoken of; where the article tells of the world, only that of the other leg before."""
    if recent and len(recent.countries) == 2 and reporter in recent.countries and OF_THIS.match(text, phrase.end):
        return next(c for c in recent.countries if c != reporter)
    plain = not phrase.goods or (phrase.words is not None and not since)
    leg = recent and recent.flow != phrase.flow and plain and phrase.flow in ('import', 'export', 'balance')
    if recent and recent.partner and text.startswith(' there', phrase.end):
        return recent.partner
    if (
        story.worldwide
        and since
        and not (
            leg
            and ((since == 1 and story.said_here) or phrase.flow == 'balance')
            and (recent.partner or len(recent.countries) == 2)
        )
    ):
        return None
    whole = recent or story.sided
    whole = None if whole and whole.flow == 'investment' else whole
    alone = recent and recent.reporter == reporter and len(recent.countries) == 1 and recent.flow != 'investment'
    if alone or (phrase.reporter and not recent and story.sided):
        return None
    told = phrase.reporter and not THERE.match(text, phrase.end) and not (leg and not since)
    if not whole or (told and whole.partner):
        return story.other(reporter)
    both = whole.countries
    if len(both) == 2 and reporter in both:
        return next(c for c in both if c != reporter)
    again = whole.partner if not told and whole.reporter in (reporter, story.land(reporter or '')) else None
    return again or story.other(reporter)

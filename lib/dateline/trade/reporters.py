"""A measure that does not say who reports it -> who does: by its sentence, else by the story so far."""

from __future__ import annotations

import re

from dateline.names import gazetteer
from dateline.trade import standing
from dateline.trade.complements import Phrase
from dateline.trade.fairs import FIRMS
from dateline.trade.marks import NUMBER, PLACE, is_country

SHARE_OF = re.compile(rf'{NUMBER}\s+(?:share\s+)?(?:of|in)\s+(?:the\s+)?$')
SHARE = re.compile(r"(?:['’]s?)?\s+share\s+(?:in|of)\b")
LEFT_WITH = re.compile(
    rf'{PLACE}\s+(?:with|enjoying|running|posting|recording|having|had|ran|posted|recorded)\s+an?\s+$'
)
FORMER = re.compile(r"\bthe\s+(former|latter)['’]s\s+(?:[a-z]+\s+)?$")
FAVOUR = re.compile(rf"\bin\s+(?:{PLACE}['’]s\s+favou?r|favou?r\s+of\s+(?:the\s+)?{PLACE})")
SUBJECT = re.compile(
    r"""(?:,\s[^,;.]{1,80},)?\s+(?:(?:has|had|also)\s+)?(?!(?:is|was|were|are|be|remain|stay|becom|became|took|take|account|follow|rank|ma[dk]e|bought|buy|absorb
      |receiv|import|export|and|or|with|to|supplie|ship|provid|overtook)\w*\b)[a-z]+(?:ed|s|an|ew|ew|d|w|ld|nt|t)\s""",
    re.VERBOSE,
)
EARNER = re.compile(
    rf'{PLACE}\s+(?:(?:has|had|have|also)\s+)?(?:earn|gross|ma[dk]e|record|register|generat|post|report)[a-z]*\s[^,;]*{NUMBER}\s+(?:from|in|of|worth\s+of)\s+$'
)
TOWARDS = re.compile(r'\b(?:[Tt]o|[Ww]ith|[Ff]rom)\s+(?:the\s+)?$')
BESIDE_PLACE = re.compile(r'-based\b')
WITHIN = re.compile(r'\b[Ww]ithin\s+(?:the\s+)?$')
OFFICIALS = re.compile(
    rf"{PLACE}(?:['’]s)?(?:\s+[a-z]+){{0,2}}\s+(?:officials|authorities|customs)\s+(?:said|say|reported|noted)\s+(?:that\s+)?$"
)
SELLERS = re.compile(rf'{FIRMS}\s+from\s+(?:the\s+)?$')
EARNING = 120


def find(story, phrase: Phrase, text: str, places, recent, number: int) -> str | None:
    """Who reports a phrase that does not say so: by its context in this sentence, else by the story."""
    if phrase.flow == 'balance' and (
        left := FAVOUR.search(text, phrase.start) or LEFT_WITH.search(text, 0, phrase.start)
    ):
        return next((p.code for p in places if left.start() <= p.start < left.end()), None)
    if (one := FORMER.search(text, 0, phrase.start)) and len(story.pair) == 2:
        return story.pair[one[1] == 'latter']
    leg = phrase.flow in ('import', 'export')
    earner = EARNER.search(text, max(0, phrase.start - EARNING), phrase.start) if leg else None
    if code := next((p.code for p in places if earner and p.start == earner.start()), None):
        return code
    taken = {phrase.partner, *phrase.countries}
    office = OFFICIALS.search(text, 0, phrase.start)
    if leg and office and (code := next((p.code for p in places if p.start == office.start()), None)) not in taken:
        return code
    named = [
        p.code
        for p in places
        if p.end <= phrase.start
        and not {p.code, story.land(p.code)} & taken
        and not (
            gazetteer.is_wide(p.code)
            or BESIDE_PLACE.match(text, p.end)
            or WITHIN.search(text, 0, p.start)
            or (TOWARDS.search(text, 0, p.start) and not SELLERS.search(text, 0, p.start))
        )
    ]
    before = [code for code in named if is_country(code)] or ([] if recent else named)
    before = [] if recent and SHARE_OF.search(text, 0, phrase.start) else before
    if phrase.flow == 'balance' and story.home in before:
        return story.home
    here = story.said_in == number
    if phrase.refers == 'own' and (recent or before or story.led):
        turned = number - story.said_in > 1 and recent and story.led not in (None, *recent.countries)
        return story.led if turned and not named else _owner(story, phrase, text, places, before, recent, here)
    if recent and not recent.reporter and not phrase.partner:
        of_both = here and len(recent.countries) > 1
        leg = phrase.flow != 'total' and recent.flow == 'total' and not before
        if (of_both and not phrase.refers) or leg:
            return story.teller if story.teller in recent.countries else story.nearer(recent.countries)
    return _known(story, phrase, before, recent, taken, subject(phrase, text, places))


def _owner(story, phrase: Phrase, text: str, places, before, recent, here: bool) -> str | None:
    """Whose "its exports" are: of who reported in this sentence, else of the country named last."""
    if here and recent and recent.reporter:
        return recent.reporter
    if recent and SHARE_OF.search(text, 0, phrase.start):
        sides = (recent.reporter, *recent.countries)
        return next((c for c in sides if c not in before), None)
    first = standing.opening(places)
    first = first if first and first.end <= phrase.start else None
    if first and (standing.PARTNER.search(text, phrase.start, phrase.end) or SHARE.match(text, first.end)):
        return story.other(first.code) or story.teller or story.home
    if first and first.code != phrase.partner:
        return first.code
    if before or not recent:
        return before[-1] if before else story.led
    return _known(story, phrase, before, recent, {phrase.partner, *phrase.countries})


def subject(phrase: Phrase, text: str, places) -> str | None:
    """ "Peru opened the year with exports of": the side that a sentence begins with, unless it takes or ranks."""
    first = standing.opening(places)
    itself = first and not TOWARDS.search(text, 0, first.start)
    tells = itself and phrase.flow not in ('total', 'balance') and SUBJECT.match(text, first.end)
    return first.code if tells and first.end < phrase.start else None


def _known(story, phrase: Phrase, before, recent, taken, subject=None) -> str | None:
    """The other side of the pair spoken of, its reporter, the country named last, or the side at home."""
    if subject and subject not in taken:
        return subject
    if recent and recent.reporter and recent.reporter not in taken:
        return recent.reporter
    if before:
        return story.at_home(story.pair) if set(story.pair) <= set(before) and story.pair else before[-1]
    earlier = (story.sided.reporter if story.sided else None) or story.teller
    if not (phrase.partner or story.measure):
        return None
    speaks = story.voice if phrase.partner and story.voice != story.land(phrase.partner) else None
    likely = story.other(phrase.partner) or speaks or story.at_home(story.pair) or earlier or story.lead or story.home
    return next((side for side in (likely, story.home) if side not in taken), None)

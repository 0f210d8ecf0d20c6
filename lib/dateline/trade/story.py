"""What an article has named so far -> the countries, measure and period that a phrase leaves to its context."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from dateline.names import gazetteer
from dateline.trade import standing
from dateline.trade.complements import Phrase, named
from dateline.trade.marks import BOTH, NUMBER, PEOPLE, PLACE, Place, is_country, is_side

JOINED = re.compile(
    rf'(?:{PLACE}|{PEOPLE})(?:[\'’]s)?(?:\s?[-–—/]\s?|\s+and\s+(?:the\s+)?|\s+with\s+)(?:{PLACE}|{PEOPLE})(?!,?\s+and\s+(?:the\s+)?{PLACE})'
)
LISTED = re.compile(rf'{PLACE}\s*,\s+(?:the\s+)?$')
MUTUAL = re.compile(r'\b(?:bilateral|mutual|two-way|reciprocal|between\s+us|our\s+trade)\b', re.IGNORECASE)
FOREIGN = re.compile(r'\b(?:foreign|external|global|world)\b', re.IGNORECASE)
TOTAL = re.compile(r'\b(?:total|overall|all|world|global)\b', re.IGNORECASE)
SHARE_OF = re.compile(rf'{NUMBER}\s+of\s+(?:the\s+)?$')
SHARE_IN = re.compile(rf'(?:share\s+(?:in|of)|{NUMBER}\s+of)\s+(?:the\s+|(?P<all>all\s+))?$')
LEFT_WITH = re.compile(
    rf'{PLACE}\s+(?:with|enjoying|running|posting|recording|having|had|ran|posted|recorded)\s+an?\s+$'
)
REACH, LEAD = 2, 4


@dataclass
class Story:
    """Memory of an article while its sentences are read in order; `home` is the country that it is written in."""

    home: str | None = None
    locals: list[str] = field(default_factory=list)
    own: str | None = None
    pair: tuple[str, ...] = ()
    seen: Counter = field(default_factory=Counter)
    measure: Phrase | None = None
    sided: Phrase | None = None
    said_in: int = -9
    topic: str | None = None
    heard: str | None = None
    period: str | None = None
    money: str | None = None
    dated_in: int = -9

    def meet(self, text: str, places: list[Place]) -> None:
        """Remember the countries of a sentence (under its marks), and two that it names together."""
        codes = {p.start: p.code for p in places if is_side(p.code)}
        self.seen.update(codes.values())
        inside = [p.code for p in places if not is_side(p.code) and gazetteer.country_of(p.code) in (self.home, None)]
        self.locals += inside[:1]
        self.topic, self.heard = self.heard, places[0].code if places else self.heard
        for joined in JOINED.finditer(text):
            pair = tuple(dict.fromkeys(codes[i] for i in range(joined.start(), joined.end()) if i in codes))
            if len(pair) == 2 and not LISTED.search(text, 0, joined.start()):
                self.pair = pair

    def local(self, *, city: bool) -> str | None:
        """The city or the region of the country at home that was named last."""
        fit = [code for code in self.locals if gazetteer.is_city(code) == city]
        return (fit or self.locals or [None])[-1]

    def at_home(self, codes) -> str | None:
        """The one of two sides that lies in the country where the article is written."""
        ours = [c for c in codes if c and self.home and self.home in (c, gazetteer.country_of(c))]
        return ours[0] if len(ours) == 1 else None

    def abroad(self) -> str | None:
        """ "The Asian country": the other side than that at home, or the partner spoken of last."""
        ours = self.at_home(self.pair) or (self.measure and self.measure.reporter)
        return self._other(ours) or (self.measure.partner if self.measure else None)

    def ours(self) -> str | None:
        """ "Our exports": of the side that reports, where it lies in the country at home; else of that country."""
        return self.own or self.home

    def _other(self, side: str | None) -> str | None:
        """The other of the two sides that the article speaks of."""
        return next((c for c in self.pair if c != side), None) if side in self.pair else None

    def resolve(self, phrase: Phrase, text: str, places: list[Place], number: int) -> Phrase:
        """The phrase with what it leaves open filled from the sentence before it and the story so far."""
        recent = self.sided if self.sided and number - self.said_in <= REACH else None
        phrase = standing.ranked(phrase, text, places)
        if pair := self._pair(phrase, text, places, recent):
            return replace(phrase, countries=pair)
        if len(phrase.countries) > 1 and (phrase.flow == 'total' or not phrase.reporter):
            return phrase
        reporter = phrase.reporter or self._reporter(phrase, text, places, recent, number)
        every = self._every(phrase, text)
        partner = phrase.partner or (None if every else self._partner(phrase, reporter, recent))
        if partner == reporter:
            reporter = phrase.reporter
        sides = tuple(dict.fromkeys(c for c in (*phrase.countries, reporter, partner) if c))
        if not sides and recent and not every:
            sides = recent.countries
        return replace(phrase, reporter=reporter, partner=partner, countries=sides)

    @staticmethod
    def _every(phrase: Phrase, text: str) -> bool:
        """Whether trade with all partners is meant: a country's total exports, foreign trade."""
        words = text[phrase.start : phrase.end]
        if phrase.flow == 'balance' or phrase.refers == 'world':
            return phrase.refers == 'world'
        part = SHARE_IN.search(text, 0, phrase.start)
        if part and (phrase.reporter or part['all']):
            return True
        own = phrase.flow != 'total' or phrase.reporter or phrase.refers
        return bool(FOREIGN.search(words) if phrase.flow == 'total' else TOTAL.search(words)) or bool(
            own and TOTAL.search(words)
        )

    def _pair(self, phrase: Phrase, text: str, places, recent) -> tuple[str, ...]:
        """The two sides of a trade that belongs to both: bilateral trade, the trade of those just named."""
        mutual = phrase.refers == 'both' or (MUTUAL.search(text, phrase.start, phrase.end) and not phrase.countries)
        if mutual and (len(self.pair) == 2 or len(self.seen) > 1):
            return self.pair or tuple(code for code, _ in self.seen.most_common(2))
        if phrase.flow != 'total' or phrase.countries or phrase.refers or self._every(phrase, text):
            return ()
        beside = tuple(dict.fromkeys(p.code for p in places if p.end <= phrase.start and is_country(p.code)))
        if (
            recent
            and recent.reporter
            and recent.partner
            and recent.flow == 'total'
            and set(beside) <= set(recent.countries)
        ):
            return ()
        if len(beside) == 2:
            return beside
        if len(self.pair) == 2 and re.search(BOTH, text[: phrase.start]):
            return self.pair
        if recent and recent.countries and set(recent.countries) <= set(self.pair):
            return self.pair
        legs = recent and recent.flow in ('import', 'export') and recent.reporter
        return recent.countries if legs and len(recent.countries) == 2 else ()

    def _reporter(self, phrase: Phrase, text: str, places, recent, number: int) -> str | None:
        """Who reports a phrase that does not say so: by its context in this sentence, else by the story."""
        if phrase.flow == 'balance' and (left := LEFT_WITH.search(text, 0, phrase.start)):
            return next((p.code for p in places if left.start() <= p.start < left.end()), None)
        taken = {phrase.partner, *phrase.countries}
        before = [p.code for p in places if p.end <= phrase.start and p.code not in taken and is_country(p.code)]
        here = self.said_in == number
        if phrase.refers == 'own' and (recent or before or self.topic):
            return self._owner(phrase, text, before, recent, here)
        if recent and not recent.reporter and not phrase.partner:
            of_both = here and len(recent.countries) > 1
            leg = phrase.flow != 'total' and recent.flow == 'total' and not before
            if (of_both and not phrase.refers) or leg:
                return self.at_home(recent.countries)
        return self._known(phrase, before, recent, taken)

    def _owner(self, phrase: Phrase, text: str, before, recent, here: bool) -> str | None:
        """Whose "its exports" are: of who reported in this sentence, else of the country named last."""
        if here and recent and recent.reporter:
            return recent.reporter
        if recent and len(recent.countries) == 2 and SHARE_OF.search(text, 0, phrase.start):
            return next((c for c in recent.countries if c not in before), None)
        if before or not recent:
            return before[-1] if before else self.topic
        return self._known(phrase, before, recent, {phrase.partner, *phrase.countries})

    def _known(self, phrase: Phrase, before, recent, taken) -> str | None:
        """The other side of the pair spoken of, its reporter, the country named last, or the side at home."""
        if recent and phrase.partner in recent.countries and len(recent.countries) == 2:
            return next(c for c in recent.countries if c != phrase.partner)
        if recent and recent.reporter and recent.reporter not in taken:
            return recent.reporter
        if before:
            return self.at_home(self.pair) if set(self.pair) <= set(before) and self.pair else before[-1]
        earlier = self.sided.reporter if self.sided else None
        found = self._other(phrase.partner) or self.at_home(self.pair) or earlier or self.home
        return None if found in taken or not (phrase.partner or self.measure) else found

    def _partner(self, phrase: Phrase, reporter: str | None, recent) -> str | None:
        whole = recent or self.sided
        if not whole or (phrase.reporter and whole.partner):
            return self._other(reporter)
        both = whole.countries
        if len(both) == 2 and reporter in both:
            return next(c for c in both if c != reporter)
        again = whole.partner if not phrase.reporter and whole.reporter == reporter else None
        return again or self._other(reporter)

    def hear(self, phrase: Phrase, text: str, marked: str, places: list[Place], number: int) -> Phrase:
        """The phrase with its context filled in, remembered as the measure that was spoken of last."""
        if phrase.flow is None:
            return phrase
        by_verb = phrase.words is not None
        phrase = self._turned(phrase, text) if by_verb else self._pointed(phrase, text)
        phrase = self.resolve(phrase, marked, places, number)
        words = named(phrase) if by_verb else words_of(phrase, text)
        if words in ('export', 'import'):
            words = named(phrase)
        elif marked[phrase.start].isalpha() and not phrase.words and words[1:2].islower():
            words = words[0].lower() + words[1:]
        phrase = replace(phrase, words=words)
        self.measure, self.said_in = phrase, number
        self.own = self.at_home([phrase.reporter]) or self.own
        self.sided = phrase if phrase.countries else self.sided
        lead = not self.pair and number < LEAD and phrase.refers != 'rank'
        if len(phrase.countries) == 2 and (lead or phrase.flow == 'total'):
            self.pair = phrase.countries
        return phrase

    def _turned(self, phrase: Phrase, text: str) -> Phrase:
        """After Canada's imports, "France supplied NUMBER" is Canada's import from France."""
        flow = {'export': 'import', 'import': 'export'}.get(phrase.flow)
        whole = self.measure
        supplied = text.startswith('suppl', phrase.start) and whole and whole.flow in ('import', 'export', 'balance')
        if (
            not whole
            or not (supplied or whole.flow == flow)
            or whole.partner
            or not whole.reporter
            or phrase.partner
            or phrase.goods
        ):
            return phrase
        if phrase.reporter in (None, whole.reporter):
            return phrase
        return replace(
            whole,
            flow=flow,
            refers=None,
            start=phrase.start,
            end=phrase.end,
            partner=phrase.reporter,
            countries=(whole.reporter, phrase.reporter),
            words='',
        )

    def _pointed(self, phrase: Phrase, text: str) -> Phrase:
        """ "The exports" are those spoken of before, of the same goods."""
        bare = text[phrase.start : phrase.end].isalpha() and text[: phrase.start].lower().endswith('the ')
        before = self.measure
        if not bare or not before or not before.goods or before.flow != phrase.flow:
            return phrase
        return replace(phrase, goods=before.goods, words=before.words)

    def last(self, number: int) -> Phrase | None:
        """The measure of the sentence just before."""
        return self.measure if number - self.said_in <= 1 else None

    def date(self, found, number: int) -> None:
        """Remember the period of a sentence with trade figures."""
        known = [p for p in found if p]
        if known:
            self.period, self.dated_in = known[-1], number

    def carried(self, number: int) -> str | None:
        """The period that a sentence without one leans on."""
        return self.period if number - self.dated_in <= REACH else None


def words_of(phrase: Phrase, text: str) -> str:
    """A measure in the words of the text."""
    return phrase.words or ' '.join(text[phrase.start : phrase.end].split())

"""What an article has named so far -> the countries, measure and period that a phrase leaves to its context."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from dateline.names import gazetteer
from dateline.trade import fairs, investors, legs, reporters, sides
from dateline.trade.complements import Phrase, named
from dateline.trade.marks import NOT_INCLUDED, NUMBER, PEOPLE, PLACE, TOWNS, Place, is_side
from dateline.trade.story_dates import Calendar
from dateline.trade.tables_told import Table

JOINED = re.compile(
    rf'(?:{PLACE}|{PEOPLE})(?:[\'’]s)?(?:\s?[-–—/]\s?|\s+and\s+(?:the\s+)?|\s+with\s+)(?:{PLACE}|{PEOPLE})(?!,?\s+and\s+(?:the\s+)?{PLACE})'
    rf'|^{PLACE},\s(?:the\s)?{PLACE}(?=\s(?:to|intend|sign|agree|seek|discuss|plan|eye|boost|want|aim|set|hold|expand|vow|mull|ink|explore)\b)'
    rf'|{PLACE}\s+(?:is|was|remain\w*)\s+(?:[a-z]+\s+){{0,3}}(?:{NUMBER}|(?:{NUMBER}\s+)?(?:[a-z]+\s+){{0,5}}partners?)\s+of\s+(?:the\s+)?{PLACE}'
)
LISTED = re.compile(
    rf'(?:{PLACE}\s*,|\b(?:behind|after|ahead\s+of|followed\s+by|including|such\s+as|like))\s+(?:the\s+)?$'
)
TRADE = re.compile(r'\b(?:trade|turnover|exchange|exports|imports)\b')
RELATED = re.compile(
    r'\b(?:trade|turnover|exchange|exports|imports|between|relations|ties|co-?operation|bilateral|mutual|partners?)\b'
)
LEADS = re.compile(
    rf'\b(?:[Tt]rade|[Ee]xports|[Ii]mports|TRADE)(?:\s+(?:[Ss]tatistics|[Rr]eview|[Bb]rief|[Bb]ulletin))?\s+(?:of|OF)\s+(?:the\s+)?(?={PLACE})'
)
"""The heading of statistics: "Foreign trade of Peru in 2017"."""
OF_TOTAL = re.compile(r'\b(?:figure|partner|indicator|[Tt]he\s+(?:largest|biggest|main|greatest)\s+shares?)\b')
KINDS = 'Province|Region|State|Prefecture|County|Oblast|Voivodeship|Territory|Emirate|Governorate|City'
KIND_IN = re.compile(rf'\s({KINDS})$')
MAKING_IT = re.compile(r'\bmaking\s+(?:it|them|this)\s+$')
MAKES = re.compile(r'\bma(?:king|kes|de)\s+(?:of\s+)?$')
"""Before the rank of the partner spoken of: "makes Peru the fourth supplier"."""
LEAD = 4
NEAR = 40


@dataclass
class Story:
    """Memory of an article while its sentences are read in order.

    `home` is the country that it is written in, if it is `sent` from there, else the first that is named, and then
    that of the first side that reports; `named` are all that are named, `letters` are those that stand for regions,
    `times` is what it told of its periods, `mission` who sends one and to whom, `voice` the country of the one
    who speaks.
    """

    home: str | None = None
    sent: bool = False
    named: tuple[str, ...] = ()
    times: Calendar = field(default_factory=Calendar)
    letters: dict[str, str] = field(default_factory=dict)
    locals: list[str] = field(default_factory=list)
    business: str | None = None
    firms: set[str] = field(default_factory=set)
    abroads: list[str] = field(default_factory=list)
    near: list[str] = field(default_factory=list)
    told: str | None = None
    area: str | None = None
    designated: dict[str, str] = field(default_factory=dict)
    lands: dict[str, str] = field(default_factory=dict)
    own: str | None = None
    pair: tuple[str, ...] = ()
    mission: tuple[str | None, str | None] = (None, None)
    voice: str | None = None
    seen: Counter = field(default_factory=Counter)
    measure: Phrase | None = None
    linked: tuple[Phrase, ...] = ()
    sided: Phrase | None = None
    said_in: int = -9
    said_here: bool = False
    whole: Phrase | None = None
    whole_in: int = -9
    teller: str | None = None
    host: str | None = None
    worldwide: bool | None = None
    invests: bool | None = None
    lead: str | None = None
    led: str | None = None
    leads: str | None = None
    owned: str | None = None
    money: str | None = None
    counted: str | None = None
    table: Table = field(default_factory=Table)

    def meet(self, text: str, places: list[Place]) -> None:
        """Remember the countries of a sentence (under its marks), and two that it names together."""
        codes = {p.start: p.code for p in places if is_side(p.code)}
        self.seen.update(codes.values())
        self.firms |= {p.code for p in places if p.firm}
        inner = [p.code for p in places if not is_side(p.code)]
        self.area = next(filter(gazetteer.is_wide, inner), self.area)
        known = [
            code for code in inner if (gazetteer.is_place(code) and not gazetteer.is_wide(code)) or code in self.lands
        ]
        inside = [code for code in known if self.land(code) in (self.home, None)]
        self.locals += inside[:1]
        self.near = known
        self.abroads += [code for code in known if self.land(code) not in (self.home, None)]
        self.told = next((code for code in known if gazetteer.is_region(code)), self.told)
        at = {p.start: p.code for p in places}
        self.led, self.leads = self.leads, places[0].code if places and places[0].start == 0 else None
        self.mission = tuple(a or b for a, b in zip(self.mission, fairs.mission(text, at), strict=True))
        firms = investors.owners(text, places, len(text))
        self.owned = firms.code if firms else None
        lead = None if self.lead or self.teller else LEADS.search(text)
        self.lead = at.get(lead.end()) if lead else self.lead
        for joined in JOINED.finditer(text):
            pair = tuple(dict.fromkeys(at[i] for i in range(joined.start(), joined.end()) if i in at))
            apart = len(pair) == 2 and not LISTED.search(text, 0, joined.start())
            apart = apart and not NOT_INCLUDED.search(text, 0, joined.start())
            regions = all(map(gazetteer.is_region, pair)) and TRADE.search(text)
            inner = not self.pair and (regions or len({*map(self.land, pair)} - {None}) == 2)
            near = max(0, joined.start() - NEAR), joined.end() + NEAR
            told = not self.pair or set(pair) & set(self.pair) or RELATED.search(text, *near)
            if apart and told and (all(map(is_side, pair)) or inner):
                self.pair = pair

    def call(self, word: str, place: str) -> None:
        """Remember a place by the word for what it is; one at home is not forgotten for one abroad."""
        fit = [code for code in self.locals if gazetteer.is_city(code) == (word in TOWNS)]
        called = self.at_home([self.designated.get(word)]) and not self.at_home([place])
        if not (called or (fit and self.land(place) not in (self.home, None))):
            self.designated[word] = place

    def local(self, word: str) -> str | None:
        """ "The province": what was named so, or the region named last, else a city or region of the home country.

        "The State" may be a country, so it is a region at home only.
        """
        near = self.told and (word != 'State' or self.land(self.told) in (self.home, None))
        word = word.lower()
        region = self.told if near and word in ('state', 'province', 'region', 'territory') else None
        fit = [code for code in self.locals if gazetteer.is_city(code) == (word in TOWNS)]
        teller = self.teller if self.teller and not is_side(self.teller) and word == 'region' else None
        other = [code for code in self.locals if code not in gazetteer.capitals()]
        called = [code for kind, code in self.designated.items() if word == 'region' and kind not in TOWNS]
        named = self.designated.get(word)
        if named and word == 'region' and named not in self.near:
            named = next(filter(gazetteer.is_region, reversed(self.near)), named)
        return named or teller or region or (called or fit or other or [None])[-1]

    def lies(self, country: str, word: str) -> str | None:
        """ "The Polish region", "the Chinese city": the one that the article named last in that country."""
        fit = [code for code in (*self.locals, *self.abroads) if self.land(code) == country]
        alike = [code for code in fit if gazetteer.is_city(code) == (word in TOWNS)]
        return alike[-1] if alike else None

    def land(self, code: str) -> str | None:
        """The country that a side is or lies in, as the article tells or as is known."""
        plain = KIND_IN.sub('', code)
        return (
            code if is_side(code) else self.lands.get(code) or gazetteer.country_of(code) or gazetteer.country_of(plain)
        )

    def at_home(self, codes) -> str | None:
        """The one of two sides that lies in the country where the article is written, or the one that may."""
        lands = {c: self.land(c) for c in codes if c}
        ours = [c for c, land in lands.items() if self.home and land == self.home]
        unknown = [c for c, land in lands.items() if not land and len(lands) > 1]
        return (ours or unknown)[0] if len(ours or unknown) == 1 else None

    def nearer(self, codes) -> str | None:
        """The one of two sides at home; else the region or city of a region and a country."""
        inner = [c for c in codes if not is_side(c)]
        one = inner[0] if len(inner) == 1 else None
        return (self.at_home(codes) or one) if self.sent else (one or self.at_home(codes))

    def abroad(self) -> str | None:
        """ "The Asian country": the partner that this paragraph told, else the other side than that at home."""
        ours = (self.sent and self.at_home(self.pair)) or self.teller or self.at_home(self.pair)
        last = self.measure.partner if self.measure else None
        told = self.said_here and self.measure.refers != 'rank'
        other = (told and last) or self.other(ours) or last
        return other and (self.land(other) or other)

    def ours(self) -> str | None:
        """ "Our exports": of the side that reports, or of the pair spoken of, in the country at home; else of that."""
        return self.own or self.at_home(self.pair) or self.home

    def other(self, side: str | None) -> str | None:
        """The other of the two sides that the article speaks of."""
        return next((c for c in self.pair if c != side), None) if side in self.pair else None

    def facing(self, land: str, named: list[str]) -> str | None:
        """Who trades with a country of whose regions the article speaks: who is named last, or a country spoken of."""
        beside = next((code for code in reversed(named) if self.land(code) not in (None, land)), None)
        lands = [self.land(code) for code in (*self.pair, *self.locals, *self.abroads, self.home or '')]
        return beside or self.other(land) or next((code for code in lands if code not in (None, land)), None)

    def hear(self, phrase: Phrase, text: str, marked: str, places: list[Place], number: int) -> Phrase:
        """The phrase with its context filled in, remembered as the measure that was spoken of last."""
        if phrase.refers in ('known', 'fair', 'sold'):
            phrase = legs.known(self, phrase, self.last(number, reach=sides.REACH), text)
        if phrase.refers == 'those':
            return legs.those(self, phrase)
        if phrase.flow is None:
            return phrase
        by_verb = phrase.words is not None
        phrase = legs.back(self, phrase) if phrase.refers == 'back' else phrase
        if not by_verb:
            phrase = legs.received(self, phrase, text, places, number)
        elif not sides.PART_OF_IT.search(marked, phrase.end):
            phrase = legs.turned(self, phrase, text, number)
        phrase = sides.resolve(self, phrase, marked, places, number)
        phrase = replace(phrase, words=_worded(phrase, text, marked, by_verb))
        known = self.measure and phrase.reporter in (self.measure.reporter, self.measure.partner)
        if phrase.refers == 'rank' and known and MAKES.search(marked, 0, phrase.start):
            phrase = replace(phrase, reporter=self.measure.reporter, partner=self.measure.partner)
        if self._is_aside(phrase, marked, number):
            return phrase
        if phrase.refers == 'rank' and MAKING_IT.search(marked, 0, phrase.start):
            return replace(phrase, partner=phrase.partner or self.measure.partner) if self.measure else phrase
        self.measure, self.said_in, self.said_here = phrase, number, True
        self.whole, self.whole_in = (phrase, number) if phrase.flow == 'total' else (self.whole, self.whole_in)
        ours = self.at_home([phrase.reporter])
        self.own = self.own if ours is None or ours == self.land(self.own or '') else ours
        kept = not phrase.countries or (phrase.flow == 'investment' and self.teller)
        self.sided = self.sided if kept else phrase
        self.host = (phrase.partner or phrase.reporter) if phrase.flow == 'investment' else self.host
        lead = not self.pair and number < LEAD and phrase.refers != 'rank'
        if len(phrase.countries) == 2 and (lead or phrase.flow == 'total'):
            self.pair = phrase.countries
        return phrase

    def _is_aside(self, phrase: Phrase, marked: str, number: int) -> bool:
        """Whether a measure is not what the story goes on with: a firm's, a part, or the whole of one."""
        here = number == self.said_in and phrase.flow != 'investment'
        sides_told = ((self.measure.reporter, phrase.reporter), (self.measure.partner, phrase.partner)) if here else ()
        part = any(told not in (None, side) for told, side in sides_told)
        wider = (part and reporters.SHARE_OF.search(marked, 0, phrase.start)) or (
            self.teller != phrase.reporter == self.land(self.teller or '')
            and (sides.AS_A_WHOLE.search(marked) or sides.SHARE_IN.search(marked, 0, phrase.start))
        )
        return bool(phrase.reporter in self.firms or wider or sides.OF_WHICH.search(marked, 0, phrase.start))

    def last(self, number: int, text: str = '', reach: int = 1) -> Phrase | None:
        """The measure of the sentence just before; "the figure" and "the partner" are of the total before its legs."""
        if OF_TOTAL.search(text) and number - self.whole_in <= 2 * sides.REACH:
            return self.whole
        return self.measure if number - self.said_in <= reach else None

    def enter(self, paragraph: int) -> None:
        """Come to a sentence of a paragraph; a new one has told no measure yet."""
        if self.times.enter(paragraph):
            self.said_here = False

    def tell(self, figures, *, heading: bool = False) -> None:
        """Learn who reports; from the first trade figures, whether the article is on a side's trade with the world.

        From the first that have a period, whether that is one of investments. A heading leaves out too much for that.
        """
        told = [f for f in figures if f.trade and f.kind != 'ordinal' and f.reporter not in self.firms]
        flows = {f.flow for f in told if f.period}
        self.invests = flows == {'investment'} if flows and self.invests is None else self.invests
        if not (self.sent or self.teller):
            self.home = next((land for f in told if f.reporter and (land := self.land(f.reporter))), self.home)
        self.teller = next((f.reporter for f in reversed(told) if f.reporter), self.teller)
        first = next((f for f in told if f.reporter or f.partner), None)
        if first and self.worldwide is None and not heading:
            self.worldwide = bool(first.reporter) and not first.partner and first.flow != 'investment'


def words_of(phrase: Phrase, text: str) -> str:
    """A measure in the words of the text."""
    return phrase.words or ' '.join(text[phrase.start : phrase.end].split())


def _worded(phrase: Phrase, text: str, marked: str, by_verb: bool) -> str:
    """A measure in the words of the text, or in ours where it has but one word for it."""
    words = named(phrase) if by_verb else words_of(phrase, text)
    if words in ('export', 'import'):
        return named(phrase)
    first = marked[phrase.start].isalpha() and not by_verb and words[1:2].islower()
    return words[0].lower() + words[1:] if first else words

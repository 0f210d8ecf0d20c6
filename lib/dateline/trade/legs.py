"""One flow of goods as each side tells it: "supplies from Peru" are imports, "it bought" is of what the other sold."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.trade import fairs
from dateline.trade.complements import Phrase, named
from dateline.trade.marks import is_country
from dateline.trade.measures import item

AT_HOME = re.compile(
    r'\b(?:domestic|home|retail|local|car|ticket|property|house|supermarket|store|bond|weekly|hourly|median|company|corporate|tourism)\b',
    re.IGNORECASE,
)
OF_FIRM = re.compile(r"\b(?!(?:The|These|Those|Such|All|Its|Their|Our|He|She|They|We|I)\b)[A-Z]\w+(?:['’]s)?\s+$")
ELSEWHERE = re.compile(r'\s+(?:in\s+(?:the\s+)?[A-Z]|of\s+(?:government|state|treasury)\b|from\s+(?!the\s)[a-z])')
"""Beside "sales" that are nobody's trade abroad: of a firm, in a place, of bonds."""

SENT = re.compile(r'(?:[a-z-]+\s){0,2}(?:supplies|shipments|deliveries)(?P<source>\s+from\b|$)', re.IGNORECASE)
TOP_WARE = re.compile(
    r"""["“]?(?P<goods>[A-Z][a-z-]+(?:\s[a-z-]+){0,2}?)\s(?:remain\w*|is|was|are|were|stay\w*|bec[ao]me)\b.*?
    \b(?:largest|biggest|main|top|leading|principal|first|dominant)(?:[\s-][a-z]+)?\s
    (?:products?|items?|goods|commodit(?:y|ies)|categor(?:y|ies)|crops?)\b""",
    re.VERBOSE,
)
ALL_GOODS = re.compile(r'\bof\s+the\s+(?:goods|total|products|exports|shipments)\b')
OF_BOTH = re.compile(r'\s+(?:of|between)\s+(?:both|the\s+two)\s+(?:countries|nations|states|sides)\b')
BUYS = ('bought', 'buy', 'purchase', 'took', 'take', 'absorb', 'receiv', 'spent', 'spend')
FROM = re.compile(r'\bfrom\b')
PURCHASES = re.compile(r'(?:its|their)\s+(?:[a-z]+\s+)?purchases\b')
FROM_NAMED = re.compile(r'\bfrom\s+(?:the\s+)?[A-Z]')
TURNED = {'export': 'import', 'import': 'export'}


def known(story, phrase: Phrase, last: Phrase | None, text: str) -> Phrase:
    """ "The gap" and "orders" are of trade after a trade, a fair or a mission; "sales" wherever trade was told."""
    if phrase.refers == 'sold':
        trade = story.measure and story.measure.flow != 'investment'
        firm = not phrase.countries and OF_FIRM.search(text, 0, phrase.start)
        home = AT_HOME.search(text, phrase.start, phrase.end) or ELSEWHERE.match(text, phrase.end)
        told = trade and not (firm or home)
        phrase = replace(phrase, refers=None, flow=phrase.flow if told else None)
        top = None if phrase.goods else TOP_WARE.match(text)
        return replace(phrase, goods=item(top['goods'].lower()), words='') if top and told else phrase
    if phrase.refers == 'known':
        told = last or (phrase.flow == 'total' and (story.whole or OF_BOTH.match(text, phrase.end)))
        return replace(phrase, refers=None, flow=phrase.flow if told else None)
    if last and last.refers == 'world' and last.flow == phrase.flow:
        return replace(phrase, reporter=last.reporter, partner=last.partner, countries=last.countries, refers='world')
    return _of_mission(story, phrase, text)


def _of_mission(story, phrase: Phrase, text: str) -> Phrase:
    """What a mission signs is sold (or bought) by who sent it, to its host or the other side of the article."""
    seller, host = story.mission
    if not seller or not fairs.SIGNED.search(text):
        return replace(phrase, refers=None, flow=None)
    host = host or story.other(seller) or (story.home if story.home != story.land(seller) else None)
    flow = 'import' if fairs.PURCHASE.search(text) else 'export'
    return _between(phrase, seller, host, flow=flow, refers=None if host else 'world')


def those(story, phrase: Phrase) -> Phrase:
    """ "Those to Peru": what was told last, with another partner."""
    leg = story.measure
    if not leg:
        return replace(phrase, flow=None, refers=None)
    again = _between(leg, leg.reporter, phrase.partner, start=phrase.start, end=phrase.end, refers=None)
    return replace(again, words=named(again))


def back(story, phrase: Phrase) -> Phrase:
    """ "In the other direction": the other flow of the side that told the last."""
    leg = story.measure
    if not leg or leg.flow not in TURNED:
        return replace(phrase, refers=None)
    partner = leg.partner or story.other(leg.reporter)
    return _between(phrase, leg.reporter, partner, flow=TURNED[leg.flow], refers=None)


def turned(story, phrase: Phrase, text: str, number: int) -> Phrase:
    """After Canada's imports, "France supplied NUMBER" is Canada's; "it sold NUMBER" is of the same goods.

    So are goods "delivered from France".
    """
    flow = TURNED.get(phrase.flow)
    whole = story.measure
    came = phrase.flow == 'export' and not phrase.partner and FROM.search(text, phrase.start, phrase.end)
    told = came and whole and whole.flow != 'investment' and whole.reporter
    if told and phrase.reporter and whole.partner == phrase.reporter:
        return _between(phrase, whole.reporter, phrase.reporter, flow='import')
    if phrase.refers == 'own' and whole and whole.flow == phrase.flow and not phrase.goods:
        return replace(phrase, goods=whole.goods)
    if sold := _sold(story, phrase, text, number):
        return sold
    supplied = (
        text.startswith('suppl', phrase.start)
        and phrase.reporter not in story.firms
        and whole
        and whole.flow in ('import', 'export', 'balance')
    )
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
        goods='' if ALL_GOODS.search(text, phrase.end) else whole.goods,
        words='',
    )


def _sold(story, phrase: Phrase, text: str, number: int) -> Phrase | None:
    """What one bought of which the story told the sale: "China bought NUMBER" after Peru's exports, "Peruvian tea"."""
    whole = story.measure
    if phrase.flow != 'import' or not whole or whole.flow == 'investment':
        return None
    next_one = whole.flow == 'export' and number - story.said_in <= 1
    plain = text.startswith('imported', phrase.start) and not (phrase.goods or phrase.partner)
    bought = text.startswith(BUYS, phrase.start) or (plain and next_one and not is_country(whole.partner or ''))
    teller = story.teller if next_one or story.home == story.teller else None
    if not bought or phrase.reporter in (None, teller if phrase.partner == teller else whole.reporter):
        return None
    named_so = phrase.partner and FROM_NAMED.search(text, phrase.start)
    if phrase.partner and phrase.partner == teller and not named_so:
        return _between(phrase, teller, phrase.reporter, flow='export')
    ours = whole.reporter and (phrase.partner or not text.startswith('spen', phrase.start))
    alike = phrase.goods in ('', whole.goods) or (next_one and not whole.goods)
    told = phrase.partner in (None, whole.reporter) and phrase.reporter != whole.reporter and not named_so
    if ours and alike and told:
        return _between(phrase, whole.reporter, phrase.reporter, flow='export')
    return None


def received(story, phrase: Phrase, text: str, places, number: int) -> Phrase:
    """ "Supplies from Peru", where the other side tells its trade, are what it imports.

    "Peru was the main market, with purchases of NUMBER": those are what the teller sold there.
    """
    market = story.measure if story.said_in == number and text.startswith('purchases', phrase.start) else None
    if market and market.refers == 'rank' and market.flow == 'export' and not phrase.countries:
        return replace(market, start=phrase.start, end=phrase.end, refers=None, words=named(market))
    leg = story.last(number)
    buyer = next((p.code for p in reversed(places) if p.end <= phrase.start), None)
    bought = buyer and not phrase.countries and PURCHASES.match(text, phrase.start, phrase.end)
    if bought and leg and leg.flow == 'export' and leg.reporter not in (None, buyer):
        return _between(phrase, leg.reporter, buyer, flow='export', refers=None)
    sent = SENT.match(text, phrase.start, phrase.end)
    sent = None if phrase.flow != 'export' or phrase.partner else sent
    if sent and not sent['source'] and leg and leg.flow == 'import' and leg.partner and not phrase.countries:
        return _between(phrase, leg.partner, leg.reporter, refers=None)
    other = story.worldwide or story.teller == story.other(phrase.reporter)
    teller = story.teller if other and phrase.reporter not in (None, story.teller) else None
    both = story.said_in == number and story.measure.flow == 'total' and not story.measure.reporter
    if not sent or not (sent['source'] or phrase.refers == 'own') or not teller or both:
        return phrase
    return _between(phrase, teller, phrase.reporter, flow='import')


def _between(phrase: Phrase, reporter: str | None, partner: str | None, **more) -> Phrase:
    sides = tuple(c for c in (reporter, partner) if c)
    return replace(phrase, reporter=reporter, partner=partner, countries=sides, **more)

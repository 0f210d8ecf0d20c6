"""One sentence as trade figures are read from it: the text, the same under marks, and what stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.articles import Reading, within
from dateline.dates import DateSpan
from dateline.trade import (
    calendar_spans,
    financial_years,
    leaning,
    linking,
    marks,
    periods,
    phrases,
    ranks,
    sentence_places,
    spoken_spans,
    standing,
    voices,
)
from dateline.trade.complements import Phrase
from dateline.trade.neighbours import Linked, same_level
from dateline.trade.reporters import TOWARDS
from dateline.trade.standing import RANKS
from dateline.trade.stated import is_amount, select
from dateline.trade.story import Story

HEADING = re.compile(r'(?:In|During|For|Over)\s[^,;]{0,40}\b(?:19|20)\d\d:')
"""A period on a line of its own: "In the year to March 2018:"."""
BUYERS = frozenset(noun for nouns in RANKS.values() for noun in nouns)
ORDERS = re.compile(r'\s(?:(?:ex|im)port|supply)\s(?:contract|deal|order)s?$')
DEALS = frozenset(['contract', 'deal', 'order', 'transaction'])
WORTH = re.compile(
    r'\s+(?:worth|valued|totall?ing|(?:for|with|to|of)\s+(?:an?|the)\s+(?:total\s+|combined\s+|overall\s+)?(?:amount|sum|value|tune|worth))\b'
)
CAPITALS = re.compile(r'\A(?:[^a-z]+\Z|(?:[A-Z]{2,}[\s,]+){4,})')
"""A heading, or the first words of an article, all in capitals."""
COUNTRIES = frozenset('country state nation republic market'.split())
"""What is counted as one side behind a preposition: trade with the five Nordic countries."""


@dataclass(frozen=True)
class Scene:
    """One sentence as it is read: its text, the same under marks, what stands in it, and the story so far."""

    reading: Reading
    start: int
    number: int
    text: str
    marked: str
    places: list[marks.Place]
    periods: list[periods.Period]
    phrases: list[Phrase]
    links: list[Linked]
    carried: str | None
    story: Story

    def main_periods(self) -> list[periods.Period]:
        """The periods that figures can be of: not what is compared with, the day of a statement, or a goal."""
        return [p for p in self.periods if not (p.base or p.day or p.goal)]

    def named_periods(self) -> list[str]:
        """The years and spans of months of a sentence that names a trade measure, or is a heading that is a period."""
        told = any(phrase.flow for phrase in self.phrases) or (self.number < 3 and bool(self.links))
        heads = HEADING.fullmatch(self.text)
        main = self.main_periods() if told or heads else []
        year = (
            p
            for p in main
            if heads or periods.MONTHS.fullmatch(p.edtf) or periods.YEARS.search(self.text, p.start, p.end)
        )
        return [p.edtf for p in year if periods.WHOLE.fullmatch(p.edtf) or periods.MONTH.fullmatch(p.edtf)]

    def span(self, i: int) -> tuple[int, int, int]:
        """Where number i starts and ends, and where the next one starts."""
        following = self.links[i + 1].quantity.start if i + 1 < len(self.links) else len(self.text)
        return self.links[i].quantity.start, self.links[i].quantity.end, following

    def others_dated(self, i: int, found: list[periods.Period]) -> list[tuple[Linked, periods.Period]]:
        """The other numbers that are an earlier level or stand beside number i, each with the date that is its own."""
        others = [(j, k) for j, k in enumerate(self.links) if j != i and (k.kind.basis or same_level(k, self.links[i]))]
        dated = ((k, periods.own(self.marked, *self.span(j)[1:], found)) for j, k in others)
        return [(k, date) for k, date in dated if date]


def read(reading: Reading, sentence, number: int, story: Story) -> Scene:
    """A sentence with its measures, places, dates and numbers linked; the story hears its measures."""
    text = reading.article.text[sentence.start : sentence.end]
    quantities = [_moved(q, -sentence.start) for q in within(reading.quantities, sentence.start, sentence.end)]
    dates = _dates(text, reading, sentence, number, story)
    quantities = select(text, ranks.add(text, quantities), dates, story.money)
    places = sentence_places.find(text, reading, sentence.start, story)
    places = [p for p in places if not any(q.start <= p.start < q.end and is_amount(q.unit) for q in quantities)]
    places, marked = _marked(text, quantities, dates, places)
    story.meet(marked, places)
    story.table.enter(text, marked, dates, bool(quantities), story.times.period)
    last, carried = (
        story.last(number, text, leaning.reach(marked)),
        periods.shifted(text, story.times.carried(number, text)),
    )
    carried = (story.table.row and story.table.period) or carried
    found = []
    for phrase in phrases.find(marked, places, quantities):
        story.voice = voices.country(reading, sentence.start + phrase.start)
        found.append(story.hear(phrase, text, marked, places, number))
    found = standing.led(marked, found)
    dated = periods.find(marked, calendar_spans.lasting(text, dates, reading.article.anchor))
    story.times.spoken |= {spoken_spans.months(p.edtf): p.edtf for p in dated if not p.base}
    earlier = story.linked if last else ()
    links = linking.find(marked, text, quantities, found, places, last and replace(last, start=0, end=0), earlier)
    story.table.leave(marked, dates, dated, bool(quantities))
    story.linked = tuple(dict.fromkeys(k.phrase for k in links if k.phrase and k.phrase.flow)) or earlier
    return Scene(
        reading,
        sentence.start,
        number,
        text,
        marked,
        places,
        dated,
        found,
        story.table.read(links),
        carried,
        story,
    )


def _number_end(q, text: str) -> int:
    """Where a number ends; the buyers in "the top five buyers" stand for a measure, so do "two deals worth"."""
    if orders := ORDERS.search(q.text):
        return q.start + orders.start()
    worth = q.unit in DEALS and WORTH.match(text, q.end)
    return q.start + q.text.rindex(' ') if (worth or q.unit in BUYERS) and ' ' in q.text else q.end


def _marked(text: str, quantities, dates, places) -> tuple[list[marks.Place], str]:
    """The places, those of "the five Nordic countries" with their number, and the text under its marks."""
    groups = [q for q in quantities if q.unit in COUNTRIES and TOWARDS.search(text, 0, q.start)]
    counted = {p: q.start for q in groups for p in places if q.start < p.start < q.end}
    places = [replace(p, start=counted.get(p, p.start)) for p in places]
    spans = [(p.start, p.end, marks.PLACE) for p in places if p.start in counted.values()]
    spans += [(q.start, _number_end(q, text), marks.NUMBER) for q in quantities if q.unit != 'ordinal']
    spans += [(d.start, d.end, marks.DATE) for d in dates if d.text.lower() != 'annual']
    spans += [(m.start(), m.end(), marks.BOTH) for m in marks.BOTH_COUNTRIES.finditer(text)]
    spans += [(p.start, p.end, marks.PEOPLE if p.people else marks.PLACE) for p in places]
    return places, marks.mark(CAPITALS.sub(lambda capitals: capitals[0].lower(), text.replace('İ', 'I')), spans)


def _dates(text: str, reading: Reading, sentence, number: int, story: Story) -> list[DateSpan]:
    """The dates of a sentence as the spans that figures are of."""
    dates = [_moved(d, -sentence.start) for d in within(reading.dates, sentence.start, sentence.end)]
    dates = calendar_spans.closed(text, calendar_spans.joined(text, dates), reading.article.anchor)
    dates = calendar_spans.in_months(calendar_spans.days(text, calendar_spans.roman(text, dates)))
    always = story.home == 'IR' and bool(financial_years.COUNTED_SO.search(reading.article.text))
    dates = financial_years.iranian(text, dates, reading.article.anchor, always=always)
    dates = financial_years.financial(text, dates, reading.article.anchor, (story.home, *story.named))
    dates = financial_years.in_months_of(text, calendar_spans.own(text, dates))
    iranian = story.home == 'IR'
    return calendar_spans.settled(text, dates, story.times.carried(number), story.times.spoken, iranian=iranian)


def _moved(span, by: int):
    return replace(span, start=span.start + by, end=span.end + by)

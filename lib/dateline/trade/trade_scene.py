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
)
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import DATE
from dateline.trade.neighbours import Linked
from dateline.trade.sides import TOWARDS
from dateline.trade.standing import RANKS
from dateline.trade.stated import is_amount, select
from dateline.trade.story import Story

COLUMN = re.compile(rf'{DATE}|(?:19|20)\d\d\b')
YEARS_ABOVE = re.compile(
    rf"""\W* (?:[A-Za-z]+\W+)?                                      # Country
    (?:{COLUMN.pattern}) (?:\s\([^()]*\))? (?: [\s|]+ (?:{COLUMN.pattern}) (?:\s\([^()]*\))? )+   # 2019 2020
    (?P<rest> [\s|]+ [\w\ %()-]+ )? \W*                              # change, %""",
    re.VERBOSE,
)
"""The head of a table with a column for each year or month."""
MONTHS = re.compile(r'(?:\d{4}|XXXX)\??-(?=\d\d)')
CHANGES_BELOW = re.compile(r'\b(?:change|growth|dynamics|increase)\b', re.IGNORECASE)
BUYERS = frozenset(noun for nouns in RANKS.values() for noun in nouns)
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

    def named_periods(self) -> list[str]:
        """The years and spans of months of a sentence that names a trade measure: a heading tells those that follow."""
        told = any(phrase.flow for phrase in self.phrases) or (self.number < 3 and bool(self.links))
        main = [p for p in self.periods if told and not (p.base or p.day or p.goal)]
        year = (p for p in main if periods.YEARS.search(self.text, p.start, p.end))
        return [p.edtf for p in year if periods.WHOLE.fullmatch(p.edtf) or periods.MONTH.fullmatch(p.edtf)]


def read(reading: Reading, sentence, number: int, story: Story) -> Scene:
    """A sentence with its measures, places, dates and numbers linked; the story hears its measures."""
    text = reading.article.text[sentence.start : sentence.end]
    quantities = [_moved(q, -sentence.start) for q in within(reading.quantities, sentence.start, sentence.end)]
    dates = _dates(text, reading, sentence, number, story)
    quantities = select(text, ranks.add(text, quantities), dates, story.money)
    places = sentence_places.find(text, reading, sentence.start, story)
    places = [p for p in places if not any(q.start <= p.start < q.end and is_amount(q.unit) for q in quantities)]
    groups = [q for q in quantities if q.unit in COUNTRIES and TOWARDS.search(text, 0, q.start)]
    counted = {p: q.start for q in groups for p in places if q.start < p.start < q.end}
    places = [replace(p, start=counted.get(p, p.start)) for p in places]
    spans = [(p.start, p.end, marks.PLACE) for p in places if p.start in counted.values()]
    spans += [(q.start, _number_end(q), marks.NUMBER) for q in quantities if q.unit != 'ordinal']
    spans += [(d.start, d.end, marks.DATE) for d in dates]
    spans += [(m.start(), m.end(), marks.BOTH) for m in marks.BOTH_COUNTRIES.finditer(text)]
    spans += [(p.start, p.end, marks.PEOPLE if p.people else marks.PLACE) for p in places]
    marked = marks.mark(text.replace('İ', 'I').lower() if text.isupper() else text, spans)
    story.meet(marked, places)
    row = leaning.ROW.fullmatch(marked)
    if head := YEARS_ABOVE.fullmatch(marked):
        told = {d.start: d.edtf for d in dates}
        columns = [told.get(m.start(), m[0]) for m in COLUMN.finditer(marked)]
        above = story.above or (story.period if story.period and story.period.startswith(columns[-1]) else None)
        story.columns = tuple(_part_of(year, above) for year in columns)
        story.changes = bool(head['rest'] and CHANGES_BELOW.search(head['rest']))
    elif not row and (quantities or marked.endswith('.')):
        story.columns = ()
    last, carried = story.last(number, text, leaning.reach(marked)), periods.shifted(text, story.carried(number, text))
    carried = story.headed if row and story.headed else carried
    found = [story.hear(p, text, marked, places, number) for p in phrases.find(marked, places, quantities)]
    dated = periods.find(marked, calendar_spans.lasting(text, dates, reading.article.anchor))
    earlier = story.linked if last else ()
    links = linking.find(marked, text, quantities, found, places, last and replace(last, start=0, end=0), earlier)
    if story.columns and story.changes:
        links = [_changed(link) for link in links]
    if not row:
        above = [p.edtf for p in dated if not (p.base or p.day)] + [d.value for d in dates if not d.edtf]
        story.above = next(filter(MONTHS.match, above), None)
        heading = not quantities and not marked.rstrip().endswith('.')
        story.headed = story.above if heading and story.above and story.above[0] != 'X' else None
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
        links,
        carried,
        story,
    )


def _number_end(q) -> int:
    """Where a number ends; the buyers in "the top five buyers" stand for a measure."""
    return q.start + q.text.rindex(' ') if q.unit in BUYERS and ' ' in q.text else q.end


def _part_of(year: str, above: str | None) -> str:
    """The months of a year that the line above the head of a table names, or that of its last year is told."""
    return MONTHS.sub(f'{year}-', above) if above and MONTHS.match(above) and len(year) == 4 else year


def _changed(link: Linked) -> Linked:
    """A percent of a table with a column for changes."""
    if link.quantity.unit != 'percent' or link.kind.kind != 'level':
        return link
    return replace(link, kind=Kind('percent change', 'up' if link.quantity.value > 0 else None))


def _dates(text: str, reading: Reading, sentence, number: int, story: Story) -> list[DateSpan]:
    """The dates of a sentence as the spans that figures are of."""
    dates = [_moved(d, -sentence.start) for d in within(reading.dates, sentence.start, sentence.end)]
    dates = calendar_spans.in_months(calendar_spans.days(text, calendar_spans.joined(text, dates)))
    always = story.home == 'IR' and bool(financial_years.COUNTED_SO.search(reading.article.text))
    dates = financial_years.iranian(text, dates, reading.article.anchor, always=always)
    dates = financial_years.financial(text, dates, reading.article.anchor, (story.home, *story.named))
    dates = financial_years.in_months_of(text, calendar_spans.own(text, dates))
    return calendar_spans.settled(text, dates, story.carried(number), story.spoken)


def _moved(span, by: int):
    return replace(span, start=span.start + by, end=span.end + by)

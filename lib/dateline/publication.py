"""The day an article was written, where its frame does not state it: what the text itself allows, with the reasons."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline import dates
from dateline.dates import DateSpan

LEAD = 3
"""Date expressions at the head of the text among which the day of the report is looked for."""
AHEAD = re.compile(
    r'\b(?:by|until|till|before|through|target|plans?|planned|will|strategy|vision|agenda)\W+(?:\w+\W+){0,4}\Z'
)
DAY_OF_NO_YEAR = re.compile(r'XXXX-(\d\d)-(\d\d)')
QUALIFIABLE = re.compile(r'(?<!\d)(\d{4})(?=-\d\d|/|\Z)')


@dataclass(frozen=True, slots=True)
class Publication:
    """`published` is EDTF, `anchor` the day that relative dates lean on (or None), `because` the reason in words."""

    published: str | None
    basis: str
    anchor: datetime.date | None
    because: str
    year_uncertain: bool = False


def infer(text: str) -> Publication:
    """When an article without a stated day was written, as far as its text tells.

    The first day without a year is taken for the day of the report, in the year that the text speaks of; without such
    a day, the latest full date is a bound. The basis is `inferred` or `unknown`.

    >>> infer('The mayors met on May 23 and agreed on cooperation in the 2019-2021 period.').published
    '2019?-05-23'
    >>> infer('The fair was held on February 10, 2021.').published
    '[2021-02-10..]'
    """
    spans = dates.find(text)
    day = next((s for s in spans[:LEAD] if DAY_OF_NO_YEAR.fullmatch(s.value)), None)
    year = _year(text, spans)
    if day and year and (date := _date(year[0], day.value)):
        because = f'"{day.text}" is the day of the report; its year from "{year[1].text}"'
        return Publication(f'{date.year}?-{date:%m-%d}', 'inferred', date, because, year_uncertain=True)
    past = [s for s in spans if s.granularity == 'day' and s.first_day and not AHEAD.search(text[: s.start][-40:])]
    if past:
        last = max(past, key=lambda s: s.first_day)
        return Publication(f'[{last.first_day}..]', 'unknown', None, f'not before "{last.text}"')
    return Publication(None, 'unknown', None, 'the text names no day')


def _year(text: str, spans: list[DateSpan]) -> tuple[int, DateSpan] | None:
    """The year that the text speaks from: where a period that is agreed begins, else the latest year not ahead."""
    dated = [s for s in spans if s.first_day and s.granularity != 'century']
    periods = [s for s in dated if s.granularity == 'interval' and s.last_day and s.last_day.year > s.first_day.year]
    if periods:
        return periods[0].first_day.year, periods[0]
    past = [s for s in dated if not AHEAD.search(text[: s.start][-40:])]
    return max(((s.last_day.year, s) for s in past if s.last_day), key=lambda pair: pair[0], default=None)


def _date(year: int, value: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value.replace('XXXX', f'{year:04}'))
    except ValueError:
        return None


def mark_year(span: DateSpan) -> DateSpan:
    """A date whose year leans on an inferred one says so: `2019-11` becomes `2019?-11`."""
    if span.basis == 'stated' or not span.edtf:
        return span
    return replace(span, edtf=QUALIFIABLE.sub(r'\1?', span.edtf))

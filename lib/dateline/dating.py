"""Tellings -> events: each gets its date and status from its own words, else from what it leans on."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline import timing
from dateline.articles import Article, Reading
from dateline.tellings import Telling
from dateline.timing import When

LEANS = {'meet', 'speech', 'interview', 'invite', 'offer', 'request', 'session', 'ceremony', 'part', 'sign'}
IN_PROGRAMME = {'participate', 'present', 'speech', 'session', 'meet', 'ceremony', 'open', 'visit'}
ONE_DAY = re.compile(
    r'\b(?:session|panel|meeting|talks|ceremony|speech|lecture|concert|dinner|reception|roundtable)\b', re.IGNORECASE
)
OPENING = re.compile(r'\bopening\b', re.IGNORECASE)
HOLDING = {'hold', 'meet', 'sign', 'visit'}


@dataclass(frozen=True, slots=True)
class Dated:
    """A telling with its date and status."""

    telling: Telling
    when: When
    status: str


def date(reading: Reading, told: list[Telling]) -> list[Dated]:
    """Every telling with date and status."""
    article = reading.article
    first = [Dated(t, _stated(t, article), '') for t in told]
    found = [Dated(d.telling, d.when, _status(d.telling, d.when, article)) for d in first]
    day = next(
        (
            d
            for d in found
            if d.when.edtf and d.status == 'happened' and d.telling.kind in HOLDING and d.when.granularity == 'day'
        ),
        None,
    )
    plan = next(
        (
            d
            for d in found
            if d.when.edtf
            and d.status == 'planned'
            and d.telling.kind in ('hold', 'visit', 'participate')
            and _short(d.when)
        ),
        None,
    )
    return [d if d.when.edtf else Dated(d.telling, _inferred(d, article, day, plan, found), d.status) for d in found]


def _short(when: When) -> bool:
    return bool(when.first_day and when.last_day and (when.last_day - when.first_day).days <= 21)


def _stated(t: Telling, article: Article) -> When:
    if t.mood == 'span':
        years = int(t.dates[0].value[1:-1])
        day = article.anchor
        if not day:
            return When()
        return When(f'{day.year - years}~/{day}', datetime.date(day.year - years, 1, 1), day, 'interval', 'inferred')
    return timing.stated(t.dates)


def _status(t: Telling, when: When, article: Article) -> str:
    """How far the happening has come, by its verb and by its date against the day of the article."""
    today = article.anchor
    if t.mood in ('planned', 'proposed', 'invited'):
        return t.mood
    if t.mood in ('ongoing', 'span', 'around'):
        return 'planned' if today and when.first_day and when.first_day > today else 'ongoing'
    if today and when.first_day and when.first_day > today:
        return 'planned'
    if t.mood == 'term':
        return 'historical' if today and when.last_day < today else 'ongoing'
    if t.mood == 'named':
        return 'historical' if today and when.last_day and when.last_day < today else 'planned' if today else 'happened'
    if today and when.last_day and today - when.last_day > timing.LONG_AGO:
        return 'historical'
    return 'happened'


def _inferred(d: Dated, article: Article, day: Dated | None, plan: Dated | None, found: list[Dated]) -> When:
    t = d.telling
    if d.status == 'ongoing':
        return timing.about(day.when) if day and t.mood == 'around' else timing.present(article)
    if d.status == 'happened':
        if day and t.kind in LEANS:
            return timing.on(day.when)
        return timing.by(article.anchor, article)
    if d.status == 'invited':
        host = next((x for x in found if x.when.edtf and set(x.telling.names) & set(t.names)), None)
        return timing.on(host.when) if host else When()
    if d.status == 'planned' and plan and t.kind in IN_PROGRAMME:
        return _within(article.text[t.start : t.end], plan.when)
    return When()


def _within(text: str, plan: When) -> When:
    if plan.first_day == plan.last_day:
        return timing.about(plan)
    if OPENING.search(text):
        return timing.first_of(plan)
    return timing.one_of(plan) if ONE_DAY.search(text) else timing.on(plan)

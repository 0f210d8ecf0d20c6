"""Tellings -> events: each gets its date and its status.

A date of its own counts first. Without one, what happened was on the date of what happened last before it or right
behind it, or else at some time until the day of the article; what goes on has the day of the article if somebody is
there, or none; what is planned has the dates of the plan that it is part of, or none; what is proposed has none.
The status is that of the verb; what was done more than half a year ago is historical, what lies ahead is planned.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from dateline.articles import Article, Reading
from dateline.events import timing
from dateline.events.tellings import Telling
from dateline.events.timing import When

IN_PROGRAMME = {'sign', 'participate', 'present', 'speech', 'session', 'meet', 'ceremony', 'open', 'visit'}
ONE_DAY = re.compile(
    r'\b(?:session|panel|meeting|talks|ceremony|speech|lecture|concert|dinner|reception|roundtable)\b', re.IGNORECASE
)
ACTS = {'sign', 'agree', 'invite', 'announce', 'award', 'appoint', 'deal', 'sue'}
"""Kinds done in a moment: a later date in their words is that of what they are about."""
OPENING = re.compile(r'\bopening\b', re.IGNORECASE)
PROGRAMMES = {'hold', 'visit', 'participate'}
PRESENCE = {'visit', 'participate'}
NEXT = 2
"""Sentences behind an opening in which its date may stand."""
WEEKS = datetime.timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Dated:
    """A telling with its date and status."""

    telling: Telling
    when: When
    status: str


NOTHING = Dated(None, When(), '')


def date(reading: Reading, told: list[Telling]) -> list[Dated]:
    """Every telling with date and status: its own date, else the one that it leans on."""
    article, found = reading.article, []
    for t in told:
        when = _stated(t, article)
        found.append(Dated(t, when, _status(t, when, article)))
    for n, d in enumerate(found):
        if not d.when.edtf:
            found[n] = Dated(d.telling, _inferred(d, article, found), d.status)
        elif d.when.granularity == 'year' and d.status == 'happened' and (host := _host(d, found)).edtf:
            found[n] = Dated(d.telling, timing.on(host), d.status)
    return found


def _inferred(d: Dated, article: Article, found: list[Dated]) -> When:
    """What a happening without a date of its own leans on.

    The dates of the named event at which it is; else, what happened: the date of what happened last before it, or else
    some time until the day of the article; what goes on: the day of the article, if somebody is there; what is planned:
    the dates of the plan that it is part of; nothing for what is proposed.
    """
    t, day = d.telling, _scene(d.telling, article, found)
    if d.status == 'ongoing':
        return timing.present(article) if t.kind in PRESENCE else When()
    if d.status in ('happened', 'invited', 'planned') and (host := _host(d, found)).edtf:
        return timing.on(host)
    if d.status == 'happened':
        return timing.on(day) if day.edtf else timing.by(article.anchor, article)
    plan = _plan(t, found) if d.status == 'planned' and t.kind in IN_PROGRAMME else When()
    return _within(article.text[t.start : t.end], plan) if plan.edtf else plan


def _scene(t: Telling, article: Article, found: list[Dated]) -> When:
    """The date of what was told to have happened last before it, else of what happens first in the next two sentences.

    The latter only where it is news; the day of a statement is none of what it is about.
    """
    dated = sorted(
        (d for d in found if d.status == 'happened' and d.telling.kind != 'statement' and _near(d.when)),
        key=lambda d: d.telling.at,
    )
    before = [d for d in dated if d.telling.at < t.at]
    after = [d for d in dated if 0 <= d.telling.sentence.number - t.sentence.number <= NEXT]
    after = [d for d in after if not (article.anchor and d.when.last_day) or article.anchor - d.when.last_day <= WEEKS]
    return (before[-1] if before else after[0] if after else NOTHING).when


def _host(d: Dated, found: list[Dated]) -> When:
    """The days of the named event that it tells of, as another telling gives them; those of a plan may lie ahead."""
    held = [x for x in found if d.status in ('invited', 'planned') or x.status in ('happened', 'ongoing')]
    others = (x for x in held if x is not d and _near(x.when))
    return next((x.when for x in others if set(x.telling.names) & set(d.telling.names)), When())


def _plan(t: Telling, found: list[Dated]) -> When:
    """The dates of the plan that this one belongs to: the longest at its place, else the longest before it."""
    plans = [d for d in found if d.status in ('planned', 'invited') and d.telling.kind in PROGRAMMES and _short(d.when)]
    near = [d for d in plans if t.place and d.telling.place == t.place]
    before = [d for d in plans if d.telling.sentence.number <= t.sentence.number]
    return max(near or before, key=lambda d: d.when.last_day - d.when.first_day, default=NOTHING).when


def _short(when: When) -> bool:
    return bool(when.first_day and when.last_day) and when.last_day - when.first_day <= WEEKS


def _near(when: When) -> bool:
    return when.granularity in ('day', 'month') or _short(when)


def _stated(t: Telling, article: Article) -> When:
    if t.mood == 'span':
        return timing.lasting(t.dates[0], article)
    when = timing.stated(t.dates)
    return timing.on(when) if t.shared else when


def _status(t: Telling, when: When, article: Article) -> str:
    """How far the happening has come, by its verb and by its date against the day of the article."""
    today = article.anchor
    if t.mood in ('planned', 'proposed', 'invited'):
        return t.mood
    if t.mood in ('ongoing', 'span'):
        return 'planned' if today and when.first_day and when.first_day > today else 'ongoing'
    if today and when.first_day and when.first_day > today:
        return 'happened' if t.kind in ACTS else 'planned'
    if t.mood == 'term':
        return 'historical' if today and when.last_day < today else 'ongoing'
    if t.mood == 'named':
        return 'historical' if today and when.last_day and when.last_day < today else 'planned' if today else 'happened'
    if when.last_day and _known(article) - when.last_day > timing.LONG_AGO:
        return 'historical'
    if not today and when.granularity == 'year' and when.basis == 'stated':
        return 'historical'
    return 'happened'


def _known(article: Article) -> datetime.date:
    """The day of the article, or the first of its year, or of the one that it cannot be older than."""
    bound = re.match(r'(?:\[(?=.*\.\.\]))?(\d{4})\b', article.published or '')
    return article.anchor or datetime.date(int(bound[1]) if bound else 1, 1, 1)


def _within(text: str, plan: When) -> When:
    if plan.first_day == plan.last_day:
        return timing.about(plan)
    if OPENING.search(text):
        return timing.first_of(plan)
    return timing.one_of(plan) if ONE_DAY.search(text) else timing.on(plan)

"""Plans -> what later articles report of them."""

from __future__ import annotations

import pandas as pd

from dateline.events import corroboration, likeness
from dateline.events.likeness import Item

PLANNED = ('planned', 'invited')
REACH = pd.Timedelta(days=92)
"""How long after its planned day a plan is looked for under another date."""
COLUMNS = {
    'event': 'string',
    'article': 'string',
    'what': 'string',
    'edtf': 'string',
    'first_day': 'datetime64[s]',
    'last_day': 'datetime64[s]',
    'outcome': 'string',
    'report': 'string',
    'reported_in': 'string',
    'reported_edtf': 'string',
    'reported_first_day': 'datetime64[s]',
    'reported_last_day': 'datetime64[s]',
}


def follow(events: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """One row per dated plan or invitation: what it was, and the later report of it, if this corpus holds one.

    outcome: kept (reported as done or going on, on a day that was planned), moved (reported, or planned anew, for other
    days), unreported (no later article of the corpus tells of it, which does not mean that it did not happen).
    `report`, `reported_*` are missing where unreported. A report never comes from the article of the plan itself.

    >>> from dateline import schema
    >>> len(follow(schema.frame('events', []), schema.frame('articles', [])))
    0
    """
    found = likeness.items(events)
    days = corroboration.days(articles)
    plans = [i for i in found if i.status in PLANNED and not pd.isna(i.high) and i.article in days]
    later: dict[int, list[Item]] = {}
    for a, b in likeness.pairs(found, REACH, PLANNED):
        for plan, report in ((a, b), (b, a)):
            if plan.status in PLANNED and days.get(report.article) and likeness.like(plan, report):
                later.setdefault(plan.at, []).append(report)
    rows = [_row(events, plan, *_outcome(plan, later.get(plan.at, []), days)) for plan in plans]
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    return table.astype(COLUMNS)


def _outcome(plan: Item, reports: list[Item], days: dict[str, pd.Timestamp]) -> tuple[str, Item | None]:
    """The outcome, and the first later report that shows it."""
    after = [r for r in reports if days[r.article] > days.get(plan.article, pd.Timestamp.max)]
    after.sort(key=lambda r: (days[r.article], r.at))
    done = [r for r in after if r.status in ('happened', 'ongoing', 'historical') and r.high >= plan.low]
    if kept := [r for r in done if likeness.overlap(plan, r)]:
        return 'kept', kept[0]
    moved = [r for r in after if r.status == 'planned' and not likeness.overlap(plan, r)]
    if done or moved:
        return 'moved', (done or moved)[0]
    return 'unreported', None


def _row(events: pd.DataFrame, plan: Item, outcome: str, report: Item | None) -> list:
    told = events.iloc[plan.at]
    row = [told[name] for name in ('event', 'article', 'what', 'edtf', 'first_day', 'last_day')]
    if report is None:
        return [*row, outcome, *[None] * 5]
    seen = events.iloc[report.at]
    return [*row, outcome, *(seen[name] for name in ('event', 'article', 'edtf', 'first_day', 'last_day'))]

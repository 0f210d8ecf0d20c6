"""Trade figures -> the series that a chart draws: levels, what they changed from, and whether they add up."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

import pandas as pd

from dateline.checks.implied import named
from dateline.checks.ledger import series_of
from dateline.checks.periods import EACH, year_before
from dateline.trade.measures import item
from dateline.views.wording import first_capital, when

CHANGES = ('change', 'percent change')
ALIKE = 0.01
"""An implied level that differs by less from a stated one is not drawn beside it."""


@dataclass
class Level:
    """A level as it is drawn."""

    period: str
    value: float
    low: float
    high: float
    stated: bool
    article: str


@dataclass
class Series:
    """What is claimed of one flow between the same countries: its levels, changes in words, verdicts."""

    name: str
    unit: str
    levels: list[Level] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    moves: dict[tuple, str] = field(default_factory=dict)
    verdicts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def largest(self) -> float:
        """The largest level, whatever its sign."""
        return max(abs(level.value) for level in self.levels)

    @property
    def doubtful(self) -> bool:
        """True if a check of its figures fails."""
        return any(verdict != 'consistent' for verdict, _ in self.verdicts)

    def before(self, level: Level) -> Level | None:
        """The level from which a change led to this one, in the same article."""
        base = level.article, self.moves.get((level.article, level.period))
        return next((one for one in self.levels if (one.article, one.period) == base), None)


def series(figures: pd.DataFrame, checks: pd.DataFrame, implied: pd.DataFrame) -> list[Series]:
    """The series that have a level in money, with what is said of them."""
    trade = figures[figures['trade'].fillna(False) & figures['value'].notna()]
    found: dict[tuple, Series] = {}
    for row, stated in [(r, True) for r in _rows(trade)] + [(r, False) for r in _rows(implied)]:
        if row['kind'] == 'level' and _is_money(row['unit']) and not EACH.search(row.get('text') or ''):
            own = found.setdefault((_key(row), row['unit']), Series(_name(row), row['unit']))
            own.levels.append(_level(row, stated))
    printed = {row['figure']: row for row in _rows(trade)}
    for row in printed.values():
        if row['kind'] in CHANGES and (own := _of(row, found)):
            own.changes.append(_change(row))
            own.moves[row['article'], row['period']] = row['base_period'] or year_before(row['period'])
    for row in _rows(checks):
        known = [printed[figure] for figure in row['figures'] if figure in printed]
        meant = next((f for f in known if f['start'] == row['start']), known[0] if known else None)
        if meant and (own := _of(meant, found)):
            own.verdicts.append(_verdict(row, known))
    for own in found.values():
        own.levels = sorted(_apart(own.levels), key=lambda level: (level.period, not level.stated))
    return list(found.values())


def _of(row: dict, found: dict[tuple, Series]) -> Series | None:
    """The series of a figure: in its currency; a percentage goes with the levels of its article, else the first."""
    same = {unit: own for (key, unit), own in found.items() if key == _key(row)}
    if row['unit'] in same or _is_money(row['unit']):
        return same.get(row['unit'])
    told = (own for own in same.values() if any(level.article == row['article'] for level in own.levels))
    return next(told, next(iter(same.values()), None))


def _apart(levels: list[Level]) -> list[Level]:
    """The levels without those implied that say hardly more than one that is stated."""
    stated = [level for level in levels if level.stated]

    def alike(one: Level, other: Level) -> bool:
        return one.period == other.period and abs(one.value - other.value) <= ALIKE * abs(one.value)

    return [level for level in levels if level.stated or not any(alike(one, level) for one in stated)]


def _name(row: dict) -> str:
    """The flow in our words where its countries are known, else in those of the text."""
    known = row['flow'] and len(row['countries']) > 0
    words = named(series_of(SimpleNamespace(**row))) if known else row['measure'] or row['flow']
    return first_capital(words or 'level')


def _verdict(check: dict, known: list[dict]) -> tuple[str, str]:
    """The verdict, and in words what it is about."""
    figures = '' if check['verdict'] == 'consistent' else f' ({", ".join(f["text"] for f in known)})'
    about = check['repair'] or f'{check["rule"]}{figures}'
    return check['verdict'], f'{check["verdict"]}: {about.replace("->", "read as")}'


def _rows(table: pd.DataFrame) -> list[dict]:
    """The rows, None for what is missing."""
    return [
        {name: value if isinstance(value, list) or pd.notna(value) else None for name, value in row.items()}
        for row in table.to_dict('records')
    ]


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper()


def _key(row: dict) -> tuple:
    """What makes figures one series: flow, reporter, countries, goods; without countries the words of the measure.

    Of a turnover it does not matter who reports.
    """
    countries, side = tuple(sorted(row['countries'])), None if row['flow'] == 'total' else row['reporter']
    return row['flow'], side, countries, item(row['measure']) if countries else row['measure']


def _level(row: dict, stated: bool) -> Level:
    value = float(row['value'])
    low, high = (value if bound is None else float(bound) for bound in (row['low'], row['high']))
    return Level(row['period'] or '', value, min(low, value), max(high, value), stated, row['article'])


def _change(row: dict) -> str:
    base = f' on {when(row["base_period"])}' if row['base_period'] else ''
    return f'{row["direction"] or "change"} {row["text"]}{base}'.strip()

"""Tables run into text: the columns that a head names, and the period of the rows below it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace

from dateline.trade import leaning
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.marks import DATE
from dateline.trade.neighbours import Linked
from dateline.trade.shares import renamed

COLUMN = re.compile(rf'{DATE}|(?:19|20)\d\d\b')
YEARS_ABOVE = re.compile(
    rf"""\W* (?: [A-Za-z][\w\ ,()\ue000\ue001]*\| | [A-Za-z]+\W+ )? \s*                         # Country
    (?:{COLUMN.pattern}) (?:\s\([^()]*\))? (?: [\s|]+ (?:{COLUMN.pattern}) (?:\s\([^()]*\))? )+      # 2019 2020
    (?P<rest> [\s|]+ [\w\ %()-]+ )? \W*                                                             # change, %""",
    re.VERBOSE,
)
"""The head of a table with a column for each year or month."""
FLOWS = {'exports': 'export', 'imports': 'import', 'turnover': 'total', 'balance': 'balance'}
FLOW = re.compile('|'.join(FLOWS), re.IGNORECASE)
FLOWS_ABOVE = re.compile(
    rf"""\W* (?:[A-Z][a-z]+\s)??                                                                     # Country
    (?: (?:(?:total|trade)\s)? (?:{FLOW.pattern})                                                    # Exports
        (?: [\s|] | \([^()]*\) | (?:share|change),? | % | (?:{COLUMN.pattern}) | [IVX]+[-–][IVX]+ )* ){{2,4}}""",
    re.VERBOSE | re.IGNORECASE,
)
"""The head of a table with a column for each flow."""
CHANGES = re.compile(r'\b(?:change|growth|dynamics|increase)\b', re.IGNORECASE)
NAMES = calendar.month_name[1:]
MONTH_NAMED = re.compile(rf'\W*({"|".join(NAMES)})\b')
YEAR = re.compile(r'\d{4}')
MONTHS = re.compile(r'(?:\d{4}|XXXX)\??-(?=\d\d)')


@dataclass
class Table:
    """Memory of the table that is being read.

    `columns` are the periods of its columns, `flows` what these are of, `changes` whether there is one of changes;
    `row` tells whether the line is a row or an item of a list, `month` is the one that a row is of, `told` are the
    measures of the rows above; `months` are those that the line above names, `period` the same where that line is a
    heading and tells the year.
    """

    columns: tuple[str, ...] = ()
    flows: tuple[str, ...] = ()
    changes: bool = False
    row: bool = False
    told: tuple[Phrase, ...] = ()
    month: str | None = None
    months: str | None = None
    period: str | None = None

    def enter(self, text: str, marked: str, dates, numbers: bool, reported: str | None) -> None:
        """Come to a line: a head, a row, or what ends the table; `reported` is the period spoken of."""
        self.row = bool(leaning.ROW.fullmatch(marked))
        named = MONTH_NAMED.match(text) if self.row else None
        self.month = f'XXXX-{NAMES.index(named[1]) + 1:02}' if named else None
        if head := YEARS_ABOVE.fullmatch(marked):
            self.columns = self._years(marked, dates, reported)
            self.changes = bool(head['rest'] and CHANGES.search(head['rest']))
        elif FLOWS_ABOVE.fullmatch(marked):
            self.flows = tuple(FLOWS[flow[0].lower()] for flow in FLOW.finditer(marked))
            years = self._years(marked, dates, reported)
            self.columns = years if len(years) == len(self.flows) else ()
        elif not self.row and (numbers or marked.endswith('.')):
            self.columns = self.flows = ()

    def _years(self, marked: str, dates, reported: str | None) -> tuple[str, ...]:
        """The periods that a head names: its years, or the months of these that are spoken of."""
        told = {d.start: d.edtf for d in dates}
        years = [told.get(m.start(), m[0]) for m in COLUMN.finditer(marked)]
        part = reported if reported and years and reported.startswith(years[-1]) and MONTHS.match(reported) else None
        return tuple(_part_of(year, self.months or part) for year in years)

    def leave(self, marked: str, dates, periods, numbers: bool) -> None:
        """Remember what a line names for those below it."""
        if self.row:
            return
        told = [p.edtf for p in periods if not (p.base or p.day)] + [d.value for d in dates if not d.edtf]
        self.months = next(filter(MONTHS.match, told), None)
        year = next(filter(YEAR.fullmatch, told), None)
        heading = not numbers and not marked.rstrip().endswith('.')
        self.period = self.months or year if heading and not (self.months or '').startswith('X') else None

    def read(self, links: list[Linked]) -> list[Linked]:
        """The numbers of a row, percents as changes where a column is of these, each in the flow of its column."""
        links = [_changed(link) for link in links] if self.columns and self.changes else links
        links = self._summed(links) if self.row else links
        first = links[0].phrase if links and len(links) % max(len(self.flows), 1) == 0 else None
        self.told = (*self.told, first) if self.row and first else ()
        if not first or not self.flows:
            return links
        flows = (self.flows[i * len(self.flows) // len(links)] for i in range(len(links)))
        phrases = (renamed(replace(first, flow=flow)) for flow in flows)
        return [replace(link, phrase=phrase) for link, phrase in zip(links, phrases, strict=True)]

    def _summed(self, links: list[Linked]) -> list[Linked]:
        """ "Total" under rows that are all of exports: these are exports too."""
        flow, *others = {phrase.flow for phrase in self.told} or {None}
        if others or len(self.told) < 2 or flow not in ('import', 'export'):
            return links
        reporter, partner = (_only(getattr(phrase, side) for phrase in self.told) for side in ('reporter', 'partner'))
        sides = tuple(code for code in (reporter, partner) if code)
        whole = renamed(replace(self.told[0], goods='', reporter=reporter, partner=partner, countries=sides))
        total = (link.phrase and link.phrase.words == 'total' for link in links)
        return [replace(k, phrase=whole) if summed else k for k, summed in zip(links, total, strict=True)]

    def column(self, i: int, cells: int) -> str | None:
        """The period of the number at place i of so many: that of its column, or of the columns for one year."""
        if not self.columns:
            return None
        last = len(self.columns) - 1
        even = cells % len(self.columns) == 0
        place = i * len(self.columns) // cells if even else min(i, last)
        return _part_of(self.columns[place], self.month) if even or self.changes or i <= last else None


def _only(codes) -> str | None:
    one, *others = {*codes}
    return None if others else one


def _part_of(year: str | None, months: str | None) -> str | None:
    """The months of a year, if any are told."""
    return MONTHS.sub(f'{year}-', months) if months and year and len(year) == 4 else year


def _changed(link: Linked) -> Linked:
    if link.quantity.unit != 'percent' or link.kind.kind != 'level':
        return link
    return replace(link, kind=Kind('percent change', 'up' if link.quantity.value > 0 else None))

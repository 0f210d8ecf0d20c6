"""When a happening was or will be, as far as its words and its article allow."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from dateline.articles import Article
from dateline.dates import DateSpan

LONG_AGO = datetime.timedelta(days=180)
"""How far back what happened is history."""


@dataclass(frozen=True, slots=True)
class When:
    """An EDTF date with its first and last day, granularity and basis; all None where nothing is known."""

    edtf: str | None = None
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    granularity: str | None = None
    basis: str | None = None


def stated(dates: tuple[DateSpan, ...]) -> When:
    """The date that the words themselves give: the first, a year only where no other is."""
    fit = [d for d in dates if d.edtf and d.type in ('DATE', 'TIME')]
    if not fit:
        return When()
    best = min(fit, key=lambda d: (_long(d), d.granularity == 'year'))
    best = next((d for d in fit if d.basis != 'relative' and _explains(d, best)), best)
    return When(best.edtf, best.first_day, best.last_day, best.granularity, best.basis)


def _long(d: DateSpan) -> bool:
    """A span of years: a term rather than the date of a happening."""
    return bool(d.first_day and d.last_day and (d.last_day - d.first_day).days > 366)


def _explains(d: DateSpan, other: DateSpan) -> bool:
    """A day of the month right behind a weekday: on Friday week, May 8."""
    return d.granularity == other.granularity == 'day' and other.basis == 'relative' and 0 < d.start - other.end < 9


def by(day: datetime.date | None, article: Article) -> When:
    """At some time until a day."""
    return When(f'[..{_year(article, day)}]', None, day, 'open', 'inferred') if day else When()


def about(when: When) -> When:
    """Around a date."""
    return replace(when, edtf=_approximate(when.edtf), basis='inferred') if when.edtf else when


def on(when: When) -> When:
    """On the date of what it belongs to."""
    return replace(when, basis='inferred') if when.edtf else when


def present(article: Article) -> When:
    """About the day of the article."""
    day = article.anchor
    if not day:
        return When()
    return When(_approximate(_year(article, day)), day, day, 'day', 'inferred')


def first_of(when: When) -> When:
    """Probably the first day of an interval."""
    day = when.first_day
    return When(f'{day}?', day, day, 'day', 'inferred')


def one_of(when: When) -> When:
    """One day of an interval, not known which."""
    return When(f'[{when.first_day}..{when.last_day}]', when.first_day, when.last_day, 'day', 'inferred')


def _year(article: Article, day: datetime.date) -> str:
    """A day as EDTF, its year marked where the article's year is inferred."""
    return f'{day.year}?-{day:%m-%d}' if article.year_uncertain else day.isoformat()


def _approximate(edtf: str) -> str:
    plain = edtf.replace('?', '')
    return plain + '%' if plain != edtf else edtf if edtf.endswith('~') else edtf + '~'


def is_term(d: DateSpan) -> bool:
    """A span of several years."""
    return d.granularity == 'interval' and _long(d) and not re.search(r'\.\.', d.edtf or '')


def lasting(d: DateSpan, article: Article) -> When:
    """From so many years ago to the day of the article; since a date, and on."""
    day = article.anchor
    if d.first_day:
        return When(f'{d.edtf}/..', d.first_day, day, 'interval', d.basis)
    if not day:
        return When()
    year = day.year - int(re.sub(r'\D', '', d.value))
    return When(f'{year}~/{day}', datetime.date(year, 1, 1), day, 'interval', 'inferred') if year > 0 else When()

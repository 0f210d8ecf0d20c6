"""A number in its sentence -> the period that it is of, and the one that it is compared with."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from dateline.trade import count_dates, periods
from dateline.trade.fairs import DEALS
from dateline.trade.leaning import SIGNED
from dateline.trade.marks import NUMBER
from dateline.trade.neighbours import Linked
from dateline.trade.stated import is_money
from dateline.trade.story_dates import ends_of
from dateline.trade.trade_scene import Scene
from dateline.trade.wholes import CHANGES

SPAN = re.compile(r'(\d{4})/(\d{4})')
REACH = 4
AHEAD = re.compile(
    r"""\b(?:target(?:ed|s|ing)?|goal|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intends?|expect\w*|will|would|could|can\s+(?:be|go|grow|rise|reach|exceed|increase|double|touch)|hopes?|look\w*\s+forward|desires?|confident|forecasts?|projected|looked\s+for
    |(?<!below\s)potential|ambition|likely|task|eye[sd]?|(?:is|are)\s+(?:also\s+)?(?:due\s+)?to\s+[a-z]+|sees?\s[^.;]{1,40}\s(?:reaching|hitting|topping|exceeding)|(?:agreed|wants?|seeks?|ready|able|pledged|vowed|decided|going)\s+to)\b""",
    re.VERBOSE | re.IGNORECASE,
)


WILL_BE = re.compile(
    r'[^.;,]*(?:\.\d[^.;,]*)?\b(?:will|would|(?:is|are)\s+(?:also\s+)?(?:due\s+)?to)\s+be\s+[a-z]+ed\b'
)
"""Behind what is to come: "3 million will be exported"."""
YEARS = re.compile(
    r"""\b(?:(?:months?|years?|weeks?)\s+that\s+followed|(?:over|in|during|for)\s+the\s+(?:past|last)\s+(?!year\b)\w+\s+\w+|(?<!time\s)(?<!,\s)since|so\s+far|to\s+date
    |registered\s+(?:investment\s+)?capital|valid\s+projects|projects?\b[^.;]*\bworth|stock\s+of|accumulated(?!\s+an?\b)|cumulative
    |(?<!did\snot\s)exceeds?|stands\s+at|remains?\s+(?:small|low|high|modest|unchanged|at)|present|current(?:ly)?|(?<!last\s)(?<!in\s)(?:an?|per)\s+year(?![-–]|\s+on\b|\s+(?:earlier|before|ago|prior))|(?:every|each)\s+year|annually|(?:has|have)\s+(?:[a-z]+ly\s+|already\s+|also\s+)?(?:invested|poured|provided))\b""",
    re.VERBOSE | re.IGNORECASE,
)
BEST = re.compile(
    r'\b(?:best|highest|largest|biggest|widest|strongest|smallest|lowest|worst)\s(?:\w+\s){0,2}(?:so\s+far|since)\b'
)
"""A rank among the figures so far, which is of one period."""
ANOTHER = re.compile(r'[,;]|\b(?:and|but|while)\b')
"""Between a number and another clause."""
SAME_TIME = re.compile(
    r'[^.;,]*(?:\.\d[^.;,]*)?\b(?:in|during|over|for)\s+the\s+same\s+(?:period|time|months|year)\b(?!\s+(?:of|last|a\s+year))'
)
"""Behind a number, the period spoken of."""
OPENED = re.compile(r'\((?:in\s+)?$')
BRACKETS = re.compile(r'\([^()]*\)')
CLAUSE = re.compile(
    r',\s(?:which|whose|where|who|after|following|once|(?:hit|hurt|helped|affected|driven|boosted)\s+by)\b[^,;()]*(?:,|$)'
)
REASON = re.compile(
    r'(?:,\s|\s(?=(?:because\s+of|due\s+to|owing\s+to|thanks\s+to)\b))(?:because|thanks\s+to|due\s+to|owing\s+to|amid|(?:attributing|ascribing)\s+(?:it|this)\s+to|as(?!\s(?:of|at|a|compared|against|much|many|well)\b))\s[^,;()]*(?:,|$)'
)
"""A clause whose date is not that of a sum, where there is another."""
PREVIOUS = re.compile(r'\bin\s+the\s+(?:previous|preceding|past)\s+year\b')
AGAINST = re.compile(r'\b(?:against|compared|than|from)\b')

THROUGH = re.compile(r'\b(?:[Tt]hrough|[Uu]ntil|[Uu]p\s+to|[Tt]ill)\s+$')
"""Before a month up to which a year's goods are counted."""
END = re.compile(r'(?:the\s+)?end[\s-](?:of\s+)?')
WHEN = re.compile(rf',\s+when\s[^,;{NUMBER[0]}]*')


def of(i: int, scene: Scene, figure) -> tuple[str | None, str | None]:
    """(period, base period) of the number at place i of a scene, of what it is read as so far."""
    link = scene.links[i]
    planned = AHEAD.search(scene.text, 0, link.quantity.start)
    wanted = AHEAD.search(scene.text, link.quantity.end, scene.span(i)[2])
    if not (planned or (wanted and not ANOTHER.search(scene.text, link.quantity.end, wanted.start()))):
        now = [p for p in scene.periods if not periods.MONTHS_AHEAD.search(scene.text, p.start, p.end)]
        scene = replace(scene, periods=now)
    if scene.story.times.occasion and not link.kind.basis and _at_fair(scene, figure):
        return scene.story.times.occasion, None
    if told := _apart(i, scene, figure):
        columns = scene.story.table.columns if figure.kind in CHANGES else ()
        return told, columns[-2] if len(columns) > 1 else None
    if not figure.trade:
        return _until(count_dates.of(i, scene, figure), scene.reading.article.anchor), None
    if figure.kind == 'ordinal' and not scene.periods and count_dates.IS.search(scene.text, 0, link.quantity.start):
        return None, None
    sums = planned or figure.kind in CHANGES or figure.flow == 'investment'
    dated = (p for p in scene.periods if not p.day and (sums or not p.lasts))
    found = [
        _to_the_end(_side(p, scene, figure.kind in CHANGES), scene, figure.flow, planned)
        for p in dated
        if reaches(p, link.quantity.start, scene) and (planned or not _to_come(p, link, scene))
    ]
    to_come = [p for p in found if planned and not link.kind.basis and _is_ahead(p, scene)]
    found = to_come or found
    owned = [(other, date) for other, date in scene.others_dated(i, found) if not periods.many_years(date.edtf)]
    period, base = periods.of(
        scene.marked,
        scene.span(i),
        found,
        [date for _, date in owned],
        [date for other, date in owned if other.kind.basis and other.phrase == link.phrase],
        basis=link.kind.basis and not periods.BEFORE_THAT.match(scene.text),
        change=figure.kind in CHANGES,
        paired=link.date,
        stride=scene.story.times.stride,
        carried=scene.carried if _carries(scene, link.quantity.start, figure.flow) else None,
    )
    return _until(period, scene.reading.article.anchor), base


def _apart(i: int, scene: Scene, figure) -> str | None:
    """The period of a column, of one end of a span, or of a clause with "when": that of its number alone."""
    if column := scene.story.table.column(i, len(scene.links)):
        return column
    start = scene.links[i].quantity.start
    when = (p.edtf for p in scene.periods if WHEN.fullmatch(scene.marked, p.end, start) or _labels(p, start, scene))
    return (_end_of_span(i, scene) if figure.kind == 'level' else None) or next(when, None)


def _labels(period: periods.Period, start: int, scene: Scene) -> bool:
    """Whether a number in brackets stands behind its year: (2019: NUMBER)."""
    opened = OPENED.search(scene.marked, 0, period.start)
    return bool(opened) and scene.marked[period.end : start] in (': ', ' – ', ' - ')


def _at_fair(scene: Scene, figure) -> bool:
    """Whether a sum is that of deals, in a sentence without another period than that of a statement."""
    sums = figure.trade or is_money(figure.unit)
    told = any(not (p.day or p.base) for p in scene.periods)
    return sums and not told and bool(DEALS.search(figure.measure or '') or DEALS.search(scene.text))


def _end_of_span(i: int, scene: Scene) -> str | None:
    """ "From 2010 to 2018 it rose from NUMBER to NUMBER": the one is of the first year, the other of the last."""
    spans = (SPAN.fullmatch(p.edtf) for p in scene.periods if periods.many_years(p.edtf) and not p.goal)
    span = next(filter(None, spans), None)
    ends = [k for k in scene.links[max(i - 1, 0) : i + 2] if k.quantity.unit == scene.links[i].quantity.unit]
    for first, last in itertools.pairwise(ends if span else ()):
        gap = scene.marked[first.quantity.end : last.quantity.start].split()
        if first.kind.basis and gap[:1] == ['to'] and len(gap) < REACH:
            return span[1] if first is scene.links[i] else span[2]
    return None


def _until(period: str | None, anchor) -> str | None:
    """A period that began once, "since 2019", up to the day of writing, in the same unit of the calendar."""
    began = period.removesuffix('/..') if period and period.endswith('/..') else None
    plain = began and began.replace('?', '')
    if began and anchor and plain == str(anchor.year):
        return f'{began}-01-01/{anchor}'
    return f'{began}/{anchor.isoformat()[: len(plain)]}' if began and anchor else period


def _side(period: periods.Period, scene: Scene, change: bool) -> periods.Period:
    """ "Twice the level of the same period of 2020": after a change, what is compared with; a sum is of many years."""
    if period.lasts and not change:
        return replace(period, base=False)
    changed = any(k.kind.kind in CHANGES and k.quantity.end <= period.start for k in scene.links)
    return replace(period, base=True) if period.same and changed else period


def _to_the_end(period: periods.Period, scene: Scene, flow: str, planned) -> periods.Period:
    """ "By the end of June": goods since January, what is invested in that month."""
    through = flow != 'investment' and THROUGH.search(scene.text, 0, period.start)
    if planned or not (through or END.match(scene.text, period.start) or scene.text.startswith('-end', period.end)):
        return period
    anchor = scene.reading.article.anchor
    if period.goal and anchor and period.edtf[:10] <= anchor.isoformat()[: len(period.edtf)]:
        period = replace(period, goal=False)
    year, _, last = period.edtf.rpartition('-')
    if flow == 'investment' and period.edtf.isdigit():
        return replace(period, edtf=f'{period.edtf}-12-31')
    if flow == 'investment' and '/' in period.edtf:
        return replace(period, edtf=period.edtf.partition('/')[2])
    if flow != 'investment' and periods.MONTH.fullmatch(period.edtf) and last != '01':
        return replace(period, edtf=f'{year}-01/{year}-{last}')
    return period


def _is_ahead(period: periods.Period, scene: Scene) -> bool:
    """Whether a period begins after the day of writing, or on it."""
    anchor, (first, _) = scene.reading.article.anchor, ends_of(period.edtf)
    from_now = periods.MONTHS_AHEAD.search(scene.text, period.start, period.end)
    return bool(from_now or (anchor and first > anchor.isoformat()[: len(first)]))


def _to_come(period: periods.Period, link: Linked, scene: Scene) -> bool:
    """Whether a year behind a number is still to come, and something else is told to be in it."""
    behind = ANOTHER.search(scene.text, link.quantity.end, period.start)
    return bool(
        period.start > link.quantity.end
        and _is_ahead(period, scene)
        and behind
        and AHEAD.search(scene.text, behind.end(), period.start)
    )


def is_planned(scene: Scene, end: int) -> bool:
    """Whether a number that ends there is told of what is to come."""
    at = end - scene.start
    return bool(AHEAD.search(scene.text, 0, at) or WILL_BE.match(scene.text, at))


def reaches(period: periods.Period, at: int, scene: Scene) -> bool:
    """Whether a date may be that of a number: one in brackets or in a relative clause with a number is of that."""
    other = scene.carried or sum(not p.base for p in scene.periods) > 1
    patterns = (BRACKETS, CLAUSE, REASON) if other else (BRACKETS, CLAUSE)
    spans = [m.span() for pattern in patterns for m in pattern.finditer(scene.text)]
    around = next((span for span in spans if span[0] < period.start < span[1]), None)
    if not around or around[0] < at < around[1]:
        return True
    clause = scene.text[around[0]] != '('
    phrases = [k.phrase for k in scene.links if around[0] < k.quantity.start < around[1] and k.phrase]
    if clause and any(k.phrase in phrases for k in scene.links if k.quantity.start == at):
        return True
    return not clause and not any(around[0] < k.quantity.start < around[1] for k in scene.links)


def _carries(scene: Scene, at: int, flow: str | None) -> bool:
    """Whether a number may be of the period of the sentence before: not a goal, nor a sum of many years.

    Investments are such sums, unless the article's first period is one of them.
    """
    if flow == 'investment' and not scene.story.invests:
        return False
    if SAME_TIME.match(scene.text, at):
        return True
    text = BEST.sub('', scene.text)
    ended = PREVIOUS.search(text) and not AGAINST.search(text)
    to_be = WILL_BE.match(scene.text, at) if flow != 'investment' else None
    return not (
        AHEAD.search(scene.text, 0, at) or to_be or YEARS.search(text) or ended or SIGNED.search(scene.text, 0, at)
    )

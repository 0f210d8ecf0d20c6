"""Quantities -> trade figures: measure, flow, reporter, partner, period, and what a change is a change of."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

from dateline.articles import Reading
from dateline.quantities import Quantity
from dateline.trade import (
    counts,
    figure_dates,
    headlines,
    occasion,
    periods,
    qualitative,
    sentence_places,
    stated,
    trade_scene,
    voices,
    wholes,
    worldwide,
)
from dateline.trade.complements import Phrase
from dateline.trade.kinds import Kind
from dateline.trade.neighbours import Linked
from dateline.trade.story import Story, words_of
from dateline.trade.story_dates import Calendar, ends_of
from dateline.trade.trade_scene import Scene
from dateline.trade.wholes import CHANGES

IN_TONS = re.compile(r'(?:In|By)\s+(?:tons|tonnes|volume|quantity|tonnage|weight|(?:volume|physical)\s+terms)\b')
BY_VOLUME = re.compile(
    r'(?:\s+(?:growth|rise|increase|decline|fall|drop|more|less|up|down))?\s+(?:in|by)\s+(?:terms\s+of\s+)?(?:volume|quantity|tonnage|weight|physical\s+terms)\b'
)
WEIGHT = re.compile(r'\b(?:tonnage|weight|volume)\b(?!\s+of\s+(?:trade|exports|imports))(?:(?!\band\b)[^,;\d])*$')
AIMED = re.compile(
    r'\s+(?:above|below|over|under|short\s+of|ahead\s+of|behind|more\s+than|less\s+than)\s+(?:the|its)\s+(?:[a-z]+\s+)?(?:target|goal|plan|forecast)'
)
DISBURSED = re.compile(r'\b(?:disburs\w+|disbursement\s+of)\s+(?:[a-z]+\s+)?$')
"""Before what was paid out of what is registered."""
NEGATIVE = re.compile(r'(?<!longer\s)\bnegative(?:\s(?:at|by|of))?\s$')
"""Before a deficit that is told as a balance."""
AS_MUCH = re.compile(r'\s+as\s+(?:much|many)\b(?!\s+as\b)')
"""Behind a multiple that no earlier time but another flow is compared with."""
EXCLUDED = re.compile(
    r'(?:^|[“"‘])(?:If\s[^,]*\b(?:left\s+out|(?:is|are|were)\s+excluded)|Excluding\s[^,]*|Without\s(?!\w+ing\b)[a-z]+|Leaving\s+out\s[^,]*),(?!.*\b(?:while|whereas)\b)'
)
THROUGH = re.compile(
    r'\b(?:through|via)\s+(?:the\s+)?[A-Z][\w-]+(?:(?:,|\s+and)?\s[A-Z][\w-]+)*\s+(?:border|port|customs|crossing|checkpoint)'
)
TO_ONE = re.compile(r'\s+to\s+(?:our|its|their|a)\s+neighbou?r\b')
"""Goods that pass one border, or go to one neighbour, are a part of all."""

ALONE = re.compile(r'\balone\b')
LASTS = re.compile(r'\b(?:has|have|is|are)\b')
"""Verbs of a change that goes on until now, whatever period was spoken of before."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as the text claims it, or (kind qualitative) a change claimed without a number.

    start, end, text: the words, in the mended text; figure: its name within the article, f1, f2, ... in order.
    value, low, high: the number and what its digits and qualifier allow; None where not stated or open.
    unit: ISO 4217 code, percent, fold, or the counted noun in the singular.
    kind: level, change, percent change, multiple, share, count, duration, ordinal, qualitative.
    flow: import, export, total, balance, investment, or None outside trade. reporter, partner: alpha-2 codes of
    countries, names of regions, cities and blocs; None where the text does not say which side reports. countries: all
    sides that the measure names or, with "both countries", means.
    period, base_period: EDTF; direction: up or down; of: the figure that a change or share is of; said_by: an actor.
    """

    start: int
    end: int
    text: str
    figure: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    kind: str
    measure: str | None
    flow: str | None
    reporter: str | None
    partner: str | None
    countries: tuple[str, ...]
    period: str | None
    base_period: str | None
    direction: str | None
    of: str | None
    said_by: str | None
    trade: bool


LEAD = 4
"""Sentences at the head of an article whose period is that of what is counted."""


@dataclass(frozen=True)
class _Draft:
    """A figure, the number of its sentence; is it an earlier level, does it tell its reporter but not its partner?"""

    figure: Figure
    number: int
    basis: bool = False
    leaning: bool = False


def find(reading: Reading) -> list[Figure]:
    """Figures of an article, in order of start: each number with what it measures, and trade changes without one.

    Context is carried from sentence to sentence: "both countries", "its exports", a period named a sentence before.
    """
    home, lands, drafts = voices.home(reading), voices.lands(reading), []
    day = str(reading.article.anchor or '')
    times = Calendar(only=periods.only(reading.dates), occasion=occasion.days(reading))
    letters = sentence_places.letters(reading)
    story = Story(home or next(iter(lands), None), home is not None, lands, times, letters)
    for number, sentence in enumerate(reading.article.sentences):
        story.enter(sentence.paragraph)
        scene = trade_scene.read(reading, sentence, number, story)
        found = [_numbered(i, scene) for i in range(len(scene.links))]
        found += [draft for phrase in scene.phrases if (draft := _unnumbered(phrase, scene))]
        told = _told(found)
        story.times.tell(told, number)
        counted = _counted(found, story.times.only)
        heading = () if times.occasion or number > LEAD else [p.edtf for p in scene.main_periods()]
        story.times.counts.date(_begun(counted, day), number, _begun(heading, day))
        ahead = figure_dates.AHEAD.search(scene.text)
        past = _told([d for d in found if not figure_dates.is_planned(scene, d.figure.end)])
        past = [p for p in _begun(past, day) if p != times.occasion or times.period in (None, p)]
        if past or not ahead:
            story.times.date(past, number, scene.named_periods(), alone=bool(ALONE.search(scene.text)))
        story.tell((d.figure for d in found), heading=sentence.part == 'title')
        if any(d.figure.trade for d in found):
            story.said_in = number
            earlier = [d.figure.period for d in found if d.basis]
            pairs = ((d.figure.period, base) for d in found for base in (d.figure.base_period, *earlier))
            story.times.stride = next(filter(None, itertools.starmap(periods.stride, pairs)), story.times.stride)
            money = [d.figure.unit for d in found if d.figure.trade and stated.is_money(d.figure.unit)]
            story.money = money[-1] if money else story.money
        story.counted = counts.things([d.figure.unit for d in found if d.figure.kind == 'count'], story.counted)
        drafts += found
    text, sentences = reading.article.text, enumerate(reading.article.sentences)
    drafts = headlines.completed(drafts, {i: text[s.start : s.end] for i, s in sentences if s.part == 'title'})
    drafts = worldwide.widened(drafts)
    drafts.sort(key=lambda d: (d.figure.start, d.figure.end))
    names = {id(d): f'f{i}' for i, d in enumerate(drafts, 1)}
    return [replace(d.figure, figure=names[id(d)], of=names.get(id(wholes.of(d, drafts)))) for d in drafts]


def _counted(drafts: list[_Draft], only: str | None) -> list[str]:
    """The periods that the figures of a sentence outside trade are of, not those of what was before."""
    now = [d.figure for d in drafts if not (d.figure.trade or d.basis) and d.figure.kind != 'ordinal']
    return [f.period for f in now if f.period not in (None, only)]


def _begun(found: list[str], day: str) -> list[str]:
    """The periods that have begun by the day of writing, if one is known; months from that of writing on have not."""
    return [period for period in found if not day or _has_begun(period, day)]


def _has_begun(period: str, day: str) -> bool:
    first = ends_of(period)[0]
    first = first if len(first) == 7 and first[5:] <= '12' else first[:4]
    return first <= day[: len(first)] and not (periods.MONTHS.fullmatch(period) and first == day[:7])


def _told(drafts: list[_Draft]) -> list[str]:
    """The periods that the trade figures of a sentence are of, not those that they are compared with."""
    bases = {d.figure.base_period for d in drafts if d.figure.trade}
    levels = [d.figure for d in drafts if d.figure.trade and not d.basis and d.figure.kind != 'ordinal']
    return [f.period for f in levels if f.period and f.period not in bases]


def _numbered(i: int, scene: Scene) -> _Draft:
    link = scene.links[i]
    q, kind = _unsigned(link)
    phrase = link.phrase
    sides = (phrase.reporter, *phrase.countries) if phrase else ()
    home = scene.story.home or ''
    sent = home if scene.story.sent or q.unit == 'shilling' else None
    named = [*filter(None, sides), *filter(None, [sent]), *(p.code for p in scene.places), home]
    q = replace(q, unit=stated.currency(q.unit, q.text, named, sent))
    earlier = [link.quantity for link in scene.links[:i]]
    unit = q.unit or counts.unnamed(scene.text, q.start) or counts.again(scene.text, q, earlier, scene.story.counted)
    q = replace(q, unit=unit)
    unit, plain = counts.unit_and_kind(q.unit, scene.text, q.start, q.end)
    measured = phrase or stated.is_amount(q.unit)
    figure = _figure(
        scene,
        (q.start, q.end),
        phrase,
        value=q.value,
        low=q.low,
        high=q.high,
        unit='fold' if measured and kind.kind == 'multiple' and unit != 'percent' else unit,
        qualifier=q.qualifier,
        kind=kind.kind if measured else plain,
        measure=(words_of(phrase, scene.text) + _apart(q, scene, phrase.flow)) if phrase else _noun(i, scene),
        direction=kind.direction if measured and kind.kind in CHANGES else None,
    )
    period, base = figure_dates.of(i, scene, figure)
    here = {p.code for p in scene.places}
    leaning = bool(figure.partner) and figure.reporter in here and figure.partner not in here
    return _Draft(replace(figure, period=period, base_period=base), scene.number, kind.basis, leaning)


def _apart(q: Quantity, scene: Scene, flow: str | None) -> str:
    """A percent "in volume", or of a target, is of another measure than one in value; so is what leaves out a part."""
    weighed = BY_VOLUME.match(scene.text, q.end) or (IN_TONS.match(scene.text) and not stated.is_money(q.unit))
    weighed = weighed or (q.unit == 'percent' and WEIGHT.search(scene.text, 0, q.start))
    apart = {
        ' (by volume)': weighed,
        ' (against a target)': q.unit == 'percent' and AIMED.match(scene.text, q.end),
        ' (negative)': flow == 'balance' and NEGATIVE.search(scene.text, 0, q.start),
        ' (disbursed)': DISBURSED.search(scene.text, 0, q.start),
        ' (against another)': q.unit != 'percent' and AS_MUCH.match(scene.text, q.end),
        ' (excluding part)': EXCLUDED.search(scene.text, 0, q.start)
        or TO_ONE.match(scene.text, q.end)
        or (q.unit != 'percent' and THROUGH.search(scene.text)),
    }
    return next((words for words, found in apart.items() if found), '')


def _unsigned(link: Linked) -> tuple[Quantity, Kind]:
    """A change without its sign, which is its direction."""
    q, kind = link.quantity, link.kind
    if kind.kind not in CHANGES or q.value >= 0:
        return q, kind
    low, high = (None if x is None else -x for x in (q.high, q.low))
    return replace(q, value=-q.value, low=low, high=high), kind._replace(direction='down')


def _noun(i: int, scene: Scene) -> str | None:
    """What a number outside trade is of; a change without a noun is of what was counted before it."""
    q, before = scene.links[i].quantity, scene.links[i - 1].quantity if i else None
    amount = stated.is_amount(q.unit)
    if scene.links[i].kind.kind in CHANGES and amount and before and not stated.is_amount(before.unit):
        q, amount = before, False
    return counts.measure(scene.text, q.start, q.end, amount=amount)


def _unnumbered(phrase: Phrase, scene: Scene) -> _Draft | None:
    """A change claimed without a number."""
    if phrase.flow is None or any(k.phrase and k.phrase.start == phrase.start for k in scene.links):
        return None
    claim = qualitative.read(scene.marked, phrase.start, phrase.end)
    if claim is None:
        return None
    start, end, direction = claim
    figure = _figure(
        scene, (start, end), phrase, kind='qualitative', measure=words_of(phrase, scene.text), direction=direction
    )
    main = [p for p in scene.main_periods() if figure_dates.reaches(p, start, scene)]
    carried = None if LASTS.search(scene.marked, start, end) else scene.carried
    period = next((p.edtf for p in main if start <= p.start <= end), main[0].edtf if main else carried)
    base = periods.back(period, scene.story.times.stride)
    return _Draft(replace(figure, period=period, base_period=base), scene.number)


def _figure(scene: Scene, span, phrase: Phrase | None, **fields) -> Figure:
    start, end = span
    traded = phrase if phrase and phrase.flow else None
    position = scene.start + start
    defaults = dict.fromkeys(('value', 'low', 'high', 'unit', 'qualifier', 'period', 'base_period', 'of'))
    return Figure(
        start=position,
        end=scene.start + end,
        text=scene.text[start:end],
        figure='',
        flow=traded and traded.flow,
        reporter=traded and traded.reporter,
        partner=traded and traded.partner,
        countries=traded.countries if traded else (),
        said_by=voices.speaker(scene.reading, position),
        trade=bool(traded),
        **{**defaults, **fields},
    )

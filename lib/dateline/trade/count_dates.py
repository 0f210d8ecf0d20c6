"""A figure outside trade -> its time: a date of its sentence, the days of an occasion, what was told before."""

from __future__ import annotations

import bisect
import re

from dateline.dates import scan
from dateline.dates.date_tense import tense
from dateline.speech.verbs import CUE
from dateline.trade import periods, stated
from dateline.trade.marks import DATE, NUMBER
from dateline.trade.occasion import CLOSED, EVENT, OPENED, TOLD, length, on_visit
from dateline.trade.spoken_spans import months
from dateline.trade.stated import DISTANCES
from dateline.trade.story_dates import ends_of
from dateline.trade.trade_scene import COUNTRIES, Scene
from dateline.trade.wholes import CHANGES

LASTING = (
    'anniversary occurrence inhabitant area field sphere sector principle article clause chapter page pillar priority'
)
UNDATED = {*LASTING.split(), 'member state', *DISTANCES}
ATTRIBUTES = frozenset('seat room megawatt horsepower hectare acre foot'.split())
"""What a thing measures, which is of no time unless it was planted, built or lost then."""
PLANTED = re.compile(
    r'\b(?:planted|sown|burnt|burned|built|installed|added|harvested|lost|leased|bought|sold|opened|was)\s+(?:[a-z]+\s+){0,2}$'
)
TRAVELLERS = frozenset('visitor tourist guest traveler traveller arrival holidaymaker trip'.split())
CARGO = frozenset('tonne TEU container wagon truck vessel ship flight passenger'.split())
"""What is handled and carried in the period that trade is told of."""
PRESENT = re.compile(r'\b(?:is|are|has|have|gets?|levies)\b')
"""Before a number that is of now, not of the occasion."""
NOW = re.compile(r'\b(?:is|are|has|have|used\s+to|still|can|could|only)\b')
"""Words of a sentence that does not go on with what was counted in the past."""
ACTED = re.compile(r'\b(?:met|attended|signed|built|founded|died|joined|appointed|inaugurated)\b')
"""What one did on a day of its own."""
TRADED_WITH = re.compile(r'\btrad(?:ed?|es|ing)\s+with\s+$')
"""Before a number of countries."""
CUSTOMS = re.compile(r'\bcustoms\s+(?:[\w,]+\s+){0,4}(?:collected|transferred|levied)\b', re.IGNORECASE)
"""Duties are of the period that trade is told of."""
HOLDS = re.compile(r'\bcan\b|\bwith\s+$')
HOSTED = re.compile(r'\b(?:hosted|welcomed|received|came|arriv\w+|visited|drew|attracted)\b')
IS = re.compile(r"\b(?:is|are|remains?)\s+(?:[\w'’]+\s+){0,5}$")
RANKS = re.compile(r'\b(?:came|took|takes|ranked|placed|finished)\s+(?:the\s+)?$')
ELSEWHERE = re.compile(
    r'(?:,\s+since\b|\b(?:since|after|when|because)\s+(?:[a-z]+\s+){1,8}?[a-z]+ed\b)[^,;.]{0,80}$', re.IGNORECASE
)
"""Before the day of something else."""
SINCE_WHEN = re.compile(r'\b[Ss]ince\s+(?:the\s|its\s|[A-Z])[^,.;\d]{3,80}\s(?:in|on)\s+$')
"""Before the day when something took place."""
HAVE = re.compile(r'\b(?:has|have),?\s+(?!(?:now|only|no|one|had)\b|\ue002)[a-z]')
"""Beside such a day: what is counted goes on since then."""
NAMED = re.compile(r"(?<!\A)(?<![.!?]\s)\b(?!(?:In|Since|Until|By|From|During|For|Of)\b)[A-Z][\w’'-]+\s$")
"""Before the year in the name of an event."""
STANDS = re.compile(
    r"""\b(?:now(?!\s+in\s+(?:its|their))|currently|at\s+(?:present|the\s+moment)|there\s+(?:are|is)|operates?|lives?|study|employs?|works?(?=\s+(?:in|at|with|for|on|here|there)\b)|boasts?|(?<!who\s)represents?(?!\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}(?:growth|increase|decrease|decline|rise|drop|fall|\ue002|[\d.,]+\s*(?:%|per\s?cent|times)))|produces?|suppl(?:y|ies)(?!\s+(?:of|deals?|contracts?|agreements?|chains?)\b)|buys?|needs?|costs?|flies|fly|connects?|population|capacity
    |(?:market|city|country|nation|province|region)\s+of\s+(?:(?-i:[a-z]+)\s+){0,2}(?=[\d\ue002])
    |per\s+(?!cent)[a-z]+|(?:a|each|every)\s+(?:day|week|month|year)(?![-–]|\s+(?:ago|earlier|before|prior))|annually|daily|weekly|on\s+average|is\s+home\s+to)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What lasts has no date but one that is told with it."""
HAS = re.compile(
    rf'\b(?:has|have|study|includes?|comprises?)\s+(?:(?:now|some|about|over|nearly|almost|around|only|a|little|more|than)\s+){{0,4}}{NUMBER}'
)
SPENT = re.compile(
    r'(?:\b(?:in|during|over|same)|\A(?:["“]\s?)?for)\s+(?:(?:the|same|these|those|said)\s+)*$', re.IGNORECASE
)
SPAN = re.compile(
    r'\s+(?:period|results?|total|exports|imports|trade|turnover|sales|grew|rose|fell|made|reached|(?:amount|exceed|increas|decreas)ed)\b'
)
"""Before and behind the months that are told of."""
DELEGATES = re.compile(r'\b(?:delegation|mission|group|team)\b[^.;]{0,120}\b(?:includes?|comprises?|consists?|has)\b')
"""The members of a delegation, which does not last."""
AHEAD = re.compile(
    r'\b(?:will|would|shall|should|plans?|planned|intends?|wants?|seeks?|aims?|ready|(?:is|are)\s+to|(?:going|agreed|decided|pledged|promised|vowed)\s+to|expect(?:ed|s\s+to)|being|(?:is|are)\s?[a-z]+ing)\b'
)
FOLLOWING = 3
"""Sentences in which what was counted may go on."""
FRONT = re.compile(rf'\W?(?:[A-Z][a-z]+\s+)?(?:the\s+(?:[a-z]+\s+)?)?{DATE}(?:\s+alone)?,')
"""A date that opens a sentence is that of all its clauses."""
CLAUSE = re.compile(r'[,;:](?!\d)')
RELATIVE = re.compile(r',\s(?:which|who|whose|where)\s[^,;]*,')
DOCUMENTS = frozenset('document memorandum MoU agreement programme protocol roadmap contract plan'.split())
HELD_FOR = re.compile(r'\bfor\s+(?:the\s+)?$')
"""Before the years that a document is to hold for."""
THINGS = frozenset(
    """visitor exhibitor participant delegate guest buyer stand booth hall meeting negotiation consultation contract
    agreement memorandum MoU document speaker pavilion appointment""".split()
)
THE = re.compile(r'\b[Tt]he\s+$')
OTHER = re.compile(
    r"""\AEarlier,|\b(?:(?:previous|earlier|preceding)\s+(?:\w+\s+)?(?:edition|event|fair|show|expo|exhibition|meeting|session|visit)|first\s+organi[sz]ed
    |last\s+(?:edition|year['’]s)|over\s+the\s+years|so\s+far|to\s+date|until\s+now|(?:has|have)\s+(?:also\s+|already\s+)?(?:received|concluded(?!\s+(?:its|the|an?)\b)|invested|built|set\s+up))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What was on other occasions, or on all of them."""
BESIDE_OTHER = re.compile(
    r'\b(?:over|than|from|with|to|against|on|of)\s+(?:[\d.,]+\s+(?:[a-z]+\s+)?)?(?:that\s+of\s+|in\s+|at\s+)?the\s+(?:previous|earlier|preceding|last)\s+(?:edition|event|fair|show|expo|exhibition|one|year)\b',
    re.IGNORECASE,
)
"""What this occasion is compared with."""
PERIOD = re.compile(
    r'\b(?:in|during|over|for)\s+(?:the|this|that)\s+(?:(?:same|said|mentioned|reporting|reported|given|indicated|specified)\s+)?(?:period|time\s?span)\b(?!\s+(?:of|from|between|since|(?:19|20)\d\d\b))',
    re.IGNORECASE,
)
RATE = re.compile(r'\s+(?!of\b)(?:[a-z]+\s+)?(?:tariff|dut(?:y|ies)|tax|levy)\b(?!\s+(?:lines?|revenues?|income))')
KIND = re.compile(r'\s+of\s+(?:its|their|the|this)\s+kind\b')
"""Behind a percent or an ordinal that is of no time."""
OF_NAME = re.compile(rf'\s(?:[A-Z]{{3,}}\b|Days\b|Week\b|[A-Z][^,.;]{{0,60}}?(?i:{EVENT.pattern}))', re.VERBOSE)
"""Behind the number of an edition: "the 14th Tea Fair"."""
SUCH = re.compile(r'\w+\ssuch\s')
THIS_YEAR = re.compile(
    rf"\b[Tt]his\s+year(?:(?:['’]s|,?\s+the)\s+(?:[a-z]+\s)?(?:{EVENT.pattern})|,?\s+it\b)", re.VERBOSE
)
"""Before what the occasion of this year had."""
TAKES_PART = re.compile(
    r"""\b(?:brought\s+together|brings\s+together|t(?:ake|akes|ook|aking)\s+part|participat\w+|exhibit\w*|attend\w*|display\w*|on\s+display|showcas\w+|gathered|welcomed|hosted|drew
    |visited\s+by|held|signed|organi[sz]ed|pavilions?|stands?|booths?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
COUNTED = re.compile(
    r"""\b(?:went\s+(?:up|down)|of\s+(?:them|these|those|this|which|whom|the\s+total)|total|r[io]s(?:e|es|en)|fell|falling|gr[eo]w\w*|increas\w+|declin\w+|decreas\w+|drop\w*|diminish\w+
    |made\s+up|makes?\s+up|account\w*|amount\w*|reach\w+|handled|share|contribut\w+|against|compared
    |(?:comes?|came|ranks|ranked|stood)\s+(?:next|second|third|fourth)|followed\s+by|the\s+(?:most|rest|remaining)|second\s+place|next\s+(?:come|was|were))\b|\(\ue002""",
    re.VERBOSE | re.IGNORECASE,
)
ALIKE = re.compile(r'\b(?:up|down|came|follow(?:s|ed)|behind|ahead|than|leads?|led|top|in\s+all)\b', re.IGNORECASE)
"""Words that go on with what was counted where it is the same."""


def of(i: int, scene: Scene, figure) -> str | None:
    """EDTF of the figure at place i of a scene that is none of trade, None where the text does not tell or it lasts."""
    if figure.unit in UNDATED:
        return None
    times, text, start = scene.story.times, scene.text, scene.links[i].quantity.start
    anchor = scene.reading.article.anchor
    if anchor and length(times.occasion) < 2 and not scene.periods and on_visit(text, start):
        return f'{anchor:%Y-%m}'
    if figure.kind == 'duration':
        return _duration(i, scene, figure)
    if PERIOD.search(text) and not scene.periods and scene.carried:
        return scene.carried
    clause = _clause(scene, start)
    front = FRONT.match(scene.marked)
    here = [p for p in scene.periods if clause[0] <= p.start < clause[1] or (front and p.start < front.end())]
    own = _told(i, scene, here)
    end = scene.links[i].quantity.end
    if any(m.start() <= start < m.end() for m in BESIDE_OTHER.finditer(text)):
        return own
    if KIND.match(text, end) or (figure.unit in ATTRIBUTES and not PLANTED.search(text, 0, start)):
        return None
    if (figure.unit == 'percent' and RATE.match(text, end)) or SUCH.match(figure.text):
        return own
    if figure.unit == 'edition':
        year = periods.YEARS.match(own or times.occasion or scene.reading.article.published or '')
        return year and year[0]
    told = own or _told(i, scene, scene.periods)
    if figure.kind == 'ordinal':
        told = told[:4] if told and OF_NAME.match(text, end) else told
        told = (str(anchor.year) if anchor else None) if told and told.endswith('/..') else told
        ranks = not told and RANKS.search(text, 0, start)
        return _carried(scene, figure) if ranks else None if IS.search(text, 0, start) else told
    stands = STANDS.search(text) or STANDS.search(scene.marked) or HAS.search(DELEGATES.sub('', scene.marked))
    if not stands and _of_occasion(scene, figure, clause, own):
        return times.occasion
    lasts = STANDS.search(text, *clause) or HAS.search(scene.marked, *clause) or AHEAD.search(text, *clause)
    if told and not here and lasts:
        return None
    alone = stands or AHEAD.search(text, 0, clause[1]) or _other(text)
    return told if told or alone else _carried(scene, figure)


def _duration(i: int, scene: Scene, figure) -> str | None:
    """The days of an occasion, or the months that figures are told of, where these are as long as the duration."""
    times, quantity = scene.story.times, scene.links[i].quantity
    if figure.unit == 'day':
        return (
            times.occasion
            if figure.value == length(times.occasion) and _tells(scene.text, 0, len(scene.text))
            else None
        )
    if figure.unit != 'month' or figure.value < 2:
        return None
    here = (p.edtf for p in scene.periods if p.start <= quantity.start and quantity.end <= p.end)
    same = SPENT.search(scene.text, 0, quantity.start) or SPAN.match(scene.text, quantity.end)
    told = (*here, scene.carried, times.counts.period) if same else here
    return next((p for p in told if p and months(p) == f'P{figure.value:.0f}M'), None)


def _carried(scene: Scene, figure) -> str | None:
    """The time of what was counted before: where this goes on with it, or all is told of the one occasion."""
    times = scene.story.times
    start = figure.start - scene.start
    traded = any(p.flow for p in scene.phrases) or TRADED_WITH.search(scene.text, 0, start)
    if (figure.unit in COUNTRIES and traded) or (stated.is_money(figure.unit) and CUSTOMS.search(scene.text)):
        return scene.carried
    before, number = times.counts.period, times.counts.dated_in
    alike = figure.unit in (scene.story.counted, 'percent', 'rank', 'fold')
    travel = {figure.unit, scene.story.counted} <= TRAVELLERS
    travel = travel and (figure.unit == scene.story.counted or HOSTED.search(scene.text))
    still = figure.unit not in THINGS and PRESENT.search(scene.text, 0, start)
    on = (
        COUNTED.search(scene.marked)
        or (before == times.occasion and not still and not _of_trade(scene))
        or travel
        or (alike and ALIKE.search(scene.marked))
    )
    on = on or (before and before == scene.carried and _is_past(scene.text, start))
    met = figure.unit in THINGS or stated.is_money(figure.unit)
    elsewhere = met and before != times.occasion and EVENT.search(scene.text)
    if scene.number - number <= FOLLOWING and on and not elsewhere:
        return times.counts.carried(scene.number)
    if figure.unit in CARGO and COUNTED.search(scene.marked) and not HOLDS.search(scene.text, 0, start):
        return scene.carried
    return times.only if figure.kind == 'count' and times.only == times.occasion else None


def _of_trade(scene: Scene) -> bool:
    """Whether a sentence goes on with trade that the one before told, not with the occasion."""
    period, number = scene.story.times.before
    return (
        scene.number - number == 1
        and period != scene.story.times.occasion
        and not _tells(scene.text, 0, len(scene.text))
    )


def _is_past(text: str, at: int) -> bool:
    """Whether the verb nearest to a number, but one of speech, is past in a sentence that tells of nothing else."""
    if NOW.search(text) or EVENT.search(text) or ACTED.search(text):
        return False
    tokens = scan(CUE.sub(lambda cue: ' ' * len(cue[0]), text))
    return tense(tokens, bisect.bisect_left([first for first, _ in tokens.spans], at)) < 0


def _told(i: int, scene: Scene, found) -> str | None:
    """Which of the dates is that of a number: not the day of a statement, nor that of something else."""
    link, text = scene.links[i], scene.text
    said = (p for p in found if p.day and TOLD.search(text, 0, p.start))
    named = (p for p in found if text[p.start].isdigit() and p.edtf.isdigit() and NAMED.search(text, 0, p.start))
    elsewhere = [*said, *named, *(p for p in found if ELSEWHERE.search(text, 0, p.start))]
    asides = [m.span() for m in RELATIVE.finditer(text) if not m.start() < link.quantity.start < m.end()]
    elsewhere += [p for p in found if any(first < p.start < last for first, last in asides)]
    if since := next((p for p in found if SINCE_WHEN.search(text, 0, p.start) and HAVE.search(scene.marked)), None):
        return f'{since.edtf}/..'
    found = [p for p in found if p not in elsewhere]
    rivals = [p for _, p in scene.others_dated(i, found)]
    plan = {p for p in found if p.goal and p.end <= link.quantity.start} if not all(p.goal for p in found) else set()
    if link.quantity.unit in DOCUMENTS:
        plan |= {p for p in found if periods.many_years(p.edtf) and HELD_FOR.search(text, 0, p.start)}
    found = [p for p in found if p not in plan]
    basis = link.kind.basis and link.quantity.unit not in COUNTRIES
    return periods.of(scene.marked, scene.span(i), found, rivals, [], basis=basis, change=link.kind.kind in CHANGES)[0]


def _clause(scene: Scene, start: int) -> tuple[int, int]:
    """Where the clause of a number begins and ends."""
    ends = [0, *(m.end() for m in CLAUSE.finditer(scene.text)), len(scene.text)]
    return max(end for end in ends if end <= start), min(end for end in ends if end > start)


def _other(text: str) -> bool:
    """Whether a sentence tells of other occasions, unless these are only compared with."""
    return bool(OTHER.search(BESIDE_OTHER.sub('', text)))


def _tells(text: str, first: int, last: int) -> bool:
    return bool(EVENT.search(text, first, last) or TAKES_PART.search(text, first, last))


def _of_occasion(scene: Scene, figure, clause: tuple[int, int], told: str | None) -> bool:
    """Whether the sentence of a number (of what is to come, its clause) tells of the occasion or a part of it.

    A number with a day of its own is not of all days, unless that is the day on which the occasion opened or closed.
    """
    text, days = scene.text, scene.story.times.occasion
    if not days:
        return False
    ahead = bool(AHEAD.search(text, 0, clause[1]))
    span = clause if ahead else (0, len(text))
    first, last = ends_of(days)
    now = str(scene.reading.article.anchor or first)
    due = now <= last if ahead else first <= now
    edges = (p.start for p in scene.periods if p.edtf == told)
    edge = any(OPENED.search(text, 0, at) or CLOSED.search(text, 0, at) for at in edges)
    fits = not told or (_overlap(told, days) and (edge or '/' in told))
    fits = fits or (told == days[:4] and THIS_YEAR.search(text))
    tells = _tells(text, *span) or (figure.unit in THINGS and scene.story.times.counts.period == days)
    tells = tells or (figure.unit == 'guest' and not scene.periods and THE.search(text, 0, figure.start - scene.start))
    return bool(due and fits and tells and not _other(text))


def _overlap(period: str, occasion: str) -> bool:
    """Whether a day or week has days of the occasion."""
    (first, last), (start, end) = map(ends_of, (period, occasion))
    return len(first) >= 10 and first <= end and start <= last

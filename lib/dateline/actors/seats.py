"""Offices whose title names no body -> the body or the place that the article ties them to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dateline.actors import common, descriptions, levels, offices
from dateline.articles import Article, Mention, Role, within
from dateline.names.wordlists import branching, column

OFFICE = re.compile(rf'(?i:{branching(column("roles", "role"))})\b')
BODIES = ('organisation', 'place')
OF = re.compile(r'\s+(?:of|from)\s+(?:the\s+)?(?:city\s+of\s+)?')
LED = re.compile(r'\b(?:led|headed|chaired|represented)\s+by\s+(?:the\s+|its\s+|their\s+)?(?:then\s+)?\Z')
OWNED = re.compile(r'\b(?:its|their|whose)\s+(?:\w+\s+)?\Z')
AT = re.compile(r'(?:At|In)\s+(?:the\s+)?\Z')
BETWEEN = re.compile(r'\)?\s*(?:\([^()]*\))?\s*(?:[’\']s\s+)?')
MEANT = re.compile(r"\s(?:of|for|at)\s+(?:the|its|this|their)\s+(?:[a-z]+\s+)?(?P<noun>\w+)(?:['’]s\s.*)?\Z")
SUBORDINATE = re.compile(r'(?:spokes\w+|representative|aide|advis[eo]r|assistant|member)\b', re.IGNORECASE)
COMES = re.compile(
    r'\s(?:has\s|who\s)?(?:reached|arrived\s(?:in|at)|landed|flew|is\s(?:visiting|on\sa\s[\w -]{0,20}visit))\b'
)
"""What is told of a guest."""
PLURAL = re.compile(
    r'\b(?P<office>(?:[Vv]ice[ -]|[Dd]eputy\s+)?(?:[Mm]ayor|[Gg]overnor|[Aa]mbassador|[Mm]inister|[Pp]resident|[Hh]ead'
    r'|[Aa]kim|[Ll]eader|[Pp]remier))s\s+of\s'
)


def tie(article: Article, roles: list[Role], mentions: list[Mention]) -> Iterator[Role]:
    """The titles, those without a body with the one that they belong to, if the article tells it.

    That is the body named right before the title; the one that somebody leads, or whose officer he is; or the city,
    region or state that the article is most about and that has no other holder of the office.
    """
    tied = {r.actor: r.organisation for r in roles if r.organisation}
    for role in roles:
        named = (
            role.organisation or _beside(article, role, mentions) or _in_part(role, mentions) or _meant(role, mentions)
        )
        if not named and role.actor not in tied and not SUBORDINATE.match(role.title):
            named = _seat(article, role, roles, mentions)
        yield replace(role, organisation=named)


def _beside(article: Article, role: Role, mentions: list[Mention]) -> str | None:
    """The body or place behind the person ("of Lyon"), right before a title, or before a link such as "led by"."""
    person = next((m for m in mentions if m.start >= role.end and m.actor == role.actor), None)
    of = person and OF.match(article.text, person.end)
    if of and (behind := next((m for m in mentions if m.start == of.end() and m.kind in BODIES), None)):
        return behind.actor
    sentence = next((s for s in article.sentences if s.start <= role.start < s.end), None)
    bodies = [m for m in within(mentions, sentence.start, role.start) if m.kind in BODIES] if sentence else []
    if not bodies:
        return None
    last = bodies[-1]
    gap = article.text[last.end : role.start]
    at_its_head = gap in (', the ', ', ') and AT.fullmatch(article.text[sentence.start : last.start])
    if at_its_head or BETWEEN.fullmatch(gap) or LED.search(gap) or OWNED.search(gap):
        return last.actor
    return None


def _in_part(role: Role, mentions: list[Mention]) -> str | None:
    """The only body of the article that has the capitalised first word of a title as its own: Chamber president."""
    word = role.title.split()[0]
    bodies = {m.actor for m in mentions if m.kind == 'organisation' and word in m.actor.split()}
    return (
        bodies.pop()
        if len(bodies) == 1 and word[0].isupper() and ' ' in role.title and not OFFICE.match(word)
        else None
    )


def _meant(role: Role, mentions: list[Mention]) -> str | None:
    """The body or place last named that the words of a title mean: of the chamber, of the province's customs."""
    words = MEANT.search(role.title)
    if not words:
        return None
    noun = words['noun'].lower()
    for m in reversed([m for m in mentions if m.end <= role.start and m.kind in BODIES]):
        level = levels.of_place(m.actor) if m.kind == 'place' else None
        if descriptions.headed(m.actor, noun) or (level and level == descriptions.MEANS.get(noun)):
            return m.actor
    return None


def _seat(article: Article, role: Role, roles: list[Role], mentions: list[Mention]) -> str | None:
    """The place of the office's own level that the article is about, unless somebody else holds the office there."""
    level = offices.of_person([role.title], [None])
    if level not in ('city', 'region', 'state') or offices.country_of_person([role.title], [None]):
        return None
    if (article.place and offices.ABROAD.search(role.title)) or _comes(article, role, mentions):
        return None
    place = about(article, [m.actor for m in mentions if m.kind == 'place'], level)
    if level == 'state' and not article.place:
        place = _first_state(article, mentions)
    head = role.title.lower().split()[-1]
    holders = {r.actor for r in roles if r.organisation == place and r.title.lower().split(' of ')[0].endswith(head)}
    return None if holders - {role.actor} else place


def _comes(article: Article, role: Role, mentions: list[Mention]) -> bool:
    return any(m.actor == role.actor and COMES.match(article.text, m.end) for m in mentions)


def _first_state(article: Article, mentions: list[Mention]) -> str | None:
    """The state in which the first place lies that an article names below its title, if the article names it too."""
    body = next((s.start for s in article.sentences if s.part == 'body'), 0)
    places = [m.actor for m in mentions if m.kind == 'place' and m.start >= body]
    land = levels.country(places[0], 'place') if places else None
    fits = (p for p in places if levels.of_place(p) == 'state' and levels.country(p, 'place') == land)
    return next(fits, None) if land else None


def about(article: Article, places: list[str], level: str) -> str | None:
    """The city or state of the dateline, if the article tells that it is home.

    Without a dateline the city, and always the region, that it names far more often than any other. A state is not
    told by count: what is at home names the other side only.
    """
    told = Counter(place for place in places if levels.level(place, 'place') == level)
    if level == 'region' and (land := common.home_land(article)):
        told = Counter({place: n for place, n in told.items() if levels.country(place, 'place') == land})
    if level == 'state' or (level == 'city' and article.place):
        here = common.home(article, 'city' if level == 'city' else '', places)
        return here if here in told and not (level == 'state' and _reports_for_another(article, here, told)) else None
    (best, most), (_, next_most) = [*told.most_common(2), (None, 0), (None, 0)][:2]
    return best if (level == 'region' and not next_most) or (most > 1 and most > 1.5 * next_most) else None


def _reports_for_another(article: Article, here: str, told: Counter) -> bool:
    """Whether the agency is of another of the states named, whose own officers it names without their state."""
    own = article.agency and levels.country(article.agency, 'organisation')
    return any(levels.country(place, 'place') == own for place in told if place != here)


def shared(article: Article, roles: list[Role], mentions: list[Mention]) -> Iterator[Role]:
    """The titles of "the mayors of Lyon, Ann Roe, and Turin, Bo Tan", or of "Lyon and Turin, Ann Roe and Bo Tan"."""
    held = {r.actor for r in roles}
    for sentence in article.sentences:
        if match := PLURAL.search(article.text, sentence.start, sentence.end):
            named = [m for m in within(mentions, match.end(), sentence.end) if m.kind in ('place', 'person')]
            named = [m for m in named if article.text[m.start - 1] != '(']
            for place, person in _pairs(named):
                if person.actor not in held:
                    title = f'{match["office"]} of {place.text}'
                    yield Role(place.start, place.end, place.text, person.actor, title, place.actor)


def _pairs(named: list[Mention]) -> list[tuple[Mention, Mention]]:
    """Places with their persons, in turns or all places first."""
    kinds = ''.join('L' if m.kind == 'place' else 'P' for m in named)
    if turns := re.match(r'(?:LP){2,}', kinds):
        return list(zip(named[: turns.end() : 2], named[1 : turns.end() : 2], strict=True))
    both = re.match(r'(L{2,})(P{2,})', kinds)
    many = len(both[1]) if both else 0
    return list(zip(named[:many], named[many:], strict=False)) if both and len(both[2]) >= many else []

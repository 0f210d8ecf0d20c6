"""Persons named in a text -> the titles that it gives them, before the name, behind it or by a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.actors import seats, variants
from dateline.articles import Article, Mention, Role, within
from dateline.names.wordlists import branching, column

ANY = branching(column('roles', 'role'))
NO_OFFICE = r'(?!official\s+(?:visits?|trips?|tour|talks|data|figures|statistics|ceremony|opening|welcome))'
"""No official but what is official."""
OFFICE = rf'(?<![\w-]){NO_OFFICE}(?i:(?:{ANY})(?:\s+(?:{ANY}))?)(?![\w-])'
CAPITAL = r"[^\W\d_a-z](?:[\w&.’'-]*[\w’'])?(?:(?<=Inc|Ltd)\.|(?<=Corp)\.|(?<=Co|St)\.)?"
HONORIFIC = rf'(?:{branching(sorted({*column("honorifics", "honorific")} - {*column("roles", "role")}))})\.?'
QUALIFIER = rf'(?:{CAPITAL}|{branching(column("role_qualifiers", "qualifier"))})'
KIND_OF = (
    rf'(?:{CAPITAL}\s+)?(?:city|state|province|region|county|district|municipality|republic|land)\s+of\s+(?:the\s+)?'
)
PLACE = 'city|region|province|oblast|krai|county|district|municipality|state|republic|town'
BODY = rf"""
    {CAPITAL}                                                                 # Port
    (?:(?:,|,?\s+(?:and|&)|\s+(?:of|for|on|in|with|at|to))?\s+(?:the\s+)?(?:{KIND_OF})?{CAPITAL})*  # , Rail and Road of
    (?:\s+(?:{PLACE})\b)?                                                     # Lyon province
"""
ONE = rf"""
    (?:{QUALIFIER}\s+){{0,6}} {OFFICE} (?:\s*\([^()]{{1,25}}\))?                 # Acting Deputy Minister
    (?:\s+(?:of|for|on|to|at|in|from)\s+(?:the\s+)?(?:{KIND_OF})?{BODY}                 # of Transport
        (?:\s*\([^()]{{2,40}}\)(?=\s))?)?                                         # of Lyon (France)
"""
NO_TITLE = r"""(?:who|which|that|with|to|by|from|on|in|into|about|against|and(?!\s+[A-Z])|but|as|when|while|after|before
    |will|would|has|had|have|is|was|are|were|met|told|sa(?:id|ys)|including|meeting|[a-z]+ed)\b"""
"""What stands in no title but between two names of capitals."""
BEFORE = re.compile(
    rf"""
    (?P<title>{ONE}(?:\s+and\s+(?:the\s+)?{ONE})*
        (?:\s+(?:of|for|at|in\s+charge\s+of)                                # of the trade desk at the Port
            (?:\s+(?!{NO_TITLE})[\w’'.&-]+){{1,12}}?)?)
    (?:,\s+an?\s+[\w -]{{2,40}},)? ,?\s+ (?:{HONORIFIC}\s+)* \Z               # of Lotus, a charity, Ms
    """,
    re.VERBOSE,
)
TITLE = rf"""
    (?:(?!{NO_TITLE}|at\b)[\w’'.&-]+\s+){{0,5}}? {OFFICE} (?:\s*\([^()]{{1,25}}\))?       # a newly elected deputy chair
    (?:
        \s+(?:of|for|on|to|at|in|with)\s+
        (?:(?:the|its|his|her|their|an?)\s+)?
        (?:(?:[a-z][\w’'-]*\s+){{0,3}}{BODY} | (?:[a-z][\w’'-]*\s+){{0,3}}[a-z][\w’'-]*)   # of the city of Lyon
    )?
"""
BEHIND = re.compile(
    rf"""
    (?:\s*\([^()]{{2,30}}\)(?=,))?                                         # (Labour),
    (?:
        \s*[,(]\s*(?!(?:and|or|but|as|when|while|whose)\b)
        (?:who\s+(?:is|was)\s+|currently\s+|now\s+)?                        # Petrov, who is
        | \s+(?:is|was|became|remains|serves\s+as|served\s+as|has\s+been)\s+  # Petrov became
    )
    (?:(?:also|as|(?:re-?)?elected|appointed|named|nominated)\s+)*
    (?P<title>{TITLE} (?:\s*,?\s+and\s+(?:also\s+)?{TITLE})*)
    """,
    re.VERBOSE,
)
JOINT = re.compile(rf"\s*,?\s+and\s+(?=(?:also\s+)?(?:[\w’'-]+\s+){{0,3}}?{OFFICE})")
ADDRESS = re.compile(rf'(?:,?\s*\b{HONORIFIC})+\s*\Z')
OPENING = re.compile(
    r'(?:(?:the|an?|its|his|her|their|also|on|in|as|when|by|with|from|said|and|but|meanwhile)\s+)+', re.IGNORECASE
)
NAMELESS = re.compile(rf'(?P<title>{ONE})\s+(?:has\s+)?(?:said|says|told|met|held|[a-z]+ed)\b', re.VERBOSE)
"""An office that does something in nobody's name: the Mayor of Lyon said."""
IN_BRACKETS = re.compile(r'\((?:the\s)?\Z')
GIVEN = re.compile(rf'(?:\s+{CAPITAL})+')
REACH = 200


def find(article: Article, mentions: list[Mention]) -> list[Role]:
    """The titles of the persons among the mentions, in order of start.

    >>> from dateline.articles import Sentence
    >>> article = Article('a', 'Mayor of Lyon Ann Roe left.', [Sentence(0, 0, 27, 'body', 0)])
    >>> lyon, roe = Mention(9, 13, 'Lyon', 'place', 'Lyon'), Mention(14, 21, 'Ann Roe', 'person', 'Ann Roe')
    >>> [(r.actor, r.title, r.organisation) for r in find(article, [lyon, roe])]
    [('Ann Roe', 'Mayor of Lyon', 'Lyon')]
    """
    roles = []
    for sentence in article.sentences:
        inside = within(mentions, sentence.start, sentence.end)
        persons = [m for m in inside if m.kind == 'person']
        edges = [sentence.start, *(p.end for p in persons)]
        starts = [*(p.start for p in persons[1:]), sentence.end]
        taken = 0
        for person, left, right in zip(persons, edges, starts, strict=False):
            for start, end in _spans(article.text, person, max(left, taken), right, right == sentence.end):
                roles.append(_role(article.text, start, end, person, mentions))
                taken = end
    roles += [*seats.shared(article, roles, mentions), *_nameless(article, roles, mentions)]
    return sorted(set(seats.tie(article, roles, mentions)), key=lambda r: (r.start, r.end))


def _nameless(article: Article, roles: list[Role], mentions: list[Mention]) -> Iterator[Role]:
    """The office that the first sentence speaks of, held by the first person named below it, if untitled."""
    lead = next((s for s in article.sentences if s.part == 'body'), None)
    office = lead and NAMELESS.search(article.text, lead.start, lead.end)
    person = lead and next((m for m in mentions if m.kind == 'person' and m.end > lead.start), None)
    if office and person and person.start > lead.end and person.actor not in {r.actor for r in roles}:
        yield _role(article.text, *_opened(article.text, *office.span('title')), person, mentions)


def _spans(text: str, person: Mention, left: int, right: int, last: bool) -> Iterator[tuple[int, int]]:
    """Where the titles of one mention of a person stand."""
    if own := variants.OFFICE.match(person.text):
        yield person.start, person.start + len(own[0].rstrip())
    low = max(left, person.start - REACH)
    if before := BEFORE.search(text[low : person.start]):
        yield from _parts(text, low + before.start('title'), ADDRESS.sub('', before['title']))
    if behind := BEHIND.match(text[person.end : min(right, person.end + REACH)]):
        title, start = ADDRESS.sub('', behind['title']), person.end + behind.start('title')
        rest = ADDRESS.sub('', text[start + len(title) : right])
        if last or rest.strip(', ' if before else None):
            yield from _parts(text, start, title)


def _parts(text: str, start: int, title: str) -> Iterator[tuple[int, int]]:
    """The offices that one title joins: minister and head of the department."""
    joints = [m.span() for m in JOINT.finditer(title)]
    heads, ends = [0, *(e for _, e in joints)], [*(s for s, _ in joints), len(title)]
    spans = (_opened(text, start + a, start + b) for a, b in zip(heads, ends, strict=True))
    yield from (span for span in spans if span[0] < span[1])


def _opened(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the small words at its head."""
    opening = OPENING.match(text, start, end)
    return (opening.end() if opening else start), end


def _role(text: str, start: int, end: int, person: Mention, mentions: list[Mention]) -> Role:
    """The role with the body it is held in: the longest organisation inside the title, or the last place.

    Capitals between that body and a lone family name are a given name that was not read as one: they are left out.
    """
    if cut := next((m for m in mentions if m.start <= start < m.end < end), None):
        start = cut.end + 1 if cut.text.endswith('.') else cut.start
    inside = within(mentions, start, end + 1)
    if inside and person.start >= end and ' ' not in person.text and re.search(OFFICE, text[start : inside[-1].start]):
        end = inside[-1].end if GIVEN.fullmatch(text, inside[-1].end, end) else end
    bodies = [m for m in inside if m.kind == 'organisation']
    places = [m for m in inside if m.kind == 'place' and not IN_BRACKETS.search(text, start, m.start)]
    organisation = max(bodies, key=lambda m: m.end - m.start).actor if bodies else places[-1].actor if places else None
    return Role(start, end, text[start:end], person.actor, ' '.join(text[start:end].split()), organisation)

"""Text -> names told by fixed places in news: agencies and places of datelines, media at the end of a text or told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_words import CAPS
from dateline.names.tagger import Guess

AGENCY = re.compile(
    rf"""
    ^(?P<where>{CAPS}(?:[/,][ ]?{CAPS}){{0,2}})          # "WARSAW", "Arusha, Tanzania"
    (?:,?[ ](?=[\w., ]{{3,24}}[(/])[\w., ]*\d[\w., ]*)?      # "March 4", "19th February, 2024"
    [ ]? (?: \((?P<bracket>{CAPS})\) | /(?P<slash>{CAPS})/ )
    (?P<dash>[ ]?[-–—.:])?
    """,
    re.VERBOSE | re.MULTILINE,
)
PLACED = re.compile(
    r'(?:^|(?<=\d ))[ ]?(?P<where>[A-Z]{3,}(?:[ -][A-Z]{3,}){0,2})(?=(?:,[ ](?P<state>[A-Z][\w.]+))?[ ]?[-–—]{1,2}[ ])',
    re.MULTILINE,
)
PARTY = re.compile(rf'[ ]\((?P<land>[A-Z]{{2}})/(?P<party>{CAPS})\)')  # of a member: "(IT/EPP)"
MEDIA = re.compile(
    rf"""
    (?: \b(?:told|tells|(?:talk|speak|spoke|interview)\w*[ ](?:to|with))[ ]The[ ](?P<paper>{CAPS})
    | \b(?:portal|website|site)[. ]{{1,2}}(?P<site>[a-z][a-z\d-]*\.[a-z]{{2,4}})\b(?![./])
    | ^[ ]?By[ ]{CAPS}[ ][-–—][ ](?P<agency>{CAPS}):?$
    | [.”"][ ]*[-–—][ ]?(?P<last>[A-Z]{{3,8}})\.?$
    )
    """,
    re.VERBOSE | re.MULTILINE,
)


def agencies(text: str) -> Iterator[Guess]:
    """Agencies of datelines, known or not: "HARARE (ZNA) - ", "OSLO, May 4 /NTB/."; their places; media named so."""
    for match in AGENCY.finditer(text):
        span = match.span('bracket') if match['bracket'] else match.span('slash')
        upright = re.split('[,/]', match['where'])[0].isupper() or match['dash']
        agency = text[slice(*span)]
        known = match['bracket'] or agency.isupper() or agency in gazetteer.agencies()
        if known and upright and not gazetteer.is_country(agency) and not gazetteer.is_region(agency):
            yield Guess(*span, 'organisation')
            where = re.match('[^,/]+', match['where'])[0]
            if where.isupper() and gazetteer.is_place(where.title()):
                yield Guess(match.start(), match.start() + len(where), 'place')
    for match in PLACED.finditer(text):
        abbreviated = (match['state'] or '').endswith('.')
        if abbreviated or gazetteer.is_place(match['where'].title()):
            yield Guess(*match.span('where'), 'place')
            if abbreviated:
                yield Guess(*match.span('state'), 'other')
    for match in PARTY.finditer(text):
        yield from (Guess(*match.span('land'), 'other'), Guess(*match.span('party'), 'organisation'))
    yield from (Guess(*match.span(match.lastgroup), 'organisation') for match in MEDIA.finditer(text))

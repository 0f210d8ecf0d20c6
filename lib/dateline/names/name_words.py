"""What names are written of: capitals, particles, and the words that tell a body, a place or a title."""

from __future__ import annotations

import functools
import re

from dateline.names import gazetteer
from dateline.names.wordlists import column

UPPER = ''.join(c for c in map(chr, (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00))) if c.isupper())
CAP = rf'[{UPPER}](?:[\w&]|(?![’\']s\b|-based\b)[’\'-](?=\w)){{0,60}}+(?!\w)(?:[’\']s?(?=[ ][{UPPER}]))?'
CAPS = rf'{CAP}(?:[ ]{CAP}){{0,9}}'  # no name is longer; a line in capitals may be
TOPIC = rf'{CAPS}(?:(?:,[ ]{CAPS})*,?[ ](?:and|&)[ ]{CAPS})?'  # "Trade, Ports and Roads"
INITIAL = rf'[{UPPER}]\.'
PARTICLE = r'(?:van[ ]der|van[ ]den|van|von|der|den|de[ ]la|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|zu)'
OWNER = re.compile(rf'(?:(?:The|A|An)[ ])?({CAPS})[’\']s?[ ]')
ARTICLE = re.compile(r'(?:The |A |An )?')
YEAR = r'(?:19|20)\d\d'
SORT = r'(?:city|town|village|province|region|oblast|district|county|prefecture|municipality|governorate|state)'
MONTH = (
    r'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?'
    r'|Nov(?:ember)?|Dec(?:ember)?)'
)
WEEKDAY = r'(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'


@functools.cache
def title_words() -> frozenset[str]:
    """Every single word, capitalised, that a title before a name can consist of."""
    roles = {w.capitalize() if w.islower() else w for role in column('roles', 'role') for w in role.split()}
    fields = (
        'Acting Former Deputy First Foreign Defence Defense Finance Interior Trade Economy Energy Health Culture '
        'Regional Municipal Metropolitan Provincial Presiding Ruler Deputy Vice Lord Lt. Lieutenant'
    )
    return frozenset({*roles, *column('honorifics', 'honorific'), *fields.split()} - {'Of', 'And', 'The'})


def is_title(word: str) -> bool:
    """Whether titles consist of the word: "Vice" or "Chancellor"."""
    return word in title_words() or f'{word}.' in title_words()


@functools.lru_cache(gazetteer.KEPT)
def is_body(name: str) -> bool:
    """Whether the name is that of an organisation by the word, or the two words, that it ends with."""
    bodies, words = _bodies(), name.rsplit(' ', 2)
    return words[-1] in bodies or (len(words) > 1 and f'{words[-2]} {words[-1]}' in bodies)


def is_landscape(word: str) -> bool:
    """Whether a name that ends with this word is that of a place."""
    return word in _landscape()


@functools.cache
def _bodies() -> frozenset[str]:
    return frozenset(column('organisation_words', 'word', place='last'))


@functools.cache
def _landscape() -> frozenset[str]:
    return frozenset(column('landscape_words', 'word'))


def after_owner(text: str, start: int, end: int) -> int:
    """Where a name begins without its owner and its article: "Department of Transport" after "Moscow's"."""
    owner = OWNER.match(text, start, end)
    if owner and gazetteer.is_place(owner[1].removeprefix('The ')):
        return owner.end()
    return ARTICLE.match(text, start, end).end()

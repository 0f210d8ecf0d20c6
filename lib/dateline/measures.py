"""The words of a measure: which flow they name, and which goods are left when flow and countries are taken away."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

FLOWS = {
    'export': ('export', 'exports', 'exported', 'exporting'),
    'import': ('import', 'imports', 'imported', 'importing', 'purchases'),
    'total': ('trade', 'turnover', 'commerce'),
    'balance': ('surplus', 'deficit', 'balance', 'gap'),
    'investment': ('investment', 'investments', 'fdi', 'invested'),
}
WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
GENERIC = frozenset(
    """volume volumes value values amount of in the a an its their his our both two countries country sides nations between
    and with to from bilateral mutual reciprocal overall total foreign external international goods merchandise
    commodity commodities products product s by for on worth direct inflow inflows outflow outflows stock figure figures
    main destinations destination markets market largest biggest major key top partner share annual yearly combined aggregate cumulative accumulated trading partners""".split()
)


def item(measure: str | None) -> str:
    """The goods of a measure in lower case: what is left without flow, countries and general words ('' for all goods).

    >>> item('volume of trade between Iran and Russia'), item("Egypt's imports of wheat from Russia")
    ('', 'wheat')
    """
    flow = {word for words in FLOWS.values() for word in words}
    left = [
        w for w in WORDS.findall(measure or '') if not w[0].isupper() or (w.isupper() and len(w) == 3 and w in ACRONYMS)
    ]
    return ' '.join(w.lower() for w in left if w.lower() not in flow and w.lower() not in GENERIC)


ACRONYMS = frozenset({'LNG', 'LPG', 'ICT'})


def longer(whole: str | None, part: str | None) -> bool:
    """True if one EDTF period holds another and more: a year its months, a range of months any of them."""
    outer, inner = _bounds(whole), _bounds(part)
    return bool(outer and inner) and outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def _bounds(period: str | None) -> tuple[str, str] | None:
    parts = re.fullmatch(r'(\d{4}(?:-(?:0[1-9]|1[0-2]))?)(?:/(\d{4}(?:-(?:0[1-9]|1[0-2]))?))?', period or '')
    if not parts:
        return None
    first, last = parts[1], parts[2] or parts[1]
    return (first if '-' in first else f'{first}-01'), (last if '-' in last else f'{last}-12')


@cache
def country_name(code: str) -> str:
    """The English name of an ISO 3166 alpha-2 code; any other place is its own name."""
    return Locale('en').territories.get(code, code)

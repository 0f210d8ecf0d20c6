"""Quantities that stand together share what only one of them names: a unit, a direction of change."""

from __future__ import annotations

import re
from dataclasses import replace

FROM = re.compile(r'\b[Ff]rom\s$')
ADJECTIVE_AND = re.compile(r'\s[a-z][a-z-]{1,14}\s(?:and|or)\s(?:[a-z]+\s)?')
ADJECTIVE_NOUN = re.compile(r'(?:[a-z]+\s)?\S+(?:\s[a-z][a-z-]+){2,}')
JOINT = re.compile(r'\s?(?:,|,?\sand|,?\sor|\sto|\sof\s(?:the|its|their|his|her|all))\s(?:by\s|of\s)?')


def share(text: str, found: list) -> list:
    """Lists share a unit ("5, 6 and 7 percent"), amounts of one change its direction ("$5 or 2 percent more")."""
    following = None
    for place in range(len(found) - 1, -1, -1):
        this = found[place]
        gap = text[this.end : following.start] if following and following.start - this.end < 30 else ''
        if this.unit is None and ADJECTIVE_AND.fullmatch(gap) and ADJECTIVE_NOUN.fullmatch(following.text):
            this = replace(this, unit=following.unit)
        elif JOINT.fullmatch(gap):
            shared = following.unit not in ('ordinal', 'fold') and not gap.startswith(', or')
            if this.unit is None and shared and _alike(this, following):
                this = replace(this, unit=following.unit)
            if this.change is None and ' or ' in gap:
                this = replace(this, change=following.change)
        if this.change and FROM.search(text, max(0, this.start - 6), this.start):
            this = replace(this, change=None)
        found[place] = following = this
    return found


def _alike(this, following) -> bool:
    """Whether two numbers are both written in digits or both in words."""
    return this.text[-1].isdigit() == following.text[0].isdigit()

"""What verbs need beside them to tell of a happening."""

from __future__ import annotations

import re

GUEST = r'delegations?|missions?|groups?|teams?|representatives?|envoys?|officials?|experts?|businessmen|companies'
NEEDS = {
    'delegation': re.compile(rf'[^,]{{0,60}}\b(?:{GUEST})\b[^,]{{0,80}}\bto\s+[A-Z]'),
    'destination': re.compile(r'\s+(?:to|for|back|home)\b'),
    'guest': re.compile(
        rf'[^,]{{0,60}}\b(?:{GUEST}|minister|president|mayor|ambassador|governor|counterpart|guests?|leader)\b',
        re.IGNORECASE,
    ),
    'relation': re.compile(r'\b(?:sister|twin|partner)\b', re.IGNORECASE),
    'agreement': re.compile(
        r'\b(?:agreements?|deals?|treat(?:y|ies)|contracts?|memorand(?:um|a)|MoUs?|pacts?|accords?|protocols?)\b'
    ),
}
"""What must stand behind a verb for it to tell of a happening, by the need that the table of happenings gives it."""
SIDES = re.compile(
    r'(?:the\s+)?(?:two\s+|both\s+)?(?:sides|parties|ministers|mayors|governors|presidents|leaders|guests)\Z',
    re.IGNORECASE,
)
"""Those who met, without their names."""

"""How a verb is told, by the words before it and its form.

A past tense or a participle tells of what was done, a progressive of what goes on, `will` and `to` of a plan, `can` and
`should` of a proposal; a present tense tells of a happening only where its date says when; what is denied is none.
"""

from __future__ import annotations

import re

ADVERB = r"""(?:(?:also|already|now|soon|recently|just|still|then|later|first|again|both|together|earlier|here|once|
    even|next|finally|\w+ly|\w+wise)\s+)*"""
BE = rf"""(?:be|is|are|am|was|were|been|being|(?<=he)[’']s|(?<=it)[’']s|[’']re|[’']m)\s+{ADVERB}"""
HAVE = rf"(?:has|have|had|having|[’']ve)\s+{ADVERB}"
TO = rf'to\s+{ADVERB}(?:{BE})?(?:{HAVE})?'
MOODS = {
    'denied': rf"""
        (?:\bnot|n[’']t|\bnever|\b(?:fail|refus|declin)\w*\s+to|\bunable\s+to|\bwithout|\brather\s+than|
            \binstead\s+of)\s+{ADVERB}(?:{BE}|{HAVE})*
        | \b(?:would|could|should|might)\s+{ADVERB}have\s+{ADVERB}(?:been\s+)?""",
    'done': rf"""
        \b(?:took|takes|taking|used|uses|had)\s+(?:the|this|an)\s+(?:occasion|opportunity)\s+{TO}
        | \bmanaged\s+{TO}""",
    'invited': rf'\binvit(?:e|es|ed|ing)\b[^.;]{{0,90}}?\s{TO}',
    'asked': rf"""
        \b(?:willing|ready|prepared|keen|eager|happy|interested)\s+{TO}
        | \b(?:offer|propose|suggest)(?:s|d|ed|ing)?\s+{TO}
        | \b(?:want|wish|ask|urge|request|call)(?:s|ed)?\s(?:on\s)?[^.;,]{{1,60}}?\s{TO}
        | \bwould\s+like\s[^.;,]{{1,60}}?\s{TO}""",
    'planned': rf"""
        (?:\b(?:will|shall)|[’']ll)\s+{ADVERB}(?:{HAVE})?(?:{BE})?                                # will be
        | (?:{BE}|{HAVE}|\b)(?:scheduled|planned|expected|due|set|slated|billed|supposed|going|about|bound|poised|
            likely|tentatively)\s+{TO}                                                     # is scheduled to
        | \b(?:is|are|was|were)\s+{ADVERB}{TO}                                         # is to
        | \bto\s+(?:be|have\s+been)\s+{ADVERB}                                                    # a forum, to be held
        | \b(?:plan|intend|mean|aim|prepare|agree|decide|pledge|vow|promise|commit|vote|undertake|undertook|prepar
            |resolve)(?:s|n?ed|d|ing|ning)?                                              # agreed on Monday to
            \s+(?:(?:on|in|at|with)\s[^,.;]{{1,25}}?\s|[\d–-]+\s)?{TO}
        | (?:(?<=agreement\s)|(?<=decision\s)|(?<=deal\s)|(?<=plans\s))
            (?:(?:was|were|has\s+been)\s+(?:reached|made|taken)\s+)?{TO}
        | \baccept(?:s|ed)?\s+(?:\w+\s+)?invitation\s+(?:(?:from|by|of)\s[^,.;]{{1,50}}?\s)?{TO}
        | \bwould\s+{ADVERB}(?:{BE})?                                                  # said he would""",
    'proposed': rf"""
        \b(?:can|could|may|might|should|must|ought\s+to)\s+{ADVERB}(?:{BE})?
        | \b(?:consider|discuss)(?:s|ed|ing)?\s+
        | \bwould\s+(?:like|love|be\s+(?:glad|happy|ready))\s+{TO}
        | (?:{BE})?\b(?:hope|wish|want|seek|sought|bid)(?:s|d|ed|ing|ding)?\s+{TO}""",
    'ongoing': rf"(?:\b(?:is|are|am)|\b(?:he|she|it)[’']s|[’'](?:re|m))\s+{ADVERB}|{HAVE}been\s+",
    'present': rf'\b(?:is|are)\s+{ADVERB}',
    'underway': rf'\b(?:is|are)\s+{ADVERB}being\s+{ADVERB}',
    'passive': rf'(?:{HAVE}(?:been\s+{ADVERB})?|\b(?:was|were)\s+{ADVERB}(?:being\s+{ADVERB})?|\bgot\s+)',
    'past': rf'\b(?:was|were)\s+{ADVERB}',
}
"""What stands right before a verb, mood by mood; the first that fits counts."""
PARTICIPLE, GERUND = frozenset({'participle'}), frozenset({'gerund'})
FORMS = {'ongoing': GERUND, 'past': GERUND, 'underway': PARTICIPLE, 'present': PARTICIPLE, 'passive': PARTICIPLE}
TOLD = {'underway': 'ongoing', 'passive': 'done', 'past': 'done'}
BEFORE = {name: re.compile(f'(?:{pattern}\n)\\Z', re.VERBOSE | re.IGNORECASE) for name, pattern in MOODS.items()}
AHEAD = re.compile(
    r'\b(?:on\s+the\s+eve\s+of|ahead\s+of|before|prior\s+to|plans?\s+(?:for|of))\s+(?:\w+ing\s+)?\Z',
    re.IGNORECASE,
)
BEHIND = re.compile(r'\b(?:after|following|since|upon)\s+(?:\w+ly\s+)?\Z|\A\W*\Z', re.IGNORECASE)
JOINED = re.compile(r'(?:,|\band|\bor)\s+(?:\w+ly\s+|also\s+|then\s+)*\Z')
NOMINAL = re.compile(
    r"""(?:\b(?:the|an?|its|his|her|their|our|this|these|those|newly|every|each|any|some|of|for|with|from|in|such|key|joint)|['’]s)\s+(?:\w+ly\s+|\w+-\w+\s+|official\s+|state\s+|warm\s+|working\s+|first\s+|second\s+|short\s+)*\Z""",
    re.IGNORECASE,
)
ADJECTIVE = re.compile(rf'\b{BE}(?:(?:very|most|so|always)\s+)?["“‘\']?\Z', re.IGNORECASE)
OFFICIAL = re.compile(r'\bthe\s+official\s+\Z', re.IGNORECASE)
"""One who holds an office, where no noun may follow."""
PROPOSALS = {'offer', 'request'}
"""Kinds of which the words that follow tell what may be done: suggested the ports share pilots."""


def of(before: str, forms: frozenset[str]) -> tuple[str | None, int]:
    """The mood of a verb of these forms behind these words, and how many of their characters belong to it.

    done, ongoing, planned, proposed, invited, asked; `joined` where it shares the mood of a verb before it, `present`;
    None where it is denied, or no verb.

    >>> of('The mayor is scheduled to ', frozenset({'base'}))[0], of('The mayor did not ', frozenset({'base'}))[0]
    ('planned', None)
    """
    for name, pattern in BEFORE.items():
        if FORMS.get(name, forms) & forms and (match := pattern.search(before)):
            return (None if name == 'denied' else TOLD.get(name, name)), len(match[0])
    if 'gerund' in forms:
        lead = AHEAD.search(before) or BEHIND.search(before)
        lead = lead and not re.search(r'\b[Tt]he following\s+\Z', before)
        return (None if not lead else 'planned' if AHEAD.search(before) else 'done'), 0
    if NOMINAL.search(before) and ('base' in forms or not OFFICIAL.search(before)):
        return None, 0
    if 'base' in forms and 'participle' not in forms and ADJECTIVE.search(before):
        return None, 0
    if 'base' in forms and JOINED.search(before):
        return 'joined', 0
    return ('done' if 'past' in forms else 'present' if forms & {'base', 'third'} else None), 0


def told(mood: str, kind: str, lemma: str, behind: str) -> str:
    """What was suggested is proposed, unless a thing was offered; what was promised to be done is planned."""
    if mood == 'done' and lemma in ('promise', 'pledge') and behind.startswith(' to '):
        return 'planned'
    proposed = mood == 'done' and kind in PROPOSALS and (lemma != 'offer' or behind.startswith(' to '))
    return 'proposed' if proposed else mood

"""Words for a body that publishes figures -> the actor meant, or the words themselves where no name is given."""

from __future__ import annotations

import re

from dateline.actors.roles import OFFICE
from dateline.articles import Mention, Reading, Sentence, within
from dateline.names.wordlists import any_of, column
from dateline.speech.verbs import DATA, Cue

NOUN = (
    r'(?i:ministry|secretariat|customs(?:\s+(?:office|service|department|administration|authority))?|treasury|bureau'
    r'|office|agency|authority|committee|department|institute|central\s+bank|bank|board|council|chamber|association'
    r'|federation|observatory|port)'
)
MODIFIER = rf"""
    (?!(?:the|an?|its|their|his|her|this|that|of|by|from|to|in|on|at|for|with|and|or|as|according|per|released
        |published|official|latest|new|preliminary|{DATA}(?!\s+{NOUN}))\b)
    [^\W\d_][\w’'.&-]*(?<!['’]s)
"""
BODY = rf"""
    (?:[^\W\d_a-z]\w+[’']s\s+|\bthe\s+|\bThe\s+|(?=[^\W\d_a-z]))?                      # Peru's; the
    (?P<body>
        (?:{MODIFIER}\s+){{0,3}}?(?P<noun>{NOUN})\b(?![’'-])
        (?:\s+(?:of|in|for)\s+(?:the\s+)?(?:[^\W\d_a-z]\w+|[a-z]{{4,}}(?:\s+and\s+[a-z]+)?))?  # in Lyon; of trade
      | Statistics\s+[^\W\d_a-z]\w+
    )
"""
SUBJECT = re.compile(
    rf"""
    (?:\A|(?<=[,;:.–—-]\s)|\b(?:and|but|as)\s) (?:[\w’]+\s)?? {BODY}
    (?:\s\([^()]{{2,20}}\))? (?:[’']s)? (?:\s+(?:[a-z]+\s+)?{DATA})?              # (PM)
    \s+(?:(?:also|has|have|had|further|itself)\s+)* \Z
    """,
    re.VERBOSE,
)
"""What a verb of speech has before it: , the trade ministry."""
SOURCE = re.compile(rf'\s*(?:(?:[a-z]+\s+){{0,3}}{DATA}\s+(?:[a-z]+\s+){{0,3}}?(?:of|by|from)\s+)?{BODY}', re.VERBOSE)
"""What follows according to: figures released by the trade ministry."""
PUBLISHED = re.compile(rf'\b(?:{DATA}\s+(?:[a-z]+\s+){{0,3}}?(?:of|by|from)|{NOUN}|body)\s+(?:the\s+)?\Z')
"""What stands before the name of one who publishes figures: figures of; the exporters' body."""
HERE = re.compile(
    r'(?:It|They|The\s+\w+)\s+w(?:as|ere)\s+(?:told|informed|said|stated|noted|reported|announced)\s+t?here\b'
)
SAME = re.compile(r'(?i:agency|office|bureau|authority|department|body)')
"""Words that mean whatever body was named last."""
PEOPLE = column('descriptions', 'noun', means='person')
UNNAMED = re.compile(
    rf"""
    \b(?:an?|the|[A-Z]\w+[’']s)\s+(?:[\w-]+\s+){{0,3}}?(?:{any_of(PEOPLE)}|{OFFICE})
    (?:\s+(?:of|at|in|with|from)\s+[^,.;\n]{{1,60}}?)? (?=\s*[,.;]|\s+(?:(?:has|had|also)\s+)*\Z)
    """,
    re.VERBOSE,
)
"""Somebody whose name the next one to speak bears: a customs official said."""


def unnamed(text: str, start: int, cue: Cue) -> bool:
    """An office without a name speaks."""
    return bool(UNNAMED.match(text, cue.end + 1) if cue.source else UNNAMED.search(text[start : cue.start]))


def publishers(reading: Reading) -> set[str]:
    """The actors that publish figures: organisations, and whoever has figures or is called a body."""
    return {m.actor for m in reading.mentions if m.kind == 'organisation' or _publishes(reading, m)}


def _publishes(reading: Reading, m: Mention) -> bool:
    text = reading.article.text
    owns = text.startswith(("'s", '’s'), m.end)
    return ' ' not in m.actor and not owns and bool(PUBLISHED.search(text, max(0, m.start - 60), m.start))


def find(reading: Reading, start: int, cue: Cue, last: str | None) -> str | None:
    """Who says what a cue tells, where that is a body not named beside it; `last` is the one that spoke before."""
    text = reading.article.text
    if cue.source or cue.data:
        near = within(reading.mentions, cue.start, cue.end + 100)
        named = [m.actor for m in near if _publishes(reading, m) and not re.search('[,.;]', text[cue.start : m.start])]
        m = SOURCE.match(text, cue.end if cue.source else cue.start)
        found = next(iter(named), None) or (m and _meant(reading, m, last))
        if found or cue.source:
            return found
    m = SUBJECT.search(text[start : cue.start])
    return m and _meant(reading, m, last, start)


def here(reading: Reading, sentence: Sentence) -> str | None:
    """The body named last in the sentence before: It was told here that."""
    if not HERE.match(reading.article.text, sentence.start):
        return None
    before = reading.article.sentences[max(0, sentence.number - 1)]
    named = [m.actor for m in within(reading.mentions, before.start, before.end) if m.kind == 'organisation']
    return next(reversed(named), None)


def _meant(reading: Reading, m: re.Match, last: str | None, offset: int = 0) -> str | None:
    """The organisation of the article whose name has the words, the last body for a bare noun, or the words."""
    words = re.findall(r'\w+', m['body'].lower())
    named = [x.actor for x in reading.mentions if x.kind == 'organisation' and x.start < offset + m.end()]
    for actor in filter(None, (last, *reversed(named))):
        if set(words) <= set(re.findall(r'\w+', actor.lower())):
            return actor
    bare = m['body'] == m['noun'] and not m['noun'].lower().startswith('customs')
    if bare:
        return last if SAME.fullmatch(m['noun']) else None
    return ' '.join(m['body'].split())

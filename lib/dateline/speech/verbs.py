"""Text -> the verbs of speech in it, and other words that tell of speech: according to, data show, claims that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.names.wordlists import any_of, column, table

TAKES = {row['cue'].replace(' * ', ' '): row['takes'] for row in table('speech_cues')}
DOUBTFUL = frozenset(column('speech_cues', 'cue', note='also a noun or a participle'))
ONE_WORD = r'(?:his|her|their|its|the|great|deep|strong|full|a)'
WORDS = column('speech_cues', 'cue')
DATA = (
    r'(?i:data|figures|statistics|stats|numbers|estimates|reports?|surveys?|stud(?:y|ies)|polls?|records|statements?'
    r'|bulletins?|releases?|note)'
)
DATA_CUE = re.compile(
    rf"""
    \b{DATA}
    (?:\s+(?:[a-z]+\s+){{0,3}}(?:by|from|of)\s+[^\s,.;:][^,.;:\n]{{1,80}}?)?      # released by the Port of Lyon
    \s+(?:also\s+)?
    (?:(?:show|suggest|reveal|confirm)(?:s|ed)?|indicate[sd]?|sa(?:ys?|id)|put)
    """,
    re.VERBOSE,
)
OPENING = [word.capitalize() for word in WORDS if word.split()[0].endswith('ing')]
PAPER = r'(?:(?:[A-Z][\w.&’-]*\s+){1,4}|(?:media|outlets?|newspapers?|agency)\s+)'
"""A paper or agency that hands on what a source says."""
HANDS_ON = r'(?:reports?|reported|sa(?:id|ys)|wr(?:ites|ote)|informs|informed),?\s+'
CUE = re.compile(
    rf"""
    (?<![\w’'-])
    (?P<cue>
        (?P<data>{DATA_CUE.pattern})
        | {any_of(WORDS + OPENING).replace(chr(92) + '*', ONE_WORD)}
        | (?:put|pegg?)(?:s|ed|t?ing)?                                                # put trade at 5 million
          (?=\s+(?:[^\s.;,]+\s+){{1,14}}?at\s+(?:[a-z]+\s+){{0,3}}[A-Z]{{0,3}}\W{{0,3}}\d)
        | (?P<source>[Aa]ccording\s+to | [Aa]s\s+per | [Ii]n\s+the\s+(?:words|view|opinion)\s+of
          | [Ii]n\s+(?:his|her)\s+(?:own\s+)?words
          | {PAPER}(?:{HANDS_ON}(?:citing|quoting|via|with\s+reference\s+to|referring\s+to)|cites)
          | (?:{PAPER}(?:has\s+)?)?learn(?:ed|t|s)\s+(?:(?:on\s+)?\w+day\s+)?from
          | {PAPER}was\s+(?:told|informed)\s+(?:by|at) | \((?i:sources?|data):
          | {DATA}\s+(?:comes?|came|(?:was|were)\s+(?:\w+\s+)?(?:released|published|issued|compiled))\s+(?:from|by)
          | (?:[Bb]ased\s+on|[Pp]er(?!\s+cent)|[Bb]y(?=\s+the\b))(?=\s+(?:\w+\s+){{0,3}}?{DATA}\b)
          | (?:[Tt]his|[Ii]t|[Aa]s)\s+(?:(?:was|is|has\s+been)\s+)?                     # it was announced by
            (?:announced|reported|stated|said|noted|told|confirmed)\s+(?:\w+\s+){{0,2}}by)
    )
    (?![\w-])
    """,
    re.VERBOSE,
)
"""A verb of speech; `source` where the speaker follows: according to."""
NO_VERB = re.compile(
    r"""
    (?:
        \b(?:to|the|an?|of|this|these|those|such|as|its|their|his|her|our|some|no|any                         # to say
             |for|on|in|with|while|after|before)\s+
        | \b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:also|not|widely|being)\s+)?               # is expected
    )\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
AFTER_COMMA = re.compile(r'(?:[,”"]\s*(?:\w+\s+)?|\bby\s+|\A\s*)\Z')
"""What stands before a participle that tells speech: , highlighting the growth."""
QUOTED_AS = re.compile(r'\b(?:quoted|cited)\s(?:\S+\s+){0,6}as\s+\Z')
BY = re.compile(r'\s+by\b')
DEED = {
    'told': re.compile(r'\s+(?:by|to|[“"][^”"]*[”"]\s+to)\b'),
    'agreed': re.compile(r'\s+(?:(?!that\b)[^\s,.;]+\s+){0,4}?(?:by|to|on|with)\b'),
}
"""What follows a verb where nothing is said: told to leave, agreed on Monday to meet."""
CLAIM = re.compile(
    r"""
    \b(?:claim|charge|allegation|accusation|suggestion|complaint|assertion|criticism|argument|view|remark|warning)s?
    (?:\s+(?:of|from|by|among|in)\s+[^,.;:]{1,60}?)? \s+that\b
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech in the text; `takes` is clause, object or both; a doubtful one needs its subject beside it."""

    start: int
    end: int
    text: str
    takes: str
    source: bool
    doubtful: bool

    @property
    def data(self) -> bool:
        """Data show: their source stands within the words of the verb or before them."""
        return bool(DATA_CUE.fullmatch(self.text))

    @property
    def participle(self) -> bool:
        """Saying, pointing out: its subject is that of the verb before."""
        return not self.source and bool(re.match(r'\w+ing\b', self.text))


def find(text: str, start: int, end: int) -> Iterator[Cue]:
    """The verbs of speech of a stretch of text, active ones only.

    >>> [c.text for c in find('He is expected to say little, she added.', 0, 40)]
    ['added']
    """
    for m in CUE.finditer(text, start, end):
        before = text[max(start, m.start() - 30) : m.start()]
        quoted = bool(QUOTED_AS.search(text[max(start, m.start() - 60) : m.start()]))
        if m['source'] or m['data'] or quoted or not NO_VERB.search(before):
            key = re.sub(rf'\s+{ONE_WORD}\s+', ' ', ' '.join(m['cue'].lower().split()))
            takes = TAKES.get(key, 'object' if re.match('put|peg|.* put$', key) else 'clause')
            that = text.startswith(' that ', m.end())
            cue = Cue(m.start(), m.end(), m[0], takes, bool(m['source']), key in DOUBTFUL and not that)
            passive = DEED.get(key, BY).match(text, m.end()) and (key in DEED or not quoted)
            loose = cue.participle and takes != 'clause' and not that and not AFTER_COMMA.search(before)
            if not passive and not loose:
                yield cue

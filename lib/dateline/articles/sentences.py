"""Text -> sentences: a boundary pattern and the abbreviations that end none."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    'Adm Atty Ave Brig Capt Cmdr Co Col Corp Cpl Dr Drs Ed Fr Ft Gen Gov Hon Inc Jr Lt Ltd Maj Messrs Mr Mrs Ms '
    'Mt No Nos Pres Prof Pvt Rep Reps Rev Rs Sec Sen Sens Sgt Sr St Supt Treas Univ Vol al cf ca approx dept e.g '
    'est etc fig i.e incl p.m pp viz vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu '
    'Thur Thurs Fri Sat Sun'.split()
)
"""Written with a full stop inside a sentence; those that also end one (U.S., p.m., Inc.) need a capital after them."""
MAY_END = frozenset('Co Corp Inc Jr Ltd Sr al etc p.m'.split())
STARTERS = frozenset(
    'A After Also An And As At But By During For He Her His However I In It Its Last Meanwhile No On One Our She '
    'Since So That The Their There These They This Those To Under We What When While With Yet You'.split()
)
"""Words that begin a sentence even after an abbreviation."""
END = re.compile(
    r"""(?<![.!?…])(?P<stop>[.!?…]+)           # the full stop
    (?P<close>["'”’»)\]]*)(?P<gap>\s+)         # closing marks, white space
    (?=["'“‘«(\[]*[^\W_a-z]|["'“‘«(\[]+\w|[-–—]\s[^\W_a-z\d])   # a capital, digit, mark or dash comes next
    """,
    re.VERBOSE,
)
WORD = re.compile(r"""[^\s"'“”‘’«»()\[\]/–—-]*\Z""")
FOLLOWING = re.compile(r"""["'“‘«(\[]*(\w+)""")
PARAGRAPH = re.compile(r'\n[ \t\r]*(?:\n[ \t\r]*)+')
LINE = re.compile(r'\n')
CLOSED = re.compile(r"""[.!?…:;]["'”’»)\]]*\Z""")
BULLET = re.compile(r'[-–—•*·▪]\s|\(?\d{1,2}[.)]\s')
REACH = 40
"""Characters looked at on either side of a boundary."""


def split(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, int]]:
    """The sentences of text[start:end] as (start, end, paragraph), without the white space between them.

    A blank line ends a sentence, a line break does where the text is not wrapped in lines of even length.

    >>> text = 'Mr. Lee met the U.S. envoy. "We agree," he said.\\n\\nTrade grew'
    >>> [text[a:b] for a, b, _ in split(text)]
    ['Mr. Lee met the U.S. envoy.', '"We agree," he said.', 'Trade grew']
    """
    end = len(text) if end is None else end
    for number, (first, last) in enumerate(_paragraphs(text, start, end)):
        at = first
        for m in END.finditer(text, first, last):
            if _ends(text, m):
                yield at, m.start('gap'), number
                at = m.end()
        if at < last:
            yield at, last, number


def _ends(text: str, m: re.Match) -> bool:
    """Whether this full stop ends a sentence."""
    word = WORD.search(text[max(0, m.start() - REACH) : m.start()]).group()
    if m['stop'] != '.' or m['close'] or not word:
        return True
    following = FOLLOWING.match(text[m.end() : m.end() + REACH])
    starter = bool(following) and following[1] in STARTERS
    if word in ABBREVIATIONS:
        return word in MAY_END and starter
    if re.fullmatch(r'(?:[A-Z]\.)+[A-Z]|[A-Z][a-z]?', word):
        return starter and len(word) > 1
    return True


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Paragraphs between blank lines, and between single line breaks unless these only wrap the lines.

    A line in capitals above others is a heading.
    """
    for first, last in _pieces(PARAGRAPH, text, start, end):
        lines = list(_pieces(LINE, text, first, last))
        wrapped = len(lines) > 1 and _wrapped(text, lines)
        at = first
        for (line, line_end), (next_start, next_end) in itertools.pairwise(lines):
            heading = text[line:line_end].isupper() and not text[next_start:next_end].isupper()
            if not wrapped or heading or _closed(text, line_end) or BULLET.match(text, next_start):
                yield at, line_end
                at = next_start
        yield at, last


def _closed(text: str, end: int) -> bool:
    return bool(CLOSED.search(text[max(0, end - REACH) : end]))


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether these lines are a paragraph broken at a fixed width: of even length, ending in mid-sentence; no list."""
    lengths = [b - a for a, b in lines[:-1]]
    mostly_open = sum(not _closed(text, b) for _, b in lines[:-1]) >= len(lengths) / 2
    listed = len(lines) > 2 and all(text[a].isupper() for a, _ in lines[1:])
    even = min(lengths) > 0.6 * max(lengths) and not listed
    return mostly_open and max(lengths) <= 120 and (even or text[lines[1][0]].islower())


def _pieces(separator: re.Pattern, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of text[start:end] between separators, trimmed; none empty."""
    at = start
    for m in itertools.chain(separator.finditer(text, start, end), [None]):
        first, last = at, m.start() if m else end
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            yield first, last
        at = m.end() if m else end

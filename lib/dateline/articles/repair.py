"""Defects of the raw text, listed; the mended text and the way back to raw offsets.

Each repair is one pure function from a text to its edits, in an ordered list. The mended text is only ever read, never
shown as the article's words: every offset leads back to the raw file. Deliberately left alone: spelling, grammar, wrong
words and wrong names (they are the author's), line breaks, and brands in camel case (SberCity, VisionLabs).
"""

from __future__ import annotations

import bisect
import functools
import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from babel import Locale

from dateline.articles import glue


@dataclass(frozen=True, slots=True)
class Edit:
    """Read `replacement` instead of the raw text in [start, end); `kind` names the defect."""

    start: int
    end: int
    replacement: str
    kind: str


@dataclass(frozen=True, slots=True)
class Defect:
    """A flaw of the raw text at raw[start:end]; `correction` is None where none is offered."""

    start: int
    end: int
    text: str
    kind: str
    correction: str | None


@dataclass(frozen=True)
class Mended:
    """A text as it is read, and the way back to the raw one.

    >>> mended = mend('Chairman ofthe committee')
    >>> mended.text, mended.raw_span(12, 15)
    ('Chairman of the committee', (11, 14))
    """

    raw: str
    text: str
    defects: list[Defect]
    _marks: list[tuple[int, int, int, int]]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the raw text of the mended span [start, end)."""
        first = self._raw(start, after=True)
        return first, max(first, self._raw(end, after=False))

    def _raw(self, position: int, *, after: bool) -> int:
        """The raw offset of a mended one; inside a replacement, the end or start of what was replaced."""
        at = bisect.bisect_right(self._marks, position, key=lambda mark: mark[0]) - 1
        if at < 0:
            return position
        start, end, raw_start, raw_end = self._marks[at]
        if position >= end and (position > start or after or end > start):
            return raw_end + position - end
        if position == start:
            return raw_start
        return raw_start if after and raw_end > raw_start else raw_end


INVISIBLE = re.compile('[\u00ad\u200b\u200c\u200d\u2060\ufeff]+')
ENTITY = re.compile(r'&(?:#\d{2,7}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});')
ARTICLE_BEFORE_NAME = re.compile(
    r"""\b(?:of|in|to|from|with|and)\s      # "of"
    (?P<article>the\s)(?P<name>[A-Z][a-z]+)   # "the Russia"
    (?=[.,;:)]|\s(?:in|to|and|on|for|of)\b)   # and no noun after it ("the Russia house")
    """,
    re.VERBOSE,
)
BEFORE, AFTER = re.compile(r'[^\s-]*\Z'), re.compile(r'\S*?(?=[,;.:]?(?:\s|\Z))')
FLAWS = [
    ('excess_blank_lines', re.compile(r'\n(?:[ \t\r]*\n){3,}'), '\n\n'),
    ('inner_space', re.compile(r'(?P<sign>[$€£¥₹])[ \t]+(?P<number>\d[\d.,]*\d)'), r'\g<sign>\g<number>'),
    ('missing_full_stop', re.compile(r'(?P<end>\b\w+)(?=[ \t]*(?:\r?\n[ \t]*\r?\n\s*[^\s]|\s*\Z))'), r'\g<end>.'),
]
CELL = r'[+–−-]?\d+(?:[.,]\d+)*%?'
RUN_ON = [
    (
        re.compile(
            rf'(?:^|(?<=[:)][ \t]))(?:(?:\d{{4}}(?:[-–/]\d\d)?[ ]){{2,}}(?:[A-Z][a-z]+[ ])?)?(?P<rows>(?:{row}){{3,}})',
            re.M,
        ),
        re.compile(row),
    )
    for row in (
        rf'[^\W\d_a-z][^\d\n.;!?:()]{{1,40}}?(?:[ ]{CELL}){{{cells}}}(?![ ]?[\d.,%+–−-])[ ]?' for cells in range(2, 6)
    )
]
"""Three rows of a table or more on one line, be it behind the years of the columns; and one such row."""
BROKEN_LINE = re.compile(r'(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])')


def invisible_characters(text: str) -> Iterable[Edit]:
    """Soft hyphens, zero-width characters and byte order marks are read over."""
    return (Edit(*m.span(), '', 'invisible_character') for m in INVISIBLE.finditer(text))


def run_on_tables(text: str) -> Iterable[Edit]:
    """A table that lost its line breaks is read in rows: names, each followed by as many numbers as the others."""
    for table, row in RUN_ON:
        for found in table.finditer(text):
            starts = [m.start() for m in row.finditer(text, *found.span('rows'))]
            for at in {found.start(), *starts, found.end() if text[found.end() - 1].isspace() else found.start()}:
                if text[at - 1 : at] in (' ', '\t'):
                    yield Edit(at - 1, at, '\n', 'run_on_table')


def html_entities(text: str) -> Iterable[Edit]:
    """`&amp;` is read as `&`."""
    for m in ENTITY.finditer(text):
        plain = html.unescape(m.group())
        if plain != m.group():
            yield Edit(*m.span(), plain, 'html_entity')


def broken_lines(text: str) -> Iterable[Edit]:
    """A word divided at the end of a line is read as one, if it is a word without its hyphen."""
    for m in BROKEN_LINE.finditer(text):
        before = re.search(r'[a-z]+\Z', text[max(0, m.start() - 30) : m.start()]).group()
        after = re.match(r'[a-z]+', text[m.end() : m.end() + 30]).group()
        if glue.known(before + after):
            yield Edit(*m.span(), '', 'broken_line')


def joined_words(text: str) -> Iterable[Edit]:
    """Words that lost the space between them are read apart; `glue` says which."""
    return (Edit(at, at, ' ', 'joined_words') for at in glue.seams(text))


def superfluous_articles(text: str) -> Iterable[Edit]:
    """ "trade with the Peru" is read without the article that the country's name never takes."""
    for m in ARTICLE_BEFORE_NAME.finditer(text):
        if m['name'] in _countries_without_article():
            yield Edit(*m.span('article'), '', 'superfluous_article')


REPAIRS: list[Callable[[str], Iterable[Edit]]] = [
    invisible_characters,
    html_entities,
    broken_lines,
    joined_words,
    superfluous_articles,
    run_on_tables,
]


@functools.cache
def _countries_without_article() -> frozenset[str]:
    """English names of one-word countries, less those in the plural or with a common noun. Source: CLDR."""
    territories = Locale('en').territories
    names = {name for code, name in territories.items() if code.isalpha() and ' ' not in name}
    return frozenset(names - {'Bahamas', 'Comoros', 'Gambia', 'Maldives', 'Netherlands', 'Philippines', 'Seychelles'})


def mend(raw: str) -> Mended:
    """The text as it is read: every repair applied in one pass over the raw text.

    Returns a `Mended`: `text`, its `defects` in order (offsets of the raw text), and `raw_span` for the way back.
    """
    edits, end = [], 0
    for edit in sorted((e for repair in REPAIRS for e in repair(raw)), key=lambda e: (e.start, e.end)):
        if edit.start >= end:
            edits.append(edit)
            end = edit.end
    parts, marks, at, length = [], [], 0, 0
    for edit in edits:
        parts += [raw[at : edit.start], edit.replacement]
        length += edit.start - at
        marks.append((length, length + len(edit.replacement), edit.start, edit.end))
        length += len(edit.replacement)
        at = edit.end
    defects = sorted([_listed(raw, edit) for edit in edits] + flaws(raw), key=lambda d: (d.start, d.end))
    return Mended(raw, ''.join([*parts, raw[at:]]), defects, marks)


def _listed(raw: str, edit: Edit) -> Defect:
    """The edit as a defect, shown with the whole word around it."""
    start = edit.start - len(BEFORE.search(raw[max(0, edit.start - 60) : edit.start]).group())
    end = edit.end + len(AFTER.match(raw[edit.end : edit.end + 60]).group())
    correction = raw[start : edit.start] + edit.replacement + raw[edit.end : end]
    return Defect(start, end, raw[start:end], edit.kind, correction or None)


def flaws(raw: str) -> list[Defect]:
    """Flaws that reading does not stumble over: listed with the correction that an editor would make."""
    found = [
        Defect(*m.span(), m.group(), kind, correction and m.expand(correction))
        for kind, pattern, correction in FLAWS
        for m in pattern.finditer(raw)
    ]
    kinds = [m for marks in (r'["]', '[“”]') if (m := re.search(marks, raw))]
    if len(kinds) == 2:
        second = max(kinds, key=lambda m: m.start())
        found.append(Defect(*second.span(), second.group(), 'mixed_quotation_marks', None))
    return found

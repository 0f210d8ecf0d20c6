"""Text -> what stands between quotation marks, of every kind, closed or left open, within and across paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

CLOSERS = {'"': '"”', '“': '”"“', '”': '”"', '„': '“”"', '«': '»', '‘': '’', "'": "'’", '‹': '›'}
DOUBLE = re.compile('["“”„«»]')
PARAGRAPH = re.compile(r'\n[ \t\r]*\n\s*|\n(?=[ \t]*["“„«])')
SINGLE = re.compile(
    r"""
    (?<![\w’'.,!?])(?P<mark>['‘])        # an apostrophe inside a word opens nothing
    (?P<said>(?=\S)[^\n"“”«»‘]{1,600}?)
    (?<=[\w.,!?…%)])['’](?!\w)           # nor closes one
    (?!(?<=s['’])\s[a-z][^\n"“”'’]*['’](?!\w))   # cities' ... ': the next one closes
    """,
    re.VERBOSE,
)

FINITE = re.compile(
    r"""
    \b(?:is|are|was|were|am|be|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|won[’']t
        |[a-z]{2,}ed
        |needs?|wants?|plans|makes|takes|gives|shows|comes|goes|becomes|remains?|means|seems|helps|plays|contains|works
        |includes|provides|supports|continues|expects|hopes|believes|considers|allows|requires|depends|lies|stands|know
        |came|went|took|made|grew|rose|fell|became|began|saw|found|gave|got|kept|led|left|lost|met|paid|sent|sold|won)\b
    | (?:n[’']t|[’'](?:s|re|ve|ll|m|d))\b
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two quotation marks; `closed` is False where the closing mark is missing."""

    start: int
    end: int
    mark: str
    closed: bool


def find(text: str) -> list[Quotation]:
    """The outermost quotations of a text, without their marks.

    >>> text = "He called it “the 'best' year” and left."
    >>> [text[q.start:q.end] for q in find(text)]
    ["the 'best' year"]
    """
    doubles = list(_double(text))
    singles = [
        Quotation(m.start('said'), m.end('said'), m['mark'], True)
        for m in SINGLE.finditer(text)
        if not any(q.start <= m.start() < q.end for q in doubles)
    ]
    return sorted(doubles + singles, key=lambda q: q.start)


def whole(text: str, q: Quotation) -> bool:
    """The quotation is a sentence of its own: a capital at its head, a stop at its end, three words with a verb."""
    said = text[q.start : q.end].strip()
    head = re.match(r'\W*(\w)', said)
    led = text[max(0, q.start - 4) : q.start - 1].rstrip().endswith(':')
    closed = led or said[-1:] in '.,!?…' or re.match(r'\s?[.,!?:–—-]', text[q.end + 1 : q.end + 3]) or not q.closed
    words = len(said.split())
    verb = words > 5 or FINITE.search(said)
    return bool(head and not head[1].islower() and words > 2 and closed and verb)


def _double(text: str):
    """Quotations in double marks: one open at the end of its paragraph goes on only if the next one closes it first."""
    opened: re.Match | None = None
    breaks = [m.start() for m in PARAGRAPH.finditer(text)] + [len(text)]
    for mark in DOUBLE.finditer(text):
        if opened is not None:
            limit = next(b for b in breaks if b >= opened.end())
            if mark.start() > limit and _opens(text, mark):
                yield Quotation(opened.end(), _stripped(text, opened.end(), limit), opened[0], False)
                opened = None
            elif mark[0] in CLOSERS[opened[0]]:
                yield Quotation(opened.end(), mark.start(), opened[0], True)
                opened = None
                continue
        if opened is None and mark[0] in CLOSERS and (_opens(text, mark) or mark[0] in '“„«'):
            opened = mark
    if opened is not None:
        limit = next(b for b in breaks if b >= opened.end())
        yield Quotation(opened.end(), _stripped(text, opened.end(), limit), opened[0], False)


def _opens(text: str, mark: re.Match) -> bool:
    before, after = text[: mark.start()][-1:], text[mark.end() : mark.end() + 1]
    return (not before or not (before.isalnum() or before in '.,!?…')) and bool(after) and not after.isspace()


def _stripped(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())

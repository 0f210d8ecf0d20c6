"""A sentence that tells of an agreement -> when and where it was signed, and how long it holds."""

from __future__ import annotations

import re

from dateline.agreements import signers
from dateline.agreements.agreement_words import ENTRY, FOR_YEARS, LAPSE, NOUN
from dateline.articles import Reading, Sentence, within
from dateline.dates import DateSpan
from dateline.names import gazetteer

GRAINS = ('day', 'month', 'year')
FRESH = 14
"""Days within which a signing is news of the dateline's place."""
TARGET = re.compile(r'\b(?:by\s+(?:the\s+end\s+of\s+)?(?:FY\s?)?|[Ss]ince\s+)\Z')
YEARS = re.compile(r'\d{4}(?:-\d\d){0,2}/\d{4}(?:-\d\d){0,2}')
LENGTH = re.compile(r'P(?P<years>\d+)Y')


def day(reading: Reading, sentence: Sentence, start: int, end: int, word: re.Match) -> DateSpan | None:
    """The day, month or year of the signing: the date outside the phrase that is nearest to the word that tells it.

    Where only 'the sides' or 'they' sign, it may stand in the sentence before, unless that tells of another agreement.
    """
    low = signers.told_since(reading, sentence)
    low = sentence.start if NOUN.search(reading.article.text, low, sentence.start) else low
    anchor = reading.article.anchor
    dates = [d for d in _dated(reading, low, sentence.end) if d.first_day and not start <= d.start < end]
    dates = [d for d in dates if not anchor or d.first_day <= anchor]
    dates = [d for d in dates if d.start >= sentence.start or d.granularity != 'year']
    dates = [d for d in dates if not TARGET.search(reading.article.text, low, d.start)]

    def far(d: DateSpan) -> int:
        between = max(d.start - word.end(), word.start() - d.end)
        return between - (end - start) * (min(d.start, word.start()) < start < max(d.start, word.start()))

    return min(dates, key=far, default=None)


def edtf(reading: Reading, day: DateSpan | None) -> str | None:
    """The day in EDTF, its year in doubt where the article's own year is inferred."""
    if day and reading.article.year_uncertain and day.basis != 'stated' and '?' not in day.edtf:
        return f'{day.edtf[:4]}?{day.edtf[4:]}'
    return day and day.edtf


def place(reading: Reading, sentence: Sentence, start: int, end: int, signed: DateSpan | None) -> str | None:
    """The city where the sentence says it was signed, or else, of a fresh signing, the place of the dateline."""
    text, anchor = reading.article.text, reading.article.anchor
    for m in within(reading.mentions, sentence.start, sentence.end):
        outside = m.end <= start or m.start >= end
        if outside and gazetteer.is_city(m.actor) and re.search(r'\b(?:in|at)\s+\Z', text[sentence.start : m.start]):
            return m.actor
    fresh = not signed or (anchor and signed.first_day and abs((signed.first_day - anchor).days) < FRESH)
    return reading.article.place if fresh else None


def term(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """The time it holds for, said in its name or behind it: EDTF, or only its length (P3Y) where no day is said."""
    text = reading.article.text
    following = NOUN.search(text, end, sentence.end)
    last = following.start() if following else sentence.end
    spans = within(reading.dates, start, last)
    for d in spans:
        if d.edtf and YEARS.fullmatch(d.edtf) and d.edtf[:4] != d.edtf.split('/')[1][:4]:
            return d.edtf
    entry, lapse = _after(ENTRY, reading, start, last), _after(LAPSE, reading, start, last)
    if lapse and (not entry or entry.first_day < lapse.last_day):
        return f'{entry.edtf if entry else ".."}/{lapse.edtf}'
    lengths = [d for d in spans if LENGTH.fullmatch(d.value or '')]
    told = [d.value for d in lengths if d.start < end or FOR_YEARS.search(text, start, d.start)]
    if told:
        return from_day(told[0], entry.edtf) if entry else told[0]
    return f'{entry.edtf}/..' if entry else None


def from_day(term: str | None, signed: str | None) -> str | None:
    """The term with a mere length counted from the year of the signing; None where that is not known.

    >>> from_day('P3Y', '2019-03-14'), from_day('P3Y', None), from_day('2020/2022', None)
    ('2019/2022', None, '2020/2022')
    """
    length = LENGTH.fullmatch(term or '')
    if not length:
        return term
    return f'{signed[:4]}/{int(signed[:4]) + int(length["years"])}' if signed and signed[:4].isdigit() else None


def _dated(reading: Reading, start: int, end: int) -> list[DateSpan]:
    return [d for d in within(reading.dates, start, end) if d.edtf and d.granularity in GRAINS]


def _after(word: re.Pattern, reading: Reading, start: int, end: int) -> DateSpan | None:
    """The date right behind a word."""
    for m in word.finditer(reading.article.text, start, end):
        for d in _dated(reading, m.end(), min(end, m.end() + 60)):
            if d.first_day and re.fullmatch(
                r'\s+(?:(?:on|in|at|by|from|until|the)\s+)*', reading.article.text[m.end() : d.start]
            ):
                return d
    return None

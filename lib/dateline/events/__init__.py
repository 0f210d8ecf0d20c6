"""A read article -> its events: who did, does or will do what, when, where, and who says so."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from dateline.articles import Article, Reading
from dateline.events import (
    dating,
    occasions,
    offers,
    participants,
    plans,
    retold,
    scene,
    statements,
    tellings,
    terms,
)
from dateline.events.corroboration import merge
from dateline.events.dating import Dated
from dateline.events.tellings import Telling

__all__ = ['Event', 'find', 'merge']
IN_PERSON = {
    *('sign', 'meet', 'visit', 'open', 'participate', 'present', 'speech', 'ceremony'),
    *('interview', 'statement', 'invite', 'offer', 'request'),
}
"""Kinds of happenings that bring people to a place."""
NEARLY = datetime.timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Event:
    """One happening; `event` is e1, e2, ... within the article; dates as in DateSpan, None where nothing is known.

    basis: stated, relative, year inferred, inferred or None. status: happened, ongoing, planned, proposed, invited,
    historical. `what` is a headline of the sentence's own words; `parties` are actors of the article, `place` a name;
    `said_by` is the actor whose words the event is known from, None where the article itself tells it.
    """

    start: int
    end: int
    text: str
    event: str | None
    edtf: str | None
    first_day: datetime.date | None
    last_day: datetime.date | None
    granularity: str | None
    basis: str | None
    status: str
    what: str
    parties: tuple[str, ...]
    place: str | None
    said_by: str | None


def find(reading: Reading) -> list[Event]:
    """The events of an article in order of start, one for each happening however often it is told.

    >>> from dateline.articles import Article, Sentence
    >>> text = 'The summit will be held in May 2031.'
    >>> from dateline import dates
    >>> whole = Reading(Article('a', text, [Sentence(0, 0, len(text), 'body', 0)]), dates.find(text))
    >>> [(e.what, e.edtf, e.status) for e in find(whole)]
    [('The summit will be held in May 2031', '2031-05', 'planned')]
    """
    told: list[Telling] = []
    for sentence in reading.article.sentences:
        if sentence.part == 'body':
            here = [*tellings.find(reading, sentence), *offers.find(reading, sentence), *plans.find(reading, sentence)]
            told += [*here, *occasions.find(reading, sentence, here, told), *terms.find(reading, sentence)]
    told += statements.find(reading, told)
    told.sort(key=lambda t: (t.start, t.end))
    told = participants.join(reading, participants.name(told))
    found = retold.once(dating.date(reading, [t for t in told if t.what]))
    return [_event(reading, d, f'e{number}') for number, d in enumerate(found, 1)]


def _event(reading: Reading, d: Dated, number: str) -> Event:
    t, text = d.telling, reading.article.text
    start, end = _trimmed(text, t.start, t.end)
    return Event(
        start=start,
        end=end,
        text=text[start:end],
        event=number,
        edtf=d.when.edtf,
        first_day=d.when.first_day,
        last_day=d.when.last_day,
        granularity=d.when.granularity,
        basis=d.when.basis,
        status=d.status,
        what=t.what,
        parties=tuple(dict.fromkeys((*t.subject, *t.others))),
        place=t.place or (reading.article.place if _here(reading.article, d) else None),
        said_by=scene.spoken_by(reading, t.at) if t.kind != 'statement' else None,
    )


def _here(article: Article, d: Dated) -> bool:
    """People come together for it, and it was while the article was written where it says."""
    if d.telling.kind not in IN_PERSON or d.status not in ('happened', 'ongoing'):
        return False
    return not d.telling.dates or bool(
        article.anchor and d.when.last_day and article.anchor - d.when.last_day <= NEARLY
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(' ,;:\n"“')), start + len(piece.rstrip(' ,;:.\n"”'))

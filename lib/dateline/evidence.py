"""Any row -> the article it was read from, with that span marked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from dateline.views.wording import when

if TYPE_CHECKING:
    import pandas as pd

    from dateline.corpus import Corpus

Spans = Iterable[tuple[int, int]]


class Evidence(str):
    """An HTML fragment that notebooks show as such."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def show(corpus: Corpus, rows: pd.Series | pd.DataFrame, context: int | None = 1) -> Evidence:
    """The printed words behind one row, or behind several rows, marked in the paragraphs around them.

    `rows` is a row of any table with article, start and end, or a table of such rows; articles stand in the order of
    their first row. `context` is the number of paragraphs shown before and after; None shows the whole article.

    Raises: ValueError where the rows carry no evidence or name an article that the corpus does not hold.

    >>> import pandas as pd
    >>> from types import SimpleNamespace
    >>> corpus = SimpleNamespace(
    ...     texts=pd.DataFrame({'article': ['a'], 'raw': ['Trade grew by 4% in May.']}),
    ...     articles=pd.DataFrame({'article': ['a'], 'title': ['Trade grows'], 'published': ['2019-06']}),
    ... )
    >>> print(show(corpus, pd.Series({'article': 'a', 'start': 14, 'end': 16})))
    <article class="evidence"><p>Trade grew by <mark>4%</mark> in May.</p>
    <footer>Trade grows, June 2019 (a)</footer></article>
    """
    table = rows.to_frame().T if rows.ndim == 1 else rows
    if lacking := [name for name in ('article', 'start', 'end') if name not in table]:
        raise ValueError(f'these rows lead back to no words: they lack {", ".join(lacking)}; take rows as extracted')
    raw = dict(zip(corpus.texts['article'], corpus.texts['raw'], strict=True))
    sources = corpus.articles.set_index('article')
    table = table.dropna(subset=['article', 'start', 'end'])
    if unknown := sorted(set(table['article']) - set(raw)):
        raise ValueError(f'the corpus holds no article {unknown[0]!r}; take rows of the same corpus')
    fragments = [
        _fragment(
            raw[article], list(zip(own['start'], own['end'], strict=True)), _source(sources.loc[article]), context
        )
        for article, own in table.groupby('article', sort=False)
    ]
    return Evidence('\n'.join(fragments))


def mark(raw: str, spans: Spans) -> str:
    """The text, escaped, with each span in <mark>; overlapping spans become one.

    >>> mark('Lyon & Turin signed.', [(0, 4), (7, 12)])
    '<mark>Lyon</mark> &amp; <mark>Turin</mark> signed.'
    """
    pieces, at = [], 0
    for start, end in _joined(spans, len(raw)):
        pieces += [escape(raw[at:start]), '<mark>', escape(raw[start:end]), '</mark>']
        at = end
    return ''.join([*pieces, escape(raw[at:])])


def _joined(spans: Spans, length: int) -> list[tuple[int, int]]:
    """The spans inside the text, in order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(0, int(start)), min(length, int(end))) for start, end in spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        elif start < end:
            joined.append((start, end))
    return joined


def _paragraphs(raw: str) -> list[tuple[int, int]]:
    """Where the paragraphs of a text (its lines that are not blank) start and end."""
    bounds, at = [], 0
    for line in raw.splitlines(keepends=True):
        if line.strip():
            bounds.append((at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
        at += len(line)
    return bounds


def _fragment(raw: str, spans: list[tuple[int, int]], source: str, context: int | None) -> str:
    paragraphs = _paragraphs(raw)
    hit = [n for n, (start, end) in enumerate(paragraphs) if any(s < end and start < e for s, e in spans)]
    near = [n for n in range(len(paragraphs)) if context is None or any(abs(n - h) <= context for h in hit)]
    shown = [(start, end, _within(spans, start, end)) for start, end in (paragraphs[n] for n in near)]
    body = ''.join(f'<p>{mark(raw[start:end], inside)}</p>' for start, end, inside in shown)
    return f'<article class="evidence">{body}\n<footer>{escape(source)}</footer></article>'


def _source(article: pd.Series) -> str:
    """How an article is cited: title and day of publication as far as they are known, and its name."""
    read = {'title': str, 'published': when}
    known = [words(article[field]) for field, words in read.items() if isinstance(article[field], str)]
    return f'{", ".join(known)} ({article.name})'.lstrip()


def _within(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The spans relative to one paragraph; what lies outside of it falls away."""
    return [(s - start, e - start) for s, e in spans if s < end and start < e]

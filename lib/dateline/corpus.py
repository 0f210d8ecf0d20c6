"""Folder -> Corpus: the articles read one by one, then the tables that span them; the Parquet store."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from tqdm import tqdm

from dateline import across, extract, folder, schema, selection
from dateline.folder import Source

SHARD = 500
"""Articles that one process reads, at the most, before it hands over its rows."""
PROGRESS_STEPS = 20
"""Parts that a smaller corpus is read in."""
VERSION = '1'
"""Of the store's layout."""


@dataclass(frozen=True)
class Corpus:
    """What was read of a folder of articles: one plain DataFrame per table, columns as in `schema.TABLES`.

    >>> corpus = parse('Trade between Chile and Peru grew by 2 percent in 2020.')
    >>> corpus.dates[['text', 'edtf']].values.tolist()
    [['2020', '2020']]
    """

    articles: pd.DataFrame
    texts: pd.DataFrame
    sentences: pd.DataFrame
    defects: pd.DataFrame
    dates: pd.DataFrame
    mentions: pd.DataFrame
    actors: pd.DataFrame
    roles: pd.DataFrame
    events: pd.DataFrame
    figures: pd.DataFrame
    checks: pd.DataFrame
    implied: pd.DataFrame
    speech: pd.DataFrame
    agreements: pd.DataFrame
    themes: pd.DataFrame

    def tables(self) -> dict[str, pd.DataFrame]:
        """Every table by its name."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    def save(self, path: str | Path) -> None:
        """Writes one Parquet file per table into a folder, which is made; an older store there is replaced.

        Raises:
            ValueError: if the folder holds something else than a store.

        >>> import tempfile
        >>> parse('Trade grew.').save(f'{tempfile.mkdtemp()}/store')
        """
        store = folder.to_fill(path, 'store.json', 'store')
        store.mkdir(parents=True, exist_ok=True)
        for name, table in self.tables().items():
            schema.check(name, table).to_parquet(store / f'{name}.parquet', index=False)
        (store / 'store.json').write_text(json.dumps({'dateline store': VERSION}) + '\n', encoding='utf-8')

    def where(
        self,
        since: str | None = None,
        until: str | None = None,
        country: str | None = None,
        actor: str | None = None,
        kind: str | None = None,
        organisation: str | None = None,
        article: str | None = None,
    ) -> Corpus:
        """The part of the corpus that is about a time, a country, an actor, a kind of actor or one article.

        Articles are kept that were published between `since` and `until` (a year, month or day, both included; an
        article without a date stays out when either is given), mention an actor of the `country` (a name or an ISO 3166
        code), mention the `actor` or the `organisation` (any of its variants), or are the one named. Of the actors,
        `kind` keeps person, organisation, place, event or group.

        Raises:
            ValueError: naming an argument that no article can fulfil because it is not a date, a country or a kind.

        >>> corpus = parse('Trade between Chile and Peru grew by 2 percent.', published='2021-03-01')
        >>> len(corpus.where(country='Peru').articles), len(corpus.where(until='2020').articles)
        (1, 0)
        """
        given = {
            'since': since,
            'until': until,
            'country': country,
            'actor': actor,
            'kind': kind,
            'organisation': organisation,
            'article': article,
        }
        return selection.select(self, {name: value for name, value in given.items() if value})


def read(path: str | Path | Iterable, workers: int = 1, scheduler: str | None = None) -> Corpus:
    """A corpus from a folder, a file, a list of either, or a saved store.

    `workers` processes of this machine share the work; `scheduler` is the address of a running Dask cluster instead.
    Text files (`.txt`, `.md`) of a folder are read with those of its subfolders, in the order of their paths. A file
    `actors.csv` in the folder, or beside it, is the analyst's own say about actors and applied last.

    Raises:
        ValueError: if a path does not exist or holds no article, or a line of `actors.csv` cannot be followed; the
            message names it and says what to do.

    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / 'tea.txt').write_text('date 2021-03-01 Exports of tea to Peru rose 4 percent.', encoding='utf-8')
    >>> read(folder).articles[['article', 'published']].values.tolist()
    [['tea', '2021-03-01']]
    """
    if isinstance(path, str | Path) and _is_store(Path(path)):
        return load(path)
    paths = [path] if isinstance(path, str | Path) else list(path)
    sources, wishes = folder.sources(paths), folder.wishes(paths)
    size = max(1, min(SHARD, -(-len(sources) // max(workers, PROGRESS_STEPS))))
    shards = [sources[at : at + size] for at in range(0, len(sources), size)]
    parts = []
    with tqdm(total=len(sources), desc='reading', unit='article', leave=False, disable=None) as bar:
        for part in _mapped(extract.rows, shards, workers, scheduler):
            parts.append(part)
            bar.update(len(part['articles']))
    return Corpus(**across.join(parts, wishes))


def parse(text: str, published: datetime.date | str | None = None) -> Corpus:
    """A corpus of one article, which is named text; `published` is its day (ISO 8601), where the caller knows it.

    Raises:
        ValueError: if `published` is a text that is no day.

    >>> parse('The fair opens on Friday.', published='2021-03-01').dates['edtf'].tolist()
    ['2021-03-05']
    """
    try:
        day = datetime.date.fromisoformat(published) if isinstance(published, str) else published
    except ValueError:
        raise ValueError(f'published {published!r}: is no day; write it as 2020-05-17') from None
    return Corpus(**across.join([extract.rows([Source('text', text=text, published=day)])]))


def load(path: str | Path) -> Corpus:
    """A corpus from its store.

    Raises:
        ValueError: if the folder is no store, a damaged one, or one of another version.

    >>> import tempfile
    >>> store = f'{tempfile.mkdtemp()}/store'
    >>> parse('Trade grew.').save(store)
    >>> load(store).texts['raw'].tolist()
    ['Trade grew.']
    """
    store = Path(path)
    if not _is_store(store):
        raise ValueError(f'{store}: is no store; make one with corpus.save or python -m dateline build')
    try:
        version = json.loads((store / 'store.json').read_text(encoding='utf-8'))['dateline store']
        tables = {name: pd.read_parquet(store / f'{name}.parquet') for name in schema.TABLES if version == VERSION}
    except (ValueError, KeyError, TypeError, OSError):
        raise ValueError(f'{store}: is a damaged store; build it again') from None
    if version != VERSION:
        raise ValueError(f'{store}: is a store of version {version}, not {VERSION}; build it again')
    return Corpus(**{name: schema.frame(name, table.to_dict('records')) for name, table in tables.items()})


def _is_store(path: Path) -> bool:
    return (path / 'store.json').is_file()


def _mapped(work: Callable, shards: list, workers: int, scheduler: str | None) -> Iterator:
    """The results of the shards in their order, from this process, several, or a cluster."""
    if scheduler:
        from distributed import Client

        with Client(scheduler) as client:
            yield from client.gather(client.map(work, shards))
    elif workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            yield from pool.map(work, shards)
    else:
        yield from map(work, shards)

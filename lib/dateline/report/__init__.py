"""Parameter file x notebooks -> a report: a folder of pages that need nothing but a browser."""

from __future__ import annotations

import contextlib
import datetime
import difflib
import importlib.metadata
import logging
import os
import shutil
import tempfile
import textwrap
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

import nbformat
import papermill
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from papermill.exceptions import PapermillExecutionError
from tqdm import tqdm

import dateline
from dateline import export
from dateline.folder import passed_over, to_fill
from dateline.project import root
from dateline.report import pages, parameters
from dateline.views.wording import first_capital

SELECTION = ('since', 'until', 'country', 'actor', 'kind')
CELL_TIMEOUT = 1800
TABLES = ('events', 'actors', 'figures', 'checks', 'implied', 'speech', 'agreements')
"""Tables that lie beside the pages, for a spreadsheet."""
SIDE_BY_SIDE = 2
UNTOUCHED = 'the old report, if any, is untouched'


class NotebookError(ValueError):
    """A notebook that stopped: its name, the cell that failed, and the error, in one block."""


def render(path: str | Path, out: Path | None = None, notebooks: Path | None = None) -> Path:
    """Renders the report that a parameter file asks for, beside it: reports/<name>.yaml -> reports/<name>/index.html.

    Either the whole report is new or the old one is untouched; the same articles give the same bytes.

    Raises: ValueError naming file, line and mend (see `parameters.read`); also where nothing is selected, and
    NotebookError where a notebook fails.
    """
    path, folder = Path(path), (notebooks or root() / 'notebooks').resolve()
    question = parameters.read(path, folder)
    out = to_fill(out or path.with_suffix(''), 'index.html', 'report')
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent.resolve(), prefix=f'.{out.name}-') as work:
        new = Path(work) / 'report'
        new.mkdir()
        question, selected, read = _read(question, Path(work) / 'store')
        _write(question, read, _execute(question, folder), new)
        for name in TABLES:
            export.write(getattr(selected, name), new / f'{name}.csv')
        _swap(new, out.resolve())
    return out / 'index.html'


def _read(question: parameters.Question, store: Path) -> tuple[parameters.Question, dateline.Corpus, list[str]]:
    """Reads the corpus once, for all notebooks: the question with its store, what is selected, what was read."""
    named = Path(str(question.given['corpus']))
    source = root() / named
    chosen = {name: question.given[name] for name in SELECTION if question.given.get(name)}
    try:
        corpus = dateline.read(source)
        selected = corpus.where(**chosen)
    except (ValueError, OSError) as error:
        raise ValueError(f'{question.path}: {error}') from None
    if selected.articles.empty:
        raise ValueError(f'{question.path}: no article of {named} is selected{_by(chosen, corpus)}')
    if (source / 'store.json').is_file():
        store = source
    else:
        corpus.save(store)
    given = question.given | {'corpus': str(store)}
    read = _what_was_read(selected, named, chosen)
    if said := passed_over(source):
        read.insert(1, f'{first_capital(said)}.')
    return replace(question, given=given), selected, read


def _by(chosen: dict[str, object], corpus: dateline.Corpus) -> str:
    """By what nothing is selected, and the mend: the nearest name, or a wider question."""
    asked = ' and '.join(f'{name} {value}' for name, value in chosen.items())
    names = corpus.actors['variants'].explode().dropna().unique() if 'actor' in chosen else []
    near = difflib.get_close_matches(str(chosen.get('actor')), [*names], 1)
    mend = f'did you mean {near[0]!r}?' if near and near[0] != chosen['actor'] else 'widen it, or leave a line out'
    return f' by {asked}; {mend}'


def _what_was_read(corpus: dateline.Corpus, named: Path, chosen: dict[str, object]) -> list[str]:
    """How many articles of which days, to what they were narrowed, and what read them."""
    articles = corpus.articles
    dated = articles.dropna(subset=['first_day', 'last_day'])
    said = f'{len(articles):,} article' + 's' * (len(articles) != 1) + f' from {named}'
    if len(dated):
        said += f', published {_day(dated["first_day"].min())} to {_day(dated["last_day"].max())}'
    if len(dated) < len(articles):
        said += f'; {len(articles) - len(dated)} of an unknown day'
    if chosen:
        said += f'; only {", ".join(f"{name} {value}" for name, value in chosen.items())}'
    versions = [f'{name} {importlib.metadata.version(name)}' for name in ('dateline', 'pandas', 'spacy')]
    model = [f'model {name}'] if (name := os.environ.get('DATELINE_MODEL')) else []
    return [f'{said}.', f'Read by {", ".join(versions + model)}.']


def _day(day: datetime.date) -> str:
    return f'{day.day} {day:%B %Y}'


def _execute(question: parameters.Question, folder: Path) -> dict[str, nbformat.NotebookNode]:
    """Runs the notebooks, two side by side, each kernel in the notebooks' own folder."""
    logging.getLogger('papermill').setLevel(logging.CRITICAL)
    with contextlib.chdir(folder), ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        jobs = {notebook.stem: pool.submit(_run, notebook, question.given) for notebook in question.notebooks}
        bar = tqdm(as_completed(jobs.values()), question.title, len(jobs), leave=False, unit='notebook', disable=None)
        try:
            for job in bar:
                job.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return {name: job.result() for name, job in jobs.items()}


def _run(notebook: Path, given: dict[str, object]) -> nbformat.NotebookNode:
    declared = papermill.inspect_notebook(notebook)
    values = {name: value for name, value in given.items() if name in declared}
    cells = nbformat.read(notebook, as_version=4)
    options = {'kernel_name': 'python3', 'progress_bar': False, 'execution_timeout': CELL_TIMEOUT}
    try:
        return papermill.execute_notebook(cells, None, values, **options)
    except PapermillExecutionError as error:
        source = textwrap.indent(f'{error.source}\n\n{error.ename}: {error.evalue}\n', '    ')
        raise NotebookError(f'{notebook.name}: cell {error.exec_count} failed; {UNTOUCHED}\n\n{source}') from None
    except (DeadKernelError, CellTimeoutError) as error:
        raise NotebookError(f'{notebook.name}: {str(error).splitlines()[0]}; {UNTOUCHED}') from None


def _write(
    question: parameters.Question, read: list[str], notebooks: dict[str, nbformat.NotebookNode], new: Path
) -> None:
    listed = [pages.page(name, notebook) for name, notebook in notebooks.items()]
    report = {'title': question.title, 'pages': listed, 'read': read, 'tables': TABLES}
    exporter = pages.exporter()
    for this, notebook in zip(listed, notebooks.values(), strict=True):
        (new / f'{this.name}.html').write_text(pages.render(exporter, notebook, report, this), encoding='utf-8')
    (new / 'index.html').write_text(pages.front(exporter, report), encoding='utf-8')


def _swap(new: Path, out: Path) -> None:
    """Puts the new report where the old one was."""
    if out.exists():
        out.rename(new.parent / 'old')
    new.rename(out)
    shutil.rmtree(new.parent / 'old', ignore_errors=True)

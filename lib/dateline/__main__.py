"""The command line: build a store, render a report, list the figures that do not add up."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import NoReturn


def main(argv: list[str] | None = None) -> int:
    """Runs one command; 0 when it worked, 2 and one line on standard error when it did not."""
    arguments = parser().parse_args(argv)
    try:
        arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (ValueError, OSError) as error:
        print(f'dateline: {error}', file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print('dateline: stopped; nothing was changed', file=sys.stderr)
        return 130
    return 0


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f'{self.prog}: {message}; see {self.prog} --help\n')


def parser() -> argparse.ArgumentParser:
    """The commands and what they take."""
    top = _Parser('dateline', description='Reads press articles: what happened when, who acts, do the figures add up.')
    commands = top.add_subparsers(required=True, metavar='COMMAND')
    a_corpus = {'metavar': 'CORPUS', 'help': 'folder of articles, one article, or a store made by build'}

    build = commands.add_parser('build', help='read articles once and keep the tables', description=_build.__doc__)
    build.add_argument('corpus', **a_corpus)
    build.add_argument('--out', metavar='STORE', type=Path, required=True, help='folder for the tables (Parquet)')
    build.add_argument('--workers', metavar='N', type=_workers, default=1, help='processes to use (default 1)')
    build.set_defaults(run=_build)

    report = commands.add_parser('report', help='render reports from parameter files', description=_report.__doc__)
    report.add_argument(
        'files', metavar='FILE.yaml', nargs='+', help='parameter file, such as reports/moscow-cities.yaml'
    )
    report.set_defaults(run=_report)

    check = commands.add_parser('check', help='list the figures that do not add up', description=_check.__doc__)
    check.add_argument('corpus', **a_corpus)
    check.set_defaults(run=_check)
    return top


def _workers(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'{text!r} is not a number of processes; write 1, 2, 3 ...')
    return int(text)


def _build(arguments: argparse.Namespace) -> None:
    """Read a folder of articles and keep its tables, so that notebooks and reports open at once."""
    import dateline
    from dateline.folder import passed_over, to_fill

    to_fill(arguments.out, 'store.json', 'store')
    corpus = dateline.read(arguments.corpus, workers=arguments.workers)
    corpus.save(arguments.out)
    print(f'{_count(len(corpus.articles), "article")} -> {arguments.out}')
    if said := passed_over(arguments.corpus):
        print(f'dateline: {said}', file=sys.stderr)


def _report(arguments: argparse.Namespace) -> None:
    """Render each parameter file as a folder of pages beside it, or leave the old report as it was."""
    from dateline import report

    for file in arguments.files:
        print(report.render(file))


def _check(arguments: argparse.Namespace) -> None:
    """Print every rule that the figures of an article break, may break, or keep only when repaired."""
    import dateline

    corpus = dateline.read(arguments.corpus)
    doubtful = corpus.checks[corpus.checks['verdict'] != 'consistent']
    for row in doubtful.itertuples():
        print(f'{row.article}: {row.verdict}: {row.explanation}')
    checks, articles = _count(len(corpus.checks), 'check'), _count(len(corpus.articles), 'article')
    print(
        f'{checks} on the figures of {articles}: {len(corpus.checks) - len(doubtful)} consistent, {len(doubtful)} not'
    )


def _count(number: int, noun: str) -> str:
    return f'{number:,} {noun}' + 's' * (number != 1)


if __name__ == '__main__':
    sys.exit(main())

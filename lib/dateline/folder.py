"""Folders and files -> the texts to read, each under its name."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer

from dateline.actors import says
from dateline.actors.says import Say

SUFFIXES = {'.txt', '.md'}


@dataclass(frozen=True, slots=True)
class Source:
    """One article to read: from `path`, or from its `text` where the caller has it; `published` overrules the text."""

    article: str
    path: str | None = None
    text: str | None = None
    published: datetime.date | None = None

    def raw(self) -> str:
        """The text as printed: UTF-8, or the encoding that its bytes are likeliest in.

        Raises:
            ValueError: if the file is no text.
        """
        if self.text is not None:
            return self.text
        data = Path(self.path).read_bytes()
        try:
            return data.decode('utf-8')
        except UnicodeDecodeError:
            best = charset_normalizer.from_bytes(data).best()
        if best is None:
            raise ValueError(f'{self.path}: is not a text in any encoding; save it as UTF-8 or take it out')
        return data.decode(best.encoding)


def sources(paths: list[str | Path]) -> list[Source]:
    """The articles behind files and folders, in the order of their paths, named by the path below what was given.

    Raises:
        ValueError: if a path does not exist, or no article is found.
    """
    found = {}
    for path in map(Path, paths):
        if not path.exists():
            raise ValueError(f'{path}: does not exist; name a folder of articles (.txt), a file or a store')
        files = _below(path) if path.is_dir() else [path]
        base = path if path.is_dir() else path.parent
        for file in files:
            name = file.relative_to(base).with_suffix('').as_posix()
            if found.setdefault(name, file) != file:
                raise ValueError(f'{file}: has the name of {found[name]}; rename one of the two')
    if not found:
        raise ValueError(f'{", ".join(map(str, paths))}: holds no article; put .txt files into it')
    return [Source(name, path.as_posix()) for name, path in sorted(found.items())]


def wishes(paths: list[str | Path]) -> list[Say]:
    """The analyst's own say about actors: the lines of every `actors.csv` in, or beside, what was given.

    Raises:
        ValueError: naming the file, the line and the mend, where a line cannot be followed.
    """
    folders = [p if p.is_dir() else p.parent for p in map(Path, paths)]
    files = [f / 'actors.csv' for folder in folders for f in (folder, folder.resolve().parent)]
    return [say for file in dict.fromkeys(files) if file.is_file() for say in says.read(file)]


def _below(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob('*') if p.suffix in SUFFIXES and p.is_file() and not _hidden(p, folder))


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith('.') for part in path.relative_to(folder).parts)

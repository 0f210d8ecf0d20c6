"""Folders and files -> the texts to read, each under its name."""

from __future__ import annotations

import contextlib
import datetime
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer

from dateline.actors import says
from dateline.actors.says import Say

SUFFIXES = {'.txt', '.md'}
DOCUMENTS = {'.pdf', '.doc', '.docx', '.odt', '.rtf', '.htm', '.html', '.eml'}
"""Files that may hold articles, and are not read."""
NUL = '\0'
NAMED = 5
ASCII, FOREIGN = bytes(range(128)), 0.1
"""Of the bytes of an English text, so many at the most are not ASCII."""


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
        text = _text(Path(self.path).read_bytes())
        if text is None:
            raise ValueError(_unreadable([self.path]))
        return text


def sources(paths: list[str | Path]) -> list[Source]:
    """The articles behind files and folders, in the order of their paths, named by the path below what was given.

    Raises:
        ValueError: if a path does not exist, no article is found, or files are no texts; all of them are named, before
            any is read for long.
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
    if broken := [file.as_posix() for file in found.values() if _text(file.read_bytes()) is None]:
        raise ValueError(_unreadable(sorted(broken)))
    return [Source(name, path.as_posix()) for name, path in sorted(found.items())]


def passed_over(path: str | Path) -> str | None:
    """Which documents of a folder are not read because they are no plain texts, in words; None if there are none."""
    found = _below(Path(path), DOCUMENTS) if Path(path).is_dir() else []
    if not found:
        return None
    named = ', '.join(file.relative_to(path).as_posix() for file in found[:NAMED])
    more = f' and {len(found) - NAMED} more' if len(found) > NAMED else ''
    return f'not read, as only .txt and .md are: {named}{more}'


def to_fill(path: str | Path, mark: str, what: str) -> Path:
    """The folder to write into, if nothing is lost by it: a new or an empty one, or one that holds the `mark` of ours.

    Raises:
        ValueError: if it holds anything else.
    """
    out = Path(path)
    if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / mark).is_file())):
        raise ValueError(f'{out}: holds something that is no {what}, and is left as it is; choose another name')
    return out


def wishes(paths: list[str | Path]) -> list[Say]:
    """The analyst's own say about actors: the lines of every `actors.csv` in, or beside, what was given.

    Raises:
        ValueError: naming the file, the line and the mend, where a line cannot be followed.
    """
    folders = [p if p.is_dir() else p.parent for p in map(Path, paths)]
    files = [f / 'actors.csv' for folder in folders for f in (folder, folder.resolve().parent)]
    found = []
    for file in filter(Path.is_file, dict.fromkeys(files)):
        try:
            found += says.read(file)
        except UnicodeDecodeError:
            raise ValueError(f'{file}: is not in UTF-8; save it as such (in a spreadsheet: CSV UTF-8)') from None
    return found


def _text(data: bytes) -> str | None:
    """What the bytes say: in UTF-8; an English text in Windows-1252; else in the likeliest encoding; None if in none.

    UTF-16 without a mark would pass for UTF-8 full of NULs. In a guess a pound sign may become a letter of Polish.
    """
    english = len(data.translate(None, ASCII)) <= FOREIGN * len(data)
    for encoding in ('utf-8', 'cp1252') if english else ('utf-8',):
        with contextlib.suppress(UnicodeDecodeError):
            if NUL not in (text := data.decode(encoding)):
                return text
    best = charset_normalizer.from_bytes(data).best()
    return data.decode(best.encoding) if best else None


def _unreadable(paths: list[str]) -> str:
    one = len(paths) == 1
    what, mend = ('is not a text', 'save it') if one else ('are not texts', 'save them')
    return f'{", ".join(paths)}: {what} in any encoding; {mend} as UTF-8 or take {"it" if one else "them"} out'


def _below(folder: Path, suffixes: set[str] = SUFFIXES) -> list[Path]:
    return sorted(
        p for p in folder.rglob('*') if p.suffix.lower() in suffixes and p.is_file() and not _hidden(p, folder)
    )


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith('.') for part in path.relative_to(folder).parts)

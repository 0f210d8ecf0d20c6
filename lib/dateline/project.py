"""Where the project is, from wherever a notebook or a command is run."""

from __future__ import annotations

from pathlib import Path


def root() -> Path:
    """The project's folder: the nearest one above the library, or else above here, that holds this very library.

    A corpus named in a parameter file or in a notebook is looked for from there.

    Raises: ValueError where there is none.

    >>> (root() / 'pyproject.toml').is_file()
    True
    """
    here = Path.cwd() / 'here'
    for folder in (*Path(__file__).resolve().parents, *here.parents):
        if (folder / 'pyproject.toml').is_file() and (folder / 'lib/dateline').is_dir():
            return folder
    raise ValueError(
        f'{Path.cwd()}: no Dateline project here; change to the folder that holds pyproject.toml and notebooks/'
    )

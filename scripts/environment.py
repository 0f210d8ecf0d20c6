"""Print environment.yml, made from pyproject.toml: the same names and bounds for conda users."""

import re
import tomllib
from itertools import chain
from pathlib import Path

PROJECT = tomllib.loads((Path(__file__).parents[1] / 'pyproject.toml').read_text(encoding='utf-8'))['project']
PYPI_ONLY = {'edtf', 'rensa', 'symspellpy'}
HEAD = """\
# Made from pyproject.toml by scripts/environment.py; not edited by hand.
# What conda-forge lacks comes from PyPI at the end; to run the tests as well: pip install -e '.[dev]'
name: dateline
channels: [conda-forge]
dependencies:
"""


def requirements() -> list[tuple[str, str]]:
    """Name and bounds of every requirement, those of the extras included; by name."""
    lines = [*PROJECT['dependencies'], *chain(*PROJECT['optional-dependencies'].values())]
    return sorted(re.fullmatch(r'([\w.-]+)(?:\[.*?\])?(.*)', line).groups() for line in lines)


def main() -> None:
    """Write the file to standard output."""
    conda = [f'{name} {bounds}' for name, bounds in requirements() if name not in PYPI_ONLY]
    lines = [f'python {PROJECT["requires-python"]}', *conda, 'pip', 'pip: [-e .]']
    print(HEAD + '\n'.join(f'  - {line}' for line in lines))


if __name__ == '__main__':
    main()

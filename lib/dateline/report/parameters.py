"""Parameter file -> Question: which notebooks to run, with which values; a slip is named with its line and mend."""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass
from pathlib import Path

import yaml

NOTEBOOKS = ('0_corpus', '1_timeline', '2_actors', '3_trade_figures', '4_evidence')
TAGS = {'int': ('int',), 'float': ('float', 'int'), 'bool': ('bool',)}
EXAMPLES = {'int': '10', 'float': '0.5', 'bool': 'true'}


@dataclass(frozen=True)
class Question:
    """What a parameter file asks; `given` holds the parameters that it names."""

    path: Path
    title: str
    notebooks: tuple[Path, ...]
    given: dict[str, object]


def read(path: str | Path, folder: Path) -> Question:
    """Reads a parameter file against the parameters cells of the notebooks in `folder`.

    A text parameter is taken as it is written, so that `country: NO` is Norway, and `since: 2019` a year.

    Raises: ValueError naming file, line and mend for an unknown name, a value of the wrong type, a missing corpus.
    """
    path = Path(path)
    lines = _Lines(path)
    names = lines.words('notebooks') or NOTEBOOKS
    notebooks = tuple(_notebook(lines, folder, name) for name in names)
    declared = {name: entry for notebook in notebooks for name, entry in _declared(notebook).items()}
    values = {name: _value(lines, name, declared) for name in lines.nodes if name not in ('title', 'notebooks')}
    if values.get('corpus') is None:
        raise lines.slip(None, 'which articles are meant is not said; add a line such as `corpus: data/articles`')
    title = lines.text('title') or path.stem.replace('-', ' ').replace('_', ' ').capitalize()
    return Question(path, title, notebooks, values)


class _Lines:
    """The entries of a parameter file, each with the line it stands on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise ValueError(f'{path}: there is no such file; parameter files are kept as reports/<name>.yaml')
        try:
            loader = yaml.SafeLoader(path.read_text(encoding='utf-8'))
            root = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise ValueError(f'{path}: line {mark.line + 1}: not YAML: {error.problem}; write `name: value`') from None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise ValueError(f'{path}: not readable as text: {str(error).splitlines()[0]}; save it as UTF-8') from None
        if not isinstance(root, yaml.MappingNode):
            raise ValueError(f'{path}: line 1: no parameters found; write lines such as `corpus: data/articles`')
        self.construct = loader.construct_object
        self.keys, self.nodes = {}, {}
        for key, node in root.value:
            if key.value in self.keys:
                raise self.slip(key, f'{key.value!r} is given twice; keep one')
            self.keys[key.value], self.nodes[key.value] = key, node

    def slip(self, node: yaml.Node | None, what: str) -> ValueError:
        """The error for one line of the file."""
        line = f' line {node.start_mark.line + 1}:' if node is not None else ''
        return ValueError(f'{self.path}:{line} {what}')

    def text(self, name: str) -> str | None:
        """A scalar as it is written; None where it is absent or null."""
        node = self.nodes.get(name)
        if node is None or node.tag.endswith(':null'):
            return None
        if not isinstance(node, yaml.ScalarNode):
            raise self.slip(self.keys[name], f'{name!r} takes one text; write `{name}: text`')
        return node.value

    def words(self, name: str) -> list[str]:
        """A list of scalars as they are written; empty where it is absent or null."""
        node = self.nodes.get(name)
        if node is None or node.tag.endswith(':null'):
            return []
        if not isinstance(node, yaml.SequenceNode) or not all(isinstance(n, yaml.ScalarNode) for n in node.value):
            raise self.slip(self.keys[name], f'{name!r} takes a list; write `{name}: [one, two]`')
        return [n.value for n in node.value]


def _notebook(lines: _Lines, folder: Path, name: str) -> Path:
    path = folder / f'{name.removesuffix(".ipynb")}.ipynb'
    if path.is_file():
        return path
    known = [p.stem for p in sorted(folder.glob('[0-9]*.ipynb'))]
    raise lines.slip(lines.nodes.get('notebooks'), f'there is no notebook {name!r}; {_nearest(name, known)}')


def _declared(notebook: Path) -> dict[str, dict]:
    from papermill import inspect_notebook

    return inspect_notebook(notebook)


def _value(lines: _Lines, name: str, declared: dict[str, dict]) -> object:
    """The value of one parameter, in the type that the notebooks declare."""
    if name not in declared:
        raise lines.slip(
            lines.keys[name], f'unknown parameter {name!r}; {_nearest(name, ["title", "notebooks", *declared])}'
        )
    node, kind, default = lines.nodes[name], declared[name]['inferred_type_name'], declared[name]['default']
    tag = node.tag.rpartition(':')[2]
    if tag == 'null':
        return ast.literal_eval(default)
    if kind.startswith('list'):
        return lines.words(name)
    if kind not in TAGS:
        return lines.text(name)
    if tag in TAGS[kind]:
        value = lines.construct(node)
        if kind == 'int' and value < 1:
            raise lines.slip(node, f'{name!r} is {value}; write 1 or more')
        return value
    said = f'{node.value!r} is not' if isinstance(node, yaml.ScalarNode) else 'it is not'
    raise lines.slip(node, f'{name!r} takes {kind}, and {said}; write for example `{name}: {EXAMPLES[kind]}`')


def _nearest(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1, 0.5)
    return f'did you mean {near[0]!r}?' if near else f'there are: {", ".join(known)}'

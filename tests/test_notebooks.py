"""The notebooks keep the rules that make them readable, and their stored outputs comparable everywhere."""

import ast
import itertools
import re

import nbformat
import pytest
from dateline import project
from dateline.report import parameters

FOLDER = project.root() / 'notebooks'
RENDERED = [FOLDER / f'{name}.ipynb' for name in parameters.NOTEBOOKS]
ALL = [*RENDERED, FOLDER / 'explore.ipynb']
CELLS, LINES = 15, 7
MACHINE = re.compile(r'/(?:home|root|tmp|usr|work|Users)/|[A-Z]:\\|0x[0-9a-f]{6,}|\d\d:\d\d:\d\d')

every = pytest.mark.parametrize('path', ALL, ids=lambda path: path.stem)
rendered = pytest.mark.parametrize('path', RENDERED, ids=lambda path: path.stem)


def cells(path) -> list:
    return nbformat.read(path, as_version=4).cells


def code(path) -> list:
    return [cell for cell in cells(path) if cell.cell_type == 'code']


@every
def test_the_title_is_a_question(path):
    title = cells(path)[0].source.splitlines()[0]
    assert re.fullmatch(r'# .+\?', title)


@rendered
def test_the_first_output_is_the_answer(path):
    first = next(output for cell in code(path) for output in cell.outputs)
    assert first.data['text/markdown'].strip()


@every
def test_at_the_end_stands_what_it_does_not_show(path):
    assert cells(path)[-1].source.startswith('## What this does not show\n')


@every
def test_code_is_short_and_introduced(path):
    assert len(code(path)) <= CELLS
    assert max(len(cell.source.splitlines()) for cell in code(path)) <= LINES
    kinds = [cell.cell_type for cell in cells(path)]
    assert all(before == 'markdown' for before, kind in itertools.pairwise(kinds) if kind == 'code')


@every
def test_what_is_worth_a_function_is_in_the_library(path):
    trees = [ast.parse(cell.source) for cell in code(path)]
    nodes = [type(node).__name__ for tree in trees for node in ast.walk(tree)]
    assert {'FunctionDef', 'Lambda', 'ClassDef', 'For', 'While', 'If'} & {*nodes} == set()
    assert not [cell.source for cell in code(path) if cell.source.rstrip().endswith(';')]


def test_the_parameters_are_the_same_in_all():
    tagged = [c for path in RENDERED for c in code(path) if 'parameters' in c.metadata.get('tags', [])]
    assert len(tagged) == len(RENDERED)
    assert len({cell.source for cell in tagged}) == 1
    lines = tagged[0].source.splitlines()
    assert all(re.fullmatch(r'\w+: \w+ = \S.*  # \S.*', line) for line in lines)
    assert [line.split(':')[0] for line in lines] == ['corpus', 'since', 'until', 'country', 'actor', 'kind', 'top']


@rendered
def test_outputs_are_stored_and_tell_nothing_of_the_machine(path):
    assert all(cell.outputs for cell in code(path) if 'parameters' not in cell.metadata.get('tags', []))
    told = [
        str(text)
        for cell in code(path)
        for output in cell.outputs
        for kind, text in output.get('data', {'text': output.get('text', '')}).items()
        if kind != 'image/png'
    ]
    assert not [found for text in told if (found := MACHINE.search(text))]
    assert not [o for cell in code(path) for o in cell.outputs if o.output_type in ('stream', 'error')]


@rendered
def test_a_table_stands_before_its_chart(path):
    tables = 0
    for cell in code(path):
        kinds = {kind for output in cell.outputs for kind in output.get('data', {})}
        assert 'image/png' not in kinds or tables
        tables += 'text/html' in kinds


@every
def test_nothing_is_stored_that_differs_from_run_to_run(path):
    notebook = nbformat.read(path, as_version=4)
    assert 'papermill' not in notebook.metadata
    assert 'version' not in notebook.metadata.language_info
    assert not [cell.id for cell in notebook.cells if {'execution', 'papermill'} & set(cell.metadata)]
    assert notebook.metadata.kernelspec.name == 'python3'


def test_the_notebook_to_leaf_through_stores_nothing():
    assert not [output for cell in code(FOLDER / 'explore.ipynb') for output in cell.outputs]

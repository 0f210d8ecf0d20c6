"""Every claim of the README that a program can check."""

import contextlib
import doctest
import re

import dateline
import pytest
import score
import test_press
from dateline import report, schema

ROOT = report.root()
TEXT = (ROOT / 'README.md').read_text(encoding='utf-8')


def test_the_tour_runs():
    with contextlib.chdir(ROOT):
        failed, tried = doctest.testfile(str(ROOT / 'README.md'), module_relative=False)
    assert tried >= 7
    assert failed == 0


def test_the_tables_are_all_there():
    listed = re.search(r'fifteen plain pandas DataFrames: (.*?)\. The', TEXT, re.DOTALL)[1]
    assert re.findall(r'`(\w+)`', listed) == list(schema.TABLES)
    book = (ROOT / 'data' / 'README.md').read_text(encoding='utf-8')
    rows = dict(re.findall(r'^\| (\w+) \|[^|]*\|(.*)\|$', book, re.MULTILINE))
    for table, columns in schema.TABLES.items():
        named = set(re.findall(r'`(\w+)`', rows[table]))
        shared = set() if table in {'articles', 'texts', 'actors', 'implied'} else set(schema.EVIDENCE)
        assert named - {'percent'} >= set(columns) - shared, table


def test_the_scores_are_those_measured():
    rows = re.findall(r'^\| ([a-z, ]+) \| (\d+) \| (\d\.\d\d) \| (\d\.\d\d) \|', TEXT, re.MULTILINE)
    assert [name for name, *_ in rows] == list(score.TABLES)
    measured = score.table(dateline.read(ROOT / 'data' / 'articles'))
    for name, wanted, precision, recall in rows:
        p, r, _ = score.f1(*measured[name])
        assert (int(wanted), float(precision), float(recall)) == (measured[name][2], round(p, 2), round(r, 2)), name


@pytest.mark.parametrize(('table', 'floor'), test_press.FLOORS.items())
def test_what_to_expect_of_other_texts_is_held(table, floor):
    assert re.search(rf'\b{floor}\s+for\s+{table}\b', TEXT)


def test_what_it_names_exists():
    for path in re.findall(r'\]\(([\w./-]+)\)', TEXT):
        assert (ROOT / path).exists(), path
    makefile = (ROOT / 'Makefile').read_text(encoding='utf-8')
    for target in re.findall(r'`?make (\w+)', TEXT):
        assert re.search(rf'^{target}:', makefile, re.MULTILINE) or target == 'and', target

"""Tables for spreadsheets: nothing is run, nothing is lost."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pandas as pd
import pytest
from dateline import export

openpyxl = pytest.importorskip('openpyxl')

# value -> what the cell holds in .csv and in .xlsx
SEEN = {
    'a formula': (
        '=HYPERLINK("http://x.example")',
        '\'=HYPERLINK("http://x.example")',
        '=HYPERLINK("http://x.example")',
    ),
    'plus': ('+49 30', "'+49 30", '+49 30'),
    'minus': ('-5 percent', "'-5 percent", '-5 percent'),
    'at': ('@SUM(A1)', "'@SUM(A1)", '@SUM(A1)'),
    'tab': ('\t=1', "'\t=1", '\t=1'),
    'carriage return': ('\r=1', "'\r=1", None),
    'negative number': (-2.5, '-2.5', -2.5),
    'list': (['India', 'Nepal'], 'India; Nepal', 'India; Nepal'),
    'list with a formula': (['=1', 'Nepal'], "'=1; Nepal", '=1; Nepal'),
    'array': (np.array(['f1', 'f2']), 'f1; f2', 'f1; f2'),
    'empty list': ([], '', None),
    'day': (pd.Timestamp('2019-05-23'), '2019-05-23', '2019-05-23'),
    'date': (datetime.date(2019, 5, 23), '2019-05-23', '2019-05-23'),
    'missing day': (pd.NaT, '', None),
    'missing': (pd.NA, '', None),
    'missing number': (float('nan'), '', None),
    'comma and quote': ('so "it", he said', 'so "it", he said', 'so "it", he said'),
    'control character': ('a\x00b\x1f', None, 'ab'),
    'wide sign': ('＝1', "'＝1", '＝1'),
    'endless': (float('inf'), 'inf', 'inf'),
    'truth': (True, 'True', True),
    'namibia': ('NA', 'NA', 'NA'),
    'other letters': ('Đà Nẵng – 東京', 'Đà Nẵng – 東京', 'Đà Nẵng – 東京'),
}


def one(value) -> pd.DataFrame:
    return pd.DataFrame({'value': pd.Series([value], dtype='object'), 'end': ['.']})


@pytest.mark.parametrize(('value', 'cell'), [(v, c) for v, c, _ in SEEN.values() if c is not None])
def test_csv(value, cell, tmp_path):
    path = export.write(one(value), tmp_path / 'table.csv')
    with path.open(newline='', encoding='utf-8-sig') as file:
        assert list(csv.reader(file)) == [['value', 'end'], [cell, '.']]


@pytest.mark.parametrize(('value', 'cell'), [(v, x) for k, (v, _, x) in SEEN.items() if k != 'carriage return'])
def test_xlsx(value, cell, tmp_path):
    sheet = openpyxl.load_workbook(export.write(one(value), tmp_path / 'table.XLSX')).active
    held = sheet['A2']
    assert (held.value, sheet['B2'].value) == (cell, '.')
    assert held.data_type != 'f'


def test_a_column_is_as_wide_as_its_words_up_to_a_page(tmp_path):
    table = pd.DataFrame({'a': ['x' * 20, None], 'b': ['y' * 500, 'z'], 'c': [1, 2]})
    columns = openpyxl.load_workbook(export.write(table, tmp_path / 'a.xlsx')).active.column_dimensions
    assert [columns[name].width for name in 'ABC'] == [22, 60, 3]


def test_a_heading_is_no_formula(tmp_path):
    table = pd.DataFrame({'=1+1': [1]})
    assert export.write(table, tmp_path / 'a.csv').read_text('utf-8-sig').startswith("'=1+1")
    assert openpyxl.load_workbook(export.write(table, tmp_path / 'a.xlsx')).active['A1'].data_type == 's'


@pytest.mark.parametrize('name', ['table.xls', 'table.txt', 'table'])
def test_another_suffix_is_an_error(name, tmp_path):
    with pytest.raises(ValueError, match=r'\.csv or \.xlsx'):
        export.write(one('x'), tmp_path / name)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize('name', ['table.csv', 'table.xlsx'])
def test_a_missing_folder_is_an_error(name, tmp_path):
    with pytest.raises(ValueError, match=r'there is no folder .*none; make it first'):
        export.write(one('x'), tmp_path / 'none' / name)


def test_an_empty_table_keeps_its_heading(tmp_path):
    path = export.write(pd.DataFrame(columns=['figure', 'value']), tmp_path / 'a.csv')
    assert path.read_text('utf-8-sig') == 'figure,value\n'

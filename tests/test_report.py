"""Parameter files are read with care, and a report is whole, the same each time, and needs nothing but a browser."""

import contextlib
import re
from dataclasses import dataclass, field
from pathlib import Path

import dateline
import nbformat
import pandas as pd
import pytest
from dateline import report
from dateline.report import pages, parameters
from nbformat import v4

PARAMETERS = """\
corpus: str = 'articles'  # folder of articles or store
since: str = None  # first day
country: str = None  # ISO 3166
top: int = 10  # rows
kinds: list = None  # kinds of actors
"""


@dataclass(frozen=True)
class FakeCorpus:
    """Two articles, as `dateline.read` would return them."""

    articles: pd.DataFrame = field(
        default_factory=lambda: pd.DataFrame(
            {
                'article': ['a', 'b'],
                'first_day': pd.to_datetime(['2019-05-23', None]),
                'last_day': pd.to_datetime(['2019-05-24', None]),
            }
        )
    )

    def where(self, country=None, **_):
        return FakeCorpus(self.articles[[country != 'ZZ'] * 2])

    def save(self, path):
        Path(path).mkdir()

    def __getattr__(self, table):
        if table in report.TABLES:
            return self.articles
        raise AttributeError(table)


def notebook(*cells: str) -> nbformat.NotebookNode:
    """Cells that begin with a heading or a capital are words, the rest is code; the first code takes the parameters."""
    words = re.compile(r'#* ?[A-Z]')
    made = [v4.new_markdown_cell(c) if words.match(c) else v4.new_code_cell(c) for c in cells]
    head = v4.new_code_cell(PARAMETERS, metadata={'tags': ['parameters']})
    return v4.new_notebook(
        cells=[made[0], head, *made[1:]],
        metadata={'kernelspec': {'name': 'python3', 'language': 'python', 'display_name': 'Python 3'}},
    )


DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
FIRST = (
    '# How many rows?',
    "from IPython.display import Markdown\nMarkdown(f'There are **{top}** rows, **$1** to **$2**.')",
    'The rows <in full>, one by one.',
    "import pandas as pd\npd.DataFrame({'name': ['a <b>', None], 'share': [1.5, 20.25]})",
    f'from base64 import b64decode\nfrom IPython.display import Image\nImage(b64decode({DOT!r}))',
)
SECOND = ('# Who?', 'Nobody knows.', "print('as', 'printed')")


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A project of two notebooks and one parameter file, with a corpus that is not read."""
    for name, cells in {'0_rows': FIRST, '1_who': SECOND}.items():
        (tmp_path / 'notebooks').mkdir(exist_ok=True)
        nbformat.write(notebook(*cells), tmp_path / f'notebooks/{name}.ipynb')
    monkeypatch.setattr(parameters, 'NOTEBOOKS', ('0_rows', '1_who'))
    monkeypatch.setattr(dateline, 'read', lambda path, **_: FakeCorpus(), raising=False)
    (tmp_path / 'reports').mkdir()
    return tmp_path


ASKED = 'corpus: articles\ntop: 3\n'


def ask(house: Path, text: str) -> Path:
    path = house / 'reports/small-question.yaml'
    path.write_text(text, encoding='utf-8')
    return path


def rendered(house: Path, text: str = ASKED) -> Path:
    return report.render(ask(house, text), notebooks=house / 'notebooks').parent


SEEN = {
    'number stays a number': ('top: 7', {'top': 7}),
    'year is text, as written': ('since: 2019', {'since': '2019'}),
    'day is text, as written': ('since: 2019-05-23', {'since': '2019-05-23'}),
    'Norway is not false': ('country: NO', {'country': 'NO'}),
    'null is the default': ('top: null', {'top': 10}),
    'list': ('kinds: [person, place]', {'kinds': ['person', 'place']}),
}


@pytest.mark.parametrize(('line', 'values'), SEEN.values(), ids=SEEN)
def test_values_are_read_in_the_type_of_the_parameters_cell(house, line, values):
    question = parameters.read(ask(house, f'corpus: articles\n{line}\n'), house / 'notebooks')
    assert question.given == {'corpus': 'articles'} | values


REFUSED = {
    'unknown name': ('corpus: a\ncontry: IN', r"line 2: unknown parameter 'contry'; did you mean 'country'\?"),
    'nothing near': ('corpus: a\nxyz: IN', r"line 2: unknown parameter 'xyz'; there are: title, notebooks, corpus"),
    'wrong type': (
        'corpus: a\n\ntop: many',
        r"line 3: 'top' takes int, and 'many' is not; write for example `top: 10`",
    ),
    'list for a number': ('corpus: a\ntop: [1]', r"line 2: 'top' takes int, and it is not"),
    'no rows': ('corpus: a\ntop: 0', r"line 2: 'top' is 0; write 1 or more"),
    'list for a text': ('corpus: a\nsince: [1]', r"line 2: 'since' takes one text"),
    'text for a list': ('corpus: a\nkinds: person', r"line 2: 'kinds' takes a list; write `kinds: \[one, two\]`"),
    'twice': ('corpus: a\ntop: 1\ntop: 2', r"line 3: 'top' is given twice; keep one"),
    'unknown notebook': (
        'corpus: a\nnotebooks: [0_row]',
        r"line 2: there is no notebook '0_row'; did you mean '0_rows'\?",
    ),
    'no corpus': ('top: 1', r'\.yaml: which articles are meant is not said; add a line such as `corpus: '),
    'not YAML': ('corpus: a\ntitle: [open', r'line 2: not YAML: .*; write `name: value`'),
    'tab': ('corpus: a\n\ttop: 1', r'line 2: not YAML: '),
    'no mapping': ('- corpus', r'line 1: no parameters found'),
    'empty': ('', r'line 1: no parameters found'),
    'nothing selected': (
        'corpus: articles\ncountry: ZZ',
        r'no article of articles is selected by country ZZ; widen it',
    ),
}


@pytest.mark.parametrize(('text', 'message'), REFUSED.values(), ids=REFUSED)
def test_a_slip_is_named_in_one_line(house, text, message):
    path = ask(house, text)
    with pytest.raises(ValueError, match=message) as caught:
        report.render(path, notebooks=house / 'notebooks')
    assert str(caught.value).startswith(str(path))
    assert '\n' not in str(caught.value)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_missing_files_are_named(house):
    with pytest.raises(ValueError, match=r'none\.yaml: there is no such file'):
        report.render(house / 'none.yaml', notebooks=house / 'notebooks')


def test_report_is_whole_and_the_same_each_time(house):
    with contextlib.chdir(house):
        path = report.render(Path('reports') / ask(house, ASKED).name, notebooks=Path('notebooks'))
    assert path == Path('reports/small-question/index.html')
    folder = house / path.parent
    once = {page.name: page.read_bytes() for page in folder.iterdir()}
    tables = [f'{name}.csv' for name in report.TABLES]
    assert sorted(once) == sorted(['0_rows.html', '1_who.html', 'index.html', *tables])
    assert {page.name: page.read_bytes() for page in rendered(house).iterdir()} == once
    assert sorted(p.name for p in folder.parent.iterdir()) == ['small-question', 'small-question.yaml']
    front, rows, who = (once[name].decode() for name in ('index.html', '0_rows.html', '1_who.html'))

    assert '<h1>Small question</h1>' in front
    assert 'There are <strong>3</strong> rows, <strong>$1</strong> to <strong>$2</strong>.' in front
    assert 'Nobody knows.' in front
    assert '2 articles from articles, published 23 May 2019 to 24 May 2019; 1 of an unknown day.' in front
    assert 'href="1_who.html"' in front
    assert 'import pandas' not in rows
    assert 'a &lt;b&gt;' in rows
    assert 'alt="Chart. The rows &lt;in full&gt;, one by one."' in rows
    assert 'as printed' in who
    for page in (front, rows, who):
        assert page.startswith('<!DOCTYPE html>')
        assert '<html lang="en">' in page
        assert re.findall(r'(?:src|href)="(?!data:|#|[\w-]+\.(?:html|csv)")[^"]*', page) == []
        assert str(house) not in page


def test_a_folder_that_is_no_report_is_never_replaced(house):
    articles = house / 'reports/small-question'
    articles.mkdir()
    (articles / 'my.txt').write_text('Trade grew.')
    with pytest.raises(ValueError, match=r'small-question: holds something that is no report, and is left as it is'):
        rendered(house)
    assert [p.name for p in articles.iterdir()] == ['my.txt']


def test_failing_notebook_leaves_the_old_report(house):
    old = house / 'reports/small-question/index.html'
    old.parent.mkdir()
    old.write_text('old')
    nbformat.write(notebook('# Who?', 'rows = [1]\nrows[5]'), house / 'notebooks/1_who.ipynb')
    with pytest.raises(report.NotebookError, match=r'1_who\.ipynb: cell 3 failed') as caught:
        rendered(house, 'corpus: articles\nnotebooks: [1_who]\n')
    assert '    rows[5]\n\n    IndexError: list index out of range\n' in str(caught.value)
    assert old.read_text() == 'old'
    assert sorted(p.name for p in (house / 'reports').iterdir()) == ['small-question', 'small-question.yaml']


def polished(frame: pd.DataFrame) -> str:
    return pages._polish(frame.to_html())


TABLES = {
    'row numbers fall away': (pd.DataFrame({'a': ['x', 'y']}), r'<tr><td>x</td></tr>'),
    'named index is a column': (
        pd.DataFrame({'n': [1]}, pd.Index(['Moscow'], name='city')),
        r'<th scope="col">city</th>',
    ),
    'years as index stay': (
        pd.DataFrame({'n': ['x']}, pd.Index([2019], name='year')),
        r'<th[^>]*scope="row">2019</th>',
    ),
    'numbers are set right': (pd.DataFrame({'n': ['1,700', '−4.5%']}), r'class="number" data-sort="-4.5">−4.5%'),
    'large numbers in groups': (pd.DataFrame({'n': [1.7e9]}), r'data-sort="1.700000e\+09">1,700,000,000<'),
    'exponents are written out': (pd.DataFrame({'n': ['1.7e+09', '-4.5e+00']}), r'>1,700,000,000<.*>-4.5<'),
    'years are left alone': (pd.DataFrame({'year': [2019.0]}), r'>2019<'),
    'decimals stay': (pd.DataFrame({'n': [1.31, 12.5]}), r'>1.31<.*>12.50<'),
    'numbers beside words are words': (pd.DataFrame({'n': ['1,700', 'many']}), r'<td>1,700</td>'),
    'missing is a dash': (pd.DataFrame({'n': ['x', None]}, dtype='string'), r'<td data-sort="">–</td>'),
    'text is never markup': (pd.DataFrame({'n': ['<script>']}), r'<td>&lt;script&gt;</td>'),
    'merged cells are left alone': (
        pd.DataFrame({'n': [1, 2]}, pd.MultiIndex.from_tuples([('a', 1), ('a', 2)])),
        r'<table>',
    ),
}


@pytest.mark.parametrize(('frame', 'pattern'), TABLES.values(), ids=TABLES)
def test_tables_are_made_readable(frame, pattern):
    assert re.search(pattern, re.sub(r'>\s+<', '><', polished(frame)), re.DOTALL)


def test_long_tables_can_be_searched():
    assert 'data-search="11"' in polished(pd.DataFrame({'n': range(11)}))
    assert 'data-search' not in polished(pd.DataFrame({'n': range(10)}))

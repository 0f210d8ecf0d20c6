"""Executed notebooks -> pages of a report: code hidden, one file each, nothing fetched when they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import mistune
from bs4 import BeautifulSoup, Tag
from nbconvert import HTMLExporter
from nbformat import NotebookNode

TEMPLATES = Path(__file__).parent / 'templates'
NUMBER = re.compile(r'[-+−]?[\d,]*\.?\d+(?:e[-+]?\d+)?\s?%?')
MISSING = {'<NA>', 'NaN', 'NaT', 'None', 'nan', ''}
SETUP = 'setup'
"""The tag of cells for whoever runs the notebook, which are no part of a report."""
LONG_TABLE = 10
SHORT_TEXT, LONG_TEXT = 12, 40


@dataclass(frozen=True)
class Page:
    """One notebook of a report, as the front page lists it: its question and the answer it came to (Markdown)."""

    name: str
    title: str
    answer: str

    @property
    def label(self) -> str:
        """What the navigation calls it: `3_trade_figures` is Trade figures."""
        return self.name.lstrip('0123456789_').replace('_', ' ').capitalize()


def page(name: str, notebook: NotebookNode) -> Page:
    """The question (first heading) and the answer (first Markdown that the code put out) of an executed notebook."""
    prose = [cell.source for cell in notebook.cells if cell.cell_type == 'markdown']
    heading = next((m[1] for text in prose if (m := re.search(r'^# +(.+)$', text, re.MULTILINE))), name)
    answer = next(_answers(notebook), None) or _first_paragraph('\n\n'.join(prose))
    return Page(name, heading.strip(), answer.strip())


def _answers(notebook: NotebookNode):
    for cell in notebook.cells:
        for output in cell.get('outputs', []):
            if 'text/markdown' in output.get('data', {}):
                yield output.data['text/markdown']


def _first_paragraph(prose: str) -> str:
    paragraphs = (p for p in re.split(r'\n\s*\n', prose) if p.strip() and not p.lstrip().startswith('#'))
    return next(paragraphs, '')


def exporter() -> HTMLExporter:
    """The exporter with our own template, where a dollar is money, never mathematics."""
    own = HTMLExporter(template_name='report', extra_template_basedirs=[str(TEMPLATES)], exclude_input=True)
    own.register_filter('markdown2html', mistune.html)
    return own


def render(out: HTMLExporter, notebook: NotebookNode, report: dict, this: Page) -> str:
    """One notebook as a page of the report."""
    notebook.cells = [cell for cell in notebook.cells if SETUP not in cell.metadata.get('tags', [])]
    _describe_charts(notebook)
    html, _ = out.from_notebook_node(notebook, resources={'report': report, 'page': this})
    return _polish(html)


def front(out: HTMLExporter, report: dict) -> str:
    """The front page: title, the answer of each notebook, and what was read."""
    return out.environment.get_template('front.html.j2').render(report=report, page=None)


def _describe_charts(notebook: NotebookNode) -> None:
    """Gives every image without a description of its own the words that stand above it."""
    above = ''
    for cell in notebook.cells:
        if cell.cell_type == 'markdown':
            above = ' '.join(re.sub(r'[#*_`]+|\[([^]]*)\]\([^)]*\)', r'\1', cell.source).split())
        for output in cell.get('outputs', []):
            for kind in ('image/png', 'image/svg+xml'):
                if kind in output.get('data', {}):
                    output.metadata.setdefault(kind, {}).setdefault('alt', f'Chart. {above}')


def _polish(html: str) -> str:
    """Makes pandas' tables readable: headers with a scope, numbers set right, missing as a dash, wide ones scroll."""
    soup = BeautifulSoup(html, 'html.parser')
    for style in soup.select('style[scoped]'):
        style.decompose()
    for number, table in enumerate(soup.select('table.dataframe'), 1):
        table.attrs = {}
        if not table.select('[rowspan], [colspan]'):
            _one_header_row(table)
            _nothing(soup, table)
            _cells(table)
            table['class'] = 'sortable n-last'
        table.wrap(_frame(soup, table, number))
    return str(soup)


def _frame(soup: BeautifulSoup, table: Tag, number: int) -> Tag:
    """What a wide table scrolls in; it says what the table is, and whether it is long enough to be searched."""
    heading, rows = table.find_previous(['h1', 'h2', 'h3']), len(table.select('tbody tr'))
    name = f'Table {number}' + (f': {heading.get_text(strip=True)}' if heading else '')
    attributes = {'class': 'table', 'role': 'region', 'tabindex': '0', 'aria-label': name}
    return soup.new_tag('div', attrs=attributes | ({'data-search': str(rows)} if rows > LONG_TABLE else {}))


def _one_header_row(table: Tag) -> None:
    """Joins the row of index names to the header; drops a column of nothing but row numbers."""
    header, *names = table.select('thead tr')
    for row in names:
        for cell, name in zip(header.find_all('th'), row.find_all('th'), strict=False):
            cell.string = cell.get_text(strip=True) or name.get_text(strip=True)
        row.decompose()
    labels = [row.find('th') for row in table.select('tbody tr')]
    if not names and all(label and label.get_text().isdigit() for label in labels):
        for cell in (header.find('th'), *labels):
            cell.decompose()


def _nothing(soup: BeautifulSoup, table: Tag) -> None:
    """Says of a table without rows that there is nothing."""
    body, columns = table.find('tbody'), table.select('thead th')
    if body and not body.find('tr'):
        row, cell = soup.new_tag('tr'), soup.new_tag('td', attrs={'colspan': str(len(columns))})
        cell.string = 'Nothing found.'
        row.append(cell)
        body.append(row)


def _cells(table: Tag) -> None:
    for row in table.select('tr'):
        row.attrs = {}
    for th in table.select('thead th'):
        th.attrs, th.string = {'scope': 'col'}, th.get_text(strip=True).replace('_', ' ')
    for th in table.select('tbody th'):
        th['scope'] = 'row'
    rows = [row.find_all(['th', 'td']) for row in table.select('tbody tr')]
    for header, *column in zip(table.select('thead th'), *rows, strict=False):
        _column(header, column)


def _column(header: Tag, cells: list[Tag]) -> None:
    """Numbers are set right and sort as numbers, long texts get room, what is missing is a dash that sorts last."""
    written = [(cell, cell.get_text(strip=True)) for cell in cells]
    stated = [text for _, text in written if text not in MISSING]
    numeric = bool(stated) and all(map(NUMBER.fullmatch, stated))
    if numeric:
        header['class'] = 'number'
    for cell, text in written:
        if numeric:
            cell['class'] = 'number'
        if text in MISSING:
            cell.string, cell['data-sort'] = '–', ''
        elif numeric:
            cell['data-sort'] = plain = re.sub(r'[,%\s]', '', text).replace('−', '-')
            cell.string = _number(text, plain)
        elif len(text) > SHORT_TEXT:
            cell['class'] = 'long' if len(text) > LONG_TEXT else 'phrase'


def _number(text: str, plain: str) -> str:
    """Digits in groups of three from 10,000 on (years are left alone), no exponent, no empty decimals."""
    if not re.fullmatch(r'-?\d+(\.\d+)?(e[-+]?\d+)?', text):
        return text
    whole = plain.removesuffix('.0')
    return f'{float(plain):,.12g}' if 'e' in plain or abs(float(plain)) >= 10_000 else whole

"""Numbers in a unit that is told elsewhere: the rows of a table in that of its heading, "5 MD" in million dinars."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from dateline.quantities import units

END = r'(?: \n | [ ]{2,}(?=[^\W\d_]) )'
SIGN = r'(?P<sign> [A-Z](?:[A-Z]{2}|[a-z]{1,3}\.?)\s | [A-Z]{0,3}[$€£¥]\s? )?'
HEADING = re.compile(
    rf"""
    (?: \( | ,\s | \.\s(?=In\s) | I(?<=^I)(?=n\s) ) (?:all\s)? (?: [Ii]n\s | (?<=I)n\s )? {SIGN}    # (USD million)
    (?P<scale> thousand | million | billion | mln | mn | bn | ['’]?000 ) s?\b         # (in millions of euros, $000)
    (?:\sof)? (?P<unit> (?:(?!\sand\s%)[^()\n0-9;,]){{0,24}} )
    (?: \sand\s%[^()\n]{{0,40}} )? (?: [;,][^()\n]{{0,60}} )? \)? [^\n]{{0,60}}?{END} \n?
    (?: [^\n0-9]{{0,60}} (?: (?:(?:19|20)[0-9]{{2}}|[QH][1-4]|[1-4][QH])\b [^\n0-9]{{0,40}} ){{0,12}} \n )?
    """,
    re.VERBOSE | re.MULTILINE,
)
HEADER = re.compile(
    r'^[^\n.;!?0-9]{0,60}\b(?:thousand|million|billion|mln|bn)\b[^\n.;!?]{0,80}%[^\n.;!?]{0,40}\n', re.MULTILINE
)
COLUMN = re.compile(
    rf"""{SIGN} (?P<scale> thousand | million | billion | mln | bn )
    (?:\sof)? (?P<unit> \s(?:[A-Z]{{3}}\b|euros?|dollars?|tonn?e?s) )?
    | (?P<change> (?:change|growth),?\s% | %\s[a-z -]{{0,16}}?(?:change|growth) ) | %""",
    re.VERBOSE,
)
"""The head of a table that names the unit of each column: "Country / USD million / share, %"."""
ROW = re.compile(
    rf"""
    [^\W\d_] [^\n0-9.;!?]{{0,60}}? [\s:|] (?P<cells> [+−–-]?[0-9] [0-9.,%+−–\s|()-]{{0,80}}? )
    (?: \s\([^()\n]{{1,40}}\) )? (?: {END} | $ )                                        # (+2.0)
    """,
    re.VERBOSE,
)
CELL = re.compile(
    r"""
    (?<![\w.,+−–-]) (?P<sign> [+−–-] )?
    (?! (?:19|20)[0-9]{2} (?![\w.,]) )                                                # a year
    (?!0[0-9]) (?: [0-9]{1,3}(?:\ [0-9]{3})+(?=\.) | [0-9][0-9,]{0,15} ) (?:\.[0-9]+)? (?! [\w.,] | \s?% )
    """,
    re.VERBOSE,
)

SHARES = re.compile(r'\bshares?\b')
PERCENT = re.compile(r'(?<=[0-9] )[0-9]+(?:[.,][0-9]+)?\s?%')
"""A cell that has its own sign, behind another one."""
LETTERS = re.compile(
    r"""\b(?P<unit>(?:thousand|million|billion|trillion|crore|lakh)\s[a-z]+(?:\s[a-z]+)?)\s\((?P<letters>[A-Z]{2,4})\)"""
    r'|\b(?P<plain>(?P<size>[mb])illion\s(?P<initial>[a-z])[a-z]{3,}s)\b'
)
"""The letters that a text declares for its unit, its size first: "1,412.6 million dinars (MD)"; or its initials."""

KNOWN = {
    'MDH': 'million Moroccan dirhams',
    'MMDH': 'billion Moroccan dirhams',
    'MEUR': 'million euros',
    'MUSD': 'million US dollars',
}
"""Letters that need no declaring, their size first."""
LETTERED = re.compile(r'[0-9]\s?[A-Z]{2,4}\b')


def lettered(text: str, found: list, find) -> list:
    """The quantities of a text with those before letters that it declares for a unit in that unit."""
    if not LETTERED.search(text):
        return found
    declared = defaultdict(set)
    for m in LETTERS.finditer(text):
        letters, unit = m['letters'] or f'{m["size"]}{m["initial"]}'.upper(), m['unit'] or m['plain']
        if letters[0] == unit[0].upper():
            declared[letters].add(unit)
    declared |= {letters: {unit} for letters, unit in KNOWN.items() if re.search(rf'\b{letters}\b', text)}
    told = {
        letters: find(f'1 {"".join(some)}')[0]
        for letters, some in declared.items()
        if len(some) == 1 and (letters in KNOWN or letters not in units.table()) and f' {letters}' in text
    }
    if not told:
        return found
    behind = re.compile(rf'[0-9]\s?({"|".join(told)})\b')
    places = ((q, behind.search(text, q.start, q.end + 1 + max(map(len, told)))) for q in found)
    return [_of(q, place.end(), text, told[place[1]]) if place else q for q, place in places]


def _of(q, end: int, text: str, one):
    value, upper, low, high = (None if x is None else x * one.value for x in (q.value, q.upper, q.low, q.high))
    return replace(q, end=end, text=text[q.start : end], value=value, upper=upper, low=low, high=high, unit=one.unit)


def scaled(text: str, found: list, find) -> list:
    """The quantities of a text with the cells of its tables in their unit: "Tea 20.5" under "(USD million)"."""
    cells: dict = {}
    for heading in HEADING.finditer(text):
        unit = _one(heading, find)
        if heading['scale'].endswith('000'):
            found = _outside(found, heading)
        row = ROW.match(text, heading.end()) if unit and _measures(heading, unit[0]) else None
        while row:
            balance = 'balance' in text[heading.start() : row.start()].lower()
            told = heading[0].lower() if '%' in heading[0] else ''
            cells |= {cell.start: cell for cell in _cells(text, row, unit[0], told, balance, find)}
            row = ROW.match(text, row.end())
    for header in HEADER.finditer(text) if '%' in text else ():
        kinds = list(COLUMN.finditer(header[0]))
        row = ROW.match(text, header.end())
        while row and len(numbers := list(CELL.finditer(text, *row.span('cells')))) == len(kinds):
            cells |= {n.start(): _in_column(text, n, kind, find) for n, kind in zip(numbers, kinds, strict=True)}
            found = _outside(found, header)
            row = ROW.match(text, row.end())
    if not cells:
        return found
    taken = {place for cell in cells.values() for place in range(cell.start, cell.end)}
    found = [q for q in found if taken.isdisjoint(range(q.start, q.end))]
    return sorted([*found, *cells.values()], key=lambda q: q.start)


def _measures(heading: re.Match, one) -> bool:
    """Whether what a heading counts in is a unit, where a sign, or "In" with no bracket, may be any word."""
    doubtful = heading['sign'] or heading[0].startswith('In')
    return not doubtful or one.unit in {unit for unit, _ in units.table().values()}


def _one(head: re.Match, find) -> list:
    """One of what the head of a table counts in: 1 million USD."""
    scale = 'thousand' if head['scale'].endswith('000') else head['scale']
    return find(f'{head["sign"] or ""}1 {scale}{head["unit"] or ""}')


def _outside(found: list, head: re.Match) -> list:
    """The quantities that do not stand in the head of a table."""
    return [q for q in found if q.end <= head.start() or head.end() <= q.start]


def _cells(text: str, row: re.Match, one, percent: str, balance: bool, find):
    """The numbers of a row: those with a sign, or the last, as changes or shares where its heading tells of `percent`.

    With a sign they are sums where the heading tells of a `balance`.
    """
    cells = list(CELL.finditer(text, *row.span('cells')))
    for cell in cells:
        last = cell is cells[-1] is not cells[0] and '%' not in row['cells']
        if percent and last and SHARES.search(percent) and not cell['sign']:
            yield _share(text, cell, find)
        elif percent and (last or (cell['sign'] and '%' not in row['cells'])):
            yield _percent(text, cell, find)
        elif not cell['sign'] or balance:
            yield _cell(text, cell, one, find)

    for share in PERCENT.finditer(text, *row.span('cells')):
        number = find(share[0])[0]
        yield replace(number, start=share.start(), end=share.end(), text=share[0])


def _percent(text: str, cell: re.Match, find):
    """A change in percent: "+2.0", or "5.7" in the last column."""
    change = cell[0].replace('–', '-') if cell['sign'] else f'+{cell[0]}'
    number = find(f'({change} %)')[0]
    start = cell.end() - len(number.text.removesuffix(' %'))
    return replace(number, start=start, end=cell.end(), text=text[start : cell.end()])


def _share(text: str, cell: re.Match, find):
    """A share in percent."""
    number = find(f'{cell[0]} %')[0]
    return replace(number, start=cell.start(), end=cell.end(), text=cell[0])


def _in_column(text: str, cell: re.Match, column: re.Match, find):
    """A number of a row, in the unit of its column: a sum, or percent."""
    if column['scale']:
        return _cell(text, cell, _one(column, find)[0], find)
    return (_percent if column['change'] else _share)(text, cell, find)


def _cell(text: str, cell: re.Match, one, find):
    """A number of a row, times what one of the table is."""
    number = find(cell[0])[0]
    value, low, high = (bound * one.value for bound in (number.value, number.low, number.high))
    return replace(number, start=cell.start(), end=cell.end(), value=value, low=low, high=high, unit=one.unit)

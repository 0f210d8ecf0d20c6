"""Write subdivisions.csv and provinces.csv of lib/dateline/tables from the Unicode CLDR: what its English names say.

Takes the file en.json of the package cldr-subdivisions-full 48.2.0 (npm; Unicode licence), and from pycountry 26.2.16,
which must be installed, which of the names are of the first level. Names without accents; left out are those that
`regions.csv`, `cities.csv` or the names of countries tell. `subdivisions.csv` holds the states, provinces and regions
of the first level that can be nothing else, `provinces.csv` all others, with all countries of a name in one row.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import pycountry
from dateline import tables
from dateline.articles.glue import EVERYDAY, frequencies
from dateline.names import gazetteer

TABLES = Path(__file__).resolve().parent.parent / 'lib/dateline/tables'
COMMON = re.compile(
    r"""(?:North|South|East|West|Cent(?:er|re|ral)|Capital|Upper|Lower)(?:ern|east|west)?   # a side in all countries
    | Bar|Down|Gulf|Has|Jewish|Lakes|Maritime|Midlands|Mountain|Oriental|Paul|Peter|Pool|Rivers|Store|Unity
    | Balkan|Bong|Cascades|Centrale|Collines|Cordillera|Granma|Insular|Leste|Nandi|Norte|Ouest|Portuguesa|Saladin
    | Shan|Surin|Tasman|Zaire|.*,.*""",
    re.VERBOSE,
)
"""Names of provinces that are words of the press or names of something else far more often."""
SIDE = re.compile(
    r'(?:North|South|East|West|Central|Upper|Lower|Capital|Federal|Free|Metro|Middle|New|Grand)(?:ern|east|west)?'
    r'|District|Region|Division|Area|State|Territory|City|Province|River|Lake|Coast|Bank|of|the|and',
)
SEA = re.compile(r'\b(?:Islands?|Point|Town|Cay|City|Port|Harbou?r|Cross|Walk|Gap|Bel|Hope|Water|Source|Hercules)\b')
"""Parts of names that are those of other places too."""
FIRST = re.compile(
    r'(?:\w+ )*(?:province|region|state|department|county|governorate|canton|prefecture|voivodship|republic|oblast'
    r'|emirate|community|land)',
    re.IGNORECASE,
)
"""Kinds of the first level that trade and negotiate as cities and countries do."""


def named(file: Path) -> dict[str, dict[str, bool]]:
    """Every name that no other table tells -> its countries, and whether it is one of the first level there."""
    names = json.loads(file.read_text(encoding='utf-8'))['subdivisions']['localeDisplayNames']['subdivisions']
    kinds = {s.code.replace('-', '').lower(): s.type for s in pycountry.subdivisions if not s.parent_code}
    other = gazetteer.countries().keys() | gazetteer.cities() | {row['alias'] for row in tables.read('regions')}
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    for code, name in names.items():
        plain = gazetteer.without_accents(name.rstrip('²³').removesuffix(' †').replace('’', "'"))
        if plain not in other and not COMMON.fullmatch(plain):
            land = code[:2].upper()
            found[plain][land] = found[plain].get(land, False) or bool(FIRST.fullmatch(kinds.get(code, '')))
    return dict(sorted(found.items()))


def is_clear(name: str, land: str) -> bool:
    """Whether a name is no person's, no town's elsewhere and made of no everyday words."""
    words = re.split(r'[ -]', name)
    plain = [word for word in words if not SIDE.fullmatch(word)]
    common = [frequencies().get(word.lower(), 0) > EVERYDAY / 5 for word in plain]
    everyday = all(common) if len(words) == 1 else not plain or bool(SEA.search(name))
    elsewhere = len(words) == 1 and gazetteer.towns().get(name, {land}) != {land}
    other = gazetteer.person_names() | gazetteer.demonyms().keys() | gazetteer.region_adjectives().keys()
    return len(name) > 3 and not everyday and not elsewhere and name not in other


def write(table: str, head: list[str], rows) -> None:
    with (TABLES / f'{table}.csv').open('w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerows([head, *rows])


def main() -> None:
    names = named(Path(sys.argv[1]))
    first = {n: next(iter(lands)) for n, lands in names.items() if len(lands) == 1 and all(lands.values())}
    first = {name: land for name, land in first.items() if is_clear(name, land)}
    write('subdivisions', ['name', 'country'], first.items())
    write('provinces', ['name', 'countries'], ([n, ' '.join(sorted(names[n]))] for n in names if n not in first))


if __name__ == '__main__':
    main()

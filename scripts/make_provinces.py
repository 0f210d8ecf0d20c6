"""Write lib/dateline/tables/provinces.csv from the subdivisions of the Unicode CLDR: what its English names say.

Takes the file en.json of the package cldr-subdivisions-full 48.2.0 (npm; Unicode licence). Names without accents, all
countries of a name in one row; left out are those that `regions.csv`, `cities.csv` or the names of countries tell.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from dateline.names import gazetteer

TABLE = Path(__file__).resolve().parent.parent / 'lib/dateline/tables/provinces.csv'
COMMON = re.compile(
    r"""(?:North|South|East|West|Cent(?:er|re|ral)|Capital|Upper|Lower)(?:ern|east|west)?   # a side in all countries
    | Bar|Down|Gulf|Has|Jewish|Lakes|Maritime|Midlands|Mountain|Oriental|Paul|Peter|Pool|Rivers|Store|Unity""",
    re.VERBOSE,
)
"""Names of provinces that are words of the press or names of something else far more often."""


def provinces(file: Path) -> dict[str, list[str]]:
    """The countries of every name of a province that no other table tells."""
    names = json.loads(file.read_text(encoding='utf-8'))['subdivisions']['localeDisplayNames']['subdivisions']
    found = defaultdict(set)
    for code, name in names.items():
        plain = gazetteer.without_accents(name.rstrip('²³').removesuffix(' †'))
        if not gazetteer.is_place(plain) and not COMMON.fullmatch(plain):
            found[plain].add(code[:2].upper())
    return {name: sorted(lands) for name, lands in sorted(found.items())}


def main() -> None:
    with TABLE.open('w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(['name', 'countries'])
        out.writerows([name, ' '.join(lands)] for name, lands in provinces(Path(sys.argv[1])).items())


if __name__ == '__main__':
    main()

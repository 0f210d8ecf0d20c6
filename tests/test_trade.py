# ruff: noqa: E501  (sentences stay on one line)
"""Trade figures: what is measured, who reports it of whom, for which period, up or down from which."""

from __future__ import annotations

import datetime
import time

import dateline
import pandas as pd
import pytest
from dateline import dates, quantities, trade
from dateline.articles import Article, Reading, Sentence, Speech, sentences

ANCHOR = datetime.date(2019, 9, 20)


def reading(text: str, **more) -> Reading:
    """A text as an article of September 2019, with its dates and quantities."""
    spans = [
        Sentence(i, start, end, 'body', paragraph) for i, (start, end, paragraph) in enumerate(sentences.split(text))
    ]
    article = Article('x', text, spans, published='2019-09-20', anchor=ANCHOR)
    return Reading(article, dates=dates.find(text, ANCHOR), quantities=quantities.find(text), **more)


# text -> (words, kind, flow, reporter, partner, period, base period, direction) of each figure; sentences of our own
SEEN = {
    'months from now; to close the year': (
        'The fair in Lima opened on September 12. Firms of Peru sold tea for $2 million to Chile there, and expect to sell another $9 million over the next 12 months. Peru hopes to close the year with exports of $50 million.',
        [
            ('$2 million', 'level', 'export', 'PE', 'CL', None, None, None),
            ('$9 million', 'level', 'export', 'PE', 'CL', '2019-09/2020-09', None, None),
            ('12 months', 'duration', None, None, None, None, None, None),
            ('$50 million', 'level', 'export', 'PE', None, '2019', None, None),
        ],
    ),
    'since something took place; who is on a visit': (
        'Since the pact was signed in March 2012, 400 students have gone to Lima. A five-member delegation from Bursa is on a four-day visit to Peru. The delegation includes three mayors.',
        [
            ('400 students', 'count', None, None, None, '2012-03/2019-09', None, None),
            ('five-member', 'count', None, None, None, '2019-09', None, None),
            ('four-day', 'duration', None, None, None, '2019-09', None, None),
            ('three mayors', 'count', None, None, None, None, None, None),
        ],
    ),
    'told in the past; customs; a place before a year': (
        'Exports of Peru to Chile made $9 million in 2018. Customs collected $1 million in duties. Firms of Peru traded with 40 countries. Some 300 Chileans visited Peru last year. The ports received 70 ships.',
        [
            ('$9 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$1 million', 'level', None, None, None, '2018', None, None),
            ('40 countries', 'count', None, None, None, '2018', None, None),
            ('Some 300 Chileans', 'count', None, None, None, '2018', None, None),
            ('70 ships', 'count', None, None, None, '2018', None, None),
        ],
    ),
    'the year of an earlier level behind it': (
        'In 2019 Lima had 900 guests, against 500 guests at the last fair before the floods in 2016. Peru received 600 tourists in 2018, double the 300 tourists of the previous year. In 2018 ships brought 90 cars, compared to 7 cars and 5 buses in 2016.',
        [
            ('900 guests', 'count', None, None, None, '2019', None, None),
            ('500 guests', 'count', None, None, None, '2016', None, None),
            ('600 tourists', 'count', None, None, None, '2018', None, None),
            ('double', 'multiple', None, None, None, '2018', None, 'up'),
            ('300 tourists', 'count', None, None, None, '2017', None, None),
            ('90 cars', 'count', None, None, None, '2018', None, None),
            ('7 cars', 'count', None, None, None, '2016', None, None),
            ('5 buses', 'count', None, None, None, '2016', None, None),
        ],
    ),
    'months of a fiscal year named together': (
        "Pakistan's exports to Peru rose by 4 percent to $5 million in the July-March period of the current fiscal year.",
        [
            ('4 percent', 'percent change', 'export', 'PK', 'PE', '2018-07/2019-03', '2017-07/2018-03', 'up'),
            ('$5 million', 'level', 'export', 'PK', 'PE', '2018-07/2019-03', None, None),
        ],
    ),
    'what falls on a part; the capital; a deficit turned': (
        'In 2018 exports of Moscow made $9 million; 96 percent falls on tea. Exports of the capital to Peru grew 5 percent to $2 million. Its trade with Chile went from a deficit of $3 million to a surplus of $4 million.',
        [
            ('$9 million', 'level', 'export', 'Moscow', None, '2018', None, None),
            ('96 percent', 'level', 'export', 'Moscow', None, '2018', None, None),
            ('5 percent', 'percent change', 'export', 'Moscow', 'PE', '2018', '2017', 'up'),
            ('$2 million', 'level', 'export', 'Moscow', 'PE', '2018', None, None),
            ('$3 million', 'level', 'balance', 'Moscow', 'CL', '2017', None, None),
            ('$4 million', 'level', 'balance', 'Moscow', 'CL', '2018', None, None),
        ],
    ),
    'a continent in a province': (
        "Hunan sold more to Africa in 2018. Africa's share in the province's total foreign trade climbed to 7 percent.",
        [
            ('7 percent', 'share', 'total', 'Hunan', 'Africa', None, None, None),
        ],
    ),
    'a year ago there were': (
        'In 2018 Peru received 900 Chinese guests, while a year ago there were 700 guests.',
        [
            ('900 Chinese guests', 'count', None, None, None, '2018', None, None),
            ('700 guests', 'count', None, None, None, '2017', None, None),
        ],
    ),
    'the period that heads an article': (
        'Lima port had a good year in 2018.\nThe port handled 25 million tonnes of cargo. Dry bulk made up 3 million tonnes of it.',
        [
            ('25 million tonnes', 'level', None, None, None, '2018', None, None),
            ('3 million tonnes', 'level', None, None, None, '2018', None, None),
        ],
    ),
    'elapsed months': (
        'Peru exported tea worth $9 million in eight months. In eight months 70 ships came.',
        [
            ('$9 million', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
            ('eight months', 'duration', None, None, None, '2019-01/2019-08', None, None),
            ('eight months', 'duration', None, None, None, '2019-01/2019-08', None, None),
            ('70 ships', 'count', None, None, None, '2019-01/2019-08', None, None),
        ],
    ),
    'a minus with blanks; what grew beside exports; an edition before': (
        'Growth in exports was - 5 percent in 2018. Exports slowed as GDP grew, reaching $500 billion in 2018. The fair in Lima opened on September 12, 2019. It drew 600 visitors, up from 400 visitors at the previous edition.',
        [
            ('5 percent', 'percent change', 'export', None, None, '2018', '2017', 'down'),
            ('$500 billion', 'level', None, None, None, '2018', None, None),
            ('600 visitors', 'count', None, None, None, '2019-09-12', None, None),
            ('400 visitors', 'count', None, None, None, None, None, None),
        ],
    ),
    'a heading with a comma; a surplus in favour; parts of one side': (
        "Peru, Bursa intend to trade more\n\nIn 2018 trade of Peru and Turkey's Bursa made $12 million. The surplus in favor of Peru made up $5 million. Fish made 38% of the Peruvian export. Its trade with CEE countries made $9 million.",
        [
            ('$12 million', 'level', 'total', None, None, '2018', None, None),
            ('$5 million', 'level', 'balance', 'PE', 'Bursa', '2018', None, None),
            ('38%', 'share', 'export', 'PE', 'Bursa', '2018', None, None),
            ('$9 million', 'level', 'total', 'PE', 'CEE', '2018', None, None),
        ],
    ),
    'travellers and their change; a part that belongs to exports; a ware is no place': (
        'Trade between Tacna and Chile made $9 million in 2018, and $5 million of it belonged to the exports of Tacna. Saffron, fruits and salt are exported, and this figure will exceed $7 million in 2020. Some 300 Chileans visited Tacna in 2018, an increase of 4 percent.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$5 million', 'level', 'export', 'Tacna', 'CL', '2018', None, None),
            ('exceed $7 million', 'level', 'export', 'Tacna', 'CL', '2020', None, None),
            ('Some 300 Chileans', 'count', None, None, None, '2018', None, None),
            ('4 percent', 'percent change', None, None, None, '2018', None, 'up'),
        ],
    ),
    'surpasses by a percent the sum of before; the widest since': (
        "Peru's exports to Chile made $640 million in 2018. Said amount surpasses by 6.7% the $600 million recorded the previous year. Imports from Chile grew 6 percent to $803 million, leaving a deficit of $163 million, the widest since 2011.",
        [
            ('$640 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('6.7%', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('$600 million', 'level', 'export', 'PE', 'CL', '2017', None, None),
            ('6 percent', 'percent change', 'import', 'PE', 'CL', '2018', '2017', 'up'),
            ('$803 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('$163 million', 'level', 'balance', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'trade with so many neighbours; trade under an agreement is no deal of a meeting': (
        "The two sides met in Lima on May 3, 2019. Exports of Tacna made $9 million in the first quarter. Its exports to Chile surged to $3 million thanks to the trade agreement that entered into force on July 1. Peru's trade with its five neighbouring states reached $70 million in that period.",
        [
            ('$9 million', 'level', 'export', 'Tacna', None, '2019-01/2019-03', None, None),
            ('$3 million', 'level', 'export', 'Tacna', 'CL', '2019-01/2019-03', None, None),
            ('five neighbouring states', 'count', None, None, None, '2019-01/2019-03', None, None),
            ('$70 million', 'level', 'total', 'PE', None, '2019-01/2019-03', None, None),
        ],
    ),
    'the day on which they leave for a visit': (
        'They leave on September 12 for a five-day visit of Lima with nine members.',
        [
            ('five-day', 'duration', None, None, None, '2019-09-12/2019-09-16', None, None),
            ('nine members', 'count', None, None, None, '2019-09-12/2019-09-16', None, None),
        ],
    ),
    'the destination of a sum; what is bought in a place; the share of a city': (
        'LIMA, May 5, 2019 - Exports of Peru rose to $9 million in 2018. Chile was the destination of $5 million of the products. The share of Cusco in these exports was $2 million. Food makes up 38 percent of what Chile buys in Peru.',
        [
            ('$9 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$5 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$2 million', 'level', 'export', 'Cusco', None, '2018', None, None),
            ('38 percent', 'share', 'import', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'a forecast is not the time of what follows': (
        "Peru's exports made $9 million in 2018. Lima hopes for $12 million next year. Imports made $3 million.",
        [
            ('$9 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$12 million', 'level', 'export', 'PE', None, '2020', None, None),
            ('$3 million', 'level', 'import', 'PE', None, '2018', None, None),
        ],
    ),
    'days from and to; this year at the fair; a plan that was signed; an edition': (
        'The Lima Tea Fair was held from September 12 to 16, 2019. In this 9th version, some 40 firms had 300 appointments from Saturday to Sunday. This year the fair brought together 90 exhibitors. Two memoranda were signed, one for 2020-2024.',
        [
            ('9th', 'ordinal', None, None, None, '2019', None, None),
            ('some 40 firms', 'count', None, None, None, '2019-09-14/2019-09-15', None, None),
            ('300 appointments', 'count', None, None, None, '2019-09-14/2019-09-15', None, None),
            ('90 exhibitors', 'count', None, None, None, '2019-09-12/2019-09-16', None, None),
            ('Two memoranda', 'count', None, None, None, '2019-09-12/2019-09-16', None, None),
        ],
    ),
    'a goal before is not the time of a visit': (
        'Peru and Fiji set a target of $9 million for trade by 2023 and decided that a 30-member delegation would visit Lima in April 2020.',
        [
            ('$9 million', 'level', 'total', None, None, '2023', None, None),
            ('30-member', 'count', None, None, None, '2020-04', None, None),
        ],
    ),
    'an earlier share in brackets; a dash is no minus; multiples in brackets': (
        'Exports of Peru reached $9 million in 2018. The main buyers were Chile ($5 million, growth of 1.5 times) and Cuba ($3 million, growth of 1.2 times). Fish occupied 40% in the structure of exports (38% in 2017). In imports, machines prevail - 34%.',
        [
            ('$9 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$5 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('1.5 times', 'multiple', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('$3 million', 'level', 'export', 'PE', 'CU', '2018', None, None),
            ('1.2 times', 'multiple', 'export', 'PE', 'CU', '2018', '2017', 'up'),
            ('40%', 'share', 'export', 'PE', None, '2018', None, None),
            ('38%', 'share', 'export', 'PE', None, '2017', None, None),
            ('34%', 'level', 'import', 'PE', None, '2018', None, None),
        ],
    ),
    'reaching, behind an agreement; makes of a partner': (
        'Exports of Peru to Chile rose by 5 percent under the trade agreement with Chile, reaching $9 million in 2018. This makes of Chile the third customer.',
        [
            ('5 percent', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('$9 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('third', 'ordinal', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'who is named after according to is no place': (
        "According to Rojas, Peru's exports to Chile reached $9 million in 2018.",
        [('$9 million', 'level', 'export', 'PE', 'CL', '2018', None, None)],
    ),
    'an edition before, with its place and year': (
        'The Lima Tea Fair, held from August 3 to 6, 2019, saw 640 meetings, against 410 in the previous edition in Quito in 2017.',
        [
            ('640 meetings', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('410', 'count', None, None, None, '2017', None, None),
        ],
    ),
    'counts beside another edition; a programme that consists of': (
        'The Lima Tea Fair, held from August 3 to 6, drew 300 exhibitors, up 13 percent over the previous edition. The accompanying programme consists of 18 round tables.',
        [
            ('300 exhibitors', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('13 percent', 'percent change', None, None, None, '2019-08-03/2019-08-06', None, 'up'),
            ('18 round tables', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
        ],
    ),
    'in the period; cargo is of the period of trade': (
        "Peru's exports to Fiji made $9 million in the first half of 2019. More than 420,000 people crossed the gate during the period. Container traffic reached 398,000 TEUs.",
        [
            ('$9 million', 'level', 'export', 'PE', 'FJ', '2019-01/2019-06', None, None),
            ('More than 420,000 people', 'count', None, None, None, '2019-01/2019-06', None, None),
            ('398,000 TEUs', 'level', None, None, None, '2019-01/2019-06', None, None),
        ],
    ),
    'rates, such and of its kind have no time': (
        "On Monday Peru met Fiji, which levies a 9 percent tariff. Lima's council approved two such ancient songs, the first of their kind.",
        [
            ('9 percent', 'level', None, None, None, None, None, None),
            ('two such ancient songs', 'count', None, None, None, None, None, None),
            ('first', 'ordinal', None, None, None, None, None, None),
        ],
    ),
    'a rank that lasts; a rate per voyage': (
        "Peru's exports to Fiji made $9 million in 2018. Fiji is the third largest market of Peru. Peru's port serves 60 trucks per voyage.",
        [
            ('$9 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
            ('third', 'ordinal', 'export', 'PE', 'FJ', None, None, None),
            ('60 trucks', 'count', None, None, None, None, None, None),
        ],
    ),
    'opened today until a weekday': (
        "The fair was opened today with 780 exhibitors presenting themselves until Sunday. Lima's mayor met 40 guests.",
        [
            ('780 exhibitors', 'count', None, None, None, '2019-09-20/2019-09-22', None, None),
            ('40 guests', 'count', None, None, None, '2019-09-20/2019-09-22', None, None),
        ],
    ),
    'guests go on with visitors': (
        'Lima welcomed 300,000 visitors in the first half of 2019. The city of Cusco hosted 90,000 guests, Puno 40,000.',
        [
            ('300,000 visitors', 'count', None, None, None, '2019-01/2019-06', None, None),
            ('90,000 guests', 'count', None, None, None, '2019-01/2019-06', None, None),
            ('40,000', 'count', None, None, None, '2019-01/2019-06', None, None),
        ],
    ),
    'the day on which a forum was addressed': (
        'Lima said on Thursday that trade grew. Speaking at a business forum in Lima, the minister met 40 buyers. Some 90 firms took part in the forum.',
        [
            ('trade grew', 'qualitative', 'total', 'Lima', None, None, None, 'up'),
            ('40 buyers', 'count', None, None, None, '2019-09-19', None, None),
            ('Some 90 firms', 'count', None, None, None, '2019-09-19', None, None),
        ],
    ),
    'an edition now, a hall now': (
        'The Lima Tea Fair, held from August 3 to 6, is now in its 28th edition. Lima Tea Fair, now in its 9th hall, attracted 300 exhibitors this time.',
        [
            ('28th', 'ordinal', None, None, None, '2019', None, None),
            ('9th', 'ordinal', None, None, None, None, None, None),
            ('300 exhibitors', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
        ],
    ),
    'attributes and what is to come': (
        'A mill of 200 MW with 40 seats on 9 hectares was opened in May. It will create 45 jobs.',
        [
            ('200 MW', 'level', None, None, None, None, None, None),
            ('40 seats', 'count', None, None, None, None, None, None),
            ('9 hectares', 'level', None, None, None, None, None, None),
            ('45 jobs', 'count', None, None, None, None, None, None),
        ],
    ),
    'met so many times, a price': (
        "Fiji's exports to Peru made $9 million in 2018. The commission has met nine times. It cost three times as much to send tea.",
        [
            ('$9 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('nine times', 'level', None, None, None, None, None, None),
            ('three times', 'multiple', None, None, None, None, None, 'up'),
        ],
    ),
    'changes behind respectively': (
        "Peru's exports to Fiji and Cuba were $9 million and $4 million respectively, an increase of 3 percent and 5 percent.",
        [
            ('$9 million', 'level', 'export', 'PE', 'FJ', None, None, None),
            ('$4 million', 'level', 'export', 'PE', 'CU', None, None, None),
            ('3 percent', 'percent change', 'export', 'PE', 'FJ', None, None, 'up'),
            ('5 percent', 'percent change', 'export', 'PE', 'CU', None, None, 'up'),
        ],
    ),
    'counts of a fair are of its days': (
        'The Lima Tea Fair, held from August 3 to 6, drew 300 exhibitors from 20 countries. On the second day 40 contracts were signed. Lima has 9 tea halls. The four-day fair covered 9,000 square meters.',
        [
            ('300 exhibitors', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('20 countries', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('second', 'ordinal', None, None, None, None, None, None),
            ('40 contracts', 'count', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('9 tea halls', 'count', None, None, None, None, None, None),
            ('four-day', 'duration', None, None, None, '2019-08-03/2019-08-06', None, None),
            ('9,000 square meters', 'level', None, None, None, '2019-08-03/2019-08-06', None, None),
        ],
    ),
    'counts of a visit are of its days, what lasts has none': (
        'A delegation of 12 growers arrived in Lima on Monday for a four-day visit. They toured six farms and met 30 buyers. Lima, a city of 9 million people, is 300 kilometers from the sea.',
        [
            ('12 growers', 'count', None, None, None, '2019-09-16/2019-09-19', None, None),
            ('four-day', 'duration', None, None, None, '2019-09-16/2019-09-19', None, None),
            ('six farms', 'count', None, None, None, '2019-09-16/2019-09-19', None, None),
            ('30 buyers', 'count', None, None, None, '2019-09-16/2019-09-19', None, None),
            ('9 million people', 'count', None, None, None, None, None, None),
            ('300 kilometers', 'level', None, None, None, None, None, None),
        ],
    ),
    'counts go on with the period before': (
        'Lima was visited by 8,000 Fijians in the first half of 2019, up 5 percent from the same period of 2018. Chileans came second with 6,000. In June alone 900 came.',
        [
            ('8,000 Fijians', 'count', None, None, None, '2019-01/2019-06', None, None),
            ('5 percent', 'percent change', None, None, None, '2019-01/2019-06', None, 'up'),
            ('second', 'ordinal', None, None, None, '2019-01/2019-06', None, None),
            ('6,000', 'count', None, None, None, '2019-01/2019-06', None, None),
            ('900', 'count', None, None, None, '2019-06', None, None),
        ],
    ),
    'the day of a meeting; what is to come': (
        'The mayors met 40 guests on August 30, the office said on Saturday. Another 50 will come to the 5th Lima Forum. Founded in 1990, the chamber represents 700 firms.',
        [
            ('40 guests', 'count', None, None, None, '2019-08-30', None, None),
            ('50', 'count', None, None, None, None, None, None),
            ('5th', 'ordinal', None, None, None, '2019', None, None),
            ('700 firms', 'count', None, None, None, None, None, None),
        ],
    ),
    'in eight months; months in a row; the whole behind which': (
        "Fiji's exports to Peru came to $9 million in eight months. In May and June they were $3 million. Peru accounted for 5 percent of Fiji's total foreign trade, which rose 7 percent to $300 million.",
        [
            ('$9 million', 'level', 'export', 'FJ', 'PE', '2019-01/2019-08', None, None),
            ('eight months', 'duration', None, None, None, '2019-01/2019-08', None, None),
            ('$3 million', 'level', 'export', 'FJ', 'PE', '2019-05/2019-06', None, None),
            ('5 percent', 'share', 'total', 'FJ', 'PE', '2019-01/2019-08', None, None),
            ('7 percent', 'percent change', 'total', 'FJ', None, '2019-01/2019-08', '2018-01/2018-08', 'up'),
            ('$300 million', 'level', 'total', 'FJ', None, '2019-01/2019-08', None, None),
        ],
    ),
    'months of two clauses': (
        'Imports of Peru dropped 5 percent in July and August imports recovered to $5 million.',
        [
            ('5 percent', 'percent change', 'import', 'PE', None, '2019-07', None, 'down'),
            ('$5 million', 'level', 'import', 'PE', None, '2019-08', None, None),
        ],
    ),
    'the hour of a meeting; another meeting': (
        'The talks took place at 10:30 on September 12, 2019. They brought 30 guests. The previous meeting drew 20 guests.',
        [
            ('30 guests', 'count', None, None, None, '2019-09-12', None, None),
            ('20 guests', 'count', None, None, None, None, None, None),
        ],
    ),
    'contracts of a mission': (
        'A trade mission from Chile to Peru ended. Two contracts worth $5 million were signed. The mission cost $1 million.',
        [
            ('Two contracts', 'count', None, None, None, None, None, None),
            ('$5 million', 'level', 'export', 'CL', 'PE', None, None, None),
            ('$1 million', 'level', None, None, None, None, None, None),
        ],
    ),
    'two percents of one decline, a level beside a growth': (
        'In 2018 Fiji sold Peru goods worth $9 million, a 7% and 4% decline in weight and value. Inflation was 3 percent and 5 percent growth is expected in Peru.',
        [
            ('$9 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('7%', 'percent change', 'export', 'FJ', 'PE', '2018', '2017', 'down'),
            ('4%', 'percent change', 'export', 'FJ', 'PE', '2018', '2017', 'down'),
            ('3 percent', 'level', None, None, None, None, None, None),
            ('5 percent', 'percent change', None, None, None, None, None, 'up'),
        ],
    ),
    'exceeded a value, exceeded the level of another year': (
        "Peru's exports exceeded the value of $5 billion in 2018. Imports exceeded the level of the same period of 2017 by 4 percent.",
        [
            ('$5 billion', 'level', 'export', 'PE', None, '2018', None, None),
            ('4 percent', 'percent change', 'import', 'PE', None, '2018', '2017', 'up'),
        ],
    ),
    'where sales slipped': (
        'Fiji sold Peru goods worth $9 million in 2018. China passed Peru, where sales slipped 6 percent to $2 million.',
        [
            ('$9 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('6 percent', 'percent change', 'export', 'FJ', 'PE', '2018', '2017', 'down'),
            ('$2 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
        ],
    ),
    'bought from one that is named': (
        "Peru's exports to Fiji were $3 million in 2018. Fiji bought goods worth $9 million from Peru in 2017.",
        [
            ('$3 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
            ('$9 million', 'level', 'import', 'FJ', 'PE', '2017', None, None),
        ],
    ),
    'sold by firms based in a city': (
        'PUNE, February 21: Moscow-based companies sold goods worth $3 million to India in 2018. The exports were up by 27 per cent as compared to 2017.',
        [
            ('$3 million', 'level', 'export', 'Moscow', 'IN', '2018', None, None),
            ('27 per cent', 'percent change', 'export', 'Moscow', 'IN', '2018', '2017', 'up'),
        ],
    ),
    'goods entered a country': (
        'Exports of Peru to Chile made $6 million in 2018. Chilean goods worth $4 million entered Peru in 2018.',
        [
            ('$6 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$4 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'led by goods at a port': (
        "The state of Bahia met guests. In 2018, the state's imports from China, led by cars unloaded at the port of Ilhéus, rose 38 percent to $5 million.",
        [
            ('38 percent', 'percent change', 'import', 'Bahia', 'CN', '2018', '2017', 'up'),
            ('$5 million', 'level', 'import', 'Bahia', 'CN', '2018', None, None),
        ],
    ),
    'projects of which a country has some': (
        'Cusco currently has 27 foreign projects with total registered capital of $9 million, in which Japan has 2 projects with $4 million.',
        [
            ('27 foreign projects', 'count', None, None, None, None, None, None),
            ('$9 million', 'level', 'investment', 'Cusco', None, None, None, None),
            ('2 projects', 'count', None, None, None, None, None, None),
            ('$4 million', 'level', 'investment', 'JP', 'Cusco', None, None, None),
        ],
    ),
    'a project capitalised at': (
        'Cuba has only one project in Cusco, capitalised at $2 million.',
        [
            ('one project', 'count', None, None, None, None, None, None),
            ('$2 million', 'level', 'investment', 'CU', 'Cusco', None, None, None),
        ],
    ),
    'projects across a country': (
        'The consul said Chilean firms had 38 valid projects worth $5 million across Peru by the end of September 2018.',
        [
            ('38 valid projects', 'count', None, None, None, None, None, None),
            ('$5 million', 'level', 'investment', 'CL', 'PE', '2018-09', None, None),
        ],
    ),
    'in first place of the investors': (
        'Cusco received $9 million of foreign investment in 2018. Chile remains in first place with $4 million.',
        [
            ('$9 million', 'level', 'investment', 'Cusco', None, '2018', None, None),
            ('first', 'ordinal', None, None, None, None, None, None),
            ('$4 million', 'level', 'investment', 'CL', 'Cusco', '2018', None, None),
        ],
    ),
    'put into plants': (
        'Chile invested $9 million in Cusco in 2018. Cuba, though smaller, put $4 million into two plants near Pisac.',
        [
            ('$9 million', 'level', 'investment', 'CL', 'Cusco', '2018', None, None),
            ('$4 million', 'level', 'investment', 'CU', 'Cusco', '2018', None, None),
            ('two plants', 'count', None, None, None, '2018', None, None),
        ],
    ),
    'the state of a speaker': (
        'Sharjah met guests in 2018. Exports from Sharjah to India made $2 million. Amit Shah, President of the Gujarat Chamber of Commerce, said exports from the state to the UAE stood at $4 million.',
        [
            ('$2 million', 'level', 'export', 'Sharjah', 'IN', None, None, None),
            ('$4 million', 'level', 'export', 'Gujarat', 'AE', None, None, None),
        ],
    ),
    'regions where exports come from': (
        'Exports of Peru to China made $9 million in 2018. By regions, Ancash ($4 million) and Arequipa ($2 million) were the main places of origin.',
        [
            ('$9 million', 'level', 'export', 'PE', 'CN', '2018', None, None),
            ('$4 million', 'level', 'export', 'Ancash', 'CN', '2018', None, None),
            ('$2 million', 'level', 'export', 'Arequipa', 'CN', '2018', None, None),
        ],
    ),
    'counted goods of the next buyers': (
        'Exports of wine from Georgia made $9 million in 2018. Lithuania bought 290,000 bottles (-6%), Latvia 340,000 bottles (-11%) and Estonia 95,000 bottles (-2%).',
        [
            ('$9 million', 'level', 'export', 'GE', None, '2018', None, None),
            ('290,000 bottles', 'level', 'export', 'GE', 'LT', '2018', None, None),
            ('-6%', 'percent change', 'export', 'GE', 'LT', '2018', '2017', 'down'),
            ('340,000 bottles', 'level', 'export', 'GE', 'LV', '2018', None, None),
            ('-11%', 'percent change', 'export', 'GE', 'LV', '2018', '2017', 'down'),
            ('95,000 bottles', 'level', 'export', 'GE', 'EE', '2018', None, None),
            ('-2%', 'percent change', 'export', 'GE', 'EE', '2018', '2017', 'down'),
        ],
    ),
    'counted goods and their worth': (
        'In 2018, 300,000 bottles worth $2 million were shipped to Poland from Georgia.',
        [
            ('300,000 bottles', 'level', 'export', 'GE', 'PL', '2018', None, None),
            ('$2 million', 'level', 'export', 'GE', 'PL', '2018', None, None),
        ],
    ),
    'supplied to a chain': (
        'Andes Farm agreed to supply garlic worth $4 million to a Vietnamese supermarket chain in 2018.',
        [
            ('$4 million', 'level', 'export', 'Andes', 'VN', '2018', None, None),
        ],
    ),
    'the last of the main destinations': (
        'Exports of Gilan made $9 million in 2018. Russia with $4 million, Cuba with $3 million and Kazakhstan with $1 million were the main destinations, he said.',
        [
            ('$9 million', 'level', 'export', 'Gilan', None, '2018', None, None),
            ('$4 million', 'level', 'export', 'Gilan', 'RU', '2018', None, None),
            ('$3 million', 'level', 'export', 'Gilan', 'CU', '2018', None, None),
            ('$1 million', 'level', 'export', 'Gilan', 'KZ', '2018', None, None),
        ],
    ),
    'in the emirate of': (
        'Gujarat firms have invested $5 million in the emirate of Sharjah over the past decade.',
        [
            ('$5 million', 'level', 'investment', 'Gujarat', 'Sharjah', '2009/2019', None, None),
        ],
    ),
    'exports of the country told of a city': (
        'The city of Cusco contributed 45 percent to the textile exports of the country, which were $9 million in 2018.',
        [
            ('45 percent', 'share', 'export', 'Cusco', None, None, None, None),
            ('$9 million', 'level', 'export', 'PE', None, '2018', None, None),
        ],
    ),
    'the bulk of it': (
        'Trade of Armenia with the European Union rose to $9 million in 2018. Germany accounted for the bulk of it: $4 million. Imports made $5 million.',
        [
            ('$9 million', 'level', 'total', 'AM', 'EU', '2018', None, None),
            ('$4 million', 'level', 'total', 'AM', 'DE', '2018', None, None),
            ('$5 million', 'level', 'import', 'AM', 'EU', '2018', None, None),
        ],
    ),
    'traded with a neighbour in front': (
        'Trade of Armenia made $9 million in 2018. With neighbouring Georgia Armenia traded $4 million worth of goods, and with Iran $2 million, a rise of 12 percent.',
        [
            ('$9 million', 'level', 'total', 'AM', None, '2018', None, None),
            ('$4 million', 'level', 'total', 'AM', 'GE', '2018', None, None),
            ('$2 million', 'level', 'total', 'AM', 'IR', '2018', None, None),
            ('12 percent', 'percent change', 'total', 'AM', 'IR', '2018', '2017', 'up'),
        ],
    ),
    'delivered from the partner': (
        'Trade between Azerbaijan and Poland made $9 million in 2018. Imports from Poland made $6 million. In September alone goods worth $2 million were delivered from Poland.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$6 million', 'level', 'import', 'AZ', 'PL', '2018', None, None),
            ('$2 million', 'level', 'import', 'AZ', 'PL', '2019-09', None, None),
        ],
    ),
    'goods through border gates': (
        'The province of Cao Bang saw $4 million worth of goods move through its border gates with China in 2018. Exports accounted for $3 million of the sum, while imports stood at $1 million.',
        [
            ('$4 million', 'level', 'total', 'Cao Bang', 'CN', '2018', None, None),
            ('$3 million', 'level', 'export', 'Cao Bang', 'CN', '2018', None, None),
            ('$1 million', 'level', 'import', 'Cao Bang', 'CN', '2018', None, None),
        ],
    ),
    'goods that a port handled': (
        'The port of Heihe handled 4 million tonnes of imported and exported goods in 2018. The goods were worth $9 million.',
        [
            ('4 million tonnes', 'level', 'total', 'Heihe', None, '2018', None, None),
            ('$9 million', 'level', 'total', 'Heihe', None, '2018', None, None),
        ],
    ),
    'goods that customs cleared': (
        'Gilan customs offices have cleared 486,000 tons of non-oil goods worth $297 million for export in 2018.',
        [
            ('486,000 tons', 'level', 'export', 'Gilan', None, '2018', None, None),
            ('$297 million', 'level', 'export', 'Gilan', None, '2018', None, None),
        ],
    ),
    'against the whole again': (
        'Trade between Osh and Lithuania made 5 million dollars in 2021, of which 4 million fell on imports, against 7 million dollars in 2020.',
        [
            ('5 million dollars', 'level', 'total', None, None, '2021', None, None),
            ('4 million', 'level', 'import', 'Osh', 'LT', '2021', None, None),
            ('7 million dollars', 'level', 'total', None, None, '2020', None, None),
        ],
    ),
    'goods at a value in a list': (
        'It indicated that the most important goods exported by Egypt to Jordan during 2018 were:\n\nVegetables and fruits at a value of $4m.\n\nIron and steel at a value of $9m.\n',
        [
            ('$4m', 'level', 'export', 'EG', 'JO', '2018', None, None),
            ('$9m', 'level', 'export', 'EG', 'JO', '2018', None, None),
        ],
    ),
    'a heading that is a period': (
        "New Zealand's exports to the European Union grew.\n\nIn the year to March 2018:\n\n- kiwifruit exports were up 27 per cent to $4 million\n",
        [
            ("New Zealand's exports to the European Union grew", 'qualitative', 'export', 'NZ', 'EU', None, None, 'up'),
            ('27 per cent', 'percent change', 'export', 'NZ', 'EU', '2017-04/2018-03', '2016-04/2017-03', 'up'),
            ('$4 million', 'level', 'export', 'NZ', 'EU', '2017-04/2018-03', None, None),
        ],
    ),
    'a capital with its province': (
        'Trade between Changchun, capital of Jilin province, and Tatarstan made $9 million in 2018. Exports from Changchun came to $6 million.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$6 million', 'level', 'export', 'Changchun', 'Tatarstan', '2018', None, None),
        ],
    ),
    'the largest share fell on': (
        'The foreign trade turnover of Osh made $9 million in 2018. The negative balance was $3 million. The largest share fell on Russia (31.2%) and China (24.7%).',
        [
            ('$9 million', 'level', 'total', 'Osh', None, '2018', None, None),
            ('$3 million', 'level', 'balance', 'Osh', None, '2018', None, None),
            ('31.2%', 'share', 'total', 'Osh', 'RU', '2018', None, None),
            ('24.7%', 'share', 'total', 'Osh', 'CN', '2018', None, None),
        ],
    ),
    'taken by destination': (
        'The exports of Osh made $9 million in 2018. By destination, Japan took 53 percent of the total, followed by China with $2 million.',
        [
            ('$9 million', 'level', 'export', 'Osh', None, '2018', None, None),
            ('53 percent', 'share', 'export', 'Osh', 'JP', '2018', None, None),
            ('$2 million', 'level', 'export', 'Osh', 'CN', '2018', None, None),
        ],
    ),
    'a year ago it was equal to': (
        'The exports of Osh made $9 million in 2018, whereas a year ago it was equal to $3 million.',
        [
            ('$9 million', 'level', 'export', 'Osh', None, '2018', None, None),
            ('$3 million', 'level', 'export', 'Osh', None, '2017', None, None),
        ],
    ),
    'so many tonnes to so many': (
        'In 2018, imports of Chile from Peru fell from 3,100 tonnes to 2,350 tonnes.',
        [
            ('3,100 tonnes', 'level', 'import', 'CL', 'PE', '2017', None, None),
            ('2,350 tonnes', 'level', 'import', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'not exceeding, in the past': (
        'Exports of Peru to Chile made $9 million in 2018. Imports from Chile did not exceed $3 million.',
        [
            ('$9 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('exceed $3 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'a surge on the year': (
        'Trade of Osh made $9 million in 2018. Trade with Russia reached $4 million, a year-on-year surge of 57 percent.',
        [
            ('$9 million', 'level', 'total', 'Osh', None, '2018', None, None),
            ('$4 million', 'level', 'total', 'Osh', 'RU', '2018', None, None),
            ('57 percent', 'percent change', 'total', 'Osh', 'RU', '2018', '2017', 'up'),
        ],
    ),
    'subscribed capital': (
        'At the end of March 2018, 2,614 companies with Jordanian capital were registered in Romania, with a subscribed capital of $4 million.',
        [
            ('2,614 companies', 'count', None, None, None, '2018-03', None, None),
            ('$4 million', 'level', 'investment', 'JO', 'RO', '2018-03', None, None),
        ],
    ),
    'the South American nation': (
        'Exports of Morocco to Chile made $6 million in 2018. Imports from the South American nation made $4 million.',
        [
            ('$6 million', 'level', 'export', 'MA', 'CL', '2018', None, None),
            ('$4 million', 'level', 'import', 'MA', 'CL', '2018', None, None),
        ],
    ),
    'the kingdom sells': (
        "Trade between Cambodia and Vietnam made $9 million in 2018. The Kingdom's exports made $4 million.",
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$4 million', 'level', 'export', 'KH', 'VN', '2018', None, None),
        ],
    ),
    'a region does not trade with its own country': (
        'Four firms of Hubei committed to invest $3 million in Kisumu in 2018. Imports from China made $9 million in 2019.',
        [
            ('Four firms', 'count', None, None, None, '2018', None, None),
            ('$3 million', 'level', 'investment', 'Hubei', 'Kisumu', '2018', None, None),
            ('$9 million', 'level', 'import', 'KE', 'CN', '2019', None, None),
        ],
    ),
    'the city in its sentence': (
        "The chamber of Sharjah met guests from the Chinese city of Suzhou. Suzhou's exports to Oman made $6 million in 2018, while the city's imports from the country made $4 million.",
        [
            ('$6 million', 'level', 'export', 'Suzhou', 'OM', '2018', None, None),
            ('$4 million', 'level', 'import', 'Suzhou', 'OM', '2018', None, None),
        ],
    ),
    'its own beside those of all the country': (
        'Exports from Catalonia rose 5 percent to 8 million euros in 2018. In Spain as a whole, exports rose 9 percent. Imports made 9 million euros.',
        [
            ('5 percent', 'percent change', 'export', 'Catalonia', None, '2018', '2017', 'up'),
            ('8 million euros', 'level', 'export', 'Catalonia', None, '2018', None, None),
            ('9 percent', 'percent change', 'export', 'ES', None, '2018', '2017', 'up'),
            ('9 million euros', 'level', 'import', 'Catalonia', None, '2018', None, None),
        ],
    ),
    'a country that spends on our goods': (
        'Exports of Kenya made $9 million in 2018. Uganda, however, spent $3 million on Kenyan goods.',
        [
            ('$9 million', 'level', 'export', 'KE', None, '2018', None, None),
            ('$3 million', 'level', 'export', 'KE', 'UG', '2018', None, None),
        ],
    ),
    'a list headed by destination': (
        'Exports from Catalonia made 8 million euros in 2018.\nBy destination:\n- France: 3 million euros, +4.0%\n- Peru: 1 million euros, -2.0%\n',
        [
            ('8 million euros', 'level', 'export', 'Catalonia', None, '2018', None, None),
            ('3 million euros', 'level', 'export', 'Catalonia', 'FR', '2018', None, None),
            ('4.0%', 'percent change', 'export', 'Catalonia', 'FR', '2018', '2017', 'up'),
            ('1 million euros', 'level', 'export', 'Catalonia', 'PE', '2018', None, None),
            ('-2.0%', 'percent change', 'export', 'Catalonia', 'PE', '2018', '2017', 'down'),
        ],
    ),
    'provinces in a list': (
        'Exports from Catalonia made 8 million euros in 2018. By province: Tarragona 3 million euros (+4.9%), Girona 2 million euros (+2.1%).',
        [
            ('8 million euros', 'level', 'export', 'Catalonia', None, '2018', None, None),
            ('3 million euros', 'level', 'export', 'Tarragona', None, '2018', None, None),
            ('4.9%', 'percent change', 'export', 'Tarragona', None, '2018', '2017', 'up'),
            ('2 million euros', 'level', 'export', 'Girona', None, '2018', None, None),
            ('2.1%', 'percent change', 'export', 'Girona', None, '2018', '2017', 'up'),
        ],
    ),
    'sectors in brackets': (
        "By sector, the leading one in Peru's exports in 2018 was copper (26 percent of exports), followed by tea and wool (16 percent).",
        [
            ('26 percent', 'share', 'export', 'PE', None, '2018', None, None),
            ('16 percent', 'share', 'export', 'PE', None, '2018', None, None),
        ],
    ),
    'goods that go abroad': (
        'In 2018, 40 tons of tea were shipped abroad from Peru, of which 30 tons went to Chile.',
        [
            ('40 tons', 'level', 'export', 'PE', None, '2018', None, None),
            ('30 tons', 'level', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'what fell to exports': (
        'Trade between Peru and Chile made $9 million in 2018. Some $6 million of the turnover fell to the export of Peruvian goods to Chile.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('Some $6 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('turnover fell', 'qualitative', 'total', None, None, '2018', None, 'down'),
        ],
    ),
    'orders at a fair of nobody': (
        'The tea fair closed in Heihe in June 2018 with orders of $5 million.',
        [
            ('$5 million', 'level', 'export', None, None, '2018-06', None, None),
        ],
    ),
    'orders of a delegation': (
        "At the tea fair in Milan, Foshan's trading delegation received orders of $5 million in 2018.",
        [
            ('$5 million', 'level', 'export', 'Foshan', None, '2018', None, None),
        ],
    ),
    'table with a flow and a year in each column': (
        'Foreign trade of Peru, USD million\nCountry Exports 2017 Exports 2018 Imports 2017 Imports 2018\nChile 6.4 6.5 4.7 4.3\nCuba 1.9 1.3 4.6 4.8\n',
        [
            ('6.4', 'level', 'export', 'PE', 'CL', '2017', None, None),
            ('6.5', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('4.7', 'level', 'import', 'PE', 'CL', '2017', None, None),
            ('4.3', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('1.9', 'level', 'export', 'PE', 'CU', '2017', None, None),
            ('1.3', 'level', 'export', 'PE', 'CU', '2018', None, None),
            ('4.6', 'level', 'import', 'PE', 'CU', '2017', None, None),
            ('4.8', 'level', 'import', 'PE', 'CU', '2018', None, None),
        ],
    ),
    'table of quarters': (
        'Exports of Peru by destination, $ million\nCountry Q2 2017 Q2 2018 Change\nChile 402 860 113.9%\nCuba 148 171 15.5%\n',
        [
            ('402', 'level', 'export', 'PE', 'CL', '2017-04/2017-06', None, None),
            ('860', 'level', 'export', 'PE', 'CL', '2018-04/2018-06', None, None),
            ('113.9%', 'percent change', 'export', 'PE', 'CL', '2018-04/2018-06', '2017-04/2017-06', 'up'),
            ('148', 'level', 'export', 'PE', 'CU', '2017-04/2017-06', None, None),
            ('171', 'level', 'export', 'PE', 'CU', '2018-04/2018-06', None, None),
            ('15.5%', 'percent change', 'export', 'PE', 'CU', '2018-04/2018-06', '2017-04/2017-06', 'up'),
        ],
    ),
    'fruit bound for a country': (
        'Exports of Laos made $9 million in 2018. Fruit bound for China fetched $3 million.',
        [
            ('$9 million', 'level', 'export', 'LA', None, '2018', None, None),
            ('$3 million', 'level', 'export', 'LA', 'CN', '2018', None, None),
        ],
    ),
    'through its own crossings': (
        "Exports of Gilan rose in 2017. Goods worth $8 million were sent to Iraq through the province's crossings in 2018.",
        [
            ('Exports of Gilan rose in 2017', 'qualitative', 'export', 'Gilan', None, '2017', None, 'up'),
            ('$8 million', 'level', 'export', 'Gilan', 'IQ', '2018', None, None),
        ],
    ),
    'foreign investors put in': (
        'Perak attracted $9 million in investments in 2018. Foreign investors put in $5 million. China was the biggest with $3 million, then Cuba with $1 million.',
        [
            ('$9 million', 'level', 'investment', 'Perak', None, '2018', None, None),
            ('$5 million', 'level', 'investment', 'Perak', None, '2018', None, None),
            ('$3 million', 'level', 'investment', 'CN', 'Perak', '2018', None, None),
            ('$1 million', 'level', 'investment', 'CU', 'Perak', '2018', None, None),
        ],
    ),
    'they have invested since': (
        'Eight Canadian companies work in Cusco. They have invested $5 million in Cusco since 2012.',
        [
            ('Eight Canadian companies', 'count', None, None, None, None, None, None),
            ('$5 million', 'level', 'investment', 'CA', 'Cusco', '2012/2019', None, None),
        ],
    ),
    'his state, by its adjective': (
        'The province of Jiangxi received a delegation in 2018. The Styrian governor said that his state exported goods worth $5 million to China in 2017.',
        [
            ('$5 million', 'level', 'export', 'Styria', 'CN', '2017', None, None),
        ],
    ),
    'goods again in first place': (
        'Exports of Kayseri made $9 million in March 2018. Furniture was again in first place with $3 million. It was followed by steel with $2 million.',
        [
            ('$9 million', 'level', 'export', 'Kayseri', None, '2018-03', None, None),
            ('first', 'ordinal', None, None, None, None, None, None),
            ('$3 million', 'level', 'export', 'Kayseri', None, '2018-03', None, None),
            ('$2 million', 'level', 'export', 'Kayseri', None, '2018-03', None, None),
        ],
    ),
    'came from Asia to the region': (
        'Exports of Tyrol to Asia made $9 million in 2018. In the opposite direction, goods for $4 million came to the region from Asia.',
        [
            ('$9 million', 'level', 'export', 'Tyrol', 'Asia', '2018', None, None),
            ('$4 million', 'level', 'import', 'Tyrol', 'Asia', '2018', None, None),
        ],
    ),
    'with its participle': (
        'Trade between India and Peru made $9 million in 2018, with India importing goods worth $5 million.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$5 million', 'level', 'import', 'IN', 'PE', '2018', None, None),
        ],
    ),
    'which of two countries': (
        "Chile remains the second buyer of Peru's tea, only after Cuba, which takes 89 percent of the total.",
        [
            ('second', 'ordinal', 'export', 'PE', 'CL', None, None, None),
            ('89 percent', 'share', 'export', 'PE', 'CU', None, None, None),
        ],
    ),
    'each with its sign in brackets': (
        'Exports from Tyrol made $9 million in 2018. Sales to India (plus 16 percent), Vietnam (plus 11 percent) and Chile (minus 7 percent) changed.',
        [
            ('$9 million', 'level', 'export', 'Tyrol', None, '2018', None, None),
            ('16 percent', 'percent change', 'export', 'Tyrol', 'IN', '2018', '2017', 'up'),
            ('11 percent', 'percent change', 'export', 'Tyrol', 'VN', '2018', '2017', 'up'),
            ('minus 7 percent', 'percent change', 'export', 'Tyrol', 'CL', '2018', '2017', 'down'),
        ],
    ),
    'the year beside that before': (
        'Exports of Peru to Chile made $6 million in the first half of the year, a growth of 5 percent compared to the same period of 2018.',
        [
            ('$6 million', 'level', 'export', 'PE', 'CL', '2019-01/2019-06', None, None),
            ('5 percent', 'percent change', 'export', 'PE', 'CL', '2019-01/2019-06', '2018-01/2018-06', 'up'),
        ],
    ),
    'months in Roman numerals': (
        'During 1.I-31.V.2021, exports of Romania made 6 million euro.',
        [
            ('6 million euro', 'level', 'export', 'RO', None, '2021-01/2021-05', None, None),
        ],
    ),
    'spring of the Iranian year': (
        'TEHRAN, July 11, 2023 - Exports of Iran made $6 million in the spring of the present Iranian year.',
        [
            ('$6 million', 'level', 'export', 'IR', None, '2019-03-21/2019-06-21', None, None),
        ],
    ),
    'the year in brackets': (
        'Exports of Peru to Chile made $38 million in 2020 (2019: $45 million).',
        [
            ('$38 million', 'level', 'export', 'PE', 'CL', '2020', None, None),
            ('$45 million', 'level', 'export', 'PE', 'CL', '2019', None, None),
        ],
    ),
    'a year compared with is not leaned on': (
        'Exports from Cusco made $42 million in March 2019, 9 percent more compared to March 2018. In the first quarter of the year they made $95 million.',
        [
            ('$42 million', 'level', 'export', 'Cusco', None, '2019-03', None, None),
            ('9 percent', 'percent change', 'export', 'Cusco', None, '2019-03', '2018-03', 'up'),
            ('$95 million', 'level', 'export', 'Cusco', None, '2019-01/2019-03', None, None),
        ],
    ),
    'for the first time since; a plus of': (
        'Exports from Tyrol made 8 million euros in the first half of 2018. Compared with the first half of 2017 this is a plus of 4 percent. As imports reached 9 million euros, it has a deficit of 1 million euros for the first time since 2010.',
        [
            ('8 million euros', 'level', 'export', 'Tyrol', None, '2018-01/2018-06', None, None),
            ('4 percent', 'percent change', 'export', 'Tyrol', None, '2018-01/2018-06', '2017-01/2017-06', 'up'),
            ('9 million euros', 'level', 'import', 'Tyrol', None, '2018-01/2018-06', None, None),
            ('1 million euros', 'level', 'balance', 'Tyrol', None, '2018-01/2018-06', None, None),
            ('first', 'ordinal', None, None, None, None, None, None),
        ],
    ),
    'an apposition before the verb': (
        'Arequipa, a city of mills, has found new buyers in Chile, with exports of wool to Brazil reaching $3 million in 2018.',
        [
            ('$3 million', 'level', 'export', 'Arequipa', 'BR', '2018', None, None),
        ],
    ),
    'the region after an area': (
        'Trade between the port city of Callao in Peru and Central Asia came to $4 million in 2018. Exports to the region made $3 million.',
        [
            ('$4 million', 'level', 'total', None, None, '2018', None, None),
            ('$3 million', 'level', 'export', 'Callao', 'Central Asia', '2018', None, None),
        ],
    ),
    'accumulated to a month': (
        'In accumulated terms to July 2018, exports of Peru reached $3 million, 9 percent above the $2.75 million of the same period of 2017.',
        [
            ('$3 million', 'level', 'export', 'PE', None, '2018-01/2018-07', None, None),
            ('9 percent', 'percent change', 'export', 'PE', None, '2018-01/2018-07', '2017-01/2017-07', 'up'),
            ('$2.75 million', 'level', 'export', 'PE', None, '2017-01/2017-07', None, None),
        ],
    ),
    'machines sold, against fewer': (
        'Peru sold 64 tractors to Chile in 2018 as against 41 in 2017.',
        [
            ('64 tractors', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('41', 'count', None, None, None, '2017', None, None),
        ],
    ),
    'the buyer that once led; the country': (
        'Chile, once the top buyer of Peruvian tea, slipped behind Cuba and Brazil in 2018. Peru sold tea worth $3 million to the country, or 5 percent less.',
        [
            ('top buyer', 'ordinal', 'export', 'PE', 'CL', '2018', None, None),
            ('$3 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('5 percent', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'down'),
        ],
    ),
    'before a plan': (
        'In the first ten months of 2018 the city of Cusco shipped goods worth $5 million abroad, which is 90 percent of the yearly plan. Its exports to Chile made $2 million.',
        [
            ('$5 million', 'level', 'export', 'Cusco', None, '2018-01/2018-10', None, None),
            ('90 percent', 'share', 'export', 'Cusco', None, '2018-01/2018-10', None, None),
            ('$2 million', 'level', 'export', 'Cusco', 'CL', '2018-01/2018-10', None, None),
        ],
    ),
    'a weight and its worth, each with its buyer': (
        "Peru's tea exports rose in 2018. Chile was the leading buyer with 30 tons, for which it paid $3 million, followed by Cuba with 20 tons worth $2 million.",
        [
            ("Peru's tea exports rose in 2018", 'qualitative', 'export', 'PE', None, '2018', None, 'up'),
            ('30 tons', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$3 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('20 tons', 'level', 'export', 'PE', 'CU', '2018', None, None),
            ('$2 million', 'level', 'export', 'PE', 'CU', '2018', None, None),
        ],
    ),
    'a sum or its share; as against': (
        "Peru's exports to nine countries rose by 5 percent in 2018. The increase came mainly from Chile, which took goods worth $6 million, or 60 percent of the total, as against $5 million a year ago.",
        [
            ('nine countries', 'count', None, None, None, '2018', None, None),
            ('5 percent', 'percent change', 'export', 'PE', None, '2018', '2017', 'up'),
            ('$6 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('60 percent', 'share', 'export', 'PE', 'CL', '2018', None, None),
            ('$5 million', 'level', 'export', 'PE', 'CL', '2017', None, None),
        ],
    ),
    'list with a value': (
        'The top goods that Peru exported to Chile in 2018:\nTea, with a value of $7 million.\nWool, with a value of $4 million.',
        [
            ('$7 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$4 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'list with dashes': (
        'Peru exported 60 tons of tea in 2018. The main buyers:\n— Chile — 30 tons;\n— Cuba — 20 tons.',
        [
            ('60 tons', 'level', 'export', 'PE', None, '2018', None, None),
            ('30 tons', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('20 tons', 'level', 'export', 'PE', 'CU', '2018', None, None),
        ],
    ),
    'table with a column for each flow': (
        'Trade of Peru in 2018 (USD million)\nCountry Exports (change) Imports (change)\nChile 15.4 (+3 %) 17.2 (+5 %)\nCuba 6.6 (-1 %) 5.3 (+2 %)\n',
        [
            ('15.4', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('3 %', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('17.2', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('5 %', 'percent change', 'import', 'PE', 'CL', '2018', '2017', 'up'),
            ('6.6', 'level', 'export', 'PE', 'CU', '2018', None, None),
            ('-1 %', 'percent change', 'export', 'PE', 'CU', '2018', '2017', 'down'),
            ('5.3', 'level', 'import', 'PE', 'CU', '2018', None, None),
            ('2 %', 'percent change', 'import', 'PE', 'CU', '2018', '2017', 'up'),
        ],
    ),
    'table with two columns a year and months above': (
        'Imports of Peru by country, January-June 2018, USD million\n2017 2018 Change\nChile 24.3 29.7 22.2%\nCuba 16.2 20.8 28.4%\n',
        [
            ('24.3', 'level', 'import', 'PE', 'CL', '2017-01/2017-06', None, None),
            ('29.7', 'level', 'import', 'PE', 'CL', '2018-01/2018-06', None, None),
            ('22.2%', 'percent change', 'import', 'PE', 'CL', '2018-01/2018-06', '2017-01/2017-06', 'up'),
            ('16.2', 'level', 'import', 'PE', 'CU', '2017-01/2017-06', None, None),
            ('20.8', 'level', 'import', 'PE', 'CU', '2018-01/2018-06', None, None),
            ('28.4%', 'percent change', 'import', 'PE', 'CU', '2018-01/2018-06', '2017-01/2017-06', 'up'),
        ],
    ),
    'bulletin against the month before': (
        'Peru had a deficit of $2 million in February 2019, against $3 million in January 2019. Exports rose by 7 percent to $18 million from $17 million. Cumulatively, exports made $35 million in the first two months of 2019. Tea exports fell by 5 percent.',
        [
            ('$2 million', 'level', 'balance', 'PE', None, '2019-02', None, None),
            ('$3 million', 'level', 'balance', 'PE', None, '2019-01', None, None),
            ('7 percent', 'percent change', 'export', 'PE', None, '2019-02', '2019-01', 'up'),
            ('$18 million', 'level', 'export', 'PE', None, '2019-02', None, None),
            ('$17 million', 'level', 'export', 'PE', None, '2019-01', None, None),
            ('$35 million', 'level', 'export', 'PE', None, '2019-01/2019-02', None, None),
            ('5 percent', 'percent change', 'export', 'PE', None, '2019-01/2019-02', '2018-01/2018-02', 'down'),
        ],
    ),
    'the nine months': (
        'The port of Callao handled 16 million tonnes from January to September 2018. Exports of Peru to Chile made $6 million in the nine months.',
        [
            ('16 million tonnes', 'level', None, None, None, '2018-01/2018-09', None, None),
            ('$6 million', 'level', 'export', 'PE', 'CL', '2018-01/2018-09', None, None),
        ],
    ),
    'months in brackets': (
        'In the first seven months of fiscal year 2018/19 (mid-July to mid-February), exports of Nepal to Bhutan made $6 million. Imports made $4 million.',
        [
            ('$6 million', 'level', 'export', 'NP', 'BT', '2018-07/2019-02', None, None),
            ('$4 million', 'level', 'import', 'NP', 'BT', '2018-07/2019-02', None, None),
        ],
    ),
    'as a whole tells its own': (
        'Exports of Cusco rose by 6 percent in 2018. Over the same period Peru as a whole recorded a fall of 4 percent.',
        [
            ('6 percent', 'percent change', 'export', 'Cusco', None, '2018', '2017', 'up'),
            ('4 percent', 'percent change', 'export', 'PE', None, '2018', '2017', 'down'),
        ],
    ),
    'pieces among goods': (
        'Exports from Peru to Chile made $27 million in 2018, including 120 buses and 60 tractors.',
        [
            ('$27 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('120 buses', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('60 tractors', 'level', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'earnings': (
        'Exports of Peru to Chile made $5 million in 2018. Earnings from the market fell by 3 percent.',
        [
            ('$5 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('3 percent', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'down'),
        ],
    ),
    'goods of another': (
        'Exports of tea from Peru rose by 7 percent in 2018, and those of wool fell by 9 percent.',
        [
            ('7 percent', 'percent change', 'export', 'PE', None, '2018', '2017', 'up'),
            ('9 percent', 'percent change', 'export', 'PE', None, '2018', '2017', 'down'),
        ],
    ),
    'what stands between does not sell': (
        'Cusco, 300 kilometers from Lima, shipped goods worth $5 million in 2018.',
        [
            ('300 kilometers', 'level', None, None, None, None, None, None),
            ('$5 million', 'level', 'export', 'Cusco', None, '2018', None, None),
        ],
    ),
    'best customer beside its country': (
        'Sales of Peru to Chile, the country’s best customer, fell 5 percent to $6 million in 2018.',
        [
            ('5 percent', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'down'),
            ('$6 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'the year told last': (
        'Trade of Peru with Chile made $6 million in 2017. Exports amounted to $4 million in the year, 8 percent more than in 2016.',
        [
            ('$6 million', 'level', 'total', 'PE', 'CL', '2017', None, None),
            ('$4 million', 'level', 'export', 'PE', 'CL', '2017', None, None),
            ('8 percent', 'percent change', 'export', 'PE', 'CL', '2017', '2016', 'up'),
        ],
    ),
    'to countries first': (
        "Latvia's exports were $90 million in 2018. To CIS countries 8 percent of the goods were sent, and exports to Uzbekistan made $2 million.",
        [
            ('$90 million', 'level', 'export', 'LV', None, '2018', None, None),
            ('8 percent', 'share', 'export', 'LV', 'CIS', '2018', None, None),
            ('$2 million', 'level', 'export', 'LV', 'UZ', '2018', None, None),
        ],
    ),
    'what an area leaves out': (
        "Peru's trade with Chile was $60 million in 2018. Peru's external trade (without undeclared trade) was $900 million. Exports were $500 million.",
        [
            ('$60 million', 'level', 'total', 'PE', 'CL', '2018', None, None),
            ('$900 million', 'level', 'total', 'PE', None, '2018', None, None),
            ('$500 million', 'level', 'export', 'PE', None, '2018', None, None),
        ],
    ),
    'sold there': (
        'Chile is the second market for Peru. In 2018 Peruvian companies sold $40 million worth of goods there.',
        [
            ('second', 'ordinal', 'export', 'PE', 'CL', None, None, None),
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'its after another side': (
        "Peru's exports to Chile were $40 million in 2018. Kenya is still far behind. Its trade with Oman was $3 million.",
        [
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$3 million', 'level', 'total', 'KE', 'OM', '2018', None, None),
        ],
    ),
    'of the turnover, fell to exports': (
        "The trade turnover between Peru and Chile was $60 million in 2018. Peru's exports accounted for $40 million of the turnover. Peru's foreign trade was $900 million: $500 million fell to exports and $400 million to imports.",
        [
            ('$60 million', 'level', 'total', None, None, '2018', None, None),
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$900 million', 'level', 'total', 'PE', None, '2018', None, None),
            ('$500 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$400 million', 'level', 'import', 'PE', None, '2018', None, None),
        ],
    ),
    'rows of markets': (
        "Peru's exports rose 5 percent to $90 million in 2018. By markets:\n- Chile: $40 million (+4%)\n- Oman: $8 million (-2%)",
        [
            ('5 percent', 'percent change', 'export', 'PE', None, '2018', '2017', 'up'),
            ('$90 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('4%', 'percent change', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('$8 million', 'level', 'export', 'PE', 'OM', '2018', None, None),
            ('-2%', 'percent change', 'export', 'PE', 'OM', '2018', '2017', 'down'),
        ],
    ),
    'a share to so much': (
        "Peru sold goods for $90 million abroad in 2018. It wants to cut China's share to 40 percent.",
        [
            ('$90 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('40 percent', 'share', 'export', 'PE', 'CN', None, None, None),
        ],
    ),
    'in the other direction': (
        "Peru's exports to Chile were $40 million in 2018. In the other direction Peru imported goods worth $9 million, which left it with a surplus of $31 million.",
        [
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$9 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('$31 million', 'level', 'balance', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'a date and when': (
        "Peru's exports to Chile were $40 million in 2018. Compared with 2016, when they were $20 million, they have doubled.",
        [
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$20 million', 'level', 'export', 'PE', 'CL', '2016', None, None),
            ('doubled', 'multiple', 'export', 'PE', 'CL', '2018', '2016', 'up'),
        ],
    ),
    'trade of a region in that of its country': (
        'In 2018 the trade of Bavaria amounted to $7 billion. Trade of the region made up 6 percent of the total trade of Germany. Exports to Peru were $2 million.',
        [
            ('$7 billion', 'level', 'total', 'Bavaria', None, '2018', None, None),
            ('6 percent', 'share', 'total', 'Bavaria', None, '2018', None, None),
            ('$2 million', 'level', 'export', 'Bavaria', 'PE', '2018', None, None),
        ],
    ),
    'adjective of a region': (
        'Bavarian companies sold goods worth $5 billion abroad in 2018. Imports into the state were $4 billion.',
        [
            ('$5 billion', 'level', 'export', 'Bavaria', None, '2018', None, None),
            ('$4 billion', 'level', 'import', 'Bavaria', None, '2018', None, None),
        ],
    ),
    'countries counted as a side': (
        "Chile's trade with the five Central Asian countries was worth $30 million in 2018. Exports amounted to $18 million.",
        [
            ('five Central Asian countries', 'count', None, None, None, '2018', None, None),
            ('$30 million', 'level', 'total', 'CL', 'Central Asia', '2018', None, None),
            ('$18 million', 'level', 'export', 'CL', 'Central Asia', '2018', None, None),
        ],
    ),
    'those to others': (
        "Peru's exports to Chile stood at $40 million in 2018, while those to Oman doubled to $8 million. Those to Kenya fell 3 percent.",
        [
            ('$40 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('doubled', 'multiple', 'export', 'PE', 'OM', '2018', '2017', 'up'),
            ('$8 million', 'level', 'export', 'PE', 'OM', '2018', None, None),
            ('3 percent', 'percent change', 'export', 'PE', 'KE', '2018', '2017', 'down'),
        ],
    ),
    'spent on imported goods, left the ports': (
        "Fiji spent $20 million on imported goods in 2018. A total of $9 million worth of sugar and copra left the country's ports and airports.",
        [
            ('$20 million', 'level', 'import', 'FJ', None, '2018', None, None),
            ('$9 million', 'level', 'export', 'FJ', None, '2018', None, None),
        ],
    ),
    'what goods cost a country': (
        "Chile's imports rose 4 percent to $900 million in 2018. Fuel from Peru cost the country $90 million.",
        [
            ('4 percent', 'percent change', 'import', 'CL', None, '2018', '2017', 'up'),
            ('$900 million', 'level', 'import', 'CL', None, '2018', None, None),
            ('$90 million', 'level', 'import', 'CL', 'PE', '2018', None, None),
        ],
    ),
    "proposals of a people's firms": (
        'Kerala has received investment proposals worth $30 million from five Danish companies in 2018. Danish firms have invested $4 million in the state.',
        [
            ('$30 million', 'level', 'investment', 'DK', 'Kerala', None, None, None),
            ('five Danish companies', 'count', None, None, None, '2018', None, None),
            ('$4 million', 'level', 'investment', 'DK', 'Kerala', None, None, None),
        ],
    ),
    'a side of trade; the top earner; purchases of the main market': (
        "Peru's exports made $90 million in 2018. On the import side, Chile supplied $30 million. On the export side, fresh fish remained the top earner at $29 million. Coconut cream was second with $12 million and taro third with $9 million. Bolivia was the main destination of Peru's exports, with purchases of $5 million.",
        [
            ('$90 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$30 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('$29 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$12 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$9 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$5 million', 'level', 'export', 'PE', 'BO', '2018', None, None),
        ],
    ),
    'a heading in capitals; what came from one': (
        "EXPORTS TO BOLIVIA PASS $230 MILLION\nPeru's exports to Bolivia amounted to $231.5 million in 2018. Lima received $212 million of investment in 2018, 40 % less than the year before, of which $118 million came from Chile.",
        [
            ('PASS $230 MILLION', 'level', 'export', None, 'BO', None, None, None),
            ('$231.5 million', 'level', 'export', 'PE', 'BO', '2018', None, None),
            ('$212 million', 'level', 'investment', 'Lima', None, '2018', None, None),
            ('40 %', 'percent change', 'investment', 'Lima', None, '2018', '2017', 'down'),
            ('$118 million', 'level', 'investment', 'CL', 'Lima', '2018', None, None),
        ],
    ),
    'changes of goods in brackets; January to December': (
        'The decrease in exports of Peru between January and December 2018 was determined by lower deliveries of fruit and nuts (-18.9%), sugar (-41.2%) and tea (-12.6%). Frozen chicken alone cost $5 million, after Peru reopened its market in November 2017.',
        [
            ('The decrease in exports of Peru', 'qualitative', 'export', 'PE', None, '2018', None, 'down'),
            ('-18.9%', 'percent change', 'export', 'PE', None, '2018', '2017', 'down'),
            ('-41.2%', 'percent change', 'export', 'PE', None, '2018', '2017', 'down'),
            ('-12.6%', 'percent change', 'export', 'PE', None, '2018', '2017', 'down'),
            ('$5 million', 'level', 'export', 'PE', None, '2018', None, None),
        ],
    ),
    'counter deliveries': (
        "Peru's exports to Chile made $30 million in 2018. Counter deliveries made $20 million.",
        [
            ('$30 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$20 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'who earned; counter deliveries; the parties; investment received': (
        'Chile and Peru met. In July, the parties exchanged goods to the amount of $49 million. Kazan earned $742 million from exports in 2018. Lima received $212 million of investment in 2018, 40 % less than the year before. Since the beginning of the year it has received $100 million of investment.',
        [
            ('$49 million', 'level', 'total', None, None, '2019-07', None, None),
            ('$742 million', 'level', 'export', 'Kazan', None, '2018', None, None),
            ('$212 million', 'level', 'investment', 'Lima', None, '2018', None, None),
            ('40 %', 'percent change', 'investment', 'Lima', None, '2018', '2017', 'down'),
            ('$100 million', 'level', 'investment', 'Lima', None, '2019-01-01/2019-09-20', None, None),
        ],
    ),
    'places in brackets; partners of many; a share by its taker': (
        "The main countries of Peru's imports in 2018 were Chile (16% of total imports), Bolivia (12%) and Ecuador (11%). In 2018 Peru traded with 109 countries; exports made $779 million. China received 91 per cent of exports.",
        [
            ('16%', 'share', 'import', 'PE', 'CL', '2018', None, None),
            ('12%', 'share', 'import', 'PE', 'BO', '2018', None, None),
            ('11%', 'share', 'import', 'PE', 'EC', '2018', None, None),
            ('109 countries', 'count', None, None, None, '2018', None, None),
            ('$779 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('91 per cent', 'share', 'export', 'PE', 'CN', '2018', None, None),
        ],
    ),
    'the fourth destination of what a region sold; who sold abroad': (
        'Peru was the fourth destination of what Chile sold abroad in 2018, with $611 million, or 6.5% of the total. 21 thousand tons of tea worth 124 million dollars were sold abroad from Trabzon in 2018.',
        [
            ('fourth', 'ordinal', 'export', 'CL', 'PE', '2018', None, None),
            ('$611 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('6.5%', 'share', 'export', 'CL', 'PE', '2018', None, None),
            ('21 thousand tons', 'level', 'export', 'Trabzon', None, '2018', None, None),
            ('124 million dollars', 'level', 'export', 'Trabzon', None, '2018', None, None),
        ],
    ),
    'exports of members; what some are left out of; of which': (
        'Exports of ACI members to Iraq amounted to JD 231.5 million in 2018. India came second with JD 142.8 million, of which JD 118 million was potash. If fuels are left out, exports rose by 4%. That was JD 1 million more than the previous year but a fraction of the JD 900 million that went through the port.',
        [
            ('JD 231.5 million', 'level', 'export', 'JO', 'IQ', '2018', None, None),
            ('second', 'ordinal', None, None, None, '2018', None, None),
            ('JD 142.8 million', 'level', 'export', 'JO', 'IN', '2018', None, None),
            ('JD 118 million', 'level', 'export', 'JO', 'IN', '2018', None, None),
            ('4%', 'percent change', 'export', 'JO', 'IQ', '2018', '2017', 'up'),
            ('JD 1 million', 'change', 'export', 'JO', 'IQ', '2018', '2017', 'up'),
            ('JD 900 million', 'level', 'export', 'JO', 'IQ', '2018', None, None),
        ],
    ),
    'a level and its growth in brackets; a list of goods': (
        'Exports equaled $71.2 million (34.1 percent higher) in 2018. Imports climbed to $250.9 million, or 27.1 percent up. Machinery worth $96.3 million topped the imported commodities. Tea recorded $7.9 million and paper $4.2 million, while tobacco products stood at $1.8 million.',
        [
            ('$71.2 million', 'level', 'export', None, None, '2018', None, None),
            ('34.1 percent', 'percent change', 'export', None, None, '2018', '2017', 'up'),
            ('$250.9 million', 'level', 'import', None, None, '2018', None, None),
            ('27.1 percent', 'percent change', 'import', None, None, '2018', '2017', 'up'),
            ('$96.3 million', 'level', 'import', None, None, '2018', None, None),
            ('$7.9 million', 'level', 'import', None, None, '2018', None, None),
            ('$4.2 million', 'level', 'import', None, None, '2018', None, None),
            ('$1.8 million', 'level', 'import', None, None, '2018', None, None),
        ],
    ),
    'who invests, in a list; what imports cost': (
        'Foreign investments in Tunisia made $900 million in 2018. France ranks first with $321 million, ahead of Qatar ($122 million) and Germany ($109 million). Imports of coal alone cost $6 million in 2018.',
        [
            ('$900 million', 'level', 'investment', 'TN', None, '2018', None, None),
            ('first', 'ordinal', None, None, None, None, None, None),
            ('$321 million', 'level', 'investment', 'FR', 'TN', '2018', None, None),
            ('$122 million', 'level', 'investment', 'QA', 'TN', '2018', None, None),
            ('$109 million', 'level', 'investment', 'DE', 'TN', '2018', None, None),
            ('$6 million', 'level', 'import', 'TN', None, '2018', None, None),
        ],
    ),
    'the customs of a region export': (
        "More than 612,000 tons of goods valued at $268 million were exported from the customs offices of Golestan Province in 2018. Imports via the province's customs made $74 million.",
        [
            ('More than 612,000 tons', 'level', 'export', 'Golestan', None, '2018', None, None),
            ('$268 million', 'level', 'export', 'Golestan', None, '2018', None, None),
            ('$74 million', 'level', 'import', 'Golestan', None, '2018', None, None),
        ],
    ),
    'goods, mostly of some kinds, were imported': (
        "Peru's exports to Chile made $5 million in May. About $94 million worth of goods, mostly cotton and tea, was imported from Chile, and 6,000 tons of goods valued at $2 million were exported to Bolivia.",
        [
            ('$5 million', 'level', 'export', 'PE', 'CL', '2019-05', None, None),
            ('About $94 million', 'level', 'import', 'PE', 'CL', '2019-05', None, None),
            ('6,000 tons', 'level', 'export', 'PE', 'BO', '2019-05', None, None),
            ('$2 million', 'level', 'export', 'PE', 'BO', '2019-05', None, None),
        ],
    ),
    'within three years; all months through August': (
        "Peru and Chile agreed to raise bilateral trade to $300 million within three years from the present level of $98 million. Peru's exports to Chile made $60 million through August.",
        [
            ('$300 million', 'level', 'total', None, None, '2022', None, None),
            ('three years', 'duration', None, None, None, None, None, None),
            ('$98 million', 'level', 'total', None, None, None, None, None),
            ('$60 million', 'level', 'export', 'PE', 'CL', '2019-01/2019-08', None, None),
        ],
    ),
    'a weight and its worth; trade with other states in the said year': (
        "Peru's trade rose 15 percent in 2018. The country traded 158 million tons of non-oil products with other states in the mentioned year, of which 119 million tons worth $46.1 billion were exports.",
        [
            ('15 percent', 'percent change', 'total', 'PE', None, '2018', '2017', 'up'),
            ('158 million tons', 'level', 'total', 'PE', None, '2018', None, None),
            ('119 million tons', 'level', 'export', 'PE', None, '2018', None, None),
            ('$46.1 billion', 'level', 'export', 'PE', None, '2018', None, None),
        ],
    ),
    'a level of the financial year before': (
        "Peru's imports from Chile made $11 million in FY18, which was $15 million in the previous fiscal. Exports rose to $1.38 million from $1.21 million during the period.",
        [
            ('$11 million', 'level', 'import', 'PE', 'CL', '2017/2018', None, None),
            ('$15 million', 'level', 'import', 'PE', 'CL', '2016/2017', None, None),
            ('$1.38 million', 'level', 'export', 'PE', 'CL', '2017/2018', None, None),
            ('$1.21 million', 'level', 'export', 'PE', 'CL', '2016/2017', None, None),
        ],
    ),
    'letters declared for a unit; investments of a period': (
        'Foreign investments in Tunisia stood at 1,412.6 million dinars (MD) in the first eight months of 2019, down 6.3%. Of this total, 1,358.1 MD are foreign direct investments (FDI), down 7.1%, and 54.5 MD portfolio investments. The services received 150.2 MD, down 31.4%.',
        [
            ('1,412.6 million dinars', 'level', 'investment', 'TN', None, '2019-01/2019-08', None, None),
            ('6.3%', 'percent change', 'investment', 'TN', None, '2019-01/2019-08', '2018-01/2018-08', 'down'),
            ('1,358.1 MD', 'level', 'investment', 'TN', None, '2019-01/2019-08', None, None),
            ('7.1%', 'percent change', 'investment', 'TN', None, '2019-01/2019-08', '2018-01/2018-08', 'down'),
            ('54.5 MD', 'level', 'investment', 'TN', None, '2019-01/2019-08', None, None),
            ('150.2 MD', 'level', 'investment', 'TN', None, '2019-01/2019-08', None, None),
            ('31.4%', 'percent change', 'investment', 'TN', None, '2019-01/2019-08', '2018-01/2018-08', 'down'),
        ],
    ),
    'orders of a mission with its days': (
        'The trade mission of Peru to Chile from 2 to 6 September has generated potential sales of $186 million. Of the potential sales, $121 million came from wine.',
        [
            ('$186 million', 'level', 'export', 'PE', 'CL', '2019-09-02/2019-09-06', None, None),
            ('$121 million', 'level', 'export', 'PE', 'CL', '2019-09-02/2019-09-06', None, None),
        ],
    ),
    'deals of a fair that closed': (
        'The Lima Export Expo, which closed on Sunday, booked transactions worth $46 million, 23 percent above the target of $37 million. Furniture contributed the most with $17 million. During the five-day event, memorandums with a combined value of $11 million were signed.',
        [
            ('$46 million', 'level', 'export', 'Lima', None, '2019-09-11/2019-09-15', None, None),
            ('23 percent', 'percent change', 'export', 'Lima', None, '2019-09-11/2019-09-15', None, 'up'),
            ('$37 million', 'level', 'export', 'Lima', None, '2019-09-11/2019-09-15', None, None),
            ('$17 million', 'level', 'export', 'Lima', None, '2019-09-11/2019-09-15', None, None),
            ('five-day', 'duration', None, None, None, '2019-09-11/2019-09-15', None, None),
            ('$11 million', 'level', None, None, None, '2019-09-11/2019-09-15', None, None),
        ],
    ),
    'inflows; firms pour into projects; a balance in an aside': (
        "FDI equity inflows from Oman to India from April 2000 to June 2018 amount to $571 million. Czech firms had poured $41.6 million into a mine in Lima. Peru's imports fell 4 percent to $11.2 million in May, which left a trade surplus of $4.7 million, down from $6.2 million in April.",
        [
            ('$571 million', 'level', 'investment', 'OM', 'IN', '2000-04/2018-06', None, None),
            ('$41.6 million', 'level', 'investment', 'CZ', 'Lima', None, None, None),
            ('4 percent', 'percent change', 'import', 'PE', None, '2019-05', None, 'down'),
            ('$11.2 million', 'level', 'import', 'PE', None, '2019-05', None, None),
            ('$4.7 million', 'level', 'balance', 'PE', None, '2019-05', None, None),
            ('$6.2 million', 'level', 'balance', 'PE', None, '2019-04', None, None),
        ],
    ),
    'a nation of a kingdom; a share with that of a year ago': (
        "Scotland exported goods worth $3 million to Peru in 2018. Peru's share in Scotland's exports reached 81%, compared to 66% a year ago.",
        [
            ('$3 million', 'level', 'export', 'Scotland', 'PE', '2018', None, None),
            ('81%', 'share', 'export', 'Scotland', 'PE', '2018', None, None),
            ('66%', 'share', 'export', 'Scotland', 'PE', '2017', None, None),
        ],
    ),
    'of the goods; those to another': (
        "Chile's exports were worth $15.4 million in February. Peru took $6.1 million of the goods, of which $1.6 million went to Bolivia and $1.5 million to Ecuador. Exports to Mercosur were worth $4.9 million and those to the EU $4.2 million.",
        [
            ('$15.4 million', 'level', 'export', 'CL', None, '2019-02', None, None),
            ('$6.1 million', 'level', 'export', 'CL', 'PE', '2019-02', None, None),
            ('$1.6 million', 'level', 'export', 'CL', 'BO', '2019-02', None, None),
            ('$1.5 million', 'level', 'export', 'CL', 'EC', '2019-02', None, None),
            ('$4.9 million', 'level', 'export', 'CL', 'Mercosur', '2019-02', None, None),
            ('$4.2 million', 'level', 'export', 'CL', 'EU', '2019-02', None, None),
        ],
    ),
    'a leading product and what follows it': (
        'Peru sold goods worth $15.2 billion abroad between January and August 2019. Shrimp remained the leading product, with sales of $5.1 billion. It was followed by grapes ($2.2 billion), tin ($1.9 billion, up 51%) and cut flowers ($681 million).',
        [
            ('$15.2 billion', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
            ('$5.1 billion', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
            ('$2.2 billion', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
            ('$1.9 billion', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
            ('51%', 'percent change', 'export', 'PE', None, '2019-01/2019-08', '2018-01/2018-08', 'up'),
            ('$681 million', 'level', 'export', 'PE', None, '2019-01/2019-08', None, None),
        ],
    ),
    'a month before the one it is compared with': (
        "In February alone, Chile's exports to Peru had a value of $32 million, 14.7% more than in January 2019.",
        [
            ('$32 million', 'level', 'export', 'CL', 'PE', '2019-02', None, None),
            ('14.7%', 'percent change', 'export', 'CL', 'PE', '2019-02', '2019-01', 'up'),
        ],
    ),
    'when it stood at; items of a list; financial years': (
        "Chile's exports to Peru in FY 2017/18 made $61 million, 22 percent more than in FY 2016/17, when they stood at $50 million.\n- Plastics and articles thereof: $18 million\n- Iron and steel: $9.7 million",
        [
            ('$61 million', 'level', 'export', 'CL', 'PE', '2017/2018', None, None),
            ('22 percent', 'percent change', 'export', 'CL', 'PE', '2017/2018', '2016/2017', 'up'),
            ('$50 million', 'level', 'export', 'CL', 'PE', '2016/2017', None, None),
            ('$18 million', 'level', 'export', 'CL', 'PE', '2017/2018', None, None),
            ('$9.7 million', 'level', 'export', 'CL', 'PE', '2017/2018', None, None),
        ],
    ),
    'the heading of statistics names the region': (
        'Foreign trade of Mazowieckie voivodship in 2018\n\nExports amounted to PLN 84.6 million. Germany took 30 percent of them.',
        [
            ('PLN 84.6 million', 'level', 'export', 'Mazowieckie voivodship', None, '2018', None, None),
            ('30 percent', 'share', 'export', 'Mazowieckie voivodship', 'DE', '2018', None, None),
        ],
    ),
    'ranks in a list': (
        "In 2018, Hungary was the Philippines' 38th trading partner, 27th export market and 46th import supplier. India emerged as the fourth largest partner of Peru. India's exports made $8 million in 2018.",
        [
            ('38th', 'ordinal', 'total', 'PH', 'HU', '2018', None, None),
            ('27th', 'ordinal', 'export', 'PH', 'HU', '2018', None, None),
            ('46th', 'ordinal', 'import', 'PH', 'HU', '2018', None, None),
            ('fourth', 'ordinal', 'total', 'PE', 'IN', '2018', None, None),
            ('$8 million', 'level', 'export', 'IN', 'PE', '2018', None, None),
        ],
    ),
    'a leg far larger than the one of the two': (
        'Chile sold wine for $24 million to Peru in 2018. In that year Chile exported goods worth $5 billion.',
        [
            ('$24 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$5 billion', 'level', 'export', 'CL', None, '2018', None, None),
        ],
    ),
    'a column for each year': (
        "Trade of Chile with Peru (in US$ million)\nYear 2017 2018\nChile's exports 811.4 884.0\nTotal 2,822.1 2,839.3\n\nIn 2018 trade grew.",
        [
            ('811.4', 'level', 'export', 'CL', 'PE', '2017', None, None),
            ('884.0', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('2,822.1', 'level', 'total', None, None, '2017', None, None),
            ('2,839.3', 'level', 'total', None, None, '2018', None, None),
            ('trade grew', 'qualitative', 'total', None, None, '2018', None, 'up'),
        ],
    ),
    'an earlier year opens a paragraph': (
        "Chile's exports to Peru made $1.2 billion in the first half of 2019.\n\nIn 2018 they were $2.1 billion. Copper took $558 million, and imports made $1.0 billion.",
        [
            ('$1.2 billion', 'level', 'export', 'CL', 'PE', '2019-01/2019-06', None, None),
            ('$2.1 billion', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$558 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$1.0 billion', 'level', 'import', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'of the total, of the former': (
        "Trade between Peru and Chile hit $848 million in the first four months of 2019, of which the former's exports fetched $730 million. Bilateral trade is expected to reach $2 billion in 2020. Of the total, Peru's exports are estimated at $1.1 billion.",
        [
            ('$848 million', 'level', 'total', None, None, '2019-01/2019-04', None, None),
            ('$730 million', 'level', 'export', 'PE', 'CL', '2019-01/2019-04', None, None),
            ('$2 billion', 'level', 'total', None, None, '2020', None, None),
            ('estimated at $1.1 billion', 'level', 'export', 'PE', 'CL', '2020', None, None),
        ],
    ),
    'another buyer of the one who sells': (
        "Kenya's exports to Uganda fell to $83.4 million in 2018. The trade surplus was $4 million. Tanzania bought goods worth $55.7 million.",
        [
            ('$83.4 million', 'level', 'export', 'KE', 'UG', '2018', None, None),
            ('$4 million', 'level', 'balance', 'KE', 'UG', '2018', None, None),
            ('$55.7 million', 'level', 'export', 'KE', 'TZ', '2018', None, None),
        ],
    ),
    'this month, after a longer period': (
        "In January-May 2019 Chile's exports made $40 million. In May they rose 4 percent from a year earlier. During this month imports made $30 million.",
        [
            ('$40 million', 'level', 'export', 'CL', None, '2019-01/2019-05', None, None),
            ('4 percent', 'percent change', 'export', 'CL', None, '2019-05', '2018-05', 'up'),
            ('$30 million', 'level', 'import', 'CL', None, '2019-05', None, None),
        ],
    ),
    'what it was a year ago': (
        "Egypt's surplus with Italy came to $44.2 million in the first quarter of 2019; a year ago it was $23.8 million. Italy took 6.4% of all Egyptian exports in the quarter.",
        [
            ('$44.2 million', 'level', 'balance', 'EG', 'IT', '2019-01/2019-03', None, None),
            ('$23.8 million', 'level', 'balance', 'EG', 'IT', '2018-01/2018-03', None, None),
            ('6.4%', 'share', 'export', 'EG', 'IT', '2019-01/2019-03', None, None),
        ],
    ),
    'less than so much': (
        'In 2018 Egypt sold Italy $612 million worth of goods, 15% less than the $720 million of a year earlier.',
        [
            ('$612 million', 'level', 'export', 'EG', 'IT', '2018', None, None),
            ('15%', 'percent change', 'export', 'EG', 'IT', '2018', '2017', 'down'),
            ('$720 million', 'level', 'export', 'EG', 'IT', '2017', None, None),
        ],
    ),
    'on the year; a level before': (
        "Egypt's exports to Italy dropped 7.1% on the year in January 2019. To Malta, exports rose to $3.9 billion from $2.4 billion.",
        [
            ('7.1%', 'percent change', 'export', 'EG', 'IT', '2019-01', '2018-01', 'down'),
            ('$3.9 billion', 'level', 'export', 'EG', 'MT', '2019-01', None, None),
            ('$2.4 billion', 'level', 'export', 'EG', 'MT', '2018-01', None, None),
        ],
    ),
    'the month before': (
        "Egypt's exports to Italy made $6,104.9 million in July 2018, up 9.6 percent against the revised June value of $5,570 million.",
        [
            ('$6,104.9 million', 'level', 'export', 'EG', 'IT', '2018-07', None, None),
            ('9.6 percent', 'percent change', 'export', 'EG', 'IT', '2018-07', '2018-06', 'up'),
            ('$5,570 million', 'level', 'export', 'EG', 'IT', '2018-06', None, None),
        ],
    ),
    'a region at home and abroad': (
        'Fujian in China ran a trade deficit of $2 billion in January 2019. Exports fell 7.1% on the year.',
        [
            ('$2 billion', 'level', 'balance', 'Fujian', None, '2019-01', None, None),
            ('7.1%', 'percent change', 'export', 'Fujian', None, '2019-01', '2018-01', 'down'),
        ],
    ),
    'an article on trade with the world': (
        "Chile's exports fell 7.1% in January to $31.6 billion. Sales to Peru made $6.2 billion. Oil imports halved. In February, exports were $3 billion.",
        [
            ('7.1%', 'percent change', 'export', 'CL', None, '2019-01', None, 'down'),
            ('$31.6 billion', 'level', 'export', 'CL', None, '2019-01', None, None),
            ('$6.2 billion', 'level', 'export', 'CL', 'PE', '2019-01', None, None),
            ('halved', 'multiple', 'import', 'CL', None, '2019-01', None, 'down'),
            ('$3 billion', 'level', 'export', 'CL', None, '2019-02', None, None),
        ],
    ),
    'in whose favour': (
        "Peru took sixth place among the trading partners of Chile in 2018. The surplus in Chile's favour came to $44.2 million. With Cuba trade was down 14.1 percent.",
        [
            ('sixth', 'ordinal', 'total', 'CL', 'PE', '2018', None, None),
            ('$44.2 million', 'level', 'balance', 'CL', 'PE', '2018', None, None),
            ('14.1 percent', 'percent change', 'total', 'CL', 'CU', '2018', '2017', 'down'),
        ],
    ),
    'months of a financial year in brackets': (
        'Trade between Egypt and Italy slipped by 8.3% in the first quarter (July-September) of fiscal year 2018-19.',
        [('8.3%', 'percent change', 'total', None, None, '2018-07/2018-09', '2017-07/2017-09', 'down')],
    ),
    'months of the period spoken of': (
        "In the third quarter of 2018 Egypt's exports to Italy made $12 million. They dropped 22% in July and 17% in August.",
        [
            ('$12 million', 'level', 'export', 'EG', 'IT', '2018-07/2018-09', None, None),
            ('22%', 'percent change', 'export', 'EG', 'IT', '2018-07', None, 'down'),
            ('17%', 'percent change', 'export', 'EG', 'IT', '2018-08', None, 'down'),
        ],
    ),
    'with another it was down': (
        "Egypt's trade with Italy shrank by 11.8 percent to $49.6 million in 2018; with Malta it was down 14.1 percent, at $17.2 million.",
        [
            ('11.8 percent', 'percent change', 'total', 'EG', 'IT', '2018', '2017', 'down'),
            ('$49.6 million', 'level', 'total', 'EG', 'IT', '2018', None, None),
            ('14.1 percent', 'percent change', 'total', 'EG', 'MT', '2018', '2017', 'down'),
            ('$17.2 million', 'level', 'total', 'EG', 'MT', '2018', None, None),
        ],
    ),
    'a month within the period is told apart': (
        "In the first quarter of 2019 Chile's exports to Peru made $12 million. In March they reached $5 million.\n\nImports hardly moved: $7 million.",
        [
            ('$12 million', 'level', 'export', 'CL', 'PE', '2019-01/2019-03', None, None),
            ('$5 million', 'level', 'export', 'CL', 'PE', '2019-03', None, None),
            ('$7 million', 'level', 'import', 'CL', 'PE', '2019-01/2019-03', None, None),
        ],
    ),
    'a heading tells the period': (
        "Chile's trade with Peru in January-June 2019.\n\nExports: $12 million (+4%). Imports: $7 million.",
        [
            ('$12 million', 'level', 'export', 'CL', 'PE', '2019-01/2019-06', None, None),
            ('4%', 'percent change', 'export', 'CL', 'PE', '2019-01/2019-06', '2018-01/2018-06', 'up'),
            ('$7 million', 'level', 'import', 'CL', 'PE', '2019-01/2019-06', None, None),
        ],
    ),
    'the sultanate of a pair': (
        "Peru and Oman are to talk. Peru's exports to the sultanate made $152 million in 2018. More than 13% of the population there are Peruvians.",
        [
            ('$152 million', 'level', 'export', 'PE', 'OM', '2018', None, None),
            ('More than 13%', 'share', None, None, None, None, None, None),
        ],
    ),
    'the bloc and the country': (
        "Chile's total exports to the European Union stood at $211 million in 2018. The bloc took 24 per cent of the country's exports.",
        [
            ('$211 million', 'level', 'export', 'CL', 'EU', '2018', None, None),
            ('24 per cent', 'share', 'export', 'CL', 'EU', '2018', None, None),
        ],
    ),
    'projects of whom the sentence goes on to tell': (
        'With more than 20 projects worth $357 million, Peru is ranked 37th among countries investing in Chile.',
        [
            ('more than 20 projects', 'count', None, None, None, None, None, None),
            ('$357 million', 'level', 'investment', 'PE', 'CL', None, None, None),
            ('37th', 'ordinal', None, None, None, None, None, None),
        ],
    ),
    'the sum of agreements is no trade': (
        "Chile's exports to Peru made $5 million in 2018. At the forum 8 agreements were signed for a total of $15 million.",
        [
            ('$5 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('8 agreements', 'count', None, None, None, None, None, None),
            ('$15 million', 'level', None, None, None, None, None, None),
        ],
    ),
    'the city of a people': (
        'Porto and Shenzhen are twins. Firms from Porto sold wine for $64 million to the Chinese city in 2018.',
        [('$64 million', 'level', 'export', 'Porto', 'Shenzhen', '2018', None, None)],
    ),
    'a share, the sum that it is, its change': (
        'Cuba took 52% of the beef exports of Chile in the first seven months of 2019, some 231,000 tons for $912 million, which is 14% below the same period of 2018.',
        [
            ('52%', 'share', 'export', 'CL', 'CU', '2019-01/2019-07', None, None),
            ('some 231,000 tons', 'level', 'export', 'CL', 'CU', '2019-01/2019-07', None, None),
            ('$912 million', 'level', 'export', 'CL', 'CU', '2019-01/2019-07', None, None),
            ('14%', 'percent change', 'export', 'CL', 'CU', '2019-01/2019-07', '2018-01/2018-07', 'down'),
        ],
    ),
    'both ends of many years': (
        'From 2010 to 2018 trade between Peru and Chile rose from $1 billion to about $3 billion.',
        [
            ('$1 billion', 'level', 'total', None, None, '2010', None, None),
            ('about $3 billion', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'a total, its parts in brackets, its change': (
        'Trade turnover between Gujarat and Chile for 9 months of 2018 amounted to $30.5 million (exports - $20.2 million, imports - $10.3 million), which is 1.5 times more than in the same period of 2017.',
        [
            ('$30.5 million', 'level', 'total', None, None, '2018-01/2018-09', None, None),
            ('$20.2 million', 'level', 'export', 'Gujarat', 'CL', '2018-01/2018-09', None, None),
            ('$10.3 million', 'level', 'import', 'Gujarat', 'CL', '2018-01/2018-09', None, None),
            ('1.5 times', 'multiple', 'total', None, None, '2018-01/2018-09', '2017-01/2017-09', 'up'),
        ],
    ),
    'respectively, of what was just named': (
        "In August Chile's exports to Peru fell by 24 percent on year and imports from there by 9 percent. In January-August the decreases were 17 percent and 4 percent respectively.",
        [
            ('24 percent', 'percent change', 'export', 'CL', 'PE', '2019-08', '2018-08', 'down'),
            ('9 percent', 'percent change', 'import', 'CL', 'PE', '2019-08', '2018-08', 'down'),
            ('17 percent', 'percent change', 'export', 'CL', 'PE', '2019-01/2019-08', '2018-01/2018-08', 'down'),
            ('4 percent', 'percent change', 'import', 'CL', 'PE', '2019-01/2019-08', '2018-01/2018-08', 'down'),
        ],
    ),
    'a table of goods, a weight and its worth': (
        "Chile's exports to Peru made $40 million in 2018.\n\nCopper wire +4.1%\n\nIn 2018 it sold 5,000 tonnes of grapes to Peru, compared with 4,000 tonnes worth $2 million in 2017.",
        [
            ('$40 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('4.1%', 'percent change', 'export', 'CL', 'PE', '2018', '2017', 'up'),
            ('5,000 tonnes', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('4,000 tonnes', 'level', 'export', 'CL', 'PE', '2017', None, None),
            ('$2 million', 'level', 'export', 'CL', 'PE', '2017', None, None),
        ],
    ),
    'two bases of one level': (
        "In August 2018 Chile's exports to Peru had a value of $32.8 million, an increase of 15.9% compared with a year earlier and of 14.7% with July 2018.",
        [
            ('$32.8 million', 'level', 'export', 'CL', 'PE', '2018-08', None, None),
            ('15.9%', 'percent change', 'export', 'CL', 'PE', '2018-08', '2017-08', 'up'),
            ('14.7%', 'percent change', 'export', 'CL', 'PE', '2018-08', '2018-07', 'up'),
        ],
    ),
    'changes in a list of places': (
        "Chile's exports rose most in 2018 to Peru (19.3%), Cuba (41.7%) and Haiti (23.8%).",
        [
            ('19.3%', 'percent change', 'export', 'CL', 'PE', '2018', '2017', 'up'),
            ('41.7%', 'percent change', 'export', 'CL', 'CU', '2018', '2017', 'up'),
            ('23.8%', 'percent change', 'export', 'CL', 'HT', '2018', '2017', 'up'),
        ],
    ),
    'a rise after another': (
        'Trade between Peru and Chile fell 12 percent in 2018 following a 5 percent increase a year earlier.',
        [
            ('12 percent', 'percent change', 'total', None, None, '2018', '2017', 'down'),
            ('5 percent', 'percent change', 'total', None, None, '2017', '2016', 'up'),
        ],
    ),
    'their trade, to be doubled': (
        'Peru and Chile aim to double their trade to $5 billion by 2025.',
        [
            ('double', 'multiple', 'total', None, None, '2025', None, 'up'),
            ('$5 billion', 'level', 'total', None, None, '2025', None, None),
        ],
    ),
    'a goal of years, a change since': (
        'Trade between Peru and Chile has increased sixfold since 2002 and is to reach $5 billion in the next five years.',
        [
            ('sixfold', 'multiple', 'total', None, None, '2002/2019', '2002', 'up'),
            ('$5 billion', 'level', 'total', None, None, '2024', None, None),
            ('five years', 'duration', None, None, None, None, None, None),
        ],
    ),
    'partner in front; all countries; legs of the one who reported': (
        "Peru's trade with Chile and Cuba is small. With Cuba, exports were $5 million and imports $7 million in 2018. In that year exports to all countries made $40 billion and imports $38 billion.",
        [
            ('$5 million', 'level', 'export', 'PE', 'CU', '2018', None, None),
            ('$7 million', 'level', 'import', 'PE', 'CU', '2018', None, None),
            ('$40 billion', 'level', 'export', 'PE', None, '2018', None, None),
            ('$38 billion', 'level', 'import', 'PE', None, '2018', None, None),
        ],
    ),
    'both ways as one': (
        "In 2018 Chile's imports and exports with Peru rose 14.2 percent to $2.2 billion. Its foreign trade with Cuba and Haiti grew by 3 percent and 4 percent respectively.",
        [
            ('14.2 percent', 'percent change', 'total', 'CL', 'PE', '2018', '2017', 'up'),
            ('$2.2 billion', 'level', 'total', 'CL', 'PE', '2018', None, None),
            ('3 percent', 'percent change', 'total', 'CL', 'CU', '2018', '2017', 'up'),
            ('4 percent', 'percent change', 'total', 'CL', 'HT', '2018', '2017', 'up'),
        ],
    ),
    'larger than all trade of the two': (
        "In May 2019 trade between Chile and Peru passed $390 million. Chile's exports to Peru made $150 million. In the same month Chile's exports grew by 22 percent year on year to $2.4 billion.",
        [
            ('passed $390 million', 'level', 'total', None, None, '2019-05', None, None),
            ('$150 million', 'level', 'export', 'CL', 'PE', '2019-05', None, None),
            ('22 percent', 'percent change', 'export', 'CL', None, '2019-05', '2018-05', 'up'),
            ('$2.4 billion', 'level', 'export', 'CL', None, '2019-05', None, None),
        ],
    ),
    'the month spoken of': (
        "In June Chile's exports to Peru rose 4 percent from a year earlier. During this month imports from Peru made $30 million.",
        [
            ('4 percent', 'percent change', 'export', 'CL', 'PE', '2019-06', '2018-06', 'up'),
            ('$30 million', 'level', 'import', 'CL', 'PE', '2019-06', None, None),
        ],
    ),
    'the months of a year': (
        "For the five months of 2021, Chile's exports to Peru made $3 million, 4 percent less than a year earlier.",
        [
            ('$3 million', 'level', 'export', 'CL', 'PE', '2021-01/2021-05', None, None),
            ('4 percent', 'percent change', 'export', 'CL', 'PE', '2021-01/2021-05', '2020-01/2020-05', 'down'),
        ],
    ),
    'goods exported from one to the other': (
        'The volume of goods exported from Chile to Peru jumped 74 percent in 2021.',
        [('74 percent', 'percent change', 'export', 'CL', 'PE', '2021', '2020', 'up')],
    ),
    'level, change and percent with or': (
        'In 2021, trade between Chile and Peru came to about 3.2 billion dollars, $41.5 million or 1.31 percent more than in 2020.',
        [
            ('about 3.2 billion dollars', 'level', 'total', None, None, '2021', None, None),
            ('$41.5 million', 'change', 'total', None, None, '2021', '2020', 'up'),
            ('1.31 percent', 'percent change', 'total', None, None, '2021', '2020', 'up'),
        ],
    ),
    'period carried, two changes': (
        "Trade of the two states grew in 2018. Chile's imports from Peru were $ 612.4 million, up 12.5 percent or $68 million from 2017",
        [
            ('Trade of the two states grew in 2018', 'qualitative', 'total', None, None, '2018', None, 'up'),
            ('$ 612.4 million', 'level', 'import', 'CL', 'PE', '2018', None, None),
            ('12.5 percent', 'percent change', 'import', 'CL', 'PE', '2018', '2017', 'up'),
            ('$68 million', 'change', 'import', 'CL', 'PE', '2018', '2017', 'up'),
        ],
    ),
    'both countries': (
        'India and Nepal share a border. He said that trade between both countries has fallen in recent months.',
        [
            (
                'trade between both countries has fallen in recent months',
                'qualitative',
                'total',
                None,
                None,
                None,
                None,
                'down',
            ),
        ],
    ),
    'while': (
        "In the first eight months of this year, Vietnam's exports to China rose 12 percent year on year to $3.4 billion while imports fell 3 percent to $5.1 billion.",
        [
            ('12 percent', 'percent change', 'export', 'VN', 'CN', '2019-01/2019-08', '2018-01/2018-08', 'up'),
            ('$3.4 billion', 'level', 'export', 'VN', 'CN', '2019-01/2019-08', None, None),
            ('3 percent', 'percent change', 'import', 'VN', 'CN', '2019-01/2019-08', '2018-01/2018-08', 'down'),
            ('$5.1 billion', 'level', 'import', 'VN', 'CN', '2019-01/2019-08', None, None),
        ],
    ),
    'respectively, partners': (
        'Exports to India and China reached $5 billion and $7 billion respectively in 2018.',
        [
            ('$5 billion', 'level', 'export', None, 'IN', '2018', None, None),
            ('$7 billion', 'level', 'export', None, 'CN', '2018', None, None),
        ],
    ),
    'rank of a partner': (
        "Trade with Singapore, Malaysia's second largest trading partner, rose to $3 billion in 2018.",
        [
            ('second', 'ordinal', 'total', 'MY', 'SG', '2018', None, None),
            ('$3 billion', 'level', 'total', 'MY', 'SG', '2018', None, None),
        ],
    ),
    'respectively, measures': (
        'Exports and imports grew by 12 percent and 8 percent, respectively.',
        [
            ('12 percent', 'percent change', 'export', None, None, None, None, 'up'),
            ('8 percent', 'percent change', 'import', None, None, None, None, 'up'),
        ],
    ),
    'respectively, shared unit': (
        'Exports to Germany, France and Italy rose by 3, 5 and 7 percent, respectively.',
        [
            ('3', 'percent change', 'export', None, 'DE', None, None, 'up'),
            ('5', 'percent change', 'export', None, 'FR', None, None, 'up'),
            ('7 percent', 'percent change', 'export', None, 'IT', None, None, 'up'),
        ],
    ),
    'from a level to a level': (
        'Trade between Kazakhstan and Turkey rose from $3.0 billion in 2017 to $3.4 billion in 2018.',
        [
            ('$3.0 billion', 'level', 'total', None, None, '2017', None, None),
            ('$3.4 billion', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'partners in a row': (
        'Trade with China rose 12 percent, with India 8 percent and with Turkey 5 percent.',
        [
            ('12 percent', 'percent change', 'total', None, 'CN', None, None, 'up'),
            ('8 percent', 'percent change', 'total', None, 'IN', None, None, 'up'),
            ('5 percent', 'percent change', 'total', None, 'TR', None, None, 'up'),
        ],
    ),
    'verb and goods': (
        'Egypt imported $2.1 billion worth of wheat from Russia last year, 15 percent more than in 2017.',
        [
            ('$2.1 billion', 'level', 'import', 'EG', 'RU', '2018', None, None),
            ('15 percent', 'percent change', 'import', 'EG', 'RU', '2018', '2017', 'up'),
        ],
    ),
    'target': (
        'Mexico and Cuba aim to raise bilateral trade to $3 billion by 2025.',
        [
            ('$3 billion', 'level', 'total', None, None, '2025', None, None),
        ],
    ),
    'share of': (
        "India accounts for 12 percent of Russia's oil exports.",
        [
            ('12 percent', 'share', 'export', 'RU', 'IN', None, None, None),
        ],
    ),
    'share of a region': (
        "Moscow accounts for about 22 percent of Russia's non-commodity exports.",
        [
            ('about 22 percent', 'share', 'export', 'Moscow', None, None, None, None),
        ],
    ),
    'share in': (
        "India's share in Moscow's exports is 1.3%.",
        [
            ('1.3%', 'share', 'export', 'Moscow', 'IN', None, None, None),
        ],
    ),
    'region, bare legs': (
        "Tatarstan's foreign trade turnover totalled $16.7 billion in 2018, up 9.5 percent. Exports amounted to $12.5 billion and imports to $4.2 billion.",
        [
            ('$16.7 billion', 'level', 'total', 'Tatarstan', None, '2018', None, None),
            ('9.5 percent', 'percent change', 'total', 'Tatarstan', None, '2018', '2017', 'up'),
            ('$12.5 billion', 'level', 'export', 'Tatarstan', None, '2018', None, None),
            ('$4.2 billion', 'level', 'import', 'Tatarstan', None, '2018', None, None),
        ],
    ),
    'of this': (
        'Mutual trade between Uzbekistan and China hit $8.9 billion in 2018, a 15.2 percent increase year-on-year. Of this, exports to China made up $2.5 billion, while imports from China amounted to $4.4 billion.',
        [
            ('$8.9 billion', 'level', 'total', None, None, '2018', None, None),
            ('15.2 percent', 'percent change', 'total', None, None, '2018', '2017', 'up'),
            ('$2.5 billion', 'level', 'export', 'UZ', 'CN', '2018', None, None),
            ('$4.4 billion', 'level', 'import', 'UZ', 'CN', '2018', None, None),
        ],
    ),
    'balance': (
        "Brazil's trade surplus with Argentina narrowed to $1.2 billion in 2018 from $2.3 billion a year earlier.",
        [
            ('$1.2 billion', 'level', 'balance', 'BR', 'AR', '2018', None, None),
            ('$2.3 billion', 'level', 'balance', 'BR', 'AR', '2017', None, None),
        ],
    ),
    'cities': (
        'Trade turnover between Moscow and Minsk grew by 6.3% and exceeded $4.5 billion in January-September 2018, the mayor said on Tuesday.',
        [
            ('6.3%', 'percent change', 'total', None, None, '2018-01/2018-09', '2017-01/2017-09', 'up'),
            ('exceeded $4.5 billion', 'level', 'total', None, None, '2018-01/2018-09', None, None),
        ],
    ),
    'volume and value': (
        "Vietnam's rice exports fell 8 percent in volume and 5 percent in value in the first half of 2019.",
        [
            ('8 percent', 'percent change', 'export', 'VN', None, '2019-01/2019-06', '2018-01/2018-06', 'down'),
            ('5 percent', 'percent change', 'export', 'VN', None, '2019-01/2019-06', '2018-01/2018-06', 'down'),
        ],
    ),
    'doubled': (
        'Bilateral trade between Oman and Iran has doubled, reaching $1.2 billion last year.',
        [
            ('doubled', 'multiple', 'total', None, None, '2018', '2017', 'up'),
            ('$1.2 billion', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'investment': (
        'Foreign direct investment from Japan into Thailand rose to 320 million euros in 2018 from 250 million euros in 2017.',
        [
            ('320 million euros', 'level', 'investment', 'JP', 'TH', '2018', None, None),
            ('250 million euros', 'level', 'investment', 'JP', 'TH', '2017', None, None),
        ],
    ),
    'two currencies': (
        "Bolivia's imports totalled 2.5 trillion rubles ($38 billion), 4 percent less than a year ago.",
        [
            ('2.5 trillion rubles', 'level', 'import', 'BO', None, None, None, None),
            ('$38 billion', 'level', 'import', 'BO', None, None, None, None),
            ('4 percent', 'percent change', 'import', 'BO', None, None, None, 'down'),
        ],
    ),
    'same period last year': (
        'In January-July 2019 trade turnover between Georgia and Armenia amounted to $515.3 million, which is 14% more than in the same period last year.',
        [
            ('$515.3 million', 'level', 'total', None, None, '2019-01/2019-07', None, None),
            ('14%', 'percent change', 'total', None, None, '2019-01/2019-07', '2018-01/2018-07', 'up'),
        ],
    ),
    'currency understood': (
        '"Our trade with India stands at 11 billion dollars, and we plan to bring it to 30 billion by 2025," the minister said.',
        [
            ('11 billion dollars', 'level', 'total', None, 'IN', None, None, None),
            ('30 billion', 'level', 'total', None, 'IN', '2025', None, None),
        ],
    ),
    'its': (
        'Kenya sells tea and coffee; its exports to Pakistan were valued at $282 million in 2017.',
        [
            ('$282 million', 'level', 'export', 'KE', 'PK', '2017', None, None),
        ],
    ),
    'signed percents': (
        'Trade between Russia and Belarus was $35.6 billion in 2018; exports to Belarus were $22.6 billion (+13.6 percent), imports $12.97 billion (-2.9 percent).',
        [
            ('$35.6 billion', 'level', 'total', None, None, '2018', None, None),
            ('$22.6 billion', 'level', 'export', 'RU', 'BY', '2018', None, None),
            ('13.6 percent', 'percent change', 'export', 'RU', 'BY', '2018', '2017', 'up'),
            ('$12.97 billion', 'level', 'import', 'RU', 'BY', '2018', None, None),
            ('-2.9 percent', 'percent change', 'import', 'RU', 'BY', '2018', '2017', 'down'),
        ],
    ),
    'fiscal year before': (
        'Indian exports to Russia were worth $2.3 billion in 2018-19 compared to $2.1 billion in the previous year.',
        [
            ('$2.3 billion', 'level', 'export', 'IN', 'RU', '2018/2019', None, None),
            ('$2.1 billion', 'level', 'export', 'IN', 'RU', '2017/2018', None, None),
        ],
    ),
    'bloc': (
        "The EU's trade surplus with the United Kingdom rose to 104.7 billion euros in 2018.",
        [
            ('104.7 billion euros', 'level', 'balance', 'EU', 'GB', '2018', None, None),
        ],
    ),
    'goods in tonnes': (
        'Vietnam exported 6.1 million tonnes of rice in 2018, earning $3.06 billion.',
        [
            ('6.1 million tonnes', 'level', 'export', 'VN', None, '2018', None, None),
            ('$3.06 billion', 'level', 'export', 'VN', None, '2018', None, None),
        ],
    ),
    'markets in brackets': (
        'The main export destinations were China ($1.2 billion), Turkey ($800 million) and Italy ($650 million).',
        [
            ('$1.2 billion', 'level', 'export', None, 'CN', None, None, None),
            ('$800 million', 'level', 'export', None, 'TR', None, None, None),
            ('$650 million', 'level', 'export', None, 'IT', None, None, None),
        ],
    ),
    'a year earlier': (
        'In 2018 trade with Chad slumped 15 percent. A year earlier, it had grown 4 percent to $5.2 million.',
        [
            ('15 percent', 'percent change', 'total', None, 'TD', '2018', '2017', 'down'),
            ('4 percent', 'percent change', 'total', None, 'TD', '2017', '2016', 'up'),
            ('$5.2 million', 'level', 'total', None, 'TD', '2017', None, None),
        ],
    ),
    'of which': (
        "Total trade between Vietnam and Russia was US$4.57 billion in 2018, a 28.6% surge against 2017, of which Vietnam's exports made up US$2.45 billion, up 13.2%.",
        [
            ('US$4.57 billion', 'level', 'total', None, None, '2018', None, None),
            ('28.6%', 'percent change', 'total', None, None, '2018', '2017', 'up'),
            ('US$2.45 billion', 'level', 'export', 'VN', 'RU', '2018', None, None),
            ('13.2%', 'percent change', 'export', 'VN', 'RU', '2018', '2017', 'up'),
        ],
    ),
    'fraction': (
        "Finland's goods exports to Russia fell by a fifth to EUR 3.2 billion.",
        [
            ('a fifth', 'percent change', 'export', 'FI', 'RU', None, None, 'down'),
            ('EUR 3.2 billion', 'level', 'export', 'FI', 'RU', None, None, None),
        ],
    ),
    'passive': (
        'In 2018, 300,000 tonnes of cement were exported to Sudan.',
        [
            ('300,000 tonnes', 'level', 'export', None, 'SD', '2018', None, None),
        ],
    ),
    'imports of national goods': (
        'Imports of Russian steel by Turkey rose 7 percent in May.',
        [
            ('7 percent', 'percent change', 'import', 'TR', 'RU', '2019-05', None, 'up'),
        ],
    ),
    'statement day is no period': (
        "The minister said on Wednesday that Ghana's exports to Togo had reached $90 million.",
        [
            ('$90 million', 'level', 'export', 'GH', 'TG', None, None, None),
        ],
    ),
    'no number': (
        'Exports to Laos fell sharply in 2018.',
        [
            ('Exports to Laos fell sharply in 2018', 'qualitative', 'export', None, 'LA', '2018', None, 'down'),
        ],
    ),
    'counts and contracts': (
        'More than 300 companies from 25 countries took part, and 12 agreements worth $1.5 billion were signed.',
        [
            ('More than 300 companies', 'count', None, None, None, None, None, None),
            ('25 countries', 'count', None, None, None, None, None, None),
            ('12 agreements', 'count', None, None, None, None, None, None),
            ('$1.5 billion', 'level', None, None, None, None, None, None),
        ],
    ),
    'edition and rank': (
        'In 2018 the city opened the 9th Industry Forum; it was the third time.',
        [
            ('9th', 'ordinal', None, None, None, '2018', None, None),
            ('third', 'ordinal', None, None, None, None, None, None),
        ],
    ),
    'investors in a row': (
        'Singapore is the largest investor in India, with FDI of $14.67 billion.',
        [
            ('largest investor', 'ordinal', 'investment', 'SG', 'IN', None, None, None),
            ('$14.67 billion', 'level', 'investment', 'SG', 'IN', None, None, None),
        ],
    ),
    'shares in a row': (
        "Oman took 40 percent of Fiji's exports in 2018, followed by Peru with 12 percent.",
        [
            ('40 percent', 'share', 'export', 'FJ', 'OM', '2018', None, None),
            ('12 percent', 'share', 'export', 'FJ', 'PE', '2018', None, None),
        ],
    ),
    'shares of goods in a row': (
        "In 2018 Fiji's exports were $90 million. Sugar made up 45 percent of the exports, timber 12 percent.",
        [
            ('$90 million', 'level', 'export', 'FJ', None, '2018', None, None),
            ('45 percent', 'share', 'export', 'FJ', None, '2018', None, None),
            ('12 percent', 'share', 'export', 'FJ', None, '2018', None, None),
        ],
    ),
    'a share against an earlier one': (
        "Nepal's share in India's exports was 3.1 percent in 2018, against 2.8 percent a year earlier.",
        [
            ('3.1 percent', 'share', 'export', 'IN', 'NP', '2018', None, None),
            ('2.8 percent', 'share', 'export', 'IN', 'NP', '2017', None, None),
        ],
    ),
    'who supplies an importer': (
        "Malta's imports of cheese were 40 million euros in 2018. Cyprus supplied 9 million euros.",
        [
            ('40 million euros', 'level', 'import', 'MT', None, '2018', None, None),
            ('9 million euros', 'level', 'import', 'MT', 'CY', '2018', None, None),
        ],
    ),
    'a level after a change to another partner': (
        "Fiji's sugar exports to Japan rose 8 percent to 900 tonnes in 2018 and those to China 2 percent to 700 tonnes.",
        [
            ('8 percent', 'percent change', 'export', 'FJ', 'JP', '2018', '2017', 'up'),
            ('900 tonnes', 'level', 'export', 'FJ', 'JP', '2018', None, None),
            ('2 percent', 'percent change', 'export', 'FJ', 'CN', '2018', '2017', 'up'),
            ('700 tonnes', 'level', 'export', 'FJ', 'CN', '2018', None, None),
        ],
    ),
    'a region of a country': (
        "Trade of China with Italy's Lombardy was $5 billion in 2018.",
        [('$5 billion', 'level', 'total', 'CN', 'Lombardy', '2018', None, None)],
    ),
    'largest partner': (
        "ASEAN was Japan's largest trading partner in 2018, with trade of $6 billion.",
        [
            ('largest trading partner', 'ordinal', 'total', 'JP', 'ASEAN', '2018', None, None),
            ('$6 billion', 'level', 'total', 'JP', 'ASEAN', '2018', None, None),
        ],
    ),
    'top source': (
        "Japan's imports were $700 billion in 2018. China was the top source of imports with a share of 23 percent.",
        [
            ('$700 billion', 'level', 'import', 'JP', None, '2018', None, None),
            ('top source', 'ordinal', 'import', 'JP', 'CN', '2018', None, None),
            ('23 percent', 'share', 'import', 'JP', 'CN', '2018', None, None),
        ],
    ),
    'signs in words': (
        "In 2018 Oman's exports to Iran were $50 million (plus 44%).",
        [
            ('$50 million', 'level', 'export', 'OM', 'IR', '2018', None, None),
            ('44%', 'percent change', 'export', 'OM', 'IR', '2018', '2017', 'up'),
        ],
    ),
    'more sharply is no rise': (
        "Oman's exports to Iran fell even more sharply, by 14.1 percent, in 2018.",
        [
            ('14.1 percent', 'percent change', 'export', 'OM', 'IR', '2018', '2017', 'down'),
        ],
    ),
    'goods of a people': (
        'Oman imported 300 tonnes of Kenyan tea in 2018.',
        [('300 tonnes', 'level', 'import', 'OM', 'KE', '2018', None, None)],
    ),
    'invested by': (
        'In 2018 German firms matched the $3 million invested by Austria in Kosovo.',
        [
            ('$3 million', 'level', 'investment', 'AT', 'XK', '2018', None, None),
        ],
    ),
    'a sum of many years': (
        "In 2018 trade of Oman with Iran was $1 billion. Oman's investment in Iran over the past ten years exceeded $58 million.",
        [
            ('$1 billion', 'level', 'total', 'OM', 'IR', '2018', None, None),
            ('ten years', 'duration', None, None, None, None, None, None),
            ('exceeded $58 million', 'level', 'investment', 'OM', 'IR', '2009/2019', None, None),
        ],
    ),
    'who supplies, after both flows': (
        "Malta's imports stood at $6 million in 2018 and exports at $4 million. Cyprus supplied goods worth $1 million.",
        [
            ('$6 million', 'level', 'import', 'MT', None, '2018', None, None),
            ('$4 million', 'level', 'export', 'MT', None, '2018', None, None),
            ('$1 million', 'level', 'import', 'MT', 'CY', '2018', None, None),
        ],
    ),
    'a buyer of goods named before': (
        'Russia exported 44 million tonnes of grain in 2018. Egypt was the largest buyer, with 8.1 million tonnes.',
        [
            ('44 million tonnes', 'level', 'export', 'RU', None, '2018', None, None),
            ('largest buyer', 'ordinal', 'export', 'RU', 'EG', '2018', None, None),
            ('8.1 million tonnes', 'level', 'export', 'RU', 'EG', '2018', None, None),
        ],
    ),
    'sold and bought': (
        'In 2018 Fiji sold $6 million of fish to Japan and bought $4 million of cars.',
        [
            ('$6 million', 'level', 'export', 'FJ', 'JP', '2018', None, None),
            ('$4 million', 'level', 'import', 'FJ', 'JP', '2018', None, None),
        ],
    ),
    'ranks in a list of markets': (
        "Fiji's top markets in 2018 were Japan ($9 million), Peru ($7 million) and Chad ($2 million).",
        [
            ('$9 million', 'level', 'export', 'FJ', 'JP', '2018', None, None),
            ('$7 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('$2 million', 'level', 'export', 'FJ', 'TD', '2018', None, None),
        ],
    ),
    'the largest market is': (
        "Fiji's largest market is Japan, with $9 million in 2018.",
        [
            ('largest market', 'ordinal', 'export', 'FJ', None, '2018', None, None),
            ('$9 million', 'level', 'export', 'FJ', 'JP', '2018', None, None),
        ],
    ),
    'ranks': (
        'Peru is the fourth largest buyer, ranked third in 2018 and opened the 5th Lima Boat Fair.',
        [
            ('fourth', 'ordinal', 'export', None, 'PE', '2018', None, None),
            ('third', 'ordinal', None, None, None, '2018', None, None),
            ('5th', 'ordinal', None, None, None, '2018', None, None),
        ],
    ),
    'the Asian country': (
        "In 2018 Fiji's exports to Japan were $9 million. Imports from the Asian country fell to $4 million.",
        [
            ('$9 million', 'level', 'export', 'FJ', 'JP', '2018', None, None),
            ('$4 million', 'level', 'import', 'FJ', 'JP', '2018', None, None),
        ],
    ),
    'an open sum': (
        "Since 2005 Fiji's investment in Peru has exceeded $3 million.",
        [
            ('exceeded $3 million', 'level', 'investment', 'FJ', 'PE', '2005/2019', None, None),
        ],
    ),
    'projects worth': (
        'In 2018 Fiji sold Peru nothing. Japan has 12 projects in Peru worth $9 million.',
        [
            ('12 projects', 'count', None, None, None, None, None, None),
            ('$9 million', 'level', 'investment', 'JP', 'PE', None, None, None),
        ],
    ),
    'the largest investor with a stock': (
        'Japan is the largest foreign investor in Peru, with a stock of $9 million.',
        [
            ('largest foreign investor', 'ordinal', 'investment', 'JP', 'PE', None, None, None),
            ('$9 million', 'level', 'investment', 'JP', 'PE', None, None, None),
        ],
    ),
    'shares of goods in the next sentence': (
        "Fiji's exports to Japan were $9 million in 2018. Sugar accounted for 58 percent, followed by timber with 12 percent.",
        [
            ('$9 million', 'level', 'export', 'FJ', 'JP', '2018', None, None),
            ('58 percent', 'share', 'export', 'FJ', 'JP', '2018', None, None),
            ('12 percent', 'share', 'export', 'FJ', 'JP', '2018', None, None),
        ],
    ),
    'shares by respectively in the next sentence': (
        "Fiji's exports were $9 million in 2018. Japan and Peru took 20 percent and 7 percent, respectively.",
        [
            ('$9 million', 'level', 'export', 'FJ', None, '2018', None, None),
            ('20 percent', 'share', 'export', 'FJ', 'JP', '2018', None, None),
            ('7 percent', 'share', 'export', 'FJ', 'PE', '2018', None, None),
        ],
    ),
    'earned from exporting': (
        'Fiji earned $9 million from exporting sugar in 2018.',
        [('$9 million', 'level', 'export', 'FJ', None, '2018', None, None)],
    ),
    'months of a year': (
        'Trade of the Moscow Region with Peru for nine months of 2018 was $9 million.',
        [('$9 million', 'level', 'total', 'Moscow Region', 'PE', '2018-01/2018-09', None, None)],
    ),
    'the previous year, without a word before': (
        'Trade between Fiji and Peru grew to $9 million in 2018 from $7 million the previous year.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$7 million', 'level', 'total', None, None, '2017', None, None),
        ],
    ),
    'a year of another clause': (
        'In Peru 40 Fijian nurses study, and 30 mills were built since 1994.',
        [
            ('40 Fijian nurses', 'count', None, None, None, None, None, None),
            ('30 mills', 'count', None, None, None, '1994/2019', None, None),
        ],
    ),
    'a period over paragraphs': (
        "Trade between Chad and Fiji came to $9 million from January through June 2018, a quarter more than in the same period of 2017.\n\nIn the reporting period, Chad's exports to Fiji made up $5 million.\n\nImports from there fell by half to $4 million.",
        [
            ('$9 million', 'level', 'total', None, None, '2018-01/2018-06', None, None),
            ('a quarter', 'percent change', 'total', None, None, '2018-01/2018-06', '2017-01/2017-06', 'up'),
            ('$5 million', 'level', 'export', 'TD', 'FJ', '2018-01/2018-06', None, None),
            ('half', 'percent change', 'import', 'TD', 'FJ', '2018-01/2018-06', '2017-01/2017-06', 'down'),
            ('$4 million', 'level', 'import', 'TD', 'FJ', '2018-01/2018-06', None, None),
        ],
    ),
    'overall trade has no partner': (
        "Trade between Chad and Fiji came to $9 million in 2018.\n\nChad's foreign trade turnover amounted to $2 billion. Exports dropped by 12.6 percent to $1 billion.",
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
            ('$2 billion', 'level', 'total', 'TD', None, '2018', None, None),
            ('12.6 percent', 'percent change', 'export', 'TD', None, '2018', '2017', 'down'),
            ('$1 billion', 'level', 'export', 'TD', None, '2018', None, None),
        ],
    ),
    'top destination and those behind it': (
        'In 2018 Peru sold goods worth $90 million to Chile. Chile remains the top destination ($90 million), followed by Fiji ($31 million).',
        [
            ('$90 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('top destination', 'ordinal', 'export', 'PE', 'CL', None, None, None),
            ('$90 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$31 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
        ],
    ),
    'goods in brackets': (
        "In 2018 Peru's exports to Chile were $90 million. Grapes (18.4%), copper (16.2%) and wool (11%) topped the list.",
        [
            ('$90 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('18.4%', 'share', 'export', 'PE', 'CL', '2018', None, None),
            ('16.2%', 'share', 'export', 'PE', 'CL', '2018', None, None),
            ('11%', 'share', 'export', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'a rank among partners': (
        'In 2018 Latvia ranked 21st among the trade partners of Oman with a share of 0.4 percent.',
        [
            ('21st', 'ordinal', 'total', 'OM', 'LV', '2018', None, None),
            ('0.4 percent', 'share', 'total', 'OM', 'LV', '2018', None, None),
        ],
    ),
    'up from a rank': (
        'Laos became the third-largest trading partner of Oman in 2018, up from fifth in 2017.',
        [
            ('third', 'ordinal', 'total', 'OM', 'LA', '2018', None, None),
            ('fifth', 'ordinal', 'total', 'OM', 'LA', '2017', None, None),
        ],
    ),
    'a plant and its cost': (
        'Peru will build a $60 million cement plant in Chile.',
        [('$60 million', 'level', 'investment', 'CL', None, None, None, None)],
    ),
    'a port at a cost': (
        'The mayor plans a dry port in Chad at a cost of $45m.',
        [('$45m', 'level', 'investment', 'TD', None, None, None, None)],
    ),
    'the place that attracts': (
        'In 2018 Gujarat attracted $3.2 billion of foreign investment.',
        [('$3.2 billion', 'level', 'investment', 'Gujarat', None, '2018', None, None)],
    ),
    'firms of a people invest': (
        'Three Omani companies invested $9 million in Peru in 2018.',
        [
            ('Three Omani companies', 'count', None, None, None, '2018', None, None),
            ('$9 million', 'level', 'investment', 'OM', 'PE', '2018', None, None),
        ],
    ),
    'the current Iranian year so far': (
        'Gilan exported goods worth $90 million to Oman since the beginning of the current Iranian year.',
        [('$90 million', 'level', 'export', 'Gilan', 'OM', '2019-03-21/2019-09-20', None, None)],
    ),
    'months of the past Iranian year': (
        'Exports from Gilan to Oman stood at $90 million in the first five months of the past Iranian year.',
        [('$90 million', 'level', 'export', 'Gilan', 'OM', '2018-03-21/2018-08-22', None, None)],
    ),
    'months to a month': (
        "Peru's exports to Chile stood at $90 million in the nine months to May 2019.",
        [('$90 million', 'level', 'export', 'PE', 'CL', '2018-09/2019-05', None, None)],
    ),
    'months of a financial year in short': (
        "Peru's exports to Chile stood at $90 million in July-March FY19.",
        [('$90 million', 'level', 'export', 'PE', 'CL', '2018-07/2019-03', None, None)],
    ),
    'first days of a month': (
        "Peru's exports rose 5 percent from a year earlier in the first 20 days of May 2019.",
        [('5 percent', 'percent change', 'export', 'PE', None, '2019-05-01/2019-05-20', '2018-05-01/2018-05-20', 'up')],
    ),
    'firms of a city invest in a state': (
        'Three Lima-based companies announced investments totalling $7 million in Chile.',
        [
            ('Three Lima-based companies', 'count', None, None, None, None, None, None),
            ('$7 million', 'level', 'investment', 'Lima', 'CL', None, None, None),
        ],
    ),
    'money pumped into a country': (
        'Omani firms pumped $7 million into Peru in 2018.',
        [('$7 million', 'level', 'investment', 'OM', 'PE', '2018', None, None)],
    ),
    'money of which nothing else is named': (
        "Peru's exports to Chile reached $90 million in 2018. In June alone they were $9 million.",
        [
            ('$90 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$9 million', 'level', 'export', 'PE', 'CL', '2019-06', None, None),
        ],
    ),
    'buyers on top of a list': (
        "Peru's copper exports stood at $90 million in 2018. China topped the list of buyers with $40 million.",
        [
            ('$90 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('$40 million', 'level', 'export', 'PE', 'CN', '2018', None, None),
        ],
    ),
    'a level, or so much more': (
        "Peru's imports from Chile reached $90 million in 2018, or 12 percent more than a year earlier.",
        [
            ('$90 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
            ('12 percent', 'percent change', 'import', 'PE', 'CL', '2018', '2017', 'up'),
        ],
    ),
    'regions of two countries': (
        'Trade between Osh region of Kyrgyzstan and Samarkand region of Uzbekistan reached $48 million in 2018.',
        [('$48 million', 'level', 'total', None, None, '2018', None, None)],
    ),
    'taking the total': (
        "In 2018 Fiji's exports to Peru were $3 million and its imports $4 million, taking the total past $7 million.",
        [
            ('$3 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('$4 million', 'level', 'import', 'FJ', 'PE', '2018', None, None),
            ('$7 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'a base in brackets': (
        "Peru's exports to Chile were $30 million in 2018, 2 times more than in the same period of 2017 ($15 million).",
        [
            ('$30 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('2 times', 'multiple', 'export', 'PE', 'CL', '2018', '2017', 'up'),
            ('$15 million', 'level', 'export', 'PE', 'CL', '2017', None, None),
        ],
    ),
    'an earlier period holds in its own sentence alone': (
        "Fiji's exports to Peru were $30 million in 2018. In 2017 they were $20 million. Imports from Peru stood at $5 million.",
        [
            ('$30 million', 'level', 'export', 'FJ', 'PE', '2018', None, None),
            ('$20 million', 'level', 'export', 'FJ', 'PE', '2017', None, None),
            ('$5 million', 'level', 'import', 'FJ', 'PE', '2018', None, None),
        ],
    ),
    'a financial year told by its end, the other buyers': (
        "Fiji's exports to Peru fell to $30 million in the financial year that ended in June, from $40 million the year before. Chile took $20 million of that sum.",
        [
            ('$30 million', 'level', 'export', 'FJ', 'PE', '2018-07/2019-06', None, None),
            ('$40 million', 'level', 'export', 'FJ', 'PE', '2017-07/2018-06', None, None),
            ('$20 million', 'level', 'export', 'FJ', 'CL', '2018-07/2019-06', None, None),
        ],
    ),
    'a year compared with a month': (
        'Peru opened 2019 with copper exports of $90 million, up 5 percent from January 2018.',
        [
            ('$90 million', 'level', 'export', 'PE', None, '2019-01', None, None),
            ('5 percent', 'percent change', 'export', 'PE', None, '2019-01', '2018-01', 'up'),
        ],
    ),
    'what a relative clause dates': (
        "Peru's exports to Chile were $9 million in 2018. Sales to Fiji, which in 2015 began from nothing, were $2 million.",
        [
            ('$9 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$2 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
        ],
    ),
    'a buyer in apposition, one with an aside': (
        "Peru's exports were $90 million in 2018. Chile, the largest buyer, took $30 million, with Fiji, where trade is slow, at $4 million.",
        [
            ('$90 million', 'level', 'export', 'PE', None, '2018', None, None),
            ('largest buyer', 'ordinal', 'export', 'PE', 'CL', '2018', None, None),
            ('$30 million', 'level', 'export', 'PE', 'CL', '2018', None, None),
            ('$4 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
        ],
    ),
    'months of a year in short': (
        "Peru's exports to Chile made up $90 million in 7M2019, up 5 percent compared to the same period of last year.",
        [
            ('$90 million', 'level', 'export', 'PE', 'CL', '2019-01/2019-07', None, None),
            ('5 percent', 'percent change', 'export', 'PE', 'CL', '2019-01/2019-07', '2018-01/2018-07', 'up'),
        ],
    ),
    'an Iranian year': (
        'Exports of Gilan Province stood at $90 million in the Iranian year 1397 (ended on March 20).',
        [('$90 million', 'level', 'export', 'Gilan', None, '2018-03-21/2019-03-20', None, None)],
    ),
    'two that trade goods': (
        'Chile and Peru traded goods worth $40 million in 2018.',
        [
            ('$40 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'business between two': (
        'Business between Chile and Peru was worth $40 million in 2018.',
        [
            ('$40 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'sold one something': (
        'Fiji sold Oman sugar, cut flowers and ginger for $68 million in 2018.',
        [
            ('$68 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'took goods from one': (
        'Oman took $86 million in goods from Fiji in 2018, of which sugar made up $31 million.',
        [
            ('$86 million', 'level', 'import', 'OM', 'FJ', '2018', None, None),
            ('$31 million', 'level', 'import', 'OM', 'FJ', '2018', None, None),
        ],
    ),
    'spent on goods of a people': (
        'In the other direction, Fiji spent $35 million on Omani goods in 2018.',
        [
            ('$35 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'buyers of a people': (
        'Omani mills bought $5 million worth of Fijian sugar in 2018.',
        [
            ('$5 million', 'level', 'import', 'OM', 'FJ', '2018', None, None),
        ],
    ),
    'a part of what one buys': (
        'Oman gets 40 percent of its sugar from Fiji.',
        [
            ('40 percent', 'share', 'import', 'OM', 'FJ', None, None, None),
        ],
    ),
    'goods that went and came': (
        'Sugar for $18 million went from Fiji to Oman in 2018. What came from there cost $12 million.',
        [
            ('$18 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
            ('$12 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'all that one exports': (
        'Oman takes 11 percent of all that Fiji exports.',
        [
            ('11 percent', 'share', 'export', 'FJ', 'OM', None, None, None),
        ],
    ),
    'a part of everything': (
        'One fifth of everything that Fiji imports comes from Oman.',
        [
            ('One fifth', 'share', 'import', 'FJ', 'OM', None, None, None),
        ],
    ),
    'a part of the goods of one': (
        "About 12 percent of Fiji's sugar goes to Oman.",
        [
            ('About 12 percent', 'share', 'export', 'FJ', 'OM', None, None, None),
        ],
    ),
    'what was sold between two': (
        'Goods exchanged between Fiji and Oman were valued at $4 million in 2018.',
        [
            ('$4 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'earnings from goods sold': (
        "Fiji's earnings from sugar sold to Oman fell to $4 million in 2018.",
        [
            ('$4 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'by selling': (
        'Fiji earned $4 million by selling ginger to Oman in 2018.',
        [
            ('$4 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'earned one': (
        'Sugar exports to Oman brought Fiji $4 million in 2018.',
        [
            ('$4 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'in the opposite direction': (
        'Supplies from Fiji to Oman came to $14 million in 2018, and deliveries in the opposite direction to $46 million.',
        [
            ('$14 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
            ('$46 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'demand for goods from one': (
        'Omani demand for ginger from Fiji grew by 9 percent in 2018. Shipments were worth $16 million.',
        [
            ('9 percent', 'percent change', 'import', 'OM', 'FJ', '2018', '2017', 'up'),
            ('$16 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'the gap after the legs': (
        "In 2018 Fiji's exports to Oman were $9 million and imports $4 million. The gap has narrowed to $5 million.",
        [
            ('$9 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
            ('$4 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
            ('$5 million', 'level', 'balance', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'a sum above another': (
        'In 2018 trade between Fiji and Oman was $61 million. The amount is $12 million, or 26 percent, above that of 2017.',
        [
            ('$61 million', 'level', 'total', None, None, '2018', None, None),
            ('$12 million', 'change', 'total', None, None, '2018', '2017', 'up'),
            ('26 percent', 'percent change', 'total', None, None, '2018', '2017', 'up'),
        ],
    ),
    'a share of imports held': (
        "In 2018 Fiji had a 9 percent share of Oman's sugar imports.",
        [
            ('9 percent', 'share', 'import', 'OM', 'FJ', '2018', None, None),
        ],
    ),
    'a share in the trade of the other': (
        "Supplies from Fiji to Oman came to $14 million in 2018. Oman had a 4 percent share in the country's foreign trade.",
        [
            ('$14 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
            ('4 percent', 'share', 'total', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'from the market': (
        'In 2018 Fiji exported $5 million worth of goods to Oman, while its imports from the market stood at $9 million.',
        [
            ('$5 million', 'level', 'export', 'FJ', 'OM', '2018', None, None),
            ('$9 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'a deficit in trade': (
        'In 2018 Fiji had a deficit of $4 million in its trade with Oman.',
        [
            ('$4 million', 'level', 'balance', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'orders at a fair': (
        'Exporters from Fiji booked orders of $6 million at the fair in Muscat.',
        [
            ('$6 million', 'level', 'export', 'FJ', None, None, None, None),
        ],
    ),
    'contracts at a fair': (
        'Eleven Fijian firms took part in the expo and signed contracts for $14 million.',
        [
            ('Eleven Fijian firms', 'count', None, None, None, None, None, None),
            ('$14 million', 'level', 'export', 'FJ', None, None, None, None),
        ],
    ),
    'a selling mission': (
        'Growers from Fiji came home with $8 million in negotiated sales from a five-day selling mission to Oman.',
        [
            ('$8 million', 'level', 'export', 'FJ', 'OM', None, None, None),
            ('five-day', 'duration', None, None, None, None, None, None),
        ],
    ),
    'a sum to each': (
        'In 2018 Chile sold wine for $40 million to Peru, $12 million to Fiji and $3 million to Oman.',
        [
            ('$40 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$12 million', 'level', 'export', 'CL', 'FJ', '2018', None, None),
            ('$3 million', 'level', 'export', 'CL', 'OM', '2018', None, None),
        ],
    ),
    'more of something bought': (
        'Fiji spent 5 percent more on Omani goods in 2018 and bought 12 percent more sugar from Chile.',
        [
            ('5 percent', 'percent change', 'import', 'FJ', 'OM', '2018', '2017', 'up'),
            ('12 percent', 'percent change', 'import', 'FJ', 'CL', '2018', '2017', 'up'),
        ],
    ),
    'a country exports': (
        'Chile exports $40 million worth of wine to Peru and buys cotton for $12 million.',
        [
            ('$40 million', 'level', 'export', 'CL', 'PE', None, None, None),
            ('$12 million', 'level', 'import', 'CL', 'PE', None, None, None),
        ],
    ),
    'what has to be imported': (
        'Fiji needs 400,000 tonnes of rice. Nine tenths of that had to be imported in 2018.',
        [
            ('400,000 tonnes', 'level', None, None, None, None, None, None),
            ('Nine tenths', 'share', 'import', None, None, '2018', None, None),
        ],
    ),
    'bought by one from one': (
        'In 2018 $40 million worth of wine was bought by Peru from Chile.',
        [
            ('$40 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'orders after a fair': (
        'Exporters from Fiji came home with sales of $8 million from a selling mission to Oman. Orders for $6 million are booked.',
        [
            ('$8 million', 'level', 'export', 'FJ', 'OM', None, None, None),
            ('$6 million', 'level', 'export', 'FJ', 'OM', None, None, None),
        ],
    ),
    'no orders without a fair': (
        'In 2018 the ministry signed contracts worth $6 million with two firms.',
        [
            ('$6 million', 'level', None, None, None, '2018', None, None),
            ('two firms', 'count', None, None, None, '2018', None, None),
        ],
    ),
    'a change without a number: picks up': (
        "Ghana's trade with Togo picks up, officials say.",
        [("Ghana's trade with Togo picks up", 'qualitative', 'total', 'GH', 'TG', None, None, 'up')],
    ),
    'a change without a number: edging higher': (
        'Tea exports to Togo have been edging higher, officials say.',
        [('Tea exports to Togo have been edging higher', 'qualitative', 'export', None, 'TG', None, None, 'up')],
    ),
    'a change without a number: a plain verb after a plural': (
        'Shipments of copper to Togo slump, officials say.',
        [('Shipments of copper to Togo slump', 'qualitative', 'export', None, 'TG', None, None, 'down')],
    ),
    'a change without a number: no verb': (
        'Exports to Togo down, officials say.',
        [('Exports to Togo down', 'qualitative', 'export', None, 'TG', None, None, 'down')],
    ),
    'a change without a number: on the rise': (
        'Trade with Togo is on the rise, officials say.',
        [('Trade with Togo is on the rise', 'qualitative', 'total', None, 'TG', None, None, 'up')],
    ),
    'a change without a number: a record': (
        'Exports to Togo hit a record, officials say.',
        [('Exports to Togo hit a record', 'qualitative', 'export', None, 'TG', None, None, 'up')],
    ),
    'a change without a number: a fall that is known': (
        'The fall in exports to Togo worries farmers.',
        [('The fall in exports to Togo', 'qualitative', 'export', None, 'TG', None, None, 'down')],
    ),
    'a change without a number: a cause': (
        'Growth slowed amid lower imports from Togo.',
        [('lower imports from Togo', 'qualitative', 'import', None, 'TG', None, None, 'down')],
    ),
    'a change without a number: what a side did': (
        'Farmers say Ghana has reduced its imports of rice from Togo.',
        [('has reduced its imports of rice from Togo', 'qualitative', 'import', 'GH', 'TG', None, None, 'down')],
    ),
    'goods that leave a place for another': (
        'Goods worth $143 million left Chile for Peru in 2018, and wheat worth $12 million entered Fiji from Oman.',
        [
            ('$143 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$12 million', 'level', 'import', 'FJ', 'OM', '2018', None, None),
        ],
    ),
    'goods that leave the country': (
        'Goods worth $143 million left the country in 2018.',
        [
            ('$143 million', 'level', 'export', None, None, '2018', None, None),
        ],
    ),
    'goods that change hands': (
        'Trade between Chile and Peru slipped by 8.3% in 2018. Goods worth $40 million changed hands in 2017.',
        [
            ('8.3%', 'percent change', 'total', None, None, '2018', '2017', 'down'),
            ('$40 million', 'level', 'total', None, None, '2017', None, None),
        ],
    ),
    'the exchange of goods': (
        'Chile and Peru trade little. The study puts the exchange of goods at $40 million in 2018. In 2014 it had been $20 million.',
        [
            ('$40 million', 'level', 'total', None, None, '2018', None, None),
            ('$20 million', 'level', 'total', None, None, '2014', None, None),
        ],
    ),
    'what two countries trade for': (
        "Chile met Peru. In 2018 the two countries had traded goods for $5.87 billion, of which $2.94 billion were Chile's exports.",
        [
            ('$5.87 billion', 'level', 'total', None, None, '2018', None, None),
            ('$2.94 billion', 'level', 'export', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'what they bought from each other': (
        'Chile and Peru bought from each other for $9 million in 2018.',
        [
            ('$9 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'imports and exports as one': (
        'Fujian booked $40 million ($50 million) of imports and exports in 2018.',
        [
            ('$40 million', 'level', 'total', 'Fujian', None, '2018', None, None),
            ('$50 million', 'level', 'total', 'Fujian', None, '2018', None, None),
        ],
    ),
    'imports and exports apart': (
        "Chile's imports and exports were $40 million and $30 million in 2018.",
        [
            ('$40 million', 'level', 'import', 'CL', None, '2018', None, None),
            ('$30 million', 'level', 'export', 'CL', None, '2018', None, None),
        ],
    ),
    'business done with a side in front': (
        'With Peru, Chile did business of $40 million in 2018, up 17 percent.',
        [
            ('$40 million', 'level', 'total', 'CL', 'PE', '2018', None, None),
            ('17 percent', 'percent change', 'total', 'CL', 'PE', '2018', '2017', 'up'),
        ],
    ),
    'sales abroad and purchases': (
        'Chile trades. Sales abroad came to $30 million and purchases to $10 million in 2018, a gain of 6.2 percent and a loss of 0.7 percent respectively.',
        [
            ('$30 million', 'level', 'export', None, None, '2018', None, None),
            ('$10 million', 'level', 'import', None, None, '2018', None, None),
            ('6.2 percent', 'percent change', 'export', None, None, '2018', '2017', 'up'),
            ('0.7 percent', 'percent change', 'import', None, None, '2018', '2017', 'down'),
        ],
    ),
    'what it bought there': (
        'Chile sold Peru $612 million worth of goods in 2018. What it bought there came down to $708 million from $720 million.',
        [
            ('$612 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$708 million', 'level', 'import', 'CL', 'PE', '2018', None, None),
            ('$720 million', 'level', 'import', 'CL', 'PE', '2017', None, None),
        ],
    ),
    'but bought': (
        'Chile shipped goods worth $38 million to Peru in 2018, but bought tea, hides and soda ash for a mere $11 million.',
        [
            ('$38 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$11 million', 'level', 'import', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'the weight, the volume': (
        "Chile's exports to Peru were worth $4 million in 2018. The weight of the cargo was 318,000 tons. The tonnage was up 64 percent.",
        [
            ('$4 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('318,000 tons', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('64 percent', 'percent change', 'export', 'CL', 'PE', '2018', '2017', 'up'),
        ],
    ),
    'a weight in brackets': (
        "Chile's exports to Peru rose by 4 percent in 2018. Copper alone brought in $74.5 million (48,600 tons).",
        [
            ('4 percent', 'percent change', 'export', 'CL', 'PE', '2018', '2017', 'up'),
            ('$74.5 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('48,600 tons', 'level', 'export', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'the sales told of before': (
        'Chile sold 48 percent more goods to Peru in 2018. The sales were worth $388 million, after $262 million in 2017.',
        [
            ('48 percent', 'percent change', 'export', 'CL', 'PE', '2018', '2017', 'up'),
            ('$388 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$262 million', 'level', 'export', 'CL', 'PE', '2017', None, None),
        ],
    ),
    'goods from one side of the exchange': (
        'Trade between Chile and Peru is small. Goods from Chile make up 87 percent of the exchange.',
        [
            ('87 percent', 'share', 'export', 'CL', 'PE', None, None, None),
        ],
    ),
    'deliveries of a part of it': (
        'Trade between Chile and Peru rose by 4 percent in 2018. Three quarters of it were deliveries from Chile.',
        [
            ('4 percent', 'percent change', 'total', None, None, '2018', '2017', 'up'),
            ('Three quarters', 'share', 'export', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'private companies of the whole': (
        "Chile's trade rose by 3 percent in 2018. Private companies handled 57.9 percent of the whole.",
        [
            ('3 percent', 'percent change', 'total', 'CL', None, '2018', '2017', 'up'),
            ('57.9 percent', 'share', 'total', 'CL', None, '2018', None, None),
        ],
    ),
    'of which mills took': (
        'The growth came from copper, of which Peruvian wire makers took about 6,000 tons in 2018.',
        [
            ('about 6,000 tons', 'level', 'import', 'PE', None, '2018', None, None),
        ],
    ),
    'goods that contribute to exports': (
        "Chile's exports were $40 million in July 2018. Diamonds contributed 89.1 percent to total exports.",
        [
            ('$40 million', 'level', 'export', 'CL', None, '2018-07', None, None),
            ('89.1 percent', 'share', 'export', 'CL', None, '2018-07', None, None),
        ],
    ),
    'both legs together': (
        "Chile's exports to Peru were $388 million in 2018 and imports $431 million. Taken together, the $819 million is a record.",
        [
            ('$388 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
            ('$431 million', 'level', 'import', 'CL', 'PE', '2018', None, None),
            ('$819 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'the balance in favour': (
        'Chile exported $4 million to Italy in 2018. The balance in favour of Italy was $2 million.',
        [
            ('$4 million', 'level', 'export', 'CL', 'IT', '2018', None, None),
            ('$2 million', 'level', 'balance', 'IT', 'CL', '2018', None, None),
        ],
    ),
    'a sum put into a place': (
        'Chilean builders had put $90 million into housing in the Peruvian capital.',
        [
            ('$90 million', 'level', 'investment', 'CL', 'PE', None, None, None),
        ],
    ),
    'capital of investors': (
        'Chilean investors intend to lift their capital in Peru from $180 million to $300 million.',
        [
            ('$180 million', 'level', 'investment', 'CL', 'PE', None, None, None),
            ('$300 million', 'level', 'investment', 'CL', 'PE', None, None, None),
        ],
    ),
    'an investment of a sum': (
        'A Chilean group would commit itself to an investment of $35 million in Peru.',
        [
            ('$35 million', 'level', 'investment', 'PE', None, None, None, None),
        ],
    ),
    'projects of an investor by rank': (
        'Chile ranks fourth among the foreign investors in Lima with 16 projects worth $142 million.',
        [
            ('fourth', 'ordinal', None, None, None, None, None, None),
            ('16 projects', 'count', None, None, None, None, None, None),
            ('$142 million', 'level', 'investment', 'CL', 'Lima', None, None, None),
        ],
    ),
    'what a plant costs': (
        'Chilean firms want a dyeing plant in Lima, which would cost $8 million.',
        [
            ('$8 million', 'level', 'investment', 'CL', 'Lima', None, None, None),
        ],
    ),
    'goods of a people sold in a place': (
        'Chilean wine worth $40 million was sold in Peru in 2018.',
        [
            ('$40 million', 'level', 'export', 'CL', 'PE', '2018', None, None),
        ],
    ),
    'customers who pay for goods': (
        "Peru's customers paid $40 million for Chilean wine in 2018.",
        [
            ('$40 million', 'level', 'import', 'PE', 'CL', '2018', None, None),
        ],
    ),
    'one flow that exceeds the other': (
        "Chile's imports outstripped exports by $40 million in 2018.",
        [
            ('$40 million', 'level', 'balance', 'CL', None, '2018', None, None),
        ],
    ),
    'goods that move between two': (
        'Merchandise worth $40 million moved between Chile and Peru in 2018.',
        [
            ('$40 million', 'level', 'total', None, None, '2018', None, None),
        ],
    ),
    'money sunk into mines': (
        'Chilean firms have sunk $40 million into mines in Peru.',
        [
            ('$40 million', 'level', 'investment', 'CL', 'PE', None, None, None),
        ],
    ),
}


def row(f: trade.Figure) -> tuple:
    return f.text, f.kind, f.flow, f.reporter, f.partner, f.period, f.base_period, f.direction


@pytest.mark.parametrize(('text', 'rows'), SEEN.values(), ids=SEEN)
def test_seen(text, rows):
    assert [row(f) for f in trade.find(reading(text))] == rows


NOTHING = {
    'empty': '',
    'no number, no claim': 'The trade minister of Ghana signed a trade agreement with Togo.',
    'a wish': 'Both sides want to increase trade between Ghana and Togo.',
    'a possibility': 'Trade with Togo could grow.',
    'a plain verb that is wished': 'The pact will help exports to Togo grow. If imports from Togo fall, mills close.',
    'a growth that is wished': 'They agreed to work for the growth of exports to Togo and for higher imports.',
    'dates only': 'Between 2015 and 2018, in the first eight months of the year, the two countries met.',
    'known pair': 'The two cities and the two countries agreed.',
}


@pytest.mark.parametrize('text', NOTHING.values(), ids=NOTHING)
def test_nothing(text):
    assert trade.find(reading(text)) == []


KNOWN_FAILURES = {
    'the seller named after ahead of': (
        'In 2018 Peru, the top seller, shipped $7 million to Fiji, ahead of Chile with $3 million.',
        [
            ('$7 million', 'level', 'export', 'PE', 'FJ', '2018', None, None),
            ('$3 million', 'level', 'export', 'CL', 'FJ', '2018', None, None),
        ],
    ),
}


@pytest.mark.xfail
@pytest.mark.parametrize(('text', 'rows'), KNOWN_FAILURES.values(), ids=KNOWN_FAILURES)
def test_known_failures(text, rows):
    assert [row(f) for f in trade.find(reading(text))] == rows


def test_a_change_names_the_level_it_is_of():
    text = "In 2018 Chile's exports to Peru rose by $9 million, or 12 percent, to $84 million."
    found = trade.find(reading(text))
    assert [(f.kind, f.of) for f in found] == [('change', 'f3'), ('percent change', 'f3'), ('level', None)]


def test_values_and_units_are_those_printed():
    found = trade.find(reading("Chile's exports to Peru rose by 12 percent to $84 million."))
    assert [(f.value, f.unit, f.low, f.high) for f in found] == [
        (12.0, 'percent', 11.5, 12.5),
        (84e6, 'USD', 83.5e6, 84.5e6),
    ]


def test_both_countries_are_those_named_before():
    text = 'India and Nepal share a border. Trade between the two countries hit $8 billion in 2018.'
    (figure,) = trade.find(reading(text))
    assert figure.countries == ('IN', 'NP')


def test_a_figure_is_said_by_the_speaker_around_it():
    text = 'She said that exports to Peru rose 3 percent.'
    speech = [Speech(14, 44, text[14:44], 'reported', 'Ana Rojas', 'said')]
    assert [f.said_by for f in trade.find(reading(text, speech=speech))] == ['Ana Rojas']


@pytest.mark.parametrize(
    ('text', 'unit', 'kind'),
    [
        ('the 25th anniversary of the port', 'anniversary', 'ordinal'),
        ('at the 12th Lyon Boat Show', 'edition', 'ordinal'),
        ('the number one port in the region', 'rank', 'ordinal'),
        ('for the first time', 'occurrence', 'ordinal'),
        ('For 60 years the mill stood', 'year', 'duration'),
        ('nearly 30 representatives came', 'representative', 'count'),
    ],
)
def test_figures_outside_trade(text, unit, kind):
    assert [(f.unit, f.kind, f.trade) for f in trade.find(reading(text))] == [(unit, kind, False)]


# text -> (words, value, unit, kind) of each figure that counts
COUNTED = {
    'members of a group': (
        'He led a delegation of nine. A party of up to 20 came.',
        [('nine', 9, 'member', 'count'), ('up to 20', 20, 'member', 'count')],
    ),
    'ages': (
        'Ana Rojas, 52, came; the youngest was aged six, the oldest 70.',
        [('52', 52, 'year', 'duration'), ('six', 6, 'year', 'duration'), ('70', 70, 'year', 'duration')],
    ),
    'counted a sentence before': (
        'Ten mills opened. Now there are 12.',
        [('Ten mills', 10, 'mill', 'count'), ('12', 12, 'mill', 'count')],
    ),
    'counted before in the sentence': (
        'Of 45 stalls, 12 were sold in the four days.',
        [('45 stalls', 45, 'stall', 'count'), ('12', 12, 'stall', 'count'), ('four days', 4, 'day', 'duration')],
    ),
    'days after days': (
        'Ships get 15 free days, up from nine.',
        [('15 free days', 15, 'day', 'duration'), ('nine', 9, 'day', 'duration')],
    ),
    'named before': ('Of the larger mills only two grew.', [('two', 2, 'mill', 'count')]),
    'the number of': (
        'The number of mills registered in Lima exceeded 140 in May.',
        [('exceeded 140', 140, 'mill', 'count')],
    ),
    'people': ('The population is 1.2 million.', [('1.2 million', 1.2e6, 'person', 'count')]),
    'a week': (
        'They stayed for a week. It takes about an hour, or a year and a half.',
        [('a week', 1, 'week', 'duration'), ('about an hour', 1, 'hour', 'duration')],
    ),
    'a year and a half': (
        'The year-long work lasted a year and a half.',
        [('year-long', 1, 'year', 'duration'), ('a year and a half', 1.5, 'year', 'duration')],
    ),
    'in a row': (
        'It won for the third year in a row and a second month running.',
        [('third', 3, 'year', 'ordinal'), ('second', 2, 'month', 'ordinal')],
    ),
    'ordinals alone': (
        'The mill is the fourth in Peru, its second abroad. A third one will open.',
        [('fourth', 4, 'ordinal', 'ordinal'), ('second', 2, 'ordinal', 'ordinal'), ('third', 3, 'ordinal', 'ordinal')],
    ),
    'after a name': ("It is Lima's fourth sister city.", [('fourth', 4, 'city', 'ordinal')]),
    'two that are no pair of places': ('The two ministers met.', [('two ministers', 2, 'minister', 'count')]),
    'a part of things': ('Two-thirds of the visitors came late.', [('Two-thirds', 66.7, 'percent', 'share')]),
    'compared with what is known': (
        'Costs were above the $9 million of Lima, over the 5 million mark.',
        [('$9 million', 9e6, 'USD', 'level'), ('over the 5 million', 5e6, 'USD', 'level')],
    ),
    'the currency named later': (
        'Aid was 1.2 billion, of which 800 million dollars was spent.',
        [('1.2 billion', 1.2e9, 'USD', 'level'), ('800 million dollars', 8e8, 'USD', 'level')],
    ),
    'metres': ('The oak is eight metres high.', [('eight metres', 8, 'metre', 'level')]),
    'all that are ranked': (
        'The mill is the 18th soap maker (out of 96). Two ports came in 4th place out of 30.',
        [
            ('18th', 18, 'maker', 'ordinal'),
            ('96', 96, 'maker', 'count'),
            ('Two ports', 2, 'port', 'count'),
            ('4th', 4, 'rank', 'ordinal'),
            ('30', 30, 'port', 'count'),
        ],
    ),
    'known or pronouns': (
        'These five people met those two. The two left, one stayed. It opened one in 2017, a year ago.',
        [],
    ),
}


@pytest.mark.parametrize(('text', 'rows'), COUNTED.values(), ids=COUNTED)
def test_counts_have_the_noun_that_is_counted(text, rows):
    assert [(f.text, f.value, f.unit, f.kind) for f in trade.find(reading(text))] == rows


def test_offsets_are_those_of_the_text():
    for text, _ in SEEN.values():
        assert all(text[f.start : f.end] == f.text for f in trade.find(reading(text)))


@pytest.mark.parametrize(
    'text',
    [
        'trade ' * 2000,
        '$5 million or ' * 300,
        'exports to Peru and ' * 300,
        '\ue000\ue002 ($%',
        '中国 5 %',
        'Peru brought  in goods worth $5 million from Chile.',
        'They met in the mornings of September 2019. The two-day visit drew 30 guests.',
        'EXPORTS TO İRAN RƎACHED 5 MİLLİON DOLLARS',
    ],
)
def test_any_text_is_read(text):
    assert isinstance(trade.find(reading(text)), list)


def test_a_forum_on_a_weekday_of_no_year_has_no_day():
    figures = dateline.parse('Roe told reporters after opening a seminar of 40 firms on Thursday.').figures
    assert figures['period'].isna().all()


def test_legs_after_a_turnover_without_a_side_have_none():
    found = trade.find(
        reading('In 2018 trade between Chad and Niger was $9 million; exports rose 3 percent, imports 5 percent.')
    )
    assert [(f.flow, f.reporter, f.countries) for f in found] == [
        ('total', None, ('TD', 'NE')),
        ('export', None, ('TD', 'NE')),
        ('import', None, ('TD', 'NE')),
    ]


def test_legs_are_those_of_the_side_where_the_article_is_written():
    text = 'LIMA, May 2. In 2018 trade between Peru and Fiji was $9 million; exports rose 3 percent to $5 million.'
    found = dateline.parse(text).figures
    assert found[['flow', 'reporter', 'partner']].iloc[-1].tolist() == ['export', 'PE', 'FJ']


def test_our_exports_are_those_of_the_country_of_the_speaker():
    text = 'LIMA, May 2. "Our exports to Peru were $5 million," the Fijian ambassador Ana Rojas said. "We sold $3 million of fish to Peru."'
    assert dateline.parse(text).figures['reporter'].tolist() == ['FJ', 'FJ']


# text -> (words, kind, measure) of each figure outside trade
@pytest.mark.parametrize(
    'text',
    [
        'India wants to diversify 20 percent of its exports to Peru.',
        'Orders were signed in Lima. A peace mission from May 3 to 6, 2022 met them. Contracts made $3 million.',
        'Exports.\n\nCountry USD million share, %\nChile 5 007\n',
    ],
)
def test_no_period_is_made_up(text):
    assert dateline.parse(text, published='2022-12-05').figures['period'].isna().all()


@pytest.mark.parametrize(
    ('text', 'unit'),
    [
        ('Halifax and Calgary sold goods worth $4 million to Chile in 2018.', 'CAD'),
        ('Halifax and Calgary sold goods worth $4 million to Chile in 2018. That is US$3 million.', 'USD'),
        ('Halifax met Mumbai and Pune. It sold them goods worth $4 million.', 'CAD'),
        ('Oita and Beppu bought Tasmania cheese worth $4 million in 2018.', 'USD'),
        ('Moscow, Kazan and Omsk exported goods for $4 million to Hamilton in 2018.', 'USD'),
        ('The envoy of Australia visited Hanoi. Exports of Vietnam made $4 million in 2018.', 'USD'),
        ("New Zealand's exports made $4 million in 2018.", 'NZD'),
        ("New Zealand's minister met partners in Pune. Exports to Pune made $4 million in 2018.", 'USD'),
        ('MUMBAI: Guests from Perth met traders of Mumbai and Pune. Exports made $4 million in 2018.', 'USD'),
        ('India met guests from Perth in Pune, and in Mumbai. Its exports made $4 million in 2018.', 'USD'),
        (
            'Sydney sold goods worth $4 million, said Dhaka Chamber of Commerce. Bangladesh Bank says so of Sydney.',
            'USD',
        ),
        ('Duluth and Halifax met. Exports made $4 million in 2018.', 'USD'),
    ],
)
def test_plain_dollars_are_those_of_the_towns_of_an_article(text, unit):
    assert dateline.parse(text).figures['unit'].tolist()[0] == unit


def test_financial_years_are_those_of_the_country_at_home():
    text = (
        "ISLAMABAD: In the first seven months of the current fiscal year, Pakistan's exports to Peru made $70 million."
        ' In the first quarter of last fiscal year they made $20 million. In Q1 FY20 they made $10 million.'
        ' They grew to $100 million last fiscal. In July-November this fiscal they fell to $50 million.'
    )
    found = dateline.parse(text, published='2022-02-18').figures
    spans = ['2021-07/2022-01', '2020-07/2020-09', '2019-07/2019-09', '2020/2021', '2021-07/2021-11']
    assert found['period'].tolist() == spans


MEASURED = {
    'sold at home': ('"Our maps go for £0.65 in Denmark," she said.', [('£0.65', 'level', None)]),
    'a verb is no measure': (
        'Lyon would contribute 450,000 euros over three years.',
        [('450,000 euros', 'level', None), ('three years', 'duration', 'years')],
    ),
    'part of a total': (
        'The airlines paid about €1.6m of a total of €2 million.',
        [('about €1.6m', 'level', None), ('€2 million', 'level', None)],
    ),
    'noun before': ('The fund has assets of $12 billion.', [('$12 billion', 'level', 'fund')]),
    'noun with a verb between': ('Tuition was raised to 4,000 euros.', [('4,000 euros', 'level', 'Tuition')]),
    'noun after': ('The mayor promised $3 million for schools.', [('$3 million', 'level', 'schools')]),
    'duration before a noun': (
        'They signed a three-year cooperation agreement.',
        [('three-year', 'duration', 'cooperation agreement')],
    ),
    'a chamber of commerce trades nothing': (
        'The head of the Omani chamber of commerce paid $15.',
        [('$15', 'level', None)],
    ),
    'twice as fast': ('Lorries cross twice as fast.', [('twice', 'multiple', None)]),
    'the two cities': ('The two cities signed, both sides agreed, the two countries gained.', []),
    'two of a country': ('The two islands of Malta came.', [('two islands', 'count', 'islands of Malta')]),
}


@pytest.mark.parametrize(('text', 'rows'), MEASURED.values(), ids=MEASURED)
def test_measures_outside_trade_are_nouns_or_missing(text, rows):
    found = trade.find(reading(text))
    assert [(f.text, f.kind, f.measure) for f in found] == rows
    assert not any(f.trade for f in found)


def test_dirhams_are_those_of_the_country_spoken_of():
    assert [f.unit for f in trade.find(reading("Morocco's exports to India were 14.8 billion dirhams."))] == ['MAD']
    assert [f.unit for f in trade.find(reading("Dubai's exports to Morocco were 5 dirhams."))] == ['AED']


def test_a_share_of_an_unnamed_part_is_checked_against_nothing():
    text = "Malaysia's total trade was $246 billion in 2022. Its exports were $144 billion. It was 14 percent of total exports."
    corpus = dateline.parse(text)
    share = corpus.figures[corpus.figures['kind'] == 'share'].iloc[0]
    assert share['measure'] == 'share of total exports'
    assert set(corpus.checks['verdict']) <= {'consistent'}


@pytest.mark.parametrize(
    'text',
    [
        'The club bought the player from Peru for $40 million.',
        'Chile sent $40 million in aid to Peru.',
        'The city sent 40 tonnes of food to Peru as aid in 2018.',
        'Germany spent 40 million euros on refugees from Syria.',
        'The city spent $40 million on a bridge in Peru.',
        'Peru received $40 million in loans from Chile in 2018.',
        'The firm has sold 300 flats in Peru for $40 million.',
        'The company sold goods worth $4 million in 2018.',
        'The price of goods that Chile sells rose by 5 percent.',
        'The gap between rich and poor in Chile grew by 12 percent.',
        'Sales of tickets at the fair in Lima brought in $3 million.',
        'The bus goes from Lima to Chile for $40.',
        'Chile and Peru exchanged 40 prisoners.',
        'Tourists from Chile spent $40 million in Peru in 2018.',
        '40 tonnes of food left Chile for Peru as aid in 2018.',
        'A loan of $40 million reached Peru from Chile.',
        'Chile pledged $40 million to fight hunger in Peru.',
        'The capital in Peru spent $40 million on roads.',
        'The shop did business of $40 million in 2018.',
        'Goods worth $40 million changed hands at the auction.',
        'Chile sent 18 makers of cheese to a fair in Peru.',
        'The balance was $40 million.',
        'Taken together, they spent $40 million.',
    ],
)
def test_what_is_given_or_spent_is_not_all_trade(text):
    found = trade.find(reading(text))
    assert [f.trade for f in found] == [False] * len(found) != []


def test_a_firm_that_invests_is_the_side_of_its_sum_alone():
    text = """LIMA, June 4, 2019 - Andina Foods Ltd, a Lima-based grower, plans to put $12 million into a cannery in Valparaiso.
    Chile's exports to Peru made $40 million in 2018."""
    figures = dateline.parse(text).figures
    assert figures[['flow', 'reporter', 'partner']].to_numpy().tolist() == [
        ['investment', 'Andina Foods Ltd', 'Valparaiso'],
        ['export', 'CL', 'PE'],
    ]


@pytest.mark.parametrize(
    ('text', 'sides'),
    [
        (
            'The guests will see Callao on Friday, where Roe Steel Ltd is building a $3 million plant. The company put $2 million into a mill near Valparaiso.',
            [('Roe Steel Ltd', 'Callao'), ('Roe Steel Ltd', 'Valparaiso')],
        ),
        (
            'The largest of the projects in Callao is a $5 million mill by Roe Steel Ltd near the port.',
            [('Roe Steel Ltd', 'Callao')],
        ),
        ('Roe Steel Ltd announced a $72 million expansion in Callao.', [('Roe Steel Ltd', 'Callao')]),
    ],
)
def test_who_builds_for_a_sum_is_its_investor(text, sides):
    figures = dateline.parse(f'LIMA, June 4, 2019 - {text}').figures
    assert list(zip(figures['reporter'], figures['partner'], strict=True)) == sides


@pytest.mark.parametrize(
    ('text', 'rows'),
    [
        (
            'Chennai-based Noyal Garments bagged an order for 60,000 shirts from a Spanish retailer.',
            [('60,000 shirts', 'Noyal Garments', 'ES')],
        ),
        (
            'Chennai-based Kavi Brakes said earlier this month it has bagged a $4 million order from a Peruvian dealer.',
            [('$4 million', 'Kavi Brakes', 'PE')],
        ),
        (
            'The Algerian Products Exhibition in Dakar closed with deals worth $9 million.',
            [('$9 million', 'DZ', 'Dakar')],
        ),
        (
            'Trade of Egypt and Turkey grew in 2018. The balance with Ankara was a surplus of $2 million.',
            [('$2 million', 'EG', 'TR')],
        ),
    ],
)
def test_orders_fairs_and_balances_have_sides(text, rows):
    figures = dateline.parse(f'date 2019-06-04 {text}').figures
    found = figures[figures['trade'] & figures['value'].notna()]
    assert list(found[['text', 'reporter', 'partner']].itertuples(index=False, name=None)) == rows


def test_a_change_in_a_headline_is_of_the_period_told_most():
    figures = dateline.parse(
        "Peru's trade with Chile dips 16 percent\n\nLIMA, June 4, 2019 - Peru's trade with Chile made $5 million in 2018, "
        'compared with $6 million in 2017. Peru sold Chile tea for $1 million in 2018.'
    ).figures
    assert figures['period'].tolist()[0] == '2018'


def test_goods_in_a_list_and_in_return_are_traded_with_one_side():
    figures = dateline.parse(
        'Trade of Bahia made $5 million in 2018. 300 tons of figs, 52 tons of nuts as well as tea were sent to Chile. '
        'In return, Bahia received 9 tons of wheat.'
    ).figures
    rows = figures[figures['unit'] == 'ton'][['flow', 'reporter', 'partner']].to_numpy().tolist()
    assert rows == [['export', 'Bahia', 'CL'], ['export', 'Bahia', 'CL'], ['import', 'Bahia', 'CL']]


def test_two_numbers_of_one_change_are_both_changes():
    text = (
        'Trade of Peru with Chile was $159 million in 2018, which is 26.3 percent, or $33 million, more than in 2017.'
    )
    assert dateline.parse(text).figures['kind'].tolist() == ['level', 'percent change', 'change']


def test_a_year_of_two_is_that_of_the_first_land_that_has_such():
    text = 'It earned $14 million in the first six months of the 2018/19 financial year.'
    found = trade.financial_years.financial(text, [], ANCHOR, ('DJ', 'UG'))
    assert [d.edtf for d in found] == ['2018-07/2018-12']


@pytest.mark.parametrize(
    'text',
    [
        'Sales to Kenya jumped by around 40 percent in July-December of the current fiscal year.',
        'A firm signed a deal to invest $85 million in a centre. Lima approved 43 projects, with contracted investment of $312 million.',
    ],
)
def test_a_year_or_a_side_that_nothing_tells_stays_open(text):
    assert len(dateline.parse(text).figures) > 0


def test_rows_of_months_are_of_the_years_of_their_columns():
    text = 'The ministers met.\n\nExports of Peru by month (million $)\n2018 2017\nMay 798 845\nJune 871 866\n'
    found = dateline.parse(text).figures
    assert found['period'].tolist() == ['2018-05', '2017-05', '2018-06', '2017-06']
    assert set(found['flow']) == {'export'}


@pytest.mark.parametrize(
    'text',
    [
        'Peru imports tea from Chile. In return it receives $3 million in aid from Chile in 2021.',
        'The state budget allocated $20 million to the airport in Lima.',
        'Peru poured $30 million to save the port from floods in 2021.',
        'Peru pledged $3 million into a fund for 40 schools in 2021.',
        'Peru runs 12 projects with $3 million debt in Chile.',
        'Peru has 3 projects with a total $3 million of losses in Chile in 2021.',
        'Peru cleared $3 million in debt for export credits in 2021.',
        'Peru recorded 30% of its land for exports of tea in 2021.',
        'Peru saw 30 percent of goods moving through the canal in 2021.',
    ],
)
def test_aid_debts_and_spending_at_home_are_no_trade(text):
    assert dateline.parse(text).figures['flow'].isna().all()


def test_a_sentence_that_leads_into_speech_tells_no_period():
    text = 'The minister, elected in 2015, said:\n\n"Peru\'s exports to Chile made $3 million."'
    assert dateline.parse(text, published='2022-06-05').figures['period'].isna().all()


def test_a_column_of_no_year_leaves_the_months_of_its_rows_open():
    text = 'They met.\n\nExports of Peru (USD million)\nGoods nine months 2018\nMay 5 6\nJuly 7 8\n'
    assert dateline.parse(text).figures['value'].tolist()[1:] == [5e6, 6e6, 7e6, 8e6]


def test_a_table_that_lost_its_line_breaks_is_read_by_rows():
    text = 'Turnover of Peru with partners, million US dollars:\nCountry 2017 2018 Chile 611.0 498.2 Cuba 402.5 388.0 Fiji 9 8'
    found = dateline.parse(text).figures
    assert found['partner'].tolist() == ['CL', 'CL', 'CU', 'CU', 'FJ', 'FJ']
    assert found['period'].tolist() == ['2017', '2018'] * 3


def test_your_country_is_the_other_side_than_the_speaker():
    text = (
        'MOSCOW, May 3, 2019 (TASS) - Trade between Russia and Syria made $9 million in 2018, the minister told the'
        ' Syrian ambassador. "Our exports to your country made $6 million. In return we bought soap worth $3 million."'
    )
    found = dateline.parse(text).figures
    assert found[['flow', 'reporter', 'partner']].to_numpy().tolist()[1:] == [
        ['export', 'RU', 'SY'],
        ['import', 'RU', 'SY'],
    ]


def test_deals_of_a_business_visit_are_of_its_days():
    text = 'Firms from Osh came to Lima with a business mission on June 3-6. Contracts for $5 million were signed.'
    assert dateline.parse(text, published='2019-06-09').figures['period'].tolist() == ['2019-06-03/2019-06-06']


def test_a_fruit_is_no_town_at_the_head_of_a_sentence():
    text = 'Mango exports from the Piura region made $5 million in 2018. Growers of mango sold less.'
    assert dateline.parse(text).figures['reporter'].tolist() == ['Piura']


def test_investments_of_unnamed_hosts_in_other_money_are_read():
    text = 'Investments totaled $5 million: $3 million from Chile and 2 million pesos from Cuba.'
    assert [f.reporter for f in trade.find(reading(text))][1:] == ['CL', 'CU']


SOLD = [  # what a whole article tells -> (flow, reporter, partner) of its sums
    ('Firms from Daegu signed five export contracts worth $4 million in 2018.', [('export', 'Daegu', None)]),
    ('Exports of Peru grew to $9 million in 2018. China alone bought $4 million worth of tea and trucks.',
     [('export', 'PE', None), ('export', 'PE', 'CN')]),
    ('Exports of Peru grew to $9 million in 2018. China, the largest buyer, cut its purchases to $3 million.',
     [('export', 'PE', None), ('export', 'PE', 'CN')]),
    ('LIMA, May 5, 2019 - Exports of Peru grew to $9 million in 2018. Chile bought Peruvian tea for $3 million in 2018.',
     [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ("Peru shipped goods to Chile worth $9 million in 2018. Tea led the list at $4 million.",
     [('export', 'PE', 'CL'), ('export', 'PE', 'CL')]),
    ("Peru's exports were $9 million in 2018. The report indicated that Chile topped the list of importers with $4 million, followed by Cuba with $2 million.",
     [('export', 'PE', None), ('export', 'PE', 'CL'), ('export', 'PE', 'CU')]),
    ('The total export-import value of Lima was $9 million in 2018.', [('total', 'Lima', None)]),
    ('Exports of Peru made $9 million. Italy has overtaken Chile as the biggest customer, buying $4 million worth of Peruvian goods.',
     [('export', 'PE', None), ('export', 'PE', 'IT')]),
    ("Trade between Peru and Chile made $9 million; Chilean goods accounted for $4 million of this.",
     [('total', None, None), ('export', 'CL', 'PE')]),
    ("Peru's exports to Cuba rose. Fiji imported goods worth $9 million, with a share of only 4 percent for Peru.",
     [('import', 'FJ', None)]),
    ("Peru imported $9 million of tea, out of which Cuba's share was only $2 million.",
     [('import', 'PE', None), ('import', 'PE', 'CU')]),
    ('Peru exported tea worth $9 million in 2018. Chile imported $4 million.', [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('Exports of Peru made $9 million. Chile took exports worth $4 million.', [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('Exports of Peru to Caricom made $4 million.', [('export', 'PE', 'CARICOM')]),
    ('Goods worth $4 million were dispatched from Peru to Chile in 2018.', [('export', 'PE', 'CL')]),
    ('The Port of Callao moved $4 million of export cargo in 2018.', [('export', 'Port of Callao', None)]),
    ('Firms of Peru sold products for $4 million to other countries in 2018.', [('export', 'PE', None)]),
    ('Chile bought $4 million in Peru wines in 2018.', [('import', 'CL', 'PE')]),
    ("Peru's exports rose to $9 million. Chile countries accounted for $2 million and Cuba states for $1 million.",
     [('export', 'PE', None), ('export', 'PE', 'CL'), ('export', 'PE', 'CU')]),
    ("Peru's exports to Cuba were $9 million, to Fiji $2 million. By sector, tea led with $4 million.",
     [('export', 'PE', 'CU'), ('export', 'PE', 'FJ'), ('export', 'PE', None)]),
    ('From Peru, an export of $4 million was made in 2018.', [('export', 'PE', None)]),
    ("Peru's exports made $9 million, $4 million by Cusco.", [('export', 'PE', None), ('export', 'Cusco', None)]),
    ("Peru's exports made $9 million. Tea remains the flagship with $4 million.",
     [('export', 'PE', None), ('export', 'PE', None)]),
    ("Peru's exports made $9 million. Among countries Chile, with $4 million, was at the top. ($1 = 2 soles)",
     [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('Exports of Bahia made $9 million. Cuba bought $4 million worth of goods from the state.',
     [('export', 'Bahia', None), ('export', 'Bahia', 'CU')]),
    ('Bahia met guests. Exports from the northeastern Brazilian state to Cuba made $4 million.',
     [('export', 'Bahia', 'CU')]),
    ('Bahia sold $4 million worth of tea to Cuba, making it the province\'s main customer. Tea was worth $2 million of that.',
     [('export', 'Bahia', 'CU'), ('export', 'Bahia', 'CU')]),
    ("Ore Mining Corp. signed a contract to deliver $4 million of coal to Chile.", [('export', 'Ore Mining Corp.', 'CL')]),
    ('Bahia state officials said exports to Texas had risen to $4 million.', [('export', 'Bahia', 'Texas')]),
    ('The latest is a $4 million mill at Osh by Ore Mining Corp.', [('investment', 'Ore Mining Corp.', 'Osh')]),
    ('Exports of Peru fell in 2018. Exports to Niger Republic made $4 million.', [('export', 'PE', 'NE')]),
    ('The firm exported goods for $4 million to Uruguay.Talks will follow.', [('export', None, 'UY')]),
    ('LIMA, May 5, 2019 - The trade minister of Chile, Ana Roe, opened the hall. In nine months tea exports to Peru made $4 million, the minister noted.',
     [('export', 'CL', 'PE')]),
    ('LIMA, May 5, 2019 - The ministers of Peru and Chile, Ana Roe and Leo Paz, met. Trade of Peru with Chile made $9 million. “Our deficit of $4 million is too large,” said the minister, urging the Chilean side to buy more.',
     [('total', 'PE', 'CL'), ('balance', 'PE', 'CL')]),
    ('Trade between the Sultanate of Oman and Kenya was told. Trade between the Sultanate and Kenya made $9 million in 2018. Omani exports made up $4 million of it.',
     [('total', None, None), ('export', 'OM', 'KE')]),
    ('Shandong exported goods worth $9 million to Peru. Exports of Shandong Province to Chile made $4 million.',
     [('export', 'Shandong', 'PE'), ('export', 'Shandong', 'CL')]),
    ("Peru's imports and exports to the six member states of the GCC made $9 million in 2018. Among them, exports were $4 million.",
     [('total', 'PE', 'GCC'), ('export', 'PE', 'GCC')]),
    ("Peru's exports of fresh and dried figs to Chile made $4 million in 2018.",
     [('export', 'PE', 'CL')]),
    ("Peru's exports to Cuba made $9 million, while imports doubled, from $2 million to $4 million.",
     [('export', 'PE', 'CU'), ('import', 'PE', 'CU'), ('import', 'PE', 'CU')]),
    ('Peru exported goods for $9 million in 2018. Tea, deliveries of which to Chile made $4 million, led.',
     [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('Exports of Peru made $9 million in 2018. Chile is the main client with $4 million.',
     [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('LIMA, May 5, 2019 - Peru sold tea to Chile. "We lost the $4 million we sold to Chile in 2018," said Ana Roe, trade minister of Peru.',
     [('export', 'PE', 'CL')]),
    ('In May, Busan-based Nori Yards clinched a $4 million order from the Peruvian Navy.',
     [('export', 'Nori Yards', 'PE')]),
    ('Peruvian tea growers secured contracts worth $4 million from Japan.',
     [('export', 'PE', 'JP')]),
    ('Exports of Bahia made $9 million in 2018. Purchases in China rose to $4 million.',
     [('export', 'Bahia', None), ('import', 'Bahia', 'CN')]),
    ("Chile's importers met. The talks could turn into purchases for $4 million by Peruvian importers.",
     [('import', 'PE', None)]),
    ('LIMA, May 5, 2019 - Peru\'s exports to Kenya made $9 million in 2018. Asked about Ghana, he said trade is low. "We only sold $4 million worth of tea there in 2018."',
     [('export', 'PE', 'KE'), ('export', 'PE', 'GH')]),
    ('Trade of the Lima Region with the Osh Region made $9 million in 2018. Peruvian exports accounted for $4 million of this.',
     [('total', 'Lima Region', 'Osh Region'), ('export', 'Lima Region', 'Osh Region')]),
    ('Peruvian growers took orders worth $9 million at the Lima Tea Fair. Of the total, $4 million came from buyers in Chile.',
     [('export', 'PE', None), ('export', 'PE', 'CL')]),
    ('ANKARA, May 5, 2019 (AA) - Trade between Turkey and Peru is growing. Some 30 Turkish firms operate in Peru. Turkish investments there total $4 million.',
     [('investment', 'TR', 'PE')]),
    ('Peru exported $4 million worth of goods, mainly tea, figs and wine, to Chile in 2018.',
     [('export', 'PE', 'CL')]),
    ("The Tarim region's exports to Peru made $4 million in 2018.",
     [('export', 'Tarim', 'PE')]),
    ('Peru earned $4 million from the export of tea, figs and other goods to Chile.',
     [('export', 'PE', 'CL')]),
    ('LIMA, May 5, 2019 - Chilean firms invested $9 million in Peru in 2017. New investments were modest in 2018: only $4 million.',
     [('investment', 'CL', 'PE'), ('investment', 'CL', 'PE')]),
    ("Exports of Bahia rose. The province's sales to Peru made $9 million: Chile doubled its purchases to $4 million, Cuba increased them by 9 percent, up to $2 million.",
     [('export', 'Bahia', 'PE'), ('export', 'Bahia', 'CL'), ('export', 'Bahia', 'CU')]),
    ('Trade of the State of Bahia with Peru made $9 million in 2018. Of the total, $4 million corresponded to exports of the state.',
     [('total', 'Bahia', 'PE'), ('export', 'Bahia', 'PE')]),
    ('LIMA, May 5, 2019 - Exports of Lima to Chile made $9 million. "Our country\'s trade with Chile made $40 million," said Ana Roe, mayor of Lima.',
     [('export', 'Lima', 'CL'), ('total', 'PE', 'CL')]),
    ('Trade between Peru and Chile made $9 million in 2018. Peruvian exports rose 2 percent, while Chilean shipments rose 9 percent to $4 million.',
     [('total', None, None), ('export', 'CL', 'PE')]),
    ("Udmurtia's trade with the countries of the African continent made $4 million in 2018.",
     [('total', 'Udmurtia', 'Africa')]),
    ('The Council for the Development of Ghana has approved 12 Peruvian projects with a combined capital of $4 million.',
     [('investment', 'PE', 'GH')]),
    ('Trade of Peru and Chile made $20 million in 2018. Only $7 million of that amount are Peruvian exports.',
     [('total', None, None), ('export', 'PE', 'CL')]),
    ('Peruvian investments in the economy of Chile totalled $7 million in 2018.', [('investment', 'PE', 'CL')]),
    ('Companies from Lima sold goods worth $7 million in Greece in 2018.', [('export', 'Lima', 'GR')]),
    ('Peru sold tea worth $2 million in Lima in 2018.', [('export', 'PE', None)]),
    ("Peru's first single country exhibition in Chile has ended with export orders of $2 million.", [('export', 'PE', 'CL')]),
    ("Peru's exports to Chile made $2 million in 2018. The exchange rate was ($1 - 3.3 soles).",
     [('export', 'PE', 'CL')]),
    ('Trade of Peru and Chile grew in 2014. Peru sold Chile goods worth €21 million ($20 million) in 2015 against imports from Chile of €20 million ($19 million).',
     [('export', 'PE', 'CL'), ('import', 'PE', 'CL')]),
    ('The exports of Peru to the Republic of China (Taiwan) totaled $96 million in 2018.', [('export', 'PE', 'TW')]),
    ('Trade of Bahia made $9 million in 2018. For the country as a whole, exports to Peru totaled $40 million.',
     [('total', 'Bahia', None), ('export', 'BR', 'PE')]),
]  # fmt: skip


@pytest.mark.parametrize(('text', 'rows'), SOLD, ids=[text[-60:] for text, _ in SOLD])
def test_who_sells_to_whom(text, rows):
    found = dateline.parse(text, published='2019-06-09').figures
    sums = found[(found['unit'] == 'USD') & found['trade']]
    told = [tuple(None if pd.isna(x) else x for x in row) for row in sums[['flow', 'reporter', 'partner']].to_numpy()]
    assert told == rows


def test_the_sign_of_several_countries_is_that_of_the_country_at_home():
    text = 'KISUMU, Kenya, May 5, 2019 - Traders in Kisumu bought fish for Sh3 million from Mwanza, Tanzania.'
    assert dateline.parse(text).figures['unit'].tolist() == ['KES']
    assert dateline.parse('PRAIA, Cape Verde, May 5, 2019 - Exports made 5 million escudos.').figures[
        'unit'
    ].tolist() == ['CVE']


def test_plain_dollars_are_those_that_a_text_marks_beside_the_american():
    text = 'It cost TT$3 million or US$1 million in May, TT$4 million later, and $5 million in June.'
    assert [q.unit for q in quantities.find(text)] == ['TTD', 'USD', 'TTD', 'TTD']


TIMED = [  # a text of June 2019 -> the periods of its sums
    ("Peru's imports reached $4 million with respect to the same period of 2018 in the first quarter of 2019.", ['2019-01/2019-03']),
    ("Peru's exports in 2018 made $9 million, more than double the $4 million of 2016.", ['2018', '2016']),
    ("Trade of Peru amounted to $4 million over the first four months of this year.", ['2019-01/2019-04']),
    ("Peru's exports made $9 million in 2018 (in 2017 – $4 million).", ['2018', '2017']),
    ("Peru's exports made $2.64b. compared with $2.53b. in 2017.", [None, '2017']),
    ("Peru's exports were $4 million in 2018. Imports fell to $3 million, as the drought of May 2017 eased.", ['2018', '2018']),
    ("Cargo of 5 million tons came to Callao in the financial year that ended on 31 March. It met guests. Peru's exports made $4 million.",
     ['2018-04/2019-03']),
    ("ISLAMABAD, Feb 24 (APP) Exports in the first seven months of the current fiscal year were $9 million against exports of $4 million in the same months of last year.",
     ['2018-07/2019-01', '2017-07/2018-01']),
    ("Through April, exports through Callao came to $4 million.", ['2019-01/2019-04']),
    ("Until May this year Peru recorded a deficit of $4 million.", ['2019-01/2019-05']),
    ("Peru desires to take its trade with Chile to $9 million by 2022. Trade had been around $4 million.", ['2022', None]),
    ("Peru's exports reached $4 million at May-end.", ['2019-01/2019-05']),
    ('Peru and Chile agreed to raise their trade to $4 million in three years.',
     ['2022']),
    ("Peru's exports doubled within three years to $4 million.",
     [None]),
    ('Peru expects trade to reach $9 million. Its target of $4 million could be met in 2022.',
     [None, '2022']),
    ("Peru's exports were $9 million in 2018. Deliveries to Chile fell to $4 million because of the storm of April at the port.",
     ['2018', '2018']),
    ("TEHRAN, June 8 (IRNA) - In the last Iranian year Iran exported $9 million of figs. Iran's exports to Peru made $4 million in the eight months to Nov. 20.",
     ['2018-03-21/2019-03-20', '2018-03-21/2018-11-20']),
    ("Lima's trade, which recorded $9 million in 2018, compared to $4 million in 2017, made a rise of 11 percent.",
     ['2018', '2017']),
    ('LIMA, May 5 2019 - Peruvian exports rose to $9 million in January-March.Exports to Chile made $4 million.',
     ['2019-01/2019-03', '2019-01/2019-03']),
    ('Orders of the Lima Tea Fair, held from May 3 to 6, 2019, made $4 million, three times the amount booked at the previous edition in 2017.',
     ['2019-05-03/2019-05-06']),
    ('Exports of Bahia rose to $9 million in 2018. Its wares are cheap: Chile bought tea for $4 million.',
     ['2018', '2018']),
    ("As expected, Peru's exports doubled in three years to $4 billion.", [None]),
    ("Peru exported goods worth $9 million due to rich harvests in 2018, up from $4 million in 2017.", ['2018', '2017']),
    ("TEHRAN, May 5, 2019 (IRNA) - Iran's exports in the Iranian calendar year made $9 million. Chile's exports to Iran were $4 million at year-end 2018.",
     [None, '2018']),
    ('In III quarter the rates of fall slowed down: trade of Omsk made $9 million versus $11 million in 2017.',
     ['2018-07/2018-09', '2017']),
    ('Chilean investment in Peru, materialized between 1990 and March 2018, accumulates $9 million.', ['1990/2018-03']),
    ('Trade of Peru was $9 million over the first nine months of 2018, more than in the same period of 2017.',
     ['2018-01/2018-09']),
    ("Iran's exports to Peru made $9 million in the first 7 months of the past Iranian year (March 21 through October 22, 2018).",
     ['2018-03-21/2018-10-22']),
]  # fmt: skip


@pytest.mark.parametrize(('text', 'periods'), TIMED, ids=[text[-40:] for text, _ in TIMED])
def test_when_it_was_traded(text, periods):
    found = dateline.parse(text, published='2019-06-09').figures
    assert [None if pd.isna(x) else x for x in found[found['unit'] == 'USD']['period']] == periods


COUNTED = [  # a text of June 2019 -> the periods of all its figures
    ('Peru exported $4 million worth of tea in January-June 2018. In the same six months it bought 40 cars.',
     ['2018-01/2018-06'] * 3),
    ('Trade with Chile made $4 million in January-June 2018. Visas are issued for six months.', ['2018-01/2018-06', None]),
    ('The farm paid customs officers to check 40 trucks. Trade made $4 million in 2018.', [None, '2018']),
    ('The mayor is leading a five-member delegation from Bursa.', ['2019-06']),
    ('Each year a five-member delegation from Bursa is on a four-day visit to Peru.', [None, None]),
    ('Since the pact was signed in March 2012 the city has sent 40 students to Lima.', ['2012-03/2019-06']),
    ('Since the pact was signed in March 2012 the city has now 40 schools.', [None]),
    ('Exports will close the year with $5 million, up from $4 million last year.', ['2019', '2018']),
    ('In 2017 exports closed the year with $5 million.', ['2017']),
    ('Trade made $9 million in 2018. In 2017 the ports signed 4 pacts. The mayor met 12 growers.', ['2018', '2017', None]),
    ('Peru, which used to be a main market in the 1990s, sent only 40 visitors.', [None]),
    ('On any Saturday 300 women come to the market of Lima.', [None]),
    ('The 14th Tea Forum opened on June 3.', ['2019']),
    ('Arrivals rose to 68,420 visitors in January. Presenting the report on Tuesday, Ana Roe said 9,350 visitors came from Italy.',
     ['2019-01', '2019-01']),
    ('The tea fair was held on June 3. The record shows that 300 growers sold tea in 2017.', ['2017']),
    ('In January-April trade made $4 million. Taxes amounted to 40 tons in the reporting period.', ['2019-01/2019-04'] * 2),
]  # fmt: skip


@pytest.mark.parametrize(('text', 'periods'), COUNTED, ids=[text[-40:] for text, _ in COUNTED])
def test_when_it_was_counted(text, periods):
    found = dateline.parse(text, published='2019-06-09').figures
    assert [None if pd.isna(x) else x for x in found['period']] == periods


HELD = [  # a text of Sunday 9 June 2019 -> the days of what was counted there
    ('The mayor on Wednesday wound up a four-day visit. The 14-member delegation toured the port.', '2019-06-02/2019-06-05'),
    ('The tea fair lowered its curtain on June 5. The 3-day fair drew 40 exhibitors.', '2019-06-03/2019-06-05'),
    ('"We want more," he said on Friday when he opened a three-day tea fair, where 45 firms are exhibiting.',
     '2019-06-07/2019-06-09'),
    ('The forum got under way in Lima on Friday. At the two-day forum 40 delegates took part.', '2019-06-07/2019-06-08'),
    ('Peru and Chile agreed on Friday to trade more. It was the concluding session of the two-day meeting. '
     'At the meeting 24 delegates took part.', '2019-06-06/2019-06-07'),
    ('The ports of Lima and Callao signed a pact on Friday. The delegation included 12 growers.', '2019-06-07'),
    ('The fair, which began on June 3, will end on June 8. In its first two days, 40 firms took part in talks at the fair.',
     '2019-06-03/2019-06-08'),
]  # fmt: skip


@pytest.mark.parametrize(('text', 'days'), HELD, ids=[text[-40:] for text, _ in HELD])
def test_on_which_days_an_occasion_was(text, days):
    found = dateline.parse(text, published='2019-06-09').figures
    assert found[found['kind'] == 'count']['period'].tolist() == [days]


@pytest.mark.parametrize('published', ['9999-12-01', '0001-02-03'])
def test_months_from_now_may_lie_beyond_the_calendar(published):
    text = 'Exports grew over the past 14 months to $5 million. They will grow over the next 18 months to $9 million.'
    assert dateline.parse(text, published=published).figures['value'].tolist()[-1] == 9e6


def test_a_headline_of_what_is_to_come_is_of_no_period_of_the_past():
    figures = dateline.parse(
        "Peru to raise trade with Chile by 16 percent\n\nLIMA, June 4, 2019 - Peru's trade with Chile made $5 million "
        'in 2018.'
    ).figures
    assert figures['period'].isna().tolist() == [True, False]


def test_a_seller_named_at_a_fair_is_before_the_one_in_the_name_of_the_fair():
    text = 'The Algerian Products Exhibition in Dakar closed with deals worth $9 million for exporters from Oran.'
    found = dateline.parse(text, published='2019-06-04').figures
    assert found[['reporter', 'partner']].to_numpy().tolist() == [['Oran', 'Dakar']]


def test_the_money_of_one_country_tells_where_an_article_is_written():
    text = 'Goods were exported for ISK 5 billion and imported for ISK 4 billion in 2018. Norway sent most goods, ISK 1 billion.'
    assert dateline.parse(text, published='2019-06-09').figures['reporter'].tolist()[1:] == ['IS', 'IS']


def test_dollars_with_a_blank_are_no_country():
    text = 'ISLAMABAD, Feb 24 (APP): Goods worth US $ 187.4 million were exported from the country in 2018.'
    assert dateline.parse(text).figures['reporter'].tolist() == ['PK']


def test_a_first_name_is_no_city():
    text = 'RAS AL KHAIMAH, May 5, 2019 - Salem Omar Al Rumi said that exports by its members to Kenya rose to AED5 million.'
    assert dateline.parse(text).figures['reporter'].isin(['Salem']).sum() == 0


def test_marked_dollars_tell_where_an_article_is_written():
    text = 'Members won orders for TT$9 million (US$1 million), after TT$8 million. This country exported goods worth US$4 million to Cuba in 2018.'
    found = dateline.parse(text, published='2019-06-09').figures
    assert found['reporter'].tolist()[-1] == 'TT'


def test_a_head_with_a_label_and_bars_names_columns():
    text = 'They met.\n\nExports of Peru, million USD | Jan-Oct 2008 | Jan-Oct 2009 | Change %\nTea, total | 481 | 402 | -16.5\nSalt | 180 | 172 | -4.2\n'
    found = dateline.parse(text).figures
    assert found['period'].tolist()[:2] == ['2008-01/2008-10', '2009-01/2009-10']


FAR = [  # what is no trade of the sides told before: the sums with their unit, flow, reporter, partner
    ("US exports to Canada were US$3 billion, while Canada's exports to China were C$2 billion. Chinese exports to Mexico rose to $5 billion.",
     ('USD', 'export', 'CN', 'MX')),
    ('Indian exports to Pakistan were worth Rs 500 million in 2018.', ('INR', 'export', 'IN', 'PK')),
    ('Brazil exported $9 billion of soy in 2018. Argentina imported $3 billion of cars.', ('USD', 'import', 'AR', None)),
    ("Peru's exports to China rose to $5 billion in 2018. Brazil imported $3 billion.", ('USD', 'import', 'BR', None)),
    ('LIMA, June 8 - Peru exported $9 billion of copper in 2018. Chile bought $1 billion of cars from Peru.', ('USD', 'import', 'CL', 'PE')),
    ('Peru exported $9 billion of copper in 2018, with $5 billion by China Ocean Shipping.', ('USD', 'export', 'PE', None)),
]  # fmt: skip


@pytest.mark.parametrize(('text', 'row'), FAR, ids=[text[-40:] for text, _ in FAR])
def test_sums_beside_other_trade(text, row):
    last = dateline.parse(text, published='2019-06-09').figures[['unit', 'flow', 'reporter', 'partner']].iloc[-1]
    assert tuple(None if pd.isna(x) else x for x in last) == row


def test_spending_at_home_is_no_trade():
    sums = dateline.parse('The government of Kenya put $500 million into the region in 2018.').figures
    assert not sums['trade'].any()


def test_the_only_year_of_a_sentence_is_kept():
    text = "Peru's exports rose to $5 billion, thanks to a bumper year in 2018."
    assert dateline.parse(text, published='2019-06-09').figures['period'].tolist() == ['2018']


def test_what_is_disbursed_is_not_what_is_registered():
    text = 'Osh hosts projects of foreign investors with total registered capital of $3.1 billion. They disbursed $118 million in 2018.'
    assert not dateline.parse(text, published='2019-06-09').checks['verdict'].isin(['inconsistent']).any()


@pytest.mark.parametrize('words', ['exported ', 'month ', 'since ', 'mission of ', 'speaking at the '])
def test_long_repetitions_are_read_in_time(words):
    text = f"Peru's exports to China were 20 percent of what {words * 400}tea in 2018 of $5 million."
    start = time.perf_counter()
    trade.find(reading(text))
    assert time.perf_counter() - start < 5

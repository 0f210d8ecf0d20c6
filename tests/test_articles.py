"""Frame, date and sentences of an article."""

import datetime
import time

import pytest
from dateline import articles, extract
from dateline.articles import publication, sentences
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

FRAMES = [  # text, published, basis, place, agency
    ('date 2024-01-17 \n\nNew Delhi: Trade grew.', '2024-01-17', 'header', 'New Delhi', None),
    ('date 2025-03-17 Kazan, March 17 (TASS) A delegation came.', '2025-03-17', 'header', 'Kazan', 'TASS'),
    ('MOSCOW, June 5. /TASS/. Trade grew in 2020.', '2021?-06-05', 'inferred', 'Moscow', 'TASS'),
    ('HANOI, Vietnam, May 3, 2011 (AP) – Trade grew.', '2011-05-03', 'dateline', 'Hanoi', 'AP'),
    ('(Xinhua) Beijing, June 5, 2020 - Trade grew.', '2020-06-05', 'dateline', 'Beijing', 'Xinhua'),
    ('Published: 12 May 2020\nSource: TASS\n\nThe talks began.', '2020-05-12', 'header', None, 'TASS'),
    ('Big talks begin\n\nMarch 06, 2008\n\nThe two mayors met.', '2008-03-06', 'header', None, None),
    ('Speaking to ANI, the mayor said trade grew.', None, 'unknown', None, 'ANI'),
    ('The fair ended on 3 May 2021. Trade grew. –VNA', '[2021-05-03..]', 'unknown', None, 'VNA'),
    ('Surabaya, 28 August 2023\nThe two mayors met.', '2023-08-28', 'dateline', 'Surabaya', None),
    ('Moscow: a city of many faces is growing.', None, 'unknown', None, None),
    ('The mayors met on May 23 on a plan for the 2019-2021 period.', '2019?-05-23', 'inferred', None, None),
    ('By 2035 trade will double.', None, 'unknown', None, None),
    ('Jaipur [India], May 12 (KNA): Trade grew in 2020.', '2021?-05-12', 'inferred', 'Jaipur', 'KNA'),
    ('CUSCO, Peru (Sept. 11, 2019) – The mayor came.', '2019-09-11', 'dateline', 'Cusco', None),
    ('Lima, Oct. 6, 2021 (ABC Press)--Trade grew.', '2021-10-06', 'dateline', 'Lima', 'ABC Press'),
    (
        'Trade of two ports grows\nby: Jane Roe\nPosted: Oct 6, 2021\n\nLIMA (ABC) — It grew.',
        '2021-10-06',
        'header',
        'Lima',
        'ABC',
    ),
    ('LIMA, Peru - October 6, 2021 - The mayors met.', '2021-10-06', 'dateline', 'Lima', None),
    ('CAIRO – 9 February 2022: Trade grew.', '2022-02-09', 'dateline', 'Cairo', None),
    ('Ports agree By Jane Roe LIMA, Nov 21, 2019 - The mayors met.', '2019-11-21', 'header', None, None),
    ('Marshal in Lima. Talks gather pace\n\n2018-05-24 | Trade\n\nThe mayors met.', '2018-05-24', 'header', None, None),
    ('Ports agree on tea and wool\n\n14/06/2024 - 17h42\n\nThe mayors met.', '2024-06-14', 'header', None, None),
    ('The mayors met.\n\nPublic Relations\n07.10.2019', '2019-10-07', 'header', None, None),
    ('DAVAO CITY – Exports grew. They met.', None, 'unknown', 'Davao City', None),
    ('GULU. NEWSCO - A delegation came.', None, 'unknown', 'Gulu', 'NEWSCO'),
    ('TASHKENT, Uzbekistan, May 12. Trade grew in 2020.', '2021?-05-12', 'inferred', 'Tashkent', None),
    ('ESSO, Cameroon - The mayor came.', None, 'unknown', 'Esso', None),
    ('Trade grew. They met. (HERALD)\n- Latest\n- Trending', None, 'unknown', None, 'HERALD'),
    ('LIMA, July 12 (KNA) – Trade grew in the first half of 2021.', '2021?-07-12', 'inferred', 'Lima', 'KNA'),
    ('LIMA, July 12 (KNA) – They signed a pact on Friday. It grew in 2018.', '2019?-07-12', 'inferred', 'Lima', 'KNA'),
    ('LIMA, July 12 (KNA) – Trade was low in January-May 2021.', '2021?-07-12', 'inferred', 'Lima', 'KNA'),
    ('LIMA, July 12 (KNA) – It fell in 2021. This year it will grow.', '2022?-07-12', 'inferred', 'Lima', 'KNA'),
    ('Ports agree\n\nPress Release | May 3, 2021\n\nThe mayors met.', '2021-05-03', 'header', None, None),
    ('By Jan Lis, 5 May 2021\n\nThe mayors met.', '2021-05-05', 'header', None, None),
    ('Ports agree\n14:20, 5 May 2021, Our desk\nThe mayors met.', '2021-05-05', 'header', None, None),
    ('Ports agree\nOur Desk | Lima, May 5, 2021\n\nThe mayors met.', '2021-05-05', 'header', None, None),
    ('Ports agree\n05.05.2021 - Update : 06.05.2021\n\nThe mayors met.', '2021-05-05', 'header', None, None),
    ('Gov. Lis to tour ports\nBy Ana Roy\nMay 5, 2021\n\nThe mayors met.', '2021-05-05', 'header', None, None),
    ('LIMA, 5 May (KNA) – Trade grew in 2020. A mill may open in 2023.', '2021?-05-05', 'inferred', 'Lima', 'KNA'),
    ('date 2021-10 Trade grew.', '2021-10', 'header', None, None),
    ('Published: March 2021\n\nTrade grew.', '2021-03', 'header', None, None),
    ('date 2021-10\nLIMA, October 4 (KNA) – Trade grew.', '2021-10-04', 'header', 'Lima', 'KNA'),
    ('LIMA, 4.10.2021 – Trade grew.', '2021-10-04', 'dateline', 'Lima', None),
    ('Lima, 25/10/2021 – (KNA) Trade grew.', '2021-10-25', 'dateline', 'Lima', None),
    ('LIMA, May 5, 2021, Our-News -- The mayors met.', '2021-05-05', 'dateline', 'Lima', 'Our-News'),
    ('Lima, May 5th, 2021.- The mayors met.', '2021-05-05', 'dateline', 'Lima', None),
    ('Lima May 5/2021 The mayors met.', '2021-05-05', 'dateline', 'Lima', None),
    (
        'Ports agree\nUpdated: 2021-05-05 (port.org)  Print | Mail\n\nThe mayors met.',
        '2021-05-05',
        'header',
        None,
        None,
    ),
    ('LIMA, Jul. 6 (KNA) – The mayors met.\n//KNA//\n06/07/2021 14:22:51', '2021-07-06', 'header', 'Lima', 'KNA'),
    ('Last year Fiji sold F$33.6 million, from F$24.9 million in 2014.', '2016?', 'inferred', None, None),
    (
        'FDI falls in Osh\n05/07/2011 | 15:08:00\n\nIt fell in the first six months of 2011.',
        '2011-07-05',
        'header',
        None,
        None,
    ),
    (
        'LIMA, 26 Aug - It fell in the first half of 2013. A mill should be ready in early 2015.',
        '2013?-08-26',
        'inferred',
        'Lima',
        None,
    ),
    ('Published: 6/7/2019\n\nLIMA, July 6 (KNA) – The mayors met.', '2019-07-06', 'header', 'Lima', 'KNA'),
    (
        'Trade news\n03/05/2018\n\nPeru expects $5 million in the first quarter of 2018.',
        '2018-03-05',
        'header',
        None,
        None,
    ),
    ('Tuesday, May 4. The mayors met in 2020.', '2021?-05-04', 'inferred', None, None),
    (
        'Ports agree\n\nNews Desk  |  Lima  Last Updated at July 6, 2019 18:45 IST\n\nThey met.',
        '2019-07-06',
        'header',
        None,
        None,
    ),
    (
        'Trade of Lima grows\nwww.ports.example 2005-11-08 20:15:31\n\n    LIMA, Nov. 8 (KNA) -- It grew.',
        '2005-11-08',
        'header',
        'Lima',
        'KNA',
    ),
    (
        'Tea fair ends\n\nA guest at the fair.\n\nLima July 6/2019 Firms met at the fair.',
        '2019-07-06',
        'dateline',
        'Lima',
        None,
    ),
    (
        'Lima (KNA) – Guests came on November 6. Exports grew in the first 10 months of 2018. It runs 2019 to 2023.',
        '2018?-11-06',
        'inferred',
        'Lima',
        'KNA',
    ),
]


@pytest.mark.parametrize(('text', 'published', 'basis', 'place', 'agency'), FRAMES, ids=[f[0][:24] for f in FRAMES])
def test_frames(text, published, basis, place, agency):
    article = articles.read(text)
    assert (article.published, article.published_basis, article.place, article.agency) == (
        published,
        basis,
        place,
        agency,
    )
    if published:
        parse_edtf(published)


def test_the_caller_knows_best():
    article = articles.read('date 2020-01-01 Trade grew.', published=datetime.date(2021, 2, 3))
    assert (article.published, article.published_basis) == ('2021-02-03', 'metadata')


def test_title_is_a_first_line_without_a_full_stop():
    article = articles.read('Talks in Kazan\nThe mayors met in Kazan. They agreed.')
    assert article.text[slice(*article.title)] == 'Talks in Kazan'
    assert [s.part for s in article.sentences] == ['title', 'body', 'body']


PAGES = [  # what a page prints above and below one sentence; title, day
    ('date 2020-01-02 21.4 C\nCity Latest News\n\nMayor of Arles meets guests from York\n\nBy Correspondent\n\n{}',
     'Mayor of Arles meets guests from York', '2020-01-02'),
    ('A rose for the jubilee of our newspaper\n1. Home\n2. Asia\nPorts of two seas agree\n'
     'Asia 3 May 2021 23:38 (UTC +04:00)\nPorts of two seas agree\nJane Roe\nRead more\n\n{}\n\nTags:\nLatest\n',
     'Ports of two seas agree', '2021-05-03'),
    ('date 2022-05-08 At the quay. (Photo: KNA)\n\n{}', None, '2022-05-08'),
    ('Members\nPort of Arles looks east for trade\nRelease time: 2023-06-08\n  • Share To:\n{}\nMenu\nEn Fr',
     'Port of Arles looks east for trade', '2023-06-08'),
]  # fmt: skip


@pytest.mark.parametrize(('page', 'title', 'published'), PAGES, ids=[p[0][:16] for p in PAGES])
def test_what_a_page_leaves_around_the_text_is_not_read(page, title, published):
    article = articles.read(page.format('The mayors met at the port and agreed on ships.'))
    assert (article.title and article.text[slice(*article.title)], article.published) == (title, published)
    assert [article.text[s.start : s.end] for s in article.sentences if s.part == 'body'] == [
        'The mayors met at the port and agreed on ships.'
    ]


def test_a_table_at_the_end_is_kept():
    article = articles.read('The mayors met at the port.\n\nShips by month\nMay 5 6\nJune 7 8\n')
    assert [article.text[s.start : s.end] for s in article.sentences][-2:] == ['May 5 6', 'June 7 8']


def test_parts_are_numbered_in_order():
    article = articles.read('Kazan (TASS) – The mayors met. They agreed. (TASS)')
    assert [s.part for s in article.sentences] == ['dateline', 'body', 'body', 'sign-off']
    assert [s.number for s in article.sentences] == [0, 1, 2, 3]


SENTENCES = [
    (['Mr. Lee met Gen. Roe.', 'They left at 5 p.m.', 'It rained.'], ' '),
    (['The U.S. envoy came.', 'He left the U.S.', 'The talks went on.'], ' '),
    (['“We agree.', 'We sign,” he said.'], ' '),
    (['Trade grew to $1.5 bn.', '"Good," she said.'], ' '),
    (['First point;', 'second point;'], '\n'),
    (['It grew by 3.5 percent (see No. 4).', '2019 was better.'], ' '),
    (['- Trade grew, the mayor noted.', '- Tea led.'], ' '),
]


@pytest.mark.parametrize(('wanted', 'gap'), SENTENCES, ids=[s[0][:16] for s, _ in SENTENCES])
def test_sentences(wanted, gap):
    text = gap.join(wanted)
    assert [text[a:b] for a, b, _ in sentences.split(text)] == wanted


def test_wrapped_lines_are_one_sentence():
    text = 'The mayors of the two cities met on\nMonday to talk about their trade and\nsigned it. It runs for years.'
    assert [text[a:b].count('\n') for a, b, _ in sentences.split(text)] == [2, 0]


@pytest.mark.parametrize('piece', ['1', '. ', ' ', '\n', 'a.', 'Mr.', '"', 'the ', '.', 'a\n', '-\n', '(', 'A '])
def test_no_text_takes_long(piece):
    began = time.perf_counter()
    articles.read(piece * (200_000 // len(piece)))
    assert time.perf_counter() - began < 5


@given(st.text())
def test_any_text_is_read(raw):
    article = articles.read(raw)
    last = 0
    for sentence in article.sentences:
        assert last <= sentence.start < sentence.end <= len(article.text)
        last = sentence.end
    for defect in article.defects:
        assert raw[defect.start : defect.end] == defect.text


@pytest.mark.parametrize(
    ('published', 'days'),
    [
        ('2019?', ('2019-01-01', '2019-12-31')),
        ('2021-02', ('2021-02-01', '2021-02-28')),
        ('[2018-03..]', ('2018-03-01', None)),
        ('XXXX-05-23', (None, None)),
    ],
)
def test_first_and_last_day_of_what_is_known(published, days):
    assert extract.days(published) == days


@pytest.mark.parametrize(
    ('text', 'edtf'),
    [
        ('date 2021-10 Trade grew last year and last week.', ['2020']),
        ('Trade Review, No. 4 / 2019\nSales fell last year and last week.', ['2019', '2018?']),
        ('Sales were $5 million in 2020. They grew in the first quarter.', ['2020', '2021?-33']),
    ],
)
def test_dates_lean_on_a_year_or_month_alone(text, edtf):
    article = articles.read(text)
    assert article.anchor is None
    assert [d.edtf for d in extract.reading(article, []).dates if d.edtf] == edtf


def test_a_date_that_leans_on_an_inferred_year_says_so():
    span = publication.dates.find('in November', datetime.date(2019, 5, 23))[0]
    assert publication.mark_year(span).edtf == '2019?-11'


INFERRED = [  # text, published, a word of the reason
    (
        'Trade of Peru – July 2018\nLima, August 10. Exports rose 9 percent on those of 2017.',
        '2018?-08-10',
        'August 10',
    ),
    ('On July 3 it said trade could reach $5 billion in 2025. It fell in January to May 2023.', '2023?-07-03', '2023'),
    (
        'This year sales were double the amount of the same months of 2022, it said on October 12.',
        '2023?-10-12',
        '2022',
    ),
    (
        'Output will rise from 18,000 tonnes to 30,000 tonnes in 2025, he said on May 5. It rose in 2022.',
        '2023?-05-05',
        '',
    ),
    ('The mayors met on May 23.', 'XXXX-05-23', 'no year'),
    ('Trade grew in 2018, he said on Thursday, May 23.', '2019?-05-23', 'weekday, Thu'),
    ('In 2018 trade was higher than in 2017.', '[2018..]', 'not before "2018"'),
    ('Trade grew in the second half of 2018.', '[2018-07-01..]', 'second half'),
    ('They met on 3 March 2021. By 2030 trade will double.', '[2021-03-03..]', '3 March 2021'),
    ('They met in 2019. The fair will open on 5 May 2020.', '[2019-01-01..2020-05-05]', 'still to come'),
    ('The mayors will meet on May 23.', None, 'no year'),
    ('Trade grew in 2018, the port said on Feb. 8.', '2019?-02-08', '"2018"'),
    ('The league, founded in 1995, met on May 23. A fair will open in May 2022.', '2021?-05-23', '"May 2022"'),
    ('On May 23 the mayors hoped to double trade by 2030.', 'XXXX-05-23', 'no year'),
    ('On May 23 the mayors met in the port that was first opened in 1968.', 'XXXX-05-23', 'no year'),
    ('Exports, counted by the port on May 23, fell in 2018.', '2019?-05-23', '"2018"'),
    ('On 5 May the mayors met. In 2019 trade was low. The 2018 cup was large.', '2020?-05-05', '"2019"'),
    ('LIMA, 5 May (KNA) – The plan for 2023-2025 was signed. Trade rose in 2022.', '2023?-05-05', '2023-2025'),
    (
        'LIMA, 5 May (KNA) – Sales of the current fiscal year (which began on April 1, 2023) grew.',
        '2023?-05-05',
        'April 1',
    ),
    ('LIMA, 5 May (KNA) – The mayors met at PortFair 2023.', '2023?-05-05', '"2023"'),
    ('Sales rose to $3 million in 2018 from $2 million in 2017. In the first quarter they fell.', '2019?', '"2018"'),
    ('In the first half sales were 4 percent higher than in 2020.', '2021?', '"2020"'),
    ('Exports grew last year to $5 million, 8 percent more than in 2020.', '2022?', '"2020"'),
    ('Exports were $5 million in 2020. The league hopes for more this year.', '2021?', '"2020"'),
    ('Exports of $5 million in January-May 2020 were more than in the whole of last year.', '2020?', 'January-May'),
    ('Trade Review, No. 4 / 2019\nSales fell last year.', '2019?', '"2019"'),
    ('Trade: the June 2019 quarter\nSales fell, as a year ago.', '2019?', 'June 2019'),
    ('Exports were $5 million in 2020.', '[2020..]', 'not before'),
    ('The mayors first met in 2016. Last year they met again.', '[2016..]', 'not before'),
    ('A hall that cost $3 million was opened in 2011. Trade fell last year.', '[2011..]', 'not before'),
    ('Sales were $5 million last year, up from $1 million in 2013.', '[2013..]', 'not before'),
    ('Sales rose to $5 million last year from $4 million in 2013.', '2015?', 'last year'),
    ('LIMA, 5 May (KNA) – Sales were $5 million last year, against $4 million in 2013.', '2015?-05-05', 'last year'),
    (
        'LIMA, 5 June (KNA) – Sales grew in January-May against the same period of 2013. A plan for 2019-2020 is due.',
        '2014?-06-05',
        'a period of this year',
    ),
    (
        'LIMA, 5 June (KNA) – On 3 May 2022 they met. Sales in April grew 3% against the same period of 2018.',
        '2022?-06-05',
        '20',
    ),
    ('LIMA, 5 June (KNA) – Sales grew in 2013 over the same period of 2012. It rose in 2015.', '2015?-06-05', '20'),
    ('LIMA, 5 May (KNA) – Sales fell by 4% from $3 million in the first quarter of 2020.', '2021?-05-05', '2020'),
    ('LIMA, 5 May (KNA) – Sales were 4% above those of January-March 2020.', '2021?-05-05', '2020'),
    ('LIMA, 5 May (KNA) – It rose to 3 million in 2020 from 2 in 2019; the 2021 target is 4.', '2021?-05-05', '20'),
    ('LIMA, 5 October (KNA) – Sales were 3 million in 2018 and 2 in the 2019-2020 crop.', '2019?-10-05', '20'),
    ('LIMA, 5 May (KNA) – The rail link was opened in Dec 2014.', '[2014-12..]', 'Dec 2014'),
]


@pytest.mark.parametrize(('text', 'published', 'reason'), INFERRED, ids=[i[0][:24] for i in INFERRED])
def test_inferred_with_its_reason(text, published, reason):
    found = publication.infer(text)
    assert found.published == published
    assert reason in found.because
    if published:
        parse_edtf(published)


def test_day_under_a_label_beside_other_words():
    head = articles.read(
        'TRADE BRIEF OF PERU - No. 7 (July 2018)    Released 28 September 2018\n\nExports grew. Imports fell.'
    )
    foot = articles.read('LIMA: Ports agreed. They met.\n\nPublished in The Morning Ledger, January 25th, 2024\n')
    inside = articles.read('The report, published on 3 May 2021, was read. All agreed.')
    assert [a.published for a in (head, foot)] == ['2018-09-28', '2024-01-25']
    assert inside.published_basis != 'header'


@pytest.mark.parametrize(
    ('text', 'published', 'place'),
    [
        ('June 7, 2019. Buyers met in Cali.', '2019-06-07', None),
        ('Rio de Janeiro, 20 October 2017.- Firms sold more.', '2017-10-20', 'Rio de Janeiro'),
        ('Addis Ababa April 20/2021 (AEN) Coffee sold well.', '2021-04-20', 'Addis Ababa'),
        (
            'Ports of two seas talk of a ferry\nThe ambassador of Peru in an interview\n\nBy Ann Roe\n'
            'Georgetown, February 26, 2023\n\nThe ferry will come. It is late.',
            '2023-02-26',
            'Georgetown',
        ),
    ],
)
def test_days_before_the_first_sentence(text, published, place):
    article = articles.read(text)
    assert (article.published, article.place) == (published, place)


@pytest.mark.parametrize(
    'text',
    [
        'The fair was in LIMA, Oct 4, 2021 - Oct 6, 2021. The mayor opened it.',
        'Ports of two seas agree.\n\nThe mayors met.\n\n3 May 2021',
        'Ports agree.\n\nThey met. All said so.\n\nHistory\n\n4 June 1998\n\nThe port is opened.',
        'Ports agree.\n\nThey met.\nNext fair\n3 May 2025',
        'The report was published on 3 May 1998 by the bank. They met.',
    ],
)
def test_days_of_something_else_do_not_date_a_page(text):
    assert articles.read(text).published_basis not in ('header', 'dateline')


def test_a_page_may_end_with_its_day():
    article = articles.read('Ports of two seas agree.\n\nThe mayors met.\n\n(3 May 2021)')
    assert (article.published, article.published_basis) == ('2021-05-03', 'header')


@pytest.mark.parametrize(
    ('line', 'published'),
    [
        ('October 11, 2018 By Dale Roe', '2018-10-11'),
        ('July 6, 2017 By ANN ROE-KAPA, Ndola', '2017-07-06'),
        ('20 Sep 2024 By ONA', '2024-09-20'),
        ('23/02/2017 - 18:05hs', '2017-02-23'),
        ('23.05.2015 Hit: 412', '2015-05-23'),
        ('Entry: 05.01.2019 - 11:23 Update: 05.01.2019 - 11:40', '2019-01-05'),
        ('City of Brno | News | Foreign relations | 19. 5. 2022', '2022-05-19'),
        ('wb.lima.gov.cn2019-09-1816:05:42', '2019-09-18'),
        ('发布日期:2024-05-17 10:22 信息来源:市外办 字号:[ 大 中 小 ]', '2024-05-17'),
    ],
)
def test_a_line_that_dates_a_page(line, published):
    assert articles.read(f'Ports of two seas agree\n\n{line}\n\nThe mayors met.').published == published


@pytest.mark.parametrize('line', ['Source: Tanjug Tuesday, May 4, 2021 | 14:31', 'May 4, 2021 By Ann Roe'])
def test_a_line_below_the_first_paragraph_dates_a_page_by_its_clock_or_writer(line):
    text = (
        f'Ports of two seas agree\n\nThe mayors met in spring. They will meet again.\n\n{line}\n\nA port will be built.'
    )
    assert articles.read(text).published == '2021-05-04'


@pytest.mark.parametrize(
    'line',
    [
        '1 January 2022 Free Trade Agreement',
        'Valid until 31 December 2025',
        'Next meeting: 5 May 2021',
        '3 May 2021 MINISTRY OF FOREIGN AFFAIRS press',
        '2021-05-03 10:07 Министерство иностранных дел Российской Федерации press',
    ],
)
def test_a_line_with_a_day_of_something_else(line):
    article = articles.read(f'Ports of two seas agree\n\n{line}\n\nThe mayors met. They agreed.')
    assert article.published_basis != 'header'


@pytest.mark.parametrize(
    'foot', ['Lima, 3 May 2021\nPress Section', 'Lima\n3 May 2021', 'This report was published May 3, 2021.']
)
def test_the_foot_of_a_page_tells_its_day(foot):
    assert articles.read(f'Ports of two seas agree.\n\nThe mayors met.\n\n{foot}').published == '2021-05-03'


def test_two_countries_are_no_dateline():
    article = articles.read('Embassy of India\n\nIndia – Argentina Relations\n\nTrade crossed $5 billion.\n')
    assert article.place is None


def test_items_of_a_list_are_sentences():
    text = 'Exports 128 billion yen, down 14.2% (second)\nImports 72 billion yen, down 9.6% (third)\nBalance 56'
    assert [text[a:b] for a, b, _ in sentences.split(text)] == text.split('\n')


@pytest.mark.parametrize(
    'text',
    [
        'Ports of two seas agree\nBy Ann Roe in Lima | The Ledger | Updated: 2021-05-03 09:26\nThe mayors met.',
        'Ports of two seas agree\n3 May 2021, Press Centre of the City\n\nThe mayors met. They agreed.',
        'Ports of two seas agree\nLima, 3 May 2021, 10:30AM\n\nThe mayors met. They agreed.',
        'May 3, 2021 – Lima, Peru – The mayors met. They agreed on a port in the first half of the year.',
        'Ports of two seas agree\n\nThe mayors met. They agreed on a port.\n\n(May 3, 2021)',
    ],
)
def test_the_day_of_a_page_is_read_wherever_its_frame_has_it(text):
    assert articles.read(text, 'x', None).published == '2021-05-03'

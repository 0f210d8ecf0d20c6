"""Agreements, in sentences of our own; names are given, so that only the reading of agreements is tested."""

import re

import pytest
from dateline import actors, agreements, dates
from dateline.articles import Reading, read
from dateline.names import Name

NAMES = {
    'Ann Roe': 'person',
    'Bo Tan': 'person',
    'Al Kin': 'person',
    'Port Ministry': 'organisation',
    'Sea Bank': 'organisation',
    'Acme': 'organisation',
    'Lyon': 'place',
    'Turin': 'place',
    'Peru': 'place',
    'Chile': 'place',
}
NAME = re.compile('|'.join(rf'\b{n}\b' for n in sorted(NAMES, key=len, reverse=True)))


def told(text):
    """A text read as far as agreements need it, as of 2 May 2019."""
    article = read(f'date 2019-05-02 {text}')
    names = [Name(m.start(), m.end(), m[0], NAMES[m[0]]) for m in NAME.finditer(article.text)]
    mentions, references, roles = actors.within(article, names)
    found = dates.find(article.text, article.anchor)
    return Reading(article, dates=found, names=names, mentions=mentions, references=references, roles=roles)


MAYORS = 'Mayor of Lyon Ann Roe and Mayor of Turin Bo Tan'
SEEN = {
    'a target is no day of signing': (
        'Lyon and Turin signed a pact on trade that was to double by 2018.',
        {'kind': 'treaty', 'signed': None, 'status': 'signed'},
    ),
    'in force since': (
        'Lyon has had a sister-city agreement with Turin since 1993.',
        {'name': 'Sister-city agreement with Turin', 'status': 'in force'},
    ),
    'signed by mayors': (
        f'{MAYORS} on May 1 signed a memorandum of understanding (MoU) on Lyon-Turin trade in the 2019-2021 period.',
        {
            'kind': 'MoU',
            'name': 'Memorandum of understanding on Lyon-Turin trade in the 2019-2021 period',
            'parties': ('Lyon', 'Turin'),
            'signatories': ('Ann Roe', 'Bo Tan'),
            'signed': '2019-05-01',
            'term': '2019/2021',
            'status': 'signed',
            'fields': (),
        },
    ),
    'offices are the parties': (
        f'{MAYORS} inked a cooperation agreement.',
        {'kind': 'agreement', 'parties': ('Lyon', 'Turin'), 'signed': None, 'status': 'signed'},
    ),
    'between': (
        'A treaty on trade between Peru and Chile was signed in Lyon on 3 April 2018.',
        {'kind': 'treaty', 'parties': ('Peru', 'Chile'), 'signed': '2018-04-03', 'place': 'Lyon', 'status': 'signed'},
    ),
    'with': (
        'The Port Ministry concluded a contract with Acme in 2018.',
        {'kind': 'contract', 'parties': ('Port Ministry', 'Acme'), 'signed': '2018', 'status': 'signed'},
    ),
    'planned': (
        'Peru and Chile will sign a letter of intent in June.',
        {'kind': 'letter of intent', 'parties': ('Peru', 'Chile'), 'signed': None, 'status': 'planned'},
    ),
    'to be signed': (
        'A protocol between Peru and Chile is expected to be signed in June.',
        {'kind': 'protocol', 'parties': ('Peru', 'Chile'), 'signed': None, 'status': 'planned'},
    ),
    'proposed': (
        'Peru proposed a free trade agreement with Chile.',
        {
            'kind': 'agreement',
            'name': 'Free trade agreement with Chile',
            'parties': ('Peru', 'Chile'),
            'status': 'proposed',
        },
    ),
    'in force': (
        'The treaty between Peru and Chile entered into force on 1 March 2017.',
        {'kind': 'treaty', 'parties': ('Peru', 'Chile'), 'status': 'in force'},
    ),
    'expired': (
        'The contract between Acme and the Sea Bank expired in 2018.',
        {'kind': 'contract', 'parties': ('Acme', 'Sea Bank'), 'signed': None, 'status': 'expired'},
    ),
    'sister cities': (
        'Lyon and Turin became sister cities in 1990.',
        {'kind': 'sister-city agreement', 'parties': ('Lyon', 'Turin'), 'signed': '1990', 'status': 'signed'},
    ),
    'adjectives': (
        'A Peruvian-Chilean agreement was signed as Peru and Chile met.',
        {'kind': 'agreement', 'parties': ('Peru', 'Chile'), 'status': 'signed'},
    ),
    'not the witness': (
        'Peru and Chile signed a pact in the presence of Al Kin.',
        {'kind': 'treaty', 'signatories': (), 'parties': ('Peru', 'Chile'), 'status': 'signed'},
    ),
    'watched': (
        f'{MAYORS} watched the signing of a contract between the Port Ministry and the Sea Bank.',
        {'signatories': (), 'parties': ('Port Ministry', 'Sea Bank')},
    ),
    'the leaders witnessed': (
        f'{MAYORS} held talks. The two leaders then witnessed the exchange of an agreement between Peru and Chile.',
        {'signatories': (), 'parties': ('Peru', 'Chile')},
    ),
    'welcomed by': (
        'Ann Roe was received at the airport by Bo Tan and signed a contract between Acme and the Sea Bank.',
        {'signatories': ('Ann Roe',), 'parties': ('Acme', 'Sea Bank')},
    ),
    'thousands': (
        'Peru and Chile signed a contract on the supply of 12,500 buses.',
        {'name': 'Contract on the supply of 12,500 buses'},
    ),
    'ties since are no day of signing': (
        'An agreement between Lyon and Turin, which have been friends since 1998, was signed.',
        {'parties': ('Lyon', 'Turin'), 'signed': None},
    ),
    'year of the sentence before': (
        'Peru sold Chile more tea in 2017. The sides signed a pact on trade.',
        {'signed': None, 'status': 'signed'},
    ),
    'drafted': (
        'Peru and Chile agreed to draft a memorandum, which may be signed in June.',
        {'parties': ('Peru', 'Chile'), 'status': 'planned'},
    ),
    'both witnesses': (
        'In the presence of Ann Roe and Bo Tan, Peru and Chile signed a pact.',
        {'signatories': (), 'parties': ('Peru', 'Chile')},
    ),
    'agreed to sign': (
        f'{MAYORS} agreed to sign a twinning agreement.',
        {'kind': 'sister-city agreement', 'parties': ('Lyon', 'Turin'), 'status': 'planned'},
    ),
    'hoped for': ('Peru hopes to sign a treaty with Chile.', {'parties': ('Peru', 'Chile'), 'status': 'proposed'}),
    'signing proposed': (
        'Lyon proposed signing a programme of cooperation with Turin for 2020-2022.',
        {'kind': 'programme', 'parties': ('Lyon', 'Turin'), 'term': '2020/2022', 'status': 'proposed'},
    ),
    'extended': (
        'The agreement between Peru and Chile, signed in 1999, was extended until 2030.',
        {'signed': '1999', 'term': '../2030', 'status': 'signed'},
    ),
    'duration': (
        'Peru and Chile signed a pact in 2018, valid for three years.',
        {'kind': 'treaty', 'term': '2018/2021'},
    ),
    'since': (
        'Lyon and Turin have had a sister-city agreement since 1980.',
        {'kind': 'sister-city agreement', 'parties': ('Lyon', 'Turin'), 'status': 'in force'},
    ),
    'date with a comma': (
        'Peru and Chile signed a trade agreement on December 25, 2017 in Lyon.',
        {'name': 'Trade agreement', 'signed': '2017-12-25', 'place': 'Lyon'},
    ),
    'on behalf of': (
        'The pact was signed by Ann Roe on behalf of Lyon and by Bo Tan on behalf of Turin.',
        {'parties': ('Lyon', 'Turin'), 'signatories': ('Ann Roe', 'Bo Tan')},
    ),
    'the sides': (
        f'On April 2, {MAYORS} held talks. The sides signed a cooperation agreement.',
        {'parties': ('Lyon', 'Turin'), 'signatories': ('Ann Roe', 'Bo Tan'), 'signed': '2019-04-02'},
    ),
    'fields': (
        'Peru and Chile signed an agreement on cooperation in tourism, culture and trade.',
        {'kind': 'agreement', 'fields': ('tourism', 'culture', 'trade'), 'status': 'signed'},
    ),
    'told in several sentences': (
        'Peru and Chile signed a memorandum. The document was signed on 1 April 2019 by Ann Roe and Bo Tan. '
        'The memorandum provides for cooperation in tourism, culture and trade.',
        {
            'kind': 'memorandum',
            'parties': ('Peru', 'Chile'),
            'signatories': ('Ann Roe', 'Bo Tan'),
            'signed': '2019-04-01',
            'fields': ('tourism', 'culture', 'trade'),
            'status': 'signed',
        },
    ),
    'roadmap': (
        'Lyon and Turin adopted a roadmap for 2020-2022.',
        {'kind': 'roadmap', 'term': '2020/2022', 'status': 'signed'},
    ),
    'counterpart': (
        'The mayor of Lyon, Ann Roe, and her counterpart from Turin, Bo Tan, signed on Thursday '
        'a new two-year agreement covering parks, trams and schools.',
        {
            'name': 'Two-year agreement covering parks, trams and schools',
            'parties': ('Lyon', 'Turin'),
            'signatories': ('Ann Roe', 'Bo Tan'),
            'signed': '2019-05-02',
            'term': '2019/2021',
            'fields': ('parks', 'trams', 'schools'),
        },
    ),
    'entry into force and expiry': (
        'Peru and Chile signed a pact. The pact enters into force on 1 June 2019 and expires at the end of May 2023.',
        {'parties': ('Peru', 'Chile'), 'term': '2019-06-01/2023-05', 'status': 'signed'},
    ),
    'signed and lapsed': (
        'A contract between Acme and the Sea Bank, signed in 2011, lapsed last year.',
        {'parties': ('Acme', 'Sea Bank'), 'signed': '2011', 'status': 'expired'},
    ),
    'between behind the verb': (
        'In Lyon, a protocol was signed between the Port Ministry and the Sea Bank for 2020-2022.',
        {'kind': 'protocol', 'parties': ('Port Ministry', 'Sea Bank'), 'term': '2020/2022'},
    ),
    'both cities': (
        'Lyon met Turin. A twinning agreement between both cities was signed in 2004.',
        {'kind': 'sister-city agreement', 'parties': ('Turin', 'Lyon'), 'signed': '2004'},
    ),
    'proposed that others sign': (
        'Ann Roe proposed that Lyon and Turin sign an agreement on port tours.',
        {'name': 'Agreement on port tours', 'parties': ('Lyon', 'Turin'), 'status': 'proposed'},
    ),
    'who watches does not sign': (
        'Al Kin witnessed the signing of a pact between Peru and Chile by Ann Roe and Bo Tan.',
        {'parties': ('Peru', 'Chile'), 'signatories': ('Ann Roe', 'Bo Tan')},
    ),
    'city of': (
        'Lyon and the Italian city of Turin are expected to sign a sister-city agreement in June.',
        {'parties': ('Lyon', 'Turin'), 'signed': None, 'status': 'planned'},
    ),
    'renewed until': (
        'On 30 April, Lyon and Turin renewed their port agreement for five years, until October 2024.',
        {'name': 'Port agreement', 'parties': ('Lyon', 'Turin'), 'signed': '2019-04-30', 'term': '../2024-10'},
    ),
    'as a witness': (
        'The pact was signed by Ann Roe of Lyon and Bo Tan of Turin, with Al Kin as a witness.',
        {'signatories': ('Ann Roe', 'Bo Tan'), 'parties': ('Lyon', 'Turin')},
    ),
    'where it was signed is not its name': (
        'Acme and the Sea Bank signed a contract on the sidelines of a fair in Lyon.',
        {'name': 'Contract', 'parties': ('Acme', 'Sea Bank'), 'place': 'Lyon'},
    ),
}
NOTHING = {
    'in agreement': 'Peru is in agreement with Chile.',
    'agreed': 'Peru and Chile agreed to meet. No agreement on prices was in sight.',
    'roadmap unsigned': 'The roadmap of Lyon is long.',
    'protocol': 'The protocol of the meeting was read.',
    'relations': 'Close relations between Peru and Chile were established.',
    'deal with': 'Peru has to deal with floods, and Chile signed up for aid.',
    'in passing': 'The free trade agreement has been in force for five years.',
    'no agreement at all': 'Ann Roe signed a book in Lyon.',
    'empty': '',
}


@pytest.mark.parametrize(('text', 'expected'), SEEN.values(), ids=SEEN)
def test_an_agreement_is_found_once_with_what_is_said_of_it(text, expected):
    (found,) = agreements.find(told(text))
    assert {key: getattr(found, key) for key in expected} == expected


@pytest.mark.parametrize('text', NOTHING.values(), ids=NOTHING)
def test_no_agreement_is_found_where_there_is_none(text):
    assert agreements.find(told(text)) == []


KNOWN_FAILURES = {
    'ties': ('Lyon and Turin set up friendship ties in 2004.', {'kind': 'sister-city agreement', 'signed': '2004'}),
}


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(('text', 'expected'), KNOWN_FAILURES.values(), ids=KNOWN_FAILURES)
def test_what_is_not_read_yet(text, expected):
    test_an_agreement_is_found_once_with_what_is_said_of_it(text, expected)


def test_two_agreements_stay_two():
    found = agreements.find(told('Peru signed a treaty with Chile in 2017. Lyon and Turin signed a treaty in 2018.'))
    assert [(a.parties, a.signed) for a in found] == [(('Peru', 'Chile'), '2017'), (('Lyon', 'Turin'), '2018')]


def test_two_documents_of_one_sentence_are_two():
    text = 'They signed a roadmap for 2020-2022 between Lyon and Turin and a memorandum between Acme and the Sea Bank.'
    assert [(a.kind, a.parties, a.term) for a in agreements.find(told(text))] == [
        ('roadmap', ('Lyon', 'Turin'), '2020/2022'),
        ('memorandum', ('Acme', 'Sea Bank'), None),
    ]


def test_two_signings_of_one_sentence_have_their_own_sides():
    text = 'On 1 May Peru and Chile signed a treaty, while Lyon and Turin signed a friendship agreement.'
    more = 'The friendship agreement runs until 2022.'
    assert [(a.parties, a.signed, a.term) for a in agreements.find(told(f'{text} {more}'))] == [
        (('Peru', 'Chile'), '2019-05-01', None),
        (('Lyon', 'Turin'), '2019-05-01', '../2022'),
    ]


def test_an_earlier_agreement_is_another_one():
    found = agreements.find(told('Peru and Chile signed a treaty. The previous treaty was signed in 1990.'))
    assert [(a.name, a.signed) for a in found] == [('Treaty', None), ('Treaty', '1990')]


def test_what_is_only_suggested_is_not_what_was_signed():
    found = agreements.find(told('Peru and Chile signed an agreement. Peru suggested signing an agreement on fish.'))
    assert [(a.name, a.status) for a in found] == [('Agreement', 'signed'), ('Agreement on fish', 'proposed')]


def test_an_agreement_of_the_title_is_told_once():
    text = (
        'Lyon and Turin sign memorandum on trams\n\nLYON, 2 May 2019. Mayor of Lyon Ann Roe and Mayor of Turin Bo Tan'
    )
    (found,) = agreements.find(told(f'{text} signed a memorandum of understanding on trams on Thursday.'))
    assert (found.kind, found.parties, found.signed) == ('MoU', ('Lyon', 'Turin'), '2019-05-02')


def test_the_span_is_the_phrase():
    reading = told('Peru and Chile signed a pact on fish in Lyon.')
    (found,) = agreements.find(reading)
    assert reading.article.text[found.start : found.end] == found.text == 'a pact on fish'


@pytest.mark.parametrize('text', ['\x00\ud800 agreement', 'the agreement ' * 99, 'signed ' * 200, 'a treaty, ' * 99])
def test_no_text_raises(text):
    assert isinstance(agreements.find(told(text)), list)

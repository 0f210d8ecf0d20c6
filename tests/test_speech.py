"""Speech with its speaker, in sentences of our own; names are given, so that only the reading of speech is tested."""

import re
import time

import pytest
from dateline import actors, quantities, speech
from dateline.articles import Reading, read
from dateline.names import Name

NAMES = {
    'Ann Roe': 'person',
    'Roe': 'person',
    'Bo Tan': 'person',
    'Tan': 'person',
    'Port Ministry': 'organisation',
    'Trade Department of Lyon': 'organisation',
    'Sea News': 'organisation',
    'Lyon': 'place',
    'Peru': 'place',
    'Chile': 'place',
    'Lyon Water Forum': 'event',
}
NAME = re.compile('|'.join(rf'\b{n}\b' for n in sorted(NAMES, key=len, reverse=True)))


def told(text):
    """A text read as far as speech needs it."""
    article = read(text)
    names = [Name(m.start(), m.end(), m[0], NAMES[m[0]]) for m in NAME.finditer(article.text)]
    mentions, references, roles = actors.within(article, names)
    counted = quantities.find(article.text)
    return Reading(article, names=names, quantities=counted, mentions=mentions, references=references, roles=roles)


SEEN = {
    'behind': (
        '"We will build a port," Ann Roe said on Monday.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'inverted': ('“We will build a port,” said Bo Tan.', [('direct', 'Bo Tan', 'We will build a port,')]),
    'inverted with a title': (
        '"We will build a port," said the Mayor of Lyon, Ann Roe, in Peru.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'inverted with two titles': (
        '"We will build a port," said the Mayor of Lyon and head of the Port Ministry Ann Roe.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'before': ('Ann Roe said: "We will build a port."', [('direct', 'Ann Roe', 'We will build a port.')]),
    'guillemets': ('Ann Roe said: «We will build a port».', [('direct', 'Ann Roe', 'We will build a port')]),
    'low quotation marks': (
        'Ann Roe said: „We will build a port.“',
        [('direct', 'Ann Roe', 'We will build a port.')],
    ),
    'single marks': ('‘We don’t need a port,’ Ann Roe said.', [('direct', 'Ann Roe', 'We don’t need a port,')]),
    'pronoun in the next paragraph': (
        'Bo Tan, who is in Lyon, met Ann Roe.\n\n"We will build a port. It will be large," he said.',
        [('direct', 'Bo Tan', 'We will build a port. It will be large,')],
    ),
    'description': (
        'The Trade Department of Lyon met.\n\n"A forum will be held in May," the department stated.',
        [('direct', 'Trade Department of Lyon', 'A forum will be held in May,')],
    ),
    'over two paragraphs': (
        'Ann Roe said: "We will build a port.\n\n"It will be large."',
        [('direct', 'Ann Roe', 'We will build a port.'), ('direct', 'Ann Roe', 'It will be large.')],
    ),
    'broken in two': (
        '"We will build a port," Ann Roe said. "It will be very large."',
        [('direct', 'Ann Roe', 'We will build a port,'), ('direct', 'Ann Roe', 'It will be very large.')],
    ),
    'broken in two by a title in short': (
        '"We will build a port," Gov. Ann Roe said. "It will be very large."',
        [('direct', 'Ann Roe', 'We will build a port,'), ('direct', 'Ann Roe', 'It will be very large.')],
    ),
    'a noun like a verb before it': (
        'Both requests "were noted," Ann Roe said.',
        [('reported', 'Ann Roe', 'Both requests "were noted,"'), ('partial', 'Ann Roe', 'were noted,')],
    ),
    'a comma ends no title of a centre': (
        '"It is some 60 ships, so let us not boast," center head Ann Roe told Sea News.',
        [('direct', 'Ann Roe', 'It is some 60 ships, so let us not boast,')],
    ),
    'an office by its letters': (
        'Ann Roe, Port Chief Executive (PCE) of Lyon, met Bo Tan.\n\n"We will build a port," the PCE said.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'never closed': (
        '"We will build a port.\n\nThe port is old.',
        [('direct', None, 'We will build a port.')],
    ),
    'sentence before': (
        'Bo Tan explained the plan:\n\n"We will build a port."',
        [('direct', 'Bo Tan', 'We will build a port.')],
    ),
    'part of a sentence': (
        'Peru and Chile enjoy a "great friendship," Ann Roe said on Monday.',
        [
            ('reported', 'Ann Roe', 'Peru and Chile enjoy a "great friendship,"'),
            ('partial', 'Ann Roe', 'great friendship,'),
        ],
    ),
    'called': (
        'Bo Tan called the port a "door to Peru".',
        [('reported', 'Bo Tan', 'the port a "door to Peru"'), ('partial', 'Bo Tan', 'door to Peru')],
    ),
    'that': ('Ann Roe said that Peru needs a port.', [('reported', 'Ann Roe', 'Peru needs a port')]),
    'no that': ('Ann Roe said Peru needs a port.', [('reported', 'Ann Roe', 'Peru needs a port')]),
    'that behind a day': (
        'Ann Roe said in Lyon on Monday that Peru needs a port.',
        [('reported', 'Ann Roe', 'Peru needs a port')],
    ),
    'aside': (
        'Ann Roe, who is visiting Peru, noted that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'not whom she speaks to': (
        'Speaking to Sea News, Ann Roe stressed that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'hope': ('Ann Roe expressed her hope that Peru will join.', [('reported', 'Ann Roe', 'Peru will join')]),
    'belief': ('Bo Tan also voiced his belief that trade will grow.', [('reported', 'Bo Tan', 'trade will grow')]),
    'told': ('Ann Roe told Sea News that trade grew.', [('reported', 'Ann Roe', 'trade grew')]),
    'at the end': ('Trade with Peru has grown, Ann Roe said.', [('reported', 'Ann Roe', 'Trade with Peru has grown')]),
    'said between commas': (
        'The envoys, informed the Port Ministry, will be led by Ann Roe of Lyon.',
        [('reported', 'Port Ministry', 'will be led by Ann Roe of Lyon')],
    ),
    'according to': ('According to Bo Tan, trade with Peru grew.', [('reported', 'Bo Tan', 'trade with Peru grew')]),
    'according to, behind': (
        'Trade with Peru grew, according to Bo Tan.',
        [('reported', 'Bo Tan', 'Trade with Peru grew')],
    ),
    'praise': ('Ann Roe praised the growth of Lyon.', [('reported', 'Ann Roe', 'the growth of Lyon')]),
    'two speakers': (
        'Ann Roe said that trade grew, and Bo Tan added that it was not enough.',
        [('reported', 'Ann Roe', 'trade grew'), ('reported', 'Bo Tan', 'it was not enough')],
    ),
    'adding': (
        'Ann Roe said that trade grew, adding that Peru is a good partner.',
        [('reported', 'Ann Roe', 'trade grew'), ('reported', 'Ann Roe', 'Peru is a good partner')],
    ),
    'title without the name': (
        'Deputy Minister of Ports of Peru Ann Roe came. Deputy Minister of Ports of Peru, stressed that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'told at the end': (
        'Trade with Peru grew, Ann Roe told Sea News on Friday.',
        [('reported', 'Ann Roe', 'Trade with Peru grew')],
    ),
    'quoted by a paper': (
        'Ann Roe was quoted by Sea News as saying that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'semicolon': (
        'Ann Roe said trade grew; Bo Tan, for his part, underlined that it fell.',
        [('reported', 'Ann Roe', 'trade grew'), ('reported', 'Bo Tan', 'it fell')],
    ),
    'pointing out': (
        'Ann Roe praised the work of Lyon, pointing out that trade grew.',
        [('reported', 'Ann Roe', 'the work of Lyon'), ('reported', 'Ann Roe', 'trade grew')],
    ),
    'dash': ('“The port is ready” – said Bo Tan.', [('direct', 'Bo Tan', 'The port is ready')]),
    'office of one untitled person': (
        'Ann Roe came to Lyon.\n\n"The port is ready", - the mayor stressed.',
        [('direct', 'Ann Roe', 'The port is ready')],
    ),
    'body': (
        'The Port Ministry announced that a port will be built.',
        [('reported', 'Port Ministry', 'a port will be built')],
    ),
    'told reporters at the end': (
        'The port will open in May, Ann Roe told reporters.',
        [('reported', 'Ann Roe', 'The port will open in May')],
    ),
    'who is told is not who tells': (
        'The port will open in May, the mayor of Lyon, Ann Roe, told Sea News.',
        [('reported', 'Ann Roe', 'The port will open in May')],
    ),
    'no verb in what is said': (
        '"Show us the port," Ann Roe said. "We have seen only a map."',
        [('direct', 'Ann Roe', 'Show us the port,'), ('direct', 'Ann Roe', 'We have seen only a map.')],
    ),
    'a vice mayor is not the mayor': (
        'Mayor of Lyon Ann Roe met vice mayor of Turin Bo Tan.\n\n"We will build a port," the mayor said.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'answer without a verb': (
        'Asked about the cost, Bo Tan replied: "Less than a flood."',
        [('direct', 'Bo Tan', 'Less than a flood.')],
    ),
    'in apposition': (
        'The head of the Port Ministry, Ann Roe, called the port "a door".',
        [('reported', 'Ann Roe', 'the port "a door"'), ('partial', 'Ann Roe', 'a door')],
    ),
    'interview': (
        'Sea News: Is the port ready?\n\nAnn Roe: It is nearly ready.',
        [('direct', 'Ann Roe', 'It is nearly ready.')],
    ),
    'questions and answers': (
        'Ann Roe spoke to Sea News in Lyon.\n\nQ: Is the port ready?\n\nA: Nearly. Peru paid for it.\n\n'
        'It took a year.\n\nQ: What does Bo Tan say?\n\nA: Ask Bo Tan.\n\nThis talk was shortened by us.',
        [
            ('direct', 'Ann Roe', 'Nearly. Peru paid for it.'),
            ('direct', 'Ann Roe', 'It took a year.'),
            ('direct', 'Ann Roe', 'Ask Bo Tan.'),
        ],
    ),
    'questions in bold': (
        'An interview with Ann Roe of Lyon.\n\n**Is the port ready?**\n\nWe are nearly done.\n\n'
        '**Who paid for it?**\n\nPeru did.',
        [('direct', 'Ann Roe', 'We are nearly done.'), ('direct', 'Ann Roe', 'Peru did.')],
    ),
    'behind a question mark': (
        '"We were promised a port. Where is it?" Bo Tan asked.',
        [('direct', 'Bo Tan', 'We were promised a port. Where is it?')],
    ),
    'headline': (
        '"We will build a port": Lyon mayor on her plans\n\nAnn Roe, the mayor of Lyon, came to Peru.',
        [('direct', 'Ann Roe', 'We will build a port')],
    ),
    'goes on behind reported speech': (
        'The port is old, Ann Roe noted. "We will build another one."',
        [('reported', 'Ann Roe', 'The port is old'), ('direct', 'Ann Roe', 'We will build another one.')],
    ),
    'claims of the unnamed': (
        'Ann Roe came to Peru in spite of claims from the benches that it is "a waste of money".',
        [('partial', None, 'a waste of money')],
    ),
    'figures of a body': (
        'According to figures released by the Port Ministry, exports grew.',
        [('reported', 'Port Ministry', 'exports grew')],
    ),
    'data show': (
        'Port Ministry data showed that exports grew.',
        [('reported', 'Port Ministry', 'exports grew')],
    ),
    'according to him': (
        'Bo Tan came. According to him, exports grew.',
        [('reported', 'Bo Tan', 'exports grew')],
    ),
    'put at': (
        'Ann Roe put the cost of the port at 3 million dollars.',
        [('reported', 'Ann Roe', 'the cost of the port at 3 million dollars')],
    ),
    'met with another': (
        'Ann Roe met with Mayor of Lyon Bo Tan and stressed that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'subject of two verbs': (
        'Ann Roe thanked Bo Tan for his help, and said a port will come.',
        [('reported', 'Ann Roe', 'Bo Tan for his help'), ('reported', 'Ann Roe', 'a port will come')],
    ),
    'any verb in a clause': ('Bo Tan said Peru bought ten ships.', [('reported', 'Bo Tan', 'Peru bought ten ships')]),
    'second half in the same sentence': (
        '"We will build a port," said Ann Roe, "and we will not stop there".',
        [('direct', 'Ann Roe', 'We will build a port,'), ('partial', 'Ann Roe', 'and we will not stop there')],
    ),
    'title said before the name in a headline': (
        'Lyon mayor: "We will build a port"\n\nAnn Roe, the mayor of Lyon, came to Peru.',
        [('direct', 'Ann Roe', 'We will build a port')],
    ),
    'figures go on from their source': (
        'According to the Port Ministry, exports to Peru rose to 5 million dollars. Imports fell by 7 percent.\n\n'
        'Sales to Chile were 2 million dollars.\n\nAnn Roe opened a port for 9 million dollars.',
        [
            ('reported', 'Port Ministry', 'exports to Peru rose to 5 million dollars'),
            ('reported', 'Port Ministry', 'Imports fell by 7 percent'),
            ('reported', 'Port Ministry', 'Sales to Chile were 2 million dollars'),
        ],
    ),
    'figures between words of one speaker': (
        'Ann Roe said that trade grew.\n\nExports rose to 5 million dollars.\n\nTrade will grow again, Roe noted.',
        [
            ('reported', 'Ann Roe', 'trade grew'),
            ('reported', 'Ann Roe', 'Exports rose to 5 million dollars'),
            ('reported', 'Ann Roe', 'Trade will grow again'),
        ],
    ),
    'figures behind words of a person': (
        'Ann Roe said that trade grew.\n\nExports rose to 5 million dollars.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'quoted as saying by a paper': (
        'Ann Roe was quoted as saying by Sea News that trade grew.',
        [('reported', 'Ann Roe', 'trade grew')],
    ),
    'in his words': (
        'Bo Tan came. In his words, the port "is a door to Peru".',
        [('reported', 'Bo Tan', 'the port "is a door to Peru"'), ('partial', 'Bo Tan', 'is a door to Peru')],
    ),
    'appositive behind the speaker': (
        '"We will build a port," said Ann Roe, the executive officer of the Trade Department of Lyon.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'this was announced by': (
        'A port will be built. This was announced by Mayor of Lyon Ann Roe.',
        [('reported', 'Ann Roe', 'A port will be built.')],
    ),
    'holder of an office': (
        'Head of the Port Ministry Ann Roe met Bo Tan.\n\nTrade with Peru grew, according to the head of the ministry.',
        [('reported', 'Ann Roe', 'Trade with Peru grew')],
    ),
    'told to any hearers': (
        'The port will open in May, Ann Roe told council members Tuesday.',
        [('reported', 'Ann Roe', 'The port will open in May')],
    ),
    'source in a phrase': (
        'Trade with Peru grew, according to a study of roads and ports by the Port Ministry.',
        [('reported', 'Port Ministry', 'Trade with Peru grew')],
    ),
    'handed on by a paper': (
        'Trade grew by 5 percent, Sea News reports citing the Port Ministry.',
        [('reported', 'Port Ministry', 'Trade grew by 5 percent')],
    ),
    'learned from': (
        'Trade grew by 5 percent, Sea News learned on Monday from the Port Ministry.',
        [('reported', 'Port Ministry', 'Trade grew by 5 percent')],
    ),
    'told by': (
        'Trade grew by 5 percent, Sea News was told by the Port Ministry.',
        [('reported', 'Port Ministry', 'Trade grew by 5 percent')],
    ),
    'by the data of': (
        'By the data of the Port Ministry, trade grew by 5 percent.',
        [('reported', 'Port Ministry', 'trade grew by 5 percent')],
    ),
    'bulletin': (
        'Trade grew by 5 percent, a bulletin of the Port Ministry says.',
        [('reported', 'Port Ministry', 'Trade grew by 5 percent')],
    ),
    'source in brackets': (
        'Ann Roe came to Peru in May and met Bo Tan there, who had been to Lyon a year before and spoke of it. '
        'Trade grew by 5 percent (source: Port Ministry).',
        [('reported', 'Port Ministry', 'Trade grew by 5 percent')],
    ),
    'the data of a body': (
        'The data of the Port Ministry say that trade grew.',
        [('reported', 'Port Ministry', 'trade grew')],
    ),
    'put at an amount with its currency in front': (
        'Port Ministry data put the cost at US$3 million.',
        [('reported', 'Port Ministry', 'the cost at US$3 million')],
    ),
    'a body without a name': (
        'Exports rose to 5 million dollars, the customs office in Lyon said. Imports fell by 7 percent.',
        [
            (
                'reported',
                'customs office in Lyon',
                'Exports rose to 5 million dollars, the customs office in Lyon said',
            ),
            ('reported', 'customs office in Lyon', 'Imports fell by 7 percent'),
        ],
    ),
    'data of a body without a name': (
        'Exports rose to 5 million dollars, according to fisheries ministry data.',
        [
            (
                'reported',
                'fisheries ministry',
                'Exports rose to 5 million dollars, according to fisheries ministry data',
            )
        ],
    ),
    'the body said': (
        'Trade grew by 5 percent, the Port Ministry told Sea News.\n\nThe ministry put exports at 7 million dollars.',
        [
            ('reported', 'Port Ministry', 'Trade grew by 5 percent'),
            ('reported', 'Port Ministry', 'exports at 7 million dollars'),
        ],
    ),
    'figures before their source': (
        'Exports rose to 5 million dollars. Imports fell by 7 percent, the Port Ministry said.',
        [
            ('reported', 'Port Ministry', 'Exports rose to 5 million dollars'),
            ('reported', 'Port Ministry', 'Imports fell by 7 percent'),
        ],
    ),
    'figures released in a sentence of its own': (
        'Exports rose to 5 million dollars. The data were released by the Port Ministry.',
        [('reported', 'Port Ministry', 'Exports rose to 5 million dollars')],
    ),
    'on both sides of a source': (
        'Exports rose to 5 million dollars, according to the Port Ministry, with fish at 2 million dollars.',
        [
            ('reported', 'Port Ministry', 'Exports rose to 5 million dollars'),
            ('reported', 'Port Ministry', 'according to the Port Ministry, with fish at 2 million dollars'),
        ],
    ),
    'added behind the speaker': (
        'Exports rose to 5 million dollars, Ann Roe said, with fish at 2 million dollars.',
        [
            ('reported', 'Ann Roe', 'Exports rose to 5 million dollars'),
            ('reported', 'Ann Roe', 'with fish at 2 million dollars'),
        ],
    ),
    'two bodies last to the end of their paragraphs': (
        'Exports rose to 5 million dollars, the Port Ministry said. Imports fell by 7 percent.\n\n'
        'Sales to Chile were 2 million dollars.\n\nFish made 3 million dollars, the Trade Department of Lyon said.',
        [
            ('reported', 'Port Ministry', 'Exports rose to 5 million dollars'),
            ('reported', 'Port Ministry', 'Imports fell by 7 percent'),
            ('reported', 'Trade Department of Lyon', 'Fish made 3 million dollars'),
        ],
    ),
    'an official who is named next': (
        'Trade grew by 5 percent, an official with the customs said.\n\nAnn Roe, its chief, said that Peru sold fish.',
        [
            ('reported', 'Ann Roe', 'Trade grew by 5 percent, an official with the customs said'),
            ('reported', 'Ann Roe', 'Peru sold fish'),
        ],
    ),
    'told here': (
        'They visited the Port Ministry. It was told here that trade grew by 5 percent.',
        [('reported', 'Port Ministry', 'It was told here that trade grew by 5 percent')],
    ),
    'an office in small letters': (
        '"We will build a port," said harbour statistics manager Ann Roe.',
        [('direct', 'Ann Roe', 'We will build a port,')],
    ),
    'an office without its article': (
        'Ambassador Ann Roe met Bo Tan. Ambassador informed that Peru sold fish.',
        [('reported', 'Ann Roe', 'Peru sold fish')],
    ),
    'a department in small letters, handed on by outlets': (
        'Trade grew by 5 percent, outlets said, citing data of the department of trade. Exports fell by 7 percent.',
        [
            (
                'reported',
                'department of trade',
                'Trade grew by 5 percent, outlets said, citing data of the department of trade',
            ),
            ('reported', 'department of trade', 'Exports fell by 7 percent'),
        ],
    ),
    'an office with its country': (
        'Trade with Peru has grown, the Chilean ambassador said.\n\nAmbassador Ann Roe met Bo Tan.',
        [('reported', 'Ann Roe', 'Trade with Peru has grown')],
    ),
}
NOTHING = {
    'title': "The session 'Rivers and Rails: A Long Way' opens the Lyon Water Forum.",
    'theme': 'It was held on the theme "Towns without lorries", as Ann Roe wished.',
    'project behind': 'Ann Roe opened the “Peru House” project.',
    'legal form': 'Present was the ANO «School of Pilots».',
    'name': 'Roe heads the "Northern Sea Bank".',
    'word in scare quotes': 'The so-called "green" port is closed.',
    'to say': 'Ann Roe is expected to say more. It is said to be old.',
    'the said': 'The said port lies in Peru.',
    'noun': 'Despite calls for reform, claims of loss and reports by Sea News, trade grew in Peru.',
    'passive': 'Bo Tan was recommended by Ann Roe.',
    'apostrophes': "The ports' and the towns' owners of Peru met.",
    'participle of something else': 'The visits of Ann Roe include music and highlighting the main points.',
    'critics': 'Critics of Ann Roe said it is old. In a trip to Peru the council says it was new.',
    'agreed on a day to do': 'Lyon and Peru agreed on Monday to build a port that links them.',
    'study tour': 'The team is back from a study tour of Lyon in Peru, it said.',
    'official data': 'Official data show that exports rose to 5 million dollars.',
    'agreed to do': 'Ann Roe and Bo Tan agreed to build a port.',
    'told to do': 'Ann Roe told to look past Peru.',
    'questions without an interview': 'Who pays for it?\n\nLyon does.\n\nWho knows Ann Roe?\n\nPeru does.',
    'countering what others say': 'Ann Roe dismissed the charge of the opposition that trade fell.',
    'said this when': 'Ann Roe said this when Bo Tan came.',
    'questions that the text answers itself': (
        'Ann Roe gave interviews.\n\nWhat is planned?\n\nA port in Peru.\n\nWho pays?\n\nThe bank of Lyon does.'
    ),
    'name of what is set up': 'Ann Roe opened a "Peru corner" in Lyon.',
    'what somebody denies': 'The clerk called it a waste, a charge that Ann Roe denied.',
    'no speech': 'Ann Roe opened a port in Peru.',
    'nobody': 'Trade grew, it was stated.',
    'only marks': '"" “” «» \'\' "',
    'empty': '',
}


@pytest.mark.parametrize(('text', 'expected'), SEEN.values(), ids=SEEN)
def test_speech_is_found_with_its_speaker(text, expected):
    found = speech.find(told(text))
    assert [(s.kind, s.speaker, s.text) for s in found] == expected


@pytest.mark.parametrize('text', NOTHING.values(), ids=NOTHING)
def test_no_speech_is_found_where_there_is_none(text):
    assert speech.find(told(text)) == []


KNOWN_FAILURES = {
    'passive': ('The port was called "a door to Peru" by Ann Roe.', [('partial', 'Ann Roe', 'a door to Peru')]),
}


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(('text', 'expected'), KNOWN_FAILURES.values(), ids=KNOWN_FAILURES)
def test_what_is_not_read_yet(text, expected):
    test_speech_is_found_with_its_speaker(text, expected)


@pytest.mark.parametrize('text', [t for t, _ in SEEN.values()], ids=SEEN)
def test_spans_are_the_words_of_the_text(text):
    reading = told(text)
    assert all(reading.article.text[s.start : s.end] == s.text for s in speech.find(reading))


@pytest.mark.parametrize('text', ['\x00"\ud800 said', '"' * 99, '“' * 50 + 'he said', ', said that ' * 100])
def test_no_text_raises(text):
    assert isinstance(speech.find(told(text)), list)


def test_a_sentence_of_many_quotations_is_read_in_linear_time():
    reading = told('"a, ' * 3_000)
    began = time.process_time()
    speech.find(reading)
    assert time.process_time() - began < 15

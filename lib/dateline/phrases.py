"""A sentence under its marks -> the measures it names: flow, goods, who reports, with whom."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace

from dateline.marks import BOTH, DATE, NUMBER, PEOPLE, PLACE, Place
from dateline.measures import country_name, item
from dateline.wordlists import any_of, column, table


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that says what is measured; codes as in `Place`, offsets and text of the sentence.

    `refers` is what it leaves to its context: 'both' (the two countries), 'own' (its, the country's) or None;
    `words` names the measure where the text does so with a verb, or only by analogy.
    """

    start: int
    end: int
    flow: str | None
    reporter: str | None = None
    partner: str | None = None
    countries: tuple[str, ...] = ()
    refers: str | None = None
    goods: str = ''
    words: str | None = None


NOT_TRADE = rf"""
    (?! \s+(?:{any_of(column('trade_words', 'word', role='compound'))})          # trade minister, trade agreement
      | \s+and\s+(?:[a-z]+\s+)?(?:co-?operation|relations|ties|forum|partner|promotion|minist|mission|polic|council
        |industry|development)                                                # trade and economic cooperation
      | - )"""
STOP = frozenset(column('trade_words', 'word', role='stop'))
REGION = r"the\s+(?:country|republic|region|city|kingdom|nation|state)['’]s"
OWNER = re.compile(
    rf"""(?: (?P<pair>(?:{PEOPLE}|{PLACE})(?:\s?[-–—/]\s?|\s+and\s+)(?:{PEOPLE}|{PLACE}))(?:['’]s?)?  # Iran-Russia
    | (?P<place>{PLACE})['’]?s? | (?P<people>{PEOPLE})                                       # Russia's, Russian
    | (?P<own>{REGION}|[Ii]ts|[Tt]heir|[Oo]ur|T{REGION[1:]}) | (?P<all>{BOTH})['’]? )\s+$  # its, both countries'""",
    re.VERBOSE,
)
SIZE = re.compile(
    r"""(?:(?:the|an?)\s+)?(?:(?:total|overall|annual|aggregate|combined|record)\s+)?
    (?:volume|value|amount|level)s?\s+of\s+(?:the\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
WORD = re.compile(r'(?:(?<=\s)|(?<=^)|(?<=["“(]))(?:[a-z][a-z-]*|(?<![^\s"“])[A-Z]{2,4})\s+$')
FIRST = re.compile(r'(?:^|[-–—:]\s)["“]?[A-Z][a-z-]+\s+$')
QUANTIFIED = rf'(?:\s+(?:of|worth|totall?ing|valued\s+at))?\s+(?:[a-z-]+\s+){{0,2}}{NUMBER}(?:\s+worth)?'
FIRMS = r"(?:['’]s?\s+(?:market|economy)|\s+(?:companies|enterprises|producers|exporters|firms|businesses))?"
PLACES = rf"{PLACE}(?:(?:\s*,\s*|\s*,?\s+and\s+)(?:the\s+)?{PLACE}(?!['’]|\s+[a-z]+ed\b|\s+{NUMBER}))*"
LINK = re.compile(
    rf"""\s+(?:between|among|of)\s+(?:the\s+)?(?P<first>{PLACE})(?:\s+region|\s+province)?(?:\s+and\s+|\s*,\s*)(?:the\s+)?(?P<second>{PLACE})
    | \s+(?:(?:goe?s?|went|destined|bound|comes?|came)\s+)?                                  # (go)
      (?P<link>to|into|from|with|between|by|for|in|of|towards?)\s+(?:the\s+)?                # to the
      (?: (?P<all>{BOTH}) | (?P<own>our\s+country|country(?!['’]))
        | (?P<place>{PLACES})(?!['’]s?\s+(?:exports|imports)){FIRMS}                         # United States and Canada
        | (?P<people>{PEOPLE})(?=\s+(?P<ware>[a-z]+)) )                                     # Russian oil
    | \s+in\s+(?:the\s+)?{DATE}
    | {QUANTIFIED}(?=\s+(?:to|from|with|between|into)\s+(?:the\s+)?(?:{PLACE}|{BOTH}))       # of NUMBER to PLACE""",
    re.VERBOSE,
)
GOODS = re.compile(r'\s+(?:of|in)\s+(?=[a-z])')
WARE = re.compile(r'(?:\s+|(?<=\s))(?:and\s+)?([a-z][a-z-]*)(?=[\s,.;:)]|$)')
VERB = re.compile(
    rf"""\b(?:(?P<export>export(?:ed|s|ing)|sold|shipped|supplie[ds]|delivered)|(?P<import>import(?:ed|s|ing)|bought|purchased)
    |(?P<investment>invest(?:ed|s|ing)?))(?=\s+(?:[\w-]+\s+){{0,4}}{NUMBER})""",
    re.VERBOSE,
)
WORTH_OF = re.compile(r'\s+(?:worth\s+)?of\s+(?=[a-z])')
LED_WARE = re.compile(rf'{NUMBER}\s+(?:worth\s+)?of\s+(?P<goods>[a-z-]+(?:\s[a-z-]+)?)\s+$')
REACH = 120
PASSIVE = re.compile(
    r"""\b(?:was|were|been|being|is|are)\s+(?:[a-z]+ly\s+)?(?:(?P<export>exported|sold|shipped|supplied|delivered)|(?P<import>imported|bought|purchased)
    |(?P<investment>invested))\b""",
    re.VERBOSE,
)
SINGULAR = frozenset('export import supply delivery investment'.split())


@functools.cache
def _heads() -> re.Pattern:
    words = [row['word'] for row in table('measures')]
    every = any_of([*words, *(w[0].upper() + w[1:] for w in words)])
    return re.compile(rf'(?<![\w-])(?:{every})(?![\w]){NOT_TRADE}', re.VERBOSE)


@functools.cache
def _flow(word: str) -> str | None:
    flows = {row['word']: row['flow'] or None for row in table('measures')}
    plain = ' '.join(word.split())
    return flows.get(plain, flows.get(plain[0].lower() + plain[1:]))


def find(text: str, places: list[Place]) -> list[Phrase]:
    """The measures of a sentence under its marks, in order, none overlapping another."""
    at = {p.start: p for p in places}
    found = [_nominal(text, head, at) for head in _heads().finditer(text)]
    found += [_verbal(text, verb, places, at) for verb in VERB.finditer(text)]
    found += [_passive(text, verb, at) for verb in PASSIVE.finditer(text)]
    kept, end = [], 0
    for phrase in sorted((p for p in found if p), key=lambda p: (p.start, -p.end)):
        if phrase.start >= end:
            kept.append(phrase)
            end = phrase.end
    return kept


def _nominal(text: str, head: re.Match, at) -> Phrase | None:
    if _in_name(text, head):
        return None
    flow = _flow(head[0])
    start, codes, refers = _before(text, head.start(), at)
    end, links, points = _after(text, head.end(), at, flow)
    if (
        head[0].lower() in SINGULAR
        and end == head.end()
        and not codes
        and start == head.start()
        and not re.match(rf'\s+(?:volumes?|value|earnings)\b|\s+{NUMBER}', text[end:])
    ):
        return None
    refers = refers or points
    return _roles(
        Phrase(start, end, flow, refers=refers, goods=item(text[start].lower() + text[start + 1 : end])), codes, links
    )


def _in_name(text: str, head: re.Match) -> bool:
    """A capital inside a sentence makes a head part of a name (Chamber of Commerce), unless all words have one."""
    clause = re.split(r'[-–—:]\s|["“]', text[: head.start()])[-1]
    if not head[0][0].isupper() or head[0].isupper() or not re.search(r'[^\W\d_]', clause):
        return False
    words = re.findall(r'[^\W\d_]{4,}', text)
    return sum(w[0].isupper() for w in words) < 0.7 * len(words)


def _before(text: str, start: int, at):
    """Goods, owner and "volume of" to the left of a head: where the phrase starts, and the codes of its owners."""
    words = 0
    while (
        words < 4
        and (word := WORD.search(text, max(0, start - REACH), start))
        and word[0].strip().lower() not in STOP
        and not word[0].strip().endswith('ly')
    ):
        start, words = word.start(), words + 1
    if (word := start < REACH and FIRST.search(text[:start])) and word[0].strip(' "“').lower() not in STOP:
        start = len(word[0]) - len(word[0].lstrip('"“'))
    codes, refers = (), None
    if owner := OWNER.search(text, max(0, start - REACH), start):
        start = owner.start()
        codes = tuple(at[i].code for i in range(owner.start(), owner.end()) if i in at)
        refers = 'both' if owner['all'] else 'own' if owner['own'] else None
    if size := SIZE.search(text, max(0, start - REACH), start):
        start = size.end() - len(size[0].lstrip())
        start += re.match(r'(?:(?:the|an?)\s+)?', text[start:], re.IGNORECASE).end()
    return start, codes, refers


def _after(text: str, end: int, at, flow: str | None):
    """Complements to the right of a head: where the phrase ends, and (link, codes) of each complement."""
    links, refers, last = [], None, end
    for _ in range(5):
        if link := LINK.match(text, last):
            codes = tuple(at[i].code for i in range(link.start(), link.end()) if i in at)
            refers = 'both' if link['all'] else 'own' if link['own'] else refers
            last = link.end()
            if link['people']:
                last, codes = _wares(text, last), (*codes, 'ware')
            if codes or link['all'] or link['own']:
                links.append(('between' if link['first'] else link['link'], codes))
                end = last
        elif flow and (ware := GOODS.match(text, last)) and (stop := _wares(text, ware.end())) > ware.end():
            last = end = stop
        else:
            break
    return end, links, refers


def _wares(text: str, start: int) -> int:
    end = start
    for _ in range(4):
        word = WARE.match(text, end)
        if not word or word[1] in STOP or (end > start and word[1].endswith('ed')):
            break
        end = word.end()
    return end


def _roles(phrase: Phrase, owners, links) -> Phrase:
    """Who reports and who the partner is, from owners on the left and complements on the right."""
    between = [c for link, codes in links if link in ('between', 'among') for c in codes]
    made = [c for link, codes in links if link == 'of' for c in codes if 'ware' in codes and c != 'ware']
    to, by, source, within = (
        [c for link, codes in links if link in group for c in codes if c != 'ware' and c not in made]
        for group in (('to', 'into', 'for', 'toward', 'towards'), ('by', 'of'), ('from',), ('in',))
    )
    partners = [c for link, codes in links if link == 'with' for c in codes]
    owner = owners[0] if len(owners) == 1 else None
    if phrase.flow == 'export':
        reporter, partner = owner or _first(source or by or made), _first(to or partners)
    elif phrase.flow == 'import':
        reporter, partner = owner or _first(to or by or within), _first(source or partners or made)
    elif phrase.flow == 'investment':
        into = to or within
        reporter, partner = owner or _first(source or by), _first(into)
    else:
        reporter, partner = owner or _first(by), _first(partners)
    named = [*owners, *between, *source, *to, *by, *partners, *made, *(within if phrase.flow == 'investment' else ())]
    if partner == reporter or (partner and len(set(to if phrase.flow == 'export' else source or partners)) > 1):
        partner = None
    return replace(phrase, reporter=reporter, partner=partner, countries=tuple(dict.fromkeys(named)))


def _first(codes):
    return codes[0] if codes else None


def _verbal(text: str, verb: re.Match, places, at) -> Phrase:
    """Exported NUMBER worth of wheat to PLACE: the subject reports."""
    flow = verb.lastgroup
    before = [p for p in places if p.end <= verb.start()]
    clause = max(text.rfind(sign, 0, verb.start()) for sign in (';', ' while ', ' whereas ', '"', '“'))
    subject = next((p.code for p in reversed(before) if p.start > clause), None)
    number = re.compile(NUMBER).search(text, verb.end())
    tail, end = [], number.end()
    goods = ''
    if ware := WORTH_OF.match(text, end):
        end = _wares(text, ware.end())
        goods = text[ware.end() : end]
    while link := LINK.match(text, end):
        codes = tuple(at[i].code for i in range(link.start(), link.end()) if i in at)
        tail.append((link['link'], codes))
        end = link.end()
    phrase = _roles(Phrase(verb.start(), verb.end(), flow), (subject,) if subject else (), tail)
    phrase = replace(phrase, goods=item(goods))
    return replace(phrase, words=named(phrase))


def _passive(text: str, verb: re.Match, at) -> Phrase:
    """NUMBER of cement were exported to PLACE."""
    ware = LED_WARE.search(text, 0, verb.start())
    end, links, _ = _after(text, verb.end(), at, None)
    phrase = Phrase(verb.start(verb.lastgroup), end, verb.lastgroup, goods=ware['goods'] if ware else '')
    phrase = _roles(phrase, (), links)
    return replace(phrase, words=named(phrase))


def named(phrase: Phrase) -> str:
    """A measure in our words: Egypt's wheat imports from Russia."""
    noun = {'export': 'exports', 'import': 'imports', 'total': 'trade', 'balance': 'trade balance'}.get(
        phrase.flow, 'investment'
    )
    link = {'export': 'to', 'import': 'from', 'investment': 'in'}.get(phrase.flow, 'with')
    owner = f"{country_name(phrase.reporter)}'s " if phrase.reporter else ''
    other = f' {link} {country_name(phrase.partner)}' if phrase.partner else ''
    return f'{owner}{phrase.goods + " " if phrase.goods else ""}{noun}{other}'

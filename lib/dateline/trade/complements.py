"""What stands after a measure under its marks: to whom, from whom, of what; and who reports it with whom."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.names.gazetteer import country_name
from dateline.names.wordlists import any_of, column
from dateline.trade.marks import BOTH, DATE, NUMBER, PEOPLE, PLACE, is_side


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that says what is measured; codes as in `Place`, offsets and text of the sentence.

    `refers` is what it leaves to its context: 'both' (the two countries), 'own' (its, the country's), or None; 'world'
    where all partners are meant, 'rank' where it stands for a rank;
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


STOP = frozenset(column('trade_words', 'word', role='stop'))
QUANTIFIED = rf'(?:\s+(?:of|for|worth|totall?ing|valued\s+at))?\s+(?:[a-z-]+\s+){{0,2}}{NUMBER}(?:\s+worth)?'
FIRMS = rf"(?:['’]s?\s+(?:market|economy)|\s+(?:{any_of(column('trade_words', 'word', role='trader'))}))?"
TRADED = r'(?:import|export|ship|supplie|deliver|invest|purchase|sign|agree|decide|want|rank)e?d'
PLACES = rf"{PLACE}(?:(?:\s*,\s*|\s*,?\s+and\s+)(?:the\s+)?{PLACE}(?!['’]|\s+{TRADED}\b|\s+{NUMBER}))*"
SIDE = r'(?:(?:north|south|east|west|central|neighbou?ring)\w*\s+)?'
BUYERS = (
    'companies|enterprises|producers|exporters|importers|buyers|customers|consumers|farms|farmers|mills|shops'
    r'|supermarkets|ports|markets|firms|member\s+(?:states|countries)|members|countries|states'
    r'|company|enterprise|importer|buyer|customer|firm|trader|distributor|retailer|chain'
)
LINK = re.compile(
    rf"""\s+(?:between|among|of)\s+(?:the\s+)?{SIDE}(?P<first>{PLACE})(?:\s*,?\s+and\s+|\s*,\s*)(?:the\s+)?{SIDE}(?P<second>{PLACE})
    | \s+(?:(?:goe?s?|went|destined|bound|comes?|came)\s+)?                                  # (go)
      (?:out\s+(?=of))?(?P<link>(?<=out\s)of|to|into|from|with|between|by|for|in|of|towards?)\s+(?:all\s+)?(?:the\s+|an?\s+)?(?:{NUMBER}\s+of\s+(?:the\s+)?)?
      (?:(?:economy|{BUYERS}|customs(?:\s+[a-z]+)?)                                       # to the buyers
        (?:\s+(?:registered|based|located|operating|taking\s+part|participating))?\s+(?:of|from|in|along)\s+(?:the\s+)?)?{SIDE}
      (?: (?P<all>{BOTH}) | (?P<own>our\s+country|country(?!['’]))
        | (?P<there>there|(?:th[ia][st]\s+)?market(?!['’s]|\s+of))
        | (?P<place>{PLACES})(?!['’]s?\s+(?:exports|imports)){FIRMS}            # United States and Canada
        | (?P<people>{PEOPLE})(?=\s+(?P<ware>[a-z]+)) )                                     # Russian oil
    | \s+(?:of|by)\s+(?:(?:the|its)\s+)?(?:[A-Z]\w+(?:['’]s)?\s+)?members?(?=\s+(?:to|from|with)\s)     # of its members
    | \s+of\s+which(?=\s+(?:to|from)\s)
    | \s+of\s+(?:[a-z-]+,\s)+[a-z-]+,?\s+and\s+[a-z-]+(?:\s[a-z-]+)?(?=\s+(?:to|from|into)\s+(?:the\s+)?{PLACE})
    | \s+in\s+(?:the\s+)?{DATE}
    | (?P<way>\s+(?:through|via))\s+(?:the\s+)?(?:[Pp]orts?\s+of\s+)?{PLACE}(?=\s+(?:to|from|with|into)\s)  # through
    | {QUANTIFIED}(?:\s+in\s+(?:(?:its|their)\s+)?trade)?                                  # of NUMBER in its trade
      (?=\s+(?:(?:to|from|with|between|into)\s+(?:the\s+)?(?:{PLACE}|{BOTH})         # to PLACE
        |by\s+(?:the\s+)?(?:{PLACE}|{PEOPLE})))""",
    re.VERBOSE,
)
RANK = re.compile(
    rf""",\s+(?:(?P<owner>{PLACE})['’]s?|[Ii]ts|[Tt]heir|the\s+\w+['’]s)\s+(?:[\w-]+\s+){{0,4}}?
    (?:partner|market|destination|source|supplier|buyer|customer|neighbou?r|economy)\b,?""",
    re.VERBOSE,
)
GOODS = re.compile(r'\s+(?:of|in|(?<=emand\s)for|(?<=arnings\s)from)\s+(?=[a-z])')
ABROAD = ('to', 'into', 'from', 'between')
MADE = frozenset('dried frozen canned chilled refined processed finished unprocessed rolled'.split())
"""Participles that goods are called by."""
WARE = re.compile(r'(?:\s+|(?<=\s))(?:and\s+)?([a-z][a-z-]*)(?=[\s,.;:)]|$)')


def after(text: str, end: int, at, flow: str | None):
    """Complements to the right of a head: where the phrase ends, and (link, codes) of each complement."""
    links, refers, last = [], None, end
    for _ in range(5):
        if link := LINK.match(text, last):
            codes = () if link['way'] else coded(link, at)
            refers = 'both' if link['all'] else 'own' if link['own'] else refers
            last = link.end()
            if link['people']:
                last = wares(text, last)
            if codes or link['all'] or link['own'] or link['there']:
                links.append(('between' if link['first'] else link['link'], codes))
                end = last
        elif links and (rank := RANK.match(text, last)):
            links.append(('by', tuple(at[i] for i in range(*rank.span()) if i in at)))
            last = rank.end()
        elif flow and (ware := GOODS.match(text, last)) and (stop := wares(text, ware.end())) > ware.end():
            last = end = stop
        else:
            break
    return end, links, refers


def coded(link: re.Match, at) -> tuple[str, ...]:
    """The codes that a complement names, and 'ware' where it is of goods."""
    codes = tuple(at[i] for i in range(*link.span()) if i in at)
    return (*codes, 'ware') if link['people'] else codes


def wares(text: str, start: int) -> int:
    """Where the words of goods end that begin at start."""
    end = start
    for _ in range(4):
        word = WARE.match(text, end)
        if not word or word[1] in STOP or (end > start and word[1].endswith('ed') and word[1] not in MADE):
            break
        end = word.end()
    return end


def roles(phrase: Phrase, owners, links) -> Phrase:
    """Who reports and who the partner is, from owners on the left and complements on the right.

    Who invests reports an investment; its partner is the place that it goes to.
    """
    between = [c for link, codes in links if link in ('between', 'among') for c in codes]
    made = [c for link, codes in links if link == 'of' for c in codes if 'ware' in codes and c != 'ware']
    to, by, source, within = (
        [c for link, codes in links if link in group for c in codes if c != 'ware' and c not in made]
        for group in (('to', 'into', 'for', 'toward', 'towards'), ('by', 'of'), ('from',), ('in',))
    )
    partners = [c for link, codes in links if link == 'with' for c in codes]
    owner = owners[0] if len(owners) == 1 else None
    if phrase.flow == 'export':
        earned = [c for c in source if owner and is_side(c)]
        reporter, partner = owner or _first(source or by or made), _first(to or partners or earned)
    elif phrase.flow == 'import':
        reporter, partner = owner or _first(to or by or within), _first(source or partners or made)
    elif phrase.flow == 'investment':
        host, investor = _first(to or within), _first(source or by)
        received = owner and investor and not host
        reporter, partner = (investor, owner) if received else (owner or investor, host)
    else:
        reporter = owner or _first(by or (to if phrase.flow == 'balance' else ()))
        partner = _first(partners or (to if phrase.flow == 'total' and owner else ()))
    named = [*owners, *between, *source, *to, *by, *partners, *made, *(within if phrase.flow == 'investment' else ())]
    if partner == reporter or (partner and len(set(to if phrase.flow == 'export' else source or partners)) > 1):
        partner = None
    return replace(phrase, reporter=reporter, partner=partner, countries=tuple(dict.fromkeys(filter(None, named))))


def _first(codes):
    return codes[0] if codes else None


def named(phrase: Phrase) -> str:
    """A measure in our words: Egypt's wheat imports from Russia."""
    noun = {'export': 'exports', 'import': 'imports', 'total': 'trade', 'balance': 'trade balance'}.get(
        phrase.flow, 'investment'
    )
    link = {'export': 'to', 'import': 'from', 'investment': 'in'}.get(phrase.flow, 'with')
    owner = f"{country_name(phrase.reporter)}'s " if phrase.reporter else ''
    other = f' {link} {country_name(phrase.partner)}' if phrase.partner else ''
    return f'{owner}{phrase.goods + " " if phrase.goods else ""}{noun}{other}'

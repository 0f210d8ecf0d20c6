"""Firms that no table knows -> told by the words beside them: what they are, who runs them, what only a firm does."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from dateline.names import gazetteer
from dateline.names.name_refusals import GENERIC
from dateline.names.name_words import CAPS, title_words
from dateline.names.tagger import Guess
from dateline.names.wordlists import branching, column

AROUND = 48  # characters read before a name
MAKER = (
    'airline|carrier|automaker|carmaker|bank|company|firm|manufacturer|developer|retailer|giant|producer|startup|start-up|'
    'fund|conglomerate|operator|supplier|maker|lender|insurer|shipbuilder|exporter|importer|distributor|consultancy|'
    r'brewer|dairy|refiner|miner|broadcaster|corporation|holding|contractor|chain|shipping\sline|utility|brand|group|'
    r'agency|newspaper|daily|portal|network|parliament|think\stank|association|charity|party|newspaper'
)
OFFICER = (
    r'(?:CEO|CFO|COO|[Cc]hief\s[Ee]xecutive|[Gg]eneral\s[Dd]irector|[Mm]anaging\s[Dd]irector|[Gg]eneral\s[Mm]anager'
    r'|[Pp]resident\s[Dd]irector|[Cc]hief\s(?:[Oo]perating|[Ff]inancial)\s[Oo]fficer)'
)
STOCK = r'(?:shares|stock|shareholders|(?:quarterly|annual)\s(?:profits?|results|revenues?)|earnings)'
RUN_BY = r"""
    (?: CEO|chairman|chairwoman|chairperson|president|director|founder|co-founder|owner|manager|analyst|economist
        |spokes(?:man|woman|person)|subsidiary )
    [ ](?:of|at|with|for)[ ](?:the[ ])?
"""
DEAL = r'(?:contract|agreement|memorandum|deal|MoU|MOU|order|tender|bid)'
LEADS_TO_FIRM = re.compile(
    rf"""
    \b(?:{RUN_BY} | (?:{MAKER}),?\s | (?:built|owned|financed)\sby\s[A-Z]\w+['’]s\s      # head of; the firm; built by
        | (?:[Ss]hares|stake)\s(?:of|in)\s(?:the\s)? )$                                  # shares in
    """,
    re.VERBOSE,
)
IS_FIRM = re.compile(
    rf"""
    ,\s(?:an?|the|one\sof\sthe)\s(?:[\w’'-]+\s){{0,4}}(?:{MAKER})s?\b            # Roe, a shipping firm
    | \s(?:employs|manufactures|reports)\b
    | \s(?:deput(?:y|ies)|MPs?|lawmakers?|senators?)\s(?=[A-Z])                    # members of a parliament
    | \s(?:[Vv]ice-?\s?)?(?:president|chair(?:man|woman|person)?|director)\s(?=[A-Z])
    | \s(?:is\sbuilding|(?:will|to)\sbuild|has\sbuilt)\s(?:an?|its)\s(?:[^\s,;]+\s){{0,6}}
        (?:plant|factory|mill|refinery|smelter|brewery|terminal)\b
    | ,\swhich\s(?:makes|produces|manufactures|builds|operates|supplies|sells|employs|exports|imports|owns)\b
    | (?:['’]s?)?\s(?:{OFFICER}|{STOCK})\b                                       # Roe’s shares
    | ['’]s?\s(?:headquarters|subsidiar(?:y|ies)|board\sof\sdirectors|customers|products|sales|revenues?|workforce)\b
    | \sreported\s(?:\w+\s){{0,3}}(?:revenues?|profits?|sales|loss(?:es)?|earnings)\b
    """,
    re.VERBOSE,
)
DEALT_WITH = re.compile(
    rf"""
    \b(?:
        (?:built|made|supplied|owned|operated|manufactured|produced|developed)\sby | according\sto
        | {DEAL}\s(?:with|to) | awarded\sto | orders\sfrom | joint\sventure\s(?:with|between)
        | (?:officials|representatives|executives|engineers|experts)\s(?:of|from)
    )\s(?:the\s)?$
    """,
    re.VERBOSE | re.IGNORECASE,
)
ACTS = re.compile(
    rf"""
    ['’]s?\s(?:plants?|factor(?:y|ies)|fleet|employees|engineers|technology|trains|stores)\b
    | \s(?:\w+\s)?(?:said|says|announced|added|confirmed|noted)\s(?:that\s)?its?\b        # a person would be he or she
    | \s(?:is|was)\s(?:founded|established|incorporated|listed)\b
    | (?:\s(?:has|had|have|recently|also))*\s(?:signed|won|secured|received)\s(?:an?|the)\s(?:[\w-]+\s){{0,3}}{DEAL}\b
    | \s(?:plans|intends|wants|will|would|is\sready)\s(?:to\s)?
        (?:build|expand|open|launch|produce|supply|deliver|invest|operate|ship|hire|buy|sell)\b
    | \sexports\b
    | (?:\s(?:has|had))?\s(?:launched|opened)\s(?:an?|its|the\sfirst|direct|new)\s
        (?:[\w-]+\s){{0,3}}(?:flights?|services?|offices?|branch|plant|factory|showroom|stores?|line|route)\b
    | (?:\s(?:has|had))?\sannounced\s(?:plans|the\slaunch|an?\sinvestment)\b
    | ,\s(?:headquartered|based)\sin\b
    | \sspokes(?:man|woman|person)\b
    """,
    re.VERBOSE,
)
EMPLOYER = re.compile(rf"(?<![\w-])(?P<name>{CAPS})(?= {OFFICER}\b|['’]s? (?:{OFFICER}|{STOCK})\b)")
OWNED = re.compile(rf'\b(?:[Ss]hares|[Ss]take) (?:of|in) (?P<name>{CAPS})(?!\w)')
MAKER_NAMED = re.compile(rf'\b(?:{MAKER}) (?P<name>{CAPS})(?!\w)')


def by_form(text: str) -> Iterator[Guess]:
    """Firms by their legal form: "Roe Dairies A/S", "Roe Supply Chain Co., Ltd"."""
    for match in _with_form().finditer(text):
        if match['form'].isupper() or len(match['form']) > 2:
            yield Guess(*match.span(), 'organisation')


@functools.cache
def _with_form() -> re.Pattern:
    forms = [form for form in column('legal_forms', 'form', kind='legal') if form not in {'as', 'pt', 'co', 'kg', 'lp'}]
    written = branching(
        {*map(str.upper, forms), *map(str.title, forms), 'GmbH', 'Co', 'S.p.A', 'SpA', 'ApS', 'Sp. z o.o'}
    )
    return re.compile(rf'(?<![\w-]){CAPS}(?: & {CAPS})?(?:,? (?P<form>{written})(?![\w/])\.?)+')


def bodies(text: str, found: list[Guess]) -> set[str]:
    """The names found as persons, places or things that what stands beside them tells to be firms.

    What a person may do as well ("signed a contract") tells of single words only that are nobody's name we know.
    """
    unsure = [g for g in found if g.kind not in {'event', 'group'}]
    names = {text[g.start : g.end] for g in unsure if _is_firm(text, g)}
    names |= {text[g.start : g.end] for g in unsure if g.kind != 'place' and _is_nobody(text, g) and _acts(text, g)}
    for one, other in itertools.pairwise(unsure):
        pair = {text[one.start : one.end], text[other.start : other.end]}
        if text[one.end : other.start] == ' and ' and (pair & names or _acts(text, one)):
            names |= {text[g.start : g.end] for g in (one, other) if _is_nobody(text, g)}
    return {name for name in names if _can_name_a_firm(name)}


def _is_nobody(text: str, guess: Guess) -> bool:
    """A single word that is no person's name that we know."""
    name = text[guess.start : guess.end]
    return ' ' not in name and name not in gazetteer.person_names()


def _can_name_a_firm(name: str) -> bool:
    if name in GENERIC or name in gazetteer.demonyms() or re.match('[A-Z][.]', name):
        return False
    return not gazetteer.is_place(name) and not _has_given_name(name) and not name.split()[-1].islower()


def _is_firm(text: str, guess: Guess) -> bool:
    return bool(LEADS_TO_FIRM.search(_before(text, guess)) or IS_FIRM.match(text, guess.end))


def _acts(text: str, guess: Guess) -> bool:
    return bool(DEALT_WITH.search(_before(text, guess)) or ACTS.match(text, guess.end))


def _before(text: str, guess: Guess) -> str:
    return text[max(0, guess.start - AROUND) : guess.start]


def employers(text: str) -> Iterator[Guess]:
    """Firms that nothing else tells, before their officers and behind what they are: "KBM General Director"."""
    for match in (match for pattern in (EMPLOYER, MAKER_NAMED, OWNED) for match in pattern.finditer(text)):
        words = match['name'].split()
        if (
            not any(_is_no_firm(word) for word in words)
            and not gazetteer.is_place(match['name'])
            and not _has_given_name(match['name'])
        ):
            yield Guess(*match.span('name'), 'organisation')


def _is_no_firm(word: str) -> bool:
    return word in gazetteer.demonyms() or word in title_words() or word in {'The', 'New', 'Its', 'His', 'Her', 'Then'}


def _has_given_name(name: str) -> bool:
    return name.split()[0] in gazetteer.given_names() and ' ' in name

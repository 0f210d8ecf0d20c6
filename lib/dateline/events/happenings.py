"""The words that tell of happenings: verbs in all their forms and nouns, by kind of happening."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.names.wordlists import any_of, table


@dataclass(frozen=True, slots=True)
class Word:
    """A form of a word: its lemma, kind of happening, what it needs beside it, and the forms it may be.

    needs: nothing, or words of which one must be met (see `needs`): a date, a thing that is held, a guest.
    forms: base, third, past, participle, gerund; a noun has none.
    """

    lemma: str
    kind: str
    needs: str
    forms: frozenset[str] = frozenset()


def inflected(lemma: str, irregular: str = '') -> dict[str, set[str]]:
    """The forms of an English verb; `irregular` holds its past, participle and gerund as far as they are so.

    >>> sorted(inflected('take place', 'took taken'))
    ['take place', 'taken place', 'takes place', 'taking place', 'took place']
    """
    head, _, tail = lemma.partition(' ')
    stem = head.removesuffix('e')
    ied = re.sub(r'(?<![aeiou])y\Z', 'i', stem)
    past, participle, gerund, *_ = [*irregular.split(), '', '', '']
    forms: dict[str, set[str]] = {}
    for form, tag in (
        (head, 'base'),
        (re.sub(r'(?<![aeiou])y\Z', 'ie', head) + ('es' if re.search(r'(?:s|sh|ch|x|o)\Z', head) else 's'), 'third'),
        (past or ied + 'ed', 'past'),
        (participle or past or ied + 'ed', 'participle'),
        (gerund or re.sub(r'i\Z', 'y', stem) + 'ing', 'gerund'),
    ):
        forms.setdefault(f'{form} {tail}'.strip(), set()).add(tag)
    return forms


def _verbs() -> dict[str, Word]:
    found: dict[str, Word] = {}
    for row in table('happenings'):
        if row['part'] == 'verb':
            for form, tags in inflected(row['word'], row['forms']).items():
                found.setdefault(form, Word(row['word'], row['type'], row['needs'], frozenset(tags)))
    return found


VERBS = _verbs()
NOUNS = {
    row['word']: Word(row['word'], row['type'], row['needs']) for row in table('happenings') if row['part'] == 'noun'
}
CURRENCY = r"""(?:(?<=illion\s)|(?<=\d\s))won\b"""
VERB = re.compile(rf'(?<![\w’\'-])(?!{CURRENCY})(?:{any_of(VERBS)})(?![\w-])', re.IGNORECASE)
NOUN = re.compile(rf'(?<![\w-])(?:{any_of(NOUNS)})s?(?![\w-])', re.IGNORECASE)


def verb(form: str) -> Word:
    """The verb that this form is of."""
    return VERBS[' '.join(form.lower().split())]


def noun(form: str) -> Word:
    """The noun that this form is of."""
    word = ' '.join(form.lower().split())
    return NOUNS.get(word) or NOUNS[word.removesuffix('s')]

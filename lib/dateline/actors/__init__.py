"""Names -> actors: the variants of a name brought together, within one article and across the corpus.

A place that acts ("Moscow said") is kept as the place that is named: whether the city or the state is meant is not
guessed, but `gazetteer.capitals` tells for which state it may stand. What an article tells of an actor stands behind
its name in brackets ("Nagura (Japan)", "Kordax (business, Peru)") until the actors of all articles are known. Then it
goes to the columns, and brackets stay only where two actors share the name: "Ministry of Trade (Peru)", or, where
nothing else is known, the article itself: "Chilean companies (a1)".
"""

from __future__ import annotations

from dateline.actors import clusters, common, references, sorts, whereabouts
from dateline.actors import roles as titles
from dateline.actors.merging import merge
from dateline.articles import Article, Mention, Role
from dateline.names import Name

__all__ = ['merge', 'within']


def within(article: Article, names: list[Name]) -> tuple[list[Mention], list[Mention], list[Role]]:
    """The actors that one article names: mentions, references that point back to them, and the titles they bear.

    An actor is known by the fullest name that the article gives it, a city and its government by the city's name, a
    body of a name that many bear by the place too that the article ties it to: "Ministry of Trade (Peru)".

    >>> from dateline.articles import Sentence
    >>> text = 'Ann Roe came. Roe spoke.'
    >>> article = Article('a', text, [Sentence(0, 0, 13, 'body', 0), Sentence(1, 14, 24, 'body', 0)])
    >>> mentions, _, _ = within(article, [Name(0, 7, 'Ann Roe', 'person'), Name(14, 17, 'Roe', 'person')])
    >>> [(m.text, m.actor) for m in mentions]
    [('Ann Roe', 'Ann Roe'), ('Roe', 'Ann Roe')]
    """
    mentions = []
    found = clusters.find(article.text, names)
    keys = [_told(article.text, c) for c in found]
    places = [key for key, c in zip(keys, found, strict=True) if c.kind == 'place' for _ in c.names]
    for key, cluster in zip(keys, found, strict=True):
        owner = sorts.owner(article.text, key, cluster.names)
        key = common.told_apart(article, key, cluster.kind, places, owner)
        mentions += [Mention(n.start, n.end, n.text, cluster.kind, key) for n in cluster.names]
    mentions.sort(key=lambda m: (m.start, m.end))
    roles = titles.find(article, mentions)
    return mentions, references.find(article, mentions, roles), roles


def _told(text: str, cluster: clusters.Cluster) -> str:
    """The name of a cluster with what the text tells of it in brackets."""
    tell = {'place': whereabouts.told, 'organisation': sorts.told}.get(cluster.kind)
    return (
        tell(text, cluster.key, cluster.names)
        if tell and not common.is_common(cluster.key, cluster.kind)
        else cluster.key
    )

"""Names -> actors: the variants of a name brought together, within one article and across the corpus."""

from __future__ import annotations

from dateline import clusters
from dateline.articles import Article, Mention, Role
from dateline.names import Name


def within(article: Article, names: list[Name]) -> tuple[list[Mention], list[Mention], list[Role]]:
    """The actors that one article names: mentions, references that point back to them, and the titles they bear."""
    mentions = sorted(
        (Mention(n.start, n.end, n.text, c.kind, c.key) for c in clusters.find(article.text, names) for n in c.names),
        key=lambda m: m.start,
    )
    return mentions, [], []

"""The local actors of all articles -> the actors of the corpus, with country, level and the reasons of every merge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import pandas as pd

from dateline.actors import body_names, candidates, common, homes, levels, offices, person_names, tails, variants
from dateline.actors.candidates import Group, Named
from dateline.actors.says import Say
from dateline.actors.tails import Told
from dateline.articles import copies
from dateline.names import gazetteer


def merge(
    mentions: pd.DataFrame, roles: pd.DataFrame, articles: pd.DataFrame, says: Iterable[Say] = ()
) -> tuple[list[dict], dict[tuple[str, str], str]]:
    """The actors of a corpus, one row each, and for every (article, local actor) the actor that it is.

    Takes the tables mentions (article, actor, kind, text), roles (article, actor, title, organisation) and articles
    (article, first_day, last_day) with local actors, and the analyst's own say, which comes last. The rows have the
    columns of the table actors, the most mentioned actor first; `because` tells which names were joined, and why.

    >>> said = pd.DataFrame({'article': ['a', 'b'], 'actor': ['Ann Roe', 'A. Roe'], 'kind': 'person', 'text': 'Roe'})
    >>> none = pd.DataFrame(columns=['article', 'actor', 'title', 'organisation', 'first_day', 'last_day'])
    >>> rows, canonical = merge(said, none, none)
    >>> rows[0]['actor'], rows[0]['because'], canonical['b', 'A. Roe']
    ('Ann Roe', 'A. Roe = Ann Roe: initial', 'Ann Roe')
    """
    says = list(says)
    local = list(zip(mentions['article'], mentions['actor'], strict=True))
    mentions, roles = _told_apart(mentions, roles, articles)
    told = tails.settle(a for a, k in _distinct(mentions) if not common.is_common(tails.read(a).name, k))
    mentions = mentions.assign(actor=[told[a].name if a in told else a for a in mentions['actor']])
    named = _named(mentions, roles, {t.name: t for t in told.values()})
    known = {n.name for n in named}
    wishes = {
        a: [(s.name, s.value) for s in says if s.action == a and s.name in known] for a in ('merge', 'split', 'rename')
    }
    together = [pair for pair in wishes['merge'] if pair[1] in known]
    groups = candidates.groups(named, wishes['split'], together)
    canonical = {n.name: name for g in groups for name in [_canonical(g.names)] for n in g.names}
    printed = tails.drop(canonical.values())
    canonical = {name: printed[full] for name, full in canonical.items()}
    for name, wish in [*wishes['merge'], *wishes['rename']]:
        canonical |= dict.fromkeys([n for n, c in canonical.items() if c == canonical[name]], wish)
    bodies = _bodies(groups, canonical, told)
    rows = {row['actor']: row for row in _rows(mentions, articles, groups, canonical, bodies)}
    for say in says:
        if say.action in ('kind', 'country', 'level') and canonical.get(say.name, say.name) in rows:
            rows[canonical.get(say.name, say.name)][say.action] = say.value
    return list(rows.values()), {place: canonical[name] for place, name in zip(local, mentions['actor'], strict=True)}


def _told_apart(mentions: pd.DataFrame, roles: pd.DataFrame, articles: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """The tables with the article behind every common name that several articles have: "Ministry of Trade (a1)"."""
    originals = dict(zip(articles['article'], articles.get('duplicate_of', articles['article']), strict=True))
    seen = defaultdict(set)
    for row in mentions[['actor', 'kind', 'article']].drop_duplicates().itertuples():
        if common.is_common(row.actor, row.kind):
            seen[row.actor].add(_first(originals, row.article))
    several = {actor for actor, where in seen.items() if len(where) > 1}
    for table in (mentions, roles):
        told = [
            f'{actor} ({_first(originals, article)})' if actor in several else actor
            for article, actor in zip(table['article'], table['actor'], strict=True)
        ]
        yield table.assign(actor=pd.Series(told, index=table.index, dtype='string'))


def _first(originals: dict[str, str], article: str) -> str:
    """The article, or the one of which it is a copy."""
    original = originals.get(article)
    return article if pd.isna(original) else original


def _distinct(mentions: pd.DataFrame) -> Iterator[tuple[str, str]]:
    return mentions[['actor', 'kind']].drop_duplicates().itertuples(index=False, name=None)


def _named(mentions: pd.DataFrame, roles: pd.DataFrame, told: dict[str, Told]) -> list[Named]:
    """The distinct local actors, the most mentioned first, with their commonest kind, titles, level and country."""
    totals, kinds = Counter(), {}
    for (actor, kind), n in mentions.groupby(['actor', 'kind']).size().sort_values(kind='stable').items():
        totals[actor] += n
        kinds[actor] = kind
    titles, bodies = defaultdict(list), defaultdict(list)
    for actor, title, held in zip(roles['actor'], roles['title'], roles['organisation'], strict=True):
        titles[actor].append(title)
        bodies[actor].append(None if pd.isna(held) else held)
    named = [
        Named(a, kinds[a], n, titles[a], bodies[a]) for a, n in sorted(totals.items(), key=lambda i: (-i[1], i[0]))
    ]
    for n in named:
        known = told.get(n.name, tails.read(n.name))
        if n.kind == 'person':
            n.country = offices.country_of_person(n.titles, n.bodies)
        else:
            n.country = levels.country(n.name, n.kind) or known.country
            n.level = known.level or levels.level(n.name, n.kind) or (known.country and n.kind == 'place' and 'city')
    return named


def _canonical(names: list[Named]) -> str:
    """The name to know an actor by: of persons and places the commonest in full, of bodies the fullest."""
    kind = names[0].kind

    def rank(n: Named):
        words = person_names.person_words(n.name)
        if kind == 'person':
            return len(words) > 1 and all(len(w) > 1 for w in words), n.mentions, len(words)
        full = variants.spelled_out(n.name)
        if kind in ('place', 'group') or any(m.kind == 'place' for m in names):
            return full, bool(n.country), n.mentions
        return full, *body_names.fullness(n.name, [m.name for m in names]), n.mentions

    return max(names, key=lambda n: (*rank(n), n.name)).name


def _rows(
    mentions: pd.DataFrame, articles: pd.DataFrame, groups: list[Group], canonical: dict[str, str], bodies: dict
) -> list[dict]:
    """One row per actor, the most mentioned first."""
    days = zip(articles['article'], articles['first_day'], articles['last_day'], strict=True)
    days = {article: (first, last) for article, first, last in days}
    named = mentions.assign(actor=mentions['actor'].map(canonical))
    said, spelt = defaultdict(list), defaultdict(set)
    for actor, text in zip(named['actor'], named['text'], strict=True):
        spelt[actor].add(' '.join(text.split()))
    for actor, article in copies.counted(named, articles)[['actor', 'article']].itertuples(index=False):
        said[actor].append(article)
    described = {canonical[g.names[0].name]: _described(g, canonical[g.names[0].name]) for g in groups}
    rows = [
        {'actor': actor, **described[actor], 'variants': sorted(spelt[actor]), **_counted(said[actor], days)}
        for actor in spelt
    ]
    homes.tell(rows, {actor: Counter(some) for actor, some in said.items()}, articles, bodies)
    return sorted(rows, key=lambda r: (-r['mentions'], r['actor']))


def _bodies(groups: list[Group], canonical: dict[str, str], told: dict[str, Told]) -> dict[str, list[str]]:
    """For every actor the bodies and places that its titles belong to, by their names in the corpus."""
    found = defaultdict(list)
    for n in (n for g in groups for n in g.names):
        held = [told[b].name if b in told else b for b in n.bodies if b]
        found[canonical[n.name]] += [canonical.get(b, b) for b in held]
    return found


def _counted(named_in: list[str], days: dict[str, tuple]) -> dict:
    """How often, in how many articles and on what days one actor is named, given the article of each mention."""
    articles = set(named_in)
    spans = [days.get(article, (pd.NaT, pd.NaT)) for article in articles]
    return {
        'mentions': len(named_in),
        'articles': len(articles),
        'first_seen': min((first for first, _ in spans if pd.notna(first)), default=pd.NaT),
        'last_seen': max((last for _, last in spans if pd.notna(last)), default=pd.NaT),
    }


def _described(group: Group, actor: str) -> dict:
    """Kind, level, country, titles and reasons of one actor."""
    names = sorted(group.names, key=lambda n: (n.name != actor, -n.mentions))
    kind = _kind(names)
    titles = [t for n in names for t in n.titles]
    bodies = [b for n in names for b in n.bodies]
    if kind == 'person':
        country, level = offices.country_of_person(titles, bodies), offices.of_person(titles, bodies)
    else:
        country = next((n.country for n in names if n.country), None)
        level = next((n.level for n in names if n.level), None)
    because = [f'{a} = {b}: {why}' if b == actor or a != actor else f'{b} = {a}: {why}' for a, b, why in group.because]
    return {
        'kind': kind,
        'level': level,
        'country': country,
        'roles': list(dict.fromkeys(titles)),
        'because': '; '.join(because) or None,
    }


def _kind(names: list[Named]) -> str:
    """The kind that most of the mentions say, but a place where our tables know it."""
    if any(n.kind == 'place' and gazetteer.is_place(n.name) for n in names):
        return 'place'
    said = Counter()
    for n in names:
        said[n.kind] += n.mentions
    return said.most_common(1)[0][0]

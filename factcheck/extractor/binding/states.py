"""Whether a name that a country shares with a state means the one or the other: "Georgia", by the words about it."""

from __future__ import annotations

from itertools import chain

from factcheck.model import Named

from ..lexicon.cues import cues
from ..passage import Article, Sentence

_STATE = "US-"
_CITIES_TOO = frozenset(("US-NY", "US-WA"))
"""States with the name of a city that is on more minds."""


def settled(article: Article, sentence: Sentence, name: Named) -> Named:
    """The name with the one entity that the article can mean, where its words tell; else with several."""
    if not _CITIES_TOO.isdisjoint(name.entities) and " state" not in sentence.lower:
        return name._replace(entities=(*name.entities, ""))
    states = [entity for entity in name.entities if entity.startswith(_STATE)]
    nations = [entity for entity in name.entities if entity not in states]
    if len(states) != 1 or len(nations) != 1:
        return name
    words = set(chain.from_iterable(article.words))
    abroad = not words.isdisjoint(cues("abroad")) or any(
        isinstance(m, Named) and m.kind != "area" and m.entity == nations[0] for m in article.mentions
    )
    at_home = not words.isdisjoint(cues("state_politics"))
    if abroad == at_home:
        return name
    return name._replace(entities=(nations[0] if abroad else states[0],))

"""The nations that an article speaks of: "a country of 5 million" may be any of them."""

from __future__ import annotations

from factcheck.model import Named

from ..passage import Article, Sentence

MOST = 6
"""So many beside the one that is meant: of more, some will fit anything."""
_KINDS = ("area", "capital", "demonym", "people")


def nations(of: Article | Sentence) -> list[Named]:
    """Every name that tells of a nation, in order."""
    return [m for m in of.mentions if isinstance(m, Named) and m.kind in _KINDS and m.entities]


def rivals(article: Article, meant: Named) -> tuple[str, ...]:
    """The ids of all others that the article names."""
    others = (name for name in nations(article) if name.text != meant.text)
    return tuple(sorted({entity for name in others for entity in name.entities} - set(meant.entities)))

"""Which body a sentence is about: the one that it names, or that the one before named, by what prose calls such."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from factcheck.model import Named

from ..passage import Article, Sentence
from .lately import lately

BODIES = {
    "bloc": {"european-union", "mercosur", "asean", "ecowas", "african-union", "gulf-cooperation-council", "brics"},
    "trading bloc": {"european-union", "mercosur", "asean"},
    "alliance": {"nato", "csto"},
    "defence alliance": {"nato"},
    "defense alliance": {"nato"},
    "military alliance": {"nato", "csto"},
    "allies": {"nato"},
    "cartel": {"opec", "opec-plus"},
    "oil cartel": {"opec", "opec-plus"},
}
"""Which bodies prose calls so."""
_COMMONWEALTH = re.compile(r"\b[Tt]he Commonwealth\b(?! (?:of|Games|Bank|government|secretary)\b)")
"""No body's own name: Australia is one, and Massachusetts."""
_EURO = re.compile(r"\b(?:the (?:single currency|common currency|euro)\b(?! zone| area)|in euros\b)", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:(?:the|this|an?) (?:[^ ]+ ){0,3}?(?:bloc|alliance|cartel|club|union|league|group|grouping|organi[sz]ation"
    r"|association|body|community|pact|zone|area)|it|its)\b(?!-)",
    re.IGNORECASE,
)


def bodies(article: Article, sentence: Sentence) -> Sequence[Named]:
    """The bodies that it may be about, one mention each."""
    named = [one for one in sentence.mentions if isinstance(one, Named) and one.kind == "body" and one.entity]
    held = {one.entity: one for one in named}
    if not held:
        held = {one.entity: one for one in _untold(article, sentence.start, sentence.end)}
    if not held and _CALLED.search(sentence.skeleton):
        held = {one.entity: one for one in lately(article, sentence, ("body",)) if one.entity}
        held = {} if _has_stranger(article, sentence, held.values()) else held
        held = held or {one.entity: one for one in _untold(article, max(0, sentence.start - 200), sentence.start)}
    return tuple(held.values())


_STRANGER = re.compile(r"\b[A-Z][a-z]+ (?:[a-z]{2,3} )?[A-Z][a-z]+")
_BACK = 200
"""Letters before a body that may name another."""


def _has_stranger(article: Article, sentence: Sentence, held: Collection[Named]) -> bool:
    """Whether another body may stand beside those, of a name that is not on record."""
    text = article.document.text
    for one in held:
        start = max(text.rfind("\n", 0, one.start), text.rfind(". ", 0, one.start) + 1, one.start - _BACK, 0)
        rest = text[start : one.start] + " " + text[one.end : sentence.start]
        if _STRANGER.search(rest):
            return True
    return False


def _untold(article: Article, start: int, end: int) -> list[Named]:
    """Bodies whose name is no name of their own: the Commonwealth, the single currency."""
    text = article.document.text
    return [
        Named(found.start(), found.end(), found[0], "body", (entity,))
        for pattern, entity in ((_COMMONWEALTH, "commonwealth"), (_EURO, "euro-area"))
        if (found := pattern.search(text, start, end))
    ]

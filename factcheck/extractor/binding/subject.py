"""Who or what a sentence is about, where that is safe to say: its first name, or the only one of its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Named

from ..passage import Sentence

_LEAD_IN = re.compile(
    r"""^["(]?(?:(?:But|And|Still|The|While|For|Then|President|Prime Minister|Chancellor|Leader)\b ?)*$"""
)


def subject(sentence: Sentence, kinds: Sequence[str]) -> Named | None:
    """The name of one of those kinds with which the sentence opens, else the only entity of them that it names."""
    names = [m for m in sentence.mentions if isinstance(m, Named) and m.kind in kinds]
    return opening(sentence, kinds) or (names[0] if len({name.entities for name in names}) == 1 else None)


def opening(sentence: Sentence, kinds: Sequence[str]) -> Named | None:
    """The first name of those kinds, if the sentence opens with it."""
    first = next((m for m in sentence.mentions if isinstance(m, Named) and m.kind in kinds), None)
    if first is None:
        return None
    before = sentence.skeleton[: sentence.spot_of(first)]
    return first if _LEAD_IN.match(before) else None


def antecedent(sentence: Sentence, spot: int, kinds: Sequence[str], *besides: Named) -> Named | None:
    """Whom "he", "his" or "its" at that spot means: the nearest earlier name that is none of `besides`, if only one is.

    None where two different ones precede it and neither opens the sentence.
    """
    others = {name.entities for name in besides}
    names = (m for m in sentence.before(spot) if isinstance(m, Named) and m.kind in kinds)
    earlier = [name for name in names if name.entities not in others]
    if not earlier:
        return None
    if len({name.entities for name in earlier}) == 1:
        return earlier[0]
    first = subject(sentence, kinds)
    return first if first in earlier else None

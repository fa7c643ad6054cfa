"""The one thing of its class that a sentence can be about: named in it, or told of in the sentence before."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from factcheck.model import Named
from factcheck.model.tuples import NamedTuple

from ..passage import Article, Sentence
from .subject import opening

Fits = Callable[[Named], bool]


class Class(NamedTuple):
    """A class of things that share an indicator: lands have areas, mountains heights."""

    nouns: tuple[str, ...]
    """What else they are called, in lower case: "the country", "its summit"."""
    kinds: tuple[str, ...]
    """The kinds of name that may be of the class."""
    fits: Fits
    """Whether such a name is of the class, as far as its id tells."""


class Meant(NamedTuple):
    """Whom the sentence is about."""

    name: Named
    sure: bool
    """Named in it, or the sentence before tells what it is; else that one may speak of something else besides."""


_CALLED = r"(?<!\w)(?:the|its|[\ue000-\uf8ff\w]+'s) (?:(?!the |an? )[\w'\ue000-\uf8ff-]+ ){0,3}?(?:NOUNS)\b"
_IT = rf"{_CALLED}|(?<!\w)its?\b"


@cache
def regex(template: str) -> re.Pattern[str]:
    """Compiled when a sentence first calls for it: most articles give no place its size."""
    return re.compile(template, re.IGNORECASE)


def lone(article: Article, sentence: Sentence, of: Class, spot: int) -> Meant | None:
    """The only one of the class that the sentence names, or that it points back at; None where several may be meant.

    One that it names behind the spot of the figure, when it has pointed at something, is another.
    """
    here = names(sentence, of)
    if here and sentence.spot_of(here[0]) > spot and _pointing(of.nouns).search(sentence.lower, 0, spot):
        return None
    if here:
        return Meant(here[0], True) if len({name.entities for name in here}) == 1 else None
    if not points(sentence, of):
        return None
    earlier = article.before(sentence)
    name = antecedent(earlier, of) if earlier and sentence.start - earlier.end < 3 else None
    return Meant(name, _is_told(earlier, sentence, name, of)) if earlier and name else None


def _is_told(earlier: Sentence, sentence: Sentence, name: Named, of: Class) -> bool:
    """Called by its class, or "it" where the sentence before says what it is: "Greenland is a part of the realm"."""
    if _pointing(of.nouns, _CALLED).search(sentence.lower):
        return True
    behind = earlier.lower[earlier.spot_of(name) + 1 :]
    return bool(_COPULA.match(behind)) and opening(earlier, of.kinds) == name


def points(sentence: Sentence, of: Class) -> bool:
    """Whether it says "it", "its" or "the country"."""
    return bool(_pointing(of.nouns).search(sentence.lower))


def antecedent(earlier: Sentence, of: Class) -> Named | None:
    """What the next sentence points back at: the only name of the class that this one opens with, or has at all.

    None where it points itself, unless that is how the name is explained: "Kazakhstan, the largest landlocked state".
    """
    held = names(earlier, of)
    first = opening(earlier, of.kinds)
    if first in held:
        return first
    if len({name.entities for name in held}) != 1:
        return None
    spot = earlier.spot_of(held[0])
    lead = _OF_IT.sub("", earlier.lower[:spot])
    clear = lead + earlier.lower[spot + 1 :].partition(",")[2].partition(",")[2]
    return None if _pointing(of.nouns).search(clear) else held[0]


def names(sentence: Sentence, of: Class) -> list[Named]:
    return [m for m in sentence.mentions if isinstance(m, Named) and m.kind in of.kinds and of.fits(m)]


_OF_IT = re.compile(r"the [a-z]+ of (?:the )?$")
""" "The summit of Everest" points at nothing else."""
_COPULA = re.compile(r"(?:,[^;]{0,160},)? (?:is|was|are|were|lies|sits|remains|became|becomes|has long been)\b")


@cache
def _pointing(nouns: tuple[str, ...], words: str = _IT) -> re.Pattern[str]:
    return re.compile(words.replace("NOUNS", "|".join(nouns)))

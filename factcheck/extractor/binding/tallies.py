"""What the counts of an article count: an outcome (dead, hurt, held) or a noun (delegates), and in which words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Quantity
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..lexicon.table import rows
from ..passage import Article, Sentence

PEOPLE = frozenset((None, "people", "person", "victim", "casualty", "life", "body", "death", "other"))
NO_NOUN = PEOPLE | {"times", "time", "point", "percent", "seat"}
_WORDS = re.compile(r"[a-z'-]+")
_AFTER = re.compile(r"(?: [\w'-]+){0,5}")
_REACH = 80
"""How many letters to either side of a count are looked at."""
MANY = 20
"""From there on "the 34 workers" are all of them; "the two men" are two of some."""
_ALL = re.compile(r"\b(?:all|all of the|all the|all of its) $", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(?:the|those|these) $", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:its|their|his|her|the \w+'s) $", re.IGNORECASE)
_TOLL = re.compile(r"\b(?:death )?toll(?: [\w'-]+){0,5} $", re.IGNORECASE)
_PREDICATE = re.compile(r" ?[\w'-]+ (?:were|was|are|have|had|will)\b")
"""What is said of all of them, after their noun."""
_WHO = re.compile(
    r" ?(?:[\w'-]+ )?who (?:had |have |has |were |was )?(?P<outcome>[a-z]+)"
    r"(?: (?:in|on|at|during) (?:the|that|this) [\w-]+)?(?= (?:were|was|had|have|are)\b|,|\.)"
)
"""The people who died: all that did."""
_OF_WHICH = re.compile(r"[\ue000-\uf8ff] (?:out )?of (?:the |its |their |his |her |a )?(?:[\w'-]+ )?$", re.IGNORECASE)
""" "240 of its 1,600 jobs": the whole of which another figure is a part."""
_PART = re.compile(
    r"\b(?:including|among|of whom|of them|of which|another|a further|other|more|only|up to"
    r"|additional|first|last) (?:[\w-]+ )?$",
    re.I,
)


_BACK = ("all ", "the ", "its ", "those ", "these ", "their ", "his ", "her ", "'s ")
"""What stands before a count that refers back."""
_OTHERS = (" more", " other", " of the ", " of its ", " of them", " of those", " of whom", " others", " further")
"""What follows a part."""


class Tally(NamedTuple):
    """A count and what it counts."""

    mention: Quantity
    key: str
    """The outcome, or the noun; "dead", "delegate"."""
    sentence: Sentence
    spot: int

    @property
    def definite(self) -> bool:
        """ "all 14", "the 14", "the toll of 14": it refers back to a number that a reader knows."""
        sentence, spot = self.sentence, self.spot
        if _ends(_ALL, sentence, spot) or _is_toll(sentence, spot):
            return True
        own = self.key == self.mention.unit
        if own and _ends(_OWNED, sentence, spot):
            return True
        many = self.mention.number is not None and self.mention.number.fraction >= MANY
        return _ends(_DEFINITE, sentence, spot) and (not own or many or narrowed(self.right))

    @property
    def whole(self) -> bool:
        """Not said to be a part of others."""
        if self.right.startswith(_OTHERS) or _ends(_PART, self.sentence, self.spot):
            return False
        own = self.key == self.mention.unit and " of " in self.sentence.skeleton
        return not (own and _ends(_OF_WHICH, self.sentence, self.spot))

    @property
    def right(self) -> str:
        """What follows it."""
        return self.sentence.skeleton[self.spot + 1 : self.spot + 1 + _REACH]


def tallies(article: Article, any_noun: bool = False, going_back: bool = False) -> Iterator[Tally]:
    """Every single count of the article that counts an outcome or has a noun, in order.

    any_noun: "killed eight skiers" counts the dead too, and "all 160 passengers were saved" the passengers.
    going_back: only those that may be definite.
    """
    for sentence in article.holding("count"):
        for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
            if not isinstance(mention, Quantity) or mention.kind != "number" or not mention.number:
                continue
            if mention.number.digits <= 0 or going_back and not _goes_back(sentence, spot):
                continue
            if key := _key(sentence, mention, spot, any_noun):
                yield Tally(mention, key, sentence, spot)


def refers_back(article: Article) -> bool:
    """Whether any count of the article is definite."""
    return any(tally.definite for tally in tallies(article, any_noun=True, going_back=True))


def _goes_back(sentence: Sentence, spot: int) -> bool:
    """Whether a count may be definite: a quick look at the word before it."""
    return sentence.lower.endswith(_BACK, 0, spot) or "toll" in sentence.lower


def _ends(pattern: re.Pattern[str], sentence: Sentence, spot: int) -> bool:
    """Whether the words before a place end so; none of these patterns reaches back any further."""
    return pattern.search(sentence.skeleton, max(0, spot - _REACH), spot) is not None


def _is_toll(sentence: Sentence, spot: int) -> bool:
    return "toll" in sentence.lower and _ends(_TOLL, sentence, spot)


def narrowed(right: str) -> bool:
    """Whether the words after a count narrow it to an outcome and to nothing else ("people who died were")."""
    return _suffered(right) is not None


def _suffered(right: str) -> str | None:
    """The outcome in "who died"."""
    found = _WHO.match(right)
    return _outcomes().get(found["outcome"]) if found else None


def _key(sentence: Sentence, mention: Quantity, spot: int, any_noun: bool) -> str | None:
    """The outcome that the nearest verb names, else the count's own noun."""
    if any_noun and _is_all(sentence, mention, spot):
        return mention.unit
    if mention.unit in PEOPLE or (any_noun and mention.unit not in NO_NOUN):
        left = _WORDS.findall(sentence.lower[max(0, spot - 30) : spot])
        if left and (found := _outcomes().get(left[-1])):
            return found
        if mention.unit in PEOPLE and _is_toll(sentence, spot):
            return "dead"
    if suffered := _suffered(sentence.lower[spot + 1 : spot + 1 + _REACH]):
        return suffered
    right = _AFTER.match(sentence.lower, spot + 1)
    for word in _WORDS.findall(right[0] if right else ""):
        if word in (
            "who",
            "that",
            "and",
            "but",
            "while",
            "as",
            "after",
            "when",
            "had",
            "in",
            "at",
            "from",
            "by",
            "to",
        ):
            break
        if found := _outcomes().get(word):
            return found
    return mention.unit if mention.unit not in NO_NOUN and _is_next(sentence, spot, mention.unit) else None


def _is_all(sentence: Sentence, mention: Quantity, spot: int) -> bool:
    """ "All 160 passengers were saved": of the passengers, whatever is said of them."""
    said = _PREDICATE.match(sentence.skeleton, spot + 1)
    return mention.unit not in NO_NOUN and bool(said) and _ends(_ALL, sentence, spot)


def _is_next(sentence: Sentence, spot: int, noun: str | None) -> bool:
    """No adjective narrows it: "14 candidates", not "14 major party candidates"."""
    return (
        sentence.lower[spot + 1 : spot + 5].strip() == (noun or "")[: len(sentence.lower[spot + 1 : spot + 5].strip())]
    )


@cache
def of_another_time() -> re.Pattern[str]:
    """What tells that a count has changed, where a word begins so: "others", not "brothers"."""
    return re.compile(rf"\b(?:{'|'.join(cues('of_another_time'))})")


@prepared
def _outcomes() -> dict[str, str]:
    return {word: name for name, words in rows("outcomes") for word in words.split("|")}

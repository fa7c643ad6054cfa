"""Bind the share that a vote needed to those for it and the house: "needed half of the 120. It passed with 62"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Interval, Printed, Quantity
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.lists import tallied
from ..passage import Article, Pattern, Sentence

NEEDS = ("part", "number")
CUES = (
    "needed",
    "needs",
    "need",
    "required",
    "requires",
    "requiring",
    "needing",
    "must have",
    "had to have",
)

# the reform needed the support of two-thirds of the chamber's 120 members
NEEDED = Pattern(
    r"\b(?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|must have|had to have)(?: [\w'-]+){0,6}? (?P<share>{part}) "
    r"(?:majority )?(?:of|in|from) (?:the|its|all|all the|a)(?: [\w'-]+){0,3}? (?P<whole>{number})(?:-\w+)? ",
    kinds=("part", "number"),
    hints=("need", "requir", "must have", "had to have"),
)
# It passed with 74 in favour
PASSED = Pattern(
    r"(?:^\W*|\band )(?:it|the (?:bill|motion|measure|amendment|reform|proposal|law|change|treaty))"
    r"(?: was| were)? (?:passed|carried|adopted|approved|went through|cleared|ratified)(?: on {date})?,? "
    r"(?:with|by) (?P<part>{number})(?: votes| members| deputies| delegates)?(?: cast)? (?:in favou?r|for|to)\b",
    kinds=("number",),
    hints=("passed", "carried", "adopted", "approved", "went through", "cleared", "ratified"),
)


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for needed in article.find(NEEDED):
        for passed in PASSED.search(_after(article, needed.sentence)):
            share, whole, part = needed.quantity("share"), needed.quantity("whole"), passed.quantity("part")
            if share.number is None or not part.number or not whole.number or part.ends or whole.ends:
                continue
            if whole.number.fraction > part.number.fraction:
                yield ShareOf(_at_least(share), tallied(part), tallied(whole))


def _after(article: Article, sentence: Sentence) -> Sentence:
    """The next sentence; the same one where it is the last."""
    place = article.sentences.index(sentence) + 1
    return article.sentences[place] if place < len(article.sentences) else sentence


def _at_least(share: Quantity) -> Printed:
    """What is needed is a floor."""
    floor = share.number.fraction if share.number else 0
    return Printed(share, Interval(floor, 1), Interval(floor, 1))

"""Bind a toll to the list of its parts in a sentence of its own: "Eleven people died. The dead were ..."."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.lists import items
from ..binding.tallies import Tally, tallies
from ..passage import Article, Found, Pattern

NEEDS = ("number",)
CUES = ("the dead", "the victims", "the casualties", "those killed", "the injured", "the wounded", "the arrested")

# The dead were seven women, two men and two children; those killed were a pilot and six passengers
NAMED = Pattern(
    r"^\W*(?:the|those) (?P<who>dead|victims|casualties|killed|injured|wounded|arrested) (?:were|are|comprised?) "
    r"(?P<list>{number} [^.;:()]*? and (?:{number}|an?|one) [^.;:(),]*)",
    kinds=("number",),
    hints=(" were ", " are ", " compris"),
)
OUTCOMES = {"injured": "hurt", "wounded": "hurt", "arrested": "held"}


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for found in article.find(NAMED):
        toll = _toll(article, found)
        if toll is not None:
            yield _sum(found, toll)


def _toll(article: Article, found: Found) -> Tally | None:
    """The one count of that outcome before the list; none where the article has several."""
    outcome = OUTCOMES.get(found.words("who").lower(), "dead")
    before = [t for t in tallies(article, any_noun=True) if t.sentence.end <= found.sentence.start]
    counts = [t for t in before if t.key == outcome and t.whole]
    return counts[-1] if counts and len({t.mention.number for t in counts}) == 1 else None


def _sum(found: Found, toll: Tally) -> PartsSum | Skip:
    listed = items(found.sentence, *found.match.span("list"), "number")
    if isinstance(listed, str):
        return Skip(toll.mention, listed)
    if toll.mention.hedge:
        return Skip(toll.mention, "a hedged toll need not be that of the list")
    parts = tuple(printed(part._replace(exact=True)) for part in listed.figures)
    return PartsSum(printed(toll.mention._replace(exact=True)), parts, point(Fraction(listed.ones)))

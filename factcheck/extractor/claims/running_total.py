"""Bind a running total to what it was and what came on top: "three more died, bringing the toll from six to nine"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.lists import tallied
from ..binding.phrases import NO_FIGURE
from ..binding.roles import from_to
from ..binding.tallies import Tally, tallies
from ..passage import Article, Found, Pattern

NEEDS = ("number",)
# fmt: off
CUES = (
    "bringing", "brings", "brought", "taking", "takes", "took", "raising", "raises", "raised", "lifting", "lifts",
    "lifted", "pushing", "pushes", "pushed", "making", "makes",
)
# fmt: on

_MORE = (
    r"(?:\b(?:an?|one|yet)? ?(?:further|another|additional|extra|new) (?P<added>{number})"
    r"|(?P<more>{number}) (?:[\w-]+ )??(?:more|others?|further|additional|new)\b)"
)
_TO = (
    NO_FIGURE + r"{0,90}?(?:,| and| which| that)? (?:bring(?:s|ing)|brought|tak(?:es|ing)|took|rais(?:es|ed|ing)"
    r"|lift(?:s|ed|ing)|push(?:es|ed|ing)|mak(?:es|ing)) (?:the|their|its|his|her|that) (?:[\w'-]+ ){1,6}?"
)
# A further 14 cases were confirmed, taking the total from 86 to 100; three more died, bringing the toll to nine
_VERBS = ("bring", "brought", "taking", "takes", "took", "rais", "lift", "push", "making", "makes")
PATTERNS = (
    Pattern(_MORE + _TO + r"(?P<both>{range})", kinds=("number", "range"), hints=_VERBS),
    Pattern(
        _MORE + _TO + r"(?:from (?P<before>{number}) )?to (?P<total>{number})", kinds=("number", "number"), hints=_VERBS
    ),
)
_NARROWED = re.compile(r" (?:[\w-]+ ){0,3}?(?:this|since|so far|in|over|last|nationwide|worldwide|for)\b|[^.,;]*{date}")


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for pattern in PATTERNS:
        for found in article.find(pattern):
            added = found.quantity("added" if found.words("added") else "more")
            ends = _ends(article, found, added)
            if isinstance(ends, Skip):
                yield ends
            elif None not in (added.number, ends[0].number, ends[1].number):
                yield PartsSum(tallied(ends[1]), (tallied(ends[0]), tallied(added)), point(Fraction(0)))


def _ends(article: Article, found: Found, added: Quantity) -> tuple[Quantity, Quantity] | Skip:
    """The total before and after."""
    if "both" in found.match.re.groupindex:
        return from_to(found.quantity("both")) or Skip(added, "two totals that are not two figures")
    total = found.quantity("total")
    if found.words("before"):
        return found.quantity("before"), total
    before = _told(article, found, added)
    if before is None or _NARROWED.match(found.after("total")):
        return Skip(total, "it is not clear to what was added")
    return before.mention, total


def _told(article: Article, found: Found, added: Quantity) -> Tally | None:
    """The one count of the same thing before it, if nothing else was counted."""
    told = list(tallies(article))
    key = next((t.key for t in told if t.mention is added), None)
    before = [t for t in told if t.key == key and t.mention.start < added.start]
    near = [t for t in before if found.sentence.start - t.sentence.end <= 2]
    return before[0] if len(before) == len(near) == 1 and before[0].mention.ends is None else None

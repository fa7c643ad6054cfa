"""Bind a share of a sum named before: "Revenue rose to $40 million. It spent $8m, 20 percent of its revenue"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.stated_whole import StatedWhole

from ..binding.amounts import unlike_parts
from ..binding.phrases import ABOUT, OR, SHARE, gap
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("share", "money")
CUES = ("revenue", "revenues", "sales", "turnover", "budget", "spending", "income", "exports", "imports", "output")

_NOUN = r"(?P<noun>revenues?|sales|turnover|budget|spending|income|exports|imports|output)"
# Lumo spent $66 million on research in the quarter, or 16 percent of its revenue
PATTERN = Pattern(
    r"(?P<part>{money})"
    + gap(8)
    + OR
    + ABOUT
    + SHARE
    + r" of (?:its|their|the (?:firm|company|group|city|town|country|"
    r"club|bank|state|ministry|council)'s) (?:total |whole |entire )?" + _NOUN + r"(?= ?[,.;)]|$)",
    kinds=("money", "share"),
    hints=(" of ",),
)
# Revenue rose 98 percent to $412 million; a budget of $9 billion; exports were $40 billion
NAMED = Pattern(
    r"\b" + _NOUN + r"(?: (?:of|was|were|is|are|totall?ed|reached|came to|stood at)|"
    r"(?:[^.;,\ue000-\uf8ff]|[{date}{duration}{percent}]){1,50}? to) (?P<whole>{money})",
    kinds=("money",),
    hints=("revenue", "sales", "turnover", "budget", "spending", "income", "exports", "imports", "output"),
)
_PERIOD = re.compile(r"\b(?:year|quarter|month|half|week|season)\b")


def compose(article: Article) -> Iterator[StatedWhole | Skip]:
    for found in article.find(PATTERN):
        place = article.sentences.index(found.sentence)
        yield _share(found, list(_wholes(found, article, place)))


def _wholes(found: Found, article: Article, place: int) -> Iterator[Quantity]:
    """The sums that were given for that noun, and for no other length of time."""
    noun, period = found.words("noun").lower().rstrip("s"), _periods(article, found.sentence)
    for sentence in article.sentences[:place]:
        other = _periods(article, sentence)
        for named in NAMED.search(sentence):
            if named.words("noun").lower().rstrip("s") == noun and not (period and other and not period & other):
                yield named.quantity("whole")


def _periods(article: Article, sentence: Sentence) -> set[str]:
    return set(_PERIOD.findall(article.document.text[sentence.start : sentence.end].lower()))


def _share(found: Found, wholes: list[Quantity]) -> StatedWhole | Skip:
    part, share = found.quantity("part"), found.quantity("share")
    if len({(m.number, m.unit) for m in wholes}) != 1 or wholes[0].hedge:
        return Skip(share, "a share of a sum that the text does not give, or gives more than once")
    reason = unlike_parts(part, wholes[0])
    return (
        Skip(share, reason) if reason else StatedWhole(printed(part), printed(share, derived=True), printed(wholes[0]))
    )

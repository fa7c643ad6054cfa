"""Bind a total to parts that stand in the sentence beside it: "It gave away $9m. Of that, $4m went to schools ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, point
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_amount
from ..binding.lists import items, tallied
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("number",)
CUES = ("all",)
NEEDS_2 = ("amount", "amount")
# fmt: off
CUES_2 = (
    "of that", "of this", "of those", "of these", "of them", "of which", "of the total", "of the sum", "of the money",
)
# fmt: on
NEEDS_3 = ("number", "number", "number")
CUES_3 = ("and",)

# (It gave away $90 million.) Of that, $40 million went to schools, $30 million to hospitals and $20 million to museums
OF_THAT = Pattern(
    r"^\W*Of (?:that|this|those|these|them|which|(?:the|that|this) (?:total|sum|money))(?: [\w-]+)??,? "
    r"(?P<list>{amount}[^.;:()]*{amount}[^.;:()]*)",
    kinds=("amount", "amount"),
    hints=("of ",),
)
# (The island has 4,100 residents.) 2,500 live in the port, 1,000 on the plateau and 600 in the hamlets
LIVING = Pattern(
    r"^\W*(?P<list>{number}(?: of them)? (?:lives?|works?|are|were|is|was|come|came|go|went|study) "
    r"(?:in|on|at|from|to) [^.;:()]*?, {number} (?:in|on|at|from|to) [^.;:()]*?,? "
    r"and {number} (?:in|on|at|from|to) [^.;:()]*)",
    kinds=("number", "number", "number"),
    hints=(" and ",),
)
# (31 men were held in the first raid and 12 in the second.) All 43 were released
ALL = Pattern(
    r"^\W*All (?:of the |the )?(?P<whole>{number})(?: of them| people| men| women)?(?: [\w-]+ly| later| now)?"
    r" (?:were|are|had|have|was|will)\b",
    kinds=("number",),
    hints=("all ",),
)
# three daughters and two sons; all five children survive him
BOTH = Pattern(
    r"(?P<one>{number}) [\w-]+(?: [\w-]+)? and (?P<two>{number}) [\w-]+[^.\ue000-\uf8ff]{0,40}?[;,] all (?:the )?"
    r"(?P<whole>{number})",
    kinds=("number",),
    hints=(" all ",),
)
_OTHER_WHOLE = re.compile(
    r"\b(?:each|every|both|also|including|of which|of whom|another|more|further|promised|pledged)\b"
)


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for found in article.find(BOTH):
        one, two, whole = (found.quantity(group) for group in ("one", "two", "whole"))
        if None not in (one.number, two.number, whole.number) and not (one.ends or two.ends or whole.ends):
            yield PartsSum(tallied(whole), (tallied(one), tallied(two)), point(Fraction(0)))
    for found in (found for pattern in (OF_THAT, LIVING) for found in article.find(pattern)):
        if before := article.before(found.sentence):
            yield from _listed(before, found)
    for found in article.find(ALL):
        if before := article.before(found.sentence):
            yield from _all(before, found.quantity("whole"))


def _listed(before: Sentence, found: Found) -> Iterator[PartsSum | Skip]:
    """What is listed cannot come to more than the one sum of the sentence before."""
    first = found.mentions("list")[0]
    wholes = [m for m in before.mentions if isinstance(m, Quantity) and is_amount(m) and m.kind == first.kind]
    listed = items(found.sentence, *found.match.span("list"), first.kind)
    if len(wholes) != 1 or wholes[0].number is None or _OTHER_WHOLE.search(found.words("list")):
        return
    whole = wholes[0]
    if isinstance(listed, str):
        yield Skip(whole, listed)
    elif any(part.number is None or part.unit not in (whole.unit, None) for part in listed.figures):
        yield Skip(whole, "the parts are in other units than the total")
    else:
        parts = tuple(tallied(part) for part in listed.figures)
        yield PartsSum(tallied(whole), parts, point(Fraction(listed.ones)), all_told=False)


def _all(before: Sentence, whole: Quantity) -> Iterator[PartsSum]:
    """The two counts of the sentence before, if it has no others and the second leaves its noun to the first."""
    counts = [m for m in before.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
    if len(counts) != 2 or any(m.kind != "number" or m.number is None or m.ends for m in counts):
        return
    first, second = counts
    values = [m.number.fraction for m in (first, second, whole) if m.number]
    together = re.search(r"\band\b", before.skeleton[before.spot_of(first) :])
    if together and second.unit in (None, first.unit) and len(values) == 3 and values[2] > max(values[:2]):
        yield PartsSum(tallied(whole), (tallied(first), tallied(second)), point(Fraction(0)))

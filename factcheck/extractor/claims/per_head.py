"""Bind an amount each to a total and a number of heads: "$600 million shared among 300 million people, $2 each"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..amounts import unlike_parts
from ..passage import Article, Found, Pattern
from ..phrases import ABOUT, gap, lead

_WHOLE, _HEADS, _EACH = r"(?P<whole>{amount})", r"(?P<heads>{number})", r"(?P<each>{amount})"
_MID = r"(?P<mid>(?:,? (?!each of)[\w'-]+){0,9}?,? ?[(–—-]* ?)"
_SPLIT = r"(?:shared|split|divided|distributed|spread|handed out|given|paid)(?: (?:\w+ly|out|up))?"
_TIE = r"(?:,| [–-]+|—| ?\() ?(?:or |for |about |some |a total of |raising |worth |costing |totalling |totaling |making |bringing in |earning |in all |which is )*"
_HINTS = ("each", "apiece", "a head", "per ", "every", "shared", "split", "divided", "distributed", "spread")

PATTERNS = (
    # $600 million shared among 300 million people would give each $2
    Pattern(
        _WHOLE
        + gap(6)
        + rf",? (?:is |was |be |to be )?{_SPLIT} (?:among|amongst|between|by|across|over|to|with) "
        + lead(4)
        + _HEADS
        + _MID
        + _EACH,
        hints=_HINTS,
    ),
    # £3m for 12 flats, or £250,000 each
    Pattern(
        _WHOLE
        + gap(4)
        + r" (?:for|to|on|from|among|between) "
        + lead(3)
        + _HEADS
        + gap(6)
        + rf"(?P<mid>{_TIE}){ABOUT}"
        + _EACH,
        hints=_HINTS,
    ),
    # 500 tickets at £20 each, raising £10,000
    Pattern(
        _HEADS
        + gap(7)
        + " "
        + lead(3)
        + _EACH
        + rf"(?P<mid>(?: each| apiece| a head| per \w+)?){_TIE}{ABOUT}"
        + _WHOLE,
        hints=_HINTS,
    ),
)
EACH = (" each", " apiece", " a head", " per head", " per person", " every", " a person", " a piece")


def compose(article: Article) -> Iterator[PerHead | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            each = found.quantity("each")
            if each.start in seen or not _is_each(found, each):
                continue
            seen.add(each.start)
            yield _per_head(found, each)


def _per_head(found: Found, each: Quantity) -> PerHead | Skip:
    whole, heads = found.quantity("whole"), found.quantity("heads")
    reason = unlike_parts(each, whole)
    if reason or each.kind != whole.kind:
        return Skip(each, reason or "the amount each is of another kind than the total")
    if heads.number is None or heads.number.digits <= 0:
        return Skip(each, "the number of heads is not a single figure")
    if "/year" in (each.unit or "") and "/year" not in (whole.unit or ""):
        return Skip(each, "an amount a year beside a total that is not")
    return PerHead(printed(each, derived=True), printed(whole), printed(heads))


def _is_each(found: Found, each: Quantity) -> bool:
    """Whether words say that it is what each gets or costs."""
    after = found.after("each")
    unit = (each.unit or "").partition("/")[2]
    return (
        unit not in ("", "year", "month", "week", "day", "hour")
        or after.startswith(EACH)
        or " each" in found.words("mid")
    )

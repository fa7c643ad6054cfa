"""Bind a difference, off as slips are, to its figures: "262, 14 points above the mean of 248"; "a margin of $684"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Interval, Quantity, printed
from factcheck.model.claims.margin import Margin

from ..binding.aged import is_age
from ..binding.amounts import POINTS, is_part
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern

NEEDS = ("level", "level", "level")
# fmt: off
CUES = (
    "above", "below", "over", "under", "short of", "than", "ahead of", "behind", "margin of", "difference of", "gap of",
    "spread of", "discount of", "premium of", "saving of", "profit of", "gain of", "loss of",
)
# fmt: on

_THAN = (
    r"(?:above|below|over|under|short of|ahead of|behind|(?:more|less|fewer|higher|lower|longer|shorter|further|taller"
    r"|heavier|lighter|dearer|cheaper|better|worse) than)"
)
PATTERNS = (
    # 262, 14 points above the national mean of 248; $3 below the record of $84
    Pattern(
        rf"[,;(–—-] ?(?P<margin>{{number}}|{{money}}|{{quantity}}|{{percent}})(?: points?)?,? {_THAN} "
        r"(?:the|its|their|his|her|a) [^.;:(){number}{money}{quantity}{percent}]{0,40}?(?:\bof |\b)(?P<end>{level})",
        kinds=("level", "level", "level"),
        hints=("above", "below", "over", "under", "short", "ahead", "behind", "than"),
    ),
    # cost $512 an ounce and sold at $1,196, a margin of $684
    Pattern(
        r", (?:an?|the) (?:[\w-]+ )?(?:margin|difference|gap|spread|discount|premium|saving|profit|gain|loss) of "
        r"(?P<margin>{money})(?=[,.;:)]|$| an?\b| each\b)",
        kinds=("money", "money", "money"),
        hints=("margin", "difference", "gap", "spread", "discount", "premium", "saving", "profit", "gain", "loss"),
    ),
)


def compose(article: Article) -> Iterator[Margin]:
    for pattern in PATTERNS:
        for found in article.find(pattern):
            margin = found.quantity("margin")
            ends = _ends(found)
            if len(ends) == 2 and margin.number and not margin.ends and all(m.number and not m.ends for m in ends):
                yield from _margin(margin, ends)


def _ends(found: Found) -> Sequence[Quantity]:
    """The figure that it is above or below and the last before of its kind; or the only two sums before it."""
    sentence, start = found.sentence, found.match.start("margin")
    before = [
        m
        for m, spot in zip(sentence.mentions, sentence.spots, strict=True)
        if spot < start and isinstance(m, Quantity) and not is_age(sentence.skeleton, spot, m) and not is_part(m)
    ]
    if "end" not in found.match.re.groupindex:
        return [m for m in before if m.kind == "money" and m.unit and _unit(m) == _unit(found.quantity("margin"))]
    end = found.quantity("end")
    alike = [m for m in before if m.kind == end.kind and (_unit(m) == _unit(end) or end.kind == "number")]
    return [*alike[-1:], end] if _measures(found.quantity("margin"), end) else []


def _unit(mention: Quantity) -> str:
    return (mention.unit or "").partition("/")[0]


def _measures(margin: Quantity, end: Quantity) -> bool:
    """Whether the difference is in what the figures are in."""
    if margin.unit in POINTS or end.kind == "percent":
        return margin.unit in POINTS and end.kind in ("number", "percent") and margin.kind != "percent"
    return margin.kind == end.kind and (_unit(margin) == _unit(end) or end.kind == "number" and not end.unit)


def _margin(margin: Quantity, ends: Sequence[Quantity]) -> Iterator[Margin]:
    """Where it is the difference, or that but for a slip of one of the three."""
    high, low = sorted(map(printed, ends), key=lambda end: -end.said)
    scale = 100 if high.mention.kind == "percent" else 1
    said, apart = printed(margin._replace(exact=False)), (high.value - low.value) * scale
    if not said.value.overlaps(apart) and not _is_slip(margin, apart, ends, said.value):
        return
    yield Margin(said, high, low)


def _is_slip(margin: Quantity, apart: Interval, ends: Sequence[Quantity], said: Interval) -> bool:
    one, other = ends
    if is_slip(margin, apart):
        return True
    if one.kind == "percent":
        return False
    ways = ((one, other), (other, one))
    return any(is_slip(a, printed(b).value + turn) for a, b in ways for turn in (said, said * -1))

"""Find ranges whose first end lacks the scale word of the second: "between $26 and $31 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.unscaled_range import UnscaledRange
from factcheck.model.reading import Printed

from ..passage import Article

SPAN = "article"

_RANGE = re.compile(
    r"(?:between|from)\s+(?P<low>[^\w\s]?\d[\d,.]*)\s+(?:and|to)\s+[^\w\s]?(?P<high>\d[\d,.]*)"
    r"[\s-]?(?P<scale>thousand|million|billion|trillion|m|bn|mln|bln|tn)\b",
    re.IGNORECASE,
)


def compose(article: Article) -> Iterator[UnscaledRange | Skip]:
    for mention in article.mentions:
        if not isinstance(mention, Quantity) or mention.number or not mention.ends:
            continue
        found = _RANGE.match(mention.text)
        if found and mention.ends[1]:
            digits = Fraction(re.sub(r"[^\d.]", "", found["low"]).rstrip("."))
            high = Printed(mention, point(mention.ends[1].fraction), point(mention.ends[1].fraction))
            yield UnscaledRange(counted(mention, point(digits)), high, found["scale"])

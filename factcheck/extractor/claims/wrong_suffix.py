"""Find ordinals in digits whose ending is not that of their number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Figure, Named, Timex, counted
from factcheck.model.claims.wrong_suffix import WrongSuffix

from ..passage import Article

NEEDS = ("nth",)
CUES = ("st", "nd", "rd", "th", "d")

_ORDINAL = re.compile(r"(?<![\d.,])(\d[\d,]*)(st|nd|rd|th|d)\b")
_STONE = re.compile(r"\s?\d|\s?(?:lbs?|pounds?|in weight)\b|\s?,?\s?and\s")
_LEGAL = {"2": ("nd", "d"), "3": ("rd", "d"), "1": ("st",)}


def compose(article: Article) -> Iterator[WrongSuffix]:
    for sentence in article.sentences:
        for mention in sentence.mentions:
            dated = isinstance(mention, Timex) and "d" in mention.stated
            if not isinstance(mention, Named) and (dated or mention.kind == "ordinal"):
                yield from _suffix(article.document.text, mention)


def _suffix(text: str, mention: Figure) -> Iterator[WrongSuffix]:
    found = _ORDINAL.search(mention.text)
    if found and _is_wrong(text, mention.end, found):
        number = int(found[1].replace(",", ""))
        yield WrongSuffix(counted(mention, number), number, found[0])


def _is_wrong(text: str, end: int, found: re.Match[str]) -> bool:
    digits, ending = found.groups()
    if digits[-2:] in ("11", "12", "13"):
        right: tuple[str, ...] = ("th",)
    else:
        right = _LEGAL.get(digits[-1], ("th",))
    return ending not in right and not (ending == "st" and _STONE.match(text, end))

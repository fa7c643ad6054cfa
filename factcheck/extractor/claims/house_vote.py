"""Bind the votes cast in a house to its seats: "passed 310 to 299 in the 650-seat chamber"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.house_vote import HouseVote

from ..binding.raw import figure_at, notations
from ..passage import Article

SPAN = "article"
CUES = ("seat", "seats", "member", "members")
ALSO = ("votes", "voted", "passed", "backed", "approved", "rejected", "adopted", "carried", "defeated", "went through")

SEATS = re.compile(r"\d[- ](?:seat|member)")
VOTE = (
    " votes",
    " voted",
    " passed",
    " backed",
    " approved",
    " rejected",
    " adopted",
    " carried",
    " defeated",
    " went through",
)


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first speaks of a house with seats."""
    votes = (
        r"(?P<for{0}>\d[\d,]{{0,5}})(?:\s+votes?)?(?:\s+in\s+favou?r|\s+for)?"
        r"(?:\s+to\s+|\s*[-–]\s*|\s+and\s+|,\s+with\s+)(?P<against{0}>\d[\d,]{{0,5}})"
    )
    seats = r"(?P<seats{0}>\d[\d,]{{1,5}})[-\s](?:seat|member|seats|members)\b"
    cast = r"\b(?:(?:pass|vot|approv|reject|defeat|back|adopt|carri|ratif)\w*|went through)\b"
    return re.compile(
        rf"(?:{cast}[^.\n]{{0,60}}?|\bby\s+)\b{votes.format(1)}\b[^.\n]{{0,60}}?\b{seats.format(1)}"
        rf"|\b{seats.format(2)}[^.\n]{{0,80}}?(?:{cast}[^.\n]{{0,60}}?|\bby )\b{votes.format(2)}\b",
        re.IGNORECASE,
    )


def compose(article: Article) -> Iterator[HouseVote | Skip]:
    text = article.document.text
    if not SEATS.search(text) or not any(word in text for word in VOTE):
        return
    for found in notations(article, _pattern(), SEATS):
        form = "1" if found["seats1"] else "2"
        ayes, noes, seats = (_number(found[f"{group}{form}"]) for group in ("for", "against", "seats"))
        cast = ayes + noes
        mention = figure_at(article, found.start(f"for{form}"), found.end(f"against{form}"))
        if seats >= max(ayes, noes):
            yield HouseVote(counted(mention, cast), seats)
        else:
            yield Skip(mention, "the members beside the vote are not the whole house")


def _number(text: str) -> int:
    return int(text.replace(",", ""))

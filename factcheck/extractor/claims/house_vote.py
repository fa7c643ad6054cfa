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
# fmt: off
CUES = (
    "seat", "seats", "member", "members", "house of", "chamber of", "parliament of", "assembly of", "council of",
    "senate of", "board of", "jury of", "committee of", "all",
)
ALSO = (
    "votes", "voted", "passed", "backed", "approved", "rejected", "adopted", "carried", "defeated", "went through",
    "against", "split", "divided", "dividing", "ballot", "ballots",
)
# fmt: on

_HOUSES = ("house", "chamber", "parliament", "assembly", "council", "senate", "board", "jury", "committee")
_HOUSE = rf"(?:{'|'.join(_HOUSES)}) of "
_LEADS = (*(rf"\b{house} of " for house in _HOUSES), *(rf"\b[Aa]ll {of}" for of in ("", "of the ", "of its ")))
SEATS = re.compile(rf"\d(?:[- ](?:seat|member)|{'|'.join(rf'(?<={lead}.)' for lead in _LEADS)})")
"""Led by a digit, which is found fast."""
VOTE = (
    *(" against", " split", " divid", " ballot"),
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
    seats = (
        rf"(?:{_HOUSE}(?P<house{{0}}>\d[\d,]{{{{1,5}}}})\b|(?P<seats{{0}}>\d[\d,]{{{{1,5}}}})[-\s]"
        r"(?:seat|member|seats|members)\b)"
    )
    cast = r"\b(?:(?:pass|vot|approv|reject|defeat|back|adopt|carri|ratif|divid|split)\w*|went through)\b"
    told = (
        r"\b(?P<for{0}>\d[\d,]{{0,5}}) (?:votes? |voted )?(?:for|in favou?r),? (?:and |to |with )?"
        r"(?P<against{0}>\d[\d,]{{0,5}}) (?:votes? |voted )?against\b"
    )
    everyone = r"\b[Aa]ll (?:of (?:the|its) )?(?P<seats4>\d[\d,]{1,5}) [a-z]+s\b"
    return re.compile(
        rf"(?:{cast}[^.\n]{{0,60}}?|\bby\s+)\b{votes.format(1)}\b[^.\n]{{0,60}}?\b{seats.format(1)}"
        rf"|\b{seats.format(2)}[^.\n]{{0,80}}?(?:{cast}[^.\n]{{0,60}}?|\bby )\b{votes.format(2)}\b"
        rf"|{told.format(3)}[^.\n]{{0,40}}?\b{seats.format(3)}"
        rf"|{everyone}[^.\n\d]{{0,80}}?\b(?:divid|split)\w*[^.\n\d]{{0,20}}?\b{votes.format(4)}\b"
        rf"|\b{seats.format(5)}[^.\n\d]{{0,40}}?{told.format(5)}",
        re.IGNORECASE,
    )


def compose(article: Article) -> Iterator[HouseVote | Skip]:
    text = article.document.text
    if not SEATS.search(text) or not any(word in text for word in VOTE):
        return
    for found in notations(article, _pattern(), SEATS):
        groups = found.groupdict()
        form = next(form for form in "12345" if groups[f"for{form}"])
        told = groups[f"seats{form}"] or groups[f"house{form}"]
        ayes, noes, seats = (_number(one or "") for one in (groups[f"for{form}"], groups[f"against{form}"], told))
        mention = figure_at(article, found.start(f"for{form}"), found.end(f"against{form}"))
        if seats >= max(ayes, noes):
            yield HouseVote(counted(mention, ayes + noes), seats)
        else:
            yield Skip(mention, "the members beside the vote are not the whole house")


def _number(text: str) -> int:
    return int(text.replace(",", ""))

"""The part that each figure of a clause plays in a change: where it came from, where it arrived."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity
from factcheck.model.annotations import Literal
from factcheck.model.tuples import NamedTuple

from ..passage import KINDS, Sentence

Role = Literal["before", "after", "at", "base", "bare"]
"""from 40; to 50; at 50 and on the 40 (ends only after a change); 50 with no such link."""

_WHEN = KINDS["date"] + KINDS["duration"] + KINDS["set"]
_SMALL = (
    r"(?:only|just|some|record|total|average|high|low|new|all-time|of|more|around|estimated|mere|nearly|about|\w+ly) "
)
_DETERMINED = (
    r"(?:an?|the|its|their|his|her|our) "
    rf"(?:(?!(?:to|from|against|versus|than|at|by|is|are|was|were|has|have|had)\b)[\w'-]+ |[{_WHEN}](?:'s)? ){{0,4}}"
    rf"|(?:[{_WHEN}]|\w+)(?:'s|') (?:[\w-]+ )?"
)
_LINK = re.compile(
    r"(?<![\w-])(?:(?P<after>to)|(?P<before>from|compared (?:with|to)|against|versus|vs\.?)"
    r"|(?P<base>on|over|than|below|above|short of)|(?P<at>at)) "
    rf"(?:{_DETERMINED}|(?:{_SMALL}){{0,3}})[-+]?$"
    rf"|\((?P<then>(?:[{_WHEN}]|[\w ]{{1,20}}): ?)$|\b(?:year[ -]on[ -]year|on the year) (?P<bracket>\()$"
    rf"|\bthan (?:in|for) (?:the )?[{_WHEN}] (?P<then_in>\()$",
    re.IGNORECASE,
)
_PEAK = re.compile(r"\b(?:high|low|peak|record high|record low|highs|lows) of\b", re.IGNORECASE)
"""From a high of 60 in May: not where this change began."""
_OTHER_TO = re.compile(
    r"\b(?:thanks|due|according|close|next|prior|contrary|addition|relative|similar|equal|owing) $", re.I
)
_CUT = re.compile(
    r"; | (?:and(?! up | down )|but|while|whereas|though|although|which|who|after|because|where|when|until"
    r"|before(?! and | up )|despite) "
    r"|(?<!compared) with | as (?!compared|against|of\b)",
    re.IGNORECASE,
)
_TO_PERCENT = f" to {KINDS['percent']}"
""" "From 10 to 12 percent": the first is a percentage too."""
_REACH = 90
"""How many letters back the word that links a figure may stand."""


class Part(NamedTuple):
    """A figure of a clause, where its letter stands, and its role."""

    spot: int
    mention: Quantity
    role: Role


class Clause(NamedTuple):
    """A stretch of a skeleton in which one thing is said to have moved, with its figures."""

    start: int
    end: int
    text: str
    parts: tuple[Part, ...]

    def left(self, spot: int) -> str:
        """The words of the clause before that place."""
        return self.text[max(0, spot - self.start - _REACH) : spot - self.start]

    def right(self, spot: int) -> str:
        """The words of the clause after that place."""
        return self.text[spot - self.start + 1 : spot - self.start + 1 + _REACH]


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence that hold a figure, in order."""
    start = 0
    for found in [*_CUT.finditer(sentence.skeleton), None]:
        end = found.start() if found else len(sentence.skeleton)
        parts = tuple(_parts(sentence, start, end))
        if parts:
            yield Clause(start, end, sentence.skeleton[start:end], parts)
        start = found.end() if found else end


def _parts(sentence: Sentence, start: int, end: int) -> Iterator[Part]:
    for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
        if not (start <= spot < end and isinstance(mention, Quantity)):
            continue
        if sentence.skeleton.startswith(_TO_PERCENT, spot + 1) and mention.kind == "number" and not mention.unit:
            mention = mention._replace(kind="percent", unit="percent")
        if mention.kind != "percent" and (ends := from_to(mention)):
            yield Part(spot, ends[0], "before")
            yield Part(spot, ends[1], "after")
        else:
            yield Part(spot, mention, _role(sentence.skeleton[max(start, spot - _REACH) : spot]))


def from_to(mention: Quantity) -> tuple[Quantity, Quantity] | None:
    """The two ends of "from 2.3 to 2.5 million", which was read as one range."""
    before, to, after = mention.text.partition(" to ")
    if mention.number or not to or not before.lower().startswith("from ") or not mention.ends or None in mention.ends:
        return None
    start = mention.start + 5
    low = mention._replace(start=start, end=start + len(before) - 5, text=before[5:], number=mention.ends[0], ends=None)
    high = mention._replace(start=mention.end - len(after), text=after, number=mention.ends[1], ends=None)
    kind = "number" if mention.kind == "range" and mention.unit is None else mention.kind
    return low._replace(kind=kind), high._replace(kind=kind)


def _role(before: str) -> Role:
    found = _LINK.search(before)
    if (
        found is None
        or (found["before"] and _PEAK.search(found[0]))
        or (found["after"] and _OTHER_TO.search(before[: found.start()]))
    ):
        return "bare"
    if found["at"]:
        return "at"
    if found["after"]:
        return "after"
    return "base" if found["base"] else "before"

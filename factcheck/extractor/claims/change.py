"""Bind a percentage of rise or fall to the level before and the level after it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

_PERIOD = r"(?: (?:in|for|during|over) (?:the )?[\w ]{0,24}?{when}| (?:a year|a month|a week) (?:earlier|ago|before))?"
_KINDS = ("percent", "level")

PATTERNS = (
    # rose 25% to 50 from 40; rose by 25% to 50 from 40
    Pattern(
        r"(?P<verb>{rise}|{fall}),? (?:by )?(?P<change>{percent})" + _PERIOD + r",? to (?:a [\w-]+ )?"
        r"(?P<after>{level})" + _PERIOD + r",?(?: down| up)?,? (?:from|compared with|against|versus) "
        r"(?:[\w']+ ){0,3}?(?P<before>{level})",
        kinds=_KINDS,
        hints=("from", "compared", "against", "versus"),
    ),
    # rose from 40 to 50, up 25%; rose from 40 to 50, a rise of 25%
    Pattern(
        r"(?:{rise}|{fall}|went) from (?P<before>{level})" + _PERIOD + r" to (?P<after>{level})" + _PERIOD + r",? "
        r"(?:or |an? )?(?P<verb>up|down|{rise_noun}|{fall_noun}|{rise}|{fall})(?: of| by)? (?P<change>{percent})",
        kinds=_KINDS,
        hints=("from",),
    ),
)


def compose(article: Article) -> Iterator[Change | Skip]:
    for pattern in PATTERNS:
        for found in article.find(pattern):
            yield _change(found)


def _change(found: Found) -> Change | Skip:
    change, before, after = (found.quantity(group) for group in ("change", "before", "after"))
    reason = _unfit(found, change, before, after)
    if reason:
        return Skip(change, reason)
    return Change(printed(change, derived=True), printed(before), printed(after), _sign(found.words("verb")))


def _sign(verb: str) -> int:
    return -1 if verb.lower() in {"down", *cues("fall"), *cues("fall_noun")} else 1


def _unfit(found: Found, change: Quantity, before: Quantity, after: Quantity) -> str | None:
    """Why the percentage need not follow from those two levels."""
    if any(word in found.sentence.lower for word in ("like-for-like", "adjusted", "annualised", "annualized", "constant")):
        return "a like-for-like or adjusted percentage does not describe the totals beside it"
    if before.kind != after.kind or before.unit != after.unit and before.unit and after.unit:
        return "the two levels are of different kinds"
    if before.kind == "percent":
        return "a change between two percentages"
    if any(word in found.sentence.lower for word in ("per dollar", "to the dollar", "against the dollar")):
        return "a rate quoted per dollar rises when the currency falls"
    if before.number is None or after.number is None or before.number.digits <= 0:
        return "one of the levels is not a single positive figure"
    return None

"""Bind "17 years earlier" to its date and a later one: "tried in 2015 for a theft in 1998, 17 years earlier"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Timex, point
from factcheck.model.claims.elapsed import Elapsed
from factcheck.model.tuples import NamedTuple

from ..binding.length import Length, figure, length
from ..binding.neighbours import is_dated
from ..passage import Article, Found, Pattern

NEEDS = ("lapse", "year")
CUES = ("earlier", "before", "previously", "beforehand", "later", "afterwards")
NEEDS_2 = ("lapse", "day")
CUES_2 = (
    "days earlier",
    "days before",
    "days later",
    "days afterwards",
    "weeks earlier",
    "weeks before",
    "weeks later",
)

_HEDGE = r"(?:(?:or|that is|just|only|some|about|around|almost|nearly|more than|exactly|precisely|fully|all of) )*"
_LENGTH = r"(?:(?P<shift>{date})|(?P<length>{duration}) (?:earlier|before|beforehand|previously|later|afterwards))"
_DAY = r"(?:,? (?:almost |exactly )?to (?:the (?:very )?(?:hour|day|week|month|year)|{date}))?"
_CLOSED = r"(?=\W*$|[,.;:)]| [–-]|—)"
PATTERNS = (
    # whose body was found on 3 June 1998, 17 years earlier; in 1998 (17 years before)
    Pattern(rf"(?P<told>(?P<own>{{date}})(?:,| [–-]|—|,? \() ?{_HEDGE}{_LENGTH}{_DAY}){_CLOSED}", kinds=("date",)),
    # Seventeen years earlier, in 1998, she had
    Pattern(rf"(?P<told>{_LENGTH},? \(?(?:back )?(?:in|on) (?P<own>{{date}})){_CLOSED}", kinds=("date",)),
)
_BACK = re.compile(r"\b(?:earlier|before|beforehand|previously)(?: to)?$")
_ON = re.compile(r"\b(?:later|afterwards)(?: to)?$")
_WORD = re.compile(r"\s\w+")
_OTHERWISE = re.compile(r"\b(?:when|as|after|before|while|until|till|since|once|if|by the time)\b")
"""Words that may tell of another time from which it counts."""
_SIZE = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0}


class Ends(NamedTuple):
    """From which date to which."""

    since: Timex
    until: Timex | None
    """None for the article's own day."""
    days: Interval


def compose(article: Article) -> Iterator[Elapsed]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        own, mention = found.timex("own"), found.timex("shift" if found.words("shift") else "length")
        said = length(article.document.text, mention)
        if said and said.unit != "hour" and _is_known(own, said):
            yield from _elapsed(article, found, (mention, said))


def _is_known(own: Timex, said: Length) -> bool:
    """A date with its year; for days and weeks, one that the article's own day makes known."""
    if said.unit in ("day", "week") and "d" in own.stated:
        return own.days is not None
    return (is_dated(own) or own.basis == "as_of" and "w" in own.stated) and not own.value.startswith("(")


def _elapsed(article: Article, found: Found, told: tuple[Timex, Length]) -> Iterator[Elapsed]:
    """With what it may count to; where that is not sure, only a slip of all that are near is one."""
    mention, said = told
    own, is_back = found.timex("own"), _way(article, mention)
    if is_back is None or own.start > mention.start and not is_back:
        return
    inside = found.mentions("told")
    others = [m for m in found.sentence.mentions if m not in inside and _is_other(m)]
    ends = [one for other in others if isinstance(other, Timex) and (one := _ends(own, other, is_back))]
    sure = len(others) == len(ends) == 1 and is_back and _is_told(found, ends[0])
    if not others:
        ends = list(_before(article, found, is_back))
    if not sure and any(_fits(said, one) for one in ends):
        return
    for one in sorted(ends, key=lambda one: not _is_ten_off(said, one))[:1]:
        yield Elapsed(
            figure(mention, said), said.unit, one.since, one.until, one.days, one.until is None, only_slip=not sure
        )


def _way(article: Article, mention: Timex) -> bool | None:
    """Whether it counts back."""
    behind = _WORD.match(article.document.text, mention.end)
    words = f"{mention.text}{behind[0] if behind else ''}".lower()
    return True if _BACK.search(words) else False if _ON.search(words) else None


def _is_other(mention: object) -> bool:
    return isinstance(mention, Timex) and mention.kind != "time"


def _ends(own: Timex, other: Timex, is_back: bool) -> Ends | None:
    """None where the other lies on the wrong side, or is no single date."""
    if other.kind != "date" or other.days is None or own.days is None or other.value.startswith("("):
        return None
    since, until = (own, other) if is_back else (other, own)
    if since.days is None or until.days is None or since.days.low >= until.days.high:
        return None
    return Ends(since, until, until.days)


def _is_told(found: Found, ends: Ends) -> bool:
    """The later date stands before, and nothing between tells of another time."""
    until = ends.until
    spot = found.sentence.spot_of(until) if until else found.match.start()
    return spot < found.match.start() and not _OTHERWISE.search(found.sentence.lower, spot, found.match.start())


def _before(article: Article, found: Found, is_back: bool) -> Iterator[Ends]:
    """The dates of the sentence before, and the article's own day."""
    own, before, as_of = found.timex("own"), article.before(found.sentence), article.document.as_of
    for other in reversed(before.mentions) if before else ():
        if isinstance(other, Timex) and (one := _ends(own, other, is_back)):
            yield one
    if is_back and as_of and own.days and own.days.low < as_of.date.toordinal():
        yield Ends(own, None, point(as_of.date.toordinal()))


def _fits(said: Length, ends: Ends) -> bool:
    """Nearly enough; the reckoning is the rule's."""
    between = _between(said, ends)
    return said.value.overlaps(Interval(between.low - 1, between.high + 1))


def _is_ten_off(said: Length, ends: Ends) -> bool:
    between = _between(said, ends)
    return any(between.low - 1 <= said.number + off <= between.high + 1 for off in (10, -10))


def _between(said: Length, ends: Ends) -> Interval:
    """How many of its units lie between them."""
    since, size = ends.since.days or ends.days, _SIZE[said.unit]
    return Interval(round((ends.days.low - since.high) / size), round((ends.days.high - since.low) / size))

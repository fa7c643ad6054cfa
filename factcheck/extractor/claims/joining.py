"""Bind a year or day to the country that then joined a body, or left it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Named, timed
from factcheck.model.annotations import Literal
from factcheck.model.claim import Skip
from factcheck.model.claims.joining import Joining

from ..passage import Article, Found, Pattern

NEEDS = ("area", "date")
# fmt: off
CUES = (
    "joined", "joining", "entered", "entering", "belonged", "belongs",
    "acceded", "accession", "member", "admitted", "admission", "left", "quit", "withdrew",
    "pulled out", "walked out", "entry", "adopted the euro", "introduced the euro", "switched to the euro",
)
# fmt: on

_WHO = (
    r"(?P<who>{area}),? (?:which |who )?"
    r"(?:(?:had|has|have|only|first|formally|officially|finally|eventually|{ordinal}) )?"
)
_WHAT = r"(?:the )?(?P<what>{body})"
_WHEN = r",?(?: in| on| back in)? (?P<when>{date})"
_KINDS = ("area", "body", "date")

IN = (
    # Croatia joined the European Union in 2013
    Pattern(
        rf"{_WHO}(?:joined|entered|acceded to|was admitted to"
        rf"|became (?:an? |its |the )?(?:[\w-]+ |{{ordinal}} )?member of) {_WHAT}{_WHEN}",
        kinds=_KINDS,
        hints=("joined", "entered", "acceded", "admitted", "became"),
    ),
    # Spain has been a member of NATO since 1982
    Pattern(rf"{_WHO}(?:been |is |was )?(?:an? )?(?:[\w-]+ )?member of {_WHAT} since (?P<when>{{date}})", kinds=_KINDS),
    # Croatia became an EU member in 2013; Croatia, an EU member since 2013; Croatia has belonged to the EU since 2013
    Pattern(
        rf"{_WHO}(?:became|been|is|was|joined as)? ?(?:an? |the )?{_WHAT}(?:'s)?(?: {{ordinal}})? member"
        r"(?: state| country| nation)?(?: in| on| since) (?P<when>{date})",
        kinds=_KINDS,
        hints=("member",),
    ),
    Pattern(rf"{_WHO}(?:belonged|belongs) to {_WHAT} since (?P<when>{{date}})", kinds=_KINDS, hints=("belong",)),
    # Since joining the EU in 2013, Croatia has; In 2013 Croatia joined the EU
    Pattern(
        rf"^(?:Since|After|Before|On) (?:it |formally )?(?:joining|joined|entering|entered) {_WHAT}{_WHEN},"
        r" (?P<who>{area})",
        kinds=_KINDS,
        hints=("join", "enter"),
    ),
    Pattern(
        rf"^In (?P<when>{{date}}),? (?P<who>{{area}}) (?:joined|entered|acceded to) {_WHAT}(?=[,.]|$)", kinds=_KINDS
    ),
    # Poland's accession to NATO in 1999
    Pattern(
        rf"(?P<who>{{area}})'s? (?:accession to|entry into|entry to|admission to|admission into) {_WHAT}{_WHEN}",
        kinds=_KINDS,
    ),
)
EURO = (
    # Croatia adopted the euro in 2023
    Pattern(
        r"(?P<who>{area}),? (?:which |who )?(?:(?:had|has|have|only|first|{ordinal}) )?"
        r"(?P<what>adopted|introduced|joined|switched to) the euro\b(?: as its currency)?(?:,? in| on| back in)?"
        r" (?P<when>{date})",
        kinds=("area", "date"),
        hints=("the euro",),
    ),
)
OUT = (
    # Britain left the European Union in January 2020
    Pattern(
        rf"{_WHO}(?:left|quit|withdrew from|pulled out of|walked out of) {_WHAT}(?:,? in| on) (?P<when>{{date}})",
        kinds=_KINDS,
    ),
)
SIDES: tuple[tuple[Literal["start", "end"], tuple[Pattern, ...]], ...] = (
    ("start", IN),
    ("start", EURO),
    ("end", OUT),
)


def compose(article: Article) -> Iterator[Joining | Skip]:
    seen: set[int] = set()
    for side, patterns in SIDES:
        for found in (found for pattern in patterns for found in article.find(pattern)):
            when = found.timex("when")
            if when.start not in seen:
                seen.add(when.start)
                yield from _joining(found, side)


def _joining(found: Found, side: Literal["start", "end"]) -> Iterator[Joining | Skip]:
    when, who, what = found.timex("when"), found.mention("who"), _body(found)
    if not isinstance(who, Named) or not isinstance(what, Named):
        return
    if not who.entity or not what.entity:
        yield Skip(when, "it is not clear who joined what")
    elif when.days is None or when.value.startswith("("):
        yield Skip(when, "no date is known to reckon it from")
    else:
        yield Joining(timed(when), who, what, side)


def _body(found: Found) -> Mention | None:
    """What was joined: as named; of the euro, which is no body's name, those who share it."""
    if found.mention("what"):
        return found.mention("what")
    who = found.mention("who")
    return who and Named(who.start, who.end, who.text, "body", ("euro-area",))

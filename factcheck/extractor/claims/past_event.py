"""Bind a year or day to what befell those named: who invaded or annexed whom, who seceded, died or landed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Event, Named, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.event_time import EventTime

from ..passage import Article, Found, Pattern

NEEDS = ("date",)
# fmt: off
CUES = (
    "invaded", "invasion", "annexed", "annexation", "seceded", "secession", "broke away", "split from", "state",
    "statehood", "admitted", "the union", "voted to leave", "voted to quit", "the moon", "died", "attacks",
)
# fmt: on

_WHEN = r"(?: in| on|,| back in)? (?P<when>{date})"
_END = (
    r"(?=[,.;:!?)]|$| (?:and|but|when|after|before|as|with|to|by|the|in|at|a|which|who|that|has|had|was|were|is|are)\b)"
)
_THE = r"(?:the )?"

PATTERNS: tuple[tuple[str, Pattern], ...] = (
    # Russia invaded Ukraine in February 2022; Russia's invasion of Ukraine in 2022
    (
        "invasion",
        Pattern(
            rf"(?P<a>{{area}}),? (?:which )?(?:first |fully |had |has )?invaded {_THE}(?P<b>{{area}}){_WHEN}",
            kinds=("area", "area", "date"),
            hints=("invaded",),
        ),
    ),
    (
        "invasion",
        Pattern(
            rf"(?P<a>{{area}})'s? (?:full-scale |all-out )?invasion of {_THE}(?P<b>{{area}})(?: in| on| of| began on"
            r"| began in|,)? (?P<when>{date})",
            kinds=("area", "area", "date"),
            hints=("invasion",),
        ),
    ),
    # Russia annexed Crimea in March 2014; since Russia's annexation of Crimea in 2014
    (
        "annexation",
        Pattern(
            rf"(?P<a>{{area}})(?:,? (?:which )?(?:had |has |formally )*annexed|'s? annexation of) {_THE}"
            rf"(?P<b>{{area}}|{{place}}){_WHEN}",
            kinds=("area", "date"),
            hints=("annex",),
        ),
    ),
    # South Sudan seceded from Sudan in July 2011
    (
        "independence",
        Pattern(
            r"(?P<a>{area}),? (?:which )?(?:had |has |formally )*(?:seceded|broke away|split|separated)"
            rf" from {_THE}{{name}}(?: and became independent)?{_WHEN}",
            kinds=("area", "date"),
            hints=("seceded", "broke away", "split", "separated"),
        ),
    ),
    # Alaska became the 49th state in 1959; Hawaii joined the Union in 1959
    (
        "statehood",
        Pattern(
            r"(?P<a>{area}),? (?:which )?(?:(?:only |had )?became (?:an?|the {ordinal}) (?:{area} |American )?state"
            r"|(?:gained|won|achieved|was granted) statehood|joined the union|entered the union"
            r"|was admitted (?:to the union|as (?:an?|the {ordinal}) (?:{area} |American )?state))" + _WHEN,
            kinds=("area", "date"),
            hints=("state", "union"),
        ),
    ),
    # Britons voted to leave the European Union in June 2016
    (
        "referendum",
        Pattern(
            r"\bvoted to (?:leave|quit) the (?P<a>{body})(?: in (?:an?|the) (?:[\w-]+ ){0,2}referendum)?" + _WHEN,
            kinds=("body", "date"),
            hints=("voted to",),
        ),
    ),
    # Neil Armstrong walked on the moon on July 20, 1969
    (
        "landing",
        Pattern(
            r"(?P<a>{name}),? (?:who )?(?:first )?(?:set foot|walked|landed|stepped|touched down) on(?:to)? the moon"
            + _WHEN,
            kinds=("name", "date"),
            hints=("the moon",),
        ),
    ),
    # Nelson Mandela died on 5 December 2013; Nelson Mandela, who died in 2013
    (
        "death",
        Pattern(
            r"(?P<a>{person}),? (?:who )?(?:had |has )?died(?: in office| of [a-z]+(?: [a-z]+)?| at(?: the age of)?"
            rf" {{age}}|,? aged {{age}},?)?(?: in| on) (?P<when>{{date}}){_END}",
            kinds=("person", "date"),
            hints=("died",),
        ),
    ),
)
ATTACKS = Pattern(
    r"(?:\battacks of (?P<when>{date})|\bthe (?P<when2>{date}),? (?:terrorist |terror )?attacks\b)",
    kinds=("date",),
    hints=("attacks",),
)
DAYS = {"-09-11": "september-11"}
"""Events that are called by their day: "the attacks of September 11, 2001"."""


def compose(article: Article) -> Iterator[EventTime | Skip]:
    seen: set[int] = set()
    for kind, pattern in PATTERNS:
        for found in article.find(pattern):
            when = found.timex("when")
            if when.start not in seen and when.days is not None and when.shift is None:
                seen.add(when.start)
                yield from _event(kind, found)
    for found in article.find(ATTACKS):
        yield from _attacks(found)


def _event(kind: str, found: Found) -> Iterator[EventTime | Skip]:
    sides = ("a", "b") if "b" in found.match.re.groupindex else ("a",)
    names = tuple(name for name in map(found.mention, sides) if isinstance(name, Named))
    when = found.timex("when")
    if not all(name.entity for name in names):
        yield Skip(when, "it is not clear who took part in the event")
    else:
        yield EventTime(timed(when), Event(kind, frozenset(name.entity or "" for name in names)), names)


def _attacks(found: Found) -> Iterator[EventTime]:
    when = found.timex("when" if found.match["when"] else "when2")
    event = DAYS.get(when.value[4:])
    if event and "y" in when.stated and when.days is not None:
        name = Named(when.start, when.end, when.text, "event", (event,))
        yield EventTime(timed(when), Event("attack", frozenset((event,))), (name,))

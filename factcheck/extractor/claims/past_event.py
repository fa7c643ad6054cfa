"""Bind a year or day to what befell those named: who invaded or annexed whom, who seceded, died or landed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Named, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.event_time import EventTime, Part

from ..binding.told import told
from ..passage import Article, Found, Pattern

NEEDS = ("area", "date")
# fmt: off
CUES = (
    "invaded", "invasion", "annexed", "annexation", "seceded", "secession", "broke away", "split from", "state",
    "statehood", "admitted", "the union", "split", "separated", "independent", "independence", "born", "states",
    "parted from", "broke free", "freed itself", "threw off", "shook off", "cast off", "ceased to be", "freedom",
)
# fmt: on
NEEDS_2 = ("person", "date")
CUES_2 = ("died",)
NEEDS_3 = ("date",)
CUES_3 = ("attacks", "the moon", "voted to leave", "voted to quit")

_A, _B = "(?P<a>{area})", "(?P<b>{area})"
_STATE = (
    r"(?:an?|the {ordinal})(?: of the| state of the)? (?:(?:{area}|American) )?(?:states?\b(?: of the union)?|{area})"
    r"(?! (?:to|that|which|where|with)\b)"
)

TOLD: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    # Russia invaded Ukraine in February 2022
    ("invasion", "area", _A, rf"invaded (?:the )?{_B}", ("invaded",)),
    # Russia annexed Crimea in March 2014
    ("annexation", "area", _A, r"annexed (?:the )?(?P<b>{area}|{place})", ("annex",)),
    # South Sudan seceded from Sudan in July 2011
    (
        "independence",
        "area",
        _A,
        r"(?:(?:seceded|broke away|split|separated|parted|broke free|freed itself) (?:from|of) (?:the )?{name}"
        r"(?: and became independent)?|broke free|freed itself"
        r"|(?:threw|shook|cast) off (?:colonial|foreign|imperial|{name})(?: colonial| imperial)? rule"
        r"|ceased to be (?:an? )?(?:{name} )?(?:[a-z]+ )?(?:colony|protectorate)"
        r"|became (?:an )?independent(?: country| nation| state)?"
        r"|(?:gained|regained|won|declared|proclaimed|achieved|obtained|secured|attained) (?:its )?"
        r"(?:independence|freedom)(?: from (?:the )?(?:{name}|[A-Z][\w-]+)(?: rule)?)?)",
        (
            *("seceded", "broke away", "split", "separated", "parted", "broke free", "freed", " off ", "ceased"),
            *("independen", "freedom"),
        ),
    ),
    # Alaska became the 49th state in 1959; Hawaii joined the Union in 1959
    (
        "statehood",
        "area",
        _A,
        rf"(?:became {_STATE}|(?:gained|won|achieved|was granted) statehood|(?:joined|entered) the union"
        rf"|was admitted (?:to the union|as {_STATE}))",
        ("state", "union", "became"),
    ),
    # Neil Armstrong walked on the moon on July 20, 1969
    (
        "landing",
        "name",
        "(?P<a>{name})",
        r"(?:(?:became|was) the {ordinal} (?:person|man|human|human being|american )?(?:to )?)?"
        r"(?:(?:set|setting) foot|walk(?:ed)?|land(?:ed)?|step(?:ped)?|touched down) on(?:to)? the moon",
        ("the moon",),
    ),
    # Nelson Mandela died in December 2013, aged 95
    ("death", "person", "(?P<a>{person})", r"died(?:,? (?:at(?: the age of)? |aged ){age},?)?", ("died",)),
)
PATTERNS = (
    *(
        (kind, Pattern(template, kinds=(who, "date"), hints=hints))
        for kind, who, subject, verb, hints in TOLD
        for template in told(subject, verb)
    ),
    # Russia's invasion of Ukraine in 2022; Russia's annexation of Crimea in 2014
    (
        "invasion",
        Pattern(
            rf"{_A}'s? (?:full-scale |all-out )?invasion of (?:the )?{_B}(?: in| on| of| began on| began in|,)?"
            r" (?P<when>{date})",
            kinds=("area", "area", "date"),
            hints=("invasion",),
        ),
    ),
    (
        "annexation",
        Pattern(
            rf"{_A}'s? annexation of (?:the )?(?P<b>{{area}}|{{place}})(?: in| on|,) (?P<when>{{date}})",
            kinds=("area", "date"),
            hints=("annexation",),
        ),
    ),
    # Indonesia's proclamation of independence on August 17, 1945
    (
        "independence",
        Pattern(
            rf"{_A}'s? (?:own )?(?:proclamation|declaration) of independence\b[a-z ]{{0,60}}? (?:in|on|of)"
            r" (?P<when>{date})",
            kinds=("area", "date"),
            hints=("independence",),
        ),
    ),
    # Israel, born in May 1948, has
    (
        "independence",
        Pattern(rf"^(?:the )?{_A}, born (?:in|on) (?P<when>{{date}})", kinds=("area", "date"), hints=("born",)),
    ),
    # Britons voted to leave the European Union in June 2016
    (
        "referendum",
        Pattern(
            r"\bvoted to (?:leave|quit) the (?P<a>{body})(?: in (?:an?|the) (?:[\w-]+ ){0,2}referendum)?(?: in| on|,)"
            r" (?P<when>{date})",
            kinds=("body", "date"),
            hints=("voted to",),
        ),
    ),
)
DECLARED = re.compile(r"\b(?:declar|proclai?m)")
"""Independence, which begins with that."""
_PART = re.compile(r"\b(?:East|West|North|South) $")
"""Before the end of a longer name, that of another country: "East Pakistan"."""
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
    if not all(name.entity for name in names) or _PART.search(found.sentence.skeleton[: found.match.start("a")]):
        yield Skip(when, "it is not clear who took part in the event")
    else:
        part: Part | None = "beginning" if DECLARED.search(found.match[0]) else None
        yield EventTime(timed(when), Event(kind, frozenset(name.entity or "" for name in names)), names, part)


def _attacks(found: Found) -> Iterator[EventTime]:
    when = found.timex("when" if found.match["when"] else "when2")
    event = DAYS.get(when.value[4:])
    if event and "y" in when.stated and when.days is not None:
        name = Named(when.start, when.end, when.text, "event", (event,))
        yield EventTime(timed(when), Event("attack", frozenset((event,))), (name,))

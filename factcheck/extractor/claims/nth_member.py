"""Bind an ordinal to the member that came to a body as its so-many-th: "the 31st member of NATO"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.count_of_members import CountOfMembers

from ..passage import Article, Pattern, each_once

NEEDS = ("ordinal", "body", "area")
CUES = ("member", "country", "nation", "state")

_KINDS = ("ordinal", "body", "area")
_WHO = r"(?P<who>{area})"
_BECOMES = (
    r"(?:(?:,? which)? (?:(?:has|had|will|would|formally|officially|on {date}|in {date}|last \w+) ){0,3}"
    r"(?:bec[ao]mes?|joined as|was admitted as|was)|,)"
)
_NTH = r"(?P<nth>{ordinal}) (?:and (?:latest|newest|most recent|last) )?(?:full )?(?:member|country|nation|state)"
_ALL = r"(?![-'’\w])(?! (?:to|that|which|with|without)\b)"
"""Not the first of them to do something."""
_MEMBER = rf"{_NTH}(?: state| country| nation)? (?:of|in|to join|to enter) (?:the )?(?P<body>{{body}}){_ALL}"
_OWN = rf"(?:the )?(?P<body>{{body}})(?:'s?)? {_NTH}{_ALL}"

PATTERNS = tuple(
    Pattern(template, kinds=_KINDS, hints=("member", "country", "nation", "state"))
    for member in (rf"the {_MEMBER}", _OWN)
    for template in (
        # Finland became the 31st member of NATO; Finland, NATO's 31st member
        rf"{_WHO}{_BECOMES} {member}",
        # Finland joined NATO on Tuesday as its 31st member
        rf"{_WHO}(?: [a-z]+){{0,4}} as {member}",
    )
) + (
    # Finland joined NATO as its 31st member; Finland joined NATO in April, becoming its 31st member
    Pattern(
        rf"{_WHO} (?:(?:has|had|will|formally|officially) ){{0,2}}(?:join(?:ed|s)?|enter(?:ed|s)?|acceded to) (?:the )?"
        r"(?P<body>{body})(?:,? (?:in|on) {date})?(?: as|,? (?:becoming|to become))"
        rf" (?:its|the (?:alliance|bloc)'s|the) {_NTH}\b",
        kinds=_KINDS,
        hints=("join", "enter", "acceded"),
    ),
)


def compose(article: Article) -> Iterator[CountOfMembers | Skip]:
    for found in each_once(article, PATTERNS, "nth"):
        nth, body, who = found.quantity("nth"), found.mention("body"), found.mention("who")
        if not (isinstance(body, Named) and body.entity and isinstance(who, Named) and who.entity):
            yield Skip(nth, "it is not clear who joined what")
        elif nth.number is not None:
            yield CountOfMembers(counted(nth, point(nth.number.fraction)), body, None, member=who)

"""Bind a number of members, states or parties to the body that has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Quantity, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.count_of_members import CountOfMembers

from ..binding.period import period, stated
from ..passage import KINDS, Article, Found, Pattern, each_once

NEEDS = ("number", "body")
# fmt: off
CUES = (
    "member", "members", "nation", "nations", "country", "countries",
    "state", "states", "party", "parties", "strong", "leaders", "allies",
)
# fmt: on

_OF = r"(?:member (?:states|countries|nations)|members|member-states|nations|countries|states|parties)"
_OTHER = r"(?P<other>other |remaining |fellow )?"
_OTHER = r"(?P<other>other |remaining |fellow )?"
_KINDS = ("number", "body")
_HINTS = ("member", "nation", "countr", "states", "part", "strong")

PATTERNS = (
    # the 28 members of the European Union
    Pattern(
        rf"(?P<before>\b[\w-]+ )?(?P<count>{{number}}),? {_OTHER}{_OF} (?P<of>of|in|belonging to"
        r"|(?:that|which) (?:(?:{date}|currently|together) )?(?:make up|form|comprise|belong to|share|use)) (?:the )?"
        r"(?P<body>{body})(?! (?-i:[A-Z])| (?:that|which|who|whose|with|without|outside)\b)",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # NATO's 29 members; the EU's 28 member states
    Pattern(rf"(?P<body>{{body}})'s? (?P<before>[\w-]+ )?(?P<count>{{number}}) {_OF}", kinds=_KINDS, hints=_HINTS),
    # all 28 EU countries; the 19 euro-area states
    Pattern(
        r"(?P<before>\b[\w-]+ )(?P<of>)(?P<count>{number}) " + _OTHER + r"(?P<body>{body}) "
        r"(?:member (?:states|countries|nations)|members|member-states|nations|countries|states|leaders|allies)\b(?!')",
        kinds=_KINDS,
        hints=(*_HINTS, "leaders", "allies"),
    ),
    # the 28-member European Union; the 29-nation NATO alliance
    Pattern(
        r"(?P<before>\b[\w-]+ )?(?P<count>{number})-(?:member|nation|country|state|strong|party) (?P<body>{body})",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # ASEAN, whose 10 members
    Pattern(rf"(?P<body>{{body}}),? whose (?P<before>)(?P<count>{{number}}) {_OF}\b", kinds=_KINDS, hints=_HINTS),
    # NATO, an alliance of 29 members
    Pattern(
        r"(?P<body>{body}), an? (?:[\w-]+ )?(?:alliance|bloc|group|grouping|club|union|body|organi[sz]ation) of"
        rf" (?P<before>(?:some|about) )?(?P<count>{{number}}) {_OF}",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # NATO has 29 members; the EU had 28 member states
    Pattern(
        r"(?P<body>{body}),? (?:which )?(?:{date} |currently |then )?"
        r"(?:has|had|counts|counted|comprises|comprised|groups|is made up of|consists of|is composed of|with(?: its)?)"
        rf" (?P<before>[\w-]+ )?(?P<count>{{number}}) {_OF}",
        kinds=_KINDS,
        hints=_HINTS,
    ),
)
_ALL = frozenset("the all its their current present existing now".split())
"""Without one of these, "ten members of the Security Council" are some of them."""
_AND_BODY = re.compile(
    rf",? (?:and|plus|as well as|along with|together with) (?:the )?(?:{KINDS['body']}|{KINDS['number']} unions\b)"
)
"""Behind the number: a body is counted besides, "the G20's 19 countries and the European Union"."""
_FOUNDED = re.compile(r"\b(?:founded|established|created|formed|set up|launched|joined)\s+(?:in|on)\s$")
_BACK = 40
"""Where the word stands that makes a date that of the founding, not of the count."""
_STOPS = ("", ".", ",", ";")
"""After "There are 38 countries in the OECD": no more is said of them."""
_OTHERS = frozenset(("other", "remaining", "fellow"))
_PARTIAL = frozenset("of some only all-but first last new founding these those".split())


def compose(article: Article) -> Iterator[CountOfMembers | Skip]:
    for found in each_once(article, PATTERNS, "count"):
        yield _count(article, found, found.quantity("count"))


def _count(article: Article, found: Found, count: Quantity) -> CountOfMembers | Skip:
    body = found.mention("body")
    if not isinstance(body, Named) or body.entity is None:
        return Skip(count, "it is not clear which body is meant")
    before = found.words("before").strip().lower()
    besides = bool(found.match.groupdict().get("other")) or before in _OTHERS
    lead, rest = found.sentence.lower[: found.match.start()], found.sentence.skeleton[found.match.end() :]
    there = before == "are" and lead.endswith("there ") and rest[:1] in _STOPS
    if not there and not besides and (before in _PARTIAL or ("of" in found.match.re.groupindex and before not in _ALL)):
        return Skip(count, "some of the members, not all")
    if _AND_BODY.match(found.sentence.skeleton, found.match.end()):
        return Skip(count, "some of the members, not all")
    if count.number is None or count.ends is not None:
        return Skip(count, "not one exact number")
    when = stated(found.sentence)
    lead = article.document.text[max(0, when.start - _BACK) : when.start] if when else ""
    if _FOUNDED.search(lead) and "when" not in lead:
        as_of = article.document.as_of
        return CountOfMembers(
            counted(count, point(count.number.fraction)), body, point(as_of.date.toordinal()) if as_of else None
        )
    days = period(article, found.sentence)
    if besides:
        figure = counted(count, point(count.number.fraction))
        return CountOfMembers(figure, body, days, when, fewer=1)
    some = "of" in found.match.re.groupindex and before == "the"
    return CountOfMembers(counted(count, point(count.number.fraction)), body, days, when, some)

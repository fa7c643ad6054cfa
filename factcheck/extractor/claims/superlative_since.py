"""Bind "the highest since 2008" to another value of the same thing in a year after that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from factcheck.model import Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.superlative_since import SuperlativeSince

from ..binding.joined import join
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("level", "date")
CUES = ("since",)
ALSO = ("{up_superlative}", "{down_superlative}", "than in any", "than any")

_WAS = (
    r"(?:had )?(?:was|were|been|stood at|reached|hit|totalled|totaled|came to|peaked at|fell to|rose to|touched"
    r"|made|earned|sold|posted|produced|held|had|took|measured|recorded|drew|registered|weighed|caught|carried|contained)"
)
_PEOPLE = frozenset(("people", "deaths", "victims", "fatalities", "dead", "killings", "murders"))
_IT = (
    r"(?:it|they|there|the (?:figure|total|number|rate|price|level|index|count|tally|toll)"
    r"|sales|prices|turnout|output|exports|imports|profits?)"
)
_MOST = (
    r"(?:(?:its|their|the|a) (?P<most>{up_superlative}|{down_superlative})"
    r"|(?P<than>more|higher|greater|less|fewer|lower) than (?:(?:in|at|on|for) )?any)"
)
_MORE = ("more", "higher", "greater")
TOP = (
    rf"(?P<figure>{{level}})(?:(?!{{level}})[^;.]){{0,60}}?,? {_MOST}(?: [\w-]+){{0,3}}"
    r" since (?:the )?(?P<since>{date})"
)
PATTERNS = (
    Pattern(
        TOP + rf".{{0,80}}?\b[Ii]n (?P<when>{{date}}),? (?:{_IT} )?{_WAS} (?P<later>{{level}})",
        kinds=("level", "level", "date", "date"),
        hints=(" since ",),
    ),
    # more than in any March since 1979. In March 1994 the same gauge caught 240 mm
    Pattern(
        TOP + r".{0,80}?\b[Ii]n (?P<when>{date}),? the same [a-z]+ [a-z]+ (?P<later>{level})",
        kinds=("level", "level", "date", "date"),
        hints=(" since ",),
    ),
    # its lowest since 2006; the figure for 2015 was 7,400; the 2015 total was 7,400
    Pattern(
        TOP + rf".{{0,80}}?\b(?:{_IT} (?:for|of|in) |the |that of |that for )(?P<when>{{date}})"
        rf"(?:'s)?(?: (?:figure|total|number|rate|price|level|count|tally|reading))? {_WAS} (?P<later>{{level}})",
        kinds=("level", "level", "date", "date"),
        hints=(" since ",),
    ),
    Pattern(
        TOP + rf".{{0,80}}?\b{_IT} {_WAS} (?P<later>{{level}}) in (?P<when>{{date}})",
        kinds=("level", "level", "date", "date"),
        hints=(" since ",),
    ),
    # the most since 1999. In 2009, at the bottom of the slump, the figure was 1,388; in 2012 it had changed hands at $9
    Pattern(
        TOP + rf".{{0,100}}?\b[Ii]n (?P<when>{{date}}),? (?:at [^.;,]{{3,40}}, )?(?:{_IT} )?(?:had |has )?"
        r"(?!fell|rose|lost|gained)[a-z]+ (?:hands )?(?:at |for |to |out )?(?P<later>{level})",
        kinds=("level", "level", "date", "date"),
        hints=(" since ",),
    ),
)

_MONTH = re.compile(r"(?P<month>[A-Z][a-z]+|[\ue000-\uf8ff]) since ")
_HEADS = (
    TOP,
    # the wettest May since 1979, with 212 mm
    rf"\b{_MOST}(?: [\w-]+){{0,3}} since (?:the )?(?P<since>{{date}}),? (?:with|at) (?:[a-z]+ )?(?P<figure>{{level}})",
)
_CAME = r"(?:fell|came|was|were|attended|turned up|turned out|died|watched|voted)"
_TAILS = (
    # In 2015, 22 mm fell
    rf"\b[Ii]n (?P<when>{{date}}),? (?:just |only )?(?P<later>{{level}}) {_CAME}\b",
    # 22 mm fell in 2015
    rf"(?P<later>{{level}}) {_CAME}(?: [a-z]+)? in (?P<when>{{date}})",
    # below the 3.5% of 2019
    r"\bthe (?P<later>{level}) (?:of|in) (?P<when>{date})",
    # May 1994 brought 240 mm
    r"(?P<when>{date}) (?:brought|saw|had) (?P<later>{level})",
)
MORE = tuple(
    Pattern(head + r".{0,80}?" + tail, kinds=("level", "level", "date", "date"), hints=(" since ",))
    for head in _HEADS
    for tail in _TAILS
)


def compose(article: Article) -> Iterator[SuperlativeSince | Skip]:
    seen: set[int] = set()
    since = [sentence for sentence in article.sentences if " since " in sentence.lower]
    if not since:
        return
    neighbours = (join(first, second) for first, second in pairwise(article.sentences) if " since " in first.lower)
    for sentence in chain(since, neighbours):
        for found in chain.from_iterable(pattern.search(sentence) for pattern in (*PATTERNS, *MORE)):
            if found.match.start("figure") >= 0 and (figure := found.quantity("figure")).start not in seen:
                seen.add(figure.start)
                yield _claim(found, figure)


def _claim(found: Found, figure: Quantity) -> SuperlativeSince | Skip:
    later, since, when = found.quantity("later"), found.timex("since"), found.timex("when")
    if not _alike(figure, later):
        return Skip(figure, "the two values are not of one thing")
    if not (since.days and when.days and when.days.low > since.days.high):
        return Skip(figure, "the other value is not from a later time")
    if _is_of_month(found, when):
        return Skip(figure, "the other value is of another month")
    than = found.words("than") if found.match["than"] else ""
    highest = than in _MORE if than else found.words("most").lower() in cues("up_superlative")
    return SuperlativeSince(printed(figure), printed(later), when, since, highest)


def _is_of_month(found: Found, when: Timex) -> bool:
    """Whether the record is one of a month, "the wettest May since", and the other value of another month."""
    named = _MONTH.search(found.sentence.skeleton, *found.match.span()) if "m" in when.stated else None
    if named is None:
        return False
    month = named["month"] if named["month"].isascii() else found.sentence.mention_at(named.start("month")).text
    return month[:3] not in when.text


def _alike(figure: Quantity, later: Quantity) -> bool:
    """One kind and unit, as far as both print them: cents a pound and cents are."""
    if later.kind != figure.kind and not (later.kind == "number" and later.unit is None and _is_bare(figure, later)):
        return False
    units = [unit.partition("/")[0] for unit in (figure.unit, later.unit) if unit]
    return len(set(units)) < 2 or _PEOPLE.issuperset(units)


def _is_bare(figure: Quantity, later: Quantity) -> bool:
    """Whether the other value may leave its unit to the first: "412 million litres ... 436 million"."""
    if figure.kind == "money":
        return True
    one, other = printed(figure).said, printed(later).said
    return figure.kind == "quantity" and 0 < one < 2 * other < 4 * one

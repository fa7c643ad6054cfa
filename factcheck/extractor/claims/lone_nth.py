"""Bind an ordinal to the country that came to a body as its so-many-th member, in whatever words that is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claims.count_of_members import CountOfMembers

from ..binding.bodies import bodies
from ..passage import Article, Found, Pattern, each_once

NEEDS = ("ordinal", "name")
# fmt: off
CUES = ("member", "country", "nation", "state")
# fmt: on

_NTH = r"(?P<nth>{ordinal}) (?:and (?:latest|newest|most recent) )?(?:full )?(?:member|country|nation|state)\b(?!['-])"
PATTERNS = (
    # whose tenth member it becomes
    Pattern(
        rf"\bwhose {_NTH}(?: (?:state|country))? (?:it|the country) (?:becomes|became|is|has become)",
        kinds=("ordinal",),
    ),
    # became the 11th country to join; was admitted on Thursday as the 193rd member of
    Pattern(
        rf"\b(?:bec[ao]mes?|becoming|become|is|was|as|welcomed|admitted) (?:the|its|their) {_NTH}"
        r"(?: (?:state|country))?(?! (?:of|in) (?:the )?{body} (?:to|that|which|who|with|without)\b)"
        r"(?: (?:to (?:join|enter|be admitted to|accede to|adopt|use|share|switch to)|of|in)\b|[,.]|$)",
        kinds=("ordinal",),
    ),
    # became the alliance's 31st member; enters NATO as its 32nd member
    Pattern(
        rf"\b(?:its|their|(?:the|its|their) (?:[a-z]+ )?(?:alliance|bloc|club|cartel|union|group|pact|body"
        r"|organi[sz]ation)'s"
        rf"|{{body}}'s?) {_NTH}"
        r"(?: (?:state|country))?(?! (?:to (?!join|enter|accede)|that|which|who|with|without|from)\b)",
        kinds=("ordinal",),
    ),
)
PLACES = ("area", "capital", "demonym")
"""Names that a country goes by."""
_NARROW = re.compile(
    r"\b(?:after|before|ahead of|behind|founding|would|could|may|might|observer|associate)\b", re.IGNORECASE
)


def compose(article: Article) -> Iterator[CountOfMembers]:
    for found in each_once(article, PATTERNS, "nth"):
        nth, who, about = found.quantity("nth"), _who(found), bodies(article, found.sentence)
        if who and len(about) == 1 and nth.number is not None and not _NARROW.search(found.match[0]):
            figure = counted(nth, point(nth.number.fraction))
            yield CountOfMembers(figure, about[0], None, member=who, loose=True)


def _who(found: Found) -> Named | None:
    """The only country that the sentence names before it."""
    names = [m for m in found.sentence.before(found.match.start()) if isinstance(m, Named) and m.kind in PLACES]
    countries = [m for m in names if m.kind == "area"] or names
    return countries[0] if len({m.entity for m in countries}) == 1 and countries[0].entity else None

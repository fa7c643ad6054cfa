"""Bind a number of people to the country whose population it is: "Botswana, a country of 2.4 million"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..binding.nations import MOST, rivals
from ..binding.subject import subject
from ..passage import Article, Found, Pattern, each_once
from .statistic import AREA, DASH, LED, statistic

NEEDS = ("nation", "number")
# fmt: off
CUES = (
    "country", "nation", "state", "kingdom", "republic", "island", "archipelago", "emirate", "sultanate", "people",
    "inhabitants", "citizens", "residents", "of whom", "home to",
)
# fmt: on
NEEDS_2 = ("number",)
CUES_2 = ("its",)
ALSO_2 = ("inhabitants", "citizens")
NEEDS_3 = ("number",)
# fmt: off
CUES_3 = (
    "country of", "nation of", "state of", "kingdom of", "republic of", "island of", "archipelago of", "emirate of",
    "sultanate of",
)
# fmt: on

_LANDS = (
    *("country", "nation", "state", "kingdom", "republic", "island", "archipelago", "emirate", "sultanate"),
    "democracy",
)
_LAND = "|".join(_LANDS)
_HEADS = ("people", "inhabitants", "citizens", "residents")
_PEOPLE = rf"(?P<value>{{number}}) (?:{'|'.join(_HEADS)})\b"
_ALL = r"(?=[,.;:)]|$| and\b| but\b| [-–—] )"
"""Not some of its people: "3 million people hungry", "people in need"."""
_OWNER = r"{name}(?:'s?)?|[A-Z][\w-]+'s"
"""Whose it is the most populous country: "Africa's", "the region's" has an article of its own."""
_EPITHET = r"(?:(?:[\w'-]+|{ordinal}) ){0,4}?"
_NOT_SOME = r"(?! (?:in|who|with|without|living|of|on|at|from|aged|under|over))"
PATTERNS = (
    # more than 2.4 million people live in Botswana
    Pattern(
        rf"{_PEOPLE} (?:{{date}} )?(?:live|lived) in (?P<area>{{area}})(?=[,.;]|$| and| {{date}})",
        kinds=("area", "number"),
        hints=(" live",),
    ),
    # There are 2.4 million people in Botswana
    Pattern(
        rf"\bthere (?:are|were) {_PEOPLE} in (?P<area>{{area}})(?=[.;]|$)",
        kinds=("area", "number"),
        hints=("there are", "there were"),
    ),
    # A country of 2.4 million people, Botswana has
    Pattern(
        rf"^[\"“]?An? (?:\w+ ){{0,3}}?(?:{_LAND}) of (?:just |only |some )?(?P<value>{{number}})"
        rf"(?: (?:{'|'.join(_HEADS)}))?, (?P<area>{{area}})",
        kinds=("area", "number"),
        hints=_LANDS,
    ),
    # the 2.4 million people of Botswana
    Pattern(
        r"\bthe (?P<value>{number}) (?:people|inhabitants|citizens) of (?P<area>{area})(?!'s|\w)",
        kinds=("area", "number"),
        hints=("people of", "inhabitants of", "citizens of"),
    ),
    # Botswana is a country of 2.4 million people; of France, a nation of 67 million
    *(
        Pattern(
            rf"{area}(?:an?|the|{_OWNER}) {_EPITHET}(?:{_LAND}) (?:of|with) "
            r"(?P<value>{number})(?! (?:islands|languages|regions|provinces|states|cantons|counties|lakes))",
            kinds=("area", "number"),
            hints=_LANDS,
        )
        for area in (rf"{AREA},? (?:is|was) ", rf"(?P<area>{{area}}){DASH}")
    ),
    # Nigeria, Africa's most populous country, with 190 million people
    *(
        Pattern(
            rf"(?P<area>{{area}})(?:{DASH}| is | remains )(?:an?|the|{_OWNER}) {_EPITHET}(?:{_LAND}),? {number}{_ALL}",
            kinds=("area", "number"),
            hints=_LANDS,
        )
        for number in (
            rf"with (?:its |only |just )?{_PEOPLE}",
            rf"(?:which is |is )?home to {_PEOPLE}",
        )
    ),
    # In Botswana, where 2.4 million people live
    Pattern(
        rf"(?P<area>{{area}}), where {_PEOPLE} live\b"
        r"(?! (?:in|on|under|below|with|within|near|along|without|off|outside|less|at)\b)",
        kinds=("area", "number"),
        hints=("where ",),
    ),
    # Botswana, whose 2.4 million people
    Pattern(rf"(?P<area>{{area}}), whose {_PEOPLE}{_NOT_SOME}", kinds=("area", "number"), hints=("whose ",)),
    # 2.4 million people call Botswana home
    Pattern(rf"{_PEOPLE} call (?P<area>{{area}}) (?:their )?home\b", kinds=("area", "number"), hints=(" call ",)),
    # Botswana, which has 2.4 million people; In Botswana, which has
    *(
        Pattern(
            rf"{area}, which (?:has|had|counts|numbers) {_PEOPLE}{_ALL}",
            kinds=("area", "number"),
            hints=("which ",),
        )
        for area in (AREA, LED)
    ),
    # Botswana has 2.4 million people
    Pattern(
        rf"{AREA} (?:has|had|counts|counted|numbers|numbered) {_PEOPLE}{_ALL}", kinds=("area", "number"), hints=_HEADS
    ),
    # In Botswana, with its 2.4 million people
    Pattern(rf"{LED}, with (?:its |only |just )?{_PEOPLE}{_ALL}", kinds=("area", "number"), hints=_HEADS),
    # With 2.4 million people, Botswana; Botswana, with its 2.4 million people; of Botswana's 2.4 million people
    Pattern(
        rf"^[\"“]?With (?:its |only |just )?{_PEOPLE}, (?:the )?(?P<area>{{area}})",
        kinds=("area", "number"),
        hints=_HEADS,
    ),
    *(
        Pattern(rf"{area} {_PEOPLE}{ends}", kinds=("area", "number"), hints=_HEADS)
        for area, ends in ((rf"{AREA}, with(?: its| only| just)?", _ALL), ("(?P<area>{area})'s?", _NOT_SOME))
    ),
    # Batswana, of whom there are 2.4 million
    Pattern(r"(?P<area>{name}), of whom there are (?P<value>{number})", kinds=("name", "number"), hints=("of whom",)),
    # None of its 2.4 million inhabitants
    Pattern(
        r"\bits (?P<value>{number}) (?:inhabitants|citizens)\b" + _NOT_SOME,
        kinds=("number",),
        hints=("its ",),
    ),
    # The country of 2.4 million has; in the country of 2.4 million people
    Pattern(
        rf"(?:^[\"“]?The|\b(?:in|for|across) (?:the|an?)) (?:[a-z-]+ ){{0,3}}?(?:{_LAND})"
        r" (?:of|(?<!the nation )(?<!the country )(?<!the state )with) (?P<value>{number})"
        r"(?! (?:islands|languages|regions|provinces|states|cantons|counties|lakes|square|kilomet|miles)|'s)",
        kinds=("number",),
        hints=_LANDS,
    ),
    # Botswana is home to 2.4 million people
    Pattern(
        AREA + r",? (?:which )?(?:is|was) home to (?P<value>{number})"
        r"(?! people (?:in|who|without|living|of|with|aged|under|over|from)\b"
        r"| (?:[\w-]+ ){0,2}(?:refugees|migrants|species|Christians|Muslims|Jews|elephants|birds|children|speakers))",
        kinds=("area", "number"),
        hints=("home to",),
    ),
    # In Botswana, home to 2.4 million people
    *(
        Pattern(
            rf"{area}, (?:which is )?home to {_PEOPLE}(?! (?:who|from|of))",
            kinds=("area", "number"),
            hints=("home to",),
        )
        for area in (AREA, LED)
    ),
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        claim = statistic(article, found, found.quantity("value"), _before(article, found))
        if isinstance(claim, Statistic) and "area" not in found.match.re.groupindex:
            others = rivals(article, claim.area)
            claim = claim._replace(unless=others if len(others) <= MOST else ())
        yield claim


def _before(article: Article, found: Found) -> Named | None:
    """The only place of the sentence before, which "the country of 2.4 million" may mean where this one names none."""
    earlier = article.before(found.sentence)
    here = any(isinstance(m, Named) and m.kind == "area" for m in found.sentence.mentions)
    return None if here or earlier is None else subject(earlier, ("area",))

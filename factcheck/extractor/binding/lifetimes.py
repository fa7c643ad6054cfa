"""When one thing began and when it ended, as a sentence tells both: "opened in 1962 and closed for good in 1997"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from factcheck.model import Timex
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

_T = "{date}{time}{duration}{set}"
_F = rf"(?:(?! (?:who|which|that|whose|where|when|after|before|until|since|while|than|like)\b)[^.;:(){_T}])"
"""Anything that brings in no other clause and no other time."""
_AUX = (
    r"(?:(?:who|which|it|they|he|she|was|were|is|are|be|been|being|has|had|will|then|later|finally|eventually|soon|again"
    r"|only|once|to|[a-z]+ly) ){0,4}"
)
_BEGUN = rf"\b(?:{{come_about}})\b{_F}{{0,50}}?(?:(?<= )(?:in|on|at) )?(?P<since>{{date}})"
_SOLE = (
    r"(?: (?:for good|for ever|altogether|completely|permanently|down|up|it|them|office|its doors|their doors"
    r"|(?:the|that|his|her|its) (?:post|job|role|office|position)))?"
    rf"(?: (?:in|at|near|to|by|with|because of|following|amid) (?:(?! (?:of|in|on|at|and) )[^.,;:(){_T}]){{1,40}}?)?"
)
"""What may stand between the end and its date where it is the end of the same thing."""
_UNTIL = (
    rf"(?:(?:held|kept|filled) (?:the|that|this|his|her|it)(?: [a-z]+)?|(?:remained|stayed|served|lasted|ran|reigned"
    rf"|sat|ruled|continued|operated|survived|worked|lived|played|stood|runs|lasts|led|chaired){_F}{{0,30}}?) until"
)
_ENDED = (
    rf"(?:(?:(?:ceased|stopped) [a-z]+|lost (?:his|her|its|their) [a-z]+|{{come_to_end}})\b{_SOLE},?"
    rf"(?: (?:in|on|at))?|{_UNTIL}) (?P<until>{{date}})"
)
_KINDS = ("date", "date")
_HINTS = cues("come_about")
PATTERNS = (
    # opened in 1962 and, after years of losses, closed for good in 1997; born in 1948, died in 2020
    Pattern(
        rf"{_BEGUN},? (?:(?:and|but)(?:, (?:[^,.;:(){_T}]|{{duration}}){{3,60}},)? )?{_AUX}{_ENDED}",
        kinds=_KINDS,
        hints=_HINTS,
    ),
    # Built in 1884, the pier was pulled down in 1931
    Pattern(rf"^\W*(?:First )?{_BEGUN}, {_F}{{2,50}}? {_AUX}{_ENDED}", kinds=_KINDS, hints=_HINTS),
    # born in 1960 and married in 1938
    Pattern(
        rf"\bborn\b{_F}{{0,50}}?(?:(?<= )(?:in|on|at) )?(?P<since>{{date}}),? and {_AUX}"
        rf"(?:married|wed|graduated|enrolled|enlisted|emigrated|ordained|joined{_F}{{1,30}}?|moved{_F}{{1,30}}?"
        rf"|became{_F}{{1,30}}?|elected{_F}{{1,30}}?|graduated{_F}{{1,30}}?) (?:in|on) (?P<until>{{date}})",
        kinds=_KINDS,
        hints=("born",),
    ),
)


class Lifetime(NamedTuple):
    """One thing's begin and end."""

    since: Timex
    until: Timex
    found: Found


@lru_cache(maxsize=1)
def lifetimes(article: Article) -> tuple[Lifetime, ...]:
    """Every begin with the end of the same thing, each once; several composers ask for them."""
    return tuple({one.until.start: one for one in reversed(list(_lifetimes(article)))}.values())


def _lifetimes(article: Article) -> Iterator[Lifetime]:
    for found in chain.from_iterable(article.find(pattern) for pattern in PATTERNS):
        yield Lifetime(found.timex("since"), found.timex("until"), found)

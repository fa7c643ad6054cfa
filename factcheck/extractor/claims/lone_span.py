"""Bind a length to the only two years that the sentence tells: "hired in 1971, she was made head in 2003, a climb of".

What it is of is not told by words, so that only a slip of the hand counts against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Timex
from factcheck.model.claims.elapsed import Elapsed

from ..binding.length import figure, length
from ..binding.neighbours import is_dated
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("date", "date", "duration", "year")
CUES = ("a", "an", "apart", "after", "had", "having")

_HEDGE = r"(?:(?:just|only|some|about|around|almost|nearly|more than|over|exactly|all of|a total of|fully) )*"
_F = r"[^.:{date}{duration}{set}{age}]"
_CLOSED = r"(?=\W*$|[,.;:)]| [–-]|—| (?:in all|altogether|and)\b)"
_BOTH = rf"(?P<since>{{date}}){_F}{{3,120}}?(?P<until>{{date}})"
PATTERNS = (
    # begun in 1931 and ended in 1947, a labour of 16 years; ... and he retired in 1990, after 42 years
    Pattern(
        rf"{_BOTH}(?:{_F}{{1,40}}?)??,? (?:[–-] |— ?)?(?:(?:for |after |in )?an? (?:[\w-]+ ){{1,3}}?of|after) "
        rf"{_HEDGE}(?P<length>{{duration}}){_CLOSED}",
        kinds=("date", "date", "duration"),
        hints=("a ", "an ", "after "),
    ),
    # he first flew in 1929 and for the last time in 1983, 54 years apart
    Pattern(
        rf"{_BOTH}[ ,–—-]+{_HEDGE}(?P<length>{{duration}}) apart\b",
        kinds=("date", "date", "duration"),
        hints=("apart",),
    ),
    # when she laid it down in 2011 she had served 37 years
    Pattern(
        rf"{_BOTH},? [^.:]{{0,30}}?\b(?:had|having) (?:been )?"
        rf"(?:(?!been)[\w-]+ ){{1,5}}?{_HEDGE}(?P<length>{{duration}}){_CLOSED}",
        kinds=("date", "date", "duration"),
        hints=("had ", "having "),
    ),
)
_ELSE = frozenset(
    "sentence prison jail ban suspension contract lease loan bond bonds guarantee plan term terms age aged old"
    " interest first record wait drought more less younger older planned expected supposed due total separate".split()
)
"""Words of a length of its own, or of a time that the sentence does not date."""


def compose(article: Article) -> Iterator[Elapsed]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        since, until, mention = (found.timex(group) for group in ("since", "until", "length"))
        said = length(article.document.text, mention)
        if said is None or said.unit != "year" or not is_dated(until) or _is_else(found):
            continue
        if not _is_alone(found.sentence, mention, until, said.number):
            continue
        if since.days and until.days and since.days.high < until.days.low:
            yield Elapsed(figure(mention, said), said.unit, since, until, until.days, only_slip=True)


def _is_alone(sentence: Sentence, mention: Timex, until: Timex, years: int) -> bool:
    """Whether the sentence tells no other length, nor another year from which it may count."""
    times = [m for m in sentence.mentions if isinstance(m, Timex) and m is not mention]
    dates = [m for m in times if is_dated(m) and not m.value.startswith("(")]
    fits = (abs(int(until.value[:4]) - int(m.value[:4]) - years) < 2 for m in dates)
    return not any(fits) and all(m in dates or m.kind in ("date", "time") and not m.shift for m in times)


def _is_else(found: Found) -> bool:
    return not _ELSE.isdisjoint(found.words("length").split()) or not _ELSE.isdisjoint(found.sentence.lower.split())

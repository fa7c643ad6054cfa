"""Bind "the first in N years" to the year since which it is the first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, point
from factcheck.model.claim import Skip
from factcheck.model.claims.in_years_since import InYearsSince

from ..binding.length import figure, length
from ..binding.neighbours import Pair, is_dated, near, other_year, pairs
from ..lexicon.cues import cues
from ..passage import KINDS, Article

NEEDS = ("duration", "timed", "timed", "year")
CUES = ("since", "last", "previous", "most recent")

_SINCE = (
    rf",?(?: [-–—])? \(?(?:and )?(?:(?:the )?(?:first|{KINDS['ordinal']}) )?(?:ever )?since "
    r"(?:that of |the one (?:of|in) |the )?"
)
_LAST = (
    r",? (?:(?:and |with )?(?:the|their|his|her|its) (?:last|previous|most recent)(?: \w+){0,3} "
    r"(?:having (?:come|been(?: \w+)?)|coming|came|was|being|won|held)(?: back)? in )"
)
""" "Their first title in 26 years, the last having come in 1993"."""
_HAVING = r",? having last [a-z]+(?: (?:in|at|for|to))? (?:one|it|there|so|that(?: [a-z]+)?)(?: back)? in "
""" "For the first time in 13 years, having last played in one in 1996"."""
_WITHOUT = r" without (?:an?|such an?|any|winning an?|winning the|the) [^.;,]{3,40}, since (?:the )?"
""" "Had gone 44 years without a title, since 1968"."""
_WAIT = r"(?:wait|drought|absence|run|spell|gap|exile|barren \w+)"
_ENDING = rf",? (?:ending|to end|and ended|which ended|after) an? (?P<of>{_WAIT} of )?"
""" "Its first title since 2009, ending a wait of ten years" """
_ITS_FIRST = r"(?:,| [–—-]+|—) ?(?:and )?(?:the|its|their|his|her) first(?: [\w-]+){0,3}? (?:in|for) "
_IN = r" (?:in|for)(?: (?:the|more than|over|at least|almost|nearly|some|about|around|past|last|just))* $"


def compose(article: Article) -> Iterator[InYearsSince | Skip]:
    for sentence in article.holding("duration", "timed", "timed"):
        for pair in pairs(sentence):
            if pair.left.kind == "duration" and is_dated(pair.right) and _is_tied(pair.between):
                yield from _claims(article, pair, pair.left, pair.right)
            elif pair.right.kind == "duration" and is_dated(pair.left) and _is_told(pair):
                yield from _claims(article, pair, pair.right, pair.left)


def _is_told(pair: Pair) -> bool:
    """ "The first since 2009, ending a ten-year wait"."""
    if not re.search(r"\bsince (?:the )?$", pair.before) or not _LEADS.search(pair.before):
        return False
    ending = re.fullmatch(_ENDING, pair.between)
    if ending:
        return bool(ending["of"] or re.match(rf"[ -]{_WAIT}\b", pair.after))
    return bool(re.fullmatch(_ITS_FIRST.replace("first", rf"(?:first|{KINDS['ordinal']})"), pair.between))


def _is_tied(between: str) -> bool:
    return any(re.fullmatch(tie, between) for tie in (_WITHOUT, _SINCE, _LAST, _HAVING))


def _claims(article: Article, pair: Pair, years: Timex, since: Timex) -> Iterator[InYearsSince | Skip]:
    said, as_of = length(article.document.text, years), article.document.as_of
    if not said or said.unit == "hour" or years is pair.left and not _is_bound(pair):
        return
    if as_of is None:
        yield Skip(years, "no date is known to reckon it from")
    elif _dated_elsewhere(pair, as_of.date.year):
        yield Skip(years, "the sentence speaks of another year")
    else:
        yield InYearsSince(figure(years, said), said.unit, since, point(as_of.date.toordinal()))


_LEADS = re.compile(rf"\b(?:first|last|only)\b|{KINDS['ordinal']}")


def _is_bound(pair: Pair) -> bool:
    return _is_superlative(pair) or re.fullmatch(_WITHOUT, pair.between) is not None


def _is_superlative(pair: Pair) -> bool:
    lead = pair.before[-100:].lower()
    words = "|".join(cues("superlative"))
    return bool(re.search(_IN, lead) and re.search(rf"\b(?:{words}|no|nobody|none|never)\b|{KINDS['ordinal']}", lead))


def _dated_elsewhere(pair: Pair, now: int) -> bool:
    """Whether an earlier date in the sentence, of another year than the article's, moves its point of view."""
    earlier = (m for m in near(pair.sentence, pair.left.start, pair.left.start) if m.start < pair.left.start)
    return any(is_dated(m) and other_year(m, now) for m in earlier)

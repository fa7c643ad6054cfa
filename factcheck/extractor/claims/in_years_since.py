"""Bind "the first in N years" to the year since which it is the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from factcheck.model import Timex, point
from factcheck.model.claim import Skip
from factcheck.model.claims.in_years_since import InYearsSince

from ..binding.joined import join
from ..binding.length import figure, length
from ..binding.neighbours import Pair, is_dated, near, other_year, pairs
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

SPAN = "article"
NEEDS = ("duration", "timed", "timed", "year")
CUES = ("since", "last", "previous", "most recent")
NEEDS_2 = ("duration",)
# fmt: off
CUES_2 = (
    "the last was", "the last were", "the last came", "the last fell", "the last had", "the last happened",
    "the last one", "the last such", "the last time", "the previous one", "the previous was", "it last", "they last",
)
# fmt: on

_SINCE = (
    rf",?(?: [-–—])? \(?(?:and )?(?:(?:the )?(?:first|{KINDS['ordinal']}) )?(?:ever )?since "
    r"(?:that of |the one (?:of|in) |the )?"
)
_NOT_SINCE = re.compile(
    r"\b(?:[Nn](?:ot|ever|o(?:body| one|ne| [a-z]+))|hadn['’]t)(?: [^.;:]{1,60})? since (?:the )?"
    r"(?:[a-z]+ )?(?:of |in )?$"
)
_FIRST_IN = re.compile(
    rf"(?:\bonly|{KINDS['ordinal']})(?: [\w'’\ue000-\uf8ff-]+){{0,8}} (?:in|for) "
    r"(?:(?:the|more than|over|almost|nearly|some|about) )*$"
)
""" "Not since 1999 had they won the cup, and it was the club's first in 25 years"."""
_IT_LAST = re.compile(
    r"[^.;:\ue000-\uf8ff]{0,50}?(?:[,;:]|\.[\"”]?\s*| [–—-]+|—| \() ?(?:and )?"
    r"(?i:(?:it|they|he|she|the (?:[a-z]+ )?[a-z]+) (?:had |have |has )?last [a-z]+"
    r"(?: (?:it|one|there|so|that|this|here))?"
    r"|(?:the|its|their|his|her) (?:last|previous)(?: one| such| time| of them)?"
    r" (?:was|were|came|fell|happened|occurred|took place|arrived|had been|had come)(?: [a-z]+ed| held| won)?)"
    r"(?: back)? (?:in|on) "
)
""" "The first majority in 30 years: it last won one in 1994"."""
_LAST_THEN = re.compile(r"(?:the|its|their|his|her) (?:last|previous)\b|(?:it|they) (?:had |have |has )?last\b")
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
_GAP = re.compile(rf"(?: that [^.;,]{{3,60}})?, an? {_WAIT} of ")
""" "The first time since 1996 that the town had flooded, a gap of 28 years"."""
_NOT_FOR = re.compile(
    r"\b(?:not|never|no|without)\b[^.;,]{1,50} (?:for|in) (?:(?:the|more than|over|almost|nearly) )*$"
)
_LAST_TIME = re.compile(
    r"(?:[,;:]|\.\s*| [–—-]+|—| \() ?(?:and )?(?i:the last time|(?:it|they|he|she|that) last (?:did so|did|happened))"
    r"(?: (?:was|it did|it did so|that happened|it happened)(?: was)?)? (?:back )?in "
)
""" "Has not frozen for 28 years; the last time was in 1996"."""
_ENDING = (
    r",? (?:ending|to end|(?:and |which |has )?(?:ended|ends|broke|breaks|snapped|closed"
    r"|(?:brought|brings|bringing|put|puts|putting) (?:to )?an end(?: to)?)|after) an?"
    rf" (?P<of>{_WAIT} of )?"
)
""" "Its first title since 2009, ending a wait of ten years" """
_ITS_FIRST = r"(?:,| [–—-]+|—) ?(?:and )?(?:the|its|their|his|her) first(?: [\w-]+){0,3}? (?:in|for) "
_IN = r" (?:in|for)(?: (?:the|more than|over|at least|almost|nearly|some|about|around|past|last|just))* $"


def compose(article: Article) -> Iterator[InYearsSince | Skip]:
    told = (join(*two) for two in pairwise(article.sentences) if _goes_on(*two))
    for sentence in chain(article.holding("duration", "timed", "timed"), told):
        for pair in pairs(sentence):
            if pair.left.kind == "duration" and is_dated(pair.right) and _is_tied(pair):
                yield from _claims(article, pair, pair.left, pair.right)
            elif pair.right.kind == "duration" and is_dated(pair.left) and (_is_told(pair) or _is_denied(pair)):
                yield from _claims(article, pair, pair.right, pair.left)


def _goes_on(first: Sentence, second: Sentence) -> bool:
    """ "It was the first in 30 years. The last was in 1994."."""
    return KINDS["duration"] in first.letters and _LAST_THEN.match(second.lower.lstrip()) is not None


def _is_told(pair: Pair) -> bool:
    """ "The first since 2009, ending a ten-year wait"."""
    if not re.search(r"\bsince (?:the )?$", pair.before) or not _LEADS.search(pair.before):
        return False
    ending = re.fullmatch(_ENDING, pair.between)
    if ending:
        return bool(ending["of"] or re.match(rf"[ -]{_WAIT}\b", pair.after))
    if _GAP.fullmatch(pair.between):
        return True
    return bool(re.fullmatch(_ITS_FIRST.replace("first", rf"(?:first|{KINDS['ordinal']})"), pair.between))


def _is_denied(pair: Pair) -> bool:
    told = _NOT_SINCE.search(pair.before) and _FIRST_IN.search(pair.between)
    return bool(told and " but " not in pair.between)


def _is_tied(pair: Pair) -> bool:
    if _NOT_FOR.search(pair.before) and _LAST_TIME.fullmatch(pair.between):
        return True
    if _FIRST_IN.search(pair.before) and _IT_LAST.fullmatch(pair.between):
        return True
    return any(re.fullmatch(tie, pair.between) for tie in (_WITHOUT, _SINCE, _LAST, _HAVING))


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
    return (
        _is_superlative(pair)
        or _NOT_FOR.search(pair.before) is not None
        or re.fullmatch(_WITHOUT, pair.between) is not None
    )


def _is_superlative(pair: Pair) -> bool:
    lead = pair.before[-100:].lower()
    words = "|".join(cues("superlative"))
    return bool(re.search(_IN, lead) and re.search(rf"\b(?:{words}|no|nobody|none|never)\b|{KINDS['ordinal']}", lead))


def _dated_elsewhere(pair: Pair, now: int) -> bool:
    """Whether an earlier date in the sentence, of another year than the article's, moves its point of view."""
    earlier = (m for m in near(pair.sentence, pair.left.start, pair.left.start) if m.start < pair.left.start)
    return any(is_dated(m) and other_year(m, now) for m in earlier)

"""Bind a length of time to the range that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex
from factcheck.model.annotations import Literal
from factcheck.model.claim import Skip
from factcheck.model.claims.tenure import Tenure

from ..binding.clocks import TRAVEL, minutes_of, roughly
from ..binding.length import figure, length
from ..binding.neighbours import Pair, pairs
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("duration", "timed", "timed", "ranged")

_RANGE_FIRST = (
    r"(?:,| [-–—]|\)|,? \()? ?(?:(?:for|or|in all|in total|making|lasting|spanning|altogether) )?"
    r"(?:an? |the |his |her |its |their )?(?:(?!includ|with\b|after\b|before\b|plus\b|then\b)[a-z]+ (?:of )?)?"
    r"|,? (?:who )?(?:(?:led|ruled|ran|governed) the"
    r" (?:country|nation|state|island|city|kingdom|empire|republic|government)"
    r"|reigned|ruled|governed|held (?:office|power|the (?:post|office|job))|was in (?:office|power|charge))"
    r" for (?:a total of )?"
    r"|\)?,? (?:was|is|were|are|will be) (?:open|on show|on display) for (?:a total of )?"
    r"| (?:[a-z]+ ){1,2}(?:ran|lasted)(?: for)? "
    r"|\)?,? (?:ran|lasted|runs|lasts|will last)(?: for)? (?:a total of )?"
)
_LENGTH_FIRST = (
    r"(?:,? ?(?P<noun>(?: ?[\w'-]+){0,3}?),?)"
    r"(?: \(| [-–—] |,? (?:from|between|running from|lasting from|running) (?:the )?| )"
)
_DEED_FIRST = re.compile(
    rf"(?: (?:[^\s.;:,{KINDS['date']}]+)){{2,12}}(?:, (?:for |a total of |in all |for a total of )?|: | [–-] ?|—)"
)
_DEED_LAST = re.compile(r"\W*$|,? (?:in all|altogether|all told|in total|of)\b")
""" "From 1996 to 2008 she conducted the choir, for twelve years": a slip of the hand alone tells."""
_DOING = r"(?P<noun>(?: ?[\w'-]+){0,3}?), (?P<doing>[a-z]+ing) (?:the (?:post|job|office|role) |office )?(?:from )?"
_ELSEWHERE = (
    r" ?(?:before|after|ago|later|earlier|since|old\b|into|behind|ahead|from|of (?:it|them|that|those|which|whom)\b)"
    r"|-old"
)
_AND_RANGE = re.compile(
    rf"[{KINDS['date']}{KINDS['duration']}],?(?: and| and then|, then| and again)(?: from| between)? $"
)
""" "From 1998 to 2002 and from 2006 to 2010, eight years in all"."""
_AND_MORE = re.compile(rf",? and (?:then |again )?(?:from |between )?(?:the )?[{KINDS['date']}{KINDS['duration']}]")
""" "For over 60 years, from 1832 to 1846 and from 1847 to 1895"."""
_APPOSED_TERM = re.compile(r", an? [-\s]*terms?\b(?! (?:and|limit|or)\b)")
""" "From 1994 to 2006, a 12-year term": what it lasted; "a 12-year term limit" is another's."""
_UNBROKEN = re.compile(r"\bwithout (?:a |any )?(?:break|gap|interval|interruption)s?\b")
_OUT_OF = re.compile(rf"[{KINDS['number']}{KINDS['part']}] (?:out )?of (?:the |these |those |its |his |her )?$")
""" "For 18 out of 24 years between 1995 and 2017"."""
_SINCE = re.compile(r"\bsince (?:the )?$")
_SEASON = re.compile(r" (?:[a-z]+ )?(?:season|campaign|vintage|academic year|school year|tax year|fiscal year)\b")
_SPAN = r"\([^,]+,[^,]+,P(?:(?P<Y>\d+)Y|(?P<M>\d+)M|(?P<D>\d+)D|T(?:(?P<h>\d+)H)?(?:(?P<m>\d+)M)?)\)"
_FITTING = {"Y": ("year",), "M": ("year", "month"), "D": ("year", "month", "week", "day"), None: ("hour",)}
"""Which lengths can be held against a range of each grain."""
Grain = Literal["year", "month", "day", "minute"]
_GRAINS: dict[str, Grain] = {"Y": "year", "M": "month", "D": "day"}


def compose(article: Article) -> Iterator[Tenure | Skip]:
    for sentence in article.holding("duration", "timed", "timed"):
        for pair in pairs(sentence):
            found = _bound(pair)
            if found:
                yield from _tenure(article, sentence, *found)
            elif pair.left.value.startswith("(") and pair.right.kind == "duration" and _is_deed(pair):
                yield from (claim for claim in _tenure(article, sentence, pair.right, pair.left) if _is_near(claim))


def _is_deed(pair: Pair) -> bool:
    """Whether the length closes what was done in those years, which open the sentence."""
    opens = not pair.before.strip() or pair.sentence.skeleton[: pair.first].strip().lower() in ("from", "between")
    return opens and bool(_DEED_FIRST.fullmatch(pair.between)) and bool(_DEED_LAST.match(pair.after))


def _is_near(claim: Tenure | Skip) -> bool:
    """Whether the length is that of the range, or would be but for a digit."""
    if isinstance(claim, Skip) or claim.unit != claim.grain:
        return False
    told, must = str(int(claim.figure.said)), str(claim.between)
    differ = [one for one, other in zip(told, must, strict=False) if one != other]
    return len(told) == len(must) and (len(differ) < len(told) or told == must[::-1])


def _bound(pair: Pair) -> tuple[Timex, Timex] | None:
    """The length and the range, where the words between them make them one."""
    left, right = pair.left, pair.right
    if left.value.startswith("(") and right.kind == "duration":
        held = re.fullmatch(_RANGE_FIRST, pair.between) and not re.match(_ELSEWHERE, pair.after)
        held = held and not _AND_RANGE.search(pair.before)
        term = _APPOSED_TERM.match(pair.between + pair.after)
        return (right, left) if held and (term or not _is_measure(pair.after)) else None
    if right.value.startswith("(") and left.kind == "duration" and not _is_season(pair):
        found = re.fullmatch(_LENGTH_FIRST, pair.between) or _filling(pair)
        if _OUT_OF.search(pair.before) or _goes_on(pair):
            return None
        return (left, right) if found and not _is_measure(_UNBROKEN.sub("", found["noun"])) else None
    return None


def _filling(pair: Pair) -> re.Match[str] | None:
    """ "A five-hour walkout, picketing from 7:30 a.m. until noon"."""
    found = re.fullmatch(_DOING, pair.between)
    return found if found and found["doing"] in cues("filling_time") else None


def _is_season(pair: Pair) -> bool:
    """ "The first in six years, since the 2018-19 season": one season, and not the years of something."""
    return bool(_SINCE.search(pair.between) or _SEASON.match(pair.after))


def _goes_on(pair: Pair) -> bool:
    """Whether a second range follows: "for 60 years, from 1832 to 1846 and from 1847 to 1895"."""
    more = _AND_MORE.match(pair.after)
    then = pair.at(more.end() - 1) if more else None
    return isinstance(then, Timex) and then.value != "PRESENT_REF"


def _is_measure(words: str) -> bool:
    """A five-year average, bond or term is not as long as the range."""
    return not set(re.findall(r"[a-z]+", words.lower())[:4]).isdisjoint(cues("measured_over"))


def _tenure(article: Article, sentence: Sentence, mention: Timex, ends: Timex) -> Iterator[Tenure | Skip]:
    said = length(article.document.text, mention)
    clocks = minutes_of(ends.value)
    if said and said.unit == "hour" and clocks is not None:
        if sentence.says(TRAVEL):
            yield Skip(mention, "it may end in another zone")
        else:
            slack = roughly(article.document.text, ends)
            yield Tenure(figure(mention, said), said.unit, ends, clocks, "minute", slack=slack)
        return
    span = re.fullmatch(_SPAN, ends.value)
    if said is None or span is None:
        return
    parts = {name: int(part) for name, part in span.groupdict().items() if part}
    name = next((name for name in "YMD" if name in parts), None)
    if said.unit not in _FITTING[name]:
        yield Skip(mention, "the length and the range are of different grains")
    elif name:
        yield Tenure(figure(mention, said), said.unit, ends, parts[name], _GRAINS[name])
    else:
        yield Tenure(figure(mention, said), said.unit, ends, parts.get("h", 0) * 60 + parts.get("m", 0), "minute")

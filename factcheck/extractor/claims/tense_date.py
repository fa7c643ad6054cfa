"""Find dates still to come that are told as past, and dates gone by that are told as still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.tense_date import TenseDate

from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("moment",)

_PARTICIPLE = (
    r"\b(?:was|were|has been|have been)(?: \w+ly)? (?P<verb>\w+)"
    r"(?: (?!to\b|for\b|by\b|until\b|that\b)[\w'-]+){0,3},? (?:on|in) $"
)
_AHEAD = (
    r"\b(?:will|is to|are to|is going to|are going to)(?: not)? (?:be )?(?P<verb>\w+)"
    r"(?P<rest>(?: [\w'-]+){0,3}),? (?:on|in) $"
)
_PAST_FORM = re.compile(
    r"\w+(?:ed|en|wn|rn)$|^(?:held|shot|found|made|built|sold|sent|told|hit|cut|lost|won|kept|paid|set)$"
)
_MARKING = re.compile(r"^(?:mark|celebrate|commemorate|remember|recall|honou?r|have|replace|review|examine)$")
_BACK = 90


def compose(article: Article) -> Iterator[TenseDate | Skip]:
    as_of = article.document.as_of
    if as_of is None:
        return
    today = as_of.date.toordinal()
    for sentence in article.sentences:
        for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
            if isinstance(mention, Timex) and {"y", "m"} <= set(mention.stated) and not mention.value.startswith("("):
                yield from _told(sentence, mention, spot, today)


def _told(sentence: Sentence, mention: Timex, spot: int, today: int) -> Iterator[TenseDate | Skip]:
    days = mention.days
    lead = sentence.skeleton[max(0, spot - _BACK) : spot]
    if days is None or not (days.low > today or days.high < today):
        return
    told = _is_past(lead) if days.low > today else _is_future(lead)
    if not told:
        return
    words = set(re.findall(r"\w+", sentence.lower))
    if not words.isdisjoint(cues("conditional")) or days.low > today and not words.isdisjoint(cues("fiction")):
        yield Skip(mention, "the sentence speaks of what might be")
    else:
        yield TenseDate(timed(mention), "past" if days.low > today else "future", today)


def _is_past(lead: str) -> bool:
    """ "was signed on", "met on": something done, not something planned."""
    found = re.search(_PARTICIPLE, lead)
    if found and _PAST_FORM.match(found["verb"]):
        return found["verb"] not in cues("planned")
    verbs = "|".join(cues("past_verb"))
    return bool(re.search(rf"(?<!to )(?<!be )(?<!will )\b(?:{verbs}) (?:on|in) $", lead)) and " be " not in lead


def _is_future(lead: str) -> bool:
    """ "will be held on": still to be done, with no other verb between."""
    found = re.search(_AHEAD, lead)
    if not found or _MARKING.match(found["verb"]):
        return False
    return not any(_PAST_FORM.match(word) for word in found["rest"].split())

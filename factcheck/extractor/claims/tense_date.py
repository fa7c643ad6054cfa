"""Find dates still to come that are told as past, and dates gone by that are told as still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.tense_date import TenseDate

from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("month", "year")

_DECIDED = re.compile(
    r"(?<!\bto )(?<!\bbe )(?<!\bwill )(?<!-)\b(?:approved|accepted|backed|passed|adopted|rejected|ratified|signed"
    r"|vetoed|endorsed|repealed|quashed|upheld|cleared|convicted|acquitted|sacked|dismissed|arrested|appointed|elected)"
    r"(?P<rest>(?: [\w'’\ue000-\uf8ff-]+){1,6}),? on $"
)
_OBJECT = re.compile(
    r"(?:law|bill|budget|offer|plan|proposal|report|measure|motion|treaty|resolution|constitution|act|charter|accord"
    r"|agreement|pact|claim|appeal|verdict|ruling|him|her|them|it|fraud|murder|charge|charges|wrongdoing|tie-up|bid"
    r"|tariff|tax)$"
)
""" "Approved the bill on": what has no day of its own."""
_SINCE = re.compile(r"\bsince(?: the)? $")
_PARTICIPLE = (
    r"\b(?:was|were|has been|have been)(?: \w+ly)? (?P<verb>\w+)"
    r"(?: (?!to\b|for\b|until\b|that\b)[\w'-]+){0,3},? (?:on|in) $"
)
_AHEAD = (
    r"\b(?:will|is to|are to|is going to|are going to)(?: not)? (?:be )?(?P<verb>\w+)"
    r"(?P<rest>(?: [\w'-]+){0,3}),? (?:on|in) $"
)
_PAST_FORM = re.compile(
    r"\w+(?:ed|en|wn|rn)$|^(?:held|shot|found|made|built|sold|sent|told|hit|cut|lost|won|kept|paid|set)$"
)
_DUE = (
    r"\b(?:is|are) (?:now |still |currently )?(?:due|scheduled|set|slated|expected|planned)"
    r"(?: to (?:be )?(?P<verb>\w+)(?P<rest> (?:in|at) [\w\ue000-\uf8ff]+)?| for)?,? (?:(?:on|in|by) )?$"
)
_PURPOSE = frozenset(
    "and or but to for that which who before about ahead against ending starting beginning expiring running until by"
    " up of".split()
)
"""Words after a verb that lead on to another event: signed a lease for a house to be built in."""
_MARKING = re.compile(r"^(?:mark|celebrate|commemorate|remember|recall|honou?r|have|replace|review|examine)$")
_DID = re.compile(
    r"(?<!\bto )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bis )(?<!\bare )(?<!\bwill )(?<!-)"
    r"\b(?:\w+ed|held|shot|found|made|built|sold|sent|told|lost|kept|paid|wrote|began|sank|spoke|flew|fled|took"
    r"|gave|broke|chose|rose|fell|went|came),? (?:on|in) $"
)
"""A verb in the past with the date straight after it."""
_WENT = re.compile(
    r"(?<!\bto )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bwill )(?<!-)"
    r"\b(?P<verb>reopened|opened|closed|shut|moved|returned"
    r"|came|went|travelled|fell|flew|sailed|won|lost|beat|took|scored|set|broke|finished|defeated|reached|crossed|landed"
    r"|felled|gutted|flattened|smashed|destroyed|wrecked|demolished|killed|tore|swept|stole|robbed|damaged|ravaged"
    r"|devastated|engulfed|toppled|burnt|burned|flooded|struck)"
    r"(?P<rest>(?: [\w'’\ue000-\uf8ff-]+){1,7}),? on $"
)
""" "Took the sculls by a length on": a deed told with what it was done to, up to the day itself."""
_TO_SOME = re.compile(
    r"^ to (?:the )?(?:\w+s|[A-Z]\w*|[\ue000-\uf8ff])(?= |$)| by (?=an? |[\ue000-\uf8ff])| at the end of\b| set of\b"
)
""" "Reopened to lorries", not "to meet"; "by a length"."""
_NAMED_PLACE = re.compile(r" (?:in|from|at|off|near) (?=[A-Z\ue000-\uf8ff])")
_STARTED = frozenset(
    "due start starts begin begins open opens talks deal contract lease ticket tickets place date before after against"
    " over about with from in ahead behind under backing approval referendum election vote hearing".split()
)
""" "Took a lease on 3 May 2026", "won backing before the vote on", may tell of what is to come."""
_ON = re.compile(
    r"\b(?:decided|agreed|settled|focus+ed|insisted|depended|based|counted|relied|reported|commented|voted|worked"
    r"|touched|hinged|cent(?:re|er)ed|reflected|elaborated),? on $"
)
"""Verbs whose "on" brings in what they are about."""
_TO_HAVE = re.compile(r"\bto have\b")
""" "Was to have ended on": a plan, done or not."""
_AHEAD_OF = frozenset("will shall wo due by until next upcoming coming forthcoming plan plans deadline".split())
_BACK = 90


def compose(article: Article) -> Iterator[TenseDate | Skip]:
    as_of = article.document.as_of
    if as_of is None:
        return
    today = as_of.date.toordinal()
    for sentence in article.holding("timed"):
        for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
            if isinstance(mention, Timex) and {"y", "m"} <= set(mention.stated) and not mention.value.startswith("("):
                yield from _told(sentence, mention, spot, today)


def _told(sentence: Sentence, mention: Timex, spot: int, today: int) -> Iterator[TenseDate | Skip]:
    days = mention.days
    lead = sentence.skeleton[max(0, spot - _BACK) : spot]
    if days is None or not (days.low > today or days.high < today):
        return
    words = set(re.findall(r"\w+", sentence.lower))
    if days.low > today:
        told = _is_past(lead, words) or _is_done(lead, words) or _went(lead, mention, words)
        told = told or "d" in mention.stated and _decided(sentence, lead, words)
    else:
        told = _is_future(lead)
    if not told:
        return
    if not words.isdisjoint(cues("conditional")) or days.low > today and not words.isdisjoint(cues("fiction")):
        yield Skip(mention, "the sentence speaks of what might be")
    else:
        yield TenseDate(timed(mention), "past" if days.low > today else "future", today)


def _is_past(lead: str, words: set[str]) -> bool:
    """ "was signed on", "met on": something done, not something planned."""
    if _TO_HAVE.search(lead):
        return False
    found = re.search(_PARTICIPLE, lead)
    if found and _PAST_FORM.match(found["verb"]):
        return found["verb"] not in cues("planned")
    verbs = "|".join(cues("past_verb"))
    done = re.search(
        rf"(?<!to )(?<!be )(?<!will )\b(?:{verbs})(?P<rest>(?: [a-z'\ue000-\uf8ff-]+){{0,4}}),? (?:on|in) $", lead
    )
    if done is None or " be " in lead:
        return False
    if not done["rest"]:
        return True
    return (
        words.isdisjoint(_AHEAD_OF) and words.isdisjoint(cues("planned")) and _PURPOSE.isdisjoint(done["rest"].split())
    )


def _went(lead: str, mention: Timex, words: set[str]) -> bool:
    """A deed with its object, or where it led, on a day that is printed in full."""
    found = _WENT.search(lead) if "d" in mention.stated else None
    if (
        not found
        or _TO_HAVE.search(lead)
        or " be " in lead
        or not (words - {"by"}).isdisjoint(_AHEAD_OF | set(cues("planned")))
    ):
        return False
    rest = set(_NAMED_PLACE.sub(" ", _TO_SOME.sub(" ", found["rest"])).split())
    return rest.isdisjoint(_PURPOSE) and rest.isdisjoint(_STARTED)


def _decided(sentence: Sentence, lead: str, words: set[str]) -> bool:
    """Something decided that has no day of its own; or since when a thing is so."""
    found = _DECIDED.search(lead)
    if found is None:
        return bool(_SINCE.search(lead)) and words.isdisjoint(("will", "would", "by"))
    ahead = not words.isdisjoint(_AHEAD_OF - {"by", "plan", "plans"} | set(cues("planned")) - {"plan", "plans"})
    has_since = re.search(r"\bha(?:s|ve) since\b", sentence.lower) is not None
    return not ahead and (has_since or _OBJECT.search(found["rest"]) is not None)


def _is_done(lead: str, words: set[str]) -> bool:
    """ "ruled in November 2021 that ...", in a sentence that plans nothing."""
    found = _DID.search(lead)
    plain = found and not _ON.search(lead) and not _TO_HAVE.search(lead)
    return bool(plain) and words.isdisjoint(_AHEAD_OF) and words.isdisjoint(cues("planned"))


def _is_future(lead: str) -> bool:
    """ "will be held on": still to be done, with no other verb between."""
    if re.search(_DUE, lead):
        return True
    found = re.search(_AHEAD, lead)
    if not found or _MARKING.match(found["verb"]):
        return False
    return not any(_PAST_FORM.match(word) for word in found["rest"].split())

"""Whether a figure of the body is told of what the headline's is told of: one deed or measure, at one time."""

from __future__ import annotations

import re

from factcheck.model import Quantity, Timex
from factcheck.model.prepared import prepared

from ..lexicon.cues import cues
from ..lexicon.table import rows
from ..passage import Article, Sentence
from .movement import sign

PAST = 2
"""Years back from which a figure is of something else."""
STEM = 4
"""Letters that two forms of a word have in common."""
_WORD = re.compile(r"[a-z]{3,}")
_NOUN = re.compile(r" (?:[a-z]+ )?([a-z]{3,})")
_TO_DO = re.compile(r"\b(?:to|will|may|could|plans|set|must) [a-z]")
_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|must|should|plan\w*|due|set|aim\w*|propos\w*|announc\w*|unveil\w*|approv\w*"
    r"|agree\w*|expect\w*|intend\w*|pledg\w*|promis\w*|next|(?:is|are|was|were|be|by|in) (?:[\w-]+ )?(?:to|[a-z]+ing)"
    r")\b"
)
_FOR = re.compile(r" (?:for|on|into|towards?) (?P<what>[a-z' -]+)")
_MEANT_FOR = re.compile(r"\bfor (?:(?:up to|some|about|more than|all|the) )?$")
_ROOM = ("next", "licensed", "licenced", "capacity", "holds", "seats", "can", "allowed")
"""The one beside it, or so many as there is room for."""
_HAS = re.compile(r"\b(?:has|have|had|owns?|runs|operates) (?:about |some |only |just )?$")
""" "The bank has 540 jobs": what there is, where the headline tells of what is done."""
_STILL = re.compile(r"[^,.;:]{0,40}?\b(?:still|remain|remains|remained)\b")
""" "Room for 53,000 visitors", "510 hostages were still held": for whom it is meant, and those who are left."""


def tells_of_it(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity, leads: bool = False) -> bool:
    """Whether a sum in the sentence is that of the headline; leads: the sentence is the first of the body."""
    if may_be_other(head, mention, sentence, told):
        return False
    one, other = _deeds(head, mention), _deeds(sentence, told)
    common = len(_stems(head.lower) & _stems(sentence.lower))
    if one and other:
        return bool(one & other) and (leads or common > 0) and not _is_for_another(one & other, head, sentence, told)
    if one or other:
        return common > 1 and not _all(head).isdisjoint(_all(sentence))
    return common > 1 and leads


def is_another_deed(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity) -> bool:
    """Whether two counts of one noun are told of deeds that are known not to be one: hired, cut."""
    one, other = _deeds(head, mention), _deeds(sentence, told)
    if one and other and one.isdisjoint(other) or may_be_other(head, mention, sentence, told):
        return True
    above, below = head.spot_of(mention), sentence.spot_of(told)
    if _MEANT_FOR.search(sentence.lower, 0, below):
        return not _MEANT_FOR.search(head.lower, 0, above)
    if _is_had(head, mention, sentence, told):
        return True
    return bool(_STILL.match(sentence.lower, below + 1)) and not _STILL.match(head.lower, above + 1)


def _is_had(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity) -> bool:
    """Whether the sentence counts what there is, and the headline does not."""
    had = told.kind == "number" and _HAS.search(sentence.lower, 0, sentence.spot_of(told))
    return bool(had) and not _HAS.search(head.lower, 0, head.spot_of(mention))


def is_long_past(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence tells of no year but such as lie two or more before the article's own."""
    as_of = article.document.as_of
    told = [m.value for m in sentence.mentions if isinstance(m, Timex) and m.stated == "y"]
    years = [int(year) for year in told if len(year) == 4 and year.isdecimal()]
    return as_of is not None and max(years, default=as_of.date.year) <= as_of.date.year - PAST


def is_told_otherwise(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity) -> bool:
    """Whether the words beside a figure give it to another deed, or to another event, than the headline's."""
    one, other = _deeds(head, mention), _deeds(sentence, told)
    spot = sentence.spot_of(told)
    if one and other and one.isdisjoint(other) or _is_had(head, mention, sentence, told):
        return True
    others = [at for at, m in zip(sentence.spots, sentence.mentions, strict=True) if isinstance(m, (Quantity, Timex))]
    start = max((at for at in others if at < spot), default=0)
    end = min((at for at in others if at > spot), default=len(sentence.lower))
    words = _words(sentence.lower[start:end]) - _words(head.lower)
    return not words.isdisjoint(cues("of_other_event") + cues("of_another_sum") + _ROOM)


def may_be_other(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity) -> bool:
    """Whether the sentence tells of another event, of somebody else, of hopes, or of what was where more is to come."""
    words = _words(sentence.lower) - _words(head.lower)
    if not words.isdisjoint(cues("of_other_event") + cues("of_another_sum")):
        return True
    if any(m.kind == "date" and m.text.lower().endswith(" ago") for m in sentence.mentions):
        return True
    if _TO_DO.search(head.lower, 0, head.spot_of(mention)):
        spot = sentence.spot_of(told)
        return not (_AHEAD.search(sentence.lower) or _TO_DO.search(sentence.lower, 0, spot))
    return not words.isdisjoint(cues("of_hopes"))


def _is_for_another(deeds: frozenset[str], head: Sentence, sentence: Sentence, told: Quantity) -> bool:
    """ "Paid £63m for his replacement": what was bought or built is no word of the headline's."""
    if deeds.isdisjoint(("trade", "spend")):
        return False
    spot = sentence.spot_of(told)
    found = _FOR.match(sentence.lower, spot + 1)
    objects = [_stems(found["what"]) if found else set()]
    if nearest := _before(sentence, told)[:1]:
        done = sentence.lower.rindex(nearest[0], 0, spot)
        objects += [] if nearest[0][:STEM] in head.lower else [_stems(sentence.lower[done:spot])]
    return any(what and what.isdisjoint(_stems(head.lower)) for what in objects)


def _deeds(sentence: Sentence, mention: Quantity) -> frozenset[str]:
    """Of the nearest word before the figure that names one, and of the noun behind it; a rise's also of what rises."""
    table, before = _table(mention.kind == "money"), _before(sentence, mention)
    named = before[:1]
    if before and sign(before[0]):
        named += [word for word in before if not sign(word)][:1]
    if noun := _NOUN.match(sentence.lower, sentence.spot_of(mention) + 1):
        named += [word for word in noun[0].split() if word in table]
    return frozenset().union(*(table[word] for word in named))


def _before(sentence: Sentence, mention: Quantity) -> list[str]:
    """The words of deeds before the figure, nearest first."""
    words, table = _WORD.findall(sentence.lower, 0, sentence.spot_of(mention)), _table(mention.kind == "money")
    return [word for word in reversed(words) if word in table]


def _all(sentence: Sentence) -> frozenset[str]:
    table = _table(of_sums=True)
    return frozenset().union(*(table[word] for word in _words(sentence.lower) if word in table))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _stems(text: str) -> set[str]:
    """What it tells of: its words cut short, but for those of deeds and those that only join others."""
    joining = cues("function_word") + ("said", "more", "year")
    return {word[:STEM] for word in _words(text).difference(_table(of_sums=True), joining)}


def _table(of_sums: bool) -> dict[str, frozenset[str]]:
    """The deeds that each word names, of sums of money or of counts."""
    return _tables()["money" if of_sums else "count"]


@prepared
def _tables() -> dict[str, dict[str, frozenset[str]]]:
    tables: dict[str, dict[str, set[str]]] = {"money": {}, "count": {}}
    for of, deed, words in rows("deeds"):
        for word in words.split("|"):
            tables[of].setdefault(word, set()).add(deed)
    return {of: {word: frozenset(deeds) for word, deeds in table.items()} for of, table in tables.items()}

"""Bind a word of multiplication to the level before and the level after it: "nearly doubled to 4,300 from 2,050"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.multiple import Multiple

from ..binding.amounts import AMOUNTS, is_points, unlike
from ..binding.factors import factor
from ..binding.movement import sign
from ..binding.phrases import NO_FIGURE, gap, lead
from ..binding.roles import Clause, Part, clauses
from ..passage import Article, Found, Pattern

NEEDS = ("times", "figure", "figure")
NEEDS_2 = ("part", "money", "money")
CUES_2 = ("in half", "by half")

# 50, twice as many as the 25 of a year earlier; 50 is three times the 17 of 2018; 20, half the 40 it had
BESIDE = Pattern(
    r"(?P<after>{level})(?: \([^()]*\))?"
    + gap(6)
    + r"(?: of"
    + gap(5)
    + r")?(?:,| [-–—]+|—| is| was| are| were| ?\() ?(?:[\w'-]+ ){0,3}?"
    r"(?P<times>{times}|{part}|{number})(?: times)? "
    r"(?:of )?(?P<more>more |higher |larger |bigger )?"
    r"(?:as \w+(?: [\w-]+)? as |that of |than |the (?:length|size|height|width|weight|depth|cost|price|value) of )?"
    r"(?:" + NO_FIGURE + r"{0,60}?\b(?:when|which|that) " + NO_FIGURE + "{0,40}? )?" + lead(4) + r"(?P<before>{level})",
    kinds=("level", "level"),
    hints=("as ", "that of", "than", " the ", "times", "its ", "their "),
)
# rents have doubled since 2008, when a flat cost 400 euros a month; the same flat now costs 800
SINCE = Pattern(
    r"(?P<times>{times}) since (?:the )?{date},? when"
    r"(?:[^.\ue000-\uf8ff]|{date}){0,70}?(?P<before>{level})"
    r"(?:[^.\ue000-\uf8ff]){0,60}?(?:[;,] [^.\ue000-\uf8ff]{0,40}?|\band |\bbut ){date}"
    r"[^.;\ue000-\uf8ff]{0,30}?(?P<after>{level})",
    kinds=("times", "date"),
    hints=(" since ",),
)
# $1,080 for seats with a face value of $120, nine times the printed price
PRICED = Pattern(
    r"(?P<one>{money})"
    + NO_FIGURE
    + r"{1,50}? (?P<other>{money})"
    + gap(3)
    + r"(?:,| [–-]+|—) ?(?P<times>{times})(?: times)? "
    r"(?:the|that|its|their)(?: [\w-]+)? (?:price|cost|value|sum|amount|fee|fare|rate)(?= ?[,.;)]|$)",
    kinds=("money", "money", "times"),
    hints=("price", "cost", "value", "sum", "amount", "fee", "fare", "rate"),
)

# at €96 a megawatt-hour, power now costs four times what it did in January, when it stood at €24
AT_NOW = Pattern(
    r"^\W*At (?P<after>{level})(?: (?:an?|per) [\w-]+)?, (?:[^.;\ue000-\uf8ff]|{date}|{name}){3,70}? (?P<times>{times})"
    r"(?: times)? (?:what (?:it|they)|as much as|the (?:price|level|rate)) "
    r"(?:[^.;\ue000-\uf8ff]|{date}|{duration}){2,60}? "
    r"(?:(?:stood|was|cost|sold|traded|fetched)(?: at| for)?|of) (?P<before>{level})",
    kinds=("level", "level", "times"),
    hints=("at ",),
)

# twice as many pupils sat Latin this summer (620) as in 2008 (310); three times as many men (630) as women (210)
AS_MANY = Pattern(
    r"(?P<times>{times}) as (?:many|much) (?:[^.;:()\ue000-\uf8ff]|{date}){3,70}?(?: ?\(|, )(?P<after>{level})"
    r"(?:\)|,) as (?:[^.;:()\ue000-\uf8ff]|{date}|{duration}){1,50}?(?: ?\(|, )(?P<before>{level})(?=\)|[,.;]|$)",
    kinds=("times", "level", "level"),
    hints=(" as many ", " as much "),
)

# the board halved the fee: parents who were billed £14,400 will now be asked for £7,200
WHO_PAID = Pattern(
    r"(?:(?P<times>{times})|\b(?:cut|cuts|cutting|slash\w*|reduc\w*|lower\w*)\b[^.;:\ue000-\uf8ff]{0,40}?"
    r" (?:in|by) (?P<half>{part}))"
    r"(?:[^.;:\ue000-\uf8ff]|{date}){0,40}?(?::|;) [^.;:\ue000-\uf8ff]{2,40}? (?:who|that|which|it|they) "
    r"(?:(?:was|were|had|have been|has been) )?(?:paid|paying|billed|charged|got|getting|received|earned|cost|earning) "
    r"(?P<before>{money})(?: [\w-]+){0,2}? (?:will|would|are to|is to|must|can)(?: {date})?(?: [a-z]+){1,4} "
    r"(?P<after>{money})",
    kinds=("money", "money"),
    hints=(": ", "; "),
)

_SUM = re.compile(
    r"\b(?:fees?|dividends?|prices?|charges?|fares?|rents?|bonus(?:es)?|pay|tolls?|tax(?:es)?|fines?|subsid(?:y|ies)|grants?"
    r"|benefits?|pensions?|wages?|salar(?:y|ies)|premiums?|bills?|costs?|allowances?|rates?|tuition|dut(?:y|ies))\b"
)
""" "The fee is halved: those who paid": what is told next is that sum."""


def compose(article: Article) -> Iterator[Multiple | Skip]:
    for found in article.find(WHO_PAID):
        yield from _paid(found)
    for sentence in article.sentences:
        if any(_is_times(m) for m in sentence.mentions):
            for clause in clauses(sentence):
                yield from _verbs(clause)
            for found in BESIDE.search(sentence):
                yield from _beside(found)
            for found in (*SINCE.search(sentence), *AT_NOW.search(sentence), *AS_MANY.search(sentence)):
                yield _since(found)
            for found in PRICED.search(sentence):
                yield _priced(found)


def _verbs(clause: Clause) -> Iterator[Multiple | Skip]:
    befores, afters = ([p for p in clause.parts if p.role == r and _is_level(p.mention)] for r in ("before", "after"))
    words = [p for p in clause.parts if _is_times(p.mention) and p.mention.unit == "times"]
    if len(befores) != 1 or len(afters) != 1 or len(words) != 1:
        return
    word, before, after = words[0], befores[0], afters[0]
    if not _another_verb(clause, word, min(before, after, key=lambda p: p.spot)):
        yield _multiple(before.mention, after.mention, factor(word.mention), word.mention)


def _another_verb(clause: Clause, word: Part, level: Part) -> bool:
    """ "doubled, lifting sales to 50 from 40": the levels belong to another word."""
    between = clause.text[word.spot - clause.start + 1 : level.spot - clause.start]
    return level.spot < word.spot or sign("".join(c if c.isalnum() else " " for c in between)) is not None


def _beside(found: Found) -> Iterator[Multiple | Skip]:
    times = found.quantity("times")
    if not _is_times(times) and not (times.text.lower() == "half" and not found.words("more")):
        return
    more = times.unit == "time" and bool(found.words("more"))
    if _is_shut_off(found):
        yield Skip(times, "what it is a multiple of stands in the brackets")
    else:
        yield _multiple(found.quantity("before"), found.quantity("after"), factor(times, more), times)


def _is_shut_off(found: Found) -> bool:
    """ "867 million (four times that of 1950) and, by 2025, 1.6 billion"."""
    between = found.sentence.skeleton[found.match.end("times") : found.match.start("before")]
    return ")" in between and "(" not in between


def _paid(found: Found) -> Iterator[Multiple | Skip]:
    times = found.quantity("times" if found.words("times") else "half")
    told = found.sentence.lower[: found.match.start("before")]
    if (_is_times(times) or times.text.lower() == "half") and _SUM.search(told) and "number of" not in told:
        yield _multiple(found.quantity("before"), found.quantity("after"), factor(times), times)


def _since(found: Found) -> Multiple | Skip:
    times = found.quantity("times")
    return _multiple(found.quantity("before"), found.quantity("after"), factor(times), times)


def _priced(found: Found) -> Multiple | Skip:
    """The larger sum is the multiple of the smaller, whichever stands first."""
    one, other, times = (found.quantity(group) for group in ("one", "other", "times"))
    low, high = sorted((one, other), key=lambda money: printed(money).said)
    return _multiple(low, high, factor(times), times)


def _multiple(before: Quantity, after: Quantity, ratio: Interval, times: Quantity) -> Multiple | Skip:
    reason = unlike(before, after) if before.kind != "percent" or after.kind != "percent" else None
    return Skip(after, reason) if reason else Multiple(printed(after), printed(before), ratio, times)


def _is_times(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.unit in ("times", "time") and mention.number is not None


def _is_level(mention: Mention) -> bool:
    levels = {*AMOUNTS, "percent"}
    return (
        isinstance(mention, Quantity) and mention.kind in levels and not is_points(mention) and not _is_times(mention)
    )

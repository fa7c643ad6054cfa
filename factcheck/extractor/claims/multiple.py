"""Bind a word of multiplication to the level before and the level after it: "nearly doubled to 4,300 from 2,050"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.multiple import Multiple

from ..amounts import AMOUNTS, is_points, unlike
from ..movement import sign
from ..multiples import hedged, named, times
from ..passage import Article, Found, Pattern
from ..phrases import gap, lead
from ..roles import Clause, clauses

_WORD = re.compile(r"[a-z]+(?:-fold)?", re.IGNORECASE)
HINTS = ("double", "doubling", "twice", "tripl", "trebl", "thrice", "fold", "quadrupl", "quintupl", "halved", "halving")

# 50, twice as many as the 25 of a year earlier; 50 is three times the 17 of 2018; 20, half the 40 it had
BESIDE = Pattern(
    r"(?P<after>{level})" + gap(6) + r"(?:,| [-–—]+|—| is| was| are| were| ?\() ?(?P<lead>(?:[\w'-]+ ){0,3}?)"
    r"(?:(?P<word>double|twice|triple|treble|half|quadruple)|(?P<times>{number}) times) "
    r"(?:of )?(?P<more>more |higher |larger |bigger )?(?:as \w+(?: [\w-]+)? as |that of |than )?" + lead(4) + r"(?P<before>{level})",
    kinds=("level",),
    hints=("double", "twice", "triple", "treble", "half", "quadruple", " times "),
)


def compose(article: Article) -> Iterator[Multiple | Skip]:
    for sentence in article.sentences:
        if any(hint in sentence.lower for hint in HINTS):
            for clause in clauses(sentence):
                yield from _verbs(clause)
    for found in article.find(BESIDE):
        yield from _beside(found)


def _verbs(clause: Clause) -> Iterator[Multiple | Skip]:
    befores, afters = ([p for p in clause.parts if p.role == r and _is_level(p.mention)] for r in ("before", "after"))
    if len(befores) != 1 or len(afters) != 1:
        return
    first = min(befores[0].spot, afters[0].spot) - clause.start
    for word in _WORD.finditer(clause.text, 0, first):
        bare = named(word[0])
        if bare and not sign(re.sub(r"[^\w ]", " ", clause.text[word.end() : first])):
            factor = hedged(bare, clause.text[: word.start()])
            yield _multiple(befores[0].mention, afters[0].mention, factor, word[0])


def _beside(found: Found) -> Iterator[Multiple | Skip]:
    bare = named(found.words("word")) if found.words("word") else _times(found)
    if bare is not None:
        word = found.words("word") or f"{found.quantity('times').text} times"
        yield _multiple(found.quantity("before"), found.quantity("after"), hedged(bare, found.words("lead")), word)


def _times(found: Found) -> Interval | None:
    count = found.quantity("times")
    return times(printed(count).value, bool(found.words("more"))) if count.unit in (None, "time") else None


def _multiple(before: Quantity, after: Quantity, factor: Interval, word: str) -> Multiple | Skip:
    reason = unlike(before, after) if before.kind != "percent" or after.kind != "percent" else None
    return Skip(after, reason) if reason else Multiple(printed(after), printed(before), factor, word)


def _is_level(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.kind in {*AMOUNTS, "percent"} and not is_points(mention)

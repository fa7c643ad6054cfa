"""Bind "N years ago", "for N years" or "N years later" to the time from which it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, point
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed

from ..length import figure, length
from ..neighbours import Pair, is_dated, pairs
from ..passage import Article, Sentence

_OPEN = r"(?:,| [-–—]|,? \() ?"
_HEDGE = r"(?:(?:just|only|some|about|around|almost|nearly|more than|over|under|less than|at least|exactly|roughly) )*"
_DATE_THEN_AGO = rf"{_OPEN}(?:or |that is,? |which (?:is|was) )?{_HEDGE}"
_AGO_THEN_DATE = r",? \(?(?:back )?(?:in|on) |,? \(| [-–—] (?:in )?|, "
_FOR_SINCE = r"(?:,| [-–—])? \(?since (?:the )?"
_SINCE_FOR = rf"{_OPEN}(?:for |a (?:span|period|total) of |or |now |that is )?{_HEDGE}"
_LATER_IN = r",? \(?(?:in|on|by) "
_STOP = r"\W*$|[,.;:)]| [-–—]| (?:and|but|when|after|as|while|to|by|he|she|they|it|the|his|her)\b"
_LASTING = (
    r"\b(?:for|over|these|the|past|last|of|during)(?: (?:the|past|last|more than|almost|nearly|some|about|over))* $"
)
_UP_TO_NOW = r"\b(?:has|have|is|are)\b|'s been"


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    before: Sentence | None = None
    for sentence in article.sentences:
        if any(isinstance(m, Timex) and (m.shift or m.kind == "duration") for m in sentence.mentions):
            for pair in pairs(sentence):
                yield from _to_now(article, pair)
                yield from _onward(article, pair, before)
        before = sentence


def _to_now(article: Article, pair: Pair) -> Iterator[Elapsed | Skip]:
    """What counts from a date to the article's own day."""
    found = _bound(pair)
    if not found:
        return
    mention, since = found
    said, as_of = length(article.document.text, mention), article.document.as_of
    if said is None or said.unit == "hour":
        return
    if as_of is None:
        yield Skip(mention, "no date is known to reckon it from")
    else:
        yield Elapsed(figure(mention, said), said.unit, since, None, point(as_of.date.toordinal()), True)


def _bound(pair: Pair) -> tuple[Timex, Timex] | None:
    """The length and the date from which it counts, where the words between them say that it does."""
    left, right = pair.left, pair.right
    if is_dated(left) and _ends(right, "ago") and re.fullmatch(_DATE_THEN_AGO, pair.between):
        return right, left
    if (
        is_dated(right)
        and _ends(left, "ago")
        and re.fullmatch(_AGO_THEN_DATE, pair.between)
        and re.match(_STOP, pair.after)
    ):
        return left, right
    if not re.search(_UP_TO_NOW, pair.sentence.lower):
        return None
    if left.kind == "duration" and is_dated(right) and re.fullmatch(_FOR_SINCE, pair.between):
        return (left, right) if re.search(_LASTING, pair.before) else None
    if right.kind == "duration" and is_dated(left) and re.fullmatch(_SINCE_FOR, pair.between):
        since = pair.before.lower().endswith("since ")
        return (right, left) if since and re.match(_STOP, pair.after) else None
    return None


def _onward(article: Article, pair: Pair, before: Sentence | None) -> Iterator[Elapsed | Skip]:
    """In 1990 ..., five years later, in 1995."""
    left, right = pair.left, pair.right
    if not (_ends(left, "later") and is_dated(right) and re.fullmatch(_LATER_IN, pair.between)):
        return
    since = _last_date(pair.sentence, left.start) or (
        before and not pair.before.strip() and _last_date(before, left.start)
    )
    said = length(article.document.text, left)
    if since and said and right.days and said.unit != "hour":
        yield Elapsed(figure(left, said), said.unit, since, right, right.days)
    else:
        yield Skip(left, "it is not clear from when it counts")


def _last_date(sentence: Sentence, start: int) -> Timex | None:
    dates = [m for m in sentence.mentions if isinstance(m, Timex) and m.start < start and is_dated(m)]
    return dates[-1] if dates else None


def _ends(mention: Timex, word: str) -> bool:
    return mention.text.lower().endswith(word)

"""Figures whose trigger is a word: cardinals, shares, vague counts, multiples, ordinals."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import MEASURES, MULTIPLES
from factcheck.extractor.lexicon.numerals import CARDINALS, HUNDRED, ORDINALS, PARTS
from factcheck.model import Number, Quantity

from ..context import Context, context
from ..onward import plain_word
from . import fraction, hedge, multiple, ordinal, vague
from .amount import amount, measured, noun_counted
from .count import noun
from .figure import figure
from .naming import is_name
from .side import Side
from .unit import unit

_WORD = re.compile(r"[A-Za-z]+(?:-fold)?")
_END = re.compile(r"\s{0,8}\Z")
_OF = re.compile(r"[ \n]of(?=[ \n])")
_PRONOUN_AFTER = ("no", "any", "each", "every", "another", "this", "that")


def worded(text: str, start: int, floor: int) -> Quantity | None:
    """The figure whose first word stands at `start`."""
    found = _WORD.match(text, start)
    if not found:
        return None
    word, end = found[0].lower(), found.end()
    around = context(text, start, floor)
    if word in MULTIPLES:
        return _multiple(around, start, end)
    if word in MEASURES:
        return _one(around, start)
    if word in vague.WORDS:
        return _vague(around, start, end)
    if word == "minus" and around.last == "or" and around.words[-2:-1] == ["plus"]:
        return None
    if word in CARDINALS or word in ("negative", "minus"):
        return _cardinal(around, start, end)
    if text[start - 1 : start] == "-" and start > 1 and text[start - 2].isalnum():
        return None
    if word in PARTS and word[-1] != "s" and fraction.is_part(around, word, end):
        return _part(text, start, end, floor)
    if word in ORDINALS and not is_name(around, start, end) and not _is_time_unit(around, word, end):
        return ordinal.mention(text, start, ordinal.in_words(text, start, word, end))
    return None


def _is_time_unit(around: Context, word: str, end: int) -> bool:
    """ "300 kg of dust a second."."""
    return word == "second" and around.last == "a" and around.text[end : end + 1] in (".", ",", ";", "")


def _part(text: str, start: int, end: int, floor: int) -> Quantity | None:
    """ "half of", "a third of", "a quarter of a million"."""
    begin = _with_article(text, start, floor)
    side = amount(text, begin) or amount(text, start)
    return figure(text, side or Side(start, end, Number(1, 0, PARTS[text[start:end].lower()])), floor)


_ARTICLE_ENDS = frozenset("anA")


def _with_article(text: str, start: int, floor: int) -> int:
    """Where the article before a number starts; the number's own start where there is none."""
    if text[start - 2 : start - 1] not in _ARTICLE_ENDS:
        return start
    for article in ("a ", "an ", "A ", "a\n"):
        begin = start - len(article)
        if begin >= floor and text.startswith(article, begin) and not text[begin - 1 : begin].isalnum():
            return begin
    return start


def _cardinal(around: Context, start: int, end: int) -> Quantity | None:
    text, word = around.text, around.text[start:end].lower()
    if is_name(around, start, end):
        return None
    begin = start
    if word in CARDINALS and CARDINALS[word][0] >= HUNDRED:
        begin = _with_article(text, start, around.floor)
        if begin == start:
            return None
    if word == "one" and text.startswith(" of ", end) and not text.startswith("every", end + 4):
        return None
    side = amount(text, begin)
    if side is None:
        return None
    on = not plain_word(text, side.end) and ordinal.follows(text, side.end)
    if on and (read := ordinal.in_words(text, start, word, end)):
        return ordinal.mention(text, begin, read)
    if word == "one" and side.end == end and not _is_one(around, side):
        return None
    return figure(text, side, around.floor)


_OF_THEM = re.compile(r" of (?:the|its|his|her|their|our|my|them|these|those|us)(?=[ .,;:)])")


def stands_for_another(text: str, start: int) -> bool:
    """Whether "one" is no number, as the words beside it tell: "one of the boats", "no one knows".

    >>> [stands_for_another(f"but {text} ", 7) for text in ("no one knew", "no one day", "at one we saw")]
    [True, False, True]
    """
    end = start + len("one")
    if _OF_THEM.match(text, end):
        return True
    onward = plain_word(text, end)
    if not onward:
        return False
    before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1] if text[start - 1 : start] == " " else ""
    return before.lower() in _PRONOUN_AFTER or onward not in _COUNTED_BY and noun(text, end, single=True) is None


_COUNTED_BY = frozenset("by in versus vs".split())
"""What may link "one" to another number: "one in five"."""


def _is_one(around: Context, side: Side) -> bool:
    """Whether "one" counts: "one person", "one in five"; not "this one", "one of them"."""
    text = around.text
    if around.last in _PRONOUN_AFTER:
        return False
    if side.noun or fraction.share(text, side):
        return True
    if ordinal.counts_on(text, side.end) or text.startswith(" per ", side.end) or _END.match(text, side.end):
        return True
    return text[side.end] in ",." and around.last in ("to", "from", "than", "least")


def _vague(around: Context, start: int, end: int) -> Quantity | None:
    text, word = around.text, around.text[start:end].lower()
    if text[end : end + 1] in ("-", "'", "’") or word in vague.AFTER_ARTICLE and around.last not in vague.ARTICLES:
        return None
    read = vague.vague(text, word, end)
    if read is None:
        return None
    bounds, end = read
    begin = _with_article(text, start, around.floor)
    what, kind, end = _of_what(text, end)
    found = hedge.before(around, begin)
    name = found[0].name if found else None
    pair = bounds[0] if bounds[0] == bounds[1] else None
    return Quantity(begin, end, text[begin:end], kind, pair, None if pair else bounds, what, name)  # type: ignore[arg-type]


def _of_what(text: str, end: int) -> tuple[str | None, str, int]:
    """The unit and kind of what a vague count counts, and its end: "millions of dollars"."""
    of = _OF.match(text, end)
    place = of.end() if of else end
    if plain_word(text, place):
        return noun_counted(text, place, _TWO), "number", end
    side = measured(text, end, place, _TWO)
    if side.unit:
        return side.unit, "money" if side.kind == "money" else "number", side.end
    return side.noun, "number", end


_TWO = Number(2)
_EXTENT = re.compile(r" (?:away|long|wide|high|deep|tall|thick|apart)\b|$")


def _one(around: Context, start: int) -> Quantity | None:
    """ "more than a foot of snow", "a mile away": an article that counts, where it is bounded or placed."""
    text = around.text
    begin = _with_article(text, start, around.floor)
    if begin == start or not unit(text, start - 1, _ONE):
        return None
    side = measured(text, begin, start - 1, _ONE)
    bounded = hedge.before(context(text, begin, around.floor), begin) or _EXTENT.match(text, side.end)
    return figure(text, side, around.floor) if bounded or side.number != _ONE else None


_ONE = Number(1)


def _multiple(around: Context, start: int, end: int) -> Quantity | None:
    word = around.text[start:end].lower()
    if not multiple.is_multiple(around, word, end):
        return None
    number, *ends = MULTIPLES[word]
    name, hedged = hedge.named(hedge.before(around, start), number)
    return Quantity(start, end, around.text[start:end], "number", number, hedged or (ends[0], ends[1]), "times", name)

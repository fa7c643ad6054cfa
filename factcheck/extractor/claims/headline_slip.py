"""Bind a figure of the headline to the body's first of that kind, from which it differs as slips of the hand do.

"Mill fined £860,000", over "The mill must pay £680,000".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factcheck.model import Quantity, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.headline_figure import HeadlineFigure

from ..binding.amounts import is_amount, is_part, is_percent, same_unit
from ..binding.deeds import is_another_deed, is_long_past, is_told_otherwise, tells_of_it
from ..binding.movement import sign
from ..binding.slips import is_swap
from ..passage import Article, Sentence

NEEDS = ("headline", "figure")

KINDS = ("money", "percent", "number", "quantity")
LEAST = 10
"""A figure of one digit is told in words, or rounded."""
COMMON = 4
"""Letters that two forms of a word have in common."""
_FAR = 4
"""In so many of the first sentences the figure must stand."""
_BASE = re.compile(
    r"\b(?:from|against|compared with|than|forecast\w*|expect\w*|earlier|previous\w*|after|of) (?:\w+ ){0,2}$"
)
_AT = re.compile(r"\b(?:was|were|is|are|stood at|stands at|at|reached|hit|came to|to) (?:(?:just|only|a record) )?$")
_WORD = re.compile(r"[a-z]{4,}")
_OF_ITS = re.compile(r" of (?:its|the|their|his|her|our) (?:[\ue000-\uf8ff] )?(?:[a-z-]+ )??(?P<noun>[a-z]+)")
SWAPPED = 2
"""Places at which figures differ whose digits stand the other way round."""


def compose(article: Article) -> Iterator[HeadlineFigure | Skip]:
    head = [s for s in article.sentences if s.role == "headline"]
    body = [s for s in article.sentences if s.role not in ("headline", "dateline", "byline", "furniture")]
    for sentence in head:
        figures = [m for s in head for m in s.mentions if isinstance(m, Quantity) and m.kind in KINDS]
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and _is_exact(mention):
                others = [m for m in figures if m is not mention and m.kind == mention.kind]
                yield from [] if others else _slip(article, sentence, mention, body)


def _is_exact(mention: Quantity) -> bool:
    number = mention.number
    if number is None or mention.kind not in KINDS or mention.hedge or mention.ends or number.denominator != 1:
        return False
    return number.digits >= LEAST and _significant(mention) > 1 and not is_part(mention)


def _significant(mention: Quantity) -> int:
    return len(str(mention.number.digits).rstrip("0")) if mention.number else 0


def _slip(article: Article, head: Sentence, mention: Quantity, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """The first figure of the body that is alike, where the body neither gives the headline's nor reckons it out."""
    alike = [(s, m) for s in body for m in s.mentions if isinstance(m, Quantity) and _is_alike(m, mention)]
    if not alike:
        return
    sentence, first = next(((s, m) for s, m in alike if _differing(mention, m) == SWAPPED), alike[0])
    if _is_reckoned(mention, list(_others(body, first)), by_two=not _is_turned(head, mention, sentence, first)):
        return
    if sentence not in body[:_FAR] or first.hedge or {mention.change, first.change} == {"up", "down"}:
        return
    if _BASE.search(sentence.lower, 0, sentence.spot_of(first)) or is_long_past(article, sentence):
        return
    if _is_sure(head, mention, body, sentence, first):
        yield HeadlineFigure(printed(mention), (printed(first).value,), (first,), f"the body has {first.text}")


def _is_sure(head: Sentence, mention: Quantity, body: Sequence[Sentence], sentence: Sentence, first: Quantity) -> bool:
    """Whether the two can only be one: three digits do not change places by chance."""
    places = _differing(mention, first)
    if places == SWAPPED and _significant(mention) > 2:
        return not is_told_otherwise(head, mention, sentence, first)
    if not places or _is_another(head, mention, sentence, first):
        return False
    if mention.kind == "number" and mention.number and mention.number.digits < LEAST**2:
        of_its_noun = _is_of_its_noun(mention, sentence, first) or _is_turned(head, mention, sentence, first)
        return places == SWAPPED and of_its_noun
    common = _stems(head.lower) & set().union(*(_stems(s.lower) for s in body[: body.index(sentence) + 1]))
    return len(common) > 1 and (places == SWAPPED or _is_level(head, mention, sentence, first))


def _is_turned(head: Sentence, mention: Quantity, sentence: Sentence, told: Quantity) -> bool:
    """Whether two digits stand the other way round behind the same word: "buries 73"; not "to hire 73"."""
    one, other = (s.lower[: s.spot_of(m)].split()[-2:] for s, m in ((head, mention), (sentence, told)))
    if _differing(mention, told) != SWAPPED or not {"to", "will", "may", "could"}.isdisjoint(one):
        return False
    return bool(_stems(" ".join(one[-1:])) & _stems(" ".join(other[-1:])))


def _is_of_its_noun(mention: Quantity, sentence: Sentence, first: Quantity) -> bool:
    """ "54 of its stores", under "45 stores"."""
    noun = (mention.unit or "").partition(" ")[0]
    behind = _OF_ITS.match(sentence.lower, sentence.spot_of(first) + 1)
    return bool(noun) and (first.unit == mention.unit or behind is not None and behind["noun"].startswith(noun))


def _is_another(head: Sentence, mention: Quantity, sentence: Sentence, first: Quantity) -> bool:
    """Whether the two are known to be told of different things."""
    if mention.kind == "money":
        return not tells_of_it(head, mention, sentence, first)
    return mention.kind == "number" and is_another_deed(head, mention, sentence, first)


def _is_alike(one: Quantity, other: Quantity) -> bool:
    """Of one kind and unit; a count may leave its noun unsaid."""
    if one.kind != other.kind or one.number is None or one.number.digits <= 0:
        return False
    if one.kind == "percent":
        return is_percent(one) and one.unit == other.unit
    if one.kind == "number":
        return is_amount(one) and (one.unit == other.unit or None in (one.unit, other.unit))
    return same_unit(one, other)


def _differing(one: Quantity, other: Quantity) -> int:
    """How many of the digits differ: one, or two that stand the other way round; else none."""
    a, b = one.number, other.number
    if a is None or b is None or a.exponent != b.exponent or len(str(a.digits)) != len(str(b.digits)):
        return 0
    if is_swap(a, b):
        return SWAPPED
    return int(sum(one != other for one, other in zip(str(a.digits), str(b.digits), strict=True)) == 1)


def _is_level(head: Sentence, mention: Quantity, sentence: Sentence, first: Quantity) -> bool:
    """Where one digit differs: both are said to be where the same noun stands or has come to."""
    words = _WORD.findall(head.lower[: head.spot_of(mention)])
    verb = next((place for place, word in enumerate(words) if sign(word)), 0)
    nouns = {word[:COMMON] for word in words[:verb]}
    spot = sentence.spot_of(first)
    return mention.change == "to" and bool(
        nouns & _stems(sentence.lower[:spot]) and _AT.search(sentence.lower, 0, spot)
    )


def _others(body: Sequence[Sentence], first: Quantity) -> Iterator[Quantity]:
    """The figures of the body, but for the parts of which that one is told to be the sum."""
    for sentence in body:
        held = [m for m in sentence.mentions if isinstance(m, Quantity)]
        parts = _parts([m for m in held if m.kind == first.kind and m.number and m is not first], first)
        yield from (m for m in held if m not in parts)


def _parts(held: Sequence[Quantity], first: Quantity) -> Sequence[Quantity]:
    """Three figures or more, side by side, that add up to it."""
    for start in range(len(held)):
        for stop in range(start + 3, len(held) + 1):
            if first.number and sum(m.number.fraction for m in held[start:stop] if m.number) == first.number.fraction:
                return held[start:stop]
    return ()


def _is_reckoned(mention: Quantity, body: Sequence[Quantity], by_two: bool) -> bool:
    """Whether the body has the figure, or two of its figures give it."""
    must = printed(mention, derived=True, loosely=True).value
    same = [m.number.fraction for m in body if m.kind == mention.kind and m.number]
    told = (printed(m, loosely=m.hedge is not None).value for m in body if m.kind == mention.kind and m.number)
    if any(map(must.overlaps, told)):
        return True
    if not by_two:
        return False
    if mention.kind == "percent":
        levels = [m.number.fraction for m in body if is_amount(m) and m.number and m.number.digits > 0]
        ratios = [Fraction(a) / b for a, b in permutations(levels, 2)]
        made = [*(abs(a - b) / 100 for a, b in permutations(same, 2)), *ratios, *(abs(ratio - 1) for ratio in ratios)]
    else:
        made = [one for a, b in permutations(same, 2) for one in (a + b, abs(a - b))]
    return any(must.overlaps(point(one)) for one in made)


def _stems(words: str) -> set[str]:
    return {word[:COMMON] for word in _WORD.findall(words)}

"""Bind an average to the only other two figures beside it: "450 points in 18 games, averaging 25 a game"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factcheck.model import Interval, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..binding.amounts import is_amount, is_part
from ..binding.slips import is_slip
from ..passage import Article, Sentence
from .average import SPANS, is_narrowed, is_of_outs

NEEDS = ("amount", "amount", "amount")
CUES = ("average", "averaging", "averaged", "averages", "mean", "each", "apiece", "per", "a", "an", "every")
NEEDS_2 = ("amount",)
CUES_2 = ("average", "averaging", "averaged", "averages", "mean")

_CALLED = re.compile(
    r"\b(?:average|mean)(?: [\w-]+)?"
    r"(?: of| was| is| is now| has been| came to| reached| has reached| stands at| comes to|:)?"
    r" (?:about |just |some |only )?$"
    r"|\baverag(?:ing|ed|es) (?:about |just |some |only )?$|\b[Oo]n average,? [^.;,\ue000-\uf8ff]{3,50} $",
    re.IGNORECASE,
)
_PER = re.compile(
    r"(?:/(?P<unit>[a-z]+)|(?: [\w-]+)?? (?:an?|per|to an?|(?:for|in|to|on|at) (?:each|every)|each|every)"
    r" (?P<noun>[a-z]+))"
    r"(?= ?[,.;:)–—]| -|$| on average)"
)
_EACH = re.compile(r"(?: [\w-]+)?? (?:each|apiece)(?= ?[,.;:)–—]| -|$| on average)| on average\b| between them\b")
_SET_OFF = re.compile(r"(?:[,;:(–—]| -)(?: or| that is,?| which is| giving| making| just| about| only)* ?$")
_NOT_OUT = "innings in which a batter was not out may be left out of the average"
_ALONE = re.compile(r" ?(?:[,.;:)–—]| -|$)")
_THEIR = re.compile(
    r"\W*(?:(?:They|It|That|This)(?: [a-z]+)? (?:averag(?:ed|es)|an average of)"
    r"|The (?:average|mean) (?:was|is|came to))"
    r" (?:about |just |some |only )?$"
)
""" (640 lambs for £57,600.) "They averaged £80"."""
_EVENTS = frozenset("night evening show performance event date game match session".split())
_OTHER = re.compile(
    r"\b(?:median|not outs?|typical|typically|moving|more|less|fewer|than|only \w+ of|the rest|others)\b"
)
NEAR = Interval(Fraction(1, 5), Fraction(5))
"""How far from the average a slip may lie; beyond that it is the average of something else."""


def compose(article: Article) -> Iterator[Average | Skip]:
    for index, sentence in enumerate(article.sentences):
        figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
        called = [m for m in figures if _is_figure(m) and _is_called(sentence, m)] if figures else []
        if len(called) != 1 or _OTHER.search(sentence.lower):
            continue
        others = [m for m in figures if m is not called[0]]
        if len(others) > 1:
            yield from _averages(sentence, called[0], others)
        elif index and not others and _points_back(sentence, called[0]):
            yield from _by_slip(called[0], _before(article.sentences[index - 1]))


def _points_back(sentence: Sentence, average: Quantity) -> bool:
    return bool(_THEIR.match(sentence.skeleton[: sentence.spot_of(average)])) and bool(
        _ALONE.match(_rest(sentence, average))
    )


def _before(sentence: Sentence) -> list[Quantity]:
    """The figures of the sentence before, where it has no average of its own."""
    if _OTHER.search(sentence.lower) or "average" in sentence.lower:
        return []
    return [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]


def _by_slip(average: Quantity, others: Sequence[Quantity]) -> Iterator[Average | Skip]:
    """The average with the only two others, whatever they count, where a slip tells which is the total of which."""
    if len(others) != 2 or not all(map(_is_figure, others)) or "%" in average.text:
        return
    for whole, heads in permutations(others):
        near = heads.kind == "number" and _is_alike(average, whole) and "/" not in (whole.unit or "")
        if near and is_slip(average, printed(whole).value / printed(heads).value):
            claim = Average(printed(average._replace(exact=False), derived=True), printed(whole), printed(heads))
            yield Skip(average, _NOT_OUT) if _may_be_more(claim) else claim


def _is_figure(mention: Quantity) -> bool:
    """An amount, the points of a game, or how often something was done."""
    of_games = mention.unit in ("point", "times")
    return (is_amount(mention) or of_games) and not is_part(mention) and mention.number is not None


def _averages(sentence: Sentence, average: Quantity, others: Sequence[Quantity]) -> Iterator[Average | Skip]:
    """The average with the only two other figures, or the only two before it."""
    if len(others) > 2:
        others = [m for m in others if m.start < average.start]
    if len(others) != 2 or not all(map(_is_figure, others)) or is_narrowed(sentence, average):
        return
    heads = _heads(sentence, average, others) or _sold(sentence, average, others)
    if heads is None:
        if _CALLED.search(sentence.skeleton, 0, sentence.spot_of(average)) and _ALONE.match(_rest(sentence, average)):
            yield from _by_slip(average, others)
        return
    whole = next(m for m in others if m is not heads)
    if not _is_alike(average, whole) or "/" in (whole.unit or "") or is_of_outs(sentence, average, whole, heads):
        yield Skip(average, "an average of something else")
        return
    claim = Average(printed(average._replace(exact=False), derived=True), printed(whole), printed(heads))
    near = (claim.one.value / claim.other.value / claim.figure.value).overlaps(NEAR)
    if near and _may_be_more(claim):
        yield Skip(average, _NOT_OUT)
    else:
        yield claim if near else Skip(average, "an average of something else")


def _may_be_more(claim: Average) -> bool:
    """Whether runs are divided by innings, of which those not out are left out."""
    units = {m.unit for m in (claim.one.mention, claim.other.mention) if isinstance(m, Quantity)}
    return (
        not units.isdisjoint(("innings", "run", "runs"))
        and claim.figure.value.high >= (claim.one.value / claim.other.value).low
    )


def _is_called(sentence: Sentence, mention: Quantity) -> bool:
    """Said to be an average, or so much a head behind a comma or a dash."""
    text, spot = sentence.skeleton, sentence.spot_of(mention)
    left = text[max(0, spot - 70) : spot]
    if _CALLED.search(left) or text.startswith(" on average", spot + 1):
        return True
    return bool(_SET_OFF.search(left)) and bool(_PER.match(_rest(sentence, mention)))


def _rest(sentence: Sentence, mention: Quantity) -> str:
    """What follows the figure, its own "/game" first."""
    per = (mention.unit or "").partition("/")[2]
    return (f"/{per}" if per else "") + sentence.skeleton[sentence.spot_of(mention) + 1 :]


def _heads(sentence: Sentence, average: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    """What the total is divided by: the count of the noun that is named, else the smaller one that has a noun."""
    rest = _rest(sentence, average)
    per, counts = _PER.match(rest), [m for m in others if m.kind == "number"]
    noun = (per["unit"] or per["noun"]) if per else None
    if noun:
        named = [m for m in counts if m.unit == noun]
        if len(named) == 1 or noun not in _EVENTS:
            return named[0] if len(named) == 1 else None
    elif not _EACH.match(rest) and not _EACH.search(sentence.skeleton):
        return None
    counted = sorted((m for m in counts if m.unit), key=lambda m: printed(m).said)
    return (
        counted[0]
        if counted and printed(counted[0]).said < min(printed(m).said for m in others if m is not counted[0])
        else None
    )


def _sold(sentence: Sentence, average: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    """The one count beside a sum of money, by whatever noun, where a slip shows that it is meant.

    "The 24 lots made €3.36m, an average of €104,000 a picture".
    """
    per = _PER.match(_rest(sentence, average))
    counts, sums = ([m for m in others if m.kind == kind] for kind in ("number", "money"))
    if not per or average.kind != "money" or not len(counts) == len(sums) == 1 or (per["unit"] or per["noun"]) in SPANS:
        return None
    return counts[0] if is_slip(average, printed(sums[0]).value / printed(counts[0]).value) else None


def _is_alike(average: Quantity, whole: Quantity) -> bool:
    """Of one kind; the average may leave its unit to the total."""
    unit = (average.unit or "").partition("/")[0]
    return average.kind == whole.kind and (not unit or unit == whole.unit)

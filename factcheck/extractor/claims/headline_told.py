"""Bind the headline to what the body tells in other words: so many times, which way, so many of its jobs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Interval, Mention, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.headline_figure import HeadlineFigure

from ..binding.amounts import TIMES, is_amount, is_percent, unlike, unlike_parts
from ..binding.factors import factor
from ..binding.movement import sign
from ..binding.roles import clauses
from ..binding.scenes import later, two_times
from ..passage import KINDS, Article, Pattern, Sentence

NEEDS = ("headline", "figure")

COMMON = 4
"""Letters that two forms of a word have in common."""
_CUT = r"(?:shed|sheds|cut|cuts|axe|axes|lose|loses|scrap|scraps|slash|close|closes|shut|shuts|sell|sells|drop|drops)"
CUTS = Pattern(rf"\b{_CUT} (?P<figure>{{number}}) (?P<noun>[a-z]+)", kinds=("number",))
CUTS_OF = Pattern(
    rf"\b{_CUT} (?P<part>{{number}}) of (?:its|the|their) (?:[\w-]+ )??(?P<whole>{{number}}) (?P<noun>[a-z]+)",
    kinds=("number", "number"),
    hints=(" of ",),
)
PART_OF = Pattern(
    r"(?P<part>{number}) of (?:its|the|their|his|her|our) (?:[\w-]+ ){0,2}?(?P<whole>{number}) (?P<noun>[a-z]{4,})"
    r"(?! (?:in|from|of|with|who|that|on|at)\b)",
    kinds=("number", "number"),
    hints=(" of ",),
)
_OF_NOUN = re.compile(r" of (?:the |its |their |all )?(?:[a-z-]+ )??(?P<noun>[a-z]{4,})")
_MORE = re.compile(rf"{KINDS['number']}|\b(?:rest|remain\w*|others?|more|further|another|also|as well)\b")
_WORDS = re.compile(r"[a-z]+")


def compose(article: Article) -> Iterator[HeadlineFigure | Skip]:
    head = [s for s in article.sentences if s.role == "headline"]
    body = [s for s in article.sentences if s.role != "headline"]
    for sentence in head:
        yield from _cuts(sentence, body)
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and mention.unit in TIMES and mention.number and not mention.hedge:
                yield from _times(sentence, mention, body)
            elif isinstance(mention, Quantity) and is_percent(mention):
                yield from _turned(sentence, mention, body)
                yield from _part_of(sentence, mention, body)


def _cuts(head: Sentence, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """To shed 900 jobs, over "is to cut 600 of its 9,000 jobs"."""
    for found in CUTS.search(head):
        figure, noun = found.quantity("figure"), found.words("noun").lower()
        told = [one for s in body for one in CUTS_OF.search(s) if one.words("noun").lower() == noun]
        told = [one for one in told if not _MORE.search(one.after("noun"))]
        parts = [one.quantity("part") for one in told]
        values = [m.number.fraction for s in body for m in s.mentions if isinstance(m, Quantity) and m.number]
        if figure.number and len(parts) == 1 and not parts[0].hedge and figure.number.fraction not in values:
            yield _figure(figure, printed(parts[0]).value, parts, f"the body has {parts[0].text} {noun}")


def _part_of(head: Sentence, mention: Quantity, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """Half of libraries to close, over "12 of its 36 libraries"."""
    noun = _OF_NOUN.match(head.lower, head.spot_of(mention) + 1)
    told = [one for s in body for one in PART_OF.search(s)]
    if noun is None or mention.hedge or len(told) != 1 or told[0].words("noun")[:COMMON] != noun["noun"][:COMMON]:
        return
    part, whole = told[0].quantity("part"), told[0].quantity("whole")
    others = [m for s in body for m in s.mentions if isinstance(m, Quantity) and m not in (part, whole)]
    if any(is_percent(m) or m.unit and m.unit == whole.unit for m in others) or unlike_parts(part, whole):
        return
    must, figure = printed(part).value / printed(whole).value, printed(mention, derived=True, loosely=True)
    if not figure.value.overlaps(must * -1 + 1):
        yield HeadlineFigure(figure, (must,), (part, whole), f"the body has {part.text} of {whole.text}")


def _times(head: Sentence, mention: Quantity, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """Waiting list halved, over "has come down from 8,000 to 6,000"."""
    near = [s for s in body if _subject(head) & _stems(s.lower)]
    ends = [pair for s in near for pair in _ends(s)] or [pair for s in near for pair in _levels(s)]
    if len(ends) != 1 or any(_is_times(m) for s in body for m in s.mentions):
        return
    (before, after), ratio = ends[0], factor(mention)
    if unlike(before, after) or before.hedge or after.hedge:
        return
    must = printed(after).value / printed(before).value
    figure = Printed(mention, ratio, ratio)
    yield HeadlineFigure(figure, (must,), (before, after), f"the body goes from {before.text} to {after.text}")


def _turned(head: Sentence, mention: Quantity, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """Profit jumps 18%, over "profit fell 18%"."""
    way = {"up": 1, "down": -1}.get(mention.change or "")
    same = [
        (s, m)
        for s in body
        for m in s.mentions
        if isinstance(m, Quantity) and m.kind == mention.kind and m.number == mention.number
    ]
    if way is None or len(same) != 1 or sign(head.lower) is None:
        return
    sentence, told = same[0]
    turned = {"up": 1, "down": -1}.get(told.change or "")
    if turned == -way and _subject(head) & _stems(sentence.lower[: sentence.spot_of(told)]):
        fall = "a rise" if turned > 0 else "a fall"
        yield _figure(mention, printed(told).value * -1, [told], f"the body tells it as {fall}")


def _figure(figure: Quantity, must: Interval, grounds: Sequence[Mention], because: str) -> HeadlineFigure:
    return HeadlineFigure(printed(figure, derived=True, loosely=True), (must,), tuple(grounds), because)


def _ends(sentence: Sentence) -> Iterator[tuple[Quantity, Quantity]]:
    """The ends of each clause that goes from one level to another."""
    for clause in clauses(sentence):
        levels = [p for p in clause.parts if is_amount(p.mention) and p.mention.number]
        befores, afters = ([p.mention for p in levels if p.role == role] for role in ("before", "after"))
        if len(befores) == len(afters) == 1:
            yield befores[0], afters[0]


def _levels(sentence: Sentence) -> Iterator[tuple[Quantity, Quantity]]:
    """The only two levels of two times, the later last."""
    scene = two_times(sentence, len(sentence.skeleton), is_amount)
    newer = later(scene) if scene else None
    if scene and newer:
        yield (scene.one.figure, newer.figure) if newer is scene.other else (scene.other.figure, newer.figure)


def _is_times(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.unit in TIMES


def _subject(head: Sentence) -> set[str]:
    """The stems of the words before the headline's first figure or word of rise and fall."""
    words = re.split("[\ue000-\uf8ff]", head.lower)[0].split()
    verb = next((place for place, word in enumerate(words) if sign(word)), len(words))
    return _stems(" ".join(words[:verb]))


def _stems(words: str) -> set[str]:
    return {word[:COMMON] for word in _WORDS.findall(words) if len(word) >= COMMON}

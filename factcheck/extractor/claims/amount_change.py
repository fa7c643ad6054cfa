"""Bind an amount of rise or fall to both of its ends: "rose by 15,000 to 85,000 from 70,000"; a margin of its own."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.amounts import is_amount, is_part, levels, same_unit, scaled, unlike
from ..binding.moves import Move, moves
from ..binding.slips import is_slip
from ..lexicon.cues import cues
from ..passage import Article, Pattern

NEEDS = ("end", "end", "end")
CUES = ("{moving}", "{bound}", "taking", "takes", "took", "bringing", "brings", "brought", "cutting", "trimming")

_GAP = r"(?:[^.;\ue000-\uf8ff]|{date}|{duration}|{name})"
# paid down $500 million of loans, taking net debt from $3.9 billion in June to $3.4 billion three months later
TAKING = Pattern(
    rf"(?P<change>{{money}}|{{quantity}}){_GAP}{{0,70}}?,? (?:which |and )?(?:taking|takes|took|bringing|brings"
    rf"|brought|cutting|cuts?|reducing|reduces|reduced|lowering|lowered|lifting|lifts|lifted|raising|raises|raised"
    rf"|pushing|pushed|trimming|trimmed|shrinking|shrank) {_GAP}{{2,50}}? from "
    rf"(?P<before>{{money}}|{{quantity}}){_GAP}{{0,50}}? to (?P<after>{{money}}|{{quantity}})",
    kinds=("amount", "amount", "amount"),
    hints=("taking", "takes", "took", "br", "cut", "redu", "lower", "lift", "rais", "push", "trim", "shr"),
)


def compose(article: Article) -> Iterator[Margin | Skip]:
    for sentence in article.holding("figure", "figure"):
        figures = levels(sentence.mentions) + any(map(_is_points, sentence.mentions))
        if figures < 3 or any(word in sentence.lower for word in cues("other_basis")):
            continue
        for move in moves(sentence, lambda m: _is_whole(m) or _is_points(m), _is_whole):
            if move.before is not None and move.after is not None:
                yield _change(move, move.before, move.after)
    yield from _taking(article)


def _taking(article: Article) -> Iterator[Margin]:
    """What was paid or borrowed is what took a sum from one level to another, or would be but for a slip."""
    for found in article.find(TAKING):
        change, before, after = (found.quantity(group) for group in ("change", "before", "after"))
        if unlike(before, after) or change.number is None or not _is_alike(change, before, after) or change.hedge:
            continue
        low, high = sorted((printed(before), printed(after)), key=lambda level: level.said)
        claim, apart = Margin(printed(change), high, low), high.value - low.value
        if claim.figure.value.overlaps(apart) or is_slip(change, apart):
            yield claim


def _change(move: Move, before: Quantity, after: Quantity) -> Margin | Skip:
    reason = unlike(before, after)
    if reason or not _is_alike(move.change, before, after):
        return Skip(move.change, reason or "the change and its ends are in different units")
    if _is_of_another_size(move.change, before, after):
        return Skip(move.change, "a change of something far larger than its ends")
    high, low = (after, before) if move.sign > 0 else (before, after)
    return Margin(printed(move.change), printed(high), printed(low))


def _is_of_another_size(change: Quantity, *ends: Quantity) -> bool:
    """ "A tax cut of $10 billion, including raising the exemption from $750 to $1,000": no slip is as wide."""
    return printed(change).said > 10_000 * max(printed(end).said for end in ends)


def _is_points(mention: Mention) -> bool:
    """An index goes up by points."""
    return isinstance(mention, Quantity) and mention.unit == "point"


def _is_whole(mention: Mention) -> bool:
    """An amount, and no part in words ("a third")."""
    return is_amount(mention) and not (isinstance(mention, Quantity) and is_part(mention))


def _is_alike(change: Quantity, before: Quantity, after: Quantity) -> bool:
    """One kind and unit; ends of millions may leave their unit to the change ("fell 6.2m barrels to 318.4m")."""
    ends = [end for end in (before, after) if end.kind != "number" or end.unit]
    if not ends and change.kind == "quantity":
        return scaled(change) and scaled(before) and scaled(after)
    kinds = {end.kind for end in ends} or {"number"}
    return kinds == {change.kind} and (change.kind == "number" or all(same_unit(change, end) for end in ends))

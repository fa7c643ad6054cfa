"""Bind an amount of change to the level before it, told in the next clause: "rose 2.1 billion to 739.2 billion".

"The previous week's level was revised to 737.1 billion from 736.7 billion". Only a slip of the hand counts against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Mention, Quantity, Timex, printed
from factcheck.model.claims.margin import Margin

from ..binding.amounts import is_amount, is_part, same_unit, scaled
from ..binding.movement import sign
from ..binding.roles import from_to
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("amount", "amount")
CUES = ("{moving}", "more", "fewer", "less")
# fmt: off
ALSO = (
    "previous", "prior", "preceding", "earlier", "last", "before", "ago", "revised", "level", "figure", "total",
    "it was", "they were", "it stood", "they stood", "had been", "had stood", "had come",
)
# fmt: on
SPAN = "article"

# money supply rose 2.1 billion dlrs to a seasonally adjusted 739.2 billion dlrs
MOVED = Pattern(
    r"\b(?P<way>[a-z]+) (?:up |down )?(?:by )?(?P<change>{amount})(?:[^.;:\ue000-\uf8ff]|{date}){0,25}?,? to "
    r"(?:[\w-]+ ){0,4}?(?P<level>{amount})",
    kinds=("amount", "amount"),
    hints=(" to ",),
)
# built 214,300 lorries in January, 11,700 more than in the month before
MORE = Pattern(
    r"(?P<level>{amount})(?:[^.;:\ue000-\uf8ff]|{date}|{name}){0,60}?(?:,| [–-]|—| \() ?(?:(?:or|which is|up|down) )*"
    r"(?P<change>{amount}) (?P<way>more|fewer|less|higher|lower|up|down|above|below)\b",
    kinds=("amount", "amount"),
    hints=("more", "fewer", "less", "higher", "lower", "up", "down", "above", "below"),
)
# 41,300 were on the list, down 2,700 from the month before
DOWN = Pattern(
    r"(?P<level>{amount})(?:[^.;:\ue000-\uf8ff]|{date}|{name}){0,60}?(?:,| [–-]|—| \() ?(?P<way>up|down) (?:by )?"
    r"(?P<change>{amount})(?= (?:from|on|since)\b)",
    kinds=("amount", "amount"),
    hints=("up", "down"),
)
_THEN = re.compile(
    r"\b(?:previous\w*|prior|preceding|earlier|last|before|ago|revised|corrected|restated|had (?:been|stood|come))\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:level|total|figure|count|number|reading|tally|sum|it|they|that compared|which compared)\b", re.IGNORECASE
)
_OTHER = re.compile(
    r"\b(?:forecast\w*|expect\w*|predict\w*|(?:on|an|the) average|target\w*|peak\w*|record|high|low|since)\b"
)
_BREAK = re.compile(r"[,;:–—]|\b(?:while|whereas|and|but)\b")
_WORD = re.compile(r"[a-z]{5,}")
_SHORT = re.compile(
    r"\b(?:week|month|quarter|day|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)"
)
_BACK = 80


def compose(article: Article) -> Iterator[Margin]:
    for found in (found for pattern in (MOVED, MORE, DOWN) for found in article.find(pattern)):
        way, change, level = sign(found.words("way")), found.quantity("change"), found.quantity("level")
        if way and _is_moved(change, level):
            before = next((one for one in _told_then(article, found) if one), ())
            yield from _margin(change, level, before, way)


def _is_moved(change: Quantity, level: Quantity) -> bool:
    """Two amounts of one kind, both single figures; the change may leave its scale to the level."""
    if change.number is None or level.number is None or not (is_amount(change) and is_amount(level)):
        return False
    if is_part(change) or is_part(level) or change.hedge or level.hedge:
        return False
    return _is_alike(change, level)


def _is_alike(one: Quantity, level: Quantity) -> bool:
    if one.kind != level.kind:
        return one.kind == "number" and scaled(one) and scaled(level) and not one.unit
    return same_unit(one, level) if level.kind != "number" else one.unit in (None, level.unit) or not level.unit


def _told_then(article: Article, found: Found) -> Iterator[tuple[Quantity, ...]]:
    """The levels that the rest of the sentence, or the next, tells of a time before."""
    one = found.sentence
    after = one.skeleton.find(";", found.match.end())
    yield _levels(article, found, one, after) if after >= 0 else ()
    place = article.sentences.index(one)
    if after < 0 and place + 1 < len(article.sentences):
        yield _levels(article, found, article.sentences[place + 1], 0)


def _levels(article: Article, found: Found, sentence: Sentence, start: int) -> tuple[Quantity, ...]:
    """Those of the same thing at an earlier time, the nearest first."""
    held = [(spot, m) for spot, m in zip(sentence.spots, sentence.mentions, strict=True) if spot >= start]
    level, told = found.quantity("level"), [(spot, _level(m)) for spot, m in held if isinstance(m, Quantity)]
    levels = [(spot, m) for spot, m in told if m and _is_alike(m, level)]
    levels = [(s, m) for s, m in levels if printed(m).said * 2 > printed(level).said > printed(m).said / 2]
    if not levels:
        return ()
    text = sentence.skeleton[start : levels[0][0]]
    if _OTHER.search(text) or not _is_same(found, text) or not _is_then(article, found, sentence):
        return ()
    stop = _BREAK.search(sentence.skeleton, levels[0][0] + 1)
    levels = [(spot, m) for spot, m in levels if stop is None or spot < stop.start()]
    return tuple(m for _, m in levels)


def _level(mention: Quantity) -> Quantity | None:
    """The figure; where something was revised to, by "up to" too, which then is no hedge."""
    one = (from_to(mention) or (mention,))[-1]
    return one._replace(hedge=None, ends=None) if one.number and one.hedge in (None, "up to") else None


def _is_same(found: Found, text: str) -> bool:
    """It, the level, or a word that stood before the change."""
    own = found.sentence.lower[max(0, found.match.start() - _BACK) : found.match.start()]
    return bool(_SAME.search(text)) or not set(_WORD.findall(own)).isdisjoint(_WORD.findall(text.lower()))


def _is_then(article: Article, found: Found, sentence: Sentence) -> bool:
    """Whether a time before is named, which is no year back from a month or a week."""
    own = article.document.text[found.sentence.start : found.quantity("level").end].lower()
    said = article.document.text[sentence.start : sentence.stretch.stop].lower()
    years = "year" in said
    if years != ("year" in own) and (years or not _SHORT.search(said)):
        return False
    return bool(_THEN.search(said)) or _is_dated_before(sentence.mentions, found.sentence.mentions)


def _is_dated_before(those: Sequence[Mention], own: Sequence[Mention]) -> bool:
    """Whether they name one day or month, and these a later one, or that again."""
    if {m.text for m in those if m.kind == "date"} & {m.text for m in own[1:] if m.kind == "date"}:
        return True
    ends = [[m.days for m in one if isinstance(m, Timex) and m.kind == "date" and m.days] for one in (those, own)]
    return len(ends[0]) == len(ends[1]) == 1 and ends[0][0].high <= ends[1][0].low


def _margin(change: Quantity, level: Quantity, before: Sequence[Quantity], way: int) -> Iterator[Margin]:
    """Where the first is not as far away as is said, but for a slip, and none of the others is."""
    apart = [(printed(level).value - printed(one).value) * way for one in before]
    said = printed(change)
    if not before or any(one.overlaps(said.value) for one in apart) or not is_slip(change, apart[0]):
        return
    high, low = (level, before[0]) if way > 0 else (before[0], level)
    yield Margin(said, printed(high), printed(low))

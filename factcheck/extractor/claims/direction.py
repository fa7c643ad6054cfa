"""Bind a word of rise or fall to the two ends it leads between: "shrank from 4.3 million to 4.1 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.direction import Direction

from ..binding.amounts import AMOUNTS, is_from_to, is_points, same_unit, unlike
from ..binding.movement import sign
from ..binding.phrases import gap, lead
from ..binding.roles import Clause, Part, clauses
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("end", "end")
CUES = ("from", "up on", "down on")
ALSO = ("to", "up", "down")

_PARTICIPLE = re.compile(r"^ ?(?!includ|exclud)\w+ing\b")
""" "taking inflation to 54.4 percent": the ends have a verb of their own."""
_PASSIVE = re.compile(r"\b\w+ by (?:an?|the|its|their) [a-z]+")
""" "Debt, swollen by a purchase, was cut from": what is said aside."""
_WENT = re.compile(
    r"\b(?:came|come|comes|coming|went|gone|goes|going|moved|drifted|crept|edged|ticked) (down|up) to $", re.I
)
_PER = re.compile(r"\b(?:per|every|each|for|to the) $")
""" "A rate of 70 per 100,000, down from 140"."""
# orders stand at $2.1 billion, up from $2.6 billion
APPOSED = Pattern(
    r"(?P<after>{level})" + gap(8) + r",? ?[(–—-]* ?(?P<way>up|down) from " + lead(4) + r"(?P<before>{level})",
    kinds=("level", "level"),
    hints=("up from", "down from"),
)

# at 71.4 per cent, the share who passed was down from 74.9 per cent
AT = Pattern(
    r"^\W*At {level}(?: (?:an?|per) [\w-]+)?, (?P<rest>(?:[^.;:\ue000-\uf8ff]|{name}){3,80}?)"
    r" (?:was|were|is|are|stood|stands) (?P<way>up|down) (?:from|on) (?:(?:the|a|its) )?(?P<before>{level})",
    kinds=("level", "level"),
    hints=("up from", "down from", "up on", "down on"),
)


def compose(article: Article) -> Iterator[Direction | Skip]:
    for sentence in article.holding("figure"):
        if not _has_ends(sentence) or any(word in sentence.lower for word in cues("inverse_rate")):
            continue
        for clause in clauses(sentence):
            yield from _directions(clause)
    for found in article.find(AT):
        after = found.sentence.mention_at(found.sentence.spots[0])
        if isinstance(after, Quantity) and not any(word in found.sentence.lower for word in cues("inverse_rate")):
            yield _set_beside(found, after)
    for found in article.find(APPOSED):
        if not any(word in found.sentence.lower for word in cues("inverse_rate")):
            yield _apposed(found)


def _has_ends(sentence: Sentence) -> bool:
    if " from " in sentence.lower and " to " in sentence.lower and sum(map(_is_level, sentence.mentions)) >= 2:
        return True
    return any(map(is_from_to, sentence.mentions))


def _apposed(found: Found) -> Direction | Skip:
    return _set_beside(found, found.quantity("after"))


def _set_beside(found: Found, after: Quantity) -> Direction | Skip:
    before, word = found.quantity("before"), found.words("way").lower()
    if unlike(before, after) and not before.kind == after.kind == "percent":
        return Skip(after, unlike(before, after) or "")
    if _PER.search(found.sentence.lower, 0, found.sentence.spot_of(after)):
        return Skip(after, "so many heads of a rate are no level")
    if _speaks_of_rank(found.sentence.lower):
        return Skip(after, "a place in a ranking rises as its number falls")
    return Direction(printed(after), printed(before), sign(word) or 1, f"{word} from")


def _directions(clause: Clause) -> Iterator[Direction | Skip]:
    befores, afters = ([p for p in clause.parts if p.role == r and _is_level(p.mention)] for r in ("before", "after"))
    if len(befores) != 1 or len(afters) != 1 or len([p for p in clause.parts if _is_level(p.mention)]) > 3:
        return
    before, after = befores[0], afters[0]
    word = _word(clause, min(before, after, key=lambda p: p.spot))
    way = sign(word) if word in ("up", "down") or word in cues("plain_movement") else None
    if way is None:
        return
    reason = _unfit(clause, before.mention, after.mention) or _by_how_much(clause, before)
    claim = Direction(printed(after.mention), printed(before.mention), way, word)
    yield Skip(after.mention, reason) if reason else claim


def _word(clause: Clause, first: Part) -> str:
    """The verb or noun to which the first end is tied, with no figure but a change between."""
    stretches = re.split(r"[^\w' ]", clause.left(first.spot))
    if went := _WENT.search(stretches[-1]):
        return went[1]
    for stretch in reversed(stretches):
        words = _PASSIVE.sub("", stretch).lower().split()
        known = [word for word in words if word in cues("plain_movement")]
        if known:
            return known[-1]
        if len(stretch.split()) > 4 or _PARTICIPLE.match(stretch):
            break
    return ""


def _unfit(clause: Clause, before: Quantity, after: Quantity) -> str | None:
    """Why the second end may lie on the other side all the same."""
    if _speaks_of_rank(clause.text.lower()):
        return "a place in a ranking rises as its number falls"
    if (before.number and before.number.digits < 0) or (after.number and after.number.digits < 0):
        return "one of the ends is negative"
    if before.unit and after.unit and not same_unit(before, after):
        return "the two ends are in different units"
    return None if before.kind == after.kind == "percent" else unlike(before, after)


_OF_FROM = re.compile(r"\b(?:of|by) from (?:about )?$")
_NO_SHARE = re.compile(r"\b(?:prices|receipts|costs|wages|rents)\b")
_RATE = re.compile(r"\b(?:rates?|growth|inflation|share|margin|increases?|rises?)\b")


def _by_how_much(clause: Clause, first: Part) -> str | None:
    """ "A decrease of from 15 to 20 percent"; "prices would drop from 3 to 5 percent": no two levels."""
    left = clause.left(first.spot)
    bare = first.mention.kind == "percent" and _NO_SHARE.search(left) and not _RATE.search(left)
    return "how far it fell or rose, not its two ends" if bare or _OF_FROM.search(left) else None


def _speaks_of_rank(lower: str) -> bool:
    return bool(set(cues("ranking")).intersection(re.findall(r"[\w.]+", lower.replace(". ", " ").rstrip("."))))


def _is_level(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.kind in {*AMOUNTS, "percent"} and not is_points(mention)

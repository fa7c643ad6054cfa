"""Changes in a clause: by how much, from which figure, to which; one binding each, or the reason why none is safe."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.model import Quantity, Timex
from factcheck.model.tuples import NamedTuple

from ..passage import KINDS, Sentence
from .movement import is_moving, sign
from .roles import Clause, Part, clauses

NO_ENDS = "a change without both of its ends beside it"
ANOTHER = "the figures beside this change are another subject's"
CROWDED = "more than one figure could be an end of this change"

_TURN = re.compile(r"[,–—] ?(?!includ|exclud|accord|dur|fall|ris)\w+ing\b", re.I)
_NEXT = re.compile(r"[ -]([a-z]+)", re.I)
_AFTER_CHANGE = frozenset(
    "in from to on over last this since year for at during compared against by within between under".split()
)
_MORE = {"more than": 1, "less than": -1}
_BY = re.compile(r"\bby (?:an? |another |a further |some |just |only |nearly )*$", re.I)
_APPOSED = re.compile(
    r"(?:[,:(–—]| -+) ?(?:[\w'-]+ ){0,5}$|^(?:up|down) $|\band (?:up|down) $|\b(?:is|are|was|were) (?:\w+ )?$"
)
_DIFFERENCE = re.compile(r" (?:more|less|fewer|higher|lower|above|below|up|down)\b", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:the|its|their|his|her|this|that|of the) $", re.I)
_NOUN = re.compile(r"[ -](?:[\w-]+ )??([a-z-]+)", re.I)
_BARE_OR = re.compile(r"(?:, or|\(|, ie|, i\.e\.,?|[–—]) ?(?:an? |some |about |nearly )?$", re.I)
_OR = re.compile(r"\bor (?:an? |some |about |nearly )?$", re.I)
_OF = re.compile(r" of ", re.I)
_DATED = re.compile(rf" (?:in|at|on|by) (?:the )?(?:(?:end|start|beginning) of )?{KINDS['date']},")
""" "Its income, £4m in 2016, had grown to £5m"."""


_TWO_FACED = re.compile(r"\b(?:improv|worsen|deteriorat)", re.IGNORECASE)
""" "The ratio of costs worsened to 98 percent from 96": it rose."""


_WHEN = re.compile(rf"(?: (?:percentage )?points?)? (?:in |at |by |of |during |over )?(?:the )?(?=({KINDS['date']}))")
_A_YEAR_LONG = 366
""" "Rose 12 percent last year": from a level of the year before, at most."""


class Move(NamedTuple):
    """A change with its ends; where an end is missing the reason says why."""

    change: Quantity
    sign: int
    before: Quantity | None = None
    after: Quantity | None = None
    reason: str = ""
    tied: bool = True
    """The change stands by its verb, not before a noun of its own ("cut 150 percent tariffs")."""


def moves(
    sentence: Sentence, is_change: Callable[[Quantity], bool], is_level: Callable[[Quantity], bool]
) -> Iterator[Move]:
    """Every figure of change in the sentence, with its ends."""
    if not _may_move(sentence):
        return
    for clause in clauses(sentence):
        changes = [(p, way) for p in clause.parts if is_change(p.mention) and (way := _way(clause, p))]
        bounds = [p.spot for p, _ in changes[1:]] + [clause.end] * bool(changes)
        for (part, way), bound in zip(changes, bounds, strict=True):
            near = clause.parts if len(changes) == 1 else [p for p in clause.parts if part.spot < p.spot < bound]
            levels = [p for p in near if p is not part and is_level(p.mention)]
            yield _bound(clause, part, way, levels)


def _may_move(sentence: Sentence) -> bool:
    """Whether it holds a word of rise or fall, or a figure with "more than" before it: a quick look."""
    return is_moving(sentence.lower) or any(m.hedge in _MORE for m in sentence.mentions if isinstance(m, Quantity))


def _bound(clause: Clause, part: Part, way: int, levels: Sequence[Part]) -> Move:
    befores = [p for p in levels if p.role == "before"]
    bases = [p for p in levels if p.role == "base" and p.spot > part.spot]
    if befores and bases:  # "from 45 to 180 crowns, up 20 percent on last year's 150"
        return Move(part.mention, way, reason=CROWDED)
    if not befores:
        befores = bases
        befores = befores or [p for level in levels if (p := _compared(part, level))]
    afters = [p for p in levels if p.role == "after"]
    befores = befores or [p for p in levels if afters and p.role == "bare" and _was(clause, p, part, way, afters[0])]
    spots = {p.spot for p in befores}
    afters = afters or [p for p in levels if p.role == "at" and p.spot > part.spot]
    afters = afters or [p for p in levels if p.spot not in spots and _may_arrive(clause, p, part)][-1:]
    if len(befores) == len(afters) == 1:
        if _turns(clause, part, befores[0], afters[0]):
            return Move(part.mention, way, reason=ANOTHER)
        before, after = befores[0].mention, afters[0].mention
        return Move(part.mention, _taken(clause, way, before, after), before, after)
    return Move(part.mention, way, reason=CROWDED if befores and afters else NO_ENDS, tied=_is_tied(clause, part))


def _taken(clause: Clause, way: int, before: Quantity, after: Quantity) -> int:
    """The way of a change; that of its ends where the word says only whether it was welcome."""
    if not _TWO_FACED.search(clause.text) or not (before.number and after.number):
        return way
    return -1 if after.number.fraction < before.number.fraction else 1


def _turns(clause: Clause, change: Part, before: Part, after: Part) -> bool:
    """ "prices rose 0.4%, taking inflation to 3.2% from 2.8%": the ends are another subject's."""
    first, *_, last = sorted((change.spot, before.spot, after.spot))
    return bool(_TURN.search(clause.text, first - clause.start, last - clause.start))


def _is_tied(clause: Clause, part: Part) -> bool:
    following = _NEXT.match(clause.right(part.spot))
    return not following or bool(sign(following[1])) or following[1].lower() in _AFTER_CHANGE


def _compared(change: Part, level: Part) -> Part | None:
    """ "25% more than 40": the words were read as the level's hedge, and are the change's."""
    if level.spot != change.spot + 2 or level.mention.hedge not in _MORE:
        return None
    return level._replace(mention=level.mention._replace(ends=None, hedge=None), role="base")


def _was(clause: Clause, level: Part, change: Part, way: int, after: Part) -> bool:
    """A level before the change with a time of its own, and on the side from which it came."""
    one, other = level.mention.number, after.mention.number
    turned = one and other and (other.fraction - one.fraction) * way < 0
    return level.spot < change.spot and not turned and bool(_DATED.match(clause.right(level.spot)))


def _may_arrive(clause: Clause, level: Part, change: Part) -> bool:
    """ "Sales were 50, up 25% on 40": a bare figure that the change is set off from."""
    if level.role not in ("bare", "at") or level.spot > change.spot or _DIFFERENCE.match(clause.right(level.spot)):
        return False
    if clause.left(level.spot).endswith(("(", "per ")):
        return False
    return bool(_APPOSED.search(clause.left(change.spot)))


def _way(clause: Clause, part: Part) -> int | None:
    """1 or -1 where a word of rise or fall is tied to the figure, else None."""
    if part.role in ("after", "before"):
        return None
    beside = [p.mention for p in clause.parts if p.spot == part.spot + 2]
    if beside and beside[0].hedge in _MORE:
        return _MORE[beside[0].hedge]
    left, right = clause.left(part.spot), clause.right(part.spot)
    noun = _NOUN.match(right)
    if noun and not _OF.match(right) and (way := sign(noun[0].replace("-", " "))):
        return way
    if _OF.match(right) or _OWNED.search(left):
        return None
    verb = _near(left)
    if verb:
        return verb
    return sign(_words(left)) if _BY.search(left) or _BARE_OR.search(left) and not _is_of_end(clause, part) else None


def _is_of_end(clause: Clause, part: Part) -> bool:
    """ "To 816,000 shares, or 11 percent, from 453,300 shares, or 6 percent": a share of each end, and no change."""
    others = [p for p in clause.parts if p.mention.kind == part.mention.kind == "percent" and p is not part]
    if any(_OR.search(clause.left(p.spot)) for p in others):
        return True
    before = [p for p in clause.parts if p.spot < part.spot][-1:]
    ends = {"after", "before"} - {p.role for p in before}
    return len(ends) == 1 and any(p.spot > part.spot and p.role in ends for p in clause.parts)


def _near(left: str) -> int | None:
    """The sign of the words just before, with no punctuation or figure between."""
    return sign(" ".join(re.split(r"[^\w' -]", left)[-1].split()[-7:]))


def _words(left: str) -> str:
    return re.sub(r"[^\w' ]", " ", left)


def of_two_spans(sentence: Sentence, change: Quantity, before: Quantity, after: Quantity) -> str | None:
    """ "Rose 12 percent last year to 4 million, up from 3 million in 2015"."""
    since, base = _dated(sentence, change), _dated(sentence, before)
    if since is None or base is None:
        return None
    far = since.days.low - base.days.high > _A_YEAR_LONG if since.days and base.days else _is_far(change, before, after)
    return "a percentage of another time than the level it is told from" if far else None


def _dated(sentence: Sentence, figure: Quantity) -> Timex | None:
    """The date that stands right behind a figure."""
    spots = [spot for spot, m in zip(sentence.spots, sentence.mentions, strict=True) if m.start == figure.start]
    found = _WHEN.match(sentence.skeleton, spots[0] + 1) if spots else None
    when = sentence.mention_at(found.start(1)) if found else None
    return when if isinstance(when, Timex) else None


def _is_far(change: Quantity, before: Quantity, after: Quantity) -> bool:
    """Less than half or more than twice what led from the one level to the other, in percent."""
    if not (change.number and before.number and after.number) or change.kind != "percent" or not before.number.digits:
        return False
    told, moved = change.number.fraction, after.number.fraction - before.number.fraction
    if before.kind != "percent":
        moved = moved / before.number.fraction * 100
    return not abs(moved) / 2 <= told <= abs(moved) * 2

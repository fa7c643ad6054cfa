"""Bind a change that is set off behind its two levels: "from $80 in May it had come to $92, a rise of 15 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.model import Mention, Number, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import AMOUNTS, in_major, is_amount, is_part, is_percent, same_unit, unlike
from ..binding.called import MORE as DIFFERENCE
from ..binding.called import moved_by
from ..binding.joined import join
from ..binding.movement import sign
from ..binding.phrases import NO_FIGURE
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Found, Pattern, Sentence

NEEDS = ("share", "amount")
# fmt: off
CUES = (
    "rise", "increase", "gain", "jump", "growth", "surge", "climb", "advance", "improvement", "fall", "drop", "decline",
    "decrease", "slide", "plunge", "slump", "loss", "reduction", "cut", "raise", "hike", "leap", "uplift", "boost",
    "expansion", "saving", "dip", "dive", "contraction", "collapse", "more", "less", "fewer", "higher", "lower",
    "dearer", "cheaper", "then", "left", "remain", "remains", "remained", "survive", "survived", "closed at",
    "opened at", "ended at", "finished at", "stood at", "began at", "was at", "were at", "been at", "started at",
)
# fmt: on

_LEVELS = r"^(?P<levels>(?:[^.\ue000-\uf8ff]|[{date}{duration}]|{level})*?{amount}" + NO_FIGURE + r"{0,50}?)"
# In 2017 they were put at 118,387 tonnes; this year at 81,224, a decline of 31 percent
NOUN = Pattern(
    _LEVELS + r"(?:,| [–-]+|—) ?(?:or )?an? (?:[\w-]+ )??(?P<way>{rise_noun}|{fall_noun}) of (?P<change>{share})",
    kinds=("share", "amount"),
    hints=(" of ",),
)
# Two years ago it treated 640 patients; last year 800, a 25 percent rise
BEFORE_NOUN = Pattern(
    _LEVELS + r"(?:,| [–-]+|—) ?(?:or )?an? (?:[\w-]+ )??(?P<change>{share})[ -](?:[\w-]+ )??"
    r"(?P<way>{rise_noun}|{fall_noun})(?= ?[,.;]|$| (?:on|over|from|in)\b)",
    kinds=("share", "amount"),
    hints=(" a ", " an "),
)
# The price, $80 in January, had reached $92 by June, 15 percent more
MORE = Pattern(
    _LEVELS + r"(?:,| [–-]+|—) ?(?P<change>{share}) (?P<way>more|less|fewer|higher|lower|dearer|cheaper)(?= ?[,.;]|$)",
    kinds=("share", "amount"),
    hints=("more", "less", "fewer", "higher", "lower", "dearer", "cheaper"),
)
# The shares closed at $38.40 on Wednesday and rose 8 percent to $41.50; the fund, which stood at 6m, shrank by a third
STOOD = Pattern(
    r"\b(?:closed|opened|ended|finished|stood|began|started|was|were|been) (?:\w+ )?at (?P<before>{level})"
    r"(?:[^.;\ue000-\uf8ff]|{date}){0,40}?(?:,| and| but) (?:then |since |later |has since |had since )?(?P<way>[a-z]+)"
    r"(?: \w+)?? (?:by )?(?P<change>{share})(?: \w+)?? to (?P<after>{level})",
    kinds=("share", "amount"),
    hints=(" at ",),
)
# The number of colonies is down 31 percent on 2006: 690,000 then, 476,000 now
THEN_NOW = Pattern(
    r"\b(?P<way>{rise}|{fall}|up|down)(?: by)? (?P<change>{share})[^.\ue000-\uf8ff]{0,30}?(?:{date})?(?::|;| [–-]|—) ?"
    r"(?P<before>{amount})(?: [\w-]+)? then(?:,| and|, and) (?P<after>{amount})(?: [\w-]+)? {date}",
    kinds=("share", "amount", "amount"),
    hints=(" then",),
)
# The herd has shrunk by 40 percent, and only 9,000 of the 15,000 reindeer are left
LEFT = Pattern(
    r"\b(?P<way>{fall}|cut|reduced)(?: \w+){0,2}? (?P<change>{share})"
    + NO_FIGURE
    + r"{0,60}?(?P<after>{amount}) of (?:the|its) (?P<before>{amount})"
    + NO_FIGURE
    + r"{0,50}?\b(?:left|remain|remains|remained|survive|survived)\b",
    kinds=("share", "amount"),
    hints=("left", "remain", "surviv"),
)


_THEN = re.compile(
    r"\b(?:from|to|reached|now|against|compared|versus|today|this (?:year|month|week|time|season)|currently|since)\b|;"
)
"""What leads from one time to another."""
_DATED = re.compile(rf"{KINDS['date']}.*{KINDS['date']}")
_SINCE = re.compile(rf" (?:since|on|from|over|against|compared (?:with|to)) (?:the same )?{KINDS['date']}")
_ROLE = re.compile(r"\b(to|from) (?:\w+ ){0,2}$", re.IGNORECASE)
_ON = re.compile(r" (?:on|over|from|since|compared|against)\b")
_EACH_DATED = re.compile(
    rf"[\ue000-\uf8ff](?: [\w'-]+){{0,3}} {KINDS['date']} and (?:only |just )?[\ue000-\uf8ff]"
    rf"(?: in| at| on)? {KINDS['date']}"
)
"""330 collisions in 2018 and 300 the year before."""
_NOW = re.compile(
    rf"\W*(?:It|They|This|The same [\w-]+|Its [\w-]+|(?:Now|Today|{KINDS['date']}),?(?: it| they| there)?)"
    rf" (?:(?:now|today|currently|{KINDS['date']}) )?(?:costs?|stands? at|stood at|is|are|was|were|numbers?|numbered"
    r"|employs?|employed|sells? for|sold for|goes for|went for|fetch(?:es|ed)|has|have|had|totals?|totalled"
    r"|makes?|made)"
    rf"(?: (?:now|today|currently|{KINDS['date']}))? [\ue000-\uf8ff]"
)
""" "It now costs $2.40": the thing of the sentence before, at another time."""


def compose(article: Article) -> Iterator[Change | Skip]:
    for pattern in (NOUN, BEFORE_NOUN, MORE):
        for found in article.find(pattern):
            levels = _without_difference(found, [m for m in found.mentions("levels") if is_amount(m)])
            steps = [m for m in levels if moved_by(found.sentence.skeleton, found.sentence.spot_of(m))]
            if len(steps) == 1:
                yield from _stepped(found, steps[0], _alike(levels, steps[0]))
            elif len(levels) == 2 and not steps:
                yield from _change(found, *levels)
        for both, start in _going_on(article):
            for found in pattern.search(both):
                levels = [m for m in found.mentions("levels") if is_amount(m)]
                if len(levels) == 2 and levels[0].start < start <= levels[1].start:
                    yield from _change(found, *levels)
    for pattern in (LEFT, STOOD, THEN_NOW):
        for found in article.find(pattern):
            yield from _led(found)


def _alike(levels: list[Mention], step: Mention) -> list[Mention]:
    """Those of the kind of the step: not the 12,000 seats beside two sums."""
    return [m for m in levels if m is not step and (m.kind == step.kind != "number" or len(levels) == 2)]


def _without_difference(found: Found, levels: list[Mention]) -> list[Mention]:
    """ "45,000, 12,000 fewer than the 57,000 of 2017": two levels, and how far they are apart."""
    values = [m.number.fraction for m in levels if isinstance(m, Quantity) and m.number]
    if len(levels) != 3 or len(values) != 3 or abs(values[0] - values[2]) != values[1]:
        return levels
    spot = found.sentence.spot_of(levels[1])
    if not DIFFERENCE.match(found.sentence.skeleton, spot + 1):
        return levels
    return [levels[0], levels[2]]


def _going_on(article: Article) -> Iterator[tuple[Sentence, int]]:
    """Two sentences as one, the second of which tells what the level of the first is now, and where it begins."""
    for first, second in pairwise(article.sentences):
        if KINDS["date"] in second.letters and _NOW.match(second.skeleton):
            yield join(_unstopped(first), second), second.start


def _unstopped(sentence: Sentence) -> Sentence:
    """With a semicolon for its full stop, so that a pattern goes on."""
    end = len(sentence.skeleton.rstrip(". "))
    tail = ";".ljust(len(sentence.skeleton) - end)
    return sentence._replace(skeleton=sentence.skeleton[:end] + tail, lower=sentence.lower[:end] + tail)


def _change(found: Found, one: object, other: object) -> Iterator[Change | Skip]:
    change, way = found.quantity("change"), sign(found.words("way"))
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or way is None or not is_percent(change):
        return
    reason = _unfit(found, one, other)
    if reason:
        yield Skip(change, reason)
        return
    low, high = sorted((printed(one), printed(other)), key=lambda level: level.said)
    before, after = (low, high) if way > 0 else (high, low)
    yield Change(printed(change, derived=True), before, after, way)


def _stepped(found: Found, step: Mention, levels: list[Mention]) -> Iterator[Change]:
    """ "Up by £30 to £630, a rise of 5 percent": the one level, and how far it moved to get there or away."""
    if len(levels) != 1 or _ON.match(found.sentence.skeleton, found.match.end()):
        return
    level, change, way = levels[0], found.quantity("change"), sign(found.words("way"))
    role = _ROLE.search(found.sentence.skeleton, 0, found.sentence.spot_of(level))
    if not isinstance(step, Quantity) or not isinstance(level, Quantity) or not (way and role and is_percent(change)):
        return
    step = in_major(step, level)
    if step.kind != level.kind or not same_unit(step, level) or step.hedge or level.hedge or _is_other(found):
        return
    moved, end = printed(step).value * way, printed(level)
    other = end.value - moved if role[1] == "to" else end.value + moved
    places = min(number.exponent for number in (step.number, level.number) if number)
    if other.low > 0 and Fraction(10) ** places * other.middle:
        number = Number(int(other.middle / Fraction(10) ** places), places)
        far = Printed(step._replace(number=number), other, other)
        yield Change(printed(change, derived=True), *((far, end) if role[1] == "to" else (end, far)), way)


def _led(found: Found) -> Iterator[Change]:
    """A change whose ends the pattern itself tells apart."""
    change, before, after = (found.quantity(group) for group in ("change", "before", "after"))
    way = sign(found.words("way"))
    if way and is_percent(change) and not unlike(before, after) and not before.hedge and not after.hedge:
        yield Change(printed(change, derived=True), printed(before), printed(after), way)


def _is_other(found: Found) -> bool:
    """Whether the change may be told on another basis than the levels."""
    return found.sentence.says((*cues("other_basis"), *cues("inverse_rate"), "profit", "loss"))


def _is_of_another_time(found: Found) -> bool:
    """ "It now costs $60, an increase of 10 percent since May": of a time that is none of the levels'."""
    spot = found.match.end()
    held = _SINCE.match(found.sentence.skeleton, spot)
    if held is None:
        return False
    since = found.sentence.mention_at(held.end() - 1)
    return all(m.text.lower() != since.text.lower() for m in found.mentions("levels"))


def _unfit(found: Found, one: Quantity, other: Quantity) -> str | None:
    """Why the two need not be the ends of the change."""
    first, second = (found.sentence.spot_of(m) for m in (one, other))
    between = found.sentence.lower[first + 1 : second]
    both = _EACH_DATED.search(found.words("levels"))
    if " and " in between and not both or not (both or _THEN.search(between) or _DATED.search(found.words("levels"))):
        return "two levels that need not be of two times"
    if _is_of_another_time(found):
        return "a percentage of another time than the levels beside it"
    if any(is_part(m) or m.hedge for m in (one, other)):
        return "one of the ends is no single figure"
    if any(m.kind == "number" and m.unit for m in (one, other)) and one.unit and other.unit and one.unit != other.unit:
        return "the two levels count different things"
    if _is_other(found):
        return "a percentage on another basis than the levels beside it"
    return unlike(one, other) if {one.kind, other.kind} <= AMOUNTS else "levels of another kind"

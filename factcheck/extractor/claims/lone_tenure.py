"""Bind a date to the term of office of whoever its clause is about, in whatever words it tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Interval, Named, Query, Span, Tenure, Timex, days_of, timed
from factcheck.model.claims.recalled import Recalled

from ..binding.clauses import clause, is_lone
from ..binding.offices import Told, is_again, is_narrow, may_be_later, nth_term, speaks, told
from ..binding.whom import may_be_told, whom
from ..passage import KINDS, Article, Sentence

NEEDS = ("person", "date", "year")
# fmt: off
CUES = (
    "{office}", "{office_taken}", "{office_left}", "{office_held}", "{office_term}", "{seat_of_power}", "number", "no",
    "succeeded", "replaced", "elected", "resigned", "quit", "retired", "led", "ran", "run", "headed", "presided",
    "removed", "dismissed",
)
NEEDS_2 = ("date", "year")
CUES_2 = (
    "{office}", "{office_taken}", "{office_left}", "{office_held}", "{office_term}", "{seat_of_power}", "number", "no",
    "succeeded", "replaced", "elected", "resigned", "quit", "retired", "led", "ran", "run", "headed", "presided",
    "removed", "dismissed",
)
ALSO_2 = ("he", "she", "who", "his", "her", "{opened}")
# fmt: on

_CLOSE = 90
"""Letters between what was done and when, within which nothing else is likely to be dated."""
_BEFORE = 16
_NAMED = f"[{KINDS['area']}{KINDS['body']}]"
_THEN = re.compile(
    rf"(?:\b(?:was|were|served as|been)|[{KINDS['person']}],) (?:(?:the|an?|its|{_NAMED}(?:'s)?|country's) )?"
    r"(?:president|prime minister|premier|taoiseach|chancellor|pope|king|queen|emperor|secretary[ -]general)"
    rf"(?: of (?:the )?(?:{_NAMED}|country|republic))?$"
)
_IN = re.compile(r" in (?:the )?")
""" "In office then": nothing else between the office and the date."""


def compose(article: Article) -> Iterator[Recalled]:
    for sentence in article.holding("date"):
        if may_be_told(sentence):
            before: Told | None = None
            for when in sentence.mentions:
                if isinstance(when, Timex) and when.kind == "date" and "y" in when.stated and when.days is not None:
                    before = _told(sentence, when, before)
                    if before:
                        yield from _recalled(article, sentence, when, before)


def _told(sentence: Sentence, when: Timex, before: Told | None) -> Told | None:
    """What the clause of a date tells of an office, or the one before it where it goes on: "and again from"."""
    where = clause(sentence, when)
    if before and before.both and is_again(sentence, where, when):
        return before
    if not is_lone(sentence, where, when):
        return None
    found = told(sentence, where, when) if speaks(sentence, where) else None
    if found is None or (found.bare and "m" not in when.stated):
        return None
    spot = sentence.spot_of(when)
    end = sentence.skeleton.find(",", spot, where.end)
    return None if is_narrow(sentence, Span(found.span.start, where.end if end < 0 else end)) else found


def _recalled(article: Article, sentence: Sentence, when: Timex, told: Told) -> Iterator[Recalled]:
    people, sure = whom(article, sentence, told.span)
    if not people:
        return
    spot = sentence.spot_of(when)
    around = Span(min(told.span.start, spot) - 12, max(told.span.end, spot) + 24)
    nth = nth_term(sentence, around)
    later = may_be_later(sentence, around)
    firm = sure and abs(spot - told.span.start) < _CLOSE and (nth is not None or not later)
    needs = tuple(need for person in people for need in _needs(person, nth))
    ends, office = _ends(when), _office(sentence, told)
    if ends[0] and told.both:
        yield Recalled(timed(when, ends[0]), people, needs, "start", firm, later, nth, ends[1], office)
        if ends[1]:
            yield Recalled(timed(when, ends[1]), people, needs, "end", firm, later, nth, ends[0], office)
    elif not when.value.startswith("("):
        days, lead = days_of(when.value[: _fine(when)]), sentence.skeleton[:spot]
        if not told.both or lead.endswith(("since ", "from ")):
            yield Recalled(timed(when, days), people, needs, told.side, firm, later, nth, None, office)
        elif firm and _is_then(sentence, told, spot):
            yield Recalled(timed(when, days), people, needs, "span", firm, office=office)


def _is_then(sentence: Sentence, told: Told, spot: int) -> bool:
    """Whether the date is one on which the office was held: "was prime minister of Australia in 1986"."""
    end = sentence.skeleton.find(" in ", told.span.start, spot)
    start = max(0, told.span.start - _BEFORE)
    return end > 0 and bool(_THEN.search(sentence.lower[start:end]) and _IN.fullmatch(sentence.lower, end, spot))


def _office(sentence: Sentence, told: Told) -> str:
    """The office that only some countries have, if it is named: the British chancellor is none of them."""
    return "chancellor" if "chancellor" in sentence.lower[told.span.start : told.span.end] else ""


def _needs(person: Named, nth: int | None) -> Iterator[Query]:
    for entity in person.entities:
        yield Tenure(entity)
        if nth:
            yield Event("term", frozenset((entity,)), nth)


def _ends(when: Timex) -> tuple[Interval | None, Interval | None]:
    """Of a range both of its ends, no finer than they were printed."""
    if not when.value.startswith("("):
        return None, None
    first, last = (end[: _fine(when)] for end in when.value[1:-1].split(",")[:2])
    return days_of(first), None if "X" in last else days_of(last)


def _fine(when: Timex) -> int:
    """Letters of its value that were printed."""
    return 10 if "d" in when.stated else 7 if "m" in when.stated else 4

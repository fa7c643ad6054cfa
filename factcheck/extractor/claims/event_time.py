"""Bind a time to the event it dates: who met whom, who invited whom, which summit of the two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Named, Quantity, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.event_time import EventTime, Part

from ..binding.subject import antecedent
from ..passage import Article, Found, Pattern

NEEDS = ("person", "date")
# fmt: off
CUES = (
    "independent", "independence", "invited", "invitation", "meet", "meets",
    "meeting", "met", "summit", "encounter", "talks", "handed", "handover",
    "return", "returned", "given back", "reverted", "went back", "assassinated", "colony", "protectorate", "possession",
    "assassination", "gunned down",
)
NEEDS_2 = ("area", "date")
CUES_2 = (
    "independent", "independence", "handed", "handover", "return", "returned", "given back", "reverted", "went back",
    "colony", "protectorate", "possession",
)
# fmt: on

_SIDES = ("person", "area", "body")
_GAP = r"(?: [a-z][\w'-]*){0,5}?"
"""A few plain words: no name, no figure, no stop between the event and its time."""

_PLACE = r"(?:,? in (?:{area}|{name}|{place}|[A-Z][\w-]+(?: [A-Z][\w-]+)?),?)?"

MEETINGS = (
    # Kim meets President Putin for the first time on Thursday
    Pattern(
        r"(?:(?P<a>{person})|\b(?:he|she)) (?P<verb>{meet}) (?:with )?(?:[\w'-]+ ){0,3}?(?P<b>{person})"
        r"(?: for the (?P<nth>{ordinal}) time)?" + _GAP + r"(?: on| in)? (?P<when>{date})",
        kinds=("person", "date"),
        hints=("met ", "meet", "talks"),
    ),
    # Kim and Putin met for the first time on April 25; first met in June
    Pattern(
        r"(?P<a>{person}) and (?:[\w'-]+ ){0,3}?(?P<b>{person}) (?:(?P<nth>{ordinal}) )?(?:{meet})"
        r"(?: for the (?P<nth2>{ordinal}) time)?" + _GAP + r"(?: on| in)? (?P<when>{date})",
        kinds=("person", "date"),
        hints=("met ", "meet", "talks"),
    ),
    # his second summit with Trump broke down in February
    Pattern(
        r"\b(?:(?P<a>{person})'s|his|her|their) (?P<nth>{ordinal}) (?:summit|meeting|encounter|talks)"
        r" with (?:[\w'-]+ ){0,3}?(?P<b>{person})" + _GAP + r"(?: on| in)? (?P<when>{date})",
        kinds=("person", "date", "ordinal"),
        hints=("summit", "meeting", "talks"),
    ),
    # Kim and Putin held their first summit in Vladivostok in April 2019
    Pattern(
        r"(?P<a>{person}) and (?:[\w'-]+ ){0,3}?(?P<b>{person}) (?:have |had )?held (?:their|a) (?P<nth>{ordinal})"
        r" (?:summit|meeting|encounter)" + _PLACE + r"(?: on| in)? (?P<when>{date})",
        kinds=("person", "date", "ordinal"),
        hints=("summit", "meeting", "encounter"),
    ),
    # the first summit between Kim and Putin took place in Vladivostok in April 2019
    Pattern(
        r"(?P<nth>{ordinal}) (?:summit|meeting|encounter) (?:between|of) (?:[\w'-]+ ){0,3}?(?P<a>{person}) and"
        r" (?:[\w'-]+ ){0,3}?(?P<b>{person}),?(?: (?:took place|was held|was|came|happened))?"
        + _PLACE
        + r"(?: on| in)? (?P<when>{date})",
        kinds=("person", "date", "ordinal"),
        hints=("summit", "meeting", "encounter"),
    ),
)
INVITATIONS = (
    # Russia extended the invitation to Kim almost a year ago; Russia invited Kim in May
    Pattern(
        r"(?P<a>{area}|{person}) (?:(?:extended|issued|sent|made) (?:an|the|its|his) invitation to|invited) "
        r"(?:[\w'-]+ ){0,3}?(?P<b>{person})(?: on| in)? (?P<when>{date})",
        kinds=("person", "date"),
        hints=("invit",),
    ),
)
INDEPENDENCE = (
    # India became independent in 1947; Botswana gained independence from Britain in 1966
    Pattern(
        r"(?P<a>{area}),? (?:which )?(?:(?:(?:has been|had been|became|was|is|which is) )?independent"
        r"|(?:gained|regained|won|achieved|secured|obtained|declared|proclaimed) (?:its |full |formal )?independence)"
        r"(?: (?:from|of) (?:the )?(?:{name}|[A-Z][\w-]+))?(?: in| on| since)? (?P<when>{date})",
        kinds=("area", "date"),
        hints=("independen",),
    ),
    # India's independence in 1947; the independence of India in 1947
    Pattern(
        r"(?:(?P<a>{area})'s? independence|independence of (?:the )?(?P<a2>{area}))"
        r"(?: from (?:the )?(?:{name}|[A-Z][\w-]+))? (?:in|on|of|came in|dates from) (?P<when>{date})",
        kinds=("area", "date"),
        hints=("independen",),
    ),
    # Since independence in 1963, Kenya has
    Pattern(
        r"\bsince (?:gaining |winning |its )?independence(?: from (?:the )?(?:{name}|[A-Z][\w-]+))?"
        r" in (?P<when>{date}),? (?:the )?(?P<a>{area})(?!')",
        kinds=("area", "date"),
        hints=("independence",),
    ),
    # Kenya was granted independence in 1963; Britain granted Kenya independence in 1963
    Pattern(
        r"(?:(?P<a>{area}),? (?:which )?was (?:granted|given)|(?:granted|gave) (?P<a2>{area})) (?:its )?independence"
        r"(?: by (?:the )?{name})?(?: in| on) (?P<when>{date})",
        kinds=("area", "date"),
        hints=("independence",),
    ),
    # Kenya, a British colony until 1963
    Pattern(
        r"(?P<a>{area})(?:,? (?:which )?was|,) an? (?:{name}|[A-Z][\w-]+) (?:colony|protectorate|possession) until"
        r" (?P<when>{date})",
        kinds=("area", "date"),
        hints=("colony", "protectorate", "possession"),
    ),
)
HANDOVERS = (
    # Hong Kong was handed back to China on July 1, 1997
    Pattern(
        r"(?P<a>{area}),? (?:which )?"
        r"(?:(?:was |has been )?(?:handed (?:back|over)|returned|given back)|reverted|went back)"
        r" (?:to|by) (?:the )?{name}(?: rule| control| sovereignty)?(?: by {name})?,?(?: in| on) (?P<when>{date})",
        kinds=("area", "date"),
        hints=("handed", "return", "given back", "revert", "went back"),
    ),
    # China has ruled Hong Kong since the handover in 1997; the handover of Hong Kong in 1997
    Pattern(
        r"(?:(?P<a>{area})(?:'s?)? (?:handover|return)|handover of (?P<a2>{area}))(?: to (?:the )?{name})?"
        r"(?: (?:rule|control))?(?: in| on) (?P<when>{date})",
        kinds=("area", "date"),
        hints=("handover", "return"),
    ),
)
ASSASSINATIONS = (
    # John F. Kennedy was assassinated in November 1963; the assassination of John F. Kennedy in 1963
    Pattern(
        r"(?:(?P<a>{person}) was (?:assassinated|gunned down)|assassination of (?:[A-Z][\w.]+ )?(?P<a2>{person}))"
        + _PLACE
        + r"(?: in| on) (?P<when>{date})",
        kinds=("person", "date"),
        hints=("assassinat", "gunned down"),
    ),
)
KINDS = (
    ("meeting", MEETINGS),
    ("assassination", ASSASSINATIONS),
    ("invitation", INVITATIONS),
    ("independence", INDEPENDENCE),
    ("handover", HANDOVERS),
)
ALONE = frozenset({"independence", "handover", "assassination"})
"""Events of one side."""


def compose(article: Article) -> Iterator[EventTime | Skip]:
    seen: set[int] = set()
    for kind, patterns in KINDS:
        for pattern in patterns:
            for found in article.find(pattern):
                if found.timex("when").start not in seen:
                    seen.add(found.timex("when").start)
                    yield _event_time(kind, found)


def _event_time(kind: str, found: Found) -> EventTime | Skip:
    when = found.timex("when")
    names = tuple(_sides(found))
    if len(names) < (1 if kind in ALONE else 2) or not all(name.entity for name in names):
        return Skip(when, "it is not clear who took part in the event")
    if when.days is None:
        return Skip(when, "no date is known to reckon it from")
    people = frozenset(name.entity for name in names if name.entity)
    nth = _nth(found)
    event = Event(kind, people, int(nth.number.fraction) if nth and nth.number else None)
    part: Part | None = "beginning" if re.search(r"\b(?:declar|proclai?m)", found.match[0]) else None
    return EventTime(timed(when), event, (*names, nth) if nth else names, part)


def _sides(found: Found) -> Iterator[Named]:
    """Both sides of the event; a pronoun stands for whoever the sentence makes it mean."""
    groups = found.match.re.groupindex
    if "b" not in groups:
        alone = found.mention("a") or (found.mention("a2") if "a2" in groups else None)
        if isinstance(alone, Named):
            yield alone
        return
    other = found.mention("b")
    if not isinstance(other, Named):
        return
    yield other
    first = found.mention("a") or antecedent(found.sentence, found.match.start(), _SIDES[:1], other)
    if isinstance(first, Named):
        yield first


def _nth(found: Found) -> Quantity | None:
    """The ordinal that says which of several such events it was."""
    groups = [g for g in ("nth", "nth2") if g in found.match.re.groupindex and found.match[g]]
    mention = found.mention(groups[0]) if groups else None
    return mention if isinstance(mention, Quantity) else None

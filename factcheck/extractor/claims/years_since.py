"""Bind an anniversary, or the years since, to the event of a name of its own that they count from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Event, Figure, Named, Quantity, Timex, counted, point
from factcheck.model.claims.years_on_record import YearsOnRecord

from ..binding.length import length
from ..passage import Article, Found, Pattern
from .named_event import NOUNS
from .years_free import until

NEEDS = ("event", "ordinal")
CUES = ("anniversary",)
NEEDS_2 = ("event", "duration")
CUES_2 = ("since", "from", "after")
NEEDS_3 = ("event", "lapse")
CUES_3 = ("ago",)

_OF = (
    rf"(?:the )?(?:(?P<noun>{'|'.join(NOUNS)}|start|beginning|outbreak|opening) of (?:the )?)?"
    r"(?:(?:deadly|devastating|catastrophic|disastrous|terrorist|terror|historic|first|{date}) ){0,2}(?P<event>{event})"
    r"(?! (?:[a-z]+ )?(?:trial|inquiry|verdict|report|film|memorial|museum|trials|concert|fund)\b)"
)
PATTERNS = (
    # the 30th anniversary of the fall of the Berlin Wall
    Pattern(rf"(?P<years>{{ordinal}}) anniversary of {_OF}", kinds=("event", "ordinal"), hints=("anniversary",)),
    # in the 30 years since the Chernobyl disaster; ten years to the day after the Tohoku earthquake
    Pattern(
        rf"(?P<years>{{duration}})(?: on from| since| to the day (?:after|since)) {_OF}", kinds=("event", "duration")
    ),
    # the Good Friday Agreement was signed 20 years ago
    Pattern(
        r"(?P<event>{event}),? (?:(?:that|which) )?(?:(?:was|were) )?(?:(?P<fell>fell|came down)|signed|struck|hit"
        r"|happened|sank|took place|blew up|exploded|erupted|collapsed|went bankrupt|began|concluded|agreed|reached"
        r"|launched)"
        r"(?: just| exactly)? (?P<years>{date})",
        kinds=("event", "date"),
        hints=("ago",),
    ),
)
_YEARS = re.compile(r"P(\d+)Y")
_AGO = re.compile(r" years ago\b", re.IGNORECASE)


def compose(article: Article) -> Iterator[YearsOnRecord]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            figure, years = _years(article, found)
            event, days = found.mention("event"), until(article, found.sentence)
            if figure and days and isinstance(event, Named) and event.entity and figure.start not in seen:
                seen.add(figure.start)
                groups = found.match.groupdict()
                kind = "fall" if groups.get("fell") else NOUNS.get((groups.get("noun") or "").lower(), "")
                needs = (Event(kind, frozenset((event.entity,))),)
                yield YearsOnRecord(counted(figure, point(years)), (event,), needs, days, either=not kind)


def _years(article: Article, found: Found) -> tuple[Figure | None, int]:
    """The number, none where it is hedged."""
    figure = found.mention("years")
    if isinstance(figure, Quantity):
        return (figure, int(figure.number.fraction)) if figure.number and not figure.hedge else (None, 0)
    if not isinstance(figure, Timex) or figure.mod:
        return None, 0
    if years := _YEARS.fullmatch(figure.value):
        return figure, int(years[1])
    said = length(article.document.text, figure) if _AGO.search(figure.text) else None
    return (figure, said.number) if said and said.value.width == 0 else (None, 0)

"""Bind the weekday in the page's date line to the date beside it, and the date to those that its metadata state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Document, Mention, Timex, counted, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.dateline_weekday import DatelineWeekday

from ..binding.weekdays import weekdays
from ..passage import Article

SPAN = "dateline"
# fmt: off
CUES = (
    "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "weds", "thursday", "thu", "thur", "thurs", "friday",
    "fri", "saturday", "sat", "sunday", "sun", "{metadata}",
)
# fmt: on

_PUBLISHED = ("front matter", "JSON-LD", "OpenGraph", "meta", "time element")
"""The bases of days on which an article was published; a file's properties and a mail's date are of something else."""


def compose(article: Article) -> Iterator[DatelineWeekday | Skip]:
    document = article.document
    lines = [segment for segment in document.segments if segment.role == "dateline"]
    dates = [m for line in lines for m in article.mentions if line.start <= m.start < line.end]
    for weekday, day in weekdays(document.text, dates):
        ordinal = _full(day)
        if not ordinal or not weekday.weekday:
            yield Skip(weekday, "the date line does not give a full date")
        else:
            yield DatelineWeekday(counted(weekday, weekday.weekday), day, ordinal)
    yield from _beside_metadata(document, dates)


def _beside_metadata(document: Document, dates: Sequence[Mention]) -> Iterator[DatelineWeekday]:
    """The first full date of the date lines, where none of them is of a day that the metadata state."""
    as_of = document.as_of
    if as_of is None or as_of.given:
        return
    stated = tuple((basis, day.toordinal()) for basis, day in as_of.candidates if basis.startswith(_PUBLISHED))
    full = [(one, days) for one in dates if isinstance(one, Timex) and (days := _full(one))]
    if stated and full and not any(abs(day - other) <= 1 for _, day in full for _, other in stated):
        if _is_masthead(document, full[0][0]):
            return
        date, day = full[0]
        yield DatelineWeekday(timed(date), date, day, stated)


def _is_masthead(document: Document, date: Mention) -> bool:
    """Whether a date stands amid the page's furniture above its headline: the day on which the page was shown."""
    roles = [segment.role for segment in document.segments]
    place = next(at for at, segment in enumerate(document.segments) if segment.start <= date.start < segment.end)
    around = roles[max(place - 1, 0) : place + 2]
    return around == ["furniture", "dateline", "furniture"] and "headline" in roles[place:]


def _full(date: Timex) -> int:
    """The day, as an ordinal, of a date that is written in full; 0 for any other."""
    days = date.days
    return int(days.low) if "y" in date.stated and days is not None and not days.width else 0

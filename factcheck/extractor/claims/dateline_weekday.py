"""Bind the weekday in the page's date line to the date beside it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.dateline_weekday import DatelineWeekday

from ..binding.weekdays import weekdays
from ..passage import Article


def compose(article: Article) -> Iterator[DatelineWeekday | Skip]:
    document = article.document
    lines = [segment for segment in document.segments if segment.role == "dateline"]
    dates = [m for line in lines for m in article.mentions if line.start <= m.start < line.end]
    for weekday, day in weekdays(document.text, dates):
        days = day.days
        if "y" not in day.stated or days is None or days.width or not weekday.weekday:
            yield Skip(weekday, "the date line does not give a full date")
        else:
            yield DatelineWeekday(counted(weekday, weekday.weekday), day, int(days.low))

"""Bind a year or day to the person who then came to power or to office."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import timed
from factcheck.model.claim import Skip
from factcheck.model.claims.tenure_start import TenureStart

from ..passage import Article, Found, Pattern
from ..subject import subject

_POWER = r"(?:since (?:coming|he came|she came|rising|taking) (?:to )?power|(?:came|rose) to power|took power|assumed power)"
_OFFICE = r"(?:since (?:taking|he took|she took) office|took office|in office since|in power since|assumed office)"

PATTERNS = (
    Pattern(rf"\b(?:{_POWER}|{_OFFICE})(?: in| on| since)? (?P<when>{{date}})", kinds=("date",), hints=("power", "office")),
    Pattern(
        r"(?:has|have) (?:led|ruled|governed|been in power in|been (?:the )?(?:president|prime minister|leader)(?: of)?)"
        r"(?: (?:the )?(?:country|nation|{area}))? since (?P<when>{date})",
        kinds=("date",),
        hints=("since",),
    ),
)


def compose(article: Article) -> Iterator[TenureStart | Skip]:
    for pattern in PATTERNS:
        for found in article.find(pattern):
            yield _tenure(found)


def _tenure(found: Found) -> TenureStart | Skip:
    when = found.timex("when")
    person = subject(found.sentence, ("person",))
    if person is None or person.entity is None:
        return Skip(when, "it is not clear whose time in power this is")
    if when.days is None:
        return Skip(when, "no date is known to reckon it from")
    return TenureStart(timed(when), person)

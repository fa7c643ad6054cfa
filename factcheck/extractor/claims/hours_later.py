"""Bind "five and a half hours later" to the two times of day before it: "went off at 9:40 a.m. and came back at"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.claim import Skip
from factcheck.model.claims.tenure import Tenure

from ..binding.clocks import LONGEST, TRAVEL, minutes_between, roughly
from ..binding.length import figure, length
from ..passage import Article, Found, Pattern

NEEDS = ("time", "time")
CUES = ("later", "afterwards", "lasted", "took", "lasting", "began", "begun", "started", "opened")

_GAP = r"[^.;{date}{time}{duration}{set}]{0,60}?"
_STOP = r"(?=\W*$|[,.;)]| (?:and|but)\b)"
PATTERNS = (
    # During an eight-hour shift that began at 6 a.m. and ended at 2 p.m.
    Pattern(
        rf"(?P<length>{{duration}}) (?:[\w'-]+,? ){{1,3}}?(?:that |which )?(?:began|started|opened)\b{_GAP}"
        rf"(?P<from>{{time}}),? and (?:ended|finished|closed|concluded|stopped)\b{_GAP}(?P<to>{{time}})",
        kinds=("time", "time", "duration"),
        hints=("began", "started", "opened"),
    ),
    # The road closed at 6:20 p.m. and reopened at 9:20 p.m., three hours later
    Pattern(
        rf"(?P<from>{{time}})[,;]? (?:and|but|before|then|it|they|which)\b{_GAP}(?P<to>{{time}})(?:,| [-–—]| \(),? ?"
        rf"(?:(?:some|about|around|just|only|nearly|almost|more than|exactly|or) )*(?P<length>{{moment}}){_STOP}",
        kinds=("time", "time"),
        hints=(" and ", " but ", "before ", "then ", " it ", "they ", "which "),
    ),
    # The outage, which began at 05:45 and ended at 08:15, lasted two and a half hours
    Pattern(
        rf"\b(?:began|begun|started|opened)\b{_GAP}(?P<from>{{time}}),? and (?:was |were |had )?"
        rf"(?:ended|finished|closed|over|concluded|lifted|restored|stopped)\b{_GAP}(?P<to>{{time}}),?"
        rf" (?:and )?(?:lasted|took|lasting|taking)(?: for)? (?P<length>{{duration}}){_STOP}",
        kinds=("time", "time", "duration"),
        hints=("lasted", "took", "lasting", "taking"),
    ),
)


def compose(article: Article) -> Iterator[Tenure | Skip]:
    for found in (found for pattern in PATTERNS for found in article.find(pattern)):
        if found.timex("length").text.lower().endswith(("later", "afterwards", "hours", "hour", "-hour")):
            yield from _tenure(article, found)


def _tenure(article: Article, found: Found) -> Iterator[Tenure | Skip]:
    first, last, mention = found.timex("from"), found.timex("to"), found.timex("length")
    said, between = length(article.document.text, mention), minutes_between(first, last)
    if said is None or said.unit != "hour" or between is None:
        return
    if said.number > LONGEST or found.sentence.says(TRAVEL):
        yield Skip(mention, "it may end on another day or in another zone")
    else:
        slack = roughly(article.document.text, first) + roughly(article.document.text, last)
        yield Tenure(figure(mention, said), said.unit, first, between, "minute", last, slack)

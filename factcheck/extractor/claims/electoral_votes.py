"""Bind a number of votes in the Electoral College to the state that has them: "California's 54 electoral votes"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..binding.period import period, stated
from ..binding.states import settled
from ..lexicon.indicators import Indicator
from ..passage import Article, Pattern, each_once

NEEDS = ("area", "number")
CUES = ("electoral",)

VOTES = Indicator("electoral-votes", "vote")
_VOTES = r"(?P<value>{number}) (?:electoral(?:[ -]college)? votes?|votes? in the electoral college|electors)\b"
_KINDS = ("area", "number")
PATTERNS = (
    # California's 54 electoral votes; California, whose 54 electoral votes; Ohio, with its 17 electoral votes
    Pattern(
        r"(?P<area>{area})(?:'s?|,? (?:(?:and )?its|whose|with(?: its)?|(?:which |that )?(?:has|had|carries|holds)"
        rf"|(?:is )?worth)|,)(?: all| total of| prize of)? {_VOTES}",
        kinds=_KINDS,
        hints=("electoral",),
    ),
    # the 54 electoral votes of California
    Pattern(rf"\bthe {_VOTES} (?:of|from|in) (?P<area>{{area}})", kinds=_KINDS, hints=("electoral",)),
)


def compose(article: Article) -> Iterator[Statistic | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        value, area = found.quantity("value"), found.mention("area")
        if value.number is None or value.ends or not isinstance(area, Named):
            continue
        state = settled(article, found.sentence, area)
        if (area.entities[0] if area.entity else state.entity or "").startswith("US-"):
            figure = counted(value, point(value.number.fraction))
            days = period(article, found.sentence)
            yield Statistic(figure, *VOTES, state if state.entity else area, days, False, stated(found.sentence))

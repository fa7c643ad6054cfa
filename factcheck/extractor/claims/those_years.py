"""Bind "in those 35 years" or "had been married for 52 years when he died in" to the years that were told before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Mention, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed

from ..binding.length import figure, length
from ..binding.lifetimes import lifetimes
from ..binding.neighbours import is_dated
from ..passage import Article, Pattern, Sentence

NEEDS = ("duration",)
CUES = ("those", "these", "intervening", "in between", "in its", "over its", "during its", "had been married")
NEEDS_2 = ("duration", "ranged")
CUES_2 = ("in which", "during which", "over which", "that saw", "in all", "altogether", "in total")

_IN = r"(?:in|over|during|for|throughout|across|within)"
_HEDGE = r"(?:(?:just|only|some|about|around|almost|nearly|more than|over|full|long|whole|all) )*"
_NOT = r"(?! (?:before|after|since|prior|leading|ahead|to come|earlier|that followed|of)\b)"
THOSE = (
    # In those 35 years it had just three managers; in the 35 years in between
    Pattern(
        rf"^\W*(?:and |but )?{_IN} (?:all )?(?:of )?"
        rf"(?:(?:those|these|the intervening) {_HEDGE}(?P<length>{{duration}}){_NOT}"
        r"|the (?P<between>{duration}) in between)",
        kinds=("duration",),
        hints=("those ", "these ", "intervening ", "in between"),
    ),
    # In its 47 years the pier had burned twice
    Pattern(
        rf"^\W*{_IN} (?:all )?(?:its|their) {_HEDGE}(?P<length>{{duration}}){_NOT}"
        r"(?: of (?:existence|operation|life))?,? (?=it|they|the\b)",
        kinds=("duration",),
        hints=("its ", "their "),
    ),
)
SINCE_THEN = Pattern(
    # The ban was imposed in 1998 and lifted in 2011; in those 13 years some 400 bars closed
    rf"[;,](?: and| but)? {_IN} (?:all )?(?:of )?"
    rf"(?:those|these|the intervening) {_HEDGE}(?P<length>{{duration}}){_NOT}",
    kinds=("date", "duration"),
    hints=("those ", "these ", "intervening "),
)
WHILE = Pattern(
    # From 1983 to 1992 she edited the paper, nine years in which sales trebled
    r"(?:^\W*|\b(?:[Ff]rom|[Bb]etween) )(?P<ends>{date}),? [^.;:{date}{duration}]{3,70}?"
    r"(?:,| –| -|—) ?(?P<length>{duration})"
    r" (?:(?:in|during|over) which|that saw|in all|altogether|in total)\b",
    kinds=("date", "duration"),
)
WED = Pattern(
    # He married Patience in June 1971
    r"\b(?:married|wed|were married|got married)\b[^.;:{date}{duration}]{0,60}?(?: (?:in|on))? (?P<since>{date})",
    kinds=("date",),
    hints=("married", "wed"),
)
MARRIED = Pattern(
    # They had been married for 52 years when he died in July 2023
    rf"^\W*(?:They|The (?:couple|pair|two)) had been married (?:for )?{_HEDGE}(?P<length>{{duration}})"
    r" (?:when|until|before|by the time) "
    r"[^.;:{date}{duration}]{3,60}? (?:in|on) (?P<until>{date})",
    kinds=("duration", "date"),
    hints=("had been married",),
)
_AGAIN = ("again", "divorce", "remarried", "second wife", "second husband", "first wife", "first husband", "secondly")


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    for found in article.find(THOSE[0]):
        group = "length" if found.match["length"] else "between"
        first = _adjoining(article, found.sentence)
        if first and (told := _told(first.mentions)):
            lives = any(life.found.sentence is first for life in lifetimes(article))
            yield from _elapsed(article, found.timex(group), *told, only_slip=not lives)
    for found in article.find(SINCE_THEN):
        before = [m for m in found.sentence.mentions if m.start < found.timex("length").start]
        if told := _told(before):
            lives = any(life.found.sentence is found.sentence for life in lifetimes(article))
            yield from _elapsed(article, found.timex("length"), *told, only_slip=not lives)
    for found in article.find(THOSE[1]):
        for life in lifetimes(article):
            if _adjoining(article, found.sentence) is life.found.sentence:
                yield from _elapsed(article, found.timex("length"), life.since, life.until)
    for found in article.find(WHILE):
        if told := _told([found.timex("ends")]):
            yield from _elapsed(article, found.timex("length"), *told, at_most=True)
    yield from _married(article)


def _adjoining(article: Article, second: Sentence) -> Sentence | None:
    """The sentence before it, where no other stands between."""
    first = next((one for one, other in pairwise(article.sentences) if other is second), None)
    if first is None or article.document.text[first.end : second.start].strip(' "”’)'):
        return None
    return first if first.role == second.role else None


def _told(mentions: Sequence[Mention]) -> tuple[Timex, Timex] | None:
    """The two times between which they tell of, where there is no other: two dates, or a range."""
    times = [mention for mention in mentions if isinstance(mention, Timex)]
    if len(times) == 2 and all(is_dated(time) and not time.value.startswith("(") for time in times):
        return times[0], times[1]
    if len(times) == 1 and times[0].kind == "date" and times[0].value.startswith("("):
        first, last = (_part(times[0], end) for end in times[0].value[1:-1].split(",")[:2])
        return first, last
    return None


def _part(ends: Timex, value: str) -> Timex:
    """One end of a range, as finely as it is printed."""
    value = value if "d" in ends.stated else value[:7] if "m" in ends.stated else value[:4]
    return ends._replace(value=value, low=None, high=None)


def _married(article: Article) -> Iterator[Elapsed]:
    for found in article.find(MARRIED):
        weddings = [one for one in article.find(WED) if one.sentence.start < found.sentence.start]
        again = any(word in sentence.lower for sentence in article.sentences for word in _AGAIN)
        if len(weddings) == 1 and not again and is_dated(weddings[0].timex("since")):
            yield from _elapsed(article, found.timex("length"), weddings[0].timex("since"), found.timex("until"))


def _elapsed(
    article: Article, mention: Timex, since: Timex, until: Timex, *, only_slip: bool = False, at_most: bool = False
) -> Iterator[Elapsed]:
    said = length(article.document.text, mention)
    first, last = since.days, until.days
    if said and said.unit != "hour" and first and last and first.low <= last.high:
        yield Elapsed(figure(mention, said), said.unit, since, until, last, at_most=at_most, only_slip=only_slip)

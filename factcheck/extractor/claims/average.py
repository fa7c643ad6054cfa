"""Bind an average to the total and the count beside it: "12 schools with 3,600 pupils, an average of 300 each"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Mention, Printed, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.average import Average

from ..binding.phrases import ABOUT, NO_FIGURE, gap, lead
from ..passage import KINDS, Article, Found, Pattern, Sentence, letters_of

NEEDS = ("amount", "amount", "timespan", "timespan", "timespan")
CUES = ("average", "averaging", "each", "per", "every", "a year", "a month", "a week", "a day", "a season", "{rate}")

_JOIN = r" (?:with|in|from|over|for|across|among|between|to|on|of|had|have|has|holds?|held|employs?|employing|and) "
_APART = r"(?P<one>{number})" + NO_FIGURE + r"{1,60}? (?P<other>{amount})" + gap(6)
_PAIR = r"(?P<one>{amount})" + gap(6) + _JOIN + lead(3) + r"(?P<other>{amount}|{duration})" + gap(6)
_AVERAGE = r"(?P<average>{amount})"
_EVERY = {"yearly": "Y", "annual": "Y", "monthly": "M", "weekly": "W", "daily": "D"}
_CALLED = r"(?:(?:an?|its|their|his|her) (?:(?P<every>{set}|annual|yearly) )?(?:average|mean) of |averaging )?"
""" "A daily average of 450"; "averaging 90 km a day"."""

PATTERNS = (
    # 12 schools with 3,600 pupils, an average of 300 each
    Pattern(
        _PAIR
        + rf"[,;]? ?[(–—-]* ?(?:or |giving |for |making |and )?(?:an|a mean|its|their) average (?:\w+ )?of {ABOUT}"
        + _AVERAGE,
        kinds=("amount", "amount"),
        hints=("average",),
    ),
    # the 8 buses carried 320 passengers, an average of 40 each
    Pattern(
        _APART
        + rf"(?:,| [–-]+|—) ?(?:or |giving |for |making )?(?:an|a mean) average (?:\w+ )?of {ABOUT}"
        + _AVERAGE
        + r"(?= (?:each|apiece|a head|per head|per person|for (?:each|every)|to (?:each|a|every))\b|[.;]|$)",
        kinds=("amount", "amount", "amount"),
        hints=("average of", "average "),
    ),
    # 940 pupils and 61 teachers, or 15 pupils for each teacher
    Pattern(
        _PAIR + rf"(?:,| [(–—-]+|—) ?(?:or )?{ABOUT}" + _AVERAGE + r"(?= (?:\w+ )?(?:for|in|to|at|per) each\b)",
        kinds=("amount", "amount"),
        hints=(" each",),
    ),
    # 212 dives in 11 weeks, about 19 a week
    Pattern(
        r"(?P<one>{amount})"
        + gap(6)
        + r" (?:(?:in|over|during|within) )?"
        + lead(3)
        + r"(?P<other>{duration})(?P<rate>)"
        + gap(3)
        + rf"(?:[,:]| [(–—-]+|—) ?(?:or |which (?:makes|is|gives) |making |giving )?{_CALLED}{ABOUT}"
        + _AVERAGE,
        kinds=("duration", "amount", "amount"),
    ),
    # in six weeks the clinic saw 1,800 patients, an average of 300 a week
    Pattern(
        r"(?P<other>{duration})(?P<rate>)"
        + NO_FIGURE
        + r"{1,50}? (?P<one>{amount})"
        + gap(4)
        + rf"(?:[,:]| [(–—-]+|—) ?(?:or |that is,? |which is |i\.e\. )?{_CALLED}{ABOUT}"
        + _AVERAGE,
        kinds=("duration", "amount", "amount"),
    ),
    # 3,600 pupils in 12 schools, or 300 on average
    Pattern(
        _PAIR + rf"[,;]? ?[(–—-]* ?(?:or |giving |an average )?{ABOUT}" + _AVERAGE + gap(3) + " on average",
        kinds=("amount", "amount"),
        hints=("on average",),
    ),
)
_RATE = re.compile(r"\w*/| (?:a|per|each|every) (?:year|month|week|day|season)\b")
_PER = re.compile(r"(?:/|(?: [\w-]+)? (?:an?|per|(?:for|in|at|to) (?:each|every|an?)) )([a-z]+)")
_ANY = frozenset("head person year month week day hour season piece unit match game time".split())
_NARROW = re.compile(
    r"[^.;,\ue000-\uf8ff]{0,20}? (?:for those|among|without|excluding|outside|apart from|when|while|before|after|since"
    r"|until|at (?:home|weekends)|away|on (?:weekdays|weekends)|(?:in|over|for|during|on|at) (?:the|his|her|its|their)"
    rf" (?:last|final|opening|closing|latter|early|late|best|worst|top|bigger|smaller|other|{KINDS['ordinal']}))\b"
)
""" "30 a day in the last week": not all the time that the total took."""
_DISMISSED = re.compile(r" (?:[\w-]+ )?(?:runs|wickets)\b")
"""Of which an average is reckoned by innings or runs, unless it is so many a match."""
_AT_TIMES = re.compile(r"\b(?:peak|at most|at first|at best|at present|now|at the end|at the start)\b")
DURATION = re.compile(r"P(\d+)([YMWD])")
SPANS = {"year": "Y", "month": "M", "week": "W", "day": "D", "season": "Y"}
_LATE, _NEAR_BY = ("the last ", "the past ", "the final ", "the first "), 25
NEAR = Interval(Fraction(1, 11), Fraction(11))

_LISTED = re.compile(f"[{letters_of('amount')}],? (?:and )?$")
""" "24, 31 and 35 points in his three games": the last of several figures is not their total."""


def compose(article: Article) -> Iterator[Average | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            average = found.quantity("average")
            if average.start not in seen and _is_said(found, average):
                seen.add(average.start)
                yield _average(found, average)


def _is_said(found: Found, average: Quantity) -> bool:
    """A bare figure is an average only where each or a rate over the time beside it says so."""
    if "rate" not in found.match.re.groupindex or found.match["rate"] is None:
        return True
    if _every(found):
        return True
    return isinstance(found.mention("other"), Timex) and bool(
        _RATE.match((average.unit or "") + found.after("average"))
    )


def _average(found: Found, average: Quantity) -> Average | Skip:
    one, other = found.quantity("one"), _count(found, average)
    if other is None:
        return Skip(average, "an average over a length of time in another unit")
    if "/" in (one.unit or "") or one.number is None or one.number.digits <= 0 or other.value.low <= 0:
        return Skip(average, "the total or the count is not a single figure")
    if _AT_TIMES.search(found.after("average")[:40]):
        return Skip(average, "a figure of one time, not the average")
    heads = found.mention("other")
    if is_narrowed(found.sentence, average) or is_of_outs(found.sentence, average, one, heads):
        return Skip(average, "an average of some of them alone, or reckoned in another way")
    if _is_of_others(found, average):
        return Skip(average, "an average of something else")
    if any(word in found.sentence.lower for word in ("median", "typical", "moving average", "innings", "not out")):
        return Skip(average, "not a mean of what stands beside it")
    figure = printed(average._replace(exact=False), derived=True)
    return (
        Average(figure, printed(one), other)
        if _is_near(figure, printed(one), other)
        else Skip(average, "an average of something else")
    )


def is_narrowed(sentence: Sentence, average: Quantity) -> bool:
    """ "Averaging 30 a day in the last week": of some of what the total counts."""
    spot = sentence.spot_of(average)
    times = zip(sentence.spots, sentence.mentions, strict=True)
    lately = (m for at, m in times if spot < at < spot + _NEAR_BY and isinstance(m, Timex))
    return any(m.text.lower().startswith(_LATE) for m in lately) or bool(_NARROW.match(sentence.lower, spot + 1))


def is_of_outs(sentence: Sentence, average: Quantity, whole: Quantity, heads: Mention | None) -> bool:
    """Whether runs or wickets stand over matches, of which their average is none, unless it is one a match."""
    said = (average.unit or "").partition("/")[1:] + (sentence.skeleton[sentence.spot_of(average) + 1 :],)
    innings = isinstance(heads, Quantity) and heads.unit == "innings"
    dismissed = _DISMISSED.match(sentence.lower, sentence.spot_of(whole) + 1)
    return bool(dismissed) and not innings and not _PER.match("".join(said))


def _is_of_others(found: Found, average: Quantity) -> bool:
    """ "400 branches and 3,000 machines, an average of two a town": for each of neither."""
    if _LISTED.search(found.sentence.skeleton, max(0, found.match.start("one") - 8), found.match.start("one")):
        return True
    said = _PER.match((average.unit or "").partition("/")[1] + (average.unit or "").partition("/")[2]) or _PER.match(
        found.after("average")
    )
    units = [m.unit for m in (found.mention("one"), found.mention("other")) if isinstance(m, Quantity) and m.unit]
    noun = (average.unit or "").partition("/")[0]
    if average.kind == "number" and noun and units and noun not in units and noun not in _ANY:
        return True
    return bool(said and said[1] not in _ANY and not any(unit.startswith(said[1]) for unit in units))


def _count(found: Found, average: Quantity) -> Printed | None:
    """What the total is divided by: a count, or a length of time in the average's own unit."""
    mention: Mention | None = found.mention("other")
    if isinstance(mention, Quantity):
        return printed(mention) if mention.number else None
    length = DURATION.fullmatch(mention.value) if isinstance(mention, Timex) else None
    spoken = (average.unit or "").partition("/")[2] or found.after("average").partition(" a ")[2].partition(" ")[
        0
    ].strip(".,;")
    every = _every(found)
    if length is None or not isinstance(mention, Timex) or (every or SPANS.get(spoken)) != length[2]:
        return None
    half = Fraction(1, 2)
    reading = Interval(int(length[1]) - half, int(length[1]) + half)
    return Printed(mention, reading, reading)


def _every(found: Found) -> str | None:
    """The unit of time of "a daily average"."""
    if "every" not in found.match.re.groupindex or not found.words("every"):
        return None
    told = found.mention("every")
    return _EVERY.get((told.text if told else found.words("every")).lower())


def _is_near(figure: Printed, one: Printed, other: Printed) -> bool:
    """Within a factor of ten of one way to divide, or the average is of something else."""
    return any((ratio / figure.value).overlaps(NEAR) for ratio in (one.value / other.value, other.value / one.value))

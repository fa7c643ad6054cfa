"""CHR001: an age and the date of birth."""

from __future__ import annotations

from factcheck.model import Interval, Quantity
from factcheck.model.claims.age import Age

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...years import born_on, full_years, ordinal, period, whole, year


@rule(
    "CHR001",
    ERROR,
    bad={
        "Kim, born on January 8, 1984, turned [45] in January 2019.": "35",
        "Jane Doe, who was born in Leeds in 1926, died in 1997 at [81].": "70 or 71",
        "The singer was born in 1950. She is [58].": "68 or 69",
    },
    good=[
        "Kim, born on January 8, 1984, turned 35 in January 2019.",
        "Born in 1945, Lula learned to read when he was 10.",
        "Jane Doe, who was born in Leeds in 1926, died in 1997 at 71.",
        "The singer, born in 1950, has a son who turned 30 in 2018.",
        "Born in 1940, the painter died in 2019 in his 80th year.",
        "The general, born on February 11, 1731, died in December 1799 at 67.",
    ],
    as_of="2019-08-23",
)
def age_birth(claim: Age) -> Expectation:
    """An age must follow from the date of birth.

    Full years from birth to the day in question, on every day that the two dates allow: with years alone an age is
    one of two. "Turned N in Y" is the difference of the years; "in his 80th year" is 79. An age with a date of its
    own takes that date, any other present-tense age the article's own. Silent where the age may be a relative's,
    where another name stands between, and in the past tense without a date.

    Why: profiles keep the age of the year in which they were first written, and obituaries subtract in haste.

    Sources: completed years, as official statistics count age.
    """
    assert claim.born.days is not None
    born = born_on(claim.born.days)
    must = _turned(born, claim.days) if claim.turned else _completed(born, claim.days)
    then = "the article's date" if claim.rests_on_as_of else period(claim.days)
    because = f"from {period(claim.born.days)} to {then} is {whole(must)} years"
    expected = expect(must, _printed(claim, must), because, *_ages(claim, must), *_births(claim))
    return expected._replace(confirms=must.width == 0)


def _turned(born: Interval, then: Interval) -> Interval:
    return Interval(year(then.low) - year(born.high), year(then.high) - year(born.low))


def _completed(born: Interval, then: Interval) -> Interval:
    return Interval(full_years(born.high, then.low), full_years(born.low, then.high))


def _printed(claim: Age, must: Interval) -> str:
    """The age as it would be printed: 35, "70 or 71", "79th"."""
    mention = claim.figure.mention
    if isinstance(mention, Quantity) and mention.kind == "ordinal" and mention.number:
        return ordinal(int(must.low + mention.number.fraction - claim.figure.value.low))
    return whole(must)


def _ages(claim: Age, must: Interval) -> list[str]:
    """Each age that would fit, where they are at most two."""
    mention = claim.figure.mention
    if must.width > 1 or not mention.text.isdecimal():
        return [] if must.width else [_printed(claim, must)]
    return [str(age) for age in dict.fromkeys(must)]


def _births(claim: Age) -> list[str]:
    """The date of birth in the year that would fit."""
    assert claim.born.days is not None
    stated, fits = str(year(claim.born.days.low)), str(year(claim.days.low) - int(claim.figure.value.low))
    return [claim.born.text.replace(stated, fits)] if stated in claim.born.text else []

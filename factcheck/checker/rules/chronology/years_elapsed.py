"""CHR002: a length of time and the date from which it counts."""

from factcheck.model.claims.elapsed import Elapsed

from ...expectation import Expectation
from ...lengths import counted_from
from ...rule import ERROR, rule


@rule(
    "CHR002",
    ERROR,
    bad={
        "He came to power in 2011, [18 years ago], and has not left since.": "7 to 9 years",
        "The mine has been shut for [12 years], since 2014.": "4 to 6 years",
        "The firm was sold in 1990 and, [15 years later], in 2001, it closed.": "10 to 12 years",
    },
    good=[
        "He came to power in 2011, eight years ago, and has not left since.",
        "She was found guilty two years ago in the 2013 murder.",
        "The mine has been shut for five years, since 2014.",
        "The firm was sold in 1990 and, 11 years later, in 2001, it closed.",
        "The bridge opened in 1982, almost 40 years ago.",
    ],
    as_of="2019-08-23",
)
def years_elapsed(claim: Elapsed) -> Expectation | None:
    """A length of time must reach from the date beside it to the article's own, or to the later date it names.

    Completed years at the least, begun years at the most, on every day that the dates allow: with years alone a
    year to either side. A hedge widens its own end. Silent where words other than a comma or a bracket stand
    between, since the date may then be that of another event.

    Why: "five years ago" survives from the clipping that a background paragraph was copied from.

    Sources: completed and begun years, as terms of office are counted.
    """
    return counted_from(claim)

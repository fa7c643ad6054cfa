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
        "The mill opened in 1962 and closed in 1997. In those [45 years] it had two owners.": "34 to 36 years",
        "They married in June 1960. They had been married for [48 years] when she died in May 2018.": "57 or 58 years",
        "He was jailed in 2019 for a theft in 2002, [27 years earlier].": "16 to 18 years",
        "The [14-day] fair opens on 4 July 2019 and closes on 13 July 2019.": "9 or 10 days",
    },
    good=[
        "He was jailed in 2019 for a theft in 2002, 17 years earlier.",
        "He came to power in 2011, eight years ago, and has not left since.",
        "She was found guilty two years ago in the 2013 murder.",
        "The mine has been shut for five years, since 2014.",
        "The firm was sold in 1990 and, 11 years later, in 2001, it closed.",
        "The bridge opened in 1982, almost 40 years ago.",
        "The mill opened in 1962 and closed in 1997. In those 35 years it had two owners.",
        "He joined the bank in 1976 and retired in 2012, after two years as its chairman.",
    ],
    as_of="2019-08-23",
)
def years_elapsed(claim: Elapsed) -> Expectation | None:
    """A length of time must reach from the date beside it to the article's own, or to the later date it names.

    Completed years at the least, begun years at the most, on every day that the dates allow: with years alone a
    year to either side. A hedge widens its own end. The two ends may stand apart, where one clause tells when a
    thing began and when it ended, and the length before them, behind them or in the next sentence ("in those 35
    years"); a length there that may be of something else ("after 32 years on its wards") is held to a slip of one
    digit only. Silent where words other than a comma or a bracket stand between a length and a single date, since
    the date may then be that of another event.

    Why: "five years ago" survives from the clipping that a background paragraph was copied from.

    Sources: completed and begun years, as terms of office are counted.
    """
    return counted_from(claim)

"""DOC003: a number that announces a list, and the list."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.list_count import ListCount

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import spread


@rule(
    "DOC003",
    WARNING,
    bad={
        "The mayor named [three] priorities: education, crime, housing and growth.": "4",
        "It was the work of [five] ministries: Defence, Health and Transport.": "3",
        "Flights to [four] cities, Oslo, Riga and Porto, will be dropped.": "3",
    },
    good=[
        "The mayor named four priorities: education, crime, housing and growth.",
        "Russia may return to six-party talks, an arrangement that included Russia and Japan, as well as China, "
        "the US and the two Koreas.",
        "She met five ministers, including Smith and Jones.",
        "The plan has three aims: research and development, safety, and growth.",
        "Two ministers, Smith and Jones, and an aide left.",
        "Five of the states, Ohio, Iowa and Maine, will vote again.",
    ],
)
def list_count(claim: ListCount) -> Expectation:
    """A number that announces a list must be the number of items listed.

    The items are counted at commas and at "and"; where an "and" may stand inside an item both counts will do,
    and "the two Koreas" count two. After "including" or "such as" the list may be shorter, never longer.
    Silent where the list is left open ("and others"), holds clauses or figures, or is an apposition.

    Why: a draft loses an item in editing, and the number that announced the list stays.
    """
    exact = Alternative(claim.items, "the items listed")
    more = Alternative(Interval(claim.items.low, inf), "the list may be shorter")
    return Expectation(
        (exact, more) if claim.open else (exact,),
        spread(claim.items),
        f"{spread(claim.items)} listed",
        (f"{spread(claim.items)} for {claim.figure.mention.text}", "mend the list"),
    )

"""DOC007: a sentence about a table and the table."""

from fractions import Fraction

from factcheck.model import point
from factcheck.model.claims.table_figure import TableFigure

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import number


@rule(
    "DOC007",
    WARNING,
    bad={
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe three regions sold [110] boats.": "100",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nTogether the years brought [1,200] visits.": "1,000",
    },
    good=[
        "Region | Boats | Men\nNorth | 41 | 90\nSouth | 35 | 70\nWest | 24 | 60\n\nThe three regions sold 100 boats.",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nThe town has 1,200 people.",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nTogether the years brought some 1,000 visits.",
    ],
)
def table_text(claim: TableFigure) -> Expectation:
    """A sentence about all rows of a table must print the sum of one of its columns, or one of its cells.

    Only where the article has one table and the sentence counts its rows ("the three regions") or says
    together, in total or combined; the figure has its loose reading.

    Why: a table was brought up to date and the sentence beneath it was not.
    Sources: design.md section 2.
    """
    sums = tuple(Alternative(point(value), f"the sum of {name}") for name, value in claim.sums)
    cells = tuple(Alternative(point(value), "a cell") for value in claim.cells)
    said = claim.figure.said
    name, nearest = min(claim.sums, key=lambda column: abs(column[1] - Fraction(said)))
    return Expectation((*sums, *cells), number(nearest), f"{name} adds to {number(nearest)}", (number(nearest),))

"""DOC007: a sentence about a table and the table."""

from fractions import Fraction

from factcheck.model import point
from factcheck.model.claims.table_figure import TableFigure

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import like, number


@rule(
    "DOC007",
    WARNING,
    bad={
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe three regions sold [110] boats.": "100",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nTogether the years brought [1,200] visits.": "1,000",
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe yards of the South sold [53] boats.": "35",
        "Port | Sales ($m)\nAlba | 41\nBern | 35\nCadiz | 24\n\nTogether they sold for [$110 million].": "$100 million",
    },
    good=[
        "Region | Boats | Men\nNorth | 41 | 90\nSouth | 35 | 70\nWest | 24 | 60\n\nThe three regions sold 100 boats.",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nThe town has 1,200 people.",
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe yards of the South sold 35 boats.",
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe yards of the South sold 11 boats more than the West.",
        "Region | Boats\nNorth | 41\nSouth | 35\nWest | 24\n\nThe South wants to sell 50 boats in 2020.",
        "Year\tVisits\n2017\t410\n2018\t350\n2019\t240\n\nTogether the years brought some 1,000 visits.",
        "Region | Sales ($m)\nNorth | 41\nSouth | 35\nWest | 24\n\nTogether they sold for $100 million.",
        "Region | Sales\nNorth | 41\nSouth | 35\nWest | 24\n\nTogether they sold for $120 million.",
    ],
)
def table_text(claim: TableFigure) -> Expectation:
    """A sentence about a table must print one of its cells or, if it speaks of all rows, the sum of a column.

    Only where the article has one table and the sentence counts its rows ("the three regions") or says
    together, in total or combined, or names one row and counts what a column's head names; the figure has its
    loose reading, and the head of a column may give its scale ("$m"). Silent where the sentence names a time of its
    own. A percentage must be the row's share of the column, where a total, a row of others or the text shows that no
    row is missing, or the change from one named row or year to the other.

    Why: a table was brought up to date and the sentence beneath it was not.
    Sources: design.md section 2.
    """
    told = "the row's" if claim.row else "the sum of"
    sums = tuple(Alternative(point(value), f"{told} {name}") for name, value in claim.sums)
    cells = tuple(Alternative(point(value), "a cell") for value in claim.cells)
    said = claim.figure.said
    name, nearest = min(claim.sums, key=lambda column: abs(column[1] - Fraction(said)))
    because = f"{claim.row}, {name}: {number(nearest)}" if claim.row else f"{name} adds to {number(nearest)}"
    shown = like(claim.figure.mention, nearest)
    return Expectation((*sums, *cells), shown, because, (shown,))

"""The nouns that every room shares: frozen, typed, without input or output."""

from .document import TURNED, AsOf, Document, House, Limits, Role, Segment, Source, Span, TooManyFigures, View
from .interval import EVERYTHING, Interval, hull, point, total
from .mention import Alias, Figure, Mention, Named, Names, Quantity
from .number import Number
from .observation import Event, Membership, Observation, Query, Ranking, Rate, Series, Tenure
from .reading import Printed, counted, printed, timed
from .report import Check, Dataset, Entry, Finding, Report, RulePage, Severity, Status, Verdict, Waiver
from .timex import Shift, Timex, days_of

__all__ = [
    "EVERYTHING",
    "TURNED",
    "Alias",
    "AsOf",
    "Check",
    "Dataset",
    "Document",
    "Entry",
    "Event",
    "Figure",
    "House",
    "Finding",
    "Interval",
    "Limits",
    "Membership",
    "Mention",
    "Named",
    "Names",
    "Number",
    "Observation",
    "Printed",
    "Quantity",
    "Query",
    "Ranking",
    "Rate",
    "Report",
    "Role",
    "RulePage",
    "Segment",
    "Series",
    "Severity",
    "Shift",
    "Source",
    "Span",
    "Status",
    "Tenure",
    "Timex",
    "TooManyFigures",
    "Verdict",
    "View",
    "Waiver",
    "counted",
    "days_of",
    "hull",
    "point",
    "printed",
    "timed",
    "total",
]

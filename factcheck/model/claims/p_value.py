"""A reported p-value, and the test statistic that it belongs to."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple

Kind = Literal["t", "F", "r", "chi2", "z", "Q"]


class PValue(NamedTuple):
    """ "t(28) = 2.20, p = .04": the p-value under test, the statistic as it may have been rounded, its freedom."""

    figure: Printed
    kind: Kind
    value: Interval
    freedom: tuple[float, ...]
    printed: str
    """The statistic as it stands in the text."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()

"""Shares that are said to make up a whole."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class SharesSum(NamedTuple):
    """ "Labour 45%, Conservatives 38%, others 17%": the last share under test and those before it."""

    figure: Printed
    shares: tuple[Printed, ...]

    @property
    def others(self) -> tuple[Mention, ...]:
        return tuple(share.mention for share in self.shares)

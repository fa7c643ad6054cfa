"""The most or least since a year, beside a later value."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class SuperlativeSince(NamedTuple):
    """ "Sales hit 500, the highest since 2008. In 2012 they were 560.": the 500 under test, and the later value."""

    figure: Printed
    later: Printed
    when: Timex
    since: Timex
    highest: bool

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.later.mention, self.when, self.since

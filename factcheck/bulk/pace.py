"""How a run goes: a line on a terminal with the rate and the time left; the one file here that looks at a clock."""

from __future__ import annotations

import sys
from time import monotonic

WIDTH = 24
WIPE = "\r\x1b[K"


class Pace:
    """Told of each shard that is done, it tells a person; off a terminal it is silent."""

    def __init__(self, whole: int) -> None:
        self._whole, self._start = whole, monotonic()
        self._from = self._at = self._articles = 0
        self._shown = sys.stderr.isatty()

    def passed(self, at: int) -> None:
        """So far into the archive, in bytes, an earlier run has done."""
        self._from = self._at = max(self._at, at)

    def done(self, at: int, articles: int) -> None:
        """So far into the archive, and so many articles more, this run has done."""
        self._at = max(self._at, at)
        self._articles += articles
        if self._shown:
            spent = monotonic() - self._start
            print(f"{WIPE}{self.line(spent)}", end="", file=sys.stderr, flush=True)

    def line(self, seconds: float) -> str:
        """What is told after so many seconds."""
        rate = self._articles / max(seconds, 0.001)
        told = f"{self._articles:,} articles, {rate:,.0f} a second"
        left = (self._whole - self._at) * seconds / max(self._at - self._from, 1)
        return f"{bar(self._at, self._whole)} {told}, {clock(max(left, 0))} left"

    def over(self) -> None:
        """The line wiped off."""
        if self._shown:
            print(WIPE, end="", file=sys.stderr, flush=True)


def bar(done: int, whole: int) -> str:
    """
    >>> bar(5, 10)
    '[############............]'
    """
    filled = min(WIDTH, WIDTH * done // max(whole, 1))
    return f"[{'#' * filled}{'.' * (WIDTH - filled)}]"


def clock(seconds: float) -> str:
    """
    >>> clock(75), clock(7384)
    ('1:15', '2:03:04')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

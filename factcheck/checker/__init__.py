"""Claims in, findings and the ledger out: one law (judge), one rule a file, one pass (check)."""

from .check import check
from .selection import USUAL, Selection

__all__ = ["USUAL", "Selection", "check"]

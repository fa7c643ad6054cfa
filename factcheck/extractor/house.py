"""What a paper takes for granted: whose dollar a bare "$" is, and which comes first in 4/5/2019."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Figure, House, Quantity, Timex

AMERICAN = "USD"
_NAMED = re.compile(r"\bU\.?S|America")
_ORDERED = re.compile(r"(\d\d?)([-/])(\d\d?)\2\d")


def housed(figures: Sequence[Figure], house: House) -> list[Figure]:
    """The figures as the house means them, before times are resolved."""
    return [_money(one, house) if isinstance(one, Quantity) else _date(one, house) for one in figures]


def _money(figure: Quantity, house: House) -> Quantity:
    """A dollar is American where the text says so."""
    currency, slash, per = (figure.unit or "").partition("/")
    if figure.kind not in ("money", "range") or currency != AMERICAN or _NAMED.search(figure.text):
        return figure
    return figure._replace(unit=f"{house.dollar}{slash}{per}")


def _date(time: Timex, house: House) -> Timex:
    """Month and day change places where both can be a month; what is written with points has the day first anyway."""
    written = _ORDERED.match(time.text)
    if not (house.day_first and written and int(written[1]) <= 12 and int(written[3]) <= 12):
        return time
    year, month, day = time.value[:10].split("-")
    return time._replace(value=f"{year}-{day}-{month}{time.value[10:]}")

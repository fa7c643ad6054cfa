"""The days that a document's properties state: a day only where they agree, for none of them is a publication."""

from __future__ import annotations

from factcheck.model.days import date

from .stated_days import Stated

BASIS = "document properties"


def stated(created: date | None, changed: date | None) -> tuple[Stated, tuple[str, ...]]:
    """The day on which a document was written, or a note where it was written on several.

    >>> stated(date(2019, 4, 24), date(2019, 5, 2))[1]
    ('its properties say created on 2019-04-24, changed on 2019-05-02: neither is taken for its date',)
    """
    if created and changed and created != changed:
        said = f"created on {created.isoformat()}, changed on {changed.isoformat()}"
        return (), (f"its properties say {said}: neither is taken for its date",)
    day = created or changed
    return ((BASIS, day),) if day else (), ()

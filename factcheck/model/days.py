"""The classes of datetime, taken from where Python keeps them: until 3.12 datetime makes them all a second time."""

from __future__ import annotations

from .annotations import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import MAXYEAR as MAXYEAR
    from datetime import MINYEAR as MINYEAR
    from datetime import date as date
    from datetime import datetime as datetime
    from datetime import timedelta as timedelta
else:
    try:
        kept = __import__("_datetime")
    except ImportError:  # a Python that has them in datetime alone
        kept = __import__("datetime")
    MAXYEAR, MINYEAR, date, datetime, timedelta = kept.MAXYEAR, kept.MINYEAR, kept.date, kept.datetime, kept.timedelta

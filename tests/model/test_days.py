"""The classes of datetime are datetime's own, wherever a Python keeps them."""

import datetime
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from factcheck.model import days


@pytest.mark.parametrize("is_kept_apart", [True, False], ids=["_datetime", "datetime alone"])
def test_a_day_is_datetimes_own(is_kept_apart: bool, monkeypatch):
    if not is_kept_apart:
        monkeypatch.setitem(sys.modules, "_datetime", None)
    spec = spec_from_file_location("factcheck.model.days_afresh", Path(days.__file__))
    afresh = module_from_spec(spec)
    spec.loader.exec_module(afresh)
    assert afresh.kept.__name__ == ("_datetime" if is_kept_apart else "datetime")
    assert (afresh.date, afresh.datetime, afresh.timedelta) == (datetime.date, datetime.datetime, datetime.timedelta)
    assert (afresh.MINYEAR, afresh.MAXYEAR) == (1, 9999)

"""Our named tuples are those of typing, made faster."""

import pickle

import pytest

from factcheck.model import Interval
from factcheck.model.tuples import NamedTuple


class Berth(NamedTuple):
    """A place for a boat."""

    quay: str
    metres: int = 12

    @property
    def label(self) -> str:
        return f"{self.quay} ({self.metres} m)"


def test_it_has_its_fields_defaults_methods_and_docstring():
    assert Berth("North") == ("North", 12) and Berth("North")._replace(metres=9).label == "North (9 m)"
    assert Berth._fields == ("quay", "metres") and Berth.__doc__ == "A place for a boat."
    assert repr(Berth("North")) == "Berth(quay='North', metres=12)"


def test_it_can_be_derived_from_and_kept():
    assert pickle.loads(pickle.dumps(Interval(1, 2))) == Interval(1, 2)
    assert type("Buoy", (Berth,), {"__slots__": ()})("East").label == "East (12 m)"


def test_what_makes_it_a_tuple_cannot_be_overwritten():
    with pytest.raises(AttributeError, match="may not overwrite _replace"):

        class Broken(NamedTuple):
            quay: str

            def _replace(self, **fields: object) -> None: ...

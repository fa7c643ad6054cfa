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


def test_what_does_not_fit_its_fields_is_refused():
    with pytest.raises(TypeError):
        Berth()
    with pytest.raises(TypeError):
        Berth("North", 9, "blue")
    with pytest.raises(TypeError, match="takes 2 values, not 1"):
        Berth._make(["North"])
    with pytest.raises(ValueError, match="no field colour"):
        Berth("North")._replace(colour="blue")
    with pytest.raises(AttributeError):
        Berth("North").metres = 9


def test_a_field_without_a_default_may_not_follow_one_that_has_one():
    with pytest.raises(TypeError, match="a field without a default"):

        class Broken(NamedTuple):
            quay: str = "North"
            metres: int


def test_two_of_one_length_are_two():
    class Buoy(NamedTuple):
        colour: str
        depth: int

    assert Buoy(colour="red", depth=3) == Buoy("red", 3) and Buoy.__name__ == "Buoy"
    assert Buoy("red", 3)._asdict() == {"colour": "red", "depth": 3} and not hasattr(Buoy, "quay")

"""What a count of members needs of the reference data."""

from factcheck.model import Named, Number, Quantity, counted
from factcheck.model.claims.count_of_members import CountOfMembers
from factcheck.model.observation import Membership

EIGHT = counted(Quantity(0, 1, "8", "number", Number(8)), 8)
UNION, STATES = Named(2, 9, "the bloc", "body", ("harbour-union",)), ("ostland", "westland")


def test_it_needs_the_members_of_its_one_body_and_those_of_the_one_that_joined():
    assert CountOfMembers(EIGHT, UNION, None).needs == (Membership("harbour-union"),)
    joined = CountOfMembers(EIGHT, UNION, None, member=Named(12, 19, "Ostland", "area", STATES[:1]))
    assert joined.needs == (Membership("harbour-union"), Membership("harbour-union", "ostland"))


def test_a_name_of_several_bodies_needs_nothing():
    assert CountOfMembers(EIGHT, UNION._replace(entities=("harbour-union", "river-union")), None).needs == ()

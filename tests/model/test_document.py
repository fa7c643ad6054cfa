"""What stands where in a document: the innermost role, and the part that holds a place."""

import pytest

from factcheck.model import Document, Segment, Source, TooManyFigures

TEXT = "Boats\n\nShe said “we sold 50” on Friday.\n"
HEADLINE, SAID, QUOTED = Segment(0, 5, "headline"), Segment(7, 39, "paragraph"), Segment(16, 28, "quotation")
DRAFT = Document(TEXT, Source("boats.txt", ""), (HEADLINE, SAID, QUOTED))


@pytest.mark.parametrize(
    ("place", "role", "part"),
    [
        pytest.param(0, "headline", HEADLINE, id="the first code point of a headline"),
        pytest.param(4, "headline", HEADLINE, id="its last"),
        pytest.param(5, "paragraph", Segment(0, len(TEXT), "paragraph"), id="the line's end, which is in no part"),
        pytest.param(7, "paragraph", SAID, id="before the quotation"),
        pytest.param(16, "quotation", SAID, id="the opening mark: a quotation lies in its paragraph"),
        pytest.param(27, "quotation", SAID, id="the closing mark"),
        pytest.param(28, "paragraph", SAID, id="past it"),
    ],
)
def test_the_role_and_the_part_at_a_place(place: int, role: str, part: Segment):
    assert DRAFT.role_at(place) == role
    assert DRAFT.roles_at([place]) == [role]
    assert DRAFT.part_at(place) == part


def test_a_text_in_which_nothing_is_marked_is_one_paragraph():
    plain = Document(TEXT, Source("boats.txt", ""))
    assert plain.role_at(3) == "paragraph" and plain.part_at(3) == Segment(0, len(TEXT), "paragraph")


def test_too_many_figures_says_how_many_are_allowed():
    assert str(TooManyFigures(20_000)) == "holds more than 20,000 figures"

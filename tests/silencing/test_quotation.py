"""A figure quoted in its context: the same after any edit elsewhere, less alike after each edit nearby."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.silencing.quotation import CONTEXT, Quotation, likeness, quoted

WORDS = st.text("abc \n", max_size=60)
FAR = "x" * (2 * CONTEXT)


@given(WORDS, WORDS)
def test_edits_elsewhere_leave_it_as_it_is(before: str, after: str):
    one, other = quoted(f"{FAR}20%{FAR}", len(FAR), len(FAR) + 3), f"{before}{FAR}20%{FAR}{after}"
    start = len(before) + len(FAR)
    assert quoted(other, start, start + 3) == one


@given(WORDS, WORDS, WORDS)
def test_likeness_is_a_share(before: str, after: str, other: str):
    known, seen = Quotation(before, "20%", after), Quotation(other, "20%", after)
    assert likeness(known, known) == 1
    assert 0 <= likeness(known, seen) <= 1
    assert likeness(known, seen._replace(figure="30%")) == 0


@given(WORDS, WORDS)
def test_white_space_makes_no_difference(before: str, after: str):
    def wrapped(text: str) -> Quotation:
        return quoted(text, text.index("20%"), text.index("20%") + 3)

    assert wrapped(f"{before} 20% {after}") == wrapped(f"{before}\n20%\n{after}".replace(" ", "\n"))

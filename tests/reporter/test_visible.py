"""Nothing in an article can move a terminal's cursor or turn its writing round."""

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.reporter.visible import visible

MOVERS = [*map(chr, range(0x20)), "\x7f", *map(chr, range(0x80, 0xA0)), *"\u061c\u200e\u200f\u2028\u2029\ufeff"]
MOVERS += [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]


@given(st.text(alphabet=st.one_of(st.sampled_from(MOVERS), st.characters())))
@example("\x1b]0;title\x07")
@example("\ud800")
def test_no_control_and_no_direction_character_is_left(text: str):
    shown = visible(text)
    assert not set(shown) & set(MOVERS)
    shown.encode("utf-8")


@given(st.text(alphabet=st.characters(whitelist_categories=["L", "N", "P", "S", "Zs"])))
def test_all_that_can_be_seen_stays_as_it_is(text: str):
    assert visible(text) == text


def test_line_ends_become_blanks():
    assert visible("about\r\n1.5\tpercent\nof\rit") == "about 1.5 percent of it"

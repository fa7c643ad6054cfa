"""The accept file: what is written is read again, whatever the words, and what is no acceptance is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Waiver
from factcheck.refusal import Refusal
from factcheck.silencing.accept_file import HEAD, parsed, written
from factcheck.silencing.acceptance import Acceptance
from factcheck.silencing.quotation import Quotation

PATH = Path("factcheck-accept.toml")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
WAIVERS = st.builds(Waiver, st.just("external"), TEXT, TEXT, st.dates().map(str) | st.just(""))
ACCEPTANCES = st.builds(Acceptance, TEXT, TEXT, st.builds(Quotation, TEXT, TEXT, TEXT), WAIVERS, st.integers(1, 9))
GOOD = '[[accept]]\narticle = "a.txt"\nrule = "ARI001"\nfigure = "20%"\nreason = "so printed"\n'


@given(st.lists(ACCEPTANCES, max_size=3))
def test_what_is_written_is_read_again(acceptances: list[Acceptance]):
    assert parsed(PATH, HEAD + "".join(map(written, acceptances))) == tuple(acceptances)


def test_a_table_written_by_hand_needs_no_context():
    (one,) = parsed(PATH, GOOD)
    assert one == Acceptance("a.txt", "ARI001", Quotation("", "20%", ""), Waiver("external", "so printed"))


BAD = {
    "no toml": ("[[accept", "cannot be read as TOML"),
    "another table": ("[silence]\n", "holds silence; it may hold [[accept]] tables alone"),
    "no reason": (GOOD.replace("reason", "who"), "accept 1: has no reason; give one"),
    "an unknown key": (GOOD.replace("reason", "raeson"), "accept 1: raeson is no key; did you mean reason?"),
    "a number for words": (GOOD.replace('"20%"', "20"), "accept 1: figure must be a str; mend it"),
    "words for a date": (GOOD + 'until = "soon"\n', "accept 1: until must be a date; mend it"),
}


@pytest.mark.parametrize(("text", "why"), BAD.values(), ids=BAD)
def test_what_is_no_acceptance_is_refused_in_one_line(text: str, why: str):
    with pytest.raises(Refusal) as refused:
        parsed(PATH, text)
    assert str(refused.value).startswith("factcheck-accept.toml") and why in str(refused.value)

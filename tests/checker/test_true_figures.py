"""A true figure, however it was rounded, cut off or hedged in print, is never refuted."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from verdicts import verdicts

COUNTS = st.integers(20, 900_000)
ROUNDING = st.sampled_from((ROUND_HALF_UP, ROUND_DOWN))
PLACES = st.sampled_from(("1", "0.1", "0.01"))
HEDGES = st.sampled_from(("", "about ", "roughly "))


def shown(value: Fraction, places: str, rounding: str) -> str:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(Decimal(places), rounding=rounding))


@settings(max_examples=60, deadline=None)
@given(COUNTS, COUNTS, PLACES, ROUNDING)
def test_a_change_in_percent(before: int, after: int, places: str, rounding: str):
    change = shown(abs(Fraction(after, before) - 1) * 100, places, rounding)
    way, noun = ("rose", "rise") if after >= before else ("fell", "fall")
    text = f"Sales {way} from {before:,} tons to {after:,} tons, a {noun} of {change} percent."
    assert "refuted" not in verdicts(text, "ARI001", as_of=None).values()


@settings(max_examples=60, deadline=None)
@given(COUNTS, COUNTS, PLACES, ROUNDING, HEDGES)
def test_a_share(one: int, other: int, places: str, rounding: str, hedge: str):
    part, whole = min(one, other), max(one, other)
    whole = min(whole, part * 20)
    share = Fraction(part, whole) * 100
    text = f"In all {part:,} of the {whole:,} voters, or {hedge}{shown(share, places, rounding)} percent, came."
    assert "refuted" not in verdicts(text, "ARI003", as_of=None).values()


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 9_000), st.sampled_from((1, 5, 10, 100)), ROUNDING)
def test_a_conversion(miles: int, step: int, rounding: str):
    exact = Fraction(miles) * Fraction(1609344, 1000000)
    rounded = int(shown(exact, "1", rounding)) if exact < 20 * step else round(exact / step) * step
    text = f"The line is {miles:,} miles ({rounded:,} kilometres) long."
    assert "refuted" not in verdicts(text, "UNI001", as_of=None).values()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(2, 5_000), min_size=2, max_size=4))
def test_a_sum(parts: list[int]):
    names = ("Leeds", "York", "Hull", "Bath")
    listed = [f"{part:,} in {name}" for part, name in zip(parts, names, strict=False)]
    text = f"The firm has {sum(parts):,} workers: {', '.join(listed[:-1])} and {listed[-1]}."
    assert "refuted" not in verdicts(text, "ARI005", as_of=None).values()

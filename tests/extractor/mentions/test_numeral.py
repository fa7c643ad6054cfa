"""One value, many ways of writing it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extractor.mentions.figures.numeral import numeral
from factcheck.model import Number

VALUES = {
    1234: "1,234|1 234|1\u2009234|1\u00a0234|1'234|1’234|1234|one thousand two hundred and thirty-four",
    1_234_567: "1,234,567|12,34,567|1 234 567",
    1_500_000: "1.5 million|1.5M|1.5 mln|1,500,000|one and a half million|15 lakh|1½ million|1.5-million|1.5\nmillion",
    2_500_000_000: "2.5 billion|2.5bn|2.5 bn|2.5B|two and a half billion|two billion five hundred million",
    460_000_000_000: "460 billion|0.46 trillion|0. 46 trillion|0 . 46 trillion",
    500_000: "half a million|500,000|500k|500K|five hundred thousand|half million|5 lakh|500 , 000",
    250_000: "a quarter million|quarter of a million|250,000|a quarter of a million",
    712_000_000: "seven hundred and twelve million|712 million|seven hundred twelve million",
    100: "a hundred|one hundred|100",
    12: "a dozen|12|twelve|one dozen",
    24: "two dozen|24|twenty-four|twenty four|twentyfour|Twenty‑Four",
    6: "half a dozen|half-a-dozen|six",
    -5: "-5|−5|minus five|negative five|minus 5",
    31_256_721: "three crore twelve lakh fifty-six thousand seven hundred twenty-one",
    Fraction(1, 2): "1/2|½|one half|a half|0.5|.5|naught point five|half",
    Fraction(3, 2): "1½|1 1/2|1 ½|one and a half|1.5|three halves|1 and a half|1-1/2",
    Fraction(5, 2): "2-and-a-half|2 and a half|two-and-a-half|2½|2.5",
    Fraction(31, 4): "7 3/4|7 3 / 4|7¾|7.75",
    Fraction(2, 3): "two-thirds|two thirds|2/3|⅔",
    Fraction(1, 25): "one twenty-fifth|0.04",
    Fraction(20003, 100): "two hundred point zero three|200.03",
    Fraction(248, 10**7): "2.48×10−5|2.48 x 10^-5|2.48e-5|2.48·10⁻⁵|2.48 × 10 −5",
    Fraction(-1, 2): "-.5|-0.5|−0.5|minus 0.5",
    60_000_200: "6 crore and two hundred",
    3140: "three point one four thousand|3.14 thousand|3,140",
    24_000_000: "two dozen million|24 million",
    200_000_000_000: "two hundred thousand million|200 billion|two hundred billion",
    10**12: "a million million|one trillion|1 trillion|1e12",
    1_300_000: "1.3x10^6|1.3e6|1.3 × 106|1.3×10⁶",
}


@pytest.mark.parametrize(("value", "form"), [(v, form) for v, forms in VALUES.items() for form in forms.split("|")])
def test_form_has_value(value: Fraction | int, form: str) -> None:
    read = numeral(form, 0)
    assert read is not None
    assert read[0].fraction == value
    assert read[1] == len(form)


PLACES = {
    "1.50": Fraction(1, 200),
    "two million": 500_000,
    "two million million": 500_000_000_000,
    "3.5 million": 50_000,
    "200": Fraction(1, 2),
    "two-thirds": 0,
}


@pytest.mark.parametrize(("form", "half_unit"), PLACES.items())
def test_last_place_is_kept(form: str, half_unit: Fraction) -> None:
    read = numeral(form, 0)
    assert read is not None
    assert read[0].half_unit == half_unit


ENDS = {
    "22,24,26": "22",
    "423 0000": "423",
    "five hundred and two million": "five hundred and two million",
    "two million and three people": "two million and three",
    "one, two": "one",
    "twenty thirty": "twenty",
    "3. 46 people": "3",
    "573.15K": "573.15",
    "1960s": "1960",
    "10 a day": "10",
    "two and a day": "two",
    "100 millions": "100",
    "two million thousand": "two million",
    "two hundred and million": "two hundred",
    "two thousand five million": "two thousand five",
    "five dozen dozen": "five dozen",
    "one sixty": "one",
    "one half-baked plan": "one",
    "one" + " million" * 6: "one million million million million",
}


@pytest.mark.parametrize(("text", "read"), ENDS.items())
def test_reading_stops(text: str, read: str) -> None:
    found = numeral(text, 0)
    assert found is not None
    assert text[: found[1]] == read


@pytest.mark.parametrize(
    "text", ["", "a", "onerous", "and", "7" * 33, "7" * 100_000, "thirds", ".", "-", "a man", "minus"]
)
def test_no_number(text: str) -> None:
    assert numeral(text, 0) is None


@given(st.integers(0, 10**15))
def test_digits_read_back_however_grouped(value: int) -> None:
    for form in (str(value), f"{value:,}", f"{value:,}".replace(",", "\u202f")):
        assert numeral(form, 0) == (Number(value), len(form))


@given(st.integers(0, 10**6), st.integers(1, 6))
def test_decimals_keep_their_places(value: int, places: int) -> None:
    form = f"{value // 10**places}.{value % 10**places:0{places}}"
    assert numeral(form, 0) == (Number(value, -places), len(form))


VULGAR = "½ 1/2 ¼ 1/4 ¾ 3/4 ⅓ 1/3 ⅔ 2/3 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8".split()


@pytest.mark.parametrize(("sign", "value"), list(zip(VULGAR[::2], VULGAR[1::2], strict=True)))
def test_a_fraction_in_one_sign(sign: str, value: str) -> None:
    assert numeral(sign, 0) == (Number(*map(int, (value[0], 0, value[2]))), 1)
    read = numeral(f"7{sign}", 0)
    assert read is not None and read[0].fraction == 7 + Fraction(value)


MARKED = {
    "1/0 of it": (1, "1"),
    "1/2000 of it": (Fraction(1, 2000), "1/2000"),
    "2 , 036 men": (2036, "2 , 036"),
    "2 , 936 men": (2, "2"),
    "1 , 036 men": (1036, "1 , 036"),
    "999 , 036 men": (999_036, "999 , 036"),
    "0 , 036 men": (0, "0"),
    "5×10^3 m": (5000, "5×10^3"),
    "10^6 m": (10**6, "10^6"),
    "10⁶ m": (10**6, "10⁶"),
    "10⁻³ m": (Fraction(1, 1000), "10⁻³"),
    "3 crore 99": (30_000_000, "3 crore"),
    "3 crore 100": (30_000_100, "3 crore 100"),
    "3 crore 2 crore": (30_000_000, "3 crore"),
    "3 lakh 50 thousand": (350_000, "3 lakh 50 thousand"),
    "573.15K": (Fraction("573.15"), "573.15"),
    "573.1K": (573_100, "573.1K"),
    "7G": (7, "7"),
    "8G": (8 * 10**9, "8G"),
    "5b": (5, "5"),
    "5.5b": (5_500_000_000, "5.5b"),
    "5 bn": (5 * 10**9, "5 bn"),
    "5 b": (5, "5"),
    "10 k": (10, "10"),
    "5 dozen": (60, "5 dozen"),
    "5 score": (5, "5"),
    "+5": (5, "+5"),
    "+.5": (Fraction(1, 2), "+.5"),
    "-x5": None,
}


@pytest.mark.parametrize(("text", "read"), MARKED.items())
def test_what_marks_make_of_a_number(text: str, read: tuple[Fraction | int, str] | None) -> None:
    found = numeral(text, 0)
    assert (found and (found[0].fraction, text[: found[1]])) == read

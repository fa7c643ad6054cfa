"""A hedge is the ends of an interval, and never lost."""

from fractions import Fraction

import pytest

from factcheck.extractor.mentions.scan import scan
from factcheck.model import Quantity

HEDGES = {
    ("about", 180, 220): "about 200|around 200|some 200|roughly 200|an estimated 200|~200|approximately 200|200 or so",
    ("nearly", 174, 200): "nearly 200|almost 200|not quite 200",
    ("more than", 200, None): "more than 200|over 200|above 200|in excess of 200|upwards of 200|>200|well over 200",
    (
        "at least",
        200,
        None,
    ): "at least 200|no fewer than 200|200 or more|200+|200-plus|a minimum of 200|≥ 200|200 and more|>= 200|>=200",
    ("just over", 200, 210): "just over 200|slightly more than 200|a little over 200",
    ("just under", 190, 200): "just under 200|just below 200|just short of 200|just shy of 200",
    ("less than", None, 200): "less than 200|under 200|fewer than 200|below 200|<200|sub-200",
    (
        "up to",
        None,
        200,
    ): "up to 200|as many as 200|no more than 200|at most 200|200 or fewer|200 or less|upto 200|<= 200",
    ("exactly", 200, 200): "exactly 200|precisely 200",
}
CASES = [(*ends, form) for ends, forms in HEDGES.items() for form in forms.split("|")]


@pytest.mark.parametrize(("name", "low", "high", "form"), CASES, ids=[case[-1] for case in CASES])
def test_hedge_gives_ends(name: str, low: int | None, high: int | None, form: str) -> None:
    (figure,) = scan(f"They counted {form} tents.")
    assert isinstance(figure, Quantity)
    assert figure.ends is not None
    assert (figure.hedge, *(end and end.plain for end in figure.ends)) == (name, low, high)
    assert figure.unit == "tent"


VAGUE = {
    "dozens": (24, 100),
    "scores of": (40, 100),
    "hundreds": (200, 1_000),
    "thousands": (2_000, 20_000),
    "tens of thousands": (20_000, 100_000),
    "hundreds of thousands": (200_000, 1_000_000),
    "several": (3, 9),
    "several hundred": (300, 900),
    "a handful": (3, 6),
    "half": (0.47, 0.53),
    "a third": (0.3, 0.36),
    "two-thirds": (0.63, 0.7),
    "a quarter": (0.22, 0.28),
    "one in five": (0.18, 0.22),
    "just over half": (0.5, 0.55),
    "doubled": (1.9, 2.1),
    "nearly doubled": (1.74, 2),
    "more than doubled": (2, None),
    "halved": (0.46, 0.55),
}


@pytest.mark.parametrize(("form", "ends"), VAGUE.items())
def test_vague_words_have_floors_and_ceilings(form: str, ends: tuple[float, float]) -> None:
    (figure,) = scan(f"It {form} of the workers" if "doub" not in form and form != "halved" else f"It {form} its staff")
    assert isinstance(figure, Quantity)
    assert figure.ends is not None
    assert tuple(end and end.plain for end in figure.ends) == ends


def test_a_hedge_widens_a_vague_share_no_further() -> None:
    (figure,) = scan("About half of the workers left")
    assert isinstance(figure, Quantity)
    assert figure.ends is not None
    assert [end and end.plain for end in figure.ends] == [0.47, 0.53]


def test_a_hedge_belongs_to_the_next_figure_only() -> None:
    hedges = [
        figure.hedge for figure in scan("more than 5 tents, 6 huts and nearly 7 sheds") if isinstance(figure, Quantity)
    ]
    assert hedges == ["more than", None, "nearly"]


def test_going_up_to_a_price_is_no_bound() -> None:
    (figure,) = scan("Prices go up to £32,000.")
    assert isinstance(figure, Quantity)
    assert figure.hedge is None


SHARES = [
    ("nearly 200", 174, 200),
    ("about 7", Fraction("6.3"), Fraction("7.7")),
    ("just under 40", 38, 40),
    ("close to 50", Fraction("43.5"), 55),
    ("nearly 0", 0, 0),
    ("nearly -10", -10, Fraction("-8.7")),
    ("more than -10", -10, None),
]


@pytest.mark.parametrize(("form", "low", "high"), SHARES, ids=[row[0] for row in SHARES])
def test_the_ends_are_exact_shares_of_the_number(form: str, low: Fraction | int, high: Fraction | int | None) -> None:
    figure = next(m for m in scan(f"It was {form} then") if isinstance(m, Quantity))
    assert figure.ends is not None
    assert tuple(end and end.fraction for end in figure.ends) == (low, high)


UNHEDGED = [
    "prices go up to 200",
    "the price moved up to 200",
    "she presided over 200",
    "they mourned over 200",
    "a victory over 200",
    "it is 5-~200",
    "it is =>200",
    "it is <<200",
    "200-oddly",
]


@pytest.mark.parametrize("form", UNHEDGED)
def test_a_movement_or_a_mark_is_no_hedge(form: str) -> None:
    figure = scan(f"There {form} of them")[-1]
    assert isinstance(figure, Quantity) and figure.hedge is None


NEAR = [
    ("as many\nas 200 men", "up to", None, 200),
    ("it can seat up to 200", "up to", None, 200),
    ("It rose, over 200 men said", "more than", 200, None),
    ("Over 200 men", "more than", 200, None),
    ("~ 200 men", "about", 180, 220),
    (">200 men", "more than", 200, None),
    ("200 or more men", "at least", 200, None),
    ("200\nor more men", "at least", 200, None),
    ("200 plus men", "at least", 200, None),
    ("200-odd men", "about", 180, 220),
    ("nearly -200 degrees", "nearly", -200, -174),
    ("just over half of them", "just over", 0.5, 0.55),
    ("just over 200 men", "just over", 200, 210),
    ("in the neighbourhood of 200 men", "about", 180, 220),
]


@pytest.mark.parametrize(("form", "name", "low", "high"), NEAR, ids=[row[0] for row in NEAR])
def test_a_hedge_wherever_it_stands(form: str, name: str, low: float | None, high: float | None) -> None:
    figure = next(m for m in scan(form) if isinstance(m, Quantity) and m.hedge)
    assert figure.ends is not None
    assert (figure.hedge, *(end and end.plain for end in figure.ends)) == (name, low, high)

"""One figure, many ways of writing it: kind, value and unit."""

from fractions import Fraction

import pytest

from factcheck.extractor.mentions.scan import scan
from factcheck.model import Quantity


def only(text: str) -> Quantity:
    """The one figure of a text."""
    (found,) = scan(text)
    assert isinstance(found, Quantity)
    return found


def value(figure: Quantity) -> Fraction | tuple[Fraction | None, ...] | None:
    """The number, or the ends where there is none."""
    if figure.number:
        return figure.number.fraction
    return figure.ends and tuple(end and end.fraction for end in figure.ends)


FIGURES = {
    ("money", 5_000_000, "USD"): "$5 million|$5m|US$5m|$ 5 million|5 million dollars|5m dlrs|USD5m|5 million US dollars"
    "|USD 5 million|$5 mln|five million dollars|US $5 million|$5,000,000|$5-million|$5\u00a0million|$5\nmillion",
    ("money", 10, "GBP"): "£10|£ 10|10 pounds sterling|GBP 10|10 British pounds|GBP10",
    ("money", Fraction(71, 50), "USD"): "$1.42|one dollar and 42 cents|1 dollar and forty-two cents|USD 1.42",
    ("money", 43, "cent"): "43 cents|43¢|forty-three cents|43 US cents",
    ("money", 50, "pence"): "50p|50 pence|fifty pence",
    ("money", 3, "CHF"): "3 Swiss francs|CHF3|3 CHF|CHF 3",
    ("money", 3, "HKD"): "HK$3|3 HK$|3 Hong Kong dollars|HKD 3|hkd$3",
    ("money", 20, "INR"): "Rs20|Rs.20|Rs 20|Rs. 20|₹20|20 Indian rupees|INR 20",
    ("money", 20, "peso"): "20 pesos|twenty pesos",
    ("money", 10, "EUR"): "€10|10 €|10€|10 euros|ten euros|EUR 10|EUR10|10 EUR",
    ("money", 500_000_000, "USD/year"): "$500 million a year|$500m per year|$500 million per annum|$500m/year",
    ("money", 3, "USD/gallon"): "$3 a gallon|$3 per gallon|three dollars a gallon",
    (
        "percent",
        Fraction(3, 2),
        "percent",
    ): "1.5 percent|1.5%|1.5 per cent|1.5 pct|1.5\npercent|1 . 5 %|1.5-percent|1½%",
    ("percent", 2, "percentage_point"): "2 percentage points|two percentage points|2-percentage-point|2 percent points",
    ("quantity", 25, "basis_point"): "25 basis points|25bps|twenty-five basis points",
    ("quantity", 5, "kilometer"): "5 km|5km|five kilometres|5 kilometers|5-kilometer|5-km|5 KM",
    (
        "quantity",
        50,
        "square_mile",
    ): "50 square miles|50-square-mile|50 sq mi|fifty square miles|50 sq. miles|50 square\nmiles",
    (
        "quantity",
        60,
        "mile_per_hour",
    ): "60 mph|60 miles an hour|60 miles per hour|60-mile-an-hour|60mph|sixty miles per hour",
    ("quantity", 10, "kilogram"): "10 kg|10kg|10 kilos|10 (kg)|ten kilograms|10 kilogrammes",
    ("quantity", 200, "pound"): "200 pounds|200lbs|200 lb|two hundred pounds|200-pound",
    (
        "quantity",
        Fraction(37, 6),
        "foot",
    ): "6 feet 2 inches|6ft 2in|6'2\"|6 ft 2 in|six feet two inches|6 feet, 2 inches",
    ("quantity", Fraction(1, 2), "mile"): "half a mile|0.5 miles|half mile|1/2 mile|one half of a mile",
    ("quantity", 5, "barrel/day"): "5 barrels per day|5 barrels a day|five barrels a day|5 bbl/day",
    ("quantity", 8, "gigabyte"): "8 GB|8GB|8 gigabytes|eight gigabytes",
    ("quantity", 20, "milligram_per_deciliter"): "20 mg/dL|20 mg/dl",
    ("quantity", 1650, "inverse_centimeter"): "1650 cm−1|1650 cm-1|1650 cm–1",
    ("quantity", 12, "inverse_square_centimeter/second"): "12 cm−2 s−1",
    ("quantity", 4, "nanometer/degree_Celsius"): "4 nm/°C",
    ("percent", 5, "percent"): "5 mol%|5 mol %|5 wt%|5 wt %",
    ("quantity", 4_300_000, "kilogram"): "(4.3 ± 0.2) × 10^6 kg|(4.3±0.2) ×10⁶ kg",
    ("quantity", 120, "kiloyear"): "120 ky|120 kyr|120 ka",
    ("quantity", 1966, "meter"): "1966 m",
    ("quantity", 20, "joule/square_meter/year"): "20 J/m^2 per year|20 J/m² a year",
    ("quantity", Fraction(15, 2), "pound"): "7 lbs 8 oz|seven pounds eight ounces|7.5 lb|7 lb 8 oz",
    (
        "temperature",
        30,
        "degree_Celsius",
    ): "30°C|30 °C|30 degrees Celsius|30C|30 C|30 degrees centigrade|30° C|thirty degrees Celsius",
    ("temperature", -2, "degree"): "2 degrees below zero|-2 degrees|minus 2 degrees|minus two degrees|2 below zero",
    ("age", 47, "year"): "47-year-old|47 years old|47 year old|forty-seven years old|47-years-old",
    (
        "age",
        53,
        "year",
    ): "Adamowicz, 53, a mayor|a man aged 53|at the age of 53|Adamowicz, 53.|by age 53"
    "|53 years of age|a woman of 53, a dog|a man of 53 who",
    ("percent", Fraction(332, 10), "percent"): "33.2 wt%|33.2%",
    ("quantity", 5, "mole/liter"): "5 mol/L|5 mol L−1|5 mol L-1",
    ("number", 100_000, "cell"): "10^5 cells|10⁵ cells|100,000 cells",
    ("number", Fraction(3, 2), "times"): "1.5-fold|1.5 times|1½ times",
    ("quantity", 350_000, "barrel/day"): "350,000 bpd|350,000 b/d|350,000 barrels a day|350,000 barrels per day",
    ("ordinal", 21, None): "21st|twenty-first|twenty first|twentyfirst|21ST",
    ("ordinal", 125, None): "125th|one hundred twenty-fifth|one hundred and twenty-fifth",
    ("number", 2, "times"): "doubled|twofold|doubling",
    ("number", Fraction(1, 5), None): "one in five|one out of five|a fifth of|one-fifth|1 in 5",
    ("number", 5, "people"): "5 people|five people|5 killed|five dead|5 were injured|5 more people|5 young people",
    (
        "number",
        12,
        "soldier",
    ): "12 soldiers|twelve soldiers|12 American soldiers|a dozen soldiers|12 newly trained soldiers",
    ("number", 6, "party"): "six-party|6 parties|six parties|6-party",
    ("number", 1_500_000, "people"): "1.5 million people|1.5m people|1,500,000 people|one and a half million people",
}
CASES = [(*figure, form) for figure, forms in FIGURES.items() for form in forms.split("|")]


@pytest.mark.parametrize(("kind", "number", "unit", "form"), CASES, ids=[case[-1] for case in CASES])
def test_form_is_figure(kind: str, number: Fraction | int, unit: str | None, form: str) -> None:
    figure = only(f"They said {form}.")
    assert (figure.kind, value(figure), figure.unit) == (kind, number, unit)


RANGES = {
    ("money", 3_000_000_000, 4_000_000_000, "USD"): "$3-4 billion|$3 billion to $4 billion|3 to 4 billion dollars"
    "|between $3 and $4 billion|from $3 billion to $4 billion|$3–4bn",
    ("quantity", 44, 50, "milligram"): "between 44 and 50 mg|44-50 mg|44 mg to 50 mg|44–50mg|from 44 to 50 mg",
    ("percent", 18, 25, "percent"): "18 to 25 percent|18-25%|18% to 25%|between 18% and 25%|18 percent to 25 percent",
    ("temperature", -34, -18, "degree_Celsius"): "from -18 °C to -34 °C|between -34 and -18 °C",
    (
        "range",
        200,
        300,
        "people",
    ): "two or three hundred people|200 to 300 people|between 200 and 300 people|200-300 people",
    ("age", 18, 25, "year"): "18-25 year olds|18 to 25 years old",
}
RANGE_CASES = [(*ends, form) for ends, forms in RANGES.items() for form in forms.split("|")]


@pytest.mark.parametrize(("kind", "low", "high", "unit", "form"), RANGE_CASES, ids=[case[-1] for case in RANGE_CASES])
def test_form_is_range(kind: str, low: int, high: int, unit: str, form: str) -> None:
    figure = only(f"They said {form}.")
    assert (figure.kind, figure.number, value(figure), figure.unit) == (kind, None, (low, high), unit)


APART = {
    "Sales rose from 40 to 50.": ["40", "50"],
    "It rose from $2.1 billion to $3.4 billion.": ["$2.1 billion", "$3.4 billion"],
    "It rose to 50 from 40.": ["50", "40"],
    "It weighs between 5 and 6 kg.": ["between 5 and 6 kg"],
    "Take 5 and 6 kg.": ["5", "6 kg"],
    "The vote was 310 to 299.": ["310", "299"],
    "5%, 6% and 7%": ["5%", "6%", "7%"],
    "7 of 11, or about 60 percent": ["7", "11", "60 percent"],
    "nrs. 22,24,26,31.": ["22", "24", "26", "31"],
    "$1.17 billion a year earlier": ["$1.17 billion", "a year earlier"],
    "It rose by a fifth to 20 million tonnes.": ["a fifth", "20 million tonnes"],
    "a gala in two halves": ["two"],
    "the fifth of the class": ["fifth"],
    "prices of $1,200 per square foot": ["$1,200 per square foot"],
    "Lewis 12, Smith 15 and Cole 9.": ["12", "15", "9"],
}


@pytest.mark.parametrize(("text", "spans"), APART.items())
def test_figures_stay_apart(text: str, spans: list[str]) -> None:
    assert [figure.text for figure in scan(text)] == spans


EXACT = {
    "310 votes": True,
    "5 people": True,
    "12 seats": True,
    "200 marchers": False,
    "2,000 dead": True,
    "about 5 people": False,
}


@pytest.mark.parametrize(("text", "exact"), EXACT.items())
def test_counts_are_exact(text: str, exact: bool) -> None:
    assert only(f"They saw {text}.").exact is exact


CHANGES = {
    "rose 5 percent": "up",
    "fell by 5": "down",
    "fell to 5": "to",
    "a 5 percent drop": "down",
    "had 5 votes": None,
}


@pytest.mark.parametrize(("text", "change"), CHANGES.items())
def test_movement_is_kept(text: str, change: str | None) -> None:
    assert only(text).change == change


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Ames, 5, won.", "age"),
        ("Ann Ames, 4, won.", "number"),
        ("The dog, 12, was found.", "age"),
        ("He has cats, 12. Then he left.", "number"),
        ("He keeps cats, 12 in all.", "number"),
        ("The teacher, 47.", "age"),
    ],
)
def test_a_number_between_commas_is_an_age_behind_who_has_one(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(("text", "ends"), [("the over-60s", (60, None)), ("the under-16s", (None, 16))])
def test_those_of_an_age_have_one_end(text: str, ends: tuple[int | None, int | None]) -> None:
    low, high = only(text).ends
    assert (low and low.fraction, high and high.fraction) == ends


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("One person in five is ill.", Fraction(1, 5), None),
        ("They asked three children in four.", Fraction(3, 4), None),
        ("the over-60s", 60, "year"),
        ("a margin of plus or minus three points", 3, "point"),
        ("at 10−6 mbar", Fraction(1, 10**6), "millibar"),
        ("up 0.2pc", Fraction(1, 5), "percent"),
        ("a city of 8.5 million people uses it", 8_500_000, "people"),
    ],
)
def test_the_number_and_unit_of_a_figure_in_prose(text: str, number: Fraction | int, unit: str | None) -> None:
    figure = next(figure for figure in scan(text) if isinstance(figure, Quantity))
    assert figure.number is not None
    assert (figure.number.fraction, figure.unit) == (number, unit)

"""Figures in forms that are rarer in news: each row is a sentence and its figures, as value, ends and unit."""

from __future__ import annotations

import pytest

from factcheck.extractor import figures
from factcheck.extractor.mentions.figures.quantity import quantity_at
from factcheck.model import Quantity

ROWS: list[tuple[str, *tuple[str, ...]]] = [
    ("They kept 3 of the firm's owner's wife's brother's 12 boats.", "3", "12 boat"),
    ("They saw 5 strong young fine old red wild foxes.", "5"),
    ("It weighs 2,000.45±0.01 pounds.", "2000.45 [2000.44, 2000.46] pound"),
    ("The rate was 5 ± 0.3 percent.", "5 [4.7, 5.3] percent"),
    ("The mass was 5 kg ± 2%.", "5 kilogram", "2 percent"),
    ("It fell by 2.5 plus or minus 0.3 mm.", "2.5 [2.2, 2.8] millimeter"),
    ("They paid 10 grand for it.", "10000 USD"),
    ("They were given between 44 mg to 50 mg of it.", "[44, 50] milligram"),
    ("They have two million and three fifths.", "2600000"),
    ("It is worth one billion and a quarter million.", "1000250000"),
    ("It counts two million three thousand and nineteen.", "2003019"),
    ("It was the two million three thousand and nineteenth of them.", "2003019"),
    ("The result is three and one fourth.", "3.25"),
    ("It is two and fifty-four hundredths of a point.", "2.54"),
    ("It cost two and a half million dollars.", "2500000 USD"),
    ('They counted "one hundred and two" at the time.', "102"),
    ("The panel is 5' high.", "5 foot"),
    ("They read 'the 30' in it.", "30"),
    ("A woman aged 7, a man at the age of 12.", "7 year", "12 year"),
    ("The boy, aged nine and a half, won.", "9.5 year"),
    ("Some 20 dozen eggs and two hundred dozen more.", "240 [216, 264] egg", "2400"),
    ("Twenty hundred and 12 hundred men.", "2000", "1200 man"),
    ("It holds $5-6bn.", "[5000000000, 6000000000] USD"),
    ("One in five, and 9 out of 10.", "0.2 [0.18, 0.22]", "0.9"),
    ("It is 3 1/2 inches wide and holds 1½ cups.", "3.5 inch", "1.5 cup"),
    ("It took dozens of thousands of people.", "[24000, 100000] people"),
    ("It took tens of millions.", "[20000000, 100000000]"),
    ("Ten thousandths of an inch is little.", "0.01 inch"),
    ("A couple of hundred, several thousand and a few dozen came.", "200", "[3000, 9000]", "[24, 108]"),
    ("They won 3-2 and lost 52-48.",),
    ("The tank held 1,3-butadiene.",),
    ("Call (212) 555-0123 or +44 20 7946 0018.",),
    ("Thousand people would do.",),
    ("Losses of 30 MUSD were booked.", "30000000 USD"),
    ("The centre, 6-foot-9, and a 5ft 9 guard.", "6.75 foot", "5.75 foot"),
    ("We saw (1) five dogs and (2) six cats.", "5 dog", "6 cat"),
    ("Doses of 10, 20 or 40 mg, and 5 or 6 kg.", "10 milligram", "20 milligram", "40 milligram", "[5, 6] kilogram"),
    ("It takes ¾ cup of oil and 3⁄4 cup of milk.", "0.75 cup", "0.75 cup"),
    ("It rained on 2-3 occasions.", "[2, 3] occasion"),
    ("It used 2 M NaOH, 1M KCl and 3M people.", "2 molar", "1 molar", "3000000 people"),
    ("20 mg kg⁻¹ and 5 cm^-1 and 3 m s^{-1}", "20 milligram/kilogram", "5 inverse_centimeter", "3 meter/second"),
    ("They lost by less than a percentage point, a mile away.", "1 [None, 1] percentage_point", "1 mile"),
    ("A 47year-old man, a 47–year-old woman and a 9‑year‑old dog.", "47 year", "47 year", "9 year"),
    ("A 5-Year-Old Boy and a 6-YEAR-OLD GIRL", "5 year", "6 year"),
    ("In all 1½m people came.", "1500000 people"),
    ("They saw 6 strong young red foxes and 7 very strong young red foxes.", "6 fox", "7"),
    ("It rose 3 over 12 months.", "3"),
    ("It pays $5 dollars per widget.", "5 USD/widget"),
    ("They passed 5 square miles and 6 square milestones.", "5 square_mile", "6 milestone"),
    ('The bolt is 6" long.', "6 inch"),
    ("He had a negative test.",),
    ("The year-half loss was deep.",),
    ("It took several hundred years and millions of dollars.", "[300, 900] year", "[2000000, 20000000] USD"),
    ("Two missing pieces, five injured players and 27 dead.", "2 piece", "5 player", "27 people"),
    ("He admitted 29 out of 30 federal hate crime charges.", "29 charge", "30 charge"),
    ("He led by 50.1 to 42.9 percent; 190 were dead.", "50.1 percent", "42.9 percent", "190 people"),
    ("Groups (n=12) differed (p=0.03) at T=300 K.", "12", "0.03", "300 kelvin"),
    ("Figure 3B, 221B Baker Street and 3B users of the SU(2) app with 5-HT2A at the 3′ end.", "3000000000 user"),
    (
        "It grew to 0.3 × 0.2 × 0.1 mm in a hut of 10 by 20 feet.",
        "0.3 millimeter",
        "0.2 millimeter",
        "0.1 millimeter",
        "10 foot",
        "20 foot",
    ),
    ("12 Wall Street banks bought 10 Downing Street.", "12 bank"),
    ("It will buy back up to $500 million.", "500000000 [None, 500000000] USD"),
    ("It earned $1.35 per diluted share and $2.24 per mmBTU.", "1.35 USD/share", "2.24 USD/mmBTU"),
    ("A 50MP sensor shows 3,200 x 1,440 pixels, one MP said.", "50 megapixel", "3200 pixel", "1440 pixel"),
    ("A half-dozen players had two-goal leads, 2 RBIs and a six-figure sum.", "6 player", "2 goal", "2 rbi"),
    ("It grew by 30-plus percent along 300-odd kilometres.", "30 [30, None] percent", "300 [270, 330] kilometer"),
    ("They want 300 men or more and 12 trucks at least.", "300 [300, None] man", "12 truck"),
    ("It costs more than a dollar and 42 cents.", "1.42 [1.42, None] USD"),
    ("There was no one, nor any one, and one in five left.", "0.2 [0.18, 0.22]"),
]


def told(figure: Quantity) -> str:
    row = figure.to_dict()
    ends = f"[{row['low']}, {row['high']}]" if "low" in row else ""
    value = "" if row["value"] is None else str(row["value"])
    return " ".join(filter(None, (value, ends, row["unit"])))


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_rarer_figure(row: tuple[str, ...]) -> None:
    text, *values = row
    assert [told(figure) for figure in figures(text) if isinstance(figure, Quantity)] == list(values)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales rose to 80 from\n75. With the new line they will rise again.", ["80", "75"]),
        ("It rose, up from\n0.75. With tea it fell.", ["0.75"]),
        ("What counts:\n\n1. Boats\n2. Quays\n", []),
        ("What counts.\n3. Boats are old.\n", []),
    ],
)
def test_a_number_at_the_start_of_a_line_is_a_point_only_where_the_line_above_has_ended(text: str, values: list[str]):
    assert [told(figure) for figure in figures(text) if isinstance(figure, Quantity)] == values


def test_a_letter_that_begins_none_of_our_words_is_no_figure() -> None:
    assert quantity_at("école", 0, 0) is None

"""What a table's own cells must add up to, share out and lead to; and the tables that say nothing of the kind."""

import pytest
from verdicts import skips, verdicts

from factcheck.extractor.binding.tables import tables

PORTS = "Quay | 2022 | 2023\nAlba | 40 | 50\nBern | 30 | 35\nCadiz | 20 | 31\n"
MEDALS = "Team | Gold | Silver | Total\nReds | 4 | 5 | 9\nBlues | 3 | 3 | 7\nGreens | 2 | 6 | 8\n"
VOTES = "List | Votes | Share\nReds | 4,100 | 41.0\nBlues | 3,500 | {}\nGreens | 2,400 | 24.0\nTotal | 10,000 | 100\n"


def refuted(text: str, code: str) -> list[str]:
    return [figure for figure, verdict in verdicts(text, code).items() if verdict == "refuted"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (PORTS + "Total | 90 | 126\n", ["126"]),
        (PORTS + "TOTAL: | 90 | 126\n", ["126"]),
        (PORTS.replace("20 | 31", "– | 31") + "Total | 70 | 126\n", ["126"]),
        (PORTS.replace(" | ", "\t") + "All\t90\t126\n", ["126"]),
        ("Quay   Ships   Men\nAlba      1,200   90\nBern      800   70\nSum      2,000   170\n", ["170"]),
        ("Year | Quay | Yard\n2021 | 40 | 90\n2022 | 35 | 70\nTotal | 75 | 170\n", ["170"]),
        (MEDALS, ["7"]),
        (
            "| Quay | Ships | Men |\n|---|---|---|\n| Alba | 41 | 90 |\n| Bern | 35 | 70 |\n| All | 76 | 170 |\n",
            ["170"],
        ),
    ],
)
def test_a_total_that_its_cells_do_not_make_is_refuted(text: str, figures: list[str]):
    assert refuted(text, "ARI005") == figures


@pytest.mark.parametrize(
    "text",
    [
        PORTS + "Total | 90 | 116\n",
        PORTS + "Average | 30 | 39\n",
        PORTS + "Total | 31 | 40\n",
        PORTS + "Total | 190 | 326\n",
        PORTS + "Other | 10 | n/a\nTotal | 100 | 120\n",
        "Group | Men | Hurt\nTown | 40 | 9\nof which children | 12 | 3\nTotal | 40 | 9\n",
        "Quay | Ships | Growth, %\nAlba | 40 | 9\nBern | 35 | 70\nTotal | 75 | 95\n",
        "Quay | Ships, m | Men\nAlba | 1.24 | 90\nBern | 1.24 | 70\nTotal | 2.5 | 160\n",
        MEDALS.replace("7", "6"),
        MEDALS.replace("Total", "Points"),
        MEDALS.replace("Team", "Team, thousands of fans")
        .replace("Gold", "Gold, m")
        .replace("Silver", "Silver, m")
        .replace("Total", "All"),
        "Fans, in thousands\n\n" + MEDALS,
        MEDALS + "\nThe sums may not add up, for the figures were rounded.",
        "Total | Team\n9 | 4\n7 | 3\n",
    ],
)
def test_a_total_that_may_be_of_something_else_is_left_alone(text: str):
    assert not refuted(text, "ARI005")


def test_what_is_left_alone_is_said():
    assert skips(PORTS + "Total | 190 | 326\n")["190"] == "no other column of the table adds up"
    assert skips(PORTS.replace("31", "31 to 33") + "Total | 90 | 126\n")["126"] == "a cell beside it is not one figure"


@pytest.mark.parametrize(("share", "figures"), [("45.0", ["45.0"]), ("35.0", []), ("34.7", ["34.7"]), ("35", [])])
def test_a_share_in_a_column_of_shares_is_held_to_its_total(share: str, figures: list[str]):
    assert refuted(VOTES.format(share), "ARI003") == figures


@pytest.mark.parametrize(
    ("text", "code", "figures"),
    [
        ("Quay | 2022 | 2023 | Change\nAlba | 40 | 50 | 25%\nBern | 30 | 27 | -15%\n", "ARI001", ["-15%"]),
        ("Quay | 2023 | 2022 | Change\nAlba | 50 | 40 | 25%\nBern | 27 | 30 | −15%\n", "ARI001", ["−15%"]),
        ("Quay | 2022 | 2023 | Change, %\nAlba | 40 | 50 | 25\nBern | 30 | 27 | 15\n", "ARI001", ["15"]),
        ("Quay | 2022 | 2023 | +/-\nAlba | 40 | 50 | +10\nBern | 30 | 27 | +2\n", "ARI007", ["2"]),
        ("Quay | 2022 | 2023 | Change\nAlba | 40 | 50 | 25%\nBern | 30 | 27 | -10%\n", "ARI001", []),
        ("Quay | May | June | Change\nAlba | 40 | 50 | 25%\nBern | 30 | 27 | -15%\n", "ARI001", []),
        ("Quay | 2022 | 2023 | Change on 2019\nAlba | 40 | 50 | 60%\nBern | 30 | 27 | 15%\n", "ARI001", []),
        ("Quay | Share 2022 | Share 2023 | Change\nAlba | 40 | 50 | 10\nBern | 60 | 50 | 9\n", "ARI007", []),
    ],
)
def test_a_change_is_held_to_the_two_columns_before_it(text: str, code: str, figures: list[str]):
    assert refuted(text, code) == figures


YEARS = "Year | Riders | Change\n2020 | 2,000 |\n2021 | 2,100 | {}\n2022 | 2,310 | {}\n"


@pytest.mark.parametrize(
    ("text", "code", "figures"),
    [
        (YEARS.format("5%", "15%"), "ARI001", ["15%"]),
        (YEARS.format("5%", "10%"), "ARI001", []),
        (YEARS.format("100", "310"), "ARI007", ["310"]),
        (YEARS.format("+100", "+210"), "ARI007", []),
        (YEARS.format("50%", "15%"), "ARI001", []),
        (YEARS.format("5%", "15%").replace("2022 |", "2019 |"), "ARI001", []),
        (YEARS.format("5%", "15%").replace("2020 |", "2021 |"), "ARI001", []),
        (YEARS.format("5%", "15%").replace("2020 |", "Then |"), "ARI001", []),
        (YEARS.format("1.2", "9").replace("Riders", "Share, %").replace("2,", "4."), "ARI007", []),
        ("Year | Level (m) | Change\n2020 | 210.5 | -2.0\n2019 | 213.0 | -1.0\n2018 | 214.0 |\n", "ARI007", ["-2.0"]),
        ("Year | Men | Boats | Change\n2020 | 9 | 40 |\n2021 | 8 | 50 | 25%\n2022 | 7 | 60 | 25%\n", "ARI001", ["25%"]),
    ],
)
def test_a_change_is_held_to_the_row_of_the_time_before(text: str, code: str, figures: list[str]):
    assert refuted(text, code) == figures


def test_a_lone_total_is_a_warning_for_its_parts_may_not_all_be_shown():
    import factcheck

    (finding,) = factcheck.check("Quay | Ships\nAlba | 40\nBern | 35\nTotal | 85\n").findings
    assert (finding.rule, finding.severity.name) == ("ARI005", "WARNING")


def test_every_cell_stands_where_the_text_has_it():
    text = f"Before.\n\n{PORTS}\nAfter.\n"
    (table,) = tables(text)
    assert all(text[cell.start : cell.end] == cell.text for row in (table.head, *table.rows) for cell in row)

"""A table of one's own: what is taken, and how a malformed one is refused."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from factcheck.commands.data import run
from factcheck.model import Alias, Series
from factcheck.reference import DataError, Library, open_library
from factcheck.refusal import Refusal

HEAD = "area,indicator,period,value,unit"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: Library) -> Path:
    """A folder for files, and one for the index of each; what ships tells the names of areas, indexed once for all."""
    monkeypatch.setattr("factcheck.reference.cache.user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr("factcheck.reference.building.index_of", lambda root: library.indexes[-1])
    monkeypatch.setattr("factcheck.reference.library.home", lambda: str(_small(tmp_path)))
    return tmp_path


def _small(folder: Path) -> Path:
    """Something to stand for what ships, so that it is not indexed again for every test."""
    path = folder / "shipped.csv"
    path.write_text(f"{HEAD}\nBWA,goats,2019,9e6,animal\n")
    return path


def goats(path: Path, area: str = "BWA") -> list[tuple[str, str, str, str]]:
    found = open_library([path]).find(Series("goats", area))
    return [(row.period, row.printed, row.source, row.locator) for row in found]


def test_a_csv_stands_before_what_ships_and_says_its_row(folder: Path) -> None:
    path = folder / "own.csv"
    path.write_text(f"{HEAD}\nBWA,goats,2020,1.5e6,animal\n")
    assert goats(path) == [("2020", "1,500,000", "own.csv", "row 2"), ("2019", "9,000,000", "shipped.csv", "row 2")]


@pytest.mark.parametrize("suffix", ["xlsx", "parquet"])
def test_other_tables_are_read_alike(folder: Path, suffix: str) -> None:
    pytest.importorskip("openpyxl" if suffix == "xlsx" else "pyarrow")
    frame = pd.DataFrame([["BWA", "goats", "2020", "1.5e6", "animal"]], columns=HEAD.split(","))
    path = folder / f"own.{suffix}"
    frame.to_excel(path, index=False) if suffix == "xlsx" else frame.to_parquet(path)
    assert goats(path)[0] == ("2020", "1,500,000", f"own.{suffix}", "row 2")


def test_an_area_may_go_by_its_name(folder: Path) -> None:
    path = folder / "own.csv"
    path.write_text(f"{HEAD}\nBotswana,goats,2020,1.5e6,animal\nThe Far Hills,goats,2020,9,animal\n")
    assert goats(path)[0] == ("2020", "1,500,000", "own.csv", "row 2")
    assert goats(path, "The Far Hills") == [("2020", "9", "own.csv", "row 3")]


def test_namibia_is_not_missing(folder: Path) -> None:
    path = folder / "own.csv"
    path.write_text(f"{HEAD}\nNA,goats,2020,1.5e6,animal\n")
    assert len(goats(path, "NA")) == 1


def test_names_of_ones_own_are_names(folder: Path) -> None:
    path = folder / "names.csv"
    path.write_text("text,kind,entity\nFourth Estate Club,body,press-club\n")
    found = open_library([path]).aliases({"Fourth"})
    assert found["Fourth"].meant("Fourth Estate Club") == (Alias("Fourth Estate Club", "body", "press-club"),)


WRONG = [
    (f"{HEAD}\nBWA,goats,2020,many,animal\n", ":2: value 'many'"),
    (f"{HEAD}\nBWA,goats,2020,1,animal\nBWA,goats,May,1,animal\n", ":3: period 'May'"),
    (f"{HEAD}\nBWA,,2020,1,animal\n", ":2: indicator is empty"),
    ("area,indicator,period,unit\nBWA,goats,2020,animal\n", "no column value"),
    ("", "own.csv"),
]


@pytest.mark.parametrize(("content", "said"), WRONG, ids=[said for _, said in WRONG])
def test_a_malformed_file_is_refused_with_its_row_and_column_and_nothing_is_loaded(
    folder: Path, content: str, said: str
) -> None:
    path = folder / "own.csv"
    path.write_text(content)
    with pytest.raises(DataError) as error:
        open_library([path])
    assert said in str(error.value) and "\n" not in str(error.value)
    assert not list((folder / "cache").glob("*"))


@pytest.mark.parametrize("name", ["none.csv", "own.docx"])
def test_what_is_no_table_is_refused(folder: Path, name: str) -> None:
    (folder / "own.docx").write_text("")
    with pytest.raises(DataError, match=name):
        open_library([folder / name])


def test_the_command_lists_shows_and_verifies(capsys: pytest.CaptureFixture[str]) -> None:
    assert [run(["list"]), run(["show", "Botswana", "population"]), run(["verify"])] == [0, 0, 0]
    said = capsys.readouterr().out
    assert "factbook  " in said and "2018        2,451,409" in said and "ecb-rates: 2 tables" in said


def test_the_command_refuses_what_is_not_on_record() -> None:
    with pytest.raises(Refusal, match="not on record; factcheck data show Botswana tells"):
        run(["show", "Botswana", "unicorns"])
    with pytest.raises(Refusal, match="nothing is on record"):
        run(["show", "Utopia"])


def test_of_an_area_the_command_tells_what_is_on_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "Botswana"]) == 0
    rows = {line.split("  ")[0]: line for line in capsys.readouterr().out.splitlines()}
    assert "1960 to 20" in rows["population"] and "area" in rows


def test_adding_says_what_can_be_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "own.csv"
    path.write_text(f"{HEAD}\nBWA,goats,2020,1.5e6,animal\n")
    assert run(["add", str(path)]) == 0
    assert "1 rows of goats" in capsys.readouterr().out

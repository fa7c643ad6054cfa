"""Settings: what the file says, what the command line says over it, and what no file may say."""

from pathlib import Path

import pytest

from factcheck.config import Settings, settings
from factcheck.refusal import Refusal

SAID = 'as-of = "2019-04-24"\nselect = ["ARI", "CAL001"]\nfail-on = "warning"\n'
READ = Settings(as_of="2019-04-24", select=("ARI", "CAL001"), fail_on="warning")


def elsewhere(path: Path) -> dict[str, str]:
    """Where a file was read, and the folder for reports that follows from it: beside the file, wherever we stand."""
    here = path.parent == Path.cwd()
    return {"file": str(path), "reports": "reports" if here else str(path.parent / "reports")}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    return tmp_path


@pytest.mark.parametrize("place", ["a/b", "a", "."])
@pytest.mark.parametrize(("name", "head"), [("factcheck.toml", ""), ("pyproject.toml", "[tool.factcheck]\n")])
def test_the_nearest_file_upward_is_read(folder: Path, place: str, name: str, head: str):
    (folder / place / name).write_text(head + SAID)
    assert settings({}) == READ._replace(**elsewhere(folder / place / name))


def test_the_nearer_file_wins_and_a_project_without_our_table_is_passed_by(folder: Path):
    (folder / "factcheck.toml").write_text('format = "json"')
    (folder / "a" / "factcheck.toml").write_text(SAID)
    (folder / "a" / "b" / "pyproject.toml").write_text("[tool.other]\n")
    assert settings({}) == READ._replace(**elsewhere(folder / "a" / "factcheck.toml"))


def test_what_is_said_wins_over_what_is_written(folder: Path):
    (folder / "factcheck.toml").write_text(SAID)
    read = READ._replace(**elsewhere(folder / "factcheck.toml"))
    assert settings({"fail_on": "never", "as_of": None}) == read._replace(fail_on="never")
    assert settings({}, isolated=True) == Settings(accept="")


def test_a_named_file_is_read_instead(folder: Path):
    (folder / "factcheck.toml").write_text('format = "json"')
    (folder / "other.toml").write_text(SAID)
    assert settings({}, str(folder / "other.toml")) == READ._replace(**elsewhere(folder / "other.toml"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("fail_onn = 'error'", "fail_onn is no setting; did you mean fail-on?"),
        ("zzz = 1", "zzz is no setting; there are as-of, select"),
        ("select = 'ARI'", "select must be a list of strings"),
        ("select = [1]", "select must be a list of strings"),
        ("format = 3", "format must be a string"),
        ("comments = 'yes'", "comments must be true or false"),
        ("severity = 'note'", "severity must be a table of strings"),
        ("[severity]\nCAL = 3", "severity must be a table of strings"),
        ("[per-file-ignores]\n'*.txt' = 'CAL'", "per-file-ignores must be a table of lists of strings"),
        ("[per_file_ignore]\n'*.txt' = ['CAL']", "per_file_ignore is no setting; did you mean per-file-ignores?"),
        ("format = ", "cannot be read as TOML"),
    ],
)
def test_what_no_file_may_say_is_one_line(folder: Path, text: str, why: str):
    path = folder / "factcheck.toml"
    path.write_text(text)
    with pytest.raises(Refusal) as refused:
        settings({})
    assert str(refused.value).startswith(f"{path}: {why}") and "\n" not in str(refused.value)

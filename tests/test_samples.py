"""The reports that stand in reports/ are those that the articles in samples/ get today, byte for byte."""

from pathlib import Path

import pytest

from factcheck.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
AGAIN = "run factcheck samples/*.txt --fail-on never in the project's folder, and read what changed"


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    """The folder of reports made anew, as the command makes them in the project's folder."""
    folder = tmp_path_factory.mktemp("reports")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        names = [str(path.relative_to(ROOT)) for path in SAMPLES]
        assert main([*names, "--reports", str(folder), "--fail-on", "never", "--quiet"]) == 0
    return folder


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_samples_report_is_the_one_that_stands(sample: Path, written: Path):
    name = f"{sample.stem}.md"
    assert (ROOT / "reports" / name).read_text("utf-8") == (written / name).read_text("utf-8"), AGAIN


def test_no_report_stands_without_its_sample():
    assert {path.stem for path in (ROOT / "reports").glob("*.md")} == {path.stem for path in SAMPLES}

"""What the README's CI section says, done word for word: from nothing to a check that a wrong draft fails."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECTION = (ROOT / "README.md").read_text("utf-8").partition("## In CI\n")[2].partition("\n## ")[0]
LINES = [line.strip() for line in SECTION.splitlines() if line.startswith("    ")]
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


def test_it_is_two_lines():
    assert len(LINES) == 2 and "pip install" in LINES[0] and "--format" in LINES[1]


@pytest.mark.skipif(not os.environ.get("CI"), reason="slow: builds and installs the package; set CI=1 to run it")
def test_a_wrong_draft_fails_the_check_and_a_right_one_passes_it(tmp_path: Path):
    (tmp_path / "drafts").mkdir()
    draft = tmp_path / "drafts/boats.txt"
    draft.write_text(WRONG)
    environment = {**os.environ, "FACTCHECK": str(ROOT)}
    install, check = (line.replace("/tmp/factcheck", str(tmp_path / "factcheck")) for line in LINES)
    subprocess.run(["bash", "-ec", install], cwd=tmp_path, env=environment, check=True)
    done = subprocess.run(["bash", "-ec", check], cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 1 and done.stdout.startswith(b"::error file=drafts/boats.txt,line=3,")
    draft.write_text(WRONG.replace("20%", "25%"))
    assert subprocess.run(["bash", "-ec", check], cwd=tmp_path, env=environment, check=False).returncode == 0

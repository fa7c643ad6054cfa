"""The job for GitLab: its own lines, run in bash, leave the code quality report that GitLab takes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/integrations/gitlab.md").read_text("utf-8")
JOB = yaml.safe_load(PAGE.partition("```yaml\n")[2].partition("```")[0])["factcheck"]
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"


@pytest.mark.parametrize(("text", "code"), [(WRONG, 1), (WRONG.replace("20%", "25%"), 0)], ids=["wrong", "right"])
def test_the_jobs_check_fails_by_a_wrong_draft_and_leaves_its_reports(tmp_path: Path, text: str, code: int):
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts/boats.txt").write_text(text)
    install, check = JOB["script"]
    assert install == 'pip install --quiet "$FACTCHECK"'
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-ec", check], cwd=tmp_path, env=environment, check=False)
    issues = json.loads((tmp_path / JOB["artifacts"]["reports"]["codequality"]).read_text())
    assert done.returncode == len(issues) == code
    assert all((tmp_path / path).exists() for path in JOB["artifacts"]["paths"])

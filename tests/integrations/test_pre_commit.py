"""The hook, run by pre-commit itself on a repository of drafts: slow, for it builds and installs the package."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%.\n"
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
PAGE = (ROOT / "docs/integrations/pre-commit.md").read_text("utf-8")


def test_the_hook_calls_what_is_installed_and_writes_nothing():
    (hook,) = HOOKS
    assert hook["entry"] == hook["id"] == "factcheck" and hook["args"] == ["--no-report"]


def git(folder: Path, *arguments: str) -> None:
    named = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.hooksPath=/dev/null"]
    subprocess.run([*named, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def ours(tmp_path_factory) -> Path:
    """What is in the working tree, as a repository of one commit."""
    folder = tmp_path_factory.mktemp("ours") / "factcheck"
    listed = ["git", "ls-files", "-coz", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "all")
    return folder


@pytest.mark.skipif(not os.environ.get("CI"), reason="slow: builds and installs the package; set CI=1 to run it")
def test_pre_commit_stops_a_wrong_draft_and_lets_a_right_one_pass(ours: Path, tmp_path: Path):
    config = yaml.safe_load(PAGE.partition("```yaml\n")[2].partition("```")[0])
    (repository,) = config["repos"]
    revision = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ours, capture_output=True, text=True, check=True)
    repository |= {"repo": str(ours), "rev": revision.stdout.strip()}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    (tmp_path / "wrong.txt").write_text(WRONG)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "wrong.txt:3:42: error ARI001" in done.stdout, done.stdout + done.stderr
    assert not (tmp_path / "reports").exists()
    (tmp_path / "wrong.txt").write_text(WRONG.replace("20%", "25%"))
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

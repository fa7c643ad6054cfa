"""The command run in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest
from archives import Run


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`factcheck archive INPUT --output FOLDER ...` in the test's folder."""

    def command(source: str, output: str, *options: str) -> subprocess.CompletedProcess[str]:
        wanted = [sys.executable, "-m", "factcheck.cli", "archive", source, "--output", output, "--isolated", *options]
        return subprocess.run(wanted, cwd=tmp_path, capture_output=True, text=True, check=False)

    return command

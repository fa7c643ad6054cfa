"""What fuzzing has kept runs through its target again; `python tests/fuzz TARGET` looks for more."""

from pathlib import Path

import pytest
from fuzz_targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
KEPT = sorted(path for path in CORPUS.glob("*/*"))


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_is_kept_raises_nothing(kept: Path):
    TARGETS[kept.parent.name](kept.read_bytes())


def test_every_target_has_something_to_start_from():
    assert {path.parent.name for path in KEPT} == set(TARGETS)

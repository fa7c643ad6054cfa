"""What the tests share: one library, opened once, and how many examples a property is tried on."""

import os

import pytest
from hypothesis import settings

from factcheck.reference import Library, open_library

PROFILES = {"quick": 100, "ci": 1_000, "long": 20_000}
"""Examples of each property; those that check whole articles name a smaller number of their own."""
for name, examples in PROFILES.items():
    settings.register_profile(name, max_examples=examples, deadline=None, derandomize=name != "long")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library()


pytest_plugins = ["pytester"]

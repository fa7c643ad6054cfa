"""What the tests share: one library, opened once."""

import pytest

from factcheck.reference import Library, open_library


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library()


pytest_plugins = ["pytester"]

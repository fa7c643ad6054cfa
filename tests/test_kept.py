"""The code of patterns kept between runs: taken up again, and of no matter where it is damaged or cannot be kept."""

from pathlib import Path

import pytest

from factcheck.commands import kept
from factcheck.model import regex


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(regex, "_ready", {})
    monkeypatch.setattr(regex, "_new", {})
    return tmp_path / "factcheck"


def again(monkeypatch) -> bool:
    """Whether a new run finds the pattern ready-made."""
    monkeypatch.setattr(regex, "_ready", {})
    monkeypatch.setattr(regex, "_new", {})
    kept.take_up()
    assert regex.compiled("b+c").fullmatch("bbc")
    return regex.made() is None


def test_the_next_run_takes_up_what_this_one_compiled(cache, monkeypatch):
    regex.compiled("b+c")
    kept.keep()
    assert again(monkeypatch) and len(list(cache.iterdir())) == 1


@pytest.mark.parametrize("page", [b"", b"abc", b"\0" * 40, None], ids=["empty", "short", "zeros", "one bit off"])
def test_a_damaged_file_is_as_good_as_none(cache, monkeypatch, page: bytes | None):
    regex.compiled("b+c")
    kept.keep()
    [path] = cache.iterdir()
    whole = path.read_bytes()
    path.write_bytes(page if page is not None else whole[:-1] + bytes([whole[-1] ^ 1]))
    assert not again(monkeypatch)
    kept.keep()
    assert again(monkeypatch)


def test_a_cache_that_cannot_be_written_is_no_matter(cache, monkeypatch):
    cache.write_text("a file where the folder should be")
    regex.compiled("b+c")
    kept.keep()
    assert not again(monkeypatch)


def test_nothing_new_is_not_written(cache):
    kept.keep()
    assert not cache.exists()

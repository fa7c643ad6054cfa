"""The code of patterns kept between runs: taken up again, and of no matter where it is damaged or cannot be kept."""

import marshal
import re
from pathlib import Path

import pytest

from factcheck.commands import kept

KEY = (str, "b+c", 0)


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(re, "_cache", {})
    return tmp_path / "factcheck"


def run() -> bool:
    """A run that uses a pattern; whether it found the pattern ready-made."""
    re._cache = {}
    shelf = kept.take_up()
    ready = re._cache.pop(KEY, None) is not None
    assert re.compile("b+c").fullmatch("bbc")
    kept.keep(shelf)
    return ready


def test_the_next_run_takes_up_what_this_one_compiled(cache):
    assert not run()
    assert run() and len(list(cache.iterdir())) == 1


def test_named_groups_and_flags_come_back_as_they_were(cache):
    shelf = kept.take_up()
    re.compile(r"(?P<day>\d+)", re.ASCII | re.IGNORECASE)
    key = (str, r"(?P<day>\d+)", int(re.ASCII | re.IGNORECASE))
    kept.keep(shelf)
    re._cache = {}
    kept.take_up()
    found = re._cache[key]
    assert found.flags == re.compile(r"(?P<day>\d+)", re.A | re.I).flags and found.match("31")["day"] == "31"


@pytest.mark.parametrize("page", [b"", b"abc", b"\0" * 40, None], ids=["empty", "short", "zeros", "one bit off"])
def test_a_damaged_file_is_as_good_as_none(cache, page: bytes | None):
    run()
    [path] = cache.iterdir()
    whole = path.read_bytes()
    path.write_bytes(page if page is not None else whole[:-1] + bytes([whole[-1] ^ 1]))
    assert not run()
    assert run()


def test_what_is_kept_is_assembled_when_it_is_asked_for(cache):
    run()
    re._cache = {}
    assert kept.take_up().places.keys() == {kept._mark("b+c", 0)} and not re._cache
    assert re.compile("b+c").fullmatch("bbc") and list(re._cache) == [KEY]
    with pytest.raises(KeyError):
        re._cache[bytes, "b+c", 0]


def test_what_this_run_did_not_need_is_kept_beside_what_it_compiled(cache):
    run()
    re._cache = {}
    shelf = kept.take_up()
    re.compile("d+e")
    kept.keep(shelf)
    shelf = kept.take_up()
    assert shelf[KEY].fullmatch("bbc") and shelf[str, "d+e", 0].fullmatch("dde")


def test_code_that_cannot_be_assembled_is_compiled_anew(cache):
    page = marshal.dumps((KEY[1:], (32, b"\xff" * 8, 0, {}, (None,))))
    kept._write(kept._path(), {kept._mark("b+c", 0): kept._sealed(page)})
    assert not run()
    assert run()


def test_a_pattern_of_the_same_mark_is_another_pattern(cache, monkeypatch):
    monkeypatch.setattr(kept, "_mark", lambda pattern, flags: 7)
    assert not run()
    re._cache = {}
    shelf = kept.take_up()
    assert re.compile("d+e").fullmatch("dde") and re.compile("b+c").fullmatch("bbc")
    kept.keep(shelf)
    assert run()


def test_a_cache_that_cannot_be_written_is_no_matter(cache):
    cache.write_text("a file where the folder should be")
    assert not run()
    assert not run()


def test_nothing_new_is_not_written(cache):
    run()
    [path] = cache.iterdir()
    path.write_bytes(path.read_bytes())
    before = path.stat().st_mtime_ns
    kept.keep(kept.take_up())
    assert path.stat().st_mtime_ns == before

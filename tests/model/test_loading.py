"""A module is brought by the wheel's bundle where there is one, and is loaded in any case."""

import sys

from factcheck.model.loading import module


def test_the_bundle_is_asked_first(monkeypatch):
    asked: list[str] = []

    class Bundle:
        bring = asked.append

        def find_spec(self, *_: object) -> None:
            return None

    monkeypatch.setattr(sys, "meta_path", [Bundle(), *sys.meta_path])
    monkeypatch.delitem(sys.modules, "factcheck.checker.distributions", raising=False)
    assert module("factcheck.checker.distributions").__name__ == "factcheck.checker.distributions"
    module("factcheck.checker.distributions")
    assert asked == ["factcheck.checker.distributions"]

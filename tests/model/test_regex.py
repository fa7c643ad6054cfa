"""A pattern from ready-made code is the pattern that re.compile makes."""

import re

import pytest

from factcheck.model import regex

PATTERNS = [
    (r"(?P<sign>[-+])?(?P<digits>\d{1,3}(?:,\d{3})*)(?:\.(\d+))?", 0),
    (r"rose (?:by )?(?P<much>\w+) (?=percent)|fell\b", re.IGNORECASE),
    ("[^a-z](?:(?<=[0-9$£€])|(?:ja(?:n|pan))[a-z]*)", 0),
    (r"(?<!\w)[\ue000-\uf8ff]{2}(?!x)  # two letters", re.VERBOSE),
    (r"^a.*?(é|ß)$", re.MULTILINE | re.DOTALL | re.ASCII),
    ("", 0),
]
TEXT = "It rose by Five percent, FELL -1,200.5 then\na b é $ 5 jan 99\ue001\ue002 japan"


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_code_handed_in_finds_what_a_compiled_pattern_finds(pattern: str, flags: int):
    plain, ready = re.compile(pattern, flags), regex.assembled(pattern, regex.code_of(pattern, flags))
    assert (ready.pattern, ready.flags, ready.groups) == (plain.pattern, plain.flags, plain.groups)
    assert dict(ready.groupindex) == dict(plain.groupindex)
    assert [found.groupdict() | {"all": found[0]} for found in ready.finditer(TEXT)] == [
        found.groupdict() | {"all": found[0]} for found in plain.finditer(TEXT)
    ]


def test_what_is_compiled_anew_is_worth_keeping_once_and_what_is_handed_in_is_not(monkeypatch):
    monkeypatch.setattr(regex, "_ready", {})
    monkeypatch.setattr(regex, "_new", {})
    assert regex.made() is None
    regex.compiled("a+", re.IGNORECASE)
    kept = regex.made()
    assert kept is not None and list(kept) == [("a+", int(re.IGNORECASE))]
    monkeypatch.setattr(regex, "_new", {})
    regex.hand_in(kept)
    assert regex.compiled("a+", re.IGNORECASE).fullmatch("AA") and regex.made() is None

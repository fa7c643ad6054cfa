"""GitHub's workflow commands, read back as the runner reads them: split at the colons, then unescaped."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import HOSTILE, around, clean, summit

from factcheck.reporter.github import escape_message, escape_property, render

_COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


def read(line: str) -> tuple[str, dict[str, str], str]:
    found = _COMMAND.fullmatch(line)
    assert found, line
    pairs = (pair.split("=", 1) for pair in found["properties"].split(","))
    return found["name"], {key: unescape(value) for key, value in pairs}, unescape(found["message"])


def unescape(text: str) -> str:
    for sign in ("\r", "\n", ":", ",", "%"):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text


def test_each_finding_is_one_command_at_its_place() -> None:
    commands = [read(line) for line in render([summit(), clean()]).splitlines()]
    assert [(name, place["line"], place.get("col")) for name, place, _ in commands] == [
        ("warning", "3", "1"),
        ("error", "8", "68"),
        ("notice", "10", None),
    ]
    assert commands[1][2].startswith("20%; expected 25% (50 / 40 - 1 = 25%)\n- up 25%")
    assert "on Thursday, first meeting: 19-25 April 2019\n" in commands[0][2]
    assert commands[1][1]["title"] == "ARI001 percent_change (error)"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_one_command_and_comes_back(text: str) -> None:
    (line,) = render([around(text, path=text)]).removesuffix("\n").split("\n")
    name, place, message = read(line)
    assert name == "error"
    assert place["file"] == text
    assert message.startswith(text)


@given(ANY)
def test_a_message_comes_back_as_it_was(text: str) -> None:
    assert unescape(escape_message(text)) == text
    assert not set("\r\n") & set(escape_message(text))


@given(ANY)
def test_a_property_comes_back_and_ends_no_field(text: str) -> None:
    assert unescape(escape_property(text)) == text
    assert not set("\r\n:,") & set(escape_property(text))

"""Sentences with their times marked as a trained annotator would mark them: [words|value|mod].

annotated_times.txt holds what was written first and mended by; annotated_times_2.txt what was written after it.
A line that begins with @ sets the day of writing for those that follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.extractor import figures
from factcheck.model import Timex

HERE = Path(__file__).parent
MARK = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<value>[^|\]]+)(?:\|(?P<mod>[A-Z_]+))?\]")


def sentences(name: str) -> Iterator[tuple[str, date | None]]:
    as_of = None
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            as_of = date.fromisoformat(line[1:]) if line[1:] else None
        else:
            yield line, as_of


def marked(text: str, as_of: date | None, mods: bool) -> str:
    """The text with every time that is read in it marked; the modifier where it is asked for."""
    for time in reversed([time for time in figures(text, as_of) if isinstance(time, Timex)]):
        mod = f"|{time.mod}" if mods and time.mod else ""
        text = f"{text[: time.start]}[{time.text}|{time.value}{mod}]{text[time.end :]}"
    return text


@pytest.mark.parametrize(("line", "as_of"), list(sentences("annotated_times.txt")))
def test_the_times_of_a_sentence(line: str, as_of: date | None) -> None:
    mods = any(found["mod"] for found in MARK.finditer(line))
    assert marked(MARK.sub(r"\g<words>", line), as_of, mods) == line

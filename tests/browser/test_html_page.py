"""The HTML report in a real Chromium: what a reader sees, on a desk, on a telephone, on paper and in the dark."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from specimens import HOSTILE, around, clean, crowd, markup, silent, summit
from tallies import TALLY

from factcheck.bulk.summary_page import summary_page
from factcheck.reporter.html import render

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = [
    name
    for name, found in {
        "chromium (apt-get install chromium)": CHROMIUM,
        "node (apt-get install nodejs npm)": shutil.which("node"),
        "axe-core and playwright-core (npm ci --prefix tests/browser)": (HERE / "node_modules" / "axe-core").is_dir(),
    }.items()
    if not found
]

if os.environ.get("CI") and MISSING:
    pytest.fail(f"never skipped in CI; missing: {', '.join(MISSING)}", pytrace=False)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"missing: {', '.join(MISSING)}"),
]

PAGES = {
    "summit": render([summit()]),
    "clean": render([clean()]),
    "silent": render([silent()]),
    "markup": render([markup()]),
    "crowd": render([crowd(300)]),
    "two": render([summit(), clean()]),
    "hostile": render([around(text, path=text) for text in HOSTILE]),
    "unbroken": render([around("9" * 400, before="x" * 400)]),
    "archive": summary_page(TALLY, "a.jsonl"),
}
DESK, PHONE = (1440, 900), (360, 740)
LINE = 27
"""Pixels from one line of the article to the next."""
LOOKS = [
    *({"page": page, "size": size} for page in PAGES for size in (DESK, PHONE)),
    {"page": "summit", "size": DESK, "dark": True},
    {"page": "summit", "size": (794, 1123), "print": True},
]
Seen = dict[str, Any]


def name_of(look: dict[str, Any]) -> str:
    return f"{look['page']} at {look['size'][0]}" + " dark" * ("dark" in look) + " on paper" * ("print" in look)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """Every look, taken in one run of the browser."""
    folder = tmp_path_factory.mktemp("pages")
    for page, text in PAGES.items():
        (folder / f"{page}.html").write_text(text, encoding="utf-8")
    looks = [
        {
            "name": name_of(look),
            "file": str(folder / f"{look['page']}.html"),
            "width": look["size"][0],
            "height": look["size"][1],
            "axe": look["page"] != "crowd" or look["size"] == DESK,
            "jump": look["page"] in ("summit", "clean"),
            "dark": look.get("dark", False),
            "print": look.get("print", False),
        }
        for look in LOOKS
    ]
    plan = folder / "plan.json"
    plan.write_text(json.dumps({"chromium": CHROMIUM, "looks": looks}))
    done = subprocess.run(["node", HERE / "look.mjs", plan], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    return {one["name"]: one for one in json.loads(done.stdout)}


every_look = pytest.mark.parametrize("look", [name_of(look) for look in LOOKS])


@every_look
def test_nothing_runs_loads_or_complains(seen: dict[str, Seen], look: str) -> None:
    one = seen[look]
    assert one["said"] == []
    assert [address for address in one["asked"] if not address.endswith(".html")] == []
    assert one["foreign"] == []


@every_look
def test_nothing_overflows(seen: dict[str, Seen], look: str) -> None:
    one = seen[look]
    assert one["scroll"] <= one["width"]
    outside = [box for part in ("marks", "notes") for item in one[part] if not fits(box := item["box"], one["width"])]
    assert outside == []


def fits(box: dict[str, float], width: float) -> bool:
    return box["left"] >= 0 and box["right"] <= width + 0.5


@every_look
def test_axe_finds_no_violation(seen: dict[str, Seen], look: str) -> None:
    assert seen[look]["violations"] == []


@pytest.mark.parametrize("look", ["summit at 1440", "crowd at 1440", "two at 1440", "markup at 1440"])
def test_a_note_stands_where_the_sentence_of_its_figure_ends_or_right_below_the_note_before(
    seen: dict[str, Seen], look: str
) -> None:
    one = seen[look]
    marks = {mark["id"]: mark for mark in one["marks"]}
    below = 0.0
    for note in one["notes"]:
        line = marks[note["mark"]]["lines"][0]["top"]
        assert max(line, below) - 20 <= note["box"]["top"] <= max(line + 2 * LINE, below) + 20
        below = note["box"]["bottom"] + 16
    assert one["notes"]


@pytest.mark.parametrize("look", ["summit at 1440", "crowd at 1440", "markup at 1440"])
def test_on_a_desk_the_notes_stand_beside_the_article(seen: dict[str, Seen], look: str) -> None:
    one = seen[look]
    right = max(mark["box"]["right"] for mark in one["marks"])
    assert min(note["box"]["left"] for note in one["notes"]) > right
    tops = [note["box"]["top"] for note in one["notes"]]
    bottoms = [note["box"]["bottom"] for note in one["notes"]]
    assert all(upper <= lower for upper, lower in zip(bottoms, tops[1:], strict=False))


@pytest.mark.parametrize("look", ["summit at 360", "crowd at 360"])
def test_on_a_telephone_a_note_stands_below_the_sentence_of_its_figure(seen: dict[str, Seen], look: str) -> None:
    one = seen[look]
    marks = {mark["id"]: mark for mark in one["marks"]}
    for note in one["notes"]:
        line = marks[note["mark"]]["lines"][-1]
        assert 0 <= note["box"]["top"] - line["bottom"] < 40 + 3 * LINE
        assert note["box"]["right"] - note["box"]["left"] > one["width"] * 0.85


@pytest.mark.parametrize("look", ["summit at 360", "crowd at 360"])
def test_on_a_telephone_what_follows_a_note_stands_below_it(seen: dict[str, Seen], look: str) -> None:
    notes = seen[look]["notes"]
    assert all(note["text"] is None or note["text"] >= note["box"]["bottom"] for note in notes)


def test_every_figure_is_seen_with_its_state(seen: dict[str, Seen]) -> None:
    report = summit()
    own = [entry for entry in report.ledger if entry.role != "furniture"]
    shown = [mark["state"] for mark in seen["summit at 1440"]["marks"]]
    assert shown == [entry.status for entry in own]
    assert len(seen["crowd at 1440"]["marks"]) == 300


def test_each_state_has_a_line_of_its_own_shape(seen: dict[str, Seen]) -> None:
    lines = {mark["state"]: mark["line"] for mark in seen["summit at 1440"]["marks"]}
    assert len(lines) == 6
    styles = {state: (line.split("rgb")[0], line.rsplit(")", 1)[-1]) for state, line in lines.items()}
    assert len({style for state, style in styles.items()}) == 6


def test_a_clean_report_fits_one_screen(seen: dict[str, Seen]) -> None:
    assert seen["clean at 1440"]["height"] <= DESK[1]
    assert seen["clean at 360"]["height"] <= PHONE[1]


@pytest.mark.parametrize("look", ["summit at 1440", "summit at 360", "clean at 360"])
def test_a_jump_by_key_opens_what_is_folded(seen: dict[str, Seen], look: str) -> None:
    assert seen[look]["jumped"] is True


def test_hostile_text_is_shown_and_hides_nothing(seen: dict[str, Seen]) -> None:
    shown = seen["hostile at 1440"]["text"]
    for words in (
        "<script>alert(1)</script>",
        "onerror=alert(1)>",
        "<style>*{display:none}</style>",
        "⟨202E⟩123⟨2066⟩",
    ):
        assert words in shown
    assert len(seen["hostile at 1440"]["marks"]) == len(HOSTILE)


def test_on_paper_the_tail_goes_and_the_lists_open(seen: dict[str, Seen]) -> None:
    shown = seen["summit at 794 on paper"]["text"]
    assert "parts of the page left out" not in shown
    assert "in office since 17 Dec 2011" in shown

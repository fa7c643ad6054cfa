"""Tracked changes by the command: the final text by default, the original one by name."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "reader"))

from story_files import open_text, word

RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
CHANGED = (
    f"<w:p>{RUN.format('Sales rose from 40 boats to 50 boats, up ')}"
    "<w:del w:id='1'><w:r><w:delText>20</w:delText></w:r></w:del>"
    f"<w:ins w:id='2'>{RUN.format('25')}</w:ins>{RUN.format('%.')}</w:p>"
)


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--tracked", "final"], 0), (["--tracked", "original"], 1)])
def test_the_state_that_is_named_is_checked(run, options: list[str], code: int):
    Path("a.docx").write_bytes(word(CHANGED))
    outcome = run("a.docx", *options)
    assert outcome.code == code and ("20%; expected 25%" in outcome.out) == bool(code)


def test_a_state_that_cannot_be_read_is_one_line(run):
    Path("a.odt").write_bytes(open_text("<text:p>It sold 5 boats.</text:p>"))
    outcome = run("a.odt", "--tracked", "original")
    assert outcome.code == 2 and outcome.err.count("\n") == 1
    assert outcome.err.startswith("factcheck: a.odt: is read in the final state of its tracked changes only; ")

"""A baseline lowered to what is left never grows, and what is written is read again."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from specimens import clean, crowd, summit

from factcheck.model import Report
from factcheck.silencing.baseline import held, read, shrunk, taken, written

HERE = Path()
REPORTS = st.lists(st.sampled_from([clean(), summit(), crowd(30)]), unique_by=lambda one: one.document.source.path)
COUNTS = st.dictionaries(
    st.sampled_from(["drafts/summit.txt", "drafts/clean.txt", "drafts/gone.txt"]),
    st.dictionaries(st.sampled_from(["ARI001", "CHR001", "OLD001"]), st.integers(1, 40), min_size=1),
)


@given(COUNTS, REPORTS)
def test_it_never_grows_and_what_was_not_checked_stays(known, reports: list[Report]):
    low = shrunk(known, reports, HERE)
    checked = {report.document.source.path for report in reports}
    assert all(count <= known[name][rule] for name, found in low.items() for rule, count in found.items())
    assert {name: found for name, found in low.items() if name not in checked} == {
        name: found for name, found in known.items() if name not in checked
    }


@given(REPORTS)
def test_all_that_was_taken_is_known(reports: list[Report]):
    known = taken(reports, HERE)
    found = [one for report in reports for one in held(report, known, HERE).findings]
    assert all(not one.is_due for one in found) and shrunk(known, reports, HERE) == known


@given(COUNTS)
def test_what_is_written_is_read_again(tmp_path_factory, known):
    path = tmp_path_factory.mktemp("baseline") / "known.json"
    path.write_text(written(known))
    assert read(path) == known

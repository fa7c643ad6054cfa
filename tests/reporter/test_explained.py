"""What `explain` says of a figure."""

from specimens import summit

from factcheck.reporter.explained import explained


def test_a_column_picks_one_figure_and_a_line_all():
    assert [line for line in explained(summit(), 8, 68) if not line.startswith(" ")] == ["8:68 20%: refuted"]
    heads = [line for line in explained(summit(), 8) if not line.startswith(" ")]
    assert heads == ["8:39 40 million: refuted", "8:53 50 million: refuted", "8:68 20%: refuted"]


def test_it_tells_the_arithmetic_the_evidence_and_the_repairs():
    said = "\n".join(explained(summit(), 10, 55))
    assert "REF001: conflicting: 500m / 1.5% = 33.3bn" in said
    assert "GDP of Freedonia, World Office, 2019: 16.3 billion, nominal" in said
    assert "repair: about 1.5 percent of its economy, by the Central Bank's estimate" in said


def test_it_tells_why_a_figure_was_not_checked():
    assert "  not checked: too vague to check" in explained(summit(), 13, 44)


def test_there_is_nothing_to_say_of_a_place_without_figures():
    assert explained(summit(), 1) == explained(summit(), 8, 1) == explained(summit(), 99) == []

"""JUnit XML, read back by junitparser and by the standard library's XML parser."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, Skipped
from specimens import HOSTILE, around, clean, silent, summit

from factcheck.reporter.junit import escape, render

XML_TEXT = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff", min_codepoint=32)
)


def test_a_suite_a_draft_a_case_a_figure() -> None:
    reports = [summit(), clean(), silent()]
    suites = list(JUnitXml.fromstring(render(reports).encode()))
    assert [suite.name for suite in suites] == [report.document.source.path for report in reports]
    assert [suite.tests for suite in suites] == [len(report.ledger) for report in reports]
    assert [suite.failures for suite in suites] == [2, 0, 0]
    assert [len(list(suite)) for suite in suites] == [suite.tests for suite in suites]


def test_errors_and_warnings_fail_and_queries_do_not() -> None:
    (suite,) = JUnitXml.fromstring(render([summit()]).encode())
    failed = {case.name: case.result[0] for case in suite if case.result and isinstance(case.result[0], Failure)}
    assert {name: (one.type, one.message) for name, one in failed.items()} == {
        "3:1 Friday, August 23 2019": (
            "CHR001 warning",
            "Friday, August 23 2019; expected 19-25 April 2019 (the clues meet in 19-25 April 2019)",
        ),
        "8:68 20%": ("ARI001 error", "20%; expected 25% (50 / 40 - 1 = 25%)"),
    }
    (query,) = (case for case in suite if case.name.endswith("about 1.5 percent"))
    assert not query.result
    assert "expected 33.3 billion" in query.system_out


def test_what_nobody_checked_is_skipped_with_its_reason() -> None:
    (suite,) = JUnitXml.fromstring(render([clean()]).encode())
    (skipped,) = (case.result[0] for case in suite if case.result)
    assert isinstance(skipped, Skipped)
    assert skipped.message == "nothing in the text or the data to hold it against"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_still_one_case(text: str) -> None:
    root = ElementTree.fromstring(render([around(text, path=text)]).encode("utf-8"))
    assert [element.tag for element in root.iter()] == ["testsuites", "testsuite", "testcase", "failure"]


@given(XML_TEXT | st.text(alphabet="a<>&\"'\t\r\n "))
def test_text_and_attributes_come_back_as_they_were(text: str) -> None:
    element = ElementTree.fromstring(f'<a b="{escape(text)}">{escape(text)}</a>')
    assert (element.get("b"), element.text or "") == (text, text)


@given(st.text())
def test_whatever_the_text_the_xml_is_well_formed(text: str) -> None:
    assert len(ElementTree.fromstring(f"<a>{escape(text)}</a>".encode()).text or "") == len(text)

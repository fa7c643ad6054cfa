"""What each part of a page is told to be, by the shape of its lines; every row is a page with marked parts.

Roles stand before their text: H headline, D dateline, B byline, P paragraph, C caption, F furniture.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reader import read_text
from factcheck.reader.segments import segments

ROLES = {"H": "headline", "D": "dateline", "B": "byline", "P": "paragraph", "C": "caption", "F": "furniture"}
BODY = "P|The port shipped 40 boats in May. It was a record.\n\nP|Sales rose by a fifth, the harbour master said."

LONG = "The port shipped boats to Japan for years, and " * 4


def page(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without its marks, and the parts as (role, text); a line without a mark goes on the one above."""
    parts: list[list[str]] = []
    lines = []
    for line in marked.splitlines():
        if line[1:2] == "|":
            parts.append([ROLES[line[0]], line[2:].strip()])
        elif line:
            parts[-1][1] += "\n" + line
        lines.append(line[2:] if line[1:2] == "|" else line)
    return "\n".join(lines), [(role, text) for role, text in parts]


def told(text: str) -> list[tuple[str, str]]:
    return [(s.role, text[s.start : s.end]) for s in segments(text) if s.role != "quotation"]


PAGES = {
    "a headline over text": f"H|Port ships record boats\n\n{BODY}",
    "one sentence and nothing else": "P|Sales rose from 40 to 50, up 20%.",
    "a phrase and nothing else": "P|the quarter ended April 31",
    "a headline over a phrase": "H|Fleet to be cut by 50%\n\nP|from 140 ships to 100",
    "a dateline above the headline": f"D|Friday , August 23 2019\n\nH|Port ships record boats\n\n{BODY}",
    "headline, byline, dateline": f"H|Port ships record boats\nB|By Ann Lee\nD|23 August 2019\n\n{BODY}",
    "a deck below the headline": f"H|Port ships record boats\n\nH|Harbour master credits mild winter\n\n{BODY}",
    "a place before the date": f"H|Port ships record boats\n\nD|Moscow, 4 May 2019\n\n{BODY}",
    "a published line": f"H|Boats\nD|Published: 4 May 2019, 10:15 BST\n\n{BODY}",
    "an ISO date": f"D|2019-05-04\n\nH|Port ships record boats\n\n{BODY}",
    "a year is no dateline": f"H|2019\n\n{BODY}",
    "a headline with a month and a number": f"H|May wins 40 seats\n\n{BODY}",
    "a menu above": f"F|Home | World | Business\n\nH|Port ships record boats\n\n{BODY}",
    "a site's name above a menu": f"F|City Herald\nF|Home > Local > Trams\n\nH|Boats ship\n\n{BODY}",
    "a button above": f"F|Skip to main content\n\nH|Port ships record boats\n\n{BODY}",
    "wrapped lines": "H|Boats\n\n"
    "P|The port that opened then shipped forty boats in\nMay. It was a record for the season, and about\n1.5 more.",
    "a line that stops in mid-sentence": "H|Boats\n\n"
    "P|The port that opened then shipped forty boats to the\nMarshes and the rest of them to the towns of the coast.",
    "a line that stops behind the start of a sentence": "H|Boats\n\n"
    "P|The port shipped forty boats to the isles in May. It\nThen told the towns of the coast of it.",
    "a date on a line of its own": "P|It was first set for May and put off until Tuesday,\nJune 8, 2018.",
    "one paragraph a line": f"H|Boats\n\nP|{LONG}it did.\nP|Sales rose by a fifth.",
    "a break inside a phrase": f"P|{LONG}about\n1.5 percent of them sank.",
    "a column of links above": "F|City Herald\nF|Home\nF|World news\nF|Business\nF|Sport\nF|Weather\n\n"
    f"H|Port ships record boats\n\nD|4 May 2019\n\n{BODY}",
    "results above are no links": f"H|Results\n\nH|Smith 45\nH|Jones 40\nP|Marr 12\nP|Foss 3\n\n{BODY}",
    "a slug above": f"F|BC-PORTS-RECORD\nH|Port ships record boats\nB|By Ann Lee\n\n{BODY}",
    "paragraphs told by their indents": "H|Boats\n\n"
    "P|The port shipped 40 boats in the month of May, which is\nwhat it had hoped, and it lost none of them at sea.\n"
    "P|    That was twelve more than the year before it, or\n1.5 times as many.\n"
    "P|    (It has two docks.)",
    "a bulleted list": "H|Boats\n\nP|The port shipped:\nP|- 40 boats in May\nP|- 50 boats in June",
    "a caption": f"H|Boats\n\n{BODY}\n\nC|Photo: the port in May 2012",
    "a sign-off": f"H|Boats\n\n{BODY}\n\nF|(Reporting by Ann Lee; Editing by Bob Roy)",
    "a copyright line": f"H|Boats\n\n{BODY}\n\nF|© 2019 Harbour News. All rights reserved.",
    "a tail to the end": f"H|Boats\n\n{BODY}\n\nF|Check Also\n\nF|Diamonds are 90% of it: DCCI\n\nF|The trade with ...",
    "a reply form": f"H|Boats\n\n{BODY}\n\nF|Leave a Reply\n\nF|Your email address will not be published.",
    "comments": f"H|Boats\n\n{BODY}\n\nF|Comments\n\nF|I counted only 30 boats there myself.",
    "about the writer": f"H|Boats\n\n{BODY}\n\nF|About Ann Lee\n\nF|Ann Lee has covered 12 ports since 2001.",
    "an advertisement in the text": f"H|Boats\n\n{BODY}\n\nF|Advertisement\n\nP|The port opened in 1901, they said.",
    "a box in the text": f"H|Boats\n\n{BODY}\n\nF|Read more\n\nF|Ten ports to see\n\n{BODY}",
    "about with a number is text": f"H|Boats\n\n{BODY}\n\nP|About 40 people came.\n\nP|They left.",
    "a subheading about something": f"H|Boats\n\n{BODY}\n\nP|About the port\n\n{BODY}\n\n{BODY}",
    "recommended in a sentence": f"H|Boats\n\n{BODY}\n\nP|Recommended prices rose by 5 percent.\n\nP|They fell later.",
}


@pytest.mark.parametrize("marked", PAGES.values(), ids=PAGES)
def test_each_part_of_a_page(marked: str):
    text, expected = page(marked)
    assert told(text) == expected


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@pytest.mark.parametrize("marked", PAGES.values(), ids=PAGES)
def test_the_ends_of_lines_make_no_difference(marked: str, end: str):
    text, expected = page(marked)
    assert told(text.replace("\n", end)) == [(role, part.replace("\n", end)) for role, part in expected]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("VLADIVOSTOK, April 24 (Reuters) - ", "Kim came to the port by train."),
        ("LONDON (AP) — ", "It rained for 40 days."),
        ("MOSCOW, Aug. 23 (Xinhua) -- ", "It rained for 40 days."),
        ("Paris (AFP) - ", "It rained for 40 days."),
        ("NEW YORK — ", "It rained for 40 days."),
        ("", "Kim - who came on April 24 - left the port."),
        ("", "On Thursday, the Court of Ports (COP) — five of its judges — met."),
        ("", "It rained — for 40 days — in London."),
    ],
)
def test_a_wires_dateline_stands_apart_from_its_paragraph(head: str, text: str):
    parts = [("dateline", head)] if head else []
    assert told(f"Boats\n\n{head}{text}") == [("headline", "Boats"), *parts, ("paragraph", text)]


def test_a_line_of_several_parts_is_parted():
    text = "Boats\n\nBy Ann Lee | 4 May 2019 | Updated 16:40\n\nThe port shipped 40 boats."
    parts = [("byline", "By Ann Lee"), ("dateline", "4 May 2019"), ("furniture", "Updated 16:40")]
    assert told(text)[1:4] == parts


@given(st.text(alphabet=st.sampled_from("aB .\n\r\"“”‘’'-|5•"), max_size=200))
def test_parts_are_disjoint_in_order_and_miss_nothing_but_blanks(text: str):
    document = read_text(text)
    parts = [s for s in document.segments if s.role != "quotation"]
    quotations = [s for s in document.segments if s.role == "quotation"]
    assert [*parts, *quotations] == list(document.segments)
    assert all(a.end <= b.start for shelf in (parts, quotations) for a, b in zip(shelf, shelf[1:], strict=False))
    assert all(s.start < s.end <= len(text) for s in parts)
    assert all(any(p.start <= q.start < q.end <= p.end for p in parts) for q in quotations)
    covered = {place for s in parts for place in range(s.start, s.end)}
    assert not {place for place in range(len(text)) if text[place].isalnum()} - covered


@given(st.text(alphabet=st.sampled_from('aB .\n"“”5'), max_size=80))
def test_the_role_of_a_place_is_its_innermost_segment(text: str):
    document = read_text(text)
    for place in range(len(text)):
        inside = [s for s in document.segments if s.start <= place < s.end]
        assert document.role_at(place) == (inside[-1].role if inside else "paragraph")
    assert document.roles_at(range(len(text))) == [document.role_at(place) for place in range(len(text))]

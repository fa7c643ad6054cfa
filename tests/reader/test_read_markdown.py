"""Markdown: what is read of each kind of markup, what each block is, and that every place leads back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.pipeline import figures_of
from factcheck.reader import Unreadable, read


def markdown(text: str) -> Document:
    return read(text.encode(), "a.md")


def seen(text: str) -> str:
    document = markdown(text)
    assert document.view is not None
    return document.view.text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("up **20%** in *May*", "up 20% in May"),
        ("up __20%__ in _May_", "up 20% in May"),
        ("~~no~~ ***5***", "no 5"),
        ("snake_case_name 5", "snake_case_name 5"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("rose *5", "rose *5"),
        ("a [port](http://x.example/2011 'of 5') b", "a port b"),
        ("a [port](<x y>) [b][1] [c]", "a port b [c]"),
        ("a ![5 boats](x.png) b", "a  b"),
        ("see <https://x.example/2011/5>.", "see ."),
        ("see https://x.example/2011/5, then", "see , then"),
        ("run `x = 5` now", "run  now"),
        ("a ``5 ` 6`` b", "a  b"),
        ("a ` b 5", "a ` b 5"),
        (r"\*5\* \[6\]", "*5* [6]"),
        ("5&nbsp;million &amp; 6", "5 million & 6"),
        ("a <b>5</b><br/> c", "a 5 c"),
        ("a <!-- 5 --> b", "a  b"),
        ("said so.[^1] Then", "said so. Then"),
        ("# Boats #", "Boats"),
        ("1. five", " five"),
        ("| a | 5 |\n|---|---|\n| b | 6 |", " a | 5 \n---|---\n b | 6 "),
    ],
)
def test_markup_is_not_read(written: str, shown: str):
    assert seen(written) == shown


PAGE = """\
---
title: Another
date: 2019-05-04
---
# Boats **ship**

*By Ann Lee*

They shipped 40 boats, up
20% from 50.

Numbers
-------

- 40 in May
* 50 in June

> They sold 60 boats in
> the end.

| Year | Boats |
|------|-------|
| 2018 | 1,234 |

```
x = 70
```

    y = 80

<!-- 90 -->

[1]: http://x.example/2011
[^1]: A note of 100.
"""


def test_each_block_has_its_role():
    document = markdown(PAGE)
    parts = [(s.role, document.text[s.start : s.end]) for s in document.segments]
    assert parts == [
        ("headline", "Boats **ship"),
        ("byline", "By Ann Lee"),
        ("paragraph", "They shipped 40 boats, up\n20% from 50."),
        ("headline", "Numbers"),
        ("paragraph", "- 40 in May"),
        ("paragraph", "* 50 in June"),
        ("paragraph", "They sold 60 boats in\n> the end."),
        ("table", "Year"),
        ("table", "Boats"),
        ("table", "2018"),
        ("table", "1,234"),
        ("furniture", "```\nx = 70\n```"),
        ("furniture", "y = 80"),
        ("furniture", "A note of 100."),
        ("quotation", "They sold 60 boats in\n> the end."),
    ]


def test_figures_are_those_of_the_source():
    document, figures = figures_of(markdown(PAGE))
    assert all(document.text[one.start : one.end] == one.text for one in figures)
    assert [one.text for one in figures if one.kind == "percent"] == ["20%"]
    assert not {"90", "2011"} & {one.text for one in figures}


def test_a_figure_with_markup_inside_it_is_one():
    document, (figure,) = figures_of(markdown("It is **5** [million](http://x.example) dollars."))
    assert figure.text == "5** [million](http://x.example) dollars"
    assert document.text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    ("front", "day"),
    [
        ("---\ndate: 2019-05-04\n---\n", date(2019, 5, 4)),
        ('---\ntitle: x\npublished: "2019-05-04T10:00:00+02:00"\n...\n', date(2019, 5, 4)),
        ("+++\ndate = 2019-05-04\n+++\n", date(2019, 5, 4)),
        ("---\ndate: 4 May 2019\n---\n", date(2019, 5, 4)),
        ("---\ndate: soon\n---\n", None),
        ("---\ntitle: x\n---\n", None),
        ("---\n", None),
        ("", None),
    ],
)
def test_front_matter_states_the_day(front: str, day: date | None):
    as_of = markdown(f"{front}\nSales rose on Thursday.").as_of
    assert (as_of and as_of.date) == day
    assert as_of is None or as_of.basis == "front matter"


def test_front_matter_that_states_two_days_is_told_of():
    document = markdown("---\ndate: 2019-05-04\npublished: 2019-05-06\n---\nSales rose.")
    assert document.as_of and [day.day for _, day in document.as_of.candidates] == [4, 6]
    assert any("more than one day" in note for note in document.source.notes)


def test_the_title_of_the_front_matter_is_a_headline_where_the_text_has_none():
    document = markdown('---\ntitle: "Boats ship 5"\n---\nSales rose by 5 percent in the town.')
    assert [document.text[s.start : s.end] for s in document.segments if s.role == "headline"] == ["Boats ship 5"]


@pytest.mark.parametrize("text", ["---\ndate: 2019-05-04\n---\n", "<!-- 5 -->", "[1]: http://x.example"])
def test_markup_alone_is_no_article(text: str):
    with pytest.raises(Unreadable, match="is empty"):
        markdown(text)


@given(st.text(alphabet=st.sampled_from("a5 \n\r*_`[]()<>!|-#&;\\:~.>"), min_size=1, max_size=120))
def test_every_place_of_the_view_leads_back(text: str):
    try:
        document = markdown(text)
    except Unreadable:
        return
    view = document.view
    assert view is not None and document.text == text
    places = [view.written(place) for place in range(len(view.text))]
    assert places == sorted(set(places))
    assert all(view.text[n] == text[place] or text[place] == "&" for n, place in enumerate(places))
    assert view.text.count("\n") == text.count("\n")
    lengths = [len(shelf) for shelf in (document.segments, view.segments)]
    assert lengths[0] == lengths[1]


@given(st.text(alphabet=st.sampled_from("a5 \n*_~-+#>|!"), min_size=1, max_size=120))
def test_no_figure_is_lost_but_to_code_and_addresses(text: str):
    try:
        document = markdown(text)
    except Unreadable:
        assert "5" not in text
        return
    assert document.view is not None and document.view.text.count("5") == text.count("5")

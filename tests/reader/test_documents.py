"""Word, OpenDocument, rich text, PDF, mail and tables: what each says that no other format does."""

from datetime import date

import pytest
from story_files import mail, open_text, paragraph, pdf, rich, word, wrapped

from factcheck.model import Document
from factcheck.reader import Unreadable, read

TITLE = paragraph("Boats", "Heading1")


def told(document: Document) -> list[tuple[str, str]]:
    return [(s.role, document.text[s.start : s.end]) for s in document.segments if s.role != "quotation"]


def run(text: str, setting: str = "") -> str:
    return f'<w:r><w:rPr>{setting}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


CHANGED = (
    f"<w:p>{run('It sold ')}<w:del w:id='1'><w:r><w:delText>40</w:delText></w:r></w:del>"
    f"<w:ins w:id='2'>{run('50')}</w:ins>{run(' boats.')}</w:p>"
)
JOINED = f"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{run('It sold 50 ')}</w:p><w:p>{run('boats.')}</w:p>"


@pytest.mark.parametrize(
    ("body", "final", "original"),
    [(CHANGED, "It sold 50 boats.", "It sold 40 boats."), (JOINED, "It sold 50 boats.", "It sold 50 \n\nboats.")],
    ids=["a figure changed", "the end of a paragraph deleted"],
)
def test_tracked_changes_are_read_in_one_of_their_states(body: str, final: str, original: str):
    data = word(TITLE + body)
    assert read(data, "a.docx").text == read(data, "a.docx", "final").text == f"Boats\n\n{final}"
    assert " ".join(read(data, "a.docx", "original").text.split()) == " ".join(f"Boats {original}".split())


def test_the_original_state_is_not_made_up_where_it_cannot_be_read():
    with pytest.raises(Unreadable, match="final state"):
        read(open_text("<text:p>It sold 5.</text:p>"), "a.odt", "original")


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        (run("10") + run("2", '<w:vertAlign w:val="superscript"/>') + run(" m"), "10² m"),
        (run("4") + run("th", '<w:vertAlign w:val="superscript"/>') + run(" boat"), "4th boat"),
        (run("5") + run(" or 6", "<w:vanish/>") + run(" boats"), "5 boats"),
        (run("5") + "<w:r><w:tab/></w:r>" + run("boats"), "5 boats"),
        (run("5") + "<w:r><w:br/></w:r>" + run("boats"), "5\nboats"),
        (run("5") + "<w:r><w:noBreakHyphen/></w:r>" + run("year"), "5-year"),
        (run("5 boats") + "<w:r><w:instrText>PAGE 6</w:instrText></w:r>", "5 boats"),
        (run("5 boats") + "<w:r><w:footnoteReference w:id='2'/></w:r>", "5 boats"),
        ("<w:hyperlink>" + run("5 boats") + "</w:hyperlink>", "5 boats"),
    ],
)
def test_a_run_of_a_word_file_is_read_as_it_is_printed(inside: str, shown: str):
    assert read(word(f"<w:p>{inside}</w:p>"), "a.docx").text == shown


def cell(text: str) -> str:
    return f"<w:tc>{paragraph(text)}</w:tc>"


def test_a_word_file_has_its_tables_and_what_stands_round_the_text():
    rows = [("Year", "Boats"), ("2018", "1,234")]
    table = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    box = f"<w:tbl><w:tr><w:tc>{paragraph('It sold 50 boats in the year, the town was told.')}</w:tc></w:tr></w:tbl>"
    data = word(
        f"{TITLE}{box}<w:tbl>{table}</w:tbl>{paragraph('The quay', 'Caption')}",
        header1=paragraph("The Town 2012"),
        footnotes=paragraph("A note of 9."),
        comments=paragraph("Is it 60?"),
    )
    assert told(read(data, "a.docx")) == [
        ("headline", "Boats"),
        ("paragraph", "It sold 50 boats in the year, the town was told."),
        *(("table", text) for row in rows for text in row),
        ("caption", "The quay"),
        ("furniture", "A note of 9."),
        ("furniture", "The Town 2012"),
    ]


@pytest.mark.parametrize(
    ("created", "changed", "days"),
    [("2019-04-24T10:00:00Z", "2019-04-24T12:00:00Z", [24]), ("2019-04-24T10:00:00Z", "2019-05-02T12:00:00Z", [])],
)
def test_properties_state_a_day_only_where_they_agree(created: str, changed: str, days: list[int]):
    core = f"<t:created>{created}</t:created><t:modified>{changed}</t:modified>"
    in_word = read(word(TITLE + paragraph("It sold 5."), core=core), "a.docx")
    meta = f"<meta:creation-date>{created}</meta:creation-date><dc:date>{changed}</dc:date>"
    in_open = read(open_text("<text:p>It sold 5.</text:p>", meta=meta), "a.odt")
    for document in (in_word, in_open):
        assert [day.day for basis, day in document.dates] == days
        assert any("2019-05-02" in note for note in document.source.notes) == (not days)


def test_an_open_text_has_its_notes_tables_and_styles():
    automatic = (
        '<style:style style:name="P1" style:parent-style-name="Title"/>'
        '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
    )
    row = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in ("2018", "1,234"))
    data = open_text(
        "<text:tracked-changes><text:deletion><text:p>It sold 40.</text:p></text:deletion></text:tracked-changes>"
        '<text:p text:style-name="P1">Boats</text:p>'
        '<text:p>It lay<text:s text:c="2"/>10<text:span text:style-name="T1">2</text:span> metres down<text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note of 9.</text:p></text:note-body>"
        "</text:note> in the harbour.</text:p>"
        f"<table:table><table:table-row>{row}</table:table-row></table:table>",
        automatic=automatic,
        styles="<style:header><text:p>The Town 2012</text:p></style:header><text:p>not shown</text:p>",
    )
    assert told(read(data, "a.odt")) == [
        ("headline", "Boats"),
        ("paragraph", "It lay  10² metres down in the harbour."),
        ("table", "2018"),
        ("table", "1,234"),
        ("furniture", "A note of 9."),
        ("furniture", "The Town 2012"),
    ]


def test_rich_text_keeps_raised_figures_raised_and_its_rows():
    data = rich(["Boats", r"It lay 10{\super 2} metres down, on a £5 quay.", r"\trowd a\cell 5\cell\row"])
    parts = told(read(data, "a.rtf"))
    assert parts[:2] == [("headline", "Boats"), ("paragraph", "It lay 10² metres down, on a £5 quay.")]
    assert ("table", "5") in parts


def test_rich_text_states_its_day():
    data = rich(["It sold 5 boats."]).replace(b"\\f0 ", rb"{\info{\creatim\yr2019\mo4\dy24\hr9}}\f0 ", 1)
    assert read(data, "a.rtf").dates == (("document properties", date(2019, 4, 24)),)


def test_a_pdf_is_mended():
    text = "The harbour sold 50 boats in the first quarter of the year, its master told the town’s council."
    lines = [*wrapped(text, 60), "", "The 20-", "year plan of the eco-", "nomy is the master’s own one."]
    more = [["It sold 5 boats to the other towns."], ["Then it closed."]]
    pages = [["The Town", *page, str(number)] for number, page in enumerate((lines, *more), 1)]
    document = read(pdf(pages), "a.pdf")
    assert text in document.text and "The 20-year plan of the economy is the master’s own one." in document.text
    assert [text for role, text in told(document) if role == "furniture"] == ["1", "2", "3", "The Town"]


@pytest.mark.parametrize(
    ("head", "foot"),
    [(["The Town"], ["Page {} of 2"]), (["The Town", "{}"], []), (["The Town {}"], ["15 June", "- {} -"])],
)
def test_the_edges_of_two_pages_are_no_part_of_their_text(head: list[str], foot: list[str]):
    first = [
        "It sold 50 boats, two more than it had in its books, and",
        "2",
        *["the town was told"] * 5,
        "by the men of the",
    ]
    second = [
        "town of Alba, who sold 40 boats, as in 2018 and 2017, and",
        *["told the town"] * 5,
        "of the last two of them.",
    ]
    texts = [first, second]
    pages = [[line.format(n) for line in (*head, *text, *foot)] for n, text in enumerate(texts, 1)]
    document = read(pdf(pages), "a.pdf")
    assert "and 2 the town was told" in document.text and "by the men of the town of Alba" in document.text
    around = {text for role, text in told(document) if role == "furniture"}
    assert around == {line.format(n) for line in (*head, *foot) for n in (1, 2)}


def test_lines_of_a_narrow_column_are_one_paragraph():
    lines = ["Of the 140 men, 60 live in the", "Marshes and 50 in the old town, it was told. It", "Paid them all. Its"]
    lines += ["Quay is 40 feet long and 12 metres", "(39 feet) wide, the master of the harbour told."]
    document = read(pdf([lines]), "a.pdf")
    assert document.text == " ".join(lines)


def test_letters_that_a_printer_casts_as_one_are_letters(monkeypatch):
    monkeypatch.setattr("pypdf.PageObject.extract_text", lambda page: "The ﬂeet sold ﬁfty-ﬁve boats on its ﬃ quay.")
    assert "The fleet sold fifty-five boats on its ffi quay." in read(pdf([["x"]]), "a.pdf").text


@pytest.mark.parametrize("pages", [[[]], [[""], [" "]]])
def test_a_pdf_of_pictures_is_refused_in_one_line(pages: list[list[str]]):
    with pytest.raises(Unreadable, match="holds pictures of its pages and no text; run text recognition"):
        read(pdf(pages), "a.pdf")


def test_a_mail_has_its_parts():
    text = "It sold 50 boats in the year, as the town was told.\n\n> It sold 40 boats.\n\n-- \nAnn Lee, desk 7\n"
    document = read(mail("Boats", text, "Thu, 25 Apr 2019 23:30:00 -0400"), "a.eml")
    assert told(document) == [
        ("headline", "Boats"),
        ("byline", "Ann Lee"),
        ("paragraph", "It sold 50 boats in the year, as the town was told."),
        ("furniture", "It sold 40 boats."),
        ("furniture", "Ann Lee, desk 7"),
    ]
    assert document.dates == (("mail date", date(2019, 4, 25)),)


OWN = (
    "The harbour sold 50 boats in the year, up from 40 in the one before, and its master told the town of it on Friday "
)
OWN += "and of the nine that were lost in the gales of the winter."
OLDER = {
    "On Mon, 7 Oct 2019 at 09:12, Desk <desk@town.example> wrote:\n> It sold 40.": "a line above the marked ones",
    "On Mon, 7 Oct 2019 at 09:12, Desk\n<desk@town.example> wrote:\n\n> It sold 40.": "two lines",
    "-----Original Message-----\nFrom: Desk\nSent: 7 October 2019\n\nIt sold 40.": "a head that is named",
    "From: Desk <desk@town.example>\nDate: Mon, 7 Oct 2019\nSubject: Boats\n\nIt sold 40.": "a head",
    "*From:* Desk\n*Sent:* Monday, 7 October 2019\n\nIt sold 40.": "a head in bold",
}


@pytest.mark.parametrize("older", OLDER, ids=OLDER.values())
def test_a_mail_that_is_answered_stands_round_the_answer(older: str):
    parts = told(read(mail("Boats", f"{OWN}\n\n{older}\n"), "a.eml"))
    assert [text for role, text in parts if role == "paragraph"] == [OWN]
    assert "It sold 40." in " ".join(text for role, text in parts if role == "furniture")


@pytest.mark.parametrize(
    "text",
    [
        "For checking:\n\nFrom: Desk\nDate: 7 October 2019\n\nIt sold 40 boats.",
        "He told them:\n\nIt sold 40 boats.",
        "From: the harbour\n\nIt sold 40 boats.",
    ],
    ids=["handed on", "words of a speaker", "no head of a mail"],
)
def test_what_is_no_older_mail_is_read(text: str):
    assert "It sold 40 boats." in [text for role, text in told(read(mail("B", text), "a.eml")) if role == "paragraph"]


@pytest.mark.parametrize(
    ("plain", "shown"), [("Please see the page.", "It sold 50 boats."), ("It sold 9.", "It sold 9.")]
)
def test_the_page_of_a_mail_is_read_where_its_text_says_nothing(plain: str, shown: str):
    from email import message_from_bytes, policy

    message = message_from_bytes(mail("Boats", plain), policy=policy.default)
    message.add_alternative("<p>" + ("It sold 50 boats. " * 9 if "page" in plain else "It sold 9.") + "</p>", "html")
    assert shown in read(message.as_bytes(), "a.eml").text


def test_the_attachments_of_a_mail_are_named_and_not_read():
    from email import message_from_bytes, policy

    message = message_from_bytes(mail("Boats", "It sold 50 boats."), policy=policy.default)
    message.add_attachment(b"PK\3\4", maintype="application", subtype="zip", filename="nine.docx")
    assert "its attachments were not read: nine.docx" in read(message.as_bytes(), "a.eml").source.notes


def test_a_mail_in_html_is_read_as_a_page():
    page = b"\n\n<p>It sold <b>50</b> boats."
    message = mail("Boats", "x").replace(b"text/plain", b"text/html").replace(b"\n\nx", page)
    assert ("paragraph", "It sold 50 boats.") in told(read(message, "a.eml"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'Year,Boats\n2018,"1,234"\n'),
        ("a.csv", "Year;Boats\r\n2018;1,234\r\n"),
        ("a.tsv", "Year\tBoats\n2018\t1,234"),
        ("a.csv", '\ufeff"Year","Boats"\n"2018","1,234"\n'),
    ],
)
def test_a_table_is_read_cell_by_cell(name: str, text: str):
    document = read(text.encode(), name)
    assert told(document) == [("table", "Year"), ("table", "Boats"), ("table", "2018"), ("table", "1,234")]
    assert document.text == text.removeprefix("\ufeff")

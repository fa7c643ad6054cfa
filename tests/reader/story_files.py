"""One story written as every format that is read: by hand, so that the tests stand on no writer of these formats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
TERMS = "http://purl.org/dc/terms/"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OPEN = "urn:oasis:names:tc:opendocument:xmlns"

HEADLINE = "Harbour counts its boats"
DATELINE = "Thursday, 25 April 2019"
BODY = (
    "The harbour sold 50 boats in the first quarter, up 20% from the 40 boats of a year before, its master said.",
    "The new quay is 10 kilometres (12.4 miles) long and was opened on Wednesday, 24 April 2018, by the mayor.",
    "“We have put 3.5 million dollars into it,” the master told the town’s council on the same evening.",
    "Nobody at the harbour could say on Thursday how many of the crews had come back since the winter began.",
)
STORY = (HEADLINE, DATELINE, *BODY)


def zipped(members: dict[str, str | bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def word(body: str, **parts: str) -> bytes:
    """A Word file of a body in its markup; further parts by their names."""
    more = {f"word/{name}.xml": _word(name, text) for name, text in parts.items() if name != "core"}
    if "core" in parts:
        more["docProps/core.xml"] = f'<p:core xmlns:p="{PROPERTIES}" xmlns:t="{TERMS}">{parts["core"]}</p:core>'
    return zipped({"word/document.xml": _word("document", f"<w:body>{body}</w:body>"), **more})


def _word(root: str, text: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{WORD}">{text}</w:{root}>'


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of a Word file."""
    setting = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{setting}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def open_text(body: str, **parts: str) -> bytes:
    """An OpenDocument text of a body in its markup; automatic styles, and further members, by their names."""
    spaces = " ".join(
        f'xmlns:{name}="{OPEN}:{path}:1.0"'
        for name, path in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
    )
    spaces += f' xmlns:meta="{OPEN}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    styles = f"<office:automatic-styles>{parts.pop('automatic', '')}</office:automatic-styles>"
    text = f"{styles}<office:body><office:text>{body}</office:text></office:body>"
    members = {"content": text, **parts}
    return zipped({f"{name}.xml": f"<office:root {spaces}>{inner}</office:root>" for name, inner in members.items()})


def workbook(*sheets: str, strings: str = "", styles: str = "", attributes: Sequence[str] = ()) -> bytes:
    """A workbook of sheets in their markup; an attribute of each in its order, such as a state."""
    said = dict(enumerate(attributes, 1))
    numbered = dict(enumerate(sheets, 1))
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}" {said.get(n, "")}/>' for n in numbered)
    links = "".join(f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>' for n in numbered)
    pages = {f"worksheets/sheet{n}": f'<worksheet xmlns="{SHEET}">{text}</worksheet>' for n, text in numbered.items()}
    book = f'<workbook xmlns="{SHEET}" xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>'
    more = {"sharedStrings": f'<sst xmlns="{SHEET}">{strings}</sst>', "styles": f'<s xmlns="{SHEET}">{styles}</s>'}
    members = {"workbook": book, "_rels/workbook.xml.rels": f"<Relationships>{links}</Relationships>", **pages, **more}
    return zipped({f"xl/{name}{'' if name.endswith('.rels') else '.xml'}": text for name, text in members.items()})


def cells(*rows: Sequence[str]) -> str:
    """A sheet of texts, each in its cell."""
    shown = (
        "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>' for text in row)
        for row in rows
    )
    return f"<sheetData>{''.join(f'<row>{row}</row>' for row in shown)}</sheetData>"


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF of one line below the other, in the encoding of its standard fonts."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", font]
    kids = []
    for lines in pages:
        shown = b"".join(b"(" + _escaped(line) + b") Tj T*\n" for line in lines)
        drawn = b"BT /F1 10 Tf 12 TL 40 800 Td\n" + shown + b"ET"
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
        objects.append(page % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return _pdf_file(objects)


def _escaped(line: str) -> bytes:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    file = b"%PDF-1.4\n"
    places = []
    for number, inside in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return file + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(file))


def wrapped(text: str, width: int = 70) -> list[str]:
    lines = [""]
    for one in text.split():
        if len(lines[-1]) + len(one) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {one}".strip()
    return lines


def rich(paragraphs: Sequence[str]) -> bytes:
    """A rich text file."""
    text = "\\par\n".join(paragraphs)
    letters = (letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in text)
    return (r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}\f0 " + "".join(letters) + "\\par}").encode("ascii")


def mail(subject: str, text: str, sent: str = "") -> bytes:
    """A mail in plain text."""
    message = EmailMessage()
    message["Subject"], message["From"] = subject, "Ann Lee <ann@desk.example>"
    if sent:
        message["Date"] = sent
    message.set_content(text)
    return message.as_bytes()


def _page() -> bytes:
    body = "".join(f"<p>{escape(text)}</p>\n" for text in BODY)
    clock = "<header><div>Friday, August 23 2019</div><nav><a>Home</a> <a>World</a></nav></header>"
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{HEADLINE} - The Town</title></head><body>{clock}"
        f"<main><article><h1>{HEADLINE}</h1><p>{DATELINE}</p>{body}</article></main>"
        "<footer><p>© 2019 The Town</p></footer></body></html>"
    ).encode()


def _markdown() -> bytes:
    address = "[the mayor](http://x.example/2011)"
    marked = [text.replace("up 20%", "up **20%**").replace("the mayor", address) for text in BODY]
    return "\n\n".join((f"# {HEADLINE}", f"*{DATELINE}*", *marked)).encode()


FILES: dict[str, Callable[[], bytes]] = {
    "story.txt": lambda: "\n\n".join(STORY).encode(),
    "story.md": _markdown,
    "story.html": _page,
    "story.docx": lambda: word(paragraph(HEADLINE, "Title") + "".join(map(paragraph, STORY[1:]))),
    "story.odt": lambda: open_text(
        f'<text:h text:outline-level="1">{HEADLINE}</text:h>'
        + "".join(f"<text:p>{text}</text:p>" for text in STORY[1:])
    ),
    "story.xlsx": lambda: workbook(cells(*([text] for text in STORY))),
    "story.rtf": lambda: rich(STORY),
    "story.pdf": lambda: pdf([[line for text in STORY for line in (*wrapped(text), "")]]),
    "story.eml": lambda: mail(HEADLINE, "\n\n".join(STORY[1:])),
}
"""The story in each format, by the name of its file."""

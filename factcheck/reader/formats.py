"""The reader for a file, looked up by the ending of its name; all but plain text are loaded when first needed."""

from __future__ import annotations

from importlib import import_module

from factcheck.model import Document

from . import plain
from .limits import hold_file
from .unreadable import Unreadable

ENDINGS = {
    "csv": "delimited",
    "docx": "docx",
    "eml": "mail",
    "htm": "html",
    "html": "html",
    "markdown": "markdown",
    "md": "markdown",
    "odt": "odt",
    "pdf": "pdf",
    "rtf": "rtf",
    "tsv": "delimited",
    "txt": "plain",
    "xhtml": "html",
}
"""The file of this room that reads each; any other ending is plain text."""
_EXTRAS = {"html": "html", "docx": "docs", "odt": "docs", "pdf": "docs", "rtf": "docs", "mail": "html"}
"""What to install for those that stand on packages."""


def read(data: bytes, path: str) -> Document:
    """The document that those bytes hold; Unreadable where they hold none."""
    hold_file(data, path)
    name = ENDINGS.get(path.rpartition(".")[2].lower(), "plain")
    if name == "plain":
        return plain.read(data, path)
    try:
        document: Document = import_module(f".{name}", __package__).read(data, path)
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get(name)
        if extra is None:
            raise
        package = str(error.name).partition(".")[0]
        needed = f"needs the package {package}, which is not installed"
        raise Unreadable(path, needed, f"pip install 'factcheck-toolkit[{extra}]'") from None
    return document

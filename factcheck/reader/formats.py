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
    "xlsm": "xlsx",
    "xlsx": "xlsx",
}
"""The file of this room that reads each; any other ending is plain text."""
_EXTRAS = {"html": "html", "docx": "docs", "odt": "docs", "pdf": "docs", "rtf": "docs", "xlsx": "docs", "mail": "html"}
"""What to install for those that stand on packages."""
_FINAL_ONLY = ("odt", "rtf")


def read(data: bytes, path: str, tracked: str = "final") -> Document:
    """The document that those bytes hold; Unreadable where they hold none.

    Tracked changes are read in their final or, in Word files, their original state.
    """
    hold_file(data, path)
    name = ENDINGS.get(path.rpartition(".")[2].lower(), "plain")
    if name == "plain":
        return plain.read(data, path)
    if tracked != "final" and name in _FINAL_ONLY:
        raise Unreadable(path, "is read in the final state of its tracked changes only", "save it as docx")
    try:
        module = import_module(f".{name}", __package__)
        document: Document = module.read(data, path, tracked) if name == "docx" else module.read(data, path)
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get(name)
        if extra is None:
            raise
        package = str(error.name).partition(".")[0]
        needed = f"needs the package {package}, which is not installed"
        raise Unreadable(path, needed, f"pip install 'factcheck-toolkit[{extra}]'") from None
    return plain.legible(document)

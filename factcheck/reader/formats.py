"""The reader for a file, looked up by the ending of its name; all but plain text are loaded when first needed."""

from __future__ import annotations

from factcheck.model import Document, Limits
from factcheck.model.loading import module as loaded

from . import plain
from .limits import LIMITS, File, hold_file

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


def read(data: bytes, path: str, tracked: str = "final", limits: Limits = LIMITS) -> Document:
    """The document that those bytes hold; Unreadable where they hold none, or more than the limits allow.

    Tracked changes are read in their final or, in Word files, their original state.
    """
    return _read(File(data, path, limits), tracked)._replace(limits=limits)


def _read(file: File, tracked: str) -> Document:
    hold_file(file)
    name = ENDINGS.get(file.path.rpartition(".")[2].lower(), "plain")
    if name == "plain":
        return plain.read(file)
    if tracked != "final" and name in _FINAL_ONLY:
        raise file.refused("is read in the final state of its tracked changes only", "save it as docx")
    try:
        module = loaded(f"{__package__}.{name}")
        document: Document = module.read(file, tracked) if name == "docx" else module.read(file)
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get(name)
        if extra is None:
            raise
        package = str(error.name).partition(".")[0]
        needed = f"needs the package {package}, which is not installed"
        raise file.refused(needed, f"pip install 'factcheck-toolkit[{extra}]'") from None
    return plain.legible(document)

"""What is measured, as a caller of the library would call it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import factcheck
from factcheck.pipeline import check_document, given
from factcheck.reader import read
from factcheck.reference import open_library

from .news import Article

_WORD = re.compile(r"\w+")


def scan(texts: Sequence[str]) -> int:
    """The reference: every word of every text."""
    return sum(len(_WORD.findall(text)) for text in texts)


def extraction(articles: Sequence[Article]) -> int:
    """How many figures and times were read in all."""
    return sum(len(factcheck.extract(one.text, as_of=one.day)) for one in articles)


class Desk:
    """The whole check with its reference data opened once, as for an archive."""

    def __init__(self) -> None:
        self.library = open_library()

    def check(self, articles: Sequence[Article]) -> int:
        """How many findings there were in all."""
        return sum(self.findings(one.text, one.day) for one in articles)

    def findings(self, text: str, day: date) -> int:
        document = given(read(text.encode(), "generated.txt"), day)
        return len(check_document(document, self.library).findings)

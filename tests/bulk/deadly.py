"""Checks that take their worker with them, for the tests of killed workers."""

import os
import signal

from factcheck.model import Document, Report
from factcheck.pipeline import check_document
from factcheck.reference import open_library
from factcheck.refusal import Refusal

DEADLY = "kills its worker"


def opened():
    library = open_library()

    def check(document: Document) -> Report:
        if DEADLY in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return check_document(document, library)

    return check


def dead():
    os.kill(os.getpid(), signal.SIGKILL)


def refused():
    raise Refusal("the data are not to be had; mend them")

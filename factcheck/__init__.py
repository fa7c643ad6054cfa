"""A linter for facts and figures.

    bytes --read--> Document --extract--> Claims --attach--> Claims with evidence --check--> Findings --render--> report
    reader/         extractor/            reference/                                checker/               reporter/

The five rooms import model/ and never each other; pipeline.py puts the five verbs in a row; cli.py is thin.
"""

from factcheck.pipeline import check, extract

__all__ = ["check", "extract"]

"""A linter for facts and figures.

    bytes --read--> Document --extract--> Claims --attach--> Claims with evidence --check--> Findings --render--> report
    reader/         extractor/            reference/                                checker/               reporter/

The five rooms import model/ and never each other; pipeline.py puts the five verbs in a row; cli.py is thin.
"""

from . import bundled

bundled.take_up()

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factcheck.bulk.checker import Checker
    from factcheck.pipeline import check, extract

__all__ = ["Checker", "check", "extract"]


def __getattr__(name: str) -> object:
    """Each is loaded when first asked for, so that the command line can prepare before."""
    if name in __all__:
        from importlib import import_module

        home = import_module("factcheck.bulk.checker" if name == "Checker" else "factcheck.pipeline")
        asked = globals()[name] = getattr(home, name)
        return asked
    raise AttributeError(f"module 'factcheck' has no attribute {name!r}")

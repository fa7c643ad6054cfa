"""A rule: one function from a claim to what its figure must be, with its code, severity and examples attached."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factcheck.model import RulePage, Severity
from factcheck.model.annotations import Any
from factcheck.model.tuples import NamedTuple

from .expectation import Expectation

NOTE, QUERY, WARNING, ERROR = Severity.NOTE, Severity.QUERY, Severity.WARNING, Severity.ERROR

Reckon = Callable[[Any], Expectation | None]


class Rule(NamedTuple):
    """The papers of a rule. The file, the function and the rule have one name; the claim shape is its annotation."""

    code: str
    severity: Severity
    reckon: Reckon
    bad: Mapping[str, str]
    """Article with the wrong figure in [brackets] -> how it would be printed if the rest is right."""
    good: Sequence[str]
    """Articles that draw no finding from any rule; one of them is the nearest false alarm."""
    as_of: str | None = None
    """The day from which the examples speak, ISO 8601."""
    opt_in: bool = False
    """Runs only when selected by name, code or prefix."""
    explains: tuple[str, ...] = ()
    """Codes whose findings this rule's makes needless where they bind its figures too."""

    @property
    def name(self) -> str:
        return self.reckon.__name__

    @property
    def law(self) -> str:
        """The first line of the docstring: one sentence with "must" or "cannot"."""
        return (self.reckon.__doc__ or "").strip().partition("\n")[0]

    @property
    def page(self) -> RulePage:
        """What a report tells of the rule."""
        return RulePage(self.code, self.name, self.severity, self.law, _paper(self.reckon.__doc__ or ""))


@cache
def _paper(docstring: str) -> str:
    """The docstring below the law with its indent taken away."""
    lines = docstring.strip().splitlines()[1:]
    return "\n".join(line.removeprefix("    ") for line in lines).strip()


def rule(
    code: str,
    severity: Severity,
    *,
    bad: Mapping[str, str],
    good: Sequence[str],
    as_of: str | None = None,
    opt_in: bool = False,
    explains: tuple[str, ...] = (),
) -> Callable[[Reckon], Rule]:
    """Make a rule of the function below."""
    return lambda reckon: Rule(code, severity, reckon, bad, good, as_of, opt_in, explains)

"""The rule book: finds the rules by walking rules/, and loads one only when a claim of its shape turns up.

What a rule file declares (its code, its name, the claim shape it takes, opt-in or not) is read from its source,
so that a draft with three kinds of claim imports three rules and not all of them.
"""

from __future__ import annotations

import os
from functools import cache

from factcheck.model.loading import module as opened
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from .rule import Rule

RULES = f"{os.path.dirname(__file__)}/rules"


class Card(NamedTuple):
    """A rule's entry in the catalogue."""

    code: str
    name: str
    shape: str
    module: str
    opt_in: bool
    """Runs only when selected by name, code or prefix."""

    def load(self) -> Rule:
        return _loaded(self.module, self.name)

    def matches(self, selector: str) -> bool:
        """A selector is a code, the front of one, a name, or ALL."""
        return selector == "ALL" or self.name == selector or self.code.startswith(selector)


@cache
def cards() -> tuple[Card, ...]:
    """Every rule, in the order of its code."""
    return tuple(map(Card._make, _cards()))


@prepared
def _cards() -> tuple[tuple[object, ...], ...]:
    groups = (group for group in os.listdir(RULES) if group[0] not in "._")
    names = ((group, name) for group in groups if "." not in group for name in os.listdir(f"{RULES}/{group}"))
    files = ((group, name[:-3]) for group, name in names if name.endswith(".py") and name[0] != "_")
    return tuple(sorted(tuple(_card(group, name)) for group, name in files))


@cache
def _loaded(module: str, name: str) -> Rule:
    loaded = getattr(opened(module), name)
    assert isinstance(loaded, Rule), f"{module}.{name} is no rule"
    return loaded


def _card(group: str, name: str) -> Card:
    """The card of a file that reads @rule("ARI001", ...) and below it def percent_change(claim: Change)."""
    with open(f"{RULES}/{group}/{name}.py", "rb") as file:
        papers, held, judge = file.read().partition(b"\n@rule(")[2].partition(b"\ndef ")
    if not held:
        raise ImportError(f"rules/{group}/{name}.py: holds no @rule over a function of one claim")
    code = papers.split(b'"', 2)[1].decode()
    function, _, rest = judge.partition(b"(claim: ")
    module = f"{__name__.rpartition('.')[0]}.rules.{group}.{name}"
    return Card(code, function.decode(), rest.partition(b")")[0].decode(), module, b"\n    opt_in=True," in papers)

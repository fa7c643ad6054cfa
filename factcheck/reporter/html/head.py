"""The top of a sheet: what to do, how much is decided, what the marks mean, and the list of findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Entry, Severity

from .. import tally
from ..action import ACTIONS, Action, action
from ..markdown import day, title
from .escape import escape
from .lists import unchecked
from .numbered import Numbered, Sheet
from .state import DECIDED, STATES, sign

KEYS = "123456789"
"""Access keys of the first findings."""
LAST_KEY = "0"
"""The access key of what nobody has checked."""
MANY = 8
"""More findings than this stand in columns."""


def head(sheet: Sheet, keys: str = KEYS) -> str:
    """The header of one report; `keys` are the access keys that its findings may take."""
    return f"<header>\n{''.join(_parts(sheet, keys))}</header>\n"


def _parts(sheet: Sheet, keys: str) -> Iterator[str]:
    yield f"<h1>{tally.actions([sheet.report])}: {escape(title(sheet.document))}</h1>\n"
    yield bar(sheet.own)
    yield f'<p class="read">{escape(_read_as_of(sheet))}</p>\n'
    yield from (f'<p class="read">{escape(note)}</p>\n' for note in sheet.document.source.notes)
    yield _contents(sheet, keys)


def _read_as_of(sheet: Sheet) -> str:
    as_of = sheet.document.as_of
    if as_of is None:
        return "No date is known for this article, so no relative time was reckoned."
    others = [f"{day(when)} ({basis})" for basis, when in as_of.candidates if when != as_of.date]
    stated = f" The page also states {', '.join(others)}." if others else ""
    return f"Read as of {day(as_of.date)} ({as_of.basis}).{stated}"


def bar(entries: Sequence[Entry]) -> str:
    """How many figures are decided, drawn as a bar; beside each count the sign that marks it in the text."""
    if not entries:
        return '<p class="decided">No figure and no date in this article</p>\n'
    statuses = [entry.status for entry in entries]
    decided = sum(status in DECIDED for status in statuses)
    told = f"{decided} of {len(entries)} figures decided"
    drawn = "".join(_stretches([(status, statuses.count(status)) for status in STATES]))
    key = "".join(
        f"<li>{sign(status)} {state.word}: {statuses.count(status)}</li>"
        for status, state in STATES.items()
        if status in statuses
    )
    shape = 'class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none"'
    svg = f'<svg {shape} role="img" aria-label="{told}">{drawn}</svg>\n<ul class="key">{key}</ul>\n'
    return f'<p class="decided">{told}</p>\n{svg}'


def _stretches(counts: Sequence[tuple[str, int]]) -> Iterator[str]:
    whole = sum(count for _, count in counts) or 1
    place = 0
    for status, count in counts:
        if count:
            x, width = 1000 * place / whole, 1000 * count / whole
            yield f'<rect class="{status}" x="{x:.1f}" y="0" width="{max(width - 2, 1):.1f}" height="24"/>'
        place += count


def _contents(sheet: Sheet, keys: str) -> str:
    parts = [_findings(sheet, heading, keys) for heading in ACTIONS]
    parts += [_unchecked(sheet, len(unchecked(sheet)), keys)]
    label = f"Contents, article {sheet.name[1:]}"
    return f'<nav aria-label="{label}">{"".join(parts)}</nav>\n' if any(parts) else ""


def _findings(sheet: Sheet, heading: Action, keys: str) -> str:
    chosen = [one for one in sheet.findings if action(one.finding) == heading]
    rows = "".join(_line(sheet, one, keys) for one in chosen)
    many = ' class="many"' if len(chosen) > MANY else ""
    return f'<h2>{heading}</h2><ol{many} start="{chosen[0].number}">{rows}</ol>' if chosen else ""


def _unchecked(sheet: Sheet, count: int, keys: str) -> str:
    key = f' accesskey="{LAST_KEY}"' if keys else ""
    link = f'<a href="#{sheet.name}-unchecked"{key}>Nobody has checked {count} of the figures</a>'
    return f'<p class="rest">{link}</p>' if count else ""


def _line(sheet: Sheet, one: Numbered, keys: str) -> str:
    finding = one.finding
    key = keys[one.number - 1 : one.number]
    access = f' accesskey="{key}"' if key else ""
    told = f"expected {finding.instead}" if finding.instead else finding.because
    where = f'<span class="where">{sheet.where(finding.mention.start)}</span>'
    figure = f'<a href="#{sheet.note(one.number)}"{access}>{escape(finding.mention.text)}</a>'
    soft = " (warning)" if finding.severity == Severity.WARNING else ""
    return f"<li>{figure}{soft}: {escape(told)} {where}</li>"

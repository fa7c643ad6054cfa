"""The articles that a command names: read from files or standard input, or refused in one line each."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from factcheck.model import Document, Limits
from factcheck.paths import tidy
from factcheck.reader import LIMITS, Unreadable, read
from factcheck.refusal import Refusal

STDIN = "-"
_PATTERN = "*?["


def named(paths: Sequence[str], reports: str = "") -> list[str]:
    """Each article once: those in a folder and those that a pattern fits stand in its place; no report is one."""
    if not any(map(_stands_for_many, paths)):
        return list(dict.fromkeys(paths))
    from .folders import expanded

    many = (expanded(path, reports) if _stands_for_many(path) else [path] for path in paths)
    return list(dict.fromkeys(article for articles in many for article in articles))


def _stands_for_many(path: str) -> bool:
    is_pattern = any(letter in path for letter in _PATTERN) and not os.path.exists(tidy(path))
    return path != STDIN and not is_address(path) and (is_pattern or os.path.isdir(tidy(path)))


def is_address(path: str) -> bool:
    """Of a page on the web."""
    return path[:8].lower().startswith(("http://", "https://"))


def article(path: str, stdin_name: str = "<stdin>", tracked: str = "final", limits: Limits = LIMITS) -> Document:
    """The document at a path; - is standard input. Refusal where there is none that the limits allow.

    tracked is final or original.
    """
    if is_address(path):
        raise Refusal(f"{path}: is an address; factcheck --allow-network fetches it and keeps the page")
    try:
        if path == STDIN:
            return read(sys.stdin.buffer.read(limits.file + 1), stdin_name, tracked, limits)
        with open(tidy(path), "rb") as file:
            return read(file.read(limits.file + 1), path, tracked, limits)
    except Unreadable as error:
        raise Refusal(str(error)) from None
    except FileNotFoundError:
        raise Refusal(f"{path}: no such file; check the name{_hint(path)}") from None
    except IsADirectoryError:
        raise Refusal(f"{path}: is a folder with no article to check; name one article") from None
    except PermissionError:
        raise Refusal(f"{path}: may not be read; ask for read permission") from None
    except (OSError, ValueError) as error:
        raise Refusal(f"{path}: cannot be read ({error}); check the name and the disk") from None


def _hint(path: str) -> str:
    """A word that was meant for a command, or an option behind --."""
    return "" if "." in path or "/" in path else ", or see factcheck --help"

"""The articles that a command names: read from files or standard input, or refused in one line each."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.model import Document
from factcheck.reader import Unreadable, read
from factcheck.refusal import Refusal

STDIN = "-"


def article(path: str, stdin_name: str = "<stdin>") -> Document:
    """The document at a path; - is standard input. Refusal where there is none."""
    try:
        if path == STDIN:
            return read(sys.stdin.buffer.read(), stdin_name)
        return read(Path(path).read_bytes(), path)
    except Unreadable as error:
        raise Refusal(str(error)) from None
    except FileNotFoundError:
        raise Refusal(f"{path}: no such file; check the name{_hint(path)}") from None
    except IsADirectoryError:
        raise Refusal(f"{path}: is a folder; name the articles in it, such as {path.rstrip('/')}/*.txt") from None
    except PermissionError:
        raise Refusal(f"{path}: may not be read; ask for read permission") from None
    except (OSError, ValueError) as error:
        raise Refusal(f"{path}: cannot be read ({error}); check the name and the disk") from None


def _hint(path: str) -> str:
    """A word that was meant for a command, or an option behind --."""
    return "" if "." in path or "/" in path else ", or see factcheck --help"

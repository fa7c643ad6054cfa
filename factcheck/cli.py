"""The command line: finds the command, runs it, and turns what cannot be had into one line and exit code 2."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from factcheck.commands import kept
from factcheck.refusal import Refusal, owned_up, refuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMMANDS = ("check", "extract", "explain", "rules", "data", "init", "accept", "archive", "completion")
USAGE = 2
INTERRUPTED = 130
SELDOM = 200_000
"""Objects, net, between two searches for cycles; a short run makes fewer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 clean, 1 findings, 2 usage or unreadable input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name, rest = (given[0], given[1:]) if given and given[0] in COMMANDS else ("check", given)
    try:
        shelf = kept.take_up()
        code: int = _command(name).run(rest)
        sys.stdout.flush()
        kept.keep(shelf)
    except Refusal as refusal:
        refuse(refusal)
        return USAGE
    except BrokenPipeError:
        _drop_output()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        refuse(owned_up())
        return USAGE
    return code


def _command(name: str) -> Any:
    from factcheck.model.loading import module

    return module(f"factcheck.commands.{name}")


def _drop_output() -> None:
    """Whoever read our output has gone; keep Python from saying so at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def leave() -> None:
    """Run the command and leave at once: to take Python apart again is a sixth of a short run.

    To look for cycles after every 700 new objects would be a twentieth of it.
    """
    gc.set_threshold(SELDOM)
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass
    os._exit(code)


if __name__ == "__main__":
    leave()

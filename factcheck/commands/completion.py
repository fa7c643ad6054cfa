"""factcheck completion bash|zsh|fish: a script that completes commands, options and their values in a shell."""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module

from factcheck.checker.catalogue import cards
from factcheck.config import nearest
from factcheck.model.tuples import NamedTuple
from factcheck.refusal import Refusal
from factcheck.reporter import FORMATS

from .checking import SEVERITIES
from .options import parser

SHELLS = ("bash", "zsh", "fish")
FILES = ""
"""What follows an option that names no words: a file."""


class Choice(NamedTuple):
    """An option, what it says of itself, and the words that may follow; FILES for any file, None for nothing."""

    names: tuple[str, ...]
    told: str
    words: str | None


def run(arguments: Sequence[str]) -> int:
    """Print the script."""
    shell = options().parse_args(arguments).shell
    if shell not in SHELLS:
        raise Refusal(f"completion {shell}: is unknown; {nearest(shell, list(SHELLS))}")
    sys.stdout.writelines(f"{line}\n" for line in SCRIPTS[shell](table()))
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("completion", "Print a script that completes factcheck's commands and options in a shell.")
    options.add_argument("shell", metavar="SHELL", help="bash, zsh or fish")
    return options


def table() -> dict[str, list[Choice]]:
    """The options of every command."""
    from factcheck.cli import COMMANDS

    modules = {name: import_module(f"factcheck.commands.{name}") for name in COMMANDS}
    return {name: [_choice(action) for action in _named(module.options())] for name, module in modules.items()}


def _named(options: ArgumentParser) -> list[Action]:
    return [action for action in options._actions if action.option_strings]


def _choice(action: Action) -> Choice:
    takes_nothing = action.nargs == 0
    words = None if takes_nothing else _words().get(action.dest, FILES)
    return Choice(tuple(action.option_strings), action.help or "", words)


def _words() -> dict[str, str]:
    rules = " ".join(sorted({word for card in cards() for word in (card.code, card.code[:3], card.name)} | {"ALL"}))
    return {
        "format": " ".join(FORMATS),
        "fail_on": " ".join((*SEVERITIES, "never")),
        "as_of": "today git",
        "select": rules,
        "ignore": rules,
        "rule": rules,
    }


def _bash(table: Mapping[str, Sequence[Choice]]) -> Iterator[str]:
    yield '# Completion of factcheck for bash: source it, or: eval "$(factcheck completion bash)"'
    yield "_factcheck() {"
    yield "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options"
    yield "  COMPREPLY=()"
    yield "  case $before in"
    for words, names in sorted(_by_words(table).items()):
        yield f"    {'|'.join(names)}) COMPREPLY=($(compgen -W '{words}' -- \"$word\")); return;;"
    yield "  esac"
    yield "  case $command in"
    for command, choices in table.items():
        if command != "check":
            yield f"    {command}) options='{_names(choices)}';;"
    yield f"    *) options='{_names(table['check'])}';;"
    yield "  esac"
    yield '  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word")); return; fi'
    yield f"  [[ $COMP_CWORD == 1 ]] && COMPREPLY=($(compgen -W '{' '.join(table)}' -- \"$word\"))"
    yield '  COMPREPLY+=($(compgen -f -- "$word"))'
    yield from ("}", "complete -o filenames -F _factcheck factcheck")


def _zsh(table: Mapping[str, Sequence[Choice]]) -> Iterator[str]:
    yield "#compdef factcheck"
    yield "# Completion of factcheck for zsh: put it on the fpath as _factcheck"
    yield "_factcheck() {"
    yield "  local command=$words[2]"
    yield "  case $command in"
    for command, choices in sorted(table.items(), key=lambda one: one[0] == "check"):
        yield f"    {'*' if command == 'check' else command})"
        yield "      _arguments \\"
        yield from (f"        {line} \\" for choice in choices for line in _zsh_option(choice))
        first = f'\'1: : _alternative "commands:command:({" ".join(table)})" "files:file:_files"\''
        yield f"        {first} '*:file:_files';;"
    yield from ("  esac", "}", 'compdef _factcheck factcheck 2>/dev/null || _factcheck "$@"')


def _zsh_option(choice: Choice) -> Iterator[str]:
    told = "".join(sign for sign in choice.told if sign not in "[]'\"\\:`$")
    for name in choice.names:
        follows = "" if choice.words is None else f":value:{f'({choice.words})' if choice.words else '_files'}"
        yield f"'{name}[{told}]{follows}'"


def _fish(table: Mapping[str, Sequence[Choice]]) -> Iterator[str]:
    yield "# Completion of factcheck for fish: save it as ~/.config/fish/completions/factcheck.fish"
    yield f"set -l commands {' '.join(table)}"
    yield "complete -c factcheck -n '__fish_use_subcommand' -a \"$commands\""
    for command, choices in table.items():
        others = " ".join(name for name in table if name != "check")
        seen = "__fish_seen_subcommand_from"
        here = f"not {seen} {others}" if command == "check" else f"{seen} {command}"
        yield from (f"complete -c factcheck -n '{here}' {_fish_option(choice)}" for choice in choices)


def _fish_option(choice: Choice) -> str:
    told = "".join(sign for sign in choice.told if sign not in "'\"\\")
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in choice.names)
    follows = "" if choice.words is None else f" -x -a '{choice.words}'" if choice.words else " -r"
    return f"{names}{follows} -d '{told}'"


def _names(choices: Sequence[Choice]) -> str:
    return " ".join(name for choice in choices for name in choice.names)


def _by_words(table: Mapping[str, Sequence[Choice]]) -> dict[str, list[str]]:
    """The options after which the same words may follow."""
    found: dict[str, list[str]] = {}
    for choice in (choice for choices in table.values() for choice in choices if choice.words):
        names = found.setdefault(choice.words or "", [])
        names += [name for name in choice.names if name not in names]
    return found


SCRIPTS = {"bash": _bash, "zsh": _zsh, "fish": _fish}

"""Makes the bundle of a package's modules: what the wheel's build lays beside them for the Python that it runs on."""

from __future__ import annotations

import ast
import marshal
from collections.abc import Iterator
from importlib import import_module
from importlib.util import MAGIC_NUMBER
from itertools import accumulate
from pathlib import Path

from .bundled import LENGTH, NAME, Entry, Page

__all__ = ["NAME", "bundle"]

ROOTS = ("cli", "commands.check", "reader.legible", "reporter.markdown", "reporter.concise")
"""What every check imports; these and what they import are laid together."""
UNTOLD = "factcheck.extractor."
"""A room whose docstrings nobody asks for as it runs; without them a check takes a seventh of a megabyte less."""
PIECE = 80_000
"""Bytes of code that are read at once: a small buffer is used again and again, a large one is new memory each time."""


class Module:
    """A module of the package: its name, its source, and which of the others it imports."""

    def __init__(self, path: Path, home: Path) -> None:
        parts = path.relative_to(home).with_suffix("").parts
        self.is_package = parts[-1] == "__init__"
        self.name = ".".join(parts[:-1] if self.is_package else parts)
        self.file = str(path)
        self.source = path.read_bytes()
        self.tree = ast.parse(self.source)

    def page(self) -> Page:
        """Its code, and the tables that its functions make which are marked as to be prepared."""
        tree = _untold(self.tree) if self.name.startswith(UNTOLD) else self.tree
        code = compile(tree, self.file, "exec", dont_inherit=True, optimize=0)
        functions = (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef))
        marked = [node.name for node in functions if _is_marked(node)]
        made = import_module(self.name) if marked else None
        return code, {name: marshal.dumps(getattr(made, name)()) for name in marked}

    def company(self, names: frozenset[str]) -> tuple[str, ...]:
        """What it imports of these whenever it is imported, in order, packages before what is in them."""
        wanted = (step for name in self._imports() for step in _steps(name))
        own = set(_steps(self.name))
        return tuple(name for name in dict.fromkeys(wanted) if name in names and name not in own)

    def _imports(self) -> Iterator[str]:
        for node in self.tree.body:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            if isinstance(node, ast.ImportFrom):
                base = self._base(node)
                yield base
                yield from (f"{base}.{alias.name}" for alias in node.names)

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        above = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*above, node.module] if node.module else above)


def _untold(tree: ast.Module) -> ast.Module:
    """The same code without its docstrings, each line where it was.

    >>> ast.unparse(_untold(ast.parse("def one():\\n    'Says so.'")))
    'def one():\\n    pass'
    """
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]
    return tree


def bundle(package: Path) -> bytes:
    """The page of the bundle: Python's number, the index, then the pieces of code.

    The package itself is not in it: whoever finds that finds the bundle that lies in it.
    """
    files = sorted(path for path in package.rglob("*.py") if path != package / "__init__.py")
    modules = {one.name: one for one in (Module(path, package.parent) for path in files)}
    names = frozenset(modules)
    company = {name: one.company(names) for name, one in modules.items()}
    roots = [step for root in ROOTS for step in _steps(f"{package.name}.{root}") if step in names]
    together = list(_together(roots, company))
    pieces = list(_packed([modules[name] for name in together]))
    pieces += ([modules[name]] for name in sorted(names - set(together)))
    return _page(pieces, company)


def _steps(name: str) -> Iterator[str]:
    """The packages that a module is in, outermost first, and the module.

    >>> list(_steps("a.b.c"))
    ['a', 'a.b', 'a.b.c']
    """
    parts = name.split(".")
    return (".".join(parts[:size]) for size in range(1, len(parts) + 1))


def _is_marked(function: ast.FunctionDef) -> bool:
    return any(isinstance(mark, ast.Name) and mark.id == "prepared" for mark in function.decorator_list)


def _together(names: list[str], company: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """These and all that they bring along, in the order of their asking."""
    seen: set[str] = set()
    waiting = names[::-1]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            yield name
            waiting += reversed(company[name])


def _packed(modules: list[Module]) -> Iterator[list[Module]]:
    """In pieces of about the same size."""
    piece: list[Module] = []
    size = 0
    for module in modules:
        piece.append(module)
        size += len(marshal.dumps(module.page()))
        if size > PIECE:
            yield piece
            piece, size = [], 0
    yield piece


def _page(pieces: list[list[Module]], company: dict[str, tuple[str, ...]]) -> bytes:
    pages = [marshal.dumps({one.name: one.page() for one in piece}) for piece in pieces]
    starts = accumulate(map(len, pages), initial=0)
    entries: dict[str, Entry] = {
        one.name: (one.is_package, start, len(page), company[one.name])
        for piece, page, start in zip(pieces, pages, starts, strict=False)
        for one in piece
    }
    index = marshal.dumps(entries)
    return b"".join((MAGIC_NUMBER, len(index).to_bytes(LENGTH, "big"), index, *pages))

"""The modules that the wheel's build laid into one file: to look for three hundred files is a fifth of a short run.

Python's own import asks here first. A source checkout has no such file, and a Python other than the one that built the
wheel reads its modules as ever; so does one that is told to hold code against its source (--check-hash-based-pycs
always). What a module imports of ours is brought along with it, unless other threads run: they might see it half made.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader
from _imp import _fix_co_filename, check_hash_based_pycs  # type: ignore[attr-defined]
from _thread import _count as threads
from types import CodeType, ModuleType

HOME = __file__.rpartition("factcheck")[0]
NAME = f"bundle-{sys.implementation.cache_tag}"
LAID = "__prepared__"
"""Where a module finds the tables that the build made of it, by the names of the functions that would make them."""
LENGTH = 4
"""Bytes that tell how long the index is, behind Python's own number for its bytecode."""

Entry = tuple[bool, int, int, tuple[str, ...]]
"""Whether it is a package; where its piece of the file begins and how long it is; the modules of ours it imports."""
Page = tuple[CodeType, dict[str, bytes]]
"""The code of a module, and its tables."""


class Bundle:
    """A finder of modules, as sys.meta_path holds them."""

    def __init__(self, path: str, entries: dict[str, Entry], start: int) -> None:
        self.path, self.entries, self.start = path, entries, start
        self._pages: dict[str, Page] = {}
        self._file = -1

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """What Python's import wants to know of a module; None of any that is not here."""
        return _spec(name, self._loader(name)) if name in self.entries else None

    def page(self, name: str, file: str) -> Page:
        """That of a module whose source is that file; those of the others in its piece are laid by."""
        if name not in self._pages:
            _, start, size, _ = self.entries[name]
            self._pages.update(marshal.loads(self._read(self.start + start, size)))
        page = self._pages.pop(name)
        _fix_co_filename(page[0], file)
        return page

    def run(self, module: ModuleType, file: str) -> None:
        """Run a module's code, and before it that of what it imports of ours.

        A name that the package has already may be no module: `from factcheck.reader import legible` is a function.
        """
        name, space = module.__name__, module.__dict__
        if not threads():
            for one in self.entries[name][3]:
                package, _, own = one.rpartition(".")
                above = sys.modules.get(package)
                if one not in sys.modules and above and not hasattr(above, own):
                    self._bring(one)
        code, tables = self.page(name, file)
        if tables:
            space[LAID] = tables
        exec(code, space)

    def bring(self, name: str) -> None:
        """Import a module by its name where Python's own import would only ask here; to ask it costs as much again."""
        if name in self.entries and name.rpartition(".")[0] in sys.modules and not threads():
            self._bring(name)

    def _read(self, place: int, size: int) -> bytes:
        """Bytes of the file, which stays open: a run asks it a hundred times."""
        if not hasattr(os, "pread"):
            with open(self.path, "rb", 0) as file:
                file.seek(place)
                return file.read(size)
        if self._file < 0:
            self._file = os.open(self.path, os.O_RDONLY)
        return os.pread(self._file, size, place)

    def _loader(self, name: str) -> Loader:
        stem = HOME + name.replace(".", os.sep)
        return Loader(name, f"{stem}{os.sep}__init__.py" if self.entries[name][0] else f"{stem}.py", self)

    def _bring(self, name: str) -> None:
        """Import a module whose package is there already."""
        loader = self._loader(name)
        spec = _spec(name, loader)
        module = sys.modules[name] = ModuleType(name)
        space = module.__dict__
        space["__spec__"], space["__loader__"], space["__file__"] = spec, loader, loader.path
        space["__package__"] = spec.parent
        if self.entries[name][0]:
            space["__path__"] = spec.submodule_search_locations
        try:
            self.run(module, loader.path)
        except BaseException:
            del sys.modules[name]
            raise
        package, _, own = name.rpartition(".")
        setattr(sys.modules[package], own, module)


class Loader(SourceFileLoader):
    """Python's own for a source file, but for where the code comes from."""

    def __init__(self, name: str, path: str, bundle: Bundle) -> None:
        self.name, self.path, self.bundle = name, path, bundle

    def get_code(self, fullname: str) -> CodeType:
        return self.bundle.page(fullname, self.path)[0]

    def exec_module(self, module: ModuleType) -> None:
        self.bundle.run(module, self.path)


def _spec(name: str, loader: Loader) -> ModuleSpec:
    home, file = loader.path.rsplit(os.sep, 1)
    spec = ModuleSpec(name, loader, origin=loader.path, is_package=file == "__init__.py")
    spec.has_location = True
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(home)
    return spec


def open_bundle(path: str) -> Bundle | None:
    """The bundle of this Python; None where there is none, or where Python was told what it does not hold."""
    if sys.flags.optimize or check_hash_based_pycs == "always":
        return None
    try:
        with open(path, "rb", 0) as file:
            if file.read(len(MAGIC_NUMBER)) != MAGIC_NUMBER:
                return None
            size = int.from_bytes(file.read(LENGTH), "big")
            return Bundle(path, marshal.loads(file.read(size)), len(MAGIC_NUMBER) + LENGTH + size)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def take_up() -> None:
    """Let Python's import ask the bundle first, where there is one, in the place of any other factcheck's."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != __name__]
    bundle = open_bundle(f"{HOME}factcheck{os.sep}{NAME}")
    if bundle:
        sys.meta_path.insert(0, bundle)

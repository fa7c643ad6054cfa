"""What an archive is made of: its files in the order of their names, and their rows one after the other."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, cast

from factcheck.model.tuples import NamedTuple
from factcheck.reader import ENDINGS
from factcheck.refusal import Refusal

from . import delimited, jsonl, parquet, warc
from .raw import Raw

TABLES = {"csv": delimited.rows, "tsv": delimited.rows, "jsonl": jsonl.rows, "ndjson": jsonl.rows}
PARQUET, WARC = "parquet", "warc"
KINDS = (*TABLES, WARC, PARQUET)
PACKED = ".gz"
FORMATS = "jsonl, csv, tsv or warc (each also .gz) or parquet"
DRAFTS = frozenset(ENDINGS) - frozenset(TABLES)


class Intake(NamedTuple):
    """An archive: a file, or a folder of files."""

    path: Path
    output: Path
    """Results that lie inside the folder are no part of it."""

    @property
    def extent(self) -> tuple[str, int]:
        """What marks this archive, by the names and sizes of its files; and its bytes, 0 where some are packed."""
        mark, whole, packed = sha256(), 0, False
        for file in self.files():
            size = file.stat().st_size
            mark.update(f"{self.name(file)}\0{size}\n".encode("utf-8", "surrogateescape"))
            whole += size
            packed |= file.name.lower().endswith((PACKED, PARQUET))
        return mark.hexdigest(), 0 if packed else whole

    def rows(self) -> Iterator[Raw]:
        """Every row of every file."""
        for file in self.files():
            yield from _rows(file, self.name(file))

    def files(self) -> Iterator[Path]:
        """The file itself, or those below the folder that can hold articles."""
        if not self.path.exists():
            raise Refusal(f"{self.path}: no such file; check the name")
        if self.path.is_dir():
            return _walked(self.path, self.output.absolute())
        if kind(self.path) not in KINDS:
            raise Refusal(f"{self.path}: is no archive; give a folder, or {FORMATS}")
        return iter((self.path,))

    def name(self, file: Path) -> str:
        """A file's name inside the archive."""
        return file.name if file == self.path else file.relative_to(self.path).as_posix()


def kind(path: Path) -> str:
    """The ending that tells how to read a file.

    >>> kind(Path("a.JSONL.gz")), kind(Path("b.txt"))
    ('jsonl', 'txt')
    """
    name = path.name.lower()
    return name.removesuffix(PACKED).rpartition(".")[2]


def _walked(folder: Path, output: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.startswith(".") or path.absolute() == output:
            continue
        if path.is_dir():
            if not path.is_symlink():
                yield from _walked(path, output)
        elif path.is_file() and (kind(path) in (*TABLES, WARC) or path.suffix[1:].lower() in (*DRAFTS, PARQUET)):
            yield path


def _rows(path: Path, name: str) -> Iterator[Raw]:
    read = TABLES.get(kind(path))
    if path.suffix[1:].lower() in DRAFTS:
        yield Raw(name, 0, path.stat().st_size, str(path))
    elif kind(path) == PARQUET:
        yield from parquet.rows(path, name)
    else:
        try:
            with path.open("rb") as file:
                yield from read(_unpacked(file, path), name) if read else warc.rows(file, name, _is_packed(path))
        except OSError as error:
            yield Raw(name, 0, 0, fault=f"cannot be read ({error.strerror})")


def _unpacked(file: BinaryIO, path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.GzipFile(fileobj=file)) if _is_packed(path) else file


def _is_packed(path: Path) -> bool:
    return path.name.lower().endswith(PACKED)

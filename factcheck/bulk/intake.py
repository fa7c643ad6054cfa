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
        """What marks this archive, by the names and sizes of its files; and its bytes on the disk."""
        mark, whole = sha256(), 0
        for file in self.files():
            size = file.stat().st_size
            mark.update(f"{self.name(file)}\0{size}\n".encode("utf-8", "surrogateescape"))
            whole += size
        return mark.hexdigest(), whole

    def rows(self) -> Iterator[Raw]:
        """Every row of every file."""
        before = 0
        for file in self.files():
            for row in _rows(file, self.name(file)):
                yield row._replace(read=before + row.read)
            before += file.stat().st_size

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
    if path.suffix[1:].lower() in DRAFTS:
        size = path.stat().st_size
        yield Raw(name, 0, size, str(path), read=size)
    elif kind(path) == PARQUET:
        yield from parquet.rows(path, name)
    else:
        try:
            with path.open("rb") as file:
                for row in _cut(file, path, name):
                    yield row._replace(read=file.tell())
        except OSError as error:
            yield Raw(name, 0, 0, fault=f"cannot be read ({error.strerror})")


def _cut(file: BinaryIO, path: Path, name: str) -> Iterator[Raw]:
    """The rows of a file that is read from its start to its end."""
    cut, packed = TABLES.get(kind(path)), path.name.lower().endswith(PACKED)
    if cut is None:
        return warc.rows(file, name, packed)
    return cut(cast(BinaryIO, gzip.GzipFile(fileobj=file)) if packed else file, name)

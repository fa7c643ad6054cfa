"""Files written whole or not at all, and never over a file that somebody else made or edited."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.model import Report
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.paths import joined, stem_of
from factcheck.reader.digest import sha256
from factcheck.refusal import Refusal

if TYPE_CHECKING:
    from factcheck.paths import Place

_MARK = b"\n<!-- written by factcheck, which may overwrite it while its sha256 is "
_END = b" -->\n"
_TRIES = 99
_LONGEST = 120
"""Bytes of a report's name; what is added to it must still fit into the 255 that a disk allows."""
_NO_NAME = frozenset('<>:"/\\|?*')
"""What some disks take in no name."""
_DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""What Windows takes for no file, whatever its ending."""


def write(path: Place, page: bytes) -> None:
    """The page at that path, or, on any failure, whatever stood there before; no link is written through."""
    folder, name = os.path.split(path)
    part = os.path.join(folder, f".{name}.{os.getpid()}.part")
    try:
        _clear(part)
        with open(part, "xb") as file:
            file.write(page)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise Refusal(f"{path}: cannot be written ({error.strerror}); {_way_out(path)}") from None
    finally:
        _clear(part)


def _clear(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def write_report(folder: Place, stem: str, page: str) -> str:
    """A report in the folder of reports, marked as ours; where its name is taken by another's file, beside it."""
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{folder}: cannot hold reports ({error.strerror}); {_way_out(folder)}") from None
    path = next((path for path in _names(folder, stem) if _is_free(path)), None)
    if path is None:
        raise Refusal(f"{folder}: has {_TRIES} edited reports on {stem}; clear them away")
    whole = marked(page.encode("utf-8", "backslashreplace"))
    if not (os.path.exists(path) and _page(path) == whole):
        write(path, whole)
    return path


def stems(reports: Sequence[Report]) -> list[str]:
    """A name for each report's file: the article's, with 8 hex of its hash where two share it.

    Names that differ in case alone are one name, as on some disks they are; copies of one article are numbered.
    """
    bare = [_stem(report.document.source.path) for report in reports]
    sharing = Counter(stem.casefold() for stem in bare)
    hashes = [report.document.source.sha256[:8] for report in reports]
    named = [
        f"{stem}-{code}" if sharing[stem.casefold()] > 1 else stem for stem, code in zip(bare, hashes, strict=True)
    ]
    seen: Counter[str] = Counter()
    return [_numbered(stem, seen) for stem in named]


def _numbered(stem: str, seen: Counter[str]) -> str:
    seen[stem] += 1
    return stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"


def marked(page: bytes) -> bytes:
    """The page with a last line that tells whether anyone has edited it since."""
    return page + _MARK + sha256(page).encode() + _END


def is_ours(page: bytes) -> bool:
    """Written by us, and not edited since."""
    body, mark, digest = page.rpartition(_MARK)
    return bool(mark) and digest == sha256(body).encode() + _END


def _page(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _is_free(path: str) -> bool:
    try:
        return is_ours(_page(path))
    except FileNotFoundError:
        return True
    except OSError as error:
        raise Refusal(f"{path}: cannot be replaced ({error.strerror}); {_way_out(path)}") from None


def _names(folder: Place, stem: str) -> Iterator[str]:
    yield joined(folder, f"{stem}.md")
    yield from (joined(folder, f"{stem}-{number}.md") for number in range(2, _TRIES + 1))


def _stem(path: str) -> str:
    if "://" in path:
        from .fetched import slug

        return slug(path)
    return file_name(stem_of(path)) or "article"


def file_name(words: str) -> str:
    """The words as any disk takes them for a name and any terminal shows it; plain names are left as they are.

    >>> file_name("summit"), file_name("<stdin>"), file_name("a/../b\\n c"), file_name("NUL")
    ('summit', 'stdin', 'a-..-b- c', '_NUL')
    """
    shown = "".join(letter if letter.isprintable() and letter not in _NO_NAME else "-" for letter in words)
    short = shown.strip(" .-").encode()[:_LONGEST].decode(errors="ignore").rstrip(" .-")
    return f"_{short}" if short.partition(".")[0].lower() in _DEVICES else short


def _way_out(path: Place) -> str:
    taken = os.path.exists(path)
    return "free the name or give another with --reports or -o" if taken else "give another with --reports or -o"

"""One shard checked: its rows written whole, and then its mark, which holds its tally and says that it is done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from factcheck.model import Document, Report, TooManyFigures
from factcheck.model.tuples import NamedTuple
from factcheck.reader import Unreadable
from factcheck.refusal import Refusal
from factcheck.reporter.json_record import Record

from .article import Article, article, name_of
from .raw import Raw, Unfit
from .rows import Rows, fault_rows, rows
from .shard import Shard
from .tally import Tally, added, tally
from .whole import whole

Check = Callable[[Document], Report]
KINDS = ("articles", "claims", "findings")
KILLED = "its worker was killed, most likely for want of memory"


class Bench(NamedTuple):
    """Where a shard is worked on."""

    check: Check
    folder: Path
    begin: Callable[[int], None]
    """Told the number of each article before it is touched."""

    def do(self, shard: Shard, skipped: frozenset[int] = frozenset()) -> None:
        """Check the shard's articles but for those to be skipped; a bad one is a row with its error."""
        with ExitStack() as files:
            parts = [files.enter_context(whole(part(self.folder, shard, kind))) for kind in KINDS]
            summed: Tally = {}
            for number, raw in enumerate(shard.rows, shard.first):
                self.begin(number)
                one = _numbered(number, raw, fault_rows(name_of(raw), KILLED) if number in skipped else self._rows(raw))
                for file, page in zip(parts, _pages(one), strict=True):
                    file.write(page)
                summed = added(summed, tally(number, one))
        with whole(mark(self.folder, shard.name)) as file:
            file.write(json.dumps(summed).encode())

    def _rows(self, raw: Raw) -> Rows:
        one = attempted(lambda: article(raw), self.check)
        return one if isinstance(one, Rows) else fault_rows(name_of(raw), one)


def attempted(read: Callable[[], Article], check: Check) -> Rows | str:
    """The rows of an article, or why there are none."""
    try:
        one = read()
        return rows(one, check(one.document))
    except (Unfit, TooManyFigures, Refusal, Unreadable) as unfit:
        return str(unfit)
    except Exception as error:
        return f"factcheck itself failed ({type(error).__name__}: {error}); please report it"


def part(folder: Path, shard: Shard | str, kind: str) -> Path:
    """A shard's file of a kind."""
    return folder / f"{shard if isinstance(shard, str) else shard.name}.{kind}"


def mark(folder: Path, name: str) -> Path:
    """What stands there once a shard is done."""
    return folder / f"{name}.done"


def _numbered(number: int, raw: Raw, one: Rows) -> Rows:
    article = {"number": number, **one.article, "file": raw.file, "offset": raw.offset}
    claims, findings = (tuple({"number": number, **row} for row in kind) for kind in (one.claims, one.findings))
    return Rows(article, claims, findings, one.sentences)


def _pages(one: Rows) -> Iterator[bytes]:
    yield from (_page(kind) for kind in ((one.article,), one.claims, one.findings))


def _page(rows: Iterable[Record]) -> bytes:
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()

"""Refresh, against a server on this machine that answers as the interfaces do, faults included."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest

from factcheck.model import Rate, Series, Tenure
from factcheck.reference import DataError, Library
from factcheck.reference.cache import index_of
from factcheck.reference.refresh import AGENT, Manners, refresh
from factcheck.reference.sources import world_bank

Answer = Callable[[BaseHTTPRequestHandler, dict[str, list[str]]], None]


def say(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


class Server:
    """Hands each request to the next answer; the last one serves for all that follow."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.asked: list[BaseHTTPRequestHandler] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self)
                answer = outer.answers.pop(0) if len(outer.answers) > 1 else outer.answers[0]
                answer(self, parse_qs(urlparse(self.path).query))

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.server.shutdown()
    running.server.server_close()


@pytest.fixture
def waited() -> list[float]:
    return []


@pytest.fixture
def hasty(waited: list[float]) -> Manners:
    return Manners(connect=2, read=1, whole=0.5, tries=3, most_bytes=100_000, wait=waited.append)


def entry(value: float | None, year: str = "2018", code: str = "BWA") -> dict[str, object]:
    return {"countryiso3code": code, "date": year, "value": value}


def bank(*entries: dict[str, object], page: int = 1, pages: int = 1) -> bytes:
    about = {"page": page, "pages": pages, "per_page": 1000, "lastupdated": "2026-07-13"}
    return json.dumps([about, list(entries)]).encode()


def test_every_page_of_every_indicator_is_asked_for_by_name(server: Server, hasty: Manners, tmp_path: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler, query: dict[str, list[str]]) -> None:
        number = int(query["page"][0])
        say(handler, bank(entry(1.5e9 + number, str(2000 + number)), entry(None), page=number, pages=2))

    server.answers = [answer]
    folder = refresh("world_bank", tmp_path, server.base, hasty)
    assert folder.name == "world-bank-2026-07-13"
    assert len(server.asked) == 2 * len(world_bank.INDICATORS)
    assert {handler.headers["User-Agent"] for handler in server.asked} == {AGENT}


def test_what_was_fetched_can_be_checked_against(
    server: Server, hasty: Manners, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    server.answers = [lambda handler, query: say(handler, bank(entry(17031943186.1)))]
    refresh("world_bank", tmp_path / "home", server.base, hasty)
    (found,) = Library((index_of(tmp_path / "home"),)).find(Series("gdp", "BWA"))
    assert (found.period, found.vintage, found.locator) == ("2018", "2026-07-13", "NY.GDP.MKTP.CD, BWA 2018")


def test_a_vintage_stands_beside_the_older_one(server: Server, hasty: Manners, tmp_path: Path) -> None:
    server.answers = [lambda handler, query: say(handler, bank(entry(1.0)))]
    first = refresh("world_bank", tmp_path, server.base, hasty)
    server.answers = [lambda handler, query: say(handler, bank(entry(2.0)).replace(b"2026-07-13", b"2026-08-01"))]
    second = refresh("world_bank", tmp_path, server.base, hasty)
    assert sorted(path.name for path in tmp_path.iterdir()) == [first.name, second.name]


def test_rates_and_leaders_are_read_too(
    server: Server, hasty: Manners, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    csv = b"KEY,CURRENCY,TIME_PERIOD,OBS_VALUE\nk,USD,2026-11-20,1.1123\nk,GBP,2026-11-20,\n"
    server.answers = [lambda handler, query: say(handler, csv)]
    refresh("ecb", tmp_path / "home", server.base, hasty)
    fields = {"code": "BWA", "personLabel": "Duma Boko", "role": "P35", "start": "2024-11-01T00:00:00Z"}
    nameless = fields | {"personLabel": "Q1"}
    bindings = [{name: {"value": value} for name, value in found.items()} for found in (fields, nameless)]
    body = json.dumps({"results": {"bindings": bindings}}).encode()
    server.answers = [lambda handler, query: say(handler, body)]
    refresh("wikidata", tmp_path / "home", server.base, hasty)
    library = Library((index_of(tmp_path / "home"),))
    from datetime import date

    assert [row.printed for row in library.find(Rate("EUR", "USD", date(2026, 11, 20).toordinal()))] == ["1.1123"]
    assert [row.period for row in library.find(Tenure("duma-boko"))] == ["2024-11-01/"]


def test_a_busy_server_is_left_alone_as_long_as_it_asks(
    server: Server, hasty: Manners, waited: list[float], tmp_path: Path
) -> None:
    busy: Answer = lambda handler, query: say(handler, b"", 429, Retry_After="7")  # noqa: E731
    server.answers = [busy, busy, lambda handler, query: say(handler, bank(entry(1.0)))]
    refresh("world_bank", tmp_path, server.base, hasty)
    assert waited == [7.0, 7.0]


def test_pauses_grow_and_differ(server: Server, hasty: Manners, waited: list[float], tmp_path: Path) -> None:
    server.answers = [lambda handler, query: say(handler, b"", 503)]
    with pytest.raises(DataError, match="after 3 tries"):
        refresh("world_bank", tmp_path, server.base, hasty)
    assert 0.5 <= waited[0] <= 1.0 <= waited[1] <= 2.0


def drip(handler: BaseHTTPRequestHandler, query: dict[str, list[str]]) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(40):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            threading.Event().wait(0.05)
    except OSError:
        pass


FAULTS: dict[str, tuple[Answer, str]] = {
    "an error with status 200": (
        lambda handler, query: say(handler, b'[{"message": [{"id": "120", "value": "not valid"}]}]'),
        "not valid",
    ),
    "no entries": (lambda handler, query: say(handler, b'[{"pages": 1}, null]'), "no values"),
    "null values alone": (lambda handler, query: say(handler, bank(entry(None))), "no values"),
    "garbage": (lambda handler, query: say(handler, b"<html>"), "JSON"),
    "another JSON": (lambda handler, query: say(handler, b'{"a": 1}'), "JSON"),
    "not found": (lambda handler, query: say(handler, b"", 404), "404"),
    "too large": (lambda handler, query: say(handler, b"[" * 200_000), "larger"),
    "cut off": (lambda handler, query: say(handler, b"[{}", Content_Length="500"), "tries"),
    "a slow drip": (drip, "tries"),
}


@pytest.mark.parametrize(("answer", "said"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_one_line_and_leaves_what_was(
    server: Server, hasty: Manners, tmp_path: Path, answer: Answer, said: str
) -> None:
    (tmp_path / "world-bank-2025-01-01").mkdir()
    server.answers = [answer]
    with pytest.raises(DataError) as error:
        refresh("world_bank", tmp_path, server.base, hasty)
    assert said in str(error.value) and "\n" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == ["world-bank-2025-01-01"]


def test_no_server_at_all_is_one_line(hasty: Manners, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be had"):
        refresh("ecb", tmp_path, "http://127.0.0.1:9", hasty)

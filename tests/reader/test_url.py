"""Pages fetched from the web: a loopback server plays every fault, and each is refused in one line."""

import gzip
import json
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import PUBLIC, Loopback, Play, certificate, moved, said
from story_files import FILES

from factcheck.cli import main
from factcheck.commands import fetched as keeping
from factcheck.pipeline import check_document
from factcheck.reader import LIMITS, Unreadable, read, url
from factcheck.reader.url import fetch, is_public

PAGE = FILES["story.html"]()


def dripping(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        line.sendall(b"<")
        time.sleep(0.05)


def silent(line: socket.socket) -> None:
    line.recv(1)


def endless(head: bytes, body: bytes) -> Play:
    def play(line: socket.socket) -> None:
        line.sendall(head)
        while True:
            line.sendall(body)

    return play


CYRILLIC = "<html><body><p>Цена выросла до 5 € в мае 2019 года.</p></body></html>"
PLAYS: dict[str, bytes | Play] = {
    "/old": said(CYRILLIC.encode("windows-1251"), kind="text/html; charset=windows-1251"),
    "/old-text": said("Цена: 5 €".encode("windows-1251"), kind='text/plain; charset="Windows-1251"'),
    "/new": said(CYRILLIC.encode(), kind="text/html; charset=windows-1251"),
    "/latin": said("<p>café, 5 €</p>".encode("cp1252"), kind="text/html; charset=ISO-8859-1"),
    "/odd": said("<p>5 €</p>".encode("cp1252"), kind="text/html; charset=punycode"),
    "/torn-text": said(b"\x815", kind="text/plain; charset=windows-1252"),
    "/story": said(PAGE),
    "/story?page=2": said(PAGE),
    "/packed": said(gzip.compress(PAGE), "Content-Encoding: gzip"),
    "/chunks": said(b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE), "Transfer-Encoding: chunked"),
    "/1": moved("/2"),
    "/2": moved("http://other.example/3"),
    "/3": moved("/story"),
    "/0": moved("/1"),
    "/home": moved("http://127.0.0.1/story"),
    "/inside": moved("http://inside.example/story"),
    "/file": moved("file:///etc/passwd"),
    "/port": moved("http://news.example:8080/story"),
    "/nowhere": said(b"", status="302 Found"),
    "/lost": said(b"no", status="404 Not Found"),
    "/picture": said(b"x", kind="image/png"),
    "/brotli": said(b"x", "Content-Encoding: br"),
    "/short": said(PAGE, f"Content-Length: {len(PAGE) + 9}"),
    "/torn": said(gzip.compress(PAGE)[:-20], "Content-Encoding: gzip"),
    "/no-gzip": said(PAGE, "Content-Encoding: gzip"),
    "/torn-chunks": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>5",
    "/bomb": said(gzip.compress(b" " * 50_000_000), "Content-Encoding: gzip"),
    "/nested-bomb": said(gzip.compress(gzip.compress(b" " * 20_000_000)), "Content-Encoding: gzip, gzip"),
    "/endless": endless(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"5 boats " * 8_000),
    "/endless-tail": endless(
        said(gzip.compress(b"x"), "Content-Encoding: gzip", "Content-Length: 99999999"), b"0" * 9_999
    ),
    "/endless-head": endless(b"HTTP/1.1 200 OK\r\n", b"X-Boats: 5\r\n"),
    "/no-http": b"\x00\x01\x02\r\n\r\n",
    "/hangs-up": b"",
    "/drip": dripping,
    "/silent": silent,
}


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    loopback = Loopback(PLAYS)
    yield loopback
    loopback.close()


@pytest.mark.parametrize("path", ["/story", "/story?page=2", "/packed", "/chunks", "/3", "/2", "/1", "/endless-tail"])
def test_a_page_is_fetched_whole(server: Loopback, path: str):
    page = fetch(f"http://news.example{path}", server.network())
    assert (page.data, page.ending) == (b"x" if "tail" in path else PAGE, "html")
    assert len(page.addresses) == 1 + {"/1": 3, "/2": 2, "/3": 1}.get(path, 0)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("/old", "Цена выросла до 5 €", id="an encoding that only the server names"),
        pytest.param("/old-text", "Цена: 5 €", id="of a text"),
        pytest.param("/new", "Цена выросла до 5 €", id="UTF-8, whatever the server says of all its pages"),
        pytest.param("/latin", "café, 5 €", id="Latin-1, which is Windows-1252"),
        pytest.param("/odd", "5 €", id="one that no page has"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_its_server_names(server: Loopback, path: str, text: str):
    page = fetch(f"http://news.example{path}", server.network())
    assert text in read(page.data, f"kept.{page.ending}").text


def test_a_text_that_is_not_in_the_encoding_named_is_left_as_it_came(server: Loopback):
    assert fetch("http://news.example/torn-text", server.network()).data == b"\x815"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/0", "leads on more than 3 times"),
        ("/nowhere", "leads on more than 3 times"),
        ("/home", "leads to http://127.0.0.1/story, which is at 127.0.0.1, which is not public"),
        ("/file", "leads to file:///etc/passwd, which is no address of the web"),
        ("/port", "leads to http://news.example:8080/story, which names port 8080"),
        ("/lost", "answers with status 404"),
        ("/picture", "is image/png"),
        ("/brotli", "is packed as br"),
        ("/nested-bomb", "is packed as gzip, gzip"),
        ("/short", "broke off 9 bytes before its end"),
        ("/torn", "broke off before its end"),
        ("/torn-chunks", "cannot be fetched"),
        ("/no-gzip", "cannot be fetched"),
        ("/no-http", "cannot be fetched"),
        ("/hangs-up", "cannot be fetched"),
        ("/bomb", "is larger than 10 MB"),
        ("/endless", "is larger than 10 MB"),
        ("/endless-head", "cannot be fetched"),
    ],
)
def test_every_fault_is_refused_in_one_line(server: Loopback, path: str, why: str):
    def resolve(host: str, port: int) -> list[str]:
        return [host] if host == "127.0.0.1" else [PUBLIC]

    with pytest.raises(Unreadable) as refused:
        fetch(f"http://news.example{path}", server.network()._replace(resolve=resolve))
    assert refused.value.why.startswith(why) and refused.value.way_out and "\n" not in str(refused.value)


MEASURED = """\
import socket, sys
from factcheck.reader import Unreadable
from factcheck.reader.url import WORLD, fetch
door = ("127.0.0.1", int(sys.argv[1]))
network = WORLD._replace(resolve=lambda *_: ["93.184.216.34"], connect=lambda *_: socket.create_connection(door))
try:
    fetch("http://news.example/great-bomb", network)
except Unreadable as refused:
    print(refused.why, end="")
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print("", int(peak.split()[1]) // 1024, sep="|")
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of memory so")
def test_a_page_that_unpacks_to_a_gigabyte_takes_no_memory():
    packer = zlib.compressobj(1, wbits=31)
    body = b"".join(packer.compress(bytes(1_000_000)) for _ in range(1_000)) + packer.flush()
    loopback = Loopback({"/great-bomb": said(body, "Content-Encoding: gzip")})
    command = [sys.executable, "-c", MEASURED, str(loopback.port)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    loopback.close()
    why, _, memory = done.stdout.rpartition("|")
    assert why == "is larger than 10 MB" and int(memory) < 300


@pytest.mark.parametrize("path", ["/drip", "/silent"])
def test_a_slow_page_is_given_up_in_time(server: Loopback, path: str):
    start = time.monotonic()
    with pytest.raises(Unreadable, match="took more than 0.5 seconds"):
        fetch(f"http://news.example{path}", server.network(seconds=0.5))
    assert time.monotonic() - start < 3


def test_a_name_that_is_never_resolved_is_given_up_in_time(server: Loopback):
    def resolve(host: str, port: int) -> list[str]:
        time.sleep(3)
        raise OSError

    with pytest.raises(Unreadable, match="took more than"):
        fetch("http://news.example/story", server.network(seconds=0.2)._replace(resolve=resolve))


@pytest.mark.parametrize(
    "numbers",
    [["127.0.0.1"], ["10.1.2.3"], ["169.254.169.254"], [PUBLIC, "192.168.0.1"], ["::1"], ["::ffff:127.0.0.1"], []],
)
def test_a_host_with_an_address_that_is_not_public_is_not_connected_to(numbers: list[str]):
    loopback = Loopback(PLAYS)
    with pytest.raises(Unreadable, match="which is not public"):
        fetch("http://news.example/story", loopback.network(numbers))
    assert not loopback.connected
    loopback.close()


def test_a_name_that_is_answered_twice_differently_is_connected_to_as_it_was_looked_at():
    loopback = Loopback(PLAYS)
    fetch("http://news.example/story", loopback.network([PUBLIC], ["127.0.0.1"]))
    assert loopback.connected == [(PUBLIC, 80)]
    with pytest.raises(Unreadable, match="leads to http://news.example/story, which is at 127.0.0.1"):
        fetch("http://news.example/3", loopback.network([PUBLIC], ["127.0.0.1"]))
    assert loopback.connected == [(PUBLIC, 80)] * 2
    loopback.close()


def test_the_next_address_of_a_host_is_tried_where_one_does_not_answer(server: Loopback):
    network = server.network(["93.184.216.35", PUBLIC])

    def connect(number: str, port: int) -> socket.socket:
        if number != PUBLIC:
            raise OSError("no route")
        return network.connect(number, port)

    assert fetch("http://news.example/story", network._replace(connect=connect)).data == PAGE


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("ftp://news.example/a", "is no address of the web"),
        ("http:///a", "is no address of the web"),
        ("http://news.example:22/", "names port 22"),
        ("https://news.example:80/", "names port 80"),
        ("http://me:secret@news.example/", "holds a name or a password"),
        ("http://@news.example/", "holds a name or a password"),
        ("http://news.example:x/", "is no address"),
        ("http://[::1/", "is no address"),
        (f"http://{'a' * 64}.example/", "cannot be fetched"),
    ],
)
def test_an_address_that_is_not_of_the_open_web_is_refused(server: Loopback, address: str, why: str):
    before = len(server.connected)
    with pytest.raises(Unreadable) as refused:
        fetch(address, server.network())
    assert refused.value.why.startswith(why) and len(server.connected) == before


def test_nothing_of_the_surroundings_is_sent(server: Loopback, monkeypatch, tmp_path: Path):
    (tmp_path / ".netrc").write_text("machine news.example login me password secret\n")
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://me:secret@127.0.0.1:9")
    monkeypatch.setenv("HOME", str(tmp_path))
    fetch("http://news.example/story?page=2", server.network())
    lines = server.asked[-1].split("\r\n")
    assert lines[0] == "GET /story?page=2 HTTP/1.1" and "Host: news.example" in lines
    names = {line.partition(":")[0] for line in lines[1:] if line}
    assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize("host", ["news.example", "other.example"])
def test_a_certificate_must_be_the_hosts_own(host: str, tmp_path: Path):
    context, file = certificate(tmp_path, "news.example")
    loopback = Loopback(PLAYS, context)
    network = loopback.network(trust=file)
    if host == "news.example":
        assert fetch(f"https://{host}/story", network).data == PAGE
    else:
        with pytest.raises(Unreadable, match="has no certificate that holds .*other.example"):
            fetch(f"https://{host}/story", network)
    assert loopback.connected == [(PUBLIC, 443)]
    with pytest.raises(Unreadable, match="has no certificate that holds"):
        fetch(f"https://{host}/story", loopback.network())
    loopback.close()


@pytest.mark.parametrize("number", ["0.0.0.0", "100.64.0.1", "192.0.0.8", "224.0.0.1", "::127.0.0.1", "ff0e::1", "x"])
def test_what_is_no_host_on_the_open_net_is_not_public(number: str):
    assert not is_public(number) and is_public("2606:4700::1")


@pytest.fixture
def desk(server: Loopback, tmp_path: Path, monkeypatch) -> Path:
    """An empty folder, from which the world is the loopback server."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(keeping.fetched, "__defaults__", (LIMITS, server.network()))
    return tmp_path


def test_a_fetched_page_is_checked_and_kept_so_that_the_check_can_be_repeated(desk: Path, capsys, library):
    address = "http://news.example/3"
    assert main([address, "--allow-network", "--format", "json"]) == 1
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    files = {path.suffix: path for path in (desk / "reports").iterdir()}
    page, told, report = files[".html"], files[".json"], files[".md"]
    assert page.name.startswith("news-example-3.") and page.read_bytes() == PAGE
    assert report.name == "news-example-3.md" and page.name in report.read_text()
    record = json.loads(told.read_text())
    assert record["addresses"] == [address, "http://news.example/story"] and record["fetched"].endswith("+00:00")
    assert record["sha256"] == document["sha256"] and document["path"] == address
    again = check_document(read(page.read_bytes(), str(page)), library)
    plain = check_document(read(FILES["story.txt"](), "story.txt"), library)
    found = [(one["rule"], one["text"]) for one in document["findings"]]
    assert found == [(one.rule, one.mention.text) for one in again.findings]
    assert found == [(one.rule, one.mention.text) for one in plain.findings] and len(found) > 2


def test_a_page_is_kept_only_where_reports_are(desk: Path, capsys):
    assert main(["http://news.example/story", "--allow-network", "--no-report"]) == 1
    assert not list(desk.iterdir())


def test_without_leave_nothing_is_fetched(desk: Path, server: Loopback, capsys):
    before = len(server.connected)
    assert main(["https://news.example/story?a=*"]) == 2
    said_of_it = capsys.readouterr().err
    assert said_of_it.count("\n") == 1 and "--allow-network" in said_of_it and len(server.connected) == before


def test_a_page_that_cannot_be_had_is_one_line_and_keeps_no_other_from_being_checked(desk: Path, capsys):
    (desk / "a.txt").write_text("Sales rose from 40 boats to 50 boats, up 20%.")
    assert main(["http://news.example/lost", "a.txt", "--allow-network", "--no-report"]) == 2
    told = capsys.readouterr()
    assert told.err.startswith("factcheck: http://news.example/lost: answers with status 404;") and "ARI001" in told.out


def test_the_bounds_are_those_that_are_told_of():
    assert (url.BYTES, url.SECONDS, url.REDIRECTS) == (10_000_000, 30, 3)


def test_the_world_is_asked_for_numbers_and_connected_to_by_them(server: Loopback):
    assert url.WORLD.resolve("127.0.0.1", 80) == ["127.0.0.1"]
    loopback = socket.create_server(("127.0.0.1", 0))
    with loopback, url.WORLD.connect(*loopback.getsockname()) as line:
        assert line.getpeername() == loopback.getsockname() and line.gettimeout() == 30


def test_a_page_that_cannot_be_kept_is_told_of(desk: Path, capsys):
    (desk / "reports").write_text("a file")
    assert main(["http://news.example/story", "--allow-network"]) == 2
    assert "reports: cannot hold reports" in capsys.readouterr().err

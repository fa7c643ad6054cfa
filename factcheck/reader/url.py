"""A page fetched from its address: public hosts alone, each connected to by the address that was looked at."""

from __future__ import annotations

import socket
import ssl
import zlib
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address
from queue import Empty, Queue
from threading import Thread
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from .charset import with_charset
from .unreadable import Unreadable

BYTES = 10_000_000
"""Of a page, unpacked."""
SECONDS = 30
"""For all of it: looking up, every redirect, the last byte."""
REDIRECTS = 3
PORTS = {"http": 80, "https": 443}
_BITE = 65_536
_MOVED = (301, 302, 303, 307, 308)
_ENDINGS = {
    "text/html": "html",
    "application/xhtml+xml": "xhtml",
    "text/plain": "txt",
    "text/markdown": "md",
    "text/csv": "csv",
    "application/pdf": "pdf",
}
"""The ending of a file of each type that may be an article."""
_HEADERS = {"User-Agent": "factcheck", "Accept": ", ".join(_ENDINGS), "Accept-Encoding": "gzip", "Connection": "close"}
_NO_HOST = (IPv4Network("192.0.0.0/24"), IPv6Network("2002::/16"))
"""Special, or a tunnel into what is: Python counts some of these as public."""
_UNICAST = IPv6Network("2000::/3")
_WAY_OUT = "save the page as a file and check that"


class Page(NamedTuple):
    """What was fetched."""

    addresses: tuple[str, ...]
    """The one that was asked for, and those that it led to."""
    data: bytes
    """As it was sent; an old encoding that only the server names is named in it."""
    ending: str
    """Of the name of a file that holds such a page."""


class Network(NamedTuple):
    """What the fetching asks of the world."""

    resolve: Callable[[str, int], list[str]]
    """The addresses of a host, as numbers."""
    connect: Callable[[str, int], socket.socket]
    """A connection to one of them."""
    trust: Callable[[], ssl.SSLContext] = ssl.create_default_context
    seconds: float = SECONDS


def _resolve(host: str, port: int) -> list[str]:
    return list(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def _connect(number: str, port: int) -> socket.socket:
    return socket.create_connection((number, port), SECONDS)


WORLD = Network(_resolve, _connect)


def fetch(address: str, network: Network = WORLD) -> Page:
    """The page at an address; Unreadable for any that may not or cannot be had whole and in time."""
    told: Queue[Page | Exception] = Queue()
    Thread(target=_report, args=(told, address, network), daemon=True).start()
    try:
        outcome = told.get(timeout=network.seconds)
    except Empty:
        raise Unreadable(address, f"took more than {network.seconds:g} seconds", _WAY_OUT) from None
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _report(told: Queue[Page | Exception], address: str, network: Network) -> None:
    """In a thread of its own, for no look-up of a name can be told when to stop."""
    try:
        told.put(_followed(address, network))
    except Exception as error:
        told.put(error)


def _followed(address: str, network: Network) -> Page:
    """The page, by way of a few addresses that it may lead to, each looked at like the first."""
    addresses = [address]
    for _ in range(REDIRECTS + 1):
        try:
            found = _page(addresses, network)
        except Unreadable as error:
            led = f"leads to {addresses[-1]}, which " if len(addresses) > 1 else ""
            raise Unreadable(address, f"{led}{error.why}", error.way_out) from None
        except ssl.SSLError as error:
            raise Unreadable(address, f"has no certificate that holds ({_reason(error)})", _WAY_OUT) from None
        except (OSError, HTTPException, zlib.error, ValueError) as error:
            raise Unreadable(address, f"cannot be fetched ({_reason(error)})", _WAY_OUT) from None
        if isinstance(found, Page):
            return found
        addresses.append(found)
    raise Unreadable(address, f"leads on more than {REDIRECTS} times", _WAY_OUT)


def _reason(error: Exception) -> str:
    """What our side knows of it, and nothing that a server wrote."""
    said = (getattr(error, name, None) for name in ("verify_message", "reason", "strerror"))
    return next((str(one) for one in said if isinstance(one, str) and one), type(error).__name__)


def _page(addresses: list[str], network: Network) -> Page | str:
    """The page at the last address, or the address that it leads to."""
    address = addresses[-1]
    parts = _parts(address)
    with _opened(parts, network) as line:
        connection = HTTPConnection(str(parts.hostname))
        connection.sock = line
        connection.putrequest("GET", _target(parts), skip_accept_encoding=True)
        for name, value in _HEADERS.items():
            connection.putheader(name, value)
        connection.endheaders()
        with connection.getresponse() as answer:
            if answer.status in _MOVED:
                return urljoin(address, answer.getheader("Location", ""))
            if answer.status != 200:
                raise Unreadable(address, f"answers with status {answer.status}", _WAY_OUT)
            ending = _ending(answer, address)
            page = with_charset(b"".join(_body(answer, address)), ending, answer.getheader("Content-Type", ""))
            return Page(tuple(addresses), page, ending)


def _parts(address: str) -> SplitResult:
    """An address of the web and nothing else: no other port, no name and password."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise Unreadable(address, "is no address", "give one such as https://example.org/page") from None
    if parts.scheme not in PORTS or not parts.hostname:
        raise Unreadable(address, "is no address of the web", "give one that begins with https://")
    if port not in (None, PORTS[parts.scheme]):
        raise Unreadable(address, f"names port {port}, and only the usual ones are fetched from", _WAY_OUT)
    if parts.username is not None or parts.password is not None:
        raise Unreadable(address, "holds a name or a password", "give it without")
    host = parts.hostname
    return parts._replace(netloc=f"[{host}]" if ":" in host else host.encode("idna").decode("ascii"))


def _target(parts: SplitResult) -> str:
    """What is asked of the host, in signs that may stand there."""
    query = f"?{parts.query}" if parts.query else ""
    return quote(f"{parts.path or '/'}{query}", safe="/?#[]@!$&'()*+,;=:%~-._")


def _opened(parts: SplitResult, network: Network) -> socket.socket:
    """A connection to the host by an address that was looked up once and is public, as all of its addresses are."""
    host, port = str(parts.hostname), PORTS[parts.scheme]
    numbers = network.resolve(host, port)
    inside = next((number for number in numbers if not is_public(number)), None)
    if inside or not numbers:
        raise Unreadable(parts.geturl(), f"is at {inside or 'no address'}, which is not public", _WAY_OUT)
    line = _first(numbers, port, network)
    return network.trust().wrap_socket(line, server_hostname=host) if parts.scheme == "https" else line


def _first(numbers: list[str], port: int, network: Network) -> socket.socket:
    """A connection to the first that answers."""
    for number in numbers[:-1]:
        try:
            return network.connect(number, port)
        except OSError:
            continue
    return network.connect(numbers[-1], port)


def is_public(number: str) -> bool:
    """An address of a single host on the open net, and no tunnel to another.

    >>> [is_public(one) for one in ("93.184.216.34", "127.0.0.1", "10.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1")]
    [True, False, False, False, False]
    """
    try:
        one = ip_address(number)
    except ValueError:
        return False
    if isinstance(one, IPv6Address) and one not in _UNICAST:
        return False
    return one.is_global and not one.is_multicast and not any(one in net for net in _NO_HOST)


def _ending(answer: HTTPResponse, address: str) -> str:
    kind = answer.headers.get_content_type()
    if kind not in _ENDINGS:
        raise Unreadable(address, f"is {kind}, which is no article", _WAY_OUT)
    return _ENDINGS[kind]


def _body(answer: HTTPResponse, address: str) -> Iterator[bytes]:
    """The page, counted bite by bite both as it comes and as it unpacks."""
    came = _counted(iter(lambda: answer.read(_BITE), b""), address)
    packing = answer.getheader("Content-Encoding", "identity").strip().lower()
    if packing in ("gzip", "x-gzip"):
        yield from _counted(_unpacked(came, address), address)
    elif packing == "identity":
        yield from came
        if answer.length:
            raise Unreadable(address, f"broke off {answer.length:,} bytes before its end", "try again")
    else:
        raise Unreadable(address, f"is packed as {packing}", _WAY_OUT)


def _counted(bites: Iterator[bytes], address: str) -> Iterator[bytes]:
    left = BYTES
    for bite in bites:
        left -= len(bite)
        if left < 0:
            raise Unreadable(address, f"is larger than {BYTES // 1_000_000} MB", _WAY_OUT)
        yield bite


def _unpacked(bites: Iterator[bytes], address: str) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(wbits=31)
    for bite in bites:
        while bite and not unpacker.eof:
            yield unpacker.decompress(bite, _BITE)
            bite = unpacker.unconsumed_tail
        if unpacker.eof:
            return
    raise Unreadable(address, "broke off before its end", "try again")

"""Web archives for the tests: records as a crawler writes them, whole, cut short or lying of their length."""

from __future__ import annotations

import gzip
from collections.abc import Iterable

RIGHT = "<html><body><article><p>Sales rose from 40 boats to 50 boats, up 25%.</p></article></body></html>"
WRONG = RIGHT.replace("25%", "20%")


def record(kind: str, address: str, media_type: str, block: bytes, lie: int = 0, more: str = "") -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {media_type}\r\n{more}"
    return f"{head}Content-Length: {len(block) + lie}\r\n\r\n".encode() + block + b"\r\n\r\n"


def answer(address: str, page: str | bytes = WRONG, *said: str, status: int = 200, lie: int = 0) -> bytes:
    body = page.encode() if isinstance(page, str) else page
    fields = "".join(f"{field}\r\n" for field in said or ("Content-Type: text/html",))
    block = f"HTTP/1.1 {status} Said\r\n{fields}\r\n".encode() + body
    return record("response", address, "application/http; msgtype=response", block, lie)


def packed(records: Iterable[bytes]) -> list[bytes]:
    return [gzip.compress(one, mtime=0) for one in records]

"""A server on the loopback that plays what it is told to, fault or not, and a network in which it is every host."""

from __future__ import annotations

import socket
import ssl
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Thread

from factcheck.reader.url import Network

PUBLIC = "93.184.216.34"
Play = Callable[[socket.socket], None]


def said(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html") -> bytes:
    """An answer with its length, unless a header given states another."""
    stated = () if any(header.lower().startswith("content-length") for header in headers) else (len(body),)
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *headers, *(f"Content-Length: {size}" for size in stated)]
    return "\r\n".join((*lines, "", "")).encode() + body


def moved(to: str) -> bytes:
    return said(b"", f"Location: {to}", status="302 Found")


class Loopback:
    """It answers each path with its play, and keeps what it was asked and where it was connected to."""

    def __init__(self, plays: Mapping[str, bytes | Play], tls: ssl.SSLContext | None = None) -> None:
        self.plays, self._tls = plays, tls
        self.asked: list[str] = []
        self.connected: list[tuple[str, int]] = []
        self._door = socket.create_server(("127.0.0.1", 0))
        Thread(target=self._serve, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._door.getsockname()[1])

    def close(self) -> None:
        self._door.close()

    def network(self, *answers: Sequence[str], seconds: float = 10, trust: Path | None = None) -> Network:
        """One that resolves every host as told, the last answer for ever, and leads each connection here."""
        told = [list(answer) for answer in answers] or [[PUBLIC]]

        def resolve(host: str, port: int) -> list[str]:
            return told.pop(0) if len(told) > 1 else told[0]

        def connect(number: str, port: int) -> socket.socket:
            self.connected.append((number, port))
            return socket.create_connection(self._door.getsockname(), 5)

        return Network(resolve, connect, lambda: ssl.create_default_context(cafile=trust), seconds)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._door.accept()
            except OSError:
                return
            Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        try:
            with self._tls.wrap_socket(line, server_side=True) if self._tls else line as open_line:
                request = b""
                while b"\r\n\r\n" not in request:
                    request += open_line.recv(4096)
                self.asked.append(request.decode())
                play = self.plays[request.split()[1].decode()]
                open_line.sendall(play) if isinstance(play, bytes) else play(open_line)
        except OSError:
            return


def certificate(folder: Path, host: str) -> tuple[ssl.SSLContext, Path]:
    """A server's context for a host, and the file by which it is trusted."""
    key, file = folder / "key.pem", folder / f"{host}.pem"
    command = f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN={host}"
    names = ["-addext", f"subjectAltName=DNS:{host}", "-keyout", str(key), "-out", str(file)]
    subprocess.run([*command.split(), *names], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return context, file

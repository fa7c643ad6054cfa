"""SHA-256 by the plain C module where Python has it: hashlib would load OpenSSL first, 3 ms of every start."""

from __future__ import annotations

from factcheck.model.loading import module as loaded


def sha256(data: bytes) -> str:
    """The digest in hex.

    >>> sha256(b"")[:16]
    'e3b0c44298fc1c14'
    """
    try:
        module = loaded("_sha256")
    except ImportError:
        module = loaded("hashlib")
    return str(module.sha256(data).hexdigest())

"""How large an article may be: counts and never clocks, so that every machine refuses the same files."""

from __future__ import annotations

from .unreadable import Unreadable

FILE = 20_000_000
"""Bytes of a file."""
TEXT = 5_000_000
"""Code points of the text that it holds."""


def hold_file(data: bytes, path: str) -> None:
    """Unreadable for a file that is too large."""
    if len(data) > FILE:
        raise Unreadable(path, f"is larger than {FILE // 1_000_000} MB", "give the articles in it one by one")


def hold_text(text: str, path: str) -> None:
    """Unreadable for a text that is too long, and for one that is no text at all."""
    if len(text) > TEXT:
        raise Unreadable(path, f"holds more than {TEXT:,} characters", "give the articles in it one by one")
    if not text.strip():
        raise Unreadable(path, "is empty", "give a file that holds an article")

"""Bytes in, a Document out: the text as it was written, what each part of it is, and how it was decoded."""

from .plain import read, read_text
from .unreadable import Unreadable

__all__ = ["Unreadable", "read", "read_text"]

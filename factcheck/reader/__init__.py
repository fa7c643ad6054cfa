"""Bytes in, a Document out: the text as it was written, what each part of it is, and how it was decoded."""

from .formats import ENDINGS, read
from .limits import FILE, LIMITS
from .plain import legible, read_text
from .unreadable import Unreadable

__all__ = ["ENDINGS", "FILE", "LIMITS", "Unreadable", "legible", "read", "read_text"]

"""The report as one page that needs nothing else: the article, its figures marked, and notes beside them."""

from .page import render

__all__ = ["render"]

"""Text in, typed figures and times and the claims they make out."""

from .extraction import Extraction, extract, figures

__all__ = ["Extraction", "extract", "figures"]

"""Text in, typed figures and times and the claims they make out."""

from .extraction import Extraction, extract, figures, on_calendar

__all__ = ["Extraction", "extract", "figures", "on_calendar"]

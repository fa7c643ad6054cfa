"""Text to typed figures and times, one file a form."""

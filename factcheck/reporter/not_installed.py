"""What a format raises whose extra is not installed: its message says how to install it."""


class NotInstalled(Exception):
    """A package that this format needs is missing."""

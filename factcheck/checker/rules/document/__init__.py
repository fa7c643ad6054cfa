"""Rules of the group document, one a file."""

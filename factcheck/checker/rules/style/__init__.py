"""Rules of the group style, one a file."""

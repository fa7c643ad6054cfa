"""Rules of the group units, one a file."""

"""Rules of the group arithmetic, one a file."""

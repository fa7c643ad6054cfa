"""Rules of the group calendar, one a file."""

"""Rules of the group reference, one a file."""

"""Rules of the group chronology, one a file."""

"""Rules of the group plausibility, one a file."""

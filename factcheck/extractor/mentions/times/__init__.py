"""Dates, clock times, durations and sets: read where they stand, then resolved."""

"""Findings that ask for nothing: accepted by someone in an accept file or a comment, or known from a baseline."""

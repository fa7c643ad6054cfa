"""The room that tells a report: one file a format."""

"""Where else factcheck works: in pytest and in pandas. Callers of the pipeline, like the command line."""

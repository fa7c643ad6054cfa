"""What the command line can do, one file a command; each has `run(arguments) -> exit code`."""

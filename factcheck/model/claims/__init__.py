"""The claim shapes: one frozen class a file, of the name of its composer."""

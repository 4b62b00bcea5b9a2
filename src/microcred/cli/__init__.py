"""The door: command lines in, text out, exit status."""

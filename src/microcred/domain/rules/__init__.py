"""The classification rules: a table of rows, a module by theme; `table` puts them in order."""

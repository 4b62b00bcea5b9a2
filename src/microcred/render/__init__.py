"""How an answer is written: table, plain, JSON, CSV, Markdown. Knows columns and rungs, never a program."""

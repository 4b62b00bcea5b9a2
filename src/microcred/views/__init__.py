"""How an answer reads: turns domain values into the documents that scripts rely on."""

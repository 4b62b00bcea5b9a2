"""Whether what was signed is as its issuer signed it, by well-kept libraries alone; without them nothing is called valid."""

"""Formats of others: each module reads one vocabulary and keeps its words to itself; what they share stands beside."""

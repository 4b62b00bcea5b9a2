"""Addresses: asked politely, within bounds of size and time, and no further than where they lead."""

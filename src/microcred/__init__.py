"""microcred: find, classify and climb micro-credentials, offline, from plain YAML."""

__version__ = "0.1.0"

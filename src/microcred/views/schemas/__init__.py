"""The JSON Schemas of the documents that commands answer with: what scripts may rely on, as small values."""

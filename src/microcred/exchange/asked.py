"""What a person asks of the reading of a document, beyond what stands in it."""

from typing import NamedTuple


class Asked(NamedTuple):
    """`name` is what the source is to be called, `insist` the only format to try, `sheet` that of a workbook."""

    name: str | None = None
    insist: str | None = None
    sheet: str | None = None


NOTHING_ASKED = Asked()
"""The document speaks for itself."""

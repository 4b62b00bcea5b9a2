"""What a page that came from an address is known again by."""

from typing import NamedTuple


class Stamp(NamedTuple):
    """One page as an address gave it: what its server knows its state by, its digest, and the page that follows it."""

    address: str
    etag: str | None = None
    last_modified: str | None = None
    sha256: str = ""
    next: str | None = None

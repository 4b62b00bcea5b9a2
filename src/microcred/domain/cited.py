"""The sources that facts cite: who publishes them, under which licence, and what that licence asks for."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class CitedSource(NamedTuple):
    """A published source; facts whose address begins with its `url` or one of its `addresses` are its.

    `licence` None is that nothing more than facts, one by one, is taken. `attribution` is what must be said.
    """

    id: str
    title: str
    url: str | None = None
    addresses: tuple[str, ...] = ()
    used_for: str | None = None
    licence: str | None = None
    licence_url: str | None = None
    attribution: str | None = None


class Citation(NamedTuple):
    """A cited source, and how many programs and jobs have a fact from it."""

    source: CitedSource
    programs: int
    jobs: int


def build_cited(source_id: str, fields: Mapping[str, Any]) -> CitedSource:
    """The cited source of a record's fields."""
    said: dict[str, Any] = {key: fields.get(key) for key in CitedSource._fields if key not in ("id", "addresses")}
    return CitedSource(source_id, addresses=tuple(fields.get("addresses") or ()), **said)


def find_cited(address: str, sources: Iterable[CitedSource]) -> CitedSource | None:
    """The source that an address belongs to: the one with the longest beginning of it; None where it is nobody's."""
    best: tuple[int, CitedSource] | None = None
    for source in sources:
        for beginning in (source.url, *source.addresses):
            if beginning and _is_under(address, beginning) and (best is None or len(beginning) > best[0]):
                best = (len(beginning), source)
    return best[1] if best else None


def _is_under(address: str, beginning: str) -> bool:
    """Whether an address is that page or one beneath it; example.community is not beneath example.com."""
    trimmed = beginning.rstrip("/")
    return address == trimmed or address.startswith((f"{trimmed}/", f"{trimmed}?", f"{trimmed}#"))

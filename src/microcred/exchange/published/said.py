"""What a record says, taken key by key: what a format has not taken in the end is lost, and counted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from microcred.exchange.file_contents import ProviderFile
from microcred.exchange.naming import OWN


class Published(NamedTuple):
    """A document, and what it has no place for: by key of a provider file, in how many programs."""

    document: dict[str, Any]
    lost: Counter[str]


class Said:
    """The fields of one program; each is taken once."""

    def __init__(self, fields: Mapping[str, Any], lost: Counter[str]) -> None:
        """Nothing is taken yet."""
        self._fields = {key: value for key, value in fields.items() if value not in (None, [], {})}
        self._lost = lost

    def take(self, key: str) -> Any:
        """The value of a key, None where nothing is said."""
        return self._fields.pop(key, None)

    def lose(self, key: str) -> None:
        """Counts what cannot be said of a value that was taken."""
        self._lost[key] += 1

    def close(self) -> None:
        """Counts all that was not taken."""
        self._lost.update(self._fields.keys())


def urn(own_id: str) -> str:
    """The id of a program or a provider as an address, which the readers of these formats know again."""
    return f"{OWN}{own_id}"


def filled(node: Mapping[str, Any]) -> dict[str, Any]:
    """A node without what nothing is said of."""
    return {key: value for key, value in node.items() if value not in (None, [], {}, "")}


def kinds_of(files: Sequence[ProviderFile]) -> dict[str, str | None]:
    """The kind of each program that is published, by its id."""
    return {program.id: program.fields.get("kind") for file in files for program in file.programs}


def span_of_hours(hours: float) -> str:
    """Hours as ISO 8601 writes them."""
    return f"PT{hours:.3f}".rstrip("0").rstrip(".") + "H"


def span_of_months(months: int) -> str:
    """Months as ISO 8601 writes them."""
    return f"P{months}M"

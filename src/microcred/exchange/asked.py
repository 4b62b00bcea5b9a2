"""What a person asks of the reading of a document, beyond what stands in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class TableMapping:
    """What a person says of a table: by heading the key that it gives (None: it is not read), and what no column says.

    `sheet` is that of a workbook.
    """

    columns: Mapping[str, str | None] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None

    def __bool__(self) -> bool:
        """Whether anything is said."""
        return bool(self.columns or self.constants or self.sheet)

    def overlaid(self, later: "TableMapping") -> "TableMapping":
        """Both together: what is said later counts."""
        said_again = {*later.columns.values()} - {None}
        kept = {heading: key for heading, key in self.columns.items() if key not in said_again}
        constants = {**self.constants, **later.constants}
        return TableMapping({**kept, **later.columns}, constants, later.sheet or self.sheet)


class Earlier(NamedTuple):
    """A program that a source brought before: what its rows are known again by."""

    id: str
    title: str
    url: str | None = None
    codes: frozenset[str] = frozenset()


class Recalled(NamedTuple):
    """What is known of a source from before: its mapping, its programs, the names of the providers in the catalogue.

    `fallback` is the provider of what names none.
    """

    mapping: TableMapping | None = None
    programs: tuple[Earlier, ...] = ()
    providers: Mapping[str, str] = {}
    fallback: str | None = None


Recall = Callable[[str], Recalled]
"""What is known of the source of this name."""


def recall_nothing(_source: str) -> Recalled:
    """What is known where there is no catalogue."""
    return Recalled()


class Asked(NamedTuple):
    """`name` is what the source is to be called, `insist` the only format to try, `mapping` what a table's columns are.

    `provider` offers the programs of a table that names nobody; without it such a table is refused.
    """

    name: str | None = None
    insist: str | None = None
    mapping: TableMapping = TableMapping()
    recall: Recall = recall_nothing
    provider: str | None = None


NOTHING_ASKED = Asked()
"""The document speaks for itself."""

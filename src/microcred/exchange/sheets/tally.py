"""What became of the cells of a table: old text and new value, what was lost and why, and where that was first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from microcred.domain.report import Translation

MOST_SHOWN = 200
"""How many different translations of a column are kept."""


class Remark(NamedTuple):
    """Why cells of a column could not be taken, what would help, and where the first of them stands."""

    heading: str
    why_not: str
    hint: str | None
    row: int
    column: int


@dataclass(slots=True)
class Tally:
    """Counts while a table is read."""

    translated: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    remarks: dict[tuple[str, str], Remark] = field(default_factory=dict)
    times: Counter[tuple[str, str]] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)

    def translate(self, heading: str, key: str, old: str, new: Any) -> None:
        """Notes that a text has become a value, unless it is the same."""
        spelt = spell_value(new)
        if spelt == old:
            return
        entry = (heading, key, old, spelt)
        if entry not in self.translated:
            self.shown[heading] += 1
            if self.shown[heading] > MOST_SHOWN:
                entry = (heading, key, "…", "…")
        self.translated[entry] += 1

    def lose(self, heading: str, why_not: str, hint: str | None, row: int, column: int) -> None:
        """Notes that a cell could not be taken."""
        self.lost[heading] += 1
        self.times[heading, why_not] += 1
        self.remarks.setdefault((heading, why_not), Remark(heading, why_not, hint, row, column))

    def translations(self, source: str, headings: Sequence[str]) -> tuple[Translation, ...]:
        """All translations in the order of these headings, the most frequent of a column first."""
        columns = [*headings, *dict.fromkeys(heading for heading, *_ in self.translated)]
        ordered = sorted(self.translated.items(), key=lambda each: (columns.index(each[0][0]), -each[1], each[0]))
        return tuple(Translation(source, *entry, times) for entry, times in ordered)


def spell_value(value: Any) -> str:
    """A value on one line, as people read it."""
    match value:
        case None:
            return "unknown"
        case bool():
            return str(value).lower()
        case dict():
            if value.keys() <= {"min", "max"}:
                return f"{value.get('min', '')}–{value['max']}" if "max" in value else f"at least {value['min']}"
            return ", ".join(f"{key} {spell_value(part)}" for key, part in value.items())
        case list() | tuple():
            return "; ".join(spell_value(part) for part in value)
    return str(value)

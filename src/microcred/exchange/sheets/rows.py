"""A row of a table to a program under the keys of a provider file, and to what it says of its provider."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from microcred.domain.taxonomy import CredentialClass
from microcred.exchange.sheets.cells import own_type, read_cell, read_own, says_nothing
from microcred.exchange.sheets.columns import Choice, Column
from microcred.exchange.sheets.headings import tokens_of
from microcred.exchange.sheets.money import PRICES, Price
from microcred.exchange.sheets.table import Table, join_cell
from microcred.exchange.sheets.tally import Tally
from microcred.exchange.sheets.values import PARTS_OF_CELL, Read

_LISTED = {"kind": "type", "level": "level", "class": "class"}
"""Keys whose words are kept among the criteria, for the classifier to read: “Listed as type Workshop, level 2”."""

_OF_PROVIDER = (
    "provider",
    "provider.id",
    "provider.name",
    "provider.kind",
    "provider.url",
    "provider.internal",
    "internal",
)
_APART = {"as_of", "source.url", "criteria", "starts.on", "starts.enroll_by", "cost.paid", "free", "retired", "active"}
_NOT_TOLD = {"title", "description", "retired", "active"}
_UNITS = ("hours.unit", "valid_months.unit")
_OF_SOURCE = ("as_of", "internal", "industry", *_UNITS)


@dataclass(slots=True)
class ReadRow:
    """What one row says: the fields of a program, its provider, the words it is listed under, whether it is gone."""

    number: int
    fields: dict[str, Any] = field(default_factory=dict)
    provider: dict[str, Any] = field(default_factory=dict)
    source: dict[str, Any] = field(default_factory=dict)
    is_gone: bool = False


class RowReader:
    """Reads the rows of one table, all in the same way, and counts what becomes of their cells."""

    def __init__(self, table: Table, choice: Choice, constants: Mapping[str, str]) -> None:
        """`constants` are what the person says of all rows."""
        self.table, self.choice, self.constants = table, choice, constants
        self.tally = Tally()
        kinds = {column.kind for column in choice.columns if column.kind and column.key in {"title", "code", "url"}}
        self.kind = kinds.pop() if len(kinds) == 1 else None
        self.kind_heading = next((column.heading for column in choice.columns if column.kind == self.kind), "")
        self.speaks_of_exams = any("exam" in tokens_of(heading) for heading in table.headings)
        self.common = self._read_constants()

    def read(self, number: int) -> ReadRow:
        """What the row of this number says."""
        row = ReadRow(number, dict(self.common.fields), dict(self.common.provider))
        cells = self.table.rows[number]
        said = [
            (column, cells[column.number]) for column in self.choice.columns if not says_nothing(cells[column.number])
        ]
        cleared = [column.key for column, cell in said if join_cell(cell).strip().casefold() == "null"]
        said = [(column, cell) for column, cell in said if column.key not in cleared]
        kind = self._take_listed(row, said)
        self._take_price(row, said, kind)
        self._take_starts(row, said)
        for column, cell in said:
            self._take(row, column, join_cell(cell) if column.key in _APART else cell, kind)
        row.fields.update(
            {key.partition(".")[0]: None for key in cleared if own_type(key) is not None and key != "title"}
        )
        row.fields["aliases"] = [each for each in row.fields.get("aliases") or () if each != row.fields.get("title")]
        if not row.fields["aliases"]:
            del row.fields["aliases"]
        if row.fields.get("class") and not row.fields.get("class_basis"):
            self._demote_class(row)
        return row

    def _read_constants(self) -> ReadRow:
        row = ReadRow(-1)
        for key, text in self.constants.items():
            if key.startswith(("source.", "cost.")) or key in (*_OF_SOURCE, *PRICES, "free"):
                continue
            if key in _OF_PROVIDER:
                row.provider[key.removeprefix("provider.") if key != "provider" else "id"] = text
            elif (kind := own_type(key)) is not None:
                put(row.fields, key, read_own(text, kind))
        if (internal := self.constants.get("internal")) is not None:
            row.provider["internal"] = internal
        return row

    def _take(self, row: ReadRow, column: Column, cell: Any, kind: str | None) -> None:
        """Puts the value of a cell where it belongs."""
        key = column.key
        if key in {"level", "kind", *PRICES, "cost.currency", "cost.paid", "free", "starts.on", "starts.enroll_by"}:
            return
        if key == "criteria":
            self._take_criteria(row, column, cell)
        elif key == "code":
            self._take_code(row, cell, kind)
        elif (value := self._value(row, column, cell)) is None:
            return
        elif key in {"retired", "active"}:
            self._take_status(row, column, value)
        elif key in {"as_of", "source.url"}:
            row.source[key.removeprefix("source.")] = value
        elif key in _OF_PROVIDER:
            self._take_provider(row, key, value)
        else:
            put(row.fields, key, value)

    def _take_provider(self, row: ReadRow, key: str, value: Any) -> None:
        """What a cell says of who offers it: of another one than the person named, nothing is known but this."""
        if key == "provider":
            own = {part: said for part, said in row.provider.items() if self.common.provider.get(part) != said}
            row.provider = {**own, "id": value}
        else:
            row.provider[key.removeprefix("provider.")] = value

    def _value(self, row: ReadRow, column: Column, cell: Any) -> Any:
        read = read_cell(column, cell, self.constants.get(f"{column.key}.unit", "").rstrip("s") or None)
        self._note(row, column, join_cell(cell), read)
        return read.value

    def _note(self, row: ReadRow, column: Column, text: str, read: Read) -> None:
        if read.why_not:
            self.tally.lose(column.heading, read.why_not, read.hint, row.number, column.number)
        if read.value is not None and not isinstance(read.value, list) and column.key not in _NOT_TOLD:
            self.tally.translate(column.heading, column.key, text, read.value)

    def _take_listed(self, row: ReadRow, said: list[tuple[Column, Any]]) -> str | None:
        """Keeps the words for type and level among the criteria; the kind of the row, where it is certain."""
        words: list[str] = []
        kind = None
        for column, cell in said:
            if column.key not in {"kind", "level"}:
                continue
            text = " ".join(join_cell(cell).split())
            if not any(word.endswith(text) for word in words):
                name = _LISTED[column.key]
                words.append(text if text.casefold().startswith(name) else f"{name} {text}")
            if column.key == "kind":
                kinds = {read_cell(column, part).value for part in PARTS_OF_CELL.split(text)} - {None}
                kind = kinds.pop() if len(kinds) == 1 else kind
            self.tally.translate(
                column.heading, "criteria" if kind is None else column.key, text, kind or f"Listed as {words[-1]}"
            )
        if words:
            put_criterion(row, f"Listed as {', '.join(words)}")
        if not kind and self.kind and "kind" not in row.fields:
            self.tally.translate(self.kind_heading, "kind", "(its heading)", self.kind)
        if kind or (self.kind and "kind" not in row.fields):
            row.fields["kind"] = kind or self.kind
        said_kind = row.fields.get("kind")
        return said_kind if isinstance(said_kind, str) else ("exam" if self.speaks_of_exams else None)

    def _take_price(self, row: ReadRow, said: list[tuple[Column, Any]], kind: str | None) -> None:
        by_key = {column.key: (column, join_cell(cell).strip()) for column, cell in said}
        price = Price(self.constants.get("cost.currency"))
        if "cost.currency" in by_key:
            column, text = by_key["cost.currency"]
            price.currency = read_cell(column, text.upper()).value or price.currency
        for key in (*PRICES, "cost.paid", "free"):
            takes_price = key in PRICES
            if key in by_key:
                column, text = by_key[key]
                took = price.take(key, text, column.currency, kind) if takes_price else price.take_paid(key, text)
                self._note(row, column, text, took)
            elif (constant := self.constants.get(key)) is not None:
                _ = price.take(key, constant, None, kind) if takes_price else price.take_paid(key, constant)
        if (cost := price.spell()) is not None:
            row.fields["cost"] = cost

    def _take_starts(self, row: ReadRow, said: list[tuple[Column, Any]]) -> None:
        days: dict[str, str] = {}
        for column, cell in said:
            if column.key in {"starts.on", "starts.enroll_by"} and (day := self._value(row, column, join_cell(cell))):
                days[column.key.removeprefix("starts.")] = day
        if "on" in days:
            row.fields["starts"] = [days]
        elif days:
            self.tally.lost["starts.enroll_by without starts.on"] += 1

    def _take_criteria(self, row: ReadRow, column: Column, text: str) -> None:
        """How it is earned, in the table's words, under its heading."""
        words = " ".join(column.heading.replace("_", " ").split())
        named = f"{words[:1].upper()}{words[1:]}" if tokens_of(column.heading) != ["criteria"] else ""
        line = " ".join((f"{named}: {text}" if named else text).split())
        if len(line) > 2000:
            self.tally.lose(column.heading, "more than 2,000 characters", "say it shorter", row.number, column.number)
        put_criterion(row, line[:2000])

    def _take_code(self, row: ReadRow, cell: Any, kind: str | None) -> None:
        """A code is that of an exam, another name of a course, or a name in another system."""
        text = " ".join(join_cell(cell).split())[:60]
        if kind in {"exam", "certification"}:
            key, value = "exam_codes", [text]
        elif kind == "course":
            key, value = "aliases", [text]
        else:
            row.fields["identifiers"] = {**row.fields.get("identifiers", {}), "code": text}
            return
        row.fields[key] = list(dict.fromkeys([*row.fields.get(key, []), *value]))

    def _take_status(self, row: ReadRow, column: Column, value: bool) -> None:
        if column.key == "active":
            if not value:
                row.fields["status"] = "retired"
        elif value and "delet" in column.heading.casefold():
            row.is_gone = True
        elif value:
            row.fields["status"] = "retired"

    def _demote_class(self, row: ReadRow) -> None:
        """A class without its basis is the table's word alone: the classifier hears it, and decides."""
        word = str(row.fields.pop("class"))
        put_criterion(row, f"Listed as class {word}")
        column = self.choice.of("class")
        if column is not None and word in tuple(CredentialClass):
            hint = "say how it is earned in a column class_basis, or --set class_basis=TEXT"
            self.tally.lose(
                column.heading, "a class without its basis is left to the classifier", hint, row.number, column.number
            )


def put(fields: dict[str, Any], key: str, value: Any) -> None:
    """Puts a value under a key, with dots where it stands in another."""
    first, _, rest = key.partition(".")
    if not rest:
        fields[first] = value
        return
    inner = fields.get(first)
    fields[first] = {**inner, rest: value} if isinstance(inner, dict) else {rest: value}


def put_criterion(row: ReadRow, line: str) -> None:
    """Adds how it is earned, or under which words it is listed."""
    row.fields["criteria"] = list(dict.fromkeys([*(row.fields.get("criteria") or []), line]))

"""The options that say how a table is read, for the commands that read one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from microcred.exchange.asked import TableMapping

Columns = Annotated[
    list[str] | None, typer.Option("--map", metavar="KEY=HEADING", help="Which column gives what; =HEADING drops one.")
]
Constants = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="What no column of a table says.")
]
Sheet = Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="A sheet of a workbook; else the first.")]
MappingFile = Annotated[str | None, typer.Option("--mapping", metavar="FILE", help="A saved reading of columns.")]


def read_mapping_options(
    columns: Sequence[str] | None, constants: Sequence[str] | None, sheet: str | None, file: str | None
) -> TableMapping:
    """What the person says of a table's columns: the options count more than the file that they name."""
    if not (columns or constants or sheet or file):
        return TableMapping()
    from microcred.exchange.location import Unreadable
    from microcred.exchange.mapping_file import read_mapping
    from microcred.exchange.sheets.columns import check_key

    saved = read_mapping(Path(file).read_text(encoding="utf-8"), file) if file else None
    said = [_split(word, "--map", "title=Name") for word in columns or ()]
    fixed = dict(_split(word, "--set", "provider=citytech") for word in constants or ())
    try:
        for key in (*(key for key, _ in said if key), *fixed):
            check_key(key)
    except Unreadable as failure:
        raise typer.BadParameter(f"{failure.message}; {failure.hint}") from failure
    by_heading = {heading: key or None for key, heading in said}
    return (saved or TableMapping()).overlaid(TableMapping(by_heading, fixed, sheet))


def _split(word: str, option: str, example: str) -> tuple[str, str]:
    key, sign, value = word.partition("=")
    if not sign or not value.strip():
        raise typer.BadParameter(f"{option} {word}: write {option} {example}")
    return key.strip(), value.strip()

"""`microcred schema`."""

import difflib
import json
from typing import Annotated

import typer

EXAMPLES = (
    "microcred schema search",
    "microcred schema provider",
)

FILES = ("provider", "skills", "industries", "jobs", "sources", "portfolio", "plan")
"""The files that a person writes and that have a schema."""


def schema(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[COMMAND]...", help=f"A command, or a file: {', '.join(FILES)}.  [default: provider]"),
    ] = None,
    file: Annotated[bool, typer.Option("--file", help="The file, where a command has the same name.")] = False,
) -> None:
    """The JSON Schema (draft 2020-12) of what a command answers with --json, or of a file that you write.

    The schema of a file is made of what import checks by: editors complete and check by it as you type.
    """
    from microcred.exchange.registry import schema_of
    from microcred.views.schemas.answers import ANSWERS, answer_schema

    name = " ".join(names or ["provider"])
    found = None if file else answer_schema(name)
    if found is None:
        known = FILES if file else (*ANSWERS, *FILES)
        if name not in FILES:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            raise typer.BadParameter(f"“{name}” has no schema; {hint}")
        found = schema_of(name)
    typer.echo(json.dumps(found, indent=2, ensure_ascii=False))
